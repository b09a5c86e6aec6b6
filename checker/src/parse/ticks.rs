//! Puts ticked options into a document: each is one token with the words that stood beside its box.
//!
//! Input: the document of what the caller said, and the ticks. Output: the same document, longer. So a tick can be quoted
//! and marked like any other words, and stands as near to the others as the words of one sentence.

use super::{Document, Gap, Kind, Role, Token};
use crate::submission::Tick;

/// Appends the ticks, a line each, and gives the token of each. What was told of is a call.
pub(crate) fn append(document: &mut Document, ticks: &[Tick]) -> Vec<usize> {
    document.kind = Kind::Call;
    if !ticks.is_empty() && !document.text.trim().is_empty() {
        document.text.push_str("\n\n");
    }
    let sentence = document.sentence_of.last().map_or(0, |last| last + 1);
    ticks
        .iter()
        .map(|tick| {
            let start = document.text.len();
            document.text.push_str(&tick.words);
            let span = start..document.text.len();
            document.text.push('\n');
            let gap = Gap::Sentence;
            document.tokens.push(Token {
                text: String::new(),
                span,
                gap,
                role: Role::Tick,
                disguised: false,
                quoted: false,
            });
            document.sentence_of.push(sentence);
            document.tokens.len() - 1
        })
        .collect()
}
