//! What the checker answers to the page: plain functions, without the window and without the clock.
//!
//! Input: what the page asked, as wire types, and the day. Output: wire types, or a [`CommandError`]. Nothing is
//! kept: each answer is made from the question alone.

use checker::{Content, Date, Place, Submission, Tick};
use serde::Deserialize;

use crate::checks;
use crate::error::{CommandError, ErrorCode};
use crate::files::ChosenFile;
use crate::wire::{
    self, Call, Country, FileToCheck, GivenAnswer, Interview, InterviewAsked, Language, Plan, Report, SourcedFact,
    TipGroup,
};

/// What the page sends with a message to be checked.
#[derive(Debug, Deserialize)]
pub struct CheckMessage {
    /// The text; empty when there is a file.
    text: String,
    /// Which file is to be checked in the place of a text.
    pub file: Option<FileToCheck>,
    answers: Vec<GivenAnswer>,
    language: Language,
    country: Country,
}

/// What the page sends with a call to be checked.
#[derive(Debug, Deserialize)]
pub struct CheckCall {
    call: Call,
}

/// Checks a message: the file that was found for it, otherwise its text.
pub fn message(asked: CheckMessage, file: Option<ChosenFile>, today: Date) -> Result<Report, CommandError> {
    let CheckMessage { text, file: _, answers, language, country } = asked;
    let content = file.map_or_else(|| Content::Text(text), |file| Content::File(file.into()));
    let submission = Submission { content, call: None, answers: replies(answers), country: country.into() };
    report(&submission, language, today)
}

/// Checks what was answered about a call.
pub fn call(CheckCall { call }: CheckCall, today: Date) -> Result<Report, CommandError> {
    let Call { answers, said, replies: given, perspective, language, country } = call;
    let ticks = ticks(answers, perspective, language)?;
    // Elsewhere is no country of ours: then as for a text of which nothing else is known.
    let elsewhere = Submission::from_text(said);
    let country = country.map_or(elsewhere.country, Into::into);
    let submission = Submission { call: Some(ticks), answers: replies(given), country, ..elsewhere };
    report(&submission, language, today)
}

/// What to do now, from the same answers.
pub fn plan(call: Call, today: Date) -> Result<Plan, CommandError> {
    // What was asked back by a report belongs to its verdict and not to the plan.
    let Call { answers, said, replies: _, perspective, language, country } = call;
    let at_hand = checks::knowledge_at_hand()?;
    let ticks = ticks(answers, perspective, language)?;
    let plan = checker::recovery_plan(&ticks, &said, country.map(Into::into), at_hand.knowledge());
    Ok(at_hand.wording(language)?.recovery_plan(&plan, perspective.into(), at_hand.knowledge(), today).into())
}

/// One question of a row, and where it stands.
pub fn interview(asked: InterviewAsked) -> Result<Interview, CommandError> {
    let InterviewAsked { flow, answers, at, after, perspective, language } = asked;
    let at_hand = checks::knowledge_at_hand()?;
    let place = match (&at, &after) {
        (Some(at), _) => Place::At(at),
        (None, Some(after)) => Place::After(after),
        (None, None) => Place::Open,
    };
    let (flow, wording) = (at_hand.flow(flow)?, at_hand.wording(language)?);
    Ok(wording.interview(flow, &wire::answers(answers), place, perspective.into()).into())
}

/// The facts that the verdicts rest on, each with its source.
pub fn facts(language: Language, today: Date) -> Result<Vec<SourcedFact>, CommandError> {
    let at_hand = checks::knowledge_at_hand()?;
    let facts = at_hand.wording(language)?.sourced_facts(at_hand.knowledge(), today);
    Ok(facts.into_iter().map(SourcedFact::from).collect())
}

/// The safety tips.
pub fn tips(language: Language, today: Date) -> Result<Vec<TipGroup>, CommandError> {
    let at_hand = checks::knowledge_at_hand()?;
    let groups = at_hand.wording(language)?.tips(at_hand.knowledge(), today);
    Ok(groups.into_iter().map(TipGroup::from).collect())
}

/// The address of an official page. The window has nothing but its key, and an address is no key.
pub fn official_page(key: &str) -> Result<&'static str, CommandError> {
    checks::knowledge_at_hand()?.knowledge().official_page(key).ok_or(ErrorCode::PageNotOpened.into())
}

fn report(submission: &Submission, language: Language, today: Date) -> Result<Report, CommandError> {
    let at_hand = checks::knowledge_at_hand()?;
    let explanation = checker::check(submission, at_hand.knowledge(), today);
    Ok(at_hand.wording(language)?.report(&explanation, at_hand.knowledge()).into())
}

