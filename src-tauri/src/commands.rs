//! The four things that the page may ask.
//!
//! Input: wire types from the page. Output: wire types, or a [`CommandError`]. Each command only
//! translates; what it does lives in [`checks`], [`crate::settings`] and the checker.

use checker::{Date, Submission};
use serde::Deserialize;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{AppHandle, Manager};

use crate::checks::{self, Checks};
use crate::error::{CommandError, ErrorCode};
use crate::settings::SettingsFile;
use crate::wire::{Country, GivenAnswer, Language, Report, Settings, SourcedFact, Start};

/// What the page sends with a message to be checked.
#[derive(Debug, Deserialize)]
struct CheckMessage {
    text: String,
    answers: Vec<GivenAnswer>,
    language: Language,
    country: Country,
}

/// Answers the page's calls. Tauri has refused those that the capability does not name before.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    let others: fn(Invoke) -> bool = tauri::generate_handler![start, save_settings, sourced_facts];
    move |invoke| match invoke.message.command() {
        "check_message" => check_message(invoke),
        _ => others(invoke),
    }
}

/// Checks one message. Neither the message nor the report is kept.
///
/// Not one of Tauri's own commands, because those begin on a thread of their own: here, where the
/// calls arrive in the page's order, the check takes its turn.
fn check_message(Invoke { message, resolver, .. }: Invoke) -> bool {
    let turn = message.webview_ref().state::<Checks>().take_turn();
    let asked = match message.payload() {
        InvokeBody::Json(payload) => CheckMessage::deserialize(payload).ok(),
        InvokeBody::Raw(_) => None,
    };
    resolver.respond_async(async move {
        let asked = asked.ok_or(CommandError::from(ErrorCode::CheckFailed))?;
        let submission = Submission {
            text: asked.text,
            answers: asked.answers.into_iter().map(Into::into).collect(),
            country: asked.country.into(),
        };
        let report = turn.run(move || report(&submission, asked.language, today())).await?;
        Ok(report)
    });
    true
}

/// What the window needs to know before it can show anything.
#[tauri::command]
pub async fn start(app: AppHandle) -> Result<Start, CommandError> {
    // Off the window's thread: a save that is under way holds the settings until it is on the disk.
    let start = checks::off_the_window(move || {
        let file = app.state::<SettingsFile>();
        Ok(Start {
            settings: file.settings(),
            settings_were_broken: file.were_broken(),
            languages: Language::ALL.to_vec(),
        })
    });
    start.await.map_err(|_| ErrorCode::SettingsNotRead.into())
}

/// Makes the settings hold and writes them to their file.
#[tauri::command]
pub async fn save_settings(app: AppHandle, settings: Settings) -> Result<(), CommandError> {
    let save = checks::off_the_window(move || {
        app.state::<SettingsFile>().save(settings).map_err(|_| ErrorCode::SettingsNotSaved.into())
    });
    save.await.map_err(|_| ErrorCode::SettingsNotSaved.into())
}

/// The facts that the verdicts rest on, each with its source. The page also says the country, which
/// is not asked for here: each fact names the place that it holds for.
#[tauri::command]
pub async fn sourced_facts(language: Language) -> Result<Vec<SourcedFact>, CommandError> {
    checks::off_the_window(move || facts(language, today())).await
}

fn report(submission: &Submission, language: Language, today: Date) -> Result<Report, CommandError> {
    let at_hand = checks::knowledge_at_hand()?;
    let explanation = checker::check(submission, at_hand.knowledge(), today);
    Ok(at_hand.wording(language)?.report(&explanation, at_hand.knowledge()).into())
}

fn facts(language: Language, today: Date) -> Result<Vec<SourcedFact>, CommandError> {
    let at_hand = checks::knowledge_at_hand()?;
    let facts = at_hand.wording(language)?.sourced_facts(at_hand.knowledge(), today);
    Ok(facts.into_iter().map(SourcedFact::from).collect())
}

/// The checker has no clock; the shell's is the person's own calendar.
fn today() -> Date {
    jiff::Zoned::now().date()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Verdict;

    const TODAY: Date = jiff::civil::date(2026, 11, 24);

    fn asked(text: &str, answers: Vec<checker::GivenAnswer>) -> Report {
        let submission = Submission { text: text.to_owned(), answers, country: Country::De.into() };
        report(&submission, Language::De, TODAY).unwrap()
    }

    #[test]
    fn a_message_becomes_a_report_in_the_language_that_was_asked_for() {
        let text = "Kaufen Sie zwei Geschenkkarten und lesen Sie uns die Codes auf der R\u{FC}ckseite vor.";
        let submission = Submission::from_text(text);
        let german = report(&submission, Language::De, TODAY).unwrap();
        let english = report(&submission, Language::En, TODAY).unwrap();
        assert_eq!(german.verdict, Verdict::Stop);
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
            let again = asked(text, vec![given.into()]).question.expect("it stays and can be changed");
            assert_eq!(again.answered, Some(answer.id));
        }
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
}
