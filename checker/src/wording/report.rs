//! Tells an [`Explanation`] as a [`Report`].

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::{Args, Wording, one_line, plain};
use crate::explain::{ExplainedLink, Explanation, verdict_key};
use crate::facts::QuestionId;
use crate::knowledge::Knowledge;
use crate::knowledge::signal::{Source, Strength};
use crate::parse::fold::clean;
use crate::parse::{Kind, Span};
use crate::report::{
    Address, Answer, Attachment, CheckYourself, Link, MarkedMessage, Meta, Note, Outcome, Question, Reason, Report,
    Segment, Statement, Step,
};
use crate::signals::Finding;
use crate::verdict::{Lead, Verdict};

/// A longer text is shown up to here; everything that was read is still checked and quoted.
const MOST_SHOWN: usize = 20_000;

impl Wording {
    /// Tells an explanation.
    pub fn report(&self, explanation: &Explanation, knowledge: &Knowledge) -> Report {
        let told: Vec<&Finding> = told(explanation);
        let (base, case) = verdict_key(explanation);
        let top = told.first().copied();
        let attribute_of = |name: &str| {
            top.and_then(|finding| self.find(&signal_key(finding), Some(name), &arguments(finding))).unwrap_or_default()
        };
        let dont = FluentValue::from(plain(&attribute_of("dont")));
        let banner = FluentValue::from(plain(&attribute_of("banner")));
        let banner_args = [("dont", dont), ("banner", banner)];
        let reasons: Vec<Reason> = told
            .iter()
            .zip(1..)
            .map(|(finding, number)| self.reason(finding, number, explanation, knowledge))
            .collect();
        Report {
            verdict: explanation.verdict,
            verdict_name: self.say(base, Some("name"), &[]),
            action: plain(&self.say(case, Some("action"), &banner_args)),
            why: plain(&self.say(case, Some("why"), &banner_args)),
            reasons,
            notes: explanation
                .notes
                .iter()
                .map(|id| Note { title: self.say(id, Some("title"), &[]), text: self.say(id, Some("text"), &[]) })
                .collect(),
            question: explanation
                .question
                .as_ref()
                .map(|(question, answer)| self.question(*question, answer.as_deref())),
            message: self.message(explanation, &told),
            links: explanation.links.iter().map(|link| self.link(link, explanation)).collect(),
            check_yourself: self.check_yourself(explanation),
            would_be_true: explanation.conditions.iter().map(|id| self.say(id, None, &[])).collect(),
            not_found: explanation.absent.iter().map(|id| self.say(id, None, &[])).collect(),
            limits: explanation
                .unchecked
                .iter()
                .map(|id| self.say(id, None, &[("language", FluentValue::from("other"))]))
                .collect(),
            knowledge: self.knowledge_line(knowledge),
            from_call: explanation.is_told,
            given: explanation.given,
        }
    }

    fn reason(&self, finding: &Finding, number: u32, explanation: &Explanation, knowledge: &Knowledge) -> Reason {
        let key = signal_key(finding);
        let args = arguments(finding);
        let brand = explanation.brands_of.get(&finding.signal).map(String::as_str);
        let sources = &knowledge.signal(finding.signal).sources;
        let own = brand.and_then(|brand| sources.iter().find(|source| source.brand.as_deref() == Some(brand)));
        let statement = |attribute: &str, source: &Source, heading: String| {
            self.find(&key, Some(attribute), &args).map(|text| Statement {
                heading,
                text: plain(&text),
                source: self.source_line(source, explanation.today),
            })
        };
        let says = |source: &Source| {
            plain(&self.say("really-heading", None, &[("publisher", FluentValue::from(self.publisher(source)))]))
        };
        let really = own
            .and_then(|source| statement(source.brand.as_deref().unwrap_or_default(), source, says(source)))
            .or_else(|| self.others(&key, &args, sources, explanation));
        // The exception stands right under the rule that it limits, with the sources of the exception.
        let exception = really.as_ref().and_then(|_| {
            let source = sources.iter().find(|source| source.supports.starts_with("exception"))?;
            statement("exception", source, self.say("exception-heading", None, &[]))
        });
        Reason {
            id: finding.signal.id().to_owned(),
            number,
            title: plain(&self.say(&key, Some("title"), &args)),
            label: plain(&self.say(&key, Some("label"), &args)),
            quotations: finding.evidence.iter().map(|span| quotation(explanation, span)).collect(),
            meaning: plain(&self.say(&key, Some("why"), &args)),
            really,
            exception,
        }
    }

    /// What authorities and consumer bodies say. The text names them itself, so the heading does not; the
    /// source line names all of them, with the oldest date.
    fn others(&self, key: &str, args: &Args<'_>, sources: &[Source], explanation: &Explanation) -> Option<Statement> {
        let text = self.find(key, Some("others"), args)?;
        let others: Vec<&Source> = sources.iter().filter(|source| source.brand.is_none()).collect();
        let oldest = others.iter().map(|source| source.accessed).min()?;
        let mut publishers: Vec<String> = others.iter().map(|source| self.publisher(source)).collect();
        publishers.dedup();
        let publishers = [("publisher", FluentValue::from(publishers.join(", ")))];
        Some(Statement {
            heading: self.say("others-heading", None, &[]),
            text: plain(&text),
            source: self.dated("source-line", oldest, explanation.today, &publishers),
        })
    }

