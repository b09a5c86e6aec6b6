//! Somebody on the phone, in a company's name, wants a payment.
//!
//! For Amazon a cited statement makes it decisive. Where somebody ticked that an unasked caller wanted it, it is decisive
//! in every name: bank and police say that they never do it. Told in words, for others, it is strong: what is told may be
//! an appointment. Must not fire on a call that the person asked for, unless Amazon is to be paid on the phone.

use super::{Finding, SignalId};
use crate::facts::{Facts, What};
use crate::flow::Assertion;
use crate::knowledge::signal::Strength;
use crate::parse::Kind;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let claimed = facts.claim.as_ref().map(|claim| (claim.organisation, &knowledge.organisations.all[claim.organisation]));
    let ticked = facts.tick(Assertion::AskPay).or(facts.tick(Assertion::AskApprove)).is_some();
    let amazon = claimed.is_some_and(|(_, brand)| brand.id == "amazon");
    let asked_for = facts.contact_was_asked_for();
    if facts.kind != Kind::Call || (claimed.is_none() && !ticked) || (asked_for && !(amazon && ticked)) {
        return Vec::new();
    }
    let asks = facts.asks.iter().filter(|ask| matches!(ask.what, What::Pay | What::PayOutside | What::PayFee));
    let finding = Finding::merged(asks.map(|ask| Finding::at(SignalId::AsksForPaymentByPhone, facts, ask)))
        .map(|finding| match claimed {
            Some((organisation, brand)) => finding.about(organisation).with("brand", &brand.name),
            None => finding.with("brand", "none"),
        })
        .map(|finding| if (amazon || ticked) && !asked_for { finding } else { finding.at_most(Strength::Strong) });
    finding.into_iter().collect()
}
