//! A mail or SMS in Amazon's name asks for a payment or a transfer.
//!
//! Strong, never decisive: people who chose a monthly invoice, and people whose direct debit failed, get genuine ones.
//! Where the message says it is one of those and leads only to Amazon, the account decides: then it is supporting, unless
//! the person says that they never chose it.

use super::{Finding, SignalId};
use crate::facts::{QuestionId, What};
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::parse::Kind;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(claim) = facts.claim.as_ref().filter(|claim| knowledge.organisations.all[claim.organisation].id == "amazon")
    else {
        return Vec::new();
    };
    if facts.kind == Kind::Call {
        return Vec::new();
    }
    let asks = facts.asks.iter().filter(|ask| match ask.what {
        What::PayOutside => true,
        // Paying on an address of Amazon's own is how one pays Amazon.
        What::Pay => !facts.own_link_near(ask.first),
        _ => false,
    });
    let Some(finding) = Finding::merged(asks.map(|ask| Finding::at(SignalId::AsksForPaymentByMessage, facts, ask)))
    else {
        return Vec::new();
    };
    let brand = &knowledge.organisations.all[claim.organisation].name;
    let finding = finding.about(claim.organisation).with("brand", brand);
    let exception = facts.has(Concept::MonthlyInvoice) || facts.has(Concept::PaymentFailed);
    let leaves = facts.real_targets().any(|target| target.relation.leaves());
    let decides = match facts.answered(QuestionId::PaysByInvoice) {
        // Who chose the invoice gets such a mail every month, also one without a link.
        Some(true) => !leaves,
        Some(false) => false,
        None => exception && facts.has_own_link() && !leaves,
    };
    vec![if decides { finding.at_most(Strength::Supporting) } else { finding }]
}
