//! What this computer keeps: settings, history and passwords. Works without a network and before any sign-in.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use super::Error;
use crate::domain::{Account, Id, Invite, Link, MayRegister, Password, Record, Request, Software, Way, label};
use crate::output::qr::Matrix;
use crate::store::history::{Brief, Query};
use crate::store::settings::Known;
use crate::store::{self, History, Places, Settings, secrets};

/// What this computer keeps. Cloning is cheap; all clones are the same cabinet.
#[derive(Clone)]
pub struct Cabinet {
    places: Places,
    /// Opened at first use and again after a failure, so that a full disk that was emptied is enough.
    history: Arc<Mutex<Option<History>>>,
}

impl Cabinet {
    /// Names the places; nothing is opened yet, so it cannot fail and costs nothing.
    #[must_use]
    pub fn new(places: Places) -> Self {
        Self { places, history: Arc::default() }
    }

    /// Where things are kept.
    #[must_use]
    pub const fn places(&self) -> &Places {
        &self.places
    }

    /// The settings, and the names of the fields that fell back. Blocks for one small file: for the start of a
    /// program, before there is a window.
    #[must_use]
    pub fn settings_now(&self) -> (Settings, Vec<String>) {
        Settings::load(&self.places)
    }

    /// Changes the settings.
    ///
    /// # Errors
    /// [`store::Error::File`] when they cannot be written.
    pub async fn set(&self, change: impl FnOnce(&mut Settings) + Send + 'static) -> Result<Settings, Error> {
        let places = self.places.clone();
        off_thread(move || Ok(Settings::update(&places, change)?)).await
    }

