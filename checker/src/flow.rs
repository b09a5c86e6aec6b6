//! The guided questions: from answers to facts.
//!
//! Input: a [`Flow`] from `assets/flows` and the [`Answers`] so far. Output: a [`Replay`]: which questions are on the way,
//! which is open, what was ticked. A flow routes and collects facts; it holds no policy and no outcomes (docs/adr/0008).
//! The position is never stored: it is found by walking the answers again, so that Back and change need no code.

use std::collections::BTreeMap;

macro_rules! assertions {
    ($($(#[$doc:meta])* $name:ident => $id:literal;)*) => {
        /// What an option asserts. Neutral: what follows from it is decided by the signals and by the plan.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Assertion { $($(#[$doc])* $name),* }

        impl Assertion {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The id in `assets/flows` and `assets/plan.toml`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }

            /// The assertion of an id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|assertion| assertion.id() == id)
            }
        }
    };
}

assertions! {
    /// The caller is still there.
    OnThePhone => "now.on-the-phone";
    /// Somebody steers the computer at this moment.
    Controlled => "now.controlled";
    /// It is over.
    Over => "now.over";

    /// Money was paid or sent.
    GivenMoney => "given.money";
    /// The codes of gift cards.
    GivenGiftCards => "given.gift-cards";
    /// Details of a card or bank account.
    GivenCardOrBank => "given.card-or-bank";
    /// A password.
    GivenPassword => "given.password";
    /// A one-time code.
    GivenCode => "given.code";
    /// Something was installed, or somebody was let in.
    GivenAccess => "given.access";
    /// A link was opened.
    GivenLink => "given.link";
    /// Details of an identity document.
    GivenIdentity => "given.identity";

    /// The person does not know what was given away.
    GivenUnsure => "given.unsure";
    /// Nothing was given away.
    NothingGiven => "nothing.given";

    /// By bank transfer.
    PaidTransfer => "paid.transfer";
    /// By card.
    PaidCard => "paid.card";
    /// By a payment app.
    PaidApp => "paid.app";
    /// By a money transfer service.
    PaidWire => "paid.wire";
    /// In crypto money.
    PaidCrypto => "paid.crypto";
    /// In cash or gold, by hand.
    PaidCash => "paid.cash";
    /// Cash by post.
    PaidPost => "paid.post";

    /// They said that they were Amazon.
    WhoAmazon => "who.amazon";
    /// They said that they were Microsoft or Windows.
    WhoMicrosoft => "who.microsoft";
    /// They said that they were a bank.
    WhoBank => "who.bank";
    /// They said that they were `PayPal`.
    WhoPayPal => "who.paypal";
    /// They said that they were police or an authority.
    WhoAuthority => "who.authority";
    /// They said that they were a parcel service.
    WhoParcel => "who.parcel";
    /// They said that they were somebody else.
    WhoOther => "who.other";
    /// Several, one after another.
    WhoSeveral => "who.several";

    /// They called.
    StartCalled => "start.called";
    /// A recorded voice: press one.
    StartRecording => "start.recording";
    /// A pop-up said which number to call.
    StartPopUp => "start.pop-up";
    /// The number stood in an e-mail or a text.
    StartInAMessage => "start.in-a-message";
    /// The person looked the number up.
    StartLookedUp => "start.looked-up";
    /// The person called the number on their card or on a bill.
    StartOwnNumber => "start.own-number";
    /// The person asked the company for the call, inside its app or site.
    StartAskedFor => "start.asked-for";

    /// An order that the person did not make.
    AboutOrder => "about.order";
    /// A locked account.
    AboutLocked => "about.locked";
    /// A membership or subscription.
    AboutMembership => "about.membership";
    /// A refund.
    AboutRefund => "about.refund";
    /// A virus.
    AboutVirus => "about.virus";
    /// A parcel.
    AboutParcel => "about.parcel";
    /// The person's name or papers used in a crime.
    AboutCrime => "about.crime";
    /// A plain message that asks for nothing.
    AboutNotice => "about.notice";
    /// Something else.
    AboutOther => "about.other";

    /// Pay, or confirm a payment, on the phone.
    AskPay => "ask.pay";
    /// Approve something in the bank's app.
    AskApprove => "ask.approve";
    /// Buy gift cards.
    AskGiftCards => "ask.gift-cards";
    /// Move money "to keep it safe".
    AskMoveMoney => "ask.move-money";
    /// Crypto money, cash, gold, a courier.
    AskCryptoOrCourier => "ask.crypto-or-courier";
    /// Install a program, open a site.
    AskInstall => "ask.install";
    /// Show the screen.
    AskScreen => "ask.screen";
    /// Read out a code.
    AskCode => "ask.code";
    /// Tell a password, PIN or card number.
    AskSecret => "ask.secret";
    /// Tell card or bank details.
    AskCardOrBank => "ask.card-or-bank";
    /// Give details of an identity document.
    AskIdentity => "ask.identity";
    /// Press the Windows key and R.
    AskRunCommand => "ask.run-command";
    /// Log in to the bank.
    AskBankLogin => "ask.bank-login";
    /// Give the driver the parcel's code, at the door.
    AskCodeAtDoor => "ask.code-at-door";
    /// Say whether a payment was one's own: what an honest bank asks.
    AskedYesOrNo => "asked.yes-or-no";
    /// Codes arrived meanwhile.
    CodesArrived => "codes.arrived";

    /// They hurried.
    Hurried => "behaved.hurried";
    /// They threatened.
    Threatened => "behaved.threatened";
    /// They kept the person on the line.
    StayOnLine => "behaved.stay-on-line";
    /// Nobody was to be told.
    TellNoOne => "behaved.tell-no-one";
    /// They said what to tell the bank.
    Coached => "behaved.coached";
    /// They were angry when the person wanted to call back.
    Angry => "behaved.angry";

    /// The right number stood on the display.
    SeemedRightNumber => "seemed.right-number";
    /// They knew name, address or order.
    SeemedKnewThings => "seemed.knew-things";
    /// They sent an e-mail or an identity card.
    SeemedSentProof => "seemed.sent-proof";

    /// It stands in the own account.
    AccountThere => "account.there";
    /// It does not stand in the own account.
    AccountNotThere => "account.not-there";
    /// They said that it is hidden or on hold.
    AccountHidden => "account.hidden";
}

