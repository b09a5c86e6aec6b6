//! The file that is being checked: at most one, in memory, until another takes its place or a text is checked.
//!
//! Input: files from the open dialog, the clipboard and the desktop ([`arrival`]), each read by [`read`]. Output:
//! what the page may know of one ([`Opened`]), and its bytes for the checker. The page names a file by its id, and
//! never learns where it is.

pub mod arrival;
pub mod read;

use std::cmp::Reverse;
use std::io;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use checker::{File, MailInFile};
use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;

use crate::checks;
use crate::error::ErrorCode;
use crate::wire::{FileToCheck, MailLine, Opened};

/// Of a file with more mails than this, the newest are listed. Whoever looks for an older one saves it by itself.
const MOST_MAILS: usize = 200;

/// Names and subjects are cut at so many characters: a line of a list, not a page.
const LONGEST_LINE: usize = 200;

/// A file that was read, and the mails in it.
#[derive(Debug)]
pub struct OpenFile {
    file: File,
    mails: Vec<MailInFile>,
}

impl OpenFile {
    /// Looks for the mails in a file. Not to be called on the window's thread: it reads all of it.
    pub fn new(file: File) -> Self {
        let mails = checker::mails_in(&file);
        Self { file, mails }
    }

    /// What the page may know of it.
    fn told(&self, id: u32) -> Opened {
        let mut mails: Vec<_> = (0..).zip(&self.mails).collect();
        // A sort that keeps the order of the file among the mails of one day, and among those without a day.
        mails.sort_by_key(|(_, mail)| Reverse(mail.date));
        let more = u32::try_from(mails.len().saturating_sub(MOST_MAILS)).unwrap_or(u32::MAX);
        mails.truncate(MOST_MAILS);
        let line = |(number, mail): (u32, &MailInFile)| MailLine {
            number,
            sender: one_line(&mail.sender),
            subject: one_line(&mail.subject),
            date: mail.date.map_or_else(String::new, |date| date.to_string()),
        };
        Opened { id, name: one_line(&self.file.name), mails: mails.into_iter().map(line).collect(), more }
    }

    /// The bytes of a mail in it, or of the whole file. None if there is no such mail.
    fn chosen(&self, mail: Option<u32>) -> Option<ChosenFile> {
        let place = match mail {
            Some(number) => self.mails.get(usize::try_from(number).ok()?)?.place.clone(),
            None => 0..self.file.bytes.len(),
        };
        self.file.bytes.get(place.clone())?;
        Some(ChosenFile { file: self.file.clone(), place })
    }
}

/// A file, or one mail of it, that is about to be checked.
#[derive(Debug, PartialEq, Eq)]
pub struct ChosenFile {
    file: File,
    place: Range<usize>,
}

impl From<ChosenFile> for File {
    /// Cuts the mail out. That copies it: not to be done on the window's thread.
    fn from(ChosenFile { file, place }: ChosenFile) -> Self {
        match file.bytes.get(place) {
            Some(mail) if mail.len() < file.bytes.len() => Self { bytes: mail.into(), name: file.name },
            _ => file,
        }
    }
}

/// What is open, shared by everything that opens and checks.
#[derive(Debug, Default)]
pub struct OpenFiles(Mutex<Files>);

#[derive(Debug, Default)]
struct Files {
    /// The last id that was given away.
    newest: u32,
    /// What the page knows of.
    held: Option<(u32, OpenFile)>,
    /// What the desktop brought and the page did not fetch yet.
    waiting: Option<(u32, Result<OpenFile, ErrorCode>)>,
}

impl OpenFiles {
    /// The id of a file that is about to be read. To be asked for in the order in which the person hands files over:
    /// a small one that came later is read earlier than a large one, and is the one that counts.
    pub fn next_id(&self) -> u32 {
        let mut files = self.files();
        files.newest += 1;
        files.newest
    }

    /// Holds a file that the page asked for, in the place of the one before. [`ErrorCode::Replaced`] when a newer
    /// one was handed over and read in the meantime.
    pub fn hold(&self, id: u32, file: OpenFile) -> Result<Opened, ErrorCode> {
        let mut files = self.files();
        if files.has_newer(id) {
            return Err(ErrorCode::Replaced);
        }
        let opened = file.told(id);
        files.waiting = None;
        files.held = Some((id, file));
        Ok(opened)
    }

