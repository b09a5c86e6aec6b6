//! `cargo run -p tests --bin speed [RUNS]`
//!
//! Measures how long a check takes, from an SMS to 20 MB, and how long the knowledge takes to load. Prints a
//! table and asserts nothing: a machine that is busy with something else must not fail a test.
#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::time::{Duration, Instant};

use checker::{Knowledge, Wording};
use tests::{KNOWLEDGE, check_text};

/// The middle one of some runs.
fn median(runs: usize, work: impl Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..runs.max(1))
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let runs = std::env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(21);
    let sms = "Amazon: your account is locked. Confirm your card within 24 hours: https://amazon-check.example/login";
    let letter = "Dear customer, your parcel is on its way and will be with you on Friday. Look at Your Orders. ";
    let wording = match Wording::embedded("en") {
        Ok(wording) => wording,
        Err(error) => {
            println!("{error}");
            return;
        }
    };
    println!("median of {runs} runs, {}\n", if cfg!(debug_assertions) { "development build" } else { "release build" });
    row("knowledge, loaded", median(runs.min(5), || drop(Knowledge::embedded())));
    row("words, loaded", median(runs.min(5), || drop(Wording::embedded("en"))));
    let texts = [
        ("SMS", sms.to_owned(), runs),
        ("10 kB of a letter", letter.repeat(10_000 / letter.len()), runs),
        ("1 MB of a letter", letter.repeat(1_000_000 / letter.len()), runs.min(7)),
        ("20 MB of \"a\"", "a".repeat(20_000_000), runs.min(7)),
    ];
    for (name, text, runs) in texts {
        row(&format!("{name}, checked"), median(runs, || drop(check_text(&text))));
        let explanation = check_text(&text);
        row(&format!("{name}, told"), median(runs, || drop(wording.report(&explanation, &KNOWLEDGE))));
    }
}

fn row(name: &str, time: Duration) {
    println!("{name:<28}{:>12.2} ms", time.as_secs_f64() * 1000.0);
}
