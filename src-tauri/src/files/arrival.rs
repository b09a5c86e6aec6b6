//! What the desktop hands over without being asked: by drag and drop, and by "Open with".
//!
//! Input: places of files. Output: the file, read and kept in [`OpenFiles`], and an event without its place, upon
//! which the page fetches it.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Url};

use super::{OpenFile, OpenFiles, read};
use crate::error::ErrorCode;

/// Tells the page with true that a file is dragged over the window, and with false that it no longer is.
pub const OVER: &str = "file-over";

/// Tells the page that there is something to fetch: a file, or why it could not be read.
pub const ARRIVED: &str = "file-arrived";

/// What was handed over: nothing that is a file, one file, or why it cannot be read.
type HandedOver = Option<Result<PathBuf, ErrorCode>>;

/// What a start of the program was given to open. `arguments` are those behind the program's own name; a relative
/// place begins in `folder`.
pub fn from_arguments(arguments: impl IntoIterator<Item = OsString>, folder: &Path) -> HandedOver {
    // What begins with a dash is meant for the program, and none of it for ours.
    let files = arguments.into_iter().filter(|argument| {
        let argument = argument.as_encoded_bytes();
        !argument.is_empty() && !argument.starts_with(b"-")
    });
    only_one(files.map(|argument| place(&argument, folder)))
}

/// What was dropped onto the window.
fn from_drop(paths: &[PathBuf]) -> HandedOver {
    // A link that is dragged out of a browser comes as a path as well, but one that begins nowhere.
    only_one(paths.iter().filter(|path| path.is_absolute()).map(|path| Ok(path.clone())))
}

fn only_one(mut files: impl Iterator<Item = Result<PathBuf, ErrorCode>>) -> HandedOver {
    let first = files.next()?;
    Some(if files.next().is_some() { Err(ErrorCode::SeveralFiles) } else { first })
}

/// Some desktops name a file by its address.
fn place(argument: &OsStr, folder: &Path) -> Result<PathBuf, ErrorCode> {
    let address = argument.to_str().and_then(|text| Url::parse(text).ok()).filter(|url| url.scheme() == "file");
    match address {
        // With a host it would be another computer's file, and nothing here asks a network for anything.
        Some(url) if url.host().is_some() => Err(ErrorCode::FileNotRead),
        Some(url) => url.to_file_path().map_err(|()| ErrorCode::FileNotRead),
        None => Ok(folder.join(argument)),
    }
}

/// Reads what was handed over, off the window's thread, and tells the page when it can be fetched.
pub fn receive(app: &AppHandle, handed_over: HandedOver) {
    let Some(place) = handed_over else {
        return;
    };
    // Here, where they come one after another.
    let id = app.state::<OpenFiles>().next_id();
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let file = super::open(move || Ok(OpenFile::new(read::read(&place?)?))).await;
        if app.state::<OpenFiles>().arrive(id, file) {
            // It fails only when the window is closed; then nobody waits.
            let _ = app.emit(ARRIVED, ());
        }
    });
}

/// Follows what is dragged over the window and dropped onto it.
#[derive(Debug, Default)]
pub struct Drag {
    is_over: AtomicBool,
}

impl Drag {
    /// Takes one event of the window.
    pub fn on(&self, app: &AppHandle, event: &DragDropEvent) {
        if let Some(is_over) = self.change(event) {
            let _ = app.emit(OVER, is_over);
        }
        if let DragDropEvent::Drop { paths, .. } = event {
            receive(app, from_drop(paths));
        }
    }

    /// Whether a file is over the window, if that is news. The system tells the same many times.
    fn change(&self, event: &DragDropEvent) -> Option<bool> {
        let is_over = match event {
            DragDropEvent::Enter { paths, .. } => from_drop(paths).is_some(),
            DragDropEvent::Leave | DragDropEvent::Drop { .. } => false,
            // It only moved. (Tauri's list, not ours: it grows.)
            _ => return None,
        };
        let was_over = self.is_over.swap(is_over, Ordering::SeqCst);
        (was_over != is_over).then_some(is_over)
    }
}

#[cfg(test)]
mod tests {
    use tauri::PhysicalPosition;

    use super::*;

    fn given(arguments: &[&str]) -> HandedOver {
        from_arguments(arguments.iter().map(OsString::from), Path::new("/home/somebody"))
    }

