//! The settings: colours, text size, the page for links without one, and the accounts.

mod view;

use url::Url;

use crate::desk::Error;
use crate::domain::Account;
use crate::store::Settings as Kept;
use crate::store::settings::Appearance;
use crate::ui::wish::{Change, Wish};

/// The settings as they are being changed.
#[derive(Debug)]
pub struct Settings {
    page: String,
    page_is_wrong: bool,
    problem: Option<Error>,
    detailed: bool,
}

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    Appearance(Appearance),
    TextScale(f32),
    PageTyped(String),
    PageDone,
    PageUsual,
    Detailed(bool),
    SignIn(Account),
    SignOut(Account),
    Switch(Account),
    Remove(Account),
    AddAccount,
    Help,
}

/// What this screen wishes.
#[derive(Debug)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// These things.
    Wish(Vec<Wish>),
    /// Sign this account in.
    SignIn(Account),
    /// Ask whether to sign this account out.
    SignOut(Account),
    /// Show this account's pages.
    Switch(Account),
    /// Ask whether to remove this account.
    Remove(Account),
    /// Sign in with another account.
    AddAccount,
    /// Show the keys.
    Help,
}

/// The smallest and the largest text.
pub const SCALES: std::ops::RangeInclusive<f32> = 0.8..=2.0;
/// One step of the text size.
pub const STEP: f32 = 0.1;
/// The name of the choice of colours.
pub const APPEARANCE: &str = "settings-appearance";
/// The name of the field of the fallback page.
pub const PAGE: &str = "settings-page";

impl Settings {
    /// The settings as they are kept.
    #[must_use]
    pub fn new(kept: &Kept) -> Self {
        Self { page: kept.fallback_page.clone(), page_is_wrong: false, problem: None, detailed: false }
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Appearance(look) => return wish(Wish::Set(Change::Appearance(look))),
            Message::TextScale(scale) => return wish(Wish::Set(Change::TextScale(near(scale)))),
            Message::PageTyped(text) => self.page = text,
            Message::PageDone => return self.keep_page(),
            Message::PageUsual => {
                Kept::FALLBACK_PAGE.clone_into(&mut self.page);
                return self.keep_page();
            }
            Message::Detailed(detailed) => self.detailed = detailed,
            Message::SignIn(account) => return Action::SignIn(account),
            Message::SignOut(account) => return Action::SignOut(account),
            Message::Switch(account) => return Action::Switch(account),
            Message::Remove(account) => return Action::Remove(account),
            Message::AddAccount => return Action::AddAccount,
            Message::Help => return Action::Help,
        }
        Action::None
    }

    /// Takes in whether the settings could be written.
    pub fn answered(&mut self, answer: Result<&Kept, Error>) {
        self.problem = answer.err();
    }

    fn keep_page(&mut self) -> Action {
        match page(&self.page) {
            Some(page) => {
                self.page_is_wrong = false;
                self.page.clone_from(&page);
                wish(Wish::Set(Change::FallbackPage(page)))
            }
            None => {
                self.page_is_wrong = true;
                wish(Wish::Focus(PAGE))
            }
        }
    }
}

/// A text size within what is allowed, in whole steps.
#[must_use]
pub fn near(scale: f32) -> f32 {
    ((scale / STEP).round() * STEP).clamp(*SCALES.start(), *SCALES.end())
}

/// A page for links: https, and a `#` at its end for the invite to stand behind, where no server sees it.
fn page(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let url = Url::parse(typed).ok()?;
    let sound = url.scheme() == "https" && url.host_str().is_some() && !typed.contains(char::is_whitespace);
    match typed.split_once('#') {
        _ if !sound => None,
        None => Some(format!("{typed}#")),
        Some((_, "")) => Some(typed.to_owned()),
        Some(_) => None,
    }
}

fn wish(wish: Wish) -> Action {
    Action::Wish(vec![wish])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_for_links_is_safe_and_ends_where_the_invite_begins() {
        assert_eq!(page(" https://xmpp.link "), Some("https://xmpp.link#".into()));
        assert_eq!(page("https://xmpp.link/#"), Some("https://xmpp.link/#".into()));
        for wrong in ["", "xmpp.link", "http://xmpp.link/#", "javascript:alert(1)#", "https://x.example/#part"] {
            assert_eq!(page(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn text_sizes_stay_within_reason() {
        assert!((near(1.04) - 1.0).abs() < 0.001);
        assert!((near(9.0) - 2.0).abs() < 0.001);
        assert!((near(0.1) - 0.8).abs() < 0.001);
    }
}
