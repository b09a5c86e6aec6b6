//! An empty window: the same web view in the same frame, with no program behind it.
//!
//! Start and memory of Look Twice are measured against it, so that what the web view itself costs
//! is not counted as ours.

use app_lib::measure;
use tauri::WebviewWindowBuilder;

fn main() -> tauri::Result<()> {
    measure::begin();
    tauri::Builder::default()
        .setup(|app| {
            let handle = app.handle();
            for config in &app.config().app.windows {
                let builder = WebviewWindowBuilder::from_config(handle, config)?.incognito(true);
                measure::when_painted(builder).build()?;
            }
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
