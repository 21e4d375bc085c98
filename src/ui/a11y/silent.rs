//! What is seen but not told: a label that its field already says, an icon beside its word.

use std::any::Any;

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::{Event, Rectangle, Renderer, mouse};

use super::forward;
use crate::ui::{Element, Theme};

/// Keeps `child` out of the tree of the screen reader, and only out of that.
pub fn silent<'a, M: 'a>(child: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Silent { child: child.into() })
}

/// Met by the collector in `Operation::custom`: skip what comes next.
pub(super) struct Hush;

/// Tells the collector to pass by what `operation` traverses next. Other operations take no notice.
pub(in crate::ui) fn hush(operation: &mut dyn Operation, bounds: Rectangle) {
    let hush: &mut dyn Any = &mut Hush;
    operation.custom(None, bounds, hush);
}

struct Silent<'a, M> {
    child: Element<'a, M>,
}

impl<M> Widget<M, Theme, Renderer> for Silent<'_, M> {
    forward!(size, tree, draw, pointer);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Hush>()
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        hush(operation, layout.bounds());
        let (child, inner) = (&mut self.child, &mut tree.children[0]);
        operation.traverse(&mut |operation| {
            child.as_widget_mut().operate(inner, layout, renderer, operation);
        });
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
}
