//! A cheap handle on a signed-in account: one async verb per exchange, and its status to listen to.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{broadcast, mpsc, oneshot, watch};

use super::Error;
use super::actor::{self, Actor, Wish};
use super::connect::{Internet, Transport};
use super::flow::{self, Flow, Question, Reply, Step};
use super::news::{self, Heard};
use super::roster::{Push, RosterAnswer};
use super::stanza::command::Action;
use crate::domain::form::Form;
use crate::domain::{Account, Id, Invite, Offers, Password, Request};

/// What is needed to sign in.
#[derive(Clone, Debug)]
pub struct Config {
    /// Whose account.
    pub account: Account,
    /// Its password.
    pub password: Password,
    /// Connect exactly here; `None` asks the DNS (RFC 6120 section 3.2, XEP-0368).
    pub server: Option<Server>,
    /// How TLS begins when `server` is given; `None` is STARTTLS there and both by DNS.
    pub tls: Option<Tls>,
    /// Certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// How long to wait for the answer to one request. Default: [`Config::DEADLINE`].
    pub deadline: Duration,
    /// The mechanism this account signed in with before: a weaker one is refused.
    pub remembered: Option<Mechanism>,
    /// For `xml:lang`, so that the server's sentences come in the person's language.
    pub lang: String,
}

impl Config {
    /// How long one request may take.
    pub const DEADLINE: Duration = Duration::from_secs(30);

    /// The usual settings: everything found out by itself.
    #[must_use]
    pub fn new(account: Account, password: Password) -> Self {
        Self {
            account,
            password,
            server: None,
            tls: None,
            ca_file: None,
            deadline: Self::DEADLINE,
            remembered: None,
            lang: "en".to_owned(),
        }
    }
}

/// A place to connect to, instead of what the DNS says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// A name or an address.
    pub host: String,
    /// A port; 5222 if none was typed.
    pub port: u16,
}

impl Server {
    /// Reads `HOST`, `HOST:PORT`, `[::1]:PORT`; `None` if it is neither.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (host, port) = match text.strip_prefix('[') {
            Some(rest) => {
                let (host, rest) = rest.split_once(']')?;
                (host, rest.strip_prefix(':').or_else(|| rest.is_empty().then_some("")))
            }
            None => match text.rsplit_once(':') {
                Some((host, _)) if host.contains(':') => (text, Some("")),
                Some((host, port)) => (host, Some(port).filter(|port| !port.is_empty())),
                None => (text, Some("")),
            },
        };
        let port = match port? {
            "" => 5222,
            port => port.parse().ok().filter(|port| *port != 0)?,
        };
        let sane = !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || "/@".contains(c));
        sane.then(|| Self { host: host.to_owned(), port })
    }
}

impl std::fmt::Display for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.host.contains(':') {
            true => write!(f, "[{}]:{}", self.host, self.port),
            false => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

/// How TLS begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Inside a plain stream (RFC 6120 section 5).
    Starttls,
    /// From the first byte (XEP-0368).
    Direct,
}

/// A way to sign in, weakest first: the order is the strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mechanism {
    /// The password itself, over TLS.
    Plain,
    /// SCRAM-SHA-1 (RFC 5802).
    ScramSha1,
    /// SCRAM-SHA-256 (RFC 7677).
    ScramSha256,
    /// SCRAM-SHA-512.
    ScramSha512,
    /// SCRAM-SHA-1 bound to the TLS channel.
    ScramSha1Plus,
    /// SCRAM-SHA-256 bound to the TLS channel.
    ScramSha256Plus,
    /// SCRAM-SHA-512 bound to the TLS channel.
    ScramSha512Plus,
}

impl Mechanism {
    /// All of them, weakest first.
    pub const ALL: [Self; 7] = [
        Self::Plain,
        Self::ScramSha1,
        Self::ScramSha256,
        Self::ScramSha512,
        Self::ScramSha1Plus,
        Self::ScramSha256Plus,
        Self::ScramSha512Plus,
    ];

