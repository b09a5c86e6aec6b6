//! Somebody on the phone wants the person to log in to the bank while they are there.
//!
//! Whoever watches or leads sees the money and the way to it. Must not fire on a person who logs in alone, on a bank's mail
//! that names its own app, or on support that the person asked for: there it is only noted.

use super::{Finding, SignalId};
use crate::facts::{Facts, What};
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;
use crate::parse::Kind;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    if facts.kind != Kind::Call {
        return Vec::new();
    }
    let asks = facts.asks_for(What::BankLogin).map(|ask| Finding::at(SignalId::AsksForBankLogin, facts, ask));
    Finding::merged(asks)
        .map(|finding| if facts.contact_was_asked_for() { finding.at_most(Strength::Supporting) } else { finding })
        .into_iter()
        .collect()
}
