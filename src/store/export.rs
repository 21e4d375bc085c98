//! Files for outside: whatever a person asked to have written somewhere.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Error;

/// Writes a file readable by nobody else (0600), replacing what is there. What is no plain file (a pipe, a device) is
/// written to and left as it is.
///
/// # Errors
/// [`Error::File`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = |source: io::Error| Error::File { path: path.to_owned(), source: Arc::new(source) };
    let mut out = open(path).map_err(file)?;
    out.write_all(bytes).and_then(|()| out.flush()).map_err(file)
}

/// Where a person keeps pictures and papers: the first there is of the folders for pictures and documents, and home.
#[must_use]
pub fn usual_folder() -> PathBuf {
    let Some(folders) = directories::UserDirs::new() else { return PathBuf::from(".") };
    let named = [folders.picture_dir(), folders.document_dir()].into_iter().flatten();
    named.chain([folders.home_dir()]).find(|folder| folder.is_dir()).unwrap_or(folders.home_dir()).to_owned()
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
    // The mode is for a new file. An old one is closed to others before anything is in it.
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    if file.metadata()?.is_file() {
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_picture_of_a_key_is_closed_to_others_even_where_an_open_file_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ben.png");
        std::fs::write(&path, "something longer that was here").expect("a file");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("an open one");
        write(&path, b"code").expect("it can be written");
        assert_eq!(std::fs::read(&path).expect("it can be read"), b"code");
        let mode = std::fs::metadata(&path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("no/ben.png");
        let error = write(&path, b"code").expect_err("there is no such folder");
        assert!(matches!(error, Error::File { path: named, .. } if named == path));
    }
}
