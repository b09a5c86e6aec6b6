//! Reads a file that was opened: a mail, a saved page or a text.
//!
//! Input: a file. Output: a [`Document`]. What it is, its bytes tell; the ending of its name only where they do not.
//! Anything else is not read, and the document says what it was.

use super::text::Source;
use super::{Document, Limit, charset, email, html, pasted_source, text};
use crate::submission::File;

/// How the files begin that are no messages.
const PICTURES: &[&[u8]] = &[b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM", b"II*\0", b"MM\0*"];
/// The container of Outlook's own mail files (MS-CFB, 2.2).
const OUTLOOK: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// How much of a file is looked at to see whether it is text.
const LOOKED_AT: usize = 4_096;

/// Reads a file.
pub(crate) fn read(file: &File) -> Document {
    let bytes: &[u8] = &file.bytes;
    if bytes.starts_with(OUTLOOK) {
        return unread(Limit::OutlookFile);
    }
    let is_web_picture = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    if is_web_picture || PICTURES.iter().any(|start| bytes.starts_with(start)) {
        return unread(Limit::OnlyPicture);
    }
    let ending = file.name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let ending = ending.as_deref().unwrap_or_default();
    let called_mail = matches!(ending, "eml" | "mbox") && email::source::has_header(email::source::begin(bytes));
    if called_mail || email::source::is_mail(bytes) {
        return email::read(bytes);
    }
    if !is_text(bytes) {
        return unread(Limit::OtherFile);
    }
    if matches!(ending, "htm" | "html" | "xhtml") || begins_like_page(bytes) {
        return page(bytes);
    }
    let words = charset::decode(bytes, None);
    match pasted_source(&words) {
        Some(source) => email::read(source.as_bytes()),
        None => text::parse(&words),
    }
}

/// Nothing was read, for one reason.
fn unread(limit: Limit) -> Document {
    text::document(Source { limits: vec![limit], ..Source::default() })
}

/// True when the bytes are letters of some character set, and no pictures, programs or archives.
fn is_text(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(LOOKED_AT)];
    if start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") {
        return true;
    }
    !start.starts_with(b"%PDF-") && !start.starts_with(b"PK\x03\x04") && !start.contains(&0)
}

fn begins_like_page(bytes: &[u8]) -> bool {
    let start = bytes[..bytes.len().min(LOOKED_AT)].trim_ascii_start().to_ascii_lowercase();
    start.starts_with(b"<!doctype html") || start.starts_with(b"<html") || start.starts_with(b"<head")
}

/// A saved page, shown by its parts like a mail.
fn page(bytes: &[u8]) -> Document {
    email::of_page(&html::read(&charset::decode_page(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::Kind;

    fn read_as(name: &str, bytes: &[u8]) -> Document {
        read(&File { name: name.to_owned(), bytes: bytes.into() })
    }

    #[test]
    fn what_a_file_is_its_bytes_tell() {
        let mail = b"Received: from a\nFrom: Kim <k@x.example>\nSubject: s\n\nHello there";
        assert_eq!(read_as("a.txt", mail).kind, Kind::Email);
        assert_eq!(read_as("a", b"<!DOCTYPE html><p>Seen</p>").text.trim(), "Seen");
        assert_eq!(read_as("a.html", b"<p>Seen<p hidden>not").text.trim(), "Seen\n\nnot");
        assert_eq!(read_as("a.txt", b"gr\xFC\xDFe").text, "gr\u{FC}\u{DF}e");
        assert_eq!(read_as("a.txt", b"\xFF\xFEh\0i\0").text, "hi");
    }

    #[test]
    fn what_is_not_read_has_a_name() {
        assert_eq!(read_as("a.eml", OUTLOOK).limits, [Limit::OutlookFile]);
        assert_eq!(read_as("a.eml", b"\x89PNG\r\n").limits, [Limit::OnlyPicture]);
        assert_eq!(read_as("a.eml", b"%PDF-1.7").limits, [Limit::OtherFile]);
        assert_eq!(read_as("a.eml", b"PK\x03\x04").limits, [Limit::OtherFile]);
        assert_eq!(read_as("a.eml", b"MZ\x90\0").limits, [Limit::OtherFile]);
        assert!(read_as("a.eml", b"").limits.is_empty());
    }
}
