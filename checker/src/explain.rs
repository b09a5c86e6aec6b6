//! Stage 5, explain: from a verdict to what is said, in no language yet.
//!
//! Input: an [`Assessment`] with its facts. Output: an [`Explanation`]: message ids with arguments,
//! quotations as places of the text, and the advice that fits what was found.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::assess::Assessment;
use crate::facts::{Facts, QuestionId, Relation, What};
use crate::flow::Assertion;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::parse::{Document, Kind, Limit, Span};
use crate::signals::{Finding, SignalId};
use crate::submission::Submission;
use crate::verdict::{Lead, Verdict};

/// What is to be said about a submission, in no language yet.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The conclusion.
    pub verdict: Verdict,
    /// Every finding, the most important first, with the places of its words in [`Explanation::text`].
    pub findings: Vec<Finding>,
    /// The text that was read, verbatim.
    pub text: String,
    /// How the message came.
    pub kind: Kind,
    /// What could not be read.
    pub limits: Vec<Limit>,
    /// The question that is asked back, with the answer if there was one.
    pub question: Option<(QuestionId, Option<String>)>,
    /// The day of the check.
    pub today: Date,
    /// Something was given away: then the recovery plan comes before the verdict.
    pub given: bool,
    /// It was told, not pasted: answers about a call.
    pub is_told: bool,
    /// A whole mail or page was read, not words that somebody copied: the text is laid out by its parts.
    pub is_whole: bool,
    pub(crate) layout: Layout,
    /// The brand with rules of its own that the advice is about, and its address in the person's country.
    pub(crate) brand: Option<(String, String)>,
    pub(crate) links: Vec<ExplainedLink>,
    pub(crate) steps: Vec<String>,
    pub(crate) outcomes: Vec<&'static str>,
    pub(crate) conditions: Vec<&'static str>,
    pub(crate) absent: Vec<&'static str>,
    pub(crate) unchecked: Vec<&'static str>,
    pub(crate) notes: Vec<&'static str>,
    /// What the brand's name is for each finding that is about an organisation: its id if it has rules.
    pub(crate) brands_of: BTreeMap<SignalId, String>,
}

/// Which part of the text that was read is shown where.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    /// The header lines: the key of the label, and the place of the value.
    pub(crate) meta: Vec<(&'static str, Span)>,
    /// The text that the person sees.
    pub(crate) body: Span,
    /// What a mail holds and does not show.
    pub(crate) hidden: Vec<Span>,
    /// The names of the files that come with it, each with what is said of its kind.
    pub(crate) attachments: Vec<(Span, &'static str)>,
}

/// A link with what is said beside it.
#[derive(Debug, Clone)]
pub(crate) struct ExplainedLink {
    pub(crate) span: Span,
    pub(crate) shown: Option<Span>,
    pub(crate) owner: String,
    pub(crate) remark: &'static str,
    pub(crate) arguments: BTreeMap<&'static str, String>,
}

impl Explanation {
    /// The text that a person sees of the message: of a mail its body alone, without header lines and hidden parts.
    pub fn seen(&self) -> &str {
        &self.text[self.layout.body.clone()]
    }

    /// The words of a place, cleaned for showing.
    pub fn quotation(&self, span: &Span) -> String {
        crate::parse::fold::clean(&self.text[span.clone()])
    }
}

/// What the message is about, as far as the advice differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Topic {
    /// Somebody wants to see or steer the device: nothing is looked up on it now.
    Device,
    SignIn,
    Payment,
    Invoice,
    Parcel,
    Order,
}

