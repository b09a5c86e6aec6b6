//! Reads the two corpora of `tests/corpus/` and the lists of what is known to be wrong with them.
//!
//! The form is told in `corpus/POLICY.md` and at the head of each list.

use std::sync::LazyLock;

use checker::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::cases::tests_folder;

/// One message of a corpus.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Its id, used in the lists.
    pub id: String,
    /// `email`, `sms`, `chat` or `call`.
    pub kind: String,
    /// The language.
    pub lang: String,
    /// The fact or the topic that it stands for.
    pub about: String,
    /// Who is imitated, or really sends.
    #[serde(default)]
    pub brand: Option<String>,
    /// Genuine: `none` or `confirm`.
    #[serde(default)]
    pub expect: Option<String>,
    /// Scam: the mildest verdict that is enough, `stop` or `doubt`.
    #[serde(default)]
    pub floor: Option<String>,
    /// The sender line.
    #[serde(default)]
    pub from: Option<String>,
    /// The subject.
    #[serde(default)]
    pub subject: Option<String>,
    /// The text.
    pub text: String,
    /// Why it is here.
    pub note: String,
}

impl Message {
    /// What somebody pastes who copies all of it: a mail with its header block, anything else as it is.
    pub fn whole(&self) -> String {
        let header = match (self.kind.as_str(), &self.from, &self.subject) {
            ("email", Some(from), Some(subject)) => format!("From: {from}\nSubject: {subject}\n\n"),
            ("email", Some(from), None) => format!("From: {from}\n\n"),
            ("email", None, Some(subject)) => format!("Subject: {subject}\n\n"),
            _ => String::new(),
        };
        header + &self.text
    }

    /// What somebody pastes who copies the words alone: subject, an empty line, the text.
    pub fn bare(&self) -> String {
        let subject = self.subject.as_ref().map(|subject| format!("{subject}\n\n")).unwrap_or_default();
        subject + &self.text
    }
}

/// One file of a corpus.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its name, without the folder.
    #[serde(skip)]
    pub name: String,
    /// When its messages were written or last read again.
    #[serde(default)]
    pub written: Option<String>,
    /// Its messages.
    #[serde(rename = "message")]
    pub messages: Vec<Message>,
}

/// `accepted-misfires.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// Findings against a genuine message that we bear for now.
    #[serde(default, rename = "misfire")]
    pub misfires: Vec<Misfire>,
    /// Genuine messages whose verdict is not the expected one, without speaking against them.
    #[serde(default, rename = "deviation")]
    pub deviations: Vec<Deviation>,
}

/// One signal that wrongly speaks against one genuine message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misfire {
    /// The message.
    pub id: String,
    /// The signal.
    pub signal: String,
    /// Why we bear it.
    pub reason: String,
    /// Since when.
    pub date: String,
}

/// One genuine message that gets another mild verdict than expected.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// The message.
    pub id: String,
    /// What it gets: `none`, `confirm` or `unknown`.
    pub verdict: String,
    /// Why we bear it.
    pub reason: String,
    /// Since when.
    pub date: String,
}

/// `known-misses.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misses {
    /// Scam messages below their floor.
    #[serde(default, rename = "miss")]
    pub misses: Vec<Miss>,
}

/// One scam message below its floor.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Miss {
    /// The message.
    pub id: String,
    /// Why it is missed.
    pub reason: String,
    /// Since when.
    pub date: String,
}

/// The messages that must never be called a scam.
pub static GENUINE: LazyLock<Vec<File>> = LazyLock::new(|| files("genuine"));
/// The messages whose verdict must not fall below a floor.
pub static SCAM: LazyLock<Vec<File>> = LazyLock::new(|| files("scam"));

/// All messages of some files.
pub fn messages(files: &[File]) -> impl Iterator<Item = &Message> {
    files.iter().flat_map(|file| &file.messages)
}

/// The files of one corpus, by name.
///
/// # Panics
/// When a file cannot be read, with the reason.
pub fn files(folder: &str) -> Vec<File> {
    let path = tests_folder().join("corpus").join(folder);
    let entries = path.read_dir().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let mut file: File = list(&format!("{folder}/{name}"));
            file.name = name;
            file
        })
        .collect()
}

/// A TOML file of `corpus/`.
///
/// # Panics
/// When it cannot be read, with the reason.
pub fn list<T: DeserializeOwned>(name: &str) -> T {
    let path = tests_folder().join("corpus").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("corpus/{name}: {error}"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("corpus/{name}: {error}"))
}

/// A date as the corpus files write it.
pub fn date(text: &str) -> Option<Date> {
    text.parse().ok()
}
