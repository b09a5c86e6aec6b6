//! A computer warning with a number to call.
//!
//! Microsoft says that its warnings never show one: in its name it is decisive, otherwise strong. Must not fire on a
//! repair shop's number or a story about a virus without a number.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let calls: Vec<_> = facts
        .asks_for(What::Call)
        .filter(|call| facts.any_near(call.first, 4, &[Concept::VirusWarning]))
        .collect();
    let microsoft = facts.organisation_named("microsoft", knowledge);
    let warnings = facts.hits_of(Concept::VirusWarning).count();
    if warnings < 2 && microsoft.is_none() {
        return Vec::new();
    }
    let finding = Finding::merged(calls.into_iter().map(|call| Finding::at(SignalId::WarningShowsNumber, facts, call)));
    finding
        .map(|finding| match microsoft {
            Some(number) => finding.about(number).with("brand", &knowledge.organisations.all[number].name),
            None => finding.with("brand", "none").at_most(Strength::Strong),
        })
        .into_iter()
        .collect()
}
