//! Lost connections: what becomes of the questions, and when it is tried again.

use std::time::Duration;

use invito::domain::{Request, Wanted};
use invito::engine::{Error, Status};
use tokio::time::{Instant, sleep};

use super::client::{ask, done, reconnecting, until};
use super::server::{SASL, SCRAM, SM, Server, Talk, attribute, mechanisms};

/// Takes the session up again as far as the server's answer to `<resume/>`.
async fn resumption(server: &mut Server) -> (Talk, String) {
    let mut talk = server.accept().await;
    talk.sign_in(SM).await;
    let resume = talk.hear("</resume>").await;
    assert!(resume.contains("<resume"), "{resume}");
    assert_eq!(attribute(&resume, "previd"), "s1");
    (talk, resume)
}

#[tokio::test(start_paused = true)]
async fn a_lost_connection_leaves_the_outcome_unknown_and_nothing_is_sent_twice() {
    let (mut server, mut talk, session) = Server::and_session("").await;
    let creator = session.clone();
    let asked = tokio::spawn(async move {
        let request = Request { wanted: Wanted::ACCOUNT, label: String::new() };
        creator.create(request).await
    });
    let (iq, _) = talk.iq().await;
    assert!(iq.contains("urn:xmpp:invite#create-account"), "{iq}");
    drop(talk);
    let error = asked.await.expect("no panic").expect_err("no invite");
    assert!(matches!(error, Error::ConnectionLost), "{error:?}");
    assert!(error.outcome_unknown());
    let mut talk = server.accept().await;
    talk.sign_in("").await;
    talk.bind("").await;
    until(&session, |status| matches!(status, Status::Connected)).await;
    let after = ask(&session, "next");
    let (iq, id) = talk.iq().await;
    assert!(iq.contains("<next"), "{iq}");
    talk.answer(&id, "").await;
    assert_eq!(done(after).await.expect("an answer"), Ok(None));
    assert!(!talk.hear_all().await.contains("create-account"), "the request was sent twice");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_taken_up_again_still_gets_its_answer() {
    let (mut server, mut talk, session) = Server::and_session(SM).await;
    let asked = ask(&session, "first");
    let (_, id) = talk.iq().await;
    // The server got it, and lost the connection before its answer.
    drop(talk);
    reconnecting(&session).await;
    let (mut talk, resume) = resumption(&mut server).await;
    assert_eq!(attribute(&resume, "h"), "0");
    talk.say("<resumed xmlns='urn:xmpp:sm:3' previd='s1' h='1'/>").await;
    talk.answer(&id, "<done xmlns='urn:test'/>").await;
    assert!(done(asked).await.expect("an answer").is_ok());
    assert!(!talk.hear_all().await.contains("<first"), "what the server has got was sent again");
}

#[tokio::test(start_paused = true)]
async fn what_the_server_says_it_never_got_goes_out_again_in_the_same_session() {
    let (mut server, talk, session) = Server::and_session(SM).await;
    let asked = ask(&session, "first");
    sleep(Duration::from_millis(10)).await;
    drop(talk);
    let (mut talk, _) = resumption(&mut server).await;
    talk.say("<resumed xmlns='urn:xmpp:sm:3' previd='s1' h='0'/>").await;
    let (iq, id) = talk.iq().await;
    assert!(iq.contains("<first"), "{iq}");
    talk.answer(&id, "").await;
    assert_eq!(done(asked).await.expect("an answer"), Ok(None));
    // The counts still agree afterwards.
    talk.say("<a xmlns='urn:xmpp:sm:3' h='1'/><r xmlns='urn:xmpp:sm:3'/>").await;
    let heard = talk.hear("</a>").await;
    assert_eq!(attribute(&heard[heard.rfind("<a ").expect("an answer")..], "h"), "1");
}

#[tokio::test(start_paused = true)]
async fn a_question_whose_time_is_over_is_not_sent_again_even_in_the_same_session() {
    let (mut server, talk, session) = Server::and_session(SM).await;
    let asked = ask(&session, "first");
    sleep(Duration::from_millis(10)).await;
    drop(talk);
    let silent = server.accept().await;
    assert!(matches!(done(asked).await, Err(Error::TimedOut { .. })));
    drop(silent);
    let (mut talk, _) = resumption(&mut server).await;
    talk.say("<resumed xmlns='urn:xmpp:sm:3' previd='s1' h='0'/>").await;
    until(&session, |status| matches!(status, Status::Connected)).await;
    let after = ask(&session, "next");
    let (iq, id) = talk.iq().await;
    assert!(iq.contains("<next"), "{iq}");
    talk.answer(&id, "").await;
    assert!(done(after).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_session_that_cannot_be_taken_up_again_is_a_new_one_and_nothing_is_sent_twice() {
    for failed in ["<failed xmlns='urn:xmpp:sm:3'/>", "<failed xmlns='urn:xmpp:sm:3' h='0'/>"] {
        let (mut server, mut talk, session) = Server::and_session(SM).await;
        let asked = ask(&session, "first");
        talk.iq().await;
        drop(talk);
        let (mut talk, _) = resumption(&mut server).await;
        talk.say(failed).await;
        talk.bind(SM).await;
        let error = done(asked).await.expect_err("no answer");
        assert!(matches!(error, Error::ConnectionLost), "{error:?}");
        assert!(!talk.hear_all().await.contains("<first"), "the request was sent twice");
    }
}

#[tokio::test(start_paused = true)]
async fn a_question_asked_while_reconnecting_waits_and_is_sent_once() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    reconnecting(&session).await;
    let asked = ask(&session, "patient");
    let mut talk = server.accept().await;
    talk.sign_in("").await;
    talk.bind("").await;
    let (iq, id) = talk.iq().await;
    assert!(iq.contains("<patient"), "{iq}");
    talk.answer(&id, "").await;
    assert_eq!(done(asked).await.expect("an answer"), Ok(None));
}

#[tokio::test(start_paused = true)]
async fn a_question_that_was_never_sent_fails_with_a_known_outcome_and_is_never_sent() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    reconnecting(&session).await;
    let asked = ask(&session, "patient");
    // Each try to connect is left without an answer.
    let silent = server.accept().await;
    let error = done(asked).await.expect_err("no answer");
    assert!(matches!(error, Error::Unreachable { .. }), "{error:?}");
    assert!(!error.outcome_unknown());
    drop(silent);
    let mut talk = server.accept().await;
    talk.sign_in("").await;
    talk.bind("").await;
    assert!(!talk.hear_all().await.contains("<patient"), "it was sent after all");
}

#[tokio::test(start_paused = true)]
async fn a_question_nobody_waits_for_any_more_is_not_sent() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    reconnecting(&session).await;
    let asked = ask(&session, "impatient");
    sleep(Duration::from_millis(1)).await;
    asked.abort();
    let mut talk = server.accept().await;
    talk.sign_in("").await;
    talk.bind("").await;
    assert!(!talk.hear_all().await.contains("<impatient"), "it was sent");
}

