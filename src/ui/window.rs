//! What the window is: who sits in it, which page is open, what lies over it. It changes by messages and answers with
//! wishes; it reaches no network, no disk and no clock, so every state of it can be made in a test.

mod answer;
mod give;
mod home;
mod news;
mod open;
mod person;
mod renew;
mod toast;
mod view;

use std::path::PathBuf;

use jiff::{Timestamp, tz::TimeZone};

use super::desktop::notify;
use super::screen::{create, form, invite, invites, settings, sign_in};
use super::seat::{Guest, Seat};
use super::shortcut::Shortcut;
use super::wish::{Secret, Wish};
use crate::desk::{Connection, Error, Imported, Kept, News, Outcome, Pending};
use crate::domain::{Account, Arrival, Id, Kind, Offers, Password, Reason, Record};
use crate::engine::Status;
use crate::output::qr::Matrix;
use crate::store::Settings;
use crate::store::history::Brief;
use crate::t;

pub use home::Home;

/// Everything that is shown.
#[derive(Debug)]
pub struct Window {
    /// The moment that countdowns count from.
    pub now: Timestamp,
    /// The zone that moments are told in.
    pub zone: TimeZone,
    /// Physical pixels in a logical one, without the text size.
    pub pixels: f32,
    /// Whether the clipboard takes pictures.
    pub pictures: bool,
    pub(super) settings: Settings,
    pub(super) stage: Stage,
    pub(super) over: Option<Over>,
    pub(super) toast: Option<Toast>,
    /// Those with something to do that others came over before their time was up.
    pub(super) beneath: Vec<Toast>,
    /// Whether the window is in front and has the keyboard.
    pub(super) in_front: bool,
    /// Newcomers to be asked about wherever the person is, once it is known which invites they may have taken up.
    pub(super) unasked: Vec<Arrival>,
    /// How often the settings are being written or read: only the last answer knows all that was changed.
    pub(super) setting: usize,
    /// The number of the sign-in or toast that was begun last.
    count: u64,
}

/// Whether anybody sits here.
#[derive(Debug)]
pub enum Stage {
    /// Nobody: the form fills the window.
    SignedOut(Box<sign_in::SignIn>),
    /// Somebody, with or without a connection.
    Home(Box<Home>),
}

/// Which page is open.
#[derive(Debug)]
pub enum Page {
    /// A new invite of the current account.
    Create,
    /// A form of the server, on the way to one, and the request that waits for it.
    Form(Box<form::Form>, Box<Pending>),
    /// One invite.
    Invite(Box<invite::Invite>),
    /// All of them.
    Invites(invites::Invites),
    /// The settings.
    Settings(settings::Settings),
    /// Another account, or the same one again.
    SignIn(Box<sign_in::SignIn>),
}

/// What lies over the page until it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// Sign this account out?
    SignOut(Account),
    /// Remove this account, with its invites or without?
    Remove(Account),
    /// Which of these did this newcomer take up?
    Arrival(Box<Guest>),
    /// Replace this file by the history?
    Replace(PathBuf),
    /// Forget this invite?
    Forget(Id),
    /// Why this kind cannot be made.
    Why(Kind, Reason),
    /// The keys.
    Help,
    /// What Invito is.
    About,
}

/// A short notice that goes by itself.
#[derive(Clone, Debug)]
pub struct Toast {
    pub(super) number: u64,
    /// Whether it tells of something done, and not of something that went wrong.
    pub(super) done: bool,
    pub(super) words: String,
    /// What it offers to do, in words, and what that sends.
    pub(super) action: Option<(String, Box<Message>)>,
    /// The pointer or the focus is on it: it stays.
    pub(super) held: bool,
}

