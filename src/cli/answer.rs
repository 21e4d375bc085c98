//! What a command has to say when it went well, before it is known whether a person or a script listens.

use std::path::PathBuf;

use super::args::Format;
use crate::desk::{Created, Finding, Imported, Letter, Level, Warning};
use crate::domain::{Account, Arrival, Link, Offers, Record};
use crate::output::qr::Matrix;
use crate::store::settings::Known;

/// What a command has to say.
#[derive(Clone)]
pub enum Answer {
    /// The accounts known here.
    Accounts(Vec<Known>),
    /// The sign-in worked and the password is in the keyring.
    SignedIn(Account),
    /// The password is forgotten. `known` is whether there was anything to forget.
    SignedOut {
        /// Whose password.
        account: Account,
        /// Whether the account was known here.
        known: bool,
    },
    /// What may be made.
    Offers(Offers),
    /// An invite that was just made.
    Created {
        /// The invite.
        shown: Shown,
        /// Its code; `None` if the link is too long for one.
        code: Option<Matrix>,
    },
    /// Invites, and what is to be known about some of them.
    List {
        /// The invites.
        shown: Vec<Shown>,
        /// Who accepted one of several of them.
        arrived: Vec<Arrived>,
    },
    /// An invite that was just asked about.
    AskedOne(Shown),
    /// All invites that were just asked about, and what is to be known about some invites.
    Asked {
        /// The invites.
        shown: Vec<Shown>,
        /// Who accepted one of several.
        arrived: Vec<Arrived>,
    },
    /// One invite.
    Invite(Shown),
    /// An invite that is labelled anew.
    Labelled(Shown),
    /// An invite as it was before it was forgotten.
    Forgotten(Shown),
    /// What was found of an invite's link.
    Checked {
        /// Of which invite.
        id: String,
        /// What was found.
        findings: Vec<Finding>,
    },
    /// It was told while it happened.
    Watched,
    /// What was said of a newcomer.
    Decided {
        /// Who arrived.
        address: String,
        /// The invite that it was, as it is now.
        shown: Option<Shown>,
    },
    /// The history was written to a file.
    Exported {
        /// How many invites.
        count: usize,
        /// Where to.
        file: PathBuf,
    },
    /// A history was read from a file.
    Imported {
        /// What it brought.
        imported: Imported,
        /// Where from.
        file: PathBuf,
    },
    /// The message that goes with an invite.
    Message {
        /// Of which invite.
        id: String,
        /// The message.
        letter: Letter,
    },
    /// A picture, to be printed as it is.
    Picture(Vec<u8>),
    /// A picture that was written to a file.
    Saved {
        /// Of which invite.
        id: String,
        /// As what.
        format: Format,
        /// Where to.
        file: PathBuf,
    },
}

impl Answer {
    /// Whether it is an answer that a script may go on with.
    #[must_use]
    pub fn is_good(&self) -> bool {
        match self {
            Self::Checked { findings, .. } => findings.iter().all(|finding| finding.level() != Level::Bad),
            _ => true,
        }
    }
}

/// Somebody accepted one of several invites, and nobody said yet which.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Who, and when we learnt of it.
    pub arrival: Arrival,
    /// The invites it may have been, newest first.
    pub candidates: Vec<Record>,
}

/// An invite with all that is shown beside it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The invite as it is remembered.
    pub record: Record,
    /// What to hand over; `None` while nothing came back from the server.
    pub link: Option<Link>,
    /// What to know before handing it over.
    pub warnings: Vec<Warning>,
}

impl Shown {
    /// A record of the history. `fallback` is the page for links without one of the server's.
    #[must_use]
    pub fn of(record: Record, fallback: &str) -> Self {
        let warnings = Warning::of(&record);
        Self::with(record, warnings, fallback)
    }

    /// An invite that was just made, whether or not it could be saved.
    #[must_use]
    pub fn of_created(created: Created, fallback: &str) -> Self {
        let warnings = created.warnings();
        Self::with(created.record, warnings, fallback)
    }

    fn with(record: Record, warnings: Vec<Warning>, fallback: &str) -> Self {
        let invite = record.invite.as_ref();
        let link = invite.map(|invite| Link::of(&invite.uri, invite.landing.as_ref(), fallback));
        Self { record, link, warnings }
    }
}
