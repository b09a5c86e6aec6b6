//! An address is built to look like a company's.
//!
//! Decisive where something is asked that touches account or money, otherwise strong. Must not fire on innocent names
//! that contain the word (a river, a rainforest) or on a name in a path.

use super::{Finding, SignalId};
use crate::facts::{Relation, What};
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let request = facts.request().is_some()
        || facts.asks.iter().any(|ask| matches!(ask.what, What::Collect | What::GiftCards))
        || facts.has(Concept::AccountTrouble);
    let in_links = facts.real_targets().filter_map(|target| match target.relation {
        Relation::LookAlike(number) => Some((number, target.owner.clone(), facts.link_span(target))),
        _ => None,
    });
    let in_sender = facts.sender.iter().filter_map(|sender| {
        Some((sender.imitates?, sender.host.clone()?, sender.span.clone()))
    });
    let mut findings: Vec<Finding> = Vec::new();
    for (number, domain, span) in in_links.chain(in_sender) {
        if let Some(finding) = findings.iter_mut().find(|finding| finding.is_about(number)) {
            finding.add(span);
            continue;
        }
        let finding = Finding::new(SignalId::LookAlikeAddress, span)
            .about(number)
            .with("brand", &knowledge.organisations.all[number].name)
            .with("domain", &domain);
        findings.push(if request { finding } else { finding.at_most(Strength::Strong) });
    }
    findings
}
