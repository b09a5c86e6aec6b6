//! The guided questions, from outside: sound, walked along every path, easy to read, and drawn into `docs/flows.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use checker::{Answers, Assertion, Country, Explanation, Flow, FlowQuestion, Perspective, Place, QuestionKind};
use tests::cases::{check_call, project_folder, severity, tests_folder};
use tests::{ENGLISH, KNOWLEDGE};

use super::reports::WORDINGS;

/// Nobody should have to answer more than this.
const MOST_QUESTIONS: usize = 10;

fn call() -> &'static Flow {
    KNOWLEDGE.flow("phone-call").expect("assets/flows/phone-call.toml is there")
}

fn answers(ticks: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::new();
    for (question, option) in ticks {
        answers.entry((*question).to_owned()).or_default().push((*option).to_owned());
    }
    answers
}

fn checked(ticks: &[(&str, &str)]) -> Explanation {
    check_call(&answers(ticks), "", Country::UnitedStates)
}

fn form(ticks: &[(&str, &str)]) -> &'static str {
    checked(ticks).verdict.form()
}

fn plan(ticks: &[(&str, &str)], country: Option<Country>) -> Vec<String> {
    let ticks = ENGLISH.ticks(call(), &answers(ticks), Perspective::Own);
    checker::recovery_plan(&ticks, "", country, &KNOWLEDGE).steps().map(str::to_owned).collect()
}

#[test]
fn the_row_about_a_call_has_every_question_of_the_other() {
    // What was ticked behind either door is one story, read on the longer row.
    let other = KNOWLEDGE.flow("already-paid").expect("is there");
    for question in &other.questions {
        let same = call().questions.iter().find(|one| one.id == question.id);
        let same = same.unwrap_or_else(|| panic!("{} is asked behind one door alone", question.id));
        for choice in &question.options {
            assert!(same.options.iter().any(|one| one.id == choice.id), "{} {}", question.id, choice.id);
        }
    }
}

#[test]
fn no_path_is_longer_than_ten_questions() {
    for flow in KNOWLEDGE.flows() {
        for path in flow.paths() {
            let ids: Vec<&str> = path.iter().map(|question| question.id.as_str()).collect();
            assert!(ids.len() <= MOST_QUESTIONS, "{}: {} questions: {ids:?}", flow.id, ids.len());
        }
    }
}

#[test]
fn every_question_can_be_answered_with_not_sure() {
    for question in KNOWLEDGE.flows().iter().flat_map(|flow| &flow.questions) {
        let unsure = question.options.iter().any(|option| option.id == "not-sure");
        assert!(unsure || question.kind == QuestionKind::Country, "{}", question.id);
    }
}

