//! Loads `assets/plan.toml`: every step of the recovery plan, and which facts call for it.

use jiff::civil::Date;
use serde::Deserialize;

use super::contacts::ContactKind;
use super::{Problems, flows};
use crate::flow::Assertion;

/// A step of the recovery plan.
#[derive(Debug, Clone)]
pub(crate) struct PlanStep {
    /// The id, also in the wording: `plan-<id>`.
    pub(crate) id: String,
    pub(crate) group: Group,
    /// One of these calls for it; without any it always belongs to the plan.
    when: Vec<Assertion>,
    /// Whom to tell in this step.
    pub(crate) contacts: Vec<ContactKind>,
}

/// The three parts of the plan, in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Group {
    /// What cannot wait.
    First,
    /// What comes after it.
    Then,
    /// What remains.
    And,
}

impl Group {
    /// The key in the wording.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Then => "then",
            Self::And => "and",
        }
    }
}

impl PlanStep {
    /// True when it belongs to the plan of somebody of whom these facts hold.
    pub(crate) fn fits(&self, held: &[Assertion]) -> bool {
        self.when.is_empty() || self.when.iter().any(|fact| held.contains(fact))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(deserialize_with = "super::date::deserialize")]
    reviewed: Date,
    #[serde(rename = "step")]
    steps: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    group: Group,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    contacts: Vec<ContactKind>,
}

/// The steps in their order, and the day of the review.
pub(super) fn load(text: &str, problems: &mut Problems) -> (Vec<PlanStep>, Option<Date>) {
    const PATH: &str = "plan.toml";
    let Some(file) = problems.toml::<File>(PATH, text) else {
        return (Vec::new(), None);
    };
    let mut steps: Vec<PlanStep> = Vec::new();
    for entry in file.steps {
        let key = format!("step \"{}\"", entry.id);
        if steps.iter().any(|step| step.id == entry.id) {
            problems.add(PATH, format!("{key} stands twice: give one another id"));
        }
        if steps.last().is_some_and(|before| before.group > entry.group) {
            problems
                .add(PATH, format!("{key} stands behind a later group: the order of the file is the order of time"));
        }
        let when = flows::assertions(PATH, &key, &entry.when, problems);
        steps.push(PlanStep { id: entry.id, group: entry.group, when, contacts: entry.contacts });
    }
    (steps, Some(file.reviewed))
}
