//! What a person reads: the rendered report.
//!
//! Input: nothing of its own. Output of the last stage, [`crate::wording`]: whole sentences in one
//! language, in the order in which they are shown. A window, a printer or a test prints them as
//! they stand and decides nothing.

mod interview;
mod plan;
mod tips;

pub use interview::{AskedOption, AskedQuestion, Interview};
pub use plan::{PlanGroup, RecoveryPlan, ShownContact, ShownNumber, ShownPage, ShownStep};
pub use tips::{ShownTip, TipGroup, TipSection};

use crate::verdict::Verdict;

/// One checked submission, told in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The conclusion; the window picks shape and colour by it, never by the words.
    pub verdict: Verdict,
    /// The verdict's name, for example "Scam signs: stop".
    pub verdict_name: String,
    /// The first line: what to do now (U3).
    pub action: String,
    /// One or two sentences under it: why.
    pub why: String,
    /// All reasons, most important first. The window shows three and folds the rest away (U5).
    pub reasons: Vec<Reason>,
    /// What kind of message it is, when that is worth saying ("This looks like advertising.").
    pub notes: Vec<Note>,
    /// The one question whose answer would decide, if there is one.
    pub question: Option<Question>,
    /// The submission with the words of each reason marked.
    pub message: MarkedMessage,
    /// Every link of the message as dead text, each once.
    pub links: Vec<Link>,
    /// How to find out without the message.
    pub check_yourself: CheckYourself,
    /// What would have to be true for the message to be genuine (U6). Empty unless "check first".
    pub would_be_true: Vec<String>,
    /// What the message does not do; only for "no known signs", otherwise empty.
    pub not_found: Vec<String>,
    /// What we could not check (U9). Never empty.
    pub limits: Vec<String>,
    /// "Knowledge of 24 November 2026."
    pub knowledge: String,
    /// It was told, not pasted: answers about a call. The quotations are what the person ticked or typed.
    pub from_call: bool,
    /// Something was given away: then the recovery plan comes first.
    pub given: bool,
}

/// A finding as told to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The signal's id, for tests and for links between card and mark.
    pub id: String,
    /// Counts from 1 in the order of the report; also the number of its marks.
    pub number: u32,
    /// A short heading: "It wants gift cards".
    pub title: String,
    /// Two or three words that stand in the marked message: "gift cards".
    pub label: String,
    /// The person's own words, cleaned of control characters. Never empty (U5).
    pub quotations: Vec<String>,
    /// What that means.
    pub meaning: String,
    /// What the real company does or says, if we have a source for it.
    pub really: Option<Statement>,
    /// The exception that limits [`Reason::really`], shown right under it.
    pub exception: Option<Statement>,
}

/// A sentence that somebody else stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// "Amazon says".
    pub heading: String,
    /// The statement, in the third person and in our own words.
    pub text: String,
    /// Who says so and when it was last checked.
    pub source: String,
}

/// A sunken remark under the banner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// "This looks like advertising".
    pub title: String,
    /// One or two sentences.
    pub text: String,
}

/// One question back to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question's id, sent back with the answer.
    pub id: String,
    /// The question.
    pub text: String,
    /// The possible answers, in order.
    pub answers: Vec<Answer>,
    /// The id of the answer that was given, if any. The question stays and can be changed.
    pub answered: Option<String>,
}

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Sent back when it is chosen.
    pub id: String,
    /// What the button says.
    pub text: String,
}

/// The message as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedMessage {
    /// Its header lines: kind, sender, where an answer goes, subject.
    pub meta: Vec<Meta>,
    /// The text in order; joined, the segments give the text back, cleaned of control characters.
    pub segments: Vec<Segment>,
    /// What a mail holds and does not show, apart from the text.
    pub hidden: Vec<Segment>,
    /// The files that come with a mail. None of them was opened.
    pub attachments: Vec<Attachment>,
    /// True when the text was cut for showing because it is very long.
    pub shortened: bool,
}

/// One header line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// What it is: "From".
    pub label: String,
    /// What it says.
    pub segments: Vec<Segment>,
}

/// A file that comes with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, with the mark of a reason that is about it.
    pub name: Vec<Segment>,
    /// What kind of file it is, and that we did not open it.
    pub remark: String,
}

/// A run of text with at most one mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The words. Line breaks are `\n`.
    pub text: String,
    /// The number of the reason that marks them, if any.
    pub reason: Option<u32>,
    /// True on the first segment of a mark: the number and the label stand there.
    pub starts_mark: bool,
    /// Set when the run is a web address: which part of it belongs to its owner.
    pub address: Option<Address>,
}

/// A web address cut in three, so that the part that counts can be set in bold (U8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// What stands before the owner's part: scheme and sub-domains.
    pub before: String,
    /// The registrable domain, or the whole host where there is none.
    pub owner: String,
    /// What follows: path, query.
    pub after: String,
}

/// One link of the message as dead text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The words the link shows, if they differ from its target.
    pub shows: Option<String>,
    /// Where it leads.
    pub address: Address,
    /// "It leads away from Amazon", "An address that Amazon uses. That proves nothing." and the like.
    pub remark: String,
}

/// How to find out without the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckYourself {
    /// Up to three steps.
    pub steps: Vec<Step>,
    /// What each outcome means.
    pub outcomes: Vec<Outcome>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do: "Open Your Orders."
    pub title: String,
    /// What to look for there.
    pub text: String,
}

/// What it means when you find, or do not find, something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// "It is not there".
    pub found: String,
    /// "Then treat the message as fake."
    pub then: String,
}

/// One row of "How it decides": a fact and who stands for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcedFact {
    /// The fact in one or two sentences.
    pub text: String,
    /// Who says so.
    pub publisher: String,
    /// The page, as dead text.
    pub page: String,
    /// "Checked on 24 November 2026"; says so when that is older than a year.
    pub checked: String,
}
