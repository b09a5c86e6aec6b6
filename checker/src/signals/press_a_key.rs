//! A recorded voice says which key to press about an order, a charge or an account.
//!
//! Must not fire on "press 1 to skip" or on a company's menu without a charge or trouble.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let about = [
        Concept::ChargeEvent,
        Concept::NotMine,
        Concept::AccountTrouble,
        Concept::Refund,
        Concept::PaymentDue,
        Concept::CrimeStory,
        Concept::ThreatOfLoss,
        Concept::SignInAlert,
    ];
    let keys = facts.asks_for(What::PressKey).filter(|key| facts.any_near(key.first, 4, &about));
    if facts.contact_was_asked_for() {
        return Vec::new();
    }
    // A bank's own machine asks too: "press 1 if you made this payment".
    let brand = facts.claim.as_ref().map(|claim| claim.organisation);
    let named = facts.mentions.iter().map(|mention| mention.organisation).chain(brand);
    let known = named.into_iter().any(|number| knowledge.organisations.all[number].has_rules);
    let accused = facts.has(Concept::CrimeStory) || facts.has(Concept::ThreatOfLoss);
    Finding::merged(keys.map(|key| Finding::at(SignalId::PressAKey, facts, key)))
        .map(|finding| if known || accused { finding } else { finding.at_most(Strength::Supporting) })
        .into_iter()
        .collect()
}
