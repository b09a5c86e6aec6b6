//! Stage 2, extract: from a document to facts.
//!
//! Input: a [`Document`] and the [`Knowledge`]. Output: [`Facts`]. Here the relations are made: whose
//! a link is, who the sender says they are, what the reader is asked to do.

mod asks;
mod claims;
mod given;
mod reading;
mod senders;
mod stories;
mod targets;
mod ticks;

use crate::facts::{Facts, QuestionId};
use crate::flow::Assertion;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::{Concept, Hit};
use crate::parse::{Document, Kind, Limit};
use crate::submission::GivenAnswer;
pub(crate) use given::given;
use reading::Reading;

/// Extracts the facts of a document. `ticked`: the facts that were ticked about a call, each with its token.
pub(crate) fn extract<'a>(
    document: &'a Document,
    ticked: Option<Vec<(Assertion, usize)>>,
    given: &[GivenAnswer],
    knowledge: &Knowledge,
) -> Facts<'a> {
    let hits = knowledge.lexicon.find(&document.tokens);
    let mentions = claims::mentions(document, knowledge);
    let sender = senders::read(document, knowledge);
    let kind = kind(document, &hits);
    let told = ticked.as_deref().and_then(|ticked| ticks::claim(document, ticked, knowledge));
    let claim = told.or_else(|| claims::claim(document, knowledge, &hits, &mentions, sender.as_ref(), kind));
    let targets = targets::read(document, knowledge, claim.as_ref());
    let reading = Reading::new(document, &hits, kind);
    let asks = asks::read(&reading);
    let stories = stories::read(&reading, knowledge);
    let answers = answers(given);
    let mut facts = Facts { document, kind, claim, mentions, asks, targets, sender, stories, hits, answers, ticked };
    ticks::add(&mut facts);
    facts
}

/// A text is about a call when it says so outright, or when somebody tells of themselves and of the phone.
/// "Don't give it away on the phone" in a company's mail does neither.
fn kind(document: &Document, hits: &[Hit]) -> Kind {
    let has = |concept: Concept| hits.iter().any(|hit| hit.concept == concept);
    let tells = hits.iter().any(|hit| hit.concept == Concept::FirstPerson && !document.tokens[hit.first].quoted);
    // "He says I must …": a short story about what somebody wants, whether they rang or wrote.
    let reported = has(Concept::Reported)
        && document.tokens.len() <= LONGEST_STORY
        && document.links.iter().filter(|link| !link.bare).count() <= 3;
    let told = has(Concept::CallTold) || (has(Concept::PhoneWord) && tells) || reported;
    // Words with an address behind them come from a mail program: a mail about calls is not a told call.
    let pasted_mail = document.links.iter().any(|link| link.shown.is_some());
    if document.kind == Kind::Text && told && !pasted_mail { Kind::Call } else { document.kind }
}

/// The answers that belong to questions of ours. "Not sure" is an answer without a yes or no.
fn answers(given: &[GivenAnswer]) -> Vec<(QuestionId, Option<bool>)> {
    given
        .iter()
        .filter_map(|given| {
            let question = QuestionId::ALL.iter().copied().find(|question| question.id() == given.question)?;
            let answer = match given.answer.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            };
            Some((question, answer))
        })
        .collect()
}

/// What could not be read, with what only the words show added to what the parser saw.
pub(crate) fn limits(facts: &Facts<'_>) -> Vec<Limit> {
    let mut limits = facts.document.limits.clone();
    let tokens = &facts.document.tokens;
    let words = tokens.iter().filter(|t| t.text.chars().any(char::is_alphabetic)).count();
    let other = tokens.len() - words;
    let unread = [Limit::OnlyPicture, Limit::NoText, Limit::OutlookFile, Limit::OtherFile];
    if limits.iter().any(|limit| unread.contains(limit)) {
        // The parser saw why.
    } else if facts.ticks_tell() {
        // What was ticked is enough, whatever the words are.
    } else if facts.ticked.is_some() && words < FEWEST_WORDS {
        limits.push(Limit::FewAnswers);
    } else if words == 0 && other == 0 {
        limits.push(Limit::Empty);
    } else if words < FEWEST_WORDS {
        let attachment = facts.hits_of(Concept::Attachment).next().is_some();
        limits.push(match () {
            () if attachment => Limit::OnlyPicture,
            () if !facts.document.links.is_empty() => Limit::OnlyLink,
            () if !facts.document.phones.is_empty() => Limit::OnlyNumber,
            () => Limit::Short,
        });
    } else if !knows_language(facts, words) {
        limits.push(Limit::UnknownLanguage);
    }
    // What was typed about a call and shows nothing is no all-clear: only a call that was asked for, or one that is of
    // a kind that asks for nothing, can have no signs.
    let harmless = [Concept::SelfStarted, Concept::PlainNotice, Concept::FaceToFace, Concept::AtTheDoor];
    let is_typed = facts.ticked.is_some() && !facts.ticks_tell() && !limits.contains(&Limit::FewAnswers);
    if is_typed && !harmless.into_iter().any(|concept| facts.has(concept)) {
        limits.push(Limit::FewAnswers);
    }
    if facts.has(Concept::TalksToProgram) {
        limits.push(Limit::TalksToUs);
    }
    limits
}

/// A person tells a story in at most so many words; what is longer is an article or a thread.
const LONGEST_STORY: usize = 220;
/// Fewer readable words than this say nothing.
const FEWEST_WORDS: usize = 4;
/// Of a text in a language that we know, at least one word in so many is an everyday word.
const EVERYDAY_ONE_IN: usize = 12;

fn knows_language(facts: &Facts<'_>, words: usize) -> bool {
    facts.hits_of(Concept::Everyday).count() * EVERYDAY_ONE_IN >= words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(text: &str) -> Kind {
        let knowledge = Knowledge::embedded().expect("the knowledge is valid");
        let document = crate::parse::text::parse(text);
        extract(&document, None, &[], &knowledge).kind
    }

    #[test]
    fn a_mail_about_calls_is_not_a_told_call() {
        let told = "A man from Amazon called me and said that I must look in the Message Center";
        assert_eq!(kind_of(&format!("{told}.")), Kind::Call);
        assert_eq!(kind_of(&format!("{told} <https://www.amazon.com/gp/message>.")), Kind::Text);
    }
}
