//! An invite in the answer of a command (XEP-0401 section 5), as differently as servers write it.
//!
//! Prosody up to 0.12.4 sends it as a form to fill in, older drafts put it into an `<item/>`, the specification
//! spells two of the three names in two ways, and `FORM_TYPE` is missing as often as not: it is not looked at.

use super::command::Command;
use super::{form, sentence};
use crate::domain::{Expiry, Invite, LandingPage, XmppUri};

/// The invite in it.
///
/// # Errors
/// What is missing or odd, in fixed words: the server's text holds a token. A page alone is not enough.
pub fn parse(command: &Command) -> Result<Invite, &'static str> {
    let result = command.forms.iter().find(|result| form::value(result, "uri").is_some());
    let result = result.ok_or("the answer has no link")?;
    let uri = form::value(result, "uri").unwrap_or_default();
    let uri = XmppUri::parse(&uri).map_err(|error| {
        tracing::warn!(%error, "the server's link cannot be read");
        "the link in the answer cannot be read"
    })?;
    let any = |names: [&str; 2]| names.iter().find_map(|name| form::value(result, name));
    Ok(Invite {
        kind: uri.kind(),
        landing: any(["landing-url", "landing-page"]).as_deref().and_then(landing),
        expires: Expiry::parse(any(["expire", "expiry"]).as_deref().and_then(sentence).as_deref()),
        uri,
    })
}

/// A page can be as long as a browser takes it; what is none is shown, so it is cut.
fn landing(text: &str) -> Option<LandingPage> {
    match LandingPage::parse(Some(text)) {
        Some(LandingPage::Unusable(text)) => sentence(&text).map(LandingPage::Unusable),
        page if text.len() <= LONGEST_PAGE => page,
        _ => sentence(text).map(LandingPage::Unusable),
    }
}

/// In bytes; about what one QR code holds.
const LONGEST_PAGE: usize = 2048;
