//! Reads and proves `tests/cases/*.md`: one file for each signal, messages with what is expected of them.
//!
//! The form is told in `cases/README.md`. A case that breaks the form is a failure like any other.

use std::path::PathBuf;
use std::sync::LazyLock;

use checker::{Country, Explanation, Perspective, Submission, Verdict};
use serde::Deserialize;

use crate::{ENGLISH, KNOWLEDGE, TODAY};

/// The folder of the package `tests`.
pub fn tests_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the whole project.
pub fn project_folder() -> PathBuf {
    tests_folder().parent().map(PathBuf::from).unwrap_or_default()
}

/// One message with what is expected of it.
#[derive(Debug, Clone)]
pub struct Case {
    /// The id of the signal that it proves: the name of its file.
    pub signal: String,
    /// Its heading.
    pub title: String,
    /// The language of the message.
    pub language: String,
    /// `email`, `sms`, `chat` or `call`.
    pub kind: String,
    /// What is submitted.
    pub message: String,
    /// What is ticked about a call: question and option. Empty where only the box "what did they say?" is filled in,
    /// none where a message is pasted.
    pub ticks: Option<Vec<(String, String)>>,
    /// What must come out.
    pub expect: Expect,
}

/// What is expected of a case.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// These signals are found; an empty list: nothing that weighs.
    pub fires: Option<Vec<String>>,
    /// These signals are not found.
    #[serde(default)]
    pub silent: Vec<String>,
    /// Words that are marked for the signal of the file.
    pub quote: Option<String>,
    /// The verdict's form.
    pub verdict: Option<String>,
}

/// Every case, and every breach of the form.
#[derive(Debug, Default)]
pub struct Cases {
    /// In the order of the files.
    pub all: Vec<Case>,
    /// File and breach.
    pub problems: Vec<(String, String)>,
}

/// All cases, read once.
pub static CASES: LazyLock<Cases> = LazyLock::new(|| read("cases"));

/// The stories of calls, each told in several ways: `calls/<pattern>.md`, in the form of the cases.
pub static CALLS: LazyLock<Cases> = LazyLock::new(|| read("calls"));

/// The names of the files of a folder of cases, without ending, README left out.
///
/// # Panics
/// When the folder cannot be read.
pub fn files(folder: &str) -> Vec<String> {
    let folder = tests_folder().join(folder);
    let entries = folder.read_dir().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name != "README.md");
    names.sort();
    names.into_iter().map(|name| name.strip_suffix(".md").map_or(name.clone(), str::to_owned)).collect()
}

fn read(folder: &str) -> Cases {
    let mut cases = Cases::default();
    for file in files(folder) {
        match std::fs::read_to_string(tests_folder().join(folder).join(format!("{file}.md"))) {
            Ok(text) => read_file(&file, &text, &mut cases),
            Err(error) => cases.problems.push((file, error.to_string())),
        }
    }
    cases
}

/// The blocks between `## ` headings; each has a reason, a message and an expectation.
fn read_file(file: &str, text: &str, cases: &mut Cases) {
    let mut parts = text.split("\n## ");
    let head = parts.next().unwrap_or_default();
    if head.lines().next() != Some(&format!("# {file}")) {
        cases.problems.push((file.to_owned(), format!("does not begin with \"# {file}\"")));
    }
    for part in parts {
        match read_case(file, part) {
            Ok(case) if cases.all.iter().any(|other| other.signal == file && other.title == case.title) => {
                cases.problems.push((file.to_owned(), format!("the title \"{}\" stands twice", case.title)));
            }
            Ok(case) => cases.all.push(case),
            Err(problem) => {
                let title = part.lines().next().unwrap_or_default();
                cases.problems.push((file.to_owned(), format!("\"{title}\": {problem}")));
            }
        }
    }
}

fn read_case(signal: &str, part: &str) -> Result<Case, String> {
    let (title, rest) = part.split_once('\n').ok_or("has only a title")?;
    let (reason, rest) = rest.split_once("```message ").ok_or("has no message")?;
    if reason.trim().is_empty() {
        return Err("has no line that says why it is here".to_owned());
    }
    let (attributes, rest) = rest.split_once('\n').ok_or("has an empty message")?;
    let (message, rest) = rest.split_once("\n```\n").ok_or("has a message without end")?;
    let expect = rest.split_once("```expect\n").ok_or("expects nothing")?.1;
    let expect = expect.split_once("```").ok_or("has an expectation without end")?.0;
    let attribute = |name: &str| {
        let value = attributes.split_whitespace().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
        value.map(str::to_owned).ok_or_else(|| format!("names no {name}"))
    };
    let expect: Expect = toml::from_str(expect).map_err(|error| error.to_string())?;
    let kind = attribute("kind")?;
    if !["email", "sms", "chat", "call"].contains(&kind.as_str()) {
        return Err(format!("has the unknown kind \"{kind}\""));
    }
    for id in expect.fires.iter().flatten().chain(&expect.silent) {
        if !checker::SignalId::ALL.iter().any(|known| known.id() == id) {
            return Err(format!("names the unknown signal \"{id}\""));
        }
    }
    let ticks = attribute("ticks").ok().map(|ticks| read_ticks(&ticks)).transpose()?;
    Ok(Case {
        signal: signal.to_owned(),
        title: title.trim().to_owned(),
        language: attribute("lang")?,
        kind,
        message: message.to_owned(),
        ticks,
        expect,
    })
}

