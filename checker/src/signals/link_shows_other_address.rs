//! A link shows one address and leads to another.
//!
//! Strong where the shown address is a known company's and the target is somebody else's, hidden or open to anybody.
//! Otherwise weak: newsletters count clicks through services of others. Must not fire where both addresses have one owner,
//! nor on a link that shows words.

use super::{Finding, SignalId};
use crate::facts::{Facts, Relation};
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let found = facts.targets.iter().filter_map(|target| {
        let span = facts.document.links[target.link].shown.clone()?;
        let words = &facts.document.text[span.clone()];
        let shown = crate::parse::link::find(words).links.into_iter().next()?;
        // The whole of what it shows, not a name somewhere in a sentence.
        let is_address = words.split_whitespace().count() == 1;
        let same = shown.owner == target.owner
            || knowledge.organisations.owner(&shown.host).is_some_and(|owner| target.relation == Relation::Known(owner))
            || target.relation == Relation::Own;
        let honest = matches!(target.relation, Relation::Tracking | Relation::Related | Relation::NamedAfter);
        (is_address && !same && !honest).then_some((target, span, shown))
    });
    let found: Vec<_> = found.collect();
    let company = |host: &str| knowledge.organisations.owner(host);
    let worst = found.iter().find(|(target, _, shown)| target.relation.leaves() && company(&shown.host).is_some());
    let Some((target, span, shown)) = worst.or(found.first()) else { return Vec::new() };
    let finding = Finding::new(SignalId::LinkShowsOtherAddress, span.clone())
        .quoting(facts.link_span(target))
        .with("shown", &shown.owner)
        .with("domain", &target.owner);
    vec![if worst.is_some() { finding } else { finding.at_most(Strength::Supporting) }]
}
