//! What keys, pointer and screen reader do to a list.

use iced::advanced::Shell;
use iced::advanced::mouse::click::{self, Click};
use iced::advanced::widget::operation::Focusable;
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Point, Rectangle, mouse, touch};

use super::List;
use super::scroll::Scroll;
use crate::ui::a11y::{Node, Request};

/// What a list keeps from one view to the next.
pub(super) struct State {
    pub(super) node: Node,
    /// The rows in view as a screen reader knows them.
    pub(super) parts: Vec<Node>,
    /// The place of the first row in view when the parts and the children of the tree were built.
    pub(super) first: usize,
    pub(super) scroll: Scroll,
    /// What was selected last, to see that it changed.
    pub(super) selected: Option<usize>,
    pub(super) hovered: Option<usize>,
    pub(super) last_click: Option<Click>,
    pub(super) hold: Hold,
}

/// What is being dragged.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Hold {
    #[default]
    Nothing,
    /// The thumb of the scroll bar, held so far beneath its top.
    Thumb(f32),
    /// The rows, by a finger that was last here; a finger that does not move clicks.
    Rows { last: Point, dragged: bool },
}

impl<M> List<'_, M> {
    fn select(&self, state: &mut State, at: usize, shell: &mut Shell<'_, M>) {
        if state.scroll.reveal(at) {
            shell.invalidate_layout();
        }
        if let Some(moved) = self.moved.as_ref().filter(|_| self.selected != Some(at)) {
            shell.publish(moved(at));
        }
        shell.request_redraw();
    }

    fn activate(&self, at: usize, shell: &mut Shell<'_, M>) {
        if let Some(activated) = &self.activated {
            shell.publish(activated(at));
        }
    }

    /// Which row a key leads to, if it is one of ours.
    fn led_to(&self, key: Named, page: usize) -> Option<usize> {
        let last = self.total.checked_sub(1)?;
        let to = match (key, self.selected) {
            (Named::Home | Named::PageUp, None) | (Named::ArrowDown | Named::PageDown, None) | (Named::Home, _) => 0,
            (Named::ArrowUp, None) | (Named::End, _) => last,
            (Named::ArrowDown, Some(at)) => at + 1,
            (Named::ArrowUp, Some(at)) => at.saturating_sub(1),
            (Named::PageDown, Some(at)) => at + page,
            (Named::PageUp, Some(at)) => at.saturating_sub(page),
            _ => return None,
        };
        Some(to.min(last))
    }

    /// Whether this was a key, and one of ours.
    pub(super) fn key(&self, state: &mut State, event: &Event, shell: &mut Shell<'_, M>) -> bool {
        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, repeat, .. }) = event else {
            return false;
        };
        if !modifiers.is_empty() {
            return false;
        }
        if let (Named::Enter | Named::Space, Some(at)) = (key, self.selected) {
            if !repeat {
                self.activate(at, shell);
            }
        } else if let Some(at) = self.led_to(*key, state.scroll.page()) {
            self.select(state, at, shell);
        } else {
            return false;
        }
        state.node.show_ring();
        true
    }

    fn click(&self, state: &mut State, at: Point, bounds: Rectangle, shell: &mut Shell<'_, M>) {
        let click = Click::new(at, mouse::Button::Left, state.last_click);
        state.last_click = Some(click);
        if let Some(row) = state.scroll.row_at(at.y - bounds.y) {
            self.select(state, row, shell);
            if self.one_click || click.kind() == click::Kind::Double {
                self.activate(row, shell);
            }
        }
        shell.capture_event();
    }

    pub(super) fn serve(&self, state: &mut State, shell: &mut Shell<'_, M>) {
        state.node.requests();
        for nth in 0..state.parts.len() {
            let at = state.first + nth;
            for request in state.parts[nth].requests() {
                match request {
                    Request::Press => self.activate(at, shell),
                    Request::Focus => {
                        state.node.focus();
                        self.select(state, at, shell);
                    }
                    Request::Value(_) => {}
                }
            }
        }
    }

    /// Pointer and wheel; the rows have had the event already.
    pub(super) fn point(
        &self,
        state: &mut State,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, M>,
    ) {
        let over = cursor.position_over(bounds);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let Some(at) = over else {
                    return;
                };
                if in_gutter(at, bounds) && state.scroll.thumb().is_some() {
                    self.grab(state, at.y - bounds.y, shell);
                } else {
                    state.node.point();
                    self.click(state, at, bounds, shell);
                }
            }
            Event::Touch(touch::Event::FingerPressed { .. }) => {
                if let Some(last) = over {
                    state.node.point();
                    state.hold = Hold::Rows { last, dragged: false };
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { position })
            | Event::Touch(touch::Event::FingerMoved { position, .. }) => {
                self.drag(state, *position, bounds, shell);
                self.hover(state, over.and_then(|at| state.scroll.row_at(at.y - bounds.y)), shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => state.hold = Hold::Nothing,
            Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                if let (Hold::Rows { dragged: false, .. }, Some(at)) = (std::mem::take(&mut state.hold), over) {
                    self.click(state, at, bounds, shell);
                }
            }
            Event::Mouse(mouse::Event::CursorLeft) => self.hover(state, None, shell),
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if over.is_some() => {
                let distance = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * 60.0,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                };
                if state.scroll.by(distance) {
                    // Another row lies under the pointer that stands still.
                    self.hover(state, over.and_then(|at| state.scroll.row_at(at.y - bounds.y)), shell);
                    redo(shell);
                }
            }
            _ => {}
        }
    }

    fn hover(&self, state: &mut State, row: Option<usize>, shell: &mut Shell<'_, M>) {
        if std::mem::replace(&mut state.hovered, row) != row {
            if let Some(pointed) = &self.pointed {
                shell.publish(pointed(row));
            }
            shell.request_redraw();
        }
    }

    /// Takes the thumb, or the place beside it to where the thumb then jumps.
    fn grab(&self, state: &mut State, y: f32, shell: &mut Shell<'_, M>) {
        if let Some((top, height)) = state.scroll.thumb() {
            let beneath = if (top..top + height).contains(&y) { y - top } else { height / 2.0 };
            state.hold = Hold::Thumb(beneath);
            state.scroll.drag(y - beneath);
            redo(shell);
        }
    }

    fn drag(&self, state: &mut State, to: Point, bounds: Rectangle, shell: &mut Shell<'_, M>) {
        let changed = match state.hold {
            Hold::Nothing => return,
            Hold::Thumb(beneath) => state.scroll.drag(to.y - bounds.y - beneath),
            Hold::Rows { last, dragged } => {
                // A finger is never quite still.
                if !dragged && last.distance(to) < 8.0 {
                    return;
                }
                state.hold = Hold::Rows { last: to, dragged: true };
                state.scroll.by(last.y - to.y)
            }
        };
        if changed {
            redo(shell);
        }
    }
}

/// The width of the scroll bar with its air.
pub(super) const GUTTER: f32 = 12.0;

pub(super) fn in_gutter(at: Point, bounds: Rectangle) -> bool {
    at.x >= bounds.x + bounds.width - GUTTER
}

/// Other rows are in view now.
fn redo<M>(shell: &mut Shell<'_, M>) {
    shell.invalidate_layout();
    shell.request_redraw();
    shell.capture_event();
}
