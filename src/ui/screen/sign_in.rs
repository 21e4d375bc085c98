//! Signing in: the form, what is wrong with it, and what is being waited for. It keeps what was typed whatever happens.

mod view;

use std::path::PathBuf;

use crate::desk::{self, Code, Connection, Error, Remember};
use crate::domain::account::AddressError;
use crate::domain::{Account, Password};
use crate::engine::Tls;
use crate::ui::wish::Wish;

/// The sign-in form.
#[derive(Debug)]
pub struct SignIn {
    address: String,
    password: Password,
    shown: bool,
    remember: Remember,
    way: Way,
    phase: Phase,
    /// Whether the technical text of the problem is shown.
    detailed: bool,
    /// Why a remembered account has to type its password again.
    keyring: Option<Error>,
    /// Whether there is a place to go back to.
    can_leave: bool,
}

/// How to reach the server, as typed.
#[derive(Debug, Default)]
struct Way {
    open: bool,
    server: String,
    tls: Option<Tls>,
    ca_file: String,
}

#[derive(Debug)]
enum Phase {
    /// Waiting for the person; holds what went wrong last time.
    Filling(Option<Wrong>),
    /// Waiting for the server, under this number.
    Asking(u64),
}

/// What is wrong, and so where it is said.
#[derive(Debug)]
enum Wrong {
    Address(Error),
    NoPassword,
    Server(Error),
    CaFile(Error),
    Other(Error),
}

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    AddressTyped(String),
    PasswordTyped(Password),
    PasswordShown(bool),
    Remember(bool),
    WayOpened(bool),
    ServerTyped(String),
    TlsPicked(Option<Tls>),
    CaFileTyped(String),
    Detailed(bool),
    Submit,
    Cancel,
    TryKeyring,
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
    /// Sign in with this: the parent gives it a number and tells it by [`SignIn::asking`].
    SignIn(Box<desk::SignIn>),
    /// Ask the keyring again.
    TryKeyring,
    /// Go back to where it came from.
    Leave,
}

/// The name of the address field.
pub const ADDRESS: &str = "sign-in-address";
/// The name of the password field.
pub const PASSWORD: &str = "sign-in-password";
/// The name of the server field.
pub const SERVER: &str = "sign-in-server";
/// The name of the CA file's field.
pub const CA_FILE: &str = "sign-in-ca-file";
/// The name of the button.
pub const SUBMIT: &str = "sign-in-submit";

impl SignIn {
    /// A form with this filled in.
    #[must_use]
    pub fn new(address: impl Into<String>, connection: &Connection) -> Self {
        let way = Way {
            open: false,
            server: connection.server.clone().unwrap_or_default(),
            tls: connection.tls,
            ca_file: connection.ca_file.as_ref().map(|path| path.display().to_string()).unwrap_or_default(),
        };
        Self {
            address: address.into(),
            password: Password::new(""),
            shown: false,
            remember: Remember::Keep,
            way,
            phase: Phase::Filling(None),
            detailed: false,
            keyring: None,
            can_leave: false,
        }
    }

    /// The same, with a way back.
    #[must_use]
    pub fn with_way_back(self) -> Self {
        Self { can_leave: true, ..self }
    }

    /// The same, with the reason why the password has to be typed again.
    #[must_use]
    pub fn because(self, keyring: Error) -> Self {
        Self { keyring: Some(keyring), ..self }
    }

    /// The same for an account whose password is not kept.
    #[must_use]
    pub fn forgetting(self) -> Self {
        Self { remember: Remember::Forget, ..self }
    }

    /// The same, with a password that nobody typed: the keyring is left alone, unless somebody ticks otherwise.
    #[must_use]
    pub fn just_this_once(self, password: Password) -> Self {
        Self { password, remember: Remember::AsBefore, ..self }
    }

    /// The same, with what went wrong before.
    #[must_use]
    pub fn after(mut self, error: Error) -> Self {
        let _ = self.failed(error);
        self
    }

