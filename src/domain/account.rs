//! Addresses (JIDs, RFC 7622), parsed once at the door and never strings again.
//!
//! People type addresses, so what is wrong is told apart finely enough to say it in a sentence.

use std::fmt;

use jid::{BareJid, DomainPart, NodePart};

/// The address of an account: a localpart and a host, no resource. Kept in its normalised form
/// (`ANA@Club.Example` becomes `ana@club.example`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Account(BareJid);

impl Account {
    /// Reads what a person typed or pasted. Space around it and a leading `xmpp:` are forgiven.
    ///
    /// # Errors
    /// Says which part is missing or wrong, so that the person can be told.
    pub fn parse(typed: &str) -> Result<Self, AddressError> {
        let typed = typed.trim();
        let typed = match typed.get(..5) {
            Some(scheme) if scheme.eq_ignore_ascii_case("xmpp:") => &typed[5..],
            _ => typed,
        };
        if typed.is_empty() {
            return Err(AddressError::Empty);
        }
        if typed.chars().any(char::is_whitespace) {
            return Err(AddressError::Space);
        }
        let Some((localpart, host)) = typed.split_once('@') else {
            return Err(AddressError::NoAt);
        };
        if let Some((host, _)) = host.split_once('/') {
            return Err(AddressError::Resource { without: format!("{localpart}@{host}") });
        }
        if localpart.is_empty() {
            return Err(AddressError::NoLocalpart);
        }
        if host.is_empty() {
            return Err(AddressError::NoHost);
        }
        if host.contains('@') {
            return Err(AddressError::Invalid);
        }
        let localpart = NodePart::new(localpart).map_err(|_| AddressError::Invalid)?;
        let host = DomainPart::new(host).map_err(|_| AddressError::Invalid)?;
        Ok(Self(BareJid::from_parts(Some(&localpart), &host)))
    }

    /// The host part: the chat server this account lives on.
    #[must_use]
    pub fn host(&self) -> Host {
        Host(self.0.domain().as_str().to_owned())
    }

    /// The part before the `@`.
    #[must_use]
    pub fn localpart(&self) -> &str {
        self.0.node().map_or("", jid::NodeRef::as_str)
    }

    /// The whole address in its normalised form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The same address as the XMPP library's own type.
    #[must_use]
    pub const fn jid(&self) -> &BareJid {
        &self.0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The domain of a chat server, normalised.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Host(String);

impl Host {
    /// Reads a domain name.
    ///
    /// # Errors
    /// [`AddressError::Invalid`] if it is none, [`AddressError::NoHost`] if it is empty.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::NoHost);
        }
        let part = DomainPart::new(text).map_err(|_| AddressError::Invalid)?;
        Ok(Self(part.as_str().to_owned()))
    }

    /// The name in its normalised form (an IDN keeps its own letters).
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A user name: what stands before the `@`, normalised.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Localpart(String);

impl Localpart {
    /// Reads a user name as a person typed it.
    ///
    /// # Errors
    /// [`AddressError::NoLocalpart`] when empty, [`AddressError::Space`] with white space inside,
    /// [`AddressError::Invalid`] for what no server could take.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::NoLocalpart);
        }
        if text.chars().any(char::is_whitespace) {
            return Err(AddressError::Space);
        }
        let part = NodePart::new(text).map_err(|_| AddressError::Invalid)?;
        Ok(Self(part.as_str().to_owned()))
    }

    /// The name in its normalised form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Localpart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a typed address is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Nothing was typed.
    #[error("the address is empty")]
    Empty,
    /// There is white space inside.
    #[error("the address has a space inside")]
    Space,
    /// There is no `@`.
    #[error("the address has no @")]
    NoAt,
    /// Nothing stands before the `@`.
    #[error("nothing stands before the @")]
    NoLocalpart,
    /// Nothing stands after the `@`.
    #[error("nothing stands after the @")]
    NoHost,
    /// There is a resource; `without` is the address without it.
    #[error("the address has a resource")]
    Resource {
        /// The address without the resource, as typed.
        without: String,
    },
    /// It has characters no address may have, or a part that is too long.
    #[error("the address is not valid")]
    Invalid,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<String, AddressError> {
        Account::parse(text).map(|account| account.to_string())
    }

    #[test]
    fn an_address_is_normalised() {
        assert_eq!(parsed("ANA@Club.Example"), Ok("ana@club.example".into()));
        assert_eq!(parsed("  ana@club.example \n"), Ok("ana@club.example".into()));
        assert_eq!(parsed("xmpp:ana@club.example"), Ok("ana@club.example".into()));
    }

    #[test]
    fn an_international_domain_is_an_address() {
        let account = Account::parse("юлия@пример.рф").expect("an IDN is allowed");
        assert_eq!(account.localpart(), "юлия");
        assert_eq!(account.host(), Host::parse("пример.рф").expect("a domain"));
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(parsed(""), Err(AddressError::Empty));
        assert_eq!(parsed("ana"), Err(AddressError::NoAt));
        assert_eq!(parsed("@club.example"), Err(AddressError::NoLocalpart));
        assert_eq!(parsed("ana@"), Err(AddressError::NoHost));
        assert_eq!(parsed("an a@club.example"), Err(AddressError::Space));
        assert_eq!(parsed("a@b@club.example"), Err(AddressError::Invalid));
        assert_eq!(
            parsed("ana@club.example/phone"),
            Err(AddressError::Resource { without: "ana@club.example".into() })
        );
    }

    #[test]
    fn a_user_name_is_normalised() {
        assert_eq!(Localpart::parse(" Ben ").map(|name| name.to_string()), Ok("ben".into()));
        assert_eq!(Localpart::parse("be n"), Err(AddressError::Space));
        assert_eq!(Localpart::parse("be@n"), Err(AddressError::Invalid));
    }
}
