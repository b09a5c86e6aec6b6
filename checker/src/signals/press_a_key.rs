//! A recorded voice says which key to press about an order, a charge or an account.
//!
//! Must not fire on "press 1 to skip" or on a company's menu without a charge or trouble.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let about = [
        Concept::ChargeEvent,
        Concept::NotMine,
        Concept::AccountTrouble,
        Concept::Refund,
        Concept::PaymentDue,
        Concept::CrimeStory,
        Concept::SignInAlert,
    ];
    let keys = facts.asks_for(What::PressKey).filter(|key| facts.any_near(key.first, 4, &about));
    Finding::merged(keys.map(|key| Finding::at(SignalId::PressAKey, facts, key))).into_iter().collect()
}