    fn source_line(&self, source: &Source, today: Date) -> String {
        let publisher = self.publisher(source);
        self.dated("source-line", source.accessed, today, &[("publisher", FluentValue::from(publisher))])
    }

    fn question(&self, question: QuestionId, answered: Option<&str>) -> Question {
        let key = format!("question-{}", question.id());
        Question {
            id: question.id().to_owned(),
            text: self.say(&key, None, &[]),
            answers: ["yes", "no", "unsure"]
                .into_iter()
                .map(|answer| Answer { id: answer.to_owned(), text: self.say(&key, Some(answer), &[]) })
                .collect(),
            answered: answered.map(str::to_owned),
        }
    }

    fn check_yourself(&self, explanation: &Explanation) -> CheckYourself {
        let site = explanation.brand.as_ref().map_or("", |(_, site)| site.as_str());
        let args = [("site", FluentValue::from(site))];
        CheckYourself {
            steps: explanation
                .steps
                .iter()
                .map(|id| Step {
                    title: plain(&self.say(id, Some("title"), &args)),
                    text: plain(&self.say(id, Some("text"), &args)),
                })
                .collect(),
            outcomes: explanation
                .outcomes
                .iter()
                .map(|id| Outcome { found: self.say(id, Some("found"), &[]), then: self.say(id, Some("then"), &[]) })
                .collect(),
        }
    }

    fn link(&self, link: &ExplainedLink, explanation: &Explanation) -> Link {
        let args: Vec<(&str, FluentValue<'_>)> =
            link.arguments.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))).collect();
        Link {
            shows: link.shown.as_ref().map(|span| one_line(&explanation.quotation(span))),
            address: address(&quotation(explanation, &link.span), &link.owner),
            remark: plain(&self.say(link.remark, None, &args)),
        }
    }

    fn message(&self, explanation: &Explanation, told: &[&Finding]) -> MarkedMessage {
        let kind = match explanation.kind {
            Kind::Email => "kind-email",
            Kind::Call => "kind-call",
            Kind::Text => "kind-text",
        };
        let kind =
            Meta { label: self.say("meta-kind", None, &[]), segments: vec![unmarked(self.say(kind, None, &[]))] };
        let layout = &explanation.layout;
        let mut pen = Pen::new(explanation, told);
        let lines = layout.meta.iter().map(|(label, span)| {
            // Where the header block stands in the body, its words are marked there.
            let inside = layout.body.start <= span.start && span.end <= layout.body.end;
            let short = explanation.quotation(span).chars().count() <= LONGEST_QUOTATION;
            let segments = if inside || !short {
                vec![unmarked(shorten(&explanation.quotation(span)))]
            } else {
                pen.segments(span.clone())
            };
            Meta { label: self.say(label, None, &[]), segments }
        });
        let meta = std::iter::once(kind).chain(lines.collect::<Vec<_>>()).collect();
        let body = shown(&explanation.text, &layout.body);
        let shortened = body.end < layout.body.end;
        let segments = pen.segments(body);
        // What is hidden is evidence, not reading matter: its beginning is enough.
        let hidden = layout.hidden.iter().map(|span| pen.segments(shown(&explanation.text, span)));
        let hidden = hidden.collect::<Vec<_>>().join(&unmarked("\n".to_owned()));
        let attachments = layout
            .attachments
            .iter()
            .map(|(name, remark)| Attachment { name: pen.segments(name.clone()), remark: self.say(remark, None, &[]) });
        let attachments = attachments.collect();
        MarkedMessage { meta, segments, hidden, attachments, shortened }
    }
}

/// A run of words without a mark.
fn unmarked(text: String) -> Segment {
    Segment { text, reason: None, starts_mark: false, address: None }
}

/// As much of a place as is shown.
fn shown(text: &str, span: &Span) -> Span {
    span.start..text.floor_char_boundary(span.end.min(span.start + MOST_SHOWN))
}

/// The findings that are told as reasons, in order: all that weigh for "stop" and "doubt"; what was seen
/// for the other verdicts, without what only reassures or notes.
fn told(explanation: &Explanation) -> Vec<&Finding> {
    let confirm = explanation.verdict == Verdict::CheckFirst(Lead::Confirm);
    let mut told: Vec<&Finding> = explanation
        .findings
        .iter()
        .filter(|finding| {
            finding.strength() >= Strength::Supporting
                || (confirm && finding.signal == crate::signals::SignalId::TouchesAccount)
        })
        .collect();
    if confirm {
        // What the message is about comes before small things that were seen beside it.
        told.sort_by_key(|finding| finding.signal != crate::signals::SignalId::TouchesAccount);
    }
    told
}

fn signal_key(finding: &Finding) -> String {
    format!("signal-{}", finding.signal.id())
}

fn arguments(finding: &Finding) -> Vec<(&'static str, FluentValue<'static>)> {
    finding.arguments.iter().map(|(name, value)| (*name, FluentValue::from(shorten(value)))).collect()
}