    /// The registered name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::ScramSha1 => "SCRAM-SHA-1",
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha512 => "SCRAM-SHA-512",
            Self::ScramSha1Plus => "SCRAM-SHA-1-PLUS",
            Self::ScramSha256Plus => "SCRAM-SHA-256-PLUS",
            Self::ScramSha512Plus => "SCRAM-SHA-512-PLUS",
        }
    }

    /// The same without the binding to the channel.
    #[must_use]
    pub const fn unbound(self) -> Self {
        match self {
            Self::Plain => Self::Plain,
            Self::ScramSha1 | Self::ScramSha1Plus => Self::ScramSha1,
            Self::ScramSha256 | Self::ScramSha256Plus => Self::ScramSha256,
            Self::ScramSha512 | Self::ScramSha512Plus => Self::ScramSha512,
        }
    }

    /// The mechanism of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mechanism| mechanism.as_str() == name)
    }
}

/// How the connection is doing.
#[derive(Clone, Debug)]
pub enum Status {
    /// The first sign-in is under way.
    Connecting,
    /// Signed in.
    Connected,
    /// The connection was lost; it is being made again.
    Reconnecting {
        /// When it was lost.
        since: Instant,
        /// How often it was tried since.
        tries: u32,
    },
    /// It ended because we closed it.
    Offline,
    /// The server refuses us for good; nothing is tried any more.
    Refused(Error),
}

/// A signed-in account. Cloning is cheap; the connection ends when [`Session::close`] is called or the last clone
/// is dropped.
#[derive(Clone)]
pub struct Session {
    wishes: mpsc::Sender<Wish>,
    heard: Heard,
    mechanism: Mechanism,
    account: Account,
}

impl Session {
    /// Signs in once. The first failure comes back, and nothing is retried: later losses of the connection are
    /// mended by the session itself.
    ///
    /// # Errors
    /// Everything up to [`Error::TimedOut`] that concerns the way to the server and the sign-in.
    pub async fn connect(config: Config) -> Result<Self, Error> {
        let (server, ca_file) = (config.server.clone(), config.ca_file.clone());
        let internet = Internet::new(config.account.host(), server, config.tls, ca_file).await?;
        Self::connect_over(Arc::new(internet), config).await
    }

    /// The same over any way to a server, for tests.
    ///
    /// # Errors
    /// As [`Session::connect`].
    #[doc(hidden)]
    pub async fn connect_over(transport: Arc<dyn Transport>, config: Config) -> Result<Self, Error> {
        let account = config.account.clone();
        let first = actor::connect(&*transport, &config, config.remembered, &mut None).await;
        let (line, _, mechanism) = first?;
        let (wishes, inbox) = mpsc::channel(8);
        let (told, heard) = news::channel(Status::Connected, line.keeps_versions());
        tokio::spawn(Actor::new(transport, config, mechanism, inbox, told).run(line));
        Ok(Self { wishes, heard, mechanism, account })
    }

    /// How the connection is doing, to listen to.
    #[must_use]
    pub fn status(&self) -> watch::Receiver<Status> {
        self.heard.status()
    }

    /// How many sessions were begun so far: changes whenever one is lost for good and another begun in its place, after
    /// which the roster has to be asked for again to hear of its changes. A session that is taken up again counts once.
    #[must_use]
    pub fn streams(&self) -> watch::Receiver<u64> {
        self.heard.streams()
    }

    /// The changes of the roster from now on, as the server pushes them; none come before [`Session::roster`] was asked
    /// on this session. Whoever lags behind by more than a few hundred is told so, and asks for the whole roster again.
    #[must_use]
    pub fn pushes(&self) -> broadcast::Receiver<Push> {
        self.heard.pushes()
    }

    /// The mechanism that was used, to be remembered.
    #[must_use]
    pub const fn mechanism(&self) -> Mechanism {
        self.mechanism
    }

