//! What a person does with the history: undo, move to another computer, clear up, and say which invite it was.

use std::path::PathBuf;

use super::{Cabinet, Error};
use crate::domain::{Account, Arrival, Id, Record};

/// What an import brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Invites that are new here.
    pub added: usize,
    /// Invites that were here already, and stay as they are.
    pub known: usize,
}

impl Cabinet {
    /// Takes a forgotten record back, as it was.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn restore(&self, _record: Record) -> Result<Record, Error> {
        Err(Error::Internal)
    }

    /// Writes all invites (of one account, or all) as JSON, for this person only (0600); how many they were.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn export_history(&self, _account: Option<Account>, _file: PathBuf) -> Result<usize, Error> {
        Err(Error::Internal)
    }

    /// Reads what [`Cabinet::export_history`] wrote. All or nothing.
    ///
    /// # Errors
    /// [`Error::Store`]: the file cannot be read, or is none of ours.
    pub async fn import_history(&self, _file: PathBuf) -> Result<Imported, Error> {
        Err(Error::Internal)
    }

    /// Forgets invites that ended longer ago than the settings say; how many.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn sweep(&self) -> Result<usize, Error> {
        Err(Error::Internal)
    }

    /// Removes an account from this computer: its password, its place in the settings, and, if wanted, its history.
    ///
    /// # Errors
    /// [`Error::Secrets`] or [`Error::Store`]; what could be forgotten is forgotten all the same.
    pub async fn remove(&self, _account: Account, _history_too: bool) -> Result<(), Error> {
        Err(Error::Internal)
    }

    /// Newcomers of whom nobody said yet which invite they took up.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn arrivals(&self, _account: Account) -> Result<Vec<Arrival>, Error> {
        Err(Error::Internal)
    }

    /// The open invites a newcomer may have taken up, newest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn candidates(&self, _arrival: Arrival) -> Result<Vec<Record>, Error> {
        Err(Error::Internal)
    }

    /// Says which invite a newcomer took up; `None` is none of them. Answers with that invite as it is now.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn decide(&self, _arrival: Arrival, _invite: Option<Id>) -> Result<Option<Record>, Error> {
        Err(Error::Internal)
    }
}
