//! Passwords: the system's keyring, or not kept at all. Never a file.
//!
//! Every call asks the system anew, so that a keyring that was started, unlocked or installed meanwhile is found.

#[cfg(any(windows, target_os = "macos"))]
#[path = "secrets/native.rs"]
mod system;
#[cfg(not(any(windows, target_os = "macos")))]
#[path = "secrets/service.rs"]
mod system;

use crate::domain::{Account, Password};

/// Under which name the system's keyring files our entries; the account's address is the user.
const SERVICE: &str = "invito";

/// Why the keyring did not help.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// There is no keyring service on this computer (or no D-Bus to reach it).
    #[error("there is no keyring: {detail}")]
    Absent {
        /// The system's words.
        detail: String,
    },
    /// The keyring is locked, and unlocking was refused or not possible.
    #[error("the keyring is locked: {detail}")]
    Locked {
        /// The system's words.
        detail: String,
    },
    /// Anything else.
    #[error("the keyring failed: {detail}")]
    Failed {
        /// The system's words.
        detail: String,
    },
}

/// The password kept for this account, if any. Blocks, maybe on a person (an unlock prompt), but not for ever.
///
/// # Errors
/// All of [`enum@Error`]. A locked keyring of some systems says that it holds nothing instead.
pub fn find(account: &Account) -> Result<Option<Password>, Error> {
    system::find(account)
}

/// Keeps a password; one that is there is replaced. Blocks like [`find`].
///
/// # Errors
/// All of [`enum@Error`]; the old password is still there then, until somebody answers the prompt after all.
pub fn keep(account: &Account, password: &Password) -> Result<(), Error> {
    system::keep(account, password)
}

/// Forgets a password; forgetting what is not there is fine. Blocks like [`find`].
///
/// # Errors
/// All of [`enum@Error`].
pub fn forget(account: &Account) -> Result<(), Error> {
    system::forget(account)
}

/// The words of `keyring`'s errors hold no secret; their `Debug` may, so only `Display` is used.
fn named(error: &keyring::Error) -> Error {
    let detail = error.to_string();
    match error {
        keyring::Error::NoDefaultStore => Error::Absent { detail },
        keyring::Error::NoStorageAccess(_) => Error::Locked { detail },
        _ => Error::Failed { detail },
    }
}
