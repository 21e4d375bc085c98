//! Passwords and the system's keyring: open, locked, absent.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::cli::{Person, text};
use crate::server::Prosody;

/// A private session bus with or without a keyring, by `tests/servers/with-keyring.sh`. Ends when dropped.
struct Desktop {
    script: Child,
    stdin: Option<ChildStdin>,
    address: String,
}

impl Desktop {
    /// `state` is what the script calls it: `unlocked`, `locked` or `absent`.
    fn new(state: &str) -> Self {
        let mut command = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/servers/with-keyring.sh"));
        // It lives as long as its standard input is open: also if this process dies.
        command.args([state, "sh", "-c", "echo \"$DBUS_SESSION_BUS_ADDRESS\"; exec cat > /dev/null"]);
        let mut script = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("bash runs the script");
        let mut address = String::new();
        let stdout = script.stdout.as_mut().expect("it was piped");
        BufReader::new(stdout).read_line(&mut address).expect("the bus has an address");
        assert!(address.starts_with("unix:"), "the bus has an address");
        let stdin = script.stdin.take();
        Self { script, stdin, address: address.trim().to_owned() }
    }

    /// Somebody at this desktop.
    fn person(&self, account: &str) -> Person {
        Person::new(Prosody::shared(), account).on_bus(&self.address)
    }

    /// Locks the keyring, as a screen saver may.
    fn lock(&self) {
        let status = Command::new("dbus-send")
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"])
            .args(["org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login"])
            .stdout(Stdio::null())
            .status()
            .expect("dbus-send is installed");
        assert!(status.success(), "the keyring locks");
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        self.stdin = None;
        // With its standard input closed it ends by itself.
        let _ = self.script.wait();
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn after_signing_in_once_no_password_is_needed_until_signing_out() {
    let desktop = Desktop::new("unlocked");
    let person = desktop.person("user@localhost");
    assert_eq!(person.json(&["sign-in"])["remembered"], true);
    let person = person.without_password();
    assert_eq!(person.json(&["create", "contact"])["kind"], "contact");
    let accounts = person.json(&["accounts"]);
    assert_eq!((text(&accounts[0], "account"), accounts.as_array().map(Vec::len)), ("user@localhost", Some(1)));

    person.json(&["sign-out"]);
    assert_eq!(person.fails(&["create", "contact"]), (2, "usage".to_owned()));
    assert_eq!(person.json(&["list"]).as_array().map(Vec::len), Some(1), "the invites stay");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_errand_elsewhere_does_not_take_a_kept_password_away() {
    let desktop = Desktop::new("unlocked");
    let person = desktop.person("user@localhost");
    person.json(&["sign-in"]);
    let elsewhere = desktop.person("user@localhost").without_password();
    let answer = elsewhere.run_typing(&["--password-stdin", "create", "contact"], Prosody::shared().password());
    assert_eq!(answer.code, 0, "{answer:?}");
    assert_eq!(person.without_password().json(&["create", "contact"])["kind"], "contact", "it is still kept");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_refused_password_is_not_kept() {
    let desktop = Desktop::new("unlocked");
    let person = desktop.person("user@localhost").with_password("Regen7Schirn");
    assert_eq!(person.fails(&["sign-in"]), (10, "wrong-password".to_owned()));
    assert_eq!(person.without_password().fails(&["offers"]), (2, "usage".to_owned()));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_keyring_that_was_locked_is_named_and_a_password_given_helps() {
    let desktop = Desktop::new("unlocked");
    let person = desktop.person("user@localhost");
    person.json(&["sign-in"]);
    desktop.lock();
    assert_eq!(person.json(&["create", "contact"])["kind"], "contact", "the password is in the environment");
    assert_eq!(person.without_password().fails(&["create", "contact"]), (16, "keyring".to_owned()));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn signing_in_with_a_locked_keyring_says_that_nothing_was_kept() {
    let desktop = Desktop::new("locked");
    let person = desktop.person("user@localhost");
    assert_eq!(person.fails(&["sign-in"]), (16, "keyring".to_owned()));
    assert_eq!(person.json(&["create", "contact"])["kind"], "contact");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn without_a_keyring_or_without_a_bus_it_works_just_this_once() {
    let desktop = Desktop::new("absent");
    for person in [desktop.person("user@localhost"), Person::new(Prosody::shared(), "user@localhost")] {
        assert_eq!(person.fails(&["sign-in"]), (16, "keyring".to_owned()));
        assert_eq!(person.json(&["create", "contact"])["kind"], "contact");
        assert_eq!(person.without_password().fails(&["create", "contact"]), (2, "usage".to_owned()));
    }
}
