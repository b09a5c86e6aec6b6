//! What ticked options say, in the same facts as words say it.
//!
//! Input: the assertions of `assets/flows`, each with the token of its tick. Output: asks, concepts and the claimed sender, so
//! that one signal reads "buy gift cards" whether it was pasted, typed or ticked.

use crate::facts::{Ask, Claim, Facts, Secret, What};
use crate::flow::Assertion;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::{Concept, Hit};
use crate::parse::Document;

/// Who was ticked, if it is a company that we know. A tick is clearer than any words.
pub(super) fn claim(document: &Document, ticked: &[(Assertion, usize)], knowledge: &Knowledge) -> Option<Claim> {
    const COMPANIES: [(Assertion, &str); 3] =
        [(Assertion::WhoAmazon, "amazon"), (Assertion::WhoMicrosoft, "microsoft"), (Assertion::WhoPayPal, "paypal")];
    ticked.iter().find_map(|&(fact, token)| {
        let (_, id) = COMPANIES.into_iter().find(|(company, _)| *company == fact)?;
        let organisation = knowledge.organisations.all.iter().position(|organisation| organisation.id == id)?;
        Some(Claim { organisation, span: document.span_of(token, token), weight: u8::MAX, letterhead: true })
    })
}

/// Adds what was ticked to the facts. The ticks stand behind all words, so the order is kept.
pub(super) fn add(facts: &mut Facts<'_>) {
    let ticked: Vec<(Assertion, usize)> = facts.ticked.iter().flatten().copied().collect();
    for (fact, token) in ticked {
        let (asks, concepts) = meaning(fact);
        for &what in asks {
            let known = facts.asks.iter().any(|ask| ask.what == what && ask.first == token);
            if !known {
                facts.asks.push(Ask { what, first: token, last: token, object: (token, token) });
            }
        }
        facts.hits.extend(concepts.iter().map(|&concept| Hit { concept, first: token, last: token }));
    }
    facts.hits.sort_by_key(|hit| hit.first);
}

/// What an assertion means to the signals. What is empty here is read by the explanation, by the plan, or by a signal
/// that asks for the tick itself.
fn meaning(fact: Assertion) -> (&'static [What], &'static [Concept]) {
    match fact {
        Assertion::AskPay | Assertion::AskApprove => (&[What::Pay], &[]),
        Assertion::AskGiftCards => (&[What::GiftCards], &[]),
        Assertion::AskMoveMoney
        | Assertion::AskCryptoOrCourier
        | Assertion::PaidCrypto
        | Assertion::PaidCash
        | Assertion::PaidPost => (&[What::MoveToSafety], &[]),
        Assertion::Controlled | Assertion::AskInstall | Assertion::AskScreen | Assertion::AskRunCommand => {
            (&[What::RemoteAccess], &[])
        }
        Assertion::AskCode | Assertion::GivenCode => (&[What::Tell(Secret::Code)], &[]),
        Assertion::AskSecret => (&[What::Tell(Secret::Several)], &[]),
        Assertion::AskCardOrBank => (&[What::Tell(Secret::Card)], &[]),
        Assertion::AskIdentity => (&[What::Tell(Secret::Identity)], &[]),
        Assertion::AskBankLogin => (&[What::BankLogin], &[]),
        Assertion::StartRecording => (&[What::PressKey], &[]),
        Assertion::StartInAMessage => (&[What::Call], &[]),
        Assertion::StartPopUp => (&[What::Call], &[Concept::VirusWarning]),
        Assertion::WhoBank | Assertion::WhoAuthority => (&[], &[Concept::Authority]),
        Assertion::WhoSeveral => (&[], &[Concept::Authority, Concept::PassedOn]),
        Assertion::AboutOrder => (&[], &[Concept::ChargeEvent, Concept::NotMine]),
        Assertion::AboutMembership => (&[], &[Concept::ChargeEvent]),
        Assertion::AboutLocked => (&[], &[Concept::AccountTrouble]),
        Assertion::AboutRefund => (&[], &[Concept::Refund]),
        Assertion::AboutVirus => (&[], &[Concept::VirusWarning]),
        Assertion::AboutCrime => (&[], &[Concept::Authority, Concept::CrimeStory]),
        Assertion::CodesArrived => (&[], &[Concept::CodeArrives]),
        Assertion::Hurried => (&[], &[Concept::Urgent]),
        Assertion::Threatened => (&[], &[Concept::ThreatOfLoss]),
        Assertion::StayOnLine | Assertion::Angry => (&[], &[Concept::StayOnLine]),
        Assertion::TellNoOne => (&[], &[Concept::Secrecy]),
        Assertion::Coached => (&[], &[Concept::BankCoaching]),
        Assertion::AccountHidden => (&[], &[Concept::ChargeEvent, Concept::OrderHidden]),
        Assertion::AccountNotThere => (&[], &[Concept::NotInAccount]),
        Assertion::OnThePhone
        | Assertion::Over
        | Assertion::GivenMoney
        | Assertion::GivenGiftCards
        | Assertion::GivenCardOrBank
        | Assertion::GivenPassword
        | Assertion::GivenAccess
        | Assertion::GivenLink
        | Assertion::GivenIdentity
        | Assertion::GivenUnsure
        | Assertion::NothingGiven
        | Assertion::PaidTransfer
        | Assertion::PaidCard
        | Assertion::PaidApp
        | Assertion::PaidWire
        | Assertion::WhoAmazon
        | Assertion::WhoMicrosoft
        | Assertion::WhoPayPal
        | Assertion::WhoParcel
        | Assertion::WhoOther
        | Assertion::StartCalled
        | Assertion::StartLookedUp
        | Assertion::StartAskedFor
        | Assertion::StartOwnNumber
        | Assertion::AboutParcel
        | Assertion::AboutNotice
        | Assertion::AboutOther
        | Assertion::AskCodeAtDoor
        | Assertion::AskedYesOrNo
        | Assertion::SeemedRightNumber
        | Assertion::SeemedKnewThings
        | Assertion::SeemedSentProof
        | Assertion::AccountThere => (&[], &[]),
    }
}
