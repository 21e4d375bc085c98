//! The settings: one TOML file that people may edit. Each field falls back on its own, unknown ones are kept.

mod file;
mod messages;
mod text;

use std::path::PathBuf;

use super::{Error, Places};
use crate::domain::{Account, Kind};

/// All settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// A language tag; `None` follows the system.
    pub language: Option<String>,
    /// Light, dark, or as the system.
    pub appearance: Appearance,
    /// The text size, 1.0 is normal, 0.8 to 2.0.
    pub text_scale: f32,
    /// The page for links without one of the server's; ends in `#`.
    pub fallback_page: String,
    /// Invites that ended so many days ago are forgotten at the next start; `None` keeps them. 1 to 3650.
    pub forget_after_days: Option<u16>,
    /// The messages as the person words them, one a language and kind.
    pub messages: Vec<Wording>,
    /// The accounts, the one used last first.
    pub accounts: Vec<Known>,
}

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Appearance {
    /// As the system.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// White and yellow on black, with strong borders.
    Contrast,
}

/// How a person words the message that goes with invites of one kind in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The language (BCP 47).
    pub language: String,
    /// The kind of invite.
    pub kind: Kind,
    /// The text, with `{name}`, `{address}`, `{server}`, `{link}` and `{deadline}` where those stand.
    pub text: String,
}

impl Appearance {
    /// The word for it in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The appearance of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::System, Self::Light, Self::Dark, Self::Contrast]
            .into_iter()
            .find(|appearance| appearance.as_str() == word)
    }
}

/// An account that signed in here before.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Its address.
    pub account: Account,
    /// Where to connect, `HOST:PORT`; `None` asks the DNS.
    pub server: Option<String>,
    /// `starttls` or `direct`, where `server` is given.
    pub tls: Option<String>,
    /// Certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// Whether its password is to be kept in the keyring.
    pub remember: bool,
    /// The SASL mechanism used last (`SCRAM-SHA-256`): a weaker one is refused.
    pub mechanism: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            appearance: Appearance::System,
            text_scale: 1.0,
            fallback_page: Self::FALLBACK_PAGE.to_owned(),
            forget_after_days: None,
            messages: Vec::new(),
            accounts: Vec::new(),
        }
    }
}

impl Settings {
    /// The name of the file in [`Places::config`].
    pub const FILE: &str = "settings.toml";

    /// The page for links without one of the server's.
    pub const FALLBACK_PAGE: &str = "https://xmpp.link/#";

    /// Reads the settings. Never fails: what is missing or wrong falls back field by field. What was wrong is named in
    /// the second value (`text_scale`, `accounts[1].account`, or `settings.toml` as a whole) so that it can be said.
    #[must_use]
    pub fn load(places: &Places) -> (Self, Vec<String>) {
        match file::read(&places.config.join(Self::FILE)) {
            Ok(file::Found::Document(document)) => text::parse(&document),
            Ok(file::Found::Nothing) => (Self::default(), Vec::new()),
            Ok(file::Found::Broken) => (Self::default(), vec![Self::FILE.to_owned()]),
            Err(error) => {
                tracing::warn!(%error, "the settings cannot be read");
                (Self::default(), vec![Self::FILE.to_owned()])
            }
        }
    }

    /// Reads, changes and writes the settings under a lock, so that two Invitos do not undo each other, and returns them
    /// as written. The write is atomic (a new file, renamed), mode 0600; comments and unknown fields of the old file are
    /// kept, and so is what is wrong in it until it is changed. A file that is no TOML is kept as `settings.toml.broken`.
    ///
    /// # Errors
    /// [`Error::File`]; the old file is untouched then.
    pub fn update(places: &Places, change: impl FnOnce(&mut Self)) -> Result<Self, Error> {
        file::update(places, |document| {
            let (old, _) = text::parse(document);
            let mut new = old.clone();
            change(&mut new);
            text::write(document, &old, &new);
            text::parse(document).0
        })
    }

    /// What is known of this account.
    #[must_use]
    pub fn known(&self, account: &Account) -> Option<&Known> {
        self.accounts.iter().find(|known| &known.account == account)
    }
}

#[cfg(test)]
mod tests;
