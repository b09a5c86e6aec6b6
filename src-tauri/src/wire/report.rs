//! A report, as it crosses to the window.

use super::all;

wire! {
    /// One answer to a question that a report asked back.
    struct GivenAnswer {
        /// The question's id, as the report gave it.
        pub question: String,
        /// The answer's id.
        pub answer: String,
    }

    /// The conclusion; the window picks shape and colour by it.
    #[derive(Copy)]
    enum Verdict {
        /// Scam signs: stop.
        Stop,
        /// Check first: something speaks against the message.
        Doubt,
        /// Check first: this can be real.
        Confirm,
        /// No known signs.
        None,
        /// Not enough to say.
        Unknown,
    }

    /// One checked message, told in one language.
    struct Report {
        /// The conclusion.
        pub verdict: Verdict,
        /// The conclusion's name.
        pub verdict_name: String,
        /// What to do now.
        pub action: String,
        /// One or two sentences: why.
        pub why: String,
        /// All reasons, most important first.
        pub reasons: Vec<Reason>,
        /// What kind of message it is, when that is worth saying.
        pub notes: Vec<Note>,
        /// The one question whose answer would decide, if there is one.
        pub question: Option<Question>,
        /// The message with the words of each reason marked.
        pub message: MarkedMessage,
        /// Every link of the message as dead text.
        pub links: Vec<Link>,
        /// How to find out without the message.
        pub check_yourself: CheckYourself,
        /// What would have to be true for the message to be genuine.
        pub would_be_true: Vec<String>,
        /// What the message does not do; only for "no known signs".
        pub not_found: Vec<String>,
        /// What we could not check. Never empty.
        pub limits: Vec<String>,
        /// The date of the knowledge, as a sentence.
        pub knowledge: String,
        /// True when it tells of a call, not of a message.
        pub from_call: bool,
        /// True when something was given away, so that the plan comes first.
        pub given: bool,
    }

    /// A finding as told to a person.
    struct Reason {
        /// The signal's id.
        pub id: String,
        /// Counts from 1; also the number of its marks.
        pub number: u32,
        /// A short heading.
        pub title: String,
        /// Two or three words that stand in the marked message.
        pub label: String,
        /// The message's own words. Never empty.
        pub quotations: Vec<String>,
        /// What that means.
        pub meaning: String,
        /// What the real company does or says, if we have a source for it.
        pub really: Option<Statement>,
        /// The exception that limits it.
        pub exception: Option<Statement>,
    }

    /// A sentence that somebody else stands for.
    struct Statement {
        /// Who says it, as a heading.
        pub heading: String,
        /// What they say, in our words.
        pub text: String,
        /// Where, and when it was last checked.
        pub source: String,
    }

    /// A remark under the banner.
    struct Note {
        /// What kind of message it is.
        pub title: String,
        /// One or two sentences.
        pub text: String,
    }

    /// One question back to the person.
    struct Question {
        /// Sent back with the answer.
        pub id: String,
        /// The question.
        pub text: String,
        /// The possible answers, in order.
        pub answers: Vec<Answer>,
        /// The id of the answer that was given, if any.
        pub answered: Option<String>,
    }

    /// One possible answer.
    struct Answer {
        /// Sent back when it is chosen.
        pub id: String,
        /// What the button says.
        pub text: String,
    }

    /// The message as it was read.
    struct MarkedMessage {
        /// Its header lines: kind, sender, where an answer goes, subject.
        pub meta: Vec<Meta>,
        /// The text in order; joined, the segments give the text back.
        pub segments: Vec<Segment>,
        /// What a mail holds and does not show, apart from the text.
        pub hidden: Vec<Segment>,
        /// The files that come with a mail. None of them was opened.
        pub attachments: Vec<Attachment>,
        /// True when the text was cut for showing because it is very long.
        pub shortened: bool,
    }

    /// One header line.
    struct Meta {
        /// What it is.
        pub label: String,
        /// What it says.
        pub segments: Vec<Segment>,
    }

    /// A file that comes with a mail.
    struct Attachment {
        /// Its name, with the mark of a reason that is about it.
        pub name: Vec<Segment>,
        /// What kind of file it is, and that we did not open it.
        pub remark: String,
    }

    /// A run of text with at most one mark.
    struct Segment {
        /// The words. Line breaks are `\n`.
        pub text: String,
        /// The number of the reason that marks them, if any.
        pub reason: Option<u32>,
        /// True on the first segment of a mark.
        pub starts_mark: bool,
        /// Set when the run is a web address.
        pub address: Option<Address>,
    }

    /// A web address cut in three, so that the part that counts can be set in bold.
    struct Address {
        /// What stands before the owner's part.
        pub before: String,
        /// The part that says whose address it is.
        pub owner: String,
        /// What follows.
        pub after: String,
    }

    /// One link of the message as dead text.
    struct Link {
        /// The words the link shows, if they differ from its target.
        pub shows: Option<String>,
        /// Where it leads.
        pub address: Address,
        /// What to know about it.
        pub remark: String,
    }

    /// How to find out without the message.
    struct CheckYourself {
        /// Up to three steps.
        pub steps: Vec<Step>,
        /// What each outcome means.
        pub outcomes: Vec<Outcome>,
    }

    /// One step.
    struct Step {
        /// What to do.
        pub title: String,
        /// What to look for there.
        pub text: String,
    }

    /// What it means when you find, or do not find, something.
    struct Outcome {
        /// What you found.
        pub found: String,
        /// What that means.
        pub then: String,
    }

    /// One fact and who stands for it.
    struct SourcedFact {
        /// The fact in one or two sentences.
        pub text: String,
        /// Who says so.
        pub publisher: String,
        /// The page, as dead text.
        pub page: String,
        /// When it was last checked, as a sentence.
        pub checked: String,
    }
}

