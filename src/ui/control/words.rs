//! What is read and not operated: text in its few sizes, pictures, news; and the page that scrolls.

use accesskit::{Live, Role};
use iced::advanced::text::IntoFragment;
use iced::advanced::text::LineHeight;
use iced::advanced::widget::text::Style;
use iced::widget::{container, image as picture, scrollable};
use iced::{Length, Padding};

use super::text::{self, Words};
use crate::ui::a11y::named;
use crate::ui::metric::{self, font, gap, size};
use crate::ui::{Element, Theme};

/// Running text.
pub fn body<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    text::words(words).size(size::BODY).line_height(LineHeight::Relative(metric::LINE_HEIGHT))
}

/// Running text of second rank.
pub fn soft<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    body(words).style(|theme: &Theme| Style { color: Some(theme.palette().soft) })
}

/// Small print.
pub fn small<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    soft(words).size(size::SMALL)
}

/// The words above a field or a group; the field itself says them to a screen reader.
pub fn label<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    body(words).size(size::SMALL).font(font::SEMIBOLD)
}

/// A letter of the icon font in the colour of the text around it. Screen readers pass it by.
pub fn glyph<'a>(letter: char, size: f32) -> Words<'a> {
    text::words(letter.to_string()).font(font::ICONS).size(size).line_height(LineHeight::Relative(1.0))
}

/// A heading: level 1 is the page, 2 its parts, 3 a card.
pub fn heading<'a, M: Clone + 'a>(level: usize, words: impl IntoFragment<'a>) -> Element<'a, M> {
    let (size, font) = match level {
        0 | 1 => (size::PAGE, font::BOLD),
        2 => (size::CARD, font::SEMIBOLD),
        _ => (size::BODY, font::SEMIBOLD),
    };
    let line = text::words(words).size(size).font(font).line_height(LineHeight::Relative(1.3));
    named(Role::Heading, line).with(|props| props.level = Some(level)).into()
}

/// A square picture and what it shows, in words. It is enlarged without smoothing.
pub fn image<'a, M: Clone + 'a>(name: impl Into<String>, handle: picture::Handle, side: f32) -> Element<'a, M> {
    let picture = picture(handle).width(side).height(side).filter_method(picture::FilterMethod::Nearest);
    named(Role::Image, picture).name(name).into()
}

/// News: read out when it appears, without taking the focus. `number` counts the news, so that the same words twice
/// are heard twice. Keep it outside of the page behind a dialog, else closing the dialog repeats it.
pub fn status<'a, M: Clone + 'a>(
    number: usize,
    words: impl Into<String>,
    look: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    named(Role::Status, look)
        .id(format!("status-{number}"))
        .name(words)
        .with(|props| props.live = Some(Live::Polite))
        .into()
}

/// What a page that scrolls keeps free at its side.
pub const SCROLLER: f32 = gap::MEDIUM;

/// A page that scrolls up and down, with room for the focus ring at its edges.
pub fn scroll<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> scrollable::Scrollable<'a, M, Theme> {
    let room = Padding::new(metric::ring::ROOM).right(SCROLLER);
    scrollable(container(content).padding(room).width(Length::Fill))
        .direction(scrollable::Direction::Vertical(scrollable::Scrollbar::new().width(6).scroller_width(6).margin(2)))
}
