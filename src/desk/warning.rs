//! What a person should know about an invite before handing it over.

use crate::domain::{Kind, LandingPage, Record};

/// Something to know about an invite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// The server has no page for it; the fallback page is used.
    NoLandingPage,
    /// The server's page is plain http.
    InsecureLandingPage,
    /// The server sent something as a page that is none.
    UnusableLandingPage,
    /// This version of the server loses the newcomer's request (Prosody 0.12.0 to 0.12.4).
    NotRedeemable,
    /// The history could not be written: it is shown now and will not be remembered.
    NotSaved,
}

impl Warning {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoLandingPage => "no-landing-page",
            Self::InsecureLandingPage => "insecure-landing-page",
            Self::UnusableLandingPage => "unusable-landing-page",
            Self::NotRedeemable => "not-redeemable",
            Self::NotSaved => "not-saved",
        }
    }

    /// All that a record itself tells, the gravest first.
    #[must_use]
    pub fn of(record: &Record) -> Vec<Self> {
        let Some(invite) = &record.invite else {
            return Vec::new();
        };
        let lost = invite.kind == Kind::Contact
            && record.software.as_ref().is_some_and(crate::domain::Software::loses_contact_invites);
        let page = match &invite.landing {
            None => Some(Self::NoLandingPage),
            Some(LandingPage::Insecure(_)) => Some(Self::InsecureLandingPage),
            Some(LandingPage::Unusable(_)) => Some(Self::UnusableLandingPage),
            Some(LandingPage::Secure(_)) => None,
        };
        lost.then_some(Self::NotRedeemable).into_iter().chain(page).collect()
    }
}
