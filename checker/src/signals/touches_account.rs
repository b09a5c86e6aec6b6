//! The message asks for something that touches account or money, or reports a sign-in or a failed payment.
//!
//! It speaks neither for nor against the message; it is why only the own account can tell.

use super::{Finding, SignalId};
use crate::facts::{Question, What};
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let asks = facts.asks.iter().filter(|ask| ask.what.touches_account()).map(|ask| (ask.first, ask.last));
    let reports = facts
        .hits
        .iter()
        .filter(|hit| matches!(hit.concept, Concept::SignInAlert | Concept::PaymentFailed))
        .filter(|hit| !facts.is_warned_of(hit.first) && facts.asks.iter().any(|ask| facts.near(ask.first, hit.first, 3)))
        .map(|hit| (hit.first, hit.last));
    let access = facts
        .asks_for(What::RemoteAccess)
        .filter(|_| facts.contact_was_asked_for())
        .map(|ask| (ask.first, ask.last));
    if facts.answered(Question::AskedForCode) == Some(true) {
        return Vec::new();
    }
    let brand = facts.claim.as_ref().map_or("none", |claim| knowledge.organisations.all[claim.organisation].name.as_str());
    let places = asks.chain(reports).chain(access);
    Finding::merged(
        places.map(|(first, last)| Finding::new(SignalId::TouchesAccount, facts.document.span_of(first, last))),
    )
    .map(|finding| finding.with("brand", brand))
    .into_iter()
    .collect()
}
