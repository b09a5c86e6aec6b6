//! An order that is "on hold" or "hidden", so that it cannot be seen in the account.
//!
//! A known trick against the one check that helps. Must not fire on "if you can't see your order, wait a day".

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::parse::Kind;
use crate::facts::Facts;
use crate::flow::Assertion;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    // "Your Orders" is the name of a page of Amazon's: who speaks of it speaks of Amazon, unless another is named.
    let page = facts.claim.is_none() && facts.has(Concept::OwnAccount);
    let amazon = facts
        .organisation_named("amazon", knowledge)
        .or_else(|| page.then(|| knowledge.organisations.all.iter().position(|o| o.id == "amazon")).flatten());
    let hidden = facts.hits_of(Concept::OrderHidden).filter(|hit| {
        facts.any_near(hit.first, if facts.kind == Kind::Call { 2 } else { 1 }, &[Concept::ChargeEvent, Concept::OwnAccount])
            && !facts.sentence_has_before(hit.first, Concept::Conditional)
            && // A company may say where something is not listed; a reason why it is hidden makes a trick of it.
            (facts.kind == Kind::Call || facts.any_near(hit.first, 1, &[Concept::Held]))
            && !facts.is_warned_of(hit.first)
    });
    Finding::merged(hidden.map(|hit| Finding::new(SignalId::OrderHidden, facts.span(hit))))
        .map(|finding| match amazon {
            Some(number) => finding.about(number).with("brand", &knowledge.organisations.all[number].name),
            None if facts.tick(Assertion::AccountHidden).is_some() => finding.with("brand", "none"),
            None => finding.with("brand", "none").at_most(Strength::Strong),
        })
        .into_iter()
        .collect()
}
