//! Whose a link is, and whether an address is built to look like somebody's.
//!
//! Input: links and the claimed sender. Output: [`Target`]s. Only the registered part of a host says
//! whose it is; a name in front of it, behind it or before an `@` says nothing, and being there at all
//! is what makes an address a look-alike.

use unicode_security::skeleton;

use crate::facts::{Claim, Relation, Shown, Target};
use crate::knowledge::Knowledge;
use crate::knowledge::organisation::Organisation;
use crate::parse::fold::fold;
use crate::parse::link::registered;
use crate::parse::{Document, Link, Role};

pub(super) fn read(document: &Document, knowledge: &Knowledge, claim: Option<&Claim>) -> Vec<Target> {
    let mut tokens = vec![None; document.links.len()];
    for (token, item) in document.tokens.iter().enumerate() {
        if let Role::Link(link) = item.role {
            tokens[link] = Some(token);
        }
    }
    document
        .links
        .iter()
        .enumerate()
        .map(|(number, link)| {
            let host = knowledge.hosts.target(&link.host, &link.path).unwrap_or_else(|| link.host.clone());
            let owner = if host == link.host { link.owner.clone() } else { registered(&host).to_owned() };
            let relation = relation(link, &host, knowledge, claim);
            Target {
                link: number,
                token: tokens[number],
                shows: shows(document, link, &owner, knowledge),
                host,
                owner,
                relation,
            }
        })
        .collect()
}

fn relation(link: &Link, host: &str, knowledge: &Knowledge, claim: Option<&Claim>) -> Relation {
    let claimed = claim.map(|claim| &knowledge.organisations.all[claim.organisation]);
    if let Some(claimed) = claimed {
        if claimed.owns(host) {
            return Relation::Own;
        }
        if claimed.shares(host) || claimed.is_partner(host) {
            return Relation::Related;
        }
    }
    // The short links of a brand, which anybody can make, say nothing in whose name a message comes.
    if knowledge.organisations.all.iter().any(|organisation| organisation.has_rules && organisation.shares(host))
        && !knowledge.hosts.is_open_to_anyone(host, &link.path)
    {
        return Relation::Related;
    }
    if let Some(imitated) = imitated(link, knowledge) {
        return Relation::LookAlike(imitated);
    }
    if knowledge.hosts.is_shortener(host) {
        return Relation::Shortened;
    }
    if knowledge.hosts.is_open_to_anyone(host, &link.path) {
        return Relation::Open;
    }
    if let Some(owner) = knowledge.organisations.owner(host) {
        return Relation::Known(owner);
    }
    if knowledge.organisations.any_shares(host) {
        return Relation::Related;
    }
    if knowledge.hosts.is_tracking(host) {
        return Relation::Tracking;
    }
    if claimed.is_some_and(|claimed| claimed.owns_more && claimed.is_named_in(registered(host))) {
        return Relation::NamedAfter;
    }
    Relation::Foreign
}

/// The address that a link shows, if it is another one than where it leads.
fn shows(document: &Document, link: &Link, owner: &str, knowledge: &Knowledge) -> Option<Shown> {
    let span = link.shown.clone()?;
    let words = &document.text[span.clone()];
    let shown = crate::parse::link::find(words).links.into_iter().next().filter(|shown| shown.owner != owner)?;
    let organisation = knowledge.organisations.owner(&shown.host);
    Some(Shown { span, owner: shown.owner, organisation, is_alone: words.split_whitespace().count() == 1 })
}

/// The organisation that a link imitates, if it is built to look like one.
pub(super) fn imitated(link: &Link, knowledge: &Knowledge) -> Option<usize> {
    if knowledge.organisations.owner(&link.host).is_some() || knowledge.organisations.any_shares(&link.host) {
        return None;
    }
    // `https://www.amazon.de@evil.example`
    if let Some(user) = &link.user
        && let Some(number) = knowledge.organisations.owner(user).or_else(|| imitated_by_host(user, knowledge))
    {
        return Some(number);
    }
    imitated_by_host(&link.host, knowledge)
}

