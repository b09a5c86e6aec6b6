#![doc = include_str!("../README.md")]

mod assess;
mod explain;
mod extract;
mod facts;
mod knowledge;
mod parse;
mod report;
mod signals;
mod submission;
mod verdict;
mod wording;

pub use explain::Explanation;
pub use facts::QuestionId;
pub use jiff::civil::Date;
pub use knowledge::signal::{Family, Grade, Observed, Source, Status, Strength};
pub use knowledge::{Knowledge, KnowledgeError, Problem, SignalKnowledge};
pub use parse::{Kind, Limit, Span};
pub use report::{
    Address, Answer, CheckYourself, Link, MarkedMessage, Note, Outcome, Question, Reason, Report, Segment, SourcedFact,
    Statement, Step,
};
pub use signals::{Finding, SignalId};
pub use submission::{Country, GivenAnswer, Submission};
pub use verdict::{Lead, Verdict};
pub use wording::{Wording, WordingError};

/// Checks a submission.
///
/// Total and pure: any text gives an explanation, and the same text on the same day gives the same one.
/// What cannot be read is a limit that the person is told about, never an error. `today` only decides
/// whether a source is called old.
pub fn check(submission: &Submission, knowledge: &Knowledge, today: Date) -> Explanation {
    let document = parse::text::parse(&submission.text);
    let facts = extract::extract(&document, &submission.answers, knowledge);
    let findings = signals::detect(&facts, knowledge);
    let limits = extract::limits(&facts);
    let assessment = assess::assess(findings, limits, knowledge);
    explain::explain(&facts, assessment, submission, knowledge, today)
}
