//! Brings what a screen reader asks for to the control it is meant for.

use std::any::Any;

use accesskit::{Action, ActionData, ActionRequest, NodeId};
use iced::Rectangle;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, TextInput};

use super::{Node, Request};

/// Walks the widgets until it meets the node meant. The control acts on the next redraw.
pub(super) struct Deliver {
    target: NodeId,
    focus: bool,
    request: Option<Request>,
    select: Option<(usize, usize)>,
    inside: bool,
    next: bool,
}

impl Deliver {
    /// What the request comes to here; `None` for what we do not offer.
    pub(super) fn new(request: ActionRequest) -> Option<Self> {
        let mut deliver =
            Self { target: request.target_node, focus: false, request: None, select: None, inside: false, next: false };
        match (request.action, request.data) {
            (Action::Click, _) => deliver.request = Some(Request::Press),
            (Action::Focus, _) => deliver.focus = true,
            (Action::SetValue, Some(ActionData::Value(text))) => deliver.request = Some(Request::Value(text.into())),
            (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
                deliver.select = Some((selection.anchor.character_index, selection.focus.character_index));
            }
            _ => return None,
        }
        Some(deliver)
    }
}

impl Operation for Deliver {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.inside;
        self.inside |= std::mem::take(&mut self.next);
        operate(self);
        self.inside = outside;
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Any) {
        let Some(node) = state.downcast_mut::<Node>() else {
            return;
        };
        self.next = node.id == self.target;
        if !self.next || node.props.disabled {
            return;
        }
        node.pending.extend(self.request.take());
        if self.focus && node.props.part {
            node.pending.push(Request::Focus);
        }
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if !self.focus {
            return;
        }
        if self.inside || self.next {
            state.focus();
        } else {
            state.unfocus();
        }
    }

    fn text_input(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn TextInput) {
        match self.select.filter(|_| self.inside) {
            Some((from, to)) if from == to => state.move_cursor_to(from),
            Some((from, to)) => state.select_range(from, to),
            None => {}
        }
    }
}