    /// The first field that is still empty.
    #[must_use]
    pub fn first_empty(&self) -> &'static str {
        if self.address.is_empty() { ADDRESS } else { PASSWORD }
    }

    /// The number of the sign-in that is under way.
    #[must_use]
    pub const fn ticket(&self) -> Option<u64> {
        match self.phase {
            Phase::Asking(ticket) => Some(ticket),
            Phase::Filling(_) => None,
        }
    }

    /// Tells that the sign-in is under way.
    pub fn asking(&mut self, ticket: u64) {
        self.phase = Phase::Asking(ticket);
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::AddressTyped(text) => self.address = text,
            Message::PasswordTyped(text) => {
                self.password = text;
                // That it was missing is no longer so; every other error stays until the next try.
                if matches!(self.phase, Phase::Filling(Some(Wrong::NoPassword))) {
                    self.phase = Phase::Filling(None);
                }
            }
            Message::PasswordShown(shown) => self.shown = shown,
            Message::Remember(keep) => self.remember = if keep { Remember::Keep } else { Remember::Forget },
            Message::WayOpened(open) => self.way.open = open,
            Message::ServerTyped(text) => self.way.server = text,
            Message::TlsPicked(tls) => self.way.tls = tls,
            Message::CaFileTyped(text) => self.way.ca_file = text,
            Message::Detailed(detailed) => self.detailed = detailed,
            Message::Submit => return self.submit(),
            Message::Cancel => return self.cancel(),
            Message::TryKeyring => return Action::TryKeyring,
            Message::Leave => return self.leave(),
        }
        Action::None
    }

    /// Takes in why a sign-in failed; the focus goes where it can be mended.
    pub fn failed(&mut self, error: Error) -> Vec<Wish> {
        // Where a server is and who vouches for it may be what only the person knows.
        self.way.open |= matches!(error.code(), Code::UnknownHost | Code::Unreachable | Code::Certificate);
        let (wrong, focus) = match (&error, error.code()) {
            (Error::Address(_), _) => (Wrong::Address(error), Wish::Focus(ADDRESS)),
            (Error::Server(_), _) => (Wrong::Server(error), Wish::Focus(SERVER)),
            // Of what was typed, only the CA file is looked at by the engine itself.
            (Error::Engine(_), Code::Usage) => (Wrong::CaFile(error), Wish::Focus(CA_FILE)),
            (_, Code::WrongPassword) => (Wrong::Other(error), Wish::Select(PASSWORD)),
            _ => (Wrong::Other(error), Wish::Focus(SUBMIT)),
        };
        self.way.open |= matches!(wrong, Wrong::Server(_) | Wrong::CaFile(_));
        self.phase = Phase::Filling(Some(wrong));
        self.detailed = false;
        vec![focus]
    }

    fn submit(&mut self) -> Action {
        if self.ticket().is_some() {
            return Action::None;
        }
        match self.wish() {
            Ok(wish) => Action::SignIn(Box::new(wish)),
            Err(Wrong::NoPassword) => {
                self.phase = Phase::Filling(Some(Wrong::NoPassword));
                Action::Wish(vec![Wish::Focus(PASSWORD)])
            }
            Err(Wrong::Address(error) | Wrong::Server(error) | Wrong::CaFile(error) | Wrong::Other(error)) => {
                Action::Wish(self.failed(error))
            }
        }
    }

    fn cancel(&mut self) -> Action {
        let Some(ticket) = self.ticket() else { return Action::None };
        self.phase = Phase::Filling(None);
        Action::Wish(vec![Wish::StopSignIn(ticket), Wish::Focus(SUBMIT)])
    }

    fn leave(&mut self) -> Action {
        match (self.ticket(), self.can_leave) {
            (Some(_), _) => self.cancel(),
            (None, true) => Action::Leave,
            (None, false) => Action::None,
        }
    }

    /// What the form stands for, or the first thing that is wrong with it.
    fn wish(&self) -> Result<desk::SignIn, Wrong> {
        let account = Account::parse(&self.address).map_err(|error| Wrong::Address(error.into()))?;
        let server = some(&self.way.server);
        if self.password.is_empty() {
            return Err(Wrong::NoPassword);
        }
        let connection = Connection {
            tls: self.way.tls.filter(|_| server.is_some()),
            server,
            ca_file: some(&self.way.ca_file).map(PathBuf::from),
            deadline: None,
        };
        Ok(desk::SignIn { account, password: self.password.clone(), remember: self.remember, connection })
    }

    /// The address without the resource, if that is all that is wrong with it.
    fn without_resource(&self) -> Option<&str> {
        match &self.phase {
            Phase::Filling(Some(Wrong::Address(Error::Address(AddressError::Resource { without })))) => Some(without),
            Phase::Filling(_) | Phase::Asking(_) => None,
        }
    }
}

/// What was typed, if anything was.
fn some(typed: &str) -> Option<String> {
    let typed = typed.trim();
    (!typed.is_empty()).then(|| typed.to_owned())
}
