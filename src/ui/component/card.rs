//! Surfaces that things stand on.

use iced::widget::{Container, container};
use iced::{Border, Color, Length, border};

use crate::ui::metric::{corner, gap};
use crate::ui::theme::Tint;
use crate::ui::{Element, Theme};

/// A surface with a hairline around it.
pub fn card<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Container<'a, Message, Theme> {
    container(content).width(Length::Fill).style(|theme: &Theme| container::Style {
        text_color: Some(theme.palette().ink),
        background: Some(theme.palette().card.into()),
        border: border::rounded(corner::CARD).width(theme.edge()).color(theme.palette().line),
        ..container::Style::default()
    })
}

/// A coloured surface; `tint` picks its colours.
pub fn tinted<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    tint: fn(&Theme) -> Tint,
) -> Container<'a, Message, Theme> {
    container(content).style(move |theme: &Theme| {
        let tint = tint(theme);
        container::Style {
            text_color: Some(tint.ink),
            background: Some(tint.back.into()),
            border: rim(theme, tint.ink, corner::CONTROL),
            ..container::Style::default()
        }
    })
}

/// The border of a tinted surface: only high contrast draws one.
#[must_use]
pub fn rim(theme: &Theme, ink: Color, radius: f32) -> Border {
    if *theme == Theme::Contrast {
        border::rounded(radius).width(theme.edge()).color(ink)
    } else {
        border::rounded(radius)
    }
}

/// A line across, as thin as a hair.
#[must_use]
pub fn hairline<'a, Message: 'a>() -> Element<'a, Message> {
    iced::widget::rule::horizontal(1).into()
}

/// The space inside a card.
pub const INSIDE: f32 = gap::HUGE;
