//! What a message says, asks and claims: neutral facts, each with the place where it stands.
//!
//! Input: built by [`crate::extract`]. Output: what the signals read. Words anywhere in a message are
//! not evidence; relations are: who asks whom for what, by which way, in whose name. They are made
//! once, there, so that a signal only has to look at them.

use crate::flow::Assertion;
use crate::knowledge::lexicon::{Concept, Hit};
use crate::parse::{Document, Kind, Span};

/// Fewer answers about a call than this say nothing.
const FEWEST_ANSWERS: usize = 2;

/// Everything that was extracted from one document.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) document: &'a Document,
    /// How it came, as far as header and words show it.
    pub(crate) kind: Kind,
    /// Who it says it is from, if it says so.
    pub(crate) claim: Option<Claim>,
    /// Every organisation that is named, with the place.
    pub(crate) mentions: Vec<Mention>,
    /// What the reader is asked to do. What is forbidden or warned of is not among them.
    pub(crate) asks: Vec<Ask>,
    /// For each link of the document, whose it is.
    pub(crate) targets: Vec<Target>,
    /// What the sender line shows.
    pub(crate) sender: Option<SenderFact>,
    /// Stories that are told: index into the knowledge, place.
    pub(crate) stories: Vec<Told>,
    /// The concepts, for signals that need their neighbourhood.
    pub(crate) hits: Vec<Hit>,
    /// What the person answered when a report asked back. A fact like any other.
    pub(crate) answers: Vec<(QuestionId, Option<bool>)>,
    /// What was ticked about a call, each with its token; none when a message is checked.
    pub(crate) ticked: Option<Vec<(Assertion, usize)>>,
}

/// The questions that a report may ask back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuestionId {
    /// Did you ask for this code yourself?
    AskedForCode,
    /// Are you expecting this parcel?
    ExpectsParcel,
    /// Did you choose to pay by monthly invoice?
    PaysByInvoice,
    /// Did you ask for this call, inside the company's app or site?
    AskedForCall,
}

impl QuestionId {
    /// All of them.
    pub const ALL: &'static [Self] =
        &[Self::AskedForCode, Self::ExpectsParcel, Self::PaysByInvoice, Self::AskedForCall];

    /// The id, also the end of the key in the wording.
    pub fn id(self) -> &'static str {
        match self {
            Self::AskedForCode => "asked-for-code",
            Self::ExpectsParcel => "expecting-parcel",
            Self::PaysByInvoice => "pays-by-invoice",
            Self::AskedForCall => "asked-for-call",
        }
    }
}

/// Who the message says it is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claim {
    /// Index into the organisations.
    pub(crate) organisation: usize,
    /// The words that say so.
    pub(crate) span: Span,
    /// How clearly it is said; from 2 on it counts as the sender.
    pub(crate) weight: u8,
    /// The name stands at the top like a letterhead, or in the sender line.
    pub(crate) letterhead: bool,
}

/// A name in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) organisation: usize,
    pub(crate) first: usize,
    pub(crate) last: usize,
    /// The name is part of a longer word.
    pub(crate) glued: bool,
}

/// What the sender line shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SenderFact {
    /// The organisation that its shown name names.
    pub(crate) named: Option<usize>,
    /// It is only named in brackets after another name.
    pub(crate) named_aside: bool,
    /// The organisation that owns the address.
    pub(crate) owned_by: Option<usize>,
    /// The host of the address.
    pub(crate) host: Option<String>,
    /// The address imitates an organisation.
    pub(crate) imitates: Option<usize>,
    /// Its shown name is that of an organisation, known or not, and shares no word with the address.
    pub(crate) is_unlike_address: bool,
    /// A word of its shown name stands in its address: who that is, is clear without any organisation.
    pub(crate) speaks_for_itself: bool,
    /// The whole line.
    pub(crate) span: Span,
}

/// Whose a link is, seen from the claimed sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relation {
    /// The claimed sender's own.
    Own,
    /// A partner's, or a place of the claimed sender's where anybody can write.
    Related,
    /// Built to look like an organisation's address.
    LookAlike(usize),
    /// A short link.
    Shortened,
    /// A place where anybody can publish.
    Open,
    /// A mailing or tracking service.
    Tracking,
    /// Named after the claimed sender, which owns more addresses than we list: it may be theirs.
    NamedAfter,
    /// Somebody else's whom we know.
    Known(usize),
    /// Somebody else's.
    Foreign,
}

impl Relation {
    /// True when the link leads away from whoever is claimed, or hides where it leads.
    pub(crate) fn leaves(self) -> bool {
        match self {
            Self::LookAlike(_) | Self::Shortened | Self::Open | Self::Foreign => true,
            Self::Own | Self::Related | Self::Tracking | Self::NamedAfter | Self::Known(_) => false,
        }
    }
}

