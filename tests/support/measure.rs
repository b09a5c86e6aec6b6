//! Measures the checker on a corpus of messages: who got which verdict, by kind, language and brand.
//!
//! Input: files of JSON lines of which only `id` and `text` are required. Output: one JSON line for each
//! message and a table. A message is submitted as a person would paste it: subject, an empty line, the
//! text; never what the corpus says about it.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use checker::{Explanation, File, Submission};
use serde::{Deserialize, Serialize};

use crate::{KNOWLEDGE, TODAY};

/// One message of a corpus.
#[derive(Debug, Clone, Deserialize)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// The text.
    pub text: String,
    /// The subject of a mail.
    #[serde(default)]
    pub subject: Option<String>,
    /// The sender line of a mail.
    #[serde(default)]
    pub from: Option<String>,
    /// `scam`, `genuine` or `spam`.
    #[serde(default)]
    pub label: Option<String>,
    /// `email`, `sms`, `call`, `chat`.
    #[serde(default)]
    pub kind: Option<String>,
    /// The language.
    #[serde(default)]
    pub lang: Option<String>,
    /// Who is imitated, or really sends.
    #[serde(default)]
    pub brand: Option<String>,
}

impl Message {
    /// What is submitted: subject, an empty line, the text; with the sender line above on demand.
    pub fn submitted(&self, with_from: bool) -> String {
        let mut text = String::new();
        if let Some(from) = self.from.as_deref().filter(|from| with_from && !from.trim().is_empty()) {
            let _ = writeln!(text, "From: {}", from.replace(['\n', '\r'], " "));
        }
        if let Some(subject) = self.subject.as_deref().filter(|subject| !subject.trim().is_empty()) {
            let _ = write!(text, "{subject}\n\n");
        }
        text + &self.text
    }
}

/// What the checker said of a message.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome {
    /// The message's id.
    pub id: String,
    /// As the corpus says.
    pub label: Option<String>,
    /// As the corpus says.
    pub kind: Option<String>,
    /// As the corpus says.
    pub lang: Option<String>,
    /// As the corpus says.
    pub brand: Option<String>,
    /// `stop`, `check`, `none` or `unknown`.
    pub verdict: &'static str,
    /// `doubt` or `confirm` for `check`.
    pub lead: Option<&'static str>,
    /// The ids of the findings, strongest first.
    pub signals: Vec<&'static str>,
    /// Neither a word to read nor a reason why there is none.
    pub is_unread: bool,
    /// How long the check took, in microseconds.
    pub micros: u64,
}

impl Outcome {
    /// `stop`, `doubt`, `confirm`, `none` or `unknown`.
    pub fn form(&self) -> &'static str {
        self.lead.unwrap_or(self.verdict)
    }
}

/// Reads the lines of a corpus file. A line that is not of the form is named and passed over.
pub fn read_lines(name: &str, text: &str, problems: &mut Vec<String>) -> Vec<Message> {
    text.lines()
        .zip(1..)
        .filter(|(line, _)| !line.trim().is_empty())
        .filter_map(|(line, number)| match serde_json::from_str(line) {
            Ok(message) => Some(message),
            Err(error) => {
                problems.push(format!("{name} line {number}: {error}"));
                None
            }
        })
        .collect()
}

/// The raw mails of a folder, each found by the id of its message: `<id>.eml`, however deep.
#[derive(Debug, Default)]
pub struct RawMails {
    paths: HashMap<String, PathBuf>,
}

impl RawMails {
    /// Looks through a folder.
    pub fn find(folder: &Path) -> io::Result<Self> {
        let mut mails = Self::default();
        let mut folders = vec![folder.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in folder.read_dir()? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "eml")
                    && let Some(id) = path.file_stem()
                {
                    mails.paths.insert(id.to_string_lossy().into_owned(), path);
                }
            }
        }
        Ok(mails)
    }

    /// The raw mail of a message, as somebody would open it; none where there is none.
    pub fn submission(&self, message: &Message) -> Option<Submission> {
        let bytes = std::fs::read(self.paths.get(&message.id)?).ok()?;
        Some(Submission::from_file(File { name: format!("{}.eml", message.id), bytes: bytes.into() }))
    }
}

