//! What stands inside an IQ: read tolerantly, since servers differ, and written exactly as specified.
//!
//! The XMPP library has no ad-hoc commands, and its data forms refuse or silently empty slightly odd ones.

pub mod command;
pub mod disco;
pub mod form;
pub mod invite;
pub mod roster;

/// The namespaces in use.
pub mod ns {
    /// Everything a client says.
    pub use crate::engine::wire::CLIENT;

    /// Ad-hoc commands (XEP-0050), and the disco node that lists them.
    pub const COMMANDS: &str = "http://jabber.org/protocol/commands";
    /// Data forms (XEP-0004).
    pub const DATA_FORMS: &str = "jabber:x:data";
    /// What something is and can do (XEP-0030).
    pub const DISCO_INFO: &str = "http://jabber.org/protocol/disco#info";
    /// What something holds (XEP-0030).
    pub const DISCO_ITEMS: &str = "http://jabber.org/protocol/disco#items";
    /// Contacts (RFC 6121 section 2).
    pub const ROSTER: &str = "jabber:iq:roster";
    /// The feature of servers that keep versions of them (RFC 6121 section 2.6, once XEP-0237).
    pub const ROSTER_VERSIONS: &str = "urn:xmpp:features:rosterver";
    /// Stanza errors (RFC 6120 section 8.3.3).
    pub const STANZAS: &str = "urn:ietf:params:xml:ns:xmpp-stanzas";
    /// Software version (XEP-0092).
    pub const VERSION: &str = "jabber:iq:version";
}

/// How much of a server's sentence is kept, in characters.
const SENTENCE: usize = 500;

/// A server's sentence as it can be shown: one line without control characters, cut to a sane length; `None` if
/// nothing is left of it.
pub fn sentence(text: &str) -> Option<String> {
    let visible: String = text.chars().filter(|c| c.is_whitespace() || !is_invisible(*c)).collect();
    let clean = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    match clean.char_indices().nth(SENTENCE) {
        Some((end, _)) => Some(format!("{}…", clean[..end].trim_end())),
        None => Some(clean).filter(|clean| !clean.is_empty()),
    }
}

/// Control characters, and those that turn the direction of the text around them.
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_one_line_without_tricks() {
        assert_eq!(sentence(" One\ttwo\n\u{85} thr\u{1b}ee \u{202e}four\u{0} ").as_deref(), Some("One two three four"));
        assert_eq!(sentence(" \u{202e} \u{7f}"), None);
    }

    #[test]
    fn a_long_sentence_is_cut_between_characters() {
        let cut = sentence(&"ю".repeat(2 * SENTENCE)).expect("something is left");
        assert_eq!(cut.chars().count(), SENTENCE + 1);
        assert!(cut.ends_with("ю…"));
        let fits = "ю".repeat(SENTENCE);
        assert_eq!(sentence(&fits), Some(fits));
    }
}
