//! Stage 6, render: the only module that knows a language.
//!
//! Input: an [`Explanation`]. Output: a [`Report`], whole sentences from the Fluent files of one
//! language. Quotations are isolated by Fluent and cleaned of control characters: they are hostile.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::explain::{ExplainedLink, Explanation, verdict_key};
use crate::facts::QuestionId;
use crate::knowledge::signal::{Source, Strength};
use crate::knowledge::{Knowledge, files};
use crate::parse::fold::clean;
use crate::parse::{Kind, Span};
use crate::report::{
    Address, Answer, CheckYourself, Link, MarkedMessage, Note, Outcome, Question, Reason, Report, Segment, SourcedFact,
    Statement, Step,
};
use crate::signals::Finding;
use crate::verdict::{Lead, Verdict};

/// The files that the report is told with; `ui.ftl` belongs to the window.
const FILES: &[&str] = &["signals.ftl", "advice.ftl", "brands.ftl"];
/// A longer text is shown up to here; everything that was read is still checked and quoted.
const MOST_SHOWN: usize = 20_000;
/// A source older than this many days says so.
const OLD_AFTER_DAYS: i32 = 365;

/// The words of one language.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    language: String,
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Wording({})", self.language)
    }
}

/// What is wrong with the words of a language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("assets/locales/{language}: {message}")]
pub struct WordingError {
    /// The language's folder.
    pub language: String,
    /// What is wrong.
    pub message: String,
}

type Args<'a> = [(&'a str, FluentValue<'a>)];

impl Wording {
    /// The languages whose words are compiled in.
    pub fn languages() -> Vec<String> {
        let mut languages: Vec<String> = crate::knowledge::ASSETS
            .get_dir("locales")
            .map(|dir| dir.dirs().filter_map(|d| Some(d.path().file_name()?.to_string_lossy().into_owned())).collect())
            .unwrap_or_default();
        languages.sort();
        languages
    }

