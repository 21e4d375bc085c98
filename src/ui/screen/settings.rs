//! The settings: language, colours, text size, the page for links without one, the messages as a person words them, what
//! is kept for how long and where, and the accounts. Each is applied at once.

mod accounts;
mod history;
mod texts;
mod usual;
mod view;

use std::path::PathBuf;

use url::Url;

use crate::desk::Error;
use crate::domain::{Account, Kind};
use crate::store::Settings as Kept;
use crate::store::settings::{Appearance, Wording};
use crate::ui::control::{Draft, Typing};
use crate::ui::wish::{Change, Wish};

/// The settings as they are being changed.
#[derive(Debug)]
pub struct Settings {
    page: String,
    /// As it is kept.
    kept_page: String,
    page_is_wrong: bool,
    /// Whether the languages to choose from are shown.
    choosing: bool,
    /// The wording that is being changed.
    wording: Option<Editing>,
    /// What is to be worded next, while that is chosen.
    next: Option<Next>,
    /// The file that the history is written to or read from, as typed.
    file: String,
    /// Why it was not.
    file_problem: Option<Error>,
    problem: Option<Error>,
    detailed: bool,
}

/// A wording while it is changed.
#[derive(Debug)]
struct Editing {
    language: String,
    kind: Kind,
    before: String,
    draft: Draft,
}

impl Editing {
    fn new(wording: Wording) -> Self {
        let draft = Draft::new(&wording.text);
        // As the draft has it, which may end its lines otherwise.
        Self { language: wording.language, kind: wording.kind, before: draft.text(), draft }
    }
}

