//! Stage 6, render: the only module that knows a language.
//!
//! Input: an [`Explanation`]. Output: a [`Report`], whole sentences from the Fluent files of one
//! language. Quotations are isolated by Fluent and cleaned of control characters: they are hostile.

mod interview;
mod plan;
mod report;
mod tips;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::knowledge::signal::Source;
use crate::knowledge::{Knowledge, files};
use crate::report::SourcedFact;

/// The files that people are told with; `ui.ftl` belongs to the window.
const FILES: &[&str] =
    &["signals.ftl", "advice.ftl", "brands.ftl", "flows.ftl", "plan.ftl", "contacts.ftl", "tips.ftl"];
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

pub use interview::{Perspective, Place};

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

    /// "Knowledge of 24 November 2026."
    fn knowledge_line(&self, knowledge: &Knowledge) -> String {
        plain(&self.say("knowledge", None, &[("date", FluentValue::from(self.date(knowledge.reviewed())))]))
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
}

/// Without Fluent's isolation marks: the window isolates with elements, and a file has no use for them.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

/// Without what only helps a page to break lines.
fn without_hints(text: &str) -> String {
    text.replace(['\u{AD}', '\u{2060}'], "")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
