//! Does the link work: the page opens over valid TLS and leads to this very invite.

use std::path::PathBuf;

use jiff::Timestamp;

use super::{Cabinet, Error};
use crate::domain::{Invite, Kind, LandingPage, Record, Software};
use crate::engine::{self, page, page::PageAnswer};
use crate::output::qr;

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

impl Level {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Bad => "bad",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// The page sends its visitors on to another host.
    OffHost,
    /// There is no page of the server.
    NoPage,
    /// The time of the invite is over.
    Over,
    /// The server's version loses the answer to such an invite (Prosody 0.12.0 to 0.12.4).
    NotRedeemable,
    /// The QR code was read back and says the link.
    Scans,
    /// The link is too long for a QR code.
    NoCode,
}

impl Finding {
    /// How good that is.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::Leads | Self::Scans => Level::Good,
            Self::Silent | Self::OffHost | Self::Unprotected | Self::NoPage | Self::NoCode => Level::Warning,
            Self::LeadsNowhere
            | Self::LeadsElsewhere
            | Self::Closed(_)
            | Self::Certificate
            | Self::Over
            | Self::NotRedeemable => Level::Bad,
        }
    }
}

impl Cabinet {
    /// Looks at an invite's link as a stranger would: without cookies, without an account.
    ///
    /// # Errors
    /// [`Error::NoLink`] while nothing came back from the server.
    pub async fn check(&self, record: &Record) -> Result<Vec<Finding>, Error> {
        let known = self.known(&record.account).await?;
        self.check_trusting(record, known.and_then(|known| known.ca_file)).await
    }

    /// The same, trusting the certificates in this file besides those of the system.
    ///
    /// # Errors
    /// As [`Cabinet::check`].
    pub async fn check_trusting(&self, record: &Record, ca_file: Option<PathBuf>) -> Result<Vec<Finding>, Error> {
        let invite = record.invite.as_ref().ok_or(Error::NoLink)?;
        let lost =
            invite.kind == Kind::Contact && record.software.as_ref().is_some_and(Software::loses_contact_invites);
        let over = invite.expires.is_over(Timestamp::now());
        let mut findings = Vec::new();
        findings.extend(over.then_some(Finding::Over));
        findings.extend(lost.then_some(Finding::NotRedeemable));
        findings.extend(self.look(record, invite, ca_file).await?);
        findings.push(match self.code(record).await {
            Ok(_) => Finding::Scans,
            Err(Error::Qr(qr::Error::TooLong)) => Finding::NoCode,
            Err(error) => return Err(error),
        });
        Ok(findings)
    }

    /// Asks the page. A helper page of others is left alone: it knows nothing of the invite, and nobody agreed to it
    /// being asked.
    async fn look(&self, record: &Record, invite: &Invite, ca_file: Option<PathBuf>) -> Result<Vec<Finding>, Error> {
        let Some((landing, url)) = invite.landing.as_ref().and_then(|landing| Some((landing, landing.url()?))) else {
            return Ok(vec![Finding::NoPage]);
        };
        let answer = page::ask(url, ca_file.as_deref(), &invite.uri).await;
        let known = page::carries_links(url, record.software.as_ref());
        let said = match answer.map(|answer| if known { answer.of_page_with_links() } else { answer }) {
            Ok(PageAnswer::Leads) => Finding::Leads,
            Ok(PageAnswer::LeadsElsewhere) => Finding::LeadsElsewhere,
            Ok(PageAnswer::Over) => Finding::LeadsNowhere,
            Ok(PageAnswer::Silent) => Finding::Silent,
            Err(page::Error::Certificate) => Finding::Certificate,
            Err(page::Error::Closed(status)) => Finding::Closed(Some(status)),
            Err(page::Error::Unreachable | page::Error::TimedOut) => Finding::Closed(None),
            Err(page::Error::OffHost) => Finding::OffHost,
            Err(page::Error::CaFile(path)) => return Err(engine::Error::CaFile { path, source: None }.into()),
        };
        let insecure = matches!(landing, LandingPage::Insecure(_)).then_some(Finding::Unprotected);
        Ok(std::iter::once(said).chain(insecure).collect())
    }
}
