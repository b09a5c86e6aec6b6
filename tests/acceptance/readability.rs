//! How easy a text is to read (U13): Flesch for English, Amstad (1978) for German.
//!
//! Syllables are counted as groups of vowels. That is off by one in a few words and right on average, which
//! is all that a formula over whole screens can use. It is a floor, not a praise: people read the texts too.

/// The fewest points a screen may have.
pub(crate) fn least_ease(language: &str) -> f64 {
    if language == "de" { 60.0 } else { 70.0 }
}

/// Reading ease of a row of texts. A heading without a full stop is a sentence as well.
pub(crate) fn ease<'a>(texts: impl IntoIterator<Item = &'a str>, language: &str) -> f64 {
    let (mut sentence_count, mut word_count, mut syllable_count) = (0_u32, 0_u32, 0_u32);
    for sentence in texts.into_iter().flat_map(sentences) {
        sentence_count += 1;
        for word in words(sentence) {
            word_count += 1;
            syllable_count += syllables(word, language);
        }
    }
    if word_count == 0 {
        return 100.0;
    }
    let length = f64::from(word_count) / f64::from(sentence_count);
    let weight = f64::from(syllable_count) / f64::from(word_count);
    match language {
        "de" => 180.0 - length - 58.5 * weight,
        _ => 206.835 - 1.015 * length - 84.6 * weight,
    }
}

/// Cuts at full stops, question and exclamation marks that a space or the end follows, and at line breaks.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, letter) in text.char_indices() {
        if letter == '\n' || (ended && letter.is_whitespace()) {
            sentences.push(&text[start..at]);
            start = at;
        }
        let closes = matches!(letter, '"' | '\u{201C}' | '\u{201D}' | ')');
        ended = matches!(letter, '.' | '!' | '?' | '\u{2026}') || (ended && closes);
    }
    sentences.push(&text[start..]);
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

/// Words with at least one letter; numbers are not read as words.
pub(crate) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic))
}

/// Syllables of a written word.
pub(crate) fn syllables(word: &str, language: &str) -> u32 {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let mut count = 0;
    let mut before: Option<char> = None;
    for (at, &letter) in letters.iter().enumerate() {
        // German "j" and English "y" before a vowel are consonants.
        let next_is_vowel = letters.get(at + 1).copied().is_some_and(is_vowel);
        let vowel = is_vowel(letter) && !(letter == 'y' && next_is_vowel && before.is_none());
        if vowel && !before.is_some_and(|first| language != "de" || glides(first, letter)) {
            count += 1;
        }
        before = vowel.then_some(letter);
    }
    if language == "en" && count > 1 && has_silent_end(&letters) {
        count -= 1;
    }
    count.max(1)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | '\u{E4}' | '\u{F6}' | '\u{FC}' | '\u{E9}')
}

/// Two German vowels of one syllable.
fn glides(first: char, second: char) -> bool {
    matches!(
        (first, second),
        ('a' | 'e', 'i' | 'y')
            | ('i' | 'e' | 'a' | 'o', 'e')
            | ('a' | 'e' | '\u{E4}' | 'o', 'u')
            | ('a', 'a')
            | ('o', 'o')
    )
}

/// "like", "used", "names", but not "table", "wanted", "boxes".
fn has_silent_end(letters: &[char]) -> bool {
    let letters: Vec<char> = letters.iter().copied().filter(|letter| letter.is_alphabetic()).collect();
    let ending = |back: usize| letters.len().checked_sub(back).map(|at| letters[at]);
    match (ending(3), ending(2), ending(1)) {
        (Some(second), Some('l'), Some('e')) => is_vowel(second),
        (Some(second), Some('e'), Some('d')) => !matches!(second, 't' | 'd') && !is_vowel(second),
        (Some(second), Some('e'), Some('s')) => {
            !matches!(second, 's' | 'x' | 'z' | 'c' | 'g' | 'h') && !is_vowel(second)
        }
        (_, Some(second), Some('e')) => !is_vowel(second),
        _ => false,
    }
}

#[test]
fn syllables_are_counted_as_people_speak_them() {
    for (word, count) in [
        ("gift", 1),
        ("message", 2),
        ("like", 1),
        ("table", 2),
        ("names", 1),
        ("wanted", 2),
        ("used", 1),
        ("account", 2),
        ("yourself", 2),
        ("company\u{2019}s", 3),
    ] {
        assert_eq!(syllables(word, "en"), count, "{word}");
    }
    for (word, count) in [
        ("Nachricht", 2),
        ("Bestellungen", 4),
        ("Zeit", 1),
        ("freuen", 2),
        ("Sie", 1),
        ("H\u{E4}user", 2),
        ("Gutscheine", 3),
        ("Konto", 2),
    ] {
        assert_eq!(syllables(word, "de"), count, "{word}");
    }
}

#[test]
fn sentences_end_where_people_stop() {
    assert_eq!(sentences("Type amazon.de yourself. Then look."), ["Type amazon.de yourself.", " Then look."]);
    assert_eq!(sentences("It is there"), ["It is there"]);
    assert_eq!(sentences("").len(), 0);
}
