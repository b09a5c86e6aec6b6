//! What the tests and the evaluation share: corpora, cases, and one checker for all.

pub mod calls;
pub mod cases;
pub mod corpus;
pub mod measure;

use std::sync::LazyLock;

use checker::{Date, Explanation, Knowledge, Submission, Wording, check};

/// The knowledge, loaded once.
///
/// # Panics
/// When a knowledge file is invalid, with every problem.
pub static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::embedded().unwrap_or_else(|error| panic!("{error}")));

/// Our words in English: what the options of the questions say.
///
/// # Panics
/// When the words are invalid.
pub static ENGLISH: LazyLock<Wording> =
    LazyLock::new(|| Wording::embedded("en").unwrap_or_else(|error| panic!("{error}")));

/// The day on which the tests check: sources are judged old or new against it.
pub const TODAY: Date = Date::constant(2026, 11, 24);

/// Checks a text as the window would.
pub fn check_text(text: &str) -> Explanation {
    check(&Submission::from_text(text), &KNOWLEDGE, TODAY)
}
