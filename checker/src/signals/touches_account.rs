//! The message asks for something that touches account or money, or reports a sign-in or a failed payment.
//!
//! So does an unasked call of which somebody ticked that it was more than a plain message. It speaks neither for nor against the message; it is why only the own account can tell.

use super::{Finding, SignalId};
use crate::facts::{QuestionId, What};
use crate::flow::Assertion;
use crate::knowledge::lexicon::Concept;
use crate::parse::{Kind, Role};
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let asks = facts.asks.iter().filter(|ask| ask.what.touches_account()).map(|ask| (ask.first, ask.last));
    let reports = facts
        .hits
        .iter()
        .filter(|hit| match hit.concept {
            Concept::SignInAlert | Concept::PaymentFailed => true,
            // A sum that is due: an invoice with bank details, duties on a parcel.
            Concept::MonthlyInvoice | Concept::PaymentDue | Concept::Customs => facts.claim.is_some() && names_a_sum(facts),
            _ => false,
        })
        .filter(|hit| {
            let alert = facts.claim.is_some();
            let asked = facts.asks.iter().any(|ask| facts.near(ask.first, hit.first, 3));
            (alert || asked) && !facts.is_warned_of(hit.first)
        })
        .map(|hit| (hit.first, hit.last));
    let access = facts
        .asks_for(What::RemoteAccess)
        .filter(|_| facts.contact_was_asked_for())
        .map(|ask| (ask.first, ask.last));
    if facts.answered(QuestionId::AskedForCode) == Some(true) {
        return Vec::new();
    }
    let contact = unasked_contact(facts).or_else(|| told_contact(facts, knowledge)).map(|token| (token, token));
    let brand = facts.claim.as_ref().map_or("none", |claim| knowledge.organisations.all[claim.organisation].name.as_str());
    let places = asks.chain(reports).chain(access).chain(contact);
    Finding::merged(
        places.map(|(first, last)| Finding::new(SignalId::TouchesAccount, facts.document.span_of(first, last))),
    )
    .map(|finding| finding.with("brand", brand))
    .into_iter()
    .collect()
}

/// What was ticked of a contact that nobody asked for: only the own account can tell whether there is anything to it.
/// Not of a driver at the door, an appointment, a plain message: who asks for nothing, and presses nobody.
fn unasked_contact(facts: &Facts<'_>) -> Option<usize> {
    if !facts.ticks_tell() || facts.start_was_ticked() == Some(true) {
        return None;
    }
    let ticked: Vec<(Assertion, usize)> = facts.ticked.iter().flatten().copied().collect();
    let has = |fact: Assertion| facts.tick(fact).is_some();
    // A driver asks for a code; a bank or the police does not.
    let no_driver = [
        Assertion::WhoMicrosoft,
        Assertion::WhoBank,
        Assertion::WhoPayPal,
        Assertion::WhoAuthority,
        Assertion::WhoSeveral,
    ];
    let at_door = has(Assertion::AskCodeAtDoor) && !no_driver.into_iter().any(has);
    let wants = |fact: Assertion| fact.id().starts_with("ask.") && fact != Assertion::AskCodeAtDoor;
    let presses = |fact: Assertion| (fact.is_given() && fact != Assertion::GivenUnsure) || fact.id().starts_with("behaved.");
    // What was typed goes before the tick: a plain message wants nothing.
    let typed = facts.asks.iter().any(|ask| ask.what.touches_account() && !ticked.iter().any(|(_, token)| *token == ask.first));
    let plain = (has(Assertion::AboutNotice) || at_door)
        && !typed
        && !ticked.iter().any(|(fact, _)| presses(*fact) || wants(*fact));
    let of = |group: &str| ticked.iter().find(|(fact, _)| fact.id().starts_with(group)).map(|(_, token)| *token);
    if plain { None } else { of("about.").or_else(|| of("who.")).or_else(|| of("start.")).or_else(|| of("account.")) }
}

/// The same, told in words: a company with rules of its own calls unasked about an order or an account.
fn told_contact(facts: &Facts<'_>, knowledge: &Knowledge) -> Option<usize> {
    let claim = facts.claim.as_ref().filter(|claim| knowledge.organisations.all[claim.organisation].has_rules)?;
    let is_told = facts.kind == Kind::Call && facts.ticked.as_ref().is_none_or(Vec::is_empty);
    let at_door = facts.has(Concept::FaceToFace) || facts.has(Concept::AtTheDoor);
    if !is_told || at_door || facts.contact_was_asked_for() || facts.is_about_criminals() {
        return None;
    }
    let about = [Concept::ChargeEvent, Concept::AccountTrouble, Concept::Refund, Concept::AccountData];
    let told = facts.hits.iter().find(|hit| about.contains(&hit.concept))?;
    let named = facts.mentions.iter().find(|mention| mention.organisation == claim.organisation);
    Some(named.map_or(told.first, |mention| mention.first))
}

/// An amount or a way to transfer stands in the message.
fn names_a_sum(facts: &Facts<'_>) -> bool {
    facts.has(Concept::TransferWay) || facts.document.tokens.iter().any(|token| token.role == Role::Amount)
}