/// The longest quotation that is shown, in characters.
const LONGEST_QUOTATION: usize = 240;

fn shorten(text: &str) -> String {
    if text.chars().count() <= LONGEST_QUOTATION {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST_QUOTATION - 1).collect();
    short.push('\u{2026}');
    short
}

/// What a link carries behind its owner's part is shown up to here where the mail itself does not show it.
const LONGEST_PATH: usize = 48;

/// The words of a place on one line. The target of a link in a whole mail, which nobody reads to its end, is cut.
fn quotation(explanation: &Explanation, span: &Span) -> String {
    let words = one_line(&explanation.quotation(span));
    match explanation.links.iter().find(|link| link.span == *span) {
        Some(link) if explanation.is_whole => {
            let Address { before, owner, after } = address(&words, &link.owner);
            let short: String = after.chars().take(LONGEST_PATH).collect();
            let dots = if short.len() < after.len() { "\u{2026}" } else { "" };
            format!("{before}{owner}{short}{dots}")
        }
        _ => shorten(&words),
    }
}

/// Cuts a written address so that its owner's part can be set in bold.
fn address(written: &str, owner: &str) -> Address {
    let lower = written.to_ascii_lowercase();
    let host_start = lower.find("://").map_or(0, |at| at + 3);
    let host_end = lower[host_start..].find(['/', '?', '#']).map_or(lower.len(), |at| host_start + at);
    match lower[host_start..host_end].rfind(&owner.to_ascii_lowercase()) {
        Some(at) => Address {
            before: written[..host_start + at].to_owned(),
            owner: written[host_start + at..host_start + at + owner.len()].to_owned(),
            after: written[host_start + at + owner.len()..].to_owned(),
        },
        // Written in a way that only a browser takes apart: then the browser's reading is what counts.
        None => Address { before: String::new(), owner: owner.to_owned(), after: String::new() },
    }
}

/// Marks the words of the reasons, part by part of the message.
struct Pen<'a> {
    explanation: &'a Explanation,
    /// The places of the marks with the number of their reason, in order.
    marks: Vec<(Span, u32)>,
    /// The reasons whose number stands somewhere already.
    begun: Vec<u32>,
}

impl<'a> Pen<'a> {
    fn new(explanation: &'a Explanation, told: &[&Finding]) -> Self {
        let mut marks: Vec<(Span, u32)> = Vec::new();
        for (finding, number) in told.iter().zip(1..) {
            for span in &finding.evidence {
                // Where marks overlap, the more important reason keeps its words.
                for free in subtract(span.clone(), &marks) {
                    marks.push((free, number));
                }
            }
        }
        marks.sort_by_key(|(span, _)| span.start);
        Self { explanation, marks, begun: Vec::new() }
    }

    /// A part of the text, cut at every mark and link.
    fn segments(&mut self, part: Span) -> Vec<Segment> {
        let text = &self.explanation.text;
        let links = &self.explanation.links;
        let mut cuts: Vec<usize> = vec![part.start, part.end];
        cuts.extend(self.marks.iter().flat_map(|(span, _)| [span.start, span.end]));
        cuts.extend(links.iter().flat_map(|link| [link.span.start, link.span.end]));
        cuts.retain(|cut| (part.start..=part.end).contains(cut));
        cuts.sort_unstable();
        cuts.dedup();
        let mut segments = Vec::new();
        for pair in cuts.windows(2) {
            let span = pair[0]..pair[1];
            let words = clean(&text[span.clone()]);
            if words.is_empty() {
                continue;
            }
            let mark = self.marks.iter().find(|(mark, _)| mark.start <= span.start && span.end <= mark.end);
            let link = links.iter().find(|link| link.span.start <= span.start && span.end <= link.span.end);
            let starts_mark =
                mark.is_some_and(|(mark, number)| mark.start == span.start && !self.begun.contains(number));
            if let (true, Some((_, number))) = (starts_mark, mark) {
                self.begun.push(*number);
            }
            let whole = link.filter(|link| link.span == span);
            let words =
                if whole.is_some() && self.explanation.is_whole { quotation(self.explanation, &span) } else { words };
            let address = whole.map(|link| address(&words, &link.owner));
            // An address that could not be cut shows its owner instead; the text itself must stay as it is.
            let address = address.filter(|a| format!("{}{}{}", a.before, a.owner, a.after) == words);
            segments.push(Segment { text: words, reason: mark.map(|(_, number)| *number), starts_mark, address });
        }
        segments
    }
}

/// What of a span no mark covers yet.
fn subtract(span: Span, marks: &[(Span, u32)]) -> Vec<Span> {
    let mut free = vec![span];
    for (mark, _) in marks {
        free = free
            .into_iter()
            .flat_map(|part| {
                let before = part.start..part.end.min(mark.start);
                let after = part.start.max(mark.end)..part.end;
                if mark.end <= part.start || part.end <= mark.start { vec![part] } else { vec![before, after] }
            })
            .filter(|part| part.start < part.end)
            .collect();
    }
    free
}
