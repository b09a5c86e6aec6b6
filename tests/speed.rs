//! `cargo run -p tests --bin speed [RUNS]`, `cargo run -p tests --bin speed mail`
//!
//! Measures how long a check takes, from an SMS to 20 MB and of whole mails, and how long the knowledge takes to load.
//! Prints a table and asserts nothing: a machine that is busy with something else must not fail a test. With `mail` it
//! only checks the largest mail once, for whoever measures the memory that it takes.
#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use std::time::{Duration, Instant};

use checker::{File, Knowledge, Submission, Wording};
use tests::measure::check;
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
    let first = std::env::args().nth(1);
    if first.as_deref() == Some("mail") {
        row("25 MB mail, checked once", median(1, || drop(check(&mail(25_000_000)))));
        return;
    }
    let runs = first.and_then(|word| word.parse().ok()).unwrap_or(21);
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
    let mails = [
        ("60 kB mail", mail(60_000), runs),
        ("25 MB mail", mail(25_000_000), runs.min(7)),
        ("200,000 elements in a mail", page(&"<div>".repeat(200_000)), runs.min(7)),
    ];
    for (name, submission, runs) in mails {
        row(&format!("{name}, checked"), median(runs, || drop(check(&submission))));
    }
}

/// A mail of about so many bytes: a page of fifty paragraphs and links, and a file that makes up the rest.
fn mail(bytes: usize) -> Submission {
    let paragraph =
        "<p>Your parcel is on its way. <a href=\"https://shop.example/track?id=7\">Follow it here</a>.</p>\r\n";
    let page = paragraph.repeat(50);
    let line = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\r\n";
    let file = line.repeat(bytes.saturating_sub(page.len()) / line.len());
    open(format!(
        "From: Shop <news@shop.example>\r\nSubject: Parcel\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
         --x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}--x\r\nContent-Type: application/pdf; name=a.pdf\r\n\
         Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n{file}--x--\r\n"
    ))
}

fn page(html: &str) -> Submission {
    open(format!("From: a@x.example\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n{html}"))
}

fn open(mail: String) -> Submission {
    Submission::from_file(File { name: "a.eml".to_owned(), bytes: mail.into_bytes().into() })
}

fn row(name: &str, time: Duration) {
    println!("{name:<28}{:>12.2} ms", time.as_secs_f64() * 1000.0);
}
