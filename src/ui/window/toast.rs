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
        // What can be undone can be undone for as long as it was said, whatever comes in between.
        if let Some(old) = self.toast.take().filter(|old| old.action.is_some()) {
            self.beneath.push(old);
        }
        self.show_toast(Toast { number: 0, done, words, action, held: false })
    }

    fn show_toast(&mut self, toast: Toast) -> Wish {
        let number = self.next();
        let long = toast::long(&toast.words, toast.action.as_ref().map(|(words, _)| words.as_str()));
        self.toast = Some(Toast { number, held: false, ..toast });
        Wish::ToastOver(number, long)
    }

    /// The one that was covered comes back.
    fn uncover_toast(&mut self) -> Option<Wish> {
        let toast = self.beneath.pop()?;
        Some(self.show_toast(toast))
    }

    pub(super) fn hold_toast(&mut self, held: bool) -> Vec<Wish> {
        if let Some(toast) = &mut self.toast {
            toast.held = held;
        }
        Vec::new()
    }

    /// Does what the toast offers; it has had its say. The focus was on it, and goes where the page begins.
    pub(super) fn act_toast(&mut self) -> Vec<Wish> {
        let Some((_, message)) = self.toast.take().and_then(|toast| toast.action) else { return Vec::new() };
        let mut wishes = self.happen(*message);
        if self.over.is_none() && !wishes.iter().any(|wish| matches!(wish, Wish::Focus(_) | Wish::Select(_))) {
            wishes.extend(self.home().and_then(|home| home.beginning()).map(Wish::Focus));
        }
        if self.toast.is_none() {
            wishes.extend(self.uncover_toast());
        }
        wishes
    }

    /// Its time is over, unless somebody is at it, or a dialog keeps them from it.
    pub(super) fn toast_over(&mut self, number: u64) -> Vec<Wish> {
        let kept = |toast: &Toast| toast.held || toast.action.is_some() && self.over.is_some();
        match &self.toast {
            Some(toast) if toast.number == number && kept(toast) => vec![Wish::ToastOver(number, STAYS)],
            Some(toast) if toast.number == number => {
                self.toast = None;
                self.uncover_toast().into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
}

/// How long a toast stays on whose time was over while somebody was at it.
const STAYS: Duration = Duration::from_secs(4);
