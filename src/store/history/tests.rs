//! What the history's verbs mean, on a real file. Its life as a file is tested in `tests/history.rs`.

mod follow;
mod keep;
mod list;

use tempfile::TempDir;

use super::*;
use crate::domain::{Expiry, LandingPage, Localpart, XmppUri};

fn at(text: &str) -> Timestamp {
    text.parse().expect("a test's own date")
}

fn account(text: &str) -> Account {
    Account::parse(text).expect("a test's own address")
}

fn now() -> Timestamp {
    at("2026-11-23T12:00:00Z")
}

fn open() -> (TempDir, History) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let history = History::open(&Places::in_dir(folder.path())).expect("a new history opens");
    (folder, history)
}

fn contact(label: &str) -> Request {
    Request { wanted: Wanted::Contact, label: label.to_owned() }
}

fn invite(uri: &str, expires: &str) -> Invite {
    let uri = XmppUri::parse(uri).expect("a test's own URI");
    Invite { kind: uri.kind(), uri, landing: None, expires: Expiry::parse(Some(expires)) }
}

fn joining(token: &str) -> Invite {
    invite(&format!("xmpp:ana@club.example?roster;preauth={token};ibr=y"), "2026-11-30T12:00:00Z")
}

/// One invite that came back.
fn made(history: &History, label: &str, invite: &Invite) -> Record {
    let asked = history.asked(&account("ana@club.example"), &contact(label), None, now()).expect("written ahead");
    history.created(&asked.id, invite).expect("written")
}

fn change_by_hand(folder: &TempDir, sql: &str) {
    let connection = Connection::open(folder.path().join(History::FILE)).expect("the file opens");
    connection.execute_batch(sql).expect("a test's own SQL");
}

#[test]
fn what_came_back_is_what_is_found() {
    let (_folder, history) = open();
    let software = Software { name: "Prosody".into(), version: "0.12.3".into() };
    let request = Request {
        wanted: Wanted::Account { username: Some(Localpart::parse("ben").expect("a name")), subscribe: None },
        label: "Ben".into(),
    };
    let ana = account("ana@club.example");
    let asked = history.asked(&ana, &request, Some(&software), now()).expect("written ahead");
    assert_eq!((&asked.status, asked.username.as_deref()), (&Status::Unknown, Some("ben")));
    assert_eq!(history.find(&asked.id).expect("it is there"), asked);

    let answer = Invite {
        landing: LandingPage::parse(Some("https://club.example/i?T1")),
        ..invite("XMPP:benny@club.example?register;preauth=T1", "2026-11-30T12:00:00.123456789Z")
    };
    let record = history.created(&asked.id, &answer).expect("written");
    let expected = Record { invite: Some(answer), status: Status::Waiting, username: Some("benny".into()), ..asked };
    assert_eq!(record, expected);
    assert_eq!(history.find(&record.id).expect("it is there"), expected);
    assert_eq!(history.records(&Query::default(), now()).expect("all"), [expected]);
}

#[test]
fn an_expiry_that_is_no_date_is_kept_as_it_came() {
    let (_folder, history) = open();
    for text in ["next week", "", "2026-11-30T12:00:00Z"] {
        let record = made(&history, text, &invite("xmpp:club.example?register;preauth=T1", text));
        assert_eq!(record.expires(), Some(&Expiry::parse(Some(text))));
    }
}

#[test]
fn a_refused_request_leaves_nothing_and_a_made_invite_is_never_taken_back() {
    let (_folder, history) = open();
    let asked = history.asked(&account("ana@club.example"), &contact(""), None, now()).expect("written ahead");
    history.refused(&asked.id).expect("taken back");
    assert!(matches!(history.find(&asked.id), Err(Error::NotFound(id)) if id == asked.id.as_str()));
    history.refused(&asked.id).expect("twice is fine");

    let record = made(&history, "", &joining("T1"));
    history.refused(&record.id).expect("not taken back");
    assert_eq!(history.find(&record.id).expect("it is there"), record);
}

#[test]
fn saying_twice_what_came_back_changes_nothing() {
    let (folder, history) = open();
    let record = made(&history, "", &joining("T1"));
    change_by_hand(&folder, "UPDATE invite SET status = 'used'");
    let again = history.created(&record.id, &joining("T1")).expect("the same again");
    assert_eq!(again.status, Status::Used);
    // One invite never takes the place of another: it could not be listed again.
    assert!(matches!(history.created(&record.id, &joining("T2")), Err(Error::NotFound(_))));
    assert_eq!(history.find(&record.id).expect("it is there").invite, Some(joining("T1")));
}

