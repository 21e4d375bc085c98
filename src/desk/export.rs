//! Writing what a person wants outside of the cabinet: a picture of a code.

use std::path::PathBuf;

use super::cabinet::off_thread;
use super::{Cabinet, Error};
use crate::store::export;

impl Cabinet {
    /// Writes a file that only this person can read, since a code is a key. A file of this name is replaced.
    ///
    /// # Errors
    /// [`store::Error::File`](crate::store::Error::File) with the file's name.
    pub async fn export(&self, file: PathBuf, bytes: Vec<u8>) -> Result<(), Error> {
        off_thread(move || Ok(export::write(&file, &bytes)?)).await
    }
}
