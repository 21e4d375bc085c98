//! Asking about tokens on streams that are not signed in.

use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use invito::domain::{Account, Software, XmppUri};
use invito::engine::connect::{Secured, Transport};
use invito::engine::probe::probe_over;
use invito::engine::{Error, Probe, Verdict};
use tokio::io::{DuplexStream, duplex};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::server::{HEADER, SCRAM, Talk, attribute, mechanisms};

const TOKENS: &str = "<register xmlns='urn:xmpp:ibr-token:0'/>";
const ACCOUNTS: &str = "<register xmlns='http://jabber.org/features/iq-register'/>";
const NOT_FOUND: &str = "<error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
const NOT_AUTHORIZED: &str =
    "<stream:error><not-authorized xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>";

struct Memory(mpsc::UnboundedSender<DuplexStream>);

impl Transport for Memory {
    fn open(&self) -> BoxFuture<'_, Result<Secured, Error>> {
        let (ours, theirs) = duplex(16 << 10);
        let refused = || Arc::new(std::io::ErrorKind::ConnectionRefused.into());
        let sent = self.0.send(theirs);
        Box::pin(async move {
            match sent {
                Ok(()) => Ok(Secured { io: Box::new(ours), binding: None }),
                Err(_) => Err(Error::Unreachable { host: "club.example".to_owned(), source: refused() }),
            }
        })
    }
}

/// The server's side.
struct Server(mpsc::UnboundedReceiver<DuplexStream>);

type Answer = JoinHandle<Result<Vec<Verdict>, Error>>;

/// A client that asks about these.
fn asks(software: &str, uris: &[&str]) -> (Server, Answer) {
    let (connections, server) = mpsc::unbounded_channel();
    let uris: Vec<_> = uris.iter().map(|uri| XmppUri::parse(uri).expect("an invite's URI")).collect();
    let mut config = Probe::new(Account::parse("ana@club.example").expect("an account"));
    config.software = Some(Software { name: software.to_owned(), version: String::new() });
    (Server(server), tokio::spawn(async move { probe_over(&Memory(connections), &config, &uris).await }))
}

/// So many account invites, with the tokens T0, T1 and so on.
fn accounts(software: &str, count: usize) -> (Server, Answer) {
    let uris: Vec<_> = (0..count).map(|number| format!("xmpp:club.example?register;preauth=T{number}")).collect();
    asks(software, &uris.iter().map(String::as_str).collect::<Vec<_>>())
}

async fn verdicts(answer: Answer) -> Vec<Verdict> {
    answer.await.expect("no panic").expect("verdicts")
}

async fn failure(answer: Answer) -> Error {
    answer.await.expect("no panic").expect_err("no verdict")
}

impl Server {
    /// The next stream, with these features besides the mechanisms.
    async fn stream(&mut self, features: &str) -> Talk {
        let mut talk = Talk::new(Box::new(self.0.recv().await.expect("the client connects")));
        talk.header(&format!("{}{features}", mechanisms(SCRAM))).await;
        talk
    }
}

/// A question about this token, answered.
async fn answer(talk: &mut Talk, token: &str, good: bool) {
    let (iq, id) = talk.iq().await;
    assert!(iq.contains("urn:xmpp:pars:0"), "{iq}");
    assert_eq!((attribute(&iq, "token"), attribute(&iq, "to")), (token.to_owned(), "club.example".to_owned()));
    let (kind, error) = if good { ("result", "") } else { ("error", NOT_FOUND) };
    talk.say(&format!("<iq type='{kind}' id='{id}' from='club.example'>{error}</iq>")).await;
}

