//! Loads and validates `assets/`: brands, names, hosts, lexicons, stories, signals, flows, plan, contacts, tips.
//!
//! Input: the files, compiled in. Output: [`Knowledge`], immutable, read by every stage from extract
//! to explain. All problems of all files are reported at once, each with file, key and what to do.

pub(crate) mod contacts;
mod date;
mod flows;
pub(crate) mod hosts;
pub(crate) mod lexicon;
pub(crate) mod organisation;
pub(crate) mod phrases;
pub(crate) mod plan;
pub(crate) mod signal;
pub(crate) mod story;
pub(crate) mod tips;
mod words;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use serde::de::DeserializeOwned;

use contacts::Contacts;
use hosts::Hosts;
use lexicon::{Concept, Lexicon};
use organisation::Organisations;
use plan::PlanStep;
pub use signal::SignalKnowledge;
use story::Stories;
use tips::Tip;

use crate::flow::{Assertion, Flow};
use crate::signals::SignalId;
use crate::submission::Tick;

/// Everything under `assets/`, compiled in.
pub(crate) static ASSETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../assets");

/// What we know: validated, immutable, without a clock.
#[derive(Debug)]
pub struct Knowledge {
    pub(crate) organisations: Organisations,
    pub(crate) hosts: Hosts,
    pub(crate) lexicon: Lexicon,
    pub(crate) stories: Stories,
    pub(crate) signals: Vec<SignalKnowledge>,
    pub(crate) flows: Vec<Flow>,
    pub(crate) plan: Vec<PlanStep>,
    pub(crate) contacts: Contacts,
    pub(crate) tips: Vec<Tip>,
    /// The newest review of any file that has one.
    reviewed: Date,
}

/// One thing that is wrong with a knowledge file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to `assets/`.
    pub file: String,
    /// What is wrong, which key, and what to do.
    pub message: String,
}

/// Every problem of the knowledge files, at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(|p| format!("assets/{}: {}", p.file, p.message)).collect::<Vec<_>>().join("\n"))]
pub struct KnowledgeError(pub Vec<Problem>);

/// Collects problems while the files are read.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, file: &str, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), message: message.into() });
    }

    /// Parses a TOML file; a mistake becomes a problem that names line and key.
    pub(crate) fn toml<T: DeserializeOwned>(&mut self, file: &str, text: &str) -> Option<T> {
        match toml::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.add(file, error.to_string().trim().to_owned());
                None
            }
        }
    }
}

/// The text files of a folder of `assets/`, sorted by name, as (path, text).
pub(crate) fn files(folder: &str, ending: &str) -> Vec<(String, &'static str)> {
    let mut found: Vec<(String, &'static str)> = ASSETS
        .get_dir(folder)
        .map(|dir| {
            dir.files()
                .filter(|file| file.path().extension().is_some_and(|e| e == ending))
                .filter_map(|file| Some((file.path().to_string_lossy().replace('\\', "/"), file.contents_utf8()?)))
                .collect()
        })
        .unwrap_or_default();
    found.sort();
    found
}

/// One text file of `assets/`.
pub(crate) fn file(path: &str) -> Option<&'static str> {
    ASSETS.get_file(path).and_then(|file| file.contents_utf8())
}

impl Knowledge {
    /// The knowledge that is compiled into this program.
    pub fn embedded() -> Result<Self, KnowledgeError> {
        let mut problems = Problems::default();
        let organisations =
            Organisations::load(&files("brands", "toml"), file("names.tsv").unwrap_or_default(), &mut problems);
        let hosts = Hosts::load(file("hosts.toml").unwrap_or_default(), &mut problems);
        let mut lexicon = Lexicon::load(&files("lexicons", "toml"), &mut problems);
        if let Some(hosts) = &hosts {
            lexicon.add_names(Concept::RemoteTool, &hosts.remote_tools, "", &mut problems);
            lexicon.add_names(Concept::GiftCard, &hosts.gift_cards, "card*|karte*", &mut problems);
        }
        let stories = Stories::load(&files("stories", "toml"), &mut problems);
        let signals: Vec<SignalKnowledge> =
            SignalId::ALL.iter().filter_map(|&id| signal::load(id, id.knowledge(), &mut problems)).collect();
        let (flows, flows_reviewed) = flows::load(&files("flows", "toml"), &mut problems);
        let (plan, plan_reviewed) = plan::load(file("plan.toml").unwrap_or_default(), &mut problems);
        let contacts = contacts::load(&files("contacts", "toml"), &mut problems);
        let (tips, tips_reviewed) = tips::load(file("tips.toml").unwrap_or_default(), &mut problems);
        words::check(&words::needed(&flows, &plan, &contacts, &tips), &mut problems);
        let reviews = [flows_reviewed, plan_reviewed, contacts.reviewed, tips_reviewed];
        let reviewed = signals.iter().map(|signal| signal.reviewed).chain(reviews.into_iter().flatten()).max();
        match (hosts, reviewed) {
            (Some(hosts), Some(reviewed)) if problems.0.is_empty() => {
                Ok(Self { organisations, hosts, lexicon, stories, signals, flows, plan, contacts, tips, reviewed })
            }
            _ => Err(KnowledgeError(problems.0)),
        }
    }

    /// The guided questions of an id: `phone-call`, `already-paid`.
    pub fn flow(&self, id: &str) -> Option<&Flow> {
        self.flows.iter().find(|flow| flow.id == id)
    }

    /// All flows.
    pub fn flows(&self) -> &[Flow] {
        &self.flows
    }

    /// What a tick asserts; nothing when no flow has such an option.
    pub(crate) fn asserted(&self, tick: &Tick) -> &[Assertion] {
        let questions = self.flows.iter().flat_map(|flow| &flow.questions).filter(|q| q.id == tick.question);
        let mut options = questions.flat_map(|question| &question.options).filter(|option| option.id == tick.option);
        options.next().map_or(&[], |option| option.asserts.as_slice())
    }

    /// The web address of an official page, by the key that a plan gave for it.
    pub fn official_page(&self, key: &str) -> Option<&str> {
        self.contacts.iter().find(|contact| contact.key == key).and_then(|contact| contact.page.as_deref())
    }

    /// What we know of a signal: strength, family, sources.
    pub fn signal(&self, id: SignalId) -> &SignalKnowledge {
        // `embedded` gives no knowledge unless every signal has loaded, in the order of `ALL`.
        &self.signals[id as usize]
    }

    /// All signals.
    pub fn signals(&self) -> &[SignalKnowledge] {
        &self.signals
    }

    /// The day of the newest review: "knowledge of …".
    pub fn reviewed(&self) -> Date {
        self.reviewed
    }

    /// The ids of the brands that have a rule of their own.
    pub fn brand_ids(&self) -> Vec<&str> {
        self.organisations.all.iter().filter(|o| o.has_rules).map(|o| o.id.as_str()).collect()
    }
}
