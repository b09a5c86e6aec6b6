//! What crosses between the shell and the window, and nothing else.
//!
//! Input: what the checker tells ([`checker::Report`], [`checker::Interview`] and the like). Output: the same, as
//! `serde` and `ts-rs` types, so that the checker needs no serialisation. The TypeScript files in
//! `ui/src/lib/bindings` are written from here by `cargo test -p app`. Every conversion takes its source apart
//! field by field: a field that the checker gains does not compile here until it has a place.

macro_rules! wire {
    ($($(#[$meta:meta])* $kind:ident $name:ident $body:tt)*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        #[ts(export, export_to = "../../ui/src/lib/bindings/")]
        pub $kind $name $body
    )* };
}

mod call;
mod file;
mod plan;
mod report;
mod tips;

pub(crate) use call::answers;
pub use call::{
    AskedOption, AskedQuestion, Call, Flow, Given, Interrupt, Interview, InterviewAsked, Perspective, QuestionKind,
};
pub use file::{FileToCheck, MailLine, Opened};
pub use plan::{Contact, ContactNumber, ContactPage, Plan, PlanGroup, PlanStep};
pub use report::{
    Address, Answer, Attachment, CheckYourself, GivenAnswer, Link, MarkedMessage, Meta, Note, Outcome, Question,
    Reason, Report, Segment, SourcedFact, Statement, Step, Verdict,
};
pub use tips::{Tip, TipGroup, TipPart, TipSection};

macro_rules! countries {
    ($($(#[$doc:meta])* $code:ident = $name:ident;)*) => {
        wire! {
            /// Where the person lives, by its code.
            #[derive(Copy)]
            enum Country { $($(#[$doc])* $code),* }
        }

        impl From<Country> for checker::Country {
            fn from(country: Country) -> Self {
                match country { $(Country::$code => Self::$name),* }
            }
        }

        impl From<checker::Country> for Country {
            fn from(country: checker::Country) -> Self {
                match country { $(checker::Country::$name => Self::$code),* }
            }
        }
    };
}

countries! {
    /// United States
    Us = UnitedStates;
    /// Canada
    Ca = Canada;
    /// United Kingdom
    Uk = UnitedKingdom;
    /// Australia
    Au = Australia;
    /// Germany
    De = Germany;
    /// Austria
    At = Austria;
    /// Switzerland
    Ch = Switzerland;
    /// Spain
    Es = Spain;
    /// France
    Fr = France;
    /// Ireland
    Ie = Ireland;
    /// India
    In = India;
    /// Italy
    It = Italy;
    /// Mexico
    Mx = Mexico;
}

wire! {
    /// A language that we have all our words in.
    #[derive(Copy)]
    enum Language {
        /// English
        En,
        /// German
        De,
    }

    /// The size of all text, in per cent.
    #[derive(Copy, Default)]
    enum TextSize {
        /// As designed: 18 px.
        #[default]
        #[serde(rename = "100")]
        Normal,
        /// A quarter larger.
        #[serde(rename = "125")]
        Large,
        /// Half as large again.
        #[serde(rename = "150")]
        Larger,
        /// Twice the size.
        #[serde(rename = "200")]
        Largest,
    }

    /// Light or dark.
    #[derive(Copy, Default)]
    enum Theme {
        /// As the desktop has it.
        #[default]
        System,
        /// Dark letters on light paper.
        Light,
        /// Light letters on dark paper.
        Dark,
    }

    /// What a person can set.
    #[derive(Copy)]
    struct Settings {
        /// The language of the window and of the report; none means: as the system has it.
        pub language: Option<Language>,
        /// Where the person lives; decides which of a company's addresses we name.
        pub country: Country,
        /// The size of all text.
        pub text_size: TextSize,
        /// Light or dark.
        pub theme: Theme,
    }

    /// What the window needs to know before it can show anything.
    struct Start {
        /// The settings, read from their file or the defaults.
        pub settings: Settings,
        /// True when the settings file could not be understood and was set aside.
        pub settings_were_broken: bool,
        /// The languages that can be chosen.
        pub languages: Vec<Language>,
    }
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The name of its folder in `assets/locales`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }
}

fn all<From, To>(items: Vec<From>) -> Vec<To>
where
    To: std::convert::From<From>,
{
    items.into_iter().map(To::from).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_country_crosses_by_the_code_that_the_checker_uses() {
        for &country in checker::Country::ALL {
            let wire = Country::from(country);
            assert_eq!(serde_json::to_value(wire).unwrap(), json!(country.code()));
            assert_eq!(checker::Country::from(wire), country);
        }
    }

    #[test]
    fn every_language_crosses_by_the_name_of_its_folder() {
        for language in Language::ALL {
            assert_eq!(serde_json::to_value(language).unwrap(), json!(language.code()));
        }
    }

    #[test]
    fn settings_cross_under_the_names_that_the_window_uses() {
        let settings =
            Settings { language: None, country: Country::Uk, text_size: TextSize::Largest, theme: Theme::Dark };
        let json = json!({ "language": null, "country": "uk", "textSize": "200", "theme": "dark" });
        assert_eq!(serde_json::to_value(settings).unwrap(), json);
        assert_eq!(serde_json::from_value::<Settings>(json).unwrap(), settings);
    }
}
