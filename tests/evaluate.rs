//! `cargo evaluate --corpus FILE… --out FILE [--with-from] [--misses N] [--alarms N]`
//!
//! `cargo evaluate --calls FILE --out FILE`, `cargo evaluate --questions`
//!
//! Measures the checker on files of messages (see `support/measure.rs`) and prints the table. With
//! `--with-from` every message is also checked with its sender line above it; that table stands below the
//! first, and its JSON lines go to a second file, `FILE` with `with-from.` before its name. `--calls` takes answers about
//! calls (see `support/calls.rs`); `--questions` lists the ids that they can have.
#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tests::calls;
use tests::measure::{Message, Outcome, measure, read_lines, table};

const USAGE: &str = "usage: cargo evaluate --corpus FILE... --out FILE [--with-from] [--misses N] [--alarms N] [--brand NAME]\n       \
     cargo evaluate --calls FILE --out FILE\n       cargo evaluate --questions";

#[derive(Default)]
struct Arguments {
    corpora: Vec<PathBuf>,
    calls: Option<PathBuf>,
    questions: bool,
    out: Option<PathBuf>,
    with_from: bool,
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
    let plain: Vec<Outcome> = messages.iter().map(|message| measure(message, false)).collect();
    write_lines(out, &plain)?;
    println!("{} messages, {} lines passed over. As pasted: subject and text.\n", messages.len(), problems.len());
    println!("{}", table(&plain));
    if arguments.with_from {
        let with_from: Vec<Outcome> = messages.iter().map(|message| measure(message, true)).collect();
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        write_lines(&out.with_file_name(format!("with-from.{name}")), &with_from)?;
        println!("With the sender line above.\n\n{}", table(&with_from));
    }
    show(&messages, &plain, "scam", &["confirm", "none", "unknown"], arguments.misses, arguments);
    show(&messages, &plain, "genuine", &["stop", "doubt"], arguments.alarms, arguments);
    Ok(())
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
fn show(messages: &[Message], outcomes: &[Outcome], label: &str, forms: &[&str], most: usize, arguments: &Arguments) {
    let wanted = messages.iter().zip(outcomes).filter(|(_, outcome)| {
        outcome.label.as_deref() == Some(label)
            && forms.contains(&outcome.form())
            && arguments.brand.as_ref().is_none_or(|brand| outcome.brand.as_deref() == Some(brand))
    });
    for (message, outcome) in wanted.take(most) {
        println!(
            "--- {} {} {} {}\n{}{}\n",
            outcome.form(),
            outcome.id,
            outcome.lang.as_deref().unwrap_or("-"),
            outcome.kind.as_deref().unwrap_or("-"),
            quotations(&message.submitted(false)),
            message.submitted(true)
        );
    }
}

/// The findings with their words, a line each.
fn quotations(text: &str) -> String {
    let explanation = tests::check_text(text);
    let mut lines = String::new();
    for finding in &explanation.findings {
        let words: Vec<String> = finding.evidence.iter().map(|span| explanation.quotation(span)).collect();
        let _ = writeln!(lines, "    {} {:?}: {words:?}", finding.signal.id(), finding.strength());
    }
    lines
}
