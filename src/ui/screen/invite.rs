//! One invite: its code, its link, how long it lives, for whom it is.

mod view;

use jiff::{Timestamp, tz::TimeZone};

use crate::desk::{Created, Error, Warning};
use crate::domain::{Id, Link, Record};
use crate::output::{message, qr::Matrix};
use crate::t;
use crate::ui::component::qr_card::Picture;
use crate::ui::wish::{Secret, Wish};

/// The invite that is shown.
#[derive(Debug)]
pub struct Invite {
    record: Record,
    /// What to hand over; `None` while nothing came back from the server.
    link: Option<Link>,
    code: Code,
    /// Why the history does not have it.
    unsaved: Option<Error>,
    saving: bool,
    /// What is typed as the new label, while it is edited.
    typed: Option<String>,
    problem: Option<Error>,
    detailed: bool,
    /// Whether the technical facts of the invite are shown.
    facts: bool,
    /// Whether the code fills the window.
    big: bool,
}

/// The code of the link.
#[derive(Debug)]
pub enum Code {
    /// It is being drawn and read back.
    Drawing,
    /// It was read back.
    Drawn(Picture),
    /// There is none.
    Failed(Error),
}

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    CopyLink,
    CopyMessage,
    Big(bool),
    EditLabel,
    LabelTyped(String),
    LabelDone,
    LabelLeft,
    Facts(bool),
    Detailed(bool),
    Save,
    Forget,
    Leave,
}

/// What this screen wishes.
#[derive(Debug)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// These things.
    Wish(Vec<Wish>),
    /// Copy this and say so with these words.
    Copy(Secret, String),
    /// Ask whether to forget it.
    Forget(Id),
    /// Go back to where it came from.
    Leave,
}

/// The name of the button that copies the link.
pub const COPY: &str = "invite-copy";
/// The name of the label's field.
pub const LABEL: &str = "invite-label";
/// The name of the button that opens it.
pub const EDIT: &str = "invite-edit";
/// The name of the button that fills the window with the code.
pub const BIG: &str = "invite-big";
/// The name of the button that leaves the big code.
pub const SMALL: &str = "invite-small";
/// The name of the button that forgets the invite.
pub const FORGET: &str = "invite-forget";

impl Invite {
    /// An invite of the history.
    #[must_use]
    pub fn new(record: Record, code: Result<Matrix, Error>, fallback: &str) -> Self {
        let link = link(&record, fallback);
        Self {
            record,
            link,
            code: Code::of(code),
            unsaved: None,
            saving: false,
            typed: None,
            problem: None,
            detailed: false,
            facts: false,
            big: false,
        }
    }

    /// An invite that was just made.
    #[must_use]
    pub fn made(created: Created, code: Result<Matrix, Error>, fallback: &str) -> Self {
        Self { unsaved: created.saved.err(), ..Self::new(created.record, code, fallback) }
    }

    /// The record that is shown.
    #[must_use]
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// Whether the code fills the window.
    #[must_use]
    pub const fn is_big(&self) -> bool {
        self.big
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message, now: Timestamp, zone: &TimeZone) -> Action {
        match message {
            Message::CopyLink => return self.copy_link(),
            Message::CopyMessage => return self.copy_message(now, zone),
            Message::Big(big) => return self.show_big(big),
            Message::EditLabel => return self.edit_label(),
            Message::LabelTyped(text) => self.typed = Some(text),
            Message::LabelDone => return self.keep_label(),
            Message::LabelLeft => return self.leave_label(),
            Message::Facts(facts) => self.facts = facts,
            Message::Detailed(detailed) => self.detailed = detailed,
            Message::Save => return self.save(),
            Message::Forget => return Action::Forget(self.record.id.clone()),
            Message::Leave => return self.leave(),
        }
        Action::None
    }

    /// Takes in the record as it is now in the history.
    pub fn changed(&mut self, answer: Result<Record, Error>) {
        self.saving = false;
        match answer {
            Ok(record) => {
                self.unsaved = None;
                self.problem = None;
                self.record = record;
            }
            Err(error) if self.unsaved.is_some() => self.unsaved = Some(error),
            Err(error) => self.problem = Some(error),
        }
    }

