//! The questions that wait for their reply, or to be sent at all.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use minidom::Element;
use tokio::sync::oneshot;
use tokio::time::Instant;

use crate::domain::Account;
use crate::engine::flow::{Question, Reply};
use crate::engine::session::Config;
use crate::engine::{Error, iq};

/// All of them, in the order they were asked.
pub struct Waiting {
    asked: Vec<Asked>,
    account: Account,
    after: Duration,
    lang: String,
    /// Different for each program that runs, so that a reply cannot be foreseen.
    prefix: String,
    next: u64,
}

/// One of them.
pub struct Asked {
    id: String,
    to: String,
    /// The stanza until it is sent.
    unsent: Option<Element>,
    deadline: Instant,
    answer: oneshot::Sender<Result<Reply, Error>>,
}

impl Asked {
    /// The stanza, to be sent now.
    pub fn send(&mut self) -> Option<Element> {
        self.unsent.take()
    }
}

impl Waiting {
    /// None yet.
    pub fn new(config: &Config) -> Self {
        Self {
            asked: Vec::new(),
            account: config.account.clone(),
            after: config.deadline,
            lang: config.lang.clone(),
            prefix: format!("{:016x}", getrandom::u64().unwrap_or_default()),
            next: 0,
        }
    }

    /// One more, not sent yet. Its time runs from now.
    pub fn add(&mut self, question: &Question, answer: oneshot::Sender<Result<Reply, Error>>) -> &mut Asked {
        self.next += 1;
        let id = format!("{}-{}", self.prefix, self.next);
        let unsent = Some(iq::ask(question, &id, &self.lang));
        let deadline = Instant::now() + self.after;
        self.asked.push(Asked { id, to: question.to.clone(), unsent, deadline, answer });
        self.asked.last_mut().expect("one was pushed")
    }

    /// Those that were not sent yet, to be sent now. Those nobody waits for any more are dropped.
    pub fn unsent(&mut self) -> Vec<Element> {
        self.asked.retain(|asked| asked.unsent.is_none() || !asked.answer.is_closed());
        self.asked.iter_mut().filter_map(Asked::send).collect()
    }

    /// Whether a stanza is still of use: a question that waits, or no question.
    pub fn wants(&self, stanza: &Element) -> bool {
        let id = stanza.attr("id").unwrap_or_default();
        !id.starts_with(&self.prefix) || self.asked.iter().any(|asked| asked.id == id)
    }

    /// Hands a reply to whom it belongs; `false` if it is none or nobody waits for it.
    pub fn settle(&mut self, stanza: &Element) -> bool {
        let Some(reply) = iq::reply(stanza) else {
            return false;
        };
        let here = |asked: &Asked| stanza.attr("id") == Some(&asked.id) && self.is_from(stanza.attr("from"), &asked.to);
        let Some(place) = self.asked.iter().position(here) else {
            return false;
        };
        // Whoever asked may have gone.
        let _ = self.asked.remove(place).answer.send(Ok(reply));
        true
    }

    /// A reply without sender is the server's own (RFC 6120 section 8.1.2.1).
    fn is_from(&self, from: Option<&str>, to: &str) -> bool {
        let ours = [self.account.as_str(), self.account.jid().domain().as_str()];
        match from {
            Some(from) => from == to,
            None => ours.contains(&to),
        }
    }

    /// When the next one runs out.
    pub fn next_deadline(&self) -> Option<Instant> {
        self.asked.iter().map(|asked| asked.deadline).min()
    }

    /// Ends those whose time is over. One that was never sent has done nothing on the server, and says why the server
    /// could not be reached.
    pub fn expire(&mut self, unreachable: Option<&Error>) {
        let now = Instant::now();
        let host = self.account.jid().domain().as_str();
        for asked in self.asked.extract_if(.., |asked| asked.deadline <= now) {
            let error = match (&asked.unsent, unreachable) {
                (None, _) => Error::TimedOut { after: self.after },
                (Some(_), Some(error)) if !error.outcome_unknown() => error.clone(),
                (Some(_), _) => {
                    Error::Unreachable { host: host.to_owned(), source: Arc::new(io::ErrorKind::NotConnected.into()) }
                }
            };
            // Whoever asked may have gone.
            let _ = asked.answer.send(Err(error));
        }
    }

    /// Ends those that were sent: their session is gone, and with it their replies.
    pub fn lose_sent(&mut self) {
        for asked in self.asked.extract_if(.., |asked| asked.unsent.is_none()) {
            // Whoever asked may have gone.
            let _ = asked.answer.send(Err(Error::ConnectionLost));
        }
    }

    /// Ends all of them.
    pub fn fail_all(&mut self, error: &Error) {
        for asked in self.asked.drain(..) {
            // Whoever asked may have gone.
            let _ = asked.answer.send(Err(error.clone()));
        }
    }
}
