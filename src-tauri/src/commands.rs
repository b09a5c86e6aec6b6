//! What the page may ask.
//!
//! Input: wire types from the page. Output: wire types, or a [`CommandError`]. Each command only
//! translates; what it does lives in [`answers`], [`checks`], [`save`], [`crate::settings`] and the checker.

use checker::Date;
use serde::de::DeserializeOwned;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::answers;
use crate::checks::{self, Checks};
use crate::error::{CommandError, ErrorCode};
use crate::save::{self, FileToSave};
use crate::settings::SettingsFile;
use crate::wire::{Call, Interview, InterviewAsked, Language, Plan, Report, Settings, SourcedFact, Start, TipGroup};

/// Answers the page's calls. Tauri has refused those that the capability does not name before.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    let others: fn(Invoke) -> bool = tauri::generate_handler![
        start,
        save_settings,
        sourced_facts,
        interview,
        recovery_plan,
        tips,
        open_page,
        print_page,
        save_file,
    ];
    move |invoke| match invoke.message.command() {
        "check_message" => check_message(invoke),
        "check_call" => check_call(invoke),
        _ => others(invoke),
    }
}

/// Checks one message. Neither the message nor the report is kept.
fn check_message(invoke: Invoke) -> bool {
    in_turn(invoke, answers::message)
}

/// Checks what was answered about a call. Neither the answers nor the report is kept.
fn check_call(invoke: Invoke) -> bool {
    in_turn(invoke, answers::call)
}

/// Runs a check when it is its turn, off the window's thread.
///
/// Not one of Tauri's own commands, because those begin on a thread of their own: here, where the
/// calls arrive in the page's order, the check takes its turn.
fn in_turn<Asked: DeserializeOwned + Send + 'static>(
    Invoke { message, resolver, .. }: Invoke,
    check: fn(Asked, Date) -> Result<Report, CommandError>,
) -> bool {
    let turn = message.webview_ref().state::<Checks>().take_turn();
    let asked = match message.payload() {
        InvokeBody::Json(payload) => Asked::deserialize(payload).ok(),
        InvokeBody::Raw(_) => None,
    };
    resolver.respond_async(async move {
        let asked = asked.ok_or(CommandError::from(ErrorCode::CheckFailed))?;
        let report = turn.run(move || check(asked, today())).await?;
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
    checks::off_the_window(move || answers::facts(language, today())).await
}

/// One question of the guided questions. What was answered comes with every call and is not kept.
#[tauri::command]
pub async fn interview(asked: InterviewAsked) -> Result<Interview, CommandError> {
    checks::off_the_window(move || answers::interview(asked)).await
}

/// The recovery plan for what was answered.
#[tauri::command]
pub async fn recovery_plan(call: Call) -> Result<Plan, CommandError> {
    checks::off_the_window(move || answers::plan(call, today())).await
}

/// The safety tips. As with the facts, the country that the page also says is not asked for.
#[tauri::command]
pub async fn tips(language: Language) -> Result<Vec<TipGroup>, CommandError> {
    checks::off_the_window(move || answers::tips(language, today())).await
}

/// Opens an official page in the person's own browser. The page of the window says which by a key; no address
/// ever comes from there.
#[tauri::command]
pub async fn open_page(key: String) -> Result<(), CommandError> {
    let open = checks::off_the_window(move || {
        let address = answers::official_page(&key)?;
        // The function and not the plugin: that would give the page commands and a script of its own.
        tauri_plugin_opener::open_url(address, None::<&str>).map_err(|_| ErrorCode::PageNotOpened.into())
    });
    open.await.map_err(|_| ErrorCode::PageNotOpened.into())
}

/// Shows the system's print dialog for what the window shows.
#[tauri::command]
pub async fn print_page(window: WebviewWindow) -> Result<(), CommandError> {
    window.print().map_err(|_| ErrorCode::NotPrinted.into())
}

/// Saves a page where the person says; false when they chose no place. The page never learns the place.
#[tauri::command]
pub async fn save_file(window: WebviewWindow, file: FileToSave) -> Result<bool, CommandError> {
    let save = checks::off_the_window(move || {
        save::save(&file, |name| save::ask(&window, name, file.format)).map_err(|_| ErrorCode::FileNotSaved.into())
    });
    save.await.map_err(|_| ErrorCode::FileNotSaved.into())
}

/// The checker has no clock; the shell's is the person's own calendar.
fn today() -> Date {
    jiff::Zoned::now().date()
}
