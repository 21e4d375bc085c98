//! The order of Tab: from the last control on to the first, without the stop in between that iced's own has.

use iced::advanced::Layout;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::advanced::widget::{Id, Tree};
use iced::{Rectangle, Renderer};

use crate::ui::Element;

/// Moves the focus to the next control, or to the one before.
pub(super) fn step(forward: bool) -> Box<dyn Operation> {
    Box::new(Count { forward, focused: None, total: 0 })
}

/// Focuses the first control unless one has the focus already.
pub(in crate::ui) fn focus_first() -> Box<dyn Operation> {
    Box::new(First { focused: None, total: 0 })
}

/// Whether the focus is in this part of the window.
pub(in crate::ui) fn focused_inside<M>(
    part: &mut Element<'_, M>,
    tree: &mut Tree,
    layout: Layout<'_>,
    renderer: &Renderer,
) -> bool {
    let mut look = First { focused: None, total: 0 };
    part.as_widget_mut().operate(tree, layout, renderer, &mut look);
    look.focused.is_some()
}

struct Count {
    forward: bool,
    focused: Option<usize>,
    total: usize,
}

impl Operation for Count {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.total += 1;
    }

    fn finish(&self) -> Outcome<()> {
        if self.total == 0 {
            return Outcome::None;
        }
        let target = match (self.focused, self.forward) {
            (None, true) => 0,
            (None, false) => self.total - 1,
            (Some(at), true) => (at + 1) % self.total,
            (Some(at), false) => (at + self.total - 1) % self.total,
        };
        Outcome::Chain(Box::new(Focus { target, at: 0 }))
    }
}

struct First {
    focused: Option<usize>,
    total: usize,
}

impl Operation for First {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.total += 1;
    }

    fn finish(&self) -> Outcome<()> {
        match self.focused {
            Some(_) => Outcome::None,
            None => Outcome::Chain(Box::new(Focus { target: 0, at: 0 })),
        }
    }
}

/// Focuses the control at this place in the order and no other.
struct Focus {
    target: usize,
    at: usize,
}

impl Operation for Focus {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if self.at == self.target {
            state.focus();
        } else {
            state.unfocus();
        }
        self.at += 1;
    }
}
