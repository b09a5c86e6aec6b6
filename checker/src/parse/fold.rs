//! Folding: one spelling for all the ways in which a word can be written.
//!
//! Input: characters. Output: the same word in lower case, without marks and invisible characters.
//! `ß` becomes `ss`; an umlaut loses its dots, and the lexicon holds `ae`, `oe`, `ue` spellings
//! beside it. Always used with a map back to the original: nothing is searched again there.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// True for characters that show nothing: zero-width signs, soft hyphens, direction marks, tags.
/// Writing them inside a word hides the word from filters; a reader sees no difference.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Appends the folded form of one character. Marks and invisible characters give nothing.
pub(crate) fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    if is_invisible(c) {
        return;
    }
    for part in std::iter::once(c).nfkd() {
        if is_combining_mark(part) {
            continue;
        }
        for lower in part.to_lowercase() {
            match lower {
                '\u{DF}' => out.push_str("ss"),
                '\u{E6}' => out.push_str("ae"),
                '\u{153}' => out.push_str("oe"),
                '\u{F8}' => out.push('o'),
                '\u{142}' => out.push('l'),
                '\u{131}' => out.push('i'),
                // The dot that lower-casing leaves on a Turkish capital I is a mark.
                other if !is_combining_mark(other) => out.push(other),
                _ => {}
            }
        }
    }
}

/// The folded form of a word.
pub(crate) fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        fold_char(c, &mut out);
    }
    out
}

/// A letter that looks like a Latin one, as that Latin letter (Cyrillic and Greek above all).
///
/// Only letters that are drawn alike: the table is for reading a disguised word, not for spelling.
fn latin_twin(c: char) -> Option<char> {
    Some(match c {
        '\u{430}' | '\u{3B1}' | '\u{251}' => 'a',
        '\u{44C}' | '\u{432}' | '\u{3B2}' => 'b',
        '\u{441}' | '\u{3F2}' => 'c',
        '\u{501}' => 'd',
        '\u{435}' | '\u{454}' | '\u{3B5}' => 'e',
        '\u{261}' => 'g',
        '\u{4BB}' | '\u{43D}' => 'h',
        '\u{456}' | '\u{3B9}' | '\u{4CF}' => 'i',
        '\u{458}' => 'j',
        '\u{43A}' | '\u{3BA}' => 'k',
        '\u{43C}' => 'm',
        '\u{43F}' | '\u{3B7}' => 'n',
        '\u{43E}' | '\u{3BF}' | '\u{3C3}' | '\u{585}' => 'o',
        '\u{440}' | '\u{3C1}' => 'p',
        '\u{51B}' => 'q',
        '\u{433}' => 'r',
        '\u{455}' => 's',
        '\u{442}' | '\u{3C4}' => 't',
        '\u{3C5}' | '\u{57D}' => 'u',
        '\u{3BD}' | '\u{475}' => 'v',
        '\u{461}' | '\u{3C9}' => 'w',
        '\u{445}' | '\u{3C7}' => 'x',
        '\u{443}' | '\u{3B3}' => 'y',
        '\u{1D22}' => 'z',
        _ => return None,
    })
}

/// Reads a disguised word: look-alike letters of another script among Latin ones, or digits among
/// letters. `None` when the word is as it seems.
pub(crate) fn undisguise(folded: &str) -> Option<String> {
    let latin = folded.chars().filter(char::is_ascii_lowercase).count();
    let digits = folded.chars().filter(char::is_ascii_digit).count();
    let twins = folded.chars().filter(|&c| latin_twin(c).is_some()).count();
    let letters = folded.chars().filter(|c| c.is_alphabetic()).count();
    // A wholly Cyrillic or Greek word is just a word of that language.
    if twins > 0 && latin > 0 && latin + twins == letters {
        return Some(folded.chars().map(|c| latin_twin(c).unwrap_or(c)).collect());
    }
    // `acc0unt`, `amaz0n`: a digit between letters, not `mp3`, `24h`, `b07n8v2qkx`.
    if digits > 0 && digits <= 2 && latin >= 4 {
        let chars: Vec<char> = folded.chars().collect();
        let inside = chars.iter().enumerate().all(|(i, c)| {
            !c.is_ascii_digit()
                || (i > 0 && i + 1 < chars.len() && chars[i - 1].is_alphabetic() && chars[i + 1].is_alphabetic())
        });
        if inside {
            return Some(
                folded
                    .chars()
                    .map(|c| match c {
                        '0' => 'o',
                        '1' => 'l',
                        '3' => 'e',
                        '4' => 'a',
                        '5' => 's',
                        '7' => 't',
                        other => other,
                    })
                    .collect(),
            );
        }
    }
    None
}

/// Removes what must never be shown: control characters, direction marks, invisible signs.
/// Line breaks stay, tabs become spaces.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() || is_invisible(c) => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_marks_and_full_width_letters_fold_to_one_spelling() {
        assert_eq!(fold("\u{DC}berweisung"), "uberweisung");
        assert_eq!(fold("STRA\u{DF}E"), "strasse");
        assert_eq!(fold("\u{FF21}\u{FF2D}\u{FF21}\u{FF3A}\u{FF2F}\u{FF2E}"), "amazon");
        assert_eq!(fold("A\u{200B}ma\u{00AD}zon"), "amazon");
    }

    #[test]
    fn a_word_with_swapped_letters_is_read_and_an_honest_one_is_left_alone() {
        assert_eq!(undisguise("am\u{430}zon").as_deref(), Some("amazon"));
        assert_eq!(undisguise("acc0unt").as_deref(), Some("account"));
        assert_eq!(undisguise("amazon"), None);
        assert_eq!(undisguise("\u{43F}\u{440}\u{438}\u{432}\u{435}\u{442}"), None);
        assert_eq!(undisguise("b07n8v2qkx"), None);
        assert_eq!(undisguise("mp3"), None);
    }

    #[test]
    fn control_characters_never_reach_the_screen() {
        assert_eq!(clean("a\u{202E}b\u{0}c\r\nd\te"), "abc\nd e");
    }
}
