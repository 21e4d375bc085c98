//! What the window wishes for. The window itself only remembers and shows; [`App`](super::app::App) grants wishes.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use crate::desk::{self, Pending};
use crate::domain::{Account, Arrival, Id, Offers, Record, Request};
use crate::store::Settings;
use crate::store::settings::{Appearance, Wording};
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
    /// Ask for an invite in the place of this one, once.
    Renew(Account, Id, Offers),
    /// Read which accounts there are invites of.
    Accounts,
    /// Read this account's invites.
    List(Account),
    /// See whether another program changed the history.
    Recheck,
    /// Read an invite and draw its code.
    Open(Id),
    /// What the page of this invite has done; the answer names it again.
    Errand(Id, Box<Errand>),
    /// Say for whom an invite is.
    Label(Id, String),
    /// Get the link of an invite that is not open, to copy it.
    Fetch(Id),
    /// Forget an invite.
    Forget(Id),
    /// Take a forgotten one back.
    Restore(Box<Record>),
    /// Forget what ended longer ago than the settings say.
    Sweep,
    /// Remove an account from this computer, with its invites or without.
    Remove(Account, bool),
    /// Read which newcomers nobody has placed yet, and which invites they may have taken up.
    Arrivals(Account),
    /// Say which invite a newcomer took up; `None` is none of them.
    Decide(Arrival, Option<Id>),
    /// Write all invites into this file (`~` is the home folder), in the place of one that is there only if told so.
    Export(PathBuf, bool),
    /// Read invites from this file.
    Import(PathBuf),
    /// Save an invite that could not be saved.
    Save(Box<Record>),
    /// Change a setting. The answer is that of [`Wish::Settings`].
    Set(Change),
    /// Read the settings as they are kept by now.
    Settings,
    /// Put this on the clipboard.
    Copy(Secret),
    /// Have the desktop open this: an `xmpp:` or `mailto:` address, which may hold a key.
    OpenLink(Secret),
    /// Have the desktop tell this, since nobody looks at the window.
    Notify(Box<Notice>),
    /// Bring the window to the front.
    Raise,
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
    /// The language; `None` follows the system.
    Language(Option<String>),
    /// After how many days ended invites are forgotten.
    ForgetAfter(Option<u16>),
    /// How a message is worded; an empty text goes back to the usual one.
    Wording(Wording),
}

impl Change {
    /// Writes this change into the settings.
    pub fn apply(self, settings: &mut Settings) {
        match self {
            Self::Appearance(look) => settings.appearance = look,
            Self::TextScale(scale) => settings.text_scale = scale,
            Self::FallbackPage(page) => settings.fallback_page = page,
            Self::Language(tag) => settings.language = tag,
            Self::ForgetAfter(days) => settings.forget_after_days = days,
            Self::Wording(wording) => {
                settings.messages.retain(|old| (&old.language, old.kind) != (&wording.language, wording.kind));
                if !wording.text.trim().is_empty() {
                    settings.messages.push(wording);
                }
            }
        }
    }
}

/// What the desktop is to tell. It holds no link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened, in a line.
    pub title: String,
    /// More about it.
    pub words: String,
    /// Whom one may say hello to, and the words for that.
    pub hello: Option<(String, String)>,
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
