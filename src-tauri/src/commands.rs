//! What the page may ask.
//!
//! Input: wire types from the page. Output: wire types, or a [`CommandError`]. Each command only
//! translates; what it does lives in [`answers`], [`checks`], [`files`], [`save`], [`crate::settings`] and the checker.

use checker::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tauri::ipc::{Invoke, InvokeBody, Request};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::answers::{self, CheckCall, CheckMessage};
use crate::checks::{self, Checks};
use crate::error::{CommandError, ErrorCode};
use crate::files::{self, OpenFile, OpenFiles, read};
use crate::save::{self, FileToSave};
use crate::settings::SettingsFile;
use crate::wire::{
    Call, Interview, InterviewAsked, Language, Opened, Plan, Report, Settings, SourcedFact, Start, TipGroup,
};

/// Answers the page's calls. Tauri has refused those that the capability does not name before.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    let others: fn(Invoke) -> bool = tauri::generate_handler![
        start,
        save_settings,
        open_file,
        take_file,
        paste_file,
        forget_file,
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

/// Checks one message. Neither the message nor the report is kept; a file is, until another message is checked.
fn check_message(invoke: Invoke) -> bool {
    in_turn(invoke, |asked: CheckMessage, files| {
        // Found here and not with the check: in the page's order, too, a text lets go of the file before it.
        let file = files.choose(asked.file)?;
        Ok(move |today| answers::message(asked, file, today))
    })
}

/// Checks what was answered about a call. Neither the answers nor the report is kept.
fn check_call(invoke: Invoke) -> bool {
    in_turn(invoke, |asked: CheckCall, _| Ok(move |today| answers::call(asked, today)))
}

/// Runs a check when it is its turn, off the window's thread.
///
/// Not one of Tauri's own commands, because those begin on a thread of their own: here, where the
/// calls arrive in the page's order, the check takes its turn and is prepared.
fn in_turn<Asked, Check>(
    Invoke { message, resolver, .. }: Invoke,
    prepare: impl FnOnce(Asked, &OpenFiles) -> Result<Check, CommandError>,
) -> bool
where
    Asked: DeserializeOwned,
    Check: FnOnce(Date) -> Result<Report, CommandError> + Send + 'static,
{
    let webview = message.webview_ref();
    let turn = webview.state::<Checks>().take_turn();
    let asked = match message.payload() {
        InvokeBody::Json(payload) => Asked::deserialize(payload).map_err(|_| ErrorCode::CheckFailed.into()),
        InvokeBody::Raw(_) => Err(ErrorCode::CheckFailed.into()),
    };
    let check = asked.and_then(|asked| prepare(asked, &webview.state::<OpenFiles>()));
    resolver.respond_async(async move {
        let check = check?;
        let report = turn.run(move || check(today())).await?;
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

/// Opens a file that the person chooses; none when they chose none. The page never learns its place.
#[tauri::command]
pub async fn open_file(window: WebviewWindow) -> Result<Option<Opened>, CommandError> {
    let app = window.app_handle().clone();
    let opened = files::open(move || {
        let Some(place) = files::ask(&window).map_err(|_| ErrorCode::FileNotRead)? else {
            return Ok(None);
        };
        // Asked for here: until a file is chosen, whatever else is handed over comes before it.
        let id = app.state::<OpenFiles>().next_id();
        app.state::<OpenFiles>().hold(id, OpenFile::new(read::read(&place)?)).map(Some)
    });
    Ok(opened.await?)
}

/// What the desktop brought and the page did not fetch yet.
#[tauri::command]
pub async fn take_file(app: AppHandle) -> Result<Option<Opened>, CommandError> {
    Ok(app.state::<OpenFiles>().take()?)
}

/// Opens a file that was pasted. Its bytes are the body of the call, its name stands in a header.
#[tauri::command]
pub async fn paste_file(app: AppHandle, request: Request<'_>) -> Result<Opened, CommandError> {
    let id = app.state::<OpenFiles>().next_id();
    let name = request.headers().get("x-name").map_or(&b""[..], |name| name.as_bytes());
    let name = percent_encoding::percent_decode(name).decode_utf8_lossy();
    let pasted = match request.body() {
        InvokeBody::Raw(bytes) => read::pasted(&name, bytes)?,
        // Where the web view cannot send bytes, Tauri sends them as numbers.
        InvokeBody::Json(numbers) => {
            let bytes = Vec::<u8>::deserialize(numbers).map_err(|_| ErrorCode::FileNotRead)?;
            read::pasted(&name, &bytes)?
        }
    };
    let opened = files::open(move || app.state::<OpenFiles>().hold(id, OpenFile::new(pasted)));
    Ok(opened.await?)
}

/// Lets go of the file that was opened: the person is done with it.
#[tauri::command]
pub async fn forget_file(app: AppHandle) -> Result<(), CommandError> {
    app.state::<OpenFiles>().forget();
    Ok(())
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
