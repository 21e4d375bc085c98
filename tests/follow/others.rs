//! Several who ask, write and listen at the same time; and what is told although somebody else learnt it.

use std::time::Duration;

use invito::domain::{Contact, How, Status, Subscription};
use invito::store::history::follow::{Change, Look};
use jiff::{SignedDuration, Timestamp};

use super::stage::{self, BEN, EVA, Page, Stage, item};

/// Only so that a fault does not hang for ever.
async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), what).await.expect("it comes")
}

#[tokio::test]
async fn what_a_question_brings_is_told_to_who_follows() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    stage.quiet(&mut news).await;
    let invite = stage.joining("Ben", None);
    let (desk, id) = (stage.desk.clone(), invite.id.clone());
    let asking = tokio::spawn(async move { desk.ask(id).await });
    soon(stage.roster("", &item(BEN, "both"))).await;
    let asked = soon(asking).await.expect("no panic").expect("the server answered");
    assert_eq!(stage::settled(&mut news).await, asked);
    assert_eq!((asked.id, asked.status), (invite.id, Status::Accepted { by: BEN.into() }));
}

#[tokio::test]
async fn two_programs_that_follow_both_tell_of_a_newcomer_in_question_once() {
    let mut stage = Stage::new("").await;
    let mut other = stage.another("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    stage.quiet(&mut news).await;
    let mut other_news = other.desk.follow();
    other.roster("", "").await;
    stage.joining("one", None);
    stage.joining("two", None);
    stage.push(&item(BEN, "both")).await;
    let arrival = stage::arrived(&mut news).await;
    other.push(&item(BEN, "both")).await;
    assert_eq!(stage::arrived(&mut other_news).await, arrival);
    for stage in [(&mut stage, &mut news), (&mut other, &mut other_news)] {
        stage.0.push(&item(BEN, "from")).await;
        stage.0.quiet(stage.1).await;
    }
}

#[tokio::test]
async fn an_old_answer_does_not_take_the_place_of_what_was_learnt_since() {
    let mut stage = Stage::new("").await;
    let mut other = stage.another("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    stage.quiet(&mut news).await;
    let desk = other.desk.clone();
    let asking = tokio::spawn(async move { desk.ask_all().await });
    let late = other.roster_later().await;
    stage.push(&item(BEN, "both")).await;
    stage.quiet(&mut news).await;
    other.answer(&late, Some("")).await;
    soon(other.roster("", &item(BEN, "both"))).await;
    soon(asking).await.expect("no panic").expect("nothing is open");
    let seen = stage.history().seen(stage.desk.account()).expect("the contacts").expect("they were looked at");
    assert!(seen.contacts.iter().any(|contact| contact.address == BEN), "{seen:?}");
}

#[tokio::test]
async fn of_an_account_that_was_removed_meanwhile_nothing_is_written() {
    for items in [None, Some("")] {
        let mut stage = Stage::new(stage::VERSIONS).await;
        let desk = stage.desk.clone();
        let first = tokio::spawn(async move { desk.ask_all().await });
        stage.roster("v1", &item(EVA, "both")).await;
        soon(first).await.expect("no panic").expect("nothing is open");
        let desk = stage.desk.clone();
        let second = tokio::spawn(async move { desk.ask_all().await });
        let late = stage.roster_later().await;
        stage.history().remove(stage.desk.account(), false).expect("removed");
        stage.answer(&late, items).await;
        soon(second).await.expect("no panic").expect("nothing is open");
        assert_eq!(stage.history().seen(stage.desk.account()).expect("an answer"), None, "{items:?}");
    }
}

#[tokio::test]
async fn an_account_invite_is_called_used_without_the_contacts_and_one_for_a_contact_is_not() {
    let mut stage = Stage::new("").await;
    let [account, contact] = [stage.account("Eva", Page::Gone), stage.joining("Ben", Some(Page::Gone))];
    let ask = |id| {
        let desk = stage.desk.clone();
        tokio::spawn(async move { desk.ask(id).await })
    };
    let (first, second) = (ask(account.id.clone()), ask(contact.id.clone()));
    for _ in 0..3 {
        let id = soon(stage.roster_later()).await;
        stage.fail(&id).await;
    }
    assert_eq!(soon(first).await.expect("no panic").expect("its page answered").status, Status::Used);
    soon(second).await.expect("no panic").expect_err("who took it up is not known yet");
    let contact = stage.find(&contact).await;
    assert_eq!((contact.status, contact.story.checked), (Status::Waiting, None), "it is asked about again");
}

#[tokio::test]
async fn with_more_changes_than_anybody_hears_all_is_looked_at_again_at_once() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    let first = stage.roster_later().await;
    stage.flood().await;
    stage.answer(&first, Some("")).await;
    soon(stage.roster("", &item(BEN, "both"))).await;
    stage.quiet(&mut news).await;
}

#[tokio::test]
async fn what_follows_the_answer_that_nothing_changed_happened_while_we_were_away() {
    let mut stage = Stage::new(stage::VERSIONS).await;
    let invite = stage.ended_lately("Ben");
    let yesterday = Timestamp::now() - SignedDuration::from_hours(24);
    let look = Look {
        account: stage.desk.account().clone(),
        basis: None,
        change: Change::All(vec![Contact { address: EVA.into(), subscription: Subscription::Both }]),
        version: Some("v1".into()),
        at: yesterday,
        since: yesterday,
        how: How::Roster,
        newcomers: Vec::new(),
    };
    stage.history().learn(&look).expect("written").expect("the first");
    let mut news = stage.desk.follow();
    let id = stage.roster_later().await;
    stage.push(&item(BEN, "both")).await;
    stage.taken().await;
    stage.answer(&id, None).await;
    assert_eq!(stage::settled(&mut news).await.id, invite.id);
}

#[tokio::test]
async fn an_account_invite_made_just_now_is_asked_about_when_somebody_comes() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    stage.quiet(&mut news).await;
    let account = stage.account("made just now", Page::Gone);
    stage.push(&item(BEN, "both")).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status), (account.id, Status::Used));
}
