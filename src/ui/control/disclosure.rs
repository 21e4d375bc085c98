//! Something that can be unfolded: a line with a chevron, and what it hides.

use iced::advanced::widget::Id;
use iced::widget::text::Wrapping;
use iced::widget::{column, container, row};
use iced::{Alignment, Length, Padding};

use super::{Look, body, button, glyph, sign, small};
use crate::ui::Element;
use crate::ui::metric::{font, gap, size};

/// Something that can be unfolded. Made by [`disclosure`].
pub struct Disclosure<'a, M> {
    id: Id,
    label: String,
    open: bool,
    toggle: M,
    content: Element<'a, M>,
    summary: Option<String>,
}

/// A line that shows and hides `content`; `toggle` asks for the other of the two.
pub fn disclosure<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    label: impl Into<String>,
    open: bool,
    toggle: M,
    content: impl Into<Element<'a, M>>,
) -> Disclosure<'a, M> {
    Disclosure { id: id.into(), label: label.into(), open, toggle, content: content.into(), summary: None }
}

impl<M> Disclosure<'_, M> {
    /// What it hides, in a few words beside it while it is folded.
    #[must_use]
    pub fn summary(self, summary: Option<String>) -> Self {
        Self { summary, ..self }
    }
}

impl<'a, M: Clone + 'a> From<Disclosure<'a, M>> for Element<'a, M> {
    fn from(disclosure: Disclosure<'a, M>) -> Self {
        let chevron = if disclosure.open { sign::CHEVRON_DOWN } else { sign::CHEVRON_RIGHT };
        let words = body(disclosure.label.clone()).size(size::SMALL).font(font::MEDIUM);
        let line = row![glyph(chevron, 16.0), words].spacing(gap::MEDIUM).align_y(Alignment::Center);
        let head = button(disclosure.id, disclosure.label)
            .look(Look::Plain)
            .content(line)
            .padding(Padding::ZERO.right(gap::SMALL))
            .expanded(disclosure.open)
            .on_press(disclosure.toggle);
        let summary =
            disclosure.summary.filter(|_| !disclosure.open).map(|words| small(words).wrapping(Wrapping::None));
        let head = row![Element::from(head)].push(summary).spacing(gap::SMALL).align_y(Alignment::Center);
        let mut parts = column![head].spacing(gap::SMALL);
        if disclosure.open {
            parts = parts.push(container(disclosure.content).width(Length::Fill));
        }
        parts.into()
    }
}
