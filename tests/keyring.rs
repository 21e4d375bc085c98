//! The system's keyring, the real one. It needs a session bus in a certain state, so the test is ignored by default:
//!
//! ```sh
//! for state in unlocked locked absent nobus; do
//!     tests/servers/with-keyring.sh $state cargo test --test keyring -- --ignored
//! done
//! ```

#![cfg(all(unix, not(target_os = "macos")))]

use std::process::Command;

use invito::domain::{Account, Password};
use invito::store::secrets::{self, Error};

fn account(text: &str) -> Account {
    Account::parse(text).expect("a test's own address")
}

#[test]
#[ignore = "needs tests/servers/with-keyring.sh"]
fn passwords_are_kept_and_found_and_forgotten_or_it_is_said_why_not() {
    match std::env::var("INVITO_TEST_KEYRING").as_deref() {
        Ok("unlocked") => {
            passwords_are_kept_and_found_and_forgotten();
            it_works_on_a_thread_of_tokio();
        }
        Ok("locked") => a_locked_keyring_is_said_to_be_locked(),
        Ok("absent" | "nobus") => no_keyring_is_said_to_be_absent(),
        other => panic!("run it by tests/servers/with-keyring.sh, which sets INVITO_TEST_KEYRING; it is {other:?}"),
    }
}

/// What is kept for this address.
fn kept(address: &str) -> Option<String> {
    let found = secrets::find(&account(address)).expect("the keyring answers");
    found.map(|password| password.expose().to_owned())
}

fn keep(address: &str, password: &str) {
    secrets::keep(&account(address), &Password::new(password)).expect("the keyring keeps it");
}

fn passwords_are_kept_and_found_and_forgotten() {
    assert_eq!(kept("ana@club.example"), None);

    keep("ana@club.example", "first");
    keep("ben@club.example", "ben's, with ünïcode and \"quotes\"");
    assert_eq!(kept("ana@club.example").as_deref(), Some("first"));
    keep("ana@club.example", "second");
    assert_eq!(kept("ana@club.example").as_deref(), Some("second"), "a new password replaces the old one");
    assert_eq!(kept("ben@club.example").as_deref(), Some("ben's, with ünïcode and \"quotes\""));

    // Another program sees it under the name a person will look for.
    let seen = Command::new("secret-tool")
        .args(["search", "--all", "service", "invito", "username", "ana@club.example"])
        .output()
        .expect("secret-tool is installed");
    let seen = String::from_utf8_lossy(&seen.stdout).into_owned();
    assert_eq!(seen.matches("label = Invito: ana@club.example").count(), 1, "{seen}");

    secrets::forget(&account("ana@club.example")).expect("it is forgotten");
    assert_eq!(kept("ana@club.example"), None);
    secrets::forget(&account("ana@club.example")).expect("forgetting twice is fine");
    assert!(kept("ben@club.example").is_some(), "another account's password stays");
}

fn it_works_on_a_thread_of_tokio() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let found = runtime.block_on(async {
        tokio::task::spawn_blocking(|| {
            keep("eva@club.example", "secret");
            kept("eva@club.example")
        })
        .await
    });
    assert_eq!(found.expect("no panic inside a runtime").as_deref(), Some("secret"));
}

fn a_locked_keyring_is_said_to_be_locked() {
    let ana = account("ana@club.example");
    let failures = [
        secrets::find(&ana).map(|_| ()),
        secrets::keep(&ana, &Password::new("other")),
        secrets::forget(&ana),
        // An entry that is not there yet has to go into the locked keyring as well.
        secrets::keep(&account("ben@club.example"), &Password::new("other")),
    ];
    for failure in failures {
        assert!(matches!(failure, Err(Error::Locked { .. })), "{failure:?}");
    }
}

fn no_keyring_is_said_to_be_absent() {
    let ana = account("ana@club.example");
    let failures =
        [secrets::find(&ana).map(|_| ()), secrets::keep(&ana, &Password::new("secret")), secrets::forget(&ana)];
    for failure in failures {
        assert!(matches!(failure, Err(Error::Absent { .. })), "{failure:?}");
    }
}
