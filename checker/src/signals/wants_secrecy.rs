//! Somebody is to keep it secret, stay on the line, or tell the bank a story.
//!
//! Decisive together with money, access or an authority; on the phone strong; otherwise supporting. Must not fire on
//! "don't share this code with anyone".

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::parse::Kind;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let concepts = [Concept::Secrecy, Concept::StayOnLine, Concept::BankCoaching];
    let hits: Vec<_> = facts
        .hits
        .iter()
        .filter(|hit| concepts.contains(&hit.concept) && !facts.is_warned_of(hit.first))
        // "tell nobody your code" protects the reader.
        .filter(|hit| !facts.any_near(hit.first, 0, &[Concept::Code, Concept::Password, Concept::Pin, Concept::CardNumber]))
        .collect();
    let money = facts
        .first_ask(&[
            What::GiftCards,
            What::MoveToSafety,
            What::Pay,
            What::PayOutside,
            What::RemoteAccess,
            What::BankLogin,
        ])
        .is_some()
        // In a call that somebody asks us about, money is named and nobody is to be told: that is enough.
        || (facts.ticked.is_some() && facts.has(Concept::Money));
    // "Please hold the line" is said by everybody; to be kept from others is not.
    let isolates = hits.iter().any(|hit| hit.concept != Concept::StayOnLine);
    if facts.contact_was_asked_for() && !isolates {
        return Vec::new();
    }
    let told_or_isolated = facts.ticked.is_none() || isolates;
    let authority = facts.kind == Kind::Call && facts.has(Concept::Authority) && told_or_isolated;
    Finding::merged(hits.into_iter().map(|hit| Finding::new(SignalId::WantsSecrecy, facts.span(hit))))
        .and_then(|finding| match (money || authority, facts.kind) {
            (true, _) => Some(finding),
            // "The council's tape said to stay on the line": who called there is not being isolated.
            (false, Kind::Call) if facts.contact_was_asked_for() => None,
            (false, Kind::Call) => Some(finding.at_most(Strength::Strong)),
            // A surprise party needs silence too.
            (false, Kind::Email | Kind::Text) if facts.asks.is_empty() && !facts.has(Concept::BankCoaching) => None,
            (false, Kind::Email | Kind::Text) => Some(finding.at_most(Strength::Supporting)),
        })
        .into_iter()
        .collect()
}
