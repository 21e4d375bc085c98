//! An invite as we remember it.

use std::fmt;

use jiff::{SignedDuration, Timestamp};

use super::account::Account;
use super::expiry::Expiry;
use super::invite::{Invite, Kind, Source};
use super::offer::Software;

/// The short name of a record in this history. Not secret, and not derived from the token.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

impl Id {
    /// Makes the name from random bytes (8 are plenty): lower-case letters and digits that are not
    /// mistaken for one another.
    #[must_use]
    pub fn from_random(bytes: &[u8]) -> Self {
        const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
        Self(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
    }

    /// Takes a name that was given before, or that a person typed.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An invite as we remember it, or the question for one whose answer never came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its name in this history.
    pub id: Id,
    /// The account that made it.
    pub account: Account,
    /// What was asked for; once there is an invite, what it is.
    pub kind: Kind,
    /// Who made its token.
    pub source: Source,
    /// The invite itself; `None` while [`Status::Unknown`].
    pub invite: Option<Invite>,
    /// For whom it is; empty if not said.
    pub label: String,
    /// The user name reserved by it.
    pub username: Option<String>,
    /// The batch it belongs to.
    pub batch: Option<String>,
    /// When it was asked for.
    pub created: Timestamp,
    /// What we know about it.
    pub status: Status,
    /// The server's software when it was made, for faults of that version.
    pub software: Option<Software>,
    /// What happened to it since, and what was written to go with it.
    pub story: Story,
}

/// What belongs to an invite besides itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// When and how we learnt of its present status; `None` while nothing was learnt.
    pub settled: Option<Settled>,
    /// When its page or its server was last asked about it.
    pub checked: Option<Timestamp>,
    /// When it was last found to be good: nobody had taken it up then.
    pub alive: Option<Timestamp>,
    /// Whether its page was seen to lead to it, so that a page without it tells that it is over.
    pub leads: bool,
    /// Whether the new account and the inviter were to become contacts, as it was asked for.
    pub subscribe: Option<bool>,
    /// The invite it replaces.
    pub renews: Option<Id>,
    /// The invite that replaces it.
    pub renewed_by: Option<Id>,
    /// The language of the message that goes with it (BCP 47); `None` is the window's.
    pub language: Option<String>,
    /// That message as the person wrote it; `None` is the usual one.
    pub message: Option<Message>,
}

/// A message a person wrote to go with an invite. It holds the link, so `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Message(String);

impl Message {
    /// Takes the text over.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, for the one place that needs it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(***)")
    }
}

/// When and how we learnt what became of an invite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// When we learnt it, which may be long after it happened.
    pub at: Timestamp,
    /// How.
    pub how: How,
}

/// How we learnt what became of an invite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// The server told us of a new contact while we were signed in (RFC 6121 section 2.1.6).
    Push,
    /// A new contact stood in the roster when we signed in (XEP-0237).
    Roster,
    /// The landing page no longer leads to it.
    Page,
    /// The server no longer takes its token (XEP-0445).
    Probe,
    /// The person said so.
    Person,
}

impl How {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Push, Self::Roster, Self::Page, Self::Probe, Self::Person];

    /// The word for it in JSON and in the history.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Roster => "roster",
            Self::Page => "page",
            Self::Probe => "probe",
            Self::Person => "person",
        }
    }

    /// What this word stands for.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.as_str() == word)
    }
}

impl Record {
    /// Its status at this moment: a waiting invite whose time is over has expired.
    #[must_use]
    pub fn status_at(&self, now: Timestamp) -> Status {
        match &self.status {
            Status::Waiting if self.expires().is_some_and(|expires| expires.is_over(now)) => Status::Expired,
            status => status.clone(),
        }
    }

