//! The message itself, or a page that comes with it, has fields for a password or other data.
//!
//! Must not fire on a saved page of a website, which may well have fields, more than as a weak sign; nor on fields without
//! a secret in the mail itself: newsletters have searches and surveys (twelve genuine ones against none fraudulent).

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;
use crate::parse::email::FileKind;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let Some(mail) = &facts.document.mail else { return Vec::new() };
    let secret = mail.fields.iter().filter(|(_, is_secret)| *is_secret).map(|(span, _)| span.clone());
    let pages = mail.attachments.iter().filter(|file| matches!(file.kind, FileKind::PasswordForm)).map(|file| file.span.clone());
    let found = Finding::merged(secret.chain(pages).map(|span| Finding::new(SignalId::AsksInForm, span)));
    if let Some(finding) = found {
        // A page that was saved is looked at on its own: where it came from, it does not say.
        let in_mail = facts.document.header.is_mail;
        return vec![if in_mail { finding } else { finding.at_most(Strength::Supporting) }];
    }
    let forms = mail.attachments.iter().filter(|file| matches!(file.kind, FileKind::Form)).map(|file| file.span.clone());
    let weak = Finding::merged(forms.map(|span| Finding::new(SignalId::AsksInForm, span)));
    weak.map(|finding| finding.at_most(Strength::Supporting)).into_iter().collect()
}