/// The brand that is named in the path of a short link or of a place where anybody can publish: whoever made
/// the link chose the name. In the path of an ordinary site it is a topic.
pub(super) fn named_in_open_path(link: &Link, knowledge: &Knowledge) -> Option<usize> {
    if !knowledge.hosts.is_shortener(&link.host) && !knowledge.hosts.is_open_to_anyone(&link.host, &link.path) {
        return None;
    }
    let path = fold(&link.path);
    knowledge
        .organisations
        .all
        .iter()
        .position(|organisation| organisation.has_rules && path.contains(organisation.id.as_str()))
}

/// The organisation that a host imitates.
pub(super) fn imitated_by_host(host: &str, knowledge: &Knowledge) -> Option<usize> {
    // Punycode is what a browser sends; people see the letters.
    let shown = url_to_unicode(host);
    knowledge.organisations.all.iter().position(|organisation| imitates(&shown, organisation))
}

fn url_to_unicode(host: &str) -> String {
    if host.contains("xn--") { idna::domain_to_unicode(host).0 } else { host.to_owned() }
}

fn imitates(host: &str, organisation: &Organisation) -> bool {
    if organisation.imitated.is_empty() || organisation.owns(host) {
        return false;
    }
    if organisation.not_theirs.iter().any(|entry| entry.contains('.') && crate::knowledge::hosts::belongs(host, entry))
    {
        return false;
    }
    let suffix_labels = psl::suffix_str(host).map_or(1, |suffix| suffix.split('.').count());
    let labels: Vec<&str> = host.split('.').collect();
    let own = &labels[..labels.len().saturating_sub(suffix_labels)];
    own.iter().any(|label| {
        let whole = readings(label);
        let pieces = label.split(['-', '_']).flat_map(readings);
        let innocent = |word: &str| {
            let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
            organisation.not_theirs.iter().any(|entry| word.starts_with(&fold(entry).replace(' ', "")))
        };
        // "amazon-rainforest": the pieces of an innocent name are innocent.
        if innocent(label) {
            return false;
        }
        pieces.chain(whole).any(|word| {
            !innocent(&word)
                && organisation.imitated.iter().any(|stem| {
                    word.contains(stem.as_str())
                        || (stem.len() >= 6 && word.len() >= 5 && strsim::osa_distance(&word, stem) == 1)
                })
        })
    })
}

/// How a label can be read: as it stands, with digits and letter pairs as the letters that they imitate,
/// with letters of other scripts as their Latin twins.
fn readings(label: &str) -> Vec<String> {
    let plain = fold(label);
    let pairs = plain.replace("rn", "m").replace("vv", "w").replace("cl", "d");
    let digits: String = plain
        .chars()
        .map(|c| match c {
            '0' => 'o',
            '1' => 'l',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '8' => 'b',
            other => other,
        })
        .collect();
    let twins: String = fold(&skeleton(&plain).collect::<String>()).replace("rn", "m");
    let mut all = vec![plain, pairs, digits, twins];
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imitates_amazon(host: &str) -> bool {
        let knowledge = Knowledge::embedded().expect("the knowledge is valid");
        imitated_by_host(host, &knowledge).is_some_and(|number| knowledge.organisations.all[number].id == "amazon")
    }

    #[test]
    fn addresses_built_to_look_like_amazon_are_seen() {
        for host in [
            "amaz0n.example",
            "arnazon-login.example",
            "amazon.de.konto.example",
            "secure-amazon.example",
            "xn--mazon-3ve.example",
            "amazn.example",
            "amazon-verify.pages.dev",
        ] {
            assert!(imitates_amazon(host), "{host}");
        }
    }

    #[test]
    fn innocent_addresses_are_not() {
        for host in ["amazonas-reisen.example", "amazing.example", "www.amazon.de", "example.org", "amazone.example"] {
            assert!(!imitates_amazon(host), "{host}");
        }
    }
}
