//! Gives each command its own permission; a command that no capability names is refused.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
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
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("the shell's configuration and capabilities must be valid");
}
