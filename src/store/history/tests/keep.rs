//! Undo, import and clearing up; and an invite in the place of another.

use super::*;
use crate::domain::{How, Message, Settled, Status};
use crate::store::history::follow::Sign;

fn all(history: &History) -> Vec<Record> {
    history.records(&Query::default(), now()).expect("the records")
}

#[test]
fn what_was_forgotten_comes_back_as_it_was() {
    let (folder, history) = open();
    let old = made(&history, "Ben", &joining("T1"));
    let message = Message::new("Komm: {link}");
    history.message(&old.id, Some("de"), Some(&message)).expect("worded");
    history.checked(&old.id, Sign::Leads, now()).expect("asked about");
    let old = history.used(&old.id, Settled { at: now(), how: How::Page }).expect("settled").expect("it was waiting");
    let asked = history.renewing(&old, &contact("Ben"), None, now()).expect("written ahead");
    history.created(&asked.id, &joining("T2")).expect("written");
    let old = history.find(&old.id).expect("it is there");
    assert_eq!(old.story.renewed_by.as_ref(), Some(&asked.id));

    assert_eq!(history.forget(&old.id).expect("forgotten"), old);
    assert_eq!(history.find(&asked.id).expect("it is there").story.renews, None, "it names nothing that is not there");
    assert_eq!(history.restore(&old).expect("taken back"), old);
    assert_eq!(history.restore(&old).expect("twice is fine"), old);
    assert_eq!(history.find(&asked.id).expect("it is there").story.renews.as_ref(), Some(&old.id));
    assert_eq!(all(&history).len(), 2);
    let lost = history.asked(&account("ana@club.example"), &contact("lost"), None, now()).expect("written ahead");
    history.forget(&lost.id).expect("forgotten");
    assert_eq!(history.restore(&lost).expect("taken back"), lost);
    drop(folder);
}

#[test]
fn a_renewed_invite_takes_over_what_was_written_and_the_old_one_stays() {
    let (_folder, history) = open();
    let old = made(&history, "Ben", &joining("T1"));
    let old = history.message(&old.id, Some("de"), Some(&Message::new("Komm: {link}"))).expect("worded");
    let new = history.renewing(&old, &contact("Ben"), None, now()).expect("written ahead");
    assert_eq!((&new.story.message, &new.story.language), (&old.story.message, &old.story.language));
    assert_eq!((&new.story.renews, &new.status), (&Some(old.id.clone()), &Status::Unknown));
    let renewed = |id: &Id| {
        let briefs = history.briefs(&Query::default(), now()).expect("the list");
        briefs.iter().find(|brief| brief.id == *id).expect("it is in the list").renewed
    };
    assert!(!renewed(&old.id), "nothing came back yet");
    history.created(&new.id, &joining("T2")).expect("written");
    assert!(renewed(&old.id) && !renewed(&new.id));
    assert_eq!(history.find(&old.id).expect("it is there").invite, old.invite, "its link works as it did");

    let again = history.renewing(&old, &contact("Ben"), None, now()).expect("written ahead");
    history.refused(&again.id).expect("taken back");
    assert_eq!(history.find(&old.id).expect("it is there").story.renewed_by, Some(new.id));
}

#[test]
fn an_import_takes_all_or_nothing_and_leaves_alone_what_is_here() {
    let (_folder, elsewhere) = open();
    made(&elsewhere, "Ben", &joining("T1"));
    made(&elsewhere, "Eva", &joining("T2"));
    let records = all(&elsewhere);
    let (folder, here) = open();
    assert_eq!(here.import(&records).expect("imported"), Imported { added: 2, known: 0 });
    assert_eq!(all(&here).len(), 2);
    let ben = records.iter().find(|record| record.label == "Ben").expect("he is there");
    let labelled = here.label(&ben.id, "Benjamin").expect("labelled");
    assert_eq!(here.import(&records).expect("imported"), Imported { added: 0, known: 2 });
    assert_eq!(here.find(&ben.id).expect("it is there"), labelled, "what is here stays as it is");

    here.forget(&ben.id).expect("forgotten");
    change_by_hand(
        &folder,
        "CREATE TRIGGER full BEFORE INSERT ON invite WHEN new.label = 'Eva 2' BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    let mut two = records.clone();
    two.push(Record { id: Id::new("eva2"), label: "Eva 2".into(), ..ben.clone() });
    here.import(&two).expect_err("the last one cannot be written");
    assert!(here.find(&ben.id).is_err(), "nothing was taken over");
}

#[test]
fn only_what_ended_long_enough_ago_is_swept() {
    let (folder, history) = open();
    let month_ago = at("2026-10-24T12:00:00Z");
    let make = |label: &str, expires: &str| {
        made(&history, label, &invite("xmpp:ana@club.example?roster;preauth=T", expires));
    };
    make("ended long ago", "2026-10-20T12:00:00Z");
    make("ended lately", "2026-11-20T12:00:00Z");
    make("waits", "2026-11-30T12:00:00Z");
    make("waits for ever", "");
    make("waits till some day", "next week");
    make("accepted", "2026-10-20T12:00:00Z");
    make("used", "2026-10-20T12:00:00Z");
    make("withdrawn lately", "2026-10-20T12:00:00Z");
    make("withdrawn long ago", "");
    make("spoilt", "2026-10-20T12:00:00Z");
    history.asked(&account("ana@club.example"), &contact("lost"), None, month_ago).expect("written ahead");
    change_by_hand(
        &folder,
        "UPDATE invite SET status = 'accepted' WHERE label = 'accepted';
         UPDATE invite SET status = 'used' WHERE label = 'used';
         UPDATE invite SET status = 'withdrawn' WHERE label LIKE 'withdrawn%';
         UPDATE invite SET settled_at = '2026-11-20T12:00:00.000000Z', settled_how = 'person'
            WHERE label = 'withdrawn lately';
         UPDATE invite SET created = '2026-09-01T12:00:00.000000Z' WHERE label = 'withdrawn long ago';
         UPDATE invite SET kind = 'SECRET' WHERE label = 'spoilt';",
    );
    assert_eq!(history.sweep(month_ago, now()).expect("swept"), 2);
    let labels: Vec<String> = all(&history).into_iter().map(|record| record.label).collect();
    assert!(!labels.iter().any(|label| label.ends_with("long ago")) && labels.len() == 8, "{labels:?}");
    assert_eq!(history.sweep(month_ago, now()).expect("swept"), 0);
}

#[test]
fn an_account_goes_with_or_without_its_invites() {
    let (_folder, history) = open();
    let (ana, eva) = (account("ana@club.example"), account("eva@other.example"));
    made(&history, "Ben", &joining("T1"));
    history.asked(&eva, &contact(""), None, at("2026-11-24T12:00:00Z")).expect("written ahead");
    assert_eq!(history.accounts().expect("both"), [eva.clone(), ana.clone()]);
    history.remove(&ana, false).expect("removed");
    assert_eq!(all(&history).len(), 2);
    history.remove(&ana, true).expect("removed");
    assert_eq!(history.accounts().expect("one"), [eva]);
}
