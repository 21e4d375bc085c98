//! Following while the connection fails: nothing that happens meanwhile is lost, and nothing is told twice.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use crate::cli::{Person, token};
use crate::follow::{inviter, is_accepted, tells};
use crate::friend::{Friend, PASSWORD, register};
use crate::road::Road;
use crate::server::Prosody;
use crate::watcher::Watcher;

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_friend_who_signs_up_while_the_road_is_cut_is_told_of_when_it_is_mended() {
    let prosody = Prosody::shared();
    let road = Road::to(prosody.starttls());
    let ana = inviter("page.test", "ana9").at(&road.begin());
    let invite = ana.json(&["create", "contact"]);
    let mut watcher = Watcher::start(&ana);
    road.cut();
    watcher.until_it_is("reconnecting");
    register(prosody, "page.test", token(&invite), "ben9").expect("the invite is good");
    road.mend(prosody.starttls());
    tells(&watcher.until("accepted"), &invite, "ben9@page.test");

    // The same session goes on, and so does following it.
    let next = ana.json(&["create", "contact"]);
    register(prosody, "page.test", token(&next), "eva9").expect("the invite is good");
    tells(&watcher.until("accepted"), &next, "eva9@page.test");
    assert_eq!(watcher.end().len(), 2);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_friend_who_signs_up_at_the_moment_of_the_cut_is_told_of_once() {
    let prosody = Prosody::shared();
    let road = Road::to(prosody.starttls());
    let ana = inviter("page.test", "ana10").at(&road.begin());
    let mut watcher = Watcher::start(&ana);
    for name in ["ben10", "eva10", "kim10"] {
        let invite = ana.json(&["create", "contact"]);
        // Whether the server's word of it is under way, arrives or falls with the road: it is told once.
        std::thread::scope(|scope| {
            scope.spawn(|| road.cut());
            register(prosody, "page.test", token(&invite), name).expect("the invite is good");
        });
        road.mend(prosody.starttls());
        let [accepted, ..] = watcher.until_all(["accepted", "reconnecting", "connected"]);
        tells(&accepted, &invite, &format!("{name}@page.test"));
    }
    assert_eq!(watcher.end().len(), 3);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_server_that_was_started_anew_is_followed_again() {
    let prosody = Prosody::own();
    let road = Road::to(prosody.starttls());
    let ana = Person::new(&prosody, "admin@nopage.test").at(&road.begin());
    let invites = [(), (), ()].map(|()| ana.json(&["create", "contact"]));
    let mut watcher = Watcher::start(&ana);
    road.cut();
    watcher.until_it_is("reconnecting");
    register(&prosody, "nopage.test", token(&invites[0]), "ben").expect("the invite is good");
    // It forgets the session that could have gone on.
    let prosody = prosody.again();
    road.mend(prosody.starttls());
    tells(&watcher.until("accepted"), &invites[0], "ben@nopage.test");
    is_accepted(&ana, &invites[0], "ben@nopage.test", "roster");
    register(&prosody, "nopage.test", token(&invites[1]), "eva").expect("the invite is good");
    tells(&watcher.until("accepted"), &invites[1], "eva@nopage.test");
    is_accepted(&ana, &invites[1], "eva@nopage.test", "push");
    assert_eq!(watcher.end().len(), 2);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_password_that_was_changed_ends_the_watch_and_says_why() {
    let prosody = Prosody::shared();
    let road = Road::to(prosody.starttls());
    let ana = inviter("page.test", "ana11").at(&road.begin());
    let mut watcher = Watcher::start(&ana);
    Friend::sign_in(prosody, "ana11@page.test", PASSWORD).change_password("ana11", "Winter4Sonne");
    road.cut();
    road.mend(prosody.starttls());
    watcher.until_it_is("refused");
    let error = watcher.until_error();
    assert_eq!(error["error"]["code"], "wrong-password", "{error}");
    assert_eq!(watcher.code(), Some(10));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn who_reads_in_words_gets_a_sentence_an_event_until_nobody_reads_any_more() {
    let prosody = Prosody::shared();
    let ana = inviter("page.test", "ana12");
    let [first, second] = ["Ben", "Eva"].map(|label| ana.json(&["create", "contact", "--label", label]));
    let mut child = ana.command(&["watch"]).stderr(Stdio::inherit()).spawn().expect("it runs");
    let mut lines = BufReader::new(child.stdout.take().expect("it was piped")).lines();
    let mut next = || lines.next().expect("it says something").expect("text");
    assert!(next().contains("Connected"));
    register(prosody, "page.test", token(&first), "ben12").expect("the invite is good");
    let said = next();
    assert!(said.contains("ben12@page.test accepted") && said.ends_with("(Ben)."), "{said}");
    assert!(!said.contains(token(&first)), "{said}");
    drop(lines);
    register(prosody, "page.test", token(&second), "eva12").expect("the invite is good");
    assert_eq!(child.wait().expect("it ends").code(), Some(0), "that is no failure");
    is_accepted(&ana, &second, "eva12@page.test", "push");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn two_programs_that_watch_the_same_account_tell_the_same() {
    let prosody = Prosody::shared();
    let ana = inviter("page.test", "ana13");
    let invite = ana.json(&["create", "contact"]);
    let mut watchers = [Watcher::start(&ana), Watcher::start(&ana)];
    register(prosody, "page.test", token(&invite), "ben13").expect("the invite is good");
    for watcher in &mut watchers {
        tells(&watcher.until("accepted"), &invite, "ben13@page.test");
    }
    let second = ana.json(&["create", "contact"]);
    register(prosody, "page.test", token(&second), "eva13").expect("the invite is good");
    for mut watcher in watchers {
        tells(&watcher.until("accepted"), &second, "eva13@page.test");
        assert_eq!(watcher.end().len(), 2);
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn who_cannot_sign_in_watches_nothing() {
    let ana = Person::new(Prosody::shared(), "admin@page.test").with_password("Herbst2Laub");
    let (code, word) = ana.fails(&["watch"]);
    assert_eq!((code, word.as_str()), (10, "wrong-password"));
    let (code, word) = ana.fails(&["status"]);
    assert_eq!((code, word.as_str()), (2, "usage"), "nothing is known of this account, so nothing is said");
}
