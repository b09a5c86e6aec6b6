//! What a command answers when it cannot do what it was asked: a code, never a sentence.
//!
//! The window has the words for each code; a bare string would be English for everybody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a command failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "../../ui/src/lib/bindings/")]
pub enum ErrorCode {
    /// A newer check took its place; the window stays silent.
    Replaced,
    /// The settings hold for now, but could not be written.
    SettingsNotSaved,
    /// The settings could not be read, not even the defaults in their place.
    SettingsNotRead,
    /// The check itself broke down, or the knowledge could not be loaded.
    CheckFailed,
    /// There is no official page of that key, or the desktop could not open it.
    PageNotOpened,
    /// The system's print dialog could not be shown.
    NotPrinted,
    /// The file could not be written, or it is too large.
    FileNotSaved,
    /// What was to be opened is a folder.
    FileIsFolder,
    /// The file may not be read by this person.
    FileNotAllowed,
    /// The file is not there any more, or not held any more.
    FileGone,
    /// The file that was to be opened is too large.
    FileTooLarge,
    /// The file could not be read, for any other reason.
    FileNotRead,
    /// More than one file was handed over.
    SeveralFiles,
}

/// A command's error as it crosses to the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, TS)]
#[error("{code:?}")]
#[ts(export, export_to = "../../ui/src/lib/bindings/")]
pub struct CommandError {
    /// Which of the known things went wrong.
    pub code: ErrorCode,
}

impl From<ErrorCode> for CommandError {
    fn from(code: ErrorCode) -> Self {
        Self { code }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_crosses_as_a_code_in_kebab_case() {
        let codes = [
            (ErrorCode::Replaced, "replaced"),
            (ErrorCode::SettingsNotSaved, "settings-not-saved"),
            (ErrorCode::SettingsNotRead, "settings-not-read"),
            (ErrorCode::CheckFailed, "check-failed"),
            (ErrorCode::PageNotOpened, "page-not-opened"),
            (ErrorCode::NotPrinted, "not-printed"),
            (ErrorCode::FileNotSaved, "file-not-saved"),
            (ErrorCode::FileIsFolder, "file-is-folder"),
            (ErrorCode::FileNotAllowed, "file-not-allowed"),
            (ErrorCode::FileGone, "file-gone"),
            (ErrorCode::FileTooLarge, "file-too-large"),
            (ErrorCode::FileNotRead, "file-not-read"),
            (ErrorCode::SeveralFiles, "several-files"),
        ];
        for (code, id) in codes {
            let json = serde_json::to_value(CommandError::from(code)).unwrap();
            assert_eq!(json, serde_json::json!({ "code": id }));
        }
    }
}
