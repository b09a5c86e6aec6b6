//! What the targets share: one checked file, told in English, with what must hold for every file.

use std::sync::LazyLock;

use checker::{Date, File, Knowledge, Submission, Wording};

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(|| Knowledge::embedded().expect("the knowledge is valid"));
static ENGLISH: LazyLock<Wording> = LazyLock::new(|| Wording::embedded("en").expect("the words are valid"));
const TODAY: Date = Date::constant(2026, 11, 24);

/// Checks a file and tells the report. Every quotation must stand in the text that was read.
///
/// # Panics
/// When one does not: that is what the fuzzer looks for.
pub fn check(name: &str, bytes: &[u8]) {
    let submission = Submission::from_file(File { name: name.to_owned(), bytes: bytes.into() });
    let explanation = checker::check(&submission, &KNOWLEDGE, TODAY);
    for finding in &explanation.findings {
        assert!(!finding.evidence.is_empty());
        for span in &finding.evidence {
            assert!(!explanation.text[span.clone()].is_empty());
        }
    }
    let report = ENGLISH.report(&explanation, &KNOWLEDGE);
    assert!(!report.action.is_empty());
    let file = File { name: name.to_owned(), bytes: bytes.into() };
    for mail in checker::mails_in(&file) {
        assert!(bytes.get(mail.place).is_some());
    }
}
