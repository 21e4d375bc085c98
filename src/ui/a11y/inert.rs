//! The page behind a dialog: seen, but out of reach of keys, pointer and screen reader. When the dialog closes,
//! the focus is again where it was.

use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, overlay};
use iced::{Event, Rectangle, Renderer, Vector, mouse};

use super::forward;
use crate::ui::{Element, Theme};

/// Puts `child` out of reach while `on`.
pub fn inert<'a, M: 'a>(on: bool, child: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Inert { child: child.into(), on })
}

struct Inert<'a, M> {
    child: Element<'a, M>,
    on: bool,
}

/// Which control had the focus, counted in the order of Tab and by its id.
type Held = Option<(usize, Option<Id>)>;

#[derive(Default)]
struct State {
    /// What the last event found: the change is made on the next one.
    was: bool,
    held: Held,
}

impl<M> Inert<'_, M> {
    fn operate_child(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.child.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    /// Takes the focus away and remembers it, or gives it back.
    fn turn(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        if self.on {
            let mut take = Take::default();
            self.operate_child(tree, layout, renderer, &mut take);
            tree.state.downcast_mut::<State>().held = take.held;
        } else if let Some((place, id)) = tree.state.downcast_mut::<State>().held.take() {
            let mut look = Take::looking();
            self.operate_child(tree, layout, renderer, &mut look);
            // What the application has focused itself meanwhile stays.
            if look.held.is_none() {
                let mut give = Give { place, id, at: 0 };
                self.operate_child(tree, layout, renderer, &mut give);
            }
        }
    }
}

impl<M> Widget<M, Theme, Renderer> for Inert<'_, M> {
    forward!(size, tree, draw);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if !self.on {
            self.operate_child(tree, layout, renderer, operation);
        }
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
        if state.was != self.on {
            state.was = self.on;
            self.turn(tree, layout, renderer);
            shell.request_redraw();
        }
        if self.on && matches!(event, Event::Keyboard(_) | Event::InputMethod(_)) {
            return;
        }
        let cursor = if self.on { mouse::Cursor::Unavailable } else { cursor };
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
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.on {
            return mouse::Interaction::default();
        }
        self.child.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        if self.on {
            return None;
        }
        self.child.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

/// Finds what has the focus and, unless only looking, takes it away.
#[derive(Default)]
struct Take {
    held: Held,
    at: usize,
    only_look: bool,
}

impl Take {
    fn looking() -> Self {
        Self { only_look: true, ..Self::default() }
    }
}

impl Operation for Take {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.held = Some((self.at, id.cloned()));
            if !self.only_look {
                state.unfocus();
            }
        }
        self.at += 1;
    }
}

/// Gives the focus back: by id, without one by place.
struct Give {
    place: usize,
    id: Option<Id>,
    at: usize,
}

impl Operation for Give {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        let found = match &self.id {
            Some(_) => id == self.id.as_ref(),
            None => self.at == self.place,
        };
        if found {
            state.focus();
        }
        self.at += 1;
    }
}
