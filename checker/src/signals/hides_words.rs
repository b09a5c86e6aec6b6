//! Letters inside important words are swapped or hidden, so that a filter does not read them.
//!
//! Must not fire on a typing mistake, on words of another script, or on leet spelling in a chat about nothing.

use super::{Finding, SignalId};
use crate::knowledge::lexicon::Concept;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let important = |token: usize| {
        let named = facts.mentions.iter().any(|mention| (mention.first..=mention.last).contains(&token));
        named
            || facts.hits.iter().any(|hit| {
                (hit.first..=hit.last).contains(&token)
                    && matches!(
                        hit.concept,
                        Concept::AccountData
                            | Concept::Password
                            | Concept::PaymentMethod
                            | Concept::AccountTrouble
                            | Concept::GiftCard
                            | Concept::SignIn
                            | Concept::ChargeEvent
                            | Concept::Refund
                            | Concept::SenderNoun
                    )
            })
    };
    let disguised = facts.document.tokens.iter().enumerate().filter(|(number, token)| token.disguised && important(*number));
    Finding::merged(disguised.map(|(_, token)| Finding::new(SignalId::HidesWords, token.span.clone()))).into_iter().collect()
}
