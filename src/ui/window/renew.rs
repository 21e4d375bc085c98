//! A new invite in the place of an old one, from its page or from its row, and what comes back.

use super::{Page, Window};
use crate::desk::{Error, Outcome};
use crate::domain::{Account, Id};
use crate::output::qr::Matrix;
use crate::problem::Problem;
use crate::t;
use crate::ui::screen::{form, invite};
use crate::ui::seat::Presence;
use crate::ui::wish::Wish;

impl Window {
    /// Asks for it, once: while one is under way another press makes nothing.
    pub(super) fn renew(&mut self, id: Id) -> Vec<Wish> {
        let Some(home) = self.home() else { return Vec::new() };
        let seat = home.seat_mut();
        let account = seat.account.clone();
        match &seat.presence {
            Presence::Here { offers, .. } if seat.renewing.is_none() => {
                let offers = offers.clone();
                seat.renewing = Some(id.clone());
                vec![Wish::Renew(account, id, offers), self.say(t!("renew-asking"))]
            }
            Presence::Here { .. } => vec![self.warn(t!("renew-busy"))],
            _ => {
                let sign_in = super::Message::SignInAgain(account);
                vec![self.offer(t!("renew-away"), t!("sign-in-submit"), sign_in)]
            }
        }
    }

    /// The new invite is shown where the old one was asked for; whoever went elsewhere is told.
    pub(super) fn renewed(
        &mut self,
        account: &Account,
        old: &Id,
        answer: Result<Outcome, Error>,
        code: Option<Result<Matrix, Error>>,
    ) -> Vec<Wish> {
        let fallback = self.settings.fallback_page.clone();
        if let Some(seat) = self.seat_of(account) {
            seat.renewing.take_if(|renewing| renewing == old);
        }
        let here = match self.home() {
            Some(home) if home.is_current(account) => match &home.page {
                Page::Invites(_) => true,
                Page::Invite(invite) => invite.record().id == *old,
                _ => false,
            },
            _ => false,
        };
        let mut wishes = vec![Wish::List(account.clone())];
        match (answer, self.home()) {
            (Ok(Outcome::Created(created)), Some(home)) if here || created.saved.is_err() => {
                wishes.extend(home.leave());
                if let Page::Invites(list) = &home.page {
                    home.from_list = Some(list.clone());
                }
                let code = code.unwrap_or(Err(Error::NoLink));
                home.page = Page::Invite(Box::new(invite::Invite::made(*created, code, &fallback)));
                wishes.push(Wish::Focus(invite::COPY));
                wishes.push(self.say(t!("renewed")));
            }
            (Ok(Outcome::Form(pending)), Some(home)) if here => {
                wishes.extend(home.leave());
                let form = form::Form::new(pending.form.clone());
                wishes.extend(form.first().map(Wish::Focus));
                home.page = Page::Form(Box::new(form), pending);
            }
            (Ok(Outcome::Form(pending)), _) => wishes.push(Wish::GiveUp(account.clone(), pending)),
            (Ok(Outcome::Created(_)), _) => wishes.push(self.say(t!("renewed-elsewhere"))),
            (Err(error), home) => {
                if let Some(Page::Invite(invite)) = home.map(|home| &mut home.page)
                    && here
                {
                    invite.failed(error);
                } else {
                    let Problem { headline, advice, .. } = Problem::of_create(&error);
                    wishes.push(self.warn(format!("{headline} {advice}")));
                }
            }
        }
        wishes
    }
}
