//! Following invites with a scripted chat server in memory, real landing pages on loopback and a real history: what is
//! learnt, how, and that it is learnt once.

#[path = "follow/doubt.rs"]
mod doubt;
#[path = "follow/others.rs"]
mod others;
#[allow(dead_code)] // Made for tests/engine.rs, which uses all of it.
#[path = "engine/server.rs"]
mod server;
#[path = "follow/stage.rs"]
mod stage;

use std::time::Duration;

use invito::desk::Error;
use invito::domain::{Arrival, How, Kind, Message, Request, Status, Wanted, label};
use stage::{BEN, EVA, Page, Stage, item};

const ACCEPTED_BY_BEN: &str = "ben@club.example";

#[tokio::test]
async fn a_push_tells_who_took_up_the_only_open_invite() {
    let mut stage = Stage::new("").await;
    let invite = stage.joining("Ben", None);
    let mut news = stage.desk.follow();
    // Who is in the first roster of all is no newcomer.
    stage.roster("", &item(EVA, "both")).await;
    // Neither our own address, nor whom we only hear of, nor who heard of us before.
    for (address, subscription) in [("ana@club.example", "both"), ("max@club.example", "to"), (EVA, "from")] {
        stage.push(&item(address, subscription)).await;
    }
    stage.push(&item(BEN, "from")).await;
    stage.push("<item jid='ben@club.example' subscription='from' ask='subscribe'/>").await;
    stage.push(&item(BEN, "both")).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((&record.id, &record.status), (&invite.id, &Status::Accepted { by: ACCEPTED_BY_BEN.into() }));
    assert_eq!(record.story.settled.map(|settled| settled.how), Some(How::Push));
    assert_eq!(stage.find(&invite).await, record, "it is in the history before it is told");
    // Whoever comes next finds no open invite; and the pushes of one newcomer count once.
    stage.push(&item("max@club.example", "from")).await;
    stage.quiet(&mut news).await;
    assert_eq!(stage.find(&invite).await, record);
}

/// Older versions took labels of any length.
#[tokio::test]
async fn a_label_that_is_too_long_is_refused_before_the_server_is_asked_and_cut_in_a_new_invite_for_an_old_one() {
    let mut stage = Stage::new("").await;
    let long = "ж".repeat(label::MOST + 1);
    let request = Request { wanted: Wanted::Contact, label: long.clone() };
    let refused = stage.desk.clone().create(request, stage.offers()).await;
    assert!(matches!(refused, Err(Error::LabelTooLong)));
    let old = stage.joining(&long, None);
    assert_eq!(stage.renew(&old).await.label, label::cut(&long));
}

#[tokio::test]
async fn who_came_while_we_were_away_stands_in_the_roster() {
    let mut stage = Stage::new(stage::VERSIONS).await;
    let mut news = stage.desk.follow();
    assert_eq!(stage.roster("v1", &item(EVA, "both")).await, "", "nothing was seen before");
    stage.push(&item(EVA, "both")).await;
    stage.quiet(&mut news).await;
    let invite = stage.joining("Ben", None);
    stage.come_back().await;
    let version = stage.roster("v3", &format!("{}{}", item(EVA, "both"), item(BEN, "both"))).await;
    assert_eq!(version, "pushed", "the version of the last push is the one we know");
    let record = stage::settled(&mut news).await;
    assert_eq!((&record.id, record.story.settled.map(|settled| settled.how)), (&invite.id, Some(How::Roster)));

    // Nothing changed: nothing is news.
    stage.come_back().await;
    assert_eq!(stage.unchanged().await, "v3");
    stage.push(&item(EVA, "from")).await;
    stage.quiet(&mut news).await;
}

#[tokio::test]
async fn who_left_and_is_back_is_a_newcomer_again() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", &item(BEN, "both")).await;
    stage.push(&item(BEN, "remove")).await;
    stage.quiet(&mut news).await;
    let invite = stage.joining("Ben", None);
    stage.push(&item(BEN, "from")).await;
    assert_eq!(stage::settled(&mut news).await.id, invite.id);
}

#[tokio::test]
async fn with_several_open_the_page_that_died_tells() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let first = stage.joining("first", Some(Page::Leads));
    let second = stage.joining("second", Some(Page::Gone));
    stage.push(&item(BEN, "both")).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status), (second.id, Status::Accepted { by: ACCEPTED_BY_BEN.into() }));
    let first = stage.find(&first).await;
    assert_eq!((first.status, first.story.leads, first.story.checked.is_some()), (Status::Waiting, true, true));
}

