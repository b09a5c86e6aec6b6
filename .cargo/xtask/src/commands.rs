//! Runs other programs in the root of the project.
//!
//! Input: a program and its arguments. Output: success, or a sentence that names the command.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the project, wherever the command was called.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// A program, to be started in the root of the project.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    // On Windows npm is a batch file, which is found only by its full name.
    let program = if cfg!(windows) && program == "npm" { "npm.cmd" } else { program };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a program; what it prints is shown.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    let shown = shown(program, arguments);
    match command(program, arguments).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` failed ({status})")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}")),
    }
}

/// What a program prints, even if it fails: a query for many packages fails when one is unknown.
/// `None` if the program is not there.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program is there and succeeds.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = command(program, arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Whether a program is found in the search path (Unix).
pub(crate) fn is_installed(program: &str) -> bool {
    succeeds("sh", &["-c", "command -v \"$1\"", "sh", program])
}

/// A command as one would type it.
pub(crate) fn shown(program: &str, arguments: &[&str]) -> String {
    let quoted = arguments
        .iter()
        .map(|argument| if argument.contains(' ') { format!("\"{argument}\"") } else { (*argument).to_owned() });
    std::iter::once(program.to_owned()).chain(quoted).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        assert_eq!(shown("xvfb-run", &["-a", "-s", "-screen 0 1x1x8"]), "xvfb-run -a -s \"-screen 0 1x1x8\"");
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.toml").is_file());
        assert!(root().join(".cargo/config.toml").is_file());
    }
}