/// What happens.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it: first what a person does, then the answers to wishes.
pub enum Message {
    SignIn(sign_in::Message),
    Create(create::Message),
    Form(form::Message),
    Invite(invite::Message),
    Invites(invites::Message),
    Settings(settings::Message),
    Go(Place),
    Switch(Account),
    SignOutAsked(Account),
    Pressed(Shortcut),
    ShowUnsaved,
    OverClosed,
    OverConfirmed,
    CopyAdvice,
    SignInAgain(Account),
    RemoveConfirmed(bool),
    Undo(Box<Record>),
    SayHello(String),
    Decide(Arrival, Option<Id>),
    Choose(Arrival),
    CopyText(Secret),

    SignedIn(u64, Box<Entrance>),
    NotSignedIn(u64, Error),
    Keyring(Account, Result<Option<Password>, Error>),
    SignedOut(Account, Result<(), Error>),
    Status(Account, Status),
    Offered(Account, Result<Offers, Error>),
    Answered(Account, Box<Result<Outcome, Error>>, Option<Result<Matrix, Error>>),
    Listed(Account, Result<std::sync::Arc<Vec<Brief>>, Error>),
    Opened(Id, Result<Box<Record>, Error>, Option<Result<Matrix, Error>>),
    Told(Id, Box<invite::Answer>),
    Pictures(bool),
    Labelled(Id, Result<Box<Record>, Error>),
    Saved(Result<Box<Record>, Error>),
    Forgotten(Id, Result<Box<Record>, Error>),
    Restored(Result<Box<Record>, Error>),
    Renewed(Account, Id, Box<Result<Outcome, Error>>, Option<Result<Matrix, Error>>),
    Fetched(Id, Result<Secret, Error>),
    Accounts(Result<Vec<Account>, Error>),
    Swept(Result<usize, Error>),
    Removed(Account, bool, Result<(), Error>),
    News(Account, Box<News>),
    Arrivals(Account, Result<Vec<Guest>, Error>),
    Decided(Arrival, Result<Option<Box<Record>>, Error>),
    Exported(PathBuf, Result<usize, Error>),
    InTheWay(PathBuf),
    Imported(Result<Imported, Error>),
    /// Whether the desktop could open what was to be opened.
    LinkOpened(bool),
    Notified(notify::Answer),
    Set(Box<Result<Settings, Error>>),
    ToastOver(u64),
    ToastHeld(bool),
    ToastActed,
    Tick,
    /// Another program made, changed or forgot invites.
    HistoryChanged,
    Looked,
    LookedAway,
    Scaled(f32),
    /// For what needs no answer but a redraw.
    Nothing,
}

/// A place to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A new invite.
    Create,
    /// The list.
    Invites,
    /// The settings.
    Settings,
    /// Sign in with another account.
    AddAccount,
}

/// A sign-in that worked, as far as the window is concerned.
#[derive(Clone, Debug)]
pub struct Entrance {
    /// Whose it is.
    pub account: Account,
    /// What it may create.
    pub offers: Offers,
    /// What became of the password.
    pub kept: Kept,
    /// Whether the account could be noted.
    pub noted: Result<(), Error>,
    /// How the server was reached.
    pub connection: Connection,
}

impl Window {
    /// A window with nobody in it.
    #[must_use]
    pub fn new(settings: Settings, stage: Stage, now: Timestamp, zone: TimeZone) -> Self {
        Self {
            now,
            zone,
            pixels: 1.0,
            pictures: false,
            settings,
            stage,
            over: None,
            toast: None,
            beneath: Vec::new(),
            in_front: false,
            unasked: Vec::new(),
            setting: 0,
            count: 0,
        }
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.stage {
            Stage::SignedOut(_) => "Invito".to_owned(),
            Stage::Home(home) => {
                let seat = home.seat();
                let who = format!("Invito \u{2013} {}", seat.account);
                if seat.offers().is_some() { who } else { format!("{who} ({})", t!("status-signed-out")) }
            }
        }
    }

    /// The size of its text.
    #[must_use]
    pub const fn text_scale(&self) -> f32 {
        self.settings.text_scale
    }

