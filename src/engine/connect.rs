//! The way to a server: where it is, every address of it, and TLS. There is no plain-text way.
//!
//! `order` and the choice of an error are pure; `dns` and `tls` ask the world.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use futures::stream::{FuturesUnordered, StreamExt};
use minidom::Element;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

use super::session::{Server, Tls};
use super::wire::{Fault, STREAM, Wire};
use super::{Error, login};
use crate::domain::Host;

pub use super::wire::Io;

mod dns;
mod order;
pub(in crate::engine) mod tls;

/// What leads to a server. Tests bring their own.
pub trait Transport: Send + Sync + 'static {
    /// A new connection, encrypted and with the certificate checked.
    fn open(&self) -> BoxFuture<'_, Result<Secured, Error>>;
}

/// An encrypted connection.
pub struct Secured {
    /// The connection.
    pub io: Box<dyn Io>,
    /// What SCRAM may bind to (`tls-exporter`, RFC 9266); only TLS 1.3 has it.
    pub binding: Option<Vec<u8>>,
}

/// One place to connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// A name or an address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How TLS begins there.
    pub tls: Tls,
}

/// The way over the internet.
pub struct Internet {
    host: Host,
    server: Option<Target>,
    tls: tls::Client,
}

impl Internet {
    /// How long connecting may take, with all addresses tried.
    pub const DEADLINE: Duration = Duration::from_secs(15);

    /// Prepares the way to this host, exactly to `server` if there is one.
    ///
    /// # Errors
    /// [`Error::CaFile`]; [`Error::UnknownHost`] if no certificate could be for this name.
    pub async fn new(
        host: Host,
        server: Option<Server>,
        tls: Option<Tls>,
        ca_file: Option<PathBuf>,
    ) -> Result<Self, Error> {
        let target = |Server { host, port }| Target { host, port, tls: tls.unwrap_or(Tls::Starttls) };
        let server = server.map(target);
        let tls = tls::Client::new(&host, ca_file).await?;
        Ok(Self { host, server, tls })
    }

    async fn connect(&self) -> Result<Secured, Error> {
        let deadline = Instant::now() + Self::DEADLINE;
        let targets = match &self.server {
            Some(server) => vec![server.clone()],
            None => dns::targets(&self.host, &mut chance).await?,
        };
        let mut worst: Option<Error> = None;
        for (tried, target) in targets.iter().enumerate() {
            // A silent server may use up its share of the time only.
            let share = (deadline - Instant::now()) / u32::try_from(targets.len() - tried).unwrap_or(u32::MAX);
            let error = match timeout(share, self.try_target(target)).await {
                Ok(Ok(secured)) => return Ok(secured),
                Ok(Err(error)) => error,
                Err(_) => self.unreachable(io::ErrorKind::TimedOut.into()),
            };
            tracing::debug!(target = %target.host, port = target.port, %error, "no connection");
            worst = Some(match worst {
                Some(worst) => more_telling(worst, error),
                None => error,
            });
        }
        Err(worst.unwrap_or_else(|| Error::UnknownHost { host: self.host.to_string() }))
    }

    async fn try_target(&self, target: &Target) -> Result<Secured, Error> {
        let addresses = dns::addresses(&target.host, target.port).await?;
        let stream = first_to_answer(addresses).await.map_err(|error| self.unreachable(error))?;
        // Small stanzas, each waited for.
        stream.set_nodelay(true).map_err(|error| self.unreachable(error))?;
        let stream: Box<dyn Io> = Box::new(stream);
        match target.tls {
            Tls::Direct => self.tls.secure(stream, true).await,
            Tls::Starttls => self.tls.secure(self.starttls(stream).await?, false).await,
        }
    }

