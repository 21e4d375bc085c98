//! A bound stream: resource binding (RFC 6120 section 7) and stream management (XEP-0198) around a [`Wire`].
//!
//! Unanswered stanzas go out again only when the server takes up the very same session and says that it never got
//! them. A line also knows how long it heard nothing, on a clock that goes on while the computer sleeps. tokio-xmpp's `StanzaStream` is not used: it also sends, on a wholly new session, what was still queued.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

use minidom::Element;
use minidom::rxml::xml_ncname;
use tokio::time::Instant;

use super::login::{SignedIn, stream_error};
use super::stanza::roster;
use super::wire::{CLIENT, Turn, Wire};
use super::{Error, iq};
use crate::domain::Host;

pub use self::ledger::Ledger;

mod ledger;

/// A bound stream.
pub struct Line {
    wire: Wire,
    host: Host,
    outbox: VecDeque<Element>,
    ledger: Option<Ledger>,
    keeps_versions: bool,
    heard: Heard,
}

/// When the server was last heard. The first clock stands still while the computer sleeps, the second may be set.
#[derive(Clone, Copy)]
struct Heard {
    at: Instant,
    clock: SystemTime,
}

impl Heard {
    fn now() -> Self {
        Self { at: Instant::now(), clock: SystemTime::now() }
    }

    fn ago(self) -> Duration {
        self.at.elapsed().max(self.clock.elapsed().unwrap_or_default())
    }
}

/// How a stream began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// With a new session: what was asked before will not be answered.
    Anew,
    /// With the session of the stream before.
    Resumed,
}

impl Line {
    /// Takes the session of `ledger` up again, or else binds a new one. After a failure of the network the ledger is
    /// still good for another try.
    ///
    /// # Errors
    /// Everything that ends a stream, and [`Error::LoginRefused`] if the server will not bind.
    pub async fn begin(signed: SignedIn, host: Host, ledger: &mut Option<Ledger>) -> Result<(Self, Begin), Error> {
        let SignedIn { wire, features, .. } = signed;
        let keeps_versions = roster::keeps_versions(&features);
        let mut line = Self { wire, host, outbox: VecDeque::new(), ledger: None, keeps_versions, heard: Heard::now() };
        let managed = features.has_child("sm", SM);
        if managed && let Some(before) = ledger {
            match line.resume(before).await {
                Ok(true) => {
                    line.ledger = ledger.take();
                    return Ok((line, Begin::Resumed));
                }
                Ok(false) => {}
                Err(error) => {
                    if matches!(error, Error::Garbled { .. }) {
                        *ledger = None;
                    }
                    return Err(error);
                }
            }
        }
        *ledger = None;
        line.bind().await?;
        if managed {
            line.ledger = line.manage().await?;
        }
        Ok((line, Begin::Anew))
    }

    /// Whether the server keeps versions of the roster.
    pub const fn keeps_versions(&self) -> bool {
        self.keeps_versions
    }

    /// Of what the server says it never got, sends again what is still `wanted`.
    pub fn say_again(&mut self, wanted: impl Fn(&Element) -> bool) {
        let missed = self.ledger.as_mut().map(Ledger::take_unacknowledged).unwrap_or_default();
        missed.into_iter().filter(wanted).for_each(|stanza| self.say(stanza));
    }

    /// Puts a stanza on its way. From here on it counts as sent.
    pub fn say(&mut self, stanza: Element) {
        if let Some(ledger) = &mut self.ledger {
            ledger.said(stanza.clone());
        }
        self.outbox.push_back(stanza);
        if self.ledger.is_some() {
            self.outbox.push_back(Element::bare("r", SM));
        }
    }

    /// Whether nothing was heard for so long that the server may be gone.
    pub fn is_quiet(&self) -> bool {
        self.heard.ago() > QUIET
    }

    /// Asks whether the server is still there. Any sign of it is an answer.
    pub fn ask_if_there(&mut self) {
        self.outbox.push_back(match self.ledger {
            Some(_) => Element::bare("r", SM),
            None => iq::ping(PING_ID),
        });
    }

