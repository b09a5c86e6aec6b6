//! The settings file: read once at the start, written whole at each change.
//!
//! Input: one small JSON file in the person's own configuration folder. Output: settings that are
//! always usable. A file that cannot be understood is never fatal and never lost: it is set aside
//! under a name of its own, what could be read of it goes on to hold, and the person is told.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::wire::{Country, Settings, TextSize, Theme};

const FILE: &str = "settings.json";

/// Our own file has some hundred bytes; whatever is much larger is not ours.
const LARGEST_FILE: u64 = 64 * 1024;

/// Past this many broken files something is wrong that another copy would not mend.
const MOST_SET_ASIDE: u32 = 9_999;

/// The size of the window's inside, in pixels of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct WindowSize {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl WindowSize {
    /// The nearest size that fits the screen and is not below the smallest.
    #[must_use]
    pub fn within(self, smallest: Self, screen: Self) -> Self {
        Self {
            width: self.width.min(screen.width).max(smallest.width),
            height: self.height.min(screen.height).max(smallest.height),
        }
    }
}

/// The settings and the file that holds them.
#[derive(Debug)]
pub struct SettingsFile {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// `None` when the system names no folder for settings: then they hold until the end.
    path: Option<PathBuf>,
    kept: Kept,
    were_broken: bool,
    /// A broken file still stands under our name, because it could not be set aside.
    in_the_way: bool,
    /// The window's size as the file has it, or as it opened: written only when that changed.
    window_on_disk: Option<WindowSize>,
}

/// What the file holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Kept {
    #[serde(flatten)]
    settings: Settings,
    #[serde(skip_serializing_if = "Option::is_none")]
    window: Option<WindowSize>,
    /// Entries that we do not know. A newer version wrote them and may want them back.
    #[serde(flatten)]
    others: Map<String, Value>,
}

impl SettingsFile {
    /// Reads the file in the folder that the system keeps for programs' settings.
    pub fn open(identifier: &str) -> Self {
        let folder = directories::BaseDirs::new().map(|folders| folders.config_dir().join(identifier));
        let locale = sys_locale::get_locale().unwrap_or_default();
        Self::open_in(folder.as_deref(), country_of_locale(&locale))
    }

    /// Reads the file in `folder`. Never fails: what cannot be read is the default.
    pub fn open_in(folder: Option<&Path>, country: Country) -> Self {
        let path = folder.map(|folder| folder.join(FILE));
        let (kept, were_broken) = match path.as_deref().map(read) {
            None => (Kept::defaults(country), false),
            Some(Ok(text)) => Kept::parse(&text, country),
            Some(Err(error)) => (Kept::defaults(country), !is_absent(&error)),
        };
        let window_on_disk = kept.window;
        let mut state = State { path, kept, were_broken, in_the_way: were_broken, window_on_disk };
        if were_broken {
            // What could be read is written again at once, so that it also holds the next time. If
            // that fails, the settings hold until the end, and the next save says that it failed.
            let _ = state.write();
        }
        Self { state: Mutex::new(state) }
    }

    /// The settings that hold now.
    pub fn settings(&self) -> Settings {
        self.state().kept.settings
    }

    /// True when the file could not be understood at the start.
    pub fn were_broken(&self) -> bool {
        self.state().were_broken
    }

    /// The window's size at its last end, if there was one.
    pub fn window(&self) -> Option<WindowSize> {
        self.state().kept.window
    }

    /// Makes the settings hold and writes them. They hold even if they could not be written.
    pub fn save(&self, settings: Settings) -> io::Result<()> {
        let mut state = self.state();
        state.kept.settings = settings;
        state.write()
    }

    /// Notes the size in which the window opened; a window left as it is needs no writing.
    pub fn window_opened(&self, size: WindowSize) {
        let mut state = self.state();
        state.kept.window = Some(size);
        state.window_on_disk = Some(size);
    }

    /// Notes the window's size, without writing it yet: a window is dragged through hundreds.
    pub fn set_window(&self, size: WindowSize) {
        self.state().kept.window = Some(size);
    }

    /// Writes the window's size if it is not what the file says. A failure costs only the size.
    pub fn save_window(&self) {
        let mut state = self.state();
        if state.kept.window != state.window_on_disk {
            let _ = state.write();
        }
    }

    /// A panic while the lock was held leaves whole values behind, so a poisoned lock is no reason
    /// to lose the settings.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Writes a new file beside the old one and puts it in its place in one step, so that a power
    /// cut leaves the old or the new one, never half of either.
    fn write(&mut self) -> io::Result<()> {
        let path = self.path.as_deref().ok_or(ErrorKind::NotFound)?;
        let folder = path.parent().ok_or(ErrorKind::NotFound)?;
        fs::create_dir_all(folder)?;
        if self.in_the_way {
            set_aside(path)?;
            self.in_the_way = false;
        }
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut file, &self.kept)?;
        file.write_all(b"\n")?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        self.window_on_disk = self.kept.window;
        Ok(())
    }
}

