//! Whole reports, as a person reads them: a dozen showcase messages in every language.
//!
//! `snapshots/<case>.message.txt` is what is pasted, `snapshots/<case>.<language>.txt` the report. A report
//! that differs is written to `target/snapshots/`, to be compared; with `UPDATE_SNAPSHOTS=1` it takes the
//! place of the old one. Read every line aloud before that.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use checker::{Address, Attachment, Meta, Report, Segment, Statement};
use tests::KNOWLEDGE;
use tests::cases::{check_in, project_folder, tests_folder};

use super::reports::WORDINGS;

fn folder() -> PathBuf {
    tests_folder().join("snapshots")
}

fn names() -> BTreeSet<String> {
    let entries = folder().read_dir().expect("tests/snapshots is there");
    entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn showcases() -> Vec<String> {
    names().iter().filter_map(|name| name.strip_suffix(".message.txt").map(str::to_owned)).collect()
}

#[test]
fn every_showcase_reads_as_it_was_approved() {
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let aside = project_folder().join("target/snapshots");
    let mut failures = Vec::new();
    for case in showcases() {
        let message = std::fs::read_to_string(folder().join(format!("{case}.message.txt"))).expect("is text");
        for wording in &*WORDINGS {
            let explanation = check_in(&message, wording.language());
            let told = plain(&wording.report(&explanation, &KNOWLEDGE));
            let name = format!("{case}.{}.txt", wording.language());
            let approved = std::fs::read_to_string(folder().join(&name)).unwrap_or_default();
            if update {
                std::fs::write(folder().join(&name), &told).expect("snapshots can be written");
            } else if told != approved {
                std::fs::create_dir_all(&aside).expect("target can be written");
                std::fs::write(aside.join(format!("{name}.new")), &told).expect("target can be written");
                failures.push(format!("{name}\n{}", first_difference(&approved, &told)));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} reports differ; the new ones are in target/snapshots. UPDATE_SNAPSHOTS=1 takes them over.\n\n{}\n",
        failures.len(),
        failures.join("\n")
    );
}

fn first_difference(approved: &str, told: &str) -> String {
    let mut lines = (1..).zip(approved.lines().map(Some).chain(std::iter::repeat(None)));
    let mut new = told.lines().map(Some).chain(std::iter::repeat(None));
    loop {
        match (lines.next(), new.next()) {
            (Some((_, None)), Some(None)) | (None, _) | (_, None) => return "    only the end differs".to_owned(),
            (Some((number, old)), Some(new)) if old != new => {
                return format!(
                    "    line {number}\n    - {}\n    + {}",
                    old.unwrap_or("(end)"),
                    new.unwrap_or("(end)")
                );
            }
            _ => {}
        }
    }
}

#[test]
fn there_are_a_dozen_showcases_and_nothing_is_left_over() {
    let cases = showcases();
    assert!(cases.len() >= 12, "{} showcases", cases.len());
    let mut expected = BTreeSet::new();
    for case in &cases {
        expected.insert(format!("{case}.message.txt"));
        expected.extend(WORDINGS.iter().map(|wording| format!("{case}.{}.txt", wording.language())));
    }
    assert_eq!(names(), expected);
}

#[test]
fn every_snapshot_has_a_name_that_every_system_can_hold() {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
    for name in names() {
        assert!(name.chars().all(allowed), "{name}");
    }
}

/// A report as plain text, in the order of the window.
fn plain(report: &Report) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "[{}] {}\n\n{}\n{}", report.verdict.form(), report.verdict_name, report.action, report.why);
    for note in &report.notes {
        let _ = writeln!(out, "\nNOTE  {}\n      {}", note.title, note.text);
    }
    if let Some(question) = &report.question {
        let answers: Vec<&str> = question.answers.iter().map(|answer| answer.text.as_str()).collect();
        let _ = writeln!(out, "\nQUESTION  {}\n          {}", question.text, answers.join(" / "));
    }
    for reason in &report.reasons {
        let _ = writeln!(out, "\nREASON {}  {}  [{}]", reason.number, reason.title, reason.label);
        for quotation in &reason.quotations {
            let _ = writeln!(out, "  > {quotation}");
        }
        let _ = writeln!(out, "  {}", reason.meaning);
        for statement in reason.really.iter().chain(&reason.exception) {
            let Statement { heading, text, source } = statement;
            let _ = writeln!(out, "  {heading}: {text}\n      {source}");
        }
    }
    let _ = writeln!(out, "\nCHECK IT YOURSELF");
    for step in &report.check_yourself.steps {
        let _ = writeln!(out, "  * {} {}", step.title, step.text);
    }
    for outcome in &report.check_yourself.outcomes {
        let _ = writeln!(out, "  - {}: {}", outcome.found, outcome.then);
    }
    list(&mut out, "WOULD HAVE TO BE TRUE", &report.would_be_true);
    list(&mut out, "NOT FOUND", &report.not_found);
    if !report.links.is_empty() {
        let _ = writeln!(out, "\nLINKS");
    }
    for link in &report.links {
        let shows = link.shows.as_ref().map(|shows| format!("\"{shows}\" leads to ")).unwrap_or_default();
        let _ = writeln!(out, "  - {shows}{}\n    {}", bold(&link.address), link.remark);
    }
    list(&mut out, "NOT CHECKED", &report.limits);
    let _ = writeln!(out, "\nMESSAGE");
    for Meta { label, segments } in &report.message.meta {
        let _ = writeln!(out, "  {label}: {}", marked(segments));
    }
    let mut text = marked(&report.message.segments);
    if report.message.shortened {
        text.push('\u{2026}');
    }
    let _ =
        writeln!(out, "{}", text.trim_end().lines().map(|line| format!("  | {line}")).collect::<Vec<_>>().join("\n"));
    if !report.message.hidden.is_empty() {
        let _ = writeln!(out, "HIDDEN\n  | {}", marked(&report.message.hidden).trim().replace('\n', "\n  | "));
    }
    for Attachment { name, remark } in &report.message.attachments {
        let _ = writeln!(out, "FILE  {}\n      {remark}", marked(name));
    }
    let _ = writeln!(out, "\n{}", report.knowledge);
    // A line that ends in a space would be lost by many editors.
    out.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

fn list(out: &mut String, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        let _ = writeln!(out, "\n{heading}");
    }
    for line in lines {
        let _ = writeln!(out, "  - {line}");
    }
}

fn bold(address: &Address) -> String {
    format!("{}*{}*{}", address.before, address.owner, address.after)
}

/// Words, each mark between brackets: `[1: its words]`, and the number alone where a mark goes on.
fn marked(segments: &[Segment]) -> String {
    let mut out = String::new();
    for segment in segments {
        let text = segment.address.as_ref().map_or_else(|| segment.text.clone(), bold);
        match segment.reason {
            Some(number) if segment.starts_mark => {
                let _ = write!(out, "[{number}: {text}]");
            }
            Some(number) => {
                let _ = write!(out, "[{number}\u{2026} {text}]");
            }
            None => out.push_str(&text),
        }
    }
    out
}