#[test]
fn every_fact_is_asserted_by_an_option() {
    let asserted: BTreeSet<Assertion> = KNOWLEDGE
        .flows()
        .iter()
        .flat_map(|flow| &flow.questions)
        .flat_map(|question| question.options.iter().flat_map(|option| option.asserts.iter().copied()))
        .collect();
    let missing: Vec<&str> =
        Assertion::ALL.iter().filter(|fact| !asserted.contains(fact)).map(|fact| fact.id()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Everything that a person can notice of an answer.
fn noticed(ticks: &[(&str, &str)]) -> String {
    let explanation = checked(ticks);
    let report = ENGLISH.report(&explanation, &KNOWLEDGE);
    let steps: Vec<&str> = report.check_yourself.steps.iter().map(|step| step.title.as_str()).collect();
    let reasons: Vec<&str> = report.reasons.iter().map(|reason| reason.title.as_str()).collect();
    let notes: Vec<&str> = report.notes.iter().map(|note| note.title.as_str()).collect();
    let told = ENGLISH.ticks(call(), &answers(ticks), Perspective::Own);
    let plan = checker::recovery_plan(&told, "", Some(Country::UnitedStates), &KNOWLEDGE);
    let shown = ENGLISH.recovery_plan(&plan, Perspective::Own, &KNOWLEDGE, tests::TODAY);
    let contacts: Vec<&str> = shown
        .groups
        .iter()
        .flat_map(|group| group.steps.iter().flat_map(|step| step.contacts.iter().map(|contact| contact.name.as_str())))
        .collect();
    let steps_of_plan: Vec<&str> = plan.steps().collect();
    format!(
        "{} {reasons:?} {notes:?} {steps:?} {steps_of_plan:?} {contacts:?} {} {}",
        explanation.verdict.form(),
        shown.opening,
        report.would_be_true.join(" ")
    )
}

/// What an option is added to, one of which shows what it is for.
const CONTEXTS: [&[(&str, &str)]; 6] = [
    &[],
    &[("who", "amazon")],
    &[("who", "amazon"), ("start", "called"), ("wanted", "nothing-yet")],
    &[("who", "other"), ("start", "called"), ("about", "other"), ("wanted", "pay")],
    &[("given", "paid"), ("who", "bank"), ("start", "called"), ("about", "other")],
    &[("who", "other"), ("about", "locked"), ("wanted", "screen")],
];

#[test]
fn every_option_that_asserts_something_changes_something() {
    // How a payment left by bank or card leads to the same step as that money left at all: the bank.
    const SAME_STEP: [&str; 2] = ["transfer", "card"];
    let mut idle = Vec::new();
    for question in &call().questions {
        // What interrupts is noticed at once.
        let quiet = question.options.iter().filter(|option| option.interrupt.is_none());
        for option in quiet.filter(|option| !option.asserts.is_empty()) {
            let changes = CONTEXTS.iter().any(|context| {
                let mut with: Vec<(&str, &str)> =
                    context.iter().copied().filter(|(id, _)| *id != question.id).collect();
                let without = with.clone();
                if question.id == "how-paid" && !with.iter().any(|(id, _)| *id == "given") {
                    return false;
                }
                with.push((question.id.as_str(), option.id.as_str()));
                noticed(&with) != noticed(&without)
            });
            let same_step = question.id == "how-paid" && SAME_STEP.contains(&option.id.as_str());
            if !changes && !same_step {
                idle.push(format!("{}: {}", question.id, option.id));
            }
        }
    }
    assert!(idle.is_empty(), "ticking these changes nothing: {idle:?}");
}

/// Every option of a question, "not sure" included.
fn options(id: &str) -> impl Iterator<Item = &'static str> {
    call().question(id).into_iter().flat_map(|question| question.options.iter().map(|option| option.id.as_str()))
}

#[test]
fn a_decisive_tick_stops_unless_the_call_was_asked_for() {
    let decisive = [
        "pay",
        "approve",
        "gift-cards",
        "move-money",
        "crypto-or-courier",
        "install",
        "screen",
        "code",
        "secret",
        "run-command",
        "bank-login",
    ];
    for wanted in decisive {
        for who in options("who") {
            for start in options("start").filter(|start| !matches!(*start, "asked-for" | "own-number")) {
                let ticks = [("who", who), ("start", start), ("wanted", wanted)];
                assert_eq!(form(&ticks), "stop", "{ticks:?}");
            }
        }
    }
    for wanted in ["gift-cards", "move-money", "crypto-or-courier", "code", "secret"] {
        assert_eq!(form(&[("who", "amazon"), ("start", "asked-for"), ("wanted", wanted)]), "stop", "{wanted}");
    }
    // Who calls the number on their own card may be asked who they are, and is not told to buy gift cards.
    assert_eq!(form(&[("who", "bank"), ("start", "own-number"), ("wanted", "secret")]), "confirm");
    assert_eq!(form(&[("who", "bank"), ("start", "own-number"), ("wanted", "gift-cards")]), "stop");
    // Support that was asked for may want to see the screen.
    for wanted in ["screen", "install"] {
        assert_eq!(form(&[("who", "microsoft"), ("start", "asked-for"), ("wanted", wanted)]), "confirm", "{wanted}");
    }
    // Amazon says that it never takes a payment on the phone: also not in a call that it was asked for.
    assert_eq!(form(&[("who", "amazon"), ("start", "asked-for"), ("wanted", "pay")]), "doubt");
}

#[test]
fn a_pop_up_number_and_a_hidden_order_stop() {
    for who in options("who") {
        assert_eq!(form(&[("who", who), ("start", "pop-up")]), "stop", "{who}");
        assert_eq!(form(&[("who", who), ("start", "called"), ("account", "hidden")]), "stop", "{who}");
    }
}

#[test]
fn secrecy_with_money_stops() {
    for behaved in ["tell-no-one", "coached"] {
        assert_eq!(form(&[("given", "paid"), ("who", "other"), ("behaved", behaved)]), "stop", "{behaved}");
        assert_eq!(form(&[("who", "bank"), ("start", "called"), ("behaved", behaved)]), "stop", "{behaved}");
    }
}

#[test]
fn an_unasked_contact_is_never_waved_through() {
    for who in ["amazon", "microsoft", "bank", "paypal", "authority", "parcel", "other", "several", "not-sure"] {
        for about in options("about").filter(|about| *about != "notice") {
            let ticks =
                [("who", who), ("start", "called"), ("about", about), ("wanted", "nothing-yet"), ("behaved", "none")];
            let verdict = form(&ticks);
            assert!(!matches!(verdict, "none"), "{ticks:?}: {verdict}");
        }
    }
    let ticks =
        [("who", "amazon"), ("start", "called"), ("about", "order"), ("wanted", "nothing-yet"), ("behaved", "none")];
    assert_eq!(form(&ticks), "confirm");
}

#[test]
fn what_is_genuine_is_not_called_a_fraud() {
    let driver = [("who", "parcel"), ("start", "called"), ("about", "parcel"), ("wanted", "code-at-door")];
    assert_eq!(form(&driver), "none", "the delivery code, at the door");
    let dentist =
        [("who", "other"), ("start", "called"), ("about", "notice"), ("wanted", "nothing-yet"), ("behaved", "none")];
    assert_eq!(form(&dentist), "none", "an appointment");
    let asked = [
        ("who", "amazon"),
        ("start", "asked-for"),
        ("about", "refund"),
        ("wanted", "nothing-yet"),
        ("behaved", "none"),
    ];
    assert_eq!(form(&asked), "none", "a call that was asked for inside the app");
    // The same code, asked for on the phone.
    assert_eq!(form(&[("who", "parcel"), ("start", "called"), ("about", "parcel"), ("wanted", "code")]), "stop");
}

#[test]
fn one_answer_is_not_enough() {
    assert_eq!(form(&[]), "unknown");
    assert_eq!(form(&[("who", "amazon")]), "unknown");
    assert_eq!(
        form(&[("now", "over"), ("given", "nothing"), ("who", "amazon"), ("seemed-real", "right-number")]),
        "unknown"
    );
}

/// Every combination of who, how it started and what was wanted, with every way of behaving and of seeming real.
#[test]
fn every_combination_has_a_verdict_and_nothing_that_seems_real_lowers_it() {
    let mut count = 0;
    for who in options("who") {
        for start in options("start") {
            for wanted in options("wanted") {
                for behaved in options("behaved") {
                    let ticks = [("who", who), ("start", start), ("wanted", wanted), ("behaved", behaved)];
                    let plain = severity(checked(&ticks).verdict);
                    for seemed in ["right-number", "knew-things", "sent-proof"] {
                        let mut more = ticks.to_vec();
                        more.push(("seemed-real", seemed));
                        assert!(severity(checked(&more).verdict) >= plain, "{more:?}");
                    }
                    count += 1;
                }
            }
        }
    }
    assert!(count > 5000, "only {count} combinations");
}

#[test]
fn the_plan_has_only_the_steps_that_apply_and_always_the_warning() {
    let nothing = plan(&[("given", "nothing"), ("who", "other")], None);
    assert_eq!(nothing, ["break-contact", "evidence", "report", "second-caller", "talk"]);
    let cards = plan(&[("given", "gift-cards"), ("who", "amazon")], Some(Country::Germany));
    assert_eq!(cards, ["break-contact", "gift-cards", "evidence", "report", "tell-amazon", "second-caller", "talk"]);
    let access =
        plan(&[("now", "controlled"), ("given", "access"), ("who", "microsoft")], Some(Country::UnitedKingdom));
    assert_eq!(access[..3], ["break-contact", "cut-connection", "bank"]);
    for step in ["passwords", "device", "account", "tell-microsoft"] {
        assert!(access.iter().any(|known| known == step), "{step}: {access:?}");
    }
    for question in &call().questions {
        for option in &question.options {
            let plan = plan(&[("given", "paid"), (&question.id, &option.id)], None);
            assert!(plan.iter().any(|step| step == "second-caller"), "{}: {}", question.id, option.id);
        }
    }
}

#[test]
fn an_answer_that_is_no_longer_on_the_way_does_not_count() {
    let paid = [("given", "paid"), ("how-paid", "crypto"), ("who", "other")];
    assert!(plan(&paid, None).iter().any(|step| step == "crypto"));
    let changed = [("given", "nothing"), ("how-paid", "crypto"), ("who", "other")];
    assert!(!plan(&changed, None).iter().any(|step| step == "crypto"));
}

#[test]
fn contradicting_ticks_are_asked_again_and_nothing_is_lost() {
    let given = answers(&[("now", "over"), ("given", "nothing"), ("given", "paid"), ("who", "amazon")]);
    for wording in &*WORDINGS {
        for perspective in [Perspective::Own, Perspective::Other] {
            let asked =
                wording.interview(call(), &given, Place::After("given"), perspective).question.expect("asks again");
            assert_eq!(asked.id, "given");
            assert!(asked.contradiction.is_some_and(|sentence| !sentence.is_empty()));
            assert_eq!(asked.chosen, ["nothing", "paid"]);
        }
    }
}

#[test]
fn an_interview_goes_forward_back_and_to_its_end() {
    let mut given = Answers::new();
    let mut place = None;
    let mut seen = Vec::new();
    while let Some(asked) = {
        let place = place.as_deref().map_or(Place::Open, Place::After);
        ENGLISH.interview(call(), &given, place, Perspective::Own).question
    } {
        let choice =
            asked.options.iter().find(|option| option.id == "not-sure").or(asked.options.first()).expect("some");
        given.insert(asked.id.clone(), vec![choice.id.clone()]);
        seen.push(asked.id.clone());
        place = Some(asked.id);
    }
    assert_eq!(seen.len(), MOST_QUESTIONS);
    let back = ENGLISH.interview(call(), &given, Place::At("who"), Perspective::Own);
    assert_eq!(back.question.map(|asked| asked.chosen), Some(vec!["not-sure".to_owned()]));
    assert_eq!(back.path.last().map(String::as_str), Some("given"));
    assert_eq!((back.number, back.of), (3, 10));
}

/// A letter for each verdict, as the table of paths shows it.
fn letter(form: &str) -> char {
    match form {
        "stop" => 'S',
        "doubt" => 'D',
        "confirm" => 'c',
        "none" => '-',
        _ => '?',
    }
}

/// Compares a text that the project keeps with what it would be now; with `UPDATE_SNAPSHOTS=1` it is written.
fn assert_kept(path: &PathBuf, now: &str) {
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(path, now).expect("snapshots can be written");
        return;
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == now, "{} differs; UPDATE_SNAPSHOTS=1 takes the new one over. Read it before.", path.display());
}