impl Kept {
    fn defaults(country: Country) -> Self {
        let settings = Settings { language: None, country, text_size: TextSize::default(), theme: Theme::default() };
        Self { settings, window: None, others: Map::new() }
    }

    /// Takes from the text whatever can be understood; says whether anything could not.
    fn parse(text: &str, country: Country) -> (Self, bool) {
        let mut kept = Self::defaults(country);
        let Ok(Value::Object(mut entries)) = serde_json::from_str(text) else {
            return (kept, true);
        };
        let Settings { language, country, text_size, theme } = &mut kept.settings;
        let understood = [
            take(&mut entries, "language", language),
            take(&mut entries, "country", country),
            take(&mut entries, "textSize", text_size),
            take(&mut entries, "theme", theme),
            take(&mut entries, "window", &mut kept.window),
        ];
        kept.others = entries;
        (kept, understood.contains(&false))
    }
}

/// Moves one entry out of the file into its place; an absent one keeps its default.
fn take<T: DeserializeOwned>(entries: &mut Map<String, Value>, name: &str, place: &mut T) -> bool {
    match entries.remove(name).map(serde_json::from_value) {
        None => true,
        Some(Ok(value)) => {
            *place = value;
            true
        }
        Some(Err(_)) => false,
    }
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(LARGEST_FILE + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST_FILE {
        return Err(ErrorKind::FileTooLarge.into());
    }
    Ok(text)
}

fn is_absent(error: &io::Error) -> bool {
    // A file where a folder of the path should be: there are no settings there either.
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Renames a broken file to the first free name: `settings.broken-1.json`, `-2` and so on.
fn set_aside(path: &Path) -> io::Result<()> {
    if path.symlink_metadata().is_err_and(|error| is_absent(&error)) {
        return Ok(());
    }
    let free = (1..=MOST_SET_ASIDE)
        .map(|number| path.with_file_name(format!("settings.broken-{number}.json")))
        .find(|name| name.symlink_metadata().is_err())
        .ok_or(ErrorKind::AlreadyExists)?;
    fs::rename(path, free)
}

/// The country of a locale such as `de-AT` or `en_GB.UTF-8`, if it is one of ours; else the USA.
fn country_of_locale(locale: &str) -> Country {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    name.split(['-', '_'])
        .skip(1)
        .map(str::to_ascii_lowercase)
        .find_map(|part| {
            // The one country whose code in a locale is not the one that people know it by.
            checker::Country::from_code(if part == "gb" { "uk" } else { &part })
        })
        .map_or(Country::Us, Country::from)
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::wire::Language;

    const CHOSEN: Settings = Settings {
        language: Some(Language::De),
        country: Country::At,
        text_size: TextSize::Largest,
        theme: Theme::Dark,
    };

    fn folder() -> TempDir {
        tempfile::tempdir().unwrap()
    }

    fn folder_with(content: impl AsRef<[u8]>) -> TempDir {
        let folder = folder();
        fs::write(folder.path().join(FILE), content).unwrap();
        folder
    }

    fn open(folder: &TempDir) -> SettingsFile {
        SettingsFile::open_in(Some(folder.path()), Country::Us)
    }

    fn files(folder: &TempDir) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn without_a_file_the_defaults_hold_and_nothing_is_written() {
        let folder = folder();
        let file = open(&folder);
        assert_eq!(file.settings(), Kept::defaults(Country::Us).settings);
        assert!(!file.were_broken());
        let size = WindowSize { width: 1000, height: 760 };
        file.window_opened(size);
        file.set_window(size);
        file.save_window();
        assert!(files(&folder).is_empty());
    }

    #[test]
    fn what_was_saved_holds_the_next_time() {
        let folder = folder();
        let size = WindowSize { width: 820, height: 640 };
        let file = open(&folder);
        file.save(CHOSEN).unwrap();
        file.set_window(size);
        file.save_window();
        let file = open(&folder);
        assert_eq!(file.settings(), CHOSEN);
        assert_eq!(file.window(), Some(size));
        assert!(!file.were_broken());
        assert_eq!(files(&folder), [FILE]);
    }

    #[test]
    fn the_folder_is_made_when_it_is_needed() {
        let folder = folder();
        let deep = folder.path().join("not/yet/there");
        SettingsFile::open_in(Some(&deep), Country::Us).save(CHOSEN).unwrap();
        assert_eq!(SettingsFile::open_in(Some(&deep), Country::Us).settings(), CHOSEN);
    }

    #[test]
    fn a_broken_file_is_set_aside_whole() {
        let huge = " ".repeat(usize::try_from(LARGEST_FILE).unwrap() + 1);
        let nested = "[".repeat(10_000);
        let broken: [&[u8]; 9] = [
            b"",
            b"{",
            b"[]",
            b"null",
            b"\xff\xfe\x00",
            br#"{"theme":"purple"}"#,
            br#"{"window":{"width":-1,"height":1e99}}"#,
            huge.as_bytes(),
            nested.as_bytes(),
        ];
        for content in broken {
            let folder = folder_with(content);
            let file = open(&folder);
            let shown = String::from_utf8_lossy(&content[..content.len().min(40)]);
            assert!(file.were_broken(), "{shown}");
            assert_eq!(file.settings(), Kept::defaults(Country::Us).settings, "{shown}");
            assert_eq!(files(&folder), ["settings.broken-1.json", FILE], "{shown}");
            let aside = fs::read(folder.path().join("settings.broken-1.json")).unwrap();
            assert!(aside == content, "{shown} is not what it was");
            assert!(!open(&folder).were_broken(), "{shown}: the person is told once");
        }
    }

    #[test]
    fn one_wrong_entry_does_not_cost_the_others() {
        let folder = folder_with(r#"{"language":"de","country":"at","textSize":200,"theme":"dark","window":[1]}"#);
        let expected = Settings { text_size: TextSize::default(), ..CHOSEN };
        let file = open(&folder);
        assert!(file.were_broken());
        assert_eq!(file.settings(), expected);
        // They also hold the next time, though nobody saved them.
        assert_eq!(open(&folder).settings(), expected);
    }

    #[test]
    fn two_broken_files_in_a_row_are_both_kept() {
        let folder = folder_with("first");
        assert!(open(&folder).were_broken());
        fs::write(folder.path().join(FILE), "second").unwrap();
        let file = open(&folder);
        assert!(file.were_broken());
        file.save(CHOSEN).unwrap();
        assert_eq!(files(&folder), ["settings.broken-1.json", "settings.broken-2.json", FILE]);
        let kept = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(kept("settings.broken-1.json"), "first");
        assert_eq!(kept("settings.broken-2.json"), "second");
        assert_eq!(open(&folder).settings(), CHOSEN);
    }

    #[test]
    fn entries_of_a_newer_version_come_back_out() {
        let folder = folder_with(r#"{"theme":"dark","readAloud":{"voice":"anna"}}"#);
        let file = open(&folder);
        assert!(!file.were_broken());
        assert_eq!(file.settings().theme, Theme::Dark);
        file.save(CHOSEN).unwrap();
        let text = fs::read_to_string(folder.path().join(FILE)).unwrap();
        let json: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["readAloud"]["voice"], "anna");
        assert_eq!(json["textSize"], "200");
    }

    #[test]
    fn a_folder_in_the_place_of_the_file_is_set_aside_too() {
        let folder = folder();
        fs::create_dir(folder.path().join(FILE)).unwrap();
        let file = open(&folder);
        assert!(file.were_broken());
        file.save(CHOSEN).unwrap();
        assert_eq!(open(&folder).settings(), CHOSEN);
        assert!(folder.path().join("settings.broken-1.json").is_dir());
    }

    #[test]
    fn where_nothing_can_be_written_the_settings_hold_until_the_end() {
        // A file where the folder should be: unlike a folder's permissions, this stops root as well.
        let folder = folder_with("not a folder");
        let blocked = folder.path().join(FILE);
        let file = SettingsFile::open_in(Some(&blocked), Country::Ie);
        assert!(!file.were_broken());
        assert_eq!(file.settings().country, Country::Ie);
        assert!(file.save(CHOSEN).is_err());
        assert_eq!(file.settings(), CHOSEN);
        file.set_window(WindowSize { width: 500, height: 500 });
        file.save_window();
        assert_eq!(fs::read_to_string(&blocked).unwrap(), "not a folder");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_read_only_folder_costs_only_the_saving() {
        // /proc takes no new files, from root neither.
        let file = SettingsFile::open_in(Some(Path::new("/proc")), Country::Us);
        assert!(!file.were_broken());
        assert!(file.save(CHOSEN).is_err());
        assert_eq!(file.settings(), CHOSEN);
    }

    #[test]
    fn without_a_folder_the_settings_hold_until_the_end() {
        let file = SettingsFile::open_in(None, Country::De);
        assert_eq!(file.settings().country, Country::De);
        assert!(file.save(CHOSEN).is_err());
        assert_eq!(file.settings(), CHOSEN);
    }

    #[test]
    fn a_broken_file_that_is_still_in_the_way_is_never_written_over() {
        let folder = folder_with("broken");
        let path = folder.path().join(FILE);
        let file = open(&folder);
        // As if the renaming had failed at the start, as it does on Windows while another program
        // holds the file.
        fs::rename(folder.path().join("settings.broken-1.json"), &path).unwrap();
        file.state().in_the_way = true;
        file.save(CHOSEN).unwrap();
        let aside = fs::read_to_string(folder.path().join("settings.broken-1.json")).unwrap();
        assert_eq!(aside, "broken");
    }

    #[test]
    fn the_country_is_the_systems_if_it_is_one_of_ours() {
        let expected = [
            ("de-AT", Country::At),
            ("en_GB.UTF-8", Country::Uk),
            ("de_DE@euro", Country::De),
            ("zh-Hant-CA", Country::Ca),
            ("ca-ES", Country::Es),
            ("de", Country::Us),
            ("pt-BR", Country::Us),
            ("C.UTF-8", Country::Us),
            ("", Country::Us),
        ];
        for (locale, country) in expected {
            assert_eq!(country_of_locale(locale), country, "{locale}");
        }
    }
}