    /// Whether the history does not have it: nowhere else can it be found again.
    #[must_use]
    pub const fn is_unsaved(&self) -> bool {
        self.unsaved.is_some()
    }

    /// Whether it is this invite that is being saved: the person may have gone from one to the next.
    #[must_use]
    pub fn awaits(&self, saved: &Result<Box<Record>, Error>) -> bool {
        self.saving && saved.as_ref().map_or(true, |record| record.invite == self.record.invite)
    }

    /// Takes in why it could not be forgotten.
    pub fn failed(&mut self, error: Error) {
        self.problem = Some(error);
    }

    /// Takes in that links without a page now use another fallback page; the code has to be drawn again.
    pub fn relink(&mut self, fallback: &str) -> Option<Wish> {
        let link = link(&self.record, fallback);
        if link == self.link {
            return None;
        }
        self.link = link;
        self.code = Code::Drawing;
        Some(Wish::Draw(Box::new(self.record.clone())))
    }

    /// Takes in the code that was drawn.
    pub fn drawn(&mut self, code: Result<Matrix, Error>) {
        self.code = Code::of(code);
    }

    /// What to know before handing it over.
    fn warnings(&self) -> Vec<Warning> {
        Warning::of(&self.record)
    }

    fn copy_link(&self) -> Action {
        match &self.link {
            Some(link) => Action::Copy(Secret::new(link.as_str()), t!("invite-link-copied")),
            None => Action::None,
        }
    }

    fn copy_message(&self, now: Timestamp, zone: &TimeZone) -> Action {
        match &self.link {
            Some(link) => {
                let text = message::render(&self.record, link, now, zone);
                Action::Copy(Secret::new(text), t!("invite-message-copied"))
            }
            None => Action::None,
        }
    }

    /// A code that is not there cannot fill the window.
    fn show_big(&mut self, big: bool) -> Action {
        self.big = big && matches!(self.code, Code::Drawn(_));
        Action::Wish(vec![Wish::Focus(if self.big { SMALL } else { BIG })])
    }

    fn edit_label(&mut self) -> Action {
        self.typed = Some(self.record.label.clone());
        Action::Wish(vec![Wish::Select(LABEL)])
    }

    /// Shows the new label at once; it is saved meanwhile.
    fn keep_label(&mut self) -> Action {
        let Some(typed) = self.typed.take() else { return Action::None };
        let label = typed.trim().to_owned();
        let changed = label != self.record.label;
        self.record.label.clone_from(&label);
        // What the history never heard of is saved with its label later.
        let known = !self.record.id.as_str().is_empty();
        let save = (changed && known).then(|| Wish::Label(self.record.id.clone(), label));
        Action::Wish(save.into_iter().chain([Wish::Focus(EDIT)]).collect())
    }

    fn leave_label(&mut self) -> Action {
        self.typed = None;
        Action::Wish(vec![Wish::Focus(EDIT)])
    }

    fn save(&mut self) -> Action {
        if self.saving || self.unsaved.is_none() {
            return Action::None;
        }
        self.saving = true;
        Action::Wish(vec![Wish::Save(Box::new(self.record.clone()))])
    }

    /// One step back: out of the big code, out of the label, out of the screen.
    fn leave(&mut self) -> Action {
        match (self.big, self.typed.is_some()) {
            (true, _) => self.show_big(false),
            (false, true) => self.leave_label(),
            (false, false) => Action::Leave,
        }
    }
}

impl Code {
    fn of(code: Result<Matrix, Error>) -> Self {
        match code {
            Ok(matrix) => Self::Drawn(Picture::new(&matrix)),
            Err(error) => Self::Failed(error),
        }
    }
}

fn link(record: &Record, fallback: &str) -> Option<Link> {
    let invite = record.invite.as_ref()?;
    Some(Link::of(&invite.uri, invite.landing.as_ref(), fallback))
}
