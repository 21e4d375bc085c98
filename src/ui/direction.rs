//! Which way a line runs: from the left, or from the right in languages that are written so. iced knows no direction,
//! so every row of the window is built with [`line!`](crate::line), every column with [`pile!`](crate::pile), and
//! every alignment to a side goes by its name here. What lies in a line keeps its order for Tab and for a screen
//! reader; only its places are mirrored.

mod line;

pub use line::Line;

use iced::widget::Column;
use iced::{Padding, alignment, widget::text};

use super::{Element, Theme};
use crate::i18n;

/// A row of these, in reading order.
#[must_use]
pub fn line<'a, Message: 'a>(children: impl IntoIterator<Item = Element<'a, Message>>) -> Line<'a, Message> {
    children.into_iter().fold(Line::new(), Line::push)
}

/// These beneath each other, each where a line begins.
#[must_use]
pub fn pile<'a, Message: 'a>(children: impl IntoIterator<Item = Element<'a, Message>>) -> Column<'a, Message, Theme> {
    Column::with_children(children).align_x(start())
}

/// Something that takes what there is of a line, and something beside it at the line's end. Where less than `least`
/// would be left for the first, the other goes beneath it.
#[must_use]
pub fn beside<'a, Message: 'a>(
    main: impl Into<Element<'a, Message>>,
    aside: impl Into<Element<'a, Message>>,
    least: f32,
) -> Line<'a, Message> {
    Line::beside(main.into(), aside.into(), least)
}

/// A sign and what it stands before. Where less than `least` would be left for the words, they go beneath it.
#[must_use]
pub fn led<'a, Message: 'a>(
    sign: impl Into<Element<'a, Message>>,
    words: impl Into<Element<'a, Message>>,
    least: f32,
) -> Line<'a, Message> {
    Line::led(sign.into(), words.into(), least)
}

/// A row in reading order: `line![icon, words]`.
#[macro_export]
macro_rules! line {
    ($($child:expr),* $(,)?) => {
        $crate::ui::direction::line([$($crate::ui::Element::from($child)),*])
    };
}

/// A column whose children stand where a line begins: `pile![title, words]`.
#[macro_export]
macro_rules! pile {
    ($($child:expr),* $(,)?) => {
        $crate::ui::direction::pile([$($crate::ui::Element::from($child)),*])
    };
}

/// Where a line begins.
#[must_use]
pub fn start() -> alignment::Horizontal {
    if i18n::is_rtl() { alignment::Horizontal::Right } else { alignment::Horizontal::Left }
}

/// Where a line ends.
#[must_use]
pub fn end() -> alignment::Horizontal {
    if i18n::is_rtl() { alignment::Horizontal::Left } else { alignment::Horizontal::Right }
}

/// Text that begins where a line of our language begins, whatever it is written in.
#[must_use]
pub fn text_start() -> text::Alignment {
    if i18n::is_rtl() { text::Alignment::Right } else { text::Alignment::Left }
}

/// Room before and behind what stands in a line.
#[must_use]
pub fn sides(before: f32, behind: f32) -> Padding {
    let (left, right) = if i18n::is_rtl() { (behind, before) } else { (before, behind) };
    Padding::ZERO.left(left).right(right)
}
