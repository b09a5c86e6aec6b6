//! The sender's name is a company's, the mail address is not.
//!
//! Must not fire where only an address is shown, nor for a company that writes from more domains than we know. Where
//! the company stands in brackets after a person's name, it weighs less: so come notices of shared files.

use super::{Finding, SignalId};
use crate::knowledge::signal::Strength;
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::knowledge::organisation::words;
use crate::parse::link::registered;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    // "Microsoft Outlook" is the name of mail servers of all sorts of companies when a mail could not be delivered.
    if facts.document.mail.as_ref().is_some_and(|mail| mail.is_report) {
        return Vec::new();
    }
    let Some(sender) = &facts.sender else { return Vec::new() };
    let Some(host) = &sender.host else { return Vec::new() };
    let Some(named) = sender.named else {
        return unknown_name(facts, host, knowledge);
    };
    let brand = &knowledge.organisations.all[named];
    let own = sender.owned_by == Some(named) || brand.owns(host) || brand.is_partner(host) || brand.owns_more;
    // A company writes from its own addresses, not from those where it lets others write.
    if own || (brand.shares(host) && !knowledge.hosts.is_free_mail(host) && !brand.has_rules) {
        return Vec::new();
    }
    let domain = registered(host);
    let finding = Finding::new(SignalId::SenderNameAgainstAddress, sender.span.clone())
        .about(named)
        .with("brand", &brand.name)
        .with("domain", domain);
    let strong = (brand.has_rules && !sender.named_aside) || knowledge.hosts.is_free_mail(host) || facts.request().is_some();
    vec![if strong { finding } else { finding.at_most(Strength::Supporting) }]
}

/// The generic rule: the name is an organisation's, known or not, nothing in the mail bears that name, and it asks for
/// something that touches account, money or device.
fn unknown_name(facts: &Facts<'_>, host: &str, knowledge: &Knowledge) -> Vec<Finding> {
    let (Some(sender), Some(ask)) = (&facts.sender, facts.request()) else { return Vec::new() };
    let Some(shown) = facts.document.header.sender.as_ref() else { return Vec::new() };
    if !sender.is_unlike_address || sender.owned_by.is_some() {
        return Vec::new();
    }
    // A service that writes for others links to itself or to them; a stolen mailbox links somewhere else altogether.
    let house = registered(host);
    let name: Vec<String> = words(&shown.name).into_iter().filter(|word| word.len() >= SHORTEST_WORD).collect();
    let borne = facts
        .real_targets()
        .any(|target| target.owner == house || name.iter().any(|word| target.owner.contains(word.as_str())));
    let links = facts.real_targets().next().is_some();
    if borne || !links || knowledge.hosts.is_tracking(host) || facts.document.tokens.len() > LONGEST {
        return Vec::new();
    }
    vec![
        Finding::new(SignalId::SenderNameAgainstAddress, sender.span.clone())
            .quoting(facts.document.span_of(ask.first, ask.last))
            .with("brand", &shown.name)
            .with("domain", house),
    ]
}

/// Shorter words of a name stand in any address by chance.
const SHORTEST_WORD: usize = 4;
/// In a longer text, a newsletter, what is asked has nothing to do with its sender.
const LONGEST: usize = 300;
