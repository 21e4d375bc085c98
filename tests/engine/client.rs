//! The client's side of a test: small questions, and waiting for what the session says of itself.

use invito::engine::flow::{Flow, Question, Reply, Step};
use invito::engine::{Error, Session, Status};
use minidom::Element;
use tokio::task::JoinHandle;

/// Asks one thing and hands the reply out as it came.
pub struct Ask(&'static str);

impl Flow for Ask {
    type Output = Reply;

    fn step(&mut self, reply: Option<Reply>) -> Step<Reply> {
        match reply {
            None => {
                let payload = Element::bare(self.0, "urn:test");
                Step::Ask(Question { to: "club.example".to_owned(), set: true, payload })
            }
            Some(reply) => Step::Done(Ok(reply)),
        }
    }
}

pub fn ask(session: &Session, what: &'static str) -> JoinHandle<Result<Reply, Error>> {
    let session = session.clone();
    tokio::spawn(async move { session.run(Ask(what)).await })
}

pub async fn done(asked: JoinHandle<Result<Reply, Error>>) -> Result<Reply, Error> {
    asked.await.expect("no panic")
}

pub async fn until(session: &Session, wanted: impl Fn(&Status) -> bool) {
    session.status().wait_for(wanted).await.expect("the session told its status");
}

pub async fn reconnecting(session: &Session) {
    until(session, |status| matches!(status, Status::Reconnecting { .. })).await;
}
