//! The one task that owns the stream: questions in, replies out, deadlines, and a new stream when the old one is lost.
//!
//! A question is sent once. If the stream is lost it waits for the server to take the same session up again; if that
//! fails nobody knows what became of it, and it says so. A question that was not sent yet waits for the next stream.
//! So one that changes something is not sent into a long silence: first the server has to give a sign, or be lost.

use std::sync::Arc;
use std::time::Duration;

use minidom::Element;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep, sleep_until, timeout};

use self::waiting::Waiting;
use super::connect::Transport;
use super::flow::{Question, Reply};
use super::line::{Begin, Ledger, Line};
use super::login::login;
use super::news::Told;
use super::session::{Config, Mechanism, Status};
use super::stanza::roster;
use super::{Error, backoff, iq};

mod waiting;

/// What a session asks of its actor.
pub enum Wish {
    /// Ask this and hand back the reply.
    Ask {
        /// What to send.
        question: Question,
        /// Where the reply goes.
        answer: oneshot::Sender<Result<Reply, Error>>,
    },
    /// End the stream, and tell when that is done.
    Close(oneshot::Sender<()>),
}

/// The task.
pub struct Actor {
    transport: Arc<dyn Transport>,
    config: Config,
    /// The strongest mechanism this account ever signed in with.
    mechanism: Mechanism,
    inbox: mpsc::Receiver<Wish>,
    told: Told,
    waiting: Waiting,
    /// How often it was tried to connect since the last calm.
    tries: u32,
}

/// Why a phase ended.
enum End {
    /// We were asked to end it; nobody to tell if the last handle was dropped.
    Closed(Option<oneshot::Sender<()>>),
    /// The stream is gone.
    Lost,
    /// The server will not have us back.
    Refused(Error),
}

/// Connects, signs in and binds, once.
///
/// # Errors
/// What [`super::Session::connect`] says.
pub async fn connect(
    transport: &dyn Transport,
    config: &Config,
    remembered: Option<Mechanism>,
    ledger: &mut Option<Ledger>,
) -> Result<(Line, Begin, Mechanism), Error> {
    let secured = transport.open().await?;
    let begin = async {
        let signed = login(secured, config, remembered).await?;
        let mechanism = signed.mechanism;
        let (line, begin) = Line::begin(signed, config.account.host(), ledger).await?;
        Ok((line, begin, mechanism))
    };
    timeout(config.deadline, begin).await.unwrap_or(Err(Error::TimedOut { after: config.deadline }))
}

impl Actor {
    /// An actor for a stream that was begun with `mechanism`.
    pub fn new(
        transport: Arc<dyn Transport>,
        config: Config,
        mechanism: Mechanism,
        inbox: mpsc::Receiver<Wish>,
        told: Told,
    ) -> Self {
        let mechanism = config.remembered.map_or(mechanism, |before| before.max(mechanism));
        let waiting = Waiting::new(&config);
        Self { transport, config, mechanism, inbox, told, waiting, tries: 0 }
    }

    /// Runs until the session is closed or refused.
    pub async fn run(mut self, first: Line) {
        let mut line = first;
        loop {
            let begun = Instant::now();
            let (end, line_left) = match self.serve(&mut line).await {
                End::Lost => {
                    if begun.elapsed() >= CALM {
                        self.tries = 0;
                    }
                    match self.reconnect(line.into_ledger()).await {
                        Ok(again) => {
                            line = again;
                            continue;
                        }
                        Err(end) => (end, None),
                    }
                }
                end => (end, Some(line)),
            };
            return self.finish(end, line_left).await;
        }
    }

    async fn finish(mut self, end: End, line: Option<Line>) {
        let (error, status, told) = match end {
            End::Refused(error) => (error.clone(), Status::Refused(error), None),
            End::Closed(told) => (Error::Closed, Status::Offline, told),
            End::Lost => (Error::ConnectionLost, Status::Offline, None),
        };
        self.inbox.close();
        self.told.status(status);
        if !error.outcome_unknown() {
            // Why we are not let in again says nothing about what was asked before.
            self.waiting.lose_sent();
        }
        self.waiting.fail_all(&error);
        if let Some(line) = line {
            // A server that does not say good-bye in time is left without.
            let _ = timeout(GOOD_BYE, line.close()).await;
        }
        if let Some(told) = told {
            // Whoever asked may have gone.
            let _ = told.send(());
        }
    }

