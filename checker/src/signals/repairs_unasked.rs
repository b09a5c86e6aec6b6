//! Somebody calls unasked in Microsoft's name about a virus or a fault.
//!
//! Microsoft says that it does not call unasked to repair a computer: contact starts with the person. Must not fire where the
//! person called, asked for the help, or where a warning on the screen is only told of.

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::flow::Assertion;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::Concept;
use crate::parse::Kind;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = facts
        .claim
        .as_ref()
        .filter(|claim| knowledge.organisations.all[claim.organisation].id == "microsoft")
    else {
        return Vec::new();
    };
    // Whoever looked a number up began the contact, and so did whoever called one from a message.
    let began = [Assertion::StartLookedUp, Assertion::StartInAMessage, Assertion::StartPopUp];
    let own = began.into_iter().any(|start| facts.tick(start).is_some()) || facts.contact_was_asked_for();
    if facts.kind != Kind::Call || own || facts.is_about_criminals() {
        return Vec::new();
    }
    let faults = facts.hits_of(Concept::VirusWarning).filter(|hit| !facts.is_warned_of(hit.first));
    Finding::merged(faults.map(|hit| Finding::new(SignalId::RepairsUnasked, facts.span(hit))))
        .map(|finding| finding.about(claim.organisation))
        .into_iter()
        .collect()
}
