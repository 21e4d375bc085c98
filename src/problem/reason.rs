//! Words for why a kind of invite is not offered, and what the person who runs the server would have to set.

use super::Problem;
use crate::domain::{Kind, Reason};
use crate::t;

pub(super) fn of(kind: Kind, reason: Reason, host: &str) -> Problem {
    let (headline, advice) = match reason {
        Reason::NotForThisAccount => (t!("reason-not-yours"), not_for_this_account(kind, host)),
        Reason::NoInvites => (t!("reason-not-offered"), no_invites(kind, host)),
        Reason::NoCommands => (t!("reason-not-offered"), t!("reason-no-commands", host = host)),
        Reason::NotYet => (t!("reason-not-yet"), t!("reason-not-yet-advice", host = host)),
    };
    Problem::new(headline, advice, false)
}

fn not_for_this_account(kind: Kind, host: &str) -> String {
    match kind {
        Kind::Contact | Kind::AccountAndContact => t!("reason-not-yours-contact", host = host),
        Kind::Account => t!("reason-not-yours-account", host = host),
        Kind::PasswordReset => t!("reason-not-yours-reset", host = host),
    }
}

fn no_invites(kind: Kind, host: &str) -> String {
    match kind {
        Kind::Contact | Kind::AccountAndContact | Kind::Account => {
            t!("reason-no-invites", host = host)
        }
        Kind::PasswordReset => t!("reason-no-reset", host = host),
    }
}
