//! Files for outside: whatever a person asked to have written somewhere.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::{Error, private};

/// Writes a file readable by nobody else (0600), replacing what is there: in one step, so that a full disk leaves the
/// older file whole. Where the folder takes no second file, it is written over. What is no plain file (a pipe, a device)
/// is written to and left as it is.
///
/// # Errors
/// [`Error::File`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    // Behind a symbolic link the file itself is replaced, not the link.
    let at = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    replace(&at, bytes).map_err(|error| Error::file(path, error))
}

/// Where a person keeps pictures and papers: the first there is of the folders for pictures and documents, and home.
#[must_use]
pub fn usual_folder() -> PathBuf {
    let Some(folders) = directories::UserDirs::new() else { return PathBuf::from(".") };
    let named = [folders.picture_dir(), folders.document_dir()].into_iter().flatten();
    named.chain([folders.home_dir()]).find(|folder| folder.is_dir()).unwrap_or(folders.home_dir()).to_owned()
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match File::options().write(true).open(path) {
        Ok(device) if !device.metadata()?.is_file() => return fill(device, bytes, false),
        // What may not be written is not replaced either.
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let new = beside(path);
    let file = match private::fresh(&new) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => return Err(error),
        Err(_) => return over(path, bytes),
    };
    if let Err(error) = fill(file, bytes, true) {
        remove(&new);
        return Err(error);
    }
    if fs::rename(&new, path).is_err() {
        remove(&new);
        return over(path, bytes);
    }
    if let Some(folder) = path.parent() {
        private::sync_folder(folder);
    }
    Ok(())
}

/// Writes over what is there, where nothing else can be done.
fn over(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // An old file is closed to others before anything is in it.
    fill(private::rewrite(path)?, bytes, true)
}

fn fill(mut file: File, bytes: &[u8], to_disk: bool) -> io::Result<()> {
    file.write_all(bytes)?;
    // A disk may notice only now that it is full.
    if to_disk { file.sync_all() } else { file.flush() }
}

/// A name for the new file until it takes the old one's place: hidden, and ours alone.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}

fn remove(new: &Path) {
    if let Err(error) = fs::remove_file(new) {
        tracing::warn!(%error, "a file that was begun could not be removed");
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::Read as _;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn older(path: &Path) {
        fs::write(path, "something longer that was here").expect("a file");
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).expect("an open one");
    }

    fn assert_written(path: &Path) {
        write(path, b"code").expect("it can be written");
        assert_eq!(fs::read(path).expect("it can be read"), b"code");
        assert_eq!(fs::metadata(path).expect("it is there").permissions().mode() & 0o777, 0o600);
        let folder = fs::read_dir(path.parent().expect("a folder")).expect("a folder");
        assert!(folder.flatten().all(|entry| !entry.file_name().to_string_lossy().starts_with('.')), "nothing is left");
    }

    #[test]
    fn a_picture_of_a_key_is_closed_to_others_even_where_an_open_file_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ben.png");
        older(&path);
        assert_written(&path);
    }

    #[test]
    fn the_older_file_is_whole_until_the_new_one_takes_its_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("invites.json");
        older(&path);
        let mut open = File::open(&path).expect("the older file");
        assert_written(&path);
        let mut read = String::new();
        open.read_to_string(&mut read).expect("it is still there for who has it open");
        assert_eq!(read, "something longer that was here");
    }

    #[test]
    fn where_no_second_file_can_be_it_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        // No name can be longer.
        let path = folder.path().join("n".repeat(255));
        assert_written(&path);
        older(&path);
        assert_written(&path);
    }

    #[test]
    fn behind_a_link_the_file_is_replaced_and_not_the_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let (link, path) = (folder.path().join("link"), folder.path().join("ben.png"));
        older(&path);
        std::os::unix::fs::symlink(&path, &link).expect("a link");
        assert_written(&link);
        assert_eq!(fs::read(&path).expect("it can be read"), b"code");
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("no/ben.png");
        let error = write(&path, b"code").expect_err("there is no such folder");
        assert!(matches!(error, Error::File { path: named, .. } if named == path));
    }

    #[test]
    fn a_device_is_written_to_and_stays_one() {
        let error = write(Path::new("/dev/null/x"), b"code").expect_err("no folder");
        assert!(matches!(error, Error::File { .. }));
        write(Path::new("/dev/null"), b"code").expect("it takes all");
        assert!(!fs::metadata("/dev/null").expect("it is there").is_file());
    }
}
