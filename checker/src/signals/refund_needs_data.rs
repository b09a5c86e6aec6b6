//! A refund that needs data, or money back because "too much" was refunded.
//!
//! Must not fire on a refund that simply comes, or that is asked about in the company's own account.

use super::{Finding, SignalId};
use crate::facts::What;
use crate::knowledge::lexicon::Concept;
use crate::parse::Kind;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

/// A text of more words than this is a newsletter or an article.
const LONGEST: usize = 350;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    // A newspaper tells of refunds too; who wants something back writes to one reader, and not at length.
    if facts.kind != Kind::Call && facts.document.tokens.len() > LONGEST {
        return Vec::new();
    }
    let overpaid = facts.hits_of(Concept::Overpaid).find(|hit| {
        let back = [What::Pay, What::PayOutside, What::GiftCards, What::RemoteAccess, What::MoveToSafety];
        let wanted = facts.first_ask(&back).is_some() || facts.kind == Kind::Call;
        wanted && facts.any_near(hit.first, 3, &[Concept::Refund, Concept::Transfer]) && !facts.is_warned_of(hit.first)
    });
    let claimed = facts.hits_of(Concept::Refund).find(|hit| {
        let needs = [What::GiveData, What::Confirm, What::Collect, What::Install, What::RemoteAccess, What::PayFee];
        let asked = facts.asks.iter().any(|ask| needs.contains(&ask.what) && facts.near(ask.first, hit.first, 4));
        let leads_away = !facts.has_own_link() && facts.real_targets().any(|target| target.relation.leaves());
        let away = leads_away || facts.kind == Kind::Call;
        let told = facts.claim.is_some()
            || facts.kind == Kind::Call
            || facts.mentions.iter().any(|mention| knowledge.organisations.all[mention.organisation].has_rules);
        told && asked && away && !facts.is_warned_of(hit.first)
    });
    let hits = overpaid.into_iter().chain(claimed);
    Finding::merged(hits.map(|hit| Finding::new(SignalId::RefundNeedsData, facts.span(hit)))).into_iter().collect()
}
