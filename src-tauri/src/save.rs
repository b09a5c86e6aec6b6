//! Saves a page as a file, where the person says.
//!
//! Input: a suggested name and the content, from the page. Output: a file of UTF-8 at the place that the person
//! chose in the system's own dialog. The page suggests a name and never a place, and never learns which it was.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;
use tempfile::NamedTempFile;

/// A plan has some ten thousand bytes; whatever is much larger is not a page of ours.
const LARGEST_FILE: usize = 5 * 1024 * 1024;

/// With its ending.
const LONGEST_NAME: usize = 80;

/// The name when nothing of the suggested one can be used: that of the program.
const NAMELESS: &str = "look-twice";

/// What the page sends to be saved.
#[derive(Debug, Deserialize)]
pub struct FileToSave {
    /// What to call it, without an ending. A suggestion: the person can change it.
    pub name: String,
    /// How the content is written.
    pub format: Format,
    /// The whole file.
    pub content: String,
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Format {
    /// Plain text.
    Text,
    /// A page for a browser.
    Html,
}

impl Format {
    const ALL: [Self; 2] = [Self::Text, Self::Html];

    /// What the file's name ends with, behind a dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Html => "html",
        }
    }
}

/// Asks for a place and writes the file there. False when the person chose none.
pub fn save(file: &FileToSave, ask: impl FnOnce(&str) -> io::Result<Option<PathBuf>>) -> io::Result<bool> {
    if file.content.len() > LARGEST_FILE {
        return Err(ErrorKind::FileTooLarge.into());
    }
    let Some(place) = ask(&suggested_name(&file.name, file.format))? else {
        return Ok(false);
    };
    write(&with_ending(place, file.format), &file.content)?;
    Ok(true)
}

/// Shows the system's save dialog and waits for it. Not to be called on the window's thread.
pub fn ask(window: &WebviewWindow, name: &str, format: Format) -> io::Result<Option<PathBuf>> {
    let ending = format.ending();
    let mut dialog = window
        .dialog()
        .file()
        .set_parent(window)
        // GTK would name it in English for everybody; the suggested name is in the person's language.
        .set_title(name)
        .set_file_name(name)
        .add_filter(format!("*.{ending}"), &[ending]);
    if let Some(folder) = directories::UserDirs::new().as_ref().and_then(directories::UserDirs::document_dir) {
        dialog = dialog.set_directory(folder);
    }
    dialog.blocking_save_file().map(|place| place.into_path().map_err(io::Error::other)).transpose()
}

/// A file name made of a suggestion: never a path, never hidden, with the right ending.
fn suggested_name(name: &str, format: Format) -> String {
    let readable: String = name
        .chars()
        .filter_map(|letter| match letter {
            '.' | '-' => Some(letter),
            _ if letter.is_alphanumeric() => Some(letter),
            _ if letter.is_whitespace() || letter.is_ascii() => Some(' '),
            // Soft hyphens, direction marks, accents on their own: gone without a gap.
            _ => None,
        })
        .collect();
    let readable = readable.split_whitespace().collect::<Vec<_>>().join(" ");
    let ending = format.ending();
    let stem: String = without_ending(&readable).chars().take(LONGEST_NAME - ending.len() - 1).collect();
    let stem = stem.trim_matches([' ', '.', '-']);
    format!("{}.{ending}", if stem.is_empty() { NAMELESS } else { stem })
}

fn without_ending(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if Format::ALL.iter().any(|format| ending.eq_ignore_ascii_case(format.ending())) => stem,
        Some(_) | None => name,
    }
}

/// The chosen place with the right ending, which not every system's dialog adds by itself.
fn with_ending(place: PathBuf, format: Format) -> PathBuf {
    if place.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(format.ending())) {
        return place;
    }
    let mut named = place.clone().into_os_string();
    named.push(".");
    named.push(format.ending());
    let named = PathBuf::from(named);
    // The dialog asked about the other name: nobody agreed that a file of this one goes.
    if named.symlink_metadata().is_ok() { place } else { named }
}

