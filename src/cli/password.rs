//! Where the password comes from. Never an argument, never a file.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};

use zeroize::Zeroizing;

use super::failure::Failure;
use crate::desk::{self, Cabinet};
use crate::domain::{Account, Password};
use crate::store::secrets;
use crate::t;

/// Finds the password of an account: `--password-stdin`, since whoever says it means it; the keyring; the variable
/// `INVITO_PASSWORD`; and at last the person.
///
/// # Errors
/// What to do, if there is none anywhere; [`secrets::Error::Locked`] if it may be in a keyring that does not open.
pub async fn find(cabinet: &Cabinet, account: &Account, from_stdin: bool) -> Result<Password, Failure> {
    if from_stdin {
        return first_line();
    }
    let shut = match cabinet.password(account).await {
        Ok(Some(password)) => return Ok(password),
        Ok(None) | Err(desk::Error::Secrets(secrets::Error::Absent { .. })) => None,
        Err(error) => {
            tracing::info!(%error, "no password from the keyring");
            Some(error)
        }
    };
    match (typed(account).await, shut) {
        (Err(Failure::Usage(_)), Some(error)) => Err(error.into()),
        (other, _) => other,
    }
}

/// The same to keep it: what the keyring has is what is to be replaced.
///
/// # Errors
/// As [`find`], but for the keyring.
pub async fn new(account: &Account, from_stdin: bool) -> Result<Password, Failure> {
    if from_stdin { first_line() } else { typed(account).await }
}

async fn typed(account: &Account) -> Result<Password, Failure> {
    let given = std::env::var("INVITO_PASSWORD").map(Zeroizing::new);
    if let Ok(text) = given
        && !text.is_empty()
    {
        return Ok(Password::new(text.as_str()));
    }
    // The prompt itself talks to the terminal, whatever the standard output is.
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(t!("cli-no-password"), t!("cli-no-password-advice")));
    }
    let question = t!("cli-password-prompt", account = account.as_str());
    let asked = tokio::task::spawn_blocking(move || rpassword::prompt_password(question)).await;
    let text = asked
        .map_err(|_| desk::Error::Internal)?
        .map_err(|_| Failure::usage(t!("cli-no-password"), t!("cli-no-password-advice")))?;
    some(Zeroizing::new(text))
}

fn first_line() -> Result<Password, Failure> {
    let mut text = Zeroizing::new(String::new());
    let read = io::stdin().lock().take(LONGEST).read_line(&mut text);
    read.map_err(|_| Failure::usage(t!("cli-no-password"), t!("cli-no-password-advice")))?;
    let end = text.trim_end_matches(['\r', '\n']).len();
    text.truncate(end);
    some(text)
}

/// An empty password is a slip, and asking the server about it may count as a failed try.
fn some(text: Zeroizing<String>) -> Result<Password, Failure> {
    if text.is_empty() {
        return Err(Failure::usage(t!("cli-empty-password"), t!("cli-no-password-advice")));
    }
    Ok(Password::new(text.as_str()))
}

/// A line longer than this is no password but a file piped in by mistake.
const LONGEST: u64 = 64 * 1024;
