//! The message points to the own account and asks for nothing else.
//!
//! Reassuring, and easily copied: it never outweighs anything strong (design: it blocks one row of the table).

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = &facts.claim else { return Vec::new() };
    if facts.request().is_some() || facts.first_ask(&[What::Call]).is_some() || facts.real_targets().any(|target| target.relation.leaves()) {
        return Vec::new();
    }
    let brand = &knowledge.organisations.all[claim.organisation];
    Finding::merged(
        facts.hits_of(Concept::OwnAccount).map(|hit| Finding::new(SignalId::PointsToOwnAccount, facts.span(hit))),
    )
    .filter(|_| brand.has_rules)
    .map(|finding| finding.about(claim.organisation).with("brand", &brand.name))
    .into_iter()
    .collect()
}
