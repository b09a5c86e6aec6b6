//! Nothing is missing and nothing is left over: signals, their proofs, sources and words.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use checker::{Grade, SignalId, Strength};
use tests::cases::{CASES, files, project_folder};
use tests::{KNOWLEDGE, TODAY};

use super::fluent::{FILES, LANGUAGES, LOCALES, Messages, Words, arguments, report_words};

fn assert_none(failures: &[String]) {
    assert!(failures.is_empty(), "{} gaps\n\n{}\n", failures.len(), failures.join("\n"));
}

/// Runs a proof over the words of every signal in every language.
fn every_signal_in_every_language(find: impl Fn(SignalId, &BTreeMap<String, Words>) -> Vec<String>) {
    let mut failures = Vec::new();
    for language in LANGUAGES {
        let words = report_words(language);
        for id in SignalId::ALL {
            let Some(parts) = words.get(&format!("signal-{}", id.id())) else {
                failures.push(format!("{language}: signal-{} is missing", id.id()));
                continue;
            };
            failures.extend(find(*id, parts).into_iter().map(|line| format!("{language} {}: {line}", id.id())));
        }
    }
    assert_none(&failures);
}

#[test]
fn every_signal_has_two_firing_cases_and_a_near_miss() {
    let mut failures = Vec::new();
    for id in SignalId::ALL {
        let own = || CASES.all.iter().filter(|case| case.signal == id.id());
        let (firing, near) = (own().filter(|c| c.fires()).count(), own().filter(|c| c.is_near_miss()).count());
        if firing < 2 || near < 1 {
            failures.push(format!("cases/{}.md: {firing} firing cases, {near} near misses", id.id()));
        }
    }
    assert_none(&failures);
}

#[test]
fn every_near_miss_is_called_one() {
    let wrong = CASES.all.iter().filter(|case| case.title.starts_with("Near miss") != case.is_near_miss());
    assert_none(&wrong.map(|case| format!("cases/{}.md: {}", case.signal, case.title)).collect::<Vec<_>>());
}

#[test]
fn every_signal_has_a_source_or_a_count() {
    let mut failures = Vec::new();
    for id in SignalId::ALL {
        let signal = KNOWLEDGE.signal(*id);
        let counted = signal.observed.as_ref().is_some_and(|observed| observed.scams + observed.genuine > 0);
        if signal.sources.is_empty() && !counted {
            failures.push(format!("signals/{}.toml has no source, and its count is zero", id.id()));
        }
        let well_sourced = signal.sources.iter().any(|source| matches!(source.grade, Grade::O | Grade::Q));
        if signal.strength == Strength::Decisive && !well_sourced {
            failures.push(format!("signals/{}.toml is decisive without a source of grade O or Q", id.id()));
        }
    }
    assert_none(&failures);
}

#[test]
fn every_signal_has_its_words() {
    every_signal_in_every_language(|id, parts| {
        let weighs = KNOWLEDGE.signal(id).strength >= Strength::Supporting;
        let mut needed = vec!["title", "label", "why"];
        if weighs {
            needed.extend(["dont", "banner"]);
        }
        needed.retain(|attribute| !parts.contains_key(*attribute));
        needed.into_iter().map(|attribute| format!(".{attribute} is missing")).collect()
    });
}

#[test]
fn the_words_of_a_signal_use_exactly_the_declared_arguments() {
    every_signal_in_every_language(|id, parts| {
        let used = arguments(parts);
        let declared: BTreeSet<&str> = KNOWLEDGE.signal(id).args.iter().map(String::as_str).collect();
        let mut lines = Vec::new();
        lines.extend(used.difference(&declared).map(|name| format!("${name} is used and not declared")));
        lines.extend(declared.difference(&used).map(|name| format!("${name} is declared and never used")));
        lines
    });
}

#[test]
fn who_is_said_to_say_something_is_a_source_and_every_source_is_told() {
    every_signal_in_every_language(|id, parts| {
        let sources = &KNOWLEDGE.signal(id).sources;
        let is_exception = |supports: &str| supports.starts_with("exception");
        let rules = || sources.iter().filter(|source| !is_exception(&source.supports));
        let mut lines = Vec::new();
        let mut compare = |attribute: &str, sourced: bool| {
            if parts.contains_key(attribute) != sourced {
                lines.push(format!(".{attribute} is there: {}, a source is there: {sourced}", !sourced));
            }
        };
        for brand in KNOWLEDGE.brand_ids() {
            compare(brand, rules().any(|source| source.brand.as_deref() == Some(brand)));
        }
        compare("others", rules().any(|source| source.brand.is_none()));
        compare("exception", sources.iter().any(|source| is_exception(&source.supports)));
        lines
    });
}

