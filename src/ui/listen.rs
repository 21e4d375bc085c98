//! What the window listens to: connections and the clock. Nothing is polled.

use std::hash::{Hash, Hasher};
use std::time::Duration;

use futures::stream::{self, BoxStream, Stream, StreamExt as _};
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

/// At this moment, and now and then before it.
pub fn until(moment: Timestamp) -> Subscription<()> {
    Subscription::run_with(moment, |moment| naps(*moment, Timestamp::now).boxed())
}

/// Sleeps stand still while the machine is suspended, and the clock on the wall does not: so no sleep is a long one, and
/// after each the clock is looked at again.
fn naps(moment: Timestamp, clock: impl Fn() -> Timestamp) -> impl Stream<Item = ()> {
    stream::unfold(Some(clock), move |clock| async move {
        let clock = clock?;
        let left = Duration::try_from(moment.duration_since(clock())).unwrap_or_default();
        tokio::time::sleep(left.min(NAP)).await;
        Some(((), (clock() < moment).then_some(clock)))
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

/// What is told in hours is right again an hour after the machine was suspended; what is told in minutes wakes earlier.
const NAP: Duration = Duration::from_secs(60 * 60);

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use jiff::SignedDuration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_moment_that_passed_while_the_machine_was_suspended_is_noticed_within_the_hour() {
        let (begun, start) = (Timestamp::UNIX_EPOCH, tokio::time::Instant::now());
        let suspended = Cell::new(SignedDuration::ZERO);
        let awake = || SignedDuration::try_from(start.elapsed()).expect("a few hours");
        let clock = || begun + awake() + suspended.get();
        let mut naps = std::pin::pin!(naps(begun + SignedDuration::from_hours(10), clock));
        assert_eq!(naps.next().await, Some(()));
        suspended.set(SignedDuration::from_hours(100));
        assert_eq!(naps.next().await, Some(()));
        assert!(awake() <= SignedDuration::from_hours(2), "{:?}", awake());
        assert_eq!(naps.next().await, None, "it was told once that the moment is over");
    }

    #[tokio::test(start_paused = true)]
    async fn a_moment_within_the_hour_is_told_once_when_it_is_there() {
        let (begun, start) = (Timestamp::UNIX_EPOCH, tokio::time::Instant::now());
        let clock = || begun + SignedDuration::try_from(start.elapsed()).expect("a few minutes");
        let naps: Vec<()> = naps(begun + SignedDuration::from_mins(7), clock).collect().await;
        assert_eq!((naps.len(), start.elapsed().as_secs()), (1, 7 * 60));
    }
}
