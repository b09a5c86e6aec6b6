//! What the sender line shows: whose name, whose address.
//!
//! Input: the header. Output: a [`SenderFact`]. A right name or address proves nothing (U20); only a
//! contradiction between them is evidence.

use crate::facts::SenderFact;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::organisation::words;
use crate::parse::Document;
use crate::parse::fold::{fold, undisguise};
use crate::parse::link::registered;

pub(super) fn read(document: &Document, knowledge: &Knowledge) -> Option<SenderFact> {
    let sender = document.header.sender.as_ref()?;
    let host = sender.host().map(str::to_owned);
    let own_word = host.as_deref().and_then(|host| own_word(&sender.name, host, knowledge));
    let named = named_in(&sender.name, knowledge);
    // "Gadgetworld Apple News" from gadgetworld.example: who writes stands first, and what about behind it.
    let named = named.filter(|number| {
        own_word.is_none_or(|place| {
            let before: Vec<String> = words(&sender.name).into_iter().take(place + 1).collect();
            named_in(&before.join(" "), knowledge) == Some(*number)
        })
    });
    // "Ruth Okafor (via OneDrive)": what stands in brackets after a name is by which way it came.
    let named_aside = named.is_some()
        && sender
            .name
            .split_once('(')
            .is_some_and(|(before, _)| !before.trim().is_empty() && named_in(before, knowledge) != named);
    let organisations = &knowledge.organisations;
    // Hosts of free mail belong to a company but not what is sent from them: hotmail.com neither speaks for
    // Microsoft nor imitates it.
    let of_its_owner = host.as_deref().filter(|host| !knowledge.hosts.is_free_mail(host));
    let owned_by = of_its_owner.and_then(|host| organisations.owner(host));
    let imitates = of_its_owner
        .filter(|host| owned_by.is_none() && !organisations.any_shares(host))
        .and_then(|host| super::targets::imitated_by_host(host, knowledge));
    let speaks_for_itself = own_word.is_some() && named.is_none() && imitates.is_none();
    let is_unlike_address = host.as_deref().is_some_and(|host| {
        let local = sender.address.as_deref().and_then(|address| address.split('@').next()).unwrap_or_default();
        own_word.is_none() && !shortened_in(&sender.name, host) && is_organisation(&sender.name, local, knowledge)
    });
    Some(SenderFact {
        named,
        named_aside,
        owned_by,
        host,
        imitates,
        is_unlike_address,
        speaks_for_itself,
        span: sender.span.clone(),
    })
}

/// Shorter words stand in any address by chance.
const SHORTEST_OWN: usize = 4;

/// A word that many senders use, as far as the lexicon knows it for anything.
fn is_generic(word: &str, knowledge: &Knowledge) -> bool {
    let tokens = crate::parse::text::parse(word).tokens;
    knowledge.lexicon.find(&tokens).iter().any(|hit| hit.concept != Concept::Everyday)
}

/// True when a shown name is that of an organisation: it has a word that only those use ("service", "team", "bank")
/// beside a name. Somebody who is called so in the address itself is a person.
fn is_organisation(name: &str, local: &str, knowledge: &Knowledge) -> bool {
    let tokens = crate::parse::text::parse(name).tokens;
    let hits = knowledge.lexicon.find(&tokens);
    let cue = hits
        .iter()
        .any(|hit| matches!(hit.concept, Concept::SenderNoun | Concept::SignInAlert | Concept::AccountTrouble));
    let own = words(name)
        .into_iter()
        .filter(|word| word.len() >= SHORTEST_OWN && !is_generic(word, knowledge))
        .collect::<Vec<_>>();
    let local = fold(local);
    cue && !own.is_empty() && !own.iter().any(|word| local.contains(word.as_str()))
}

/// True when the host is called by the first letters of the name: "Federal Trade Commission", ftc.gov.
fn shortened_in(name: &str, host: &str) -> bool {
    let label = registered(host).split('.').next().unwrap_or_default();
    let initials: String = words(name).iter().filter_map(|word| word.chars().next()).collect();
    label.len() >= 2 && initials.contains(label)
}

/// `abcnews@abc.example`: the address can be a short form of the name.
const SHORTEST_LABEL: usize = 3;

/// The place of the first word of a shown name that its address is called by. Words that any sender uses ("service",
/// "team") are none: whoever registers an address for a fraud likes them.
fn own_word(name: &str, host: &str, knowledge: &Knowledge) -> Option<usize> {
    if knowledge.hosts.is_free_mail(host) {
        return None;
    }
    let label = fold(registered(host).split('.').next().unwrap_or_default()).replace('-', "");
    words(name).iter().position(|word| {
        let shares = (word.len() >= SHORTEST_OWN && label.contains(word.as_str()))
            || (label.len() >= SHORTEST_LABEL && word.starts_with(&label));
        shares && !is_generic(word, knowledge)
    })
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
