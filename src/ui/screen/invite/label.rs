//! For whom it is, edited in place and saved at once: on Enter, on leaving the field, and whenever nobody types for a
//! moment. One save at a time, so that the last one typed is the last one kept.

use super::{Action, EDIT, Errand, Invite, LABEL};
use crate::desk::Error;
use crate::ui::wish::Wish;

/// The label: as it is kept, and as it is typed.
#[derive(Debug)]
pub struct Label {
    /// As the history has it.
    kept: String,
    /// What is typed while the field is open.
    edit: Option<Edit>,
    /// What is being saved.
    writing: Option<String>,
    /// What is shown, which may have to be saved yet.
    shown: String,
    /// Why it could not be saved.
    problem: Option<Error>,
    /// The number of the last letter typed.
    count: u64,
}

#[derive(Debug)]
struct Edit {
    typed: String,
    /// As it was when the field was opened, for Esc.
    before: String,
}

impl Label {
    /// A label as the history has it.
    #[must_use]
    pub fn new(kept: String) -> Self {
        Self { shown: kept.clone(), kept, edit: None, writing: None, problem: None, count: 0 }
    }

    /// What to call the invite.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// What is typed, while the field is open.
    #[must_use]
    pub fn typed(&self) -> Option<&str> {
        self.edit.as_ref().map(|edit| edit.typed.as_str())
    }

    /// Why it could not be saved.
    #[must_use]
    pub const fn problem(&self) -> Option<&Error> {
        self.problem.as_ref()
    }

    /// Opens the field.
    pub fn open(&mut self) {
        if self.edit.is_none() {
            self.edit = Some(Edit { typed: self.shown.clone(), before: self.shown.clone() });
        }
    }

    /// A letter was typed; the number to rest for.
    pub fn typing(&mut self, text: String) -> u64 {
        if let Some(edit) = &mut self.edit {
            edit.typed = text;
        }
        self.count += 1;
        self.count
    }

    /// Nobody typed since this letter: what to save, if anything.
    pub fn rested(&mut self, count: u64) -> Option<String> {
        if count != self.count {
            return None;
        }
        self.take_typed();
        self.next()
    }

    /// Closes the field and keeps what was typed: what to save, if anything.
    pub fn done(&mut self) -> Option<String> {
        self.take_typed();
        self.edit = None;
        self.next()
    }

    /// The same, of a page that is left: nobody will be there to save it once another save is done.
    pub fn leave(&mut self) -> Option<String> {
        self.take_typed();
        self.edit = None;
        let last = self.writing.as_ref().unwrap_or(&self.kept);
        if self.shown == *last {
            return None;
        }
        self.writing = Some(self.shown.clone());
        self.writing.clone()
    }

    /// Closes the field and goes back to what was there before: what to save, if some of it was saved already.
    pub fn undo(&mut self) -> Option<String> {
        self.shown = self.edit.take()?.before;
        self.next()
    }

    /// Tries again what could not be saved.
    pub fn again(&mut self) -> Option<String> {
        self.next()
    }

    /// The history has this now: what to save next, if more was typed meanwhile.
    pub fn kept(&mut self, label: String) -> Option<String> {
        let ours = self.writing.take();
        // Somebody else's change is shown unless one of ours waits.
        if ours.is_none() && self.shown == self.kept {
            self.shown.clone_from(&label);
        }
        self.kept = label;
        self.problem = None;
        self.next()
    }

    /// It could not be saved. What was typed stays, and is tried again with the next change.
    pub fn failed(&mut self, error: Error) {
        self.writing = None;
        self.problem = Some(error);
    }

    /// Whether a save is under way.
    #[must_use]
    pub const fn is_writing(&self) -> bool {
        self.writing.is_some()
    }

    fn take_typed(&mut self) {
        if let Some(edit) = &self.edit {
            edit.typed.trim().clone_into(&mut self.shown);
        }
    }

    fn next(&mut self) -> Option<String> {
        if self.writing.is_some() || self.shown == self.kept {
            return None;
        }
        self.writing = Some(self.shown.clone());
        self.writing.clone()
    }
}

impl Invite {
    pub(super) fn edit_label(&mut self) -> Action {
        self.label.open();
        Action::Wish(vec![Wish::Select(LABEL)])
    }

