//! The recovery plan: from what was given away to steps in the order of time.
//!
//! Input: what was ticked ([`crate::Tick`]) and the country. Output: a [`Plan`], in no language yet. Only steps that apply; what
//! a step says, and whether a number may be shown, is decided when it is told.

use crate::flow::{Assertion, settle};
use crate::knowledge::Knowledge;
use crate::knowledge::contacts::Contact;
use crate::knowledge::plan::PlanStep;
use crate::parse::{Role, Span, text};
use crate::submission::{Country, Tick};

/// The steps that apply to somebody.
#[derive(Debug)]
pub struct Plan<'a> {
    pub(crate) steps: Vec<Planned<'a>>,
    /// The brand with rules of its own that was named.
    pub(crate) brand: Option<String>,
    /// Its address in the person's country.
    pub(crate) site: Option<String>,
    /// What the caller said, as it was typed.
    pub(crate) said: String,
    /// What was ticked and tells something.
    pub(crate) ticked: Vec<Ticked>,
    /// "Nothing" was ticked, which is more than that nothing else was.
    pub(crate) nothing_given: bool,
}

/// A tick, as the plan needs it.
#[derive(Debug)]
pub(crate) struct Ticked {
    /// The question's id.
    pub(crate) question: String,
    /// What stood beside the box.
    pub(crate) words: String,
    /// Something was given away by it.
    pub(crate) given: bool,
}

/// A step with whom to tell in it.
#[derive(Debug)]
pub(crate) struct Planned<'a> {
    pub(crate) step: &'a PlanStep,
    pub(crate) contacts: Vec<&'a Contact>,
}

/// Makes the plan. `country`: where the person lives, if it is one of ours.
pub fn recovery_plan<'a>(ticks: &[Tick], said: &str, country: Option<Country>, knowledge: &'a Knowledge) -> Plan<'a> {
    let asserted = ticks.iter().zip(0_usize..);
    let mut told: Vec<(Assertion, usize)> =
        asserted.flat_map(|(tick, number)| knowledge.asserted(tick).iter().map(move |fact| (*fact, number))).collect();
    settle(&mut told);
    let mut held: Vec<Assertion> = told.iter().map(|(fact, _)| *fact).collect();
    held.extend(taken_as_given(&held));
    held.extend(told_in_words(said, &held, knowledge));
    let steps = knowledge.plan.iter().filter(|step| step.fits(&held));
    let brand = [(Assertion::WhoAmazon, "amazon"), (Assertion::WhoMicrosoft, "microsoft")]
        .into_iter()
        .find(|(fact, _)| held.contains(fact))
        .map(|(_, id)| id);
    let organisation = brand.and_then(|id| knowledge.organisations.all.iter().find(|o| o.id == id));
    Plan {
        steps: steps
            .map(|step| {
                let fits = |contact: &&Contact| step.contacts.contains(&contact.kind) && contact.fits(&held);
                Planned { step, contacts: knowledge.contacts.of(country).filter(fits).collect() }
            })
            .collect(),
        brand: brand.map(str::to_owned),
        site: organisation.and_then(|o| o.site(country.unwrap_or(Country::UnitedStates)).map(str::to_owned)),
        said: said.to_owned(),
        nothing_given: held.contains(&Assertion::NothingGiven),
        ticked: ticks
            .iter()
            .zip(0_usize..)
            .filter(|(tick, _)| !knowledge.asserted(tick).is_empty())
            .map(|(tick, number)| Ticked {
                question: tick.question.clone(),
                words: tick.words.clone(),
                given: told.iter().any(|(fact, of)| *of == number && fact.is_given()),
            })
            .collect(),
    }
}