pub(crate) fn explain(
    facts: &Facts<'_>,
    assessment: Assessment,
    submission: &Submission,
    knowledge: &Knowledge,
    today: Date,
) -> Explanation {
    let Assessment { verdict, findings, limits } = assessment;
    let topic = topic(facts, &findings, knowledge);
    let brand_number = findings
        .iter()
        .filter(|finding| finding.strength() >= Strength::Supporting)
        .find_map(|finding| finding.organisation)
        .or(facts.claim.as_ref().map(|claim| claim.organisation))
        .or_else(|| facts.mentions.iter().map(|m| m.organisation).find(|&m| knowledge.organisations.all[m].has_rules))
        .filter(|&number| knowledge.organisations.all[number].has_rules);
    let brand = brand_number.map(|number| {
        let organisation = &knowledge.organisations.all[number];
        let site = organisation.site(submission.country).unwrap_or(&organisation.name).to_owned();
        (organisation.id.clone(), site)
    });
    let brand_id = brand.as_ref().map_or("any", |(id, _)| id.as_str());
    let brands_of = findings
        .iter()
        .filter_map(|finding| {
            let number = finding.organisation.or(brand_number)?;
            let organisation = &knowledge.organisations.all[number];
            organisation.has_rules.then(|| (finding.signal, organisation.id.clone()))
        })
        .collect();
    let question = question(facts, verdict, topic, &findings, submission, knowledge);
    Explanation {
        verdict,
        kind: facts.kind,
        question,
        today,
        given: facts.ticked.iter().flatten().any(|(fact, _)| fact.is_given()),
        is_told: facts.ticked.is_some(),
        is_whole: facts.document.mail.is_some(),
        layout: layout(facts.document),
        links: links(facts, knowledge),
        steps: steps(brand_id, topic, facts, &limits),
        outcomes: outcomes(brand_id, topic, verdict, &findings, facts),
        conditions: conditions(brand_id, topic, verdict, facts),
        absent: absent(facts, &findings, verdict),
        unchecked: unchecked(facts, &limits),
        notes: notes(facts, &findings, &limits),
        text: facts.document.text.clone(),
        findings,
        limits,
        brand,
        brands_of,
    }
}

/// A pasted text is shown whole, header block included; a mail is shown by its parts.
fn layout(document: &Document) -> Layout {
    let sender = document.header.sender.as_ref().map(|sender| ("meta-from", sender.span.clone()));
    let subject = document.header.subject.clone().map(|subject| ("meta-subject", subject));
    let Some(mail) = &document.mail else {
        let meta = sender.into_iter().chain(subject).collect();
        return Layout { meta, body: 0..document.text.len(), hidden: Vec::new(), attachments: Vec::new() };
    };
    let others = mail.other_senders.iter().map(|other| ("meta-from", other.span.clone()));
    let replies = mail.reply_to.iter().map(|reply| ("meta-reply-to", reply.span.clone()));
    Layout {
        meta: sender.into_iter().chain(others).chain(replies).chain(subject).collect(),
        body: mail.body.clone(),
        hidden: mail.hidden.clone(),
        attachments: mail.attachments.iter().map(|file| (file.span.clone(), file.kind.remark())).collect(),
    }
}

fn topic(facts: &Facts<'_>, findings: &[Finding], knowledge: &Knowledge) -> Topic {
    let found = |signals: &[SignalId]| findings.iter().any(|finding| signals.contains(&finding.signal));
    // Not where the person asked for the help: then the finding weighs less.
    let device = [SignalId::AsksForRemoteAccess, SignalId::WarningShowsNumber];
    if findings.iter().any(|finding| device.contains(&finding.signal) && finding.strength() >= Strength::Strong) {
        return Topic::Device;
    }
    if facts.has(Concept::MonthlyInvoice) && facts.kind != Kind::Call && found(&[SignalId::AsksForPaymentByMessage]) {
        return Topic::Invoice;
    }
    let parcel = facts.stories.iter().any(|told| knowledge.stories[told.story].id == "parcel");
    if facts.claim.is_none() && facts.tick(Assertion::AboutParcel).is_some() {
        return Topic::Parcel;
    }
    if (parcel || facts.has(Concept::Customs)) && found(&[SignalId::AsksForFee]) {
        return Topic::Parcel;
    }
    // A prize or a fee is no bill that an account could show.
    let is_bill = facts.first_ask(&[What::Pay, What::PayOutside]).is_some()
        && !found(&[SignalId::AsksForFee, SignalId::LuresWithBrand, SignalId::AsksForGiftCards]);
    if facts.has(Concept::PaymentFailed) || is_bill {
        return Topic::Payment;
    }
    let sign_in = facts.has(Concept::SignInAlert)
        || facts.first_ask(&[What::SignIn, What::Tell(crate::facts::Secret::Code)]).is_some()
        || found(&[SignalId::ThreatensAccount]);
    let order = facts.has(Concept::ChargeEvent) || found(&[SignalId::OrderHidden]);
    if sign_in && !order { Topic::SignIn } else { Topic::Order }
}

