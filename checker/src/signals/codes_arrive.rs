//! One-time codes arrive while somebody unasked is on the phone: somebody is signing in with the person's data.
//!
//! Strong alone: a code can be a coincidence. Must not fire on a code that the person asked for, or on a call that they
//! asked for inside the company's app.

use super::{Finding, SignalId};
use crate::facts::{Facts, QuestionId};
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::Concept;
use crate::parse::Kind;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let own = facts.answered(QuestionId::AskedForCode) == Some(true) || facts.contact_was_asked_for();
    if facts.kind != Kind::Call || own {
        return Vec::new();
    }
    let arrived = facts.hits_of(Concept::CodeArrives).filter(|hit| !facts.is_warned_of(hit.first));
    Finding::merged(arrived.map(|hit| Finding::new(SignalId::CodesArrive, facts.span(hit)))).into_iter().collect()
}
