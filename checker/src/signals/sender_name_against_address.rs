//! The sender's name is a company's, the mail address is not.
//!
//! Must not fire where only an address is shown, nor for a company that writes from more domains than we know. Where
//! the company stands in brackets after a person's name, it weighs less: so come notices of shared files.

use super::{Finding, SignalId};
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let Some(sender) = &facts.sender else { return Vec::new() };
    let (Some(named), Some(host)) = (sender.named, &sender.host) else { return Vec::new() };
    let brand = &knowledge.organisations.all[named];
    let own = sender.owned_by == Some(named) || brand.owns(host) || brand.is_partner(host) || brand.owns_more;
    // A company writes from its own addresses, not from those where it lets others write.
    if own || (brand.shares(host) && !knowledge.hosts.is_free_mail(host) && !brand.has_rules) {
        return Vec::new();
    }
    let domain = psl::domain_str(host).unwrap_or(host);
    let finding = Finding::new(SignalId::SenderNameAgainstAddress, sender.span.clone())
        .about(named)
        .with("brand", &brand.name)
        .with("domain", domain);
    let strong = (brand.has_rules && !sender.named_aside) || knowledge.hosts.is_free_mail(host) || facts.request().is_some();
    vec![if strong { finding } else { finding.at_most(Strength::Supporting) }]
}
