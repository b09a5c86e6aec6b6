//! An account is to be closed or an order cancelled unless the reader acts.
//!
//! Supporting: genuine mail does say that an unpaid order is cancelled. Strong where somebody ticked that an unasked caller
//! threatened them. Must not fire on terms and conditions without a
//! request near them.

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::flow::Assertion;
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let threats = facts.hits_of(Concept::ThreatOfLoss).filter(|threat| {
        let touching =
            facts.asks.iter().any(|ask| ask.what.touches_account() && facts.near(ask.first, threat.first, 1));
        let about = facts.claim.is_some()
            || facts.any_near(threat.first, 0, &[Concept::AccountData, Concept::ChargeEvent, Concept::PaymentMethod]);
        let pressed = about && facts.any_near(threat.first, 1, &[Concept::AccountTrouble, Concept::Deadline, Concept::Urgent]);
        (touching || pressed) && !facts.is_warned_of(threat.first)
    });
    // "Your account was locked. Lift the lock within 48 hours."
    let locked = facts.hits_of(Concept::AccountTrouble).filter(|trouble| {
        facts.any_near(trouble.first, 1, &[Concept::Deadline]) && !facts.is_warned_of(trouble.first)
    });
    let threats = threats.chain(locked).map(|threat| facts.span(threat));
    let ticked = facts.tick_span(Assertion::Threatened).filter(|_| !facts.contact_was_asked_for());
    let is_ticked = ticked.is_some();
    Finding::merged(ticked.into_iter().chain(threats).map(|span| Finding::new(SignalId::ThreatensAccount, span)))
        .map(|finding| if is_ticked { finding } else { finding.at_most(Strength::Supporting) })
        .into_iter()
        .collect()
}
