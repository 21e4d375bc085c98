//! The answers about single invites: made, opened, named, saved, forgotten. Whoever went on is told in a notice.

use super::super::{Message, Page, Stage, Window};
use crate::desk::{Code, Error, Outcome, Warning};
use crate::domain::{Account, Id, Record};
use crate::output::qr::Matrix;
use crate::problem::Problem;
use crate::t;
use crate::ui::screen::{form, invite};
use crate::ui::wish::Wish;

impl Window {
    /// The server's answer to a request for an invite, or to a form.
    pub(super) fn made(
        &mut self,
        account: &Account,
        answer: Result<Outcome, Error>,
        code: Option<Result<Matrix, Error>>,
    ) -> Vec<Wish> {
        let fallback = self.settings.fallback_page.clone();
        let home = match &mut self.stage {
            Stage::Home(home) if home.seats().iter().any(|seat| seat.account == *account) => home,
            // Signed out meanwhile: what was made is in the history all the same.
            _ => return vec![self.tell(answer.is_ok(), news(&answer))],
        };
        let current = home.is_current(account);
        if let Some(seat) = home.seat_of(account) {
            seat.create.answered(&answer);
        }
        if let Some(page @ Page::Form(..)) = home.resting(account) {
            // Whoever looks at another account finds the form as it is by now, and not waiting for ever.
            match (&answer, &mut *page) {
                (Err(error), Page::Form(form, _)) => form.failed(error.clone()),
                _ => *page = Page::Create,
            }
        }
        let refused = answer.as_ref().is_err_and(|error| matches!(error.code(), Code::NotOffered | Code::NotPermitted));
        let mut wishes = vec![Wish::List(account.clone())];
        // A contact invite tells what the next one will be like, a refusal that something was taken away.
        if refused || answer.is_ok() {
            wishes.push(Wish::Discover(account.clone()));
        }
        match (answer, &mut home.page) {
            // What the history does not have is shown wherever the person is: nowhere else can it be found again.
            (Ok(Outcome::Created(created)), page)
                if created.saved.is_err() || current && matches!(page, Page::Create | Page::Form(..)) =>
            {
                wishes.extend(home.leave());
                let code = code.unwrap_or(Err(Error::NoLink));
                home.page = Page::Invite(Box::new(invite::Invite::made(*created, code, &fallback)));
                home.from_list = None;
                wishes.push(Wish::Focus(invite::COPY));
            }
            (Ok(Outcome::Form(pending)), Page::Create | Page::Form(..)) if current => {
                let form = form::Form::new(pending.form.clone());
                wishes.extend(form.first().map(Wish::Focus));
                home.page = Page::Form(Box::new(form), pending);
            }
            // The person went elsewhere: nothing was made, and the server need not wait.
            (Ok(Outcome::Form(pending)), _) => wishes.push(Wish::GiveUp(account.clone(), pending)),
            (Err(error), Page::Form(form, _)) if current => form.failed(error),
            (Err(_), Page::Create) if current => {}
            (other, _) => wishes.push(self.tell(other.is_ok(), news(&other))),
        }
        wishes
    }

    pub(super) fn opened(
        &mut self,
        id: &Id,
        answer: Result<Box<Record>, Error>,
        code: Option<Result<Matrix, Error>>,
    ) -> Vec<Wish> {
        let (now, fallback) = (self.now, self.settings.fallback_page.clone());
        match answer {
            Ok(record) => {
                let Some(home) = self.home() else { return Vec::new() };
                // It is shown where it was asked for; whoever went elsewhere meanwhile is left alone.
                let Some(opening) = home.opened(id) else { return Vec::new() };
                let way = home.ways.get(id).copied().unwrap_or_default();
                let code = code.unwrap_or(Err(Error::NoLink));
                let mut wishes = home.leave();
                let invite = invite::Invite::new(*record, code, &fallback).by(way);
                let beginning = invite.beginning(now);
                home.page = Page::Invite(Box::new(invite));
                let done = opening.then.map(|then| self.invite(then)).unwrap_or_default();
                if !done.iter().any(|wish| matches!(wish, Wish::Focus(_))) {
                    wishes.push(Wish::Focus(beginning));
                }
                wishes.extend(done);
                wishes
            }
            Err(error) => {
                if self.home().and_then(|home| home.opened(id)).is_none() {
                    return Vec::new();
                }
                let mut wishes = self.list_again();
                wishes.push(self.warn(Problem::of(&error).headline));
                wishes
            }
        }
    }