/// `who:amazon,wanted:gift-cards`, or `none`
fn read_ticks(words: &str) -> Result<Vec<(String, String)>, String> {
    let flow = KNOWLEDGE.flow("phone-call").ok_or("there is no flow \"phone-call\"")?;
    let known = |question: &str, option: &str| {
        flow.question(question).is_some_and(|question| question.options.iter().any(|choice| choice.id == option))
    };
    words
        .split(',')
        .filter(|tick| *tick != "none")
        .map(|tick| match tick.split_once(':') {
            Some((question, option)) if known(question, option) => Ok((question.to_owned(), option.to_owned())),
            _ => Err(format!("ticks the unknown \"{tick}\"")),
        })
        .collect()
}

impl Case {
    /// Checks it as the window would.
    pub fn explanation(&self) -> Explanation {
        let Some(ticks) = &self.ticks else {
            return check_in(&self.message, &self.language);
        };
        let mut answers = checker::Answers::new();
        for (question, option) in ticks {
            answers.entry(question.clone()).or_default().push(option.clone());
        }
        check_call(&answers, &self.message, country_of(&self.language))
    }

    /// True when it proves that the signal fires.
    pub fn fires(&self) -> bool {
        self.expect.fires.as_ref().is_some_and(|ids| ids.contains(&self.signal))
    }

    /// True when it proves that the signal stays silent.
    pub fn is_near_miss(&self) -> bool {
        self.expect.silent.contains(&self.signal) || self.expect.fires.as_ref().is_some_and(Vec::is_empty)
    }

    /// Checks the message and lists what is not as expected.
    pub fn failures(&self) -> Vec<String> {
        let explanation = self.explanation();
        let found: Vec<&str> = explanation.findings.iter().map(|finding| finding.signal.id()).collect();
        let mut failures = Vec::new();
        if let Some(fires) = &self.expect.fires {
            for id in fires.iter().filter(|id| !found.contains(&id.as_str())) {
                failures.push(format!("{id} should fire"));
            }
            if fires.is_empty() {
                for finding in weighty(&explanation) {
                    failures.push(format!("nothing should be found, not {finding}"));
                }
            }
        }
        for id in self.expect.silent.iter().filter(|id| found.contains(&id.as_str())) {
            failures.push(format!("{id} should stay silent"));
        }
        if let Some(quote) = &self.expect.quote {
            let quotations = quotations_of(&explanation, &self.signal);
            if !quotations.iter().any(|quotation| quotes(quotation, quote)) {
                failures.push(format!("\"{quote}\" should be marked for {}", self.signal));
            }
        }
        if let Some(verdict) = self.expect.verdict.as_deref().filter(|form| *form != explanation.verdict.form()) {
            failures.push(format!("the verdict should be {verdict}"));
        }
        if failures.is_empty() {
            return failures;
        }
        failures.push(format!("found {}", told(&explanation)));
        failures
    }
}

/// Checks what was ticked and typed about a call, told in English.
///
/// # Panics
/// When the flow is not there.
pub fn check_call(answers: &checker::Answers, said: &str, country: Country) -> Explanation {
    let flow = KNOWLEDGE.flow("phone-call").expect("assets/flows/phone-call.toml is there");
    let ticks = ENGLISH.ticks(flow, answers, Perspective::Own);
    let submission = Submission { country, call: Some(ticks), ..Submission::from_text(said.trim()) };
    checker::check(&submission, &KNOWLEDGE, TODAY)
}

/// Checks a text for a person who lives where its language is spoken.
pub fn check_in(text: &str, language: &str) -> Explanation {
    let country = country_of(language);
    checker::check(&Submission { country, ..Submission::from_text(text) }, &KNOWLEDGE, TODAY)
}

/// A country where a language is spoken.
pub fn country_of(language: &str) -> Country {
    match language {
        "de" => Country::Germany,
        "es" => Country::Spain,
        "fr" => Country::France,
        _ => Country::UnitedStates,
    }
}

/// White space collapsed.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The wanted words are quoted, with at most as much around them.
fn quotes(quotation: &str, wanted: &str) -> bool {
    let (quotation, wanted) = (one_line(quotation), one_line(wanted));
    quotation.contains(&wanted) && quotation.chars().count() <= 2 * wanted.chars().count()
}

fn quotations_of(explanation: &Explanation, signal: &str) -> Vec<String> {
    let findings = explanation.findings.iter().filter(|finding| finding.signal.id() == signal);
    findings.flat_map(|finding| &finding.evidence).map(|span| explanation.quotation(span)).collect()
}

fn weighty(explanation: &Explanation) -> Vec<&'static str> {
    let weighs = |finding: &&checker::Finding| finding.strength() >= checker::Strength::Supporting;
    explanation.findings.iter().filter(weighs).map(|finding| finding.signal.id()).collect()
}

/// Verdict and findings with their words, for a person who reads a failure.
pub fn told(explanation: &Explanation) -> String {
    let findings: Vec<String> = explanation
        .findings
        .iter()
        .map(|finding| {
            let words: Vec<String> =
                finding.evidence.iter().map(|span| one_line(&explanation.quotation(span))).collect();
            format!("{} ({:?}) {words:?}", finding.signal.id(), finding.strength())
        })
        .collect();
    format!("{}: {}", explanation.verdict.form(), if findings.is_empty() { "-".into() } else { findings.join(", ") })
}

/// How severe a verdict is: no change that a criminal controls may make it smaller (U20).
pub fn severity(verdict: Verdict) -> u8 {
    match verdict.form() {
        "stop" => 3,
        "doubt" => 2,
        "confirm" => 1,
        _ => 0,
    }
}
