//! Finds the mails of a file that holds several: a mailbox in the form that Unix programs and exports use.
//!
//! Input: a file. Output: where each mail stands, and the three lines by which a person knows it again. A mail begins
//! with a line `From …` behind an empty line, as the `mail-parser` crate's own reader has it; here the places are needed and not copies.

use jiff::civil::Date;
use mail_parser::{HeaderName, HeaderValue, MessageParser};

use super::super::Span;
use super::{headers, source};
use crate::submission::File;

/// One mail of a file that holds several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailInFile {
    /// Which bytes of the file it is.
    pub place: Span,
    /// Who it says it is from, name and address as they stand there; can be empty.
    pub sender: String,
    /// Its subject; can be empty.
    pub subject: String,
    /// The day it says it was sent.
    pub date: Option<Date>,
}

/// Of more mails than this, only the last ones are looked at.
const MOST_MAILS: usize = 20_000;
/// How much of a mail is read to find its three lines.
const HEADERS_WITHIN: usize = 64_000;

/// The mails of a file in its order; empty unless it is a mailbox (mbox) of at least two.
pub fn mails_in(file: &File) -> Vec<MailInFile> {
    let places = places(&file.bytes);
    if places.len() < 2 {
        return Vec::new();
    }
    places.into_iter().map(|place| describe(&file.bytes, place)).collect()
}

fn places(bytes: &[u8]) -> Vec<Span> {
    let mut starts = Vec::new();
    let mut at = 0;
    let mut after_empty = true;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let behind = at + line.len();
        // The first line behind it decides nearly always, so that a file of nothing else is read quickly.
        if after_empty
            && line.starts_with(b"From ")
            && source::has_header(&bytes[behind..bytes.len().min(behind + HEADERS_WITHIN)])
        {
            starts.push(at);
        }
        after_empty = line.trim_ascii().is_empty();
        at = behind;
    }
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    let mut places: Vec<Span> = starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect();
    // New mails are written at the end.
    places.drain(..places.len().saturating_sub(MOST_MAILS));
    places
}

fn describe(bytes: &[u8], place: Span) -> MailInFile {
    let mail = source::begin(&bytes[place.clone()]);
    let parsed = MessageParser::new().parse_headers(&mail[..mail.len().min(HEADERS_WITHIN)]);
    let Some(message) = parsed else {
        return MailInFile { place, sender: String::new(), subject: String::new(), date: None };
    };
    let read = headers::read(&message);
    let date = message.header(HeaderName::Date).and_then(|value| match value {
        HeaderValue::DateTime(at) => {
            Date::new(i16::try_from(at.year).ok()?, i8::try_from(at.month).ok()?, i8::try_from(at.day).ok()?).ok()
        }
        _ => None,
    });
    let shown = |text: String| super::super::fold::clean(&text);
    MailInFile {
        place,
        sender: shown(read.from.first().cloned().unwrap_or_default()),
        subject: shown(read.subject.unwrap_or_default()),
        date,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mails(text: &str) -> Vec<MailInFile> {
        mails_in(&File { name: "a.mbox".to_owned(), bytes: text.as_bytes().into() })
    }

    const ONE: &str = "From a Mon\nFrom: Kim <kim@x.example>\nSubject: one\nDate: Tue, 3 Nov 2026 09:00:00 +0100\nMIME-Version: 1.0\n\nHi\nFrom here on\n\n";
    #[test]
    fn the_lines_that_everybody_sees_are_enough_in_a_mailbox() {
        assert_eq!(mails("From a\nFrom: a\nDate: b\n\nx\n\nFrom b\nFrom: c\nSubject: d\n\ny").len(), 2);
    }

    const TWO: &str = "From b Mon\nFrom: b@x.example\nMessage-ID: <1@x.example>\n\nHo\n";

    #[test]
    fn the_mails_of_a_mailbox_are_told_apart() {
        let text = format!("{ONE}{TWO}");
        let found = mails(&text);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].sender.as_str(), found[0].subject.as_str()), ("Kim <kim@x.example>", "one"));
        assert_eq!(found[0].date, Some(jiff::civil::date(2026, 11, 3)));
        assert_eq!((found[1].sender.as_str(), found[1].subject.as_str(), found[1].date), ("b@x.example", "", None));
        assert_eq!(&text[found[1].place.clone()], TWO);
    }

    #[test]
    fn one_mail_is_no_mailbox_and_neither_is_a_text() {
        assert!(mails(ONE).is_empty());
        assert!(mails("From me\n\nFrom you\n\nFrom us").is_empty());
        assert!(mails("").is_empty());
        assert!(mails(&"\nFrom x\n".repeat(200_000)).is_empty());
    }
}
