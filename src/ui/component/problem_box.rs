//! What went wrong, next to what caused it: a headline, what to do, and the technical text for whoever asks.

use iced::Length;
use iced::widget::{container, text};

use super::card::tinted;
use super::icon;
use crate::pile;
use crate::problem::Problem;
use crate::t;
use crate::ui::a11y::silent;
use crate::ui::control::{Look, body, button, disclosure};
use crate::ui::direction::{self, led};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap, size};
use crate::ui::theme::Tint;
use crate::ui::{Element, Theme};

/// A box for a problem. Made by [`problem_box`] and [`notice`].
pub struct ProblemBox<'a, Message> {
    id: &'static str,
    problem: Problem,
    grave: bool,
    detailed: Option<(bool, Message)>,
    actions: Vec<Element<'a, Message>>,
}

/// A box for what went wrong. `id` names it, so that its parts have names of their own.
#[must_use]
pub const fn problem_box<'a, Message>(id: &'static str, problem: Problem) -> ProblemBox<'a, Message> {
    ProblemBox { id, problem, grave: true, detailed: None, actions: Vec::new() }
}

/// A box for what should be known.
#[must_use]
pub const fn notice<'a, Message>(id: &'static str, problem: Problem) -> ProblemBox<'a, Message> {
    ProblemBox { id, problem, grave: false, detailed: None, actions: Vec::new() }
}

impl<'a, Message: Clone + 'a> ProblemBox<'a, Message> {
    /// Offers the technical text, if there is one.
    #[must_use]
    pub fn details(mut self, shown: bool, toggle: impl Fn(bool) -> Message) -> Self {
        self.detailed = Some((shown, toggle(!shown)));
        self
    }

    /// Offers to do something about it.
    #[must_use]
    pub fn action(mut self, id: &'static str, words: String, press: Option<Message>) -> Self {
        self.actions.push(button(id, words).look(Look::Quiet).on_press_maybe(press).into());
        self
    }
}

impl<'a, Message: Clone + 'a> From<ProblemBox<'a, Message>> for Element<'a, Message> {
    fn from(it: ProblemBox<'a, Message>) -> Self {
        let (sign, tint): (Icon, fn(&Theme) -> Tint) = if it.grave {
            (Icon::CircleAlert, |theme| theme.palette().problem)
        } else {
            (Icon::Info, |theme| theme.palette().waiting)
        };
        let ink = |theme: &Theme| text::Style { color: Some(theme.palette().ink) };
        let mut words = pile![body(it.problem.headline).font(font::SEMIBOLD), body(it.problem.advice).style(ink)]
            .spacing(gap::TINY)
            .width(Length::Fill);
        if let (Some(detail), Some((shown, toggle))) = (it.problem.detail, it.detailed) {
            let detail = body(detail).size(size::SMALL).style(ink);
            let detail = container(detail).padding([0.0, gap::SMALL]);
            // The line begins where the words above it begin.
            let fold = disclosure(format!("{}-details", it.id), t!("details"), shown, toggle, detail);
            words = words.push(fold);
        }
        if !it.actions.is_empty() {
            let actions = direction::line(it.actions).spacing(gap::SMALL).wrap();
            words = words.push(container(actions).padding([gap::TINY, 0.0]));
        }
        let line = led(silent(container(icon(sign)).padding([2.0, 0.0])), words, LEAST)
            .spacing(gap::MEDIUM)
            .vertical_spacing(gap::TINY);
        tinted(line, tint).padding([gap::MEDIUM, gap::LARGE - 2.0]).width(Length::Fill).into()
    }
}

/// Words need at least this width beside the sign.
const LEAST: f32 = 150.0;