#[test]
fn the_table_of_paths_reads_as_it_was_approved() {
    let wanted: Vec<&str> = options("wanted").collect();
    let mut table = String::from(
        "What an adviser would say, by who they said they were, how it started, and what they wanted.\n\
         S stop, D check first (doubt), c check first (can be real), - no known signs, ? not enough.\n\n",
    );
    for (number, option) in wanted.iter().enumerate() {
        let _ = writeln!(table, "{:>2} {option}", number + 1);
    }
    let _ = write!(table, "\n{:<24}", "");
    for number in 1..=wanted.len() {
        let _ = write!(table, "{number:>3}");
    }
    for who in options("who") {
        table.push('\n');
        for start in options("start") {
            let _ = write!(table, "\n{:<24}", format!("{who} {start}"));
            for option in &wanted {
                let _ = write!(table, "{:>3}", letter(form(&[("who", who), ("start", start), ("wanted", option)])));
            }
        }
    }
    table.push_str("\n\nOther answers, each beside \"who: amazon, start: called, wanted: nothing-yet\".\n");
    for question in ["given", "about", "behaved", "seemed-real", "account"] {
        for option in options(question) {
            let ticks = [("who", "amazon"), ("start", "called"), ("wanted", "nothing-yet"), (question, option)];
            let _ = writeln!(table, "{:>3}  {question}: {option}", letter(form(&ticks)));
        }
    }
    assert_kept(&tests_folder().join("paths/phone-call.txt"), &table);
}

