//! Makes a document of a pasted text: words, sentences, links, numbers.
//!
//! Input: a submission's text. Output: a [`Document`].

use unicode_normalization::char::is_combining_mark;

use super::fold::{fold_char, is_invisible, undisguise};
use super::{Document, Gap, Header, Kind, Limit, Mail, Role, Span, Token, header, html, link, number};

/// How much of a text is read, in bytes. A longer one is read up to here, and the report says so.
/// Real messages end far below; the cap keeps the answer under two seconds for 20 MB of anything.
pub(crate) const MOST_BYTES: usize = 1_000_000;

/// A word of more letters than this is cut: no lexicon entry is longer.
const LONGEST_WORD: usize = 64;

/// No program breaks a word of at most so many letters.
const SHORT_WORD: usize = 8;

/// A sentence of more words than this is taken for several: what is asked is looked for within one, and a text without any
/// full stop would take quadratic time.
const LONGEST_SENTENCE: usize = 200;

/// Lines longer than this that go on in small letters were wrapped by a program, not by the writer.
const WRAPPED_LINE: usize = 50;

/// A text with what is known of it before its words are looked at.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// The whole text.
    pub(crate) text: String,
    /// What its header block says.
    pub(crate) header: Header,
    /// Where the part ends that a person reads.
    pub(crate) end: usize,
    /// Where links show other words than their target, as far as a page told it.
    pub(crate) anchors: Vec<html::Anchor>,
    /// Places inside words where hidden letters stood.
    pub(crate) split: Vec<usize>,
    /// What could not be read so far.
    pub(crate) limits: Vec<Limit>,
    /// What a whole mail shows beside its text.
    pub(crate) mail: Option<Mail>,
}

/// Reads a text.
pub(crate) fn parse(text: &str) -> Document {
    let mut limits = Vec::new();
    let end = text.floor_char_boundary(MOST_BYTES);
    if end < text.len() {
        limits.push(Limit::Shortened);
    }
    let text = text[..end].to_owned();
    let header = header::read(&text);
    document(Source { text, header, end, limits, ..Source::default() })
}

/// Finds words, links and numbers.
pub(crate) fn document(source: Source) -> Document {
    let Source { text, header, end, anchors, split, mut limits, mail } = source;
    let mut found = link::find(&text[..end]);
    if mail.is_some() {
        // Around the text of a mail stand only addresses and names, and its subject.
        let read = |span: &Span| {
            span.start >= header.begin || header.subject.as_ref().is_some_and(|subject| subject.contains(&span.start))
        };
        // An address that a link shows is only words: what the link leads to stands behind it.
        let is_shown = |span: &Span| {
            let next = anchors.partition_point(|anchor| anchor.shown.end < span.end);
            anchors.get(next).is_some_and(|anchor| anchor.shown.start <= span.start && span.end <= anchor.shown.end)
        };
        found.links.retain(|link| read(&link.span) && !is_shown(&link.span));
        found.addresses.retain(read);
    }
    for link in &mut found.links {
        if let Ok(number) = anchors.binary_search_by_key(&link.span.start, |anchor| anchor.target.start) {
            let shown = anchors[number].shown.clone();
            link.shown = (!shown.is_empty()).then_some(shown);
        }
    }
    if found.too_many && !limits.contains(&Limit::Shortened) {
        limits.push(Limit::Shortened);
    }
    let link_spans: Vec<Span> = found.links.iter().map(|link| link.span.clone()).collect();
    let mut phones = number::phones(&text[..end], &link_spans);
    if mail.is_some() {
        phones.retain(|span| span.start >= header.begin);
    }
    let entities = entities(&text, &link_spans, &found.addresses, &phones);

    let mut tokens = Vec::new();
    if let Some(subject) = header.subject.clone() {
        tokenise(&text, subject, &entities, &mut tokens);
    }
    let before_body = tokens.len();
    tokenise(&text, header.begin..end, &entities, &mut tokens);
    if let Some(first) = tokens.get_mut(before_body) {
        first.gap = Gap::Sentence;
    }
    for place in split {
        let number = tokens.partition_point(|token| token.span.end <= place);
        if let Some(token) = tokens.get_mut(number).filter(|token| token.span.start < place) {
            token.disguised = true;
        }
    }
    let sentence_of = tokens
        .iter()
        .scan((0, 0), |(number, length), token| {
            *length += 1;
            if token.gap == Gap::Sentence || *length > LONGEST_SENTENCE {
                *number += 1;
                *length = 0;
            }
            Some(*number)
        })
        .collect();
    let kind = if header.is_mail { Kind::Email } else { Kind::Text };
    Document { text, kind, header, tokens, sentence_of, links: found.links, phones, limits, mail }
}

