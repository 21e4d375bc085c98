//! What a server tells of an account's contacts: the roster when it is asked for (RFC 6121 section 2.1.3), with
//! versions where it keeps them (XEP-0237), and what changes in it from then on.
//!
//! Pushes go only to sessions that asked for the roster, and a session begun anew is another one: whoever follows asks
//! again after each change of [`super::Session::streams`]. No presence is ever sent.

use crate::domain::Contact;

/// The contacts of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// The name of this state of it, for the next time; `None` if the server does not keep versions.
    pub version: Option<String>,
    /// Everyone in it once, in the order of their addresses. Addresses are bare and normalised; what is none is left out.
    pub contacts: Vec<Contact>,
}

/// The answer to the question for the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterAnswer {
    /// It is as it was in the version that was named, or the changes since follow as pushes (XEP-0237 section 2.3).
    Unchanged,
    /// All of it.
    All(Roster),
}

/// A change of one contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push {
    /// The state of the roster after it; `None` if the server does not keep versions.
    pub version: Option<String>,
    /// Whose; bare and normalised.
    pub address: String,
    /// How they stand to us now; `None`: they were removed.
    pub contact: Option<Contact>,
}