fn label(wording: &checker::Wording, question: &FlowQuestion, flow: &Flow) -> String {
    let place = Place::At(&question.id);
    // A question that only some answers lead to is shown with those.
    let given = answers(&[("given", "paid")]);
    let asked = wording.interview(flow, &given, place, Perspective::Own).question;
    asked.filter(|asked| asked.id == question.id).map_or_else(|| question.id.clone(), |asked| asked.text)
}

#[test]
fn the_drawing_in_docs_shows_the_flows_as_they_are() {
    let mut page = String::from(
        "# The guided questions\n\nMade from `assets/flows` by `tests/acceptance/flows.rs`; with `UPDATE_SNAPSHOTS=1 cargo test` it is \
         drawn anew. An arrow with a fact is taken when the fact was ticked.\n",
    );
    for flow in KNOWLEDGE.flows() {
        let _ = write!(page, "\n## {}\n\n```mermaid\nflowchart TD\n", flow.id);
        for question in &flow.questions {
            let text = label(&ENGLISH, question, flow).replace('"', "'");
            let _ = writeln!(page, "  {}[\"{text}\"]", question.id);
            for (when, to) in flow.branches(question) {
                let to = to.map_or("done((end))", |question| question.id.as_str());
                let facts: Vec<&str> = when.iter().map(|fact| fact.id()).collect();
                let arrow = if facts.is_empty() { "-->".to_owned() } else { format!("-- {} -->", facts.join(", ")) };
                let _ = writeln!(page, "  {} {arrow} {to}", question.id);
            }
        }
        page.push_str("```\n");
    }
    assert_kept(&project_folder().join("docs/flows.md"), &page);
}
