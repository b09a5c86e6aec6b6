//! An answer goes to another address than the one the mail says it is from.
//!
//! Must not fire on a newsletter whose answers go to the same company, nor on a mailing list. Strong where the mail speaks
//! for a company and the answer goes to a free mailbox; honest small senders have their answers sent elsewhere too.

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let (Some(mail), Some(sender)) = (&facts.document.mail, &facts.sender) else { return Vec::new() };
    let Some(from) = &sender.host else { return Vec::new() };
    let registered = |host: &str| psl::domain_str(host).unwrap_or(host).to_owned();
    let elsewhere = mail.reply_to.iter().find_map(|reply| {
        let host = reply.host()?;
        let same_owner = knowledge.organisations.owner(host).is_some_and(|owner| knowledge.organisations.owner(from) == Some(owner));
        (registered(host) != registered(from) && !same_owner).then(|| (reply.span.clone(), host.to_owned()))
    });
    let Some((span, host)) = elsewhere else { return Vec::new() };
    let free = knowledge.hosts.is_free_mail(&host);
    let company = sender.owned_by.or(sender.named).filter(|_| free || sender.owned_by.is_some());
    let finding = Finding::new(SignalId::ReplyGoesElsewhere, span).with("domain", &registered(&host));
    let finding = match company {
        Some(number) => finding.about(number),
        None => finding,
    };
    let strong = free && company.is_some();
    // A list has its answers go to itself.
    if mail.is_from_list && !strong {
        return Vec::new();
    }
    // From one free mailbox to another: people have several. With money in it, that is what advance fees look like.
    vec![if strong { finding } else { finding.at_most(Strength::Supporting) }]
}
