//! Notices when the focus leaves a field, which iced does not tell: what was typed there is done with.

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::{Event, Rectangle, Renderer, mouse, window};

use crate::ui::a11y::{focused_inside, forward};
use crate::ui::{Element, Theme};

/// Sends `left` once the focus has been somewhere inside `child` and is there no more.
pub fn on_leave<'a, M: Clone + 'a>(child: impl Into<Element<'a, M>>, left: M) -> Element<'a, M> {
    Element::new(Leave { child: child.into(), left })
}

struct Leave<'a, M> {
    child: Element<'a, M>,
    left: M,
}

/// Whether the focus was inside when it was looked for last.
#[derive(Default)]
struct State(bool);

impl<M: Clone> Widget<M, Theme, Renderer> for Leave<'_, M> {
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
        let inner = &mut tree.children[0];
        self.child.as_widget_mut().update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
        // Whatever moves the focus is followed by a redraw; looking then costs one walk through a field.
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            let inside = focused_inside(&mut self.child, &mut tree.children[0], layout, renderer);
            let before = std::mem::replace(&mut tree.state.downcast_mut::<State>().0, inside);
            if before && !inside {
                shell.publish(self.left.clone());
            }
        }
    }
}
