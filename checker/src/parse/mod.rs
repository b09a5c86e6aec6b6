//! Stage 1, parse: from what was handed over to a document with spans.
//!
//! Input: a [`crate::Submission`]. Output: a [`Document`]. Never fails; what cannot be read becomes
//! a [`Limit`]. Every span is a byte range of the submitted text, on character boundaries.

pub(crate) mod charset;
pub(crate) mod email;
pub(crate) mod file;
pub(crate) mod fold;
pub(crate) mod header;
pub(crate) mod html;
pub(crate) mod link;
pub(crate) mod number;
pub(crate) mod text;
pub(crate) mod ticks;

use std::borrow::Cow;
use std::ops::Range;

pub(crate) use email::Mail;
pub(crate) use header::Header;
pub(crate) use link::Link;

use crate::submission::Content;

/// Reads what was handed over.
pub(crate) fn parse(content: &Content) -> Document {
    match content {
        Content::Text(text) => match pasted_source(text) {
            Some(source) => email::read(source.as_bytes()),
            None => text::parse(text),
        },
        Content::File(file) => file::read(file),
    }
}

/// The source of a mail that was pasted, quoted or not.
fn pasted_source(text: &str) -> Option<Cow<'_, str>> {
    if email::source::is_mail(text.as_bytes()) {
        return Some(Cow::Borrowed(text));
    }
    let text = email::source::unquoted(text)?;
    email::source::is_mail(text.as_bytes()).then_some(Cow::Owned(text))
}

/// A byte range of the submitted text.
pub type Span = Range<usize>;

/// How the message reached the person, as far as the text itself shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A mail: it has a header block.
    Email,
    /// A phone call: a recording's words, or a person telling what a caller said.
    Call,
    /// Anything else: SMS, chat, a mail's text alone.
    Text,
}

/// Something that we could not read or check, and say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Nothing but spaces or signs.
    Empty,
    /// Fewer than four words and nothing else to go by.
    Short,
    /// Fewer than two answers about a call that tell something.
    FewAnswers,
    /// A phone number and nothing else.
    OnlyNumber,
    /// A link and nothing else.
    OnlyLink,
    /// Only a picture, or the name of one.
    OnlyPicture,
    /// A mail that shows no word and no picture: only its sender, its subject, or files.
    NoText,
    /// A mail in the form of one mail program, which we do not read.
    OutlookFile,
    /// A file that is no mail, page or text.
    OtherFile,
    /// Longer than we read: only the first part was checked.
    Shortened,
    /// Hardly any word of a language that we know.
    UnknownLanguage,
    /// The text addresses the program that reads it.
    TalksToUs,
}

/// One word of the message, or one thing that stands for a word (a link, a number).
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Folded: lower case, without marks; what the lexicon is compared with.
    pub(crate) text: String,
    /// Where it stands.
    pub(crate) span: Span,
    /// What separates it from the token before.
    pub(crate) gap: Gap,
    /// What it is.
    pub(crate) role: Role,
    /// Its letters were swapped or hidden so that a filter does not read the word.
    pub(crate) disguised: bool,
    /// It stands between quotation marks.
    pub(crate) quoted: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A word or a run of digits.
    Word,
    /// A link; the index into [`Document::links`].
    Link(usize),
    /// A phone number; the index into [`Document::phones`].
    Phone(usize),
    /// A mail address.
    Address,
    /// An amount of money.
    Amount,
    /// A ticked option: its words are quoted, and never read.
    Tick,
}

/// What stands between two tokens, from the weakest separation to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing or a space.
    None,
    /// A comma, bracket, dash or colon.
    Clause,
    /// The end of a sentence or line.
    Sentence,
}

/// The parsed submission.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// The text that was read, verbatim: the submission or its first part.
    pub(crate) text: String,
    /// How it came.
    pub(crate) kind: Kind,
    /// Sender, subject: what a pasted header block says.
    pub(crate) header: Header,
    /// The words in order, header block excluded but for the subject.
    pub(crate) tokens: Vec<Token>,
    /// For each token the number of its sentence.
    pub(crate) sentence_of: Vec<usize>,
    /// The links, in order.
    pub(crate) links: Vec<Link>,
    /// The phone numbers, in order.
    pub(crate) phones: Vec<Span>,
    /// What could not be read.
    pub(crate) limits: Vec<Limit>,
    /// What a whole mail shows beside its text; none where only words were handed over.
    pub(crate) mail: Option<Mail>,
}

impl Document {
    /// The span from the first to the last of two tokens, both included.
    pub(crate) fn span_of(&self, first: usize, last: usize) -> Span {
        self.tokens[first].span.start..self.tokens[last].span.end.max(self.tokens[first].span.end)
    }

    /// The tokens of a sentence and of so many sentences around it, as a range of token numbers.
    pub(crate) fn around(&self, token: usize, sentences: usize) -> Range<usize> {
        let number = self.sentence_of[token];
        let start = self.sentence_of.partition_point(|&s| s < number.saturating_sub(sentences));
        let end = self.sentence_of.partition_point(|&s| s <= number + sentences);
        start..end
    }

    /// The tokens of the sentence that holds a token, as a range of token numbers.
    pub(crate) fn sentence_range(&self, token: usize) -> Range<usize> {
        let number = self.sentence_of[token];
        let start = self.sentence_of.partition_point(|&s| s < number);
        let end = self.sentence_of.partition_point(|&s| s <= number);
        start..end
    }
}
