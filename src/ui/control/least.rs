//! Something at least so high, in the middle of its height: words that need more lines make it higher.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Vector, mouse};

use crate::ui::{Element, Theme};

/// Shows `child` at least `height` high.
pub(super) fn least<'a, M: 'a>(height: f32, child: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Least { child: child.into(), height })
}

struct Least<'a, M> {
    child: Element<'a, M>,
    height: f32,
}

fn only(layout: Layout<'_>) -> Layout<'_> {
    layout.children().next().expect("there is one child")
}

impl<M> Widget<M, Theme, Renderer> for Least<'_, M> {
    fn size(&self) -> Size<Length> {
        Size::new(self.child.as_widget().size().width, Length::Shrink)
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.child)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.child));
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let most = Size::new(limits.max().width, f32::INFINITY);
        let inner = Limits::with_compression(Size::ZERO, most, limits.compression());
        let node = self.child.as_widget_mut().layout(&mut tree.children[0], renderer, &inner);
        let own = node.size();
        let height = own.height.max(self.height);
        Node::with_children(Size::new(own.width, height), vec![node.move_to((0.0, (height - own.height) / 2.0))])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.child.as_widget_mut().operate(&mut tree.children[0], only(layout), renderer, operation);
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
        let (child, inner) = (self.child.as_widget_mut(), &mut tree.children[0]);
        child.update(inner, event, only(layout), cursor, renderer, clipboard, shell, viewport);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.child.as_widget().draw(&tree.children[0], renderer, theme, style, only(layout), cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.child.as_widget().mouse_interaction(&tree.children[0], only(layout), cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let (child, inner) = (self.child.as_widget_mut(), &mut tree.children[0]);
        child.overlay(inner, only(layout), renderer, viewport, translation)
    }
}
