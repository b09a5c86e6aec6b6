//! Bank, card or identity data are to be given in a form or an answer.
//!
//! Supporting: honest companies have forms too. Must not fire on "never give anyone your …".

use super::{Finding, SignalId};
use crate::facts::What;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    Finding::merged(facts.asks_for(What::GiveData).map(|ask| Finding::at(SignalId::AsksForData, facts, ask)))
        .into_iter()
        .collect()
}
