//! The wrapper that gives a widget its name and role, and makes it a stop for Tab that Enter and Space press.

use accesskit::Role;
use iced::advanced::text::Renderer as TextRenderer;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, renderer};
use iced::keyboard::{self, Key, key::Named as Pressed};
use iced::widget::text_editor;
use iced::widget::text_input::{self, Value, cursor};
use iced::{Border, Color, Event, Rectangle, Renderer, mouse, touch, window};

use super::{Node, Props, Request, forward};
use crate::ui::metric;
use crate::ui::{Element, Theme};

type InputState = text_input::State<<Renderer as TextRenderer>::Paragraph>;
type EditorState = text_editor::State<iced::advanced::text::highlighter::PlainText>;

/// A widget with a name and a role. Made by [`named`].
pub struct Named<'a, M> {
    id: Option<Id>,
    props: Props,
    child: Element<'a, M>,
    press: Option<M>,
    write: Option<Box<dyn Fn(String) -> M + 'a>>,
    radius: f32,
    ring: fn(&Theme) -> Color,
}

/// Says what `child` is. Without more it is neither a stop for Tab nor can it be pressed.
pub fn named<'a, M>(role: Role, child: impl Into<Element<'a, M>>) -> Named<'a, M> {
    Named {
        id: None,
        props: Props::new(role),
        child: child.into(),
        press: None,
        write: None,
        radius: metric::corner::CONTROL,
        ring: |theme| theme.palette().accent,
    }
}

impl<'a, M> Named<'a, M> {
    /// The id by which the application focuses it. Lasting controls need one; a screen reader knows them by it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Its name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.props.name = Some(name.into());
        self
    }

    /// What else it says about itself.
    #[must_use]
    pub fn with(mut self, say: impl FnOnce(&mut Props)) -> Self {
        say(&mut self.props);
        self
    }

    /// A stop for Tab; Enter and Space send `message`. Without one it is disabled, unless it is busy.
    #[must_use]
    pub fn press(mut self, message: Option<M>) -> Self {
        self.props.stop = true;
        self.props.disabled = message.is_none() && !self.props.busy;
        self.press = message;
        self
    }

    /// What a screen reader may put in.
    #[must_use]
    pub fn write(mut self, write: impl Fn(String) -> M + 'a) -> Self {
        self.write = Some(Box::new(write));
        self
    }

    /// The corners of the focus ring follow those of the widget.
    #[must_use]
    pub fn radius(mut self, radius: f32) -> Self {
        self.radius = radius;
        self
    }

    /// The colour of the focus ring where it does not lie on the page.
    #[must_use]
    pub fn ring(mut self, colour: fn(&Theme) -> Color) -> Self {
        self.ring = colour;
        self
    }

    fn act(&self, shell: &mut Shell<'_, M>)
    where
        M: Clone,
    {
        if let Some(message) = self.press.clone().filter(|_| !self.props.busy) {
            shell.publish(message);
            shell.request_redraw();
        }
    }

    /// The text input inside, if that is what this names.
    fn input<'t>(&self, tree: &'t Tree) -> Option<&'t InputState> {
        let inner = &tree.children[0];
        (self.props.is_text() && inner.tag == tree::Tag::of::<InputState>()).then(|| inner.state.downcast_ref())
    }

    /// Whether one types into what this names.
    fn is_typed_into(&self, tree: &Tree) -> bool {
        let inner = &tree.children[0];
        let editor = self.props.is_text() && inner.tag == tree::Tag::of::<EditorState>();
        self.input(tree).is_some_and(InputState::is_focused)
            || editor && inner.state.downcast_ref::<EditorState>().is_focused()
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Named<'_, M> {
    forward!(size, pointer);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Node>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Node::new(self.props.clone()))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.child)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<Node>().tell(self.props.clone());
        tree.diff_children(std::slice::from_ref(&self.child));
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let caret = self.input(tree).map(|input| {
            let value = Value::new(self.props.value.as_deref().unwrap_or_default());
            match input.cursor().state(&value) {
                cursor::State::Index(at) => (at, at),
                cursor::State::Selection { start, end } => (start, end),
            }
        });
        let node = tree.state.downcast_mut::<Node>();
        node.caret = caret.or(self.props.caret);
        operation.custom(self.id.as_ref(), layout.bounds(), node);
        if self.props.stop && !self.props.disabled {
            operation.focusable(self.id.as_ref(), layout.bounds(), node);
        }
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
        let node = tree.state.downcast_mut::<Node>();
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Pressed::Enter | Pressed::Space),
                modifiers,
                repeat,
                ..
            }) if node.focused && !modifiers.control() && !modifiers.alt() && !modifiers.logo() => {
                node.show_ring();
                if !repeat {
                    self.act(shell);
                }
                shell.capture_event();
                return;
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. })
                if self.props.stop =>
            {
                let over = cursor.is_over(layout.bounds()) && !self.props.disabled;
                if over != node.focused || node.ring {
                    shell.request_redraw();
                }
                if over {
                    node.point();
                } else {
                    node.unfocus();
                }
            }
            Event::Window(window::Event::RedrawRequested(_)) => {
                for request in node.requests() {
                    match request {
                        Request::Press => self.act(shell),
                        Request::Value(text) => {
                            if let Some(write) = &self.write {
                                shell.publish(write(text));
                            }
                        }
                        Request::Focus => {}
                    }
                }
            }
            Event::Keyboard(event) if self.props.is_text() && passes_by(event) => return,
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
        let inner = &tree.children[0];
        self.child.as_widget().draw(inner, renderer, theme, style, layout, cursor, viewport);
        let node = tree.state.downcast_ref::<Node>();
        // A field shows where one types whichever way the focus came.
        if node.shows_ring() || self.is_typed_into(tree) {
            ring_in((self.ring)(theme), renderer, layout.bounds(), viewport, self.radius);
        }
    }
}