/// Writes a new file beside the place and puts it there in one step, so that a file that was there before is whole
/// until the new one is. Only the person's own account can read it.
fn write(place: &Path, content: &str) -> io::Result<()> {
    // A link is followed: the step would put the file in the link's place.
    let place = place.canonicalize().unwrap_or_else(|_| place.to_owned());
    let folder = place.parent().ok_or(ErrorKind::NotFound)?;
    let Ok(mut beside) = NamedTempFile::new_in(folder) else {
        // A folder that takes no new file may still hold one that can be written.
        return fs::write(&place, content);
    };
    beside.write_all(content.as_bytes())?;
    beside.as_file().sync_all()?;
    match beside.persist(&place) {
        Ok(_) => Ok(()),
        // Not every file system can put one file in the place of another.
        Err(_) => fs::write(&place, content),
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn folder() -> TempDir {
        tempfile::tempdir().unwrap()
    }

    fn files(folder: &TempDir) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn page(content: &str) -> FileToSave {
        FileToSave { name: "Plan".to_owned(), format: Format::Text, content: content.to_owned() }
    }

    #[test]
    fn what_the_page_sends_is_understood_as_it_stands() {
        for (format, name) in [(Format::Text, "text"), (Format::Html, "html")] {
            let json = serde_json::json!({ "name": "Plan", "format": name, "content": "one\ntwo" });
            let file: FileToSave = serde_json::from_value(json).unwrap();
            assert_eq!((file.name.as_str(), file.format, file.content.as_str()), ("Plan", format, "one\ntwo"));
        }
    }

    #[test]
    fn a_suggested_name_is_never_a_path() {
        let names = [
            ("What to do now", "What to do now.txt"),
            ("Was jetzt zu tun ist \u{2013} 24.11.2026", "Was jetzt zu tun ist 24.11.2026.txt"),
            ("Sicher\u{AD}heits\u{2060}tipp: \u{201E}Pr\u{FC}fung\u{201C}", "Sicherheitstipp Pr\u{FC}fung.txt"),
            ("../../etc/passwd", "etc passwd.txt"),
            ("/var/.bashrc", "var .bashrc.txt"),
            ("C:\\Windows\\win.ini", "C Windows win.ini.txt"),
            (".hidden", "hidden.txt"),
            ("-rf", "rf.txt"),
            ("a\nb\u{0}c\td", "a b c d.txt"),
            ("plan.txt", "plan.txt"),
            ("plan.TXT", "plan.txt"),
            ("plan.html", "plan.txt"),
            ("", "look-twice.txt"),
            ("..", "look-twice.txt"),
            (" .-. ", "look-twice.txt"),
            ("\u{1F600}", "look-twice.txt"),
        ];
        for (name, expected) in names {
            let suggested = suggested_name(name, Format::Text);
            assert_eq!(suggested, expected, "{name:?}");
            assert_eq!(Path::new(&suggested).components().count(), 1, "{name:?}");
        }
        assert_eq!(suggested_name("plan.txt", Format::Html), "plan.html");
    }

    #[test]
    fn a_suggested_name_has_at_most_eighty_characters() {
        for format in Format::ALL {
            let name = suggested_name(&"\u{E4}".repeat(1_000), format);
            assert_eq!(name.chars().count(), LONGEST_NAME);
            assert!(name.ends_with(&format!("\u{E4}.{}", format.ending())));
            // Cut right behind a blank: no blank is left before the ending.
            let name = suggested_name(&format!("{} b", "a".repeat(74)), format);
            assert!(!name.contains(" ."), "{name}");
        }
    }

    #[test]
    fn the_ending_is_added_where_the_dialog_did_not() {
        let folder = folder();
        let ended = |name: &str, format| {
            let place = with_ending(folder.path().join(name), format);
            place.file_name().unwrap().to_str().unwrap().to_owned()
        };
        assert_eq!(ended("plan", Format::Text), "plan.txt");
        assert_eq!(ended("plan.txt", Format::Text), "plan.txt");
        assert_eq!(ended("plan.TXT", Format::Text), "plan.TXT");
        assert_eq!(ended("plan 24.11.2026", Format::Html), "plan 24.11.2026.html");
        // The person was asked about `old`, and not about `old.txt`.
        fs::write(folder.path().join("old.txt"), "kept").unwrap();
        assert_eq!(ended("old", Format::Text), "old");
    }

    #[test]
    fn the_file_is_plain_utf_8_at_the_chosen_place() {
        let folder = folder();
        let place = folder.path().join("plan.txt");
        let content = "Gr\u{FC}\u{DF}e\n\u{2713} \u{20AC}\n";
        let saved = save(&page(content), |name| {
            assert_eq!(name, "Plan.txt");
            Ok(Some(place.clone()))
        });
        assert!(saved.unwrap());
        assert_eq!(fs::read(&place).unwrap(), content.as_bytes());
        assert_eq!(files(&folder), ["plan.txt"]);
    }

    #[test]
    fn a_file_that_was_there_is_replaced_whole() {
        let folder = folder();
        let place = folder.path().join("plan.txt");
        fs::write(&place, "a longer text from before").unwrap();
        assert!(save(&page("new"), |_| Ok(Some(place.clone()))).unwrap());
        assert_eq!(fs::read_to_string(&place).unwrap(), "new");
        assert_eq!(files(&folder), ["plan.txt"]);
    }

    #[test]
    fn who_chooses_no_place_gets_no_file() {
        assert!(!save(&page("text"), |_| Ok(None)).unwrap());
    }

    #[test]
    fn a_dialog_or_a_place_that_fails_is_an_error() {
        assert!(save(&page("text"), |_| Err(ErrorKind::Other.into())).is_err());
        let folder = folder();
        let nowhere = folder.path().join("not/there/plan.txt");
        assert!(save(&page("text"), |_| Ok(Some(nowhere))).is_err());
        // A folder of that name: it stays, and nothing is left beside it.
        fs::create_dir(folder.path().join("plan.txt")).unwrap();
        assert!(save(&page("text"), |_| Ok(Some(folder.path().join("plan.txt")))).is_err());
        assert_eq!(files(&folder), ["plan.txt"]);
    }

    #[test]
    fn what_is_too_large_is_refused_before_anybody_is_asked() {
        let folder = folder();
        let place = folder.path().join("plan.txt");
        assert!(save(&page(&"x".repeat(LARGEST_FILE)), |_| Ok(Some(place))).unwrap());
        let refused = save(&page(&"x".repeat(LARGEST_FILE + 1)), |_| unreachable!("nobody is asked"));
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::FileTooLarge);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_its_file_is_written() {
        let folder = folder();
        let (file, link) = (folder.path().join("real.txt"), folder.path().join("link.txt"));
        fs::write(&file, "before").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert!(save(&page("new"), |_| Ok(Some(link.clone()))).unwrap());
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    }
}
