//! A new invite: one card for each kind that may be made, and why not the rest. Every press asks once.

mod view;

use crate::desk::{Error, Outcome};
use crate::domain::{Id, Kind, Localpart, Reason, Request, Wanted};

use crate::ui::wish::Wish;

/// The new invite of an account, with what was typed so far.
#[derive(Debug, Default)]
pub struct Create {
    label: String,
    /// The name to reserve with an account invite, while its field is open.
    name: Option<String>,
    phase: Phase,
    detailed: bool,
}

#[derive(Debug)]
enum Phase {
    /// Waiting for the person; holds what went wrong last time, and with which kind.
    Filling(Option<(Kind, Error)>),
    /// Waiting for the server's answer to this.
    Asking(Kind),
}

impl Default for Phase {
    fn default() -> Self {
        Self::Filling(None)
    }
}

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    LabelTyped(String),
    NameOpened(bool),
    NameTyped(String),
    Create(Request),
    /// Enter in a field whose form is not complete.
    Incomplete,
    Detailed(bool),
    Why(Kind, Reason),
    Show(Id),
    SignIn,
    TryAgain,
    Discover,
}

/// What this screen wishes.
#[derive(Debug)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// These things.
    Wish(Vec<Wish>),
    /// Ask for this invite.
    Create(Request),
    /// Say why this kind cannot be made.
    Why(Kind, Reason),
    /// Show this invite.
    Show(Id),
    /// Type the password again.
    SignIn,
    /// Sign in as before, again.
    TryAgain,
    /// Ask the server again what may be made.
    Discover,
}

/// The name of the first card's button.
pub const FIRST: &str = "create-first";
/// The name of the second card's button, if there is a first.
pub const SECOND: &str = "create-second";
/// The name of the field for whom the invite is.
pub const LABEL: &str = "create-label";
/// The name of the field with the name to reserve.
pub const NAME: &str = "create-name";
/// The name of the button that opens it.
pub const RESERVE: &str = "create-reserve";

impl Create {
    /// Whether a request is under way.
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        matches!(self.phase, Phase::Asking(_))
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::LabelTyped(text) => self.label = text,
            Message::NameOpened(open) => return self.open_name(open),
            Message::NameTyped(text) => self.name = Some(text),
            Message::Create(request) => return self.create(request),
            Message::Incomplete => return Action::Wish(vec![Wish::Focus(NAME)]),
            Message::Detailed(detailed) => self.detailed = detailed,
            Message::Why(kind, reason) => return Action::Why(kind, reason),
            Message::Show(id) => return Action::Show(id),
            Message::SignIn => return Action::SignIn,
            Message::TryAgain => return Action::TryAgain,
            Message::Discover => return Action::Discover,
        }
        Action::None
    }

    /// Tells that a request of this kind is under way that was sent from elsewhere: a filled-in form.
    pub fn asked(&mut self, kind: Kind) {
        self.phase = Phase::Asking(kind);
    }

    /// Takes in the server's answer. What was typed is gone only once there is an invite or a form for it.
    pub fn answered(&mut self, answer: &Result<Outcome, Error>) {
        let kind = match self.phase {
            Phase::Asking(kind) => kind,
            Phase::Filling(_) => Kind::Contact,
        };
        match answer {
            Ok(Outcome::Created(_)) => *self = Self::default(),
            Ok(Outcome::Form(_)) => self.phase = Phase::default(),
            Err(error) => self.phase = Phase::Filling(Some((kind, error.clone()))),
        }
    }

    fn open_name(&mut self, open: bool) -> Action {
        self.name = open.then(|| self.name.take().unwrap_or_default());
        Action::Wish(vec![Wish::Focus(if open { NAME } else { RESERVE })])
    }

    /// Locks the buttons and asks. While one request is under way, another press makes nothing.
    fn create(&mut self, request: Request) -> Action {
        if self.is_asking() {
            return Action::None;
        }
        self.phase = Phase::Asking(request.wanted.kind());
        self.detailed = false;
        Action::Create(request)
    }

    /// The contact invite this screen stands for; `None` while a request is under way.
    fn contact(&self) -> Option<Request> {
        (!self.is_asking()).then(|| self.request(Wanted::Contact))
    }

    /// The account invite this screen stands for; `None` while a request is under way or the name is none.
    fn account(&self) -> Option<Request> {
        let username = self.name.as_deref().map(Localpart::parse).transpose().ok()?;
        (!self.is_asking()).then(|| self.request(Wanted::Account { username, subscribe: None }))
    }

    fn request(&self, wanted: Wanted) -> Request {
        Request { wanted, label: self.label.trim().to_owned() }
    }
}

/// How many of the last invites are shown below the cards.
pub const RECENT: usize = 5;