impl<'a, M: Clone + 'a> From<Named<'a, M>> for Element<'a, M> {
    fn from(named: Named<'a, M>) -> Self {
        Self::new(named)
    }
}

/// Draws the focus ring around `bounds`, or just inside where `viewport` would cut it off.
// No layer of its own: on tiny-skia one at a fractional position leaves stale lines behind.
pub(in crate::ui) fn ring(
    renderer: &mut Renderer,
    theme: &Theme,
    bounds: Rectangle,
    viewport: &Rectangle,
    radius: f32,
) {
    ring_in(theme.palette().accent, renderer, bounds, viewport, radius);
}

fn ring_in(color: Color, renderer: &mut Renderer, bounds: Rectangle, viewport: &Rectangle, radius: f32) {
    let around = bounds.expand(metric::ring::ROOM);
    let (bounds, radius) =
        if around.is_within(viewport) { (around, radius + metric::ring::ROOM) } else { (bounds, radius) };
    renderer.fill_quad(
        renderer::Quad {
            bounds,
            border: Border { color, width: metric::ring::WIDTH, radius: radius.into() },
            ..renderer::Quad::default()
        },
        Color::TRANSPARENT,
    );
}

/// Keys that a text input would swallow or type although they are the application's: Esc, and shortcuts other
/// than those of editing.
fn passes_by(event: &keyboard::Event) -> bool {
    let keyboard::Event::KeyPressed { key, physical_key, modifiers, .. } = event else {
        return false;
    };
    // Ctrl and Alt together are AltGr on Windows; Alt alone types on macOS.
    let shortcut =
        modifiers.logo() || modifiers.control() != modifiers.alt() && !(cfg!(target_os = "macos") && modifiers.alt());
    match key {
        Key::Named(Pressed::Escape) => true,
        Key::Character(_) if shortcut => {
            !(modifiers.command() && matches!(key.to_latin(*physical_key), Some('a' | 'c' | 'v' | 'x')))
        }
        _ => false,
    }
}
