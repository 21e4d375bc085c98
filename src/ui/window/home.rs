//! The accounts in the window and the page that is open.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::Timestamp;

use super::Page;
use crate::desk::Connection;
use crate::domain::Account;
use crate::store::Settings;
use crate::ui::screen::create;
use crate::ui::screen::invite::Invite;
use crate::ui::seat::{Presence, Seat};
use crate::ui::tick;
use crate::ui::wish::Wish;

/// The accounts, at least one of them, and the page.
#[derive(Debug)]
pub struct Home {
    seats: Vec<Seat>,
    current: usize,
    /// The page that is open.
    pub page: Page,
    /// Whether an invite was opened from the list, and so leads back there.
    pub from_list: Option<crate::ui::screen::invites::Invites>,
    /// Invites that could not be saved and whose page was left: nowhere else can they be found again.
    pub(super) aside: Vec<Invite>,
}

impl Home {
    /// A home with one account and the page for a new invite.
    #[must_use]
    pub const fn new(seats: Vec<Seat>, page: Page) -> Self {
        assert!(!seats.is_empty(), "a home has somebody in it");
        Self { seats, current: 0, page, from_list: None, aside: Vec::new() }
    }

    /// All remembered accounts, this one first and being signed in; the command line may say another way to its server.
    pub(super) fn remembered(settings: &Settings, first: &Account, way: Connection) -> (Self, Vec<Wish>) {
        let known = settings.accounts.iter().filter(|known| known.remember);
        let mut seats: Vec<Seat> = known.map(|known| Seat::new(known.account.clone(), Connection::of(known))).collect();
        seats.sort_by_key(|seat| seat.account != *first);
        let mut home = Self::new(seats, Page::Create);
        let seat = home.seat_mut();
        if way != Connection::default() {
            seat.connection = way;
        }
        seat.presence = Presence::OpeningKeyring;
        let account = seat.account.clone();
        (home, vec![Wish::List(account.clone()), Wish::OpenKeyring(account)])
    }

    /// The account whose pages are shown.
    #[must_use]
    pub fn seat(&self) -> &Seat {
        &self.seats[self.current]
    }

    /// The same, to change it.
    pub fn seat_mut(&mut self) -> &mut Seat {
        &mut self.seats[self.current]
    }

    /// All accounts.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// This account, if it sits here.
    pub fn seat_of(&mut self, account: &Account) -> Option<&mut Seat> {
        self.seats.iter_mut().find(|seat| seat.account == *account)
    }

    /// Whether this account's pages are shown.
    #[must_use]
    pub fn is_current(&self, account: &Account) -> bool {
        self.seat().account == *account
    }

    /// Shows this account's pages; a new one is added at the end.
    pub fn sit(&mut self, account: &Account, connection: &Connection) {
        let found = self.seats.iter().position(|seat| seat.account == *account);
        self.current = found.unwrap_or_else(|| {
            self.seats.push(Seat::new(account.clone(), connection.clone()));
            self.seats.len() - 1
        });
        self.seats[self.current].connection.clone_from(connection);
    }

    /// Takes an account out; `None` if it was the last one.
    #[must_use]
    pub fn without(mut self, account: &Account) -> Option<Self> {
        let current = self.seat().account.clone();
        self.seats.retain(|seat| seat.account != *account);
        if self.seats.is_empty() {
            return None;
        }
        self.current = self.seats.iter().position(|seat| seat.account == current).unwrap_or(0);
        if current == *account {
            self.page = Page::Create;
            self.from_list = None;
        }
        Some(self)
    }

    /// Whether the sign-in of this number belongs to somebody here.
    #[must_use]
    pub fn signing_in(&self, ticket: u64) -> bool {
        let form = matches!(&self.page, Page::SignIn(form) if form.ticket() == Some(ticket));
        form || self.seat_signing_in(ticket).is_some()
    }

    /// The account that is signing in under this number without a form.
    #[must_use]
    pub fn seat_signing_in(&self, ticket: u64) -> Option<&Account> {
        let mine = |seat: &&Seat| matches!(seat.presence, Presence::SigningIn(other) if other == ticket);
        self.seats.iter().find(mine).map(|seat| &seat.account)
    }

    /// The control that a page begins with.
    #[must_use]
    pub fn beginning(&self) -> Option<&'static str> {
        match &self.page {
            Page::Create => self.seat().offers().map(|_| create::FIRST),
            Page::Form(form, _) => form.first(),
            Page::Invite(_) => Some(crate::ui::screen::invite::COPY),
            Page::Invites(_) => Some(crate::ui::screen::invites::LIST),
            Page::Settings(_) => Some(crate::ui::screen::settings::APPEARANCE),
            Page::SignIn(form) => Some(form.first_empty()),
        }
    }

    /// Time has passed.
    pub fn recount(&mut self, now: Timestamp) {
        self.seats.iter_mut().for_each(|seat| seat.recount(now));
    }

    /// Puts the open invite aside if the history does not have it.
    pub(super) fn put_aside(&mut self) {
        if matches!(&self.page, Page::Invite(invite) if invite.is_unsaved())
            && let Page::Invite(invite) = std::mem::replace(&mut self.page, Page::Create)
        {
            self.aside.push(*invite);
        }
    }

    /// When the words on the screen change by themselves.
    #[must_use]
    pub fn wakes(&self, now: Timestamp) -> Option<Timestamp> {
        let waiting = self.seat().briefs().iter();
        match &self.page {
            Page::Create => tick::next(now, waiting.take(create::RECENT).filter_map(|brief| brief.expires)),
            Page::Invites(_) => self.seat().tally.wake,
            Page::Invite(invite) => invite.wakes(now),
            Page::Form(..) | Page::Settings(_) | Page::SignIn(_) => None,
        }
    }

    /// Another number for another page.
    #[must_use]
    pub fn page_key(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        std::mem::discriminant(&self.page).hash(&mut hasher);
        self.seat().account.hash(&mut hasher);
        if let Page::Invite(invite) = &self.page {
            invite.record().id.hash(&mut hasher);
        }
        hasher.finish()
    }
}