#[test]
fn no_brand_is_quoted_with_the_source_of_an_exception() {
    let mut failures = Vec::new();
    for id in SignalId::ALL {
        for brand in KNOWLEDGE.brand_ids() {
            let first = KNOWLEDGE.signal(*id).sources.iter().find(|source| source.brand.as_deref() == Some(brand));
            if first.is_some_and(|source| source.supports.starts_with("exception")) {
                failures.push(format!("signals/{}.toml: the first source of {brand} is an exception", id.id()));
            }
        }
    }
    assert_none(&failures);
}

#[test]
fn every_signal_was_reviewed_within_two_years() {
    let mut failures = Vec::new();
    for id in SignalId::ALL {
        let signal = KNOWLEDGE.signal(*id);
        let oldest = signal.sources.iter().map(|source| source.accessed).chain([signal.reviewed]).min();
        let days = oldest.and_then(|day| day.until(TODAY).ok()).map_or(i32::MAX, |age| age.get_days());
        if days > 730 {
            failures.push(format!("signals/{}.toml: review or source is {days} days old", id.id()));
        } else if days > 365 {
            let line = format!("signals/{}.toml: review or source is {days} days old; read it again\n", id.id());
            let _ = std::io::stderr().write_all(line.as_bytes());
        }
    }
    assert_none(&failures);
}

#[test]
fn no_file_of_a_signal_is_left_over() {
    let ids: BTreeSet<String> = SignalId::ALL.iter().map(|id| id.id().to_owned()).collect();
    let folder = project_folder().join("assets/signals");
    let entries = folder.read_dir().expect("assets/signals is there");
    let knowledge: BTreeSet<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().trim_end_matches(".toml").to_owned())
        .collect();
    assert_eq!(knowledge, ids, "assets/signals");
    assert_eq!(files("cases").into_iter().collect::<BTreeSet<_>>(), ids, "tests/cases");
    for language in LANGUAGES {
        let words = &LOCALES[&(language, "signals.ftl")];
        let told: BTreeSet<String> =
            words.keys().filter_map(|id| id.strip_prefix("signal-").map(str::to_owned)).collect();
        assert_eq!(told, ids, "assets/locales/{language}/signals.ftl");
    }
}

#[test]
fn every_message_exists_in_every_language_with_the_same_parts_and_arguments() {
    let mut failures = Vec::new();
    let shape = |messages: &Messages| -> BTreeMap<String, (Vec<String>, Vec<String>)> {
        messages
            .iter()
            .map(|(id, parts)| {
                let arguments = arguments(parts).into_iter().map(str::to_owned).collect();
                (id.clone(), (parts.keys().cloned().collect(), arguments))
            })
            .collect()
    };
    for file in FILES {
        let english = shape(&LOCALES[&("en", file)]);
        for language in LANGUAGES.into_iter().filter(|language| *language != "en") {
            let other = shape(&LOCALES[&(language, file)]);
            for id in english.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                if english.get(id) != other.get(id) {
                    failures.push(format!(
                        "{file} {id}\n    en {:?}\n    {language} {:?}",
                        english.get(id),
                        other.get(id)
                    ));
                }
            }
        }
    }
    assert_none(&failures);
}

/// What of each family of messages is read: the value (`""`) or attributes.
const FAMILIES: [(&str, &[&str]); 18] = [
    ("check-", &["title", "text"]),
    ("outcome-", &["found", "then"]),
    ("genuine-", &[""]),
    ("limit-", &[""]),
    ("not-found-", &[""]),
    ("note-", &["title", "text"]),
    ("verdict-", &["action", "why"]),
    ("question-", &["", "yes", "no", "unsure"]),
    ("link-", &[""]),
    ("kind-", &[""]),
    ("meta-", &[""]),
    ("source-line", &[""]),
    ("checked-on", &[""]),
    ("really-", &[""]),
    ("contact-", &[""]),
    ("plan-", &[""]),
    ("summary-", &[""]),
    ("tip-heading-", &[""]),
];

