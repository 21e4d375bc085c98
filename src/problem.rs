//! A failure for people: a headline, what to do about it, and the technical text for whoever asks.
//!
//! One exhaustive match a room of origin, without `_`: whoever adds a failure is asked here for its words. Nothing is
//! decided, only phrased.

mod engine;
mod finding;
mod import;
mod reason;
mod warning;

use crate::desk::Error;
use crate::domain::account::AddressError;
use crate::domain::{Kind, Reason, label};
use crate::output::{pdf, qr};
use crate::store::{self, secrets};
use crate::{desk, t};

/// A failure in words of the current language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What happened, one sentence.
    pub headline: String,
    /// What to do, one or two sentences.
    pub advice: String,
    /// The technical text, behind "Details". Never a password, a token or a link.
    pub detail: Option<String>,
    /// Whether trying again makes sense.
    pub again: bool,
}

impl Problem {
    /// Phrases an error.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        match error {
            Error::Engine(source) => engine::of(source, error),
            Error::Store(source) => Self::of_store(source, error),
            Error::Secrets(source) => Self::of_secrets(source).with_detail(technical(error)),
            Error::Address(source) => Self::of_address(source),
            Error::Qr(source) | Error::Pdf(pdf::Error::Qr(source)) => Self::of_qr(*source),
            Error::Pdf(pdf::Error::NoFont) => Self::new(t!("problem-no-font"), t!("problem-no-font-advice"), true),
            Error::Pdf(pdf::Error::NoLetters) => {
                Self::new(t!("problem-no-letters"), t!("problem-no-letters-advice"), true)
            }
            Error::Pdf(pdf::Error::Write(_)) => {
                Self::new(t!("problem-internal"), t!("problem-internal-advice"), true).with_detail(technical(error))
            }
            Error::LabelTooLong => {
                let advice = t!("problem-label-long-advice", most = label::MOST.to_string());
                Self::new(t!("problem-label-long"), advice, false)
            }
            Error::NoPassword => Self::new(t!("problem-no-password"), t!("problem-no-password-advice"), false),
            Error::Server(typed) => Self::of_server(typed),
            Error::NoUsernames => Self::new(t!("problem-no-usernames"), t!("problem-no-usernames-advice"), false),
            Error::NoLink => Self::new(t!("problem-no-link"), t!("problem-no-link-advice"), false),
            Error::Internal => {
                Self::new(t!("problem-internal"), t!("problem-internal-advice"), true).with_detail(technical(error))
            }
        }
    }

    /// Phrases an error of a request that makes an invite: where the outcome is unknown, an invite that nobody has seen
    /// may exist, and that is said.
    #[must_use]
    pub fn of_create(error: &Error) -> Self {
        match error {
            Error::Engine(source) if source.outcome_unknown() => {
                let advice = t!("problem-outcome-unknown-advice");
                Self { advice, again: false, ..Self::of(error) }
            }
            other => Self::of(other),
        }
    }

    /// Phrases a warning about an invite.
    #[must_use]
    pub fn of_warning(of: desk::Warning) -> Self {
        warning::of(of)
    }

    /// Phrases what was found when somebody looked whether a link works; the advice is empty where all is well.
    #[must_use]
    pub fn of_finding(of: desk::Finding) -> Self {
        finding::of(of)
    }

    /// Phrases why a kind of invite is not offered; `advice` is what to ask the server's admin, if anything.
    #[must_use]
    pub fn of_reason(kind: Kind, reason: Reason, host: &str) -> Self {
        reason::of(kind, reason, host)
    }

    fn new(headline: String, advice: String, again: bool) -> Self {
        Self { headline, advice, detail: None, again }
    }

    fn with_detail(self, detail: String) -> Self {
        Self { detail: Some(detail), ..self }
    }

    /// Adds the server's own sentence to the advice, where it sent one.
    fn with_server_text(self, said: Option<String>) -> Self {
        let Some(said) = said else { return self };
        // The quotation brings its own full stop.
        let says = t!("problem-server-says", text = said.trim_end_matches('.'));
        Self { advice: format!("{says} {}", self.advice), ..self }
    }

    fn of_store(error: &store::Error, whole: &Error) -> Self {
        use store::Error as E;
        match error {
            E::History { path, .. } => {
                let advice = t!("problem-history-advice", path = path.display().to_string());
                Self::new(t!("problem-history"), advice, true).with_detail(technical(whole))
            }
            E::Newer { .. } => Self::new(t!("problem-history-newer"), t!("problem-history-newer-advice"), false)
                .with_detail(technical(whole)),
            E::File { path, .. } => {
                let advice = t!("problem-file-advice", path = path.display().to_string());
                Self::new(t!("problem-file"), advice, true).with_detail(technical(whole))
            }
            E::Import { fault, .. } => import::of(fault).with_detail(technical(whole)),
            // Whoever looks for an invite may have pasted its link: nothing but a name is said back.
            E::NotFound(id) if is_name(id) => {
                Self::new(t!("problem-not-found-name", name = id), t!("problem-not-found-advice"), false)
            }
            E::NotFound(_) => Self::new(t!("problem-not-found"), t!("problem-not-found-advice"), false),
        }
    }

    fn of_secrets(error: &secrets::Error) -> Self {
        use secrets::Error as E;
        match error {
            E::Absent { .. } => Self::new(t!("problem-keyring-absent"), t!("problem-keyring-absent-advice"), false),
            E::Locked { .. } => Self::new(t!("problem-keyring-locked"), t!("problem-keyring-locked-advice"), true),
            E::Failed { .. } => Self::new(t!("problem-keyring-failed"), t!("problem-keyring-failed-advice"), true),
        }
    }

    fn of_address(error: &AddressError) -> Self {
        use AddressError as E;
        let (headline, advice) = match error {
            E::Empty => (t!("problem-address-empty"), t!("problem-address-whole")),
            E::Space => (t!("problem-address-space"), t!("problem-address-space-advice")),
            E::NoAt => (t!("problem-address-no-at"), t!("problem-address-whole")),
            E::NoLocalpart => (t!("problem-address-no-name"), t!("problem-address-whole")),
            E::NoHost => (t!("problem-address-no-host"), t!("problem-address-whole")),
            E::Resource { without } => {
                (t!("problem-address-resource"), t!("problem-address-resource-advice", without = without))
            }
            E::Invalid => (t!("problem-address-invalid"), t!("problem-address-invalid-advice")),
        };
        Self::new(headline, advice, false)
    }

    fn of_qr(error: qr::Error) -> Self {
        match error {
            qr::Error::TooLong => Self::new(t!("problem-qr-long"), t!("problem-qr-long-advice"), false),
            qr::Error::NotReadable => Self::new(t!("problem-qr-unread"), t!("problem-qr-unread-advice"), false),
        }
    }

    /// Whoever fills in a server may have pasted a link or a password: nothing but a plausible name is said back.
    fn of_server(typed: &str) -> Self {
        let advice = t!("problem-server-advice");
        if typed.len() <= 80 && typed.contains('.') && typed.chars().all(|c| c.is_alphanumeric() || ".-:[]".contains(c))
        {
            Self::new(t!("problem-server-name", typed = typed), advice, false)
        } else {
            Self::new(t!("problem-server"), advice, false)
        }
    }
}

/// The code word and the room's own sentence, for a bug report.
fn technical(error: &Error) -> String {
    format!("{}: {error}", error.code().as_str())
}

/// Whether this can be the name of an invite in the history, and no link or token.
fn is_name(text: &str) -> bool {
    (1..=16).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// A server's sentence on one line, without what could steer a terminal; `None` if nothing is left.
fn one_line(text: &str) -> Option<String> {
    let visible: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(line).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests;
