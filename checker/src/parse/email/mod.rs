//! Reads a whole mail: its header lines, the text as a person sees it, what is hidden, what comes with it.
//!
//! Input: the bytes of a mail as it was sent. Output: a [`Document`] whose text is what is shown: sender, other senders,
//! where an answer goes, subject, body, then what is hidden and the names of the files. So every quotation stands in it.
//! Never fails: a mail that cannot be taken apart is read as text. The crate `mail-parser` takes mails apart; what it
//! does not forgive (a missing boundary, a footer behind base64, letters split over two encoded words) is mended here.

mod attachment;
mod authentication;
mod headers;
mod mbox;
pub(crate) mod source;

pub(crate) use attachment::{Attachment, FileKind};
pub(crate) use authentication::{Authentication, Outcome};
pub use mbox::{MailInFile, mails_in};

use base64::Engine as _;
use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::header::{self, Header, Sender};
use super::text::Source;
use super::{Document, Limit, Span, charset, html, text};

/// What a whole mail shows beside its text. All places are places of [`Document::text`].
#[derive(Debug, Clone, Default)]
pub(crate) struct Mail {
    /// The text that the person sees.
    pub(crate) body: Span,
    /// Senders after the first one: a mail has one.
    pub(crate) other_senders: Vec<Sender>,
    /// Where an answer goes, if the mail says so.
    pub(crate) reply_to: Vec<Sender>,
    /// What the person's mailbox provider found out about the sender.
    pub(crate) authentication: Option<Authentication>,
    /// Text that the mail holds and does not show.
    pub(crate) hidden: Vec<Span>,
    /// The fields that want something typed in; true where it is a password.
    pub(crate) fields: Vec<(Span, bool)>,
    /// The files that come with it.
    pub(crate) attachments: Vec<Attachment>,
    /// It came over a mailing list, by what its header lines say; anybody can write them.
    pub(crate) is_from_list: bool,
    /// A mail server tells that a mail could not be delivered.
    pub(crate) is_report: bool,
    /// Pictures without words for them: what they show, we do not know.
    pub(crate) pictures: usize,
    /// It was passed on inside another mail, and this inner one is what was read.
    pub(crate) was_forwarded: bool,
}

/// More of a mail is not read, in bytes.
const MOST_BYTES: usize = 25_000_000;
/// More parts are not looked at.
const MOST_PARTS: usize = 200;
/// Mails inside mails deeper than this are not looked for.
const DEEPEST: usize = 10;
/// More hidden text than this is not kept: what it says is no reading matter.
const MOST_HIDDEN: usize = 20_000;
/// A file's name ends here.
const LONGEST_NAME: usize = 150;

/// Reads a mail.
pub(crate) fn read(bytes: &[u8]) -> Document {
    let bytes = source::begin(bytes);
    let cut = bytes.len() > MOST_BYTES;
    let bytes = &bytes[..bytes.len().min(MOST_BYTES)];
    let mut document = match parse(bytes) {
        Some(message) => document(&message),
        None => text::parse(&charset::decode(bytes, None)),
    };
    if cut && !document.limits.contains(&Limit::Shortened) {
        document.limits.push(Limit::Shortened);
    }
    document
}

/// Takes a mail apart, unless it nests mails so deep that following them would be dangerous.
fn parse(bytes: &[u8]) -> Option<Message<'_>> {
    // A parsed mail holds the mails inside it, each the next; taking a chain of thousands down would end the program.
    (mails_inside(bytes) <= MOST_PARTS).then(|| MessageParser::new().parse(bytes)).flatten()
}

/// How many parts say that they are mails (`message/rfc822`, `message/global`), or hold mails without saying so
/// (`multipart/digest`). A header goes on over lines that begin with a blank, and comments may stand anywhere in it.
fn mails_inside(bytes: &[u8]) -> usize {
    let holds = |line: &[u8], word: &[u8]| line.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word));
    let (mut count, mut in_type) = (0, false);
    for line in bytes.split(|byte| matches!(byte, b'\n' | b'\r')) {
        let goes_on = line.is_empty() || line.starts_with(b" ") || line.starts_with(b"\t");
        let begins = line.get(..12).is_some_and(|name| name.eq_ignore_ascii_case(b"content-type"));
        in_type = begins || (in_type && goes_on);
        if in_type && (holds(line, b"message") || holds(line, b"digest")) {
            count += 1;
        }
    }
    count
}

