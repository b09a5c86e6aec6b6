//! What people read beside a report: questions, recovery plan, contacts and tips (U2, U13, U14), in every language.

use checker::{Answers, Country, Perspective, Place, RecoveryPlan, ShownTip, Wording};
use tests::{KNOWLEDGE, TODAY};

use super::readability::{ease, least_ease, sentences, words};
use super::reports::WORDINGS;

/// The longest sentence of a first level, in words (U13).
const LONGEST_SENTENCE: usize = 15;
const PERSPECTIVES: [Perspective; 2] = [Perspective::Own, Perspective::Other];

/// A screen with its name and its texts.
struct Screen {
    name: String,
    language: String,
    texts: Vec<String>,
}

fn screens() -> Vec<Screen> {
    let mut all = Vec::new();
    for wording in &*WORDINGS {
        for perspective in PERSPECTIVES {
            questions(wording, perspective, &mut all);
            plans(wording, perspective, &mut all);
        }
        for group in wording.tips(&KNOWLEDGE, TODAY) {
            let cards = group.tips.iter().flat_map(|tip| [tip.title.clone(), tip.short.clone()]).collect();
            let language = wording.language().to_owned();
            all.push(Screen { name: format!("cards: {}", group.title), language: language.clone(), texts: cards });
            all.extend(group.tips.iter().map(|tip| Screen {
                name: format!("tip {}", tip.id),
                language: language.clone(),
                texts: tip_texts(tip),
            }));
        }
    }
    all
}

fn questions(wording: &Wording, perspective: Perspective, all: &mut Vec<Screen>) {
    let paid = Answers::from([("given".to_owned(), vec!["paid".to_owned()])]);
    for flow in KNOWLEDGE.flows() {
        for question in &flow.questions {
            for answers in [&Answers::new(), &paid] {
                let asked = wording.interview(flow, answers, Place::At(&question.id), perspective).question;
                let Some(asked) = asked.filter(|asked| asked.id == question.id) else { continue };
                let mut texts = vec![asked.text, asked.why];
                texts.extend(asked.hint);
                texts.extend(asked.options.into_iter().flat_map(|option| [Some(option.label), option.hint]).flatten());
                let name = format!("question {} {perspective:?}", question.id);
                all.push(Screen { name, language: wording.language().to_owned(), texts });
            }
        }
    }
}

/// Somebody to whom every step applies, step by step.
fn everything(wording: &Wording, perspective: Perspective, who: &str, country: Option<Country>) -> RecoveryPlan {
    let flow = KNOWLEDGE.flow("phone-call").expect("is there");
    let mut answers = Answers::new();
    for question in &flow.questions {
        let options = question.options.iter().filter(|option| !option.asserts.is_empty() && !option.exclusive);
        answers.insert(question.id.clone(), options.map(|option| option.id.clone()).collect());
    }
    answers.insert("who".to_owned(), vec![who.to_owned()]);
    answers.insert("now".to_owned(), vec!["controlled".to_owned()]);
    let ticks = wording.ticks(flow, &answers, perspective);
    let plan = checker::recovery_plan(&ticks, "", country, &KNOWLEDGE);
    wording.recovery_plan(&plan, perspective, &KNOWLEDGE, TODAY)
}

fn countries() -> impl Iterator<Item = Option<Country>> {
    Country::ALL.iter().copied().map(Some).chain([None])
}

fn plans(wording: &Wording, perspective: Perspective, all: &mut Vec<Screen>) {
    let mut add = |name: String, texts: Vec<String>| {
        all.push(Screen { name, language: wording.language().to_owned(), texts });
    };
    for who in ["amazon", "microsoft", "other"] {
        let plan = everything(wording, perspective, who, Some(Country::Germany));
        add(format!("opening {perspective:?}"), vec![plan.title, plan.opening, plan.warning]);
        for step in plan.groups.into_iter().flat_map(|group| group.steps) {
            let mut texts = vec![step.title, step.text];
            texts.extend(step.say);
            add(format!("step {} {who}", step.id), texts);
        }
    }
    for country in countries() {
        let plan = everything(wording, perspective, "amazon", country);
        let contacts = plan.groups.into_iter().flat_map(|group| group.steps).flat_map(|step| step.contacts);
        let texts = contacts.flat_map(|contact| [Some(contact.text), contact.hours]).flatten().collect();
        add(format!("contacts {}", country.map_or("elsewhere", Country::code)), texts);
    }
}

fn tip_texts(tip: &ShownTip) -> Vec<String> {
    let mut texts = vec![tip.title.clone(), tip.short.clone()];
    texts.extend(tip.sections.iter().flat_map(|section| section.sentences.clone()));
    texts
}

#[test]
fn no_sentence_is_longer_than_fifteen_words() {
    let mut failures = Vec::new();
    for screen in screens() {
        for sentence in screen.texts.iter().flat_map(|text| sentences(text)) {
            if words(sentence).count() > LONGEST_SENTENCE {
                failures.push(format!("[{}] {}: {}", screen.language, screen.name, sentence.trim()));
            }
        }
    }
    failures.sort();
    failures.dedup();
    assert!(failures.is_empty(), "{} sentences are too long (U13)\n\n{}\n", failures.len(), failures.join("\n"));
}

