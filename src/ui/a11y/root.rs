//! The widget around the whole window: the order of Tab, scrolling by keys, what a screen reader asks for, and the
//! tree it is given.

use iced::advanced::widget::operation::{self, Operation, Outcome};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Renderer, mouse, touch, window};

use super::bridge::Bridge;
use super::collector::Collector;
use super::deliver::Deliver;
use super::reveal::Reveal;
use super::{forward, order, page};
use crate::ui::{Element, Theme};

/// Wraps the view of the window. Everything that is to be operated by keyboard or read out lies inside.
pub fn root<'a, M: 'a>(bridge: &Bridge, child: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Root { child: child.into(), bridge: bridge.clone() })
}

struct Root<'a, M> {
    child: Element<'a, M>,
    bridge: Bridge,
}

#[derive(Default)]
struct State {
    /// The application may have moved the focus: see that it is in view.
    moved: bool,
}

impl<M> Root<'_, M> {
    fn run(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: Box<dyn Operation>) {
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            self.child.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation.as_mut());
            if let Outcome::Chain(after) = operation.finish() {
                next = Some(after);
            }
        }
    }

    /// Does what the screen reader asked for since the last redraw.
    fn serve(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, shell: &mut Shell<'_, M>) {
        for deliver in self.bridge.waiting().into_iter().filter_map(Deliver::new) {
            self.run(tree, layout, renderer, Box::new(deliver));
            self.run(tree, layout, renderer, Box::new(Reveal::default()));
            shell.request_redraw();
        }
    }

    fn collect(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        let (title, scale) = self.bridge.window();
        let mut collector = Collector::new(&title, scale);
        self.child.as_widget_mut().operate(&mut tree.children[0], layout, renderer, &mut collector);
        self.bridge.show(collector.finish());
    }
}

impl<M> Widget<M, Theme, Renderer> for Root<'_, M> {
    forward!(size, tree, draw, pointer);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        tree.state.downcast_mut::<State>().moved = true;
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
        let redraw = matches!(event, Event::Window(window::Event::RedrawRequested(_)));
        if redraw {
            self.serve(tree, layout, renderer, shell);
            if std::mem::take(&mut tree.state.downcast_mut::<State>().moved) {
                self.run(tree, layout, renderer, Box::new(Reveal::default()));
            }
        }
        if is_press(event) {
            // Each control keeps its own focus, and a layer above may keep the press from those beneath: take it from
            // all of them, and the one pressed takes it back.
            self.run(tree, layout, renderer, Box::new(operation::focusable::unfocus()));
            shell.request_redraw();
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
        if let Some(forward) = tab(event).filter(|_| !shell.is_event_captured()) {
            self.run(tree, layout, renderer, order::step(forward));
            self.run(tree, layout, renderer, Box::new(Reveal::default()));
            shell.capture_event();
            shell.request_redraw();
        }
        if let Some(scroll) = plain(event).filter(|_| !shell.is_event_captured()).and_then(page::scroll) {
            self.run(tree, layout, renderer, scroll);
            shell.capture_event();
            shell.request_redraw();
        }
        if redraw && self.bridge.is_listening() {
            self.collect(tree, layout, renderer);
        }
    }
}

fn is_press(event: &Event) -> bool {
    matches!(
        event,
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
    )
}

/// Whether this is Tab, and if so whether it goes forward.
fn tab(event: &Event) -> Option<bool> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Tab), modifiers, .. })
            if !modifiers.control() && !modifiers.alt() && !modifiers.logo() =>
        {
            Some(!modifiers.shift())
        }
        _ => None,
    }
}

/// The key, if it is one with a name, pressed alone.
fn plain(event: &Event) -> Option<Named> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, .. })
            if modifiers.is_empty() =>
        {
            Some(*key)
        }
        _ => None,
    }
}
