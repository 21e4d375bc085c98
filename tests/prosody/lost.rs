//! Answers that never come: the invite may exist, the history says so, and nothing is asked twice.

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::cli::{Person, text};
use crate::server::Prosody;

const HOST: &str = "lost.test";

/// The one record there is.
fn only(person: &Person) -> Value {
    let list = person.json(&["list"]);
    assert_eq!(list.as_array().map(Vec::len), Some(1), "{list}");
    list[0].clone()
}

fn is_unknown(record: &Value) {
    assert_eq!(record["status"], "unknown", "{record}");
    for field in ["uri", "link", "landing_url", "expires"] {
        assert_eq!(record[field], Value::Null, "{field} in {record}");
    }
}

/// Waits until the server made an invite.
fn until_made(prosody: &Prosody) {
    let start = Instant::now();
    while prosody.tokens(HOST).is_empty() {
        assert!(start.elapsed() < Duration::from_secs(30), "the server makes the invite");
        sleep(Duration::from_millis(20));
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_answer_that_does_not_come_in_time_leaves_an_unknown_invite() {
    let prosody = Prosody::own();
    let person = Person::new(&prosody, &format!("admin@{HOST}")).flag("--timeout", "2");
    let (code, word) = person.fails(&["create", "account", "--label", "Ben"]);
    assert_eq!((code, word.as_str()), (15, "timed-out"));
    let record = only(&person);
    is_unknown(&record);
    assert_eq!(record["label"], "Ben");
    assert_eq!(prosody.tokens(HOST).len(), 1, "it was asked for once, and it exists");
    let picture = person.folder().join("picture.png");
    let (code, word) = person.fails(&[
        "qr".as_ref(),
        text(&record, "id").as_ref(),
        "--format=png".as_ref(),
        "--output".as_ref(),
        picture.as_os_str(),
    ]);
    assert_eq!((code, word.as_str()), (17, "not-found"), "there is nothing to hand over");
    assert!(!picture.exists());
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_program_killed_while_it_waits_leaves_an_unknown_invite() {
    let prosody = Prosody::own();
    let person = Person::new(&prosody, &format!("admin@{HOST}"));
    let mut child = person.start(&["create", "contact", "--label", "Eva"]);
    until_made(&prosody);
    child.kill().expect("it still waits");
    assert_ne!(person.finish(child).code, 0);
    let record = only(&person);
    is_unknown(&record);
    assert_eq!(record["label"], "Eva");
    assert_eq!(prosody.tokens(HOST).len(), 1);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_server_that_ends_while_it_is_asked_leaves_an_unknown_invite() {
    let prosody = Prosody::own();
    let person = Person::new(&prosody, &format!("user@{HOST}")).flag("--timeout", "5");
    let child = person.start(&["--json", "create", "contact"]);
    until_made(&prosody);
    prosody.stop();
    let answer = person.finish(child);
    let word = text(&answer.document()["error"], "code").to_owned();
    let fits = matches!((answer.code, word.as_str()), (11, "connection-lost") | (15, "timed-out"));
    assert!(fits, "{answer:?}");
    is_unknown(&only(&person));
    assert_eq!(prosody.tokens(HOST).len(), 1);
    assert_eq!(person.fails(&["create", "contact"]), (11, "unreachable".to_owned()));
    assert_eq!(person.json(&["list"]).as_array().map(Vec::len), Some(1), "nothing was asked for the second time");
}
