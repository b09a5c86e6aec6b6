//! Is this the source of a mail? And what stands around it that does not belong to it.
//!
//! Input: bytes or pasted text. Output: the bytes at which the mail begins.

/// Fields that only the source of a mail has; nobody sees them in the window of a mail program.
const TECHNICAL: &[&str] = &[
    "received",
    "message-id",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "return-path",
    "delivered-to",
    "dkim-signature",
    "authentication-results",
    "arc-seal",
    "arc-authentication-results",
    "received-spf",
    "list-unsubscribe",
    "x-mailer",
    "x-originating-ip",
    "x-received",
    "in-reply-to",
    "references",
];
/// Fields that are also shown.
const SHOWN: &[&str] = &["from", "to", "cc", "subject", "date", "reply-to", "sender"];

/// How far into a source its header lines can begin and end.
const WITHIN: usize = 100_000;

/// True when this is the source of a mail: at least two header lines above the first empty line, one of them technical.
pub(crate) fn is_mail(bytes: &[u8]) -> bool {
    let (technical, all) = fields(begin(bytes), usize::MAX);
    technical >= 1 && all >= 2
}

/// True when these bytes begin with at least two header lines, whichever.
pub(crate) fn has_header(bytes: &[u8]) -> bool {
    fields(bytes, 2).1 >= 2
}

/// How many technical and how many known header lines stand above the first empty line, counted up to `enough`; none where
/// one is no header line.
fn fields(bytes: &[u8], enough: usize) -> (usize, usize) {
    let (mut technical, mut all) = (0, 0);
    for line in bytes[..bytes.len().min(WITHIN)].split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.trim_ascii().is_empty() || all >= enough {
            break;
        }
        if all > 0 && (line.starts_with(b" ") || line.starts_with(b"\t")) {
            continue;
        }
        let Some(name) = field_name(line) else {
            return (0, 0);
        };
        technical += usize::from(TECHNICAL.contains(&name.as_str()));
        all += usize::from(TECHNICAL.contains(&name.as_str()) || SHOWN.contains(&name.as_str()));
    }
    (technical, all)
}

/// The name of a header line, lower case.
fn field_name(line: &[u8]) -> Option<String> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = std::str::from_utf8(&line[..colon]).ok()?.trim_end();
    let plausible = !name.is_empty() && name.len() < 80 && name.bytes().all(|byte| byte.is_ascii_graphic());
    plausible.then(|| name.to_ascii_lowercase())
}

/// The bytes from where the mail begins: without byte order mark, empty lines and the line that parts mails in a mailbox.
pub(crate) fn begin(bytes: &[u8]) -> &[u8] {
    let mut bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    loop {
        bytes = bytes.trim_ascii_start();
        if !(bytes.starts_with(b"From ") || bytes.starts_with(b">From ")) {
            return bytes;
        }
        let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
        bytes = &bytes[end..];
    }
}

/// A source that was quoted by a mail program, `> ` before every line, without these signs.
pub(crate) fn unquoted(text: &str) -> Option<String> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
    lines.peek()?;
    let quoted = lines.all(|line| line.starts_with('>'));
    quoted.then(|| {
        let strip = |line: &str| {
            let line = line.strip_prefix('>').unwrap_or(line);
            line.strip_prefix(' ').unwrap_or(line).to_owned()
        };
        text.lines().map(strip).collect::<Vec<_>>().join("\n")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_known_by_lines_that_nobody_sees_in_a_window() {
        assert!(is_mail(b"Received: from a\r\n\tby b\r\nFrom: x@y.example\r\n\r\nHi"));
        assert!(is_mail(b"\xEF\xBB\xBF\nFrom x@y.example Mon\nMIME-Version: 1.0\nSubject: a\n\nHi"));
        assert!(is_mail(b"Content-Type: text/plain\nFrom: x"));
        for text in [
            "From: a\nSubject: b\n\nHi",
            "Hello: this is a text",
            "",
            "\n\n",
            "Received: a parcel\nand more",
            "MIME-Version: 1.0\n\nx",
        ] {
            assert!(!is_mail(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_quoted_source_is_unquoted() {
        assert_eq!(unquoted("> a: b\n>\n> c").as_deref(), Some("a: b\n\nc"));
        assert_eq!(unquoted("> a\nb"), None);
        assert_eq!(unquoted(""), None);
    }
}
