//! The messages as the person words them: which were changed, the way back, and one for any kind and language.

use iced::Length;
use iced::widget::{Column, container};

use super::usual::usual;
use super::{Action, Editing, Message, NEXT_LANGUAGE, Next, Settings, WORDING};
use crate::domain::{Account, Kind};
use crate::i18n::{self, letters, words};
use crate::store::Settings as Kept;
use crate::store::settings::Wording;
use crate::ui::component::card::{card, hairline};
use crate::ui::component::icon;
use crate::ui::control::{Look, body, button, choice, disclosure, editor, heading, menu, small};
use crate::ui::direction::beside;
use crate::ui::icon::Icon;
use crate::ui::metric::gap;
use crate::ui::seat::Seat;
use crate::ui::{Element, Theme};
use crate::{line, pile, t};

impl Next {
    /// What most people would write for.
    pub(super) fn usual() -> Self {
        Self { kind: Kind::Contact, language: i18n::language(), choosing: false }
    }
}

impl Settings {
    pub(super) fn change_next(&mut self, change: impl FnOnce(&mut Next)) {
        if let Some(next) = &mut self.next {
            change(next);
        }
    }

    /// The usual text is what one begins with.
    pub(super) fn begin_next(&mut self, account: &Account) -> Action {
        let Some(next) = self.next.take() else { return Action::None };
        self.edit(usual(account, &next.language, next.kind))
    }

    pub(super) fn texts<'a>(&'a self, kept: &'a Kept, current: &Seat) -> Element<'a, Message> {
        let mut rows: Vec<Element<'a, Message>> =
            kept.messages.iter().enumerate().map(|(at, wording)| self.text(at, wording)).collect();
        rows.extend(self.new_text(kept));
        let none = rows.is_empty().then(|| small(t!("settings-texts-usual")));
        let mut list = Column::new();
        for (at, row) in rows.into_iter().enumerate() {
            list = list.push((at > 0).then(hairline)).push(row);
        }
        let list = if none.is_none() { Some(card(list)) } else { None };
        pile![heading(2, t!("settings-texts"))]
            .push(none)
            .push(list)
            .push(self.next(kept, current))
            .spacing(gap::MEDIUM)
            .into()
    }

    fn text<'a>(&'a self, at: usize, wording: &'a Wording) -> Element<'a, Message> {
        let name = named(&wording.language, wording.kind);
        let usual = Message::WordingUsual(wording.language.clone(), wording.kind);
        let edit = button(format!("settings-text-edit-{at}"), t!("settings-text-edit"))
            .name(t!("settings-text-edit-name", text = name.as_str()))
            .on_press(Message::EditWording(wording.clone()));
        let back = button(format!("settings-text-usual-{at}"), t!("settings-text-usual"))
            .name(t!("settings-text-usual-name", text = name.as_str()))
            .look(Look::Plain)
            .on_press(usual);
        let actions = line![edit, back].spacing(gap::SMALL).wrap();
        let head = beside(body(name.clone()).width(Length::Fill), actions, LEAST).spacing(gap::MEDIUM);
        let open = self.wording.as_ref().filter(|editing| editing.is_of(wording)).map(|editing| open(editing, name));
        row(pile![head].push(open))
    }

    /// One that is written and not kept yet.
    fn new_text<'a>(&'a self, kept: &Kept) -> Option<Element<'a, Message>> {
        let editing = self.wording.as_ref()?;
        if kept.messages.iter().any(|wording| editing.is_of(wording)) {
            return None;
        }
        let name = named(&editing.language, editing.kind);
        Some(row(pile![body(name.clone()), open(editing, name)]))
    }

    /// The choice of what to write one for.
    fn next<'a>(&'a self, kept: &Kept, current: &Seat) -> Element<'a, Message> {
        let chosen = self.next.as_ref().map(|next| {
            let kinds = KINDS.map(|kind| (kind, words::kind(kind)));
            let kinds =
                choice("settings-next-kind", t!("settings-next-kind"), kinds, Some(&next.kind), Message::NextKind);
            let language = t!("give-letter-language", language = tongue(&next.language));
            let mut tongues = menu(NEXT_LANGUAGE, language, next.choosing, Message::NextLanguages(!next.choosing))
                .icon(icon(Icon::Message));
            for language in letters() {
                let id = format!("settings-next-{}", language.tag);
                tongues = tongues.item(id, language.name, Some(Message::NextLanguage(language.tag)));
            }
            let known = kept.messages.iter().find(|known| (&known.language, known.kind) == (&next.language, next.kind));
            let write = match known {
                Some(wording) => Message::EditWording(wording.clone()),
                None => Message::NextWording(current.account.clone()),
            };
            let write = button("settings-next-write", t!("settings-next-write")).on_press(write);
            pile![Element::from(kinds), tongues, write].spacing(gap::MEDIUM)
        });
        let open = chosen.is_some();
        let chosen = Element::from(pile![].push(chosen));
        disclosure("settings-next", t!("settings-next"), open, Message::NextOpened(!open), chosen).into()
    }
}

impl Editing {
    fn is_of(&self, wording: &Wording) -> bool {
        (&self.language, self.kind) == (&wording.language, wording.kind)
    }
}

/// The text, to be changed.
fn open(editing: &Editing, name: String) -> Element<'_, Message> {
    let text = editor(WORDING, name, &editing.draft)
        .hide_label()
        .hint(t!("settings-text-places"))
        .on_typing(Message::WordingTyped);
    let save = button("settings-wording-save", t!("save")).look(Look::Primary).on_press(Message::WordingDone);
    let leave = button("settings-wording-leave", t!("cancel")).look(Look::Plain).on_press(Message::WordingLeft);
    pile![Element::from(text), line![save, leave].spacing(gap::SMALL).wrap()].spacing(gap::MEDIUM).into()
}

fn row<'a>(inside: Column<'a, Message, Theme>) -> Element<'a, Message> {
    container(inside.spacing(gap::MEDIUM)).padding([gap::MEDIUM, gap::LARGE]).into()
}

fn named(language: &str, kind: Kind) -> String {
    t!("settings-text", language = tongue(language), kind = words::kind(kind))
}

/// What a language is called by those who speak it.
fn tongue(tag: &str) -> &str {
    letters().find(|language| language.tag == tag).map_or(tag, |language| language.name)
}

/// In the order of the choice.
pub(super) const KINDS: [Kind; 4] = [Kind::Contact, Kind::AccountAndContact, Kind::Account, Kind::PasswordReset];

/// The name keeps so much room beside the buttons.
const LEAST: f32 = 160.0;
