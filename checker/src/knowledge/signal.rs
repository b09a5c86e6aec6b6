//! What a signal's file says: how much it weighs, what it is about, who stands for it.

use jiff::civil::Date;
use serde::Deserialize;

use super::Problems;
use crate::signals::SignalId;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Carries no weight: says what kind of message it is.
    Note,
    /// Speaks for the message, but a criminal can copy it: it never outweighs anything strong.
    Reassuring,
    /// Means little alone.
    Supporting,
    /// Seldom found in genuine messages.
    Strong,
    /// A genuine message never does this, and a cited source says so.
    Decisive,
}

/// What a signal is about. A family counts once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Who sent it against who it says it is.
    Identity,
    /// How one is to answer: link, number, reply address.
    Way,
    /// What is wanted: money, access, a secret.
    Ask,
    /// The pretext.
    Story,
    /// Hurry, threats, secrecy.
    Pressure,
    /// Words or links written to be overlooked.
    Disguise,
}

/// How good a source is (docs/adding-a-signal.md). Facts without a source are not shown at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Grade {
    /// Read on the owner's or authority's own page.
    O,
    /// The owner's own rule, read in somebody else's copy or report of it.
    Q,
    /// A secondary source.
    S,
    /// Seen as a convention in public source code.
    C,
}

/// Where a statement comes from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it supports, in our own words.
    pub supports: String,
    /// The id in the project's collection of facts.
    pub fact: String,
    /// How good it is.
    pub grade: Grade,
    /// The brand that says it; none for authorities and consumer bodies.
    #[serde(default)]
    pub brand: Option<String>,
    /// The page.
    pub url: String,
    /// The key of the publisher's name in the locale files.
    pub publisher: String,
    /// When somebody last read it.
    #[serde(deserialize_with = "super::date::deserialize")]
    pub accessed: Date,
    /// A stored copy.
    #[serde(default)]
    pub archived: Option<String>,
}

/// A count over real messages, for what no source speaks about.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observed {
    /// Where it was counted.
    pub corpus: String,
    /// In how many scam messages.
    pub scams: u32,
    /// In how many genuine messages.
    pub genuine: u32,
    /// When.
    #[serde(deserialize_with = "super::date::deserialize")]
    pub date: Date,
}

/// Where a signal is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Its proofs pass; people see it.
    Active,
}

/// A signal's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalKnowledge {
    /// Where it is in its life.
    pub status: Status,
    /// The version that brought it.
    pub since: String,
    /// What it is about.
    pub family: Family,
    /// How much it weighs at most; a single finding may weigh less.
    pub strength: Strength,
    /// Where it can occur.
    pub channels: Vec<String>,
    /// The arguments that its wording may use.
    pub args: Vec<String>,
    /// When a person last went over it.
    #[serde(deserialize_with = "super::date::deserialize")]
    pub reviewed: Date,
    /// Who stands for it.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    /// What was counted, where nobody stands for it.
    #[serde(default)]
    pub observed: Option<Observed>,
}

pub(super) fn load(id: SignalId, text: &str, problems: &mut Problems) -> Option<SignalKnowledge> {
    let file = format!("signals/{}.toml", id.id());
    let signal: SignalKnowledge = problems.toml(&file, text)?;
    if signal.sources.is_empty() && signal.observed.is_none() {
        problems.add(&file, "has neither a [[source]] nor `observed`: add one of them");
    }
    if signal.strength == Strength::Decisive
        && !signal.sources.iter().any(|source| matches!(source.grade, Grade::O | Grade::Q))
    {
        problems.add(&file, "is decisive without a source of grade O or Q: add one, or make it strong");
    }
    Some(signal)
}
