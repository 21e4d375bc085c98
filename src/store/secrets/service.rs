//! Linux and its kin: the Secret Service (GNOME Keyring, KWallet, KeePassXC) over D-Bus, by way of `keyring`'s store.
//!
//! Not by `keyring::Entry`: it opens the store once in the life of a program and keeps a failure for ever. The
//! attributes are those that it and `secret-tool` use: `service` and `username`.

use std::collections::HashMap;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use keyring_core::api::CredentialStoreApi;
use zbus_secret_service_keyring_store::Store;

use super::{Error, SERVICE, named};
use crate::domain::{Account, Password};

/// How long it may take to find the service and to greet it.
const ANSWER: Duration = Duration::from_secs(20);

/// How long a person may take at a prompt, which may be on a screen that nobody sees.
const PERSON: Duration = Duration::from_secs(120);

pub(super) fn find(account: &Account) -> Result<Option<Password>, Error> {
    let account = account.clone();
    ask(move |store| match kept(store, &account)?.first() {
        Some(entry) => Ok(Some(Password::new(entry.get_password()?))),
        None => Ok(None),
    })
}

pub(super) fn keep(account: &Account, password: &Password) -> Result<(), Error> {
    let (account, password) = (account.clone(), password.clone());
    ask(move |store| {
        if let Some(entry) = kept(store, &account)?.first() {
            return entry.set_password(password.expose());
        }
        let label = format!("Invito: {account}");
        let mut more = HashMap::from([("label", label.as_str())]);
        let entry = store.build(SERVICE, account.as_str(), Some(&more))?;
        match entry.set_password(password.expose()) {
            Err(error) if has_no_default(&error) => {
                more.insert("target", "Invito");
                let entry = store.build(SERVICE, account.as_str(), Some(&more))?;
                entry.set_password(password.expose())
            }
            result => result,
        }
    })
}

pub(super) fn forget(account: &Account) -> Result<(), Error> {
    let account = account.clone();
    ask(move |store| {
        let entries = kept(store, &account)?;
        entries.iter().try_for_each(keyring_core::Entry::delete_credential)
    })
}

/// This account's entries in all collections, unlocked, maybe with the help of a person at a prompt.
fn kept(store: &Store, account: &Account) -> keyring::Result<Vec<keyring_core::Entry>> {
    store.search(&HashMap::from([("service", SERVICE), ("username", account.as_str())]))
}

/// Whether there is no collection for new entries, as after a login without a password. Then we ask for one of our
/// own. The store has no other sign of it than these words of the `secret-service` crate.
fn has_no_default(error: &keyring::Error) -> bool {
    matches!(error, keyring::Error::NoStorageAccess(why) if why.to_string().contains("result not returned"))
}

/// Opens the store and does the work, on a thread of its own: nothing in the store ends by itself. Who takes longer
/// at a prompt than we wait may still answer it; what was asked for is done then, if the program still runs.
fn ask<T: Send + 'static>(work: impl FnOnce(&Store) -> keyring::Result<T> + Send + 'static) -> Result<T, Error> {
    let (opened, opening) = mpsc::channel();
    let (done, answer) = mpsc::channel();
    let thread = thread::Builder::new().name("keyring".to_owned());
    let spawned = thread.spawn(move || match Store::new() {
        // Closed means that it took too long: then nothing is done.
        Ok(store) if opened.send(Ok(())).is_ok() => {
            // The same here: the answer comes too late.
            let _ = done.send(work(&store).map_err(|error| named(&error)));
        }
        Ok(_) => {}
        // No bus, nobody on it who offers the service, or we may not ask (Flatpak).
        Err(error) => {
            let detail = error.to_string();
            // Closed: as above.
            let _ = opened.send(Err(Error::Absent { detail }));
        }
    });
    spawned.map_err(|error| Error::Failed { detail: error.to_string() })?;

    opening
        .recv_timeout(ANSWER)
        .unwrap_or_else(|_| Err(Error::Absent { detail: "no answer from D-Bus".to_owned() }))?;
    answer.recv_timeout(PERSON).unwrap_or_else(|error| match error {
        RecvTimeoutError::Timeout => Err(Error::Locked { detail: "nobody answered its prompt".to_owned() }),
        RecvTimeoutError::Disconnected => Err(Error::Failed { detail: "it ended early".to_owned() }),
    })
}
