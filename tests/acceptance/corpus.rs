//! The two corpora: no genuine message is called a scam, no scam falls below its floor.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;

use checker::{Strength, Verdict};
use tests::TODAY;
use tests::cases::{check_in, severity, told};
use tests::corpus::{Accepted, File, GENUINE, Misses, SCAM, date, list, messages};

/// Shown in every run, also when the test passes: misses are printed, not hidden.
fn show(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

fn assert_none(failures: &[String], what: &str) {
    assert!(failures.is_empty(), "{}: {what}\n\n{}\n", failures.len(), failures.join("\n"));
}

#[test]
fn no_genuine_message_ever_gets_stop() {
    let mut failures = Vec::new();
    for message in messages(&GENUINE) {
        for (form, text) in [("whole", message.whole()), ("words alone", message.bare())] {
            let explanation = check_in(&text, &message.lang);
            if explanation.verdict == Verdict::Stop {
                failures.push(format!("{} ({form})\n    {}", message.id, told(&explanation)));
            }
        }
    }
    assert_none(&failures, "genuine messages get stop");
}

#[test]
fn no_genuine_message_is_doubted_without_an_entry() {
    let accepted: Accepted = list("accepted-misfires.toml");
    let mut failures = Vec::new();
    let mut needed = BTreeSet::new();
    for message in messages(&GENUINE) {
        for (form, text) in [("whole", message.whole()), ("words alone", message.bare())] {
            let explanation = check_in(&text, &message.lang);
            let against: Vec<&str> = explanation
                .findings
                .iter()
                .filter(|finding| finding.strength() >= Strength::Supporting)
                .map(|finding| finding.signal.id())
                .collect();
            needed.extend(against.iter().map(|signal| (message.id.as_str(), *signal)));
            let is_accepted = accepted
                .misfires
                .iter()
                .any(|entry| entry.id == message.id && against.contains(&entry.signal.as_str()));
            if explanation.verdict.form() == "doubt" && !is_accepted {
                failures.push(format!("{} ({form})\n    {}", message.id, told(&explanation)));
            }
        }
    }
    for entry in &accepted.misfires {
        if !needed.contains(&(entry.id.as_str(), entry.signal.as_str())) {
            failures.push(format!("accepted-misfires.toml: {} {} no longer fires; remove it", entry.id, entry.signal));
        }
    }
    assert_none(&failures, "genuine messages are doubted, or entries are out of date");
}

#[test]
fn every_genuine_message_gets_the_expected_verdict_or_has_an_entry() {
    let accepted: Accepted = list("accepted-misfires.toml");
    let mut failures = Vec::new();
    let mut needed = BTreeSet::new();
    let (mut exact, mut all) = (0, 0);
    for message in messages(&GENUINE) {
        let explanation = check_in(&message.whole(), &message.lang);
        let form = explanation.verdict.form();
        let expected = message.expect.as_deref().unwrap_or("-");
        all += 1;
        if form == expected {
            exact += 1;
        } else if severity(explanation.verdict) <= 1 {
            needed.insert((message.id.clone(), form));
            if !accepted.deviations.iter().any(|entry| entry.id == message.id && entry.verdict == form) {
                failures.push(format!("{} expected {expected}\n    {}", message.id, told(&explanation)));
            }
        }
    }
    show(&format!("genuine corpus: {exact} of {all} messages get exactly the expected verdict\n"));
    for entry in &accepted.deviations {
        if !needed.iter().any(|(id, form)| *id == entry.id && *form == entry.verdict) {
            failures.push(format!("accepted-misfires.toml: {} {} is not needed; remove it", entry.id, entry.verdict));
        }
    }
    assert_none(&failures, "genuine messages get another mild verdict than expected, or entries are out of date");
}

#[test]
fn no_scam_falls_below_its_floor_without_an_entry() {
    let known: Misses = list("known-misses.toml");
    let mut failures = Vec::new();
    let mut table = String::new();
    let mut missed = BTreeSet::new();
    for message in messages(&SCAM) {
        let explanation = check_in(&message.whole(), &message.lang);
        let floor = if message.floor.as_deref() == Some("stop") { 3 } else { 2 };
        if severity(explanation.verdict) >= floor {
            continue;
        }
        missed.insert(message.id.as_str());
        let form = explanation.verdict.form();
        let _ = writeln!(table, "  {:<44} {:<5} got {form}", message.id, message.floor.as_deref().unwrap_or("-"));
        if !known.misses.iter().any(|entry| entry.id == message.id) {
            failures.push(format!(
                "{} floor {}\n    {}",
                message.id,
                message.floor.as_deref().unwrap_or("-"),
                told(&explanation)
            ));
        }
    }
    let all = messages(&SCAM).count();
    show(&format!("scam corpus: {} of {all} messages are below their floor\n{table}", missed.len()));
    for entry in known.misses.iter().filter(|entry| !missed.contains(entry.id.as_str())) {
        failures.push(format!("known-misses.toml: {} reaches its floor; remove it", entry.id));
    }
    assert_none(&failures, "scams fall below their floor, or entries are out of date");
}

#[test]
fn the_corpora_keep_their_form() {
    let mut failures = Vec::new();
    let mut ids = BTreeSet::new();
    for (corpus, files) in [("genuine", &*GENUINE), ("scam", &*SCAM)] {
        for message in messages(files) {
            if !ids.insert(message.id.as_str()) {
                failures.push(format!("{}: the id stands twice", message.id));
            }
            let expected = match corpus {
                "genuine" => message.floor.is_none() && matches!(message.expect.as_deref(), Some("none" | "confirm")),
                _ => message.expect.is_none() && matches!(message.floor.as_deref(), Some("stop" | "doubt")),
            };
            if !expected {
                failures.push(format!("{}: genuine needs `expect`, scam needs `floor`", message.id));
            }
            if !["email", "sms", "chat", "call"].contains(&message.kind.as_str()) {
                failures.push(format!("{}: unknown kind {}", message.id, message.kind));
            }
            if message.note.trim().is_empty() || message.text.trim().is_empty() || message.about.trim().is_empty() {
                failures.push(format!("{}: text, about and note are needed", message.id));
            }
        }
    }
    assert_none(&failures, "breaches of the form");
}

#[test]
fn nothing_in_the_gate_is_older_than_two_years() {
    let too_old = |file: &File| {
        let written = file.written.as_deref()?;
        let problem = match date(written) {
            Some(day) if day.until(TODAY).is_ok_and(|age| age.get_days() <= 2 * 365) => return None,
            Some(_) => "is older than two years: read it again, or take it out (POLICY.md)",
            None => "is no date",
        };
        Some(format!("{}: written = {written} {problem}", file.name))
    };
    let failures: Vec<String> = GENUINE.iter().chain(SCAM.iter()).filter_map(too_old).collect();
    assert_none(&failures, "files are too old");
}

#[test]
fn every_accepted_fault_has_a_reason_and_a_date() {
    let accepted: Accepted = list("accepted-misfires.toml");
    let known: Misses = list("known-misses.toml");
    let misfires = accepted.misfires.iter().map(|entry| (&entry.id, &entry.reason, &entry.date));
    let deviations = accepted.deviations.iter().map(|entry| (&entry.id, &entry.reason, &entry.date));
    let misses = known.misses.iter().map(|entry| (&entry.id, &entry.reason, &entry.date));
    let mut failures = Vec::new();
    for (id, reason, day) in misfires.chain(deviations).chain(misses) {
        if reason.trim().is_empty() {
            failures.push(format!("{id} has no reason"));
        }
        match date(day) {
            None => failures.push(format!("{id}: \"{day}\" is no date")),
            Some(day) if day.until(TODAY).is_ok_and(|age| age.get_days() > 183) => {
                show(&format!("look again: {id} was accepted more than six months ago\n"));
            }
            Some(_) => {}
        }
    }
    assert_none(&failures, "entries without reason or date");
}