fn document(outer: &Message<'_>) -> Document {
    let (message, passed_on) = judged(outer);
    let was_forwarded = !passed_on.is_empty();
    let headers = headers::read(message);
    let mut seen = seen(message);
    // Who passes a mail on may say something, too.
    seen.shown.splice(0..0, passed_on);
    let mut page = Builder::default();
    let mut mail = Mail {
        was_forwarded,
        is_report: is_report(message),
        pictures: seen.shown.iter().map(|page| page.pictures).sum(),
        authentication: authentication::read(&headers.lines),
        is_from_list: headers
            .lines
            .iter()
            .any(|(name, _)| matches!(name.as_str(), "list-id" | "list-post" | "mailing-list")),
        ..Mail::default()
    };

    let mut senders = headers.from.iter().map(|line| page.sender(line)).collect::<Vec<_>>().into_iter();
    let mut header = Header { sender: senders.next(), is_mail: true, ..Header::default() };
    // The same sender named twice is a clumsy program.
    let first = header.sender.as_ref().and_then(|sender| sender.address.clone());
    mail.other_senders = senders.filter(|sender| sender.address.is_some() && sender.address != first).collect();
    let replies = headers.reply_to.iter().filter(|line| !headers.from.contains(line));
    mail.reply_to = replies.map(|line| page.sender(line)).collect();
    header.subject = headers.subject.as_deref().filter(|subject| !subject.is_empty()).map(|subject| page.line(subject));

    let mut source = Source { limits: seen.limits, ..Source::default() };
    header.body = page.body(&seen.shown, &mut source, &mut mail);
    header.begin = header.body;
    for (name, kind) in seen.files {
        mail.attachments.push(Attachment { span: page.line(&name), kind });
    }
    // A mail that only passes another on shows that one's header block in its text.
    if !headers.subject.as_deref().is_some_and(header::is_answer)
        && let Some(inner) = header::forwarded(&page.text[..mail.body.end], header.body)
    {
        header = inner;
        mail.was_forwarded = true;
        mail.authentication = None;
        mail.other_senders.clear();
        mail.reply_to.clear();
    }
    source.text = page.text;
    source.header = header;
    source.end = mail.body.end;
    source.mail = Some(mail);
    text::document(source)
}

/// A saved page, laid out as a mail is: what is seen, then what is hidden.
pub(crate) fn of_page(shown: &html::Page) -> Document {
    let mut page = Builder::default();
    let mut mail = Mail::default();
    let mut source = Source::default();
    if shown.is_cut {
        source.limits.push(Limit::Shortened);
    }
    page.body(std::slice::from_ref(shown), &mut source, &mut mail);
    source.text = page.text;
    source.end = mail.body.end;
    source.mail = Some(mail);
    text::document(source)
}

/// The mail that is to be judged: the one inside, where the outer one only passes it on, and what the outer ones show. A
/// report that a mail could not be delivered also holds one, but that one is the person's own.
fn judged<'a, 'x>(outer: &'a Message<'x>) -> (&'a Message<'x>, Vec<html::Page>) {
    let mut message = outer;
    let mut passed_on = Vec::new();
    for _ in 0..DEEPEST {
        let inner = message.parts.iter().take(MOST_PARTS).find_map(|part| match &part.body {
            PartType::Message(inner) => Some(inner),
            _ => None,
        });
        let Some(inner) = inner.filter(|_| !is_report(message)) else {
            break;
        };
        let shown = seen(message).shown;
        let words = shown.iter().map(|page| page.text.as_str()).collect::<Vec<_>>().join("\n");
        if !header::only_passes_on(&words) {
            break;
        }
        // A part without words still counts: it says that there was a mail around.
        passed_on.push(html::Page { text: words, ..html::Page::default() });
        message = inner;
    }
    (message, passed_on)
}

/// A mail server's own mail about one that could not be delivered (RFC 6522).
fn is_report(message: &Message<'_>) -> bool {
    let subtype = message.content_type().and_then(|kind| kind.c_subtype.as_deref());
    subtype.is_some_and(|subtype| subtype.eq_ignore_ascii_case("report"))
}

/// What a person sees of a mail.
#[derive(Default)]
struct Seen {
    /// The parts of its text, plain ones as pages without links.
    shown: Vec<html::Page>,
    /// Name and kind of the files that come with it.
    files: Vec<(String, FileKind)>,
    limits: Vec<Limit>,
}