    /// The settings it shows.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether anybody sits here.
    #[must_use]
    pub const fn stage(&self) -> &Stage {
        &self.stage
    }

    /// What lies over the page.
    #[must_use]
    pub const fn over(&self) -> Option<&Over> {
        self.over.as_ref()
    }

    /// The account that is signing in under this number.
    #[must_use]
    pub fn signing_in(&self, ticket: u64) -> bool {
        match &self.stage {
            Stage::SignedOut(form) => form.ticket() == Some(ticket),
            Stage::Home(home) => home.signing_in(ticket),
        }
    }

    /// Whether one code is all there is to see.
    #[must_use]
    pub fn is_big(&self) -> bool {
        matches!(&self.stage, Stage::Home(home) if matches!(&home.page, Page::Invite(invite) if invite.is_big()))
    }

    /// When the words on the screen change by themselves.
    #[must_use]
    pub fn wakes(&self) -> Option<Timestamp> {
        match &self.stage {
            Stage::SignedOut(_) => None,
            Stage::Home(home) => home.wakes(self.now),
        }
    }

    /// What is counted follows the clock.
    fn recount(&mut self) {
        if let Stage::Home(home) = &mut self.stage {
            home.recount(self.now);
        }
    }

    /// So does the list that is open, as far as there is anything new in it.
    fn refresh(&mut self) {
        let now = self.now;
        if let Stage::Home(home) = &mut self.stage {
            home.refresh(now);
        }
    }

    /// Lets something happen.
    #[must_use]
    pub fn update(&mut self, message: Message) -> Vec<Wish> {
        self.recount();
        let mut wishes = self.happen(message);
        wishes.extend(self.shrink());
        wishes.extend(self.say_unkept());
        wishes.iter().for_each(|wish| self.apply(wish));
        self.refresh();
        wishes
    }

    /// Shows a changed setting at once; it is saved meanwhile.
    fn apply(&mut self, wish: &Wish) {
        if let Wish::Set(change) = wish {
            change.clone().apply(&mut self.settings);
        }
        self.setting += usize::from(matches!(wish, Wish::Set(_) | Wish::Settings));
    }

    fn happen(&mut self, message: Message) -> Vec<Wish> {
        match message {
            Message::SignIn(message) => self.sign_in(message),
            Message::Create(message) => self.create(message),
            Message::Form(message) => self.form(message),
            Message::Invite(message) => self.invite(message),
            Message::Invites(message) => self.invites(message),
            Message::Settings(message) => self.change(message),
            Message::Go(place) => self.go(place),
            Message::Switch(account) => self.switch(&account),
            Message::ShowUnsaved => self.show_unsaved(),
            Message::SignOutAsked(account) => self.lay(Over::SignOut(account)),
            Message::Pressed(shortcut) => self.pressed(shortcut),
            Message::OverClosed => self.close(),
            Message::OverConfirmed => self.confirm(),
            Message::CopyAdvice => self.copy_advice(),
            Message::SignInAgain(account) => self.sign_in_again(&account),
            Message::RemoveConfirmed(history_too) => self.remove(history_too),
            Message::Undo(record) => vec![Wish::Restore(record)],
            Message::SayHello(address) => self.say_hello(&address),
            Message::CopyText(text) => vec![Wish::Copy(text), self.say(t!("invite-message-copied"))],
            Message::Choose(arrival) => self.choose(&arrival),
            Message::Decide(arrival, id) => self.decide(arrival, id),
            Message::ToastHeld(held) => self.hold_toast(held),
            Message::ToastActed => self.act_toast(),
            answer => self.answered(answer),
        }
    }

    fn home(&mut self) -> Option<&mut Home> {
        match &mut self.stage {
            Stage::SignedOut(_) => None,
            Stage::Home(home) => Some(home),
        }
    }

    fn seat_of(&mut self, account: &Account) -> Option<&mut Seat> {
        self.home().and_then(|home| home.seat_of(account))
    }

    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }
}