/// What a wording is to be written for.
#[derive(Clone, Debug)]
struct Next {
    kind: Kind,
    language: String,
    /// Whether the languages to choose from are shown.
    choosing: bool,
}

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    Choosing(bool),
    Language(Option<&'static str>),
    Appearance(Appearance),
    TextScale(f32),
    PageTyped(String),
    PageDone,
    PageUsual,
    NextOpened(bool),
    NextKind(Kind),
    NextLanguages(bool),
    NextLanguage(&'static str),
    NextWording(Account),
    EditWording(Wording),
    WordingTyped(Typing),
    WordingDone,
    WordingLeft,
    WordingUsual(String, Kind),
    ForgetAfter(Option<u16>),
    FileTyped(String),
    Export,
    Import,
    Detailed(bool),
    SignIn(Account),
    SignOut(Account),
    Switch(Account),
    Remove(Account),
    AddAccount,
    Help,
    About,
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
    /// Show what this program is.
    About,
}

/// The smallest and the largest text.
pub const SCALES: std::ops::RangeInclusive<f32> = 0.8..=2.0;
/// One step of the text size.
pub const STEP: f32 = 0.1;
/// The name of the choice of the language, with which the page begins.
pub const LANGUAGE: &str = "settings-language";
/// The name of the choice of colours.
pub const APPEARANCE: &str = "settings-appearance";
/// The name of the field of the fallback page.
pub const PAGE: &str = "settings-page";
/// The name of the text that is being worded.
pub const WORDING: &str = "settings-wording";
/// The name of the choice of the language of the next one.
pub const NEXT_LANGUAGE: &str = "settings-next-language";
/// The name of the file's field.
pub const FILE: &str = "settings-file";
/// The file that is proposed; `~` is the home folder.
pub const PROPOSED: &str = "~/invito-history.json";

impl Settings {
    /// The settings as they are kept.
    #[must_use]
    pub fn new(kept: &Kept) -> Self {
        Self {
            page: kept.fallback_page.clone(),
            kept_page: kept.fallback_page.clone(),
            page_is_wrong: false,
            choosing: false,
            wording: None,
            next: None,
            file: PROPOSED.to_owned(),
            file_problem: None,
            problem: None,
            detailed: false,
        }
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Choosing(choosing) => self.choosing = choosing,
            Message::Language(tag) => {
                self.choosing = false;
                let change = Change::Language(tag.map(str::to_owned));
                return Action::Wish(vec![Wish::Set(change), Wish::Focus(LANGUAGE)]);
            }
            Message::Appearance(look) => return wish(Wish::Set(Change::Appearance(look))),
            Message::TextScale(scale) => return wish(Wish::Set(Change::TextScale(near(scale)))),
            Message::PageTyped(text) => self.page = text,
            Message::PageDone => return self.keep_page(),
            Message::PageUsual => {
                Kept::FALLBACK_PAGE.clone_into(&mut self.page);
                return self.keep_page();
            }
            Message::NextOpened(open) => self.next = open.then(Next::usual),
            Message::NextKind(kind) => self.change_next(|next| next.kind = kind),
            Message::NextLanguages(open) => self.change_next(|next| next.choosing = open),
            Message::NextLanguage(tag) => {
                self.change_next(|next| (next.language, next.choosing) = (tag.to_owned(), false));
                return wish(Wish::Focus(NEXT_LANGUAGE));
            }
            Message::NextWording(account) => return self.begin_next(&account),
            Message::EditWording(wording) => return self.edit(wording),
            Message::WordingTyped(typing) => {
                if let Some(editing) = &mut self.wording {
                    editing.draft.perform(typing);
                }
            }
            Message::WordingDone => return Action::Wish(self.reworded().into_iter().collect()),
            Message::WordingLeft => self.wording = None,
            Message::WordingUsual(language, kind) => {
                self.wording = None;
                return wish(Wish::Set(Change::Wording(Wording { language, kind, text: String::new() })));
            }
            Message::ForgetAfter(days) => return wish(Wish::Set(Change::ForgetAfter(days))),
            Message::FileTyped(text) => self.file = text,
            Message::Export => return self.with_file(|file| Wish::Export(file, false)),
            Message::Import => return self.with_file(Wish::Import),
            Message::Detailed(detailed) => self.detailed = detailed,
            Message::SignIn(account) => return Action::SignIn(account),
            Message::SignOut(account) => return Action::SignOut(account),
            Message::Switch(account) => return Action::Switch(account),
            Message::Remove(account) => return Action::Remove(account),
            Message::AddAccount => return Action::AddAccount,
            Message::Help => return Action::Help,
            Message::About => return Action::About,
        }
        Action::None
    }

    /// Takes in whether the settings could be written.
    pub fn answered(&mut self, answer: Result<&Kept, Error>) {
        if let Ok(kept) = &answer
            && self.page == self.kept_page
        {
            self.page.clone_from(&kept.fallback_page);
            self.kept_page.clone_from(&kept.fallback_page);
        }
        self.problem = answer.err();
    }

    /// Whether a page was typed that is none.
    #[must_use]
    pub fn is_page_wrong(&self) -> bool {
        self.page.trim() != self.kept_page && page(&self.page).is_none()
    }

    /// Takes in whether the history could be written to a file, or read from one.
    pub fn filed(&mut self, problem: Option<Error>) {
        self.file_problem = problem;
    }

    /// What is typed and not saved yet, for when the page or the window is closed.
    #[must_use]
    pub fn last_words(&mut self) -> Vec<Wish> {
        let typed = page(&self.page).filter(|page| *page != self.kept_page && self.page != self.kept_page);
        let page = typed.map(|page| self.set_page(page));
        self.reworded().into_iter().chain(page).collect()
    }

    /// Of two that are changed in turn neither is lost.
    fn edit(&mut self, wording: Wording) -> Action {
        let other = self.reworded();
        self.wording = Some(Editing::new(wording));
        Action::Wish(other.into_iter().chain([Wish::Focus(WORDING)]).collect())
    }

    fn reworded(&mut self) -> Option<Wish> {
        let Editing { language, kind, before, draft } = self.wording.take()?;
        let text = draft.text().trim_end().to_owned();
        let changed = text != before.trim_end();
        changed.then_some(Wish::Set(Change::Wording(Wording { language, kind, text })))
    }

    fn with_file(&mut self, act: impl FnOnce(PathBuf) -> Wish) -> Action {
        self.file_problem = None;
        match self.file.trim() {
            "" => wish(Wish::Focus(FILE)),
            file => wish(act(PathBuf::from(file))),
        }
    }

    fn set_page(&mut self, page: String) -> Wish {
        self.page.clone_from(&page);
        self.kept_page.clone_from(&page);
        Wish::Set(Change::FallbackPage(page))
    }

    fn keep_page(&mut self) -> Action {
        match page(&self.page) {
            Some(page) => {
                self.page_is_wrong = false;
                wish(self.set_page(page))
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
