//! The answers to signing out and removing an account. Its invites stay in the window as long as they are kept.

use super::super::{Page, Stage, Window};
use crate::desk::Error;
use crate::domain::Account;
use crate::t;
use crate::ui::screen::sign_in;
use crate::ui::seat::Presence;
use crate::ui::wish::Wish;

impl Window {
    pub(super) fn signed_out(&mut self, account: &Account, answer: Result<(), Error>) -> Vec<Wish> {
        let mut wishes = self.leave_seat(account, true);
        let account = account.as_str();
        wishes.push(match answer {
            Ok(()) => self.say(t!("signed-out", account = account)),
            Err(_) => self.warn(t!("signed-out-not-forgotten", account = account)),
        });
        wishes
    }

    pub(super) fn removed(&mut self, account: &Account, history_too: bool, answer: Result<(), Error>) -> Vec<Wish> {
        // What they offer may be about invites that are gone for good now.
        self.toast = None;
        self.beneath.clear();
        let mut wishes = self.leave_seat(account, !history_too);
        let account = account.as_str();
        wishes.push(match (answer, history_too) {
            (Ok(()), true) => self.say(t!("removed-all", account = account)),
            (Ok(()), false) => self.say(t!("removed", account = account)),
            (Err(_), _) => self.warn(t!("removed-not-all", account = account)),
        });
        wishes
    }

    /// Ends what needs a connection. Somebody without invites leaves altogether.
    fn leave_seat(&mut self, account: &Account, stays: bool) -> Vec<Wish> {
        let Stage::Home(mut home) = std::mem::replace(&mut self.stage, Stage::nobody()) else { return Vec::new() };
        let current = home.is_current(account);
        let Some(seat) = home.seat_of(account) else {
            self.stage = Stage::Home(home);
            return Vec::new();
        };
        seat.presence = Presence::Away(None);
        seat.kept = false;
        seat.guests.clear();
        if stays && seat.has_history() {
            if current && matches!(home.page, Page::Form(..)) {
                home.show(Page::Create);
            } else if let Some(page @ Page::Form(..)) = home.resting(account) {
                *page = Page::Create;
            }
            let focus = current.then(|| home.beginning()).flatten().map(Wish::Focus);
            self.stage = Stage::Home(home);
            return focus.into_iter().collect();
        }
        // Those of whom it was not read yet whether there are invites come back with the answer.
        let again = stays.then_some(Wish::Accounts);
        let words = if matches!(home.page, Page::Settings(_)) { home.leave() } else { Vec::new() };
        let focus = match home.without(account) {
            Some(home) => {
                let focus = current.then(|| home.beginning()).flatten();
                self.stage = Stage::Home(Box::new(home));
                focus
            }
            None => Some(sign_in::ADDRESS),
        };
        words.into_iter().chain(focus.map(Wish::Focus)).chain(again).collect()
    }
}
