//! A button with more of them beneath it: "Save…" and what as. It stands in the page like everything else, so that
//! Tab goes through it and a screen reader finds it.

use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, container};
use iced::{Event, Length, Rectangle, Renderer, border, mouse};

use super::{Button, Look, button, sign};
use crate::pile;
use crate::ui::a11y::{focused_inside, forward};
use crate::ui::metric::{corner, gap};
use crate::ui::{Element, Theme};

/// A button with more of them beneath it. Made by [`menu`].
pub struct Menu<'a, M> {
    head: Button<'a, M>,
    id: Id,
    open: bool,
    toggle: M,
    items: Vec<Element<'a, M>>,
    width: Length,
}

/// A button that shows more of them beneath it while `open`; `toggle` asks for the other of the two, and so does Esc
/// inside. The button keeps its id: closing may give it the focus back (`Wish::Focus`).
pub fn menu<'a, M: Clone + 'a>(id: impl Into<Id>, label: impl Into<String>, open: bool, toggle: M) -> Menu<'a, M> {
    let id = id.into();
    let sign = if open { sign::CHEVRON_UP } else { sign::CHEVRON_DOWN };
    let head = button(id.clone(), label).expanded(open).ending(sign).on_press(toggle.clone());
    Menu { head, id, open, toggle, items: Vec::new(), width: Length::Shrink }
}

impl<'a, M: Clone + 'a> Menu<'a, M> {
    /// An icon before the words of the button.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<Element<'a, M>>) -> Self {
        self.head = self.head.icon(icon);
        self
    }

    /// The rank of the button.
    #[must_use]
    pub fn look(mut self, look: Look) -> Self {
        self.head = self.head.look(look);
        self
    }

    /// How wide it is; as wide as its words unless told.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// One more of them; without a message it cannot be pressed now.
    #[must_use]
    pub fn item(mut self, id: impl Into<Id>, words: impl Into<String>, press: Option<M>) -> Self {
        let item = button(id, words).look(Look::Item).width(Length::Fill).on_press_maybe(press);
        self.items.push(item.into());
        self
    }
}

impl<'a, M: Clone + 'a> From<Menu<'a, M>> for Element<'a, M> {
    fn from(menu: Menu<'a, M>) -> Self {
        let mut parts = pile![menu.head.width(menu.width)].spacing(gap::TINY);
        if menu.open {
            let items = Column::with_children(menu.items).width(Length::Fill);
            let sheet = container(items).padding(gap::TINY).max_width(WIDEST).style(|theme: &Theme| container::Style {
                text_color: Some(theme.palette().ink),
                background: Some(theme.palette().card.into()),
                border: border::rounded(corner::CARD).width(theme.edge()).color(theme.palette().edge),
                ..container::Style::default()
            });
            parts = parts.push(sheet);
        }
        Element::new(Escape { child: parts.into(), id: menu.id, close: menu.open.then_some(menu.toggle) })
    }
}

/// No menu is wider.
const WIDEST: f32 = 360.0;

/// Closes the menu by Esc while the focus is in it.
struct Escape<'a, M> {
    child: Element<'a, M>,
    id: Id,
    close: Option<M>,
}

impl<M: Clone> Widget<M, Theme, Renderer> for Escape<'_, M> {
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
        let escape =
            matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Escape), .. }));
        if let (true, Some(close)) = (escape, &self.close)
            && focused_inside(&mut self.child, &mut tree.children[0], layout, renderer)
        {
            shell.publish(close.clone());
            shell.capture_event();
            // The one that had the focus is about to go.
            let mut back = iced::advanced::widget::operation::focusable::focus::<()>(self.id.clone());
            self.child.as_widget_mut().operate(&mut tree.children[0], layout, renderer, &mut back);
            return;
        }
        let (child, inner) = (self.child.as_widget_mut(), &mut tree.children[0]);
        child.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
