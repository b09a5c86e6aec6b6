//! Loads `assets/contacts`: whom to tell, in each country.
//!
//! Output: [`Contact`]s. Whether a number may be shown is decided here, by the age and the grade of its source: a number
//! that is wrong sends a frightened person to nobody, or to a criminal.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::signal::Grade;
use super::{Problems, flows};
use crate::flow::Assertion;
use crate::submission::Country;

/// What somebody is told for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ContactKind {
    /// The police, in danger.
    Emergency,
    /// Reaches the bank, or blocks a card.
    Bank,
    /// Takes reports of fraud.
    Report,
    /// Takes reports of numbers and texts.
    Calls,
    /// Helps when papers were given away.
    Identity,
    /// People who listen.
    Talk,
    /// Stops a parcel with cash.
    Post,
    /// Amazon itself.
    Amazon,
    /// Microsoft itself.
    Microsoft,
}

/// Somebody to tell.
#[derive(Debug, Clone)]
pub(crate) struct Contact {
    /// Country code and id, also in the wording: `contact-<key>`. The window opens its page by it.
    pub(crate) key: String,
    pub(crate) kind: ContactKind,
    when: Vec<Assertion>,
    /// The page where it was read.
    pub(crate) source: String,
    /// When, if its newest copy has a date.
    pub(crate) checked: Option<Date>,
    /// Its own page, opened in the person's browser after a tap.
    pub(crate) page: Option<String>,
    /// The languages that are spoken there.
    pub(crate) languages: Vec<String>,
    pub(crate) numbers: Vec<Number>,
    /// Addresses to write to.
    pub(crate) addresses: Vec<Number>,
}

/// A number to call, or an address to write to.
#[derive(Debug, Clone)]
pub(crate) struct Number {
    /// As people write it there.
    pub(crate) text: String,
    /// Which of several it is: the key of a label in the wording.
    pub(crate) label: Option<NumberFor>,
    grade: Grade,
    checked: Option<Date>,
    always: bool,
}

/// Which of several numbers it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum NumberFor {
    /// From abroad.
    Abroad,
    /// In Scotland.
    Scotland,
    /// For text messages.
    Texts,
    /// For calls.
    Calls,
}

impl NumberFor {
    /// The key in the wording.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Abroad => "abroad",
            Self::Scotland => "scotland",
            Self::Texts => "texts",
            Self::Calls => "calls",
        }
    }
}

/// How a number may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// With the day on which it was checked.
    Plain,
    /// With the remark that this was more than a year ago.
    Old(Date),
    /// Not at all: only who it is.
    Hidden,
}

/// A number is shown for so many months after it was checked; from the first on with a remark.
const REMARK_FROM_MONTHS: i32 = 12;
const HIDE_FROM_MONTHS: i32 = 24;

impl Number {
    /// Whether it may be shown on a day. Emergency numbers always are: hiding them would harm.
    pub(crate) fn shown(&self, today: Date) -> Shown {
        if self.always {
            return Shown::Plain;
        }
        let trusted = matches!(self.grade, Grade::O | Grade::Q);
        let age = |months: i32| self.checked.and_then(|day| day.checked_add(months.months()).ok());
        match (trusted, age(REMARK_FROM_MONTHS), age(HIDE_FROM_MONTHS), self.checked) {
            (true, Some(remark), Some(hide), Some(checked)) => match () {
                () if today >= hide => Shown::Hidden,
                () if today >= remark => Shown::Old(checked),
                () => Shown::Plain,
            },
            _ => Shown::Hidden,
        }
    }
}

impl Contact {
    /// When the newest of its numbers and addresses was checked, for a body whose own page has no date.
    pub(crate) fn newest_way(&self) -> Option<Date> {
        self.numbers.iter().chain(&self.addresses).filter_map(|number| number.checked).max()
    }

    /// True when it is for somebody of whom these facts hold.
    pub(crate) fn fits(&self, held: &[Assertion]) -> bool {
        self.when.is_empty() || self.when.iter().any(|fact| held.contains(fact))
    }
}

/// Everybody to tell.
#[derive(Debug, Default)]
pub(crate) struct Contacts {
    /// Country code (or `all`) and contacts, in the order of the files.
    all: Vec<(String, Vec<Contact>)>,
    pub(crate) reviewed: Option<Date>,
}

/// The file for every country.
const EVERYWHERE: &str = "all";

