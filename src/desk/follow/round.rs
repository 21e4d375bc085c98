//! The task behind [`Desk::follow`]: looks at the contacts whenever a session begins, hears what changes, and asks pages
//! and tokens a few times a day. One timer; between its ticks nothing wakes it but the server.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::{broadcast, mpsc, watch};
use tokio::time::{Instant, sleep_until};

use super::look::Told;
use super::pulse::askable;
use super::{Desk, Error, News};
use crate::domain::{Id, Kind, Record};
use crate::engine::Push;
use crate::store::history::follow::Learnt;

/// One who follows an account.
pub struct Follower {
    desk: Desk,
    tell: mpsc::Sender<News>,
    streams: watch::Receiver<u64>,
    /// What was told, so that what another program wrote is told too, and once.
    told: HashSet<Id>,
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
        let streams = desk.session.streams();
        Self {
            desk,
            tell,
            streams,
            told: HashSet::new(),
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
                Ok(()) => {
                    let _following = Following::of(&self.desk);
                    self.serve(&mut pushes).await
                }
                Err(error) => self.pause(&error).await,
            };
            if matches!(end, Some(End::Over)) {
                return;
            }
        }
    }

    /// Looks at all contacts, then at what changed meanwhile.
    async fn begin(&mut self, pushes: &mut broadcast::Receiver<Push>) -> Result<(), Error> {
        let learnt = tokio::select! {
            learnt = self.desk.catch_up() => learnt?,
            () = self.tell.closed() => return Err(Error::Internal),
        };
        self.tell(learnt).await;
        // With too many to hear them all it is begun again.
        self.hear(waiting(pushes).map_err(|Missed| Error::Internal)?).await?;
        self.next = Instant::now();
        Ok(())
    }

    async fn serve(&mut self, pushes: &mut broadcast::Receiver<Push>) -> Option<End> {
        loop {
            tokio::select! {
                () = self.tell.closed() => return Some(End::Over),
                changed = self.streams.changed() => {
                    return Some(if changed.is_ok() { End::Anew } else { End::Over });
                }
                push = pushes.recv() => {
                    let mut heard = match push {
                        Ok(push) => vec![push],
                        Err(RecvError::Lagged(_)) => return Some(End::Anew),
                        Err(RecvError::Closed) => return Some(End::Over),
                    };
                    match waiting(pushes) {
                        Ok(more) => heard.extend(more),
                        Err(Missed) => return Some(End::Anew),
                    }
                    if let Err(error) = self.hear(heard).await {
                        return self.pause(&error).await;
                    }
                }
                () = sleep_until(self.next) => {
                    let tell = self.tell.clone();
                    tokio::select! {
                        () = tell.closed() => return Some(End::Over),
                        () = self.round() => {}
                    }
                }
            }
        }
    }

    /// Waits for a new session, or a while, after something went wrong; then all is looked at again.
    async fn pause(&mut self, error: &Error) -> Option<End> {
        tracing::debug!(%error, "following pauses");
        tokio::select! {
            () = self.tell.closed() => Some(End::Over),
            changed = self.streams.changed() => Some(if changed.is_ok() { End::Anew } else { End::Over }),
            () = tokio::time::sleep(PAUSE) => Some(End::Anew),
        }
    }

    async fn hear(&mut self, pushes: Vec<Push>) -> Result<(), Error> {
        if pushes.is_empty() {
            return Ok(());
        }
        let came: Vec<String> = pushes
            .iter()
            .filter(|push| push.contact.as_ref().is_some_and(|contact| contact.subscription.includes_us()))
            .map(|push| push.address.clone())
            .collect();
        let learnt = self.desk.learn(Told::Pushes(pushes)).await?;
        let uninvited = !learnt.uninvited.is_empty();
        self.tell(learnt).await;
        for address in came {
            // Another program that follows as well may have been first.
            let since = Timestamp::now().checked_sub(JUST_NOW).unwrap_or_default();
            let known = self.desk.cabinet.accepted_by(&self.desk.account, &address, since).await?;
            self.tell(Learnt { settled: known, ..Learnt::default() }).await;
        }
        if uninvited {
            self.ask_about_accounts().await?;
        }
        Ok(())
    }

    /// Somebody came and no invite of theirs is known: an account invite may have brought them.
    async fn ask_about_accounts(&mut self) -> Result<(), Error> {
        let now = Timestamp::now();
        let mut open = self.open(now).await?;
        open.retain(|record| record.kind == Kind::Account && due(record, JUST_NOW) <= now);
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
        match self.desk.inquire(&some).await {
            Ok(asked) => self.tell(asked.learnt).await,
            Err(error) => tracing::debug!(%error, "what became of invites could not be asked"),
        }
    }

    /// When an invite is to be asked about next. A page or server that does not answer is left alone for a while.
    fn due(&self, record: &Record) -> Timestamp {
        let again = self.tried.get(&record.id).and_then(|tried| tried.checked_add(AGAIN).ok());
        due(record, EVERY).max(again.unwrap_or(Timestamp::MIN))
    }

    async fn open(&self, now: Timestamp) -> Result<Vec<Record>, Error> {
        let mut open = self.desk.cabinet.open_since(&self.desk.account, now).await?;
        open.retain(|record| askable(record, now).is_some());
        Ok(open)
    }

    async fn tell(&mut self, learnt: Learnt) {
        for record in learnt.settled {
            if self.told.insert(record.id.clone()) {
                // Whoever stopped listening is noticed by `closed`.
                let _ = self.tell.send(News::Settled(Box::new(record))).await;
            }
        }
        for arrival in learnt.arrived {
            let _ = self.tell.send(News::Arrived(arrival)).await;
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

/// When an invite is to be asked about next.
fn due(record: &Record, every: SignedDuration) -> Timestamp {
    let last = record.story.checked.map_or(record.created, |checked| checked.max(record.created));
    last.checked_add(every).unwrap_or(Timestamp::MAX)
}

/// A time nobody else is likely to have chosen, so that not all ask their server at once.
fn spread() -> Duration {
    let random = getrandom::u32().unwrap_or_default();
    SPREAD.mul_f64(f64::from(random) / f64::from(u32::MAX))
}

/// An invite is asked about so often.
const EVERY: SignedDuration = SignedDuration::from_hours(6);
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
