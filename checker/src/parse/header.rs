//! Reads a header block that was pasted with the text: who sent it, and under which subject.
//!
//! Input: the text. Output: a [`Header`] and the place where the body begins. Mail programs copy
//! such a block above a mail ("Von:", "Betreff:"); in a forwarded mail it stands in the middle, and
//! then the inner mail is the one that is judged.

use super::Span;

/// What the header block says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Header {
    /// The sender line, if there was one.
    pub(crate) sender: Option<Sender>,
    /// Where the subject stands.
    pub(crate) subject: Option<Span>,
    /// Where the body begins: of a mail that is passed on, that of the inner one.
    pub(crate) body: usize,
    /// Where the reading begins. What stands above a mail that is passed on is read too.
    pub(crate) begin: usize,
    /// At least one line named a sender, subject, recipient or date: it was a mail.
    pub(crate) is_mail: bool,
}

/// A sender line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sender {
    /// The whole value of the line.
    pub(crate) span: Span,
    /// The shown name, without quotation marks. Empty when there is only an address.
    pub(crate) name: String,
    /// The address, lower case, if there is one.
    pub(crate) address: Option<String>,
}

impl Sender {
    /// The part of the address behind the last `@`.
    pub(crate) fn host(&self) -> Option<&str> {
        self.address.as_deref()?.rsplit_once('@').map(|(_, host)| host)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    From,
    Subject,
    Other,
}

/// The names that mail programs give these lines, in the languages of our readers.
const FIELDS: &[(&str, Field)] = &[
    ("from", Field::From),
    ("von", Field::From),
    ("de", Field::From),
    ("absender", Field::From),
    ("remitente", Field::From),
    ("exp\u{E9}diteur", Field::From),
    ("subject", Field::Subject),
    ("betreff", Field::Subject),
    ("asunto", Field::Subject),
    ("objet", Field::Subject),
    ("to", Field::Other),
    ("an", Field::Other),
    ("para", Field::Other),
    ("\u{E0}", Field::Other),
    ("cc", Field::Other),
    ("kopie", Field::Other),
    ("date", Field::Other),
    ("datum", Field::Other),
    ("fecha", Field::Other),
    ("sent", Field::Other),
    ("gesendet", Field::Other),
    ("enviado", Field::Other),
    ("envoy\u{E9}", Field::Other),
    ("da", Field::From),
    ("sujet", Field::Subject),
    ("oggetto", Field::Subject),
    ("pour", Field::Other),
    ("enviado el", Field::Other),
    ("inviato", Field::Other),
    ("data", Field::Other),
    ("reply-to", Field::Other),
    ("antwort an", Field::Other),
];

/// A line longer than this is prose, whatever it begins with.
const LONGEST_LINE: usize = 1_000;
/// A forwarded mail begins near the top; further down it is an old answer.
const FORWARD_WITHIN: usize = 6_000;

fn field_of(line: &str) -> Option<(Field, usize)> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    let colon = line.find(':')?;
    let key = line[..colon].trim().trim_matches('*').to_lowercase();
    FIELDS.iter().find(|(name, _)| *name == key).map(|&(_, field)| (field, colon + 1))
}

/// Lines with the place where each begins.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = from;
    text[from..].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

/// Reads the block that begins at `from`, if one does. `needed` lines make a block.
fn block(text: &str, from: usize, needed: usize) -> Option<Header> {
    let mut header = Header { body: from, ..Header::default() };
    let mut count = 0;
    let mut names_someone = false;
    for (start, line) in lines(text, from) {
        if line.trim().is_empty() {
            if count == 0 {
                continue;
            }
            break;
        }
        let Some((field, offset)) = field_of(line) else {
            break;
        };
        let value = line[offset..].trim();
        let value_start = start + offset + (line[offset..].len() - line[offset..].trim_start().len());
        let span = value_start..value_start + value.len();
        match field {
            Field::From if header.sender.is_none() => header.sender = Some(sender(value, span)),
            Field::Subject if header.subject.is_none() => header.subject = Some(span),
            Field::From | Field::Subject | Field::Other => {}
        }
        names_someone |= field != Field::Other;
        count += 1;
        header.body = start + line.len();
    }
    header.begin = header.body;
    header.is_mail =
        count > 1 || header.subject.is_some() || header.sender.as_ref().is_some_and(|s| s.address.is_some());
    (count >= needed && names_someone).then_some(header)
}

/// Splits `"Amazon" <no-reply@amazon.de>` into its parts.
pub(super) fn sender(value: &str, span: Span) -> Sender {
    let address_of = |text: &str| {
        text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | '"'))
            .filter(|word| !word.starts_with("mailto:"))
            .rfind(|word| {
                word.split_once('@')
                    .is_some_and(|(local, host)| !local.is_empty() && host.contains('.') && !host.ends_with('.'))
            })
            .map(str::to_lowercase)
    };
    let (name, address) = match value.rfind('<') {
        Some(open) => (&value[..open], address_of(&value[open..]).or_else(|| address_of(value))),
        None => match address_of(value) {
            Some(address) if value.trim_matches(['"', ' ']).len() == address.len() => ("", Some(address)),
            other => (value, other),
        },
    };
    // `address (Name)`, the oldest form: the name stands behind.
    let behind = address.as_deref().and_then(|address| {
        let start = name.trim().get(..address.len())?;
        let rest = name.trim()[address.len()..].trim().strip_prefix('(')?.strip_suffix(')');
        rest.filter(|_| start.eq_ignore_ascii_case(address))
    });
    let name = behind.unwrap_or(name);
    let name = name.trim().trim_matches(['"', '\'', ',', '(', ' ', '\u{201C}', '\u{201D}', '\u{201E}']).trim();
    Sender { span, name: name.to_owned(), address }
}

