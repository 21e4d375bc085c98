//! The code and nothing else, for a camera across the table.

use iced::widget::{column, container, space, stack, text};
use iced::{Alignment, Color, Length, Padding};

use super::super::{Code, Invite, Message, SMALL};
use super::Around;
use crate::domain::Way;
use crate::i18n::words;
use crate::t;
use crate::ui::Element;
use crate::ui::component::{icon, qr_card};
use crate::ui::control::{self, body, button};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap, size};
use crate::ui::theme::Theme;

impl Invite {
    /// Draws the code as large as it fits; `who` invites.
    #[must_use]
    pub fn big_view<'a>(&'a self, who: &str, around: &Around<'_>) -> Element<'a, Message> {
        let Code::Drawn(_, picture) = &self.code else { return space().into() };
        let room = around.room;
        // In a tiny window the words would be all there is room for.
        let tiny = room.height < LOW || room.window < LOW;
        let close = button(SMALL, t!("invite-small")).icon(icon(Icon::X)).on_press(Message::Big(false));
        let (corner, words) = if tiny { (SMALL_CLOSE, 0.0) } else { (CLOSE, BIG_WORDS) };
        // The way out stands in the corner: beside the code where there is room, else above it.
        let high = room.height - words;
        let (beside, beneath) = (high.min(room.window - 2.0 * corner.0), (high - corner.1).min(room.window));
        let (side, above) = if beside >= beneath { (beside, 0.0) } else { (beneath, corner.1) };
        let code = qr_card::code(picture, self.code_name(), side, room.pixels);
        let mut page = column![space().height(Length::Fill), code].align_x(Alignment::Center);
        if !tiny {
            page = page.push(self.big_words(who, around));
        }
        let page = page.push(space().height(Length::Fill));
        let page = container(page).padding(Padding::ZERO.top(above)).center_x(Length::Fill).height(Length::Fill);
        let close = container(close).padding(if tiny { gap::TINY } else { gap::LARGE }).align_right(Length::Fill);
        container(stack![page, close])
            .style(|_| container::Style { background: Some(Color::WHITE.into()), ..container::Style::default() })
            .into()
    }

    fn big_words<'a>(&'a self, who: &str, around: &Around<'_>) -> Element<'a, Message> {
        let host = self.record.account.host();
        let left = self.record.expires().map(|expiry| words::remaining(expiry.remaining(around.now)));
        let camera = match (self.way, left) {
            (Way::Page, Some(left)) => t!("invite-camera", left = left),
            (Way::Page, None) => t!("invite-camera-only"),
            (Way::App, Some(left)) => t!("give-camera-app", left = left),
            (Way::App, None) => t!("give-camera-app-only"),
        };
        // Everything on white, in every theme: a dark frame would be part of the picture.
        let black = |_: &Theme| text::Style { color: Some(Color::BLACK) };
        let title = control::words(t!("invite-big-title", who = who, host = host.as_str()))
            .size(size::PAGE)
            .font(font::SEMIBOLD)
            .align_x(text::Alignment::Center)
            .style(black);
        let words = column![title, body(camera).size(size::BODY).align_x(text::Alignment::Center).style(black)];
        container(words.align_x(Alignment::Center)).padding([0.0, gap::SMALL]).into()
    }
}

/// Below this there is no room for words.
const LOW: f32 = 330.0;
/// What the words beneath the big code take: its title may need two lines.
const BIG_WORDS: f32 = 96.0;
/// What the button that closes it takes of a corner.
const CLOSE: (f32, f32) = (124.0, 72.0);
/// The same where there is little room.
const SMALL_CLOSE: (f32, f32) = (108.0, 48.0);
