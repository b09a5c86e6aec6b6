//! What people read: the requirements on words (U1, U2, U5, U6, U8, U9, U13) over every report.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use checker::{Lead, Verdict};
use tests::cases::one_line;

use super::fluent::{LOCALES, report_words};
use super::readability::{ease, least_ease, sentences, words};
use super::reports::{REPORTS, Told};

/// Runs a proof over all reports; one line for each distinct failure, with the first place and a count.
fn every_report(what: &str, find: impl Fn(&Told) -> Vec<String>) {
    let mut failures: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for told in &REPORTS.all {
        for failure in find(told) {
            let place = || (told.name.clone(), 0);
            failures.entry(format!("[{}] {failure}", told.language)).or_insert_with(place).1 += 1;
        }
    }
    let lines: Vec<String> = failures
        .iter()
        .map(|(failure, (place, count))| format!("{failure}\n    {count} x, first in {place}"))
        .collect();
    assert!(lines.is_empty(), "{}: {what}\n\n{}\n", lines.len(), lines.join("\n"));
}

#[test]
fn every_submission_can_be_told_in_every_language() {
    assert!(REPORTS.broken.is_empty(), "{}", REPORTS.broken.join("\n"));
    assert!(REPORTS.all.len() > 1000, "only {} reports were read", REPORTS.all.len());
}

#[test]
fn no_verdict_holds_a_digit_or_a_percent_sign() {
    every_report("a number in a verdict (U1)", |told| {
        let texts = [&told.report.verdict_name, &told.report.action];
        texts.into_iter().filter(|text| text.chars().any(|c| c.is_numeric() || c == '%')).cloned().collect()
    });
}

/// What we never say of a message, a sender or a link (U2), and words that people should not have to know (U13).
const NEVER: [&str; 11] = [
    "safe",
    "safely",
    "sicher",
    "sichere",
    "sicheren",
    "sicherer",
    "sicheres",
    "seguro",
    "segura",
    "s\u{FB}r",
    "s\u{FB}re",
];
const JARGON: [&str; 4] = ["phishing", "spoofing", "domain", "malware"];

