//! What became of an invite that waits no more, and what one does next.

use iced::Length;
use iced::widget::{column, container};

use super::super::{HELLO, Invite, Message, RENEW};
use super::Around;
use crate::domain::{How, Status};
use crate::i18n::words;
use crate::ui::Element;
use crate::ui::component::card::card;
use crate::ui::component::icon;
use crate::ui::control::{Button, Look, body, button, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::{line, t};

impl Invite {
    pub(super) fn outcome<'a>(&'a self, around: &Around<'_>) -> Option<Element<'a, Message>> {
        let status = self.record.status_at(around.now);
        let (headline, advice) = match &status {
            Status::Waiting => return None,
            Status::Accepted { by } if by.is_empty() => (t!("give-accepted"), None),
            Status::Accepted { by } => (words::status_sentence(&Status::Accepted { by: by.clone() }), None),
            Status::Used => (words::status_sentence(&status), Some(t!("give-used-advice"))),
            Status::Expired => (words::status_sentence(&status), Some(t!("give-expired-advice"))),
            Status::Withdrawn => (words::status_sentence(&status), Some(t!("give-withdrawn-advice"))),
            // The sentence beneath the title says what happened.
            Status::Unknown => (t!("give-unknown"), Some(t!("give-unknown-advice"))),
        };
        let words = column![body(headline).font(font::SEMIBOLD)]
            .push(self.learnt_words(around).map(soft))
            .push(advice.map(soft))
            .spacing(gap::TINY);
        let mut acts = line![].spacing(gap::SMALL).wrap().vertical_spacing(gap::SMALL);
        if matches!(&status, Status::Accepted { by } if !by.is_empty()) {
            let hello = button(HELLO, t!("give-hello")).look(Look::Primary).icon(icon(Icon::MessageCircle));
            acts = acts.push(hello.on_press(Message::SayHello));
            let copy = button("invite-address", t!("give-copy-address")).icon(icon(Icon::Copy));
            acts = acts.push(copy.on_press(Message::CopyAddress));
        }
        acts = acts.push(self.renew_button(&status, around));
        let inside =
            column![words, acts].push(self.trouble()).push(away(around)).spacing(gap::MEDIUM).width(Length::Fill);
        Some(container(card(inside).padding(gap::LARGE)).width(Length::Fill).into())
    }

    fn renew_button<'a>(&self, status: &Status, around: &Around<'_>) -> Button<'a, Message> {
        let look = match status {
            Status::Expired | Status::Unknown | Status::Withdrawn => Look::Primary,
            _ => Look::Quiet,
        };
        let words = match status {
            _ if around.renewing => t!("give-renewing"),
            Status::Unknown => t!("give-again"),
            Status::Expired | Status::Withdrawn => t!("give-renew"),
            _ => t!("give-another"),
        };
        let press = (!around.renewing && self.is_kept()).then_some(Message::Renew);
        button(RENEW, words).look(look).icon(icon(Icon::Refresh)).busy(around.renewing).on_press_maybe(press)
    }

    /// When we learnt of it, and how.
    pub(super) fn learnt_words(&self, around: &Around<'_>) -> Option<String> {
        let settled = self.record.story.settled?;
        let moment = words::moment(settled.at, around.now, around.zone);
        Some(match settled.how {
            How::Push => t!("give-how-push", moment = moment),
            How::Roster => t!("give-how-roster", moment = moment),
            How::Page => t!("give-how-page", moment = moment),
            How::Probe => t!("give-how-probe", moment = moment),
            How::Person => t!("give-how-person", moment = moment),
        })
    }
}

/// Why nothing can be asked for now.
fn away<'a>(around: &Around<'_>) -> Option<Element<'a, Message>> {
    (!around.online).then(|| soft(t!("give-away")).into())
}
