//! The answers to wishes. They may be late: each says what it answers, and what matters no more is dropped.

mod invite;
mod keep;
mod leave;

use std::sync::Arc;

use super::{Entrance, Home, Message, Over, Page, Stage, Window};
use crate::desk::{Code, Connection, Error, Kept};
use crate::domain::{Account, Offers, Password};
use crate::engine::Status;
use crate::problem::Problem;
use crate::store::Settings;
use crate::t;
use crate::ui::screen::{create, sign_in};
use crate::ui::seat::{Presence, Retry, Seat};
use crate::ui::wish::Wish;

impl Window {
    /// Takes an answer in.
    pub(super) fn answered(&mut self, message: Message) -> Vec<Wish> {
        match message {
            Message::SignedIn(ticket, entrance) => self.signed_in(ticket, *entrance),
            Message::NotSignedIn(ticket, error) => self.not_signed_in(ticket, error),
            Message::Keyring(account, answer) => self.keyring(&account, answer),
            Message::SignedOut(account, answer) => self.signed_out(&account, answer),
            Message::Status(account, status) => self.status_changed(&account, status),
            Message::Offered(account, answer) => self.offered(&account, answer),
            Message::Answered(account, answer, code) => self.made(&account, *answer, code),
            Message::Listed(account, answer) => self.listed(&account, answer),
            Message::Opened(id, answer, code) => self.opened(&id, answer, code),
            Message::Told(id, answer) => self.ran(&id, *answer),
            Message::Pictures(can) => self.pictures(can),
            Message::Labelled(id, answer) => self.labelled(&id, answer),
            Message::Saved(answer) => self.saved(answer),
            Message::Forgotten(id, answer) => self.forgotten(&id, answer),
            Message::Set(answer) => self.set(*answer),
            Message::Restored(answer) => self.restored(answer),
            Message::Renewed(account, id, answer, code) => self.renewed(&account, &id, *answer, code),
            Message::Fetched(id, answer) => self.fetched(&id, answer),
            Message::Accounts(answer) => self.accounts(answer),
            Message::Swept(answer) => self.swept(answer),
            Message::Removed(account, too, answer) => self.removed(&account, too, answer),
            Message::News(account, news) => self.told(&account, *news),
            Message::Arrivals(account, answer) => self.arrivals(&account, answer),
            Message::Decided(arrival, answer) => self.decided(&arrival, answer),
            Message::Exported(file, answer) => self.exported(&file, answer),
            Message::HistoryChanged => self.history_changed(),
            Message::InTheWay(file) => self.lay(Over::Replace(file)),
            Message::Imported(answer) => self.imported(answer),
            Message::LinkOpened(opened) => self.link_opened(opened),
            Message::Notified(answer) => self.notified(answer),
            Message::Tick => self.ticked(),
            Message::ToastOver(number) => self.toast_over(number),
            Message::Scaled(pixels) => self.scaled(pixels),
            Message::Looked => self.looked(),
            Message::LookedAway => self.looked_away(),
            _ => Vec::new(),
        }
    }

    fn signed_in(&mut self, ticket: u64, entrance: Entrance) -> Vec<Wish> {
        if !self.signing_in(ticket) {
            return Vec::new();
        }
        let Entrance { account, offers, kept, noted, connection } = entrance;
        // Somebody who signed in again in the background is not thrown out of the page that is open.
        let stay = matches!(&self.stage, Stage::Home(home) if home.seat_signing_in(ticket).is_some());
        let home = match std::mem::replace(&mut self.stage, Stage::nobody()) {
            Stage::Home(mut home) => {
                if !stay {
                    home.sit(&account, &connection);
                    home.show(Page::Create);
                }
                home
            }
            Stage::SignedOut(_) => Box::new(Home::new(vec![Seat::new(account.clone(), connection)], Page::Create)),
        };
        self.stage = Stage::Home(home);
        let mut wishes = Vec::new();
        if let Some(seat) = self.seat_of(&account) {
            seat.presence = Presence::Here { offers, status: Status::Connected, lost: None };
            seat.kept = matches!(kept, Kept::InKeyring);
            seat.retry = Retry::default();
            wishes.extend(seat.read());
        }
        // Whoever was not asked for yet, since this one came first.
        wishes.extend(self.home().and_then(Home::next_in_keyring));
        if let Some(home) = self.home()
            && matches!(home.page, Page::Create)
            && home.is_current(&account)
        {
            wishes.push(Wish::Focus(create::FIRST));
        }
        if matches!(kept, Kept::NoKeyring(_)) {
            wishes.push(self.warn(t!("signed-in-just-this-once")));
        } else if noted.is_err() {
            wishes.push(self.warn(t!("signed-in-not-noted")));
        }
        wishes
    }

    fn not_signed_in(&mut self, ticket: u64, error: Error) -> Vec<Wish> {
        match &mut self.stage {
            Stage::SignedOut(form) if form.ticket() == Some(ticket) => form.failed(error),
            Stage::SignedOut(_) => Vec::new(),
            Stage::Home(home) => {
                if let Page::SignIn(form) = &mut home.page
                    && form.ticket() == Some(ticket)
                {
                    return form.failed(error);
                }
                let Some(account) = home.seat_signing_in(ticket).cloned() else { return Vec::new() };
                self.turned_away(&account, error)
            }
        }
    }

    /// A sign-in with a remembered password failed: what only a person can mend asks for the person.
    fn turned_away(&mut self, account: &Account, error: Error) -> Vec<Wish> {
        let now = self.now;
        let Some(home) = self.home() else { return Vec::new() };
        let current = home.is_current(account) && matches!(home.page, Page::Create);
        let Some(seat) = home.seat_of(account) else { return Vec::new() };
        let connection = seat.connection.clone();
        seat.presence = Presence::Away(Some(error.clone()));
        seat.retry.failed(now);
        let typed_again = error.code() == Code::WrongPassword;
        if !(current && typed_again) {
            return Vec::new();
        }
        let mut form = sign_in::SignIn::new(account.as_str(), &connection).with_way_back();
        let wishes = form.failed(error);
        home.page = Page::SignIn(Box::new(form));
        wishes
    }

