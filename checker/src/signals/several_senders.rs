//! A mail names two senders of different addresses. Mail programs show one of them, and not all the same.
//!
//! Must not fire on one sender written twice, or on two people of one house.

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::parse::link::registered;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let (Some(mail), Some(first)) = (&facts.document.mail, &facts.document.header.sender) else { return Vec::new() };
    let house = first.host().map(registered);
    let other = mail.other_senders.iter().find(|other| other.host().map(registered) != house);
    let Some(other) = other else { return Vec::new() };
    vec![Finding::new(SignalId::SeveralSenders, first.span.clone()).quoting(other.span.clone())]
}
