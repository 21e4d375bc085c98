//! Meaningful pieces that screens are made of.

pub mod avatar;
pub mod card;
pub mod leave;
pub mod logo;
pub mod problem_box;
pub mod qr_card;
pub mod room;
pub mod sheet;
pub mod status_chip;

use accesskit::Role;
use iced::widget::{container, text};
use iced::{Length, Padding};

use super::Element;
use super::a11y::named;
use super::control::{Words, glyph, scroll};
use super::direction::{start, text_start};
use super::icon::Icon;
use super::metric::{font, size};
use crate::pile;

/// An icon beside running text, in its colour.
pub fn icon<'a>(icon: Icon) -> Words<'a> {
    glyph(icon.glyph(), size::ICON)
}

/// A page that scrolls as a whole, no wider than `most`, beginning where a line begins.
pub fn page<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    most: f32,
    room: room::Room,
) -> Element<'a, Message> {
    let content = container(content).width(Length::Fill).max_width(most.min(room.width));
    let content = container(content).padding(room.padding()).width(Length::Fill).align_x(start());
    scroll(content).height(Length::Fill).into()
}

/// The heading of a page in the middle of it.
pub fn centred_heading<'a, Message: Clone + 'a>(words: String) -> Element<'a, Message> {
    page_heading(words.clone(), words, text::Alignment::Center)
}

/// The heading of a page that shows only as much of `words` as there is room for; a screen reader is told all.
pub fn cut_heading<'a, Message: Clone + 'a>(words: String, width: f32) -> Element<'a, Message> {
    page_heading(fit(&words, width), words, text_start())
}

fn page_heading<'a, Message: Clone + 'a>(shown: String, words: String, side: text::Alignment) -> Element<'a, Message> {
    let line = super::control::words(shown).size(size::PAGE).font(font::BOLD).align_x(side);
    named(Role::Heading, line.line_height(text::LineHeight::Relative(1.3)))
        .name(words)
        .with(|props| props.level = Some(1))
        .into()
}

/// Something with something else beneath it that comes and goes: the first keeps its place, and so the focus in it.
pub fn below<'a, Message: 'a>(
    first: impl Into<Element<'a, Message>>,
    second: Option<Element<'a, Message>>,
    gap: f32,
) -> Element<'a, Message> {
    let second =
        second.map(|second| container(second).padding(Padding::ZERO.top(gap)).width(Length::Fill).align_x(start()));
    pile![first.into()].push(second).into()
}

/// Text that somebody else wrote, made harmless: on one line, without what would move the words around it or hide
/// something, and in its own direction whatever stands beside it. For labels, names and what a server says.
#[must_use]
pub fn plain(text: &str) -> String {
    let harmless = |c: char| match c {
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
        // Line ends and other control characters, and the two line ends of Unicode.
        c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => Some(' '),
        // The icons have their letters here.
        '\u{e000}'..='\u{f8ff}' => Some('\u{fffd}'),
        c => Some(c),
    };
    text.chars().filter_map(harmless).collect()
}

/// As much of a line as fits into this width, with an ellipsis if it is not all. A guess from the letters: what is
/// drawn is cut at the edge anyway.
#[must_use]
pub fn fit(line: &str, width: f32) -> String {
    let letter = |c: char| match c {
        'i' | 'l' | 'j' | '.' | ',' | '\'' | '|' | ' ' | 'I' | 't' | 'f' | 'r' => 5.0,
        'm' | 'w' | 'M' | 'W' | '@' => 13.0,
        'A'..='Z' => 10.5,
        c if c < '\u{1100}' => 8.7,
        _ => 15.5,
    };
    let all: f32 = line.chars().map(letter).sum();
    if all <= width {
        return line.to_owned();
    }
    let mut left = width - 12.0;
    let kept: String = line
        .chars()
        .take_while(|c| {
            left -= letter(*c);
            left >= 0.0
        })
        .collect();
    format!("{}\u{2026}", kept.trim_end())
}

#[cfg(test)]
mod tests {
    #[test]
    fn text_of_others_stays_on_its_line_and_moves_nothing_around_it() {
        assert_eq!(super::plain("Бен & <Eva> \"ßö\" 🎉"), "Бен & <Eva> \"ßö\" 🎉");
        assert_eq!(super::plain("one\ntwo\u{1b}[31m\u{2028}three"), "one two [31m three");
        assert_eq!(super::plain("\u{202e}neB\u{2066}x\u{2069}"), "neBx");
        assert_eq!(super::plain("\u{e077}"), "\u{fffd}");
        assert_eq!(super::plain("\u{628}\u{646} \u{200d}"), "\u{628}\u{646} \u{200d}");
    }

    #[test]
    fn a_line_that_fits_stays_and_a_longer_one_is_cut() {
        assert_eq!(super::fit("Ben", 100.0), "Ben");
        let cut = super::fit(&"Chess club ".repeat(20), 120.0);
        assert!(cut.ends_with('\u{2026}') && cut.chars().count() < 20, "{cut}");
    }
}
