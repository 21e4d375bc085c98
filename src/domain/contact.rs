//! Contacts as the server's roster has them (RFC 6121 section 2), and newcomers among them.

use jiff::Timestamp;

use super::account::Account;
use super::record::How;

/// One contact of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The bare address, as the server writes it.
    pub address: String,
    /// Who hears of whom.
    pub subscription: Subscription,
}

/// Who hears of whom (RFC 6121 section 2.1.2.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Subscription {
    /// Neither of the other.
    #[default]
    None,
    /// We of them.
    To,
    /// They of us.
    From,
    /// Both of each other.
    Both,
}

impl Subscription {
    /// The word for it in the roster and in the history.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::To => "to",
            Self::From => "from",
            Self::Both => "both",
        }
    }

    /// What this word stands for; anything unknown is [`Subscription::None`].
    #[must_use]
    pub fn parse(word: &str) -> Self {
        [Self::To, Self::From, Self::Both].into_iter().find(|one| one.as_str() == word).unwrap_or_default()
    }

    /// Whether they hear of us: what taking up an invite leads to, in whichever way it is done.
    #[must_use]
    pub const fn includes_us(self) -> bool {
        matches!(self, Self::From | Self::Both)
    }
}

/// A newcomer who took up one of several open invites; which one only a person can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Whose contact it is now.
    pub account: Account,
    /// The newcomer's bare address.
    pub address: String,
    /// When we learnt of it.
    pub at: Timestamp,
    /// How we learnt of it.
    pub how: How,
}