impl Assertion {
    /// True when it tells something about the contact itself: what the verdict can rest on. When it happened, how it
    /// was paid and what made it seem real do not.
    pub(crate) fn is_informative(self) -> bool {
        let group = self.id().split('.').next().unwrap_or_default();
        !matches!(group, "now" | "nothing" | "paid" | "seemed")
    }

    /// True when something was given away.
    pub fn is_given(self) -> bool {
        self.id().starts_with("given.")
    }
}

/// Facts that belong together: the code that was passed on is the one for the driver at the door, unless a code was
/// wanted on the phone as well. Then nothing was given away.
pub(crate) fn settle<T>(held: &mut Vec<(Assertion, T)>) {
    let has = |held: &[(Assertion, T)], fact: Assertion| held.iter().any(|(known, _)| *known == fact);
    if has(held, Assertion::AskCodeAtDoor) && !has(held, Assertion::AskCode) {
        held.retain(|(fact, _)| *fact != Assertion::GivenCode);
    }
}

/// What was answered: question id to option ids.
pub type Answers = BTreeMap<String, Vec<String>>;

/// A row of questions, from `assets/flows/<id>.toml`.
#[derive(Debug, Clone)]
pub struct Flow {
    /// The id: the file's name.
    pub id: String,
    /// All questions, in the order of the file.
    pub questions: Vec<Question>,
    pub(crate) start: usize,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Question {
    /// The id, also in the wording: `ask-<id>`.
    pub id: String,
    /// How many options can be chosen.
    pub kind: QuestionKind,
    /// What can be ticked.
    pub options: Vec<Choice>,
    pub(crate) next: Vec<Branch>,
}

/// How many options can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionKind {
    /// Exactly one.
    One,
    /// Any number.
    Many,
    /// A country: the window has the list.
    Country,
}

/// One option of a question.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The id, also in the wording: `ask-<question>-<id>`.
    pub id: String,
    /// What ticking it asserts; empty when it is neutral ("not sure").
    pub asserts: Vec<Assertion>,
    /// It cannot be ticked together with another.
    pub exclusive: bool,
    /// What is shown before the next question.
    pub interrupt: Option<Interrupt>,
}

