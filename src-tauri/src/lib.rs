//! The shell of Look Twice: one window around the checker.
//!
//! Input: what the page asks by its commands. Output: what the checker tells, as wire types.
//! The shell owns what the checker must not have: the clock, the settings file and the window.

pub mod answers;
pub mod checks;
pub mod commands;
pub mod error;
pub mod measure;
pub mod save;
pub mod settings;
pub mod window;
pub mod wire;

use tauri::Manager;

use crate::checks::Checks;
use crate::settings::SettingsFile;

/// Shows the window and returns when it is closed.
pub fn run() -> tauri::Result<()> {
    measure::begin();
    tauri::Builder::default()
        // The first plugin, so that a second start ends before it has done anything.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| window::show(app)))
        // For the save dialog. Opening a page needs no plugin of its own: `commands::open_page`.
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .setup(|app| {
            // In the background: the window paints while the knowledge is read.
            std::thread::spawn(checks::knowledge_at_hand);
            app.manage(Checks::default());
            app.manage(SettingsFile::open(app.config().identifier.as_str()));
            window::open(app)?;
            Ok(())
        })
        .run(tauri::generate_context!())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    const CONFIGURATION: &str = include_str!("../tauri.conf.json");
    const COMMANDS: [&str; 11] = [
        "start",
        "save_settings",
        "check_message",
        "sourced_facts",
        "interview",
        "check_call",
        "recovery_plan",
        "tips",
        "open_page",
        "print_page",
        "save_file",
    ];

    fn configuration() -> Value {
        serde_json::from_str(CONFIGURATION).expect("tauri.conf.json is JSON")
    }

    #[test]
    fn the_page_may_call_exactly_our_commands() {
        let capability: Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        let permissions: Vec<&str> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|permission| permission.as_str().expect("a bare name: no scope, no remote page"))
            .collect();
        let expected = COMMANDS.map(|command| format!("allow-{}", command.replace('_', "-")));
        assert_eq!(permissions, expected);
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
        assert_eq!(capability.get("remote"), None);
        assert_eq!(configuration()["app"]["security"]["capabilities"], serde_json::json!(["main"]));
    }

    #[test]
    fn every_command_is_declared_and_handled() {
        let declared = include_str!("../build.rs");
        let handled = include_str!("commands.rs");
        for command in COMMANDS {
            assert!(declared.contains(&format!("\"{command}\"")), "{command} is not in build.rs");
            assert!(
                handled.contains(&format!("\nfn {command}(")) || handled.contains(&format!("pub async fn {command}("))
            );
        }
    }

    #[test]
    fn the_page_may_load_nothing_from_elsewhere() {
        let policy = &configuration()["app"]["security"]["csp"];
        assert_eq!(policy["default-src"], "'none'");
        for (directive, sources) in policy.as_object().unwrap() {
            for source in sources.as_str().unwrap().split(' ') {
                let ours = ["'none'", "'self'", "ipc:", "http://ipc.localhost"].contains(&source);
                assert!(ours, "{directive} allows {source}");
            }
        }
        assert_eq!(configuration()["app"]["withGlobalTauri"], false);
    }

    #[test]
    fn name_id_icon_and_file_types_carry_no_brand() {
        let configuration = configuration();
        let icon = include_str!("../app-icon.svg").to_lowercase();
        let mut ours = vec![
            configuration["productName"].to_string(),
            configuration["mainBinaryName"].to_string(),
            configuration["identifier"].to_string(),
            configuration["app"]["windows"][0]["title"].to_string(),
            configuration["bundle"]["icon"].to_string(),
            configuration["bundle"]["shortDescription"].to_string(),
            icon.clone(),
        ];
        ours.extend(include_str!("../look-twice.desktop").lines().map(str::to_owned));

        let brands = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/brands");
        let brands: Vec<String> = std::fs::read_dir(brands)
            .expect("the brands' files")
            .map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().to_lowercase())
            .collect();
        assert!(brands.len() >= 2, "found {brands:?}");
        for text in &ours {
            for brand in &brands {
                assert!(!text.to_lowercase().contains(brand.as_str()), "{text} names {brand}");
            }
        }
        assert_eq!(configuration["bundle"].get("fileAssociations"), None);

        // Petrol, white and the two raised fingers: our own colours (look.md), nobody else's.
        let colours: std::collections::BTreeSet<&str> =
            icon.match_indices("\"#").map(|(at, _)| &icon[at + 1..at + 8]).collect();
        assert_eq!(colours.into_iter().collect::<Vec<_>>(), ["#0d4650", "#ffd479", "#ffffff"]);
    }

    #[test]
    fn the_package_says_that_we_are_independent() {
        let description = configuration()["bundle"]["longDescription"].to_string();
        assert!(description.contains("Not affiliated with Amazon, Microsoft or any company named here."));
    }
}