#[test]
fn every_screen_is_easy_to_read() {
    let mut failures = Vec::new();
    for screen in screens() {
        let texts: Vec<String> = screen.texts.iter().map(|text| text.replace(['\u{AD}', '\u{2060}'], "")).collect();
        let points = ease(texts.iter().map(String::as_str), &screen.language);
        if points < least_ease(&screen.language) {
            failures.push(format!("[{}] {points:.0} points: {}", screen.language, screen.name));
        }
    }
    failures.sort();
    failures.dedup();
    assert!(failures.is_empty(), "{} screens are hard to read (U13)\n\n{}\n", failures.len(), failures.join("\n"));
}

#[test]
fn no_two_options_of_a_question_say_the_same() {
    for wording in &*WORDINGS {
        for perspective in PERSPECTIVES {
            let flow = KNOWLEDGE.flow("phone-call").expect("is there");
            for question in &flow.questions {
                let answers = Answers::from([("given".to_owned(), vec!["paid".to_owned()])]);
                let asked = wording.interview(flow, &answers, Place::At(&question.id), perspective).question;
                let mut labels: Vec<String> =
                    asked.into_iter().flat_map(|asked| asked.options).map(|option| option.label).collect();
                labels.sort();
                assert!(labels.windows(2).all(|pair| pair[0] != pair[1]), "{}: {labels:?}", question.id);
            }
        }
    }
}

#[test]
fn every_country_has_somebody_to_tell_and_an_emergency_number() {
    for wording in &*WORDINGS {
        for country in Country::ALL.iter().copied() {
            let plan = everything(wording, Perspective::Own, "amazon", Some(country));
            let step = |id: &str| {
                plan.groups.iter().flat_map(|group| &group.steps).find(|step| step.id == id).expect("the step is there")
            };
            assert!(!step("report").contacts.is_empty(), "{}", country.code());
            let emergency = step("courier").contacts.iter().flat_map(|contact| &contact.numbers).count();
            assert!(emergency > 0, "{}", country.code());
        }
    }
}

#[test]
fn numbers_are_shown_by_their_age() {
    let flow = KNOWLEDGE.flow("phone-call").expect("is there");
    let answers = Answers::from([("given".to_owned(), vec!["card-or-bank".to_owned()])]);
    let shown = |wording: &Wording, today: checker::Date| {
        let ticks = wording.ticks(flow, &answers, Perspective::Own);
        let plan = checker::recovery_plan(&ticks, "", Some(Country::Germany), &KNOWLEDGE);
        let plan = wording.recovery_plan(&plan, Perspective::Own, &KNOWLEDGE, today);
        let steps = plan.groups.into_iter().flat_map(|group| group.steps);
        let bank = steps.filter(|step| step.id == "bank").flat_map(|step| step.contacts);
        bank.flat_map(|contact| contact.numbers).collect::<Vec<_>>()
    };
    for wording in &*WORDINGS {
        let now = shown(wording, TODAY);
        let blocking = now.iter().find(|number| number.text == "116 116").expect("the number is shown");
        assert!(blocking.remark.is_some(), "checked in April 2025: more than a year ago");
        assert!(shown(wording, checker::Date::constant(2027, 5, 1)).is_empty(), "two years later it is hidden");
    }
}

#[test]
fn every_official_page_that_is_offered_can_be_opened() {
    let mut pages = 0;
    for wording in &*WORDINGS {
        for country in countries() {
            let plan = everything(wording, Perspective::Own, "microsoft", country);
            for contact in plan.groups.iter().flat_map(|group| group.steps.iter().flat_map(|step| &step.contacts)) {
                if let Some(page) = &contact.page {
                    let address = KNOWLEDGE.official_page(&page.key).expect("the shell holds it");
                    assert!(address.starts_with("https://"), "{address}");
                    pages += 1;
                }
            }
        }
    }
    assert!(pages > 20, "{pages}");
    assert_eq!(KNOWLEDGE.official_page("https://example.com"), None);
}

#[test]
fn the_summary_says_what_happened_and_cannot_be_tapped() {
    let flow = KNOWLEDGE.flow("phone-call").expect("is there");
    let answers = Answers::from([
        ("given".to_owned(), vec!["gift-cards".to_owned()]),
        ("who".to_owned(), vec!["amazon".to_owned()]),
    ]);
    let said = "Call 1-888-555-0142 or open https://refund-desk.example/pay now.";
    for wording in &*WORDINGS {
        for perspective in PERSPECTIVES {
            let ticks = wording.ticks(flow, &answers, perspective);
            let plan = checker::recovery_plan(&ticks, said, None, &KNOWLEDGE);
            let summary = wording.recovery_plan(&plan, perspective, &KNOWLEDGE, TODAY).summary;
            assert!(summary.contains("Amazon"), "{summary}");
            assert!(ticks.iter().all(|tick| summary.contains(&tick.words)), "{summary}");
            assert!(!summary.contains("://") && !summary.contains("1-888-555-0142"), "{summary}");
        }
    }
}
