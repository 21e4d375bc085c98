//! A newcomer takes up an invite for real.

use crate::cli::{Person, text, token};
use crate::friend::{PASSWORD, register};
use crate::server::Prosody;

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_account_invite_makes_one_account_and_no_second_one() {
    let prosody = Prosody::shared();
    let invite = Person::new(prosody, "admin@localhost").json(&["create", "account"]);
    register(prosody, "localhost", token(&invite), "ben").expect("the invite is good");

    let again = register(prosody, "localhost", token(&invite), "eve").expect_err("it was used");
    assert!(again.contains("forbidden"), "{again}");

    let ben = Person::new(prosody, "ben@localhost").with_password(PASSWORD);
    assert_eq!(ben.json(&["create", "contact"])["kind"], "contact", "the new account signs in and invites");
    let eve = Person::new(prosody, "eve@localhost").with_password(PASSWORD);
    assert_eq!(eve.fails(&["offers"]), (10, "wrong-password".to_owned()));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_contact_invite_that_allows_it_makes_an_account_too() {
    let prosody = Prosody::shared();
    let invite = Person::new(prosody, "user@everybody.test").json(&["create", "contact"]);
    register(prosody, "everybody.test", token(&invite), "carla").expect("the invite is good");
    let carla = Person::new(prosody, "carla@everybody.test").with_password(PASSWORD);
    assert_eq!(carla.json(&["offers"])["account"], "carla@everybody.test");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn nobody_signs_up_with_a_made_up_token_or_a_contact_only_invite() {
    let prosody = Prosody::shared();
    register(prosody, "localhost", "AAAAAAAAAAAAAAAAAAAAAAAA", "mallory").expect_err("it is made up");
    let invite = Person::new(prosody, "user@localhost").json(&["create", "contact"]);
    assert_eq!(text(&invite, "kind"), "contact");
    register(prosody, "localhost", token(&invite), "mallory").expect_err("it is for contacts only");
}
