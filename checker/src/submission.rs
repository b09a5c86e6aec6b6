//! What the person handed over, and the little that they said about themselves.

use std::sync::Arc;

/// What is to be checked, verbatim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// What is read.
    pub content: Content,
    /// What was ticked about a call, in the order of the questions; none when a message is checked.
    pub call: Option<Vec<Tick>>,
    /// Answers to questions that an earlier report asked back.
    pub answers: Vec<GivenAnswer>,
    /// Where the person lives; decides which web address of a company we name.
    pub country: Country,
}

impl Submission {
    /// A text without answers, from a person in the United States.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self { content: Content::Text(text.into()), call: None, answers: Vec::new(), country: Country::UnitedStates }
    }

    /// A file without answers, from a person in the United States.
    pub fn from_file(file: File) -> Self {
        Self { content: Content::File(file), ..Self::from_text("") }
    }
}

/// What is read: words or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Pasted text: an SMS, a chat, the text or the source of a mail, or what a caller said.
    Text(String),
    /// A file: a mail, a saved page, a text.
    File(File),
}

/// A file as it was opened. What it is, its bytes tell; the name only helps where they do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, without the folder.
    pub name: String,
    /// All of it.
    pub bytes: Arc<[u8]>,
}

/// One ticked option of the guided questions ([`crate::Flow`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// The question's id.
    pub question: String,
    /// The option's id.
    pub option: String,
    /// The words that stood beside the box. They are quoted as the person's own, and never read for meaning.
    pub words: String,
}

/// One answer to a question that a report asked back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    /// The question's id, as the report gave it.
    pub question: String,
    /// The answer's id: `yes`, `no` or `unsure`.
    pub answer: String,
}

macro_rules! countries {
    ($($(#[$doc:meta])* $name:ident => $code:literal;)*) => {
        /// The countries whose help pages and company addresses we know.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Country { $($(#[$doc])* $name),* }

        impl Country {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The two-letter code that settings and knowledge files use.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// The country of a code, if it is one of ours.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|country| country.code() == code)
            }
        }
    };
}

countries! {
    /// United States
    UnitedStates => "us";
    /// Canada
    Canada => "ca";
    /// United Kingdom
    UnitedKingdom => "uk";
    /// Australia
    Australia => "au";
    /// Germany
    Germany => "de";
    /// Austria
    Austria => "at";
    /// Switzerland
    Switzerland => "ch";
    /// Spain
    Spain => "es";
    /// France
    France => "fr";
    /// Ireland
    Ireland => "ie";
    /// India
    India => "in";
    /// Italy
    Italy => "it";
    /// Mexico
    Mexico => "mx";
}
