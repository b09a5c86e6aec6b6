//! What somebody tells that they gave away: "I read him the code", "habe überwiesen".
//!
//! Input: the concepts of admissions, in a told call. Output: asks (whoever gave it was asked for it), and, for the recovery plan,
//! the same assertions that a tick would make.

use crate::facts::{Ask, Facts, Secret, What};
use crate::flow::Assertion;
use crate::knowledge::lexicon::{Concept, Hit};
use crate::parse::Kind;

use super::reading::Reading;

/// What was given, what was therefore wanted, and what it means to the plan. Money that was paid may have been for
/// anything, so it says nothing of what the caller wanted.
const GIVEN: [(Concept, Option<What>, Assertion); 7] = [
    (Concept::GaveMoney, None, Assertion::GivenMoney),
    (Concept::GaveGiftCards, Some(What::GiftCards), Assertion::GivenGiftCards),
    (Concept::GaveCard, Some(What::Tell(Secret::Card)), Assertion::GivenCardOrBank),
    (Concept::GavePassword, Some(What::Tell(Secret::Password)), Assertion::GivenPassword),
    (Concept::GaveCode, Some(What::Tell(Secret::Code)), Assertion::GivenCode),
    (Concept::GaveAccess, Some(What::RemoteAccess), Assertion::GivenAccess),
    (Concept::AccessUnderWay, Some(What::RemoteAccess), Assertion::GivenAccess),
];

/// The admissions of one kind that are neither denied nor, for a code, made to a driver at the door.
fn admitted<'a>(reading: &'a Reading<'_>, concept: Concept) -> impl Iterator<Item = &'a Hit> {
    let hits = reading.by(concept).iter().filter(|hit| !reading.is_negated(hit.first, hit.last));
    hits.filter(move |hit| {
        concept != Concept::GaveCode || !reading.has_within(reading.around(hit.first, 2), Concept::FaceToFace)
    })
}

/// The asks behind what was given, in a told call.
pub(super) fn asks(reading: &Reading<'_>) -> Vec<Ask> {
    if reading.kind != Kind::Call {
        return Vec::new();
    }
    let wanted = GIVEN.into_iter().filter_map(|(concept, what, _)| Some((concept, what?)));
    let asks = wanted.flat_map(|(concept, what)| {
        admitted(reading, concept).map(move |hit| {
            let object = (hit.first, hit.last);
            Ask { what, first: hit.first, last: hit.last, object }
        })
    });
    asks.collect()
}

/// The assertions for the recovery plan.
pub(crate) fn given(facts: &Facts<'_>) -> Vec<Assertion> {
    let reading = Reading::new(facts.document, &facts.hits, facts.kind);
    let told = GIVEN.into_iter().filter(|(concept, ..)| admitted(&reading, *concept).next().is_some());
    let mut told: Vec<Assertion> = told.map(|(_, _, assertion)| assertion).collect();
    let fetched = facts.asks_for(What::MoveToSafety).next().is_some() && facts.has(Concept::Courier);
    told.extend(fetched.then_some(Assertion::AskCryptoOrCourier));
    told
}
