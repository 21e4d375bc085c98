//! One invite: its code, its link, how long it lives, for whom it is; handing it over, and what became of it.

mod answer;
mod errand;
mod hand;
mod label;
mod letter;
mod message;
mod save;
mod view;

use jiff::{SignedDuration, Timestamp};

pub use answer::aside;
pub use errand::{Answer, Errand, Purpose, Written};
pub use letter::Message as LetterMessage;
pub use message::{Action, Message};
pub use save::Message as SaveMessage;
pub use view::Around;

use crate::desk::{Created, Error, Finding, Warning};
use crate::domain::{Link, Record, Status, Way};
use crate::output::qr::Matrix;
use crate::ui::component::qr_card::Picture;
use crate::ui::tick;
use crate::ui::wish::Wish;
use hand::link;
use label::Label;

/// The invite that is shown.
#[derive(Debug)]
pub struct Invite {
    record: Record,
    /// The page for links without one of the server's.
    fallback: String,
    /// What its receiver has.
    way: Way,
    /// What to hand over; `None` while nothing came back from the server.
    link: Option<Link>,
    code: Code,
    label: Label,
    /// Why the history does not have it.
    unsaved: Option<Error>,
    saving: bool,
    /// What went wrong with saving it.
    problem: Option<Error>,
    /// What went wrong with forgetting it or with a new one in its place.
    trouble: Option<Error>,
    /// Why the server could not be asked.
    unasked: Option<Error>,
    /// What went wrong with handing it over, and what to do instead.
    stuck: Option<Stuck>,
    detailed: bool,
    /// Whether the technical facts of the invite are shown, and among them its address.
    facts: bool,
    uri: bool,
    /// Whether the code fills the window.
    big: bool,
    /// Whether the code and the link of an ended invite are shown all the same.
    revealed: bool,
    /// Whether the ways of saving it are shown.
    menu: bool,
    /// Whether a dialog of the desktop asks where to save.
    placing: bool,
    /// What lies over the page, and whether its list of languages is open.
    sheet: Option<Sheet>,
    languages: bool,
    /// How many changes of the message are being kept, and what the message is wanted for after.
    keeping: usize,
    next: Option<Purpose>,
    check: Check,
    /// Whether the server is being asked what became of it.
    asking: bool,
}

/// The code of the link.
#[derive(Debug)]
pub enum Code {
    /// It is being drawn and read back.
    Drawing,
    /// It was read back.
    Drawn(Matrix, Picture),
    /// There is none.
    Failed(Error),
}

/// What lies over the page until it is closed.
#[derive(Debug)]
enum Sheet {
    /// The message, to be changed.
    Letter(letter::Letter),
    /// A path to type, where the desktop has no dialog.
    Save(save::Save),
}

/// Whether the link works.
#[derive(Debug)]
enum Check {
    /// Nobody asked.
    No,
    /// It is being looked at.
    Asking,
    /// This was found.
    Found(Vec<Finding>),
    /// It could not be looked at.
    Failed(Error),
}

/// What the desktop or the disk did not do.
#[derive(Debug)]
enum Stuck {
    /// No mail program opened.
    Mail,
    /// The mail has a part of the message only.
    Cut,
    /// There is no message.
    Letter(Error),
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
/// The name of the button that asks for a new one.
pub const RENEW: &str = "invite-renew";
/// The name of the button that opens a chat.
pub const HELLO: &str = "invite-hello";
/// The name of the button with the ways of saving.
pub const MENU: &str = "invite-menu";
/// The name of the button that changes the message.
pub const CHANGE: &str = "invite-change";

impl Invite {
    /// An invite of the history.
    #[must_use]
    pub fn new(record: Record, code: Result<Matrix, Error>, fallback: &str) -> Self {
        let way = Way::default();
        Self {
            link: link(&record, way, fallback),
            label: Label::new(record.label.clone()),
            record,
            fallback: fallback.to_owned(),
            way,
            code: Code::of(code),
            unsaved: None,
            saving: false,
            problem: None,
            trouble: None,
            unasked: None,
            stuck: None,
            detailed: false,
            facts: false,
            uri: false,
            big: false,
            revealed: false,
            menu: false,
            placing: false,
            sheet: None,
            languages: false,
            keeping: 0,
            next: None,
            check: Check::No,
            asking: false,
        }
    }

    /// An invite that was just made.
    #[must_use]
    pub fn made(created: Created, code: Result<Matrix, Error>, fallback: &str) -> Self {
        Self { unsaved: created.saved.err(), ..Self::new(created.record, code, fallback) }
    }

