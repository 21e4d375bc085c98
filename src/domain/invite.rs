//! The kinds of invite, what is asked for and what came back (XEP-0401).

use std::fmt;

use super::account::Localpart;
use super::expiry::Expiry;
use super::link::LandingPage;
use super::uri::XmppUri;

/// What an invite lets its receiver do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Add the inviter as a contact: `xmpp:me@host?roster;preauth=T`.
    Contact,
    /// The same, and sign up on the inviter's server if wanted: `;ibr=y`.
    AccountAndContact,
    /// Sign up: `xmpp:host?register;preauth=T`.
    Account,
    /// Choose a new password for an account that exists.
    PasswordReset,
}

impl Kind {
    /// The word for it in JSON, on the command line and in the history.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::AccountAndContact => "account-and-contact",
            Self::Account => "account",
            Self::PasswordReset => "password-reset",
        }
    }

    /// The kind of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Contact, Self::AccountAndContact, Self::Account, Self::PasswordReset]
            .into_iter()
            .find(|kind| kind.as_str() == word)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Who made an invite's token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The server, by one of its commands.
    Server,
    /// Invito itself (XEP-0379).
    Own,
}

impl Source {
    /// The word for it in JSON and in the history.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Own => "own",
        }
    }
}

/// One wish for one invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Which invite.
    pub wanted: Wanted,
    /// For whom it is, as the person calls them; empty if not said. Never sent to the server.
    pub label: String,
}

/// Which command of the server is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `urn:xmpp:invite#invite`. Whether the receiver may also sign up is the server's decision.
    Contact,
    /// `urn:xmpp:invite#create-account`.
    Account {
        /// A user name to reserve, where the server's form has a field for it.
        username: Option<Localpart>,
        /// Whether the new account and the inviter become contacts; `None` leaves it to the server.
        subscribe: Option<bool>,
    },
}

impl Wanted {
    /// An account invite without wishes.
    pub const ACCOUNT: Self = Self::Account { username: None, subscribe: None };

    /// The kind that is asked for. The answer to [`Wanted::Contact`] may be
    /// [`Kind::AccountAndContact`].
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Contact => Kind::Contact,
            Self::Account { .. } => Kind::Account,
        }
    }
}

/// An invite as the server gave it. `Debug` masks the token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// What it lets its receiver do, read off the URI.
    pub kind: Kind,
    /// The `xmpp:` URI, the server's bytes untouched.
    pub uri: XmppUri,
    /// The server's web page for it, if it gave one.
    pub landing: Option<LandingPage>,
    /// When it ends.
    pub expires: Expiry,
}

impl Invite {
    /// The user name an account invite reserves. In a contact invite's URI stands the inviter's.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.uri.node().filter(|_| self.kind == Kind::Account)
    }
}
