//! The settings' file on the disk: read, locked, replaced in one step, and never lost.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;

use super::super::{Error, Places, private};
use super::Settings;

/// What was found at a path.
pub(super) enum Found {
    /// TOML.
    Document(DocumentMut),
    /// There is no file.
    Nothing,
    /// There is a file, and it is no TOML.
    Broken,
}

/// Reads the file.
///
/// # Errors
/// [`Error::File`] if there is one and the system does not give it to us.
pub(super) fn read(path: &Path) -> Result<Found, Error> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(Error::file(path, error)),
    };
    let document = std::str::from_utf8(&bytes).ok().and_then(|text| text.parse().ok());
    Ok(document.map_or(Found::Broken, Found::Document))
}

/// Changes the file under a lock. It is written only if the change changed anything.
pub(super) fn update<T>(places: &Places, change: impl FnOnce(&mut DocumentMut) -> T) -> Result<T, Error> {
    private::folder(&places.config).map_err(|error| Error::file(&places.config, error))?;
    // A file of its own: the settings' own file is replaced, and with it a lock on it. The lock ends with `file`.
    let lock = places.config.join("settings.lock");
    let file = private::rewrite(&lock).map_err(|error| Error::file(&lock, error))?;
    if let Err(error) = file.lock() {
        // Some network file systems have no locks. To save nothing there would be worse.
        tracing::warn!(%error, "the settings are changed without a lock");
    }

    let path = places.config.join(Settings::FILE);
    // Behind a symbolic link (a folder of dot-files) the file itself is replaced, not the link.
    let path = fs::canonicalize(&path).unwrap_or(path);
    let (mut document, broken) = match read(&path)? {
        Found::Document(document) => (document, false),
        Found::Nothing => (DocumentMut::new(), false),
        Found::Broken => (DocumentMut::new(), true),
    };
    let before = document.to_string();
    let answer = change(&mut document);
    let after = document.to_string();
    if after != before {
        if broken {
            keep_broken(&path)?;
        }
        replace(&path, &after)?;
    }
    Ok(answer)
}

/// Puts a file that is no TOML aside: somebody's work, and a comma too many.
fn keep_broken(path: &Path) -> Result<(), Error> {
    let aside = (1_u32..)
        .map(|number| match number {
            1 => with_suffix(path, ".broken"),
            number => with_suffix(path, &format!(".broken-{number}")),
        })
        .find(|aside| !aside.exists())
        .expect("some number is free");
    // A copy, so that at every moment one of the two is there.
    fs::copy(path, &aside).map_err(|error| Error::file(&aside, error))?;
    tracing::warn!(kept = %aside.display(), "the settings are no TOML; a new file takes their place");
    Ok(())
}

fn replace(path: &Path, text: &str) -> Result<(), Error> {
    let new = with_suffix(path, ".new");
    let failed = |error| Error::file(&new, error);
    let mut file = private::rewrite(&new).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    drop(file);
    fs::rename(&new, path).map_err(|error| Error::file(path, error))?;
    if let Some(folder) = path.parent() {
        private::sync_folder(folder);
    }
    Ok(())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
