//! The accounts in the window and the page that is open.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::Timestamp;

use super::Page;
use crate::desk::{Code, Connection, Error};
use crate::domain::{Account, Id, Way};
use crate::ui::screen::create;
use crate::ui::screen::invite::{self, Invite};
use crate::ui::screen::invites::{Invites, Order};
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
    pub from_list: Option<Invites>,
    /// The order in which invites are listed.
    pub(super) order: Order,
    /// The invite that is being read to be shown, as long as nobody went elsewhere.
    pub(super) opening: Option<Opening>,
    /// The pages of the other accounts as they were left, and the lists that those lead back to.
    resting: HashMap<Account, (Page, Option<Invites>)>,
    /// Invites that could not be saved and whose page was left: nowhere else can they be found again.
    pub(super) aside: Vec<Invite>,
    /// What the receivers of invites have, as far as somebody said so.
    pub(super) ways: HashMap<Id, Way>,
    /// Whether something that was typed could not be kept when its page was left, which is to be said.
    pub(super) unkept: bool,
}

/// An invite that is being read to be shown.
#[derive(Debug)]
pub(super) struct Opening {
    pub(super) id: Id,
    /// What is to be done with it once it is shown.
    pub(super) then: Option<invite::Message>,
}

impl Home {
    /// A home with one account and the page for a new invite.
    #[must_use]
    pub fn new(seats: Vec<Seat>, page: Page) -> Self {
        assert!(!seats.is_empty(), "a home has somebody in it");
        Self {
            seats,
            current: 0,
            page,
            from_list: None,
            order: Order::default(),
            opening: None,
            resting: HashMap::new(),
            aside: Vec::new(),
            ways: HashMap::new(),
            unkept: false,
        }
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

    /// Opens a page in the place of the one that is open.
    pub(super) fn show(&mut self, page: Page) {
        self.page = page;
        self.from_list = None;
        self.opening = None;
    }

    /// This invite is being read to be shown.
    pub(super) fn open(&mut self, id: Id) -> Wish {
        self.opening = Some(Opening { id: id.clone(), then: None });
        Wish::Open(id)
    }

    /// It was read: what was to be shown, if that is still this one.
    pub(super) fn opened(&mut self, id: &Id) -> Option<Opening> {
        self.opening.take_if(|opening| opening.id == *id)
    }

    /// What ends with the page that is left: a sign-in that was asked for, a form that waits at the server. What is
    /// typed and not saved yet is saved.
    pub(super) fn leave(&mut self) -> Vec<Wish> {
        match &mut self.page {
            Page::Invite(invite) => {
                let wishes = invite.last_words();
                self.put_aside();
                wishes
            }
            Page::Settings(settings) => {
                self.unkept |= settings.is_page_wrong();
                settings.last_words()
            }
            Page::SignIn(form) => form.ticket().map(Wish::StopSignIn).into_iter().collect(),
            Page::Form(form, pending) if !form.is_asking() => {
                let pending = pending.clone();
                vec![Wish::GiveUp(self.seat().account.clone(), pending)]
            }
            Page::Form(..) | Page::Create | Page::Invites(_) => Vec::new(),
        }
    }

    /// More accounts, at the end.
    pub(super) fn add(&mut self, seats: Vec<Seat>) {
        self.seats.extend(seats);
    }

    /// Shows another account, with the page it was left with; the page of this one rests meanwhile.
    pub(super) fn turn_to(&mut self, account: &Account) {
        let Some(to) = self.seats.iter().position(|seat| seat.account == *account) else { return };
        if to == self.current {
            return;
        }
        self.opening = None;
        let (page, list) = self.resting.remove(account).unwrap_or((Page::Create, None));
        let left = (std::mem::replace(&mut self.page, page), std::mem::replace(&mut self.from_list, list));
        // A form to sign in with belongs to nobody yet.
        if !matches!(left.0, Page::SignIn(_)) {
            self.resting.insert(self.seat().account.clone(), left);
        }
        self.current = to;
    }

    /// The page of an account that is not the one that is shown.
    pub(super) fn resting(&mut self, account: &Account) -> Option<&mut Page> {
        self.resting.get_mut(account).map(|(page, _)| page)
    }

    /// Nothing of this invite is shown any more.
    pub(super) fn drop_pages(&mut self, id: &Id) {
        for (page, list) in self.resting.values_mut() {
            if matches!(page, Page::Invite(invite) if invite.record().id == *id) {
                *page = list.take().map_or(Page::Create, Page::Invites);
            }
        }
    }

    /// Every page there is, the one that is shown first.
    pub(super) fn pages_mut(&mut self) -> impl Iterator<Item = &mut Page> {
        std::iter::once(&mut self.page).chain(self.resting.values_mut().map(|(page, _)| page))
    }

    /// Shows this account's pages; a new one is added at the end.
    pub fn sit(&mut self, account: &Account, connection: &Connection) {
        if self.seat_of(account).is_none() {
            self.seats.push(Seat::new(account.clone(), connection.clone()));
        }
        self.turn_to(account);
        self.seat_mut().connection.clone_from(connection);
    }

    /// Takes an account out; `None` if it was the last one.
    #[must_use]
    pub fn without(mut self, account: &Account) -> Option<Self> {
        let current = self.seat().account.clone();
        self.resting.remove(account);
        self.seats.retain(|seat| seat.account != *account);
        if self.seats.is_empty() {
            return None;
        }
        self.current = self.seats.iter().position(|seat| seat.account == current).unwrap_or(0);
        if current == *account {
            let next = self.seat().account.clone();
            (self.page, self.from_list) = self.resting.remove(&next).unwrap_or((Page::Create, None));
            self.opening = None;
        }
        Some(self)
    }

    /// Those whose server could not be reached and of whom this is so sign in as before: the network may be back.
    pub(super) fn try_again(&mut self, when: impl Fn(&Seat) -> bool) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for seat in self.seats.iter_mut().filter(|seat| is_cut_off(seat) && when(seat)) {
            seat.presence = Presence::OpeningKeyring;
            wishes.push(Wish::OpenKeyring(seat.account.clone()));
        }
        wishes
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
            Page::Create => match &self.seat().presence {
                Presence::Here { .. } | Presence::Away(None) => Some(create::FIRST),
                _ => None,
            },
            Page::Form(form, _) => form.first(),
            Page::Invite(_) => Some(crate::ui::screen::invite::COPY),
            Page::Invites(_) => Some(crate::ui::screen::invites::LIST),
            Page::Settings(_) => Some(crate::ui::screen::settings::LANGUAGE),
            Page::SignIn(form) => Some(form.first_empty()),
        }
    }

    /// Time has passed.
    pub fn recount(&mut self, now: Timestamp) {
        self.seats.iter_mut().for_each(|seat| seat.recount(now));
    }

    /// Looks again at what the open list shows.
    pub(super) fn refresh(&mut self, now: Timestamp) {
        let Page::Invites(invites) = &mut self.page else { return };
        invites.refresh(&self.seats[self.current], now);
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
        let seat = self.seat();
        let page = match &self.page {
            Page::Create => tick::next(now, seat.recent().filter_map(|brief| brief.expires)),
            Page::Invites(_) => seat.tally.wake,
            Page::Invite(invite) => invite.wakes(now),
            Page::Form(..) | Page::Settings(_) | Page::SignIn(_) => None,
        };
        let retry = self.seats.iter().filter(|seat| is_cut_off(seat)).filter_map(|seat| seat.retry.at).min();
        // The sidebar counts those that wait.
        [page, seat.tally.until, retry].into_iter().flatten().min()
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

/// Whether it would be signed in if its server could be reached.
fn is_cut_off(seat: &Seat) -> bool {
    seat.kept && matches!(&seat.presence, Presence::Away(Some(error)) if is_no_server(error))
}

/// Whether the server could not be reached, which may pass by itself.
fn is_no_server(error: &Error) -> bool {
    matches!(error.code(), Code::Unreachable | Code::UnknownHost | Code::ConnectionLost | Code::TimedOut)
}