    fn keyring(&mut self, account: &Account, answer: Result<Option<Password>, Error>) -> Vec<Wish> {
        let ticket = self.next();
        let Some(seat) = self.seat_of(account) else { return Vec::new() };
        if !matches!(seat.presence, Presence::OpeningKeyring) {
            return Vec::new();
        }
        let connection = seat.connection.clone();
        match answer {
            Ok(Some(password)) => {
                seat.presence = Presence::SigningIn(ticket);
                let mut wishes = vec![Wish::SignIn(ticket, Box::new(seat.with(password)))];
                // The keyring is open now: everybody else in it signs in, too.
                wishes.extend(self.home().and_then(Home::next_in_keyring));
                wishes
            }
            Ok(None) => {
                let mut wishes = self.password_needed(account, &connection, Error::NoPassword);
                wishes.extend(self.home().and_then(Home::next_in_keyring));
                wishes
            }
            Err(error) => self.password_needed(account, &connection, error),
        }
    }

    /// The keyring did not help: the form says so, unless the person is busy elsewhere.
    fn password_needed(&mut self, account: &Account, connection: &Connection, error: Error) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        if let Some(seat) = home.seat_of(account) {
            seat.presence = Presence::Away(Some(error.clone()));
            seat.retry.at = None;
        }
        if !home.is_current(account) || !matches!(home.page, Page::Create) {
            return Vec::new();
        }
        let form = sign_in::SignIn::new(account.as_str(), connection).with_way_back().because(error);
        home.page = Page::SignIn(Box::new(form));
        vec![Wish::Focus(sign_in::PASSWORD)]
    }

    fn status_changed(&mut self, account: &Account, new: Status) -> Vec<Wish> {
        let now = self.now;
        let Some(seat) = self.seat_of(account) else { return Vec::new() };
        let Presence::Here { status, lost, .. } = &mut seat.presence else { return Vec::new() };
        let mended = matches!((&*status, &new), (Status::Reconnecting { .. }, Status::Connected));
        *lost = match (&new, *lost) {
            (Status::Reconnecting { .. }, None) => Some(now),
            (Status::Reconnecting { .. }, since) => since,
            _ => None,
        };
        match new {
            Status::Refused(error) => self.turned_away(account, error.into()),
            new => {
                *status = new;
                // What may be created may have changed meanwhile.
                mended.then(|| Wish::Discover(account.clone())).into_iter().collect()
            }
        }
    }

    fn offered(&mut self, account: &Account, answer: Result<Offers, Error>) -> Vec<Wish> {
        if let Some(seat) = self.seat_of(account)
            && let Presence::Here { offers, .. } = &mut seat.presence
            && let Ok(new) = answer
        {
            *offers = new;
        }
        Vec::new()
    }

    fn listed(
        &mut self,
        account: &Account,
        answer: Result<Arc<Vec<crate::store::history::Brief>>, Error>,
    ) -> Vec<Wish> {
        let now = self.now;
        if let Some(seat) = self.seat_of(account) {
            match answer {
                Ok(briefs) => seat.remember(briefs, now),
                Err(error) => seat.unread = Some(error),
            }
        }
        Vec::new()
    }

    fn set(&mut self, answer: Result<Settings, Error>) -> Vec<Wish> {
        let mut wishes = Vec::new();
        self.setting = self.setting.saturating_sub(1);
        match &answer {
            Ok(settings) if self.setting == 0 => {
                self.settings = settings.clone();
            }
            // What was changed since is on its way.
            Ok(_) => {}
            Err(error) => {
                let here = matches!(self.home().map(|home| &home.page), Some(Page::Settings(_)));
                let words = Problem::of(error).headline;
                wishes.extend((!here).then(|| self.warn(words)));
            }
        }
        let fallback = self.settings.fallback_page.clone();
        for page in self.home().into_iter().flat_map(Home::pages_mut) {
            match page {
                Page::Settings(page) => page.answered(answer.as_ref().map_err(Clone::clone)),
                Page::Invite(invite) => wishes.extend(invite.relink(&fallback)),
                _ => {}
            }
        }
        wishes
    }

    fn scaled(&mut self, pixels: f32) -> Vec<Wish> {
        self.pixels = pixels;
        Vec::new()
    }

    /// Somebody looks at the window again: another Invito may have made invites meanwhile.
    fn looked(&mut self) -> Vec<Wish> {
        self.in_front = true;
        let Some(home) = self.home() else { return Vec::new() };
        let mut wishes = vec![Wish::Recheck];
        wishes.extend(home.try_again(|_| true));
        wishes
    }

    /// Words change with the time, and a server that could not be reached may be there again.
    fn ticked(&mut self) -> Vec<Wish> {
        let now = self.now;
        self.home().map(|home| home.try_again(|seat| seat.retry.is_due(now))).unwrap_or_default()
    }

    /// Another program may have placed a newcomer, too.
    fn history_changed(&mut self) -> Vec<Wish> {
        self.home().map_or(&[][..], |home| home.seats()).iter().flat_map(Seat::read).collect()
    }

    fn looked_away(&mut self) -> Vec<Wish> {
        self.in_front = false;
        Vec::new()
    }
}

impl Stage {
    /// Nobody here, and nothing known.
    pub(super) fn nobody() -> Self {
        Self::SignedOut(Box::new(sign_in::SignIn::new("", &Connection::default())))
    }
}
