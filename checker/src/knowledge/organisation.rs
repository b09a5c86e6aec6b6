//! Organisations and the addresses they own: brands with rules of their own, and names.
//!
//! Input: `assets/brands/*.toml` and `assets/names.tsv`. Output: [`Organisations`], which answers
//! whose a host is and which names a row of words holds. It compares who is named with who is
//! linked; it never proves a message genuine.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::Problems;
use super::hosts::belongs;
use crate::parse::Token;
use crate::parse::fold::fold;
use crate::submission::Country;

/// An organisation that a message can claim to come from.
#[derive(Debug, Clone)]
pub(crate) struct Organisation {
    /// The id; for a brand also the key of its wording.
    pub(crate) id: String,
    /// How we write it.
    pub(crate) name: String,
    /// How senders write it: rows of folded words; `true` when the name is an everyday word that
    /// counts only in a sender line or at the very start.
    pub(crate) spellings: Vec<(Vec<String>, bool)>,
    /// Registered domains it owns.
    pub(crate) domains: Vec<String>,
    /// Its domains on which anybody can write: they say nothing about the owner.
    pub(crate) shared: Vec<String>,
    /// Domains of others that belong to its genuine mail.
    pub(crate) partners: Vec<String>,
    /// Innocent words that contain the name.
    pub(crate) not_theirs: Vec<String>,
    /// Labels that look-alikes imitate.
    pub(crate) imitated: Vec<String>,
    /// Its web address per country.
    sites: Vec<(Country, String, bool)>,
    /// It has a file of its own, with rules and wording.
    pub(crate) has_rules: bool,
    /// It owns more domains than we know: a link elsewhere says nothing.
    pub(crate) owns_more: bool,
}

impl Organisation {
    /// Its web address in a country, or in the first country of its file.
    pub(crate) fn site(&self, country: Country) -> Option<&str> {
        self.sites.iter().find(|(c, ..)| *c == country).or(self.sites.first()).map(|(_, site, _)| site.as_str())
    }

    /// True where customers can choose to pay by a monthly invoice.
    pub(crate) fn has_monthly_invoice(&self, country: Country) -> bool {
        self.sites.iter().any(|(c, _, invoice)| *c == country && *invoice)
    }

    /// True when a host is its own.
    pub(crate) fn owns(&self, host: &str) -> bool {
        !self.shares(host) && self.domains.iter().any(|domain| belongs(host, domain))
    }

    /// True when anybody can write on a host of its.
    pub(crate) fn shares(&self, host: &str) -> bool {
        self.shared.iter().any(|domain| belongs(host, domain))
    }

    /// True when a host contains its name, as addresses of companies with many domains do.
    pub(crate) fn is_named_in(&self, host: &str) -> bool {
        self.spellings.iter().any(|(words, _)| host.contains(&words.concat()))
    }

    /// True when a host belongs to its genuine mail without being its own.
    pub(crate) fn is_partner(&self, host: &str) -> bool {
        self.partners.iter().any(|domain| belongs(host, domain))
    }
}

