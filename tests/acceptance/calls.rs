//! The stories of calls, `tests/calls/<pattern>.md`: the same call told in the first person, typed as what the caller said, and
//! ticked. A fraud adviser's verdict stands beside each; the ways in must agree.

use std::collections::BTreeMap;

use tests::KNOWLEDGE;
use tests::cases::{CALLS, Case};

use super::reports::WORDINGS;

#[test]
fn every_call_gets_the_verdict_of_a_fraud_adviser() {
    let mut failures: Vec<String> =
        CALLS.problems.iter().map(|(file, problem)| format!("{file}.md: {problem}")).collect();
    for case in &CALLS.all {
        let lines = case.failures();
        if !lines.is_empty() {
            failures.push(format!("{}.md: {}\n    {}", case.signal, case.title, lines.join("\n    ")));
        }
        if case.expect.verdict.is_none() {
            failures.push(format!("{}.md: {}\n    expects no verdict", case.signal, case.title));
        }
    }
    assert!(failures.is_empty(), "{} failures\n\n{}\n", failures.len(), failures.join("\n"));
}

#[test]
fn every_pattern_is_told_in_three_ways_that_agree() {
    let mut patterns: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in &CALLS.all {
        patterns.entry(&case.signal).or_default().push(case);
    }
    assert!(patterns.len() >= 10, "only {} patterns", patterns.len());
    for (pattern, cases) in patterns {
        let told = cases.iter().any(|case| case.ticks.is_none());
        let typed = cases.iter().any(|case| case.ticks.as_ref().is_some_and(Vec::is_empty));
        let ticked = cases.iter().any(|case| case.ticks.as_ref().is_some_and(|ticks| !ticks.is_empty()));
        assert!(told && typed && ticked, "{pattern}: told {told}, typed {typed}, ticked {ticked}");
        let verdicts: Vec<_> = cases.iter().map(|case| case.expect.verdict.as_deref()).collect();
        assert!(verdicts.windows(2).all(|pair| pair[0] == pair[1]), "{pattern}: {verdicts:?}");
    }
}

#[test]
fn what_was_told_is_never_called_a_message() {
    for wording in &*WORDINGS {
        for case in CALLS.all.iter().filter(|case| case.ticks.as_ref().is_some_and(|ticks| !ticks.is_empty())) {
            let report = wording.report(&case.explanation(), &KNOWLEDGE);
            let reasons = report.reasons.iter().flat_map(|reason| [&reason.title, &reason.meaning]);
            for text in [&report.action, &report.why].into_iter().chain(reasons) {
                let lower = text.to_lowercase();
                let spoken = ["the message", "real messages", "nachricht"].iter().any(|word| lower.contains(word));
                assert!(!spoken, "{}: {text}", case.title);
            }
        }
    }
}