fn seen(message: &Message<'_>) -> Seen {
    let mut seen = Seen::default();
    if message.parts.len() > MOST_PARTS {
        seen.limits.push(Limit::Shortened);
    }
    let part = |id: &u32| message.parts.get(*id as usize).filter(|_| (*id as usize) < MOST_PARTS);
    // What a mail program shows, then the plain form of it, then whatever a broken structure turned into a file.
    let lost: Vec<&MessagePart<'_>> =
        message.attachments.iter().filter_map(part).filter(|part| is_lost_text(part)).collect();
    let has_html = |parts: &[&MessagePart<'_>]| parts.iter().any(|part| is_html(part));
    let html: Vec<&MessagePart<'_>> = message.html_body.iter().filter_map(part).collect();
    let plain: Vec<&MessagePart<'_>> = message.text_body.iter().filter_map(part).collect();
    let mut orders = vec![html.clone(), plain];
    // Of two forms of one text, people see the HTML.
    orders.insert(if has_html(&lost) && !has_html(&html) { 0 } else { orders.len() }, lost);
    for parts in orders {
        let pages: Vec<html::Page> = parts.into_iter().filter_map(|part| page(message, part)).collect();
        let has_words = pages.iter().any(|page| page.text.chars().any(char::is_alphanumeric));
        let has_more = pages.iter().any(|page| page.pictures > 0 || !page.hidden.is_empty());
        if has_words || (seen.shown.is_empty() && has_more) {
            seen.shown = pages;
        }
        if has_words {
            break;
        }
    }
    if seen.shown.iter().any(|page| page.is_cut) && seen.limits.is_empty() {
        seen.limits.push(Limit::Shortened);
    }
    for part in message.attachments.iter().filter_map(part).filter(|part| !is_lost_text(part)) {
        let is_inline =
            part.content_id().is_some() && matches!(part.body, PartType::InlineBinary(_) | PartType::Binary(_));
        let (name, kind) = file(part);
        if is_inline && kind == FileKind::Picture {
            if let Some(page) = seen.shown.first_mut() {
                page.pictures += 1;
            }
            continue;
        }
        seen.files.push((name, kind));
    }
    let words = seen.shown.iter().flat_map(|page| page.text.split_whitespace());
    let words = words.filter(|word| word.chars().any(char::is_alphabetic)).take(FEW_BESIDE_PICTURES).count();
    let pictures: usize = seen.shown.iter().map(|page| page.pictures).sum();
    let picture_files = seen.files.iter().any(|(_, kind)| *kind == FileKind::Picture);
    if (pictures > 0 && words < FEW_BESIDE_PICTURES) || (picture_files && words < FEWEST_WORDS) {
        seen.limits.push(Limit::OnlyPicture);
    } else if words == 0 {
        seen.limits.push(Limit::NoText);
    }
    seen
}

/// A mail with pictures and fewer words than this says what it says in the pictures.
const FEW_BESIDE_PICTURES: usize = 12;
/// With a picture as a file beside it, fewer words than this say nothing.
const FEWEST_WORDS: usize = 4;

/// Text that became a file because the mail is broken: nobody gave it a name.
fn is_lost_text(part: &MessagePart<'_>) -> bool {
    let is_text = part.content_type().is_none_or(|kind| kind.c_type.eq_ignore_ascii_case("text"));
    is_text
        && part.attachment_name().is_none()
        && part.content_disposition().is_none_or(|disposition| !disposition.c_type.eq_ignore_ascii_case("attachment"))
        && matches!(part.body, PartType::Text(_) | PartType::Html(_) | PartType::Binary(_) | PartType::InlineBinary(_))
}

fn is_html(part: &MessagePart<'_>) -> bool {
    matches!(part.body, PartType::Html(_))
        || part
            .content_type()
            .and_then(|kind| kind.c_subtype.as_deref())
            .is_some_and(|kind| kind.eq_ignore_ascii_case("html"))
}

/// One part of the text as a page.
fn page(message: &Message<'_>, part: &MessagePart<'_>) -> Option<html::Page> {
    let decoded = decoded(message, part)?;
    // Some senders call HTML plain text; a mail program shows its tags, a person means the page.
    let looks_html = decoded.trim_start().get(..15).is_some_and(|start| {
        let start = start.to_ascii_lowercase();
        start.starts_with("<!doctype html") || start.starts_with("<html")
    });
    Some(if is_html(part) || looks_html { html::read(&decoded) } else { plain(&decoded) })
}

/// A plain text as a page. Lines keep their breaks.
fn plain(text: &str) -> html::Page {
    html::Page { text: text.replace("\r\n", "\n").trim().to_owned(), ..html::Page::default() }
}

/// The text of a part, decoded once more where the parser gave up.
fn decoded(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let text = match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.as_ref().to_owned(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => charset::decode(bytes, None),
        PartType::Message(_) | PartType::Multipart(_) => return None,
    };
    if !part.is_encoding_problem {
        return Some(text);
    }
    let told = part.content_type().and_then(|kind| kind.attribute("charset"));
    let is_base64 = part.encoding == Encoding::Base64
        || part.content_transfer_encoding().is_some_and(|name| name.trim().eq_ignore_ascii_case("base64"));
    let raw = message.raw_message.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
    Some(if is_base64 { lenient(raw, told).unwrap_or(text) } else { text })
}

/// Base64 up to the first line that is none; what follows, the footer of a mailing list, is text.
fn lenient(raw: &[u8], told: Option<&str>) -> Option<String> {
    let is_base64 = |line: &&[u8]| {
        line.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\r' | b' '))
    };
    let lines: Vec<&[u8]> = raw.split(|byte| *byte == b'\n').collect();
    let end = lines.iter().position(|line| !is_base64(line)).unwrap_or(lines.len());
    let written: Vec<u8> =
        lines[..end].iter().flat_map(|line| line.iter().copied()).filter(|byte| !byte.is_ascii_whitespace()).collect();
    let data_end = written.iter().position(|byte| *byte == b'=').unwrap_or(written.len());
    // One sign too many at the end is a sign that was lost with the rest.
    let whole = data_end - usize::from(data_end % 4 == 1);
    let bytes = headers::LENIENT.decode(&written[..whole]).ok().filter(|bytes| !bytes.is_empty())?;
    let rest = lines[end..].join(&b'\n');
    Some(format!("{}\n{}", charset::decode(&bytes, told), charset::decode(&rest, None)))
}

/// Name and kind of a file.
fn file(part: &MessagePart<'_>) -> (String, FileKind) {
    let media = part.content_type().map_or(String::new(), |kind| {
        format!("{}/{}", kind.c_type, kind.c_subtype.as_deref().unwrap_or_default()).to_lowercase()
    });
    let name = part.attachment_name().map(|name| headers::decoded(name.as_bytes())).unwrap_or_default();
    if let PartType::Message(inner) = &part.body {
        let subject = headers::read(inner).subject.unwrap_or_default();
        let name = if name.is_empty() { subject } else { name };
        return (named(&name, &media), FileKind::Mail);
    }
    let bytes: &[u8] = match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.as_bytes(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes,
        PartType::Message(_) | PartType::Multipart(_) => &[],
    };
    let kind = attachment::kind(&name, &media, bytes);
    (named(&name, &media), kind)
}

/// A file needs a name to be quoted by: its own, else its media type.
fn named(name: &str, media: &str) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = if name.is_empty() { media.trim_matches('/') } else { &name };
    let short: String = name.chars().take(LONGEST_NAME).collect();
    if short.is_empty() { "?".to_owned() } else { short }
}

