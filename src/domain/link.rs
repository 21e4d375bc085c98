//! What is handed over: the server's page for an invite, or the fallback page with its URI.
//!
//! Both are keys: `Debug` shows nothing of them, and `Display` does not exist.

use std::fmt;

use url::Url;

use super::uri::XmppUri;

/// The web page a server made for an invite.
#[derive(Clone, PartialEq, Eq)]
pub enum LandingPage {
    /// A page over TLS.
    Secure(Url),
    /// A page anyone on the way can read: shown with a warning.
    Insecure(Url),
    /// Something else (`javascript:`, `file:`, no URL at all): shown as plain text, never opened
    /// and never handed over.
    Unusable(String),
}

impl LandingPage {
    /// Sorts what the server sent; `None` if it sent nothing.
    #[must_use]
    pub fn parse(value: Option<&str>) -> Option<Self> {
        let text = value.map(str::trim).filter(|text| !text.is_empty())?;
        Some(match Url::parse(text) {
            Ok(url) if url.host_str().is_none() => Self::Unusable(text.to_owned()),
            Ok(url) if url.scheme() == "https" => Self::Secure(url),
            Ok(url) if url.scheme() == "http" => Self::Insecure(url),
            _ => Self::Unusable(text.to_owned()),
        })
    }

    /// The text of it, as it can be shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Secure(url) | Self::Insecure(url) => url.as_str(),
            Self::Unusable(text) => text,
        }
    }

    /// The page, if it can be handed over.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::Secure(url) | Self::Insecure(url) => Some(url.as_str()),
            Self::Unusable(_) => None,
        }
    }
}

impl fmt::Debug for LandingPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secure(_) => "LandingPage(https://***)",
            Self::Insecure(_) => "LandingPage(http://***)",
            Self::Unusable(_) => "LandingPage(unusable)",
        })
    }
}

/// How an invite is handed over: what its receiver has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Way {
    /// A camera or a browser and no chat app yet: the web page.
    #[default]
    Page,
    /// A chat app: the bare `xmpp:` URI, which only such an app understands.
    App,
}

/// The text to hand over: a web link wherever there is one.
#[derive(Clone, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// The server's page, else `fallback` (a page that takes the URI in its fragment, such as
    /// `https://xmpp.link/#`) with the URI behind it.
    #[must_use]
    pub fn of(uri: &XmppUri, landing: Option<&LandingPage>, fallback: &str) -> Self {
        if let Some(url) = landing.and_then(LandingPage::url) {
            return Self(url.to_owned());
        }
        let uri = uri.to_uri();
        let bare = uri.get(5..).unwrap_or_default();
        let separator = if fallback.contains('#') { "" } else { "#" };
        Self(format!("{fallback}{separator}{bare}"))
    }

    /// What to hand over to somebody who has this.
    #[must_use]
    pub fn by(way: Way, uri: &XmppUri, landing: Option<&LandingPage>, fallback: &str) -> Self {
        match way {
            Way::Page => Self::of(uri, landing, fallback),
            Way::App => Self(uri.to_uri()),
        }
    }

    /// Whom it is for: a bare URI is for those who have a chat app.
    #[must_use]
    pub fn way(&self) -> Way {
        match self.0.get(..5) {
            Some(scheme) if scheme.eq_ignore_ascii_case("xmpp:") => Way::App,
            _ => Way::Page,
        }
    }

    /// The link itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Link(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> XmppUri {
        XmppUri::parse(text).expect("a test's own URI")
    }

    #[test]
    fn no_debug_text_holds_the_token() {
        let uri = uri("xmpp:club.example?register;preauth=SECRET");
        let page = LandingPage::parse(Some("https://club.example/i?SECRET")).expect("a page");
        let link = Link::of(&uri, Some(&page), "https://xmpp.link/#");
        assert!(!format!("{uri:?} {page:?} {link:?}").contains("SECRET"));
    }

    #[test]
    fn only_web_pages_are_handed_over() {
        for bad in ["javascript:alert(1)", "file:///etc/passwd", "no url", "https:"] {
            let page = LandingPage::parse(Some(bad)).expect("something was sent");
            assert_eq!((page.url(), page.as_str()), (None, bad));
        }
        assert_eq!(LandingPage::parse(Some("")), None);
        assert!(matches!(LandingPage::parse(Some("http://club.example/x")), Some(LandingPage::Insecure(_))));
    }

    #[test]
    fn a_link_says_whom_it_is_for() {
        for sent in ["xmpp:club.example?register;preauth=T", "XMPP:club.example?register;preauth=T"] {
            let uri = uri(sent);
            assert_eq!(Link::by(Way::App, &uri, None, "https://xmpp.link/#").way(), Way::App);
            assert_eq!(Link::by(Way::Page, &uri, None, "https://xmpp.link/#").way(), Way::Page);
        }
    }

    #[test]
    fn without_a_page_the_fallback_carries_the_uri() {
        let uri = uri("xmpp:ana@club.example?roster;preauth=T1;ibr=y");
        let link = Link::of(&uri, None, "https://xmpp.link/#");
        assert_eq!(link.as_str(), "https://xmpp.link/#ana@club.example?roster;preauth=T1;ibr=y");
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

        #[test]
        fn no_text_is_too_odd_for_a_page(text in "(https?:)?.{0,60}") {
            let page = LandingPage::parse(Some(&text));
            proptest::prop_assert_eq!(page.is_none(), text.trim().is_empty());
        }
    }
}