    /// Keeps what the desktop brought until the page fetches it. False when something newer is there already.
    pub fn arrive(&self, id: u32, file: Result<OpenFile, ErrorCode>) -> bool {
        let mut files = self.files();
        let is_newest = !files.has_newer(id);
        if is_newest {
            files.waiting = Some((id, file));
        }
        is_newest
    }

    /// Gives what the desktop brought to the page, once. An error leaves the file that was held before.
    pub fn take(&self) -> Result<Option<Opened>, ErrorCode> {
        let mut files = self.files();
        let Some((id, file)) = files.waiting.take() else {
            return Ok(None);
        };
        let file = file?;
        let opened = file.told(id);
        files.held = Some((id, file));
        Ok(Some(opened))
    }

    /// The file that the page wants checked. One that is not held any more, and a mail that is not in it, is
    /// [`ErrorCode::FileGone`]. When the page wants none, a text is checked, and the file that was held is forgotten;
    /// one that it did not fetch yet stays.
    pub fn choose(&self, wanted: Option<FileToCheck>) -> Result<Option<ChosenFile>, ErrorCode> {
        let Some(FileToCheck { id, mail }) = wanted else {
            self.forget();
            return Ok(None);
        };
        let files = self.files();
        let held = files.held.as_ref().filter(|(held, _)| *held == id);
        held.and_then(|(_, file)| file.chosen(mail)).map(Some).ok_or(ErrorCode::FileGone)
    }

    /// Lets go of the file that the page knows of.
    pub fn forget(&self) {
        self.files().held = None;
    }

    /// A thread that panicked leaves whole values behind: each is set in one step.
    fn files(&self) -> MutexGuard<'_, Files> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files {
    fn has_newer(&self, id: u32) -> bool {
        let held = self.held.as_ref().map(|(held, _)| *held);
        let waiting = self.waiting.as_ref().map(|(waiting, _)| *waiting);
        held.max(waiting).is_some_and(|newest| newest > id)
    }
}

/// Opens something off the window's thread. Should that break down, it is a file that could not be read.
pub async fn open<Output: Send + 'static>(
    work: impl FnOnce() -> Result<Output, ErrorCode> + Send + 'static,
) -> Result<Output, ErrorCode> {
    checks::off_the_window(move || Ok(work())).await.unwrap_or(Err(ErrorCode::FileNotRead))
}

/// Shows the system's open dialog and waits for it. Not to be called on the window's thread.
///
/// It shows every kind of file: a mailbox often has no ending at all, and GTK can only filter by endings and their
/// case. Whatever cannot be read gets a report that says so.
pub fn ask(window: &WebviewWindow) -> io::Result<Option<PathBuf>> {
    let mut dialog = window.dialog().file().set_parent(window);
    // The plugin would name it in English for everybody; the window's title is in the person's language.
    if let Ok(title) = window.title() {
        dialog = dialog.set_title(title);
    }
    if let Some(folders) = directories::UserDirs::new() {
        // Where a browser puts a mail that was saved from a mailbox on the web; otherwise where everything begins.
        let folder = folders.download_dir().filter(|folder| folder.is_dir()).unwrap_or(folders.home_dir());
        dialog = dialog.set_directory(folder);
    }
    dialog.blocking_pick_file().map(|place| place.into_path().map_err(io::Error::other)).transpose()
}

/// A text that strangers wrote, as one line of a list: without line breaks, without marks that turn the direction of
/// writing around, and not endless.
fn one_line(text: &str) -> String {
    let visible = text.chars().take(10 * LONGEST_LINE).map(|letter| if letter.is_control() { ' ' } else { letter });
    let visible: String = visible.filter(|letter| !turns_the_line(*letter)).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST_LINE {
        return line;
    }
    let cut: String = line.chars().take(LONGEST_LINE - 1).collect();
    format!("{}\u{2026}", cut.trim_end())
}

