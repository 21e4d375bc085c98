//! Does the link work: the page opens over valid TLS and leads to this very invite.

use super::{Cabinet, Error};
use crate::domain::Record;

/// How good one thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// As it should be.
    Good,
    /// It works, with a drawback.
    Warning,
    /// It does not work.
    Bad,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The page opens and leads to this invite.
    Leads,
    /// The page opens and leads to no invite any more: used, withdrawn or expired.
    LeadsNowhere,
    /// The page opens and leads to another invite.
    LeadsElsewhere,
    /// The page says nothing about where it leads: a general page that takes the invite in its fragment.
    Silent,
    /// The page does not open; the status of HTTP, if there was an answer.
    Closed(Option<u16>),
    /// The page's certificate is not good.
    Certificate,
    /// The page is not protected (`http:`).
    Unprotected,
    /// There is no page of the server.
    NoPage,
    /// The time of the invite is over.
    Over,
}

impl Finding {
    /// How good that is.
    #[must_use]
    pub const fn level(&self) -> Level {
        match self {
            Self::Leads => Level::Good,
            Self::Silent | Self::Unprotected | Self::NoPage => Level::Warning,
            Self::LeadsNowhere | Self::LeadsElsewhere | Self::Closed(_) | Self::Certificate | Self::Over => Level::Bad,
        }
    }
}

impl Cabinet {
    /// Looks at an invite's link as a stranger would: without cookies, without an account.
    ///
    /// # Errors
    /// [`Error::NoLink`] while nothing came back from the server.
    pub async fn check(&self, _record: &Record) -> Result<Vec<Finding>, Error> {
        Err(Error::Internal)
    }
}
