//! A mail holds much text that it does not show: it is there for filters, not for the reader.
//!
//! Must not fire on the short line that newsletters hide for the list of mails (a preheader), on what is written twice for
//! phones, or on hidden text that says the same as what is seen.

use std::collections::HashSet;

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;

/// Fewer hidden words are a preheader or a footer.
const MANY: usize = 60;
/// So many in a hundred hidden words stand nowhere in what is seen.
const STRANGE_IN_100: usize = 60;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let Some(mail) = &facts.document.mail else { return Vec::new() };
    let text = &facts.document.text;
    let seen: HashSet<String> = text[mail.body.clone()].split_whitespace().map(str::to_lowercase).collect();
    let hidden = || mail.hidden.iter().flat_map(|span| text[span.clone()].split_whitespace());
    let strange = hidden().filter(|word| !seen.contains(&word.to_lowercase())).count();
    let longest = mail.hidden.iter().max_by_key(|span| span.len());
    match longest {
        Some(span) if hidden().count() >= MANY && strange * 100 >= hidden().count() * STRANGE_IN_100 => {
            let end = text[span.clone()].char_indices().nth(LONGEST_QUOTED).map_or(span.end, |(at, _)| span.start + at);
            vec![Finding::new(SignalId::HidesText, span.start..end)]
        }
        _ => Vec::new(),
    }
}

/// What is quoted of it, in characters: it is no reading matter.
const LONGEST_QUOTED: usize = 120;
