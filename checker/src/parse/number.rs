//! Finds phone numbers and amounts of money.
//!
//! Input: the text. Output: spans. These are the structured patterns for which `regex` is right; a
//! number alone is never evidence, so the reading is generous and the relation decides ("call …").

use std::sync::LazyLock;

use regex::Regex;

use super::Span;

fn regex(pattern: &str) -> Regex {
    // The patterns below are constants; the unit tests build each of them.
    Regex::new(pattern).expect("a constant pattern that the tests build")
}

/// Digits with the usual separators; `O` and `l` are read as digits, as criminals write them, and
/// `X` too, since people mask numbers before they show a message to others.
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?:\+|\(\+?|\b00)?(?:[0-9*]|\b[OolXx])[0-9OolXx* ()./\u{2010}-\u{2013}-]{5,24}(?:[0-9OolXx]\b|\*)")
});

static AMOUNT: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:[$\u{20AC}\u{A3}\u{20B9}]|\b(?:usd|eur|gbp|inr|cad|aud|chf|rs\.?)\s?)\s?[0-9][0-9.,' ]{0,12}[0-9]|[$\u{20AC}\u{A3}\u{20B9}]\s?[0-9]|\b[0-9](?:[0-9.,']{0,11}[0-9])?\s?(?:[$\u{20AC}\u{A3}\u{20B9}]|(?:usd|eur|euros?|dollars?|pounds?|d[o\u{F3}]lares|gbp|chf|franken|rupees|pesos)\b)",
    )
});

static DATE_OR_TIME: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?:\D.*)?$")
});

static ORDER_NUMBER: LazyLock<Regex> = LazyLock::new(|| regex(r"^[D0-9]\d{2}-\d{6,7}-\d{6,7}$"));

/// The phone numbers of a text, in order. Places inside `taken` (links) are passed over.
pub(crate) fn phones(text: &str, taken: &[Span]) -> Vec<Span> {
    let mut found = Vec::new();
    for hit in PHONE.find_iter(text) {
        let mut written = hit.as_str().trim_end_matches([' ', '.', '/', '-', '*', '(']);
        let mut start = hit.start();
        if written.starts_with('(') && !written.contains(')') {
            written = &written[1..];
            start += 1;
        }
        let span = start..start + written.len();
        // Links come in order, so those that end before this number can be skipped.
        let first = taken.partition_point(|link| link.end <= span.start);
        let in_link = taken.get(first).is_some_and(|link| link.start < span.end);
        if !in_link && is_phone(written, text, &span) {
            found.push(span);
        }
    }
    found
}

fn is_phone(written: &str, text: &str, span: &Span) -> bool {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    let masks = written.chars().filter(|c| matches!(c, 'X' | 'x' | '*')).count();
    let stand_ins = written.chars().filter(|c| matches!(c, 'O' | 'o' | 'l')).count();
    let total = digits + masks + stand_ins;
    if !(7..=16).contains(&total) || digits + masks < stand_ins * 2 {
        return false;
    }
    // All masked: only a run as long as a number; a few crosses are something else.
    if digits == 0 && masks < 8 {
        return false;
    }
    if DATE_OR_TIME.is_match(written) || ORDER_NUMBER.is_match(written) {
        return false;
    }
    // Part of a longer word or number: an order number, an IBAN, a tracking number.
    let before = text[..span.start].chars().next_back();
    let after = text[(span.start + written.len()).min(text.len())..].chars().next();
    let glued = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '#' | '_' | '=' | '@'));
    if glued(before) || glued(after) {
        return false;
    }
    let grouped = written.contains([' ', '-', '.', '(', '/']);
    let international = written.starts_with(['+', '(']) || written.starts_with("00");
    // A bare run of 12 or more digits is a tracking or reference number, unless it says `+`.
    grouped || international || written.starts_with('0') || (8..=11).contains(&total)
}

/// The amounts of money of a text, in order.
pub(crate) fn amounts(text: &str) -> Vec<Span> {
    AMOUNT.find_iter(text).map(|hit| hit.range()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone_words(text: &str) -> Vec<&str> {
        phones(text, &[]).into_iter().map(|span| &text[span]).collect()
    }

    #[test]
    fn phone_numbers_are_found_in_their_usual_forms() {
        assert_eq!(phone_words("call +1 (555) 010-0142 now"), ["+1 (555) 010-0142"]);
        assert_eq!(phone_words("Tel. 030 23125 123."), ["030 23125 123"]);
        assert_eq!(phone_words("us at +18005550199 please"), ["+18005550199"]);
        assert_eq!(phone_words("call (208) 555-0177 before"), ["(208) 555-0177"]);
        assert_eq!(phone_words("at 1-8OO-555-O123"), ["1-8OO-555-O123"]);
        assert_eq!(phone_words("call on XXXXXXXXXXX"), ["XXXXXXXXXXX"]);
        // The letter behind it begins a word, and is no digit written as a letter.
        assert_eq!(phone_words("call 1-888-555-0142 or write"), ["1-888-555-0142"]);
    }

    #[test]
    fn order_numbers_dates_and_tracking_numbers_are_no_phones() {
        for text in [
            "305-7719024-6630158",
            "24.11.2026",
            "2026-11-24",
            "00340434202012345678",
            "IBAN DE12 3456",
            "code 482913",
            "11/24/2026",
        ] {
            assert_eq!(phone_words(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn amounts_are_found_before_and_after_their_sign() {
        for (text, amount) in [
            ("for $1,899.00 today", "$1,899.00"),
            ("64,80 \u{20AC} bis", "64,80 \u{20AC}"),
            ("499 Euro", "499 Euro"),
            ("Rs.8499", "Rs.8499"),
        ] {
            let found: Vec<&str> = amounts(text).into_iter().map(|span| &text[span]).collect();
            assert_eq!(found, [amount], "{text}");
        }
    }
}