/// A shorter name is part of too many words.
const SHORTEST_GLUED: usize = 6;

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Organisations {
    pub(crate) all: Vec<Organisation>,
    by_first_word: HashMap<String, Vec<(usize, usize)>>,
    by_domain: HashMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandFile {
    id: String,
    name: String,
    #[serde(rename = "reviewed", deserialize_with = "super::date::deserialize")]
    _reviewed: Date,
    spellings: Vec<String>,
    #[serde(rename = "domain")]
    domains: Vec<DomainEntry>,
    #[serde(default)]
    shared: Vec<SharedEntry>,
    #[serde(default, rename = "shared_sender")]
    _shared_senders: Vec<SharedEntry>,
    #[serde(default, rename = "sends_from")]
    _sends_from: Vec<toml::Value>,
    #[serde(default)]
    not_theirs: Vec<String>,
    #[serde(default)]
    imitated: Vec<String>,
    #[serde(default, rename = "partner")]
    partners: Vec<PartnerEntry>,
    #[serde(default, rename = "country")]
    countries: Vec<CountryEntry>,
}

#[derive(Deserialize)]
struct DomainEntry {
    name: String,
}

#[derive(Deserialize)]
struct SharedEntry {
    name: String,
}

#[derive(Deserialize)]
struct PartnerEntry {
    domains: Vec<String>,
}

#[derive(Deserialize)]
struct CountryEntry {
    code: String,
    site: String,
    #[serde(default)]
    monthly_invoice: bool,
}

impl Organisations {
    pub(super) fn load(brands: &[(String, &str)], names: &str, problems: &mut Problems) -> Self {
        let mut organisations = Self::default();
        for (path, text) in brands {
            if let Some(file) = problems.toml::<BrandFile>(path, text) {
                organisations.add(path, brand(path, file, problems), problems);
            }
        }
        for (number, line) in names.lines().enumerate().skip(1) {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let path = format!("names.tsv line {}", number + 1);
            let columns: Vec<&str> = line.split('\t').collect();
            if let [id, names, _country, _kind, domains] = columns[..] {
                organisations.add(&path, named(id, names, domains), problems);
            } else {
                problems
                    .add(&path, format!("has {} columns; it needs id, names, country, kind, domains", columns.len()));
            }
        }
        organisations
    }

    fn add(&mut self, path: &str, organisation: Organisation, problems: &mut Problems) {
        let number = self.all.len();
        if self.all.iter().any(|other| other.id == organisation.id) {
            problems.add(path, format!("id \"{}\" stands twice; remove one", organisation.id));
        }
        for domain in &organisation.domains {
            // `gov.uk` and its like are endings and owners at once.
            if !psl::suffix(domain.as_bytes()).is_some_and(|suffix| suffix.is_known()) {
                problems.add(path, format!("\"{domain}\" has no known ending"));
            }
            if let Some(other) = self.by_domain.insert(domain.clone(), number).filter(|&other| other != number) {
                problems.add(path, format!("\"{domain}\" belongs to \"{}\" already", self.all[other].id));
            }
        }
        for (spelling, (words, _)) in organisation.spellings.iter().enumerate() {
            if let Some(first) = words.first() {
                self.by_first_word.entry(first.clone()).or_default().push((number, spelling));
            }
        }
        self.all.push(organisation);
    }

    /// True when anybody can write on a host, whose ever it is.
    pub(crate) fn any_shares(&self, host: &str) -> bool {
        self.all.iter().any(|organisation| organisation.shares(host))
    }

    /// The organisation that owns a host, if it is one of ours.
    pub(crate) fn owner(&self, host: &str) -> Option<usize> {
        let mut rest = host;
        loop {
            if let Some(&number) = self.by_domain.get(rest) {
                return self.all[number].owns(host).then_some(number);
            }
            rest = rest.split_once('.')?.1;
        }
    }

    /// The brand whose name begins or ends a longer word: `AmazonRewards`, `infoAmazon`.
    fn glued(&self, word: &str) -> Option<usize> {
        self.all.iter().position(|organisation| {
            organisation.has_rules
                && organisation.imitated.iter().any(|stem| {
                    stem.len() >= SHORTEST_GLUED
                        && word.len() > stem.len()
                        && (word.starts_with(stem.as_str()) || word.ends_with(stem.as_str()))
                })
                && !organisation.not_theirs.iter().any(|entry| word.starts_with(&fold(entry).replace(' ', "")))
        })
    }

    /// True when a word contains the brand's name without being one of its spellings.
    pub(crate) fn is_glued(&self, organisation: usize, word: &str) -> bool {
        self.glued(word) == Some(organisation)
            && !self.all[organisation].spellings.iter().any(|(words, _)| words.len() == 1 && words[0] == word)
    }

    /// The names in a row of tokens: organisation, first and last token, everyday word or not.
    pub(crate) fn mentions(&self, tokens: &[Token]) -> Vec<(usize, usize, usize, bool)> {
        let mut found = Vec::new();
        for (first, token) in tokens.iter().enumerate() {
            if let Some(number) = self.glued(&token.text) {
                found.push((number, first, first, false));
            }
            for &(number, spelling) in self.by_first_word.get(&token.text).into_iter().flatten() {
                let (words, shy) = &self.all[number].spellings[spelling];
                let last = first + words.len() - 1;
                if last < tokens.len() && words.iter().zip(&tokens[first..=last]).all(|(word, t)| *word == t.text) {
                    found.push((number, first, last, *shy));
                }
            }
        }
        found
    }
}

/// The folded words of a name.
pub(crate) fn words(name: &str) -> Vec<String> {
    let is_part = |c: char| c.is_alphanumeric() || crate::parse::fold::is_invisible(c);
    name.split(|c: char| !is_part(c)).map(fold).filter(|word| !word.is_empty()).collect()
}

fn brand(path: &str, file: BrandFile, problems: &mut Problems) -> Organisation {
    let sites = file
        .countries
        .iter()
        .filter_map(|entry| {
            let country = Country::from_code(&entry.code);
            if country.is_none() {
                problems.add(path, format!("country \"{}\" is not one of ours", entry.code));
            }
            Some((country?, entry.site.clone(), entry.monthly_invoice))
        })
        .collect();
    Organisation {
        id: file.id,
        name: file.name,
        spellings: file.spellings.iter().map(|name| (words(name), name.ends_with('!'))).collect(),
        domains: file.domains.into_iter().map(|entry| entry.name).collect(),
        shared: file.shared.into_iter().map(|entry| entry.name).collect(),
        partners: file.partners.into_iter().flat_map(|entry| entry.domains).collect(),
        not_theirs: file.not_theirs,
        imitated: file.imitated,
        sites,
        has_rules: true,
        owns_more: false,
    }
}

fn named(id: &str, names: &str, domains: &str) -> Organisation {
    let spellings: Vec<(Vec<String>, bool)> = names
        .split(',')
        .map(|name| name.split('(').next().unwrap_or_default().trim())
        .map(|name| (words(name), name.ends_with('!')))
        .filter(|(words, _)| !words.is_empty())
        .collect();
    let owns_more = domains.ends_with(" +");
    let (shared, owned): (Vec<&str>, Vec<&str>) =
        domains.trim_end_matches(" +").split_whitespace().partition(|domain| domain.ends_with('*'));
    let name = names.split(',').next().unwrap_or(id).split('(').next().unwrap_or(id).trim().trim_end_matches('!');
    Organisation {
        id: id.to_owned(),
        name: name.to_owned(),
        spellings,
        // A place where anybody can write is still the owner's when mail of its own links there.
        domains: owned.iter().map(|d| (*d).to_owned()).collect(),
        shared: shared.iter().map(|d| d.trim_end_matches('*').to_owned()).collect(),
        partners: Vec::new(),
        not_theirs: Vec::new(),
        imitated: Vec::new(),
        sites: Vec::new(),
        has_rules: false,
        owns_more,
    }
}
