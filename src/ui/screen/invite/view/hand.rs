//! Handing it over: the link, and what can be done with it.

use iced::Length;
use iced::widget::column;

use super::super::{BIG, CHANGE, COPY, Code, Invite, MENU, Message, Stuck};
use super::{Around, TINY};
use crate::desk::Format;
use crate::problem::Problem;
use crate::ui::Element;
use crate::ui::component::icon;
use crate::ui::component::problem_box::{notice, problem_box};
use crate::ui::control::{Button, Look, button, field, menu};
use crate::ui::icon::Icon;
use crate::ui::metric::gap;
use crate::{line, pile, t};

impl Invite {
    pub(super) fn link_field(&self, around: &Around<'_>) -> Option<Element<'_, Message>> {
        let link = self.link.as_ref().filter(|_| self.shows_code(around.now))?;
        Some(field("invite-link", t!("invite-link"), link.as_str()).hide_label().read_only(true).into())
    }

    pub(super) fn buttons<'a>(&'a self, around: &Around<'_>) -> Option<Element<'a, Message>> {
        if !self.shows_code(around.now) {
            return None;
        }
        let acts = line![self.copy(around), message(t!("invite-copy-message")), mail(), self.full(),]
            .spacing(gap::SMALL)
            .wrap()
            .vertical_spacing(gap::SMALL);
        let more = line![self.ways_to_save(around, Length::Shrink), change()].spacing(gap::SMALL).wrap();
        Some(pile![acts, more].spacing(gap::SMALL).into())
    }

    pub(super) fn stacked_buttons<'a>(&'a self, around: &Around<'_>) -> Option<Element<'a, Message>> {
        if !self.shows_code(around.now) {
            return None;
        }
        let fill = Length::Fill;
        let copy = self.copy(around).width(fill).height(44.0);
        let message = message(t!("invite-message")).name(t!("invite-copy-message")).width(fill);
        let (mail, full, change) = (mail().width(fill), self.full().width(fill), change().width(fill));
        let menu = self.ways_to_save(around, fill);
        Some(if around.room.width < TINY {
            column![copy, message, mail, full, menu, change].spacing(gap::SMALL).into()
        } else {
            let first = line![message, mail].spacing(gap::SMALL);
            let second = line![full, change].spacing(gap::SMALL);
            column![copy, first, second, menu].spacing(gap::SMALL).into()
        })
    }

    /// The main button, unless the invite has ended.
    fn copy<'a>(&self, around: &Around<'_>) -> Button<'a, Message> {
        let look = if self.is_alive(around.now) { Look::Primary } else { Look::Quiet };
        button(COPY, t!("invite-copy-link")).look(look).icon(icon(Icon::Copy)).on_press(Message::CopyLink)
    }

    fn full<'a>(&self) -> Button<'a, Message> {
        let big = matches!(self.code, Code::Drawn(..)).then_some(Message::Big(true));
        button(BIG, t!("invite-big")).icon(icon(Icon::Maximize)).on_press_maybe(big)
    }

    fn ways_to_save<'a>(&self, around: &Around<'_>, width: Length) -> Element<'a, Message> {
        let drawn = matches!(self.code, Code::Drawn(..));
        let ask = |format| (drawn && !self.placing).then_some(Message::SaveAs(format));
        let mut ways = menu(MENU, t!("give-save"), self.menu, Message::Menu(!self.menu))
            .icon(icon(Icon::Download))
            .width(width)
            .item("invite-save-png", t!("give-save-png"), ask(Format::Png))
            .item("invite-save-svg", t!("give-save-svg"), ask(Format::Svg))
            .item("invite-save-pdf", t!("give-save-pdf"), ask(Format::Pdf))
            .item("invite-save-html", t!("give-save-html"), ask(Format::Html));
        if around.pictures {
            ways = ways.item("invite-copy-picture", t!("give-copy-picture"), drawn.then_some(Message::CopyPicture));
        }
        ways.into()
    }

    /// What the desktop or the disk did not do, and what to do instead.
    pub(super) fn stuck(&self) -> Option<Element<'_, Message>> {
        Some(match self.stuck.as_ref()? {
            Stuck::Mail => {
                let problem = Problem {
                    headline: t!("give-not-mailed"),
                    advice: t!("give-not-mailed-advice"),
                    detail: None,
                    again: false,
                };
                problem_box("invite-mail-problem", problem)
                    .action("invite-mail-copy", t!("invite-copy-message"), Some(Message::CopyMessage))
                    .into()
            }
            Stuck::Cut => notice("invite-mail-cut", cut())
                .action("invite-mail-copy", t!("invite-copy-message"), Some(Message::CopyMessage))
                .into(),
            Stuck::Letter(error) => problem_box("invite-letter-problem", Problem::of(error)).into(),
        })
    }
}

/// A mail program gets no more than so much.
pub(super) fn cut() -> Problem {
    Problem { headline: t!("give-mail-cut"), advice: t!("give-mail-cut-advice"), detail: None, again: false }
}

fn message<'a>(words: String) -> Button<'a, Message> {
    button("invite-message", words).icon(icon(Icon::Message)).on_press(Message::CopyMessage)
}

fn mail<'a>() -> Button<'a, Message> {
    button("invite-mail", t!("give-mail")).icon(icon(Icon::Mail)).on_press(Message::Mail)
}

fn change<'a>() -> Button<'a, Message> {
    button(CHANGE, t!("give-change")).look(Look::Plain).icon(icon(Icon::Pencil)).on_press(Message::ChangeLetter)
}
