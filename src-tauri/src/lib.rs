//! The shell of Look Twice: one window around the checker.
//!
//! Input: what the page asks by its commands. Output: what the checker tells, as wire types.
//! The shell owns what the checker must not have: the clock, the settings file and the window.

pub mod answers;
pub mod checks;
pub mod commands;
pub mod error;
pub mod files;
pub mod measure;
pub mod save;
pub mod settings;
pub mod window;
pub mod wire;

use std::ffi::OsString;
use std::path::Path;

use tauri::Manager;

use crate::checks::Checks;
use crate::files::{OpenFiles, arrival};
use crate::settings::SettingsFile;

/// Shows the window and returns when it is closed.
pub fn run() -> tauri::Result<()> {
    measure::begin();
    tauri::Builder::default()
        // The first plugin, so that a second start ends before it has done anything.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            let arguments = arguments.into_iter().skip(1).map(OsString::from);
            arrival::receive(app, arrival::from_arguments(arguments, Path::new(&folder)));
            window::show(app);
        }))
        // For the dialogs that open and save. Opening a page needs no plugin of its own: `commands::open_page`.
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .setup(|app| {
            // In the background: the window paints while the knowledge is read.
            std::thread::spawn(checks::knowledge_at_hand);
            app.manage(Checks::default());
            app.manage(OpenFiles::default());
            app.manage(SettingsFile::open(app.config().identifier.as_str()));
            let folder = std::env::current_dir().unwrap_or_default();
            let given = arrival::from_arguments(std::env::args_os().skip(1), &folder);
            arrival::receive(app.handle(), given);
            window::open(app)?;
            Ok(())
        })
        .run(tauri::generate_context!())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    const CONFIGURATION: &str = include_str!("../tauri.conf.json");
    const COMMANDS: [&str; 15] = [
        "start",
        "save_settings",
        "open_file",
        "take_file",
        "paste_file",
        "forget_file",
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
    fn the_page_may_call_exactly_our_commands_and_hear_events() {
        let capability: Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        let permissions: Vec<&str> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|permission| permission.as_str().expect("a bare name: no scope, no remote page"))
            .collect();
        let mut expected = COMMANDS.map(|command| format!("allow-{}", command.replace('_', "-"))).to_vec();
        // It listens for `files::arrival`'s two events and sends none.
        expected.extend(["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned));
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
        let associations = configuration["bundle"]["fileAssociations"].as_array().expect("files that we open");
        ours.extend(associations.iter().map(Value::to_string));

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
        // Petrol, white and the two raised fingers: our own colours (look.md), nobody else's.
        let colours: std::collections::BTreeSet<&str> =
            icon.match_indices("\"#").map(|(at, _)| &icon[at + 1..at + 8]).collect();
        assert_eq!(colours.into_iter().collect::<Vec<_>>(), ["#0d4650", "#ffd479", "#ffffff"]);
    }

    #[test]
    fn mails_and_mailboxes_can_be_opened_with_it_and_it_is_never_the_first_choice() {
        let configuration = configuration();
        let associations = configuration["bundle"]["fileAssociations"].as_array().unwrap();
        let types: Vec<_> = associations.iter().map(|one| (one["ext"][0].as_str(), one["mimeType"].as_str())).collect();
        assert_eq!(types, [(Some("eml"), Some("message/rfc822")), (Some("mbox"), Some("application/mbox"))]);
        for association in associations {
            // It looks at a mail; the program that mails are read with stays the one that opens them.
            assert_eq!((&association["role"], &association["rank"]), (&"Viewer".into(), &"Alternate".into()));
        }
        let entry = include_str!("../look-twice.desktop");
        assert!(entry.lines().any(|line| line == "Exec={{exec}} %f"), "{entry}");
        assert!(entry.lines().any(|line| line == "MimeType={{mime_type}}"), "{entry}");
    }

    #[test]
    fn the_package_says_that_we_are_independent() {
        let description = configuration()["bundle"]["longDescription"].to_string();
        assert!(description.contains("Not affiliated with Amazon, Microsoft or any company named here."));
    }
}
