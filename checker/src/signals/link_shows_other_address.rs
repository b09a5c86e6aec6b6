//! A link shows one address and leads to another.
//!
//! Strong where the shown address is a known company's and the target is somebody else's, hidden or open to anybody.
//! Otherwise weak: newsletters count clicks through services of others. Must not fire where both addresses have one owner,
//! nor on a link that shows words.

use super::{Finding, SignalId};
use crate::facts::{Facts, Relation, Target};
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let found = || facts.targets.iter().filter(|target| is_other(target));
    let worst = found().find(|target| target.shows_organisation_and_leaves());
    let Some((target, shown)) = worst.or_else(|| found().next()).and_then(|target| Some((target, target.shows.as_ref()?)))
    else {
        return Vec::new();
    };
    let finding = Finding::new(SignalId::LinkShowsOtherAddress, shown.span.clone())
        .quoting(facts.link_span(target))
        .with("shown", &shown.owner)
        .with("domain", &target.owner);
    vec![if worst.is_some() { finding } else { finding.at_most(Strength::Supporting) }]
}

/// The whole of what it shows is an address of somebody else, and no honest service stands between the two.
fn is_other(target: &Target) -> bool {
    let Some(shown) = target.shows.as_ref().filter(|shown| shown.is_alone) else { return false };
    match target.relation {
        Relation::Own | Relation::Tracking | Relation::Related | Relation::NamedAfter => false,
        Relation::Known(owner) => shown.organisation != Some(owner),
        Relation::LookAlike(_) | Relation::Shortened | Relation::Open | Relation::Foreign => true,
    }
}