fn source(path: &str) -> String {
    std::fs::read_to_string(project_folder().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The string literals of a source text that begin with a prefix.
fn literals<'a>(text: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    let marker = format!("\"{prefix}");
    let places: Vec<usize> = text.match_indices(&marker).map(|(at, _)| at + 1).collect();
    places.into_iter().filter_map(|at| text[at..].split('"').next())
}

/// The ids of the steps, read from the table in `fn steps`.
fn steps(explain: &str) -> Vec<String> {
    let table = explain.split("\nfn steps(").nth(1).and_then(|rest| rest.split("\n}\n").next()).unwrap_or_default();
    let mut ids = Vec::new();
    for list in table.split("&[").skip(1).filter_map(|rest| rest.split(']').next()) {
        ids.extend(list.split('"').skip(1).step_by(2).map(|name| format!("check-{name}")));
    }
    ids
}

#[test]
fn every_message_that_the_checker_asks_for_exists() {
    let explain = source("checker/src/explain.rs");
    let wording: String = ["mod", "report", "interview", "plan", "tips"]
        .map(|file| source(&format!("checker/src/wording/{file}.rs")))
        .concat();
    let mut asked: BTreeSet<(String, String)> = BTreeSet::new();
    for (prefix, parts) in FAMILIES {
        for text in [&explain, &wording] {
            for id in literals(text, prefix).filter(|id| !id.contains('{')) {
                asked.extend(parts.iter().map(|part| (id.to_owned(), (*part).to_owned())));
            }
        }
    }
    let steps = steps(&explain);
    assert!(steps.len() >= 10, "the table of steps was not read: {steps:?}");
    asked.extend(steps.iter().flat_map(|id| ["title", "text"].map(|part| (id.clone(), part.to_owned()))));
    for base in ["verdict-stop", "verdict-doubt", "verdict-confirm", "verdict-none", "verdict-unknown"] {
        asked.insert((base.to_owned(), "name".to_owned()));
    }
    for question in checker::QuestionId::ALL {
        let id = format!("question-{}", question.id());
        asked.extend(["", "yes", "no", "unsure"].map(|part| (id.clone(), part.to_owned())));
    }
    for id in ["exception-heading", "date", "knowledge", "source-line-old", "checked-on-old"] {
        asked.insert((id.to_owned(), String::new()));
    }
    assert!(asked.len() > 80, "only {} messages were found in the source", asked.len());
    let mut failures = Vec::new();
    for language in LANGUAGES {
        let words = report_words(language);
        for (id, part) in &asked {
            if !words.get(id).is_some_and(|parts| parts.contains_key(part)) {
                failures.push(format!("{language}: {id}{}{part}", if part.is_empty() { "" } else { "." }));
            }
        }
    }
    assert_none(&failures);
}

#[test]
fn every_cited_fact_and_publisher_has_its_words() {
    let mut failures = BTreeSet::new();
    for language in LANGUAGES {
        let words = &LOCALES[&(language, "brands.ftl")];
        for source in KNOWLEDGE.signals().iter().flat_map(|signal| &signal.sources) {
            let fact = format!("fact-{}", source.fact.replace('.', "-"));
            if matches!(source.grade, Grade::O | Grade::Q) && !words.contains_key(&fact) {
                failures.insert(format!("{language}: {fact}"));
            }
            let publisher = format!("publisher-{}", source.publisher);
            if !words.contains_key(&publisher) {
                failures.insert(format!("{language}: {publisher}"));
            }
        }
        for brand in KNOWLEDGE.brand_ids() {
            if !words.contains_key(&format!("brand-{brand}")) {
                failures.insert(format!("{language}: brand-{brand}"));
            }
        }
    }
    assert_none(&failures.into_iter().collect::<Vec<_>>());
}

#[test]
fn the_languages_that_are_promised_are_the_languages_that_are_there() {
    let mut promised = LANGUAGES.map(str::to_owned).to_vec();
    promised.sort();
    assert_eq!(checker::Wording::languages(), promised);
}

#[test]
fn every_fact_is_told_with_a_date_and_a_page() {
    for wording in &*super::reports::WORDINGS {
        let facts = wording.sourced_facts(&KNOWLEDGE, TODAY);
        assert!(facts.len() > 20, "{}: only {} facts", wording.language(), facts.len());
        for fact in facts {
            for text in [&fact.text, &fact.publisher, &fact.page, &fact.checked] {
                assert!(!text.trim().is_empty() && !text.contains('{'), "{}: {fact:?}", wording.language());
            }
        }
    }
}
