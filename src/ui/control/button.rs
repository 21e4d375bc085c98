//! Buttons: what they look like, what they are called, what they send.

use accesskit::Role;
use iced::advanced::widget::Id;
use iced::border;
use iced::widget::{button as plain, container};
use iced::{Alignment, Color, Length, Padding};

use super::least::least;
use super::{body, glyph, small};
use crate::line;
use crate::ui::a11y::{named, silent};
use crate::ui::direction::start;
use crate::ui::metric::{self, corner, font, gap};
use crate::ui::{Element, Theme};

/// What rank a button has among its neighbours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// What one came here to do: filled with the accent. One a screen, or one a card.
    Primary,
    /// Filled quietly.
    #[default]
    Quiet,
    /// Words alone, until the pointer is over them.
    Plain,
    /// Words alone in the accent.
    Link,
    /// Destroys or locks out.
    Danger,
    /// The same, words alone, where it stands among others of second rank.
    DangerPlain,
    /// A place in the sidebar; `selected` is where we are.
    Nav {
        /// We are there.
        selected: bool,
    },
    /// An icon alone, as small as may be. The label is its name.
    Icon,
    /// One of those in a menu.
    Item,
    /// On a toast, whose surface is ink.
    OnInk,
}

/// A button. Made by [`button`].
pub struct Button<'a, M> {
    id: Id,
    label: String,
    name: Option<String>,
    description: Option<String>,
    look: Look,
    icon: Option<Element<'a, M>>,
    trailing: Option<String>,
    ending: Option<char>,
    content: Option<Element<'a, M>>,
    press: Option<M>,
    busy: bool,
    expanded: Option<bool>,
    width: Length,
    height: f32,
    padding: Option<Padding>,
}

/// A button that says `label`. Disabled until it is told what to send.
pub fn button<'a, M: Clone + 'a>(id: impl Into<Id>, label: impl Into<String>) -> Button<'a, M> {
    Button {
        id: id.into(),
        label: label.into(),
        name: None,
        description: None,
        look: Look::default(),
        icon: None,
        trailing: None,
        ending: None,
        content: None,
        press: None,
        busy: false,
        expanded: None,
        width: Length::Shrink,
        height: metric::BUTTON,
        padding: None,
    }
}

impl<'a, M: Clone + 'a> Button<'a, M> {
    /// Its rank.
    #[must_use]
    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// An icon before the words, in their colour.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<Element<'a, M>>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Small words at its end, such as a count.
    #[must_use]
    pub fn trailing(mut self, words: impl Into<String>) -> Self {
        self.trailing = Some(words.into());
        self
    }

    /// A letter of the icon font at its end: where it leads, or that there is more beneath.
    #[must_use]
    pub fn ending(mut self, letter: char) -> Self {
        self.ending = Some(letter);
        self
    }

    /// Shows this instead of icon and words; the label stays its name.
    #[must_use]
    pub fn content(mut self, content: impl Into<Element<'a, M>>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// What it sends.
    #[must_use]
    pub fn on_press(self, message: M) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// What it sends; `None` disables it.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        self.press = message;
        self
    }

    /// What a screen reader calls it where the words alone do not say enough: "Copy the link for Ben".
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What else a screen reader says about it.
    #[must_use]
    pub fn description(mut self, words: impl Into<String>) -> Self {
        self.description = Some(words.into());
        self
    }

    /// Keeps the focus but sends nothing: what it stands for is under way.
    #[must_use]
    pub fn busy(mut self, busy: bool) -> Self {
        self.busy = busy;
        self
    }

    /// It opens and closes something, which is open or not.
    #[must_use]
    pub fn expanded(mut self, open: bool) -> Self {
        self.expanded = Some(open);
        self
    }

    /// How wide it is; as wide as its words unless told.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// How high it is at least, and not below [`metric::TARGET`]. Words that need more lines make it higher.
    #[must_use]
    pub fn height(mut self, height: f32) -> Self {
        self.height = height.max(metric::TARGET);
        self
    }

    /// Space around its words.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = Some(padding.into());
        self
    }

    fn inside(&mut self) -> Element<'a, M> {
        let content = self.content.take();
        let icon = self.icon.take();
        let look = self.look;
        let stretched = self.width != Length::Shrink;
        let begins = matches!(look, Look::Nav { .. } | Look::Item) || self.trailing.is_some();
        let inside = match (content, icon) {
            (Some(content), _) => content,
            (None, Some(icon)) if look == Look::Icon => icon,
            (None, icon) => {
                let words = body(self.label.clone()).font(match look {
                    Look::Primary | Look::Quiet | Look::Danger => font::SEMIBOLD,
                    _ => font::MEDIUM,
                });
                let mut line = line![].spacing(gap::SMALL + 2.0).align_y(Alignment::Center);
                if let Some(icon) = icon {
                    line = line.push(icon);
                }
                let trailing = self.trailing.take().map(small);
                if trailing.is_some() || begins && stretched {
                    line = line.push(words.width(Length::Fill));
                } else {
                    line = line.push(words);
                }
                line.push(trailing).push(self.ending.map(|letter| glyph(letter, 16.0))).into()
            }
        };
        let inside = container(inside);
        match (begins, stretched) {
            (true, _) => inside.width(self.width).align_x(start()),
            (false, true) => inside.center_x(Length::Fill),
            (false, false) => inside,
        }
        .into()
    }
}

