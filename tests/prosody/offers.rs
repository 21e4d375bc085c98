//! What each account is told that it may make.

use serde_json::{Value, json};

use crate::cli::{Person, text};
use crate::server::Prosody;

/// The kinds offered, and those that are not.
fn kinds(account: &str) -> (Vec<String>, Vec<String>) {
    let offers = Person::new(Prosody::shared(), account).json(&["offers"]);
    let names = |field: &str| {
        let all = offers[field].as_array().expect("an array");
        all.iter().map(|entry| text(entry, "kind").to_owned()).filter(|kind| kind != "own").collect()
    };
    (names("offers"), names("unavailable"))
}

fn assert_kinds(account: &str, offered: &[&str], unavailable: &[&str]) {
    let (found, missing) = kinds(account);
    assert_eq!(found, offered, "what {account} may make");
    assert_eq!(missing, unavailable, "what {account} may not make");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_admin_may_make_account_invites_and_a_user_only_contact_invites() {
    assert_kinds("admin@localhost", &["contact", "account"], &["password-reset"]);
    assert_kinds("user@localhost", &["contact"], &["account", "password-reset"]);
    assert_kinds("admin@everybody.test", &["contact", "account"], &["password-reset"]);
    // allow_user_invites lets a contact invite also sign up; the command for account invites stays the admins'.
    assert_kinds("user@everybody.test", &["contact"], &["account", "password-reset"]);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn where_only_admins_may_invite_a_user_is_offered_nothing() {
    assert_kinds("admin@adminsonly.test", &["contact", "account"], &["password-reset"]);
    assert_kinds("user@adminsonly.test", &[], &["contact", "account", "password-reset"]);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_server_without_invites_offers_nothing_to_anybody() {
    for account in ["admin@commands.test", "user@commands.test", "admin@bare.test", "user@bare.test"] {
        assert_kinds(account, &[], &["contact", "account", "password-reset"]);
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn the_document_names_the_account_the_server_and_every_reason() {
    let offers = Person::new(Prosody::shared(), "user@localhost").json(&["offers"]);
    assert_eq!(offers["account"], "user@localhost");
    assert_eq!(offers["server"]["name"], "Prosody");
    assert!(text(&offers["server"], "version").starts_with("0.12."), "{offers}");
    assert_eq!(offers["offers"][0], json!({"kind": "contact", "may_register": "unknown"}));
    for entry in offers["unavailable"].as_array().expect("an array") {
        assert!(!text(entry, "reason").is_empty(), "{entry}");
        assert!(entry.get("ask_admin").is_some(), "{entry}");
    }
    let account = offers["unavailable"].as_array().and_then(|all| all.iter().find(|entry| entry["kind"] == "account"));
    assert!(!text(account.expect("a user makes no account invites"), "ask_admin").is_empty());
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn after_the_first_contact_invite_it_is_known_whether_one_can_sign_up_with_it() {
    let known = |account: &str| {
        let person = Person::new(Prosody::shared(), account);
        person.json(&["create", "contact"]);
        person.json(&["offers"])["offers"][0]["may_register"].clone()
    };
    assert_eq!(known("user@localhost"), Value::from("no"));
    assert_eq!(known("user@everybody.test"), Value::from("yes"));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn without_json_the_offers_are_sentences() {
    let answer = Person::new(Prosody::shared(), "user@localhost").run(&["offers"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    for kind in ["contact", "account", "password-reset"] {
        let named = |line: &str| line.trim_start().starts_with(kind);
        assert!(answer.stdout.lines().any(named), "{kind}: {answer:?}");
    }
}
