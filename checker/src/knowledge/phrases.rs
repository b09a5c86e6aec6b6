//! Phrases: rows of words with gaps and alternatives, and an index that finds many of them at once.
//!
//! Input: the notation of the lexicons. Output: [`Pattern`]s, and [`Phrases`], which finds them in a row of
//! tokens by their first word. Notation, word by word: `card*` begins with, `*karte*` contains, `buy|get`
//! either, `~` up to three words between, `#` a number, `@link` `@phone` `@amount` such a thing. A phrase
//! never reaches over the end of a sentence. Umlauts stand as people write them; `ae`, `oe`, `ue` are found
//! as well.

use std::collections::HashMap;

use crate::parse::fold::fold;
use crate::parse::{Gap, Role, Token};

/// One word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Element {
    Word(String),
    Prefix(String),
    Contains(String),
    Number,
    Link,
    Phone,
    Amount,
    /// Up to so many words of any kind.
    Skip(usize),
}

/// A phrase, ready for matching.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern(Vec<Element>);

/// How many words `~` may stand for.
const SKIP: usize = 3;

/// The patterns of one phrase: alternatives and umlaut spellings spelled out.
pub(crate) fn patterns(phrase: &str) -> Result<Vec<Pattern>, String> {
    let phrase =
        phrase.to_lowercase().replace("n't", "nt").replace("n\u{2019}t", "nt").replace(['\'', '\u{2019}', '-'], " ");
    let mut variants: Vec<Vec<Element>> = vec![Vec::new()];
    for word in phrase.split_whitespace() {
        let mut elements = Vec::new();
        for choice in word.split('|') {
            for spelling in umlaut_spellings(choice) {
                elements.push(element(&spelling)?);
            }
        }
        elements.dedup();
        variants = variants
            .iter()
            .flat_map(|start| {
                elements.iter().map(move |element| {
                    let mut row = start.clone();
                    row.push(element.clone());
                    row
                })
            })
            .collect();
    }
    if variants.iter().any(|row| matches!(row.first(), None | Some(Element::Skip(_)))) {
        return Err("is empty or begins with ~; begin with a word".to_owned());
    }
    if variants.len() > 300 {
        return Err("has too many alternatives; write two phrases".to_owned());
    }
    Ok(variants.into_iter().map(Pattern).collect())
}

fn umlaut_spellings(word: &str) -> Vec<String> {
    let expanded = word.replace('\u{E4}', "ae").replace('\u{F6}', "oe").replace('\u{FC}', "ue");
    let folded = fold_keeping_signs(word);
    let expanded = fold_keeping_signs(&expanded);
    if folded == expanded { vec![folded] } else { vec![folded, expanded] }
}

/// Folds a word and leaves the signs of the notation alone.
fn fold_keeping_signs(word: &str) -> String {
    word.split_inclusive('*').map(|part| part.strip_suffix('*').map_or_else(|| fold(part), |p| fold(p) + "*")).collect()
}

fn element(word: &str) -> Result<Element, String> {
    Ok(match word {
        "~" => Element::Skip(SKIP),
        "#" => Element::Number,
        "@link" => Element::Link,
        "@phone" => Element::Phone,
        "@amount" => Element::Amount,
        _ => {
            let inner = word.trim_matches('*');
            if inner.is_empty() || !inner.chars().all(char::is_alphanumeric) {
                return Err(format!("\"{word}\" is no word of the notation"));
            }
            match (word.starts_with('*'), word.ends_with('*')) {
                (false, false) => Element::Word(inner.to_owned()),
                (false, true) => Element::Prefix(inner.to_owned()),
                (true, _) => Element::Contains(inner.to_owned()),
            }
        }
    })
}

/// Words for small numbers, as they stand in deadlines.
const NUMBER_WORDS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "ein", "eine", "einer",
    "einem", "einen", "zwei", "drei", "vier", "funf", "fuenf", "sechs", "sieben", "acht", "zehn", "uno", "una", "dos",
    "tres", "cuatro", "cinco", "seis", "siete", "ocho", "diez", "un", "une", "deux", "trois", "quatre", "cinq", "sept",
    "huit", "dix", "xx", "xxx", "x",
];

impl Element {
    fn matches(&self, token: &Token) -> bool {
        match self {
            Self::Word(word) => token.text == *word,
            Self::Prefix(start) => token.text.starts_with(start.as_str()),
            Self::Contains(part) => token.text.contains(part.as_str()),
            Self::Number => {
                (!token.text.is_empty() && token.text.bytes().all(|b| b.is_ascii_digit()))
                    || NUMBER_WORDS.contains(&token.text.as_str())
                    || token.role == Role::Amount
            }
            Self::Link => matches!(token.role, Role::Link(_)),
            Self::Phone => matches!(token.role, Role::Phone(_)),
            Self::Amount => token.role == Role::Amount,
            Self::Skip(_) => true,
        }
    }
}

impl Pattern {
    /// The last token of a match that begins at `first`, if the pattern matches there.
    pub(crate) fn match_at(&self, tokens: &[Token], first: usize) -> Option<usize> {
        if !self.0[0].matches(&tokens[first]) {
            return None;
        }
        rest_matches(&self.0[1..], tokens, first)
    }
}