/// What cannot wait for the next question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interrupt {
    /// Hang up now.
    HangUp,
    /// Cut the connection.
    CutOff,
}

/// Where it goes on when all of some facts hold.
#[derive(Debug, Clone)]
pub(crate) struct Branch {
    pub(crate) when: Vec<Assertion>,
    /// The number of a question; none is the end.
    pub(crate) to: Option<usize>,
}

/// The answers walked once more.
#[derive(Debug)]
pub struct Replay<'a> {
    /// Every question on the way, answered or not, as far as the answers show the way.
    pub path: Vec<&'a Question>,
    /// The first that is not answered, or whose answers contradict each other.
    pub open: Option<&'a Question>,
    /// What was ticked on the way.
    pub ticked: Vec<(&'a Question, &'a Choice)>,
}

/// A row of questions on its way to an end.
struct Walk<'a> {
    path: Vec<&'a Question>,
    at: Option<usize>,
    held: Vec<Assertion>,
    denied: Vec<Assertion>,
}

impl Flow {
    /// Walks the answers. A question that is not answered is passed over, so that later answers count as well; answers
    /// that are no longer on the way do not.
    pub fn replay(&self, answers: &Answers) -> Replay<'_> {
        let mut replay = Replay { path: Vec::new(), open: None, ticked: Vec::new() };
        let mut held: Vec<Assertion> = Vec::new();
        let mut at = Some(self.start);
        while let Some(question) = at.and_then(|number| self.questions.get(number)) {
            let chosen = answers.get(&question.id).map_or(&[][..], Vec::as_slice);
            let ticked: Vec<&Choice> = question.options.iter().filter(|o| chosen.contains(&o.id)).collect();
            let answered = !chosen.is_empty() && (question.kind == QuestionKind::Country || !ticked.is_empty());
            if replay.open.is_none() && (!answered || question.contradiction(chosen)) {
                replay.open = Some(question);
            }
            held.extend(ticked.iter().flat_map(|choice| &choice.asserts));
            replay.ticked.extend(ticked.into_iter().map(|choice| (question, choice)));
            replay.path.push(question);
            let branch = question.next.iter().find(|branch| branch.when.iter().all(|fact| held.contains(fact)));
            at = branch.and_then(|branch| branch.to);
        }
        replay
    }

    /// Every row of questions that some answers lead through. A fact that was ticked, or passed over, stays so.
    pub fn paths(&self) -> Vec<Vec<&Question>> {
        let mut paths = Vec::new();
        let mut open = vec![Walk { path: Vec::new(), at: Some(self.start), held: Vec::new(), denied: Vec::new() }];
        while let Some(mut walk) = open.pop() {
            let Some(question) = walk.at.and_then(|number| self.questions.get(number)) else {
                paths.push(walk.path);
                continue;
            };
            walk.path.push(question);
            for branch in &question.next {
                if !branch.when.iter().any(|fact| walk.denied.contains(fact)) {
                    let mut held = walk.held.clone();
                    held.extend(&branch.when);
                    open.push(Walk { path: walk.path.clone(), at: branch.to, held, denied: walk.denied.clone() });
                }
                // Whoever goes on to the next branch did not tick this one's fact.
                match branch.when.as_slice() {
                    when if when.iter().all(|fact| walk.held.contains(fact)) => break,
                    [fact] => walk.denied.push(*fact),
                    _ => {}
                }
            }
        }
        paths
    }

    /// Each branch of a question: the facts that lead there, and the question; none is the end.
    pub fn branches<'a>(
        &'a self,
        question: &'a Question,
    ) -> impl Iterator<Item = (&'a [Assertion], Option<&'a Question>)> {
        question.next.iter().map(|branch| (branch.when.as_slice(), branch.to.and_then(|to| self.questions.get(to))))
    }

    /// A question by its id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

impl Question {
    /// True when the chosen options cannot all be meant: "nothing" and "paid".
    pub fn contradiction(&self, chosen: &[String]) -> bool {
        let ticked: Vec<&Choice> = self.options.iter().filter(|option| chosen.contains(&option.id)).collect();
        ticked.len() > 1 && (self.kind == QuestionKind::One || ticked.iter().any(|option| option.exclusive))
    }
}