/// Links, addresses, numbers and amounts in the order of the text, none overlapping another.
fn entities(text: &str, links: &[Span], addresses: &[Span], phones: &[Span]) -> Vec<(Span, Role)> {
    let mut all: Vec<(Span, Role)> = Vec::new();
    all.extend(links.iter().enumerate().map(|(i, span)| (span.clone(), Role::Link(i))));
    all.extend(addresses.iter().map(|span| (span.clone(), Role::Address)));
    all.extend(phones.iter().enumerate().map(|(i, span)| (span.clone(), Role::Phone(i))));
    all.extend(number::amounts(text).into_iter().map(|span| (span, Role::Amount)));
    all.sort_by_key(|(span, role)| (span.start, matches!(role, Role::Amount)));
    let mut last_end = 0;
    all.retain(|(span, _)| {
        let free = span.start >= last_end;
        if free {
            last_end = span.end;
        }
        free
    });
    all
}

/// True between the letters of one word: `don't`, not `l'ami`.
fn joins_word(word: &str, after: char) -> bool {
    word.ends_with('n') && after == 't'
}

fn tokenise(text: &str, range: Span, entities: &[(Span, Role)], tokens: &mut Vec<Token>) {
    let mut next = entities.partition_point(|(span, _)| span.start < range.start);
    let mut at = range.start;
    let mut gap = Gap::Sentence;
    let mut quoted = false;
    let mut line_start = range.start;
    while at < range.end {
        if let Some((span, role)) = entities.get(next)
            && span.start <= at
        {
            if span.end > at && span.start == at {
                tokens.push(Token {
                    text: String::new(),
                    span: span.clone(),
                    gap,
                    role: *role,
                    disguised: false,
                    quoted,
                });
                gap = Gap::None;
                at = span.end;
            }
            next += 1;
            continue;
        }
        let Some(c) = text[at..].chars().next() else {
            break;
        };
        let entity_start = entities.get(next).map_or(range.end, |(span, _)| span.start).min(range.end);
        if c.is_alphanumeric() {
            let (token, end) = word(text, at, entity_start.max(at + c.len_utf8()), gap, quoted);
            at = end;
            if !token.text.is_empty() {
                tokens.push(token);
                gap = Gap::None;
            }
            continue;
        }
        gap = gap.max(separation(text, at, c, &mut line_start, &mut quoted));
        at += c.len_utf8();
    }
}

/// What one sign between words separates.
fn separation(text: &str, at: usize, c: char, line_start: &mut usize, quoted: &mut bool) -> Gap {
    match c {
        '\r' if text[at + 1..].starts_with('\n') => Gap::None,
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
            let width = at - *line_start;
            *line_start = at + c.len_utf8();
            let wrapped = width >= WRAPPED_LINE && text[*line_start..].chars().next().is_some_and(char::is_lowercase);
            // A quotation never runs over an empty line; an unclosed mark must not quote the rest.
            *quoted = *quoted && wrapped;
            if wrapped { Gap::None } else { Gap::Sentence }
        }
        '.' if is_day_of_month(&text[..at], &text[at + 1..]) => Gap::None,
        '.' => {
            // `z.B.`, `3.5`: no blank follows, so nothing ends.
            let ends = text[at + 1..].chars().next().is_none_or(|c| {
                c.is_whitespace() || matches!(c, '"' | '\'' | ')' | '\u{201C}' | '\u{201D}' | '\u{BB}')
            });
            if ends { Gap::Sentence } else { Gap::None }
        }
        '!' | '?' | '\u{2026}' | '\u{BF}' | '\u{A1}' | '\u{3002}' | '\u{2022}' | '|' | '*' => Gap::Sentence,
        ',' | ';' | ':' | '(' | ')' | '[' | ']' | '\u{2013}' | '\u{2014}' => Gap::Clause,
        '-' => {
            let spaced = text[..at].ends_with(' ') && text[at + 1..].starts_with(' ');
            if spaced { Gap::Clause } else { Gap::None }
        }
        '"' | '\u{AB}' | '\u{BB}' | '\u{201C}' | '\u{201D}' | '\u{201E}' => {
            *quoted = match c {
                // `„…“` closes with the sign that opens an English quotation.
                '"' | '\u{201C}' => !*quoted,
                '\u{201E}' | '\u{AB}' => true,
                _ => false,
            };
            Gap::None
        }
        _ => Gap::None,
    }
}