/// The steps, at most three: each is one thing to do.
fn steps(brand: &str, topic: Topic, facts: &Facts<'_>, limits: &[Limit]) -> Vec<String> {
    const AFTER_THE_CALL: &[&str] = &["any-no-call-back"];
    // Nothing was given to us: there is nothing to look up.
    if limits.contains(&Limit::Empty) {
        return Vec::new();
    }
    let names: &[&str] = match (brand, topic, facts.kind) {
        (_, Topic::Device, Kind::Call) => &["any-hang-up", "any-disconnect", "any-other-device"],
        (_, Topic::Device, Kind::Email | Kind::Text) => &["any-disconnect", "any-other-device"],
        // What was said on the phone is in no Message Center.
        ("amazon", _, Kind::Call) => &["any-hang-up", "amazon-open", "amazon-orders"],
        ("microsoft", _, Kind::Call) => &["any-hang-up", "microsoft-open", "microsoft-activity"],
        (_, Topic::Parcel, Kind::Call) => &["any-hang-up", "any-parcel"],
        (_, _, Kind::Call) => &["any-hang-up", "any-contact"],
        ("amazon", Topic::SignIn, _) => &["amazon-open", "amazon-messages", "amazon-security"],
        ("amazon", Topic::Invoice, _) => &["amazon-open", "amazon-payments", "amazon-messages"],
        ("amazon", Topic::Payment | Topic::Order | Topic::Parcel, _) => {
            &["amazon-open", "amazon-orders", "amazon-messages"]
        }
        ("microsoft", _, _) => &["microsoft-open", "microsoft-activity"],
        (_, Topic::Parcel, _) => &["any-parcel"],
        (_, _, _) => &["any-open", "any-contact"],
    };
    let over = facts.tick(Assertion::Over).is_some();
    let told = names
        .iter()
        .flat_map(|name| if over && *name == "any-hang-up" { AFTER_THE_CALL } else { std::slice::from_ref(name) });
    told.map(|name| format!("check-{name}")).collect()
}