impl<'a, M: Clone + 'a> From<Button<'a, M>> for Element<'a, M> {
    fn from(mut button: Button<'a, M>) -> Self {
        let inside = button.inside();
        let (look, busy) = (button.look, button.busy);
        let mut padding = button.padding.unwrap_or(match look {
            Look::Icon => Padding::ZERO,
            Look::Nav { .. } | Look::Item => Padding::from([0.0, gap::MEDIUM]),
            Look::Link => Padding::from([0.0, gap::TINY]),
            _ => Padding::from([0.0, gap::LARGE]),
        });
        let drawn = if look == Look::Icon {
            let side = button.height.min(metric::TARGET);
            plain(silent(container(inside).center(Length::Fill))).width(side).height(side).padding(padding)
        } else {
            // Words of several lines keep a little air above and below.
            padding = Padding { top: padding.top.max(gap::TINY), bottom: padding.bottom.max(gap::TINY), ..padding };
            let high = button.height - padding.top - padding.bottom;
            plain(silent(least(high, inside))).width(button.width).padding(padding)
        };
        let press = button.press.filter(|_| !busy);
        let drawn = drawn.on_press_maybe(press.clone()).style(move |theme, status| style(theme, look, status, busy));
        let mut control =
            named(Role::Button, drawn).id(button.id).name(button.name.unwrap_or(button.label)).with(|props| {
                props.busy = busy;
                props.description = button.description;
                props.expanded = button.expanded;
                props.current = look == Look::Nav { selected: true };
            });
        if look == Look::OnInk {
            control = control.ring(|theme| theme.palette().paper);
        }
        control.press(press).into()
    }
}

fn style(theme: &Theme, look: Look, status: plain::Status, busy: bool) -> plain::Style {
    let colours = theme.palette();
    let contrast = *theme == Theme::Contrast;
    let over = !busy && matches!(status, plain::Status::Hovered | plain::Status::Pressed);
    let off = status == plain::Status::Disabled && !busy;
    let (back, ink) = match look {
        Look::Primary | Look::Quiet | Look::Danger if off => (Some(colours.ended.back), colours.ended.ink),
        Look::OnInk if over && !off => (Some(colours.paper), colours.ink),
        Look::OnInk => (Some(colours.ink), colours.paper),
        _ if off => (None, colours.ended.ink),
        Look::Primary if over => (Some(colours.accent_hover), colours.on_accent),
        Look::Primary => (Some(colours.accent), colours.on_accent),
        Look::Quiet if over && contrast => (Some(colours.ink), colours.paper),
        Look::Quiet if over => (Some(colours.line), colours.ink),
        Look::Quiet => (Some(colours.hover), colours.ink),
        Look::Danger if over => (Some(colours.problem.ink), colours.problem.back),
        Look::Danger => (Some(colours.problem.back), colours.problem.ink),
        Look::DangerPlain if over => (Some(colours.problem.back), colours.problem.ink),
        Look::DangerPlain => (None, colours.problem.ink),
        Look::Nav { selected: true } => (Some(colours.card), colours.ink),
        Look::Link if over => (Some(colours.hover), colours.accent),
        Look::Link => (None, colours.accent),
        Look::Plain | Look::Icon | Look::Item | Look::Nav { .. } if over => (Some(colours.hover), colours.ink),
        Look::Plain | Look::Icon | Look::Item | Look::Nav { .. } => (None, colours.ink),
    };
    // Fills alone say nothing in high contrast: there the words' own colour draws the edge.
    let edge = match look {
        Look::OnInk => Some(colours.paper),
        Look::Quiet | Look::Nav { selected: true } if contrast => Some(colours.edge),
        Look::Danger if contrast => Some(colours.problem.ink),
        Look::Primary if contrast && off => Some(colours.edge),
        _ => None,
    };
    plain::Style {
        background: back.map(Into::into),
        text_color: if busy { ink.scale_alpha(BUSY) } else { ink },
        border: match edge {
            Some(edge) => border::rounded(corner::CONTROL).width(theme.edge()).color(edge),
            None => border::rounded(corner::CONTROL).color(Color::TRANSPARENT),
        },
        ..plain::Style::default()
    }
}

/// How much of its ink a button keeps that is busy.
const BUSY: f32 = 0.9;

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, 1.4.3; a button without a surface of its own lies on the page.
    #[test]
    fn every_button_can_be_read_in_every_state() {
        let looks = [
            Look::Primary,
            Look::Quiet,
            Look::Plain,
            Look::Link,
            Look::Danger,
            Look::DangerPlain,
            Look::Nav { selected: true },
            Look::Nav { selected: false },
            Look::Icon,
            Look::Item,
            Look::OnInk,
        ];
        let states = [plain::Status::Active, plain::Status::Hovered, plain::Status::Pressed, plain::Status::Disabled];
        for theme in [Theme::Light, Theme::Dark, Theme::Contrast] {
            for look in looks {
                for (state, busy) in states.into_iter().flat_map(|state| [(state, false), (state, true)]) {
                    let drawn = style(&theme, look, state, busy);
                    let back = match drawn.background {
                        Some(iced::Background::Color(colour)) => colour,
                        _ => theme.palette().paper,
                    };
                    if theme == Theme::Contrast
                        && drawn.background.is_some()
                        && matches!(look, Look::Quiet | Look::Danger)
                    {
                        let edge = drawn.border.color.relative_contrast(theme.palette().card);
                        assert!(
                            drawn.border.width >= 2.0 && edge >= 3.0,
                            "{look:?} {state:?} has no edge: {edge:.2} : 1"
                        );
                    }
                    let ink = blend(drawn.text_color, back);
                    let found = ink.relative_contrast(back);
                    assert!(found >= 4.5, "{theme:?} {look:?} {state:?} busy={busy}: {found:.2} : 1");
                }
            }
        }
    }

    fn blend(ink: Color, back: Color) -> Color {
        let mix = |ink: f32, back: f32, share: f32| ink * share + back * (1.0 - share);
        Color::from_rgb(mix(ink.r, back.r, ink.a), mix(ink.g, back.g, ink.a), mix(ink.b, back.b, ink.a))
    }
}
