//! The task behind [`Desk::follow`]: looks at the contacts whenever a session begins, hears what changes, and asks pages
//! and tokens a few times a day. One timer; between its ticks nothing wakes it but the server.

use std::collections::{HashMap, HashSet, VecDeque};
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::{broadcast, mpsc, watch};
use tokio::time::{Instant, sleep_until};

use super::pulse::askable;
use super::{Desk, Error, News};
use crate::domain::{Arrival, Id, Kind, Record};
use crate::engine::Push;
use crate::store::history::follow::Learnt;

/// One who follows an account.
pub struct Follower {
    desk: Desk,
    tell: mpsc::Sender<News>,
    streams: watch::Receiver<u64>,
    /// What is learnt, by us or by whoever else asks something of the desk.
    learnt: broadcast::Receiver<Learnt>,
    /// What was told, so that what another program wrote is told too, and once.
    told: HashSet<Id>,
    /// The same of newcomers in question: who, and when they were noticed.
    told_of: HashSet<(String, Timestamp)>,
    /// Invites to be asked about, a few at a time.
    queue: VecDeque<Id>,
    /// When it was last tried to ask about each: without an answer nothing is written down.
    tried: HashMap<Id, Timestamp>,
    /// When the next ones are to be asked about, or looked for.
    next: Instant,
}

/// Why following pauses or ends.
enum End {
    /// Another session was begun, or something was missed: look at all of it again.
    Anew,
    /// Nobody listens, or the account is signed out.
    Over,
}

impl Follower {
    pub fn new(desk: Desk, tell: mpsc::Sender<News>) -> Self {
        let (streams, learnt) = (desk.session.streams(), desk.learnt.subscribe());
        Self {
            desk,
            tell,
            streams,
            learnt,
            told: HashSet::new(),
            told_of: HashSet::new(),
            queue: VecDeque::new(),
            tried: HashMap::new(),
            next: Instant::now(),
        }
    }

    pub async fn run(mut self) {
        loop {
            // What is pushed from here on is newer than what was missed, and at worst as old as the answer.
            self.streams.mark_unchanged();
            let mut pushes = self.desk.session.pushes();
            let end = match self.begin(&mut pushes).await {
                Ok(None) => {
                    let _following = Following::of(&self.desk);
                    self.serve(&mut pushes).await
                }
                Ok(Some(end)) => end,
                Err(error) => self.pause(&error).await,
            };
            self.tell_all().await;
            if matches!(end, End::Over) {
                return;
            }
        }
    }

    /// Looks at all contacts, then at what changed meanwhile. It ends before it has begun if too much changed.
    async fn begin(&mut self, pushes: &mut broadcast::Receiver<Push>) -> Result<Option<End>, Error> {
        let tell = self.tell.clone();
        tokio::select! {
            // An answer that nothing changed may be followed by what did, as pushes (XEP-0237 section 2.3).
            begun = self.catch_up() => {
                let since = begun?;
                let Ok(missed) = waiting(pushes) else { return Ok(Some(End::Anew)) };
                self.hear(missed, since).await?;
            }
            () = tell.closed() => return Ok(Some(End::Over)),
        }
        self.next = Instant::now();
        Ok(None)
    }

    /// Looks at all contacts; when they were looked at before.
    async fn catch_up(&mut self) -> Result<Timestamp, Error> {
        let desk = self.desk.clone();
        let seen = desk.cabinet.seen(&desk.account).await?;
        self.telling(desk.catch_up()).await?;
        Ok(seen.map_or_else(Timestamp::now, |seen| seen.at))
    }

    async fn serve(&mut self, pushes: &mut broadcast::Receiver<Push>) -> End {
        loop {
            tokio::select! {
                () = self.tell.closed() => return End::Over,
                changed = self.streams.changed() => {
                    return if changed.is_ok() { End::Anew } else { End::Over };
                }
                learnt = self.learnt.recv() => self.tell(learnt.unwrap_or_default()).await,
                push = pushes.recv() => {
                    let mut heard = match push {
                        Ok(push) => vec![push],
                        Err(RecvError::Lagged(_)) => return End::Anew,
                        Err(RecvError::Closed) => return End::Over,
                    };
                    match waiting(pushes) {
                        Ok(more) => heard.extend(more),
                        Err(Missed) => return End::Anew,
                    }
                    // What is pushed happens now.
                    if let Err(error) = self.hear(heard, Timestamp::now()).await {
                        return self.pause(&error).await;
                    }
                }
                () = sleep_until(self.next) => {
                    let tell = self.tell.clone();
                    tokio::select! {
                        () = tell.closed() => return End::Over,
                        () = self.round() => {}
                    }
                }
            }
        }
    }