#[tokio::test(start_paused = true)]
async fn many_tokens_are_asked_about_on_one_stream_and_nobody_registers() {
    let (mut server, asked) = accounts("Prosody", 3);
    let mut talk = server.stream(TOKENS).await;
    for (token, good) in [("T0", true), ("T1", false), ("T2", true)] {
        answer(&mut talk, token, good).await;
    }
    assert_eq!(talk.hear_all().await, "</stream:stream>");
    assert_eq!(verdicts(asked).await, [Verdict::Valid, Verdict::Invalid, Verdict::Valid]);
    assert!(server.0.recv().await.is_none(), "one stream is enough");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_ends_the_stream_after_a_good_token_gets_another_one_each() {
    let (mut server, asked) = accounts("ejabberd", 5);
    let mut talk = server.stream(TOKENS).await;
    answer(&mut talk, "T0", false).await;
    answer(&mut talk, "T1", true).await;
    assert_eq!(attribute(&talk.iq().await.0, "token"), "T2");
    talk.say(NOT_AUTHORIZED).await;
    let mut talk = server.stream(TOKENS).await;
    answer(&mut talk, "T2", true).await;
    // Now the client knows.
    assert_eq!(talk.hear("</stream:stream>").await, "</stream:stream>");
    let mut talk = server.stream(TOKENS).await;
    answer(&mut talk, "T3", false).await;
    answer(&mut talk, "T4", true).await;
    let (good, bad) = (Verdict::Valid, Verdict::Invalid);
    assert_eq!(verdicts(asked).await, [bad, good, good, bad, good]);
    assert!(server.0.recv().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_take_tokens_is_not_asked() {
    let (mut server, asked) = accounts("Prosody", 2);
    let mut talk = server.stream(ACCOUNTS).await;
    assert_eq!(talk.hear_all().await, "</stream:stream>");
    assert_eq!(verdicts(asked).await, [Verdict::Unsupported; 2]);
}

#[tokio::test(start_paused = true)]
async fn ejabberd_is_asked_about_contacts_although_it_advertises_nothing() {
    let (mut server, asked) = asks("ejabberd", &["xmpp:ana@club.example?roster;preauth=T0"]);
    let mut talk = server.stream(ACCOUNTS).await;
    answer(&mut talk, "T0", true).await;
    assert_eq!(verdicts(asked).await, [Verdict::Valid]);

    // One without invites ends the stream.
    let (mut server, asked) = accounts("ejabberd", 2);
    let mut talk = server.stream("").await;
    talk.iq().await;
    talk.say(NOT_AUTHORIZED).await;
    assert_eq!(verdicts(asked).await, [Verdict::Unsupported; 2]);
    assert!(server.0.recv().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_asked_about_needs_no_connection() {
    let (mut server, asked) = asks("Prosody", &["xmpp:ana@club.example?roster;preauth=T0"]);
    assert_eq!(verdicts(asked).await, [Verdict::Unsupported]);
    assert!(server.0.recv().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn what_was_learnt_before_a_failure_is_kept() {
    let (mut server, asked) = accounts("Prosody", 3);
    let mut talk = server.stream(TOKENS).await;
    answer(&mut talk, "T0", false).await;
    talk.iq().await;
    // The connection is lost, and the server does not come back.
    drop(server);
    drop(talk);
    assert_eq!(verdicts(asked).await, [Verdict::Invalid]);
}

#[tokio::test(start_paused = true)]
async fn without_one_verdict_it_is_a_failure() {
    let (server, asked) = accounts("Prosody", 1);
    drop(server);
    assert!(matches!(failure(asked).await, Error::Unreachable { .. }));

    let (mut server, asked) = accounts("Prosody", 1);
    let mut talk = server.stream(TOKENS).await;
    talk.iq().await;
    drop(talk);
    assert!(matches!(failure(asked).await, Error::ConnectionLost));

    let (mut server, asked) = accounts("Prosody", 1);
    let begin = tokio::time::Instant::now();
    let mut talk = server.stream(TOKENS).await;
    talk.iq().await;
    // An answer to another question, and one from somebody else, are none.
    talk.say("<iq type='result' id='other'/><iq type='result' id='probe-1' from='mallory@club.example'/>").await;
    assert!(matches!(failure(asked).await, Error::TimedOut { after } if after == Duration::from_secs(30)));
    assert!(begin.elapsed() >= Duration::from_secs(30));

    let (mut server, asked) = accounts("Prosody", 1);
    let mut talk = Talk::new(Box::new(server.0.recv().await.expect("the client connects")));
    talk.hear("version='1.0'>").await;
    let unknown = "<stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>";
    talk.say(&format!("{HEADER}{unknown}")).await;
    assert!(matches!(failure(asked).await, Error::UnknownHost { host } if host == "club.example"));
}