/// Without what stands between quotation marks: those are the message's words, or a trick's.
fn without_quotations(text: &str) -> String {
    let mut depth = 0_u32;
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\u{201E}' => depth += 1,
            // English opens with the sign that closes German quotations.
            '\u{201C}' if depth == 0 => depth = 1,
            '\u{201C}' | '\u{201D}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

fn forbidden(text: &str) -> Vec<String> {
    let ours = without_quotations(text).to_lowercase();
    let spoken: Vec<&str> = ours.split(|c: char| !c.is_alphanumeric()).collect();
    let mut found: Vec<String> =
        NEVER.iter().filter(|word| spoken.contains(word)).map(|word| format!("\"{word}\" in: {text}")).collect();
    found.extend(JARGON.iter().filter(|word| ours.contains(**word)).map(|word| format!("\"{word}\" in: {text}")));
    if ours.replace(['\u{A0}', '\u{202F}', ' '], "").contains("100%") {
        found.push(format!("\"100 %\" in: {text}"));
    }
    found
}

#[test]
fn nothing_is_ever_called_safe_and_no_jargon_is_used() {
    every_report("words that we never say (U2, U13)", |told| {
        // A host in a sentence is the message's word, not ours.
        told.own_sentences().into_iter().filter(|text| !text.contains("://")).flat_map(forbidden).collect()
    });
}

#[test]
fn the_words_in_store_hold_no_promise_and_no_jargon() {
    let mut failures = BTreeSet::new();
    for ((language, file), messages) in &*LOCALES {
        for (id, parts) in messages {
            for text in parts.values().flat_map(|words| &words.texts) {
                for failure in forbidden(text) {
                    failures.insert(format!("{language}/{file} {id}: {failure}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The longest sentence of the first level, in words (U13).
const LONGEST_SENTENCE: usize = 15;

#[test]
fn no_sentence_of_the_first_level_is_longer_than_fifteen_words() {
    every_report("sentences too long (U13)", |told| {
        let all = told.first_level().into_iter().flat_map(sentences);
        all.filter(|sentence| words(sentence).count() > LONGEST_SENTENCE).map(|s| s.trim().to_owned()).collect()
    });
}

#[test]
fn every_first_level_is_easy_to_read() {
    let mut worst: Vec<(f64, String)> = Vec::new();
    let mut least: BTreeMap<&str, f64> = BTreeMap::new();
    for told in &REPORTS.all {
        let points = ease(told.first_level(), told.language);
        least.entry(told.language).and_modify(|known| *known = known.min(points)).or_insert(points);
        if points < least_ease(told.language) {
            worst.push((points, format!("[{}] {points:.0} points: {}", told.language, told.name)));
        }
    }
    let _ = writeln!(std::io::stderr(), "least reading ease of a first level: {least:.0?}");
    worst.sort_by(|a, b| a.0.total_cmp(&b.0));
    let lines: Vec<&str> = worst.iter().take(40).map(|(_, line)| line.as_str()).collect();
    assert!(worst.is_empty(), "{} first levels are hard to read (U13)\n\n{}\n", worst.len(), lines.join("\n"));
}

#[test]
fn every_reason_quotes_words_that_stand_in_the_message() {
    every_report("quotations (U5)", |told| {
        let text = one_line(&told.explanation.quotation(&(0..told.explanation.text.len())));
        let mut failures = Vec::new();
        for reason in &told.report.reasons {
            if reason.quotations.is_empty() {
                failures.push(format!("{} has no quotation", reason.id));
            }
            for quotation in &reason.quotations {
                let begin = quotation.strip_suffix('\u{2026}').unwrap_or(quotation);
                if begin.trim().is_empty() || !text.contains(begin) {
                    failures.push(format!("{}: \"{quotation}\" does not stand in the message", reason.id));
                }
            }
            if [&reason.title, &reason.label, &reason.meaning].into_iter().any(|words| words.trim().is_empty()) {
                failures.push(format!("{} lacks a title, a label or a meaning", reason.id));
            }
        }
        failures
    });
}

/// Several quotations of one signal are one reason: the same card twice tells nothing new (U5).
#[test]
fn each_signal_is_told_once() {
    every_report("a signal told twice (U5)", |told| {
        let reasons = told.report.reasons.iter().map(|reason| reason.id.as_str());
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        reasons.for_each(|id| *counts.entry(id).or_default() += 1);
        counts.into_iter().filter(|(_, count)| *count > 1).map(|(id, _)| id.to_owned()).collect()
    });
}

#[test]
fn reasons_are_numbered_and_their_quotations_stand_in_order() {
    every_report("order of reasons and quotations", |told| {
        let mut failures = Vec::new();
        for (reason, number) in told.report.reasons.iter().zip(1..) {
            if reason.number != number {
                failures.push(format!("{} has the number {} instead of {number}", reason.id, reason.number));
            }
        }
        for finding in &told.explanation.findings {
            if !finding.evidence.is_sorted_by(|a, b| a.end <= b.start) {
                failures.push(format!("{}: evidence out of order or overlapping", finding.signal.id()));
            }
        }
        failures
    });
}

#[test]
fn the_segments_joined_are_the_message() {
    every_report("segments", |told| {
        let message = &told.report.message;
        let joined: String = message.segments.iter().map(|segment| segment.text.as_str()).collect();
        let whole = checker::clean(told.explanation.seen());
        // Of a whole mail, the targets of links are cut: then only what stands between them is compared.
        let cut = told.explanation.is_whole && message.segments.iter().any(|part| part.address.is_some());
        let is_same = if cut {
            message.segments.iter().all(|part| part.address.is_some() || whole.contains(&part.text))
        } else if message.shortened {
            whole.starts_with(&joined)
        } else {
            joined == whole
        };
        if is_same { Vec::new() } else { vec!["segments joined differ from the text".to_owned()] }
    });
}

/// Everything that is shown of a message, in the order in which it is shown.
fn all_segments(message: &checker::MarkedMessage) -> Vec<&checker::Segment> {
    let meta = message.meta.iter().flat_map(|line| &line.segments);
    let files = message.attachments.iter().flat_map(|file| &file.name);
    meta.chain(&message.segments).chain(&message.hidden).chain(files).collect()
}

#[test]
fn every_marked_reason_starts_its_mark_exactly_once() {
    every_report("marks (U7)", |told| {
        let segments = all_segments(&told.report.message);
        let mut failures = Vec::new();
        for reason in &told.report.reasons {
            let marked = segments.iter().filter(|segment| segment.reason == Some(reason.number)).count();
            let starts =
                segments.iter().filter(|segment| segment.reason == Some(reason.number) && segment.starts_mark).count();
            if marked > 0 && starts != 1 {
                failures.push(format!("{}: {starts} starts in {marked} marked segments", reason.id));
            }
            if reason.number == 1 && marked == 0 && !told.report.message.shortened {
                failures.push(format!("{}: the first reason is not marked", reason.id));
            }
        }
        if segments.iter().any(|segment| segment.starts_mark && segment.reason.is_none()) {
            failures.push("a mark starts without a reason".to_owned());
        }
        failures
    });
}

#[test]
fn addresses_are_cut_and_not_changed() {
    every_report("addresses (U8)", |told| {
        let mut failures = Vec::new();
        for segment in &told.report.message.segments {
            if let Some(address) = &segment.address
                && format!("{}{}{}", address.before, address.owner, address.after) != segment.text
            {
                failures.push(format!("{} is shown as another address", segment.text));
            }
        }
        for link in told.report.links.iter().filter(|link| link.address.owner.is_empty() || link.remark.is_empty()) {
            failures.push(format!("a link without owner or remark: {:?}", link.address));
        }
        failures
    });
}

#[test]
fn limits_are_always_told() {
    every_report("no limits (U9)", |told| {
        let limits = &told.report.limits;
        let empty = limits.is_empty() || limits.iter().any(|limit| limit.trim().is_empty());
        if empty { vec!["no limits, or an empty one".to_owned()] } else { Vec::new() }
    });
}

#[test]
fn links_are_only_spoken_of_where_there_are_links() {
    every_report("a limit about links without a link", |told| {
        let about_links = &report_words(told.language)["limit-links"][""].texts[0];
        let speaks = told.report.limits.iter().any(|limit| limit == about_links);
        if speaks && told.report.links.is_empty() { vec!["no link is listed".to_owned()] } else { Vec::new() }
    });
}

/// "Who says" stands in the heading; the sentence under it goes on. Companies may name themselves.
#[test]
fn nobody_is_named_twice_as_the_one_who_says_it() {
    every_report("a speaker named twice", |told| {
        let mut failures = Vec::new();
        for statement in told.report.reasons.iter().filter_map(|reason| reason.really.as_ref()) {
            let speaker = statement.heading.rsplit_once(' ').map_or("", |(speaker, _)| speaker);
            let speaker = speaker.split(" (").next().unwrap_or(speaker);
            if speaker.split(' ').count() > 1 && statement.text.contains(speaker) {
                failures.push(format!("{}: {}", statement.heading, statement.text));
            }
        }
        failures
    });
}

#[test]
fn check_first_says_what_would_have_to_be_true() {
    every_report("conditions (U6)", |told| {
        let is_check = matches!(told.report.verdict, Verdict::CheckFirst(_));
        if is_check == told.report.would_be_true.is_empty() {
            vec![format!("{}: {} conditions", told.report.verdict.form(), told.report.would_be_true.len())]
        } else {
            Vec::new()
        }
    });
}

#[test]
fn each_verdict_is_told_with_what_belongs_to_it() {
    every_report("parts of a report", |told| {
        let report = &told.report;
        let mut failures = Vec::new();
        for (part, text) in [("name", &report.verdict_name), ("action", &report.action), ("why", &report.why)] {
            if text.trim().is_empty() || text.contains("  ") || text.contains('{') {
                failures.push(format!("{} of {}: \"{text}\"", part, report.verdict.form()));
            }
        }
        let warns = matches!(report.verdict, Verdict::Stop | Verdict::CheckFirst(Lead::Doubt));
        if warns && (report.reasons.is_empty() || !told.weighs()) {
            failures.push(format!("{} without a reason", report.verdict.form()));
        }
        if report.verdict != Verdict::NoKnownSigns && !report.not_found.is_empty() {
            failures.push(format!("{} lists what was not found", report.verdict.form()));
        }
        if report.check_yourself.steps.is_empty() != told.is_empty() {
            failures.push(format!("{} without a way to check", report.verdict.form()));
        }
        // Whoever has the device in hand is to be cut off; there is nothing to look up then.
        let looks_up = matches!(report.verdict, Verdict::CheckFirst(_)) && !told.is_about_the_device();
        if looks_up && report.check_yourself.outcomes.is_empty() {
            failures.push(format!("{} without what it means", report.verdict.form()));
        }
        if report.verdict == Verdict::NoKnownSigns && !report.check_yourself.outcomes.is_empty() {
            failures.push(format!("{} calls something fake", report.verdict.form()));
        }
        failures
    });
}

#[test]
fn no_isolation_mark_and_no_control_sign_reaches_the_screen() {
    let hidden =
        |c: &char| (c.is_control() && *c != '\n') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    every_report("hidden signs", |told| {
        let message = all_segments(&told.report.message).into_iter().map(|segment| segment.text.as_str());
        let quotations = told.report.reasons.iter().flat_map(|reason| reason.quotations.iter().map(String::as_str));
        let texts = told.own_sentences().into_iter().chain(message).chain(quotations);
        texts.filter(|text| text.chars().any(|c| hidden(&c))).map(|text| format!("{text:?}")).collect()
    });
}

#[test]
fn german_says_sie_and_nobody_is_blamed() {
    let never = ["fell for", "reingefallen", "hereingefallen", "du hast", "dein ", "deine ", "your fault"];
    for language in super::fluent::LANGUAGES {
        for (id, parts) in report_words(language) {
            for text in parts.values().flat_map(|words| &words.texts) {
                let lower = text.to_lowercase();
                assert!(!never.iter().any(|words| lower.contains(words)), "{language} {id}: {text}");
            }
        }
    }
}
