//! What a person does: on a page, in the frame around it, on the keyboard.

use super::{Over, Page, Place, Stage, Window};
use crate::desk::Error;
use crate::domain::Account;
use crate::problem::Problem;
use crate::ui::control::toast;
use crate::ui::screen::{create, form, invite, invites, settings, sign_in};
use crate::ui::seat::Presence;
use crate::ui::shortcut::Shortcut;
use crate::ui::wish::{Change, Secret, Wish};

impl Window {
    pub(super) fn sign_in(&mut self, message: sign_in::Message) -> Vec<Wish> {
        let ticket = self.next();
        let form = match &mut self.stage {
            Stage::SignedOut(form) => form,
            Stage::Home(home) => match &mut home.page {
                Page::SignIn(form) => form,
                _ => return Vec::new(),
            },
        };
        match form.update(message) {
            sign_in::Action::None => Vec::new(),
            sign_in::Action::Wish(wishes) => wishes,
            sign_in::Action::SignIn(wish) => {
                form.asking(ticket);
                vec![Wish::SignIn(ticket, wish)]
            }
            sign_in::Action::TryKeyring => self.try_keyring(),
            sign_in::Action::Leave => self.go(Place::Create),
        }
    }

    pub(super) fn create(&mut self, message: create::Message) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let seat = home.seat_mut();
        let account = seat.account.clone();
        match seat.create.update(message) {
            create::Action::None => Vec::new(),
            create::Action::Wish(wishes) => wishes,
            create::Action::Create(request) => match seat.offers() {
                Some(offers) => vec![Wish::Create(account, request, offers.clone())],
                // Signed out meanwhile: there is no answer to wait for.
                None => {
                    seat.create.answered(&Err(Error::NoPassword));
                    Vec::new()
                }
            },
            create::Action::Why(kind, reason) => self.lay(Over::Why(kind, reason)),
            create::Action::Show(id) => {
                home.from_list = None;
                vec![home.open(id)]
            }
            create::Action::SignIn => self.sign_in_again(&account),
            create::Action::TryAgain => self.enter(&account),
            create::Action::Discover => vec![Wish::Discover(account)],
        }
    }

    pub(super) fn form(&mut self, message: form::Message) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let account = home.seat().account.clone();
        let offers = home.seat().offers().cloned();
        let Page::Form(form, pending) = &mut home.page else { return Vec::new() };
        match (form.update(message), offers) {
            (form::Action::None, _) => Vec::new(),
            (form::Action::Wish(wishes), _) => wishes,
            (form::Action::Submit(filled), Some(offers)) => {
                pending.form = *filled;
                let pending = pending.clone();
                // Whoever leaves the form meanwhile finds the page for a new invite locked as well.
                home.seat_mut().create.asked(pending.request.wanted.kind());
                vec![Wish::Submit(account, pending, offers)]
            }
            // Signed out meanwhile: nothing can be asked, and what was typed stays.
            (form::Action::Submit(_), None) => {
                form.failed(Error::NoPassword);
                Vec::new()
            }
            (form::Action::Cancel, _) => self.go(Place::Create),
        }
    }

    pub(super) fn invite(&mut self, message: invite::Message) -> Vec<Wish> {
        let now = self.now;
        let Some(home) = self.home() else { return Vec::new() };
        let Page::Invite(invite) = &mut home.page else { return Vec::new() };
        if let invite::Message::WayPicked(way) = message {
            // Whoever comes back finds what was chosen.
            home.ways.insert(invite.record().id.clone(), way);
        }
        let action = invite.update(message, now);
        self.give(action)
    }

    pub(super) fn invites(&mut self, message: invites::Message) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let account = home.seat().account.clone();
        let Page::Invites(invites) = &mut home.page else { return Vec::new() };
        let action = invites.update(message);
        home.order = invites.order();
        let Page::Invites(invites) = &home.page else { return Vec::new() };
        match action {
            invites::Action::None => Vec::new(),
            invites::Action::Wish(wishes) => wishes,
            invites::Action::Show(id) => {
                home.from_list = Some(invites.clone());
                vec![home.open(id)]
            }
            invites::Action::Copy(id) => vec![Wish::Fetch(id)],
            invites::Action::Renew(id) => self.renew(id),
            invites::Action::Forget(id) => self.lay(Over::Forget(id)),
            invites::Action::Create => self.go(Place::Create),
            invites::Action::Reload => vec![Wish::List(account)],
        }
    }

    pub(super) fn change(&mut self, message: settings::Message) -> Vec<Wish> {
        let Some(Page::Settings(settings)) = self.home().map(|home| &mut home.page) else { return Vec::new() };
        match settings.update(message) {
            settings::Action::None => Vec::new(),
            settings::Action::Wish(wishes) => wishes,
            settings::Action::SignIn(account) => self.enter(&account),
            settings::Action::Switch(account) => self.switch(&account),
            settings::Action::Remove(account) => self.lay(Over::Remove(account)),
            settings::Action::SignOut(account) => self.lay(Over::SignOut(account)),
            settings::Action::AddAccount => self.go(Place::AddAccount),
            settings::Action::Help => self.lay(Over::Help),
            settings::Action::About => self.lay(Over::About),
        }
    }

    /// Goes to a page, with the focus at its beginning.
    pub(super) fn go(&mut self, place: Place) -> Vec<Wish> {
        let settings = settings::Settings::new(&self.settings);
        self.over = None;
        let Some(home) = self.home() else { return Vec::new() };
        let mut wishes = home.leave();
        let page = match place {
            Place::Create => Page::Create,
            Place::Invites => Page::Invites(invites::Invites::new(home.order)),
            Place::Settings => {
                // A message that was changed with an invite is the wording of later ones.
                wishes.push(Wish::Settings);
                Page::Settings(settings)
            }
            Place::AddAccount => {
                let form = sign_in::SignIn::new("", &crate::desk::Connection::default());
                Page::SignIn(Box::new(form.with_way_back()))
            }
        };
        home.show(page);
        wishes.extend(home.beginning().map(Wish::Focus));
        wishes
    }

    /// Shows another account, with the page it was left with; one that is not signed in is signed in.
    pub(super) fn switch(&mut self, account: &Account) -> Vec<Wish> {
        self.over = None;
        let Some(home) = self.home() else { return Vec::new() };
        if home.is_current(account) {
            return self.go(Place::Create);
        }
        // A sign-in that was asked for on this page ends with it, and what could not be saved is put aside.
        let mut wishes = match &home.page {
            Page::Form(..) => Vec::new(),
            _ => home.leave(),
        };
        home.turn_to(account);
        // What happened here while another account was looked at.
        wishes.push(Wish::List(account.clone()));
        let seat = home.seat_mut();
        if seat.kept && matches!(seat.presence, Presence::Away(None)) {
            seat.presence = Presence::OpeningKeyring;
            wishes.push(Wish::OpenKeyring(account.clone()));
        }
        wishes.extend(home.beginning().map(Wish::Focus));
        wishes
    }

    /// Signs an account in: by the keyring if that has its password, else by the form.
    fn enter(&mut self, account: &Account) -> Vec<Wish> {
        let mut wishes = match self.home() {
            Some(home) if !home.is_current(account) => self.switch(account),
            _ => Vec::new(),
        };
        let Some(home) = self.home() else { return wishes };
        let seat = home.seat_mut();
        match seat.presence {
            Presence::Away(_) if seat.kept => {
                seat.presence = Presence::OpeningKeyring;
                wishes.extend(home.leave());
                home.show(Page::Create);
                wishes.push(Wish::OpenKeyring(account.clone()));
            }
            Presence::Away(_) => wishes.extend(self.sign_in_again(account)),
            Presence::OpeningKeyring | Presence::SigningIn(_) | Presence::Here { .. } => {
                wishes.extend(self.go(Place::Create));
            }
        }
        wishes
    }

    /// Lays something over the page. It takes the focus by itself and gives it back after.
    pub(super) fn lay(&mut self, over: Over) -> Vec<Wish> {
        self.over = Some(over);
        Vec::new()
    }

    pub(super) fn close(&mut self) -> Vec<Wish> {
        self.over = None;
        Vec::new()
    }

    pub(super) fn confirm(&mut self) -> Vec<Wish> {
        match self.over.take() {
            Some(Over::SignOut(account)) => self.stop(&account).into_iter().chain([Wish::SignOut(account)]).collect(),
            Some(Over::Forget(id)) => vec![Wish::Forget(id)],
            Some(Over::Replace(file)) => vec![Wish::Export(file, true)],
            Some(Over::Why(..) | Over::Help | Over::About | Over::Remove(_) | Over::Arrival(_)) | None => Vec::new(),
        }
    }

    /// Removes the account that was asked about.
    pub(super) fn remove(&mut self, history_too: bool) -> Vec<Wish> {
        let Some(Over::Remove(account)) = self.over.take() else { return Vec::new() };
        self.stop(&account).into_iter().chain([Wish::Remove(account, history_too)]).collect()
    }

    /// A sign-in under way, or one that the keyring is asked for, would bring back what is to be forgotten.
    fn stop(&mut self, account: &Account) -> Option<Wish> {
        let seat = self.seat_of(account)?;
        seat.kept = false;
        match std::mem::replace(&mut seat.presence, Presence::Away(None)) {
            Presence::SigningIn(ticket) => Some(Wish::StopSignIn(ticket)),
            Presence::Away(_) | Presence::OpeningKeyring | Presence::Here { .. } => None,
        }
    }

    /// Copies what there is to ask the server's admin.
    pub(super) fn copy_advice(&mut self) -> Vec<Wish> {
        let Some(Over::Why(kind, reason)) = self.over.clone() else { return Vec::new() };
        let Some(home) = self.home() else { return Vec::new() };
        let host = home.seat().account.host();
        let advice = Problem::of_reason(kind, reason, host.as_str()).advice;
        vec![Wish::Copy(Secret::new(advice)), self.say(crate::t!("why-copied"))]
    }

    pub(super) fn pressed(&mut self, shortcut: Shortcut) -> Vec<Wish> {
        // What lies over the page takes all keys; only the text size is nobody's.
        match (&self.over, shortcut) {
            (_, Shortcut::Larger) => self.scale(settings::STEP),
            (_, Shortcut::Smaller) => self.scale(-settings::STEP),
            (_, Shortcut::NormalSize) => self.scale(1.0 - self.settings.text_scale),
            (Some(_), Shortcut::Back) | (Some(Over::Help), Shortcut::Help) => self.close(),
            (Some(_), _) => Vec::new(),
            (None, shortcut) if shortcut != Shortcut::Back && self.is_covered() => Vec::new(),
            (None, Shortcut::Back) => self.back(),
            (None, Shortcut::New) => self.go(Place::Create),
            (None, Shortcut::Settings) => self.go(Place::Settings),
            (None, Shortcut::News) => self.toast.iter().map(|_| Wish::Focus(toast::ACT)).collect(),
            (None, Shortcut::Help) => self.lay(Over::Help),
            (None, Shortcut::Search) => self.search(),
            (None, Shortcut::CopyLink) => self.of_invite(invites::Message::CopyAt, invite::Message::CopyLink),
            (None, Shortcut::Forget) => self.of_invite(invites::Message::ForgetAt, invite::Message::Forget),
            (None, Shortcut::Renew) => self.renew_here(),
            (None, Shortcut::CopyMessage) => self.of_opened(invite::Message::CopyMessage),
            (None, Shortcut::BigCode) => self.big_code(),
        }
    }

    /// What is done with the invite that is open, or with the row the keys are at.
    fn of_invite(&mut self, row: invites::Message, page: invite::Message) -> Vec<Wish> {
        match self.home().map(|home| &home.page) {
            Some(Page::Invites(_)) => self.invites(row),
            _ => self.invite(page),
        }
    }

    /// What is done with the invite that is open, or with that of the row the keys are at, once that is open.
    fn of_opened(&mut self, message: invite::Message) -> Vec<Wish> {
        let wishes = match self.home().map(|home| &home.page) {
            Some(Page::Invites(_)) => self.invites(invites::Message::ShowAt),
            _ => return self.invite(message),
        };
        if let (false, Some(home)) = (wishes.is_empty(), self.home()) {
            home.opening.iter_mut().for_each(|opening| opening.then = Some(message.clone()));
        }
        wishes
    }

    fn renew_here(&mut self) -> Vec<Wish> {
        match self.home().map(|home| &home.page) {
            Some(Page::Invite(invite)) => {
                let id = invite.record().id.clone();
                self.renew(id)
            }
            _ => self.invites(invites::Message::RenewAt),
        }
    }

    fn big_code(&mut self) -> Vec<Wish> {
        let big = matches!(self.home().map(|home| &home.page), Some(Page::Invite(invite)) if invite.is_big());
        self.of_opened(invite::Message::Big(!big))
    }

    fn search(&mut self) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let mut wishes = match home.page {
            Page::Invites(_) => Vec::new(),
            _ => self.go(Place::Invites),
        };
        // The focus goes to the search, and not to where the page begins.
        wishes.retain(|wish| !matches!(wish, Wish::Focus(_)));
        wishes.push(Wish::Select(invites::SEARCH));
        wishes
    }

    /// One step back from wherever this is.
    fn back(&mut self) -> Vec<Wish> {
        let page = match &mut self.stage {
            Stage::SignedOut(_) => return self.sign_in(sign_in::Message::Leave),
            Stage::Home(home) => &mut home.page,
        };
        match page {
            Page::SignIn(_) => self.sign_in(sign_in::Message::Leave),
            Page::Form(..) => self.form(form::Message::Cancel),
            Page::Invite(_) => self.invite(invite::Message::Leave),
            Page::Invites(invites) => match invites.clear() {
                true => Vec::new(),
                false => self.go(Place::Create),
            },
            Page::Settings(_) => self.go(Place::Create),
            Page::Create => Vec::new(),
        }
    }

    pub(super) fn leave_invite(&mut self) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let Some(list) = home.from_list.take() else { return self.go(Place::Invites) };
        let mut wishes = home.leave();
        home.show(Page::Invites(list));
        wishes.push(Wish::Focus(invites::LIST));
        wishes
    }

    /// Back to the invite that could not be saved, the newest first.
    pub(super) fn show_unsaved(&mut self) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let Some(invite) = home.aside.pop() else { return Vec::new() };
        let mut wishes = home.leave();
        home.show(Page::Invite(Box::new(invite)));
        wishes.extend(home.beginning().map(Wish::Focus));
        wishes
    }

    /// Asks the keyring again for the account whose pages are shown.
    fn try_keyring(&mut self) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        home.show(Page::Create);
        home.seat_mut().presence = Presence::OpeningKeyring;
        vec![Wish::OpenKeyring(home.seat().account.clone())]
    }

    /// The form for an account that has to type its password again.
    pub(super) fn sign_in_again(&mut self, account: &Account) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let Some(seat) = home.seat_of(account) else { return Vec::new() };
        let form = sign_in::SignIn::new(account.as_str(), &seat.connection).with_way_back();
        let mut wishes = home.leave();
        home.show(Page::SignIn(Box::new(form)));
        wishes.push(Wish::Focus(sign_in::PASSWORD));
        wishes
    }

    fn scale(&mut self, by: f32) -> Vec<Wish> {
        let scale = settings::near(self.settings.text_scale + by);
        vec![Wish::Set(Change::TextScale(scale))]
    }
}
