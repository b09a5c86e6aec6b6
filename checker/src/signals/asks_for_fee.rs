//! A fee is wanted so that something comes: a parcel, a prize, a refund, a loan.
//!
//! Must not fire on a customs fee with the carrier's own address: that is "check first, this can be real".

use super::{Finding, SignalId};
use crate::facts::{QuestionId, Relation, What};
use crate::knowledge::story::ToldBy;
use crate::parse::Kind;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let known = facts.real_targets().any(|target| matches!(target.relation, Relation::Own | Relation::Known(_)));
    // Who wants money has to be certain: an address that is only named after the carrier is not.
    let leaves = facts.real_targets().any(|target| target.relation.leaves() || target.relation == Relation::NamedAfter);
    if (facts.has_own_link() || (known && !leaves)) && facts.answered(QuestionId::ExpectsParcel) != Some(false) {
        return Vec::new();
    }
    let story = facts.stories.iter().find(|told| knowledge.stories[told.story].told_by == ToldBy::AsksForFee);
    let Some(finding) =
        Finding::merged(facts.asks_for(What::PayFee).map(|ask| Finding::at(SignalId::AsksForFee, facts, ask)))
    else {
        return Vec::new();
    };
    match story {
        Some(told) => {
            let key = knowledge.stories[told.story].id.trim_end_matches("-fee");
            vec![finding.quoting(facts.document.span_of(told.first, told.last)).with("story", key)]
        }
        None if facts.stories.iter().any(|told| knowledge.stories[told.story].id == "prize") => {
            vec![finding.with_key("story", "prize")]
        }
        None if leaves || facts.kind == Kind::Call => vec![finding.with_key("story", "other")],
        None => Vec::new(),
    }
}
