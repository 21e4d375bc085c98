//! News as a small notice that floats above the page. It may carry one button; while the pointer or the focus is on it,
//! it asks to stay.

use std::time::Duration;

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::widget::container;
use iced::{Alignment, Event, Length, Padding, Rectangle, Renderer, border, mouse, window};

use super::{Look, body, button, glyph, status};
use crate::line;
use crate::ui::a11y::{focused_inside, forward, silent};
use crate::ui::direction::beside;
use crate::ui::metric::{corner, font, gap, size};
use crate::ui::{Element, Theme};

/// The name of a toast's button, to give it the focus.
pub const ACT: &str = "toast-act";

/// News that floats above the page. Made by [`toast`].
pub struct Toast<'a, M> {
    number: usize,
    letter: char,
    words: String,
    action: Option<(String, M)>,
    held: Option<Box<dyn Fn(bool) -> M + 'a>>,
}

/// News as a small notice, with a letter of [`super::sign`] before it. See [`status`] for the number.
pub fn toast<'a, M: Clone + 'a>(number: usize, letter: char, words: impl Into<String>) -> Toast<'a, M> {
    Toast { number, letter, words: words.into(), action: None, held: None }
}

/// How long a toast is to be seen: long enough to notice it, to read it slowly, and to reach its button.
#[must_use]
pub fn long(words: &str, action: Option<&str>) -> Duration {
    let letters = words.chars().count() + action.map_or(0, |words| words.chars().count());
    let reading = Duration::from_millis(70 * u64::try_from(letters).unwrap_or(600).min(600));
    let reaching = Duration::from_secs(if action.is_some() { 8 } else { 0 });
    Duration::from_secs(6) + reading + reaching
}

impl<'a, M: Clone + 'a> Toast<'a, M> {
    /// Offers to do something about it.
    #[must_use]
    pub fn action(mut self, words: impl Into<String>, press: M) -> Self {
        self.action = Some((words.into(), press));
        self
    }

    /// What is sent when the pointer or the focus comes to it, and when it leaves: meanwhile it should stay.
    #[must_use]
    pub fn on_hold(mut self, held: impl Fn(bool) -> M + 'a) -> Self {
        self.held = Some(Box::new(held));
        self
    }
}

impl<'a, M: Clone + 'a> From<Toast<'a, M>> for Element<'a, M> {
    fn from(toast: Toast<'a, M>) -> Self {
        let words = body(toast.words.clone()).font(font::MEDIUM);
        let sign = silent(container(glyph(toast.letter, size::ICON)).padding([2.0, 0.0]));
        let mut spoken = toast.words.clone();
        let inside: Element<'a, M> = match toast.action {
            None => line![sign, silent(words)].spacing(gap::MEDIUM).align_y(Alignment::Center).into(),
            Some((act, press)) => {
                spoken = format!("{spoken} {act}");
                let words = line![sign, silent(words.width(Length::Fill))].spacing(gap::MEDIUM).width(Length::Fill);
                let act = button(ACT, act).look(Look::OnInk).on_press(press);
                beside(words, act, LEAST).spacing(gap::LARGE).vertical_spacing(gap::SMALL).into()
            }
        };
        let look = container(inside).padding(Padding::from([gap::MEDIUM, gap::LARGE])).max_width(WIDEST).style(
            |theme: &Theme| container::Style {
                // The other way round than the page, so that it stands out from every page.
                text_color: Some(theme.palette().paper),
                background: Some(theme.palette().ink.into()),
                border: border::rounded(corner::CONTROL + 2.0),
                ..container::Style::default()
            },
        );
        let news = status(toast.number, spoken, look);
        match toast.held {
            None => news,
            Some(held) => Element::new(Hold { number: toast.number, child: news, held }),
        }
    }
}

/// Words keep at least this width beside the button.
const LEAST: f32 = 160.0;
/// No toast is wider.
const WIDEST: f32 = 520.0;

/// Tells when the pointer or the focus comes and goes.
struct Hold<'a, M> {
    number: usize,
    child: Element<'a, M>,
    held: Box<dyn Fn(bool) -> M + 'a>,
}

struct State {
    number: usize,
    held: bool,
}

impl<M> Widget<M, Theme, Renderer> for Hold<'_, M> {
    forward!(size, tree, draw);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { number: self.number, held: false })
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.child.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let inner = &mut tree.children[0];
        self.child.as_widget_mut().update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
        let pressed =
            matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }));
        if pressed && cursor.is_over(layout.bounds()) {
            // What lies beneath is not meant.
            shell.capture_event();
        }
        let looks = matches!(event, Event::Mouse(_) | Event::Window(window::Event::RedrawRequested(_)));
        if !looks {
            return;
        }
        let held = cursor.is_over(layout.bounds()) || focused_inside(&mut self.child, inner, layout, renderer);
        let state = tree.state.downcast_mut::<State>();
        if state.number != self.number {
            // Whoever shows the next one takes it for not held.
            *state = State { number: self.number, held: false };
        }
        if state.held != held {
            state.held = held;
            shell.publish((self.held)(held));
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if !cursor.is_over(layout.bounds()) {
            return mouse::Interaction::None;
        }
        let inner = self.child.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer);
        inner.max(mouse::Interaction::Idle)
    }
}