impl From<GivenAnswer> for checker::GivenAnswer {
    fn from(GivenAnswer { question, answer }: GivenAnswer) -> Self {
        Self { question, answer }
    }
}

impl From<checker::Verdict> for Verdict {
    fn from(verdict: checker::Verdict) -> Self {
        match verdict {
            checker::Verdict::Stop => Self::Stop,
            checker::Verdict::CheckFirst(checker::Lead::Doubt) => Self::Doubt,
            checker::Verdict::CheckFirst(checker::Lead::Confirm) => Self::Confirm,
            checker::Verdict::NoKnownSigns => Self::None,
            checker::Verdict::NotEnough => Self::Unknown,
        }
    }
}

impl From<checker::Report> for Report {
    fn from(report: checker::Report) -> Self {
        let checker::Report {
            verdict,
            verdict_name,
            action,
            why,
            reasons,
            notes,
            question,
            message,
            links,
            check_yourself,
            would_be_true,
            not_found,
            limits,
            knowledge,
            from_call,
            given,
        } = report;
        Self {
            verdict: verdict.into(),
            verdict_name,
            action,
            why,
            reasons: all(reasons),
            notes: all(notes),
            question: question.map(Into::into),
            message: message.into(),
            links: all(links),
            check_yourself: check_yourself.into(),
            would_be_true,
            not_found,
            limits,
            knowledge,
            from_call,
            given,
        }
    }
}

impl From<checker::Reason> for Reason {
    fn from(reason: checker::Reason) -> Self {
        let checker::Reason { id, number, title, label, quotations, meaning, really, exception } = reason;
        Self {
            id,
            number,
            title,
            label,
            quotations,
            meaning,
            really: really.map(Statement::from),
            exception: exception.map(Statement::from),
        }
    }
}

impl From<checker::Statement> for Statement {
    fn from(checker::Statement { heading, text, source }: checker::Statement) -> Self {
        Self { heading, text, source }
    }
}

impl From<checker::Note> for Note {
    fn from(checker::Note { title, text }: checker::Note) -> Self {
        Self { title, text }
    }
}

impl From<checker::Question> for Question {
    fn from(question: checker::Question) -> Self {
        let checker::Question { id, text, answers, answered } = question;
        Self { id, text, answers: all(answers), answered }
    }
}

impl From<checker::Answer> for Answer {
    fn from(checker::Answer { id, text }: checker::Answer) -> Self {
        Self { id, text }
    }
}

impl From<checker::MarkedMessage> for MarkedMessage {
    fn from(message: checker::MarkedMessage) -> Self {
        let checker::MarkedMessage { meta, segments, hidden, attachments, shortened } = message;
        Self { meta: all(meta), segments: all(segments), hidden: all(hidden), attachments: all(attachments), shortened }
    }
}

impl From<checker::Meta> for Meta {
    fn from(checker::Meta { label, segments }: checker::Meta) -> Self {
        Self { label, segments: all(segments) }
    }
}

impl From<checker::Attachment> for Attachment {
    fn from(checker::Attachment { name, remark }: checker::Attachment) -> Self {
        Self { name: all(name), remark }
    }
}

impl From<checker::Segment> for Segment {
    fn from(segment: checker::Segment) -> Self {
        let checker::Segment { text, reason, starts_mark, address } = segment;
        Self { text, reason, starts_mark, address: address.map(Address::from) }
    }
}

impl From<checker::Address> for Address {
    fn from(checker::Address { before, owner, after }: checker::Address) -> Self {
        Self { before, owner, after }
    }
}

impl From<checker::Link> for Link {
    fn from(checker::Link { shows, address, remark }: checker::Link) -> Self {
        Self { shows, address: address.into(), remark }
    }
}

impl From<checker::CheckYourself> for CheckYourself {
    fn from(checker::CheckYourself { steps, outcomes }: checker::CheckYourself) -> Self {
        Self { steps: all(steps), outcomes: all(outcomes) }
    }
}