fn rest_matches(rest: &[Element], tokens: &[Token], last: usize) -> Option<usize> {
    let Some((element, after)) = rest.split_first() else {
        return Some(last);
    };
    let in_sentence = |at: usize| tokens.get(at).is_some_and(|token| token.gap != Gap::Sentence);
    if let Element::Skip(most) = element {
        for skipped in 0..=*most {
            if skipped > 0 && !in_sentence(last + skipped) {
                return None;
            }
            if let Some(end) = rest_matches(after, tokens, last + skipped) {
                return Some(end);
            }
        }
        return None;
    }
    (in_sentence(last + 1) && element.matches(&tokens[last + 1]))
        .then(|| rest_matches(after, tokens, last + 1))
        .flatten()
}

/// A phrase found in a row of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found<K> {
    /// What it was added under.
    pub(crate) key: K,
    /// The first of its tokens.
    pub(crate) first: usize,
    /// The last of its tokens.
    pub(crate) last: usize,
}

/// Phrases under keys, indexed by their first word.
#[derive(Debug)]
pub(crate) struct Phrases<K> {
    patterns: Vec<(K, Pattern)>,
    by_word: HashMap<String, Vec<usize>>,
    by_prefix: HashMap<String, Vec<usize>>,
    by_content: Vec<usize>,
    by_thing: Vec<usize>,
}

impl<K> Default for Phrases<K> {
    fn default() -> Self {
        Self {
            patterns: Vec::new(),
            by_word: HashMap::new(),
            by_prefix: HashMap::new(),
            by_content: Vec::new(),
            by_thing: Vec::new(),
        }
    }
}

/// The shortest beginning of a word that a phrase may give with `*`.
const SHORTEST_PREFIX: usize = 2;

impl<K: Copy + Eq> Phrases<K> {
    /// Adds a phrase under a key.
    pub(crate) fn add(&mut self, key: K, pattern: Pattern) {
        let number = self.patterns.len();
        match &pattern.0[0] {
            Element::Word(word) => self.by_word.entry(word.clone()).or_default().push(number),
            Element::Prefix(start) if start.len() >= SHORTEST_PREFIX => {
                self.by_prefix.entry(start.clone()).or_default().push(number);
            }
            Element::Contains(_) | Element::Prefix(_) => self.by_content.push(number),
            Element::Number | Element::Link | Element::Phone | Element::Amount | Element::Skip(_) => {
                self.by_thing.push(number);
            }
        }
        self.patterns.push((key, pattern));
    }

    /// Every key whose phrases stand in a row of tokens, in order of the first token.
    pub(crate) fn find(&self, tokens: &[Token]) -> Vec<Found<K>> {
        let mut hits: Vec<Found<K>> = Vec::new();
        let mut candidates_of: HashMap<&str, Vec<usize>> = HashMap::new();
        for (first, token) in tokens.iter().enumerate() {
            let numbers: &Vec<usize> = match token.role {
                Role::Word => candidates_of.entry(token.text.as_str()).or_insert_with(|| self.candidates(&token.text)),
                Role::Link(_) | Role::Phone(_) | Role::Amount | Role::Address => &self.by_thing,
                Role::Tick => continue,
            };
            let start = hits.len();
            for &number in numbers {
                let (key, pattern) = &self.patterns[number];
                if let Some(last) = pattern.match_at(tokens, first) {
                    // Of two phrases of one key that begin together, the longer is the better quotation.
                    match hits[start..].iter_mut().find(|hit| hit.key == *key) {
                        Some(hit) => hit.last = hit.last.max(last),
                        None => hits.push(Found { key: *key, first, last }),
                    }
                }
            }
        }
        hits
    }

    fn candidates(&self, word: &str) -> Vec<usize> {
        let mut numbers = self.by_word.get(word).cloned().unwrap_or_default();
        for (end, _) in word.char_indices().skip(SHORTEST_PREFIX).chain(std::iter::once((word.len(), ' '))) {
            if let Some(more) = self.by_prefix.get(&word[..end]) {
                numbers.extend(more);
            }
        }
        numbers.extend(self.by_content.iter().filter(|&&number| match &self.patterns[number].1.0[0] {
            Element::Contains(part) | Element::Prefix(part) => word.contains(part.as_str()),
            _ => false,
        }));
        if word.bytes().all(|b| b.is_ascii_digit()) || NUMBER_WORDS.contains(&word) {
            numbers.extend(&self.by_thing);
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::text::parse;

    fn matches(phrase: &str, text: &str) -> bool {
        let tokens = parse(text).tokens;
        let patterns = patterns(phrase).expect("a phrase of the notation");
        (0..tokens.len()).any(|first| patterns.iter().any(|pattern| pattern.match_at(&tokens, first).is_some()))
    }

    #[test]
    fn phrases_match_words_beginnings_and_gaps_within_a_sentence() {
        assert!(matches("gift card*", "Buy GIFT-CARDS now"));
        assert!(matches("*gutschein*", "drei Geschenkgutscheine"));
        assert!(matches("within # hours", "within 24 hours"));
        assert!(matches("tell ~ nobody", "tell absolutely nobody"));
        assert!(!matches("tell ~ nobody", "I tell. Nobody comes"));
        assert!(matches("\u{FC}berweis*", "bitte ueberweisen") && matches("\u{FC}berweis*", "bitte \u{FC}berweisen"));
        assert!(matches("call ~ @phone", "call us at +1 555 010 0142"));
    }

    #[test]
    fn a_phrase_that_begins_with_a_gap_is_refused() {
        assert!(patterns("~ card").is_err());
        assert!(patterns("a.b").is_err());
    }
}