    /// The same for a receiver who has this; the code is that of this link.
    #[must_use]
    pub fn by(self, way: Way) -> Self {
        Self { link: link(&self.record, way, &self.fallback), way, ..self }
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

    /// Whether something lies over the page.
    #[must_use]
    pub const fn is_covered(&self) -> bool {
        self.sheet.is_some()
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

    /// The control that the page begins with: what one does next with such an invite.
    #[must_use]
    pub fn beginning(&self, now: Timestamp) -> &'static str {
        match self.record.status_at(now) {
            _ if !self.is_kept() => COPY,
            Status::Waiting if self.link.is_some() => COPY,
            Status::Accepted { by } if !by.is_empty() => HELLO,
            _ => RENEW,
        }
    }

    /// When its words change by themselves.
    #[must_use]
    pub fn wakes(&self, now: Timestamp) -> Option<Timestamp> {
        let end = tick::next(now, self.record.expires().and_then(crate::domain::Expiry::at));
        // "3 minutes ago", while it is to be seen.
        let asked = self.record.story.checked.filter(|_| self.facts).map(|at| now.duration_since(at));
        let minute = asked.filter(|ago| ago.as_hours() < 1).and_then(|_| now.checked_add(MINUTE).ok());
        [end, minute].into_iter().flatten().min()
    }

    /// What is typed and not saved yet, for when the page or the window is closed.
    #[must_use]
    pub fn last_words(&mut self) -> Vec<Wish> {
        let label = self.label.leave();
        let letter = self.keep_letter();
        self.save_label(label).into_iter().chain(letter).collect()
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Action {
        match message {
            Message::EditLabel => self.edit_label(),
            Message::LabelTyped(text) => self.type_label(text),
            Message::LabelDone => self.keep_label(true),
            Message::LabelLeft => self.keep_label(false),
            Message::LabelAgain => self.label_again(),
            Message::WayPicked(way) => self.go_by(way),
            Message::CopyLink => self.copy_link(now),
            Message::CopyMessage => self.write(Purpose::Copy),
            Message::Mail => self.write(Purpose::Mail),
            Message::Big(big) => self.show_big(big, now),
            Message::Reveal(revealed) => self.set(|page| page.revealed = revealed),
            Message::Menu(menu) => self.set(|page| page.menu = menu),
            Message::SaveAs(format) => self.ask_place(format),
            Message::CopyPicture => self.copy_picture(),
            Message::ChangeLetter => self.write(Purpose::Edit),
            Message::Letter(message) => self.letter(message),
            Message::Languages(open) => self.set(|page| page.languages = open),
            Message::File(message) => self.file(message),
            Message::SheetClosed => self.close_sheet(),
            Message::SayHello => self.hello(),
            Message::CopyAddress => self.copy_address(),
            Message::Check => self.look(),
            Message::Ask => self.ask(),
            Message::Facts(facts) => self.set(|page| page.facts = facts),
            Message::Uri(uri) => self.set(|page| page.uri = uri),
            Message::Detailed(detailed) => self.set(|page| page.detailed = detailed),
            Message::Save => self.save(),
            Message::Renew => self.renew(),
            Message::Forget => Action::Forget(self.record.id.clone()),
            Message::Show(id) => Action::Show(id),
            Message::Leave => self.leave(now),
        }
    }

    /// Takes in the record as it is now in the history.
    pub fn changed(&mut self, answer: Result<Record, Error>) -> Option<Wish> {
        self.saving = false;
        match answer {
            Ok(record) => {
                self.unsaved = None;
                self.problem = None;
                let next = self.label.kept(record.label.clone());
                self.learnt(record);
                self.save_label(next)
            }
            Err(error) if self.unsaved.is_some() => {
                self.unsaved = Some(error);
                None
            }
            Err(error) if self.label.is_writing() => {
                self.label.failed(error);
                None
            }
            Err(error) => {
                self.problem = Some(error);
                None
            }
        }
    }

    /// Takes in what was learnt about it elsewhere.
    pub fn learnt(&mut self, record: Record) {
        // Who wanted to see the code of an ended invite did not mean that of one that was accepted after all.
        self.revealed &= record.status == self.record.status;
        self.record = Record { label: self.label.shown().to_owned(), ..record };
    }

    /// Takes in why it could not be forgotten or renewed.
    pub fn failed(&mut self, error: Error) {
        self.trouble = Some(error);
    }

    /// Takes in that links without a page now use another fallback page; the code has to be drawn again.
    pub fn relink(&mut self, fallback: &str) -> Option<Wish> {
        fallback.clone_into(&mut self.fallback);
        self.draw_again()
    }

    /// What to know before handing it over.
    fn warnings(&self) -> Vec<Warning> {
        Warning::of(&self.record)
    }

    /// Whether the history knows it by a name.
    fn is_kept(&self) -> bool {
        !self.record.id.as_str().is_empty()
    }

    /// Whether it is there to be handed over: it waits, or somebody wants it all the same.
    fn is_alive(&self, now: Timestamp) -> bool {
        self.record.status_at(now) == Status::Waiting
    }

    /// Whether code and link are to be seen.
    fn shows_code(&self, now: Timestamp) -> bool {
        self.link.is_some() && (self.is_alive(now) || self.revealed)
    }

    fn errand(&self, errand: Errand) -> Wish {
        Wish::Errand(self.record.id.clone(), Box::new(errand))
    }

    fn set(&mut self, change: impl FnOnce(&mut Self)) -> Action {
        change(self);
        Action::None
    }

    fn renew(&mut self) -> Action {
        self.trouble = None;
        if self.is_kept() { Action::Renew(self.record.id.clone()) } else { Action::None }
    }

    fn save(&mut self) -> Action {
        if self.saving || self.unsaved.is_none() {
            return Action::None;
        }
        self.saving = true;
        Action::Wish(vec![Wish::Save(Box::new(self.record.clone()))])
    }

    /// One step back: out of the big code, the menu, the label, the screen.
    fn leave(&mut self, now: Timestamp) -> Action {
        if self.sheet.is_some() {
            self.close_sheet()
        } else if self.big {
            self.show_big(false, now)
        } else if self.menu {
            self.menu = false;
            Action::Wish(vec![Wish::Focus(MENU)])
        } else if self.label.typed().is_some() {
            self.undo_label()
        } else {
            Action::Leave
        }
    }
}

/// The words "3 minutes ago" hold so long.
const MINUTE: SignedDuration = SignedDuration::from_mins(1);
