//! A dialog above the page: the page is out of reach, Esc closes it, the focus stays inside and goes back after.

use accesskit::Role;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{container, opaque, stack};
use iced::{Background, Color, Event, Length, Rectangle, Renderer, border, mouse, window};

use super::{SCROLLER, heading, scroll};
use crate::pile;
use crate::ui::a11y::{focus_first, forward, inert, named};
use crate::ui::metric::{corner, gap};
use crate::ui::{Element, Theme};

/// A dialog. Made by [`dialog`], shown by [`over`].
pub struct Dialog<'a, M> {
    id: Id,
    title: String,
    content: Element<'a, M>,
    close: M,
    width: f32,
    tight: bool,
}

/// A dialog; Esc sends `close`. Its first control takes the focus unless the application gives it to another one.
pub fn dialog<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    title: impl Into<String>,
    content: impl Into<Element<'a, M>>,
    close: M,
) -> Dialog<'a, M> {
    Dialog { id: id.into(), title: title.into(), content: content.into(), close, width: 440.0, tight: false }
}

impl<M> Dialog<'_, M> {
    /// How wide it gets at most.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// With little air around it, where there is not much room.
    #[must_use]
    pub fn tight(mut self, tight: bool) -> Self {
        self.tight = tight;
        self
    }
}

/// The page with a dialog above it, if there is one. Always call it, with or without, so that the page keeps its
/// place and its state.
pub fn over<'a, M: Clone + 'a>(page: impl Into<Element<'a, M>>, dialog: Option<Dialog<'a, M>>) -> Element<'a, M> {
    let mut layers = stack![inert(dialog.is_some(), page)].width(Length::Fill).height(Length::Fill);
    if let Some(dialog) = dialog {
        layers = layers.push(show(dialog));
    }
    layers.into()
}

fn show<'a, M: Clone + 'a>(dialog: Dialog<'a, M>) -> Element<'a, M> {
    let inside = pile![heading(2, dialog.title.clone()), dialog.content].spacing(gap::LARGE);
    let (inner, outer) = if dialog.tight { (gap::SMALL, gap::TINY) } else { (gap::HUGE - SCROLLER / 2.0, gap::LARGE) };
    let card =
        container(scroll(inside)).padding(inner).max_width(dialog.width).style(|theme: &Theme| container::Style {
            text_color: Some(theme.palette().ink),
            background: Some(theme.palette().card.into()),
            border: border::rounded(corner::CARD).width(theme.edge()).color(theme.palette().line),
            // No shadow: iced_tiny_skia draws it anew over everything whenever a part of the window is redrawn.
            ..container::Style::default()
        });
    let trap = Trap {
        id: dialog.id.clone(),
        child: named(Role::Dialog, card).id(dialog.id).name(dialog.title).with(|props| props.modal = true).into(),
        close: dialog.close,
    };
    let veil = container(Element::new(trap)).padding(outer).center(Length::Fill).style(|_| container::Style {
        background: Some(Background::Color(Color::BLACK.scale_alpha(0.4))),
        ..container::Style::default()
    });
    opaque(veil)
}

/// Takes the focus in when it appears and turns Esc into the wish to close.
struct Trap<'a, M> {
    id: Id,
    child: Element<'a, M>,
    close: M,
}

#[derive(Default)]
struct State {
    /// The dialog that has taken the focus in: another one may follow at once in its place.
    entered: Option<Id>,
}

impl<M: Clone> Widget<M, Theme, Renderer> for Trap<'_, M> {
    forward!(size, tree, draw, pointer);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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
        let state = tree.state.downcast_mut::<State>();
        let entering = matches!(event, Event::Window(window::Event::RedrawRequested(_)))
            && state.entered.as_ref() != Some(&self.id);
        if entering {
            state.entered = Some(self.id.clone());
            let mut next = Some(focus_first());
            while let Some(mut operation) = next.take() {
                self.operate(tree, layout, renderer, operation.as_mut());
                if let Outcome::Chain(after) = operation.finish() {
                    next = Some(after);
                }
            }
            shell.request_redraw();
        }
        self.child.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let escape =
            matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Escape), .. }));
        if escape && !shell.is_event_captured() {
            shell.publish(self.close.clone());
            shell.capture_event();
        }
    }
}
