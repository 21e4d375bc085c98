//! Which way a line runs: from the left, or from the right in languages that are written so. iced knows no direction,
//! so every row of the window is built with [`line!`](crate::line), and every alignment to a side by its name here.

use iced::widget::{Row, row};
use iced::{Padding, alignment};

use super::Element;
use crate::i18n;

/// A row of these, in reading order.
#[must_use]
pub fn line<'a, Message: 'a>(
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Row<'a, Message, super::Theme> {
    let mut children: Vec<_> = children.into_iter().collect();
    if i18n::is_rtl() {
        children.reverse();
    }
    row(children)
}

/// A row in reading order: `line![icon, words]`.
#[macro_export]
macro_rules! line {
    ($($child:expr),* $(,)?) => {
        $crate::ui::direction::line([$($crate::ui::Element::from($child)),*])
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

/// Room before and behind what stands in a line.
#[must_use]
pub fn sides(before: f32, behind: f32) -> Padding {
    let (left, right) = if i18n::is_rtl() { (behind, before) } else { (before, behind) };
    Padding::ZERO.left(left).right(right)
}