    /// Asks for TLS inside a plain stream (RFC 6120 section 5).
    async fn starttls(&self, io: Box<dyn Io>) -> Result<Box<dyn Io>, Error> {
        let failed = |fault| self.failed(fault);
        let mut wire = Wire::open(io, self.host.as_str()).await.map_err(failed)?;
        let features = wire.next().await.map_err(failed)?;
        if let Some(error) = login::stream_error(&features, &self.host) {
            return Err(error);
        }
        if !features.is("features", STREAM) {
            return Err(Error::Garbled { what: "the stream's features" });
        }
        if !features.has_child("starttls", STARTTLS) {
            return Err(Error::NoTls { host: self.host.to_string() });
        }
        wire.send(&Element::bare("starttls", STARTTLS)).await.map_err(failed)?;
        let answer = wire.next().await.map_err(failed)?;
        match answer.is("proceed", STARTTLS) {
            true => Ok(wire.into_io()),
            false => Err(Error::NoTls { host: self.host.to_string() }),
        }
    }

    fn failed(&self, fault: Fault) -> Error {
        match fault {
            Fault::Io(error) => self.unreachable(error),
            fault => fault.into(),
        }
    }

    fn unreachable(&self, error: io::Error) -> Error {
        let host = match &self.server {
            Some(Target { host, port, .. }) => Server { host: host.clone(), port: *port }.to_string(),
            None => self.host.to_string(),
        };
        Error::Unreachable { host, source: Arc::new(error) }
    }
}

impl Transport for Internet {
    fn open(&self) -> BoxFuture<'_, Result<Secured, Error>> {
        Box::pin(async move {
            match timeout(Self::DEADLINE, self.connect()).await {
                Ok(result) => result,
                Err(_) => Err(self.unreachable(io::ErrorKind::TimedOut.into())),
            }
        })
    }
}

/// Connects to all of them, each a little later than the one before it, and keeps the first that answers (after
/// RFC 8305), so that a broken IPv6 costs nobody seconds.
async fn first_to_answer(addresses: Vec<SocketAddr>) -> io::Result<TcpStream> {
    let later = |(place, address): (usize, SocketAddr)| async move {
        sleep(HEAD_START * u32::try_from(place).unwrap_or(0)).await;
        TcpStream::connect(address).await
    };
    let mut tries: FuturesUnordered<_> = addresses.into_iter().enumerate().map(later).collect();
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    while let Some(result) = tries.next().await {
        match result {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Of two failures the one that tells a person more: a server that answered wrongly before one that did not answer.
fn more_telling(one: Error, other: Error) -> Error {
    let rank = |error: &Error| match error {
        Error::Certificate { .. } => 4,
        Error::NoTls { .. } => 3,
        Error::LoginRefused { .. } | Error::Garbled { .. } | Error::ConnectionLost => 2,
        Error::Unreachable { .. } => 1,
        _ => 0,
    };
    if rank(&other) > rank(&one) { other } else { one }
}

fn chance(most: u32) -> u32 {
    // Without randomness the order is still a valid one.
    getrandom::u32().map_or(0, |random| u32::try_from(u64::from(random) % (u64::from(most) + 1)).unwrap_or(0))
}

const HEAD_START: Duration = Duration::from_millis(250);
const STARTTLS: &str = "urn:ietf:params:xml:ns:xmpp-tls";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::CertificateFault;

    #[test]
    fn a_server_that_answered_wrongly_tells_more_than_one_that_was_silent() {
        let host = || "club.example".to_owned();
        let silent = || Error::Unreachable { host: host(), source: Arc::new(io::ErrorKind::TimedOut.into()) };
        let expired = || Error::Certificate { host: host(), fault: CertificateFault::Expired };
        assert!(matches!(more_telling(silent(), expired()), Error::Certificate { .. }));
        assert!(matches!(more_telling(expired(), silent()), Error::Certificate { .. }));
        assert!(matches!(more_telling(Error::UnknownHost { host: host() }, silent()), Error::Unreachable { .. }));
    }

    #[tokio::test]
    async fn every_address_is_tried() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let alive = listener.local_addr().expect("bound");
        let dead = SocketAddr::from(([127, 0, 0, 1], 1));
        let stream = first_to_answer(vec![dead, alive]).await.expect("the second address answers");
        assert_eq!(stream.peer_addr().expect("connected"), alive);
    }
}
