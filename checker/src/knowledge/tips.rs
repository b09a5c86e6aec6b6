//! Loads `assets/tips.toml`: the safety tips, with the sources of what they say.

use jiff::civil::Date;
use serde::Deserialize;

use super::Problems;
use super::signal::Grade;

/// A safety tip.
#[derive(Debug, Clone)]
pub(crate) struct Tip {
    /// The id, also in the wording: `tip-<id>`.
    pub(crate) id: String,
    pub(crate) group: String,
    /// The name of its picture.
    pub(crate) icon: String,
    /// How many steps it has.
    pub(crate) steps: u8,
    pub(crate) sources: Vec<TipSource>,
}

/// Where a part of a tip comes from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TipSource {
    /// What it supports, in our own words.
    #[serde(rename = "supports")]
    _supports: String,
    pub(crate) part: Part,
    /// The id in the project's collection of facts.
    #[serde(rename = "fact")]
    _fact: String,
    grade: Grade,
    /// The page, for whoever reviews it.
    #[serde(rename = "url")]
    _url: String,
    /// The key of the publisher's name in the locale files.
    pub(crate) publisher: String,
    /// When somebody last read it.
    #[serde(deserialize_with = "super::date::deserialize")]
    pub(crate) accessed: Date,
}

/// A part of a tip, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What happened.
    Story,
    /// How the trick goes.
    Trick,
    /// What the company or authority says.
    Says,
    /// What one can do.
    Do,
    /// Where the rule does not hold.
    Exception,
    /// What else is good to know.
    Good,
}

impl Part {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [Self::Story, Self::Trick, Self::Says, Self::Do, Self::Exception, Self::Good];

    /// The key in the wording.
    pub fn id(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Trick => "trick",
            Self::Says => "says",
            Self::Do => "do",
            Self::Exception => "exception",
            Self::Good => "good",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(deserialize_with = "super::date::deserialize")]
    reviewed: Date,
    #[serde(rename = "tip")]
    tips: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    group: String,
    icon: String,
    #[serde(rename = "do")]
    steps: u8,
    #[serde(default, rename = "source")]
    sources: Vec<TipSource>,
}

pub(super) fn load(text: &str, problems: &mut Problems) -> (Vec<Tip>, Option<Date>) {
    const PATH: &str = "tips.toml";
    let Some(file) = problems.toml::<File>(PATH, text) else {
        return (Vec::new(), None);
    };
    let mut tips: Vec<Tip> = Vec::new();
    for entry in file.tips {
        if tips.iter().any(|tip| tip.id == entry.id) {
            problems.add(PATH, format!("tip \"{}\" stands twice: give one another id", entry.id));
        }
        if entry.sources.iter().any(|source| !matches!(source.grade, Grade::O | Grade::Q)) {
            problems.add(PATH, format!("tip \"{}\" has a source below grade Q: leave the statement out", entry.id));
        }
        let Entry { id, group, icon, steps, sources } = entry;
        tips.push(Tip { id, group, icon, steps, sources });
    }
    (tips, Some(file.reviewed))
}
