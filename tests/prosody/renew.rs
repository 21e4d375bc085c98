//! A new invite in the place of an old one, and a history that moves to another computer and is followed there.

use serde_json::json;

use crate::cli::{Person, text, token};
use crate::follow::{inviter, is_accepted, shown, tells};
use crate::friend::{PASSWORD, register};
use crate::server::Prosody;
use crate::watcher::Watcher;

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_renewed_invite_is_another_one_for_the_same_person_and_the_old_one_still_works() {
    let ana = inviter("page.test", "ana16");
    let old = ana.json(&["create", "contact", "--label", "Ben"]);
    let new = ana.json(&["renew", text(&old, "id")]);
    assert_eq!((&new["label"], &new["kind"], &new["renews"]), (&old["label"], &old["kind"], &old["id"]));
    assert_ne!(token(&new), token(&old));
    assert_eq!(shown(&ana, &old)["renewed_by"], new["id"]);
    assert_eq!(ana.json(&["list"]).as_array().map(Vec::len), Some(2));

    let mut watcher = Watcher::start(&ana);
    for (invite, name) in [(&old, "ben16"), (&new, "eva16")] {
        register(Prosody::shared(), "page.test", token(invite), name).expect("the invite is good");
        tells(&watcher.until("accepted"), invite, &format!("{name}@page.test"));
    }
    assert_eq!(watcher.end().len(), 2);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_invite_is_renewed_and_asked_about_by_its_own_account() {
    let user = Person::new(Prosody::shared(), "user@page.test");
    let invite = user.json(&["create", "contact"]);
    let file = user.folder().join("history.json");
    let path = file.to_str().expect("a path of this test");
    user.json(&["export", path]);
    let other = Person::new(Prosody::shared(), "other@page.test");
    other.json(&["import", path]);
    for command in ["renew", "status"] {
        let refused = other.fails(&[command, text(&invite, "id")]);
        assert_eq!(refused, (2, "usage".to_owned()), "it is another account's");
    }
    let admin = Person::new(Prosody::shared(), "admin@localhost");
    let invite = admin.json(&["create", "account", "--label", "Eva"]);
    let renewed = admin.json(&["renew", text(&invite, "id")]);
    assert_eq!((&renewed["kind"], &renewed["label"]), (&json!("account"), &json!("Eva")));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_invite_is_followed_on_the_computer_its_history_moved_to() {
    let ana = inviter("page.test", "ana17");
    let invite = ana.json(&["create", "contact", "--label", "Ben"]);
    let file = ana.folder().join("history.json");
    let path = file.to_str().expect("a path of this test");
    ana.json(&["export", path]);
    let there = Person::new(Prosody::shared(), "ana17@page.test").with_password(PASSWORD);
    there.json(&["import", path]);
    assert_eq!(shown(&there, &invite), shown(&ana, &invite));
    let mut watcher = Watcher::start(&there);
    register(Prosody::shared(), "page.test", token(&invite), "ben17").expect("the invite is good");
    tells(&watcher.until("accepted"), &invite, "ben17@page.test");
    watcher.end();
    is_accepted(&there, &invite, "ben17@page.test", "push");
}
