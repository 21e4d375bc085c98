//! Learning what became of invites: new contacts in the roster (XEP-0237), landing pages, and token probes (XEP-0445).
//!
//! `pair` decides who took up which invite, from values alone; `look` compares one look at the contacts with the last one
//! and writes it together with what it led to; `pulse` asks pages and tokens; `round` is the task that does it all day.

mod look;
mod pair;
mod pulse;
mod round;
mod shelf;

use jiff::Timestamp;
use tokio::sync::mpsc;

use self::pair::Pulse;
use self::pulse::{askable, tells_of_use};
use self::round::Follower;
use super::{Cabinet, Desk, Error};
use crate::domain::{Arrival, Id, Record, Status};
use crate::store;
use crate::store::history::follow::Learnt;

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
    /// with the one of last time, listens to the server, and asks pages and tokens a few times a day. Inside a tokio
    /// runtime only.
    #[must_use]
    pub fn follow(&self) -> mpsc::Receiver<News> {
        let (tell, news) = mpsc::channel(16);
        tokio::spawn(Follower::new(self.clone(), tell).run());
        news
    }

    /// Asks now what became of one invite, and answers with it as it is after.
    ///
    /// # Errors
    /// [`Error::Engine`] when neither its page nor the server can be reached; [`Error::Store`].
    pub async fn ask(&self, id: Id) -> Result<Record, Error> {
        let found = self.cabinet.find(id.clone()).await?;
        if found.account != self.account {
            return Err(store::Error::NotFound(id.as_str().to_owned()).into());
        }
        // Who took it up is better known than that somebody did.
        let caught_up = self.catch_up().await;
        let record = self.cabinet.find(id.clone()).await?;
        if askable(&record, Timestamp::now()).is_none() {
            let waits = record.status_at(Timestamp::now()) == Status::Waiting;
            return caught_up.map(|_| record.clone()).or_else(|error| if waits { Err(error) } else { Ok(record) });
        }
        let asked = self.inquire(std::slice::from_ref(&id)).await?;
        if let Some(error) = asked.failure {
            return Err(error);
        }
        self.cabinet.find(id).await
    }

    /// The same for all open invites of this account; those that changed.
    ///
    /// # Errors
    /// As [`Desk::ask`]; what could be learnt all the same is written.
    pub async fn ask_all(&self) -> Result<Vec<Record>, Error> {
        let caught_up = self.catch_up().await;
        let now = Timestamp::now();
        let mut open = self.cabinet.open_since(&self.account, now).await?;
        open.retain(|record| askable(record, now).is_some());
        let open: Vec<Id> = open.into_iter().map(|record| record.id).collect();
        let asked = self.inquire(&open).await?;
        let mut changed = caught_up?.settled;
        match asked.failure {
            Some(error) if asked.answers == 0 => return Err(error),
            _ => changed.extend(asked.learnt.settled),
        }
        Ok(changed)
    }

    /// Asks the pages and tokens of these invites, and writes what that brought.
    async fn inquire(&self, ids: &[Id]) -> Result<Asked, Error> {
        let mut records = Vec::with_capacity(ids.len());
        for id in ids {
            match self.cabinet.find(id.clone()).await {
                Ok(record) => records.push(record),
                // It was forgotten meanwhile.
                Err(Error::Store(store::Error::NotFound(_))) => {}
                Err(error) => return Err(error),
            }
        }
        let (mut dead, mut answers, mut failure) = (Vec::new(), 0, None);
        for (record, pulse) in records.iter().zip(self.pulses(&records).await) {
            match pulse {
                Ok(Pulse::Over(how)) if tells_of_use(record, how) => dead.push((record.clone(), how)),
                Ok(Pulse::Over(_) | Pulse::Alive | Pulse::Silent) => {}
                Err(error) => {
                    failure = Some(error);
                    continue;
                }
            }
            answers += 1;
        }
        let (learnt, buried) = self.bury(&dead).await;
        Ok(Asked { learnt, answers, failure: buried.err().or(failure) })
    }
}

/// What asking about some invites brought.
struct Asked {
    learnt: Learnt,
    /// How many of them were answered about.
    answers: usize,
    /// Why one was not, or its answer could not be written.
    failure: Option<Error>,
}
