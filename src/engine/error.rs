//! What can go wrong between us and a server, in this room's words.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::domain::Kind;

/// Why a connection, a sign-in or a request did not come to a good end.
///
/// No variant holds a password, a token or a link. `text` is the server's own sentence, cut to a sane length.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// SASL `not-authorized`: wrong password or no such account; servers do not tell which.
    #[error("the server did not accept the password")]
    WrongPassword,
    /// SASL `account-disabled` or `credentials-expired`.
    #[error("the account is disabled")]
    AccountDisabled {
        /// The server's sentence.
        text: Option<String>,
    },
    /// Any other SASL failure.
    #[error("the sign-in was refused: {condition}")]
    LoginRefused {
        /// The condition's name (RFC 6120 section 6.5), such as `temporary-auth-failure`.
        condition: String,
        /// The server's sentence.
        text: Option<String>,
    },
    /// The server offers no way to sign in that we know.
    #[error("no common sign-in mechanism; offered: {offered:?}")]
    NoMechanism {
        /// What the server offered.
        offered: Vec<String>,
    },
    /// The server offers only a weaker way to sign in than it took before.
    #[error("the server took {remembered} before and now offers only weaker ones: {offered:?}")]
    WeakerMechanism {
        /// What was used before.
        remembered: String,
        /// What is offered now.
        offered: Vec<String>,
    },
    /// Someone between us and the server changed the list of mechanisms, or the server could not prove that it
    /// knows the password (SCRAM's server signature).
    #[error("the sign-in was tampered with")]
    Tampered,
    /// The server does not serve this domain (stream error `host-unknown`), or the name has no address.
    #[error("no chat server for {host}")]
    UnknownHost {
        /// The domain.
        host: String,
    },
    /// No address of the server answered.
    #[error("{host} cannot be reached: {source}")]
    Unreachable {
        /// The domain, or HOST:PORT where one was given.
        host: String,
        /// The last address's failure.
        source: Arc<std::io::Error>,
    },
    /// The stream ended before the answer came; for a request that creates something its outcome is unknown.
    #[error("the connection was lost")]
    ConnectionLost,
    /// The server's certificate is not to be trusted.
    #[error("the certificate of {host} is not valid: {fault:?}")]
    Certificate {
        /// The domain.
        host: String,
        /// What is wrong with it.
        fault: CertificateFault,
    },
    /// The server offers no encryption.
    #[error("{host} offers no TLS")]
    NoTls {
        /// The domain.
        host: String,
    },
    /// The extra CA file cannot be read or holds no certificate.
    #[error("the CA file {path} cannot be used")]
    CaFile {
        /// The file.
        path: PathBuf,
        /// Why it could not be read; `None` if it could and holds no certificate.
        source: Option<Arc<std::io::Error>>,
    },
    /// The command is not there (any more): `service-unavailable`, `item-not-found`, `feature-not-implemented`.
    #[error("{0} invites are not offered")]
    NotOffered(Kind),
    /// `forbidden`, `not-allowed`, `not-authorized`: this account may not.
    #[error("this account may not do that")]
    NotPermitted {
        /// The server's sentence.
        text: Option<String>,
    },
    /// The server will make no more invites (`resource-constraint`, `policy-violation`, or its sentence on a limit).
    #[error("a limit was reached")]
    LimitReached {
        /// The server's sentence.
        text: Option<String>,
    },
    /// `bad-request`, `conflict`, `not-acceptable`: the server did not like what was filled in.
    #[error("the server did not accept the input")]
    BadInput {
        /// The server's sentence.
        text: Option<String>,
    },
    /// Any other stanza error, or an error note in a completed command.
    #[error("the server refused: {condition}")]
    Refused {
        /// The condition's name (RFC 6120 section 8.3.3).
        condition: String,
        /// The server's sentence.
        text: Option<String>,
    },
    /// The server's answer made no sense. For a request that creates something, the thing may exist.
    #[error("the server's answer could not be read: {what}")]
    Garbled {
        /// What was missing or odd; never the server's bytes.
        what: &'static str,
    },
    /// No answer in time. For a request that creates something its outcome is unknown.
    #[error("no answer within {after:?}")]
    TimedOut {
        /// How long we waited.
        after: Duration,
    },
    /// The session was closed by us.
    #[error("signed out")]
    Closed,
}

impl Error {
    /// Whether, after this failure of a request that creates something, the thing may exist all the same.
    #[must_use]
    pub const fn outcome_unknown(&self) -> bool {
        matches!(self, Self::ConnectionLost | Self::TimedOut { .. } | Self::Garbled { .. } | Self::Closed)
    }

    /// Whether signing in again by itself would only repeat the failure. A name that is not found is not final: that
    /// is also what one hears on the way through a strange network.
    #[must_use]
    pub fn is_final(&self) -> bool {
        match self {
            Self::LoginRefused { condition, .. } => !PASSING.contains(&condition.as_str()),
            Self::WrongPassword
            | Self::AccountDisabled { .. }
            | Self::NoMechanism { .. }
            | Self::WeakerMechanism { .. }
            | Self::Tampered
            | Self::Certificate { .. }
            | Self::NoTls { .. }
            | Self::CaFile { .. } => true,
            _ => false,
        }
    }
}

/// Conditions (RFC 6120 sections 4.9.3, 6.5 and 8.3.3) that tell of a trouble that passes.
const PASSING: [&str; 9] = [
    "temporary-auth-failure",
    "system-shutdown",
    "internal-server-error",
    "resource-constraint",
    "connection-timeout",
    "remote-connection-failed",
    "remote-server-timeout",
    "reset",
    "conflict",
];

/// What is wrong with a certificate, told apart as far as a person can act on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateFault {
    /// Its time is over.
    Expired,
    /// Its time has not come; often this computer's clock is wrong.
    NotYetValid,
    /// It is for another name.
    WrongName,
    /// It is signed by nobody this computer trusts.
    UnknownIssuer,
    /// Anything else, in the TLS library's words.
    Other(String),
}
