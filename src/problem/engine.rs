//! Words for what goes wrong between us and a server.

use std::io::ErrorKind;

use super::{Problem, one_line, technical};
use crate::engine::{CertificateFault, Error};
use crate::{desk, t};

/// A headline, an advice, and whether to try again.
type Words = (String, String, bool);

pub(super) fn of(error: &Error, whole: &desk::Error) -> Problem {
    let (headline, advice, again) = words(error);
    let said = said(error).and_then(one_line);
    let detail = detail(whole, said.as_deref());
    Problem::new(headline, advice, again).with_server_text(said).with_detail(detail)
}

fn words(error: &Error) -> Words {
    match error {
        Error::WrongPassword => (t!("problem-wrong-password"), t!("problem-wrong-password-advice"), true),
        Error::AccountDisabled { .. } => (t!("problem-account-disabled"), t!("problem-account-disabled-advice"), false),
        Error::LoginRefused { .. } if !error.is_final() => {
            (t!("problem-login-later"), t!("problem-login-later-advice"), true)
        }
        Error::LoginRefused { .. } => (t!("problem-login-refused"), t!("problem-login-refused-advice"), false),
        Error::NoMechanism { .. } => (t!("problem-no-mechanism"), t!("problem-no-mechanism-advice"), false),
        Error::WeakerMechanism { .. } => (t!("problem-weaker-mechanism"), t!("problem-weaker-mechanism-advice"), false),
        Error::Tampered => (t!("problem-tampered"), t!("problem-tampered-advice"), false),
        Error::UnknownHost { host } => {
            (t!("problem-unknown-host", host = host), t!("problem-unknown-host-advice"), true)
        }
        Error::Unreachable { host, source } if source.kind() == ErrorKind::InvalidData => {
            (t!("problem-other-protocol", host = host), t!("problem-other-protocol-advice"), true)
        }
        Error::Unreachable { host, .. } => {
            (t!("problem-unreachable", host = host), t!("problem-unreachable-advice"), true)
        }
        Error::ConnectionLost => (t!("problem-connection-lost"), t!("problem-connection-lost-advice"), true),
        Error::Certificate { host, fault } => certificate(host, fault),
        Error::NoTls { host } => (t!("problem-no-tls", host = host), t!("problem-no-tls-advice"), false),
        Error::CaFile { path, source } => ca_file(&path.display().to_string(), source.is_some()),
        Error::NotOffered(_) => (t!("problem-not-offered"), t!("problem-not-offered-advice"), false),
        Error::NotPermitted { .. } => (t!("problem-not-permitted"), t!("problem-not-permitted-advice"), false),
        Error::LimitReached { .. } => (t!("problem-limit-reached"), t!("problem-limit-reached-advice"), true),
        Error::BadInput { .. } => (t!("problem-bad-input"), t!("problem-bad-input-advice"), false),
        Error::Refused { .. } => (t!("problem-refused"), t!("problem-refused-advice"), true),
        Error::Garbled { .. } => (t!("problem-garbled"), t!("problem-garbled-advice"), true),
        Error::TimedOut { .. } => (t!("problem-timed-out"), t!("problem-timed-out-advice"), true),
        Error::Closed => (t!("problem-closed"), t!("problem-closed-advice"), false),
    }
}

/// A clock set right, or a sign-in page of the network passed, is enough for a second try; the rest has to be mended.
fn certificate(host: &str, fault: &CertificateFault) -> Words {
    match fault {
        CertificateFault::Expired => {
            (t!("problem-certificate-expired", host = host), t!("problem-certificate-expired-advice"), true)
        }
        CertificateFault::NotYetValid => {
            (t!("problem-certificate-early", host = host), t!("problem-certificate-early-advice"), true)
        }
        CertificateFault::WrongName => {
            (t!("problem-certificate-name", host = host), t!("problem-certificate-name-advice"), true)
        }
        CertificateFault::UnknownIssuer => {
            (t!("problem-certificate-issuer", host = host), t!("problem-certificate-issuer-advice"), false)
        }
        CertificateFault::Other(_) => {
            (t!("problem-certificate-other", host = host), t!("problem-certificate-other-advice"), false)
        }
    }
}

fn ca_file(path: &str, unread: bool) -> Words {
    if unread {
        (t!("problem-ca-file"), t!("problem-ca-file-advice", path = path), false)
    } else {
        (t!("problem-ca-file-empty"), t!("problem-ca-file-empty-advice", path = path), false)
    }
}

/// The server's own sentence.
fn said(error: &Error) -> Option<&str> {
    match error {
        Error::AccountDisabled { text }
        | Error::LoginRefused { text, .. }
        | Error::NotPermitted { text }
        | Error::LimitReached { text }
        | Error::BadInput { text }
        | Error::Refused { text, .. } => text.as_deref(),
        Error::WrongPassword
        | Error::NoMechanism { .. }
        | Error::WeakerMechanism { .. }
        | Error::Tampered
        | Error::UnknownHost { .. }
        | Error::Unreachable { .. }
        | Error::ConnectionLost
        | Error::Certificate { .. }
        | Error::NoTls { .. }
        | Error::CaFile { .. }
        | Error::NotOffered(_)
        | Error::Garbled { .. }
        | Error::TimedOut { .. }
        | Error::Closed => None,
    }
}

/// The technical text, with the server's own sentence where it sent one.
fn detail(whole: &desk::Error, said: Option<&str>) -> String {
    // Conditions and mechanisms come from the server as well.
    let ours = one_line(&technical(whole)).unwrap_or_default();
    match said {
        Some(said) => format!("{ours} ({said})"),
        None => ours,
    }
}
