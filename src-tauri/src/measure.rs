//! Measures the start, when an environment variable asks for it.
//!
//! Input: [`VARIABLE`] and a window's builder. Output: one line with the milliseconds from the
//! first line of `main` until the page has painted its heading; then the program ends. The empty
//! window in `examples/` is measured by the same code, so that only the difference counts.

use std::io::Write;
use std::sync::OnceLock;
use std::time::Instant;

use tauri::{AppHandle, Manager, WebviewWindowBuilder};

/// Set to anything, it turns the measurement on.
pub const VARIABLE: &str = "LOOK_TWICE_MEASURE_START";

static BEGAN: OnceLock<Instant> = OnceLock::new();

/// Runs in the page. Two frames after the heading stands there, it has been painted; the title is
/// the one thing that a page can change and the shell can see without a command.
const TELL_WHEN_PAINTED: &str = r#"
    const look = () => document.querySelector("h1")
        ? requestAnimationFrame(() => requestAnimationFrame(() => { document.title = "painted"; }))
        : requestAnimationFrame(look);
    requestAnimationFrame(look);
"#;

/// Starts the clock. The first call counts.
pub fn begin() {
    BEGAN.get_or_init(Instant::now);
}

/// Lets a window report when it is painted; without [`VARIABLE`] the builder comes back as it was.
pub fn when_painted(
    builder: WebviewWindowBuilder<'_, tauri::Wry, AppHandle>,
) -> WebviewWindowBuilder<'_, tauri::Wry, AppHandle> {
    if std::env::var_os(VARIABLE).is_none() {
        return builder;
    }
    builder.initialization_script(TELL_WHEN_PAINTED).on_document_title_changed(|window, title| {
        if title == "painted" {
            let passed = BEGAN.get().map_or(0, |began| began.elapsed().as_millis());
            // A closed pipe is the reader's affair; the program ends either way.
            let _ = writeln!(std::io::stdout(), "{passed}");
            window.app_handle().exit(0);
        }
    })
}