    /// Sends what is to be sent and waits for the next sign of the server: a stanza, or `None` for something that only
    /// this line has to know. Nothing is lost when this is dropped.
    ///
    /// # Errors
    /// Everything that ends a stream.
    pub async fn hear(&mut self) -> Result<Option<Element>, Error> {
        loop {
            if self.outbox.len().max(self.ledger.as_ref().map_or(0, Ledger::len)) > MOST {
                return Err(Error::Garbled { what: "questions without end" });
            }
            let Turn::Element(element) = self.wire.turn(&mut self.outbox).await? else {
                self.ask_if_there();
                continue;
            };
            self.heard = Heard::now();
            if !is_stanza(&element) {
                self.note(&element)?;
                return Ok(None);
            }
            if let Some(ledger) = &mut self.ledger {
                ledger.heard();
            }
            return Ok(Some(element));
        }
    }

    /// What is needed to take the session up again; `None` if the server does not do that.
    #[must_use]
    pub fn into_ledger(self) -> Option<Ledger> {
        self.ledger.filter(Ledger::is_resumable)
    }

    /// Ends the stream and waits for the server to end it too.
    pub async fn close(self) {
        self.wire.close().await;
    }

    fn note(&mut self, element: &Element) -> Result<(), Error> {
        if let Some(error) = stream_error(element, &self.host) {
            // The server gives the session up, so there is nothing to resume.
            self.ledger = None;
            return Err(error);
        }
        let Some(ledger) = self.ledger.as_mut().filter(|_| element.ns() == SM) else {
            return Ok(());
        };
        match element.name() {
            "r" => self.outbox.push_back(ledger.acknowledgement(SM)),
            "a" if !ledger.acknowledged(number(element)) => {
                self.ledger = None;
                return Err(NEVER_SENT);
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether the session was taken up again.
    async fn resume(&mut self, ledger: &mut Ledger) -> Result<bool, Error> {
        let Some(resume) = ledger.resumption(SM) else {
            return Ok(false);
        };
        self.wire.send(&resume).await?;
        loop {
            let answer = self.wire.next().await?;
            if let Some(error) = stream_error(&answer, &self.host) {
                return Err(error);
            }
            if answer.is("resumed", SM) {
                return match ledger.acknowledged(number(&answer)) {
                    true => Ok(true),
                    false => Err(NEVER_SENT),
                };
            }
            if answer.is("failed", SM) {
                return Ok(false);
            }
        }
    }

    async fn bind(&mut self) -> Result<(), Error> {
        // The server chooses the resource: two programs of one person must not throw each other out.
        let bind = Element::builder("iq", CLIENT)
            .attr(xml_ncname!("type").to_owned(), "set")
            .attr(xml_ncname!("id").to_owned(), BIND_ID)
            .append(Element::bare("bind", BIND));
        self.wire.send(&bind.build()).await?;
        loop {
            let answer = self.wire.next().await?;
            if let Some(error) = stream_error(&answer, &self.host) {
                return Err(error);
            }
            if answer.attr("id") != Some(BIND_ID) {
                continue;
            }
            return match iq::reply(&answer) {
                Some(Ok(_)) => Ok(()),
                Some(Err(error)) => Err(Error::LoginRefused { condition: error.condition, text: error.text }),
                None => Err(Error::Garbled { what: "the answer to the binding" }),
            };
        }
    }

    /// Switches stream management on; `None` if the server will not.
    async fn manage(&mut self) -> Result<Option<Ledger>, Error> {
        let enable = Element::builder("enable", SM).attr(xml_ncname!("resume").to_owned(), "true");
        self.wire.send(&enable.build()).await?;
        loop {
            let answer = self.wire.next().await?;
            if let Some(error) = stream_error(&answer, &self.host) {
                return Err(error);
            }
            if answer.is("enabled", SM) {
                let resumable = matches!(answer.attr("resume"), Some("true" | "1"));
                let id = answer.attr("id").filter(|_| resumable);
                return Ok(Some(Ledger::new(id.map(str::to_owned))));
            }
            if answer.is("failed", SM) {
                return Ok(None);
            }
        }
    }
}

fn is_stanza(element: &Element) -> bool {
    element.ns() == CLIENT && matches!(element.name(), "iq" | "message" | "presence")
}

fn number(element: &Element) -> Option<u32> {
    element.attr("h")?.parse().ok()
}

const NEVER_SENT: Error = Error::Garbled { what: "an acknowledgement of what was never sent" };
/// A line that is silent for longer is not trusted with a question that changes something.
const QUIET: Duration = Duration::from_secs(30);
/// So many answers may wait for a server that asks and does not listen.
const MOST: usize = 1000;
const SM: &str = "urn:xmpp:sm:3";
const BIND: &str = "urn:ietf:params:xml:ns:xmpp-bind";
const BIND_ID: &str = "bind";
const PING_ID: &str = "still-there";
