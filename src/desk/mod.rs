//! One async method per thing a person can ask for; the same for the window and the command line.
//!
//! [`Cabinet`] is what this computer keeps (settings, history, passwords) and needs no network. [`Desk`] is a cabinet
//! and a signed-in account. Storage blocks, so every use of it is moved off the caller's thread here.

mod cabinet;
mod check;
mod create;
mod error;
mod export;
mod follow;
mod hand_over;
mod keep;
mod renew;
mod sign_in;
mod warning;

pub use cabinet::Cabinet;
pub use check::{Finding, Level};
pub use create::{Created, Outcome};
pub use error::{Code, Error};
pub use follow::News;
pub use hand_over::{Format, Letter, file_name};
pub use keep::Imported;
pub use sign_in::{Connection, Kept, Remember, SignIn, SignedIn};
pub use warning::Warning;

/// A form of the server that a person has to fill in, on its way to [`Desk::submit`].
pub use crate::engine::Pending;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::broadcast;

use crate::domain::{Account, Offers};
use crate::engine::{Probe, Session, Status};
use crate::store::history::follow::Learnt;

/// A signed-in account and what this computer keeps. Cloning is cheap.
#[derive(Clone)]
pub struct Desk {
    account: Account,
    session: Session,
    cabinet: Cabinet,
    /// How to reach the server without signing in.
    way: Probe,
    /// How many keep the contacts up to date.
    followers: Arc<AtomicUsize>,
    /// Whatever is learnt about invites, whoever asked: for who follows them.
    learnt: broadcast::Sender<Learnt>,
}

impl Desk {
    /// A desk for a session that was begun, as [`Cabinet::sign_in`] makes it; `way` is how it was reached.
    #[doc(hidden)]
    #[must_use]
    pub fn new(cabinet: Cabinet, session: Session, way: Probe) -> Self {
        Self {
            account: way.account.clone(),
            session,
            cabinet,
            way,
            followers: Arc::default(),
            learnt: broadcast::Sender::new(256),
        }
    }

    /// Who is signed in.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.account
    }

    /// What this computer keeps.
    #[must_use]
    pub const fn cabinet(&self) -> &Cabinet {
        &self.cabinet
    }

    /// How the connection is doing, to listen to.
    #[must_use]
    pub fn status(&self) -> tokio::sync::watch::Receiver<Status> {
        self.session.status()
    }

    /// Asks the server anew what this account may create.
    ///
    /// # Errors
    /// Those of the engine: no answer, or the connection is gone.
    pub async fn offers(&self) -> Result<Offers, Error> {
        let mut offers = self.session.discover().await?;
        if offers.contact.is_ok() {
            offers.contact = Ok(self.cabinet.may_register(&self.account).await);
        }
        Ok(offers)
    }

    /// Whether the contacts are kept up to date right now.
    fn is_followed(&self) -> bool {
        self.followers.load(Ordering::Relaxed) > 0
    }

    /// Ends the connection cleanly. Nothing kept is forgotten.
    pub async fn close(&self) {
        self.session.close().await;
    }
}

/// Only the account: a desk holds a session, which holds a password.
impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Desk({})", self.account)
    }
}
