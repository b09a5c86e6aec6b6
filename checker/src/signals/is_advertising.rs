//! The message looks like advertising.
//!
//! A note without weight: advertising is not fraud.

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let hits: Vec<_> = facts.hits_of(Concept::Advertising).collect();
    // One word twice is a topic ("our offer"); two different ones are a shop's language.
    let different: std::collections::HashSet<&str> =
        hits.iter().map(|hit| facts.document.tokens[hit.first].text.as_str()).collect();
    if different.len() < 2 || facts.request().is_some() {
        return Vec::new();
    }
    Finding::merged(hits.into_iter().map(|hit| Finding::new(SignalId::IsAdvertising, facts.span(hit)))).into_iter().collect()
}
