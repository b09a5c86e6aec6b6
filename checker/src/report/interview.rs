//! One guided question, as it is shown.

use crate::flow::{Interrupt, QuestionKind};

/// A question with its options, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedQuestion {
    /// The id, sent back with the answer.
    pub id: String,
    /// How many options can be chosen.
    pub kind: QuestionKind,
    /// The question.
    pub text: String,
    /// One short sentence under it.
    pub hint: Option<String>,
    /// Why we ask.
    pub why: String,
    /// What can be chosen. Of the countries only "elsewhere": the window has the list.
    pub options: Vec<AskedOption>,
    /// What was chosen before: answers are kept.
    pub chosen: Vec<String>,
    /// What is said when the chosen options cannot all be meant.
    pub contradiction: Option<String>,
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedOption {
    /// Sent back when it is chosen.
    pub id: String,
    /// What stands beside the box.
    pub label: String,
    /// One short sentence under it.
    pub hint: Option<String>,
    /// It cannot be chosen together with another.
    pub exclusive: bool,
    /// What is shown before the next question.
    pub interrupt: Option<Interrupt>,
}

/// Where somebody stands in a row of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// The question to show; none when nothing is left to ask.
    pub question: Option<AskedQuestion>,
    /// The questions before it, in order.
    pub path: Vec<String>,
    /// Its number, counted from one.
    pub number: u32,
    /// How many there are on the way, as far as the answers show it.
    pub of: u32,
}
