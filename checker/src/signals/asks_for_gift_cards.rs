//! Gift cards are to be bought, or their codes told.
//!
//! Must not fire on a receipt for a gift card, on a gift card that arrives, on a shop that sells them, or on a warning.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    Finding::merged(facts
        .asks_for(What::GiftCards)
        .map(|ask| Finding::at(SignalId::AsksForGiftCards, facts, ask).with("card", facts.words(ask.object))))
        .into_iter()
        .collect()
}