    /// Goes through one exchange.
    ///
    /// # Errors
    /// The flow's own, and [`Error::TimedOut`], [`Error::Unreachable`], [`Error::ConnectionLost`], [`Error::Closed`].
    pub async fn run<F: Flow>(&self, mut flow: F) -> Result<F::Output, Error> {
        let mut reply = None;
        loop {
            match flow.step(reply) {
                Step::Ask(question) => reply = Some(self.ask(question).await?),
                Step::Done(result) => return result,
            }
        }
    }

    /// Asks what this account may create: disco#info of the host, disco#items of its commands node (and disco#info
    /// of the command for invites, where no invites are listed), its software version. `may_register` in the answer is
    /// always `Unknown`: the desk knows better.
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::ConnectionLost`], [`Error::Closed`], and [`Error::Refused`] by a server in trouble.
    /// A server without commands is no error.
    pub async fn discover(&self) -> Result<Offers, Error> {
        self.run(flow::Discover::new(self.account.clone())).await
    }

    /// Asks for the contacts, and from then on to be told of changes ([`Session::pushes`], to be called before). `version`
    /// is that of the roster at hand; it is sent only to a server that keeps versions. Sends no presence: nobody sees us,
    /// and no message is taken away from the person's chat app.
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::Unreachable`], [`Error::ConnectionLost`], [`Error::Closed`], [`Error::Garbled`],
    /// [`Error::Refused`].
    pub async fn roster(&self, version: Option<&str>) -> Result<RosterAnswer, Error> {
        let version = self.heard.keeps_versions().then(|| version.unwrap_or_default());
        self.run(flow::Roster::new(self.account.clone(), version)).await
    }

    /// Asks for one invite. Never sent twice; while reconnecting the question waits until its deadline.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::outcome_unknown`] tells whether the invite may exist all the same.
    pub async fn create(&self, request: Request) -> Result<Answer, Error> {
        self.run(flow::Create::new(request, self.account.host())).await
    }

    /// Sends a filled-in form back; again an invite, or the next form.
    ///
    /// # Errors
    /// As [`Session::create`]. After [`Error::BadInput`] the same form may be sent again with other values.
    pub async fn submit(&self, pending: Pending) -> Result<Answer, Error> {
        self.run(flow::Create::resume(pending, self.account.host())).await
    }

    /// Gives a form up. Only for a command that is executing; its answer does not matter and errors are ignored.
    pub async fn cancel(&self, pending: Pending) {
        // Whether the server still knew of it changes nothing.
        let _ = self.ask(flow::cancel(&pending, &self.account.host())).await;
    }

    /// Ends the stream cleanly (`</stream:stream>`), at most waiting a second for the server.
    pub async fn close(&self) {
        let (told, done) = oneshot::channel();
        // An actor that is gone has ended its stream already.
        if self.wishes.send(Wish::Close(told)).await.is_ok() {
            let _ = done.await;
        }
    }

    async fn ask(&self, question: Question) -> Result<Reply, Error> {
        let (answer, reply) = oneshot::channel();
        if self.wishes.send(Wish::Ask { question, answer }).await.is_err() {
            return Err(self.ended());
        }
        reply.await.unwrap_or_else(|_| Err(self.ended()))
    }

    fn ended(&self) -> Error {
        match &*self.heard.status().borrow() {
            Status::Refused(error) => error.clone(),
            _ => Error::Closed,
        }
    }
}

/// What a request for an invite led to.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The invite.
    Made(Invite),
    /// The server asks for more than we know by itself: a person has to fill the form in.
    Form(Pending),
}

/// A command that is waiting for a form (XEP-0050 `status='executing'`).
#[derive(Clone, Debug)]
pub struct Pending {
    /// The form, to be shown and filled in.
    pub form: Form,
    /// What was asked for.
    pub request: Request,
    /// The invite it is to replace, for whoever keeps the history: the server hears nothing of it.
    pub renews: Option<Id>,
    /// The command's node.
    pub(in crate::engine) node: String,
    /// The command's session.
    pub(in crate::engine) session_id: Option<String>,
    /// What the server wants to be told with the form.
    pub(in crate::engine) action: Action,
    /// How many forms this command has sent, this one included.
    pub(in crate::engine) stage: u8,
}
