#![doc = include_str!("../README.md")]

mod assess;
mod explain;
mod extract;
mod facts;
mod flow;
mod knowledge;
mod parse;
mod plan;
mod report;
mod signals;
mod submission;
mod verdict;
mod wording;

pub use explain::Explanation;
pub use facts::QuestionId;
pub use flow::{Answers, Assertion, Choice, Flow, Interrupt, Question as FlowQuestion, QuestionKind, Replay};
pub use jiff::civil::Date;
pub use knowledge::signal::{Family, Grade, Observed, Source, Status, Strength};
pub use knowledge::tips::Part as TipPart;
pub use knowledge::{Knowledge, KnowledgeError, Problem, SignalKnowledge};
pub use parse::email::{MailInFile, mails_in};
pub use parse::fold::clean;
pub use parse::{Kind, Limit, Span};
pub use plan::{Plan, recovery_plan};
pub use report::{
    Address, Answer, AskedOption, AskedQuestion, Attachment, CheckYourself, Interview, Link, MarkedMessage, Meta, Note,
    Outcome, PlanGroup, Question, Reason, RecoveryPlan, Report, Segment, ShownContact, ShownNumber, ShownPage,
    ShownStep, ShownTip, SourcedFact, Statement, Step, TipGroup, TipSection,
};
pub use signals::{Finding, SignalId};
pub use submission::{Content, Country, File, GivenAnswer, Submission, Tick};
pub use verdict::{Lead, Verdict};
pub use wording::{Perspective, Place, Wording, WordingError};

/// Checks a submission.
///
/// Total and pure: any text gives an explanation, and the same text on the same day gives the same one.
/// What cannot be read is a limit that the person is told about, never an error. `today` only decides
/// whether a source is called old.
pub fn check(submission: &Submission, knowledge: &Knowledge, today: Date) -> Explanation {
    let mut document = parse::parse(&submission.content);
    let ticked = submission.call.as_ref().map(|ticks| {
        let tokens = parse::ticks::append(&mut document, ticks);
        let told = ticks.iter().zip(tokens);
        let asserted = told.flat_map(|(tick, token)| knowledge.asserted(tick).iter().map(move |fact| (*fact, token)));
        let mut held = asserted.collect();
        flow::settle(&mut held);
        held
    });
    let facts = extract::extract(&document, ticked, &submission.answers, knowledge);
    let findings = signals::detect(&facts, knowledge);
    let limits = extract::limits(&facts);
    let assessment = assess::assess(findings, limits, knowledge);
    explain::explain(&facts, assessment, submission, knowledge, today)
}
