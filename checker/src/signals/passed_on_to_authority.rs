//! The reader is passed on to police, a bank or an authority, or is said to be part of a crime.
//!
//! Must not fire on a person who went to the police, or on a bank that is only named.

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::parse::Kind;
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let passed = facts.hits_of(Concept::PassedOn).filter(|hit| {
        facts.any_near(hit.first, 1, &[Concept::Authority]) && (facts.kind == Kind::Call || facts.has(Concept::CrimeStory))
    });
    let crime = facts
        .hits_of(Concept::CrimeStory)
        .filter(|hit| {
            let grave = facts.any_near(hit.first, 2, &[Concept::Authority, Concept::IdentityData, Concept::ThreatOfLoss])
                || facts.hits_of(Concept::CrimeStory).nth(1).is_some();
            grave && facts.kind == Kind::Call
        });
    let hits = passed.chain(crime).filter(|hit| !facts.is_warned_of(hit.first));
    // In a call that the person asked for, one department passes on to the next.
    let asked_for = facts.start_was_ticked() == Some(true);
    Finding::merged(hits.map(|hit| Finding::new(SignalId::PassedOnToAuthority, facts.span(hit))))
        .map(|finding| if asked_for { finding.at_most(Strength::Supporting) } else { finding })
        .into_iter()
        .collect()
}
