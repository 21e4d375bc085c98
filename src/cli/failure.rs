//! Why a command did not come to a good end: what the desk says, and what only a command line can get wrong.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::args::Wish;
use crate::desk::{self, Code};
use crate::domain::account::AddressError;
use crate::domain::{Account, Kind, Reason};
use crate::problem::Problem;
use crate::{engine, store, t};

/// Why a command did not come to a good end.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Failure {
    /// What the desk says.
    #[error(transparent)]
    Desk(#[from] desk::Error),
    /// What the desk says while an invite is being made: it may exist all the same.
    #[error(transparent)]
    Create(desk::Error),
    /// The arguments make no sense together, or clap did not understand them.
    #[error("wrong arguments")]
    Usage(Problem),
    /// The user name to reserve is none. Nothing was asked.
    #[error("not a user name: {0}")]
    Username(AddressError),
    /// The server does not offer this kind to this account. Nothing was asked.
    #[error("{kind} invites are not offered")]
    NotOffered {
        /// What was wanted.
        kind: Kind,
        /// Why it is not to be had.
        reason: Reason,
        /// On which server.
        host: String,
    },
    /// This version cannot make these yet.
    #[error("this version makes no {} links", .0.as_str())]
    NotYet(Wish),
    /// The server asks for more, and nobody is there to be asked. Nothing was made.
    #[error("the server's form needs: {}", .fields.join(", "))]
    Form {
        /// The names of the fields.
        fields: Vec<String>,
    },
    /// The sign-in worked, and the keyring did not take the password.
    #[error("the password of {account} was not kept")]
    NotKept {
        /// Whose password.
        account: Account,
        /// Why not.
        source: desk::Error,
    },
}

impl Failure {
    /// Arguments that make no sense together.
    #[must_use]
    pub fn usage(headline: String, advice: String) -> Self {
        Self::Usage(Problem { headline, advice, detail: None, again: false })
    }

    /// A file or stream that could not be read or written.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>, source: io::Error) -> Self {
        let source = Arc::new(source);
        Self::Desk(desk::Error::Store(store::Error::File { path: path.into(), source }))
    }

    /// Which kind of failure it is, for scripts.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            // Nothing was asked for that could exist all the same, which is what `timed-out` says.
            Self::Desk(desk::Error::Engine(engine::Error::TimedOut { .. })) => Code::Unreachable,
            Self::Desk(error) | Self::Create(error) => error.code(),
            Self::Usage(_) => Code::Usage,
            Self::Username(_) | Self::Form { .. } => Code::BadInput,
            Self::NotOffered { .. } | Self::NotYet(_) => Code::NotOffered,
            Self::NotKept { .. } => Code::Keyring,
        }
    }

    /// The same for people.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Desk(error) => Problem::of(error),
            Self::Create(error) => Problem::of_create(error),
            Self::Usage(problem) => problem.clone(),
            Self::Username(error) => Problem {
                headline: t!("cli-bad-username"),
                advice: t!("cli-bad-username-advice"),
                detail: Some(error.to_string()),
                again: false,
            },
            Self::NotOffered { kind, reason, host } => Problem::of_reason(*kind, *reason, host),
            Self::NotYet(wish) => Problem {
                headline: match wish {
                    Wish::Own => t!("cli-no-own"),
                    Wish::PasswordReset | Wish::Account | Wish::Contact => {
                        t!("cli-no-password-reset")
                    }
                },
                advice: t!("cli-not-yet-advice"),
                detail: None,
                again: false,
            },
            Self::Form { fields } => Problem {
                headline: t!("cli-form-needed"),
                advice: t!("cli-form-needed-advice", fields = fields.join(", ")),
                detail: None,
                again: false,
            },
            Self::NotKept { account, source } => {
                let keyring = Problem::of(source);
                Problem {
                    headline: t!("cli-not-kept", account = account.as_str()),
                    advice: t!("cli-not-kept-advice", why = keyring.headline),
                    detail: keyring.detail,
                    again: true,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_asked_for_can_have_an_unknown_outcome() {
        let error = || desk::Error::Engine(engine::Error::TimedOut { after: std::time::Duration::from_secs(30) });
        assert_eq!(Failure::from(error()).code(), Code::Unreachable);
        assert_eq!(Failure::Create(error()).code(), Code::TimedOut);
    }
}
