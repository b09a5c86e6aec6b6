//! A computer warning with a number to call.
//!
//! Microsoft says that its warnings never show one: in its name it is decisive, otherwise strong. Must not fire on a
//! repair shop's number or a story about a virus without a number.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::flow::Assertion;
use crate::knowledge::Knowledge;
use crate::parse::Kind;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let calls: Vec<_> = facts
        .asks_for(What::Call)
        .filter(|call| facts.any_near(call.first, 4, &[Concept::VirusWarning]))
        .collect();
    // Told: "a page popped up, and there was a number for help".
    let told = facts.hits_of(Concept::PopUp).find(|hit| {
        facts.kind == Kind::Call
            && facts.any_near(hit.first, 2, &[Concept::NumberShown, Concept::NumberNamed])
            && facts.any_near(hit.first, 2, &[Concept::Call, Concept::CallTold])
            && !facts.is_warned_of(hit.first)
    });
    let microsoft = facts.organisation_named("microsoft", knowledge);
    let warnings = facts.hits_of(Concept::VirusWarning).count();
    // Ticked: it was a pop-up, and a pop-up speaks in the name of the computer itself.
    let popped_up = facts.tick(Assertion::StartPopUp).is_some() || told.is_some();
    if warnings < 2 && microsoft.is_none() && !popped_up {
        return Vec::new();
    }
    let told = told.map(|hit| Finding::new(SignalId::WarningShowsNumber, facts.span(hit)));
    let calls = calls.into_iter().map(|call| Finding::at(SignalId::WarningShowsNumber, facts, call));
    Finding::merged(calls.chain(told))
        .map(|finding| match microsoft {
            Some(number) => finding.about(number).with("brand", &knowledge.organisations.all[number].name),
            None if popped_up => finding.with("brand", "none"),
            None => finding.with("brand", "none").at_most(Strength::Strong),
        })
        .into_iter()
        .collect()
}
