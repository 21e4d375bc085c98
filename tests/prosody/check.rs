//! Whether a link works, looked at as a stranger would: over real TLS, on Prosody's own pages.

use serde_json::Value;

use crate::cli::{Person, text, token};
use crate::follow::inviter;
use crate::friend::register;
use crate::server::Prosody;

/// The exit code, and how good each thing is that was looked at, with what it is.
fn checked(person: &Person, invite: &Value) -> (i32, Vec<(String, String)>) {
    let answer = person.run(&["--json", "check", text(invite, "id")]);
    assert_eq!(answer.stderr, "", "{answer:?}");
    assert!(!answer.stdout.contains(token(invite)), "{answer:?}");
    let document = answer.document();
    assert_eq!(document["id"], invite["id"]);
    let lines = document["lines"].as_array().expect("an array");
    let line = |line: &Value| {
        assert!(line["level"] == "good" || !text(line, "advice").is_empty(), "what is not good has an advice: {line}");
        (text(line, "level").to_owned(), text(line, "what").to_owned())
    };
    (answer.code, lines.iter().map(line).collect())
}

fn levels(lines: &[(String, String)]) -> Vec<&str> {
    lines.iter().map(|(level, _)| level.as_str()).collect()
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_good_link_is_good_until_it_is_used() {
    let admin = Person::new(Prosody::shared(), "admin@page.test");
    let invite = admin.json(&["create", "account"]);
    // No password, and no sign-in: the page is all that is asked.
    let (code, lines) = checked(&admin.without_password(), &invite);
    assert_eq!((code, levels(&lines)), (0, vec!["good", "good"]), "{lines:?}");

    let admin = Person::new(Prosody::shared(), "admin@page.test");
    let invite = admin.json(&["create", "account"]);
    register(Prosody::shared(), "page.test", token(&invite), "ben14").expect("the invite is good");
    let (code, lines) = checked(&admin, &invite);
    assert_eq!((code, levels(&lines)), (14, vec!["bad", "good"]), "{lines:?}");
    assert!(lines[0].1.contains("gone"), "{lines:?}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_page_whose_certificate_nobody_vouches_for_is_bad() {
    let ana = inviter("page.test", "ana15");
    let invite = ana.json(&["create", "contact"]);
    // The history is the same; how the account was reached is forgotten.
    ana.json(&["sign-out"]);
    let (code, lines) = checked(&ana.trusting(None), &invite);
    assert_eq!((code, levels(&lines)), (14, vec!["bad", "good"]), "{lines:?}");
    assert!(lines[0].1.contains("prove"), "{lines:?}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_page_without_tls_a_page_that_is_not_there_and_none_at_all_are_told_apart() {
    for (account, kind, code, levels_of_it) in [
        ("admin@localhost", "account", 0, vec!["good", "warning", "good"]),
        // Its name leads nowhere.
        ("ana@club.example", "account", 14, vec!["bad", "good"]),
        ("admin@nopage.test", "account", 0, vec!["warning", "good"]),
        // Prosody 0.12.3 loses the answer to these.
        ("user@localhost", "contact", 14, vec!["bad", "warning", "good"]),
    ] {
        let person = Person::new(Prosody::shared(), account);
        let invite = person.json(&["create", kind]);
        let (exit, lines) = checked(&person, &invite);
        assert_eq!((exit, levels(&lines)), (code, levels_of_it), "{account}: {lines:?}");
    }
}