/// Writes the text of the document, and remembers the places.
#[derive(Default)]
struct Builder {
    text: String,
}

impl Builder {
    fn line(&mut self, words: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(words);
        let span = start..self.text.len();
        // An empty line between, so that neighbours are never quoted as one.
        self.text.push_str("\n\n");
        span
    }

    fn sender(&mut self, line: &str) -> Sender {
        let span = self.line(line);
        header::sender(line, span)
    }

    /// Writes what is seen and, apart from it, what is hidden; gives where the former begins.
    fn body(&mut self, parts: &[html::Page], source: &mut Source, mail: &mut Mail) -> usize {
        let start = self.text.len();
        for part in parts {
            self.part(part, source, mail);
        }
        mail.body = start..self.text.len();
        self.text.push_str("\n\n");
        let mut room = MOST_HIDDEN;
        for run in parts.iter().flat_map(|part| &part.hidden) {
            if run.len() > room {
                break;
            }
            room -= run.len();
            mail.hidden.push(self.line(run));
        }
        start
    }

    fn part(&mut self, part: &html::Page, source: &mut Source, mail: &mut Mail) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push_str("\n\n");
        }
        let at = self.text.len();
        self.text.push_str(&part.text);
        let moved = |span: &Span| at + span.start..at + span.end;
        let anchors = part.anchors.iter();
        source
            .anchors
            .extend(anchors.map(|anchor| html::Anchor { shown: moved(&anchor.shown), target: moved(&anchor.target) }));
        source.split.extend(part.split.iter().map(|place| at + place));
        mail.fields.extend(part.fields.iter().map(|field| (moved(&field.span), field.is_secret)));
    }
}
