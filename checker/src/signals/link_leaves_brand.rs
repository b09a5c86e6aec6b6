//! A link leads away from the company that is named as the sender.
//!
//! With a request (sign in, pay, confirm, install) it is strong, and the verdict table stops. Without one it is strong
//! only in a short message, where the link is all there is; a newsletter links to many places. Must not fire where the
//! claimed sender's own links are there as well, unless the link shows one address and leads to another.

use super::{Finding, SignalId};
use crate::facts::Target;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

/// A message of at most so many words is short: its link is all there is.
const SHORT: usize = 90;
/// How many sentences away a request still belongs to a link; with the company's own links around, fewer.
const BESIDE: usize = 4;
const CLOSE: usize = 1;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = &facts.claim else { return Vec::new() };
    let brand = &knowledge.organisations.all[claim.organisation];
    let has_own = facts.has_own_link();
    let leaving: Vec<&Target> = facts
        .real_targets()
        .filter(|target| {
            // An own link in the foot is easily added: what stands beside the request is what counts.
            let beside = brand.has_rules && facts.request_near(target, CLOSE).is_some();
            target.relation.leaves() && (!has_own || target.shows_organisation_and_leaves() || beside)
        })
        .collect();
    let beside = leaving.iter().find_map(|target| Some((*target, facts.request_near(target, if has_own { CLOSE } else { BESIDE })?)));
    let Some(first) = beside.map(|(target, _)| target).or(leaving.first().copied()) else { return Vec::new() };
    let mut finding = Finding::new(SignalId::LinkLeavesBrand, facts.link_span(first));
    if let Some((_, ask)) = beside {
        finding = finding.quoting(facts.document.span_of(ask.first, ask.last));
        // With own links beside it the message may only be mixed: then it is doubt, not the end of it.
        if !has_own {
            finding = finding.with_request();
        }
    }
    let finding = finding.about(claim.organisation).with("brand", &brand.name).with("domain", &first.owner);
    let few = leaving.len() <= 3 && facts.document.tokens.len() <= SHORT;
    let letterhead = brand.has_rules && claim.letterhead;
    // "Your parcel comes today, more here": who speaks to the reader in the brand's name. An article does not.
    let addressed = facts.has(Concept::Reader);
    let strong = beside.is_some() || letterhead || (few && brand.has_rules && addressed);
    match (strong, addressed) {
        (true, _) => vec![finding],
        (false, true) => vec![finding.at_most(Strength::Supporting)],
        // An article that names a company and links to its own pages.
        (false, false) => Vec::new(),
    }
}
