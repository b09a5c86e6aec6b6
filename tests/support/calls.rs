//! Measures the checker on answers about calls: what somebody ticked and typed, and what comes out.
//!
//! Input: JSON lines `{"id","answers":{"<question>":["<option>",…]},"said":"","country":"de"}`. Output: for each the verdict, the
//! findings and the steps of the recovery plan. An id that no flow has is named and left out; the rest is judged all the same.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use checker::{Answers, Country, Flow, Perspective, Place, QuestionKind, Submission, check, recovery_plan};
use serde::{Deserialize, Serialize};

use crate::{ENGLISH, KNOWLEDGE, TODAY};

/// One call, as it was answered.
#[derive(Debug, Clone, Deserialize)]
pub struct ToldCall {
    /// Its id.
    pub id: String,
    /// Question to options.
    #[serde(default)]
    pub answers: BTreeMap<String, Vec<String>>,
    /// What the caller said.
    #[serde(default)]
    pub said: Option<String>,
    /// Where the person lives.
    #[serde(default)]
    pub country: Option<String>,
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CallOutcome {
    /// The call's id.
    pub id: String,
    /// `stop`, `check`, `none` or `unknown`.
    pub verdict: &'static str,
    /// `doubt` or `confirm` for `check`.
    pub lead: Option<&'static str>,
    /// The ids of the findings, strongest first.
    pub signals: Vec<&'static str>,
    /// The ids of the steps of the recovery plan, in order.
    pub plan: Vec<String>,
}

/// The questions of the call.
///
/// # Panics
/// When the flow is not there.
pub fn flow() -> &'static Flow {
    KNOWLEDGE.flow("phone-call").expect("assets/flows/phone-call.toml is there")
}

/// Reads and measures the lines of a file. What is wrong with a line is named with its number.
pub fn measure_lines(name: &str, text: &str, problems: &mut Vec<String>) -> Vec<CallOutcome> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    lines
        .filter_map(|(line, number)| {
            let place = format!("{name} line {number}");
            match serde_json::from_str(line) {
                Ok(call) => Some(measure(&call, &place, problems)),
                Err(error) => {
                    problems.push(format!("{place}: {error}"));
                    None
                }
            }
        })
        .collect()
}

fn measure(call: &ToldCall, place: &str, problems: &mut Vec<String>) -> CallOutcome {
    let answers = known(&call.answers, place, problems);
    let country = call.country.as_deref().filter(|code| !code.is_empty()).and_then(|code| {
        let country = Country::from_code(&code.to_lowercase());
        if country.is_none() {
            problems.push(format!("{place}: \"{code}\" is none of our countries"));
        }
        country
    });
    let said = call.said.clone().unwrap_or_default();
    let ticks = ENGLISH.ticks(flow(), &answers, Perspective::Own);
    let plan = recovery_plan(&ticks, &said, country, &KNOWLEDGE).steps().map(str::to_owned).collect();
    let submission = Submission {
        call: Some(ticks),
        country: country.unwrap_or(Country::UnitedStates),
        ..Submission::from_text(said)
    };
    let explanation = check(&submission, &KNOWLEDGE, TODAY);
    CallOutcome {
        id: call.id.clone(),
        verdict: explanation.verdict.id(),
        lead: explanation.verdict.lead().map(checker::Lead::id),
        signals: explanation.findings.iter().map(|finding| finding.signal.id()).collect(),
        plan,
    }
}

/// The answers without the ids that nobody knows.
fn known(answers: &BTreeMap<String, Vec<String>>, place: &str, problems: &mut Vec<String>) -> Answers {
    let mut all = Answers::new();
    for (id, chosen) in answers {
        let Some(question) = flow().question(id) else {
            problems.push(format!("{place}: there is no question \"{id}\""));
            continue;
        };
        if question.kind == QuestionKind::Country {
            all.insert(id.clone(), chosen.clone());
            continue;
        }
        for option in chosen {
            if question.options.iter().any(|choice| choice.id == *option) {
                all.entry(id.clone()).or_default().push(option.clone());
            } else {
                problems.push(format!("{place}: question \"{id}\" has no option \"{option}\""));
            }
        }
        if question.contradiction(all.get(id).map_or(&[], Vec::as_slice)) {
            problems.push(format!("{place}: the answers to \"{id}\" contradict each other; a person is asked again"));
        }
    }
    all
}

/// All questions and options with their ids and English words.
pub fn questions() -> String {
    let mut out = String::new();
    // "How did you pay?" is only asked of whoever paid.
    let paid = Answers::from([("given".to_owned(), vec!["paid".to_owned()])]);
    let none = Answers::new();
    for question in &flow().questions {
        let at = |answers| ENGLISH.interview(flow(), answers, Place::At(&question.id), Perspective::Own).question;
        let asked = [&none, &paid].into_iter().filter_map(at).find(|asked| asked.id == question.id);
        let Some(asked) = asked else { continue };
        let kind = match question.kind {
            QuestionKind::One => "one",
            QuestionKind::Many => "any number",
            QuestionKind::Country => "a country's code, or",
        };
        let _ = writeln!(out, "{} ({kind}): {}", asked.id, asked.text);
        for option in asked.options {
            let _ = writeln!(out, "    {:<18} {}", option.id, option.label);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(lines: &str) -> (Vec<CallOutcome>, Vec<String>) {
        let mut problems = Vec::new();
        let outcomes = measure_lines("calls.jsonl", lines, &mut problems);
        (outcomes, problems)
    }

    #[test]
    fn a_line_gives_verdict_signals_and_plan() {
        let (outcomes, problems) = measured(
            r#"{"id":"a","answers":{"who":["amazon"],"given":["gift-cards"],"start":["called"]},"said":"","country":"de"}"#,
        );
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(outcomes[0].verdict, "stop");
        assert_eq!(outcomes[0].signals.first(), Some(&"asks-for-gift-cards"));
        assert!(outcomes[0].plan.contains(&"gift-cards".to_owned()));
    }

    #[test]
    fn what_is_said_counts_without_a_tick() {
        let (outcomes, _) =
            measured(r#"{"id":"a","said":"This is Amazon. Buy two gift cards and read me the codes."}"#);
        assert_eq!(outcomes[0].verdict, "stop");
    }

    #[test]
    fn what_is_unknown_is_named_with_its_line_and_the_run_goes_on() {
        let (outcomes, problems) = measured(
            "{\"id\":\"a\",\"answers\":{\"colour\":[\"red\"],\"who\":[\"amazon\",\"nobody\"]},\"country\":\"zz\"}\nnot json\n\
             {\"id\":\"b\",\"answers\":{\"given\":[\"nothing\",\"paid\"]}}",
        );
        assert_eq!(outcomes.iter().map(|outcome| outcome.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(problems.len(), 5, "{problems:#?}");
        assert!(problems[0].starts_with("calls.jsonl line 1: there is no question \"colour\""), "{problems:?}");
        assert!(problems[3].starts_with("calls.jsonl line 2: "), "{problems:?}");
    }

    #[test]
    fn every_question_and_option_is_listed() {
        let list = questions();
        for question in &flow().questions {
            assert!(list.contains(&format!("{} (", question.id)), "{}", question.id);
            for option in &question.options {
                assert!(list.contains(&format!("    {} ", option.id)), "{}", option.id);
            }
        }
    }
}
