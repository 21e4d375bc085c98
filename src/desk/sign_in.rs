//! Signing in: parse what was typed, connect once, find the offers, remember what may be remembered.

use std::path::PathBuf;
use std::time::Duration;

use super::{Cabinet, Desk, Error};
use crate::domain::{Account, Offers, Password};
use crate::engine::{Config, Mechanism, Probe, Server, Session, Tls};
use crate::i18n;
use crate::store::settings::Known;

/// What a person fills in to sign in.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// Whose account.
    pub account: Account,
    /// Its password.
    pub password: Password,
    /// Whether to keep the password in the keyring.
    pub remember: Remember,
    /// How to reach the server.
    pub connection: Connection,
}

/// What is to become of the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remember {
    /// It goes into the keyring.
    Keep,
    /// It is not kept, and one that was kept is forgotten.
    Forget,
    /// Nobody was asked: the keyring is left alone, and whether it has one stays as it was.
    AsBefore,
}

/// How to reach the server, as typed. Empty is: find out by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Connection {
    /// `HOST` or `HOST:PORT`.
    pub server: Option<String>,
    /// How TLS begins, where a server is given.
    pub tls: Option<Tls>,
    /// Certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// How long one request may take.
    pub deadline: Option<Duration>,
}

impl Connection {
    /// What was used for this account before.
    #[must_use]
    pub fn of(known: &Known) -> Self {
        let tls = match known.tls.as_deref() {
            Some("direct") => Some(Tls::Direct),
            Some("starttls") => Some(Tls::Starttls),
            _ => None,
        };
        Self { server: known.server.clone(), tls, ca_file: known.ca_file.clone(), deadline: None }
    }
}

/// A sign-in that worked.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The place to ask for things.
    pub desk: Desk,
    /// What this account may create.
    pub offers: Offers,
    /// What became of the password.
    pub kept: Kept,
    /// Whether the account could be noted in the settings.
    pub noted: Result<(), Error>,
}

/// What became of the password after a sign-in.
#[derive(Clone, Debug)]
pub enum Kept {
    /// It is in the keyring.
    InKeyring,
    /// It is kept in memory only, as asked.
    JustThisOnce,
    /// It was to be kept, and the keyring did not take it: just this once.
    NoKeyring(Error),
}

impl Cabinet {
    /// Signs in once, and says at once what is wrong.
    ///
    /// # Errors
    /// [`Error::Engine`] for the way to the server and the sign-in, [`Error::Server`] for a typed server that is none.
    pub async fn sign_in(self, wish: SignIn) -> Result<SignedIn, Error> {
        let before = self.known(&wish.account).await?;
        let remembered = before.as_ref().and_then(|known| Mechanism::parse(known.mechanism.as_deref()?));
        let config = config(&wish, remembered)?;
        let way = Probe {
            server: config.server.clone(),
            tls: config.tls,
            ca_file: config.ca_file.clone(),
            deadline: config.deadline,
            ..Probe::new(config.account.clone())
        };
        let desk = Desk::new(self.clone(), Session::connect(config).await?, way);
        let offers = match desk.offers().await {
            Ok(offers) => offers,
            Err(error) => {
                desk.close().await;
                return Err(error);
            }
        };
        let was_kept = before.is_some_and(|known| known.remember);
        let noted = self.note(&wish, was_kept, strongest(remembered, desk.session.mechanism())).await;
        let kept = self.settle(&wish, was_kept).await;
        Ok(SignedIn { desk, offers, kept, noted })
    }

    /// Notes the account as the one used last.
    async fn note(&self, wish: &SignIn, was_kept: bool, mechanism: Mechanism) -> Result<(), Error> {
        let known = Known {
            account: wish.account.clone(),
            server: wish.connection.server.clone(),
            tls: wish.connection.tls.map(|tls| match tls {
                Tls::Starttls => "starttls".to_owned(),
                Tls::Direct => "direct".to_owned(),
            }),
            ca_file: wish.connection.ca_file.clone(),
            remember: match wish.remember {
                Remember::Keep => true,
                Remember::Forget => false,
                Remember::AsBefore => was_kept,
            },
            mechanism: Some(mechanism.as_str().to_owned()),
        };
        self.set(move |settings| {
            settings.accounts.retain(|other| other.account != known.account);
            settings.accounts.insert(0, known);
        })
        .await
        .map(|_| ())
    }

    /// Keeps the password, or makes sure that one that `was_kept` is gone. Where there is nothing to do the keyring is
    /// left alone: a locked one would ask a person who may not be there.
    async fn settle(&self, wish: &SignIn, was_kept: bool) -> Kept {
        match wish.remember {
            Remember::Keep => match self.keep_password(&wish.account, &wish.password).await {
                Ok(()) => Kept::InKeyring,
                Err(error) => Kept::NoKeyring(error),
            },
            Remember::AsBefore if was_kept => Kept::InKeyring,
            Remember::Forget if was_kept => {
                if let Err(error) = self.forget_password(&wish.account).await {
                    tracing::warn!(%error, "an old password could not be forgotten");
                }
                Kept::JustThisOnce
            }
            Remember::AsBefore | Remember::Forget => Kept::JustThisOnce,
        }
    }
}

fn config(wish: &SignIn, remembered: Option<Mechanism>) -> Result<Config, Error> {
    let typed = wish.connection.server.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let server = typed.map(|text| Server::parse(text).ok_or_else(|| Error::Server(text.to_owned()))).transpose()?;
    Ok(Config {
        server,
        tls: wish.connection.tls,
        ca_file: wish.connection.ca_file.clone(),
        deadline: wish.connection.deadline.unwrap_or(Config::DEADLINE),
        remembered,
        lang: i18n::language(),
        ..Config::new(wish.account.clone(), wish.password.clone())
    })
}

/// What to hold the server to next time. One sign-in over an older TLS, which cannot be bound to, is no reason to ask
/// less of all later ones.
fn strongest(before: Option<Mechanism>, now: Mechanism) -> Mechanism {
    before.map_or(now, |before| before.max(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sign_in_that_could_not_be_bound_lowers_nothing() {
        let (bound, unbound) = (Mechanism::ScramSha256Plus, Mechanism::ScramSha512);
        assert_eq!(strongest(Some(bound), unbound), bound);
        assert_eq!(strongest(Some(unbound), bound), bound);
        assert_eq!(strongest(None, Mechanism::Plain), Mechanism::Plain);
    }

    #[tokio::test]
    async fn where_nobody_was_asked_the_settings_say_what_they_said() {
        let folder = tempfile::tempdir().expect("a folder");
        let cabinet = Cabinet::new(crate::store::Places::in_dir(folder.path()));
        let account = Account::parse("ana@club.example").expect("an address");
        for (remember, was_kept, kept) in [
            (Remember::AsBefore, true, true),
            (Remember::AsBefore, false, false),
            (Remember::Forget, true, false),
            (Remember::Keep, false, true),
        ] {
            let connection = Connection::default();
            let wish = SignIn { account: account.clone(), password: Password::new("secret"), remember, connection };
            cabinet.note(&wish, was_kept, Mechanism::ScramSha256).await.expect("it can be written");
            let known = cabinet.known(&account).await.expect("it can be read").expect("it was noted");
            assert_eq!(known.remember, kept, "{remember:?}, {was_kept}");
        }
    }
}
