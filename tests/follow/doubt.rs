//! What is certain about newcomers, what a person is asked, and what is not asked at all.

use invito::domain::{Id, Status};

use super::stage::{self, BEN, EVA, Page, Stage, item};

const KIM: &str = "kim@club.example";

async fn candidates(stage: &Stage) -> Vec<(String, Vec<Id>)> {
    let cabinet = stage.desk.cabinet();
    let mut all = Vec::new();
    for arrival in cabinet.arrivals(stage.desk.account().clone()).await.expect("the arrivals") {
        let candidates = cabinet.candidates(arrival.clone()).await.expect("the candidates");
        all.push((arrival.address, candidates.into_iter().map(|record| record.id).collect()));
    }
    all
}

#[tokio::test]
async fn who_was_let_in_by_hand_is_no_question_while_all_invites_are_good() {
    let mut stage = Stage::new("").await.on_prosody();
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let invite = stage.joining("Eva", Some(Page::Leads));
    stage.push(&item(BEN, "both")).await;
    stage.quiet(&mut news).await;
    assert_eq!(candidates(&stage).await, []);
    // And whoever takes it up later is known for sure.
    stage.web.set(&invite, Page::Gone);
    stage.push(&item(EVA, "both")).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status), (invite.id, Status::Accepted { by: EVA.into() }));
}

#[tokio::test]
async fn a_question_nobody_answered_does_not_hold_up_who_comes_later() {
    let mut stage = Stage::new("").await.on_prosody();
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let [first, second, third] = ["1", "2", "3"].map(|label| stage.joining(label, Some(Page::General)));
    stage.push(&item(BEN, "both")).await;
    assert_eq!(stage::arrived(&mut news).await.address, BEN);
    let all = [&third, &second, &first].map(|record| record.id.clone());
    assert_eq!(candidates(&stage).await, [(BEN.to_owned(), all.to_vec())]);
    // The second one is seen to be good after Ben came.
    stage.web.set(&second, Page::Leads);
    assert_eq!(stage.ask(&second).await.expect("its page answered").status, Status::Waiting);
    assert_eq!(candidates(&stage).await, [(BEN.to_owned(), vec![third.id, first.id])]);
    stage.web.set(&second, Page::Gone);
    stage.push(&item(EVA, "both")).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status), (second.id, Status::Accepted { by: EVA.into() }));
}

#[tokio::test]
async fn where_signing_up_does_not_end_an_invite_a_person_is_asked_even_if_it_is_good() {
    let mut stage = Stage::new("").await;
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let invite = stage.joining("Eva", Some(Page::Leads));
    stage.push(&item(BEN, "both")).await;
    assert_eq!(stage::arrived(&mut news).await.address, BEN);
    assert_eq!(stage.find(&invite).await.status, Status::Waiting);
    // Nothing more is known when everybody is looked at again, so its page is left alone.
    let asked = stage.web.asked();
    stage.come_back().await;
    stage.roster("", &item(BEN, "both")).await;
    stage.quiet(&mut news).await;
    assert_eq!(stage.web.asked(), asked);
    stage.web.set(&invite, Page::Gone);
    stage.push(&item(EVA, "both")).await;
    assert_eq!(stage::arrived(&mut news).await.address, EVA);
    // Once more, before it is called used.
    stage.roster("", &format!("{}{}", item(BEN, "both"), item(EVA, "both"))).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((&record.id, record.status), (&invite.id, Status::Used), "by which of them nobody knows");
    assert_eq!(candidates(&stage).await.len(), 2);
}

#[tokio::test]
async fn invites_found_to_be_over_wait_no_more_and_those_that_are_good_are_no_candidates() {
    let mut stage = Stage::new("").await.on_prosody();
    let mut news = stage.desk.follow();
    stage.roster("", "").await;
    let [first, second] = ["first", "second"].map(|label| stage.joining(label, Some(Page::Gone)));
    let third = stage.joining("third", Some(Page::Leads));
    stage.come_back().await;
    let both = format!("{}{}", item(BEN, "both"), item(EVA, "both"));
    stage.roster("", &both).await;
    stage::arrived(&mut news).await;
    stage::arrived(&mut news).await;
    stage.roster("", &both).await;
    let mut used = [stage::settled(&mut news).await, stage::settled(&mut news).await].map(|record| {
        assert_eq!((record.story.checked, &record.status), (record.story.settled.map(|it| it.at), &Status::Used));
        record.id
    });
    let (mut over, dead) = ([first.id.clone(), second.id.clone()], vec![second.id, first.id]);
    used.sort();
    over.sort();
    assert_eq!(used, over);
    assert_eq!(candidates(&stage).await, [(BEN.to_owned(), dead.clone()), (EVA.to_owned(), dead)]);
    // Nobody said yet which was whose; who comes next is found all the same.
    stage.web.set(&third, Page::Gone);
    stage.push(&item(KIM, "both")).await;
    let record = stage::settled(&mut news).await;
    assert_eq!((record.id, record.status), (third.id, Status::Accepted { by: KIM.into() }));
}
