//! A label that is part of its control: a press on it is one on the control.

use iced::advanced::widget::operation::focusable;
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::{Event, Rectangle, Renderer, mouse, touch};

use crate::ui::a11y::forward;
use crate::ui::{Element, Theme};

/// Shows `child`, whose first part is the label of the control with this `id`.
pub(super) fn labelled<'a, M: 'a>(id: impl Into<Id>, child: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Labelled { id: id.into(), child: child.into() })
}

struct Labelled<'a, M> {
    id: Id,
    child: Element<'a, M>,
}

impl<M> Widget<M, Theme, Renderer> for Labelled<'_, M> {
    forward!(size, tree, draw, pointer);

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
        let pressed = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        // After the control itself, which took the press for one beside it.
        if pressed
            && !shell.is_event_captured()
            && layout.children().next().is_some_and(|it| cursor.is_over(it.bounds()))
        {
            let mut focus = focusable::focus::<()>(self.id.clone());
            self.child.as_widget_mut().operate(inner, layout, renderer, &mut focus);
            shell.capture_event();
            shell.request_redraw();
        }
    }
}
