//! A page with a state of its own: how far one page is scrolled, and what has the focus on it, says nothing about the
//! next that takes its place. (A keyed column of one child keeps the state of the old one.)

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::{Event, Rectangle, Renderer, mouse};

use crate::ui::a11y::forward;
use crate::ui::{Element, Theme};

/// Shows `child`; with another `key` it begins anew.
pub fn sheet<'a, M: 'a>(key: u64, child: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Sheet { key, child: child.into() })
}

struct Sheet<'a, M> {
    key: u64,
    child: Element<'a, M>,
}

struct State(u64);

impl<M> Widget<M, Theme, Renderer> for Sheet<'_, M> {
    forward!(size, draw, pointer);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State(self.key))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.child)]
    }

    fn diff(&self, tree: &mut Tree) {
        let old = std::mem::replace(tree.state.downcast_mut::<State>(), State(self.key));
        if old.0 != self.key {
            tree.children = self.children();
        }
        tree.diff_children(std::slice::from_ref(&self.child));
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
        let (child, inner) = (self.child.as_widget_mut(), &mut tree.children[0]);
        child.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
