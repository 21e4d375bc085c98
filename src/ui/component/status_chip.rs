//! What became of an invite, as a word with a sign and a colour; the word alone is enough.

use iced::Alignment;
use iced::widget::container;
use iced::widget::text::Wrapping;

use super::card::{rim, tinted};
use crate::domain::Status;
use crate::i18n::words;
use crate::line;
use crate::ui::a11y::silent;
use crate::ui::control::{self, glyph};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap, size};
use crate::ui::theme::Tint;
use crate::ui::{Element, Theme};

/// The status in a word.
#[must_use]
pub fn chip<'a, Message: 'a>(status: &Status) -> Element<'a, Message> {
    chip_saying(status, words::status(status))
}

/// The status with more words than its own, such as "Waiting · 6 days left".
#[must_use]
pub fn chip_saying<'a, Message: 'a>(status: &Status, words: String) -> Element<'a, Message> {
    let (icon, tint): (Icon, fn(&Theme) -> Tint) = match status {
        Status::Waiting => (Icon::Clock, |theme| theme.palette().waiting),
        Status::Accepted { .. } | Status::Used => (Icon::Check, |theme| theme.palette().good),
        Status::Expired | Status::Withdrawn => (Icon::CircleSlash, |theme| theme.palette().ended),
        Status::Unknown => (Icon::CircleQuestion, |theme| theme.palette().problem),
    };
    let words = control::words(words).size(size::SMALL).font(font::SEMIBOLD).wrapping(Wrapping::None);
    let line = line![silent(glyph(icon.glyph(), 14.0)), words].spacing(6).align_y(Alignment::Center);
    tinted(line, tint)
        .padding([5.0, gap::MEDIUM - 2.0])
        .style(move |theme: &Theme| {
            let tint = tint(theme);
            container::Style {
                text_color: Some(tint.ink),
                background: Some(tint.back.into()),
                border: rim(theme, tint.ink, 14.0),
                ..container::Style::default()
            }
        })
        .into()
}
