//! Passes every test, step by step.
//!
//! Input: the project. Output: each step with its time; the last line counts the steps. The first
//! failure ends it.

use crate::commands::{is_installed, root, run};
use crate::install;
use crate::system::WINDOW_TEST_PROGRAMS;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// What became of a step.
enum Outcome {
    Passed,
    /// It cannot be run on this system; the sentence says why.
    Skipped(&'static str),
}

type Step = (&'static str, fn() -> Result<Outcome, String>);

/// In this order: what is quick comes first, and `ui/dist` must be there before the window compiles.
const STEPS: &[Step] = &[
    ("packages of the system", || install::for_tests().map(passed)),
    ("packages of the interface", || install::node_packages().map(passed)),
    ("interface: types", || npm(&["run", "check"])),
    ("interface: tests", || npm(&["test"])),
    ("interface: build", || npm(&["run", "build"])),
    ("Rust: tests", || cargo(&["test", "--workspace", "--all-targets"])),
    ("Rust: examples in the documentation", || cargo(&["test", "--workspace", "--doc"])),
    ("Rust: the window", || cargo(&["build", "--package", "app", "--bins", "--examples"])),
    ("test in the real window", window),
];

/// Passes every step, or stops at the first that fails. The summary is the last line either way.
fn run_steps(steps: &[Step]) -> ExitCode {
    let began = Instant::now();
    let (mut passed, mut skipped) = (0, 0);
    for (number, (name, step)) in (1..).zip(steps) {
        println!("\n=== {number}/{} {name}", steps.len());
        let began = Instant::now();
        match step() {
            Ok(Outcome::Passed) => {
                passed += 1;
                println!("=== {name}: passed in {}", seconds(began.elapsed()));
            }
            Ok(Outcome::Skipped(why)) => {
                skipped += 1;
                println!("=== {name}: NOT RUN. {why}");
            }
            Err(reason) => {
                eprintln!("error: {reason}");
                println!("=== {name}: FAILED after {}; what follows was not run", seconds(began.elapsed()));
                println!("{}", summary(passed, 1, skipped));
                return ExitCode::FAILURE;
            }
        }
    }
    println!("\nAll of it took {}.", seconds(began.elapsed()));
    println!("{}", summary(passed, 0, skipped));
    ExitCode::SUCCESS
}

/// The last line. Its form is plain, so that programs can read it too.
fn summary(passed: usize, failed: usize, skipped: usize) -> String {
    let skipped = if skipped > 0 { format!(", {skipped} skipped") } else { String::new() };
    format!("proof: {passed} passed, {failed} failed{skipped}")
}

/// `cargo proof`.
pub(crate) fn everything() -> ExitCode {
    println!("Look Twice: everything that is missing is installed, then all tests are run.");
    println!("The first time takes about 5 to 15 minutes, by the speed of the machine; later runs take one or two.");
    run_steps(STEPS)
}

fn passed((): ()) -> Outcome {
    Outcome::Passed
}

fn npm(arguments: &[&str]) -> Result<Outcome, String> {
    run("npm", &[&["--prefix", "ui"], arguments].concat()).map(passed)
}

fn cargo(arguments: &[&str]) -> Result<Outcome, String> {
    run("cargo", arguments).map(passed)
}

/// `WebKitWebDriver` drives the real window on a screen and a message bus of its own.
fn window() -> Result<Outcome, String> {
    if !cfg!(target_os = "linux") {
        return Ok(Outcome::Skipped("The test in the real window is available on Linux only."));
    }
    let missing: Vec<&str> = WINDOW_TEST_PROGRAMS.iter().copied().filter(|program| !is_installed(program)).collect();
    if !missing.is_empty() {
        return Err(format!("the test in the real window needs programs that are missing: {}", missing.join(", ")));
    }
    let files = window_tests()?;
    let mut arguments = vec!["-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "node", "--test"];
    arguments.extend(files.iter().map(String::as_str));
    run("xvfb-run", &arguments).map(passed)
}

/// The files of the test, by name: Node 20 takes a folder, Node 22 a pattern, both take files.
fn window_tests() -> Result<Vec<String>, String> {
    let folder = "tests/window";
    let entries = root().join(folder).read_dir().map_err(|error| format!("{folder} cannot be read: {error}"))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut files: Vec<String> =
        names.filter(|name| name.ends_with(".test.mjs")).map(|name| format!("{folder}/{name}")).collect();
    files.sort();
    if files.is_empty() { Err(format!("there is no *.test.mjs in {folder}")) } else { Ok(files) }
}

fn seconds(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_plain() {
        assert_eq!(summary(7, 0, 0), "proof: 7 passed, 0 failed");
        assert_eq!(summary(3, 1, 0), "proof: 3 passed, 1 failed");
        assert_eq!(summary(8, 0, 1), "proof: 8 passed, 0 failed, 1 skipped");
    }

    #[test]
    fn times_are_readable() {
        assert_eq!(seconds(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(198)), "3 min 18 s");
    }

    #[test]
    fn the_first_failure_ends_it() {
        let fails: Step = ("fails", || Err("on purpose".to_owned()));
        let skipped: Step = ("skipped", || Ok(Outcome::Skipped("on purpose")));
        let never: Step = ("never", || unreachable!("a step ran after a failure"));
        assert_eq!(run_steps(&[skipped, fails, never]), ExitCode::FAILURE);
        assert_eq!(run_steps(&[skipped]), ExitCode::SUCCESS);
    }

    #[test]
    fn the_test_in_the_window_is_found() {
        assert!(!window_tests().unwrap().is_empty());
    }

    #[test]
    fn the_interface_is_built_before_the_window() {
        let place = |wanted: &str| STEPS.iter().position(|(name, _)| *name == wanted).unwrap();
        assert!(place("interface: build") < place("Rust: tests"));
        assert!(place("Rust: the window") < place("test in the real window"));
    }
}
