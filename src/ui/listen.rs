//! What the window listens to: connections and the clock. Nothing is polled.

use std::hash::{Hash, Hasher};
use std::time::Duration;

use futures::stream::{self, BoxStream, StreamExt as _};
use iced::Subscription;
use jiff::Timestamp;

use crate::desk::{Desk, News};
use crate::domain::Account;
use crate::engine::Status;

/// How this account's connection is doing, now and whenever it changes.
pub fn status(ticket: u64, desk: &Desk) -> Subscription<(Account, Status)> {
    Subscription::run_with(Ear { ticket, account: desk.account().clone(), desk: desk.clone() }, Ear::listen)
}

/// What is learnt about this account's invites, as long as it is signed in.
pub fn news(ticket: u64, desk: &Desk) -> Subscription<(Account, News)> {
    Subscription::run_with(Ear { ticket, account: desk.account().clone(), desk: desk.clone() }, |ear| {
        let (account, desk) = (ear.account.clone(), ear.desk.clone());
        // Following begins when the stream is first asked, inside the runtime it needs.
        stream::unfold((account, desk, None), |(account, desk, news)| async move {
            let mut news = news.unwrap_or_else(|| desk.follow());
            let told = news.recv().await?;
            Some(((account.clone(), told), (account, desk, Some(news))))
        })
        .boxed()
    })
}

/// Once, at this moment.
pub fn until(moment: Timestamp) -> Subscription<()> {
    Subscription::run_with(moment, |moment| {
        let left = Duration::try_from(moment.duration_since(Timestamp::now())).unwrap_or_default();
        stream::once(tokio::time::sleep(left)).boxed()
    })
}

/// A desk that is listened to; another sign-in of the same account is another one.
struct Ear {
    ticket: u64,
    account: Account,
    desk: Desk,
}

impl Ear {
    fn listen(&self) -> BoxStream<'static, (Account, Status)> {
        let (account, status) = (self.account.clone(), self.desk.status());
        stream::unfold((account, status, true), |(account, mut status, first)| async move {
            if !first {
                // It ends when the session does.
                status.changed().await.ok()?;
            }
            let now = status.borrow_and_update().clone();
            Some(((account.clone(), now), (account, status, false)))
        })
        .boxed()
    }
}

impl Hash for Ear {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.ticket, &self.account).hash(state);
    }
}
