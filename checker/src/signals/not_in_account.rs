//! The person looked into their own account, and what the contact was about is not there.
//!
//! Amazon says that such a message is not from it. Strong, not decisive: an order can stand in the shop of another country,
//! or in the account of the family. Must not fire on "I have not looked yet", or where nobody is claimed.

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::Concept;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = &facts.claim else { return Vec::new() };
    let brand = &knowledge.organisations.all[claim.organisation];
    if facts.contact_was_asked_for() {
        return Vec::new();
    }
    Finding::merged(
        facts
            .hits_of(Concept::NotInAccount)
            .filter(|hit| !facts.is_warned_of(hit.first) && !facts.sentence_has_before(hit.first, Concept::Conditional))
            .map(|hit| Finding::new(SignalId::NotInAccount, facts.span(hit))),
    )
    .map(|finding| finding.about(claim.organisation).with("brand", &brand.name))
    .into_iter()
    .collect()
}