    pub(super) fn labelled(&mut self, id: &Id, answer: Result<Box<Record>, Error>) -> Vec<Wish> {
        let mut wishes = self.list_again();
        match (self.page_of(id), answer) {
            (Some(invite), answer) => wishes.extend(invite.changed(answer.map(|record| *record))),
            (None, Ok(_)) => {}
            (None, Err(error)) => wishes.push(self.warn(Problem::of(&error).headline)),
        }
        wishes
    }

    pub(super) fn saved(&mut self, answer: Result<Box<Record>, Error>) -> Vec<Wish> {
        let (saved, mut more) = (answer.is_ok(), Vec::new());
        let awaited = match self.home().map(|home| &mut home.page) {
            Some(Page::Invite(invite)) if invite.awaits(&answer) => {
                more.extend(invite.changed(answer.clone().map(|record| *record)));
                true
            }
            _ => false,
        };
        let awaited = awaited || self.saved_aside(&answer);
        let mut wishes = self.list_again();
        wishes.append(&mut more);
        match (saved, awaited) {
            (true, _) => wishes.push(self.say(t!("invite-saved"))),
            (false, false) => wishes.push(self.warn(Problem::of_warning(Warning::NotSaved).headline)),
            (false, true) => {}
        }
        wishes
    }

    /// Whether it was an invite whose page was left meanwhile. One that is saved is found in the list from now on.
    fn saved_aside(&mut self, answer: &Result<Box<Record>, Error>) -> bool {
        let Some(home) = self.home() else { return false };
        let Some(invite) = home.aside.iter_mut().find(|invite| invite.awaits(answer)) else { return false };
        let _ = invite.changed(answer.clone().map(|record| *record));
        home.aside.retain(|invite| invite.is_unsaved());
        answer.is_ok()
    }

    pub(super) fn forgotten(&mut self, id: &Id, answer: Result<Box<Record>, Error>) -> Vec<Wish> {
        match answer {
            Ok(record) => {
                // It is no candidate for any newcomer now.
                let mut wishes = self.read_again(&record.account);
                if self.shown(id).is_some() {
                    // What was typed about it last is forgotten with it.
                    wishes.extend(self.leave_invite().into_iter().filter(|wish| matches!(wish, Wish::Focus(_))));
                }
                if let Some(home) = self.home() {
                    home.drop_pages(id);
                }
                wishes.push(self.offer(t!("invite-forgotten"), t!("undo"), Message::Undo(record)));
                wishes
            }
            Err(error) => {
                if let Some(invite) = self.shown(id) {
                    invite.failed(error);
                    return Vec::new();
                }
                vec![self.warn(Problem::of(&error).headline)]
            }
        }
    }

    pub(in crate::ui::window) fn list_again(&mut self) -> Vec<Wish> {
        self.home().map(|home| Wish::List(home.seat().account.clone())).into_iter().collect()
    }

    /// The invite of this name, if it is what is shown.
    pub(in crate::ui::window) fn shown(&mut self, id: &Id) -> Option<&mut invite::Invite> {
        match self.home().map(|home| &mut home.page) {
            Some(Page::Invite(invite)) if invite.record().id == *id => Some(invite),
            _ => None,
        }
    }
}

/// What became of a request, for somebody who is elsewhere. The advice says where to look for what may exist.
fn news(answer: &Result<Outcome, Error>) -> String {
    match answer {
        Ok(Outcome::Created(created)) if created.saved.is_err() => Problem::of_warning(Warning::NotSaved).headline,
        Ok(_) => t!("invite-ready"),
        Err(error) => {
            let Problem { headline, advice, .. } = Problem::of_create(error);
            format!("{headline} {advice}")
        }
    }
}
