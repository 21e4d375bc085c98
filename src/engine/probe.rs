//! Asking a server, as a stranger would, whether tokens are still good (XEP-0445): without signing in, without
//! registering, without spending them.

use std::path::PathBuf;
use std::time::Duration;

use tokio::time::{sleep, timeout};

use super::connect::{Internet, Transport};
use super::flow::{self, Flow, Question, Reply, Step};
use super::login::{features, stream_error};
use super::session::{Config, Server, Tls};
use super::wire::Wire;
use super::{Error, iq};
use crate::domain::{Account, Host, Software, XmppUri};

pub use super::flow::can_be_probed;

/// How to reach the server, and which it is.
#[derive(Clone, Debug)]
pub struct Probe {
    /// Whose invites; only the host matters.
    pub account: Account,
    /// Connect exactly here; `None` asks the DNS.
    pub server: Option<Server>,
    /// How TLS begins when `server` is given; `None` is STARTTLS there and both by DNS.
    pub tls: Option<Tls>,
    /// Certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// How long to wait for the stream, and for the answer about each token.
    pub deadline: Duration,
    /// The server's software: see [`can_be_probed`].
    pub software: Option<Software>,
}

impl Probe {
    /// The usual settings: everything found out by itself.
    #[must_use]
    pub const fn new(account: Account) -> Self {
        Self { account, server: None, tls: None, ca_file: None, deadline: Config::DEADLINE, software: None }
    }
}

/// What a server says about a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It can still be used.
    Valid,
    /// It cannot: used, expired, withdrawn; servers do not tell which.
    Invalid,
    /// This server cannot be asked about it.
    Unsupported,
}

/// Asks about the tokens of these invites one after the other: over one connection, or where the server wants it
/// (ejabberd) over another one after each good token. The verdicts are in their order; if the server gives up midway
/// there are fewer of them.
///
/// [`Verdict::Invalid`] says that nobody can sign up with it. On ejabberd an account-and-contact invite that was made
/// beyond `max_invites` is invalid from the start, though it may be taken up by somebody who has an account.
///
/// # Errors
/// Those of the way to the server, [`Error::TimedOut`], [`Error::ConnectionLost`], and [`Error::Refused`] by a server in
/// trouble: only if there is not one verdict.
pub async fn probe(config: &Probe, uris: &[XmppUri]) -> Result<Vec<Verdict>, Error> {
    let internet =
        Internet::new(config.account.host(), config.server.clone(), config.tls, config.ca_file.clone()).await?;
    probe_over(&internet, config, uris).await
}

/// The same over any way to a server, for tests.
///
/// # Errors
/// As [`probe`].
#[doc(hidden)]
pub async fn probe_over(transport: &dyn Transport, config: &Probe, uris: &[XmppUri]) -> Result<Vec<Verdict>, Error> {
    let host = config.account.host();
    let mut flow = flow::Probe::new(host.as_str(), config.software.as_ref(), uris);
    let mut way = Way { transport, host, config, stream: None, only_one: false };
    let mut step = flow.step(None);
    let end = loop {
        let reply = match step {
            Step::Done(end) => break end,
            Step::Ask(question) => way.ask(&question).await,
        };
        match reply {
            Ok(Some(reply)) => step = flow.step(Some(reply)),
            Ok(None) => break Ok(flow.unsupported()),
            Err(error) => break Some(flow.so_far()).filter(|learnt| !learnt.is_empty()).ok_or(error),
        }
    };
    way.hang_up().await;
    end
}

/// The way to a server, with a stream as long as one lasts.
struct Way<'a> {
    transport: &'a dyn Transport,
    host: Host,
    config: &'a Probe,
    stream: Option<Stream>,
    /// Whether the server lets a stream that has shown one good token ask no more, as ejabberd does.
    only_one: bool,
}

