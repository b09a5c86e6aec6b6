//! An order that is "on hold" or "hidden", so that it cannot be seen in the account.
//!
//! A known trick against the one check that helps. Must not fire on "if you can't see your order, wait a day".

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let amazon = facts.organisation_named("amazon", knowledge);
    let Some(number) = amazon else { return Vec::new() };
    let hidden = facts.hits_of(Concept::OrderHidden).filter(|hit| {
        facts.any_near(hit.first, 1, &[Concept::ChargeEvent, Concept::OwnAccount])
            && !facts.sentence_has_before(hit.first, Concept::Conditional)
            && !facts.is_warned_of(hit.first)
    });
    let brand = &knowledge.organisations.all[number].name;
    Finding::merged(hidden.map(|hit| Finding::new(SignalId::OrderHidden, facts.span(hit))))
        .map(|finding| finding.about(number).with("brand", brand))
        .into_iter()
        .collect()
}
