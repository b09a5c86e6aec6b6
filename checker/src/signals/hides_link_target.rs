//! A short link, or a place where anybody can publish: the target is hidden.
//!
//! Supporting only: honest senders use them too.

use super::{Finding, SignalId};
use crate::facts::Relation;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let hidden = facts.real_targets().filter(|target| matches!(target.relation, Relation::Shortened | Relation::Open));
    let domain = facts
        .real_targets()
        .find(|target| matches!(target.relation, Relation::Shortened | Relation::Open))
        .map(|target| target.host.clone())
        .unwrap_or_default();
    Finding::merged(hidden.map(|target| Finding::new(SignalId::HidesLinkTarget, facts.link_span(target))))
        .map(|finding| finding.with("domain", &domain))
        .into_iter()
        .collect()
}
