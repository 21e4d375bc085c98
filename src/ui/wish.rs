//! What the window wishes for. The window itself only remembers and shows; [`App`](super::app::App) grants wishes.

use std::fmt;
use std::time::Duration;

use crate::desk::{self, Pending};
use crate::domain::{Account, Id, Offers, Record, Request};
use crate::store::settings::Appearance;
use crate::ui::screen::invite::Errand;

/// One thing to be done outside the window's own state. Whoever asks gets one answer as a message.
#[derive(Clone, Debug)]
pub enum Wish {
    /// Sign in with what was typed; the number is in the answer, and in [`Wish::StopSignIn`].
    SignIn(u64, Box<desk::SignIn>),
    /// Stop waiting for that sign-in.
    StopSignIn(u64),
    /// Get this account's password from the keyring.
    OpenKeyring(Account),
    /// Close the connection and forget the password.
    SignOut(Account),
    /// Ask the server again what may be created.
    Discover(Account),
    /// Ask for an invite, once.
    Create(Account, Request, Offers),
    /// Send a form back.
    Submit(Account, Box<Pending>, Offers),
    /// Give a form up.
    GiveUp(Account, Box<Pending>),
    /// Read this account's invites.
    List(Account),
    /// Read this account's invites if another Invito changed the history.
    Recheck(Account),
    /// Read an invite and draw its code.
    Open(Id),
    /// What the page of this invite has done; the answer names it again.
    Errand(Id, Box<Errand>),
    /// Say for whom an invite is.
    Label(Id, String),
    /// Forget an invite.
    Forget(Id),
    /// Save an invite that could not be saved.
    Save(Box<Record>),
    /// Change a setting.
    Set(Change),
    /// Put this on the clipboard.
    Copy(Secret),
    /// Have another program open this link: a letter, a chat.
    OpenLink(Secret),
    /// Move the focus to this control.
    Focus(&'static str),
    /// Move the focus to this field and select its text.
    Select(&'static str),
    /// Tell when this toast was there long enough to be read.
    ToastOver(u64, Duration),
}

/// A change of the settings.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The colours.
    Appearance(Appearance),
    /// The text size.
    TextScale(f32),
    /// The page for links without one.
    FallbackPage(String),
}

/// Text that no log shows: a link, or a message with one.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the text over.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, for the one place that needs it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}