#[tokio::test(start_paused = true)]
async fn the_tries_to_reconnect_become_rarer_and_are_counted() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    let lost = Instant::now();
    for _ in 0..5 {
        drop(server.accept().await);
    }
    // 1 + 2 + 4 + 8 + 16 seconds, of each at least the half.
    let passed = lost.elapsed().as_secs();
    assert!((15..=31).contains(&passed), "{passed}");
    until(&session, |status| matches!(status, Status::Reconnecting { tries: 5, .. })).await;
}

#[tokio::test(start_paused = true)]
async fn a_server_that_lets_go_right_after_each_sign_in_is_not_hammered() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    let lost = Instant::now();
    for _ in 0..5 {
        let mut talk = server.accept().await;
        talk.sign_in("").await;
        talk.bind("").await;
        until(&session, |status| matches!(status, Status::Connected)).await;
    }
    assert!(lost.elapsed().as_secs() >= 15, "{:?}", lost.elapsed());
    // After a calm time the first try comes soon again.
    let (mut server, mut talk, session) = Server::and_session("").await;
    for _ in 0..3 {
        let answering = tokio::time::timeout(Duration::from_secs(100), async {
            loop {
                let (_, id) = talk.iq().await;
                talk.answer(&id, "").await;
            }
        });
        assert!(answering.await.is_err(), "the stream holds");
        drop(talk);
        let lost = Instant::now();
        talk = server.accept().await;
        assert!(lost.elapsed() <= Duration::from_secs(1), "{:?}", lost.elapsed());
        talk.sign_in("").await;
        talk.bind("").await;
        until(&session, |status| matches!(status, Status::Connected)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_asks_without_listening_does_not_fill_our_memory() {
    let (mut server, mut talk, _session) = Server::and_session(SM).await;
    let ping = "<iq type='get' id='p' from='club.example'><ping xmlns='urn:xmpp:ping'/></iq>";
    talk.say_for_ever(&ping.repeat(100)).await;
    let _again = server.accept().await;
}

#[tokio::test(start_paused = true)]
async fn a_password_that_is_no_longer_good_ends_the_session_for_good() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    reconnecting(&session).await;
    let asked = ask(&session, "patient");
    let mut talk = server.accept().await;
    talk.header(&mechanisms(SCRAM)).await;
    talk.hear("</auth>").await;
    talk.say(&format!("<failure xmlns='{SASL}'><not-authorized/></failure>")).await;
    assert!(matches!(done(asked).await, Err(Error::WrongPassword)));
    until(&session, |status| matches!(status, Status::Refused(Error::WrongPassword))).await;
    assert!(matches!(done(ask(&session, "late")).await, Err(Error::WrongPassword)));
    session.close().await;
    let again = tokio::time::timeout(Duration::from_secs(600), server.accept_maybe()).await;
    assert!(!matches!(again, Ok(Some(_))), "it was tried again");
}

#[tokio::test(start_paused = true)]
async fn a_refused_sign_in_leaves_open_what_became_of_a_question_that_was_sent() {
    let (mut server, mut talk, session) = Server::and_session(SM).await;
    let asked = ask(&session, "first");
    talk.iq().await;
    drop(talk);
    let mut talk = server.accept().await;
    talk.header(&mechanisms(SCRAM)).await;
    talk.hear("</auth>").await;
    talk.say(&format!("<failure xmlns='{SASL}'><not-authorized/></failure>")).await;
    let error = done(asked).await.expect_err("no answer");
    assert!(error.outcome_unknown(), "{error:?}");
    assert!(matches!(done(ask(&session, "late")).await, Err(Error::WrongPassword)));
}

#[tokio::test(start_paused = true)]
async fn a_weaker_mechanism_after_a_reconnect_ends_the_session() {
    let (mut server, talk, session) = Server::and_session("").await;
    drop(talk);
    let mut talk = server.accept().await;
    talk.header(&mechanisms("<mechanism>PLAIN</mechanism>")).await;
    until(&session, |status| matches!(status, Status::Refused(Error::WeakerMechanism { .. }))).await;
    assert_eq!(talk.hear_all().await, "");
}

#[tokio::test(start_paused = true)]
async fn garbage_and_stream_errors_lead_to_a_new_stream() {
    let reset = "<stream:error><reset xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>";
    let acknowledged = "<a xmlns='urn:xmpp:sm:3' h='99'/>";
    for (end, resumable) in [("<a></b>", true), ("</stream:stream>", true), (reset, false), (acknowledged, false)] {
        let (mut server, mut talk, session) = Server::and_session(SM).await;
        talk.say(end).await;
        let mut again = server.accept().await;
        again.sign_in(SM).await;
        if resumable {
            again.hear("</resume>").await;
            again.say("<failed xmlns='urn:xmpp:sm:3'/>").await;
        }
        again.bind(SM).await;
        until(&session, |status| matches!(status, Status::Connected)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_dead_connection_is_noticed() {
    for features in ["", SM] {
        let (mut server, mut talk, _session) = Server::and_session(features).await;
        let begin = Instant::now();
        talk.hear(if features.is_empty() { "urn:xmpp:ping" } else { "<r " }).await;
        assert_eq!(begin.elapsed().as_secs(), 240);
        // No answer.
        let _again = server.accept().await;
        assert!(begin.elapsed().as_secs() < 270, "{:?}", begin.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_silence_a_question_waits_for_a_sign_of_the_server() {
    for features in ["", SM] {
        let (_server, mut talk, session) = Server::and_session(features).await;
        sleep(Duration::from_secs(31)).await;
        let asked = ask(&session, "first");
        let also = ask(&session, "second");
        if features.is_empty() {
            let (ping, id) = talk.iq().await;
            assert!(ping.contains("urn:xmpp:ping"), "{ping}");
            talk.say(&format!("<iq type='result' id='{id}'/>")).await;
        } else {
            let before = talk.hear("<r ").await;
            assert!(!before.contains("<iq"), "{before}");
            talk.say("<a xmlns='urn:xmpp:sm:3' h='0'/>").await;
        }
        for (name, asked) in [("<first", asked), ("<second", also)] {
            let (iq, id) = talk.iq().await;
            assert!(iq.contains(name), "{iq}");
            talk.answer(&id, "").await;
            assert_eq!(done(asked).await.expect("an answer"), Ok(None));
        }
        // A server that was just heard is asked at once.
        let asked = ask(&session, "third");
        let (iq, id) = talk.iq().await;
        assert!(iq.contains("<third"), "{iq}");
        talk.answer(&id, "").await;
        assert!(done(asked).await.is_ok());
    }
}

#[tokio::test(start_paused = true)]
async fn a_question_that_finds_a_dead_connection_is_sent_on_the_next_one_and_only_there() {
    for features in ["", SM] {
        let (mut server, mut dead, session) = Server::and_session(features).await;
        sleep(Duration::from_secs(200)).await;
        let begin = Instant::now();
        let asked = ask(&session, "first");
        let mut talk = server.accept().await;
        assert!(begin.elapsed().as_secs() <= 6, "{:?}", begin.elapsed());
        talk.sign_in(features).await;
        if features.is_empty() {
            talk.bind(features).await;
        } else {
            talk.hear("</resume>").await;
            talk.say("<resumed xmlns='urn:xmpp:sm:3' previd='s1' h='0'/>").await;
        }
        let (iq, id) = talk.iq().await;
        assert!(iq.contains("<first"), "{iq}");
        talk.answer(&id, "").await;
        assert_eq!(done(asked).await.expect("a known outcome"), Ok(None));
        assert!(!dead.hear_all().await.contains("<first"), "it was sent twice");
    }
}
