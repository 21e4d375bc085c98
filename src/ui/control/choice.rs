//! One of a few: segments side by side or lines beneath each other. One stop for Tab; the arrows pick.

mod group;

use accesskit::Role;
use iced::advanced::widget::Id;
use iced::widget::{button as plain, container, space};
use iced::{Alignment, Color, border};

use group::Group;

use super::least::least;
use super::{body, label};
use crate::ui::a11y::{Props, silent};
use crate::ui::direction;
use crate::ui::metric::{self, corner, font, gap};
use crate::ui::{Element, Theme};
use crate::{line, pile};

/// One of a few. Made by [`choice`].
pub struct Choice<M> {
    id: Id,
    label: String,
    options: Vec<Choosable<M>>,
    lines: bool,
    hidden_label: bool,
    enabled: bool,
    tight: bool,
}

struct Choosable<M> {
    words: String,
    picked: bool,
    pick: M,
}

/// One of a few; `picked` is the one chosen now, `pick` turns another one into a message.
pub fn choice<V: PartialEq, M: Clone>(
    id: impl Into<Id>,
    label: impl Into<String>,
    options: impl IntoIterator<Item = (V, String)>,
    picked: Option<&V>,
    pick: impl Fn(V) -> M,
) -> Choice<M> {
    let options = options.into_iter().map(|(value, words)| Choosable {
        words,
        picked: picked == Some(&value),
        pick: pick(value),
    });
    Choice {
        id: id.into(),
        label: label.into(),
        options: options.collect(),
        lines: false,
        hidden_label: false,
        enabled: true,
        tight: false,
    }
}

impl<M> Choice<M> {
    /// Beneath each other, with a dot before the one chosen, instead of side by side.
    #[must_use]
    pub fn lines(mut self) -> Self {
        self.lines = true;
        self
    }

    /// Whether it can be operated; it can unless told.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// With little air around the words, where there is not much room.
    #[must_use]
    pub fn tight(mut self) -> Self {
        self.tight = true;
        self
    }

    /// Does not draw the label; it is still its name.
    #[must_use]
    pub fn hide_label(mut self) -> Self {
        self.hidden_label = true;
        self
    }
}

impl<'a, M: Clone + 'a> From<Choice<M>> for Element<'a, M> {
    fn from(choice: Choice<M>) -> Self {
        let Choice { id, label: words, options, lines, hidden_label, enabled, tight } = choice;
        let mut group = Props::new(Role::RadioGroup);
        group.name = Some(words.clone());
        group.size = Some(options.len());
        group.stop = enabled && !options.is_empty();
        group.disabled = !enabled;
        let parts = options.iter().enumerate().map(|(at, option)| {
            let mut props = Props::new(Role::RadioButton);
            props.name = Some(option.words.clone());
            props.checked = Some(option.picked);
            props.position = Some(at);
            props.part = true;
            props.disabled = !enabled;
            props
        });
        let parts = parts.collect();
        let picked = options.iter().position(|option| option.picked);
        let picks = options.iter().map(|option| option.pick.clone()).collect();
        let drawn = options.into_iter().map(|option| draw(option, lines, tight, enabled));
        let child =
            if lines { direction::pile(drawn).into() } else { direction::line(drawn).spacing(gap::TINY).wrap().into() };
        let group = Element::new(Group { id, props: group, parts, picks, picked, child, lines });
        if hidden_label { group } else { pile![silent(label(words)), group].spacing(gap::TINY).into() }
    }
}

fn draw<'a, M: Clone + 'a>(option: Choosable<M>, line: bool, tight: bool, enabled: bool) -> Element<'a, M> {
    let picked = option.picked;
    let words = body(option.words).font(if picked { font::SEMIBOLD } else { font::REGULAR });
    let inside: Element<'a, M> = if line {
        line![dot(picked), words].spacing(gap::MEDIUM).align_y(Alignment::Center).into()
    } else {
        words.into()
    };
    let side = match (line, tight) {
        (true, _) => 0.0,
        (false, true) => gap::SMALL,
        (false, false) => gap::LARGE,
    };
    plain(least(metric::TARGET - 2.0 * gap::TINY, inside))
        .padding([gap::TINY, side])
        .on_press_maybe(enabled.then_some(option.pick))
        .style(move |theme: &Theme, status| {
            let colours = theme.palette();
            let over = matches!(status, plain::Status::Hovered | plain::Status::Pressed);
            plain::Style {
                background: (!line && (picked || over)).then(|| colours.hover.into()),
                text_color: if enabled && (picked || line) { colours.ink } else { colours.soft },
                border: match picked && !line && *theme == Theme::Contrast {
                    true => border::rounded(corner::CONTROL).width(theme.edge()).color(colours.edge),
                    false => border::rounded(corner::CONTROL),
                },
                ..plain::Style::default()
            }
        })
        .into()
}

fn dot<'a, M: 'a>(picked: bool) -> Element<'a, M> {
    let inner = container(space()).width(10).height(10).style(move |theme: &Theme| container::Style {
        background: Some(if picked { theme.palette().accent } else { Color::TRANSPARENT }.into()),
        border: border::rounded(5),
        ..container::Style::default()
    });
    container(inner)
        .center(20)
        .style(move |theme: &Theme| container::Style {
            background: Some(theme.palette().card.into()),
            border: border::rounded(10).width(theme.edge().max(1.5)).color(if picked {
                theme.palette().accent
            } else {
                theme.palette().edge
            }),
            ..container::Style::default()
        })
        .into()
}
