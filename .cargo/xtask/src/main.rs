//! Sets a fresh machine up, shows the window and passes the tests.
//!
//! Input: one verb and its options. Output: what is done is told before it is done; the exit code
//! is 0 only if everything passed.
#![expect(clippy::print_stdout, reason = "a command-line tool speaks on its standard output")]

mod commands;
mod fresh;
mod install;
mod proof;
mod system;

use std::process::ExitCode;

const USAGE: &str = "\
cargo app            install what is missing, build, show the window
cargo proof          install what is missing, pass every test
cargo proof --fresh  do both in a bare Debian system of their own (needs root, Debian or Ubuntu)
cargo xtask install  only install what is missing and build the interface";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["app"] => app(),
        ["proof"] => return proof::everything(),
        ["proof", "--fresh"] => fresh::run_in_bare_system(),
        ["install"] => install::for_tests().and_then(|()| install::interface()),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("this is not one of the commands:\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn app() -> Result<(), String> {
    println!("Look Twice: everything that is missing is installed, then the window is built and shown.");
    println!("The first time takes about 5 to 15 minutes, by the speed of the machine; later starts take seconds.");
    install::for_app()?;
    install::interface()?;
    println!("Building the window. It opens when it is ready; this command ends when you close it.");
    commands::run("cargo", &["run", "--package", "app", "--bin", "look-twice"])
}
