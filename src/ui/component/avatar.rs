//! An account as a disc with its first letter. The name stands beside it.

use iced::widget::{container, text};
use iced::{Color, border};

use crate::ui::a11y::silent;
use crate::ui::metric::{font, size};
use crate::ui::{Element, Theme};

/// The disc.
#[must_use]
pub fn avatar<'a, Message: 'a>(name: &str, side: f32) -> Element<'a, Message> {
    let letter: String = name.chars().take(1).collect();
    let disc = container(text(letter).font(font::BOLD).size(if side > 30.0 { size::BODY } else { size::SMALL }))
        .center(side)
        .style(move |theme: &Theme| container::Style {
            text_color: Some(theme.palette().on_accent),
            background: Some(theme.palette().accent.into()),
            border: border::rounded(side / 2.0),
            ..container::Style::default()
        });
    silent(disc)
}

/// A small disc in a colour of the theme, beside the word that says the same.
#[must_use]
pub fn dot<'a, Message: 'a>(colour: fn(&Theme) -> Color) -> Element<'a, Message> {
    container(iced::widget::space())
        .width(8)
        .height(8)
        .style(move |theme: &Theme| container::Style {
            background: Some(colour(theme).into()),
            border: border::rounded(4),
            ..container::Style::default()
        })
        .into()
}
