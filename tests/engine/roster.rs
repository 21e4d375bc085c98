//! The roster and its pushes: whose are believed, what is answered, and what happens when the connection is lost.

use invito::domain::{Contact, Subscription};
use invito::engine::{Error, Push, Roster, RosterAnswer, Session, Status};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::task::JoinHandle;

use super::client::{reconnecting, until};
use super::server::{SM, Server, Talk, attribute};

const VERSIONS: &str = "<ver xmlns='urn:xmpp:features:rosterver'/>";

fn ask(session: &Session, version: Option<&'static str>) -> JoinHandle<Result<RosterAnswer, Error>> {
    let session = session.clone();
    tokio::spawn(async move { session.roster(version).await })
}

async fn answered(asked: JoinHandle<Result<RosterAnswer, Error>>) -> RosterAnswer {
    asked.await.expect("no panic").expect("an answer")
}

/// The server's answer; Prosody leaves the sender out.
async fn answer(talk: &mut Talk, id: &str, query: &str) {
    talk.say(&format!("<iq type='result' id='{id}'>{query}</iq>")).await;
}

fn push(id: &str, more: &str, version: &str, item: &str) -> String {
    format!("<iq type='set' id='{id}' {more}><query xmlns='jabber:iq:roster' ver='{version}'>{item}</query></iq>")
}

fn told(version: &str, subscription: Option<Subscription>) -> Push {
    let address = "ben@club.example".to_owned();
    let contact = subscription.map(|subscription| Contact { address: address.clone(), subscription });
    Push { version: Some(version.to_owned()), address, contact }
}

const BEN: &str = "<item jid='ben@club.example' subscription='from'/>";

#[tokio::test(start_paused = true)]
async fn a_version_is_sent_only_to_a_server_that_keeps_them() {
    for (features, version, sent) in
        [("", None, None), ("", Some("v1"), None), (VERSIONS, None, Some("")), (VERSIONS, Some("v1"), Some("v1"))]
    {
        let (_server, mut talk, session) = Server::and_session(features).await;
        let asked = ask(&session, version);
        let (iq, id) = talk.iq().await;
        assert!(iq.contains("jabber:iq:roster") && attribute(&iq, "to") == "ana@club.example", "{iq}");
        assert_eq!(iq.contains(" ver=").then(|| attribute(&iq, "ver")).as_deref(), sent, "{iq}");
        answer(&mut talk, &id, &format!("<query xmlns='jabber:iq:roster' ver='v2'>{BEN}</query>")).await;
        let ben = Contact { address: "ben@club.example".into(), subscription: Subscription::From };
        let all = Roster { version: Some("v2".into()), contacts: vec![ben] };
        assert_eq!(answered(asked).await, RosterAnswer::All(all));
    }
}

#[tokio::test(start_paused = true)]
async fn an_unchanged_roster_is_followed_by_what_changed_since() {
    let (_server, mut talk, session) = Server::and_session(VERSIONS).await;
    let mut pushes = session.pushes();
    let asked = ask(&session, Some("v1"));
    let (_, id) = talk.iq().await;
    answer(&mut talk, &id, "").await;
    assert_eq!(answered(asked).await, RosterAnswer::Unchanged);
    talk.say(&push("p1", "", "v2", BEN)).await;
    talk.say(&push("p2", "from='ana@club.example'", "v3", &BEN.replace("from", "both"))).await;
    talk.say(&push("p3", "", "v4", &BEN.replace("from", "remove"))).await;
    for expected in [told("v2", Some(Subscription::From)), told("v3", Some(Subscription::Both)), told("v4", None)] {
        assert_eq!(pushes.recv().await, Ok(expected));
    }
    let heard = talk.hear_all().await;
    for (id, to) in [("p1", None), ("p2", Some("ana@club.example")), ("p3", None)] {
        let place = heard.find(&format!("id='{id}'")).unwrap_or_else(|| panic!("{id} is not acknowledged: {heard}"));
        let begin = heard[..place].rfind("<iq").expect("it begins");
        let iq = &heard[begin..begin + heard[begin..].find('>').expect("it ends")];
        assert!(iq.contains("type='result'"), "{iq}");
        assert_eq!(iq.contains(" to=").then(|| attribute(iq, "to")).as_deref(), to, "{iq}");
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_else_can_change_the_roster() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let mut pushes = session.pushes();
    for (id, from) in [
        ("x1", "mallory@club.example"),
        ("x2", "mallory@club.example/ana@club.example"),
        ("x3", "club.example"),
        ("x4", "ana@club.example/phone"),
    ] {
        talk.say(&push(id, &format!("from='{from}'"), "v2", BEN)).await;
    }
    talk.say(&push("p1", "", "v3", BEN)).await;
    assert_eq!(pushes.recv().await, Ok(told("v3", Some(Subscription::From))));
    assert!(matches!(pushes.try_recv(), Err(TryRecvError::Empty)));
    let heard = talk.hear_all().await;
    assert!(heard.contains("id='p1'") && !heard.contains("id='x"), "a stranger was answered: {heard}");
}

#[tokio::test(start_paused = true)]
async fn a_push_that_makes_no_sense_is_acknowledged_and_not_told() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let mut pushes = session.pushes();
    for odd in ["", &BEN.repeat(2), "<item subscription='both'/>", "<item jid='@' subscription='both'/>"] {
        talk.say(&push("odd", "", "v2", odd)).await;
    }
    talk.say(&push("p1", "", "v3", BEN)).await;
    assert_eq!(pushes.recv().await, Ok(told("v3", Some(Subscription::From))));
    assert_eq!(talk.hear_all().await.matches("id='odd'").count(), 4);
}

