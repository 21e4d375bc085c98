//! What each command does, with the desk. Nothing is printed here but questions to a person.

use std::path::PathBuf;
use std::time::Duration;

use super::answer::{Answer, Shown};
use super::args::{Cli, Command, Create};
use super::failure::Failure;
use super::hand_over::Picture;
use super::{create, password};
use crate::desk::{Cabinet, Created, Error, Kept, Remember, SignIn, SignedIn};
use crate::domain::{Account, Id, Password, Record};
use crate::output::qr;
use crate::start::Flags;
use crate::store::Settings;
use crate::store::history::Query;
use crate::t;

/// Where a command is done: this computer's cabinet, its settings, and what the flags say.
pub struct Room {
    /// The settings as they were at the start.
    pub settings: Settings,
    pub(super) cabinet: Cabinet,
    pub(super) flags: Flags,
    password_stdin: bool,
    deadline: Option<Duration>,
    pub(super) json: bool,
}

impl Room {
    /// Reads the settings.
    ///
    /// # Errors
    /// There is no place for them.
    pub fn open(cli: &Cli) -> Result<Self, Failure> {
        let cabinet = Cabinet::new(cli.flags.places()?);
        let (settings, fallen) = cabinet.settings_now();
        if !fallen.is_empty() {
            tracing::warn!(?fallen, "settings that could not be read");
        }
        Ok(Self {
            settings,
            cabinet,
            flags: cli.flags.clone(),
            password_stdin: cli.password_stdin,
            deadline: cli.timeout.map(Duration::from_secs),
            json: cli.json,
        })
    }

    /// Does one command.
    ///
    /// # Errors
    /// Whatever went wrong; what was made before that is in the history.
    pub async fn perform(&self, command: Command) -> Result<Answer, Failure> {
        match command {
            Command::Accounts => Ok(Answer::Accounts(self.settings.accounts.clone())),
            Command::SignIn => self.sign_in().await,
            Command::SignOut => self.sign_out().await,
            Command::Offers => self.offers().await,
            Command::Create(wish) => self.create(wish).await,
            Command::List { status, search } => self.list(status, search).await,
            Command::Show { id } => {
                let record = self.cabinet.find(Id::new(id)).await?;
                Ok(Answer::Invite(self.shown(record)))
            }
            Command::Label { id, text } => {
                let record = self.cabinet.label(Id::new(id), text).await?;
                Ok(Answer::Labelled(self.shown(record)))
            }
            Command::Forget { id } => {
                let record = self.cabinet.forget(Id::new(id)).await?;
                Ok(Answer::Forgotten(self.shown(record)))
            }
            Command::Renew { id } => self.renew(id).await,
            Command::Status { id } => self.status(id).await,
            Command::Watch => self.watch().await,
            Command::Decide { address, id } => self.decide(address, id).await,
            Command::Check { id } => self.check(id).await,
            Command::Export { file } => self.export(file).await,
            Command::Import { file } => self.import(file).await,
            Command::Qr { id, format, output, way, language } => {
                self.qr(Picture { id, format, output, way: way.into(), language }).await
            }
            Command::Message { id, language, way } => self.message(id, language, way.into()).await,
        }
    }

    pub(super) fn shown(&self, record: Record) -> Shown {
        Shown::of(record, &self.settings.fallback_page)
    }

    /// Whose account is meant.
    pub(super) fn account(&self) -> Result<Account, Failure> {
        let account = self.flags.whose(&self.settings)?;
        account.ok_or_else(|| Failure::usage(t!("cli-no-account"), t!("cli-no-account-advice")))
    }

    /// The account that was named, if one was: the one used last is no reason to hide the others' invites.
    pub(super) fn named(&self) -> Result<Option<Account>, Failure> {
        Ok(self.flags.account.as_deref().map(Account::parse).transpose().map_err(Error::from)?)
    }

    /// The account of an invite. Another one than that cannot do anything for it.
    pub(super) fn account_of(&self, record: &Record) -> Result<Account, Failure> {
        match self.named()? {
            Some(other) if other != record.account => {
                let headline = t!("cli-of-another", id = record.id.as_str(), account = record.account.as_str());
                Err(Failure::usage(headline, t!("cli-of-another-advice")))
            }
            _ => Ok(record.account.clone()),
        }
    }

    async fn enter(&self, account: Account, password: Password, remember: Remember) -> Result<SignedIn, Failure> {
        let mut connection = self.flags.connection(&account, &self.settings);
        connection.deadline = self.deadline;
        Ok(self.cabinet.clone().sign_in(SignIn { account, password, remember, connection }).await?)
    }

