//! The message asks for something that touches account or money, or reports a sign-in or a failed payment.
//!
//! It speaks neither for nor against the message; it is why only the own account can tell.

use super::{Finding, SignalId};
use crate::facts::{QuestionId, What};
use crate::knowledge::lexicon::Concept;
use crate::parse::Role;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let asks = facts.asks.iter().filter(|ask| ask.what.touches_account()).map(|ask| (ask.first, ask.last));
    let reports = facts
        .hits
        .iter()
        .filter(|hit| match hit.concept {
            Concept::SignInAlert | Concept::PaymentFailed => true,
            // A sum that is due: an invoice with bank details, duties on a parcel.
            Concept::MonthlyInvoice | Concept::PaymentDue | Concept::Customs => facts.claim.is_some() && names_a_sum(facts),
            _ => false,
        })
        .filter(|hit| {
            let alert = facts.claim.is_some();
            let asked = facts.asks.iter().any(|ask| facts.near(ask.first, hit.first, 3));
            (alert || asked) && !facts.is_warned_of(hit.first)
        })
        .map(|hit| (hit.first, hit.last));
    let access = facts
        .asks_for(What::RemoteAccess)
        .filter(|_| facts.contact_was_asked_for())
        .map(|ask| (ask.first, ask.last));
    if facts.answered(QuestionId::AskedForCode) == Some(true) {
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

/// An amount or a way to transfer stands in the message.
fn names_a_sum(facts: &Facts<'_>) -> bool {
    facts.has(Concept::TransferWay) || facts.document.tokens.iter().any(|token| token.role == Role::Amount)
}
