//! What lies over the page: the message to be changed, a path to type.

use std::path::Path;

use iced::Length;

use super::super::{Invite, Message, Sheet, letter, save};
use super::hand::cut;
use crate::desk::Format;
use crate::i18n;
use crate::problem::Problem;
use crate::ui::Element;
use crate::ui::component::problem_box::{notice, problem_box};
use crate::ui::component::{fit, icon, plain};
use crate::ui::control::{Look, button, editor, field, menu, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::gap;
use crate::{line, pile, t};

impl Invite {
    /// Its title and what is in it, if there is one. Closing it sends [`Message::SheetClosed`].
    #[must_use]
    pub fn sheet_view(&self) -> Option<(String, Element<'_, Message>)> {
        Some(match self.sheet.as_ref()? {
            Sheet::Letter(letter) => (self.letter_title(), letter_view(letter, self.languages)),
            Sheet::Save(save) => (t!("give-path-title"), save_view(save)),
        })
    }

    fn letter_title(&self) -> String {
        match self.label.shown() {
            "" => t!("give-letter-title"),
            name => t!("give-letter-title-name", name = fit(&plain(name), super::NAME)),
        }
    }
}

fn letter_view(letter: &letter::Letter, languages: bool) -> Element<'_, Message> {
    let act = Message::Letter;
    let name = i18n::letters().find(|language| language.tag == letter.language).map_or("", |language| language.name);
    let toggle = Message::Languages(!languages);
    let mut tongues = menu("letter-language", t!("give-letter-language", language = name), languages, toggle);
    for language in i18n::letters() {
        let pick = act(letter::Message::Language(language.tag.to_owned()));
        tongues = tongues.item(format!("letter-language-{}", language.tag), language.name, Some(pick));
    }
    let text: Element<'_, Message> = match &letter.draft {
        Some(draft) => editor(letter::TEXT, t!("give-letter-text"), draft)
            .hide_label()
            .lines(6, 14)
            .on_typing(move |typing| act(letter::Message::Typed(typing)))
            .into(),
        None => soft(t!("give-letter-writing")).into(),
    };
    let ready = |message| letter.draft.is_some().then_some(act(message));
    let acts = line![
        button("letter-copy", t!("invite-copy-message"))
            .look(Look::Primary)
            .icon(icon(Icon::Copy))
            .on_press_maybe(ready(letter::Message::Copy)),
        button("letter-mail", t!("give-mail")).icon(icon(Icon::Mail)).on_press_maybe(ready(letter::Message::Mail)),
        button("letter-usual", t!("give-letter-usual")).look(Look::Plain).on_press_maybe(ready(letter::Message::Usual)),
        button("letter-close", t!("give-done")).look(Look::Plain).on_press(Message::SheetClosed),
    ]
    .spacing(gap::SMALL)
    .wrap()
    .vertical_spacing(gap::SMALL);
    let problem = letter.problem.as_ref().map(|error| Element::from(problem_box("letter-problem", Problem::of(error))));
    let cut = letter.cut.then(|| Element::from(notice("letter-cut", cut())));
    pile![]
        .push(tongues)
        .push(text)
        .push(soft(t!("give-letter-kept")))
        .push(cut)
        .push(problem)
        .push(acts)
        .spacing(gap::MEDIUM)
        .width(Length::Fill)
        .into()
}

fn save_view(save: &save::Save) -> Element<'_, Message> {
    let act = Message::File;
    let hint = match save.format {
        Format::Png => t!("give-save-png"),
        Format::Svg => t!("give-save-svg"),
        Format::Pdf => t!("give-save-pdf"),
        Format::Html => t!("give-save-html"),
    };
    let write = (!save.busy && !save.path.trim().is_empty()).then_some(act(save::Message::Write));
    let path = field(save::PATH, t!("give-path"), save.path.as_str())
        .hint(hint)
        .error(save.exists.as_deref().map(exists))
        .on_input(move |text| act(save::Message::Typed(text)))
        .on_submit_maybe(write.clone());
    let taken = save.exists.as_ref().map(|file| {
        let replace = button("invite-replace", t!("give-replace"))
            .look(Look::Danger)
            .on_press_maybe((!save.busy).then_some(act(save::Message::Replace(file.clone()))));
        Element::from(replace)
    });
    let problem = save.problem.as_ref().map(|error| Element::from(problem_box("save-problem", Problem::of(error))));
    let acts = line![
        button("save-write", t!("save")).look(Look::Primary).busy(save.busy).on_press_maybe(write),
        button("save-close", t!("cancel")).on_press(Message::SheetClosed),
    ]
    .spacing(gap::SMALL)
    .wrap();
    pile![].push(path).push(taken).push(problem).push(acts).spacing(gap::MEDIUM).width(Length::Fill).into()
}

fn exists(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    t!("give-exists", file = name)
}
