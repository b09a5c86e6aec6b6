//! Loads and validates `assets/flows`.
//!
//! Input: the files. Output: [`Flow`]s whose ways all end. Every mistake is named with file and key, all at once: a cycle,
//! a question that nobody reaches, an option that asserts an unknown fact or has no words.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::Problems;
use crate::flow::{Assertion, Branch, Choice, Flow, Interrupt, Question, QuestionKind};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    start: String,
    #[serde(deserialize_with = "super::date::deserialize")]
    reviewed: Date,
    #[serde(rename = "question")]
    questions: Vec<QuestionEntry>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct QuestionEntry {
    id: String,
    /// Another flow that has this question: kind and options are taken from there.
    from: Option<String>,
    kind: Option<KindEntry>,
    #[serde(default)]
    options: Vec<OptionEntry>,
    next: Vec<NextEntry>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum KindEntry {
    One,
    Many,
    Country,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct OptionEntry {
    id: String,
    #[serde(default)]
    asserts: Vec<String>,
    #[serde(default)]
    neutral: bool,
    #[serde(default)]
    exclusive: bool,
    interrupt: Option<InterruptEntry>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum InterruptEntry {
    HangUp,
    CutOff,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct NextEntry {
    #[serde(default)]
    when: Vec<String>,
    to: String,
}

/// The word in `to` that ends a flow.
const END: &str = "end";

/// Loads all flows, and the day of their newest review.
pub(super) fn load(files: &[(String, &str)], problems: &mut Problems) -> (Vec<Flow>, Option<Date>) {
    let parsed: Vec<(&str, File)> =
        files.iter().filter_map(|(path, text)| Some((path.as_str(), problems.toml::<File>(path, text)?))).collect();
    let own: BTreeMap<(String, String), QuestionEntry> = parsed
        .iter()
        .flat_map(|(_, file)| file.questions.iter().map(move |question| (file, question)))
        .filter(|(_, question)| question.from.is_none())
        .map(|(file, question)| ((file.id.clone(), question.id.clone()), question.clone()))
        .collect();
    let reviewed = parsed.iter().map(|(_, file)| file.reviewed).max();
    let flows = parsed.iter().map(|(path, file)| flow(path, file, &own, problems)).collect();
    (flows, reviewed)
}

fn flow(path: &str, file: &File, own: &BTreeMap<(String, String), QuestionEntry>, problems: &mut Problems) -> Flow {
    if !path.ends_with(&format!("/{}.toml", file.id)) {
        problems.add(path, format!("id = \"{}\" is not the name of the file: make them the same", file.id));
    }
    let number = |id: &str| file.questions.iter().position(|question| question.id == id);
    let mut questions = Vec::new();
    for (at, entry) in file.questions.iter().enumerate() {
        let key = format!("question \"{}\"", entry.id);
        if number(&entry.id) != Some(at) {
            problems.add(path, format!("{key} stands twice: give one another id"));
        }
        let shared = entry.from.as_ref().map(|from| (from, own.get(&(from.clone(), entry.id.clone()))));
        if let Some((from, None)) = &shared {
            problems.add(path, format!("{key}: from = \"{from}\", which has no such question of its own"));
        }
        if entry.from.is_some() && (entry.kind.is_some() || !entry.options.is_empty()) {
            problems.add(path, format!("{key} has `from` and kind or options of its own: leave one out"));
        }
        let source = shared.and_then(|(_, question)| question).unwrap_or(entry);
        questions.push(Question {
            id: entry.id.clone(),
            kind: kind(path, &key, source, problems),
            options: options(path, &key, source, problems),
            next: next(path, &key, &entry.next, number, problems),
        });
    }
    let start = number(&file.start).unwrap_or_else(|| {
        problems.add(path, format!("start = \"{}\" is no question of this file", file.start));
        0
    });
    reach(path, start, &questions, problems);
    Flow { id: file.id.clone(), questions, start }
}

fn kind(path: &str, key: &str, entry: &QuestionEntry, problems: &mut Problems) -> QuestionKind {
    match entry.kind {
        Some(KindEntry::One) => QuestionKind::One,
        Some(KindEntry::Many) => QuestionKind::Many,
        Some(KindEntry::Country) => QuestionKind::Country,
        None => {
            problems.add(path, format!("{key} has no kind: one, many or country"));
            QuestionKind::One
        }
    }
}

fn options(path: &str, key: &str, entry: &QuestionEntry, problems: &mut Problems) -> Vec<Choice> {
    let is_country = matches!(entry.kind, Some(KindEntry::Country));
    if entry.options.is_empty() != is_country {
        problems.add(path, format!("{key}: a country has no options, every other question has some"));
    }
    let mut choices: Vec<Choice> = Vec::new();
    for option in &entry.options {
        let key = format!("{key}, option \"{}\"", option.id);
        if choices.iter().any(|choice| choice.id == option.id) {
            problems.add(path, format!("{key} stands twice: give one another id"));
        }
        if option.asserts.is_empty() != option.neutral {
            problems.add(path, format!("{key} must either assert a fact or be neutral, not both and not neither"));
        }
        if option.exclusive && !matches!(entry.kind, Some(KindEntry::Many)) {
            problems.add(path, format!("{key} is exclusive, but only one can be chosen anyway: leave it out"));
        }
        choices.push(Choice {
            id: option.id.clone(),
            asserts: assertions(path, &key, &option.asserts, problems),
            exclusive: option.exclusive,
            interrupt: option.interrupt.map(|interrupt| match interrupt {
                InterruptEntry::HangUp => Interrupt::HangUp,
                InterruptEntry::CutOff => Interrupt::CutOff,
            }),
        });
    }
    choices
}

/// The assertions of some ids; an unknown one is a problem.
pub(super) fn assertions(path: &str, key: &str, ids: &[String], problems: &mut Problems) -> Vec<Assertion> {
    ids.iter()
        .filter_map(|id| {
            let known = Assertion::from_id(id);
            if known.is_none() {
                problems.add(path, format!("{key}: \"{id}\" is no known fact; the list stands in checker/src/flow.rs"));
            }
            known
        })
        .collect()
}

fn next(
    path: &str,
    key: &str,
    entries: &[NextEntry],
    number: impl Fn(&str) -> Option<usize>,
    problems: &mut Problems,
) -> Vec<Branch> {
    let first_open = entries.iter().position(|entry| entry.when.is_empty());
    if first_open.is_none_or(|at| at + 1 != entries.len()) {
        problems.add(path, format!("{key}: the last branch of `next` must have no `when`, and no other may lack it"));
    }
    entries
        .iter()
        .map(|entry| {
            let to = number(&entry.to);
            if to.is_none() && entry.to != END {
                problems
                    .add(path, format!("{key}: to = \"{}\" is neither a question of this file nor \"end\"", entry.to));
            }
            Branch { when: assertions(path, key, &entry.when, problems), to }
        })
        .collect()
}

/// Follows every branch: a way that comes back to itself never ends, and a question that nobody reaches is dead.
fn reach(path: &str, start: usize, questions: &[Question], problems: &mut Problems) {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        OnTheWay,
        Done,
    }
    fn visit(at: usize, questions: &[Question], seen: &mut [Seen], cycles: &mut Vec<usize>) {
        seen[at] = Seen::OnTheWay;
        for to in questions[at].next.iter().filter_map(|branch| branch.to) {
            match seen[to] {
                Seen::Not => visit(to, questions, seen, cycles),
                Seen::OnTheWay => cycles.push(to),
                Seen::Done => {}
            }
        }
        seen[at] = Seen::Done;
    }
    let mut seen = vec![Seen::Not; questions.len()];
    let mut cycles = Vec::new();
    if start < questions.len() {
        visit(start, questions, &mut seen, &mut cycles);
    }
    for number in cycles {
        problems.add(path, format!("question \"{}\" leads back to itself: a flow must end", questions[number].id));
    }
    for (number, question) in questions.iter().enumerate().filter(|(number, _)| seen[*number] == Seen::Not) {
        let _ = number;
        problems.add(path, format!("question \"{}\" is reached by no branch: lead to it or delete it", question.id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = r#"
        id = "short"
        start = "who"
        reviewed = 2026-11-24
        [[question]]
        id = "who"
        kind = "one"
        options = [{ id = "amazon", asserts = ["who.amazon"] }, { id = "not-sure", neutral = true }]
        next = [{ when = ["who.amazon"], to = "what" }, { to = "end" }]
        [[question]]
        id = "what"
        kind = "many"
        options = [{ id = "pay", asserts = ["ask.pay"] }, { id = "nothing", neutral = true, exclusive = true }]
        next = [{ to = "end" }]
    "#;

    fn problems_of(text: &str) -> Vec<String> {
        let mut problems = Problems::default();
        load(&[("flows/short.toml".to_owned(), text)], &mut problems);
        problems.0.into_iter().map(|problem| format!("{}: {}", problem.file, problem.message)).collect()
    }

    #[test]
    fn a_sound_flow_loads() {
        assert_eq!(problems_of(SOUND), Vec::<String>::new());
    }

    #[test]
    fn every_mistake_is_named_with_file_and_key() {
        for (sound, broken, expected) in [
            (r#"to = "what""#, r#"to = "when""#, r#"question "who": to = "when" is neither"#),
            (r#"next = [{ to = "end" }]"#, r#"next = [{ to = "who" }]"#, r#"question "who" leads back to itself"#),
            (r#"["ask.pay"]"#, r#"["ask.paid"]"#, r#"question "what", option "pay": "ask.paid" is no known fact"#),
            (
                r#"when = ["who.amazon"]"#,
                r#"when = ["who.nobody"]"#,
                r#"question "who": "who.nobody" is no known fact"#,
            ),
            (
                r#"asserts = ["ask.pay"] }"#,
                "neutral = false }",
                r#"option "pay" must either assert a fact or be neutral"#,
            ),
            (r#"asserts = ["ask.pay"] }"#, r#"asserts = ["ask.pay"], neutral = true }"#, "not both and not neither"),
            (r#"id = "nothing""#, r#"id = "pay""#, r#"option "pay" stands twice"#),
            (r#"id = "what""#, r#"id = "who""#, r#"question "who" stands twice"#),
            (
                r#"{ to = "end" }]
        [[question]]"#,
                r#"{ when = ["ask.pay"], to = "end" }]
        [[question]]"#,
                r#"question "who": the last branch of `next` must have no `when`"#,
            ),
            (r#"start = "who""#, r#"start = "how""#, r#"start = "how" is no question"#),
            (r#"start = "who""#, r#"start = "what""#, r#"question "who" is reached by no branch"#),
            (r#"id = "short""#, r#"id = "long""#, r#"id = "long" is not the name of the file"#),
            (r#"kind = "many""#, "colour = 3", "unknown field `colour`"),
            (r#"kind = "one""#, r#"from = "long""#, r#"question "who": from = "long", which has no such question"#),
            (
                r#"{ id = "amazon", asserts"#,
                r#"{ id = "amazon", exclusive = true, asserts"#,
                "is exclusive, but only one",
            ),
        ] {
            assert!(SOUND.contains(sound), "{sound}");
            let problems = problems_of(&SOUND.replacen(sound, broken, 1));
            let named =
                problems.iter().any(|problem| problem.starts_with("flows/short.toml: ") && problem.contains(expected));
            assert!(named, "{broken}: {problems:#?}");
        }
    }

    #[test]
    fn all_mistakes_are_named_at_once() {
        let broken =
            SOUND.replace("ask.pay", "ask.paid").replace("who.amazon", "who.nobody").replace("\"end\"", "\"who\"");
        assert!(problems_of(&broken).len() >= 4, "{:#?}", problems_of(&broken));
    }
}
