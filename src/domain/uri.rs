//! An invite's `xmpp:` URI (RFC 5122, XEP-0147) and its token.
//!
//! Both are keys: `Debug` masks the token, and `Display` does not exist.

use std::fmt;

use super::account::{Host, Localpart};
use super::invite::Kind;

/// The secret part of an invite. It has no `Debug` and no `Display` that tells it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Token(String);

impl Token {
    /// The token's text, for the one place that needs it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// An invite's `xmpp:` URI. Read leniently; what the server sent is kept byte for byte.
#[derive(Clone, PartialEq, Eq)]
pub struct XmppUri {
    raw: String,
    node: Option<String>,
    host: String,
    action: Action,
    token: Token,
    ibr: bool,
}

/// The query type of an invite's URI (XEP-0147).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Roster,
    Register,
}

impl XmppUri {
    /// Reads an invite's URI: any case of the scheme, escaped or raw, keys in any order, unknown
    /// keys ignored, `&` taken for `;`, a full stop left behind by a mail's sentence dropped.
    ///
    /// # Errors
    /// [`UriError`] says what is missing. The text of the URI is never part of it.
    pub fn parse(text: &str) -> Result<Self, UriError> {
        // The sentence's full stop goes first, so that what is read is what is handed over.
        let raw = text.trim().trim_end_matches('.');
        let rest = match raw.get(..5) {
            Some(scheme) if scheme.eq_ignore_ascii_case("xmpp:") => &raw[5..],
            _ => return Err(UriError::NoScheme),
        };
        if raw.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(UriError::BadAddress);
        }
        let (address, query) = split_query(rest).ok_or(UriError::NoAction)?;
        let mut parts = query.split([';', '&']);
        let action = match parts.next().map(str::to_ascii_lowercase).as_deref() {
            Some("roster") => Action::Roster,
            Some("register") => Action::Register,
            _ => return Err(UriError::NoAction),
        };
        let (mut token, mut ibr) = (None, false);
        for part in parts {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            match key.to_ascii_lowercase().as_str() {
                "preauth" => token = Some(decode(value).trim_end_matches('.').to_owned()),
                "ibr" => ibr = matches!(decode(value).trim_end_matches('.'), "y" | "Y" | "1" | "true"),
                _ => {}
            }
        }
        let token = token.filter(|token| !token.is_empty()).ok_or(UriError::NoToken)?;
        let address = decode(address.trim_start_matches('/'));
        let (node, host) = match address.rsplit_once('@') {
            Some((node, host)) => (Some(node), host),
            None => (None, address.as_str()),
        };
        let node = node.map(Localpart::parse).transpose().map_err(|_| UriError::BadAddress)?;
        let host = Host::parse(host).map_err(|_| UriError::BadAddress)?;
        Ok(Self {
            raw: raw.to_owned(),
            node: node.map(|node| node.as_str().to_owned()),
            host: host.as_str().to_owned(),
            action,
            token: Token(token),
            ibr,
        })
    }

    /// What kind of invite it is. A `register` URI with a name is [`Kind::Account`] with a reserved
    /// name; a password reset looks the same, so who asked for one has to remember it.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match (self.action, self.ibr) {
            (Action::Register, _) => Kind::Account,
            (Action::Roster, true) => Kind::AccountAndContact,
            (Action::Roster, false) => Kind::Contact,
        }
    }

    /// The host the invite leads to.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The user name in it: the inviter's in a contact invite, the reserved one in an account invite.
    #[must_use]
    pub fn node(&self) -> Option<&str> {
        self.node.as_deref()
    }

    /// The secret part.
    #[must_use]
    pub const fn token(&self) -> &Token {
        &self.token
    }

    /// The URI to hand over. Plain ASCII from the server is untouched; anything else is escaped as
    /// RFC 5122 asks.
    #[must_use]
    pub fn to_uri(&self) -> String {
        if self.raw.is_ascii() {
            return self.raw.clone();
        }
        let mut uri = String::from("xmpp:");
        if let Some(node) = &self.node {
            encode_into(&mut uri, node);
            uri.push('@');
        }
        encode_into(&mut uri, &self.host);
        uri.push_str(match self.action {
            Action::Roster => "?roster;preauth=",
            Action::Register => "?register;preauth=",
        });
        encode_into(&mut uri, self.token.expose());
        if self.ibr {
            uri.push_str(";ibr=y");
        }
        uri
    }

    /// The URI with dots in the place of its secret part, to be looked at over a shoulder.
    #[must_use]
    pub fn masked(&self) -> String {
        let uri = self.to_uri();
        match uri.to_ascii_lowercase().find("preauth=") {
            Some(at) => format!("{}\u{2022}\u{2022}\u{2022}\u{2022}", &uri[..at + "preauth=".len()]),
            // Every invite's URI has one.
            None => "xmpp:".to_owned(),
        }
    }

    /// Exactly what the server sent, for the history.
    #[must_use]
    pub fn as_sent(&self) -> &str {
        &self.raw
    }
}