/// Checks one message as it is submitted.
pub fn check(submission: &Submission) -> Explanation {
    checker::check(submission, &KNOWLEDGE, TODAY)
}

/// Checks one message.
pub fn measure(message: &Message, submission: &Submission) -> Outcome {
    let start = Instant::now();
    let explanation = check(submission);
    let micros = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    Outcome {
        is_unread: explanation.seen().trim().is_empty() && explanation.limits.is_empty(),
        id: message.id.clone(),
        label: message.label.clone(),
        kind: message.kind.clone(),
        lang: message.lang.clone(),
        brand: message.brand.clone(),
        verdict: explanation.verdict.id(),
        lead: explanation.verdict.lead().map(checker::Lead::id),
        signals: explanation.findings.iter().map(|finding| finding.signal.id()).collect(),
        micros,
    }
}

const FORMS: [&str; 5] = ["stop", "doubt", "confirm", "none", "unknown"];

/// What rows are grouped by.
type Key = fn(&Outcome) -> &Option<String>;

/// The table of a run: one row for all, for each kind, language and brand.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{:<22}{:>6} |{:>6}{:>6}{:>6}{:>6}{:>6}{:>6}{:>8} |{:>6}{:>6}{:>6}{:>6}{:>6}{:>6}{:>8} |{:>6}{:>6}",
        "",
        "n",
        "scam",
        "stop",
        "doubt",
        "conf",
        "none",
        "unkn",
        "warned",
        "genu",
        "stop",
        "doubt",
        "conf",
        "none",
        "unkn",
        "alarmed",
        "spam",
        "warned"
    );
    row(&mut out, "all", outcomes.iter());
    let groups: [(&str, Key); 3] = [("kind", |o| &o.kind), ("lang", |o| &o.lang), ("brand", |o| &o.brand)];
    for (title, key) in groups {
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for outcome in outcomes {
            *names.entry(key(outcome).clone().unwrap_or_else(|| "-".to_owned())).or_default() += 1;
        }
        let mut names: Vec<(String, usize)> = names.into_iter().collect();
        names.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), name.clone()));
        let shown = names.len().min(MOST_ROWS);
        for (name, _) in &names[..shown] {
            let members = outcomes.iter().filter(|o| key(o).as_deref().unwrap_or("-") == name);
            row(&mut out, &format!("{title} {name}"), members);
        }
        if shown < names.len() {
            let _ = writeln!(out, "{title}: {} smaller ones are in the JSON lines", names.len() - shown);
        }
    }
    out
}

/// More rows of one group than this are not printed.
const MOST_ROWS: usize = 24;

fn row<'a>(out: &mut String, name: &str, outcomes: impl Iterator<Item = &'a Outcome>) {
    let outcomes: Vec<&Outcome> = outcomes.collect();
    let of = |label: &'static str| outcomes.iter().filter(move |o| o.label.as_deref() == Some(label));
    let percent = |part: usize, whole: usize| {
        if whole == 0 {
            return "-".to_owned();
        }
        // Tenths of a percent, rounded, in whole numbers.
        let tenths = (part * 2_000 + whole) / (2 * whole);
        format!("{}.{} %", tenths / 10, tenths % 10)
    };
    let _ = write!(out, "{name:<22}{:>6} |", outcomes.len());
    for label in ["scam", "genuine"] {
        let whole = of(label).count();
        let _ = write!(out, "{whole:>6}");
        let mut warned = 0;
        for form in FORMS {
            let count = of(label).filter(|o| o.form() == form).count();
            if matches!(form, "stop" | "doubt") {
                warned += count;
            }
            let _ = write!(out, "{count:>6}");
        }
        let _ = write!(out, "{:>8} |", percent(warned, whole));
    }
    let spam = of("spam").count();
    let warned = of("spam").filter(|o| matches!(o.form(), "stop" | "doubt")).count();
    let _ = writeln!(out, "{spam:>6}{:>8}", percent(warned, spam));
}
