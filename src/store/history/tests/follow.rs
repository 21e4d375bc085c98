//! What is seen of contacts is written together with what it led to, once.

use super::*;
use crate::domain::{Arrival, Contact, How, Settled, Status, Subscription};
use crate::store::history::follow::{Change, Fate, Learnt, Look, Seen, Sign};

fn ana() -> Account {
    account("ana@club.example")
}

fn contacts(list: &[(&str, Subscription)]) -> Vec<Contact> {
    list.iter()
        .map(|(address, subscription)| Contact { address: (*address).into(), subscription: *subscription })
        .collect()
}

fn look(history: &History, change: Change, newcomers: Vec<(String, Fate)>) -> Look {
    let seen = history.seen(&ana()).expect("an answer");
    Look {
        account: ana(),
        basis: seen.map(|seen| seen.revision),
        change,
        version: Some("v1".into()),
        at: later(),
        since: now(),
        how: How::Push,
        newcomers,
    }
}

fn later() -> Timestamp {
    at("2026-11-23T13:00:00Z")
}

fn ben(fate: Fate) -> Vec<(String, Fate)> {
    vec![("ben@club.example".into(), fate)]
}

fn learn(history: &History, fate: Fate) -> Option<Learnt> {
    let change = Change::Some(vec![(
        "ben@club.example".into(),
        Some(Contact { address: "ben@club.example".into(), subscription: Subscription::From }),
    )]);
    history.learn(&look(history, change, ben(fate))).expect("written")
}

#[test]
fn contacts_are_kept_with_their_version() {
    use Subscription::{Both, From, None as No, To};
    let (_folder, history) = open();
    assert_eq!(history.seen(&ana()).expect("an answer"), None);
    let all = contacts(&[("a@x.example", No), ("b@x.example", To), ("юля@пример.рф", Both)]);
    history.learn(&look(&history, Change::All(all.clone()), vec![])).expect("written").expect("nobody else wrote");
    let seen = Seen { version: Some("v1".into()), contacts: all, at: later(), revision: 1 };
    assert_eq!(history.seen(&ana()).expect("an answer"), Some(seen));
    let changed = Change::Some(vec![
        ("a@x.example".into(), contacts(&[("a@x.example", From)]).pop()),
        ("b@x.example".into(), None),
        ("nobody@x.example".into(), None),
    ]);
    history.learn(&look(&history, changed, vec![])).expect("written").expect("nobody else wrote");
    let seen = history.seen(&ana()).expect("an answer").expect("it was written");
    assert_eq!((seen.contacts, seen.revision), (contacts(&[("a@x.example", From), ("юля@пример.рф", Both)]), 2));
    assert_eq!(history.seen(&account("eva@club.example")).expect("an answer"), None, "each account has its own");
}

#[test]
fn a_look_that_is_not_the_newest_writes_nothing() {
    let (_folder, history) = open();
    let record = made(&history, "Ben", &joining("T1"));
    let stale = look(&history, Change::All(contacts(&[])), ben(Fate::Took(record.id.clone())));
    history.learn(&look(&history, Change::All(contacts(&[])), vec![])).expect("written").expect("the first");
    assert_eq!(history.learn(&stale).expect("an answer"), None);
    assert_eq!(history.find(&record.id).expect("it is there"), record);
}

#[test]
fn an_invite_is_settled_once() {
    let (_folder, history) = open();
    let record = made(&history, "Ben", &joining("T1"));
    let learnt = learn(&history, Fate::Took(record.id.clone())).expect("it was open");
    let accepted = history.find(&record.id).expect("it is there");
    assert_eq!(accepted.status, Status::Accepted { by: "ben@club.example".into() });
    assert_eq!(accepted.story.settled, Some(Settled { at: later(), how: How::Push }));
    assert_eq!(learnt, Learnt { settled: vec![accepted.clone()], ..Learnt::default() });
    let before = history.seen(&ana()).expect("an answer");
    assert_eq!(learn(&history, Fate::Took(record.id.clone())), None, "it is not open any more");
    assert_eq!(history.seen(&ana()).expect("an answer"), before, "and then nothing is written");
    assert_eq!(history.used(&record.id, Settled { at: now(), how: How::Page }).expect("an answer"), None);
    assert_eq!(history.find(&record.id).expect("it is there"), accepted);
    let by = |since| history.accepted_by(&ana(), "ben@club.example", since).expect("an answer");
    assert_eq!(by(now()), [accepted]);
    assert_eq!(by(at("2026-11-24T00:00:00Z")), []);
    history.forget(&record.id).expect("forgotten");
    assert_eq!(learn(&history, Fate::Took(record.id)), None, "what is forgotten is not open either");
}