impl fmt::Debug for XmppUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "XmppUri({} on {}, token ***)", self.kind(), self.host)
    }
}

/// Splits at the last `?roster` or `?register`, since a raw localpart may hold a `?`.
fn split_query(rest: &str) -> Option<(&str, &str)> {
    let lower = rest.to_ascii_lowercase();
    let at = ["?roster", "?register"].iter().filter_map(|action| lower.rfind(action)).max()?;
    Some((&rest[..at], &rest[at + 1..]))
}

/// Undoes percent-encoding; what is no valid escape, or no UTF-8, stays as it is.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            // `from_str_radix` takes a sign, too.
            .filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(escaped.unwrap_or(bytes[at]));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// Escapes all but the unreserved characters (RFC 3986): more than RFC 5122 asks, which is safe.
fn encode_into(out: &mut String, text: &str) {
    use fmt::Write as _;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(byte.into());
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// Why a text is no invite URI. It never quotes the text, since that holds a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    /// It does not begin with `xmpp:`.
    #[error("it does not begin with xmpp:")]
    NoScheme,
    /// Neither `?roster` nor `?register` is in it.
    #[error("it neither adds a contact nor registers")]
    NoAction,
    /// There is no `preauth=`.
    #[error("it has no token")]
    NoToken,
    /// The address in it is none.
    #[error("the address in it is not valid")]
    BadAddress,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> XmppUri {
        XmppUri::parse(text).expect("a test's own URI")
    }

    #[test]
    fn the_kind_is_read_off_the_uri() {
        assert_eq!(uri("xmpp:ana@club.example?roster;preauth=T1").kind(), Kind::Contact);
        assert_eq!(uri("xmpp:ana@club.example?roster;preauth=T1;ibr=y").kind(), Kind::AccountAndContact);
        assert_eq!(uri("xmpp:ana@club.example?roster;ibr=y;preauth=T1").kind(), Kind::AccountAndContact);
        assert_eq!(uri("xmpp:club.example?register;preauth=T1").kind(), Kind::Account);
        let reserved = uri("xmpp:ben@club.example?register;preauth=T1");
        assert_eq!((reserved.kind(), reserved.node()), (Kind::Account, Some("ben")));
    }

    #[test]
    fn the_servers_ascii_bytes_are_untouched() {
        let sent = "XMPP:ana@club.example?roster;preauth=a-b_c;ibr=y;x=1";
        assert_eq!(uri(sent).to_uri(), sent);
    }

    #[test]
    fn a_masked_uri_tells_all_but_the_token() {
        let masked = uri("xmpp:ana@club.example?roster;ibr=y;PREAUTH=T1").masked();
        assert_eq!(masked, "xmpp:ana@club.example?roster;ibr=y;PREAUTH=\u{2022}\u{2022}\u{2022}\u{2022}");
    }

    #[test]
    fn other_letters_are_escaped_on_the_way_out() {
        assert_eq!(
            uri("xmpp:юля@club.example?roster;preauth=T1").to_uri(),
            "xmpp:%D1%8E%D0%BB%D1%8F@club.example?roster;preauth=T1"
        );
    }

    #[test]
    fn sloppy_uris_are_read() {
        assert_eq!(uri(" xmpp:ana%2Ehome@club.example?roster;preauth=T1 ").node(), Some("ana.home"));
        assert_eq!(uri("xmpp:ana%40club.example?roster;preauth=T1").node(), Some("ana"));
        assert_eq!(uri("xmpp:ana@club.example?ROSTER&preauth=T1").token().expose(), "T1");
        assert_eq!(uri("xmpp:ana@club.example?roster;preauth=T1.").to_uri(), "xmpp:ana@club.example?roster;preauth=T1");
    }

    #[test]
    fn a_full_stop_behind_a_key_does_not_change_what_is_handed_over() {
        let sent = "xmpp:club.example?register;preauth=T1;x.";
        assert_eq!(XmppUri::parse(&uri(sent).to_uri()), Ok(uri(sent)));
        // The last one counts, and this one is empty.
        assert_eq!(XmppUri::parse("xmpp:club.example?register;preauth=T1;preauth."), Err(UriError::NoToken));
    }

    #[test]
    fn what_is_no_escape_stays_as_it_is() {
        for token in ["a%+1b", "a%-1b", "a%", "a%4", "a%zz"] {
            assert_eq!(uri(&format!("xmpp:club.example?register;preauth={token}")).token().expose(), token);
        }
        assert_eq!(uri("xmpp:club.example?register;preauth=a%2Db").token().expose(), "a-b");
    }

    #[test]
    fn what_is_no_invite_is_refused() {
        assert_eq!(XmppUri::parse("https://club.example/"), Err(UriError::NoScheme));
        assert_eq!(XmppUri::parse("xmpp:ana@club.example"), Err(UriError::NoAction));
        assert_eq!(XmppUri::parse("xmpp:ana@club.example?message;body=x"), Err(UriError::NoAction));
        assert_eq!(XmppUri::parse("xmpp:ana@club.example?roster"), Err(UriError::NoToken));
        assert_eq!(XmppUri::parse("xmpp:a b@club.example?roster;preauth=T"), Err(UriError::BadAddress));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

        #[test]
        fn what_is_handed_over_reads_as_what_came(
            scheme in "xmpp:|XMPP:|xmpp://?",
            node in "(([a-z0-9.%é!'~-]|Ж|ß|\\?|%C3%A9|%20){1,8}@)?",
            host in "[a-zé0-9.-]{1,12}|ex%61mple\\.org|пример\\.рф|\\[::1\\]",
            action in "\\?(roster|register|ROSTER|remove|)",
            pairs in "([;&](preauth|ibr|x|PREAUTH)=?([A-Za-z0-9_.é=+-]|%3B|%2){0,12}){0,4}[.]?",
        ) {
            if let Ok(read) = XmppUri::parse(&format!("{scheme}{node}{host}{action}{pairs}")) {
                let handed_over = read.to_uri();
                let again = XmppUri::parse(&handed_over).expect("what we hand over can be read");
                let of = |uri: &XmppUri| (uri.kind(), uri.node.clone(), uri.host.clone(), uri.token.0.clone());
                proptest::prop_assert!(handed_over.is_ascii());
                proptest::prop_assert_eq!(of(&read), of(&again));
                proptest::prop_assert_eq!(again.to_uri(), handed_over);
            }
        }

        #[test]
        fn no_text_is_too_odd_to_be_read(text in "(xmpp:)?.{0,60}(\\?roster)?.{0,20}") {
            let _ = XmppUri::parse(&text);
        }
    }
}