/// A link with its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// Index into the document's links.
    pub(crate) link: usize,
    /// The token that stands for it.
    pub(crate) token: Option<usize>,
    /// The host, redirectors unwrapped.
    pub(crate) host: String,
    /// Its registered part.
    pub(crate) owner: String,
    /// Whose it is.
    pub(crate) relation: Relation,
    /// The address that stands among the words it shows, if another one does than where it leads.
    pub(crate) shows: Option<Shown>,
}

/// An address that a link shows and does not lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Where the shown words stand.
    pub(crate) span: Span,
    /// The registered part of the shown address.
    pub(crate) owner: String,
    /// The organisation whose address it is, if we know it.
    pub(crate) organisation: Option<usize>,
    /// Nothing else is shown.
    pub(crate) is_alone: bool,
}

impl Target {
    /// It shows a known organisation's address and leads away. Newsletters count clicks through services of others, so
    /// other differences say little.
    pub(crate) fn shows_organisation_and_leaves(&self) -> bool {
        self.relation.leaves() && self.shows.as_ref().is_some_and(|shown| shown.organisation.is_some())
    }
}

/// A story that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// Index into the stories.
    pub(crate) story: usize,
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// A secret that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secret {
    /// A one-time code.
    Code,
    /// A password.
    Password,
    /// A PIN, TAN or card check number.
    Pin,
    /// A card number.
    Card,
    /// One of several: a password, a PIN or a card number.
    Several,
    /// Details of an identity document.
    Identity,
}

impl Secret {
    /// The key in the wording.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Password => "password",
            Self::Pin => "pin",
            Self::Card => "card",
            Self::Several => "several",
            Self::Identity => "identity",
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// Buy gift cards, or tell their codes.
    GiftCards,
    /// Let somebody see or control the device.
    RemoteAccess,
    /// Tell a secret.
    Tell(Secret),
    /// Bring money somewhere "to keep it safe", to a courier, into crypto.
    MoveToSafety,
    /// Pay or transfer.
    Pay,
    /// Pay or transfer by a way outside the shop: bank transfer, crypto, wire.
    PayOutside,
    /// Pay a fee so that something comes.
    PayFee,
    /// Sign in.
    SignIn,
    /// Confirm, verify or update account, payment or identity data.
    Confirm,
    /// Give data: bank, identity.
    GiveData,
    /// Call a number or contact somebody by it.
    Call,
    /// Press a key.
    PressKey,
    /// Install something.
    Install,
    /// Open a link.
    Open,
    /// Answer.
    Reply,
    /// Claim something.
    Collect,
    /// Log in to the bank while somebody else is there.
    BankLogin,
}

impl What {
    /// True when it touches account or money.
    pub(crate) fn touches_account(self) -> bool {
        match self {
            Self::Tell(_)
            | Self::Pay
            | Self::PayOutside
            | Self::PayFee
            | Self::SignIn
            | Self::Confirm
            | Self::GiveData
            | Self::BankLogin
            | Self::MoveToSafety => true,
            Self::GiftCards
            | Self::RemoteAccess
            | Self::Call
            | Self::PressKey
            | Self::Install
            | Self::Open
            | Self::Reply
            | Self::Collect => false,
        }
    }
}

/// Something the reader is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) what: What,
    /// The first token of the words that ask.
    pub(crate) first: usize,
    /// The last of them.
    pub(crate) last: usize,
    /// The thing asked for, as a token range: the card, the tool.
    pub(crate) object: (usize, usize),
}

impl<'a> Facts<'a> {
    /// The asks of one kind.
    pub(crate) fn asks_for(&self, what: What) -> impl Iterator<Item = &Ask> {
        self.asks.iter().filter(move |ask| ask.what == what)
    }

    /// The first ask of any of some kinds.
    pub(crate) fn first_ask(&self, kinds: &[What]) -> Option<&Ask> {
        self.asks.iter().find(|ask| kinds.contains(&ask.what))
    }

