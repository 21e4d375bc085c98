//! What a person does with the history: undo, move to another computer, clear up, and say which invite it was.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};

use super::cabinet::off_thread;
use super::{Cabinet, Error};
use crate::domain::{Account, Arrival, Id, Message, Record};
use crate::store::history::Query;
use crate::store::{Settings, export, transfer};

pub use crate::store::history::Imported;

impl Cabinet {
    /// Takes a forgotten record back, as it was.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn restore(&self, record: Record) -> Result<Record, Error> {
        self.with_history(move |history| history.restore(&record)).await
    }

    /// Writes down the message that goes with an invite, with placeholders for what differs from invite to invite, and
    /// its language; `None` is the usual one.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn message(&self, id: Id, language: Option<String>, message: Option<Message>) -> Result<Record, Error> {
        self.with_history(move |history| history.message(&id, language.as_deref(), message.as_ref())).await
    }

    /// Writes all invites (of one account, or all) as JSON, for this person only (0600); how many they were.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn export_history(&self, account: Option<Account>, file: PathBuf) -> Result<usize, Error> {
        let query = Query { account, ..Query::default() };
        self.with_history(move |history| {
            let records = history.records(&query, Timestamp::now())?;
            export::write(&file, &transfer::render(&records))?;
            Ok(records.len())
        })
        .await
    }

    /// Reads what [`Cabinet::export_history`] wrote. All or nothing.
    ///
    /// # Errors
    /// [`Error::Store`]: the file cannot be read, or is none of ours.
    pub async fn import_history(&self, file: PathBuf) -> Result<Imported, Error> {
        self.with_history(move |history| history.import(&transfer::read(&file)?)).await
    }

    /// Forgets invites that expired or were withdrawn longer ago than the settings say; how many. What was taken up
    /// stays.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn sweep(&self) -> Result<usize, Error> {
        let places = self.places().clone();
        let days = off_thread(move || Ok(Settings::load(&places).0.forget_after_days)).await?;
        let Some(days) = days else { return Ok(0) };
        self.with_history(move |history| {
            let now = Timestamp::now();
            let kept = SignedDuration::from_hours(24 * i64::from(days));
            now.checked_sub(kept).map_or(Ok(0), |before| history.sweep(before, now))
        })
        .await
    }

    /// Removes an account from this computer: its password, its place in the settings, and, if wanted, its history.
    ///
    /// # Errors
    /// [`Error::Secrets`] or [`Error::Store`]; what could be forgotten is forgotten all the same.
    pub async fn remove(&self, account: Account, history_too: bool) -> Result<(), Error> {
        let signed_out = self.sign_out(&account).await;
        self.with_history(move |history| history.remove(&account, history_too)).await?;
        signed_out
    }

    /// The accounts that have invites here, the one used last first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn accounts(&self) -> Result<Vec<Account>, Error> {
        self.with_history(|history| history.accounts()).await
    }

    /// Newcomers of whom nobody said yet which invite they took up.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn arrivals(&self, account: Account) -> Result<Vec<Arrival>, Error> {
        self.with_history(move |history| history.arrivals(&account)).await
    }

    /// The open invites a newcomer may have taken up, newest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn candidates(&self, arrival: Arrival) -> Result<Vec<Record>, Error> {
        self.with_history(move |history| history.candidates(&arrival)).await
    }

    /// Says which invite a newcomer took up; `None` is none of them. Answers with that invite as it is now.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn decide(&self, arrival: Arrival, invite: Option<Id>) -> Result<Option<Record>, Error> {
        self.with_history(move |history| history.decide(&arrival, invite.as_ref(), Timestamp::now())).await
    }
}