/// Whoever does not know what they gave away is helped as if they had given what was wanted.
fn taken_as_given(held: &[Assertion]) -> Vec<Assertion> {
    const WANTED: [(Assertion, Assertion); 12] = [
        (Assertion::AskPay, Assertion::GivenMoney),
        (Assertion::AskApprove, Assertion::GivenMoney),
        (Assertion::AskMoveMoney, Assertion::GivenMoney),
        (Assertion::AskCryptoOrCourier, Assertion::GivenMoney),
        (Assertion::AskGiftCards, Assertion::GivenGiftCards),
        (Assertion::AskInstall, Assertion::GivenAccess),
        (Assertion::AskScreen, Assertion::GivenAccess),
        (Assertion::AskRunCommand, Assertion::GivenAccess),
        (Assertion::AskBankLogin, Assertion::GivenCardOrBank),
        (Assertion::AskCode, Assertion::GivenCode),
        (Assertion::AskSecret, Assertion::GivenPassword),
        (Assertion::AskSecret, Assertion::GivenCardOrBank),
    ];
    if !held.contains(&Assertion::GivenUnsure) {
        return Vec::new();
    }
    WANTED.into_iter().filter(|(wanted, _)| held.contains(wanted)).map(|(_, given)| given).collect()
}

/// What was typed says it as well: what was given away, that somebody comes to collect, who it was.
fn told_in_words(said: &str, held: &[Assertion], knowledge: &Knowledge) -> Vec<Assertion> {
    let mut document = text::parse(said);
    document.kind = crate::parse::Kind::Call;
    let facts = crate::extract::extract(&document, None, &[], knowledge);
    let mut told = crate::extract::given(&facts);
    let someone = held.iter().any(|fact| fact.id().starts_with("who."));
    let claimed = facts.claim.as_ref().map(|claim| knowledge.organisations.all[claim.organisation].id.as_str());
    told.extend(match claimed {
        Some("amazon") if !someone => Some(Assertion::WhoAmazon),
        Some("microsoft") if !someone => Some(Assertion::WhoMicrosoft),
        Some(_) | None => None,
    });
    told
}

impl Plan<'_> {
    /// The ids of the steps, in order.
    pub fn steps(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().map(|planned| planned.step.id.as_str())
    }

    /// What was given away, in the words that were ticked.
    pub(crate) fn given_words(&self) -> impl Iterator<Item = &str> {
        self.ticked.iter().filter(|tick| tick.given).map(|tick| tick.words.as_str())
    }
}

/// A text in which nothing can be tapped by mistake: links, addresses and numbers are written so that no program takes
/// them for one, and people still can.
pub(crate) fn harmless(said: &str) -> String {
    let document = text::parse(said);
    let mut spans: Vec<(Span, Kind)> = Vec::new();
    spans.extend(document.links.iter().map(|link| (link.span.clone(), Kind::Address)));
    spans.extend(document.phones.iter().map(|span| (span.clone(), Kind::Number)));
    let addresses = document.tokens.iter().filter(|token| token.role == Role::Address);
    spans.extend(addresses.map(|token| (token.span.clone(), Kind::Address)));
    spans.sort_by_key(|(span, _)| span.start);
    let mut out = String::new();
    let mut end = 0;
    for (span, kind) in spans {
        if span.start < end {
            continue;
        }
        out.push_str(&document.text[end..span.start]);
        let words = &document.text[span.clone()];
        match kind {
            Kind::Address => out.push_str(&words.replace('.', "[.]").replace("://", "[:]//").replace('@', "[at]")),
            Kind::Number => out.push_str(&in_threes(words)),
        }
        end = span.end;
    }
    out.push_str(&document.text[end..]);
    crate::parse::fold::clean(&out)
}

enum Kind {
    Address,
    Number,
}

/// The digits of a number in groups of three with a dot between: no program dials that.
fn in_threes(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let groups: Vec<String> = digits.chunks(3).map(|group| group.iter().collect()).collect();
    groups.join(" \u{B7} ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_harmless_text_can_be_tapped() {
        let said = "Call 1-888-555-0142 or open https://amazon-help.example/pay, or write to desk@help.example.";
        let text = harmless(said);
        assert!(!text.contains("1-888-555-0142") && !text.contains("://") && !text.contains('@'), "{text}");
        assert!(text.contains("188 \u{B7} 855 \u{B7} 501 \u{B7} 42"), "{text}");
        assert!(text.contains("amazon-help[.]example"), "{text}");
        assert!(text.starts_with("Call ") && text.ends_with('.'), "{text}");
    }

    #[test]
    fn words_without_links_stay_as_they_are() {
        assert_eq!(harmless("He said I must pay today."), "He said I must pay today.");
        assert_eq!(harmless(""), "");
    }
}
