//! Makes text of bytes whose character set is not known.
//!
//! Input: a file's bytes, and the name of a character set if one was told. Output: text. Never fails: a sign that cannot
//! be read becomes U+FFFD.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// How far into a page browsers look for its character set.
const DECLARED_WITHIN: usize = 1_024;

/// Reads bytes: by their byte order mark, by what was told, as UTF-8 where they are, else as Western European text.
pub(crate) fn decode(bytes: &[u8], told: Option<&str>) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    // What is UTF-8 is hardly ever anything else, whatever it was told to be.
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let told = told.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    // A file that was cut in the middle of a sign is still UTF-8.
    let cut = std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    let encoding = if cut { UTF_8 } else { told.filter(|told| *told != UTF_8).unwrap_or(WINDOWS_1252) };
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// Reads the bytes of a saved page, which may tell its own character set.
pub(crate) fn decode_page(bytes: &[u8]) -> String {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARED_WITHIN)]).to_ascii_lowercase();
    let told = start.split_once("charset=").map(|(_, rest)| {
        let rest = rest.trim_start_matches(['"', '\'', ' ']);
        rest.split(['"', '\'', ' ', ';', '>', '/']).next().unwrap_or_default()
    });
    decode(bytes, told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_by_mark_declaration_or_what_they_are() {
        assert_eq!(decode("gr\u{FC}\u{DF}e".as_bytes(), None), "gr\u{FC}\u{DF}e");
        assert_eq!(decode(b"\xEF\xBB\xBFa", None), "a");
        assert_eq!(decode(b"\xFF\xFEa\0b\0", None), "ab");
        assert_eq!(decode(b"gr\xFC\xDFe \x80", None), "gr\u{FC}\u{DF}e \u{20AC}");
        assert_eq!(
            decode(b"\xEF\xF0\xE8\xE2\xE5\xF2", Some("windows-1251")),
            "\u{43F}\u{440}\u{438}\u{432}\u{435}\u{442}"
        );
        assert_eq!(decode(b"cut \xE2\x82", None), "cut \u{FFFD}");
        assert_eq!(decode_page(b"<meta charset=\"iso-8859-2\"><p>\xB3"), "<meta charset=\"iso-8859-2\"><p>\u{142}");
    }
}
