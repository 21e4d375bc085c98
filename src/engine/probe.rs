//! Asking a server, as a stranger would, whether tokens are still good (XEP-0445): without signing in, without
//! registering, without spending them.

use std::path::PathBuf;
use std::time::Duration;

use tokio::time::timeout;

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

/// Asks about the tokens of these invites over one connection, one after the other. The verdicts are in their order;
/// if the server lets go midway there are fewer of them.
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
    let mut step = flow.step(None);
    if let Step::Done(nothing_to_ask) = step {
        return nothing_to_ask;
    }
    let Some(mut stream) = Stream::open(transport, host, config.deadline).await? else {
        return Ok(vec![Verdict::Unsupported; uris.len()]);
    };
    let end = loop {
        step = match step {
            Step::Done(end) => break end,
            Step::Ask(question) => match stream.ask(&question).await {
                Ok(reply) => flow.step(Some(reply)),
                Err(error) => break Err(error),
            },
        }
    };
    stream.close().await;
    end.or_else(|error| Some(flow.so_far()).filter(|learnt| !learnt.is_empty()).ok_or(error))
}

/// A stream that is encrypted and not signed in.
struct Stream {
    wire: Wire,
    host: Host,
    deadline: Duration,
    asked: u32,
}

impl Stream {
    /// Opens one; `None` if the server takes no tokens.
    async fn open(transport: &dyn Transport, host: Host, deadline: Duration) -> Result<Option<Self>, Error> {
        let secured = transport.open().await?;
        let open = async {
            let mut wire = Wire::open(secured.io, host.as_str()).await?;
            let features = features(&mut wire, &host).await?;
            Ok((wire, FEATURES.iter().any(|namespace| features.has_child("register", *namespace))))
        };
        let (wire, takes_tokens) = timeout(deadline, open).await.unwrap_or(Err(Error::TimedOut { after: deadline }))?;
        let stream = Self { wire, host, deadline, asked: 0 };
        if takes_tokens {
            return Ok(Some(stream));
        }
        stream.close().await;
        Ok(None)
    }

    async fn ask(&mut self, question: &Question) -> Result<Reply, Error> {
        self.asked += 1;
        let id = format!("probe-{}", self.asked);
        // Its sentences are shown to nobody.
        let stanza = iq::ask(question, &id, "en");
        let after = self.deadline;
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
/// How long a server has for its good-bye.
const GOOD_BYE: Duration = Duration::from_secs(1);
