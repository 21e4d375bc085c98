//! What the window begins with: every account that is known, with or without a connection; else the form.

use jiff::{Timestamp, tz::TimeZone};

use super::{Home, Message, Page, Stage, Window};
use crate::desk::{self, Connection, Error, Remember};
use crate::domain::{Account, Password};
use crate::store::Settings;
use crate::store::settings::Known;
use crate::ui::screen::sign_in;
use crate::ui::seat::{Presence, Seat};
use crate::ui::wish::Wish;

impl Window {
    /// What it begins with. `account` and `connection` come from the command line.
    #[must_use]
    pub fn open(
        settings: Settings,
        account: Option<&str>,
        connection: Connection,
        password: Option<Password>,
        now: Timestamp,
        zone: TimeZone,
    ) -> (Self, Vec<Wish>) {
        let given = account.map(Account::parse).transpose().ok().flatten();
        let known = match account {
            Some(_) => given.as_ref().and_then(|given| settings.known(given)),
            None => settings.accounts.first(),
        };
        // Accounts that are signed out have their invites here all the same.
        let mut wishes = vec![Wish::Accounts];
        wishes.extend(settings.forget_after_days.map(|_| Wish::Sweep));
        let known = known.cloned();
        let home = Home::known(&settings, known.as_ref());
        let form = || sign_in::SignIn::new(account.unwrap_or_default(), &connection);
        let by_itself = given.is_some() && password.is_some();
        let stage = match (home, known) {
            (Some(mut home), Some(known)) => {
                wishes.extend(home.begin(&known, connection, password));
                Stage::Home(Box::new(home))
            }
            // Somebody whom nobody knows yet, beside those who are known.
            (Some(mut home), None) => {
                wishes.extend(home.seats().iter().flat_map(Seat::read));
                wishes.extend(home.next_in_keyring());
                home.page = Page::SignIn(Box::new(begun(form(), password.as_ref(), given.is_some()).with_way_back()));
                Stage::Home(Box::new(home))
            }
            (None, _) => Stage::SignedOut(Box::new(begun(form(), password.as_ref(), given.is_some()))),
        };
        let mut window = Self::new(settings, stage, now, zone);
        let form = match &window.stage {
            Stage::SignedOut(form) => Some(form),
            Stage::Home(home) => match &home.page {
                Page::SignIn(form) => Some(form),
                _ => None,
            },
        };
        if let Some(focus) = form.map(|form| form.first_empty()) {
            match by_itself {
                true => wishes.extend(window.update(Message::SignIn(sign_in::Message::Submit))),
                false => wishes.push(Wish::Focus(focus)),
            }
        }
        (window, wishes)
    }

    /// Which accounts the history knows. Those that are not here yet sit down, signed out.
    pub(super) fn accounts(&mut self, answer: Result<Vec<Account>, Error>) -> Vec<Wish> {
        let Ok(accounts) = answer else { return Vec::new() };
        let known = match &self.stage {
            Stage::Home(home) => home.seats(),
            Stage::SignedOut(_) => &[],
        };
        let unknown = accounts.into_iter().filter(|account| !known.iter().any(|seat| seat.account == *account));
        let new: Vec<Seat> = unknown.map(|account| Seat::new(account, Connection::default())).collect();
        let mut wishes: Vec<Wish> = new.iter().flat_map(Seat::read).collect();
        match &mut self.stage {
            _ if new.is_empty() => {}
            Stage::Home(home) => home.add(new),
            Stage::SignedOut(_) => {
                // The form stays as it was typed, in the page.
                let Stage::SignedOut(form) = std::mem::replace(&mut self.stage, Stage::nobody()) else {
                    return Vec::new();
                };
                let form = form.with_way_back();
                wishes.extend(form.ticket().is_none().then(|| Wish::Focus(form.first_empty())));
                self.stage = Stage::Home(Box::new(Home::new(new, Page::SignIn(Box::new(form)))));
            }
        }
        wishes
    }
}

impl Home {
    /// The accounts of the settings, if there are any, with this one in front.
    fn known(settings: &Settings, first: Option<&Known>) -> Option<Self> {
        let seat =
            |known: &Known| Seat { kept: known.remember, ..Seat::new(known.account.clone(), Connection::of(known)) };
        let mut seats: Vec<Seat> = settings.accounts.iter().map(seat).collect();
        seats.sort_by_key(|seat| first.is_none_or(|first| seat.account != first.account));
        (!seats.is_empty()).then(|| Self::new(seats, Page::Create))
    }

    /// Reads what is here of everybody, and signs this one in if nobody has to type for it.
    fn begin(&mut self, known: &Known, way: Connection, password: Option<Password>) -> Vec<Wish> {
        let mut wishes: Vec<Wish> = self.seats().iter().flat_map(Seat::read).collect();
        let seat = self.seat_mut();
        // Without an address the flags said nothing of this account's server, but the last time did.
        if way != Connection::default() {
            seat.connection = way;
        }
        match password {
            // Its sign-in is the first, whatever comes later.
            Some(password) => {
                seat.presence = Presence::SigningIn(0);
                wishes.push(Wish::SignIn(0, Box::new(seat.with(password))));
            }
            None if known.remember => {
                seat.presence = Presence::OpeningKeyring;
                wishes.push(Wish::OpenKeyring(known.account.clone()));
            }
            None => {
                let form = sign_in::SignIn::new(known.account.as_str(), &seat.connection).forgetting().with_way_back();
                self.page = Page::SignIn(Box::new(form));
                wishes.extend(self.next_in_keyring());
            }
        }
        wishes
    }

    /// The next account that was not asked for yet and whose password is kept.
    pub(super) fn next_in_keyring(&mut self) -> Option<Wish> {
        let waits = |seat: &Seat| seat.kept && matches!(seat.presence, Presence::Away(None));
        let account = self.seats().iter().find(|seat| waits(seat)).map(|seat| seat.account.clone())?;
        self.seat_of(&account)?.presence = Presence::OpeningKeyring;
        Some(Wish::OpenKeyring(account))
    }
}

impl Seat {
    /// What is to be read of it, whether it is signed in or not.
    pub(super) fn read(&self) -> [Wish; 2] {
        [Wish::List(self.account.clone()), Wish::Arrivals(self.account.clone())]
    }

    /// Signing in with a password that nobody typed.
    pub(super) fn with(&self, password: Password) -> desk::SignIn {
        let (account, connection) = (self.account.clone(), self.connection.clone());
        desk::SignIn { account, password, remember: Remember::AsBefore, connection }
    }
}

/// The form, with a password that nobody typed if it is known whose it is.
fn begun(form: sign_in::SignIn, password: Option<&Password>, whose: bool) -> sign_in::SignIn {
    match password.filter(|_| whose) {
        Some(password) => form.just_this_once(password.clone()),
        None => form,
    }
}