/// What was ticked, in the words that stood beside the boxes. It is one story behind both doors, and the row about a
/// call has every question of the other: `the_row_about_a_call_has_every_question_of_the_other`.
fn ticks(
    answers: Vec<wire::Given>,
    perspective: wire::Perspective,
    language: Language,
) -> Result<Vec<Tick>, CommandError> {
    let at_hand = checks::knowledge_at_hand()?;
    let wording = at_hand.wording(language)?;
    Ok(wording.ticks(at_hand.flow(wire::Flow::PhoneCall)?, &wire::answers(answers), perspective.into()))
}

fn replies(given: Vec<GivenAnswer>) -> Vec<checker::GivenAnswer> {
    given.into_iter().map(Into::into).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::files::{OpenFile, OpenFiles};
    use crate::wire::{AskedQuestion, Flow, Given, Interrupt, Perspective, PlanStep, QuestionKind, TipPart, Verdict};

    const TODAY: Date = jiff::civil::date(2026, 11, 24);

    fn given(answers: &[(&str, &[&str])]) -> Vec<Given> {
        let options = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        answers.iter().map(|(id, chosen)| Given { question: (*id).to_owned(), options: options(chosen) }).collect()
    }

    fn told(answers: &[(&str, &[&str])], country: Option<Country>) -> Call {
        Call {
            answers: given(answers),
            said: String::new(),
            replies: Vec::new(),
            perspective: Perspective::Own,
            language: Language::En,
            country,
        }
    }

    fn wanted(answers: &[Given], at: Option<&str>, after: Option<&str>, language: Language) -> InterviewAsked {
        InterviewAsked {
            flow: Flow::PhoneCall,
            answers: answers.to_vec(),
            at: at.map(str::to_owned),
            after: after.map(str::to_owned),
            perspective: Perspective::Own,
            language,
        }
    }

    fn id(interview: &Interview) -> Option<&str> {
        interview.question.as_ref().map(|question| question.id.as_str())
    }

    fn asked(text: &str, answers: Vec<GivenAnswer>) -> Report {
        let asked =
            CheckMessage { text: text.to_owned(), file: None, answers, language: Language::De, country: Country::De };
        message(asked, None, TODAY).unwrap()
    }

    #[test]
    fn a_message_becomes_a_report_in_the_language_that_was_asked_for() {
        let text = "Kaufen Sie zwei Geschenkkarten und lesen Sie uns die Codes auf der R\u{FC}ckseite vor.";
        let report = |language| {
            let (text, answers) = (text.to_owned(), Vec::new());
            message(CheckMessage { text, file: None, answers, language, country: Country::Us }, None, TODAY).unwrap()
        };
        let (german, english) = (report(Language::De), report(Language::En));
        assert_eq!((german.verdict, german.from_call, german.given), (Verdict::Stop, false, false));
        assert_eq!(english.verdict, Verdict::Stop);
        assert_ne!(german.action, english.action);
        assert_eq!(german.reasons[0].quotations, english.reasons[0].quotations);
    }

    #[test]
    fn a_question_crosses_and_comes_back_with_its_answer() {
        let text = "Ihr Paket liegt beim Zoll. Bitte zahlen Sie die Zollgeb\u{FC}hr von 2,99 \u{20AC}.";
        let question = asked(text, Vec::new()).question.expect("a fee for a parcel asks back");
        assert!(!question.text.is_empty());
        assert!(question.answers.len() >= 2);
        assert_eq!(question.answered, None);
        for answer in question.answers {
            let given = GivenAnswer { question: question.id.clone(), answer: answer.id.clone() };
            let again = asked(text, vec![given]).question.expect("it stays and can be changed");
            assert_eq!(again.answered, Some(answer.id));
        }
    }

    fn opened(bytes: &str) -> (OpenFiles, FileToCheck) {
        let files = OpenFiles::default();
        let file = checker::File { name: "mail.eml".to_owned(), bytes: bytes.as_bytes().into() };
        let id = files.hold(files.next_id(), OpenFile::new(file)).unwrap().id;
        (files, FileToCheck { id, mail: None })
    }

    #[test]
    fn a_file_is_checked_in_the_place_of_a_text() {
        let (files, file) = opened("Subject: Refund\n\nBuy two gift cards and read me the codes on the back.\n");
        let asked = |text: &str, file| {
            let json = json!({ "text": text, "file": file, "answers": [], "language": "en", "country": "us" });
            serde_json::from_value::<CheckMessage>(json).unwrap()
        };
        let asked_for_file = asked("Dinner at eight?", Some(file));
        let chosen = files.choose(asked_for_file.file).unwrap();
        assert_eq!(message(asked_for_file, chosen, TODAY).unwrap().verdict, Verdict::Stop);

        let asked_for_text = asked("Dinner at eight tomorrow, as last time?", None);
        let chosen = files.choose(asked_for_text.file).unwrap();
        assert_eq!(chosen, None);
        assert_ne!(message(asked_for_text, chosen, TODAY).unwrap().verdict, Verdict::Stop);
    }

    #[test]
    fn a_question_about_a_file_comes_back_with_its_answer() {
        let (files, file) =
            opened("Subject: Zoll\n\nIhr Paket liegt beim Zoll. Bitte zahlen Sie die Gebuehr von 2,99 EUR.\n");
        let check = |answers| {
            let (text, language, country) = (String::new(), Language::De, Country::De);
            let asked = CheckMessage { text, file: Some(file), answers, language, country };
            let chosen = files.choose(asked.file).unwrap();
            message(asked, chosen, TODAY).unwrap().question.expect("a fee for a parcel asks back")
        };
        let question = check(Vec::new());
        let answer = question.answers[0].id.clone();
        let again = check(vec![GivenAnswer { question: question.id, answer: answer.clone() }]);
        assert_eq!(again.answered, Some(answer));
    }

    #[test]
    fn every_language_has_the_facts_with_their_sources() {
        for language in Language::ALL {
            let facts = facts(language, TODAY).unwrap();
            assert!(!facts.is_empty());
            for fact in facts {
                assert!(![fact.text, fact.publisher, fact.page, fact.checked].contains(&String::new()));
            }
        }
    }

    /// Walks one row to its end, answering each question with its first option and a country with Germany.
    fn walk(flow: Flow, perspective: Perspective, language: Language) -> (Vec<AskedQuestion>, Vec<Given>) {
        let (mut questions, mut answers): (Vec<AskedQuestion>, Vec<Given>) = (Vec::new(), Vec::new());
        loop {
            let after = questions.last().map(|question| question.id.as_str());
            let asked = InterviewAsked { flow, perspective, ..wanted(&answers, None, after, language) };
            let Interview { question, path, number, of } = interview(asked).unwrap();
            assert!(path.iter().eq(questions.iter().map(|question| &question.id)), "{path:?}");
            assert!(number >= 1 && number <= of, "{number} of {of}");
            let Some(question) = question else {
                return (questions, answers);
            };
            assert_eq!(usize::try_from(number).unwrap(), path.len() + 1);
            let chosen = match question.kind {
                QuestionKind::One | QuestionKind::Many => question.options[0].id.clone(),
                QuestionKind::Country => "de".to_owned(),
            };
            answers.push(Given { question: question.id.clone(), options: vec![chosen] });
            questions.push(question);
            assert!(questions.len() <= 10, "a row that does not end");
        }
    }

    #[test]
    fn a_whole_interview_is_walked_in_both_languages() {
        for flow in [Flow::PhoneCall, Flow::AlreadyPaid] {
            for perspective in [Perspective::Own, Perspective::Other] {
                let (english, answers) = walk(flow, perspective, Language::En);
                let (german, same_answers) = walk(flow, perspective, Language::De);
                assert_eq!(answers, same_answers);
                assert!(english.len() >= 4, "{flow:?}");
                for (english, german) in english.iter().zip(&german) {
                    assert_ne!(english.text, german.text);
                    for question in [english, german] {
                        assert!(!question.text.is_empty() && !question.why.is_empty(), "{}", question.id);
                        assert!(question.options.iter().all(|option| !option.label.is_empty()), "{}", question.id);
                        assert_eq!((&question.contradiction, question.chosen.len()), (&None, 0));
                    }
                }
                assert_eq!(english.last().map(|question| question.kind), Some(QuestionKind::Country));
            }
        }
    }

    #[test]
    fn a_question_can_be_gone_back_to_and_keeps_what_was_chosen() {
        let (questions, answers) = walk(Flow::PhoneCall, Perspective::Own, Language::En);
        let back = interview(wanted(&answers, Some("given"), Some("who"), Language::De)).unwrap();
        assert_eq!((id(&back), back.number), (Some("given"), 2));
        assert_eq!(back.path, ["now"]);
        assert_eq!(back.question.unwrap().chosen, ["paid"]);
        assert_eq!(usize::try_from(back.of).unwrap(), questions.len());
    }

    #[test]
    fn what_cannot_wait_crosses_with_its_option() {
        let first = interview(wanted(&[], None, None, Language::En)).unwrap().question.unwrap();
        assert_eq!((first.id.as_str(), first.kind), ("now", QuestionKind::One));
        let interrupts: Vec<_> = first.options.iter().map(|option| (option.id.as_str(), option.interrupt)).collect();
        let expected = [
            ("on-the-phone", Some(Interrupt::HangUp)),
            ("controlled", Some(Interrupt::CutOff)),
            ("over", None),
            ("not-sure", Some(Interrupt::HangUp)),
        ];
        assert_eq!(interrupts, expected);
    }

    #[test]
    fn an_answer_that_contradicts_itself_is_asked_again() {
        let answers = given(&[("now", &["over"]), ("given", &["paid", "nothing"])]);
        for language in Language::ALL {
            let again = interview(wanted(&answers, None, Some("given"), language)).unwrap();
            assert_eq!((id(&again), again.number), (Some("given"), 2));
            let question = again.question.unwrap();
            assert_eq!(question.chosen, ["paid", "nothing"]);
            assert!(question.contradiction.is_some_and(|sentence| !sentence.is_empty()));
        }
    }

    #[test]
    fn an_unknown_question_leads_to_the_first_open_one() {
        let answers = given(&[("now", &["over"]), ("no-such-question", &["paid"])]);
        let places = [(Some("no-such-question"), None), (None, Some("no-such-question")), (None, None)];
        for (at, after) in places {
            let found = interview(wanted(&answers, at, after, Language::En)).unwrap();
            assert_eq!((id(&found), found.number), (Some("given"), 2), "{at:?} {after:?}");
        }
    }

    const GIFT_CARDS: &[(&str, &[&str])] = &[
        ("now", &["over"]),
        ("given", &["gift-cards"]),
        ("who", &["amazon"]),
        ("start", &["called"]),
        ("about", &["refund"]),
        ("wanted", &["gift-cards"]),
    ];

    #[test]
    fn a_call_that_wants_gift_cards_is_a_reason_to_stop() {
        for country in [None, Some(Country::De)] {
            for language in Language::ALL {
                let told = Call { language, ..told(GIFT_CARDS, country) };
                let report = call(CheckCall { call: told }, TODAY).unwrap();
                assert_eq!((report.verdict, report.from_call, report.given), (Verdict::Stop, true, true));
                assert!(report.reasons.iter().any(|reason| reason.id == "asks-for-gift-cards"));
            }
        }
        let nothing_given = told(&[("given", &["nothing"]), ("wanted", &["gift-cards"])], None);
        let report = call(CheckCall { call: nothing_given }, TODAY).unwrap();
        assert_eq!((report.verdict, report.from_call, report.given), (Verdict::Stop, true, false));
    }

    #[test]
    fn what_the_caller_said_is_checked_as_well() {
        let quiet = told(&[("who", &["not-sure"])], Some(Country::Us));
        let said = "Buy two gift cards and read me the codes on the back.".to_owned();
        let told = Call { said, ..quiet.clone() };
        assert_ne!(call(CheckCall { call: quiet }, TODAY).unwrap().verdict, Verdict::Stop);
        assert_eq!(call(CheckCall { call: told }, TODAY).unwrap().verdict, Verdict::Stop);
    }

    #[test]
    fn a_question_about_a_call_comes_back_with_its_answer() {
        let text = "This is the parcel service. Pay the customs fee of 2.99 for your parcel.".to_owned();
        let told = Call { said: text, ..told(&[("who", &["parcel"])], Some(Country::Us)) };
        let question = call(CheckCall { call: told.clone() }, TODAY).unwrap().question.expect("it asks back");
        let answer = question.answers[0].id.clone();
        let replies = vec![GivenAnswer { question: question.id, answer: answer.clone() }];
        let again = call(CheckCall { call: Call { replies, ..told } }, TODAY).unwrap();
        assert_eq!(again.question.and_then(|question| question.answered), Some(answer));
    }

    fn steps(plan: &Plan) -> impl Iterator<Item = &PlanStep> {
        plan.groups.iter().flat_map(|group| &group.steps)
    }

    fn numbers(plan: &Plan) -> BTreeSet<&str> {
        let contacts = steps(plan).flat_map(|step| &step.contacts);
        contacts.flat_map(|contact| &contact.numbers).map(|number| number.text.as_str()).collect()
    }

    #[test]
    fn the_plan_for_gift_cards_in_germany_has_its_steps_and_numbers() {
        for language in Language::ALL {
            let told_in = |answers| plan(Call { language, ..told(answers, Some(Country::De)) }, TODAY).unwrap();
            let gift_cards = told_in(GIFT_CARDS);
            assert_eq!(steps(&gift_cards).next().unwrap().id, "break-contact");
            assert!(steps(&gift_cards).any(|step| step.id == "gift-cards"));
            assert_eq!(gift_cards.told.len(), 1);
            assert!(gift_cards.summary.contains(&gift_cards.told[0]), "{}", gift_cards.summary);
            assert!(numbers(&gift_cards).is_superset(&["110", "112"].into()), "{:?}", numbers(&gift_cards));
            assert!(!numbers(&gift_cards).contains("116 116"), "no bank was touched");

            let paid_as_well = told_in(&[("given", &["gift-cards", "paid"]), ("how-paid", &["transfer"])]);
            assert!(numbers(&paid_as_well).contains("116 116"), "{:?}", numbers(&paid_as_well));
        }
    }

    #[test]
    fn both_languages_have_the_same_tips_in_words_of_their_own() {
        let (english, german) = (tips(Language::En, TODAY).unwrap(), tips(Language::De, TODAY).unwrap());
        let ids = |groups: &[TipGroup]| -> Vec<Vec<String>> {
            groups.iter().map(|group| group.tips.iter().map(|tip| tip.id.clone()).collect()).collect()
        };
        assert!(!english.is_empty());
        assert_eq!(ids(&english), ids(&german));
        for (english, german) in english.iter().zip(&german) {
            assert_ne!(english.title, german.title);
            for tip in english.tips.iter().chain(&german.tips) {
                assert!(![&tip.icon, &tip.title, &tip.short].contains(&&String::new()), "{}", tip.id);
                // A story tells what happened, every other tip what to do.
                let tells = |part| tip.sections.iter().any(|section| section.kind == part);
                assert!(tells(TipPart::Do) || tells(TipPart::Story), "{}", tip.id);
                for section in &tip.sections {
                    assert!(!section.heading.is_empty() && !section.sentences.is_empty(), "{}", tip.id);
                }
            }
        }
    }

    /// Every page of a plan for whom everything has happened, with the words of its button.
    fn pages_of_plans() -> Vec<(String, String)> {
        let everything: Vec<Given> = checks::knowledge_at_hand()
            .unwrap()
            .flow(Flow::PhoneCall)
            .unwrap()
            .questions
            .iter()
            .map(|question| Given {
                question: question.id.clone(),
                options: question.options.iter().map(|option| option.id.clone()).collect(),
            })
            .collect();
        let countries = checker::Country::ALL.iter().map(|&country| Some(country.into())).chain([None]);
        countries
            .flat_map(|country| {
                let told = Call { answers: everything.clone(), ..told(&[], country) };
                let contacts: Vec<_> =
                    steps(&plan(told, TODAY).unwrap()).flat_map(|step| step.contacts.clone()).collect();
                contacts.into_iter().filter_map(|contact| contact.page).map(|page| (page.key, page.label))
            })
            .collect()
    }

    #[test]
    fn every_key_of_a_plan_opens_an_https_address() {
        let pages = pages_of_plans();
        let keys: BTreeSet<&str> = pages.iter().map(|(key, _)| key.as_str()).collect();
        // Read from the files themselves, so that none is left out because no plan shows it.
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/contacts");
        let in_files: usize = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
            .map(|text| text.lines().filter(|line| line.starts_with("page ")).count())
            .sum();
        assert_eq!(keys.len(), in_files);
        for (key, label) in &pages {
            let address = tauri::Url::parse(official_page(key).unwrap()).unwrap();
            assert_eq!(address.scheme(), "https", "{key}");
            assert!(address.username().is_empty() && address.password().is_none(), "{key}");
            // The button names the host that it opens.
            let host = address.host_str().unwrap().trim_start_matches("www.");
            assert!(label.contains(host), "{label} does not name {host}");
        }
    }

    #[test]
    fn an_address_is_no_key() {
        let address = official_page(&pages_of_plans()[0].0).unwrap();
        for key in [address, "https://example.com/", "file:///etc/passwd", "", "--version", "de-no-such-contact"] {
            assert_eq!(official_page(key), Err(ErrorCode::PageNotOpened.into()), "{key}");
        }
    }
}