#[tokio::test]
async fn where_no_page_tells_a_person_is_asked() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let first = stage.joining("first", None);
    let second = stage.joining("second", None);
    stage.push(&item(BEN, "both")).await;
    let arrival = stage::arrived(&mut news).await;
    assert_eq!((arrival.address.as_str(), arrival.how), (BEN, How::Push));
    let cabinet = stage.desk.cabinet().clone();
    let arrivals = cabinet.arrivals(stage.desk.account().clone()).await.expect("one");
    assert_eq!(arrivals.as_slice(), std::slice::from_ref(&arrival));
    let candidates = cabinet.candidates(arrival.clone()).await.expect("two");
    assert_eq!(candidates.iter().map(|record| &record.id).collect::<Vec<_>>(), [&second.id, &first.id]);
    let decided = cabinet.decide(arrival, Some(first.id.clone())).await.expect("decided").expect("an invite");
    assert_eq!((decided.id, decided.story.settled.map(|settled| settled.how)), (first.id, Some(How::Person)));
    assert_eq!(stage.find(&second).await.status, Status::Waiting);
}

#[tokio::test]
async fn of_several_who_came_while_we_were_away_a_person_tells() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let invite = stage.joining("one of them", None);
    stage.come_back().await;
    stage.roster("", &format!("{}{}", item(EVA, "from"), item(BEN, "both"))).await;
    let mut came: Vec<Arrival> = vec![stage::arrived(&mut news).await, stage::arrived(&mut news).await];
    came.sort_by(|one, other| one.address.cmp(&other.address));
    assert_eq!(came.iter().map(|arrival| arrival.address.as_str()).collect::<Vec<_>>(), [BEN, EVA]);
    let cabinet = stage.desk.cabinet().clone();
    cabinet.decide(came.remove(0), Some(invite.id)).await.expect("decided");
    assert_eq!(
        cabinet.arrivals(stage.desk.account().clone()).await.expect("nobody"),
        [],
        "nothing is left for the other"
    );
}

#[tokio::test]
async fn a_page_that_is_gone_means_used_and_one_that_cannot_be_reached_means_nothing() {
    let mut stage = Stage::new("").await;
    let account = stage.account("Eva", Page::Gone);
    let asked = stage.ask(&account).await.expect("the page answered");
    assert_eq!((&asked.status, asked.story.settled.map(|settled| settled.how)), (&Status::Used, Some(How::Page)));
    assert!(asked.story.checked.is_some());
    assert_eq!(stage.ask(&asked).await.expect("it is settled"), asked);

    let account = stage.account("Eva", Page::Leads);
    let asked = stage.ask(&account).await.expect("the page answered");
    assert_eq!((&asked.status, asked.story.leads), (&Status::Waiting, true));
    stage.web.set(&account, Page::Broken);
    let error = stage.ask(&account).await.expect_err("it tells nothing");
    assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
    assert_eq!(stage.find(&account).await, asked);
    // A general page tells nothing, unless it was seen to lead to the invite.
    stage.web.set(&account, Page::General);
    assert_eq!(stage.ask(&account).await.expect("the page answered").status, Status::Used);
    for page in [Page::General, Page::Missing] {
        let account = stage.account("Eva", page);
        assert!(stage.ask(&account).await.is_err(), "{page:?} tells too little, and the server cannot be reached");
        assert_eq!(stage.find(&account).await.status, Status::Waiting, "{page:?}");
    }
    // The page of a contact invite that never was seen to lead there: who takes it up is found among the contacts.
    let contact = stage.contact("Eva", Page::Missing);
    assert_eq!(stage.ask(&contact).await.expect("the page answered").status, Status::Waiting);
}

#[tokio::test]
async fn all_are_asked_at_once_and_who_came_is_looked_for_first() {
    let mut stage = Stage::new("").await;
    stage.joining("alive", Some(Page::Leads));
    let joined = stage.joining("joined", Some(Page::Gone));
    let account = stage.account("account", Page::Gone);
    stage.expired("over");
    let desk = stage.desk.clone();
    let asking = tokio::spawn(async move { desk.ask_all().await });
    stage.roster("", "").await;
    // Between the first look and the pages somebody came: they are found before the invite is called used.
    stage.roster("", &item(BEN, "both")).await;
    let changed = asking.await.expect("no panic").expect("the pages answered");
    let mut changed: Vec<_> = changed.into_iter().map(|record| (record.id, record.status)).collect();
    changed.sort_by_key(|(id, _)| *id != joined.id);
    let accepted = Status::Accepted { by: BEN.into() };
    assert_eq!(changed, [(joined.id, accepted), (account.id, Status::Used)]);
}

