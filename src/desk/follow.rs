//! Learning what became of invites: new contacts in the roster (XEP-0237), landing pages, and token probes (XEP-0445).

use tokio::sync::mpsc;

use super::{Desk, Error};
use crate::domain::{Account, Arrival, Id, Record};

/// Something that was learnt about an account's invites. It is in the history before it is told.
#[derive(Clone, Debug)]
pub enum News {
    /// An invite has another status now, and we know why (`record.story.settled`).
    Settled(Box<Record>),
    /// Somebody took up one of several open invites; a person has to say which.
    Arrived(Arrival),
}

impl Desk {
    /// Follows this account's invites until the receiver is dropped or the account is signed out: compares the roster
    /// with the one of last time, listens to the server, and asks pages and tokens a few times a day.
    #[must_use]
    pub fn follow(&self) -> mpsc::Receiver<News> {
        mpsc::channel(1).1
    }

    /// Asks now what became of one invite, and answers with it as it is after.
    ///
    /// # Errors
    /// [`Error::Engine`] when neither its page nor the server can be reached; [`Error::Store`].
    pub async fn ask(&self, _id: Id) -> Result<Record, Error> {
        Err(Error::Internal)
    }

    /// The same for all open invites of this account; those that changed.
    ///
    /// # Errors
    /// As [`Desk::ask`].
    pub async fn ask_all(&self) -> Result<Vec<Record>, Error> {
        Err(Error::Internal)
    }

    /// Whose invites are followed.
    #[must_use]
    pub fn followed(&self) -> &Account {
        self.account()
    }
}
