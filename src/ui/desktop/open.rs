//! Links that other programs open: a letter in the mail program, a first hello in the chat app, a page in the browser.

use std::io;
use std::time::Duration;

use crate::ui::wish::Secret;

/// Which kind of program a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// A mail program (`mailto:`).
    Mail,
    /// A chat app (`xmpp:`).
    Chat,
    /// A browser.
    Browser,
}

impl Program {
    /// By the scheme of the link; `None` for what is never opened.
    #[must_use]
    pub fn of(link: &str) -> Option<Self> {
        match link.split_once(':')?.0.to_ascii_lowercase().as_str() {
            "mailto" => Some(Self::Mail),
            "xmpp" => Some(Self::Chat),
            "https" => Some(Self::Browser),
            _ => None,
        }
    }
}

/// No program opened the link. What the launcher says would quote the link, which is a key: only its kind is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no program opened it: {0}")]
pub struct Error(pub io::ErrorKind);

/// Asks the desktop to open a link. Answers when the desktop has taken it, or has not: at the latest after a few
/// seconds, and the program that opens may outlive us.
///
/// # Errors
/// [`Error`] when nothing is there to open it.
pub async fn open(link: Secret) -> Result<(), Error> {
    if Program::of(link.expose()).is_none() {
        return Err(Error(io::ErrorKind::Unsupported));
    }
    let asked = tokio::task::spawn_blocking(move || open::that_detached_with_timeout(link.expose(), PATIENCE));
    match asked.await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Error(error.kind())),
        Err(_) => Err(Error(io::ErrorKind::Other)),
    }
}

/// The link that opens a chat with somebody (XEP-0147, section 8.1.11).
#[must_use]
pub fn hello(address: &str) -> Secret {
    let mut link = String::from("xmpp:");
    for byte in address.bytes() {
        // More is escaped than RFC 5122 asks, which is safe; the address comes from a server.
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            link.push(byte.into());
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    link.push_str("?message");
    Secret::new(link)
}

/// Who opens nothing for so long is starting a program.
const PATIENCE: Duration = Duration::from_secs(3);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hello_goes_to_that_address_whatever_is_in_it() {
        assert_eq!(hello("ben@club.example").expose(), "xmpp:ben@club.example?message");
        assert_eq!(
            hello("d'artagnan?x#y%z@club.example").expose(),
            "xmpp:d%27artagnan%3Fx%23y%25z@club.example?message"
        );
        assert_eq!(hello("юля@club.example").expose(), "xmpp:%D1%8E%D0%BB%D1%8F@club.example?message");
    }

    #[test]
    fn only_letters_chats_and_safe_pages_are_opened() {
        assert_eq!(Program::of("mailto:?subject=x"), Some(Program::Mail));
        assert_eq!(Program::of("XMPP:ben@club.example?message"), Some(Program::Chat));
        assert_eq!(Program::of("https://club.example/"), Some(Program::Browser));
        for other in ["file:///etc/passwd", "javascript:alert(1)", "-rf", "", "http://club.example/"] {
            assert_eq!(Program::of(other), None, "{other}");
        }
    }
}
