//! A code, password, PIN or card number is to be told, sent or read out.
//!
//! Must not fire on "don't share it", on typing a code in, or on the delivery code that is given at the door.

use super::{Finding, SignalId};
use crate::facts::{Secret, What};
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let secrets = [Secret::Code, Secret::Password, Secret::Pin, Secret::Card];
    let asks = secrets.into_iter().flat_map(|secret| facts.asks_for(What::Tell(secret)).map(move |ask| (secret, ask)));
    Finding::merged(
        asks.map(|(secret, ask)| Finding::at(SignalId::AsksForSecret, facts, ask).with_key("secret", secret.id())),
    )
    .into_iter()
    .collect()
}
