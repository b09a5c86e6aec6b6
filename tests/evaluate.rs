//! `cargo evaluate --corpus FILE… --out FILE [--with-from] [--eml FOLDER] [--misses N] [--alarms N]`
//!
//! `cargo evaluate --calls FILE --out FILE`, `cargo evaluate --questions`
//!
//! Measures the checker on files of messages (see `support/measure.rs`) and prints the table. With
//! `--with-from` every message is also checked with its sender line above it; that table stands below the
//! first, and its JSON lines go to a second file, `FILE` with `with-from.` before its name. With `--eml` every message
//! that has a raw mail in the folder (`<id>.eml`) is also checked from that, as a file that was opened; both ways stand
//! below each other for those messages alone, the JSON lines go to `raw.FILE`, and `--misses` and `--alarms` print what
//! is missed from the raw mail. `--calls` takes answers about
//! calls (see `support/calls.rs`); `--questions` lists the ids that they can have.
#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use checker::{Content, Explanation, Submission};
use tests::calls;
use tests::measure::{Message, Outcome, RawMails, check, measure, read_lines, table};

const USAGE: &str = "usage: cargo evaluate --corpus FILE... --out FILE [--with-from] [--eml FOLDER] [--misses N] [--alarms N] [--brand NAME]\n       \
     cargo evaluate --calls FILE --out FILE\n       cargo evaluate --questions";

#[derive(Default)]
struct Arguments {
    corpora: Vec<PathBuf>,
    calls: Option<PathBuf>,
    questions: bool,
    out: Option<PathBuf>,
    with_from: bool,
    eml: Option<PathBuf>,
    misses: usize,
    alarms: usize,
    brand: Option<String>,
}

fn arguments() -> Result<Arguments, String> {
    let mut parsed = Arguments::default();
    let mut words = std::env::args().skip(1).peekable();
    while let Some(word) = words.next() {
        let mut value = |name: &str| words.next().ok_or(format!("{name} needs a value"));
        match word.as_str() {
            "--corpus" => {
                parsed.corpora.push(value("--corpus")?.into());
                while let Some(file) = words.next_if(|word| !word.starts_with("--")) {
                    parsed.corpora.push(file.into());
                }
            }
            "--calls" => parsed.calls = Some(value("--calls")?.into()),
            "--questions" => parsed.questions = true,
            "--out" => parsed.out = Some(value("--out")?.into()),
            "--eml" => parsed.eml = Some(value("--eml")?.into()),
            "--with-from" => parsed.with_from = true,
            "--misses" => parsed.misses = number(&value("--misses")?)?,
            "--alarms" => parsed.alarms = number(&value("--alarms")?)?,
            "--brand" => parsed.brand = Some(value("--brand")?),
            other => return Err(format!("unknown word {other}")),
        }
    }
    let has_input = !parsed.corpora.is_empty() || parsed.calls.is_some();
    if !parsed.questions && (!has_input || parsed.out.is_none()) {
        return Err("--corpus or --calls is needed, and --out".to_owned());
    }
    Ok(parsed)
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| format!("{text} is no number"))
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("{message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    if arguments.questions {
        print!("{}", calls::questions());
    }
    if let (Some(path), Some(out)) = (&arguments.calls, &arguments.out) {
        return run_calls(path, out);
    }
    if arguments.corpora.is_empty() {
        return Ok(());
    }
    let mut problems = Vec::new();
    let mut messages: Vec<Message> = Vec::new();
    for path in &arguments.corpora {
        let text = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        messages.extend(read_lines(&path.display().to_string(), &String::from_utf8_lossy(&text), &mut problems));
    }
    for problem in &problems {
        println!("passed over: {problem}");
    }
    let out = arguments.out.as_deref().ok_or(USAGE)?;
    let pasted = |message: &Message, with_from: bool| Submission::from_text(message.submitted(with_from));
    let plain: Vec<Outcome> = messages.iter().map(|message| measure(message, &pasted(message, false))).collect();
    write_lines(out, &plain)?;
    println!("{} messages, {} lines passed over. As pasted: subject and text.\n", messages.len(), problems.len());
    println!("{}", table(&plain));
    if arguments.with_from {
        let with_from: Vec<Outcome> = messages.iter().map(|message| measure(message, &pasted(message, true))).collect();
        write_lines(&beside(out, "with-from"), &with_from)?;
        println!("With the sender line above.\n\n{}", table(&with_from));
    }
    if let Some(folder) = &arguments.eml {
        return run_raw(&messages, plain, folder, arguments);
    }
    let checked: Vec<(&Message, Submission, Outcome)> =
        messages.iter().zip(plain).map(|(message, outcome)| (message, pasted(message, false), outcome)).collect();
    show_all(&checked, arguments);
    Ok(())
}

