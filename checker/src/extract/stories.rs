//! Which stories are told.
//!
//! Input: a [`Reading`] and the stories of `assets/stories`. Output: [`Told`]. A story is a pretext,
//! no evidence alone: the signals ask who tells it and what for.

use crate::facts::Told;
use crate::knowledge::Knowledge;

use super::reading::Reading;

pub(super) fn read(reading: &Reading<'_>, knowledge: &Knowledge) -> Vec<Told> {
    let tokens = &reading.document.tokens;
    let mut told = Vec::new();
    for (number, story) in knowledge.stories.iter().enumerate() {
        let place = (0..tokens.len()).find_map(|first| {
            let last = story.patterns.iter().filter_map(|pattern| pattern.match_at(tokens, first)).max()?;
            (!reading.is_negated(first, last) && !reading.is_warned_of(first)).then_some((first, last))
        });
        if let Some((first, last)) = place {
            told.push(Told { story: number, first, last });
        }
    }
    told
}
