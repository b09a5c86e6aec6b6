//! A link leads away from the company that is named as the sender.
//!
//! With a request (sign in, pay, confirm, install) it is strong, and the verdict table stops. Without one it is strong
//! only in a short message, where the link is all there is; a newsletter links to many places. Must not fire where the
//! claimed sender's own links are there as well, unless the link shows one address and leads to another.

use super::{Finding, SignalId};
use crate::facts::Target;
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

/// A message of at most so many words is short: its link is all there is.
const SHORT: usize = 90;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = &facts.claim else { return Vec::new() };
    let brand = &knowledge.organisations.all[claim.organisation];
    let has_own = facts.has_own_link();
    let leaving: Vec<&Target> = facts
        .real_targets()
        .filter(|target| target.relation.leaves() && (!has_own || target.shows_other_address))
        .collect();
    let beside = leaving.iter().find_map(|target| Some((*target, facts.request_near(target)?)));
    let Some(first) = beside.map(|(target, _)| target).or(leaving.first().copied()) else { return Vec::new() };
    let mut finding = Finding::new(SignalId::LinkLeavesBrand, facts.link_span(first));
    if let Some((_, ask)) = beside {
        finding = finding.quoting(facts.document.span_of(ask.first, ask.last)).with_request();
    }
    let finding = finding.about(claim.organisation).with("brand", &brand.name).with("domain", &first.owner);
    let few = leaving.len() <= 3 && facts.document.tokens.len() <= SHORT;
    let letterhead = brand.has_rules && claim.letterhead;
    let strong = beside.is_some() || letterhead || (few && brand.has_rules);
    vec![if strong { finding } else { finding.at_most(Strength::Supporting) }]
}
