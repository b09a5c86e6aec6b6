//! Tells the guided questions, and gives the words of what was ticked.

use super::{Wording, plain, without_hints};
use crate::flow::{Answers, Choice, Flow, Question, QuestionKind, Replay};
use crate::report::{AskedOption, AskedQuestion, Interview};
use crate::submission::Tick;

/// For whom somebody answers the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Perspective {
    /// For themselves.
    Own,
    /// For somebody else: everything is asked in the third person.
    Other,
}

/// Which question is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// The first that is open.
    Open,
    /// This one.
    At(&'a str),
    /// The one after this one, or an open one before it: nothing is passed over.
    After(&'a str),
}

impl Wording {
    /// The question at a place of a flow, with what was chosen before. The answers show the way.
    pub fn interview(&self, flow: &Flow, answers: &Answers, place: Place<'_>, perspective: Perspective) -> Interview {
        let replay = flow.replay(answers);
        let number = at(&replay, place);
        let shown = number.and_then(|number| replay.path.get(number));
        let before = number.unwrap_or(replay.path.len());
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Interview {
            question: shown.map(|question| self.asked(question, answers, perspective)),
            path: replay.path[..before].iter().map(|question| question.id.clone()).collect(),
            number: count((before + 1).min(replay.path.len())),
            of: count(replay.path.len()),
        }
    }

    /// What was ticked on the way, each with the words that stood beside its box.
    pub fn ticks(&self, flow: &Flow, answers: &Answers, perspective: Perspective) -> Vec<Tick> {
        let ticked = flow.replay(answers).ticked;
        ticked
            .into_iter()
            .map(|(question, choice)| Tick {
                question: question.id.clone(),
                option: choice.id.clone(),
                words: without_hints(&self.label(question, &choice.id, perspective)),
            })
            .collect()
    }

    fn asked(&self, question: &Question, answers: &Answers, perspective: Perspective) -> AskedQuestion {
        let id = format!("ask-{}", question.id);
        let other = perspective == Perspective::Other;
        let chosen = answers.get(&question.id).cloned().unwrap_or_default();
        let part = |id: &str, own: Option<&str>, others: &str| {
            self.find(id, if other { Some(others) } else { own }, &[]).map(|text| plain(&text))
        };
        let option = |choice: &Choice| {
            let key = format!("{id}-{}", choice.id);
            AskedOption {
                id: choice.id.clone(),
                label: self.label(question, &choice.id, perspective),
                hint: part(&key, Some("hint"), "hint-other"),
                exclusive: choice.exclusive,
                interrupt: choice.interrupt,
            }
        };
        let mut options: Vec<AskedOption> = question.options.iter().map(option).collect();
        if question.kind == QuestionKind::Country {
            let label = self.label(question, ELSEWHERE, perspective);
            options.push(AskedOption { id: ELSEWHERE.to_owned(), label, hint: None, exclusive: true, interrupt: None });
        }
        AskedQuestion {
            kind: question.kind,
            text: part(&id, None, "other").unwrap_or_default(),
            hint: part(&id, Some("hint"), "hint-other"),
            why: part(&id, Some("why"), "why-other").unwrap_or_default(),
            contradiction: question.contradiction(&chosen).then(|| part("ask-contradiction", None, "other")).flatten(),
            options,
            chosen,
            id: question.id.clone(),
        }
    }

    fn label(&self, question: &Question, option: &str, perspective: Perspective) -> String {
        let key = format!("ask-{}-{option}", question.id);
        let attribute = (perspective == Perspective::Other).then_some("other");
        plain(&self.say(&key, attribute, &[]))
    }
}

/// The country that is none of ours.
const ELSEWHERE: &str = "elsewhere";

fn at(replay: &Replay<'_>, place: Place<'_>) -> Option<usize> {
    let number = |id: &str| replay.path.iter().position(|question| question.id == id);
    let open = replay.open.and_then(|open| number(&open.id));
    match place {
        Place::Open => open,
        Place::At(id) => number(id).or(open),
        Place::After(id) => match number(id).map(|number| number + 1) {
            // What is open before it comes first.
            Some(next) => open.filter(|open| *open < next).or((next < replay.path.len()).then_some(next)),
            None => open,
        },
    }
}
