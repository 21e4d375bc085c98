//! One sign-in (RFC 6120 section 6) on an encrypted connection, and which failures are final.
//!
//! Which mechanism it is stands in [`choice`]; the mechanism's own messages in [`scram`].

use minidom::Element;
use minidom::rxml::xml_ncname;
use xmpp_parsers::sasl::{Challenge, Response, Success};

use self::choice::{Choice, Offered};
use self::scram::Exchange;
use super::Error;
use super::connect::Secured;
use super::session::{Config, Mechanism};
use super::stanza::sentence;
use super::wire::{Fault, STREAM, Wire};
use crate::domain::Host;

mod choice;
mod scram;
mod sha512;

/// A stream that is signed in and not yet bound.
pub struct SignedIn {
    /// The stream, begun anew.
    pub wire: Wire,
    /// What the server offers now.
    pub features: Element,
    /// How it was signed in.
    pub mechanism: Mechanism,
}

/// Signs in once. `remembered` is the mechanism below which nothing is sent.
///
/// # Errors
/// Everything in [`Error`] that concerns a sign-in, and what ends a stream.
pub async fn login(secured: Secured, config: &Config, remembered: Option<Mechanism>) -> Result<SignedIn, Error> {
    let host = config.account.host();
    let mut wire = Wire::open(secured.io, host.as_str()).await?;
    let features = features(&mut wire, &host).await?;
    let choice = choice::choose(&Offered::read(&features), secured.binding, remembered)?;
    let mechanism = choice.mechanism;
    tracing::debug!(mechanism = mechanism.as_str(), "signing in");
    authenticate(&mut wire, config, choice).await?;
    let mut wire = wire.restart(host.as_str()).await?;
    let features = self::features(&mut wire, &host).await?;
    Ok(SignedIn { wire, features, mechanism })
}

/// What a stream error means, if `element` is one.
pub fn stream_error(element: &Element, host: &Host) -> Option<Error> {
    if !element.is("error", STREAM) {
        return None;
    }
    let condition = element.children().find(|child| child.ns() == STREAMS && child.name() != "text");
    let condition = condition.map_or("undefined-condition", Element::name);
    Some(match condition {
        "host-unknown" | "host-gone" | "improper-addressing" => Error::UnknownHost { host: host.to_string() },
        _ => Error::LoginRefused {
            condition: condition.to_owned(),
            text: element.get_child("text", STREAMS).and_then(|text| sentence(&text.text())),
        },
    })
}

/// The features at the front of a stream.
///
/// # Errors
/// What ends a stream.
pub async fn features(wire: &mut Wire, host: &Host) -> Result<Element, Error> {
    let features = wire.next().await?;
    match stream_error(&features, host) {
        Some(error) => Err(error),
        None if features.is("features", STREAM) => Ok(features),
        None => Err(Error::Garbled { what: "the stream's features" }),
    }
}

async fn authenticate(wire: &mut Wire, config: &Config, choice: Choice) -> Result<(), Error> {
    let would_bind = choice.would_bind();
    let exchange = Exchange::new(config.account.localpart(), config.password.expose(), choice)?;
    let mechanism = exchange.mechanism();
    let (first, mut exchange) = exchange.first();
    wire.send(&auth(mechanism, &first)).await?;
    loop {
        let answer = wire.next().await?;
        if let Some(error) = stream_error(&answer, &config.account.host()) {
            return Err(error);
        }
        match answer.name() {
            _ if answer.ns() != SASL => {
                return Err(Error::Garbled { what: "the sign-in" });
            }
            "challenge" => {
                let challenge = Challenge::try_from(answer).map_err(|_| Error::Garbled { what: "the challenge" })?;
                let (response, next) = exchange.response(challenge.data).await?;
                exchange = next;
                wire.send(&Element::from(Response { data: response })).await?;
            }
            "success" => return exchange.success(&proof(answer)?),
            "failure" => return Err(failure(&answer, would_bind)),
            _ => {
                return Err(Error::Garbled { what: "the sign-in" });
            }
        }
    }
}

/// The library's type for this names no SCRAM-SHA-512; its base64 is borrowed.
fn auth(mechanism: Mechanism, data: &[u8]) -> Element {
    let data = Element::from(Response { data: data.to_vec() }).text();
    Element::builder("auth", SASL).attr(xml_ncname!("mechanism").to_owned(), mechanism.as_str()).append(data).build()
}

/// What came with the success; `=` stands for nothing (RFC 6120 section 6.4.2).
fn proof(success: Element) -> Result<Vec<u8>, Error> {
    if success.text().trim() == "=" {
        return Ok(Vec::new());
    }
    Success::try_from(success).map(|success| success.data).map_err(|_| Error::Garbled { what: "the server's proof" })
}

/// `would_bind`: we told the server that it seems unable to bind to the channel while we could.
fn failure(failure: &Element, would_bind: bool) -> Error {
    let condition = failure.children().find(|child| child.name() != "text").map_or("", Element::name);
    let text = failure.get_child("text", SASL).and_then(|text| sentence(&text.text()));
    match condition {
        "not-authorized" => Error::WrongPassword,
        "account-disabled" | "credentials-expired" => Error::AccountDisabled { text },
        // Prosody's way to say that it did offer to bind: someone took that off its list.
        "malformed-request" if would_bind => Error::Tampered,
        condition => Error::LoginRefused { condition: condition.to_owned(), text },
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Ended | Fault::Io(_) => Self::ConnectionLost,
            Fault::Garbled(what) => Self::Garbled { what },
        }
    }
}

const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";
const STREAMS: &str = "urn:ietf:params:xml:ns:xmpp-streams";

#[cfg(test)]
mod tests {
    use super::*;

    fn element(xml: &str) -> Element {
        xml.parse().expect("a test's own XML")
    }

    fn refused(condition: &str, would_bind: bool) -> Error {
        failure(&element(&format!("<failure xmlns='{SASL}'><{condition}/><text>Sorry</text></failure>")), would_bind)
    }

    #[test]
    fn a_refusal_is_told_apart_by_its_condition() {
        assert!(matches!(refused("not-authorized", false), Error::WrongPassword));
        assert!(matches!(refused("account-disabled", false), Error::AccountDisabled { text: Some(t) } if t == "Sorry"));
        assert!(matches!(refused("credentials-expired", false), Error::AccountDisabled { .. }));
        assert!(matches!(refused("malformed-request", true), Error::Tampered));
        assert!(matches!(refused("malformed-request", false), Error::LoginRefused { .. }));
        assert!(matches!(
            refused("temporary-auth-failure", false),
            Error::LoginRefused { condition, .. } if condition == "temporary-auth-failure"
        ));
    }

    #[test]
    fn a_failure_without_a_condition_is_still_a_failure() {
        assert!(matches!(failure(&element(&format!("<failure xmlns='{SASL}'/>")), false), Error::LoginRefused { .. }));
    }

    #[test]
    fn a_server_that_does_not_know_the_domain_is_understood() {
        let host = Host::parse("club.example").expect("a test's own name");
        let error = |condition: &str| {
            let xml = format!("<e:error xmlns:e='{STREAM}'><{condition} xmlns='{STREAMS}'/></e:error>");
            stream_error(&element(&xml), &host)
        };
        assert!(matches!(error("host-unknown"), Some(Error::UnknownHost { .. })));
        assert!(matches!(error("policy-violation"), Some(Error::LoginRefused { .. })));
        assert!(stream_error(&element("<iq xmlns='jabber:client'/>"), &host).is_none());
    }
}
