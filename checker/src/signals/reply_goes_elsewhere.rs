//! An answer goes to a free mailbox and not to the address that the mail says it is from.
//!
//! Strong where the shown name is a company's and the address is not. Must not fire on a mail from a company's own address:
//! services that send for others ("Ruth shared a file with you") have the answers sent to the person; nor on answers to
//! another house, which newsletters and booking services want, nor on a mailing list.

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;
use crate::parse::link::registered;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let (Some(mail), Some(sender)) = (&facts.document.mail, &facts.sender) else { return Vec::new() };
    let Some(from) = sender.host.as_deref().filter(|_| sender.owned_by.is_none()) else { return Vec::new() };
    // A service that sends for its users, from a place that is its own and theirs: "(via Google Docs)".
    if knowledge.organisations.any_shares(from) && !knowledge.hosts.is_free_mail(from) {
        return Vec::new();
    }
    let elsewhere = mail.reply_to.iter().find_map(|reply| {
        let host = reply.host()?;
        (knowledge.hosts.is_free_mail(host) && registered(host) != registered(from)).then(|| (reply.span.clone(), host))
    });
    let Some((span, host)) = elsewhere else { return Vec::new() };
    let finding = Finding::new(SignalId::ReplyGoesElsewhere, span).with("domain", registered(host));
    match sender.named {
        Some(number) => vec![finding.about(number)],
        // A list has its answers go to itself.
        None if mail.is_from_list => Vec::new(),
        // From one mailbox to another: people have several. With money in it, that is what advance fees look like.
        None => vec![finding.at_most(Strength::Supporting)],
    }
}
