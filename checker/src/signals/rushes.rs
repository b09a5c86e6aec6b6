//! The reader is hurried.
//!
//! Supporting only: genuine messages have deadlines too. Counts near something that is asked.

use super::{Finding, SignalId};
use crate::knowledge::lexicon::{Concept, Hit};
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let hurry = facts.hits.iter().filter(|hit| {
        matches!(hit.concept, Concept::Deadline | Concept::Urgent)
            && facts.asks.iter().any(|ask| facts.near(ask.first, hit.first, 1))
            && !facts.is_warned_of(hit.first)
            && !promises(facts, hit)
    });
    Finding::merged(hurry.map(|hit| Finding::new(SignalId::Rushes, facts.span(hit)))).into_iter().collect()
}

/// "We will answer within 24 hours": the writer's own deadline.
fn promises(facts: &Facts<'_>, hit: &Hit) -> bool {
    let sentence = facts.document.sentence_range(hit.first);
    facts.sentence_has_before(hit.first, Concept::Writer)
        && !facts.asks.iter().any(|ask| sentence.contains(&ask.first) && ask.what.touches_account())
        && !facts.sentence_has_before(hit.first, Concept::Conditional)
}
