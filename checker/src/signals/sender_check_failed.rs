//! The person's own mailbox provider could not confirm that the mail comes from the company whose address it shows.
//!
//! Only a failure of the check that ties the shown address to the sending computer (DMARC) counts, and only where the
//! shown address is one of a company that we know. A check that was passed is never told: it says which address sent a
//! mail, not that the mail is honest. Must not fire on a passed check, on one that was not made, or on a forwarded mail.

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::parse::email::Outcome;
use crate::parse::link::registered;

pub(super) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
    let (Some(mail), Some(sender)) = (&facts.document.mail, &facts.sender) else { return Vec::new() };
    let (Some(checked), Some(number), Some(host)) = (&mail.authentication, sender.owned_by, &sender.host) else {
        return Vec::new();
    };
    // A signature of the company itself outweighs it: mails that are passed on break the rest.
    let signed = checked.signed_by.iter().any(|domain| knowledge.organisations.owner(domain) == Some(number));
    if checked.dmarc != Outcome::Fail || signed {
        return Vec::new();
    }
    let brand = &knowledge.organisations.all[number];
    let domain = registered(host);
    vec![
        Finding::new(SignalId::SenderCheckFailed, sender.span.clone())
            .about(number)
            .with("brand", &brand.name)
            .with("domain", domain),
    ]
}