    /// Waits for a new session, or a while, after something went wrong; then all is looked at again.
    async fn pause(&mut self, error: &Error) -> End {
        tracing::debug!(%error, "following pauses");
        let end = Instant::now() + PAUSE;
        loop {
            tokio::select! {
                () = self.tell.closed() => return End::Over,
                changed = self.streams.changed() => return if changed.is_ok() { End::Anew } else { End::Over },
                learnt = self.learnt.recv() => self.tell(learnt.unwrap_or_default()).await,
                () = sleep_until(end) => return End::Anew,
            }
        }
    }

    /// Learns from pushes, none of which is older than `since`.
    async fn hear(&mut self, pushes: Vec<Push>, since: Timestamp) -> Result<(), Error> {
        if pushes.is_empty() {
            return Ok(());
        }
        let came: Vec<String> = pushes
            .iter()
            .filter(|push| push.contact.as_ref().is_some_and(|contact| contact.subscription.includes_us()))
            .map(|push| push.address.clone())
            .collect();
        let desk = self.desk.clone();
        let learnt = self.telling(desk.learn(&pushes, since)).await?;
        self.tell_what_others_learnt(came).await?;
        if !learnt.uninvited.is_empty() {
            self.ask_about_accounts().await?;
        }
        Ok(())
    }

    /// Another program that follows as well may have been first to write what became of these newcomers.
    async fn tell_what_others_learnt(&mut self, came: Vec<String>) -> Result<(), Error> {
        if came.is_empty() {
            return Ok(());
        }
        let (cabinet, account) = (self.desk.cabinet.clone(), self.desk.account.clone());
        let since = Timestamp::now().checked_sub(JUST_NOW).unwrap_or_default();
        let mut arrived = cabinet.arrivals(account.clone()).await?;
        arrived.retain(|arrival| arrival.at >= since && came.contains(&arrival.address));
        let mut settled = Vec::new();
        for address in came {
            settled.extend(cabinet.accepted_by(&account, &address, since).await?);
        }
        self.tell(Learnt { settled, arrived, ..Learnt::default() }).await;
        Ok(())
    }

    /// Somebody came and no invite of theirs is known: an account invite may have brought them.
    async fn ask_about_accounts(&mut self) -> Result<(), Error> {
        let now = Timestamp::now();
        let mut open = self.open(now).await?;
        // One that was made just now may have brought them; one that was asked about just now has said what it knows.
        open.retain(|record| record.kind == Kind::Account && after(record.story.checked, JUST_NOW) <= now);
        for record in open {
            if !self.queue.contains(&record.id) {
                self.queue.push_front(record.id);
                self.next = Instant::now();
            }
        }
        Ok(())
    }

    /// Asks about a few of the queue; fills it when it is empty.
    async fn round(&mut self) {
        let now = Timestamp::now();
        let mut next_due = None;
        if self.queue.is_empty() {
            match self.open(now).await {
                Ok(open) => {
                    let all = open.into_iter().map(|record| (self.due(&record), record.id));
                    let (due, later): (Vec<_>, Vec<_>) = all.partition(|(due, _)| *due <= now);
                    next_due = later.into_iter().map(|(due, _)| left(due, now)).min();
                    self.queue = due.into_iter().map(|(_, id)| id).collect();
                    self.tried.retain(|_, tried| *tried > now.checked_sub(AGAIN).unwrap_or(now));
                }
                Err(error) => tracing::debug!(%error, "the open invites could not be read"),
            }
        }
        let some: Vec<Id> = (0..AT_ONCE).filter_map(|_| self.queue.pop_front()).collect();
        self.next = Instant::now()
            + match (some.is_empty(), next_due) {
                // There may be more, or some that fell due meanwhile.
                (false, _) => BREATH,
                (true, next_due) => next_due.unwrap_or(ROUND).clamp(BREATH, ROUND) + spread(),
            };
        if some.is_empty() {
            return;
        }
        self.tried.extend(some.iter().map(|id| (id.clone(), now)));
        let desk = self.desk.clone();
        if let Err(error) = self.telling(desk.inquire(&some)).await {
            tracing::debug!(%error, "what became of invites could not be asked");
        }
    }