    /// The words of a language, or what is wrong with them.
    pub fn embedded(language: &str) -> Result<Self, WordingError> {
        let error = |message: String| WordingError { language: language.to_owned(), message };
        let id: LanguageIdentifier = language.parse().map_err(|_| error("is no language code".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        let folder = files(&format!("locales/{language}"), "ftl");
        for name in FILES {
            let text = folder
                .iter()
                .find(|(path, _)| path.ends_with(&format!("/{name}")))
                .map(|(_, text)| (*text).to_owned())
                .ok_or_else(|| error(format!("{name} is missing")))?;
            let resource =
                FluentResource::try_new(text).map_err(|(_, problems)| error(format!("{name}: {problems:?}")))?;
            bundle.add_resource(resource).map_err(|problems| error(format!("{name}: {problems:?}")))?;
        }
        Ok(Self { bundle, language: language.to_owned() })
    }

    /// The language of these words.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message, or `attribute` of one. `None` when it is not there.
    fn find(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in args {
            arguments.set((*name).to_owned(), value.clone());
        }
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut problems).into_owned();
        debug_assert!(problems.is_empty(), "{id}.{attribute:?} in {}: {problems:?}", self.language);
        Some(text)
    }

    /// A message that every language has; the completeness test sees to that. In a released program a
    /// gap shows as nothing rather than as a key, which would tell a frightened person even less.
    fn say(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> String {
        let text = self.find(id, attribute, args);
        debug_assert!(text.is_some(), "{id}.{attribute:?} is missing in {}", self.language);
        text.unwrap_or_default()
    }

    /// Tells an explanation.
    pub fn report(&self, explanation: &Explanation, knowledge: &Knowledge) -> Report {
        let told: Vec<&Finding> = told(explanation);
        let (base, case) = verdict_key(explanation.verdict, &explanation.limits);
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
            knowledge: plain(&self.say(
                "knowledge",
                None,
                &[("date", FluentValue::from(self.date(knowledge.reviewed())))],
            )),
        }
    }

    /// Every fact that a signal rests on, each once, for "How it decides".
    pub fn sourced_facts(&self, knowledge: &Knowledge, today: Date) -> Vec<SourcedFact> {
        let mut facts: Vec<(String, SourcedFact)> = Vec::new();
        for source in knowledge.signals().iter().flat_map(|signal| &signal.sources) {
            let id = format!("fact-{}", source.fact.replace('.', "-"));
            if facts.iter().any(|(known, _)| *known == id) {
                continue;
            }
            let Some(text) = self.find(&id, None, &[]) else {
                continue;
            };
            let fact = SourcedFact {
                text: plain(&text),
                publisher: self.publisher(source),
                page: source.url.trim_start_matches("https://").trim_start_matches("http://").to_owned(),
                checked: self.dated("checked-on", source.accessed, today, &[]),
            };
            facts.push((id, fact));
        }
        facts.sort_by_key(|(id, _)| natural(id));
        facts.into_iter().map(|(_, fact)| fact).collect()
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
            quotations: finding.evidence.iter().map(|span| shorten(&one_line(&explanation.quotation(span)))).collect(),
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

    fn publisher(&self, source: &Source) -> String {
        self.say(&format!("publisher-{}", source.publisher), None, &[])
    }

    fn date(&self, date: Date) -> String {
        plain(&self.say(
            "date",
            None,
            &[
                ("day", FluentValue::from(date.day().to_string())),
                ("month", FluentValue::from(date.month())),
                ("year", FluentValue::from(date.year().to_string())),
            ],
        ))
    }

    /// A line with a date, in its form for old dates when that is due.
    fn dated(&self, id: &str, date: Date, today: Date, more: &Args<'_>) -> String {
        let old = date.until(today).is_ok_and(|span| span.get_days() > OLD_AFTER_DAYS);
        let id = if old { format!("{id}-old") } else { id.to_owned() };
        let mut args = more.to_vec();
        args.push(("date", FluentValue::from(self.date(date))));
        plain(&self.say(&id, None, &args))
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
            address: address(&shorten(&explanation.quotation(&link.span)), &link.owner),
            remark: plain(&self.say(link.remark, None, &args)),
        }
    }

    fn message(&self, explanation: &Explanation, told: &[&Finding]) -> MarkedMessage {
        let kind = match explanation.kind {
            Kind::Email => "kind-email",
            Kind::Call => "kind-call",
            Kind::Text => "kind-text",
        };
        let mut meta = vec![(self.say("meta-kind", None, &[]), self.say(kind, None, &[]))];
        for (label, span) in [("meta-from", &explanation.sender), ("meta-subject", &explanation.subject)] {
            if let Some(span) = span {
                meta.push((self.say(label, None, &[]), shorten(&explanation.quotation(span))));
            }
        }
        let (segments, shortened) = segments(explanation, told);
        MarkedMessage { meta, segments, shortened }
    }
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

/// Without Fluent's isolation marks: the window isolates with elements, and a file has no use for them.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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

/// `fact-A1-10` after `fact-A1-9`.
fn natural(id: &str) -> Vec<(String, u32)> {
    id.split('-')
        .map(|part| {
            let digits: String = part.chars().filter(char::is_ascii_digit).collect();
            (part.chars().filter(|c| !c.is_ascii_digit()).collect(), digits.parse().unwrap_or(0))
        })
        .collect()
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

/// Cuts the text at every mark and link.
fn segments(explanation: &Explanation, told: &[&Finding]) -> (Vec<Segment>, bool) {
    let text = &explanation.text;
    let mut end = text.len().min(MOST_SHOWN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let shortened = end < text.len();
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
    let mut cuts: Vec<usize> = vec![0, end];
    cuts.extend(marks.iter().flat_map(|(span, _)| [span.start, span.end]));
    cuts.extend(explanation.links.iter().flat_map(|link| [link.span.start, link.span.end]));
    cuts.retain(|cut| *cut <= end);
    cuts.sort_unstable();
    cuts.dedup();
    let mut segments = Vec::new();
    let mut begun: Vec<u32> = Vec::new();
    for pair in cuts.windows(2) {
        let span = pair[0]..pair[1];
        let words = clean(&text[span.clone()]);
        if words.is_empty() {
            continue;
        }
        let mark = marks.iter().find(|(mark, _)| mark.start <= span.start && span.end <= mark.end);
        let link = explanation.links.iter().find(|link| link.span.start <= span.start && span.end <= link.span.end);
        let starts_mark = mark.is_some_and(|(mark, number)| mark.start == span.start && !begun.contains(number));
        if let (true, Some((_, number))) = (starts_mark, mark) {
            begun.push(*number);
        }
        let address = link.filter(|link| link.span == span).map(|link| address(&words, &link.owner));
        // An address that could not be cut shows its owner instead; the text itself must stay as it is.
        let address = address.filter(|a| format!("{}{}{}", a.before, a.owner, a.after) == words);
        segments.push(Segment { text: words, reason: mark.map(|(_, number)| *number), starts_mark, address });
    }
    (segments, shortened)
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
