//! The keys that work everywhere in the window.

use iced::keyboard::{Key, Modifiers, key::Named};

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Ctrl+N: make an invite.
    New,
    /// Ctrl+L: copy the link.
    CopyLink,
    /// Ctrl+M: copy the message.
    CopyMessage,
    /// Ctrl+F: search the invites.
    Search,
    /// Ctrl+comma: the settings.
    Settings,
    /// F11 or Ctrl+Shift+F: the code as large as it fits.
    BigCode,
    /// Escape: one step back.
    Back,
    /// Ctrl and plus.
    Larger,
    /// Ctrl and minus.
    Smaller,
    /// Ctrl and zero.
    NormalSize,
    /// Delete: forget the invite.
    Forget,
    /// Ctrl+R: a new invite in its place.
    Renew,
    /// F6: what the news offer to do.
    News,
    /// F1: these keys, on the screen.
    Help,
}

impl Shortcut {
    /// The meaning of a key that no control wanted.
    #[must_use]
    pub fn of(key: &Key, modifiers: Modifiers) -> Option<Self> {
        if modifiers.alt() || modifiers.logo() && !modifiers.command() {
            return None;
        }
        match key.as_ref() {
            Key::Named(Named::Escape) => Some(Self::Back),
            Key::Named(Named::F1) => Some(Self::Help),
            Key::Named(Named::Delete) if modifiers.is_empty() => Some(Self::Forget),
            Key::Named(Named::F6) => Some(Self::News),
            Key::Named(Named::F11) => Some(Self::BigCode),
            Key::Character(typed) if modifiers.command() => match typed.to_lowercase().as_str() {
                "f" if modifiers.shift() => Some(Self::BigCode),
                "n" => Some(Self::New),
                "l" => Some(Self::CopyLink),
                "m" => Some(Self::CopyMessage),
                "r" => Some(Self::Renew),
                "f" => Some(Self::Search),
                "," => Some(Self::Settings),
                "+" | "=" => Some(Self::Larger),
                "-" | "_" => Some(Self::Smaller),
                "0" => Some(Self::NormalSize),
                _ => None,
            },
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ctrl(key: &str) -> Option<Shortcut> {
        Shortcut::of(&Key::Character(key.into()), Modifiers::COMMAND)
    }

    #[test]
    fn every_key_of_the_help_means_something() {
        for (key, meaning) in [
            ("n", Shortcut::New),
            ("l", Shortcut::CopyLink),
            ("m", Shortcut::CopyMessage),
            ("r", Shortcut::Renew),
            ("f", Shortcut::Search),
            (",", Shortcut::Settings),
            ("+", Shortcut::Larger),
            ("=", Shortcut::Larger),
            ("-", Shortcut::Smaller),
            ("0", Shortcut::NormalSize),
        ] {
            assert_eq!(ctrl(key), Some(meaning), "{key}");
        }
        let shifted = Modifiers::COMMAND | Modifiers::SHIFT;
        assert_eq!(Shortcut::of(&Key::Character("F".into()), shifted), Some(Shortcut::BigCode));
        assert_eq!(Shortcut::of(&Key::Named(Named::F11), Modifiers::empty()), Some(Shortcut::BigCode));
        assert_eq!(Shortcut::of(&Key::Named(Named::F6), Modifiers::empty()), Some(Shortcut::News));
        assert_eq!(Shortcut::of(&Key::Named(Named::Escape), Modifiers::empty()), Some(Shortcut::Back));
    }

    #[test]
    fn plain_letters_mean_nothing() {
        assert_eq!(Shortcut::of(&Key::Character("n".into()), Modifiers::empty()), None);
        assert_eq!(Shortcut::of(&Key::Character("n".into()), Modifiers::ALT | Modifiers::COMMAND), None);
    }
}
