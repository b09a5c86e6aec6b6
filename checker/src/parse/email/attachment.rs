//! What kind of file comes with a mail, by its name and its first bytes. Nothing is unpacked, opened or run.

use super::super::{Span, charset, html};

/// A file that comes with a mail.
#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    /// Where its name stands in the document's text.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) kind: FileKind,
}

/// What kind of file it is, as far as that matters to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Opening it runs a program.
    Program,
    /// A page with fields to type something in.
    Form,
    /// A page with a field for a password.
    PasswordForm,
    /// A page.
    Page,
    /// An archive that opens only with a password, so that no mail filter can look into it.
    LockedArchive,
    /// An archive.
    Archive,
    /// A document that can carry small programs.
    Macros,
    /// A PDF.
    Pdf,
    /// A document of an office program.
    Document,
    /// A picture.
    Picture,
    /// Another mail.
    Mail,
    /// A date for a calendar.
    Calendar,
    /// Anything else.
    Other,
}

impl FileKind {
    /// The key of what is said of it.
    pub(crate) fn remark(self) -> &'static str {
        match self {
            Self::Program => "attachment-program",
            Self::Form => "attachment-form",
            Self::PasswordForm => "attachment-password-form",
            Self::Page => "attachment-page",
            Self::LockedArchive => "attachment-locked-archive",
            Self::Archive => "attachment-archive",
            Self::Macros => "attachment-macros",
            Self::Pdf => "attachment-pdf",
            Self::Document => "attachment-document",
            Self::Picture => "attachment-picture",
            Self::Mail => "attachment-mail",
            Self::Calendar => "attachment-calendar",
            Self::Other => "attachment-other",
        }
    }
}

/// Endings of files that run when they are opened, on Windows, macOS or Linux, and of the packages that hide them.
const PROGRAMS: &[&str] = &[
    "exe",
    "scr",
    "com",
    "pif",
    "bat",
    "cmd",
    "msi",
    "msp",
    "cpl",
    "lnk",
    "url",
    "hta",
    "js",
    "jse",
    "vbs",
    "vbe",
    "wsf",
    "wsh",
    "ps1",
    "jar",
    "reg",
    "scf",
    "chm",
    "iso",
    "img",
    "vhd",
    "vhdx",
    "dmg",
    "pkg",
    "app",
    "command",
    "sh",
    "apk",
    "appimage",
    "deb",
    "rpm",
    "xll",
    "one",
    "appx",
    "msix",
    "appinstaller",
    "library-ms",
    "search-ms",
];

/// What a file is. `bytes` can be empty where they could not be decoded.
pub(super) fn kind(name: &str, media: &str, bytes: &[u8]) -> FileKind {
    // A direction mark in a name shows its end in the middle: what counts is how it is stored.
    let ending = name.trim_end_matches(['.', ' ', '"']).rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let ending = ending.as_deref().unwrap_or_default();
    if PROGRAMS.contains(&ending) || bytes.starts_with(b"MZ") || bytes.starts_with(b"\x7FELF") {
        return FileKind::Program;
    }
    match ending {
        "htm" | "html" | "xhtml" | "shtml" | "mht" | "mhtml" | "svg" => return page(bytes),
        "docm" | "xlsm" | "pptm" | "dotm" | "xlsb" | "xlam" => return FileKind::Macros,
        "eml" | "msg" => return FileKind::Mail,
        "ics" => return FileKind::Calendar,
        _ => {}
    }
    if bytes.starts_with(b"PK\x03\x04") && !matches!(ending, "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp") {
        return if is_locked(bytes) { FileKind::LockedArchive } else { FileKind::Archive };
    }
    if bytes.starts_with(b"%PDF-") {
        return FileKind::Pdf;
    }
    match ending {
        "zip" | "rar" | "7z" | "gz" | "tar" | "tgz" | "bz2" | "xz" | "cab" | "ace" | "arj" => FileKind::Archive,
        "pdf" => FileKind::Pdf,
        "doc" | "docx" | "xls" | "xlsx" | "ppt" | "pptx" | "odt" | "ods" | "odp" | "rtf" => FileKind::Document,
        "png" | "jpg" | "jpeg" | "gif" | "webp" | "bmp" | "tif" | "tiff" | "heic" => FileKind::Picture,
        _ => match media.split('/').next().unwrap_or_default() {
            "image" => FileKind::Picture,
            "message" => FileKind::Mail,
            _ => match media {
                "application/pdf" => FileKind::Pdf,
                "text/html" | "application/xhtml+xml" => page(bytes),
                "text/calendar" => FileKind::Calendar,
                _ => FileKind::Other,
            },
        },
    }
}

fn page(bytes: &[u8]) -> FileKind {
    let page = html::read(&charset::decode_page(bytes));
    if page.fields.iter().any(|field| field.is_secret) {
        FileKind::PasswordForm
    } else if page.fields.is_empty() {
        FileKind::Page
    } else {
        FileKind::Form
    }
}

/// True when the first file of an archive is encrypted: bit 0 of its flags (APPNOTE.TXT of the ZIP format, 4.4.4).
fn is_locked(bytes: &[u8]) -> bool {
    bytes.get(6).is_some_and(|flags| flags & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_name_and_by_what_they_begin_with() {
        let zip = b"PK\x03\x04\x14\x00\x00\x00rest";
        let locked = b"PK\x03\x04\x14\x00\x01\x00rest";
        for (name, media, bytes, expected) in [
            ("invoice.pdf.exe", "application/pdf", b"".as_slice(), FileKind::Program),
            ("invoice\u{202E}fdp.exe", "", b"", FileKind::Program),
            ("bill.pdf", "application/pdf", b"MZ\x90", FileKind::Program),
            ("bill.pdf", "", b"%PDF-1.7", FileKind::Pdf),
            ("bill", "application/octet-stream", b"%PDF-1.7", FileKind::Pdf),
            ("a.zip", "", zip, FileKind::Archive),
            ("a.zip", "", locked, FileKind::LockedArchive),
            ("a.docx", "", zip, FileKind::Document),
            ("a.xlsm", "", zip, FileKind::Macros),
            ("page.HTML", "", b"<p>a</p>", FileKind::Page),
            ("page.htm", "", b"<input name=a>", FileKind::Form),
            ("page", "text/html", b"<input type=password>", FileKind::PasswordForm),
            ("photo.jpg", "image/jpeg", b"\xFF\xD8", FileKind::Picture),
            ("note.txt", "text/plain", b"hi", FileKind::Other),
            ("", "", b"", FileKind::Other),
        ] {
            assert_eq!(kind(name, media, bytes), expected, "{name}");
        }
    }
}