    /// Whether this newcomer, who came at some time after `since` and was noticed at `at`, may have taken it up: a
    /// contact invite, or an account invite that makes contacts, that was open then. One that was found to be over later
    /// on, without a name, is still in question; one that was found to be good later on is not. On servers other than
    /// Prosody somebody may sign up with it and become a contact days after, whatever was found before or after that, so
    /// it stays in question there until its end. An end not long ago leaves room for a clock that is wrong.
    #[must_use]
    pub fn may_be_taken_up_by(&self, address: &str, since: Timestamp, at: Timestamp) -> bool {
        let Some(invite) = &self.invite else { return false };
        let at_once = self.ends_when_taken_up();
        let open = match self.status {
            Status::Waiting => true,
            Status::Used => self
                .story
                .settled
                .is_some_and(|settled| (settled.at >= at || !at_once) && matches!(settled.how, How::Page | How::Probe)),
            _ => false,
        };
        let untouched = at_once && self.story.alive.is_some_and(|alive| alive >= at);
        let begun = since.checked_sub(GRACE).unwrap_or(since);
        self.leads_to_contacts()
            && self.may_be_called(address)
            && open
            && !untouched
            && self.created < at
            && !invite.expires.is_over(begun)
    }

    /// Whether whoever takes it up becomes a contact of its account.
    #[must_use]
    pub fn leads_to_contacts(&self) -> bool {
        match self.kind {
            Kind::AccountAndContact => true,
            Kind::Contact => !self.software.as_ref().is_some_and(Software::loses_contact_invites),
            Kind::Account => self.story.subscribe == Some(true),
            Kind::PasswordReset => false,
        }
    }

    /// Whether taking it up, signing up and becoming a contact are one step, after which it is over: so it is on Prosody.
    /// On ejabberd signing up makes no contact, and the invite may be used for that afterwards.
    #[must_use]
    pub fn ends_when_taken_up(&self) -> bool {
        self.software.as_ref().is_some_and(Software::is_prosody)
    }

    /// Whether it may lead to an account of this address: an account invite gives no other than it is for.
    fn may_be_called(&self, address: &str) -> bool {
        self.kind != Kind::Account
            || Account::parse(address).is_ok_and(|new| {
                new.host() == self.account.host() && self.username.as_deref().is_none_or(|name| name == new.localpart())
            })
    }

    /// When it ends; `None` while nothing came back.
    #[must_use]
    pub fn expires(&self) -> Option<&Expiry> {
        self.invite.as_ref().map(|invite| &invite.expires)
    }
}

/// How much this computer's clock may differ from the server's.
const GRACE: SignedDuration = SignedDuration::from_hours(1);

/// What we know about an invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody has taken it up yet, as far as we know.
    Waiting,
    /// This account took it up.
    Accepted {
        /// The address of the new contact.
        by: String,
    },
    /// Somebody signed up with it.
    Used,
    /// Its time is over.
    Expired,
    /// It was ended by the inviter.
    Withdrawn,
    /// It was asked for and the answer was lost: it may exist.
    Unknown,
}

impl Status {
    /// The word for it in JSON, on the command line and in the history.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted { .. } => "accepted",
            Self::Used => "used",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
            Self::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::XmppUri;

    #[test]
    fn a_waiting_invite_expires_by_itself() {
        let uri = XmppUri::parse("xmpp:club.example?register;preauth=T").expect("a URI");
        let end: Timestamp = "2026-11-30T12:00:00Z".parse().expect("a date");
        let mut record = Record {
            id: Id::from_random(&[1, 2, 3]),
            account: Account::parse("ana@club.example").expect("an address"),
            kind: Kind::Account,
            source: Source::Server,
            invite: Some(Invite { kind: Kind::Account, uri, landing: None, expires: Expiry::At(end) }),
            label: String::new(),
            username: None,
            batch: None,
            created: "2026-11-23T12:00:00Z".parse().expect("a date"),
            status: Status::Waiting,
            software: None,
            story: Story::default(),
        };
        assert_eq!(record.status_at(record.created), Status::Waiting);
        assert_eq!(record.status_at(end), Status::Expired);
        record.status = Status::Used;
        assert_eq!(record.status_at(end), Status::Used);
    }
}