    /// Records in full, newest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn records(&self, query: Query) -> Result<Vec<Record>, Error> {
        self.with_history(move |history| history.records(&query, Timestamp::now())).await
    }

    /// What a list shows of them.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn briefs(&self, query: Query) -> Result<Vec<Brief>, Error> {
        self.with_history(move |history| history.briefs(&query, Timestamp::now())).await
    }

    /// One record.
    ///
    /// # Errors
    /// [`store::Error::NotFound`] among others.
    pub async fn find(&self, id: Id) -> Result<Record, Error> {
        self.with_history(move |history| history.find(&id)).await
    }

    /// Says for whom an invite is.
    ///
    /// # Errors
    /// [`Error::LabelTooLong`], [`Error::Store`].
    pub async fn label(&self, id: Id, label: String) -> Result<Record, Error> {
        if !label::fits(label.trim()) {
            return Err(Error::LabelTooLong);
        }
        self.with_history(move |history| history.label(&id, label.trim())).await
    }

    /// Forgets a record. The link still works.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn forget(&self, id: Id) -> Result<Record, Error> {
        self.with_history(move |history| history.forget(&id)).await
    }

    /// The QR code of a record's link, which was read back before it comes here.
    ///
    /// # Errors
    /// [`Error::NoLink`] while nothing came back from the server; [`Error::Qr`] if the link is too long for a code.
    pub async fn code(&self, record: &Record) -> Result<Matrix, Error> {
        self.code_by(record, Way::Page).await
    }

    /// The same for who has this.
    ///
    /// # Errors
    /// As [`Cabinet::code`].
    pub async fn code_by(&self, record: &Record, way: Way) -> Result<Matrix, Error> {
        let invite = record.invite.clone().ok_or(Error::NoLink)?;
        let places = self.places.clone();
        off_thread(move || {
            let fallback = Settings::load(&places).0.fallback_page;
            let link = Link::by(way, &invite.uri, invite.landing.as_ref(), &fallback);
            Ok(Matrix::encode(link.as_str())?)
        })
        .await
    }

    /// What is known of this account from before.
    pub(super) async fn known(&self, account: &Account) -> Result<Option<Known>, Error> {
        let (places, account) = (self.places.clone(), account.clone());
        off_thread(move || Ok(Settings::load(&places).0.known(&account).cloned())).await
    }

    /// A number that changes whenever another process changed the history.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn version(&self) -> Result<i64, Error> {
        self.with_history(|history| history.version()).await
    }

    /// The password kept for this account. May wait for a person at a keyring's prompt.
    ///
    /// # Errors
    /// [`Error::Secrets`].
    pub async fn password(&self, account: &Account) -> Result<Option<Password>, Error> {
        let account = account.clone();
        off_thread(move || Ok(secrets::find(&account)?)).await
    }

    /// Keeps a password in the keyring.
    ///
    /// # Errors
    /// [`Error::Secrets`].
    pub async fn keep_password(&self, account: &Account, password: &Password) -> Result<(), Error> {
        let (account, password) = (account.clone(), password.clone());
        off_thread(move || Ok(secrets::keep(&account, &password)?)).await
    }

    /// Forgets this account's password and that it signs in by itself. Its invites stay.
    ///
    /// # Errors
    /// [`Error::Secrets`] or [`Error::Store`]; what could be forgotten is forgotten all the same.
    pub async fn sign_out(&self, account: &Account) -> Result<(), Error> {
        let known = self.known(account).await.ok().flatten();
        // A keyring that never had it is left alone: a locked one would ask a person for nothing.
        let secret = match known.is_none_or(|known| known.remember) {
            true => self.forget_password(account).await,
            false => Ok(()),
        };
        let name = account.clone();
        let known = self.set(move |settings| settings.accounts.retain(|known| known.account != name));
        known.await?;
        // No keyring means that nothing was in it.
        match secret {
            Err(Error::Secrets(secrets::Error::Absent { .. })) => Ok(()),
            other => other,
        }
    }

    /// Forgets the password kept for this account; forgetting what is not there is fine.
    pub(super) async fn forget_password(&self, account: &Account) -> Result<(), Error> {
        let account = account.clone();
        off_thread(move || Ok(secrets::forget(&account)?)).await
    }

    /// Whether this account's last contact invite allowed signing up; not knowing is no failure.
    pub(super) async fn may_register(&self, account: &Account) -> MayRegister {
        let account = account.clone();
        let known = self.with_history(move |history| history.may_register(&account)).await;
        known.unwrap_or(MayRegister::Unknown)
    }

    /// Writes ahead that an invite is about to be asked for.
    pub(super) async fn asked(
        &self,
        account: &Account,
        request: &Request,
        software: Option<Software>,
    ) -> Result<Record, Error> {
        let (account, request) = (account.clone(), request.clone());
        let now = Timestamp::now();
        self.with_history(move |history| history.asked(&account, &request, software.as_ref(), now)).await
    }

    pub(super) async fn created(&self, id: &Id, invite: &Invite) -> Result<Record, Error> {
        let (id, invite) = (id.clone(), invite.clone());
        self.with_history(move |history| history.created(&id, &invite)).await
    }

    pub(super) async fn refused(&self, id: &Id) -> Result<(), Error> {
        let id = id.clone();
        self.with_history(move |history| history.refused(&id)).await
    }

    /// The same for an invite in the place of another.
    pub(super) async fn renewing(
        &self,
        old: &Record,
        request: &Request,
        software: Option<Software>,
    ) -> Result<Record, Error> {
        let (old, request) = (old.clone(), request.clone());
        let now = Timestamp::now();
        self.with_history(move |history| history.renewing(&old, &request, software.as_ref(), now)).await
    }

    pub(super) async fn with_history<T: Send + 'static>(
        &self,
        work: impl FnOnce(&History) -> Result<T, store::Error> + Send + 'static,
    ) -> Result<T, Error> {
        let cabinet = self.clone();
        off_thread(move || {
            let history = {
                // A panic while it was held left at worst `None`, which is opened again.
                let mut open = cabinet.history.lock().unwrap_or_else(PoisonError::into_inner);
                match &*open {
                    Some(history) => history.clone(),
                    None => open.insert(History::open(&cabinet.places)?).clone(),
                }
            };
            Ok(work(&history)?)
        })
        .await
    }
}

impl std::fmt::Debug for Cabinet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Cabinet({})", self.places.data.display())
    }
}

/// Runs what blocks on a thread where blocking is allowed.
pub(super) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(Error::Internal))
}
