//! Stage 3, detect: the one list of signals.
//!
//! Input: [`Facts`] and [`Knowledge`]. Output: [`Finding`]s, each with the words that support it. A
//! signal is one line below, one module beside this file, one TOML under `assets/signals`, its words in
//! every language, and its cases under `tests/cases` (docs/adding-a-signal.md). The order of the list is
//! the order in which reasons of equal weight are told: what is wanted first, then by which way.

use std::collections::BTreeMap;

use crate::facts::{Ask, Facts};
use crate::knowledge::Knowledge;
use crate::knowledge::signal::Strength;
use crate::parse::Span;

macro_rules! signals {
    ($($module:ident => $name:ident, $id:literal;)*) => {
        $(mod $module;)*

        /// A kind of evidence that we know how to see.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum SignalId {
            $(#[doc = concat!("`", $id, "`: see `assets/signals/", $id, ".toml`.")] $name),*
        }

        impl SignalId {
            /// Every signal, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The id that joins code, knowledge, words and cases.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }

            /// The text of its knowledge file; the build fails if there is none.
            pub(crate) fn knowledge(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("../../../assets/signals/", $id, ".toml"))),* }
            }
        }

        /// Runs every signal.
        pub(crate) fn detect(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<Finding> {
            let mut findings = Vec::new();
            $(findings.extend($module::detect(facts, knowledge));)*
            for finding in &mut findings {
                let most = knowledge.signal(finding.signal).strength;
                finding.strength = finding.strength.map_or(Some(most), |strength| Some(strength.min(most)));
            }
            findings
        }
    };
}

signals! {
    asks_for_gift_cards => AsksForGiftCards, "asks-for-gift-cards";
    asks_for_remote_access => AsksForRemoteAccess, "asks-for-remote-access";
    asks_for_secret => AsksForSecret, "asks-for-secret";
    asks_for_bank_login => AsksForBankLogin, "asks-for-bank-login";
    moves_money_to_safety => MovesMoneyToSafety, "moves-money-to-safety";
    asks_for_payment_by_phone => AsksForPaymentByPhone, "asks-for-payment-by-phone";
    order_hidden => OrderHidden, "order-hidden";
    not_in_account => NotInAccount, "not-in-account";
    look_alike_address => LookAlikeAddress, "look-alike-address";
    warning_shows_number => WarningShowsNumber, "warning-shows-number";
    repairs_unasked => RepairsUnasked, "repairs-unasked";
    codes_arrive => CodesArrive, "codes-arrive";
    wants_secrecy => WantsSecrecy, "wants-secrecy";
    sender_name_against_address => SenderNameAgainstAddress, "sender-name-against-address";
    sender_check_failed => SenderCheckFailed, "sender-check-failed";
    several_senders => SeveralSenders, "several-senders";
    reply_goes_elsewhere => ReplyGoesElsewhere, "reply-goes-elsewhere";
    link_leaves_brand => LinkLeavesBrand, "link-leaves-brand";
    link_shows_other_address => LinkShowsOtherAddress, "link-shows-other-address";
    asks_in_form => AsksInForm, "asks-in-form";
    brings_program => BringsProgram, "brings-program";
    asks_for_payment_by_message => AsksForPaymentByMessage, "asks-for-payment-by-message";
    asks_for_payment_elsewhere => AsksForPaymentElsewhere, "asks-for-payment-elsewhere";
    asks_for_fee => AsksForFee, "asks-for-fee";
    number_to_call => NumberToCall, "number-to-call";
    press_a_key => PressAKey, "press-a-key";
    refund_needs_data => RefundNeedsData, "refund-needs-data";
    passed_on_to_authority => PassedOnToAuthority, "passed-on-to-authority";
    lures_with_brand => LuresWithBrand, "lures-with-brand";
    hides_words => HidesWords, "hides-words";
    hides_text => HidesText, "hides-text";
    asks_for_data => AsksForData, "asks-for-data";
    threatens_account => ThreatensAccount, "threatens-account";
    rushes => Rushes, "rushes";
    hides_link_target => HidesLinkTarget, "hides-link-target";
    touches_account => TouchesAccount, "touches-account";
    points_to_own_account => PointsToOwnAccount, "points-to-own-account";
    is_advertising => IsAdvertising, "is-advertising";
}

/// A signal seen in this submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which signal.
    pub signal: SignalId,
    /// Where the words stand that support it, in order. Never empty.
    pub evidence: Vec<Span>,
    /// How much it weighs here; `None` until [`detect`] has set it from the signal's file.
    pub(crate) strength: Option<Strength>,
    /// What the wording may name.
    pub(crate) arguments: BTreeMap<&'static str, String>,
    /// The organisation it is about, if one.
    pub(crate) organisation: Option<usize>,
    /// Something that touches account, money or device is asked right beside it.
    pub(crate) beside_request: bool,
}

/// More quotations of one signal than this tell nothing new.
const MOST_EVIDENCE: usize = 4;

impl Finding {
    fn new(signal: SignalId, evidence: Span) -> Self {
        Self {
            signal,
            evidence: vec![evidence],
            strength: None,
            arguments: BTreeMap::new(),
            organisation: None,
            beside_request: false,
        }
    }

    /// A finding whose evidence is the words of an ask.
    fn at(signal: SignalId, facts: &Facts<'_>, ask: &Ask) -> Self {
        Self::new(signal, facts.document.span_of(ask.first, ask.last))
    }

    /// Findings of one signal as one, with the evidence of all and the arguments of the first.
    fn merged(findings: impl Iterator<Item = Self>) -> Option<Self> {
        findings.reduce(|mut all, next| {
            for span in next.evidence {
                all.add(span);
            }
            all
        })
    }

    /// Adds a quotation, unless it overlaps one that is there or there are enough.
    fn add(&mut self, span: Span) {
        // "temporarily" and "locked" side by side are one quotation.
        if let Some(known) = self.evidence.iter_mut().find(|known| {
            (known.end <= span.start && span.start - known.end <= 1)
                || (span.end <= known.start && known.start - span.end <= 1)
        }) {
            *known = known.start.min(span.start)..known.end.max(span.end);
            return;
        }
        let overlaps = self.evidence.iter().any(|known| known.start < span.end && span.start < known.end);
        if !overlaps && self.evidence.len() < MOST_EVIDENCE {
            self.evidence.push(span);
            self.evidence.sort_by_key(|span| span.start);
        }
    }

    fn quoting(mut self, span: Span) -> Self {
        self.add(span);
        self
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.insert(name, crate::parse::fold::clean(value));
        self
    }

    fn with_key(self, name: &'static str, key: &'static str) -> Self {
        self.with(name, key)
    }

    fn about(mut self, organisation: usize) -> Self {
        self.organisation = Some(organisation);
        self
    }

    fn with_request(mut self) -> Self {
        self.beside_request = true;
        self
    }

    fn is_about(&self, organisation: usize) -> bool {
        self.organisation == Some(organisation)
    }

    fn at_most(mut self, strength: Strength) -> Self {
        self.strength = Some(strength);
        self
    }

    /// What the wording may name, for whoever reads an evaluation.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.arguments.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// How much it weighs in this submission.
    pub fn strength(&self) -> Strength {
        self.strength.unwrap_or(Strength::Note)
    }
}
