//! The lexicons: what messages are written with, as word classes ("concepts") in every language.
//!
//! Input: `assets/lexicons/<language>.toml`. Output: a [`Lexicon`] that finds concepts in a row of
//! words. All languages are always on: scams mix them, and matching costs nothing. The notation stands at the
//! head of `phrases.rs`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Problems;
use super::phrases::{Phrases, patterns};
use crate::parse::Token;

macro_rules! concepts {
    ($($(#[$doc:meta])* $name:ident => $id:literal;)*) => {
        /// A class of words or phrases that mean the same to us.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) enum Concept { $($(#[$doc])* $name),* }

        impl Concept {
            pub(crate) const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The key in the lexicons.
            pub(crate) fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }
        }
    };
}

concepts! {
    // Grammar
    /// never, not, nie
    Negation => "negation";
    /// nobody, niemand
    Nobody => "nobody";
    /// if, wenn
    Conditional => "conditional";
    /// we, I: the writer acts
    Writer => "writer";
    /// you, Sie: the reader acts
    Reader => "reader";
    /// please, bitte
    Please => "please";
    /// he, she, the man: somebody who is told about
    SomebodyElse => "somebody-else";
    /// scammers, criminals: who is warned of
    Scammer => "scammer";
    /// fake, alleged: the name beside it is not the sender
    Alleged => "alleged";
    /// asks for, wants
    Want => "want";
    /// asks, requests: what a company says it never does
    Asking => "asking";
    /// the person asked for the contact
    SelfStarted => "self-started";
    /// a person tells of a call, or a voice speaks
    CallTold => "call-told";

    /// "he says", "I am to": somebody tells what another wants of them
    Reported => "reported";
    /// the phone is mentioned
    PhoneWord => "phone-word";
    /// I, my: a person tells
    FirstPerson => "first-person";
    /// me, for me: the writer, as somebody for whom something is done
    ForWriter => "for-writer";
    /// two, three: so many things at once
    SmallNumber => "small-number";

    // What is to be done
    /// buy, get
    Get => "get";
    /// tell, send, read out
    Tell => "tell";
    /// enter, type in
    Enter => "enter";
    /// transfer, move money
    Transfer => "transfer";
    /// pay
    Pay => "pay";
    /// sign in
    SignIn => "sign-in";
    /// confirm, verify, update
    Confirm => "confirm";
    /// call, contact
    Call => "call";
    /// press
    Press => "press";
    /// install, download, open
    Install => "install";
    /// click, tap, follow
    Click => "click";
    /// allow, let, share (a screen)
    Allow => "allow";
    /// reply
    Reply => "reply";
    /// withdraw, fetch
    Withdraw => "withdraw";
    /// claim, collect (a prize, a refund)
    Collect => "collect";
    /// cancel, stop, dispute
    Cancel => "cancel";

    // What it is done with
    /// gift card, voucher
    GiftCard => "gift-card";
    /// scratch, photograph: how a gift card's numbers are handed over
    CardShown => "card-shown";
    /// one-time code
    Code => "code";
    /// password
    Password => "password";
    /// PIN, TAN
    Pin => "pin";
    /// card number, CVV
    CardNumber => "card-number";
    /// bank details
    BankData => "bank-data";
    /// identity data
    IdentityData => "identity-data";
    /// a program for remote control
    RemoteTool => "remote-tool";
    /// an app, a program, a site to open
    Program => "program";
    /// screen, computer, phone
    Device => "device";
    /// access, control
    Access => "access";
    /// "the mouse moves by itself": somebody is on the computer already
    AccessUnderWay => "access-under-way";
    /// "I paid": money was given away
    GaveMoney => "gave-money";
    /// "I read him the codes of the cards"
    GaveGiftCards => "gave-gift-cards";
    /// "I gave him my card number"
    GaveCard => "gave-card";
    /// "I told her my password"
    GavePassword => "gave-password";
    /// "I read him the code"
    GaveCode => "gave-code";
    /// "I installed it", "I let him in"
    GaveAccess => "gave-access";
    /// an appointment, a reminder, a wrong number: a call that asks for nothing
    PlainNotice => "plain-notice";
    /// "safe account"
    SafePlace => "safe-place";
    /// money, savings
    Money => "money";
    /// bitcoin, crypto machine
    Crypto => "crypto";
    /// courier, driver who fetches money
    Courier => "courier";
    /// account, information, details
    AccountData => "account-data";
    /// payment method, billing
    PaymentMethod => "payment-method";
    /// bank transfer, private account, wire
    TransferWay => "transfer-way";
    /// fee
    Fee => "fee";

    /// held, hidden, in review: why an order "cannot be seen"
    Held => "held";

    // What is said to have happened
    /// an order, a charge, a renewal
    ChargeEvent => "charge-event";
    /// "if you did not make this order"
    NotMine => "not-mine";
    /// account locked, limited
    AccountTrouble => "account-trouble";
    /// closed, deleted, unless
    ThreatOfLoss => "threat-of-loss";
    /// a sign-in that may not be yours
    SignInAlert => "sign-in-alert";
    /// card declined, payment failed
    PaymentFailed => "payment-failed";
    /// an open sum, an invoice
    PaymentDue => "payment-due";
    /// on hold, so you can't see it
    OrderHidden => "order-hidden";
    /// I looked, and it is not in my account
    NotInAccount => "not-in-account";
    /// codes arrived on my phone meanwhile
    CodeArrives => "code-arrives";
    /// "what does it say?": asks for a code without naming it
    ReadBack => "read-back";
    /// my bank, online banking: what one logs in to
    OnlineBanking => "online-banking";
    /// refund
    Refund => "refund";
    /// refunded too much
    Overpaid => "overpaid";
    /// within 24 hours
    Deadline => "deadline";
    /// urgent, immediately
    Urgent => "urgent";
    /// virus, infected
    VirusWarning => "virus-warning";
    /// a window that opened by itself and fills the screen
    PopUp => "pop-up";
    /// a number that was there to call
    NumberShown => "number-shown";
    /// tell nobody
    Secrecy => "secrecy";
    /// stay on the line
    StayOnLine => "stay-on-line";
    /// what to tell the bank
    BankCoaching => "bank-coaching";
    /// police, FTC, bank's fraud team
    Authority => "authority";
    /// passed on, transferred, connected
    PassedOn => "passed-on";
    /// your name used in a crime
    CrimeStory => "crime-story";
    /// customs, duties
    Customs => "customs";
    /// the driver at the door
    AtTheDoor => "at-the-door";
    /// face to face, at the door
    FaceToFace => "face-to-face";
    /// look in your account
    OwnAccount => "own-account";
    /// offers, unsubscribe
    Advertising => "advertising";
    /// monthly invoice
    MonthlyInvoice => "monthly-invoice";
    /// talks to the program that reads it
    TalksToProgram => "talks-to-program";
    /// names of pictures and attachments
    Attachment => "attachment";

    /// "the following number": a number that is pointed to
    NumberNamed => "number-named";

    // Who it is from
    /// account, team, support: what stands beside a sender's name
    SenderNoun => "sender-noun";
    /// your, from, at: what stands before a sender's name
    SenderCue => "sender-cue";
    /// everyday words, to see whether we know the language at all
    Everyday => "everyday";
}

/// A concept seen in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) concept: Concept,
    /// The first of its tokens.
    pub(crate) first: usize,
    /// The last of its tokens.
    pub(crate) last: usize,
}