/// Both ways side by side, for the messages that have a raw mail.
fn run_raw(messages: &[Message], plain: Vec<Outcome>, folder: &Path, arguments: &Arguments) -> Result<(), String> {
    let mails = RawMails::find(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut from_text = Vec::new();
    let mut checked = Vec::new();
    for (message, plain) in messages.iter().zip(plain) {
        if let Some(submission) = mails.submission(message) {
            from_text.push(plain);
            let outcome = measure(message, &submission);
            checked.push((message, submission, outcome));
        }
    }
    let raw: Vec<Outcome> = checked.iter().map(|(_, _, outcome)| outcome.clone()).collect();
    write_lines(&beside(arguments.out.as_deref().ok_or(USAGE)?, "raw"), &raw)?;
    let unread = raw.iter().filter(|outcome| outcome.is_unread).count();
    println!("{} of them have a raw mail. From their text alone:\n\n{}", raw.len(), table(&from_text));
    println!("From the raw mail; {unread} give neither a word nor a reason.\n\n{}", table(&raw));
    show_all(&checked, arguments);
    Ok(())
}

fn beside(out: &Path, word: &str) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    out.with_file_name(format!("{word}.{name}"))
}

fn show_all(checked: &[(&Message, Submission, Outcome)], arguments: &Arguments) {
    show(checked, "scam", &["confirm", "none", "unknown"], arguments.misses, arguments);
    show(checked, "genuine", &["stop", "doubt"], arguments.alarms, arguments);
}

fn run_calls(path: &Path, out: &Path) -> Result<(), String> {
    let text = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut problems = Vec::new();
    let outcomes = calls::measure_lines(&path.display().to_string(), &String::from_utf8_lossy(&text), &mut problems);
    for problem in &problems {
        println!("{problem}");
    }
    println!("{} calls.", outcomes.len());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for outcome in &outcomes {
        *counts.entry(outcome.lead.unwrap_or(outcome.verdict)).or_default() += 1;
    }
    for (form, count) in counts {
        println!("{form:<8} {count}");
    }
    write_lines(out, &outcomes)
}

fn write_lines<T: serde::Serialize>(path: &Path, outcomes: &[T]) -> Result<(), String> {
    let error = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let mut file = BufWriter::new(File::create(path).map_err(|e| error(&e))?);
    for outcome in outcomes {
        let line = serde_json::to_string(outcome).map_err(|e| error(&e))?;
        writeln!(file, "{line}").map_err(|e| error(&e))?;
    }
    file.flush().map_err(|e| error(&e))
}

/// Prints texts to read: what was missed, or what was alarmed about.
fn show(checked: &[(&Message, Submission, Outcome)], label: &str, forms: &[&str], most: usize, arguments: &Arguments) {
    let wanted = checked.iter().filter(|(_, _, outcome)| {
        outcome.label.as_deref() == Some(label)
            && forms.contains(&outcome.form())
            && arguments.brand.as_ref().is_none_or(|brand| outcome.brand.as_deref() == Some(brand))
    });
    for (message, submission, outcome) in wanted.take(most) {
        let explanation = check(submission);
        let text = match &submission.content {
            Content::Text(_) => message.submitted(true),
            Content::File(_) => explanation.text.clone(),
        };
        println!(
            "--- {} {} {} {}\n{}{text}\n",
            outcome.form(),
            outcome.id,
            outcome.lang.as_deref().unwrap_or("-"),
            outcome.kind.as_deref().unwrap_or("-"),
            quotations(&explanation),
        );
    }
}

/// The findings with their words, a line each.
fn quotations(explanation: &Explanation) -> String {
    let mut lines = String::new();
    for finding in &explanation.findings {
        let words: Vec<String> = finding.evidence.iter().map(|span| explanation.quotation(span)).collect();
        let named: Vec<String> = finding.named().map(|(name, value)| format!("{name}={value}")).collect();
        let _ = writeln!(lines, "    {} {:?}: {words:?} {}", finding.signal.id(), finding.strength(), named.join(", "));
    }
    lines
}