/// What the person may find there, and what it means. Only where looking decides something.
fn outcomes(brand: &str, topic: Topic, verdict: Verdict, findings: &[Finding], facts: &Facts<'_>) -> Vec<&'static str> {
    let found = |signals: &[SignalId]| findings.iter().any(|finding| signals.contains(&finding.signal));
    let decides = match verdict {
        Verdict::NoKnownSigns | Verdict::NotEnough => false,
        // Without an account to look into, nobody's answer makes signs of a scam go away.
        Verdict::Stop => matches!(brand, "amazon" | "microsoft"),
        Verdict::CheckFirst(_) => true,
    };
    if !decides || topic == Topic::Device {
        return Vec::new();
    }
    let mut outcomes = match (brand, topic) {
        ("any", _) => vec!["outcome-company-denies", "outcome-company-confirms"],
        (_, Topic::SignIn) if verdict != Verdict::Stop => {
            let mut outcomes = vec!["outcome-was-you", "outcome-was-not-you"];
            // An SMS is not in the Message Center: that it is missing there proves nothing.
            if facts.kind == Kind::Email {
                outcomes.push("outcome-not-there");
            }
            outcomes
        }
        ("amazon", Topic::Invoice) => vec!["outcome-invoice-same", "outcome-invoice-differs"],
        ("amazon", Topic::Payment) => vec!["outcome-asks-too", "outcome-does-not-ask"],
        _ => vec!["outcome-not-there", "outcome-there"],
    };
    // These stay a fraud, whatever the account shows.
    let stays_fake = [
        SignalId::AsksForGiftCards,
        SignalId::AsksForSecret,
        SignalId::MovesMoneyToSafety,
        SignalId::LookAlikeAddress,
        SignalId::LuresWithBrand,
    ];
    if verdict == Verdict::Stop && found(&stays_fake) {
        outcomes.retain(|outcome| !matches!(*outcome, "outcome-there" | "outcome-asks-too"));
    }
    if found(&[SignalId::OrderHidden]) {
        outcomes.push("outcome-hidden");
    }
    outcomes
}

fn conditions(brand: &str, topic: Topic, verdict: Verdict, facts: &Facts<'_>) -> Vec<&'static str> {
    if verdict.lead().is_none() {
        return Vec::new();
    }
    if facts.kind == Kind::Call {
        return vec!["genuine-asked-for-call", "genuine-expected"];
    }
    match (brand, topic) {
        ("amazon", Topic::SignIn) => vec!["genuine-messages", "genuine-security"],
        ("amazon", Topic::Payment) => vec!["genuine-orders-asks", "genuine-messages"],
        ("amazon", Topic::Invoice) => vec!["genuine-invoice-chosen", "genuine-invoice-same"],
        ("amazon", Topic::Order) => {
            vec!["genuine-order", "genuine-orders-shows", "genuine-messages"]
        }
        ("microsoft", _) => vec!["genuine-security"],
        _ => vec!["genuine-expected"],
    }
}

/// What a message without signs does not do. Only what is true of this one.
fn absent(facts: &Facts<'_>, findings: &[Finding], verdict: Verdict) -> Vec<&'static str> {
    if verdict != Verdict::NoKnownSigns {
        return Vec::new();
    }
    let found = |signals: &[SignalId]| findings.iter().any(|finding| signals.contains(&finding.signal));
    let mut absent = Vec::new();
    if !facts.has(Concept::GiftCard) {
        absent.push("not-found-gift-cards");
    }
    // A delivery code is a code that somebody wants, though at the door: then we do not say that nobody does.
    let wants_secret = facts.asks.iter().any(|ask| matches!(ask.what, What::Tell(_) | What::GiveData));
    if !wants_secret && !facts.has(Concept::Code) {
        absent.push("not-found-secrets");
    }
    if facts.first_ask(&[What::Pay, What::PayOutside, What::PayFee]).is_none() {
        absent.push("not-found-money");
    }
    if facts.first_ask(&[What::RemoteAccess, What::Install]).is_none() {
        absent.push("not-found-remote");
    }
    if facts.first_ask(&[What::Call]).is_none() && facts.document.phones.is_empty() {
        absent.push("not-found-call");
    }
    if !found(&[SignalId::LookAlikeAddress]) {
        absent.push("not-found-address");
    }
    if !found(&[SignalId::Rushes, SignalId::ThreatensAccount, SignalId::WantsSecrecy]) {
        absent.push("not-found-pressure");
    }
    absent
}

fn unchecked(facts: &Facts<'_>, limits: &[Limit]) -> Vec<&'static str> {
    let mut unchecked = Vec::new();
    for limit in limits {
        match limit {
            Limit::Shortened => unchecked.push("limit-shortened"),
            Limit::UnknownLanguage => unchecked.push("limit-language"),
            Limit::OnlyPicture => unchecked.push("limit-picture"),
            Limit::TalksToUs => unchecked.push("limit-orders-to-us"),
            Limit::Empty
            | Limit::Short
            | Limit::FewAnswers
            | Limit::OnlyNumber
            | Limit::OnlyLink
            | Limit::NoText
            | Limit::OutlookFile
            | Limit::OtherFile => {}
        }
    }
    if facts.real_targets().next().is_some() {
        unchecked.push("limit-links");
    }
    if !facts.document.phones.is_empty() || facts.ticked.is_some() {
        unchecked.push("limit-phone");
    }
    if facts.document.mail.as_ref().is_some_and(|mail| mail.pictures > 0) && !limits.contains(&Limit::OnlyPicture) {
        unchecked.push("limit-picture");
    }
    if facts.document.mail.as_ref().is_some_and(|mail| !mail.attachments.is_empty()) {
        unchecked.push("limit-attachments");
    }
    if facts.first_ask(&[What::PayOutside]).is_some() {
        unchecked.push("limit-bank-account");
    }
    unchecked.push("limit-sender");
    if facts.ticked.is_some() {
        unchecked.push("limit-told");
    }
    if facts.claim.is_some() {
        unchecked.push("limit-account");
    }
    if facts.kind == Kind::Email && facts.document.mail.is_none() {
        unchecked.push("limit-pasted");
    }
    unchecked.push("limit-new-tricks");
    unchecked
}

fn notes(facts: &Facts<'_>, findings: &[Finding], limits: &[Limit]) -> Vec<&'static str> {
    // What made it seem real is only defused: it never makes a verdict better (U20).
    const TICKED: [(Assertion, &str); 6] = [
        (Assertion::AccountThere, "note-found-in-account"),
        (Assertion::AskCodeAtDoor, "note-delivery-code"),
        (Assertion::StartLookedUp, "note-looked-up"),
        (Assertion::SeemedRightNumber, "note-right-number"),
        (Assertion::SeemedKnewThings, "note-knew-things"),
        (Assertion::SeemedSentProof, "note-sent-proof"),
    ];
    let ticked = TICKED.into_iter().filter(|(fact, _)| facts.tick(*fact).is_some());
    let mut notes: Vec<&'static str> = ticked.map(|(_, note)| note).collect();
    let only_notes = findings.iter().all(|finding| finding.strength() <= Strength::Supporting);
    if only_notes && findings.iter().any(|finding| finding.signal == SignalId::IsAdvertising) {
        notes.push("note-advertising");
    }
    if facts.document.mail.as_ref().is_some_and(|mail| mail.was_forwarded) {
        notes.push("note-forwarded");
    }
    if limits.contains(&Limit::TalksToUs) {
        notes.push("note-for-us");
    }
    notes
}

/// The one question whose answer would decide. It stays when it was answered, so that it can be changed.
fn question(
    facts: &Facts<'_>,
    verdict: Verdict,
    topic: Topic,
    findings: &[Finding],
    submission: &Submission,
    knowledge: &Knowledge,
) -> Option<(QuestionId, Option<String>)> {
    let answer_to = |question: QuestionId| {
        submission.answers.iter().rev().find(|given| given.question == question.id()).map(|given| given.answer.clone())
    };
    if let Some(question) = QuestionId::ALL.iter().copied().find(|question| answer_to(*question).is_some()) {
        return Some((question, answer_to(question)));
    }
    verdict.lead()?;
    // How the call began was one of the questions.
    if facts.start_was_ticked().is_some() {
        return None;
    }
    let found = |signal: SignalId| findings.iter().any(|finding| finding.signal == signal);
    let invoice = found(SignalId::AsksForPaymentByMessage)
        && facts.claim.as_ref().is_some_and(|claim| {
            knowledge.organisations.all[claim.organisation].has_monthly_invoice(submission.country)
        });
    let question = if facts.kind == Kind::Call {
        QuestionId::AskedForCall
    } else if invoice || topic == Topic::Invoice {
        QuestionId::PaysByInvoice
    } else if facts.has(Concept::SignInAlert) && facts.has(Concept::Code) {
        QuestionId::AskedForCode
    } else if facts.first_ask(&[What::PayFee]).is_some() || facts.has(Concept::Customs) {
        QuestionId::ExpectsParcel
    } else {
        return None;
    };
    Some((question, None))
}

fn links(facts: &Facts<'_>, knowledge: &Knowledge) -> Vec<ExplainedLink> {
    let claimed = facts.claim.as_ref().map(|claim| knowledge.organisations.all[claim.organisation].name.clone());
    let mut seen = Vec::new();
    let mut links = Vec::new();
    for target in &facts.targets {
        let link = &facts.document.links[target.link];
        let key = facts.document.text[link.span.clone()].to_lowercase();
        if link.bare && target.relation == Relation::Own || seen.contains(&key) || links.len() == MOST_LINKS_SHOWN {
            continue;
        }
        seen.push(key);
        let mut arguments = BTreeMap::new();
        let is_wrapped = target.host != link.host;
        let remark = match (target.relation, &claimed) {
            // What stands there is the address of a mail filter or a counter; the link itself tells the next one.
            (Relation::Own | Relation::Known(_) | Relation::Tracking | Relation::NamedAfter, _) if is_wrapped => {
                arguments.insert("domain", target.owner.clone());
                "link-wrapped"
            }
            (Relation::Own, Some(brand)) => {
                arguments.insert("brand", brand.clone());
                "link-own"
            }
            (Relation::LookAlike(number), _) => {
                arguments.insert("brand", knowledge.organisations.all[number].name.clone());
                "link-look-alike"
            }
            (Relation::Shortened, _) => "link-hidden-target",
            (Relation::Open | Relation::Related, _) => {
                arguments.insert("domain", target.owner.clone());
                "link-anyone"
            }
            (Relation::Foreign, Some(brand)) => {
                arguments.insert("brand", brand.clone());
                "link-foreign"
            }
            (Relation::Own | Relation::Foreign | Relation::Known(_) | Relation::Tracking | Relation::NamedAfter, _) => {
                "link-plain"
            }
        };
        links.push(ExplainedLink {
            span: link.span.clone(),
            shown: link.shown.clone(),
            owner: link.owner.clone(),
            remark,
            arguments,
        });
    }
    links
}

/// More links than this are not listed one by one; they stay marked in the text.
const MOST_LINKS_SHOWN: usize = 12;

/// The lead's wording belongs to the verdict; kept here so that both are matched in one place.
pub(crate) fn verdict_key(explanation: &Explanation) -> (&'static str, &'static str) {
    let verdict = explanation.verdict;
    let base = match verdict {
        Verdict::Stop => "verdict-stop",
        Verdict::CheckFirst(Lead::Doubt) => "verdict-doubt",
        Verdict::CheckFirst(Lead::Confirm) => "verdict-confirm",
        Verdict::NoKnownSigns => "verdict-none",
        Verdict::NotEnough => "verdict-unknown",
    };
    if verdict == Verdict::CheckFirst(Lead::Confirm) && explanation.is_told {
        return (base, "verdict-confirm-told");
    }
    let case = explanation
        .limits
        .iter()
        .find_map(|limit| match limit {
            Limit::Empty => Some("verdict-unknown-empty"),
            Limit::Short => Some("verdict-unknown-short"),
            Limit::FewAnswers => Some("verdict-unknown-answers"),
            Limit::OnlyNumber => Some("verdict-unknown-number"),
            Limit::OnlyLink => Some("verdict-unknown-link"),
            Limit::OnlyPicture => Some("verdict-unknown-picture"),
            Limit::NoText => Some("verdict-unknown-no-text"),
            Limit::OutlookFile => Some("verdict-unknown-outlook"),
            Limit::OtherFile => Some("verdict-unknown-file"),
            Limit::UnknownLanguage => Some("verdict-unknown-language"),
            Limit::Shortened | Limit::TalksToUs => None,
        })
        .filter(|_| verdict == Verdict::NotEnough)
        .unwrap_or(base);
    (base, case)
}
