//! Reads the header lines of a mail: decoded, each occurrence, in their order.
//!
//! Input: a parsed mail. Output: [`Headers`]. A mail program shows the first of two senders, a parser often the last; here
//! all are kept, because two are evidence.

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use mail_parser::Message;

use super::super::charset;

/// The lines that say something about the sender.
#[derive(Debug, Default)]
pub(super) struct Headers {
    /// Every address of every sender line, as `"Name" <address>`.
    pub(super) from: Vec<String>,
    /// Where an answer goes.
    pub(super) reply_to: Vec<String>,
    /// The subject.
    pub(super) subject: Option<String>,
    /// The names and values of all lines from the top, undecoded: for what mailbox providers wrote.
    pub(super) lines: Vec<(String, String)>,
}

/// More header lines than this are not read.
const MOST_LINES: usize = 500;
/// More addresses of one kind than this tell nothing new.
const MOST_ADDRESSES: usize = 5;
/// A longer value is cut.
const LONGEST_VALUE: usize = 2_000;

/// Base64 as mails have it: with or without its padding, with stray bits at the end.
pub(super) const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Reads the header lines of the mail itself, not of its parts.
pub(super) fn read(message: &Message<'_>) -> Headers {
    let mut headers = Headers::default();
    let Some(root) = message.parts.first() else {
        return headers;
    };
    for header in root.headers.iter().take(MOST_LINES) {
        let (start, end) = (header.offset_start as usize, header.offset_end as usize);
        let Some(raw) = message.raw_message.get(start..end) else {
            continue;
        };
        let raw = &raw[..raw.len().min(LONGEST_VALUE)];
        let name = header.name.as_str().to_ascii_lowercase();
        match name.as_str() {
            "from" => add_addresses(&mut headers.from, raw),
            "reply-to" => add_addresses(&mut headers.reply_to, raw),
            "subject" if headers.subject.is_none() => headers.subject = Some(decoded(raw)),
            _ => {}
        }
        headers.lines.push((name, unfolded(raw)));
    }
    headers
}

fn add_addresses(list: &mut Vec<String>, raw: &[u8]) {
    // Split before decoding: a comma inside an encoded name parts no addresses.
    let raw = unfolded(raw);
    let addresses = split_list(&raw).into_iter().map(|one| decoded(one.as_bytes())).filter(|one| !one.is_empty());
    list.extend(addresses.take(MOST_ADDRESSES.saturating_sub(list.len())));
}

