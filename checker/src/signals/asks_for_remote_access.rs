//! Somebody is to be let into the computer, or to see its screen.
//!
//! Must not fire on support that the person asked for: there it is only noted, and the account tells.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    Finding::merged(facts.asks_for(What::RemoteAccess).map(|ask| {
        Finding::at(SignalId::AsksForRemoteAccess, facts, ask).with("tool", facts.words(ask.object))
    }))
    .map(|finding| if facts.contact_was_asked_for() { finding.at_most(Strength::Supporting) } else { finding })
    .into_iter()
    .collect()
}
