//! A file comes along that runs when it is opened, or one that is locked so that no filter can look into it.
//!
//! Must not fire on documents, pictures, PDFs and open archives. A locked archive alone is a weak sign; with its password
//! in the same mail it is what hides a program.

use super::{Finding, SignalId};
use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::Concept;
use crate::knowledge::signal::Strength;
use crate::parse::email::FileKind;

pub(super) fn detect(facts: &Facts<'_>, _: &Knowledge) -> Vec<Finding> {
    let Some(mail) = &facts.document.mail else { return Vec::new() };
    let of = |kind: FileKind| {
        let files = mail.attachments.iter().filter(move |file| file.kind == kind);
        Finding::merged(files.map(|file| Finding::new(SignalId::BringsProgram, file.span.clone())))
    };
    if let Some(finding) = of(FileKind::Program) {
        return vec![finding.with_key("file", "program")];
    }
    let locked = of(FileKind::LockedArchive).map(|finding| {
        let finding = finding.with_key("file", "locked");
        match facts.hits_of(Concept::Password).next() {
            Some(password) => finding.quoting(facts.span(password)),
            None => finding.at_most(Strength::Supporting),
        }
    });
    let macros = of(FileKind::Macros).map(|finding| finding.with_key("file", "macros").at_most(Strength::Supporting));
    locked.or(macros).into_iter().collect()
}