/// Words above a forwarded mail.
const FORWARDED: &[&str] = &[
    "forwarded message",
    "begin forwarded",
    "original message",
    "weitergeleitete nachricht",
    "weitergeleiteten nachricht",
    "weitergeleitete mail",
    "original-nachricht",
    "messaggio inoltrato",
    "messaggio originale",
    "urspr\u{FC}ngliche nachricht",
    "mensaje reenviado",
    "mensaje original",
    "message transf\u{E9}r\u{E9}",
    "message d'origine",
];

/// Reads the header of a text: the block at its top, or that of the mail that is passed on in it.
pub(crate) fn read(text: &str) -> Header {
    let outer = block(text, 0, 1).unwrap_or_default();
    let is_answer = outer.subject.clone().is_some_and(|subject| is_answer(&text[subject]));
    if is_answer { outer } else { forwarded(text, outer.body).unwrap_or(outer) }
}

/// True for the subject of an answer: the older mail in it is quoted, and not passed on.
pub(crate) fn is_answer(subject: &str) -> bool {
    let subject = subject.trim_start().to_lowercase();
    ["re:", "aw:", "antw:", "sv:", "r\u{E9}:", "ref:"].iter().any(|start| subject.starts_with(start))
}

/// Whoever passes a mail on writes at most so many words above it.
const FEW_WORDS: usize = 60;

/// True when what stands above another mail only passes that one on. With a link or a number in it, or with more words, it
/// is a message of its own, and a mail below it may be there only to turn our eyes away.
pub(crate) fn only_passes_on(above: &str) -> bool {
    above.split_whitespace().count() <= FEW_WORDS
        && super::link::find(above).links.is_empty()
        && super::number::phones(above, &[]).is_empty()
}

/// The header of a mail that is passed on in the text from `from` on. All of the text from there is still read.
pub(crate) fn forwarded(text: &str, from: usize) -> Option<Header> {
    let window_end = text.floor_char_boundary(from + FORWARD_WITHIN);
    let mut blocks = lines(text, from).take_while(|(start, _)| *start < window_end).filter_map(|(start, line)| {
        let lower = line.to_lowercase();
        let is_marker = lower.len() < 200 && FORWARDED.iter().any(|marker| lower.contains(marker));
        let header = if is_marker {
            block(text, start + line.len(), 2).filter(|header| header.sender.is_some())
        } else {
            // Many programs write the block without words above it; then it needs more lines to be one.
            let is_whole = |header: &Header| {
                header.subject.is_some() && header.sender.as_ref().is_some_and(|sender| sender.address.is_some())
            };
            field_of(line).and_then(|_| block(text, start, 3)).filter(is_whole)
        };
        Some((start, header?))
    });
    // Of mails that were passed on one after another, the last block is the innermost one's.
    let (first, outermost) = blocks.next()?;
    let innermost = blocks.last().map_or(outermost, |(_, header)| header);
    only_passes_on(&text[from..first]).then_some(Header { begin: from, ..innermost })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_block_gives_sender_and_subject() {
        let text = "Von: \"Amazon.de\" <No-Reply@amazon.de>\nBetreff: Ihre Bestellung\n\nHallo";
        let header = read(text);
        let sender = header.sender.expect("a sender line");
        assert_eq!(sender.name, "Amazon.de");
        assert_eq!(sender.host(), Some("amazon.de"));
        assert_eq!(&text[header.subject.expect("a subject")], "Ihre Bestellung");
        assert_eq!(text[header.body..].trim(), "Hallo");
    }

    #[test]
    fn the_forwarded_mail_is_the_one_that_is_read() {
        let text = "From: Kim <kim@example.org>\nSubject: Fwd: look\n\n---- Forwarded message ----\nFrom: Amazon <a@evil.example>\nSubject: Locked\n\nPay";
        let header = read(text);
        assert_eq!(header.sender.and_then(|s| s.address).as_deref(), Some("a@evil.example"));
    }

    #[test]
    fn a_name_behind_its_address_is_a_name() {
        let from = |value: &str| read(&format!("From: {value}\nSubject: a\n\nb")).sender.expect("a sender");
        let sender = from("tim.one@x.example (Tim Peters)");
        assert_eq!((sender.name.as_str(), sender.address.as_deref()), ("Tim Peters", Some("tim.one@x.example")));
        assert_eq!(from("Kim (a@x.example)").name, "Kim (a@x.example)");
    }

    #[test]
    fn prose_with_a_colon_is_no_header() {
        assert!(read("Hello: this is a text").sender.is_none());
        assert!(!read("Date: tomorrow?").is_mail);
    }
}