/// How the names of months begin where a day before them is written with a full stop, as in German.
const MONTHS: &[&str] =
    &["jan", "j\u{E4}n", "feb", "m\u{E4}r", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

/// "am 15. November": the full stop belongs to the number.
fn is_day_of_month(before: &str, after: &str) -> bool {
    let after: String = after.trim_start().chars().take(3).flat_map(char::to_lowercase).collect();
    before.ends_with(|c: char| c.is_ascii_digit()) && MONTHS.contains(&after.as_str())
}

/// Reads the word that begins at `start`; it ends before `limit`.
fn word(text: &str, start: usize, limit: usize, gap: Gap, quoted: bool) -> (Token, usize) {
    let mut folded = String::new();
    let mut end = start;
    let mut hidden = false;
    let mut stacked_marks = 0;
    let mut swapped = false;
    let mut soft = false;
    let mut chars = text[start..limit].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let at = start + offset;
        if is_combining_mark(c) {
            stacked_marks += 1;
            end = at + c.len_utf8();
        } else if c.is_alphanumeric() {
            if folded.len() < LONGEST_WORD {
                // `biIIing`, `PayPaI`: a capital I behind a small letter is drawn like an l.
                let looks_like_l = c == 'I'
                    && text[..at].chars().next_back().is_some_and(|p| p.is_lowercase() || (p == 'I' && swapped));
                if looks_like_l {
                    swapped = true;
                    folded.push('l');
                } else {
                    fold_char(c, &mut folded);
                }
            }
            end = at + c.len_utf8();
        } else if is_invisible(c) {
            // A joiner is part of some scripts and of emoji; between Latin letters it hides a word.
            let between = chars.peek().is_some_and(|(_, next)| next.is_ascii_alphabetic())
                && text[..at].chars().next_back().is_some_and(|c| c.is_ascii_alphabetic());
            match c {
                // A newsletter breaks long words with it; short ones need no break.
                '\u{00AD}' => soft |= between,
                _ => hidden |= between,
            }
        } else if matches!(c, '\'' | '\u{2019}') && chars.peek().is_some_and(|(_, next)| joins_word(&folded, *next)) {
        } else {
            break;
        }
    }
    hidden |= soft && folded.len() <= SHORT_WORD;
    // Marks under nearly every letter are no spelling of any language that we know.
    hidden |= stacked_marks >= 2 && stacked_marks * 4 >= folded.len() && folded.is_ascii();
    let undisguised = undisguise(&folded);
    let disguised = hidden || swapped || undisguised.is_some();
    let token = Token {
        text: undisguised.unwrap_or(folded),
        span: start..end.max(start),
        gap,
        role: Role::Word,
        disguised,
        quoted,
    };
    (token, end.max(start + text[start..].chars().next().map_or(1, char::len_utf8)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        parse(text).tokens.into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_are_folded_and_keep_their_place() {
        let document = parse("Ihre \u{DC}berweisung: jetzt!");
        assert_eq!(words("Ihre \u{DC}berweisung: jetzt!"), ["ihre", "uberweisung", "jetzt"]);
        assert_eq!(&document.text[document.tokens[1].span.clone()], "\u{DC}berweisung");
    }

    #[test]
    fn hidden_signs_inside_a_word_do_not_hide_it() {
        let document = parse("your acc\u{200B}ount and am\u{430}zon");
        assert_eq!(document.tokens[1].text, "account");
        assert!(document.tokens[1].disguised);
        assert_eq!(document.tokens[3].text, "amazon");
        assert!(document.tokens[3].disguised);
    }

    #[test]
    fn a_wrapped_line_goes_on_and_a_short_one_ends() {
        let wrapped = parse("We will never under any circumstances ask you for the\ncode of your card");
        assert_eq!(wrapped.sentence_of.last(), wrapped.sentence_of.first());
        let listed = parse("Order\nShipped");
        assert_ne!(listed.sentence_of[0], listed.sentence_of[1]);
    }

    #[test]
    fn contractions_are_one_word_and_elisions_two() {
        assert_eq!(words("don't l\u{2019}ami"), ["dont", "l", "ami"]);
    }

    #[test]
    fn anything_is_read_without_a_crash() {
        for text in [
            "",
            "   ",
            "\u{202E}\u{202D}",
            "\u{0}\u{1}",
            "\"\"\"",
            "a\u{301}\u{301}\u{301}",
            "\u{1F600}",
            "(((",
            "\u{FEFF}",
        ] {
            parse(text);
        }
    }
}