    /// Works while there is a stream.
    async fn serve(&mut self, line: &mut Line) -> End {
        self.told.status(Status::Connected);
        self.send(line);
        // Until when a sign of the server is waited for, before anything more is sent.
        let mut doubt = None;
        loop {
            let deadline = self.waiting.next_deadline();
            tokio::select! {
                wish = self.inbox.recv() => match wish {
                    Some(Wish::Ask { question, answer }) => {
                        self.waiting.add(&question, answer);
                        doubt = doubt.or_else(|| sign_wanted(&question, line));
                        if doubt.is_none() {
                            self.send(line);
                        }
                    }
                    Some(Wish::Close(told)) => return End::Closed(Some(told)),
                    None => return End::Closed(None),
                },
                heard = line.hear() => match heard {
                    Ok(stanza) => {
                        if let Some(stanza) = stanza {
                            self.hear(&stanza, line);
                        }
                        if doubt.take().is_some() {
                            self.send(line);
                        }
                    }
                    Err(error) => {
                        tracing::info!(%error, "the stream ended");
                        return End::Lost;
                    }
                },
                () = until(deadline) => self.waiting.expire(None),
                () = until(doubt) => {
                    tracing::info!("the server gave no sign after a silence");
                    return End::Lost;
                }
            }
        }
    }

    fn send(&mut self, line: &mut Line) {
        for stanza in self.waiting.unsent() {
            line.say(stanza);
        }
    }

    fn hear(&mut self, stanza: &Element, line: &mut Line) {
        if !self.waiting.settle(stanza)
            && let Some(answer) = self.answer(stanza)
        {
            line.say(answer);
        }
    }

    /// What is answered to a stanza that is no reply.
    fn answer(&self, stanza: &Element) -> Option<Element> {
        if !roster::is_push(stanza) {
            return iq::courtesy(stanza);
        }
        // Anybody may send such a thing; one of a stranger is to be ignored (RFC 6121 section 2.1.6).
        if !roster::is_ours(stanza, &self.config.account) {
            tracing::warn!("somebody else tried to change the roster");
            return None;
        }
        if let Some(push) = roster::change(stanza) {
            self.told.push(push);
        }
        Some(iq::done(stanza))
    }

    /// Works while there is none, until there is one again.
    async fn reconnect(&mut self, mut ledger: Option<Ledger>) -> Result<Line, End> {
        let since = Instant::now().into_std();
        let mut last = None;
        loop {
            if ledger.is_none() {
                self.waiting.lose_sent();
            }
            let tries = self.tries;
            self.tries = tries.saturating_add(1);
            self.told.status(Status::Reconnecting { since, tries });
            let pause = backoff::delay(tries, getrandom::u32().unwrap_or(u32::MAX));
            match self.attempt(pause, &mut ledger, last.as_ref()).await? {
                Ok((mut line, begin, mechanism)) => {
                    tracing::info!(?begin, "connected again");
                    self.mechanism = self.mechanism.max(mechanism);
                    match begin {
                        Begin::Anew => {
                            self.waiting.lose_sent();
                            self.told.begun(line.keeps_versions());
                        }
                        Begin::Resumed => line.say_again(|stanza| self.waiting.wants(stanza)),
                    }
                    return Ok(line);
                }
                Err(error) if error.is_final() => return Err(End::Refused(error)),
                Err(error) => {
                    tracing::debug!(%error, "not connected yet");
                    last = Some(error);
                }
            }
        }
    }

    /// One try after a pause, meanwhile taking questions and letting them run out.
    async fn attempt(
        &mut self,
        pause: Duration,
        ledger: &mut Option<Ledger>,
        last: Option<&Error>,
    ) -> Result<Result<(Line, Begin, Mechanism), Error>, End> {
        let (transport, config, floor) = (Arc::clone(&self.transport), self.config.clone(), self.mechanism);
        let again = async {
            sleep(pause).await;
            connect(&*transport, &config, Some(floor), ledger).await
        };
        tokio::pin!(again);
        loop {
            let deadline = self.waiting.next_deadline();
            tokio::select! {
                result = &mut again => return Ok(result),
                wish = self.inbox.recv() => match wish {
                    Some(Wish::Ask { question, answer }) => { self.waiting.add(&question, answer); }
                    Some(Wish::Close(told)) => return Err(End::Closed(Some(told))),
                    None => return Err(End::Closed(None)),
                },
                () = until(deadline) => self.waiting.expire(last),
            }
        }
    }
}

/// Until when the server has to give a sign before this is sent; `None` if it was heard just now, or nothing is at stake.
fn sign_wanted(question: &Question, line: &mut Line) -> Option<Instant> {
    (question.set && line.is_quiet()).then(|| {
        line.ask_if_there();
        Instant::now() + SIGN
    })
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

/// A stream that lasted so long was no accident: the next loss begins with a short wait again.
const CALM: Duration = Duration::from_secs(60);
/// How long a server has to give a sign after a silence.
const SIGN: Duration = Duration::from_secs(5);
/// How long a server has for its good-bye.
const GOOD_BYE: Duration = Duration::from_secs(1);