/// The addresses of a list: parted by commas that stand outside of quotation marks and brackets.
fn split_list(text: &str) -> Vec<&str> {
    let (mut quoted, mut depth, mut start) = (false, 0_u32, 0);
    let mut all = Vec::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            '<' | '(' if !quoted => depth += 1,
            '>' | ')' if !quoted => depth = depth.saturating_sub(1),
            ',' if !quoted && depth == 0 => {
                all.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    all.push(&text[start..]);
    // "Doe, Jane <jane@example.org>" without quotation marks is one sender: only what has an address counts alone.
    // `Amazon <a@evil.example> <no-reply@amazon.example>`: two addresses without a comma are two senders.
    let all: Vec<&str> = all.into_iter().flat_map(split_addresses).collect();
    let with_address = all.iter().filter(|part| part.contains('@')).count();
    if with_address <= 1 { vec![text] } else { all.into_iter().filter(|part| part.contains('@')).collect() }
}

/// The parts of a text that end with an address in angle brackets.
fn split_addresses(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices('>') {
        if text[start..at].contains('<') && text[start..at].contains('@') {
            parts.push(&text[start..=at]);
            start = at + 1;
        }
    }
    if parts.is_empty() || !text[start..].trim().is_empty() {
        parts.push(&text[start..]);
    }
    parts
}

/// A value on one line.
fn unfolded(raw: &[u8]) -> String {
    charset::decode(raw, None)
        .split(['\r', '\n'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A value with its encoded words decoded, on one line.
pub(super) fn decoded(raw: &[u8]) -> String {
    let text = unfolded(raw);
    let mut out = String::with_capacity(text.len());
    // Bytes of neighbouring words of one character set belong together: a letter may be split over two of them.
    let mut open: Option<(String, Vec<u8>)> = None;
    let mut rest = text.as_str();
    while let Some(start) = rest.find("=?") {
        let Some((word, length)) = encoded_word(&rest[start..]) else {
            close(&mut open, &mut out);
            out.push_str(&rest[..start + 2]);
            rest = &rest[start + 2..];
            continue;
        };
        let between = &rest[..start];
        let continues = open.as_ref().is_some_and(|(set, _)| set.eq_ignore_ascii_case(&word.0));
        if !(open.is_some() && between.trim().is_empty() && continues) {
            let blank_between_words = open.is_some() && between.trim().is_empty();
            close(&mut open, &mut out);
            if !blank_between_words {
                out.push_str(between);
            }
        }
        match &mut open {
            Some((_, bytes)) => bytes.extend(word.1),
            None => open = Some(word),
        }
        rest = &rest[start + length..];
    }
    close(&mut open, &mut out);
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn close(open: &mut Option<(String, Vec<u8>)>, out: &mut String) {
    if let Some((set, bytes)) = open.take() {
        out.push_str(&charset::decode(&bytes, Some(&set)));
    }
}

/// Reads `=?utf-8?Q?…?=` at the start of a text: its character set, its bytes, and how long it is written.
fn encoded_word(text: &str) -> Option<((String, Vec<u8>), usize)> {
    let inner = text.strip_prefix("=?")?;
    let (set, after) = inner.split_once('?')?;
    let (form, after) = after.split_once('?')?;
    let (written, behind) = after.split_once("?=")?;
    let plausible = set.len() < 40 && set.chars().all(|c| c.is_ascii_graphic()) && form.len() == 1;
    let bytes = match form {
        "b" | "B" if plausible => {
            let written: String = written.chars().filter(char::is_ascii_graphic).collect();
            LENIENT.decode(written.trim_end_matches('=')).ok()?
        }
        "q" | "Q" if plausible => quoted(written),
        _ => return None,
    };
    // RFC 2231 allows a language behind the character set.
    let set = set.split('*').next().unwrap_or_default().to_owned();
    Some(((set, bytes), text.len() - behind.len()))
}

fn quoted(written: &str) -> Vec<u8> {
    let bytes = written.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match (bytes[at], hex) {
            (b'=', Some(value)) => {
                out.push(value);
                at += 2;
            }
            (b'_', _) => out.push(b' '),
            (other, _) => out.push(other),
        }
        at += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_split_over_two_encoded_words_is_read() {
        assert_eq!(decoded(b"=?utf-8?B?w7w=?= =?UTF-8?Q?ber_uns?="), "\u{FC}ber uns");
        assert_eq!(decoded(b"=?utf-8?Q?=C3?= =?utf-8?Q?=BCber?="), "\u{FC}ber");
        assert_eq!(decoded(b"=?iso-8859-1?Q?f=FCr?=\r\n =?utf-8?Q?_uns?= ok"), "f\u{FC}r uns ok");
    }

    #[test]
    fn what_is_no_encoded_word_stays_as_it_is() {
        assert_eq!(decoded(b"a =? b ?= c"), "a =? b ?= c");
        assert_eq!(decoded(b"=?utf-8?X?abc?="), "=?utf-8?X?abc?=");
        assert_eq!(decoded(b"=?utf-8?Q?cut"), "=?utf-8?Q?cut");
        assert_eq!(decoded(b"raw gr\xFC\xDFe"), "raw gr\u{FC}\u{DF}e");
    }

    #[test]
    fn addresses_are_parted_where_they_end() {
        let list = |text: &str| {
            let mut all = Vec::new();
            add_addresses(&mut all, text.as_bytes());
            all
        };
        assert_eq!(list("\"Shop, Inc\" <a@x.example>"), ["\"Shop, Inc\" <a@x.example>"]);
        assert_eq!(list("Doe, Jane <j@x.example>"), ["Doe, Jane <j@x.example>"]);
        assert_eq!(list("A <a@x.example>, b@y.example"), ["A <a@x.example>", "b@y.example"]);
        assert_eq!(list("A <a@x.example> <b@y.example>"), ["A <a@x.example>", "<b@y.example>"]);
        assert_eq!(list("=?utf-8?Q?A=2C_B?= <a@x.example>"), ["A, B <a@x.example>"]);
    }
}