    /// When an invite is to be asked about next. A page or server that does not answer is left alone for a while.
    fn due(&self, record: &Record) -> Timestamp {
        let again = self.tried.get(&record.id).and_then(|tried| tried.checked_add(AGAIN).ok());
        let last = record.story.checked.map_or(record.created, |checked| checked.max(record.created));
        after(Some(last), EVERY).max(again.unwrap_or(Timestamp::MIN))
    }

    async fn open(&self, now: Timestamp) -> Result<Vec<Record>, Error> {
        let mut open = self.desk.cabinet.open_since(&self.desk.account, now).await?;
        open.retain(|record| askable(record, now).is_some());
        Ok(open)
    }

    /// Works, and tells what is learnt as soon as it is, although there may be more to do.
    async fn telling<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        loop {
            tokio::select! {
                learnt = self.learnt.recv() => self.tell(learnt.unwrap_or_default()).await,
                done = &mut work => {
                    self.tell_all().await;
                    return done;
                }
            }
        }
    }

    /// Tells what was learnt and not told yet.
    async fn tell_all(&mut self) {
        loop {
            match self.learnt.try_recv() {
                Ok(learnt) => self.tell(learnt).await,
                Err(TryRecvError::Lagged(_)) => {}
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }

    async fn tell(&mut self, learnt: Learnt) {
        for record in learnt.settled {
            if self.told.insert(record.id.clone()) {
                // Whoever stopped listening is noticed by `closed`.
                let _ = self.tell.send(News::Settled(Box::new(record))).await;
            }
        }
        for arrival in learnt.arrived {
            let Arrival { address, at, .. } = &arrival;
            if self.told_of.insert((address.clone(), *at)) {
                let _ = self.tell.send(News::Arrived(arrival)).await;
            }
        }
    }
}

/// Says for as long as it lives that the contacts are kept up to date.
struct Following(Desk);

impl Following {
    fn of(desk: &Desk) -> Self {
        desk.followers.fetch_add(1, Ordering::Relaxed);
        Self(desk.clone())
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        self.0.followers.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Some pushes were missed: those that follow tell of a state that cannot be compared.
struct Missed;

/// All pushes that are here already.
fn waiting(pushes: &mut broadcast::Receiver<Push>) -> Result<Vec<Push>, Missed> {
    let mut heard = Vec::new();
    loop {
        match pushes.try_recv() {
            Ok(push) => heard.push(push),
            Err(TryRecvError::Lagged(_)) => return Err(Missed),
            Err(TryRecvError::Empty | TryRecvError::Closed) => return Ok(heard),
        }
    }
}

fn left(due: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(due.duration_since(now)).unwrap_or_default()
}

/// So long after something; at any time if it never was.
fn after(last: Option<Timestamp>, long: SignedDuration) -> Timestamp {
    last.map_or(Timestamp::MIN, |last| last.checked_add(long).unwrap_or(Timestamp::MAX))
}

/// A time nobody else is likely to have chosen, so that not all ask their server at once.
fn spread() -> Duration {
    let random = getrandom::u32().unwrap_or_default();
    SPREAD.mul_f64(f64::from(random) / f64::from(u32::MAX))
}

/// An invite is asked about so often.
pub const EVERY: SignedDuration = SignedDuration::from_hours(6);
/// Nobody answered; it is tried again after this.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);
/// The longest time between two looks for invites that are due.
const ROUND: Duration = Duration::from_secs(6 * 60 * 60);
const SPREAD: Duration = Duration::from_secs(10 * 60);
/// So many are asked about at once,
const AT_ONCE: usize = 10;
/// and the next ones after this.
const BREATH: Duration = Duration::from_secs(60);
/// Something went wrong; it is tried again after this.
const PAUSE: Duration = Duration::from_secs(5 * 60);
/// What happened since then belongs together.
const JUST_NOW: SignedDuration = SignedDuration::from_mins(2);
