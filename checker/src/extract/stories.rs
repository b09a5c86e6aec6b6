//! Which stories are told.
//!
//! Input: a [`Reading`] and the stories of `assets/stories`. Output: [`Told`], each story once. A story is a
//! pretext, no evidence alone: the signals ask who tells it and what for.

use crate::facts::Told;
use crate::knowledge::Knowledge;

use super::reading::Reading;

pub(super) fn read(reading: &Reading<'_>, knowledge: &Knowledge) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for found in knowledge.stories.find(&reading.document.tokens) {
        let known = told.iter().any(|told| told.story == found.key);
        if !known && !reading.is_negated(found.first, found.last) && !reading.is_warned_of(found.first) {
            told.push(Told { story: found.key, first: found.first, last: found.last });
        }
    }
    told.sort_by_key(|told| told.story);
    told
}
