//! What lies over a page: questions before something ends, reasons, and the keys.

use iced::widget::space;
use iced::{Alignment, Length};

use super::super::{Message, Over, Stage, Window};
use crate::problem::Problem;
use crate::t;
use crate::ui::Element;
use crate::ui::component::icon;
use crate::ui::component::logo::logo;
use crate::ui::component::room::Room;
use crate::ui::control::{Dialog, Look, body, button, dialog, label, soft};
use crate::ui::direction::{self, beside, led};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::{line, pile};

/// The name of the button that closes it.
const OVER_CLOSE: &str = "over-close";

impl Window {
    pub(super) fn dialog(&self, room: Room) -> Option<Dialog<'_, Message>> {
        let Some(over) = self.over.as_ref() else {
            return self.invite_sheet().map(|sheet| sheet.tight(room.is_tiny()));
        };
        let (title, content) = match over {
            Over::SignOut(account) => (
                t!("sign-out-title", account = account.as_str()),
                question(t!("sign-out-words"), t!("sign-out"), t!("sign-out-keep")),
            ),
            Over::Forget(_) => (t!("forget-title"), question(t!("forget-words"), t!("forget-do"), t!("forget-keep"))),
            Over::Why(kind, reason) => {
                let Stage::Home(home) = &self.stage else { return None };
                let host = home.seat().account.host();
                why(Problem::of_reason(*kind, *reason, host.as_str()))
            }
            Over::Replace(file) => (
                t!("replace-title"),
                question(t!("replace-words", file = file.display().to_string()), t!("replace-do"), t!("replace-keep")),
            ),
            Over::Remove(account) => super::account::remove(account),
            Over::Arrival(guest) => self.which(guest),
            Over::Help => (t!("help-title"), keys()),
            Over::About => (t!("about-title"), about()),
        };
        Some(dialog("over", title, content, Message::OverClosed).tight(room.is_tiny()))
    }
}

/// A question whose first button changes nothing.
fn question<'a>(words: String, act: String, keep: String) -> Element<'a, Message> {
    let buttons = line![
        button(OVER_CLOSE, keep).on_press(Message::OverClosed),
        button("over-confirm", act).look(Look::Danger).on_press(Message::OverConfirmed),
    ]
    .spacing(gap::SMALL)
    .wrap();
    pile![soft(words), buttons].spacing(gap::LARGE).into()
}

/// Why something cannot be made, and what to ask the person who runs the server.
fn why<'a>(problem: Problem) -> (String, Element<'a, Message>) {
    let advice = (!problem.advice.is_empty()).then_some(problem.advice);
    let mut buttons = line![button(OVER_CLOSE, t!("close")).on_press(Message::OverClosed)].spacing(gap::SMALL);
    let mut content = pile![].spacing(gap::LARGE);
    if let Some(advice) = advice {
        content = content.push(soft(advice));
        let copy = button("over-copy", t!("why-copy")).icon(icon(Icon::Copy));
        buttons = buttons.push(copy.on_press(Message::CopyAdvice));
    }
    (problem.headline, content.push(buttons.wrap()).into())
}

fn keys<'a>() -> Element<'a, Message> {
    let keys = [
        ("Ctrl+N", t!("key-new")),
        ("Ctrl+L", t!("key-copy-link")),
        ("Ctrl+M", t!("key-copy-message")),
        ("Ctrl+R", t!("key-renew")),
        ("Delete", t!("key-forget")),
        ("F11", t!("key-big")),
        ("Ctrl+F", t!("key-search")),
        ("Ctrl+,", t!("key-settings")),
        ("Esc", t!("key-back")),
        ("Ctrl +  Ctrl -  Ctrl 0", t!("key-size")),
        ("F6", t!("key-news")),
        ("F1", t!("key-help")),
    ];
    let lines = keys.into_iter().map(|(key, words)| {
        let key = body(key).font(font::SEMIBOLD);
        beside(body(words).width(Length::Fill), key, 150.0).spacing(gap::LARGE).vertical_spacing(0).into()
    });
    let close = button(OVER_CLOSE, t!("close")).on_press(Message::OverClosed);
    pile![direction::pile(lines).spacing(gap::SMALL), space().height(gap::SMALL), close].spacing(gap::MEDIUM).into()
}

/// What this is, whose it is, and what it tells to whom.
fn about<'a>() -> Element<'a, Message> {
    let name = pile![
        body(t!("settings-version", version = env!("CARGO_PKG_VERSION"))).font(font::SEMIBOLD),
        soft(t!("about-words")),
    ];
    let name = led(logo(48.0), name.width(Length::Fill), 140.0).spacing(gap::LARGE).align_y(Alignment::Center);
    let facts = [
        (t!("about-licence"), t!("about-licence-words", licence = env!("CARGO_PKG_LICENSE"))),
        (t!("about-privacy"), t!("about-privacy-words")),
        (t!("about-made-with"), t!("about-made-with-words")),
    ];
    let facts = facts.into_iter().map(|(what, words)| pile![label(what), body(words)].spacing(2).into());
    let close = button(OVER_CLOSE, t!("close")).on_press(Message::OverClosed);
    pile![name, direction::pile(facts).spacing(gap::MEDIUM), close].spacing(gap::LARGE).into()
}
