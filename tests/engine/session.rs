//! A signed-in session: questions, deadlines, and its end.

use std::time::Duration;

use invito::engine::flow::{Reply, StanzaError};
use invito::engine::{Error, Status};
use tokio::time::Instant;

use super::client::{ask, done, reconnecting};
use super::server::{Server, attribute};

#[tokio::test(start_paused = true)]
async fn a_question_gets_its_answer() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let asked = ask(&session, "first");
    let (iq, id) = talk.iq().await;
    assert_eq!(attribute(&iq, "type"), "set");
    assert_eq!(attribute(&iq, "to"), "club.example");
    assert_eq!(attribute(&iq, "xml:lang"), "en");
    talk.answer(&id, "<done xmlns='urn:test'/>").await;
    let reply = done(asked).await.expect("an answer").expect("a result").expect("a payload");
    assert!(reply.is("done", "urn:test"));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_reaches_the_flow() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let asked = ask(&session, "first");
    let (_, id) = talk.iq().await;
    let error = "<error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>\
        <text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>Not you</text></error>";
    talk.say(&format!("<iq type='error' id='{id}' from='club.example'>{error}</iq>")).await;
    let expected =
        StanzaError { kind: "auth".to_owned(), condition: "forbidden".to_owned(), text: Some("Not you".to_owned()) };
    assert_eq!(done(asked).await.expect("an answer"), Err(expected));
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_waited_for_until_the_deadline() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let begin = Instant::now();
    let asked = ask(&session, "first");
    let (_, id) = talk.iq().await;
    let error = done(asked).await.expect_err("no answer");
    assert!(matches!(error, Error::TimedOut { after } if after == Duration::from_secs(30)), "{error:?}");
    assert_eq!(begin.elapsed().as_secs(), 30);
    // A late answer does no harm, and the session goes on.
    talk.answer(&id, "").await;
    let asked = ask(&session, "second");
    let (_, id) = talk.iq().await;
    talk.answer(&id, "").await;
    assert_eq!(done(asked).await.expect("an answer"), Ok(None));
}

#[tokio::test(start_paused = true)]
async fn answers_may_come_in_any_order_and_only_from_whom_was_asked() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let first = ask(&session, "first");
    let (_, one) = talk.iq().await;
    let second = ask(&session, "second");
    let (_, two) = talk.iq().await;
    talk.say(&format!("<iq type='result' id='{one}' from='eve@club.example/x'><forged xmlns='x'/></iq>")).await;
    talk.answer(&two, "<two xmlns='urn:test'/>").await;
    // A server may leave itself out.
    talk.say(&format!("<iq type='result' id='{one}'><one xmlns='urn:test'/></iq>")).await;
    let name = |reply: Result<Reply, Error>| reply.expect("an answer").expect("a result").expect("a payload");
    assert_eq!(name(done(second).await).name(), "two");
    assert_eq!(name(done(first).await).name(), "one");
}

#[tokio::test(start_paused = true)]
async fn the_servers_questions_are_answered() {
    let (_server, mut talk, _session) = Server::and_session("").await;
    talk.say("<iq type='get' id='p1' from='club.example'><ping xmlns='urn:xmpp:ping'/></iq>").await;
    let pong = talk.hear("</iq>").await;
    assert!(pong.contains("type='result'") && pong.contains("id='p1'"), "{pong}");
    talk.say("<iq type='get' id='v1' from='eve@club.example/x'><query xmlns='jabber:iq:version'/></iq>").await;
    let (answer, _) = talk.iq().await;
    assert!(answer.contains("type='error'") && answer.contains("service-unavailable"), "{answer}");
}

#[tokio::test(start_paused = true)]
async fn closing_says_good_bye() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let unanswered = ask(&session, "first");
    talk.iq().await;
    let closing = tokio::spawn({
        let session = session.clone();
        async move { session.close().await }
    });
    talk.hear("</stream:stream>").await;
    talk.say("</stream:stream>").await;
    drop(talk);
    closing.await.expect("no panic");
    assert!(matches!(done(unanswered).await, Err(Error::Closed)));
    assert!(matches!(*session.status().borrow(), Status::Offline));
    assert!(matches!(done(ask(&session, "late")).await, Err(Error::Closed)));
    session.close().await;
}

#[tokio::test(start_paused = true)]
async fn closing_waits_a_second_at_most() {
    let (_server, _talk, session) = Server::and_session("").await;
    let begin = Instant::now();
    session.close().await;
    assert_eq!(begin.elapsed().as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_last_handle_says_good_bye_too() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let other = session.clone();
    drop(session);
    let gone = tokio::time::timeout(Duration::from_secs(30), talk.hear("</stream:stream>")).await;
    assert!(gone.is_err(), "there is still a handle");
    drop(other);
    talk.hear("</stream:stream>").await;
}

#[tokio::test(start_paused = true)]
async fn closing_while_reconnecting_ends_the_tries() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    reconnecting(&session).await;
    session.close().await;
    assert!(matches!(*session.status().borrow(), Status::Offline));
    assert!(server.accept_maybe().await.is_none(), "it was tried again");
}
