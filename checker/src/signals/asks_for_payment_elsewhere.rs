//! In a brand's name a payment is wanted outside it: by transfer, wire, crypto.
//!
//! Must not fire on the monthly invoice that a customer chose, nor where no brand is claimed.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = facts.claim.as_ref().filter(|claim| knowledge.organisations.all[claim.organisation].has_rules)
    else {
        return Vec::new();
    };
    if facts.has(Concept::MonthlyInvoice) {
        return Vec::new();
    }
    let brand = &knowledge.organisations.all[claim.organisation].name;
    Finding::merged(
        facts.asks_for(What::PayOutside).map(|ask| Finding::at(SignalId::AsksForPaymentElsewhere, facts, ask)),
    )
    .map(|finding| finding.about(claim.organisation).with("brand", brand))
    .into_iter()
    .collect()
}
