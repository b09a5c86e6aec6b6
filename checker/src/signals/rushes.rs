//! The reader is hurried.
//!
//! Supporting only: genuine messages have deadlines too. Counts near something that is asked.

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let hurry = facts.hits.iter().filter(|hit| {
        matches!(hit.concept, Concept::Deadline | Concept::Urgent)
            && facts.asks.iter().any(|ask| facts.near(ask.first, hit.first, 1))
            && !facts.is_warned_of(hit.first)
    });
    Finding::merged(hurry.map(|hit| Finding::new(SignalId::Rushes, facts.span(hit)))).into_iter().collect()
}
