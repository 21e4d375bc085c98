//! A box to tick and the words that say what for.

use accesskit::Role;
use iced::advanced::widget::Id;
use iced::widget::{button as plain, container, space};
use iced::{Alignment, Background, Length, border};

use super::{body, glyph, sign, small};
use crate::ui::a11y::{named, silent};
use crate::ui::metric::{self, corner, gap};
use crate::ui::{Element, Theme};
use crate::{line, pile};

/// A box to tick. Made by [`checkbox`].
pub struct Checkbox<'a, M> {
    id: Id,
    label: String,
    hint: Option<String>,
    checked: bool,
    toggle: Option<Box<dyn Fn(bool) -> M + 'a>>,
}

/// A box to tick; `toggle` turns the new state into a message.
pub fn checkbox<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    label: impl Into<String>,
    checked: bool,
    toggle: impl Fn(bool) -> M + 'a,
) -> Checkbox<'a, M> {
    Checkbox { id: id.into(), label: label.into(), hint: None, checked, toggle: Some(Box::new(toggle)) }
}

impl<M> Checkbox<'_, M> {
    /// A second line that says what it means.
    #[must_use]
    pub fn hint(mut self, words: impl Into<String>) -> Self {
        self.hint = Some(words.into());
        self
    }

    /// Whether it can be operated; it can unless told.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        if !enabled {
            self.toggle = None;
        }
        self
    }
}

impl<'a, M: Clone + 'a> From<Checkbox<'a, M>> for Element<'a, M> {
    fn from(checkbox: Checkbox<'a, M>) -> Self {
        let checked = checkbox.checked;
        let press = checkbox.toggle.as_ref().map(|toggle| toggle(!checked));
        let enabled = press.is_some();
        let tick: Element<'a, M> = if checked { glyph(sign::CHECK, 16.0).into() } else { space().into() };
        let square = container(tick).center(BOX).style(move |theme| square(theme, checked, enabled));
        let mut words = pile![body(checkbox.label.clone())];
        if let Some(hint) = &checkbox.hint {
            words = words.push(small(hint.clone()));
        }
        let line = line![square, words].spacing(gap::MEDIUM).align_y(Alignment::Center);
        let drawn = plain(silent(container(line).center_y(Length::Shrink)))
            .padding([(metric::TARGET - BOX) / 2.0 - 1.0, 0.0])
            .on_press_maybe(press.clone())
            .style(move |theme: &Theme, _| plain::Style {
                text_color: if enabled { theme.palette().ink } else { theme.palette().ended.ink },
                ..plain::Style::default()
            });
        named(Role::CheckBox, drawn)
            .id(checkbox.id)
            .name(checkbox.label)
            .with(|props| {
                props.checked = Some(checked);
                props.description = checkbox.hint;
            })
            .press(press)
            .into()
    }
}

/// The side of the box.
const BOX: f32 = 20.0;

fn square(theme: &Theme, checked: bool, enabled: bool) -> container::Style {
    let colours = theme.palette();
    let (back, edge, ink) = match (checked, enabled) {
        (true, true) => (colours.accent, colours.accent, colours.on_accent),
        (false, true) => (colours.card, colours.edge, colours.ink),
        (_, false) => (colours.ended.back, colours.edge, colours.ended.ink),
    };
    container::Style {
        text_color: Some(ink),
        background: Some(Background::Color(back)),
        border: border::rounded(corner::CONTROL / 2.0).width(theme.edge().max(1.5)).color(edge),
        ..container::Style::default()
    }
}
