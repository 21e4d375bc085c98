//! Learning what became of invites: `status` asks once, `watch` stays and tells, `decide` says what Invito cannot know.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;

use super::answer::{Answer, Arrived};
use super::command::Room;
use super::event::{Connection, Event};
use super::failure::Failure;
use super::print::{self, Reader};
use super::stop::Stop;
use crate::desk::{Desk, Error, News, SignedIn};
use crate::domain::{Account, Arrival, Expiry, Id, Record, Status};
use crate::engine;
use crate::store;
use crate::store::history::{Brief, Query};
use crate::t;

impl Room {
    /// Asks what became of one invite, or of all that wait. Nothing is asked of one that has come to its end.
    pub(super) async fn status(&self, id: Option<String>) -> Result<Answer, Failure> {
        let Some(id) = id else {
            return self.status_of_all().await;
        };
        let mut record = self.cabinet.find(Id::new(id)).await?;
        if record.status_at(Timestamp::now()) == Status::Waiting {
            let SignedIn { desk, .. } = self.visit(self.account_of(&record)?).await?;
            let asked = desk.ask(record.id.clone()).await;
            desk.close().await;
            record = asked?;
        }
        Ok(Answer::AskedOne(self.shown(record)))
    }

    async fn status_of_all(&self) -> Result<Answer, Failure> {
        let account = self.account()?;
        self.has_been_here(&account).await?;
        let waiting = Query { account: Some(account.clone()), status: Some("waiting".to_owned()), search: None };
        let before = self.cabinet.briefs(waiting).await?;
        if !before.is_empty() {
            let SignedIn { desk, .. } = self.visit(account.clone()).await?;
            let asked = desk.ask_all().await;
            desk.close().await;
            asked?;
        }
        let mut shown = Vec::with_capacity(before.len());
        for brief in before {
            match self.cabinet.find(brief.id).await {
                Ok(record) => shown.push(self.shown(record)),
                // It was forgotten meanwhile.
                Err(Error::Store(store::Error::NotFound(_))) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Answer::Asked { shown, arrived: self.arrived(vec![account]).await? })
    }

    /// Of an account that is neither known here nor has invites here nothing can be said: it may be written wrong.
    async fn has_been_here(&self, account: &Account) -> Result<(), Failure> {
        if self.settings.known(account).is_some() || self.cabinet.accounts().await?.contains(account) {
            return Ok(());
        }
        Err(Failure::usage(t!("cli-unknown-account", account = account.as_str()), t!("cli-unknown-account-advice")))
    }

    /// Says which invite a newcomer accepted.
    pub(super) async fn decide(&self, address: String, id: Option<String>) -> Result<Answer, Failure> {
        let who = Account::parse(&address).map_err(Error::from)?;
        let accounts = match self.named()? {
            Some(account) => vec![account],
            None => self.known(),
        };
        let arrived = self.arrived(accounts).await?;
        let Some(found) = arrived.into_iter().find(|arrived| arrived.arrival.address == who.as_str()) else {
            return Err(Failure::usage(
                t!("cli-nobody-arrived", address = print::plain(&address)),
                t!("cli-nobody-arrived-advice"),
            ));
        };
        let invite = id.map(Id::new);
        if let Some(id) = &invite
            && !found.candidates.iter().any(|record| &record.id == id)
        {
            // One that is not here at all is that; one that is here was not open then.
            self.cabinet.find(id.clone()).await?;
            return Err(Error::Store(store::Error::NotFound(id.as_str().to_owned())).into());
        }
        let decided = self.cabinet.decide(found.arrival, invite).await?;
        Ok(Answer::Decided { address: who.as_str().to_owned(), shown: decided.map(|record| self.shown(record)) })
    }

    /// Who arrived at these accounts and is still to be decided on.
    pub(super) async fn arrived(&self, accounts: Vec<Account>) -> Result<Vec<Arrived>, Failure> {
        let mut all = Vec::new();
        for account in accounts {
            for arrival in self.cabinet.arrivals(account).await? {
                all.push(self.with_candidates(arrival).await?);
            }
        }
        Ok(all)
    }

    async fn with_candidates(&self, arrival: Arrival) -> Result<Arrived, Failure> {
        let candidates = self.cabinet.candidates(arrival.clone()).await?;
        Ok(Arrived { arrival, candidates })
    }

    /// Stays signed in and tells what happens, until it is asked to end or nobody reads any more.
    pub(super) async fn watch(&self) -> Result<Answer, Failure> {
        // What ends while we sign in is news, too.
        let begun = Timestamp::now();
        let SignedIn { desk, .. } = self.visit(self.account()?).await?;
        let watched = self.tell(&desk, begun).await;
        desk.close().await;
        watched.map(|()| Answer::Watched)
    }

    async fn tell(&self, desk: &Desk, mut looked: Timestamp) -> Result<(), Failure> {
        let mut stop = Stop::listen().map_err(|error| Failure::file(t!("cli-signals"), error))?;
        let mut status = desk.status();
        let mut told = None;
        let mut news = None;
        loop {
            let now = status.borrow_and_update().clone();
            let connection = Connection::of(&now);
            if told.replace(connection) != Some(connection) && !self.say(&Event::Connection(connection))? {
                return Ok(());
            }
            match now {
                engine::Status::Refused(error) => return Err(Error::from(error).into()),
                engine::Status::Offline => return Ok(()),
                _ => {}
            }
            // After the first line, so that a reader knows what is news. What is still to be said comes first.
            let mut events = Vec::new();
            if news.is_none() {
                let open = self.arrived(vec![desk.account().clone()]).await?;
                events.extend(open.into_iter().map(Event::Arrived));
            }
            let news = news.get_or_insert_with(|| desk.follow());
            let now = Timestamp::now();
            events.extend(self.ended(desk.account(), looked, now).await?.into_iter().map(Event::Expired));
            looked = now;
            if !self.say_all(events)? {
                return Ok(());
            }
            let pause = self.until_an_end(desk.account(), looked).await?;
            let event = tokio::select! {
                () = stop.asked() => return Ok(()),
                changed = status.changed() => match changed {
                    Ok(()) => None,
                    Err(_) => return Ok(()),
                },
                // Following ends with the connection; what it ended with is told by the status.
                Some(news) = news.recv() => Some(match news {
                    News::Settled(record) => Event::Settled(*record),
                    News::Arrived(arrival) => Event::Arrived(self.with_candidates(arrival).await?),
                }),
                () = sleep(pause) => None,
            };
            if !self.say_all(event)? {
                return Ok(());
            }
        }
    }

    /// How long nothing ends by itself after this look. Never long, since another program may make an invite meanwhile,
    /// and a computer that slept does not count the time.
    async fn until_an_end(&self, account: &Account, looked: Timestamp) -> Result<Duration, Failure> {
        // What ends while it is looked up is told at once, too.
        let query = Query { account: Some(account.clone()), status: None, search: None };
        let all = self.cabinet.briefs(query).await?;
        let is_open = |brief: &&Brief| matches!(brief.status, Status::Waiting | Status::Expired);
        let next = all.iter().filter(is_open).filter_map(|brief| brief.expires).filter(|end| *end > looked).min();
        let left = next.map(|end| Duration::try_from(end.duration_since(Timestamp::now())).unwrap_or_default());
        Ok(left.map_or(LOOK, |left| left.min(LOOK)))
    }

    /// The invites whose time ended between two looks.
    async fn ended(&self, account: &Account, since: Timestamp, now: Timestamp) -> Result<Vec<Record>, Failure> {
        let query = Query { account: Some(account.clone()), status: Some("expired".to_owned()), search: None };
        let expired = self.cabinet.records(query).await?;
        let end = |record: &Record| record.expires().and_then(Expiry::at);
        Ok(expired.into_iter().filter(|record| end(record).is_some_and(|end| since < end && end <= now)).collect())
    }

    /// Whether somebody still reads.
    fn say_all(&self, events: impl IntoIterator<Item = Event>) -> Result<bool, Failure> {
        for event in events {
            if !self.say(&event)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether somebody still reads.
    fn say(&self, event: &Event) -> Result<bool, Failure> {
        let line = if self.json { event.document() } else { event.sentence(&Reader::here()) };
        print::heard(line.as_bytes()).map_err(|error| Failure::file(t!("cli-standard-output"), error))
    }
}

/// The longest time between two looks at what has ended.
const LOOK: Duration = Duration::from_secs(300);
