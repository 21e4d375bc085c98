//! A row that runs the way the language does: side by side, or wrapped where there is no room.

use iced::advanced::layout::{self, Limits, Node, flex};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, overlay, renderer};
use iced::{Alignment, Event, Length, Padding, Pixels, Rectangle, Renderer, Size, Vector, alignment, mouse};

use crate::i18n;
use crate::ui::{Element, Theme};

/// A row in reading order. Made by [`line!`](crate::line).
pub struct Line<'a, M> {
    children: Vec<Element<'a, M>>,
    spacing: f32,
    between: Option<f32>,
    padding: Padding,
    width: Length,
    height: Length,
    align: Alignment,
    way: Way,
    mirrored: bool,
}

/// What happens when there is not enough room.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Each takes what the ones before it left.
    Row,
    /// What does not fit goes into the next line.
    Wrap,
    /// Of two, one takes what the other leaves; if that is less than this, they stand beneath each other.
    Beside { main: usize, least: f32 },
}

impl<'a, M: 'a> Line<'a, M> {
    pub(super) fn new() -> Self {
        Self {
            children: Vec::new(),
            spacing: 0.0,
            between: None,
            padding: Padding::ZERO,
            width: Length::Shrink,
            height: Length::Shrink,
            align: Alignment::Start,
            way: Way::Row,
            mirrored: i18n::is_rtl(),
        }
    }

    pub(super) fn beside(main: Element<'a, M>, aside: Element<'a, M>, least: f32) -> Self {
        let mut line = Self { way: Way::Beside { main: 0, least }, align: Alignment::Center, ..Self::new() };
        line.children = vec![main, aside];
        line.width = Length::Fill;
        line
    }

    pub(super) fn led(sign: Element<'a, M>, words: Element<'a, M>, least: f32) -> Self {
        let mut line = Self { way: Way::Beside { main: 1, least }, ..Self::new() };
        line.children = vec![sign, words];
        line.width = Length::Fill;
        line
    }

    /// Adds something at the end; nothing, if it has no size.
    #[must_use]
    pub fn push(mut self, child: impl Into<Element<'a, M>>) -> Self {
        let child = child.into();
        let size = child.as_widget().size_hint();
        if !size.is_void() {
            self.width = self.width.enclose(size.width);
            self.height = self.height.enclose(size.height);
            self.children.push(child);
        }
        self
    }

    /// The space between two of them.
    #[must_use]
    pub fn spacing(mut self, spacing: impl Into<Pixels>) -> Self {
        self.spacing = spacing.into().0;
        self
    }

    /// The space between two lines, once wrapped; that between two in a line unless told.
    #[must_use]
    pub fn vertical_spacing(mut self, spacing: impl Into<Pixels>) -> Self {
        self.between = Some(spacing.into().0);
        self
    }

    /// The space around them; left and right are what they are in every language.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// How wide it is.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// How high it is.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Where lower ones stand beside higher ones.
    #[must_use]
    pub fn align_y(mut self, align: impl Into<alignment::Vertical>) -> Self {
        self.align = Alignment::from(align.into());
        self
    }

    /// What does not fit goes into the next line.
    #[must_use]
    pub fn wrap(mut self) -> Self {
        self.way = Way::Wrap;
        self
    }

    /// Everything is laid out from the left and then mirrored as a whole: so are its sides, beforehand.
    fn sides(&self) -> Padding {
        let Padding { left, right, .. } = self.padding;
        if self.mirrored { self.padding.left(right).right(left) } else { self.padding }
    }

    fn row(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        flex::resolve(
            flex::Axis::Horizontal,
            renderer,
            limits,
            self.width,
            self.height,
            self.sides(),
            self.spacing,
            self.align,
            &mut self.children,
            &mut tree.children,
        )
    }

    fn lines(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let sides = self.sides();
        let inner = limits.width(self.width).height(self.height).shrink(sides);
        let most = inner.max().width;
        let each = Limits::new(Size::ZERO, Size::new(most, f32::INFINITY));
        let mut nodes: Vec<Node> = self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(child, tree)| child.as_widget_mut().layout(tree, renderer, &each))
            .collect();
        let mut size = Size::ZERO;
        let mut first = 0;
        while first < nodes.len() {
            let mut width = nodes[first].size().width;
            let mut end = first + 1;
            while end < nodes.len() && width + self.spacing + nodes[end].size().width <= most + 0.5 {
                width += self.spacing + nodes[end].size().width;
                end += 1;
            }
            if first > 0 {
                size.height += self.between.unwrap_or(self.spacing);
            }
            let height = nodes[first..end].iter().map(|node| node.size().height).fold(0.0, f32::max);
            let mut x = 0.0;
            for node in &mut nodes[first..end] {
                let own = node.size();
                node.move_to_mut((sides.left + x, sides.top + size.height + self.sink(height, own)));
                x += own.width + self.spacing;
            }
            size = Size::new(size.width.max(width), size.height + height);
            first = end;
        }
        let size = inner.resolve(self.width, self.height, size);
        Node::with_children(size.expand(sides), nodes)
    }

    fn sink(&self, height: f32, own: Size) -> f32 {
        match self.align {
            Alignment::Start => 0.0,
            Alignment::Center => (height - own.height) / 2.0,
            Alignment::End => height - own.height,
        }
    }

    fn pair(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits, main: usize, least: f32) -> Node {
        let sides = self.sides();
        let inner = limits.width(self.width).height(self.height).shrink(sides);
        let most = inner.max().width;
        let mut lay = |at: usize, width: f32| {
            let limits = Limits::new(Size::ZERO, Size::new(width.max(0.0), f32::INFINITY));
            self.children[at].as_widget_mut().layout(&mut tree.children[at], renderer, &limits)
        };
        let aside = lay(1 - main, most);
        let left = most - aside.size().width - self.spacing;
        let beneath = left < least;
        let node = lay(main, if beneath { most } else { left });
        let (first, second) = if main == 0 { (node, aside) } else { (aside, node) };
        let (one, other) = (first.size(), second.size());
        if beneath {
            let top = one.height + self.between.unwrap_or(self.spacing);
            let nodes = vec![first.move_to((sides.left, sides.top)), second.move_to((sides.left, sides.top + top))];
            return Node::with_children(Size::new(most, top + other.height).expand(sides), nodes);
        }
        let height = one.height.max(other.height);
        let x = if main == 0 { most - other.width } else { one.width + self.spacing };
        let nodes = vec![
            first.move_to((sides.left, sides.top + self.sink(height, one))),
            second.move_to((sides.left + x, sides.top + self.sink(height, other))),
        ];
        Node::with_children(Size::new(most, height).expand(sides), nodes)
    }
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Line<'a, M> {
    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size { width: self.width, height: self.height }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let node = match self.way {
            Way::Row => self.row(tree, renderer, limits),
            Way::Beside { main, least } => self.pair(tree, renderer, limits, main, least),
            Way::Wrap => self.lines(tree, renderer, limits),
        };
        if !self.mirrored {
            return node;
        }
        let size = node.size();
        let mirror = |child: &Node| {
            let at = child.bounds();
            child.clone().move_to((size.width - at.x - at.width, at.y))
        };
        Node::with_children(size, node.children().iter().map(mirror).collect())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((child, tree), layout) in self.children.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
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
        for ((child, tree), layout) in self.children.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            child.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let parts = self.children.iter().zip(&tree.children).zip(layout.children());
        let inner = parts.map(|((child, tree), layout)| {
            child.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        inner.max().unwrap_or_default()
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
        let parts = self.children.iter().zip(&tree.children).zip(layout.children());
        for ((child, tree), layout) in parts.filter(|(_, layout)| layout.bounds().intersects(viewport)) {
            child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        overlay::from_children(&mut self.children, tree, layout, renderer, viewport, translation)
    }
}

impl<'a, M: 'a> From<Line<'a, M>> for Element<'a, M> {
    fn from(line: Line<'a, M>) -> Self {
        Self::new(line)
    }
}
