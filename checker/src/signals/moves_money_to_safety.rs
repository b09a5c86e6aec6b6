//! Money is to be moved "to keep it safe": to a safe account, a courier, a crypto machine.
//!
//! Must not fire on a savings plan or a bank's own page about safe keeping without a request.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    Finding::merged(
        facts.asks_for(What::MoveToSafety).map(|ask| Finding::at(SignalId::MovesMoneyToSafety, facts, ask)),
    )
    .into_iter()
    .collect()
}
