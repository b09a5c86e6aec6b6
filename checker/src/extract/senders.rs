//! What the sender line shows: whose name, whose address.
//!
//! Input: the header. Output: a [`SenderFact`]. A right name or address proves nothing (U20); only a
//! contradiction between them is evidence.

use crate::facts::SenderFact;
use crate::knowledge::Knowledge;
use crate::knowledge::organisation::words;
use crate::parse::Document;
use crate::parse::fold::undisguise;

pub(super) fn read(document: &Document, knowledge: &Knowledge) -> Option<SenderFact> {
    let sender = document.header.sender.as_ref()?;
    let named = named_in(&sender.name, knowledge);
    // "Ruth Okafor (via OneDrive)": what stands in brackets after a name is by which way it came.
    let named_aside = named.is_some()
        && sender
            .name
            .split_once('(')
            .is_some_and(|(before, _)| !before.trim().is_empty() && named_in(before, knowledge) != named);
    let organisations = &knowledge.organisations;
    let host = sender.host().map(str::to_owned);
    // Hosts of free mail belong to a company but not what is sent from them: hotmail.com neither speaks for
    // Microsoft nor imitates it.
    let of_its_owner = host.as_deref().filter(|host| !knowledge.hosts.is_free_mail(host));
    let owned_by = of_its_owner.and_then(|host| organisations.owner(host));
    let imitates = of_its_owner
        .filter(|host| owned_by.is_none() && !organisations.any_shares(host))
        .and_then(|host| super::targets::imitated_by_host(host, knowledge));
    Some(SenderFact { named, named_aside, owned_by, host, imitates, span: sender.span.clone() })
}

/// The organisation that a shown name names.
fn named_in(name: &str, knowledge: &Knowledge) -> Option<usize> {
    let name: Vec<String> = words(name).into_iter().map(|w| undisguise(&w).unwrap_or(w)).collect();
    let organisations = &knowledge.organisations;
    organisations
        .all
        .iter()
        .enumerate()
        .flat_map(|(number, organisation)| {
            organisation.spellings.iter().map(move |(spelling, shy)| (number, spelling, *shy))
        })
        .filter(|(_, spelling, shy)| {
            // An everyday word ("Office") names nobody, not even as the whole name.
            !*shy && name.windows(spelling.len()).any(|window| window == spelling.as_slice())
        })
        .max_by_key(|(number, spelling, _)| {
            (spelling.len(), organisations.all[*number].has_rules, std::cmp::Reverse(*number))
        })
        .map(|(number, ..)| number)
}
