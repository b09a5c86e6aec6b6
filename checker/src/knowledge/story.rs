//! Stories: the pretexts that messages tell. Data only; a new one touches no Rust.

use serde::Deserialize;

use super::Problems;
use super::lexicon::{self, Pattern};

/// A pretext, and which shared signal tells it.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    /// The id, also the key in the wording.
    pub(crate) id: String,
    /// Which signal reads it.
    pub(crate) told_by: ToldBy,
    /// What it is written with, in every language.
    pub(crate) patterns: Vec<Pattern>,
}

/// The shared signals that take a story as an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ToldBy {
    /// Something nice in a company's name.
    LuresWithBrand,
    /// A fee so that something comes.
    AsksForFee,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    told_by: ToldBy,
    /// Language to phrases, in the notation of the lexicons.
    phrases: std::collections::BTreeMap<String, Vec<String>>,
}

pub(super) fn load(files: &[(String, &str)], problems: &mut Problems) -> Vec<Story> {
    let mut stories = Vec::new();
    for (path, text) in files {
        let Some(file) = problems.toml::<File>(path, text) else {
            continue;
        };
        let id = path.trim_start_matches("stories/").trim_end_matches(".toml").to_owned();
        let mut patterns = Vec::new();
        for phrase in file.phrases.values().flatten() {
            match lexicon::patterns(phrase) {
                Ok(variants) => patterns.extend(variants),
                Err(message) => problems.add(path, format!("phrase \"{phrase}\": {message}")),
            }
        }
        stories.push(Story { id, told_by: file.told_by, patterns });
    }
    stories
}
