//! A code, password, PIN or card number is to be told, sent or read out.
//!
//! Must not fire on "don't share it", on typing a code in, or on the delivery code that is given at the door.

use super::{Finding, SignalId};
use crate::facts::{Secret, What};
use crate::facts::Facts;
use crate::flow::Assertion;
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    const SECRETS: [Secret; 5] = [Secret::Code, Secret::Password, Secret::Pin, Secret::Card, Secret::Several];
    let found = |secrets: &[Secret]| {
        let asks = secrets.iter().flat_map(|&secret| facts.asks_for(What::Tell(secret)).map(move |ask| (secret, ask)));
        Finding::merged(
            asks.map(|(secret, ask)| Finding::at(SignalId::AsksForSecret, facts, ask).with_key("secret", secret.id())),
        )
    };
    // Some honest callers ask who one is; nobody honest asks for what opens an account.
    let identity = || found(&[Secret::Identity]).map(|finding| finding.at_most(Strength::Strong));
    // Whoever called the number on their own card is asked who they are.
    let own_number = facts.tick(Assertion::StartOwnNumber).is_some();
    found(&SECRETS)
        .or_else(identity)
        .map(|finding| if own_number { finding.at_most(Strength::Supporting) } else { finding })
        .into_iter()
        .collect()
}
