//! Reads one file into memory, with all its limits.
//!
//! Input: where it is, or the bytes that were pasted. Output: its name and its bytes, or the code of what stood in
//! the way. Where it is goes no further than here.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use checker::File;

use crate::error::ErrorCode;

/// The largest file that is read. A mail with its attachments has seldom half of that.
pub const LARGEST_FILE: usize = 50 * 1024 * 1024;

/// Reads a file. Takes as long as the disk does: not to be called on the window's thread.
pub fn read(path: &Path) -> Result<File, ErrorCode> {
    let bytes = contents(path).map_err(|error| code(error.kind()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(File { name, bytes: bytes.into() })
}

/// A file that came as bytes, with the name it was given by wherever it was copied.
pub fn pasted(name: &str, bytes: &[u8]) -> Result<File, ErrorCode> {
    if bytes.len() > LARGEST_FILE {
        return Err(ErrorCode::FileTooLarge);
    }
    // A name is no place: whatever stands before the last separator of any system is dropped.
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    Ok(File { name, bytes: bytes.into() })
}

fn contents(path: &Path) -> io::Result<Vec<u8>> {
    // Asked before the file is opened, because to open a pipe waits until somebody writes into it.
    refuse(&fs::metadata(path)?)?;
    let file = fs::File::open(path)?;
    // And asked again, because something else can stand there by now.
    refuse(&file.metadata()?)?;
    all(file)
}

/// Refuses what is no ordinary file, or too large a one.
fn refuse(found: &Metadata) -> io::Result<()> {
    if found.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !found.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    if found.len() > LARGEST_FILE as u64 { Err(ErrorKind::FileTooLarge.into()) } else { Ok(()) }
}

/// Everything up to the limit. A size that was told before counts for nothing: a file can grow while it is read, and
/// some of those that the system makes up say that they are empty.
fn all(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > LARGEST_FILE { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// What is told of an error: as much as a person can do something about.
fn code(kind: ErrorKind) -> ErrorCode {
    match kind {
        ErrorKind::IsADirectory => ErrorCode::FileIsFolder,
        ErrorKind::PermissionDenied => ErrorCode::FileNotAllowed,
        // The second: a folder on the way to it is none any more. The third: it was deleted on another computer.
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::StaleNetworkFileHandle => ErrorCode::FileGone,
        ErrorKind::FileTooLarge => ErrorCode::FileTooLarge,
        // The system's list, not ours: it grows.
        _ => ErrorCode::FileNotRead,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// Reads with a clock: a test that hangs would say nothing.
    fn read_in_time(path: impl AsRef<Path>) -> Result<File, ErrorCode> {
        let path = path.as_ref().to_owned();
        let (done, result) = std::sync::mpsc::channel();
        std::thread::spawn(move || done.send(read(&path)));
        result.recv_timeout(Duration::from_secs(20)).expect("an answer in time")
    }

    #[test]
    fn a_file_is_read_whole_and_its_folder_is_not_told() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("Ihre Bestellung.eml");
        fs::write(&place, b"Subject: one\r\n\r\ntwo\0\xFF").unwrap();
        let file = read(&place).unwrap();
        assert_eq!(file.name, "Ihre Bestellung.eml");
        assert_eq!(&file.bytes[..], b"Subject: one\r\n\r\ntwo\0\xFF");
        fs::write(&place, b"").unwrap();
        assert_eq!(read(&place).unwrap().bytes.len(), 0);
    }

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), Err(ErrorCode::FileIsFolder));
        assert_eq!(read(Path::new("/")), Err(ErrorCode::FileIsFolder));
    }

    #[test]
    fn a_file_that_is_not_there_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(&folder.path().join("gone.eml")), Err(ErrorCode::FileGone));
        assert_eq!(read(&folder.path().join("no/such/folder/gone.eml")), Err(ErrorCode::FileGone));
        assert_eq!(read(Path::new("")), Err(ErrorCode::FileGone));
        let file = folder.path().join("file");
        fs::write(&file, "text").unwrap();
        assert_eq!(read(&file.join("below.eml")), Err(ErrorCode::FileGone));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_nothing_is_gone_and_a_link_in_a_circle_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let (nowhere, circle) = (folder.path().join("nowhere.eml"), folder.path().join("circle.eml"));
        std::os::unix::fs::symlink(folder.path().join("gone.eml"), &nowhere).unwrap();
        std::os::unix::fs::symlink(&circle, &circle).unwrap();
        assert_eq!(read_in_time(&nowhere), Err(ErrorCode::FileGone));
        assert_eq!(read_in_time(&circle), Err(ErrorCode::FileNotRead));
    }

    #[test]
    fn a_name_that_no_file_can_have_is_not_read() {
        assert_eq!(read(Path::new("a\0b.eml")), Err(ErrorCode::FileNotRead));
    }

    #[test]
    fn each_error_of_the_system_has_its_code() {
        let codes = [
            (ErrorKind::PermissionDenied, ErrorCode::FileNotAllowed),
            (ErrorKind::NotFound, ErrorCode::FileGone),
            (ErrorKind::NotADirectory, ErrorCode::FileGone),
            (ErrorKind::StaleNetworkFileHandle, ErrorCode::FileGone),
            (ErrorKind::IsADirectory, ErrorCode::FileIsFolder),
            (ErrorKind::FileTooLarge, ErrorCode::FileTooLarge),
            (ErrorKind::TimedOut, ErrorCode::FileNotRead),
            (ErrorKind::InvalidInput, ErrorCode::FileNotRead),
            (ErrorKind::Other, ErrorCode::FileNotRead),
        ];
        for (kind, expected) in codes {
            assert_eq!(code(kind), expected, "{kind:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_may_not_be_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("locked.eml");
        fs::write(&place, "text").unwrap();
        fs::set_permissions(&place, fs::Permissions::from_mode(0o000)).unwrap();
        // For root no file is locked; then the code alone is proved, above.
        let expected = match fs::File::open(&place) {
            Ok(_) => Ok(File { name: "locked.eml".to_owned(), bytes: b"text".as_slice().into() }),
            Err(_) => Err(ErrorCode::FileNotAllowed),
        };
        assert_eq!(read(&place), expected);
    }

    #[test]
    fn a_file_of_more_than_fifty_megabytes_is_refused_before_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("large.mbox");
        let file = fs::File::create(&place).unwrap();
        file.set_len(LARGEST_FILE as u64 + 1).unwrap();
        assert_eq!(read(&place), Err(ErrorCode::FileTooLarge));
        // Larger than any memory: refused by its size, not by what it takes.
        file.set_len(1 << 36).unwrap();
        assert_eq!(read_in_time(&place), Err(ErrorCode::FileTooLarge));
        file.set_len(LARGEST_FILE as u64).unwrap();
        assert_eq!(read(&place).map(|file| file.bytes.len()), Ok(LARGEST_FILE));
    }

    #[test]
    fn a_file_that_grows_while_it_is_read_is_left_at_the_limit() {
        assert_eq!(all(io::repeat(b'x')).unwrap_err().kind(), ErrorKind::FileTooLarge);
        let exactly = io::repeat(b'x').take(LARGEST_FILE as u64);
        assert_eq!(all(exactly).unwrap().len(), LARGEST_FILE);
    }

    /// A source that breaks off behind its first bytes.
    struct BreaksOff(bool, ErrorKind);

    impl Read for BreaksOff {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(self.1.into());
            }
            buffer[0] = b'x';
            Ok(1)
        }
    }

    #[test]
    fn a_file_that_goes_while_it_is_read_is_no_half_file() {
        let codes = [
            (ErrorKind::NotFound, ErrorCode::FileGone),
            (ErrorKind::StaleNetworkFileHandle, ErrorCode::FileGone),
            (ErrorKind::Other, ErrorCode::FileNotRead),
            (ErrorKind::UnexpectedEof, ErrorCode::FileNotRead),
        ];
        for (kind, expected) in codes {
            assert_eq!(all(BreaksOff(false, kind)).map_err(|error| code(error.kind())), Err(expected));
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_ordinary_file_is_not_read_and_does_not_hang() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe.eml");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(read_in_time(&pipe), Err(ErrorCode::FileNotRead));
        let socket = folder.path().join("socket.eml");
        let _listens = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert_eq!(read_in_time(&socket), Err(ErrorCode::FileNotRead));
        for endless in ["/dev/zero", "/dev/tty", "/dev/random"] {
            assert_eq!(read_in_time(endless), Err(ErrorCode::FileNotRead), "{endless}");
        }
    }

    #[test]
    fn a_pasted_file_has_a_name_and_no_place() {
        let names = [
            ("mail.eml", "mail.eml"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\somebody\\mail.eml", "mail.eml"),
            ("/", ""),
            ("", ""),
        ];
        for (name, expected) in names {
            let file = pasted(name, b"text").unwrap();
            assert_eq!((file.name.as_str(), &file.bytes[..]), (expected, b"text".as_slice()));
        }
        assert_eq!(pasted("large.eml", &vec![0; LARGEST_FILE + 1]), Err(ErrorCode::FileTooLarge));
        assert_eq!(pasted("large.eml", &vec![0; LARGEST_FILE]).map(|file| file.bytes.len()), Ok(LARGEST_FILE));
    }
}