    /// Signs in for one errand. Whether the password is kept stays as it was.
    pub(super) async fn visit(&self, account: Account) -> Result<SignedIn, Failure> {
        let password = password::find(&self.cabinet, &account, self.password_stdin).await?;
        let signed_in = self.enter(account, password, Remember::AsBefore).await?;
        if let Err(error) = &signed_in.noted {
            tracing::warn!(%error, "the account could not be noted");
        }
        Ok(signed_in)
    }

    async fn sign_in(&self) -> Result<Answer, Failure> {
        let account = self.account()?;
        let password = password::new(&account, self.password_stdin).await?;
        let SignedIn { desk, kept, noted, .. } = self.enter(account.clone(), password, Remember::Keep).await?;
        desk.close().await;
        noted?;
        match kept {
            Kept::InKeyring => Ok(Answer::SignedIn(account)),
            Kept::NoKeyring(source) => {
                self.is_not_kept(&account).await?;
                Err(Failure::NotKept { account, source })
            }
            // It was asked to be kept.
            Kept::JustThisOnce => Err(Error::Internal.into()),
        }
    }

    /// The list of accounts is not to say of a password that it is in a keyring that did not take it.
    async fn is_not_kept(&self, account: &Account) -> Result<(), Failure> {
        let account = account.clone();
        let note = move |settings: &mut Settings| {
            settings
                .accounts
                .iter_mut()
                .filter(|known| known.account == account)
                .for_each(|known| known.remember = false);
        };
        self.cabinet.set(note).await?;
        Ok(())
    }

    async fn sign_out(&self) -> Result<Answer, Failure> {
        let account = self.account()?;
        let known = self.settings.known(&account).is_some();
        self.cabinet.sign_out(&account).await?;
        Ok(Answer::SignedOut { account, known })
    }

    async fn offers(&self) -> Result<Answer, Failure> {
        let SignedIn { desk, offers, .. } = self.visit(self.account()?).await?;
        desk.close().await;
        Ok(Answer::Offers(offers))
    }

    async fn create(&self, wish: Create) -> Result<Answer, Failure> {
        let request = create::request(wish)?;
        let SignedIn { desk, offers, .. } = self.visit(self.account()?).await?;
        let created = create::make(&desk, request, &offers).await;
        desk.close().await;
        Ok(self.created(created?))
    }

    async fn renew(&self, id: String) -> Result<Answer, Failure> {
        let record = self.cabinet.find(Id::new(id)).await?;
        let account = self.account_of(&record)?;
        let SignedIn { desk, offers, .. } = self.visit(account).await?;
        let created = create::renew(&desk, &record, &offers).await;
        desk.close().await;
        Ok(self.created(created?))
    }

    fn created(&self, created: Created) -> Answer {
        let shown = Shown::of_created(created, &self.settings.fallback_page);
        // The link is what counts: one too long for a code is shown without.
        let code = match &shown.link {
            Some(link) if !self.json => qr::Matrix::encode(link.as_str()).ok(),
            _ => None,
        };
        Answer::Created { shown, code }
    }

    async fn list(&self, status: Option<String>, search: Option<String>) -> Result<Answer, Failure> {
        let account = self.named()?;
        let records = self.cabinet.records(Query { account: account.clone(), status, search }).await?;
        let shown = records.into_iter().map(|record| self.shown(record)).collect();
        let accounts = account.map_or_else(|| self.known(), |account| vec![account]);
        Ok(Answer::List { shown, arrived: self.arrived(accounts).await? })
    }

    pub(super) fn known(&self) -> Vec<Account> {
        self.settings.accounts.iter().map(|known| known.account.clone()).collect()
    }

    async fn check(&self, id: String) -> Result<Answer, Failure> {
        let record = self.cabinet.find(Id::new(id.clone())).await?;
        let ca_file = self.flags.connection(&record.account, &self.settings).ca_file;
        let findings = self.cabinet.check_trusting(&record, ca_file).await?;
        Ok(Answer::Checked { id, findings })
    }

    async fn export(&self, file: PathBuf) -> Result<Answer, Failure> {
        let count = self.cabinet.export_history(self.named()?, file.clone()).await?;
        Ok(Answer::Exported { count, file })
    }

    async fn import(&self, file: PathBuf) -> Result<Answer, Failure> {
        let imported = self.cabinet.import_history(file.clone()).await?;
        Ok(Answer::Imported { imported, file })
    }
}
