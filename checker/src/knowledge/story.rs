//! Stories: the pretexts that messages tell. Data only; a new one touches no Rust.

use std::ops::Index;

use serde::Deserialize;

use super::Problems;
use super::phrases::{self, Found, Phrases};
use crate::parse::Token;

/// A pretext, and which shared signal tells it.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    /// The id, also the key in the wording.
    pub(crate) id: String,
    /// Which signal reads it.
    pub(crate) told_by: ToldBy,
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

/// All stories, with what they are written with in every language.
#[derive(Debug, Default)]
pub(crate) struct Stories {
    all: Vec<Story>,
    phrases: Phrases<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    told_by: ToldBy,
    /// Language to phrases, in the notation of the lexicons.
    phrases: std::collections::BTreeMap<String, Vec<String>>,
}

impl Stories {
    pub(super) fn load(files: &[(String, &str)], problems: &mut Problems) -> Self {
        let mut stories = Self::default();
        for (path, text) in files {
            let Some(file) = problems.toml::<File>(path, text) else {
                continue;
            };
            let number = stories.all.len();
            for phrase in file.phrases.values().flatten() {
                match phrases::patterns(phrase) {
                    Ok(variants) => variants.into_iter().for_each(|pattern| stories.phrases.add(number, pattern)),
                    Err(message) => problems.add(path, format!("phrase \"{phrase}\": {message}")),
                }
            }
            let id = path.trim_start_matches("stories/").trim_end_matches(".toml").to_owned();
            stories.all.push(Story { id, told_by: file.told_by });
        }
        stories
    }

    /// The places where stories are told, by the number of the story.
    pub(crate) fn find(&self, tokens: &[Token]) -> Vec<Found<usize>> {
        self.phrases.find(tokens)
    }
}

impl Index<usize> for Stories {
    type Output = Story;

    fn index(&self, number: usize) -> &Story {
        &self.all[number]
    }
}