    pub(super) fn type_label(&mut self, text: String) -> Action {
        let rest = Errand::Rest(self.label.typing(text));
        Action::Wish(vec![self.errand(rest)])
    }

    /// Shows the new label at once; it is saved meanwhile. Who left the field has the focus elsewhere already.
    pub(super) fn keep_label(&mut self, focus: bool) -> Action {
        if self.label.typed().is_none() {
            return Action::None;
        }
        let label = self.label.done();
        let saved = self.save_label(label);
        Action::Wish(saved.into_iter().chain(focus.then_some(Wish::Focus(EDIT))).collect())
    }

    pub(super) fn undo_label(&mut self) -> Action {
        let label = self.label.undo();
        let saved = self.save_label(label);
        Action::Wish(saved.into_iter().chain([Wish::Focus(EDIT)]).collect())
    }

    pub(super) fn label_again(&mut self) -> Action {
        let label = self.label.again();
        Action::Wish(self.save_label(label).into_iter().collect())
    }

    /// What the history never heard of is saved with its label later.
    pub(super) fn save_label(&mut self, label: Option<String>) -> Option<Wish> {
        self.label.shown().clone_into(&mut self.record.label);
        let label = label?;
        if self.is_kept() {
            return Some(Wish::Label(self.record.id.clone(), label));
        }
        let _ = self.label.kept(label);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(label: &mut Label, text: &str) -> u64 {
        label.open();
        label.typing(text.to_owned())
    }

    #[test]
    fn what_is_typed_is_saved_after_a_moment_on_leaving_and_only_once() {
        let mut label = Label::new("Ben".into());
        let first = typed(&mut label, "Ber");
        let second = typed(&mut label, "Bert");
        assert_eq!(label.rested(first), None, "somebody types");
        assert_eq!(label.rested(second), Some("Bert".into()));
        assert_eq!(label.done(), None, "it is being saved");
        assert_eq!(label.kept("Bert".into()), None);
        assert_eq!((label.shown(), label.typed()), ("Bert", None));
    }

    #[test]
    fn what_is_typed_while_saving_is_saved_after_it() {
        let mut label = Label::new(String::new());
        let count = typed(&mut label, "B");
        assert_eq!(label.rested(count), Some("B".into()));
        typed(&mut label, "Ben ");
        assert_eq!(label.done(), None);
        assert_eq!(label.shown(), "Ben");
        assert_eq!(label.kept("B".into()), Some("Ben".into()));
        assert_eq!(label.kept("Ben".into()), None);
    }

    #[test]
    fn what_is_typed_while_saving_is_saved_at_once_when_the_page_is_left() {
        let mut label = Label::new(String::new());
        let count = typed(&mut label, "B");
        assert_eq!(label.rested(count), Some("B".into()));
        typed(&mut label, "Ben");
        assert_eq!(label.leave(), Some("Ben".into()));
        assert_eq!(label.leave(), None, "it is being saved");
    }

    #[test]
    fn escape_takes_back_what_was_saved_meanwhile() {
        let mut label = Label::new("Ben".into());
        let count = typed(&mut label, "Bert");
        let _ = label.rested(count);
        let _ = label.kept("Bert".into());
        assert_eq!(label.undo(), Some("Ben".into()));
        assert_eq!(label.shown(), "Ben");
    }

    #[test]
    fn what_could_not_be_saved_stays_and_is_tried_again() {
        let mut label = Label::new("Ben".into());
        typed(&mut label, "Bert");
        let _ = label.done();
        label.failed(Error::Internal);
        assert!(label.problem().is_some());
        assert_eq!(label.shown(), "Bert");
        assert_eq!(label.again(), Some("Bert".into()));
        let _ = label.kept("Bert".into());
        assert!(label.problem().is_none());
    }

    #[test]
    fn a_change_from_elsewhere_is_shown_unless_one_of_ours_waits() {
        let mut label = Label::new("Ben".into());
        let _ = label.kept("Eva".into());
        assert_eq!(label.shown(), "Eva");
        typed(&mut label, "Bert");
        let _ = label.done();
        assert_eq!(label.shown(), "Bert");
    }
}
