//! Somebody on the phone, in a company's name, wants a payment.
//!
//! For Amazon a cited statement makes it decisive; for others it is strong. Must not fire on a call that the person
//! asked for in the app and that names no payment.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::signal::Strength;
use crate::parse::Kind;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = &facts.claim else { return Vec::new() };
    if facts.kind != Kind::Call || facts.contact_was_asked_for() {
        return Vec::new();
    }
    let brand = &knowledge.organisations.all[claim.organisation];
    let asks = facts.asks.iter().filter(|ask| matches!(ask.what, What::Pay | What::PayOutside | What::PayFee));
    let finding = Finding::merged(asks.map(|ask| Finding::at(SignalId::AsksForPaymentByPhone, facts, ask)))
        .map(|finding| finding.about(claim.organisation).with("brand", &brand.name))
        .map(|finding| if brand.id == "amazon" { finding } else { finding.at_most(Strength::Strong) });
    finding.into_iter().collect()
}
