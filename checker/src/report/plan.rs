//! The recovery plan, as it is shown, printed and saved.

/// What to do now, in the order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryPlan {
    /// "What to do now".
    pub title: String,
    /// That it happens to many, and that it was right to look (U14).
    pub opening: String,
    /// First, then, and.
    pub groups: Vec<PlanGroup>,
    /// What was given away, as it was ticked.
    pub told: Vec<String>,
    /// The heading above it.
    pub told_heading: String,
    /// The heading above what can be said on the phone.
    pub say_heading: String,
    /// That none of the bodies calls by itself.
    pub warning: String,
    /// The heading of the summary.
    pub summary_title: String,
    /// The case in a few lines, ready to be copied into a report. Nothing in it can be tapped.
    pub summary: String,
    /// "Knowledge of 24 November 2026."
    pub knowledge: String,
}

/// Steps that belong to one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanGroup {
    /// "First".
    pub title: String,
    /// The steps.
    pub steps: Vec<ShownStep>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownStep {
    /// The id: its tick is kept by it.
    pub id: String,
    /// What to do.
    pub title: String,
    /// How.
    pub text: String,
    /// What can be said on the phone.
    pub say: Option<String>,
    /// Whom to tell.
    pub contacts: Vec<ShownContact>,
}

/// Somebody to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownContact {
    /// The key: the official page is opened by it.
    pub id: String,
    /// Who it is.
    pub name: String,
    /// What for.
    pub text: String,
    /// Numbers that may be shown.
    pub numbers: Vec<ShownNumber>,
    /// Addresses to write to that may be shown.
    pub addresses: Vec<ShownNumber>,
    /// Its official page.
    pub page: Option<ShownPage>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// In which languages.
    pub languages: Option<String>,
    /// When it was checked, or what to do because nobody knows. Empty for the police in danger.
    pub checked: String,
    /// Where it was read.
    pub source: String,
}

/// A number or an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownNumber {
    /// As people write it.
    pub text: String,
    /// Which of several it is.
    pub label: Option<String>,
    /// That it was checked long ago.
    pub remark: Option<String>,
}

/// An official page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPage {
    /// What the shell opens it by; the window never has the address.
    pub key: String,
    /// What the button says.
    pub label: String,
}
