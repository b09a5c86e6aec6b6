//! A number to call about an order, a charge or an account that the reader is to dispute.
//!
//! Must not fire on a friend's number, on a shop's number without a charge to dispute, or on a bare number.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let calls = facts.asks_for(What::Call).filter(|call| {
        let charge = facts.any_near(call.first, 3, &[Concept::ChargeEvent, Concept::PaymentDue, Concept::PaymentFailed]);
        let dispute = facts.any_near(call.first, 1, &[Concept::NotMine, Concept::Cancel]);
        let trouble = facts.any_near(
            call.first,
            2,
            &[Concept::AccountTrouble, Concept::SignInAlert, Concept::OrderHidden, Concept::CrimeStory, Concept::Overpaid],
        );
        (charge && dispute) || trouble
    });
    Finding::merged(calls.map(|call| Finding::at(SignalId::NumberToCall, facts, call))).into_iter().collect()
}