/// The phrases of all concepts in all languages.
#[derive(Debug, Default)]
pub(crate) struct Lexicon(Phrases<Concept>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    concepts: BTreeMap<String, Vec<String>>,
}

impl Lexicon {
    pub(super) fn load(files: &[(String, &str)], problems: &mut Problems) -> Self {
        let mut lexicon = Self::default();
        for (path, text) in files {
            let Some(file) = problems.toml::<File>(path, text) else {
                continue;
            };
            for (key, phrases) in file.concepts {
                let Some(&concept) = Concept::ALL.iter().find(|concept| concept.id() == key) else {
                    problems.add(path, format!("\"{key}\" is no concept; the list stands in knowledge/lexicon.rs"));
                    continue;
                };
                for phrase in phrases {
                    match patterns(&phrase) {
                        Ok(variants) => variants.into_iter().for_each(|pattern| lexicon.0.add(concept, pattern)),
                        Err(message) => problems.add(path, format!("{key}: \"{phrase}\" {message}")),
                    }
                }
            }
        }
        lexicon
    }

    /// Adds names from other files: programs for remote control, brands of gift cards.
    pub(super) fn add_names(&mut self, concept: Concept, names: &[String], behind: &str, problems: &mut Problems) {
        for name in names {
            let spelled: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
            match patterns(&format!("{spelled} {behind}")) {
                Ok(variants) => variants.into_iter().for_each(|pattern| self.0.add(concept, pattern)),
                Err(message) => problems.add("hosts.toml", format!("\"{name}\" {message}")),
            }
        }
    }

    /// Every concept in a row of tokens, in order of its first token.
    pub(crate) fn find(&self, tokens: &[Token]) -> Vec<Hit> {
        let found = self.0.find(tokens);
        found.into_iter().map(|found| Hit { concept: found.key, first: found.first, last: found.last }).collect()
    }
}
