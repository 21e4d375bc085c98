//! An account in the window: how it is doing, and what is remembered of it. Without a connection its invites are
//! still here.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::screen::create::Create;
use super::tally::Tally;
use crate::desk::{Connection, Error};
use crate::domain::{Account, Arrival, Id, Offers, Record, Status as Fate};
use crate::engine::Status;
use crate::store::history::Brief;

/// One account.
#[derive(Debug)]
pub struct Seat {
    /// Whose it is.
    pub account: Account,
    /// How its server was reached, for signing in again.
    pub connection: Connection,
    /// Whether it is signed in.
    pub presence: Presence,
    /// Whether the keyring is said to have its password.
    pub kept: bool,
    /// Its new invite, with what was typed so far.
    pub create: Create,
    /// Its invites, newest first; `None` until they were read.
    pub invites: Option<Arc<Vec<Brief>>>,
    /// What is counted of them.
    pub tally: Tally,
    /// Why they could not be read.
    pub unread: Option<Error>,
    /// The invite that is being renewed: until there is an answer nothing is renewed again.
    pub renewing: Option<Id>,
    /// Newcomers of whom nobody said yet which invite they took up.
    pub guests: Vec<Guest>,
    /// When its server is tried again, as long as it could not be reached.
    pub retry: Retry,
}

/// When a server that could not be reached is tried again: soon at first, then more and more rarely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retry {
    /// The moment.
    pub at: Option<Timestamp>,
    tries: usize,
}

impl Retry {
    /// It was tried in vain.
    pub fn failed(&mut self, now: Timestamp) {
        let pause = PAUSES[self.tries.min(PAUSES.len() - 1)];
        self.at = now.checked_add(SignedDuration::from_mins(pause)).ok();
        self.tries += 1;
    }

    /// Whether its time has come.
    #[must_use]
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.at.is_some_and(|at| at <= now)
    }
}

/// Minutes between two tries.
const PAUSES: [i64; 5] = [1, 2, 4, 8, 15];

/// A newcomer, and the open invites they may have taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Who came, and when.
    pub arrival: Arrival,
    /// Newest first.
    pub candidates: Vec<Record>,
}

/// Whether an account is signed in.
#[derive(Clone, Debug)]
pub enum Presence {
    /// It is not, perhaps because of this.
    Away(Option<Error>),
    /// Its password is being fetched, which may wait for a person.
    OpeningKeyring,
    /// The sign-in of this number is under way.
    SigningIn(u64),
    /// It is signed in.
    Here {
        /// What it may create.
        offers: Offers,
        /// How the connection is doing.
        status: Status,
        /// When the connection was lost, by the clock on the wall.
        lost: Option<Timestamp>,
    },
}

impl Seat {
    /// An account that is not signed in.
    #[must_use]
    pub fn new(account: Account, connection: Connection) -> Self {
        Self {
            account,
            connection,
            presence: Presence::Away(None),
            kept: false,
            create: Create::default(),
            invites: None,
            tally: Tally::default(),
            unread: None,
            renewing: None,
            guests: Vec::new(),
            retry: Retry::default(),
        }
    }

    /// What it may create, once that is known.
    #[must_use]
    pub const fn offers(&self) -> Option<&Offers> {
        match &self.presence {
            Presence::Here { offers, .. } => Some(offers),
            Presence::Away(_) | Presence::OpeningKeyring | Presence::SigningIn(_) => None,
        }
    }

    /// Whether a request for an invite is under way.
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        self.create.is_asking() || self.renewing.is_some()
    }

    /// Whether there are invites of it here, as far as that is known.
    #[must_use]
    pub fn has_history(&self) -> bool {
        self.unread.is_some() || !self.briefs().is_empty()
    }

    /// The last ones something happened to, newest first.
    pub fn recent(&self) -> impl Iterator<Item = &Brief> {
        self.tally.recent.iter().filter_map(|at| self.briefs().get(*at))
    }

    /// Its invites, as far as they were read.
    #[must_use]
    pub fn briefs(&self) -> &[Brief] {
        self.invites.as_deref().map_or(&[], Vec::as_slice)
    }

    /// Takes what was read.
    pub fn remember(&mut self, briefs: Arc<Vec<Brief>>, now: Timestamp) {
        self.tally = Tally::of(&briefs, now);
        (self.invites, self.unread) = (Some(briefs), None);
    }

    /// Time has passed.
    pub fn recount(&mut self, now: Timestamp) {
        if self.tally.is_stale(now) {
            self.tally = Tally::of(self.briefs(), now);
        }
    }

    /// What to call the person: the part before the @, with a capital.
    #[must_use]
    pub fn name(&self) -> String {
        let mut letters = self.account.localpart().chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }
}

/// What became of an invite by now: one that was waiting may have ended since it was read.
#[must_use]
pub fn fate(brief: &Brief, now: Timestamp) -> &Fate {
    match &brief.status {
        Fate::Waiting if brief.expires.is_some_and(|end| end <= now) => &Fate::Expired,
        other => other,
    }
}