#[tokio::test(start_paused = true)]
async fn no_presence_is_sent_and_none_is_answered() {
    let (_server, mut talk, session) = Server::and_session(VERSIONS).await;
    let asked = ask(&session, None);
    let (_, id) = talk.iq().await;
    answer(&mut talk, &id, "<query xmlns='jabber:iq:roster' ver='v1'/>").await;
    answered(asked).await;
    talk.say("<presence from='ben@club.example/x'/><presence type='subscribe' from='eva@club.example'/>").await;
    talk.say(&push("p1", "", "v2", BEN)).await;
    let heard = talk.hear_all().await;
    assert!(heard.contains("id='p1'") && !heard.contains("<presence"), "{heard}");
}

#[tokio::test(start_paused = true)]
async fn a_session_begun_anew_is_told_and_one_taken_up_again_is_not() {
    let (mut server, talk, session) = Server::and_session(SM).await;
    let mut streams = session.streams();
    let mut pushes = session.pushes();
    assert_eq!(*streams.borrow_and_update(), 1);

    drop(talk);
    reconnecting(&session).await;
    let mut talk = server.accept().await;
    talk.sign_in(SM).await;
    talk.hear("</resume>").await;
    talk.say("<resumed xmlns='urn:xmpp:sm:3' previd='s1' h='0'/>").await;
    until(&session, |status| matches!(status, Status::Connected)).await;
    assert!(!streams.has_changed().expect("the session lives"));

    drop(talk);
    reconnecting(&session).await;
    let mut talk = server.accept().await;
    talk.sign_in(&format!("{SM}{VERSIONS}")).await;
    talk.hear("</resume>").await;
    talk.say("<failed xmlns='urn:xmpp:sm:3'/>").await;
    talk.bind(SM).await;
    assert!(streams.wait_for(|count| *count == 2).await.is_ok());

    // The new session is asked anew, as this server likes it; the ear stays open.
    let asked = ask(&session, Some("v1"));
    let (iq, id) = talk.iq().await;
    assert_eq!(attribute(&iq, "ver"), "v1");
    answer(&mut talk, &id, "").await;
    assert_eq!(answered(asked).await, RosterAnswer::Unchanged);
    talk.say(&push("p1", "", "v2", BEN)).await;
    assert_eq!(pushes.recv().await, Ok(told("v2", Some(Subscription::From))));
}

#[tokio::test(start_paused = true)]
async fn who_listens_too_slowly_is_told_so_and_others_lose_nothing() {
    let (_server, mut talk, session) = Server::and_session("").await;
    let mut slow = session.pushes();
    for number in 0..1000 {
        talk.say(&push("p", "", &format!("v{number}"), BEN)).await;
    }
    talk.hear_all().await;
    assert!(matches!(slow.recv().await, Err(RecvError::Lagged(1..))));
    let mut last = None;
    while let Ok(push) = slow.try_recv() {
        last = push.version;
    }
    assert_eq!(last.as_deref(), Some("v999"));
}

#[tokio::test(start_paused = true)]
async fn the_ear_hears_of_the_end() {
    let (_server, talk, session) = Server::and_session("").await;
    let (mut pushes, mut streams) = (session.pushes(), session.streams());
    drop(talk);
    session.close().await;
    assert_eq!(pushes.recv().await, Err(RecvError::Closed));
    assert!(streams.changed().await.is_err());
    assert!(matches!(session.roster(None).await, Err(Error::Closed)));
}
