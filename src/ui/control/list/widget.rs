//! The list as a widget: it builds rows during layout and has the focus for all of them.

use accesskit::Role;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, renderer};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Vector, border, mouse, touch, window};

use super::act::{GUTTER, Hold, State, in_gutter};
use super::scroll::Scroll;
use super::{List, Row};
use crate::ui::a11y::{Node, Props, ring};
use crate::ui::metric::corner;
use crate::ui::{Element, Theme};

impl<M> List<'_, M> {
    fn props(&self) -> Props {
        let mut props = Props::new(Role::ListBox);
        props.name = Some(self.name.clone());
        props.size = Some(self.total);
        props.stop = self.total > 0;
        props
    }

    fn part(&self, at: usize, row: &Row<'_, M>) -> Props {
        let mut props = Props::new(Role::ListBoxOption);
        props.name.clone_from(&row.name);
        props.selected = Some(self.selected == Some(at));
        props.position = Some(at);
        props.part = true;
        props
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for List<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            node: Node::new(self.props()),
            parts: Vec::new(),
            first: 0,
            scroll: Scroll::default(),
            selected: None,
            hovered: None,
            last_click: None,
            hold: Hold::Nothing,
        })
    }

    fn diff(&self, tree: &mut Tree) {
        // The rows are compared when they are built, during layout.
        tree.state.downcast_mut::<State>().node.tell(self.props());
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let all = self.total as f32 * self.row_height;
        let wanted = if limits.max().height.is_finite() { all } else { all.min(12.0 * self.row_height) };
        let height = match self.height {
            Length::Fill | Length::FillPortion(_) if limits.max().height.is_infinite() => Length::Shrink,
            height => height,
        };
        let size = limits.resolve(Length::Fill, height, Size::new(0.0, wanted));

        let state = tree.state.downcast_mut::<State>();
        state.scroll.fit(self.total, self.row_height, size.height);
        if state.selected != self.selected {
            state.selected = self.selected;
            if let Some(at) = self.selected {
                state.scroll.reveal(at);
            }
        }
        let rows = state.scroll.rows();
        self.first = rows.start;
        self.built = rows.clone().map(&self.row).collect();

        let mut kept: Vec<Option<(Tree, Node)>> =
            tree.children.drain(..).zip(state.parts.drain(..)).map(Some).collect();
        for (at, row) in rows.zip(&self.built) {
            let props = self.part(at, row);
            let old = at.checked_sub(state.first).and_then(|nth| kept.get_mut(nth)?.take());
            let (mut inner, part) = match old {
                Some((inner, mut part)) => {
                    part.tell(props);
                    (inner, part)
                }
                None => (Tree::new(&row.content), Node::new(props)),
            };
            inner.diff(&row.content);
            tree.children.push(inner);
            state.parts.push(part);
        }
        state.first = self.first;

        let width = size.width - if state.scroll.thumb().is_some() { GUTTER } else { 0.0 };
        let limits = layout::Limits::new(Size::ZERO, Size::new(width, self.row_height));
        let nodes = self.built.iter_mut().zip(&mut tree.children).enumerate().map(|(nth, (row, inner))| {
            let node = row.content.as_widget_mut().layout(inner, renderer, &limits);
            node.move_to(Point::new(0.0, state.scroll.top(state.first + nth)))
        });
        layout::Node::with_children(size, nodes.collect())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        let focused = state.node.is_focused();
        operation.custom(Some(&self.id), layout.bounds(), &mut state.node);
        if self.total > 0 {
            operation.focusable(Some(&self.id), layout.bounds(), &mut state.node);
        }
        operation.container(Some(&self.id), layout.bounds());
        let (built, children, selected, first) = (&mut self.built, &mut tree.children, self.selected, self.first);
        operation.traverse(&mut |operation| {
            let rows = built.iter_mut().zip(children.iter_mut()).zip(&mut state.parts).zip(layout.children());
            for (nth, (((row, inner), part), layout)) in rows.enumerate() {
                part.mark(focused && selected == Some(first + nth));
                operation.custom(Some(&row.id), layout.bounds(), part);
                operation.traverse(&mut |operation| {
                    row.content.as_widget_mut().operate(inner, layout, renderer, operation);
                });
            }
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
        let bounds = layout.bounds();
        let state = tree.state.downcast_mut::<State>();
        if state.node.is_focused() && self.key(state, event, shell) {
            shell.capture_event();
            return;
        }
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. }) => {
                state.node.unfocus();
            }
            Event::Window(window::Event::RedrawRequested(_)) => self.serve(state, shell),
            _ => {}
        }
        let seen = bounds.intersection(viewport).unwrap_or_default();
        let inside = cursor.position_over(bounds).is_some_and(|at| !in_gutter(at, bounds));
        let row_cursor = if inside { cursor } else { mouse::Cursor::Unavailable };
        for ((row, inner), layout) in self.built.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            row.content.as_widget_mut().update(inner, event, layout, row_cursor, renderer, clipboard, shell, &seen);
        }
        if !shell.is_event_captured() {
            self.point(tree.state.downcast_mut::<State>(), event, bounds, cursor, shell);
        }
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
        let bounds = layout.bounds();
        let Some(seen) = bounds.intersection(viewport).map(whole) else {
            return;
        };
        let state = tree.state.downcast_ref::<State>();
        let colours = theme.palette();
        let fill = |renderer: &mut Renderer, bounds, radius: f32, colour: iced::Color| {
            let quad = renderer::Quad { bounds, border: border::rounded(radius), ..renderer::Quad::default() };
            renderer.fill_quad(quad, colour);
        };
        renderer.with_layer(seen, |renderer| {
            for (nth, ((row, inner), layout)) in
                self.built.iter().zip(&tree.children).zip(layout.children()).enumerate()
            {
                let at = self.first + nth;
                let frame = Rectangle { width: bounds.width, height: self.row_height, ..layout.bounds() };
                if self.selected == Some(at) || state.hovered == Some(at) {
                    fill(renderer, frame, 0.0, colours.hover);
                }
                if at > 0 {
                    let rule = Rectangle { height: 1.0, ..frame };
                    fill(renderer, rule, 0.0, colours.line);
                }
                row.content.as_widget().draw(inner, renderer, theme, style, layout, cursor, &seen);
                if self.selected == Some(at) && state.node.shows_ring() {
                    ring(renderer, theme, frame.shrink(2.0), &Rectangle::default(), corner::CONTROL);
                }
            }
            if let Some((top, height)) = state.scroll.thumb() {
                let held = matches!(state.hold, Hold::Thumb(_));
                let thumb = Rectangle {
                    x: bounds.x + bounds.width - GUTTER + 3.0,
                    y: bounds.y + top + 2.0,
                    width: GUTTER - 6.0,
                    height: height - 4.0,
                };
                fill(renderer, thumb, 3.0, if held { colours.accent } else { colours.edge });
            }
        });
        let shown = self.selected.is_some_and(|at| state.scroll.rows().contains(&at));
        if state.node.shows_ring() && !shown {
            ring(renderer, theme, bounds, viewport, corner::CARD);
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
        let rows = self.built.iter().zip(&tree.children).zip(layout.children());
        let inner = rows.map(|((row, inner), layout)| {
            row.content.as_widget().mouse_interaction(inner, layout, cursor, viewport, renderer)
        });
        inner.max().unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        _: &'b mut Tree,
        _: Layout<'b>,
        _: &Renderer,
        _: &Rectangle,
        _: Vector,
    ) -> Option<iced::advanced::overlay::Element<'b, M, Theme, Renderer>> {
        None
    }
}

impl<'a, M: Clone + 'a> From<List<'a, M>> for Element<'a, M> {
    fn from(list: List<'a, M>) -> Self {
        Self::new(list)
    }
}

/// The same, out to whole pixels: on tiny-skia a layer at a fractional position leaves stale lines behind.
fn whole(bounds: Rectangle) -> Rectangle {
    let (x, y) = (bounds.x.floor(), bounds.y.floor());
    Rectangle { x, y, width: (bounds.x + bounds.width).ceil() - x, height: (bounds.y + bounds.height).ceil() - y }
}
