//! The safety tips, as they are shown.

use crate::knowledge::tips::Part;

/// Tips that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TipGroup {
    /// "When the phone rings".
    pub title: String,
    /// The tips.
    pub tips: Vec<ShownTip>,
}

/// One tip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownTip {
    /// The id.
    pub id: String,
    /// The name of its picture.
    pub icon: String,
    /// The idea.
    pub title: String,
    /// One sentence on its card.
    pub short: String,
    /// The rest, in order.
    pub sections: Vec<TipSection>,
}

/// One part of a tip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TipSection {
    /// Which part it is.
    pub part: Part,
    /// Its heading.
    pub heading: String,
    /// Its sentences; of "what you can do", its steps.
    pub sentences: Vec<String>,
    /// Who says so, and when it was checked.
    pub source: Option<String>,
}
