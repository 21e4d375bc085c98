//! Exchanges without socket or clock: each is stepped with the last reply and asks the next question or is done.
//!
//! One exchange a file. The actor sends the questions, holds the deadlines and hands back the replies.

mod create;
mod discover;
mod probe;
mod roster;

use std::fmt;

use minidom::Element;

use super::Error;
use super::stanza;

pub use create::{Create, cancel};
pub use discover::Discover;
pub use probe::{Probe, can_be_probed};
pub use roster::Roster;

/// One exchange with a server.
pub trait Flow: Send {
    /// What it ends with.
    type Output: Send;

    /// Goes on: first with `None`, then with the reply to the question it asked. Never called again after
    /// [`Step::Done`].
    fn step(&mut self, reply: Option<Reply>) -> Step<Self::Output>;
}

/// What a flow wants next.
#[derive(Debug)]
pub enum Step<T> {
    /// Send this and step with its reply.
    Ask(Question),
    /// The end.
    Done(Result<T, Error>),
}

/// An IQ to send. The actor gives it its id. `Debug` leaves out what was filled in, which may be private.
#[derive(Clone)]
pub struct Question {
    /// Where to; a bare host or address.
    pub to: String,
    /// Whether it changes something (`type='set'`).
    pub set: bool,
    /// The one child of the IQ.
    pub payload: Element,
}

/// The reply to a question: an IQ result's child, if it has one, or the stanza error.
pub type Reply = Result<Option<Element>, StanzaError>;

/// An IQ of type `error` (RFC 6120 section 8.3), read tolerantly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StanzaError {
    /// `auth`, `cancel`, `continue`, `modify`, `wait`, or empty.
    pub kind: String,
    /// The condition's name, such as `forbidden`; `undefined-condition` if none was given.
    pub condition: String,
    /// The server's sentence, cut to a sane length.
    pub text: Option<String>,
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.set { "set" } else { "get" };
        write!(f, "Question({kind} {} to {})", self.payload.name(), self.to)
    }
}

impl StanzaError {
    /// Reads the `<error/>` of an IQ.
    #[must_use]
    pub fn parse(error: &Element) -> Self {
        let defined = || error.children().filter(|child| child.has_ns(stanza::ns::STANZAS));
        let condition = defined().find(|child| child.name() != "text").map(Element::name);
        let text = defined().filter(|child| child.name() == "text").find_map(|child| stanza::sentence(&child.text()));
        Self {
            kind: error.attr("type").unwrap_or_default().to_owned(),
            condition: condition.unwrap_or("undefined-condition").to_owned(),
            text,
        }
    }

    /// Finds it in a whole `<iq type='error'/>`. It may stand before or behind an echo of what was asked, and the
    /// sentence may be in a command's note only.
    #[must_use]
    pub fn in_iq(iq: &Element) -> Self {
        let error = iq.children().find(|child| child.name() == "error");
        let nothing = || Self::parse(&Element::bare("error", iq.ns()));
        let mut read = error.map_or_else(nothing, Self::parse);
        if read.text.is_none() {
            read.text =
                iq.children().find_map(stanza::command::Command::parse).and_then(|command| command.error_note());
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(inside: &str) -> StanzaError {
        let iq = format!("<iq xmlns='jabber:client' type='error'>{inside}</iq>");
        StanzaError::in_iq(&iq.parse().expect("a test's own XML"))
    }

    const FORBIDDEN: &str = "<error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>\
        <text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>No</text></error>";
    const COMMAND: &str = "<command xmlns='http://jabber.org/protocol/commands' status='canceled'>\
        <note type='error'>Not you</note></command>";

    fn forbidden(text: &str) -> StanzaError {
        StanzaError { kind: "auth".into(), condition: "forbidden".into(), text: Some(text.into()) }
    }

    #[test]
    fn an_error_is_found_before_and_behind_the_echo() {
        assert_eq!(error(&format!("{FORBIDDEN}{COMMAND}")), forbidden("No"));
        assert_eq!(error(&format!("{COMMAND}{FORBIDDEN}")), forbidden("No"));
    }

    #[test]
    fn a_note_lends_its_sentence_to_an_error_without_one() {
        let mute = "<error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
        assert_eq!(error(&format!("{mute}{COMMAND}")), forbidden("Not you"));
    }

    #[test]
    fn an_error_without_anything_is_an_error_all_the_same() {
        let nothing = StanzaError { kind: String::new(), condition: "undefined-condition".into(), text: None };
        assert_eq!(error("<error/>"), nothing);
        assert_eq!(error(""), nothing);
    }

    #[test]
    fn what_was_filled_in_is_in_no_debug_text() {
        let payload = "<x xmlns='jabber:x:data'><field><value>SECRET</value></field></x>";
        let payload = payload.parse().expect("a test's own XML");
        let question = Question { to: "club.example".into(), set: true, payload };
        assert_eq!(format!("{question:?}"), "Question(set x to club.example)");
    }
}