fn turns_the_line(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use checker::Date;

    use super::*;

    fn file(name: &str, bytes: &str) -> File {
        File { name: name.to_owned(), bytes: bytes.as_bytes().into() }
    }

    fn plain(name: &str) -> OpenFile {
        OpenFile { file: file(name, "Subject: hello"), mails: Vec::new() }
    }

    fn mail(place: Range<usize>, subject: &str, date: Option<Date>) -> MailInFile {
        MailInFile { place, sender: "Somebody".to_owned(), subject: subject.to_owned(), date }
    }

    /// A mailbox of mails of ten bytes each, with their subjects and the days of one month.
    fn mailbox(mails: &[(&str, Option<i8>)]) -> OpenFile {
        let bytes = mails.iter().map(|(subject, _)| format!("{subject:<10}")).collect::<Vec<_>>().concat();
        let day = |day| jiff::civil::date(2026, 11, day);
        let mails = (0..).step_by(10).zip(mails);
        let mails = mails.map(|(at, (subject, date))| mail(at..at + 10, subject, date.map(day))).collect();
        OpenFile { file: file("Inbox", &bytes), mails }
    }

    fn subjects(opened: &Opened) -> Vec<(u32, &str, &str)> {
        opened.mails.iter().map(|mail| (mail.number, mail.subject.as_str(), mail.date.as_str())).collect()
    }

    fn choose(files: &OpenFiles, id: u32, mail: Option<u32>) -> Result<Option<File>, ErrorCode> {
        Ok(files.choose(Some(FileToCheck { id, mail }))?.map(File::from))
    }

    #[test]
    fn the_newest_mail_is_listed_first_and_those_without_a_day_last() {
        let opened =
            mailbox(&[("a", Some(3)), ("b", None), ("c", Some(24)), ("d", Some(3)), ("e", None), ("f", Some(9))])
                .told(7);
        let expected = [
            (2, "c", "2026-11-24"),
            (5, "f", "2026-11-09"),
            (0, "a", "2026-11-03"),
            (3, "d", "2026-11-03"),
            (1, "b", ""),
            (4, "e", ""),
        ];
        assert_eq!(subjects(&opened), expected);
        assert_eq!((opened.id, opened.name.as_str(), opened.more), (7, "Inbox", 0));
    }

    #[test]
    fn at_most_two_hundred_mails_are_listed_and_the_others_counted() {
        let mails: Vec<_> = (0..203).map(|_| ("mail", Some(1))).chain([("newest", Some(2))]).collect();
        let opened = mailbox(&mails).told(1);
        assert_eq!((opened.mails.len(), opened.more), (200, 4));
        assert_eq!((opened.mails[0].number, opened.mails[0].subject.as_str()), (203, "newest"));
        let opened = mailbox(&mails[..200]).told(1);
        assert_eq!((opened.mails.len(), opened.more), (200, 0));
    }

    #[test]
    fn what_strangers_wrote_stays_one_line() {
        let lines = [
            ("Ihre Bestellung", "Ihre Bestellung"),
            ("  a\r\n\tb\u{2028}c\u{0}d\u{1B}[31m ", "a b c d [31m"),
            ("rechnung\u{202E}fdp.exe\u{2066}\u{200F}", "rechnungfdp.exe"),
            ("Gr\u{FC}\u{DF}e \u{1F381}", "Gr\u{FC}\u{DF}e \u{1F381}"),
            ("", ""),
        ];
        for (text, expected) in lines {
            assert_eq!(one_line(text), expected);
        }
        assert_eq!(one_line(&"\u{E4}".repeat(LONGEST_LINE)).chars().count(), LONGEST_LINE);
        let cut = one_line(&"\u{E4}".repeat(LONGEST_LINE + 1));
        assert!(cut.chars().count() == LONGEST_LINE && cut.ends_with("\u{E4}\u{2026}"), "{cut}");
        assert!(one_line(&"ab ".repeat(1_000_000)).chars().count() <= LONGEST_LINE);
    }

    #[test]
    fn a_newer_file_takes_the_place_of_the_older_one() {
        let files = OpenFiles::default();
        let first = files.hold(files.next_id(), plain("first.eml")).unwrap();
        let second = files.hold(files.next_id(), plain("second.eml")).unwrap();
        assert!(second.id > first.id);
        assert_eq!(choose(&files, first.id, None), Err(ErrorCode::FileGone));
        assert_eq!(choose(&files, second.id, None), Ok(Some(plain("second.eml").file)));
        // It can be checked again, with an answer or in another language.
        assert!(choose(&files, second.id, None).unwrap().is_some());
    }

    #[test]
    fn the_order_of_handing_over_counts_and_not_that_of_reading() {
        let files = OpenFiles::default();
        let (slow, quick) = (files.next_id(), files.next_id());
        assert!(files.arrive(quick, Ok(plain("quick.eml"))));
        assert!(!files.arrive(slow, Ok(plain("slow.mbox"))));
        assert_eq!(files.hold(slow, plain("slow.mbox")), Err(ErrorCode::Replaced));
        assert_eq!(files.take().unwrap().unwrap().name, "quick.eml");
        assert!(!files.arrive(slow, Err(ErrorCode::FileNotRead)));
        assert_eq!(files.take(), Ok(None));
        // What the person chose last is there; the one that waited was not looked at and goes.
        assert!(files.arrive(files.next_id(), Ok(plain("dropped.eml"))));
        assert_eq!(files.hold(files.next_id(), plain("chosen.eml")).unwrap().name, "chosen.eml");
        assert_eq!(files.take(), Ok(None));
    }

    #[test]
    fn what_arrives_is_fetched_once_and_can_be_checked_then() {
        let files = OpenFiles::default();
        assert_eq!(files.take(), Ok(None));
        let id = files.next_id();
        assert!(files.arrive(id, Ok(plain("arrived.eml"))));
        assert_eq!(choose(&files, id, None), Err(ErrorCode::FileGone));
        assert_eq!(files.take().unwrap().map(|opened| (opened.id, opened.name)), Some((id, "arrived.eml".to_owned())));
        assert_eq!(files.take(), Ok(None));
        assert!(choose(&files, id, None).unwrap().is_some());
    }

    #[test]
    fn a_file_that_could_not_be_read_is_told_once_and_leaves_the_one_before() {
        let files = OpenFiles::default();
        let held = files.hold(files.next_id(), plain("held.eml")).unwrap();
        assert!(files.arrive(files.next_id(), Err(ErrorCode::FileIsFolder)));
        assert_eq!(files.take(), Err(ErrorCode::FileIsFolder));
        assert_eq!(files.take(), Ok(None));
        assert!(choose(&files, held.id, None).unwrap().is_some());
    }

    #[test]
    fn to_check_a_text_forgets_the_file() {
        let files = OpenFiles::default();
        let held = files.hold(files.next_id(), plain("held.eml")).unwrap();
        assert_eq!(files.choose(None), Ok(None));
        assert_eq!(choose(&files, held.id, None), Err(ErrorCode::FileGone));
        // But not one that the page does not know of yet.
        assert!(files.arrive(files.next_id(), Ok(plain("arrived.eml"))));
        assert_eq!(files.choose(None), Ok(None));
        assert_eq!(files.take().unwrap().unwrap().name, "arrived.eml");
    }

    #[test]
    fn a_chosen_mail_is_cut_out_and_keeps_the_name() {
        let files = OpenFiles::default();
        let opened = files.hold(files.next_id(), mailbox(&[("first", None), ("second", Some(1))])).unwrap();
        let cut = |mail| choose(&files, opened.id, mail);
        assert_eq!(cut(Some(0)), Ok(Some(file("Inbox", "first     "))));
        assert_eq!(cut(Some(1)), Ok(Some(file("Inbox", "second    "))));
        assert_eq!(cut(None), Ok(Some(file("Inbox", "first     second    "))));
        for number in [2, u32::MAX] {
            assert_eq!(choose(&files, opened.id, Some(number)), Err(ErrorCode::FileGone));
        }
        assert_eq!(choose(&files, opened.id + 1, Some(0)), Err(ErrorCode::FileGone));
        assert_eq!(choose(&files, 0, None), Err(ErrorCode::FileGone));
    }

    #[test]
    fn a_mail_that_lies_outside_its_file_is_gone() {
        let mut broken = mailbox(&[("first", None), ("second", None)]);
        broken.mails[1].place = 15..25;
        let files = OpenFiles::default();
        let opened = files.hold(files.next_id(), broken).unwrap();
        assert_eq!(choose(&files, opened.id, Some(1)), Err(ErrorCode::FileGone));
    }

    #[test]
    fn the_mails_of_a_mailbox_are_found_by_the_checker() {
        let mail = |from: &str, day: &str, subject: &str| {
            format!(
                "From somebody Tue Nov 24 10:00:00 2026\nFrom: {from}\nDate: {day} Nov 2026 10:00:00 +0100\n\
                 Subject: {subject}\nMIME-Version: 1.0\n\nHello.\n\n"
            )
        };
        let (older, newer) =
            (mail("Anna <anna@example.com>", "Mon, 23", "Older"), mail("Bert <bert@example.com>", "Tue, 24", "Newer"));
        let opened = OpenFile::new(file("Inbox", &(older + &newer))).told(1);
        assert_eq!(subjects(&opened), [(1, "Newer", "2026-11-24"), (0, "Older", "2026-11-23")]);
        assert_eq!(opened.mails[0].sender, "Bert <bert@example.com>");
        assert_eq!(OpenFile::new(file("mail.eml", "Subject: one\n\nHello.")).told(1).mails, []);
    }
}
