//! Asking a landing page where it leads, as a stranger would: one `GET`, no cookies, nothing kept.
//!
//! What a page says is read in `read`; whom to trust is the same as for chat servers.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio_rustls::rustls;
use ureq::http::Response;
use ureq::http::header::{LINK, LOCATION};
use ureq::tls::{Certificate, TlsConfig, TlsProvider};
use ureq::{Agent, Body};
use url::Url;

use super::connect::tls;
use crate::domain::{Software, XmppUri};

mod read;

/// What a page says about an invite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageAnswer {
    /// It leads to exactly this invite.
    Leads,
    /// It leads to another invite.
    LeadsElsewhere,
    /// It is gone (404, 410): the invite is used, expired or withdrawn. Of a page that never led to it this says less:
    /// it may never have been set up, and good invites have it too.
    Over,
    /// It opens and leads to no invite. Either it never does (a general page), or the invite is over: Prosody answers
    /// 200 without a link then. [`PageAnswer::of_page_with_links`] is for a page that is known to carry one.
    Silent,
}

impl PageAnswer {
    /// The answer of a page that carries a link as long as the invite is good: because it did when it was asked before,
    /// or because [`carries_links`] knows it.
    #[must_use]
    pub const fn of_page_with_links(self) -> Self {
        match self {
            Self::Silent => Self::Over,
            other => other,
        }
    }
}

/// Why a page gave no answer. No variant holds the page's address: it is a key.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// Its certificate is not to be trusted.
    #[error("the page's certificate is not valid")]
    Certificate,
    /// It answered with this status of HTTP.
    #[error("the page answered {0}")]
    Closed(u16),
    /// There was no answer, or none that is HTTP.
    #[error("the page cannot be reached")]
    Unreachable,
    /// It took too long.
    #[error("the page did not answer in time")]
    TimedOut,
    /// It leads to another host, from a protected page to an unprotected one, or on and on.
    #[error("the page leads to another host")]
    OffHost,
    /// The extra CA file cannot be read or holds no certificate.
    #[error("the CA file {0} cannot be used")]
    CaFile(PathBuf),
}

/// Asks a page.
///
/// # Errors
/// See [`Error`]. They say nothing about the invite.
pub async fn ask(url: &str, ca_file: Option<&Path>, expected: &XmppUri) -> Result<PageAnswer, Error> {
    ask_within(DEADLINE, url, ca_file, expected).await
}

/// The same with another deadline, for tests.
///
/// # Errors
/// See [`Error`].
#[doc(hidden)]
pub async fn ask_within(
    deadline: Duration,
    url: &str,
    ca_file: Option<&Path>,
    expected: &XmppUri,
) -> Result<PageAnswer, Error> {
    let url = Url::parse(url).ok().filter(is_web).ok_or(Error::Unreachable)?;
    let (ca_file, expected) = (ca_file.map(Path::to_owned), expected.clone());
    let asked = tokio::task::spawn_blocking(move || Visit::new(deadline, ca_file)?.follow(url, &expected)).await;
    asked.unwrap_or(Err(Error::Unreachable))
}

/// Whether a page of this address carries a link as long as its invite is good, as far as one can know that without
/// having asked it before: Prosody's own page (`mod_invites_page`) does.
#[must_use]
pub fn carries_links(url: &str, software: Option<&Software>) -> bool {
    let is_its_own = |url: Url| url.path_segments().is_some_and(|mut path| path.next_back() == Some("invites_page"));
    software.is_some_and(Software::is_prosody) && Url::parse(url).is_ok_and(is_its_own)
}

/// One visit, with its time running.
struct Visit {
    agent: Agent,
    end: Instant,
}

impl Visit {
    fn new(deadline: Duration, ca_file: Option<PathBuf>) -> Result<Self, Error> {
        let end = Instant::now() + deadline;
        let trusted = tls::certificates(ca_file.as_deref()).map_err(|_| Error::CaFile(ca_file.unwrap_or_default()))?;
        let trusted = trusted.iter().map(|certificate| Certificate::from_der(certificate).to_owned());
        let secure = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .unversioned_rustls_crypto_provider(Arc::new(tls::provider()))
            .root_certs(trusted.into())
            .build();
        let agent = Agent::config_builder()
            .tls_config(secure)
            .user_agent(concat!("Invito/", env!("CARGO_PKG_VERSION")))
            .accept("text/html")
            // As straight as to the chat server: what is asked for is a key.
            .proxy(None)
            .http_status_as_error(false)
            .max_redirects(0)
            .build();
        Ok(Self { agent: agent.into(), end })
    }

    /// Asks, and follows the page as long as it stays on its host.
    fn follow(&self, mut url: Url, expected: &XmppUri) -> Result<PageAnswer, Error> {
        for _ in 0..=MOST_REDIRECTS {
            let mut response = self.get(&url)?;
            match response.status().as_u16() {
                200..=299 => return self.read(&mut response, expected),
                404 | 410 => return Ok(PageAnswer::Over),
                301..=303 | 307 | 308 => {}
                status => return Err(Error::Closed(status)),
            }
            let status = response.status().as_u16();
            let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
            let next = location.and_then(|location| url.join(location).ok()).ok_or(Error::Closed(status))?;
            if let Some(answer) = read::text(next.as_str(), expected).filter(|_| next.scheme() == "xmpp") {
                return Ok(answer);
            }
            let unprotected = url.scheme() == "https" && next.scheme() != "https";
            if !is_web(&next) || next.host() != url.host() || unprotected {
                return Err(Error::OffHost);
            }
            url = next;
        }
        Err(Error::OffHost)
    }

    fn get(&self, url: &Url) -> Result<Response<Body>, Error> {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Error::TimedOut);
        }
        let request = self.agent.get(url.as_str()).config().timeout_global(Some(left)).build();
        request.call().map_err(|error| failed(&error))
    }

    /// The header is enough; without it the text is read, up to a limit.
    fn read(&self, response: &mut Response<Body>, expected: &XmppUri) -> Result<PageAnswer, Error> {
        let links = response.headers().get_all(LINK);
        if let Some(answer) = read::headers(links.iter().filter_map(|link| link.to_str().ok()), expected) {
            return Ok(answer);
        }
        let mut text = Vec::new();
        let body = response.body_mut().as_reader().take(LONGEST).read_to_end(&mut text);
        body.map_err(|error| failed(&error.into()))?;
        Ok(read::text(&String::from_utf8_lossy(&text), expected).unwrap_or(PageAnswer::Silent))
    }
}

fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "https" | "http") && url.host().is_some()
}

/// What went wrong, without ureq's words: they may quote the address.
fn failed(error: &ureq::Error) -> Error {
    let tls = match error {
        ureq::Error::Rustls(error) => Some(error),
        ureq::Error::Io(error) => error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()),
        _ => None,
    };
    match error {
        _ if tls.is_some_and(|error| tls::certificate_fault(error).is_some()) => Error::Certificate,
        ureq::Error::Timeout(_) => Error::TimedOut,
        ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => Error::TimedOut,
        _ => Error::Unreachable,
    }
}

/// For everything, redirects included.
const DEADLINE: Duration = Duration::from_secs(10);
/// So many on one host are followed.
const MOST_REDIRECTS: usize = 3;
/// So much of a page is read, in bytes.
const LONGEST: u64 = 256 << 10;