#[test]
fn a_newcomer_in_question_waits_for_a_persons_word() {
    let (_folder, history) = open();
    let first = made(&history, "first", &joining("T1"));
    let second = made(&history, "second", &joining("T2"));
    let arrival = Arrival { account: ana(), address: "ben@club.example".into(), at: later(), how: How::Push };
    let learnt = learn(&history, Fate::InQuestion).expect("written");
    assert_eq!(learnt, Learnt { arrived: vec![arrival.clone()], ..Learnt::default() });
    assert_eq!(learn(&history, Fate::InQuestion), Some(Learnt::default()), "the same again is no news");
    assert_eq!(history.arrivals(&ana()).expect("one").as_slice(), std::slice::from_ref(&arrival));
    // One of them is found to be over without a name: it is still in question.
    let used = history.used(&second.id, Settled { at: at("2026-11-23T14:00:00Z"), how: How::Page }).expect("settled");
    let candidates = history.candidates(&arrival).expect("both");
    assert_eq!(candidates.iter().map(|record| &record.id).collect::<Vec<_>>(), [&second.id, &first.id]);
    assert!(used.is_some() && candidates.contains(&used.expect("it was waiting")));

    let decided = at("2026-11-25T12:00:00Z");
    let record = history.decide(&arrival, Some(&second.id), decided).expect("decided").expect("an invite");
    assert_eq!(record.status, Status::Accepted { by: "ben@club.example".into() });
    assert_eq!(record.story.settled, Some(Settled { at: decided, how: How::Person }));
    assert_eq!(history.arrivals(&ana()).expect("none"), []);
    let again = history.decide(&arrival, Some(&first.id), decided).expect("answered already");
    assert_eq!(again, Some(first), "one newcomer takes up one invite");
}

#[test]
fn an_invite_that_was_good_after_somebody_came_is_no_candidate_where_it_ends_when_it_is_taken_up() {
    let (folder, history) = open();
    let record = made(&history, "Ben", &joining("T1"));
    let arrival = learn(&history, Fate::InQuestion).expect("written").arrived.remove(0);
    let candidates = || history.candidates(&arrival).expect("an answer").len();
    for (software, sign, hour, left) in [
        ("Prosody", Sign::Nothing, 14, 1),
        ("Prosody", Sign::Good, 12, 1),
        ("ejabberd", Sign::Good, 14, 1),
        ("Prosody", Sign::Nothing, 15, 0),
    ] {
        change_by_hand(&folder, &format!("UPDATE invite SET software_name = '{software}', software_version = '13'"));
        let asked = at(&format!("2026-11-23T{hour}:00:00Z"));
        let checked = history.checked(&record.id, sign, asked).expect("written").story;
        assert_eq!((checked.checked, checked.leads), (Some(asked), false));
        assert_eq!(candidates(), left, "{software} {sign:?} {hour}");
        assert_eq!(history.arrivals(&ana()).expect("an answer").len(), left);
    }
}

#[test]
fn a_newcomer_may_have_come_without_an_invite() {
    let (_folder, history) = open();
    let record = made(&history, "first", &joining("T1"));
    let arrival = learn(&history, Fate::InQuestion).expect("written").arrived.remove(0);
    assert_eq!(history.decide(&arrival, None, now()).expect("decided"), None);
    assert_eq!(history.arrivals(&ana()).expect("none"), []);
    let nothing = history.decide(&arrival, Some(&Id::new("nothing")), now());
    assert!(matches!(nothing, Err(Error::NotFound(_))), "{nothing:?}");
    assert_eq!(history.find(&record.id).expect("it is there"), record);
}

#[test]
fn who_can_have_taken_up_nothing_any_more_is_not_asked_about() {
    let (_folder, history) = open();
    let record = made(&history, "first", &joining("T1"));
    learn(&history, Fate::InQuestion).expect("written");
    assert_eq!(history.arrivals(&ana()).expect("one").len(), 1);
    history.forget(&record.id).expect("forgotten");
    assert_eq!(history.arrivals(&ana()).expect("none"), []);
    history.restore(&record).expect("taken back");
    assert_eq!(history.arrivals(&ana()).expect("one").len(), 1);
    history.remove(&ana(), false).expect("removed");
    assert_eq!(history.arrivals(&ana()).expect("none"), []);
    assert_eq!(history.seen(&ana()).expect("an answer"), None);
}

#[test]
fn only_what_may_have_been_taken_up_since_is_open() {
    let (folder, history) = open();
    let ends = |label: &str, expires: &str| {
        made(&history, label, &invite("xmpp:ana@club.example?roster;preauth=T", expires));
    };
    ends("ended", "2026-11-23T12:00:00Z");
    ends("ended with a fraction", "2026-11-23T20:00:00.5Z");
    ends("never", "");
    ends("some day", "next week");
    made(&history, "used", &joining("T"));
    change_by_hand(&folder, "UPDATE invite SET status = 'used' WHERE label = 'used'");
    history.asked(&ana(), &contact("lost"), None, now()).expect("written ahead");
    let open = |since: &str| -> Vec<String> {
        let open = history.open_since(&ana(), at(since)).expect("the open ones");
        open.into_iter().map(|record| record.label).collect()
    };
    assert_eq!(open("2026-11-23T13:00:00Z"), ["some day", "never", "ended with a fraction", "ended"]);
    assert_eq!(open("2026-11-23T20:00:00Z"), ["some day", "never", "ended with a fraction"]);
    assert_eq!(open("2026-11-30T20:00:00Z"), ["some day", "never"]);
}
