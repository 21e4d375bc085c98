//! The sum of what can go wrong below; nothing else crosses into the window or the command line.

use crate::domain::account::AddressError;
use crate::output::pdf;
use crate::{engine, output, store};

/// What went wrong.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// Between us and the server.
    #[error(transparent)]
    Engine(#[from] engine::Error),
    /// On this computer's disk.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// In this computer's keyring.
    #[error(transparent)]
    Secrets(#[from] store::secrets::Error),
    /// The address is none.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// No QR code can be made.
    #[error(transparent)]
    Qr(#[from] output::qr::Error),
    /// No card can be made.
    #[error(transparent)]
    Pdf(#[from] output::pdf::Error),
    /// What is to be said for whom an invite is has more than [`crate::domain::label::MOST`] letters.
    #[error("the label is too long")]
    LabelTooLong,
    /// There is no password: none was given, and none is kept.
    #[error("no password for this account")]
    NoPassword,
    /// The typed server is no `HOST:PORT`.
    #[error("not a server: {0}")]
    Server(String),
    /// This server's account invites cannot reserve a user name.
    #[error("this server reserves no user names")]
    NoUsernames,
    /// The invite was asked for and never came back, so there is nothing to hand over.
    #[error("this invite has no link")]
    NoLink,
    /// A task of ours ended before its time.
    #[error("an internal task ended early")]
    Internal,
}

/// The kinds of failure a script can tell apart (the code words of the command line).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // The words say it.
pub enum Code {
    Internal,
    Usage,
    WrongPassword,
    AccountDisabled,
    NoMechanism,
    Unreachable,
    UnknownHost,
    ConnectionLost,
    Certificate,
    NoTls,
    NotOffered,
    NotPermitted,
    Refused,
    LimitReached,
    BadInput,
    TimedOut,
    Storage,
    Keyring,
    NotFound,
}

impl Code {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Usage => "usage",
            Self::WrongPassword => "wrong-password",
            Self::AccountDisabled => "account-disabled",
            Self::NoMechanism => "no-mechanism",
            Self::Unreachable => "unreachable",
            Self::UnknownHost => "unknown-host",
            Self::ConnectionLost => "connection-lost",
            Self::Certificate => "certificate",
            Self::NoTls => "no-tls",
            Self::NotOffered => "not-offered",
            Self::NotPermitted => "not-permitted",
            Self::Refused => "refused",
            Self::LimitReached => "limit-reached",
            Self::BadInput => "bad-input",
            Self::TimedOut => "timed-out",
            Self::Storage => "storage",
            Self::Keyring => "keyring",
            Self::NotFound => "not-found",
        }
    }
}

impl Error {
    /// Which kind of failure it is.
    #[must_use]
    pub const fn code(&self) -> Code {
        use engine::Error as E;
        match self {
            Self::Engine(error) => match error {
                E::WrongPassword | E::LoginRefused { .. } => Code::WrongPassword,
                E::AccountDisabled { .. } => Code::AccountDisabled,
                E::NoMechanism { .. } | E::WeakerMechanism { .. } => Code::NoMechanism,
                E::Tampered => Code::Certificate,
                E::UnknownHost { .. } => Code::UnknownHost,
                E::Unreachable { .. } => Code::Unreachable,
                E::ConnectionLost | E::Closed => Code::ConnectionLost,
                E::Certificate { .. } => Code::Certificate,
                E::NoTls { .. } => Code::NoTls,
                E::CaFile { .. } => Code::Usage,
                E::NotOffered(_) => Code::NotOffered,
                E::NotPermitted { .. } => Code::NotPermitted,
                E::LimitReached { .. } => Code::LimitReached,
                E::BadInput { .. } => Code::BadInput,
                E::Refused { .. } | E::Garbled { .. } => Code::Refused,
                E::TimedOut { .. } => Code::TimedOut,
            },
            Self::Store(store::Error::NotFound(_)) | Self::NoLink => Code::NotFound,
            // The file that was named is the wrong one.
            Self::Store(store::Error::Import { .. }) => Code::Usage,
            Self::Store(_) => Code::Storage,
            Self::Secrets(_) => Code::Keyring,
            Self::Address(_) | Self::Server(_) | Self::LabelTooLong | Self::NoPassword => Code::Usage,
            Self::NoUsernames => Code::NotOffered,
            // A font can be installed.
            Self::Pdf(pdf::Error::NoFont | pdf::Error::NoLetters) => Code::Storage,
            Self::Qr(_) | Self::Pdf(_) | Self::Internal => Code::Internal,
        }
    }
}