    /// The hits of a concept, in order.
    pub(crate) fn hits_of(&self, concept: Concept) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.concept == concept)
    }

    /// True when a concept occurs.
    pub(crate) fn has(&self, concept: Concept) -> bool {
        self.hits_of(concept).next().is_some()
    }

    /// The place of a hit.
    pub(crate) fn span(&self, hit: &Hit) -> Span {
        self.document.span_of(hit.first, hit.last)
    }

    /// True when two tokens stand at most so many sentences apart.
    pub(crate) fn near(&self, a: usize, b: usize, sentences: usize) -> bool {
        self.document.sentence_of[a].abs_diff(self.document.sentence_of[b]) <= sentences
    }

    /// The words of a token range, as they stand.
    pub(crate) fn words(&self, range: (usize, usize)) -> &'a str {
        &self.document.text[self.document.span_of(range.0, range.1)]
    }

    /// The links that count: not those that are only a name.
    pub(crate) fn real_targets(&self) -> impl Iterator<Item = &Target> {
        self.targets.iter().filter(|target| !self.document.links[target.link].bare || target.relation.leaves())
    }

    /// What the person answered to a question: yes, no, or nothing.
    pub(crate) fn answered(&self, question: QuestionId) -> Option<bool> {
        self.answers.iter().find(|(asked, _)| *asked == question).and_then(|(_, answer)| *answer)
    }

    /// True when the person asked for the contact: they say so, or the text tells it.
    pub(crate) fn contact_was_asked_for(&self) -> bool {
        match self.answered(QuestionId::AskedForCall).or_else(|| self.start_was_ticked()) {
            Some(answer) => answer,
            None => self.has(Concept::SelfStarted),
        }
    }

    /// How the call began, if that was ticked: true when the person asked the company for it.
    pub(crate) fn start_was_ticked(&self) -> Option<bool> {
        const UNASKED: [Assertion; 5] = [
            Assertion::StartCalled,
            Assertion::StartRecording,
            Assertion::StartPopUp,
            Assertion::StartInAMessage,
            Assertion::StartLookedUp,
        ];
        let asked = self.tick(Assertion::StartAskedFor).or(self.tick(Assertion::StartOwnNumber)).is_some();
        let unasked = UNASKED.into_iter().any(|start| self.tick(start).is_some());
        (asked || unasked).then_some(asked)
    }

    /// The token of a ticked fact.
    pub(crate) fn tick(&self, fact: Assertion) -> Option<usize> {
        self.ticked.iter().flatten().find(|(held, _)| *held == fact).map(|(_, token)| *token)
    }

    /// Where a ticked fact stands.
    pub(crate) fn tick_span(&self, fact: Assertion) -> Option<Span> {
        self.tick(fact).map(|token| self.document.span_of(token, token))
    }

    /// True when enough was ticked to say something: two answers that tell something of the contact.
    pub(crate) fn ticks_tell(&self) -> bool {
        let tokens: std::collections::BTreeSet<usize> =
            self.ticked.iter().flatten().filter(|(fact, _)| fact.is_informative()).map(|(_, token)| *token).collect();
        tokens.len() >= FEWEST_ANSWERS
    }

    /// True when one of some concepts stands within so many sentences of a token.
    pub(crate) fn any_near(&self, token: usize, sentences: usize, concepts: &[Concept]) -> bool {
        let around = self.document.around(token, sentences);
        let start = self.hits.partition_point(|hit| hit.first < around.start);
        self.hits[start..].iter().take_while(|hit| hit.first < around.end).any(|hit| concepts.contains(&hit.concept))
    }

    /// True when a concept stands before a token in its sentence.
    pub(crate) fn sentence_has_before(&self, token: usize, concept: Concept) -> bool {
        let start = self.document.sentence_range(token).start;
        self.hits.iter().any(|hit| hit.concept == concept && (start..token).contains(&hit.first))
    }

    /// True when criminals are named: it is a warning, or somebody tells of one.
    pub(crate) fn is_about_criminals(&self) -> bool {
        self.has(Concept::Scammer) || self.has(Concept::Alleged)
    }

    /// True when the sentence of a token says what criminals do.
    pub(crate) fn is_warned_of(&self, token: usize) -> bool {
        self.any_near(token, 0, &[Concept::Scammer])
            || (self.document.tokens[token].quoted && self.has(Concept::Scammer))
    }

    /// An organisation that is claimed or named, by its id.
    pub(crate) fn organisation_named(&self, id: &str, knowledge: &crate::knowledge::Knowledge) -> Option<usize> {
        let number = knowledge.organisations.all.iter().position(|organisation| organisation.id == id)?;
        let claimed = self.claim.as_ref().is_some_and(|claim| claim.organisation == number);
        (claimed || self.mentions.iter().any(|mention| mention.organisation == number)).then_some(number)
    }

    /// Where a link stands, with the words that it shows.
    pub(crate) fn link_span(&self, target: &Target) -> Span {
        self.document.links[target.link].span.clone()
    }

    /// What is asked that touches account, money or the device: what makes a foreign link matter.
    pub(crate) fn request(&self) -> Option<&Ask> {
        self.asks
            .iter()
            .find(|ask| ask.what.touches_account() || matches!(ask.what, What::Install | What::RemoteAccess))
    }

    /// A request that stands beside a link: at most so many sentences away.
    pub(crate) fn request_near(&self, target: &Target, sentences: usize) -> Option<&Ask> {
        let token = target.token?;
        self.asks
            .iter()
            .filter(|ask| ask.what.touches_account() || matches!(ask.what, What::Install | What::RemoteAccess))
            .filter(|ask| self.near(ask.first, token, sentences))
            .min_by_key(|ask| self.document.sentence_of[ask.first].abs_diff(self.document.sentence_of[token]))
    }

    /// True when the claimed sender's own link stands within a few sentences of a token.
    pub(crate) fn own_link_near(&self, token: usize) -> bool {
        self.real_targets()
            .filter(|target| target.relation == Relation::Own)
            .filter_map(|target| target.token)
            .any(|link| self.near(token, link, 6))
    }

    /// True when at least one real link is the claimed sender's own.
    pub(crate) fn has_own_link(&self) -> bool {
        self.real_targets().any(|target| target.relation == Relation::Own)
    }
}