#[test]
fn what_is_not_there_is_said() {
    let (_folder, history) = open();
    let id = Id::new("nothing");
    let failures =
        [history.find(&id), history.label(&id, "x"), history.forget(&id), history.created(&id, &joining("T1"))];
    for failure in failures {
        assert!(matches!(&failure, Err(Error::NotFound(name)) if name == "nothing"), "{failure:?}");
    }
}

#[test]
fn a_record_is_labelled_and_forgotten() {
    let (folder, history) = open();
    let record = made(&history, "Ben", &joining("SECRETTOKEN"));
    let labelled = history.label(&record.id, "Ben's sister").expect("labelled");
    assert_eq!(labelled, Record { label: "Ben's sister".into(), ..record });
    assert_eq!(history.forget(&labelled.id).expect("forgotten"), labelled);
    let left = history.briefs(&Query::default(), now()).expect("the list");
    assert!(left.is_empty());
    // The file is written back and closed: the key is not in it any more.
    drop(history);
    let bytes = std::fs::read(folder.path().join(History::FILE)).expect("the file");
    assert!(!bytes.windows(11).any(|window| window == b"SECRETTOKEN"));
}

#[test]
fn only_a_name_that_is_taken_is_tried_again() {
    let (folder, history) = open();
    let record = made(&history, "Ben", &joining("T1"));
    let copy = |columns: &str| {
        let sql = format!(
            "INSERT INTO invite (id, account, asked, kind, source, status, label, created)
            SELECT {columns} FROM invite"
        );
        history.write(|work| work.execute(&sql, [])).expect_err("it cannot be written")
    };
    assert!(is_clash(&copy("id, account, asked, kind, source, status, label, created")));
    assert!(!is_clash(&copy("'new', NULL, asked, kind, source, status, label, created")));
    drop(folder);
    assert_eq!(record.id.as_str().len(), 8);
}

#[test]
fn a_panic_in_the_middle_of_a_write_leaves_the_history_whole() {
    let (_folder, history) = open();
    let record = made(&history, "Ben", &joining("T1"));
    let shared = history.clone();
    let panicked = std::thread::spawn(move || {
        shared.write::<()>(|work| {
            work.execute("DELETE FROM invite", [])?;
            panic!("a fault of ours");
        })
    });
    assert!(panicked.join().is_err());
    assert_eq!(history.find(&record.id).expect("it is still there"), record);
    made(&history, "Eva", &joining("T2"));
}

#[test]
fn the_last_contact_invite_tells_whether_they_may_sign_up() {
    let (_folder, history) = open();
    let ana = account("ana@club.example");
    let known = || history.may_register(&ana).expect("an answer");
    assert_eq!(known(), MayRegister::Unknown);
    history.asked(&ana, &contact(""), None, now()).expect("written ahead");
    assert_eq!(known(), MayRegister::Unknown, "a question is no answer");
    made(&history, "", &joining("T1"));
    assert_eq!(known(), MayRegister::Yes);
    made(&history, "", &invite("xmpp:ana@club.example?roster;preauth=T2", ""));
    assert_eq!(known(), MayRegister::No);
    let request = Request { wanted: Wanted::ACCOUNT, label: String::new() };
    let asked = history.asked(&ana, &request, None, now()).expect("written ahead");
    history.created(&asked.id, &invite("xmpp:club.example?register;preauth=T3", "")).expect("written");
    assert_eq!(known(), MayRegister::No, "an account invite says nothing about it");
    assert_eq!(history.may_register(&account("eva@club.example")).expect("an answer"), MayRegister::Unknown);
}

#[test]
fn a_change_by_another_process_shows_in_the_version() {
    let (folder, history) = open();
    let other = History::open(&Places::in_dir(folder.path())).expect("it opens twice");
    let before = history.version().expect("a number");
    made(&history, "own", &joining("T1"));
    assert_eq!(history.version().expect("a number"), before, "its own changes are no news");
    made(&other, "other", &joining("T2"));
    assert_ne!(history.version().expect("a number"), before);
}
