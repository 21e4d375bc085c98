//! One window a folder: whoever has the claim may open one. The system takes it back when the process ends, however.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::{Error, private};

/// The right to open a window on this folder, as long as it is held.
#[derive(Debug)]
pub struct Claim(#[allow(dead_code)] Option<File>);

impl Claim {
    /// The name of the file that is locked.
    pub const FILE: &str = "window.lock";

    /// Takes the claim on this folder; `None` if another process has it. Where files cannot be locked everybody gets it.
    ///
    /// # Errors
    /// [`Error::File`] if nothing can be written there.
    pub fn take(folder: &Path) -> Result<Option<Self>, Error> {
        let path = folder.join(Self::FILE);
        private::folder(folder).map_err(|error| Error::file(folder, error))?;
        let file = private::rewrite(&path).map_err(|error| Error::file(&path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(Some(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => {
                tracing::info!(%error, "this folder's files cannot be locked");
                Ok(Some(Self(None)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_held_once_and_free_again_after() {
        let folder = tempfile::tempdir().expect("a folder");
        let held = Claim::take(folder.path()).expect("it can be written").expect("nobody has it");
        assert!(Claim::take(folder.path()).expect("it can be written").is_none());
        drop(held);
        assert!(Claim::take(folder.path()).expect("it can be written").is_some());
    }
}
