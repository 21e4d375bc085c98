//! The toast: short news that go by themselves, but not before they could be read and acted on.

use std::time::Duration;

use super::{Message, Toast, Window};
use crate::ui::control::toast;
use crate::ui::wish::Wish;

impl Window {
    /// Tells of what was done.
    pub(super) fn say(&mut self, words: String) -> Wish {
        self.tell(true, words)
    }

    /// Tells of what was done and offers something about it: to undo it, to go there.
    pub(super) fn offer(&mut self, words: String, act: String, message: Message) -> Wish {
        self.announce(true, words, Some((act, Box::new(message))))
    }

    /// Tells of what went wrong where nothing on the page can.
    pub(super) fn warn(&mut self, words: String) -> Wish {
        self.tell(false, words)
    }

    pub(super) fn tell(&mut self, done: bool, words: String) -> Wish {
        self.announce(done, words, None)
    }

    fn announce(&mut self, done: bool, words: String, action: Option<(String, Box<Message>)>) -> Wish {
        let number = self.next();
        let long = toast::long(&words, action.as_ref().map(|(words, _)| words.as_str()));
        self.toast = Some(Toast { number, done, words, action, held: false });
        Wish::ToastOver(number, long)
    }

    pub(super) fn hold_toast(&mut self, held: bool) -> Vec<Wish> {
        if let Some(toast) = &mut self.toast {
            toast.held = held;
        }
        Vec::new()
    }

    /// Does what the toast offers; it has had its say.
    pub(super) fn act_toast(&mut self) -> Vec<Wish> {
        let action = self.toast.take().and_then(|toast| toast.action);
        action.map_or_else(Vec::new, |(_, message)| self.happen(*message))
    }

    /// Its time is over, unless somebody is at it, or a dialog keeps them from it.
    pub(super) fn toast_over(&mut self, number: u64) -> Vec<Wish> {
        let kept = |toast: &Toast| toast.held || toast.action.is_some() && self.over.is_some();
        match &self.toast {
            Some(toast) if toast.number == number && kept(toast) => vec![Wish::ToastOver(number, STAYS)],
            Some(toast) if toast.number == number => {
                self.toast = None;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }
}

/// How long a toast stays on whose time was over while somebody was at it.
const STAYS: Duration = Duration::from_secs(4);