impl Contacts {
    /// Those of a country, then those of every country.
    pub(crate) fn of(&self, country: Option<Country>) -> impl Iterator<Item = &Contact> {
        let codes = [country.map(Country::code), Some(EVERYWHERE)];
        codes
            .into_iter()
            .flatten()
            .flat_map(|code| self.all.iter().filter(move |(known, _)| known == code).flat_map(|(_, contacts)| contacts))
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Contact> {
        self.all.iter().flat_map(|(_, contacts)| contacts)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    country: String,
    #[serde(deserialize_with = "super::date::deserialize")]
    reviewed: Date,
    #[serde(rename = "contact")]
    contacts: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    kind: ContactKind,
    #[serde(default)]
    when: Vec<String>,
    /// Kept beside the data for whoever reviews them.
    #[serde(rename = "grade")]
    _grade: Grade,
    #[serde(rename = "fact")]
    _fact: String,
    source: String,
    #[serde(default, deserialize_with = "super::date::deserialize_optional")]
    checked: Option<Date>,
    page: Option<String>,
    languages: Vec<String>,
    #[serde(default, rename = "number")]
    numbers: Vec<NumberEntry>,
    #[serde(default, rename = "write")]
    addresses: Vec<AddressEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NumberEntry {
    number: String,
    grade: Grade,
    #[serde(default, deserialize_with = "super::date::deserialize_optional")]
    checked: Option<Date>,
    #[serde(rename = "for")]
    label: Option<NumberFor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressEntry {
    address: String,
    grade: Grade,
    #[serde(default, deserialize_with = "super::date::deserialize_optional")]
    checked: Option<Date>,
}

pub(super) fn load(files: &[(String, &str)], problems: &mut Problems) -> Contacts {
    let mut contacts = Contacts::default();
    for (path, text) in files {
        let Some(file) = problems.toml::<File>(path, text) else {
            continue;
        };
        if !path.ends_with(&format!("/{}.toml", file.country)) {
            problems.add(path, format!("country = \"{}\" is not the name of the file", file.country));
        }
        if file.country != EVERYWHERE && Country::from_code(&file.country).is_none() {
            problems.add(path, format!("country = \"{}\" is none of ours (checker/src/submission.rs)", file.country));
        }
        contacts.reviewed = contacts.reviewed.max(Some(file.reviewed));
        let mut found: Vec<Contact> = Vec::new();
        for entry in file.contacts {
            let contact = contact(path, &file.country, entry, problems);
            if found.iter().any(|other| other.key == contact.key) {
                problems.add(path, format!("contact \"{}\" stands twice: give one another id", contact.key));
            }
            found.push(contact);
        }
        contacts.all.push((file.country, found));
    }
    contacts
}

fn contact(path: &str, country: &str, entry: Entry, problems: &mut Problems) -> Contact {
    let key = format!("contact \"{}\"", entry.id);
    let always = entry.kind == ContactKind::Emergency;
    for page in entry.page.iter().chain([&entry.source]) {
        let valid = url::Url::parse(page).is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host());
        if !valid {
            problems.add(path, format!("{key}: \"{page}\" is no web address"));
        }
    }
    if entry.page.as_deref().is_some_and(|page| !page.starts_with("https://")) {
        problems.add(path, format!("{key}: a page that people open must begin with https://"));
    }
    let mut numbers: Vec<Number> = entry
        .numbers
        .into_iter()
        .map(|n| Number { text: n.number, label: n.label, grade: n.grade, checked: n.checked, always })
        .collect();
    if numbers.iter().any(|number| !number.text.chars().any(|c| c.is_ascii_digit())) {
        problems.add(path, format!("{key} has a number without a digit"));
    }
    numbers.dedup_by(|later, earlier| later.text == earlier.text);
    Contact {
        key: format!("{country}-{}", entry.id),
        kind: entry.kind,
        when: flows::assertions(path, &key, &entry.when, problems),
        source: entry.source,
        checked: entry.checked,
        page: entry.page,
        languages: entry.languages,
        numbers,
        addresses: entry
            .addresses
            .into_iter()
            .map(|a| Number { text: a.address, label: None, grade: a.grade, checked: a.checked, always: false })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(grade: Grade, checked: Option<Date>) -> Number {
        Number { text: "116 116".to_owned(), label: None, grade, checked, always: false }
    }

    const CHECKED: Date = Date::constant(2025, 4, 30);

    #[test]
    fn a_number_is_shown_for_two_years_and_says_so_in_the_second() {
        let number = number(Grade::O, Some(CHECKED));
        assert_eq!(number.shown(Date::constant(2026, 4, 29)), Shown::Plain);
        assert_eq!(number.shown(Date::constant(2026, 4, 30)), Shown::Old(CHECKED));
        assert_eq!(number.shown(Date::constant(2027, 4, 29)), Shown::Old(CHECKED));
        assert_eq!(number.shown(Date::constant(2027, 4, 30)), Shown::Hidden);
    }

    #[test]
    fn a_number_of_unknown_age_or_from_hearsay_is_hidden() {
        let today = Date::constant(2025, 5, 1);
        assert_eq!(number(Grade::O, None).shown(today), Shown::Hidden);
        assert_eq!(number(Grade::S, Some(CHECKED)).shown(today), Shown::Hidden);
        assert_eq!(number(Grade::C, Some(CHECKED)).shown(today), Shown::Hidden);
    }

    #[test]
    fn an_emergency_number_is_always_shown() {
        let number = Number { always: true, ..number(Grade::S, None) };
        assert_eq!(number.shown(Date::constant(2099, 1, 1)), Shown::Plain);
    }
}
