//! The messages as the person words them: which were changed, and the way back.

use iced::Length;
use iced::widget::Column;

use super::{Editing, Message, Settings, WORDING};
use crate::i18n::{letters, words};
use crate::store::Settings as Kept;
use crate::store::settings::Wording;
use crate::ui::Element;
use crate::ui::component::card::{card, hairline};
use crate::ui::control::editor;
use crate::ui::control::{Look, body, button, heading, small};
use crate::ui::direction::beside;
use crate::ui::metric::gap;
use crate::{line, pile, t};

impl Settings {
    pub(super) fn texts<'a>(&'a self, kept: &'a Kept) -> Element<'a, Message> {
        let title = heading(2, t!("settings-texts"));
        if kept.messages.is_empty() {
            return pile![title, small(t!("settings-texts-usual"))].spacing(gap::MEDIUM).into();
        }
        let mut rows = Column::new();
        for (at, wording) in kept.messages.iter().enumerate() {
            if at > 0 {
                rows = rows.push(hairline());
            }
            rows = rows.push(self.text(at, wording));
        }
        pile![title, card(rows)].spacing(gap::MEDIUM).into()
    }

    fn text<'a>(&'a self, at: usize, wording: &'a Wording) -> Element<'a, Message> {
        let tongue = letters().find(|language| language.tag == wording.language);
        let tongue = tongue.map_or(wording.language.as_str(), |language| language.name);
        let name = t!("settings-text", language = tongue, kind = words::kind(wording.kind));
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
        let same = |editing: &&Editing| (&editing.language, editing.kind) == (&wording.language, wording.kind);
        let open = self.wording.as_ref().filter(same).map(|editing| {
            let text = editor(WORDING, name, &editing.draft)
                .hide_label()
                .hint(t!("settings-text-places"))
                .on_typing(Message::WordingTyped);
            let save = button("settings-wording-save", t!("save")).look(Look::Primary).on_press(Message::WordingDone);
            let leave = button("settings-wording-leave", t!("cancel")).look(Look::Plain).on_press(Message::WordingLeft);
            Element::from(
                pile![Element::from(text), line![save, leave].spacing(gap::SMALL).wrap()].spacing(gap::MEDIUM),
            )
        });
        let inside = pile![head].push(open).spacing(gap::MEDIUM);
        iced::widget::container(inside).padding([gap::MEDIUM, gap::LARGE]).into()
    }
}

/// The name keeps so much room beside the buttons.
const LEAST: f32 = 160.0;
