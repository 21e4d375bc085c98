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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Request, Wanted};
    use crate::store::{self, Places};

    fn cabinet() -> (tempfile::TempDir, Cabinet) {
        let folder = tempfile::tempdir().expect("a folder");
        let cabinet = Cabinet::new(Places::in_dir(folder.path()));
        (folder, cabinet)
    }

    async fn asked(cabinet: &Cabinet, account: &str) -> Record {
        let request = Request { wanted: Wanted::Contact, label: "Ben".to_owned() };
        let account = Account::parse(account).expect("an address");
        cabinet.asked(&account, &request, None).await.expect("written ahead")
    }

    #[tokio::test]
    async fn a_history_moves_to_another_computer_through_a_private_file() {
        let (folder, here) = cabinet();
        let ana = asked(&here, "ana@club.example").await;
        asked(&here, "eva@other.example").await;
        let file = folder.path().join("invites.json");
        let exported = here.export_history(Some(ana.account.clone()), file.clone()).await;
        assert_eq!(exported.expect("one account's"), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&file).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let (_folder, there) = cabinet();
        let imported = || async { there.import_history(file.clone()).await.expect("it is ours") };
        assert_eq!(imported().await, Imported { added: 1, known: 0 });
        assert_eq!(there.find(ana.id.clone()).await.expect("it is there"), ana);
        assert_eq!(imported().await, Imported { added: 0, known: 1 });
        assert_eq!(here.export_history(None, file.clone()).await.expect("all"), 2);
        std::fs::write(&file, "{}").expect("written");
        let error = there.import_history(file.clone()).await.expect_err("it is not ours");
        assert!(matches!(error, Error::Store(store::Error::Import { .. })), "{error:?}");
    }

    #[tokio::test]
    async fn nothing_is_forgotten_by_itself_unless_the_settings_say_so() {
        let (_folder, cabinet) = cabinet();
        let record = asked(&cabinet, "ana@club.example").await;
        let uri = "xmpp:ana@club.example?roster;preauth=T";
        let uri = crate::domain::XmppUri::parse(uri).expect("a URI");
        let expires = crate::domain::Expiry::At(Timestamp::now() - SignedDuration::from_hours(24 * 10));
        let invite = crate::domain::Invite { kind: uri.kind(), uri, landing: None, expires };
        cabinet.created(&record.id, &invite).await.expect("written");
        for (days, gone) in [(None, 0), (Some(30), 0), (Some(7), 1), (Some(7), 0)] {
            cabinet.set(move |settings| settings.forget_after_days = days).await.expect("set");
            assert_eq!(cabinet.sweep().await.expect("swept"), gone, "{days:?}");
        }
    }
}