#[tokio::test]
async fn what_is_due_is_asked_about_at_sign_in_and_nothing_else() {
    let mut stage = Stage::new("").await;
    let due = stage.old_account("made this morning", Page::Gone);
    let fresh = stage.account("made just now", Page::Gone);
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status, record.kind), (due.id, Status::Used, Kind::Account));
    stage.quiet(&mut news).await;
    assert_eq!(stage.find(&fresh).await.story.checked, None);
}

#[tokio::test]
async fn a_newcomer_without_an_invite_makes_account_invites_be_asked_about_and_other_changes_do_not() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", &item(EVA, "both")).await;
    let account = stage.old_account_asked_lately("made this morning", Page::Gone);
    stage.push(&item(EVA, "from")).await;
    stage.push(&item("max@club.example", "to")).await;
    stage.quiet(&mut news).await;
    assert_eq!(stage.web.asked(), 0);
    stage.push(&item(BEN, "both")).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status), (account.id, Status::Used));
}

#[tokio::test]
async fn a_page_that_does_not_answer_is_left_alone_for_a_while() {
    let mut stage = Stage::new("").await;
    stage.old_account("made this morning", Page::Broken);
    let _news = stage.desk.follow();
    stage.roster("", "").await;
    while stage.web.asked() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::pause();
    tokio::time::sleep(Duration::from_secs(30 * 60)).await;
    assert_eq!(stage.web.asked(), 1);
}

#[tokio::test]
async fn two_programs_that_follow_settle_an_invite_once_and_both_tell() {
    let mut stage = Stage::new("").await;
    let mut other = stage.another("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    stage.quiet(&mut news).await;
    let mut other_news = other.desk.follow();
    other.roster("", "").await;
    let invite = stage.joining("Ben", None);
    stage.push(&item(BEN, "both")).await;
    other.push(&item(BEN, "both")).await;
    let (one, two) = (stage::settled(&mut news).await, stage::settled(&mut other_news).await);
    assert_eq!((&one, &one.id), (&two, &invite.id));
}

#[tokio::test]
async fn nobody_who_listens_means_nobody_follows() {
    let mut stage = Stage::new("").await;
    let news = stage.desk.follow();
    stage.roster("", "").await;
    drop(news);
    // The last handle of the session is gone with the desk and the task.
    let mut talk = stage.leave();
    talk.hear("</stream:stream>").await;
}

#[tokio::test]
async fn news_end_when_the_account_is_signed_out() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let desk = stage.desk.clone();
    let closing = tokio::spawn(async move { desk.close().await });
    let mut talk = stage.leave();
    talk.hear("</stream:stream>").await;
    talk.say("</stream:stream>").await;
    closing.await.expect("no panic");
    assert!(news.recv().await.is_none());
}

#[tokio::test]
async fn contacts_are_looked_at_before_an_invite_that_leads_to_them_is_made() {
    let mut stage = Stage::new("").await;
    let created = stage.create().await;
    assert_eq!(created.story.renews, None);
    // Eva was there before the invite: she is no newcomer to it.
    let mut news = stage.desk.follow();
    stage.roster("", &format!("{}{}", item(EVA, "both"), item(BEN, "from"))).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status), (created.id, Status::Accepted { by: BEN.into() }));
}

#[tokio::test]
async fn a_renewal_that_is_answered_with_a_form_keeps_what_was_written_for_the_friend() {
    let mut stage = Stage::new("").await;
    let old = stage.joining("Ben", None);
    let message = Some(Message::new("Hi {name}"));
    let old = stage.desk.cabinet().message(old.id, Some("de".into()), message.clone()).await.expect("written");
    let new = stage.renew_by_form(&old).await;
    assert_eq!((&new.story.renews, &new.label), (&Some(old.id), &old.label));
    assert_eq!((new.story.language.as_deref(), &new.story.message), (Some("de"), &message));
}

#[tokio::test]
async fn a_renewed_invite_stands_in_the_place_of_the_old_one() {
    let mut stage = Stage::new("").await;
    let old = stage.joining("Ben", None);
    let new = stage.renew(&old).await;
    assert_eq!((new.label.as_str(), new.kind, new.story.renews.as_ref()), ("Ben", old.kind, Some(&old.id)));
    assert_ne!(new.id, old.id);
    let old_now = stage.find(&old).await;
    assert_eq!((&old_now.story.renewed_by, &old_now.invite), (&Some(new.id), &old.invite));
}