    fn one(path: &str) -> HandedOver {
        only_one([Ok(PathBuf::from(path))].into_iter())
    }

    #[cfg(unix)]
    #[test]
    fn a_start_is_given_a_file_by_its_path_or_its_address() {
        assert_eq!(given(&["/tmp/a mail.eml"]), one("/tmp/a mail.eml"));
        assert_eq!(given(&["mail.eml"]), one("/home/somebody/mail.eml"));
        assert_eq!(given(&["../mail.eml"]), one("/home/somebody/../mail.eml"));
        assert_eq!(given(&["file:///tmp/a%20mail%C3%A4%23.eml"]), one("/tmp/a mail\u{E4}#.eml"));
        assert_eq!(given(&["FILE:///tmp/mail.eml"]), one("/tmp/mail.eml"));
        assert_eq!(given(&["file://localhost/tmp/mail.eml"]), one("/tmp/mail.eml"));
        // No address of a file: then it is a name, however odd, and not there.
        assert_eq!(given(&["https://example.com/a.eml"]), one("/home/somebody/https://example.com/a.eml"));
        assert_eq!(given(&["100%25.eml"]), one("/home/somebody/100%25.eml"));
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_text_is_a_file_all_the_same() {
        use std::os::unix::ffi::{OsStrExt, OsStringExt};
        let name = OsString::from_vec(b"/tmp/Gr\xFC\xDFe.eml".to_vec());
        let Some(Ok(path)) = from_arguments([name], Path::new("/")) else { panic!("a file") };
        assert_eq!(path.as_os_str().as_bytes(), b"/tmp/Gr\xFC\xDFe.eml");
    }

    #[test]
    fn a_file_of_another_computer_is_not_fetched() {
        assert_eq!(given(&["file://files.example.com/mail.eml"]), Some(Err(ErrorCode::FileNotRead)));
    }

    #[test]
    fn what_is_no_file_opens_nothing() {
        for arguments in [&[][..], &[""], &["-"], &["--help"], &["-psn_0_1234", "--"]] {
            assert_eq!(given(arguments), None, "{arguments:?}");
        }
    }

    #[test]
    fn two_files_are_too_many() {
        assert_eq!(given(&["a.eml", "b.eml"]), Some(Err(ErrorCode::SeveralFiles)));
        assert!(matches!(given(&["--flag", "a.eml"]), Some(Ok(_))));
    }

    fn paths(paths: &[&str]) -> Vec<PathBuf> {
        paths.iter().map(PathBuf::from).collect()
    }

    #[cfg(unix)]
    #[test]
    fn one_dropped_file_is_opened_and_a_link_is_not() {
        assert_eq!(from_drop(&paths(&["/tmp/mail.eml"])), one("/tmp/mail.eml"));
        assert_eq!(from_drop(&paths(&["/tmp/a.eml", "/tmp/b.eml"])), Some(Err(ErrorCode::SeveralFiles)));
        assert_eq!(from_drop(&paths(&["https://example.com/"])), None);
        assert_eq!(from_drop(&paths(&["files.example.com/mail.eml"])), None);
        assert_eq!(from_drop(&[]), None);
    }

    #[cfg(unix)]
    #[test]
    fn the_page_is_told_of_a_drag_once() {
        let position = PhysicalPosition::new(0.0, 0.0);
        let enter = |over: &[&str]| DragDropEvent::Enter { paths: paths(over), position };
        let drop = || DragDropEvent::Drop { paths: paths(&["/tmp/mail.eml"]), position };
        let drag = Drag::default();
        assert_eq!(drag.change(&DragDropEvent::Leave), None);
        assert_eq!(drag.change(&enter(&["/tmp/mail.eml"])), Some(true));
        assert_eq!(drag.change(&enter(&["/tmp/mail.eml"])), None);
        assert_eq!(drag.change(&DragDropEvent::Over { position }), None);
        assert_eq!(drag.change(&drop()), Some(false));
        assert_eq!(drag.change(&DragDropEvent::Leave), None);
        assert_eq!(drag.change(&enter(&["https://example.com/"])), None);
        assert_eq!(drag.change(&enter(&["/tmp/a.eml", "/tmp/b.eml"])), Some(true));
        assert_eq!(drag.change(&DragDropEvent::Leave), Some(false));
    }
}
