//! The counting of stream management (XEP-0198 section 4). Pure.

use std::collections::VecDeque;

use minidom::Element;
use minidom::rxml::xml_ncname;

/// What both sides have got. No `Debug`: what was filled in may be private.
pub struct Ledger {
    id: Option<String>,
    heard: u32,
    acknowledged: u32,
    unacknowledged: VecDeque<Element>,
}

impl Ledger {
    /// A new session; `id` is its name if it can be taken up again.
    pub fn new(id: Option<String>) -> Self {
        Self { id, heard: 0, acknowledged: 0, unacknowledged: VecDeque::new() }
    }

    /// Whether the session can be taken up again.
    pub const fn is_resumable(&self) -> bool {
        self.id.is_some()
    }

    /// How many stanzas the server has not told to have got.
    pub fn len(&self) -> usize {
        self.unacknowledged.len()
    }

    /// A stanza came.
    pub const fn heard(&mut self) {
        self.heard = self.heard.wrapping_add(1);
    }

    /// A stanza went.
    pub fn said(&mut self, stanza: Element) {
        self.unacknowledged.push_back(stanza);
    }

    /// The server says that it has got `h` stanzas in all. `false` if it cannot have.
    pub fn acknowledged(&mut self, h: Option<u32>) -> bool {
        let Some(h) = h else { return false };
        // The count wraps around at 2^32.
        let new = h.wrapping_sub(self.acknowledged) as usize;
        if new > self.unacknowledged.len() {
            return false;
        }
        self.unacknowledged.drain(..new);
        self.acknowledged = h;
        true
    }

    /// What the server has not got. It counts as never sent from here on.
    pub fn take_unacknowledged(&mut self) -> VecDeque<Element> {
        std::mem::take(&mut self.unacknowledged)
    }

    /// Our answer to the server's wish to know what we have got.
    pub fn acknowledgement(&self, ns: &str) -> Element {
        Element::builder("a", ns).attr(xml_ncname!("h").to_owned(), self.heard.to_string()).build()
    }

    /// The request to take the session up again.
    pub fn resumption(&self, ns: &str) -> Option<Element> {
        let id = self.id.as_deref()?;
        let resume = Element::builder("resume", ns)
            .attr(xml_ncname!("h").to_owned(), self.heard.to_string())
            .attr(xml_ncname!("previd").to_owned(), id);
        Some(resume.build())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger(said: usize) -> Ledger {
        let mut ledger = Ledger::new(Some("s1".to_owned()));
        (0..said).for_each(|n| ledger.said(Element::bare(format!("s{n}"), "x")));
        ledger
    }

    #[test]
    fn what_the_server_got_is_forgotten_and_the_rest_is_kept_in_order() {
        let mut ledger = ledger(3);
        assert!(ledger.acknowledged(Some(1)));
        assert!(ledger.acknowledged(Some(1)));
        let left: Vec<_> = ledger.take_unacknowledged().iter().map(|stanza| stanza.name().to_owned()).collect();
        assert_eq!(left, ["s1", "s2"]);
        assert!(ledger.take_unacknowledged().is_empty());
    }

    #[test]
    fn a_server_cannot_have_got_what_was_never_sent() {
        assert!(!ledger(2).acknowledged(Some(3)));
        assert!(!ledger(2).acknowledged(None));
    }

    #[test]
    fn counting_goes_on_after_the_largest_number() {
        let mut ledger = Ledger { acknowledged: u32::MAX, ..ledger(2) };
        assert!(ledger.acknowledged(Some(0)));
        assert_eq!(ledger.take_unacknowledged().len(), 1);
    }

    #[test]
    fn only_a_named_session_can_be_taken_up_again() {
        assert!(!Ledger::new(None).is_resumable());
        assert!(Ledger::new(None).resumption("x").is_none());
        let mut ledger = ledger(0);
        ledger.heard();
        let resume = ledger.resumption("x").expect("it has a name");
        assert_eq!((resume.attr("previd"), resume.attr("h")), (Some("s1"), Some("1")));
    }
}
