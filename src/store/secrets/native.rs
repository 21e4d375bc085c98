//! macOS and Windows: the Keychain and the Credential Manager, by way of `keyring`.

use keyring::Entry;

use super::{Error, SERVICE, named};
use crate::domain::{Account, Password};

pub(super) fn find(account: &Account) -> Result<Option<Password>, Error> {
    match entry(account)?.get_password() {
        Ok(text) => Ok(Some(Password::new(text))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(named(&error)),
    }
}

pub(super) fn keep(account: &Account, password: &Password) -> Result<(), Error> {
    entry(account)?.set_password(password.expose()).map_err(|error| named(&error))
}

pub(super) fn forget(account: &Account) -> Result<(), Error> {
    match entry(account)?.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(error) => Err(named(&error)),
    }
}

fn entry(account: &Account) -> Result<Entry, Error> {
    Entry::new(SERVICE, account.as_str()).map_err(|error| named(&error))
}