impl Way<'_> {
    /// Asks one question, if need be on another stream; `None` if the server does not take such questions.
    async fn ask(&mut self, question: &Question) -> Result<Option<Reply>, Error> {
        if let Some(mut stream) = self.stream.take() {
            match (stream.ask(question).await, stream.has_shown_a_good_token) {
                (Ok(reply), good) => return Ok(Some(self.answered(stream, good, reply).await)),
                // It may be asked again: asking changes nothing.
                (Err(Error::ConnectionLost | Error::LoginRefused { .. }), good) => self.only_one |= good,
                (Err(error), _) => return Err(error),
            }
            sleep(PAUSE).await;
        }
        let Some(mut stream) = self.open().await? else {
            return Ok(None);
        };
        match stream.ask(question).await {
            Ok(reply) => Ok(Some(self.answered(stream, false, reply).await)),
            // ejabberd without invites.
            Err(Error::LoginRefused { condition, .. }) if condition == "not-authorized" => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn answered(&mut self, mut stream: Stream, good_before: bool, reply: Reply) -> Reply {
        stream.has_shown_a_good_token = good_before || reply.is_ok();
        self.stream = Some(stream);
        if self.only_one && reply.is_ok() {
            self.hang_up().await;
        }
        reply
    }

    /// Opens a stream; `None` if the server takes no tokens.
    async fn open(&mut self) -> Result<Option<Stream>, Error> {
        let (host, after) = (&self.host, self.config.deadline);
        let secured = self.transport.open().await?;
        let open = async {
            let mut wire = Wire::open(secured.io, host.as_str()).await?;
            let features = features(&mut wire, host).await?;
            Ok((wire, FEATURES.iter().any(|namespace| features.has_child("register", *namespace))))
        };
        let (wire, advertised) = timeout(after, open).await.unwrap_or(Err(Error::TimedOut { after }))?;
        let stream = Stream { wire, host: host.clone(), after, asked: 0, has_shown_a_good_token: false };
        // ejabberd advertises only that accounts can be made, and answers about invites of contacts all the same.
        if advertised || self.config.software.as_ref().is_some_and(Software::is_ejabberd) {
            return Ok(Some(stream));
        }
        stream.close().await;
        Ok(None)
    }

    async fn hang_up(&mut self) {
        if let Some(stream) = self.stream.take() {
            stream.close().await;
        }
    }
}

/// A stream that is encrypted and not signed in.
struct Stream {
    wire: Wire,
    host: Host,
    after: Duration,
    asked: u32,
    has_shown_a_good_token: bool,
}

impl Stream {
    async fn ask(&mut self, question: &Question) -> Result<Reply, Error> {
        self.asked += 1;
        let id = format!("probe-{}", self.asked);
        // Its sentences are shown to nobody.
        let stanza = iq::ask(question, &id, "en");
        let after = self.after;
        let answer = async {
            self.wire.send(&stanza).await?;
            loop {
                let heard = self.wire.next().await?;
                if let Some(error) = stream_error(&heard, &self.host) {
                    return Err(error);
                }
                let ours = heard.attr("id") == Some(&id) && heard.attr("from").is_none_or(|from| from == question.to);
                if let Some(reply) = iq::reply(&heard).filter(|_| ours) {
                    return Ok(reply);
                }
            }
        };
        timeout(after, answer).await.unwrap_or(Err(Error::TimedOut { after }))
    }

    async fn close(self) {
        // A server that does not say good-bye in time is left without.
        let _ = timeout(GOOD_BYE, self.wire.close()).await;
    }
}

/// What a server says on an encrypted stream that takes tokens (XEP-0445 section 3), and what Prosody says as well.
const FEATURES: [&str; 2] = ["urn:xmpp:ibr-token:0", "urn:xmpp:invite"];
/// Before another stream is opened.
const PAUSE: Duration = Duration::from_millis(200);
/// How long a server has for its good-bye.
const GOOD_BYE: Duration = Duration::from_secs(1);
