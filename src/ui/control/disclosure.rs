//! Something that can be unfolded: a line with a chevron, and what it hides.

use iced::advanced::widget::Id;
use iced::widget::container;
use iced::{Alignment, Length};

use super::{Look, body, button, glyph, sign, small};
use crate::i18n::is_rtl;
use crate::ui::Element;
use crate::ui::direction::sides;
use crate::ui::metric::{font, gap, size};
use crate::{line, pile};

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
        let chevron = match (disclosure.open, is_rtl()) {
            (true, _) => sign::CHEVRON_DOWN,
            (false, false) => sign::CHEVRON_RIGHT,
            (false, true) => sign::CHEVRON_LEFT,
        };
        let words = body(disclosure.label.clone()).size(size::SMALL).font(font::MEDIUM);
        let line = line![glyph(chevron, 16.0), words].spacing(gap::MEDIUM).align_y(Alignment::Center);
        let head = button(disclosure.id, disclosure.label)
            .look(Look::Plain)
            .content(line)
            .padding(sides(0.0, gap::SMALL))
            .expanded(disclosure.open)
            .on_press(disclosure.toggle);
        let summary = disclosure.summary.filter(|_| !disclosure.open).map(small);
        let head = line![head].push(summary).spacing(gap::SMALL).vertical_spacing(0).align_y(Alignment::Center).wrap();
        let mut parts = pile![head].spacing(gap::SMALL);
        if disclosure.open {
            parts = parts.push(container(disclosure.content).width(Length::Fill));
        }
        parts.into()
    }
}
