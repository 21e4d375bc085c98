//! The choices as a widget: it has the focus for all of them, and the keys.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Renderer, mouse, touch, window};

use crate::i18n::is_rtl;
use crate::ui::a11y::{Node, Props, Request, forward, hush, ring};
use crate::ui::metric::corner;
use crate::ui::{Element, Theme};

/// The row or column of choices, with the focus for all of them.
pub(super) struct Group<'a, M> {
    pub(super) id: Id,
    pub(super) props: Props,
    pub(super) parts: Vec<Props>,
    pub(super) picks: Vec<M>,
    pub(super) picked: Option<usize>,
    pub(super) child: Element<'a, M>,
    /// Whether they stand beneath each other.
    pub(super) lines: bool,
}

struct State {
    node: Node,
    parts: Vec<Node>,
}

impl<M: Clone> Group<'_, M> {
    fn pick(&self, at: usize, shell: &mut Shell<'_, M>) {
        if self.picked != Some(at) {
            shell.publish(self.picks[at].clone());
        }
        shell.request_redraw();
    }

    /// Which choice a key leads to, if it is one of ours.
    fn led_to(&self, key: &Key) -> Option<usize> {
        let last = self.picks.len().checked_sub(1)?;
        let Key::Named(key) = key else {
            return None;
        };
        let key = match key {
            // The next one is where the line goes on.
            Named::ArrowLeft if !self.lines && is_rtl() => &Named::ArrowRight,
            Named::ArrowRight if !self.lines && is_rtl() => &Named::ArrowLeft,
            key => key,
        };
        match (key, self.picked) {
            (Named::Space, picked) => Some(picked.unwrap_or(0)),
            (Named::Home, _) => Some(0),
            (Named::End, _) => Some(last),
            (Named::ArrowRight | Named::ArrowDown, None) => Some(0),
            (Named::ArrowLeft | Named::ArrowUp, None) => Some(last),
            (Named::ArrowRight | Named::ArrowDown, Some(at)) => Some(if at == last { 0 } else { at + 1 }),
            (Named::ArrowLeft | Named::ArrowUp, Some(at)) => Some(at.checked_sub(1).unwrap_or(last)),
            _ => None,
        }
    }

    fn serve(&self, state: &mut State, shell: &mut Shell<'_, M>) {
        for at in 0..state.parts.len() {
            for request in state.parts[at].requests() {
                match request {
                    Request::Press => self.pick(at, shell),
                    Request::Focus => {
                        state.node.focus();
                        self.pick(at, shell);
                    }
                    Request::Value(_) => {}
                }
            }
        }
        state.node.requests();
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Group<'_, M> {
    forward!(size, pointer);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            node: Node::new(self.props.clone()),
            parts: self.parts.iter().cloned().map(Node::new).collect(),
        })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.child)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        state.node.tell(self.props.clone());
        state.parts.truncate(self.parts.len());
        for (at, props) in self.parts.iter().enumerate() {
            match state.parts.get_mut(at) {
                Some(part) => part.tell(props.clone()),
                None => state.parts.push(Node::new(props.clone())),
            }
        }
        tree.diff_children(std::slice::from_ref(&self.child));
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let State { node, parts } = tree.state.downcast_mut::<State>();
        let focused = node.is_focused();
        operation.custom(Some(&self.id), layout.bounds(), node);
        if self.props.stop {
            operation.focusable(Some(&self.id), layout.bounds(), node);
        }
        let (child, inner, picked) = (&mut self.child, &mut tree.children[0], self.picked);
        operation.traverse(&mut |operation| {
            for (at, (part, layout)) in parts.iter_mut().zip(layout.children()).enumerate() {
                part.mark(focused && picked.unwrap_or(0) == at);
                operation.custom(None, layout.bounds(), part);
                operation.traverse(&mut |_| {});
            }
            hush(operation, layout.bounds());
            operation.traverse(&mut |operation| {
                child.as_widget_mut().operate(inner, layout, renderer, operation);
            });
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
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.node.is_focused() && modifiers.is_empty() =>
            {
                if let Some(at) = self.led_to(key) {
                    state.node.show_ring();
                    self.pick(at, shell);
                    shell.capture_event();
                    return;
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. })
                if self.props.stop =>
            {
                if cursor.is_over(layout.bounds()) {
                    state.node.point();
                } else {
                    state.node.unfocus();
                }
                shell.request_redraw();
            }
            Event::Window(window::Event::RedrawRequested(_)) => self.serve(state, shell),
            _ => {}
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
        self.child.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        if tree.state.downcast_ref::<State>().node.shows_ring()
            && let Some(part) = layout.children().nth(self.picked.unwrap_or(0))
        {
            ring(renderer, theme, part.bounds(), viewport, corner::CONTROL);
        }
    }
}
