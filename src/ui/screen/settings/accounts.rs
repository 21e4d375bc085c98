//! The accounts: how each is doing, and what can be done about it.

use iced::widget::{Column, column, container, text};
use iced::{Alignment, Length};

use super::Message;
use crate::problem::Problem;
use crate::ui::Element;
use crate::ui::component::avatar::avatar;
use crate::ui::component::card::{card, hairline};
use crate::ui::component::icon;
use crate::ui::control::{Look, body, button, heading, small};
use crate::ui::direction::beside;
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::ui::seat::{Presence, Seat};
use crate::{line, pile, t};

/// All of them, the one whose pages are shown marked.
pub(super) fn accounts<'a>(seats: &'a [Seat], current: &Seat) -> Element<'a, Message> {
    let mut rows = Column::new();
    for (at, seat) in seats.iter().enumerate() {
        if at > 0 {
            rows = rows.push(hairline());
        }
        rows = rows.push(account(at, seat, seat.account == current.account));
    }
    let add = button("settings-add", t!("add-account")).icon(icon(Icon::UserPlus)).on_press(Message::AddAccount);
    pile![heading(2, t!("settings-accounts")), card(rows), add].spacing(gap::MEDIUM).into()
}

fn account<'a>(at: usize, seat: &'a Seat, current: bool) -> Element<'a, Message> {
    let here = matches!(seat.presence, Presence::Here { .. });
    let address = seat.account.as_str();
    let act = |part: &str, words: String, name: String, message: Message| {
        button(format!("settings-{part}-{at}"), words).name(name).on_press(message)
    };
    let of = || seat.account.clone();
    let mut actions = line![].spacing(gap::SMALL);
    if !current {
        let name = t!("nav-switch", account = address);
        actions = actions.push(act("switch", t!("settings-switch"), name, Message::Switch(of())));
    }
    actions = actions.push(if here {
        let name = t!("settings-sign-out-name", account = address);
        act("sign-out", t!("sign-out"), name, Message::SignOut(of()))
    } else {
        let name = t!("settings-sign-in-name", account = address);
        act("sign-in", t!("sign-in-submit"), name, Message::SignIn(of()))
    });
    let name = t!("settings-remove-name", account = address);
    let remove = act("remove", t!("settings-remove"), name, Message::Remove(of())).look(Look::DangerPlain);
    let who = column![body(address).font(font::MEDIUM).wrapping(text::Wrapping::WordOrGlyph), small(doing(seat))];
    let who = line![avatar(&seat.name(), 36.0), who.width(Length::Fill)]
        .spacing(gap::MEDIUM)
        .align_y(Alignment::Center)
        .width(Length::Fill);
    let line = beside(who, actions.push(remove).wrap(), LEAST).spacing(gap::MEDIUM).vertical_spacing(gap::SMALL);
    container(line).padding([gap::MEDIUM, gap::LARGE]).into()
}

/// How it is doing, in a few words, and how many invites of it are here.
fn doing(seat: &Seat) -> String {
    let presence = match &seat.presence {
        Presence::Here { status: crate::engine::Status::Reconnecting { .. }, .. } => t!("settings-reconnecting"),
        Presence::Here { .. } => t!("settings-signed-in"),
        Presence::OpeningKeyring | Presence::SigningIn(_) => t!("settings-signing-in"),
        Presence::Away(Some(error)) => Problem::of(error).headline,
        Presence::Away(None) => t!("settings-signed-out"),
    };
    match &seat.invites {
        Some(_) => t!("settings-account", presence = presence, count = seat.tally.all),
        None => presence,
    }
}

/// The address keeps so much room beside the buttons.
const LEAST: f32 = 200.0;
