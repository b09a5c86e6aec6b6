//! An account is to be closed or an order cancelled unless the reader acts.
//!
//! Supporting: genuine mail does say that an unpaid order is cancelled. Must not fire on terms and conditions without a
//! request near them.

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let threats = facts.hits_of(Concept::ThreatOfLoss).filter(|threat| {
        let near = facts.any_near(threat.first, 2, &[Concept::AccountTrouble, Concept::Deadline, Concept::Urgent]);
        let ask = facts.asks.iter().any(|ask| facts.near(ask.first, threat.first, 2));
        near && ask && !facts.is_warned_of(threat.first)
    });
    Finding::merged(threats.map(|threat| Finding::new(SignalId::ThreatensAccount, facts.span(threat))))
        .into_iter()
        .collect()
}
