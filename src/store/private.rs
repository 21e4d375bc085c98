//! Folders and files that only their owner can read, whatever the umask. Elsewhere than on Unix a user's own folders
//! are private already.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Result};
use std::path::Path;

/// Makes a folder with mode 0700. One that is there already is left as it is: it may be `--data-dir .`.
pub(super) fn folder(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    restrict(path, 0o700)
}

/// Makes an empty file with mode 0600, or takes away what others may do with the one that is there.
pub(super) fn file(path: &Path) -> Result<()> {
    match options().create_new(true).open(path) {
        Ok(_) => restrict(path, 0o600),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => tighten(path),
        Err(error) => Err(error),
    }
}

/// Makes a file with mode 0600 and opens it for writing. None of this name may be there.
pub(super) fn fresh(path: &Path) -> Result<File> {
    let file = options().create_new(true).open(path)?;
    restrict(path, 0o600)?;
    Ok(file)
}

/// Opens a file for writing, empty or made with mode 0600.
pub(super) fn rewrite(path: &Path) -> Result<File> {
    let file = options().create(true).truncate(true).open(path)?;
    restrict(path, 0o600)?;
    Ok(file)
}

/// Sets a file that is there to mode 0600 if others may do anything with it. Not there is fine.
pub(super) fn tighten(path: &Path) -> Result<()> {
    match fs::metadata(path) {
        Ok(found) if open_to_others(&found) => restrict(path, 0o600),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes a rename last through a power cut, where the system can.
pub(super) fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Err(error) = File::open(path).and_then(|folder| folder.sync_all()) {
        tracing::debug!(%error, "a folder could not be synchronised");
    }
    #[cfg(not(unix))]
    let _ = path;
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    // From the first moment on, not only after `restrict`.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(unix)]
fn open_to_others(found: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    found.permissions().mode() & 0o077 != 0
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn open_to_others(_: &fs::Metadata) -> bool {
    false
}

#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) -> Result<()> {
    Ok(())
}