impl From<checker::Step> for Step {
    fn from(checker::Step { title, text }: checker::Step) -> Self {
        Self { title, text }
    }
}

impl From<checker::Outcome> for Outcome {
    fn from(checker::Outcome { found, then }: checker::Outcome) -> Self {
        Self { found, then }
    }
}

impl From<checker::SourcedFact> for SourcedFact {
    fn from(fact: checker::SourcedFact) -> Self {
        let checker::SourcedFact { text, publisher, page, checked } = fact;
        Self { text, publisher, page, checked }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_form_of_the_verdict_crosses_by_its_own_word() {
        use checker::{Lead, Verdict as Checked};
        let all = [
            Checked::Stop,
            Checked::CheckFirst(Lead::Doubt),
            Checked::CheckFirst(Lead::Confirm),
            Checked::NoKnownSigns,
            Checked::NotEnough,
        ];
        for verdict in all {
            let wire = serde_json::to_value(Verdict::from(verdict)).unwrap();
            assert_eq!(wire, json!(verdict.form()));
        }
    }

    #[test]
    fn nothing_of_a_report_is_lost_on_the_way() {
        let text = |name: &str| name.to_owned();
        let plain =
            |name: &str| vec![checker::Segment { text: text(name), reason: None, starts_mark: false, address: None }];
        let address =
            || checker::Address { before: text("https://pay."), owner: text("example.net"), after: text("/now") };
        let statement = |heading: &str| checker::Statement {
            heading: text(heading),
            text: text("It never asks."),
            source: text("Example, checked today"),
        };
        let checked = checker::Report {
            verdict: checker::Verdict::Stop,
            verdict_name: text("name"),
            action: text("action"),
            why: text("why"),
            reasons: vec![checker::Reason {
                id: text("asks"),
                number: 1,
                title: text("title"),
                label: text("label"),
                quotations: vec![text("pay now")],
                meaning: text("meaning"),
                really: Some(statement("Example says")),
                exception: Some(statement("But")),
            }],
            notes: vec![checker::Note { title: text("note"), text: text("kind") }],
            question: None,
            message: checker::MarkedMessage {
                meta: vec![checker::Meta { label: text("From"), segments: plain("Somebody") }],
                segments: vec![checker::Segment {
                    text: text("https://pay.example.net/now"),
                    reason: Some(1),
                    starts_mark: true,
                    address: Some(address()),
                }],
                hidden: plain("unseen"),
                attachments: vec![checker::Attachment { name: plain("bill.pdf"), remark: text("Not opened.") }],
                shortened: true,
            },
            links: vec![checker::Link { shows: Some(text("Pay")), address: address(), remark: text("It leads away.") }],
            check_yourself: checker::CheckYourself {
                steps: vec![checker::Step { title: text("Open it"), text: text("Look there") }],
                outcomes: vec![checker::Outcome { found: text("Not there"), then: text("Fake") }],
            },
            would_be_true: vec![text("condition")],
            not_found: vec![text("absent")],
            limits: vec![text("limit")],
            knowledge: text("Knowledge of today."),
            from_call: true,
            given: false,
        };
        let address = json!({ "before": "https://pay.", "owner": "example.net", "after": "/now" });
        let statement =
            |heading: &str| json!({ "heading": heading, "text": "It never asks.", "source": "Example, checked today" });
        let plain = |name: &str| json!([{ "text": name, "reason": null, "startsMark": false, "address": null }]);
        let expected = json!({
            "verdict": "stop", "verdictName": "name", "action": "action", "why": "why",
            "reasons": [{
                "id": "asks", "number": 1, "title": "title", "label": "label",
                "quotations": ["pay now"], "meaning": "meaning",
                "really": statement("Example says"), "exception": statement("But"),
            }],
            "notes": [{ "title": "note", "text": "kind" }],
            "question": null,
            "message": {
                "meta": [{ "label": "From", "segments": plain("Somebody") }],
                "segments": [{
                    "text": "https://pay.example.net/now", "reason": 1, "startsMark": true,
                    "address": address.clone(),
                }],
                "hidden": plain("unseen"),
                "attachments": [{ "name": plain("bill.pdf"), "remark": "Not opened." }],
                "shortened": true,
            },
            "links": [{ "shows": "Pay", "address": address, "remark": "It leads away." }],
            "checkYourself": {
                "steps": [{ "title": "Open it", "text": "Look there" }],
                "outcomes": [{ "found": "Not there", "then": "Fake" }],
            },
            "wouldBeTrue": ["condition"], "notFound": ["absent"], "limits": ["limit"],
            "knowledge": "Knowledge of today.", "fromCall": true, "given": false,
        });
        assert_eq!(serde_json::to_value(Report::from(checked)).unwrap(), expected);
    }
}
