//! Something nice in a company's name: a prize, a survey reward, a job, shares.
//!
//! Must not fire where the company's own address is there, nor without a way to answer.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::story::ToldBy;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let leads_away = facts.real_targets().any(|target| target.relation.leaves());
    if facts.has_own_link() && !leads_away && facts.document.phones.is_empty() {
        return Vec::new();
    }
    // An answer to the mail itself is a way as well, where the address is not the company's.
    let answered = facts.sender.as_ref().is_some_and(|sender| sender.host.is_some() && sender.owned_by.is_none());
    let way = leads_away
        || answered
        || !facts.document.phones.is_empty()
        || facts.first_ask(&[What::Reply, What::Collect, What::Call, What::PayFee]).is_some();
    let told = facts.stories.iter().find(|told| knowledge.stories[told.story].told_by == ToldBy::LuresWithBrand);
    let (Some(told), true) = (told, way) else { return Vec::new() };
    let named = facts
        .claim
        .as_ref()
        .map(|claim| claim.organisation)
        .or_else(|| facts.mentions.iter().find(|m| facts.near(m.first, told.first, 3)).map(|m| m.organisation));
    let Some(number) = named else { return Vec::new() };
    vec![
        Finding::new(SignalId::LuresWithBrand, facts.document.span_of(told.first, told.last))
            .about(number)
            .with("brand", &knowledge.organisations.all[number].name)
            .with("story", &knowledge.stories[told.story].id),
    ]
}
