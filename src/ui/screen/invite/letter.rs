//! The message that goes with an invite, as the person changes it. What was changed is kept whenever the sheet is left,
//! copied or sent from, for this invite and for later ones.

use jiff::{Timestamp, tz::TimeZone};

use super::{Action, Errand, Invite, Purpose, Sheet};
use crate::desk::{self, Error};
use crate::domain;
use crate::i18n;
use crate::output::{mailto, message};
use crate::t;
use crate::ui::control::{Draft, Typing};
use crate::ui::wish::{Secret, Wish};

/// The message while it is changed.
#[derive(Debug)]
pub struct Letter {
    /// The language it is in, or is being written in.
    pub(super) language: String,
    pub(super) subject: String,
    /// The text; `None` while it is being written.
    pub(super) draft: Option<Draft>,
    /// As it is kept.
    before: Secret,
    /// When and where it was written: its deadline is worded so.
    at: (Timestamp, TimeZone),
    /// Whether the language was chosen just now and is to be remembered.
    chosen: bool,
    /// Whether the usual text is to come once what was changed is forgotten.
    back: bool,
    /// Whether the mail has a part of it only.
    pub(super) cut: bool,
    /// Why it could not be written or kept.
    pub(super) problem: Option<Error>,
}

/// What happens in the sheet.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    Language(String),
    Typed(Typing),
    Copy,
    Mail,
    Usual,
}

/// The name of the text.
pub const TEXT: &str = "invite-letter";

impl Letter {
    /// A message that is being written.
    #[must_use]
    fn asked(language: String) -> Self {
        Self {
            language,
            subject: String::new(),
            draft: None,
            before: Secret::new(""),
            at: (Timestamp::UNIX_EPOCH, TimeZone::UTC),
            chosen: false,
            back: false,
            cut: false,
            problem: None,
        }
    }

    fn take(&mut self, letter: desk::Letter, (now, zone): (Timestamp, &TimeZone)) {
        self.at = (now, zone.clone());
        self.draft = Some(Draft::new(&letter.body));
        // As the draft has it, which may end its lines otherwise.
        self.before = Secret::new(self.text().unwrap_or_default());
        self.language = letter.language;
        self.subject = letter.subject;
    }

    fn text(&self) -> Option<String> {
        self.draft.as_ref().map(|draft| draft.text().trim_end().to_owned())
    }

    /// The text, if it or its language is another one than what is kept.
    fn changed(&self) -> Option<String> {
        self.text().filter(|text| self.chosen || text != self.before.expose())
    }
}

impl Invite {
    /// Has the message written for this; to change it, the sheet opens at once.
    pub(super) fn write(&mut self, purpose: Purpose) -> Action {
        if self.link.is_none() {
            return Action::None;
        }
        self.stuck = None;
        if self.keeping > 0 && self.sheet.is_none() {
            // What was changed is being kept: the message is that one, and not the one before.
            self.next = Some(purpose);
            return Action::None;
        }
        if purpose == Purpose::Edit {
            let language = self.record.story.language.clone().unwrap_or_else(i18n::language);
            // The one it will be written in, where the invite has one that we do not speak.
            let language = i18n::within(&language, i18n::language);
            self.sheet = Some(Sheet::Letter(Letter::asked(language)));
        }
        Action::Wish(vec![self.write_in(None, purpose)])
    }

    fn write_in(&self, language: Option<String>, purpose: Purpose) -> Wish {
        self.errand(Errand::Letter(Box::new(self.record.clone()), language, self.way, purpose))
    }

    pub(super) fn letter(&mut self, message: Message) -> Action {
        let Some(Sheet::Letter(letter)) = &mut self.sheet else { return Action::None };
        match message {
            Message::Typed(typing) => {
                if let Some(draft) = &mut letter.draft {
                    draft.perform(typing);
                    letter.cut = false;
                }
                Action::None
            }
            Message::Language(tag) => self.translate(tag),
            Message::Copy => match letter.text() {
                Some(text) => Action::Copy(Secret::new(text), t!("invite-message-copied"), self.keep_letter()),
                None => Action::None,
            },
            Message::Mail => match letter.text() {
                Some(text) => {
                    letter.cut = !mailto::fits(&letter.subject, &text);
                    let mail = Errand::Mail(Secret::new(mailto::render(&letter.subject, &text)));
                    let kept = self.keep_letter();
                    Action::Wish(kept.into_iter().chain([self.errand(mail)]).collect())
                }
                None => Action::None,
            },
            Message::Usual => self.back_to_usual(),
        }
    }

    /// The same message in another language; what was changed in this one is kept.
    fn translate(&mut self, tag: String) -> Action {
        let kept = self.keep_letter();
        self.languages = false;
        if let Some(Sheet::Letter(letter)) = &mut self.sheet {
            *letter = Letter { chosen: true, ..Letter::asked(tag.clone()) };
        }
        Action::Wish(kept.into_iter().chain([self.write_in(Some(tag), Purpose::Edit)]).collect())
    }

    fn back_to_usual(&mut self) -> Action {
        let kept = self.is_kept();
        let Some(Sheet::Letter(letter)) = &mut self.sheet else { return Action::None };
        let language = letter.language.clone();
        *letter = Letter { back: kept, ..Letter::asked(language.clone()) };
        if !kept {
            self.record.story.message = None;
            return Action::Wish(vec![self.write_in(Some(language), Purpose::Edit)]);
        }
        self.keeping += 1;
        let text = Secret::new("");
        Action::Wish(vec![self.errand(Errand::KeepLetter { language, text, way: self.way })])
    }

    /// Keeps what was changed, if anything was. What the history does not have keeps it here until it is saved.
    pub(super) fn keep_letter(&mut self) -> Option<Wish> {
        let Some(Sheet::Letter(letter)) = &mut self.sheet else { return None };
        let text = Secret::new(letter.changed()?);
        let at = letter.at.clone();
        letter.before = text.clone();
        letter.chosen = false;
        let language = letter.language.clone();
        if !self.is_kept() {
            self.note_letter(language, text.expose(), &at);
            return None;
        }
        self.keeping += 1;
        Some(self.errand(Errand::KeepLetter { language, text, way: self.way }))
    }

    /// Writes it down in the record, as the history would: it is written for another link just as well.
    fn note_letter(&mut self, language: String, text: &str, (now, zone): &(Timestamp, TimeZone)) {
        let Some(link) = &self.link else { return };
        let wording = i18n::within(&language, || message::wording_of(text, &self.record, link, *now, zone));
        self.record.story.message = (!wording.trim().is_empty()).then(|| domain::Message::new(wording));
        self.record.story.language = Some(language);
    }

    /// The message came.
    pub(super) fn written(
        &mut self,
        purpose: Purpose,
        answer: Result<desk::Letter, Error>,
        at: (Timestamp, &TimeZone),
    ) -> Action {
        match (purpose, answer) {
            (Purpose::Edit, answer) => {
                let Some(Sheet::Letter(letter)) = &mut self.sheet else { return Action::None };
                match answer {
                    // That of another language may still be on its way.
                    Ok(written) if letter.draft.is_none() && written.language == letter.language => {
                        letter.take(written, at);
                        Action::Wish(vec![Wish::Focus(TEXT)])
                    }
                    Ok(_) => Action::None,
                    Err(error) => {
                        letter.problem = Some(error);
                        Action::None
                    }
                }
            }
            (_, Err(error)) => {
                self.stuck = Some(super::Stuck::Letter(error));
                Action::None
            }
            (Purpose::Copy, Ok(letter)) => Action::Copy(Secret::new(letter.body), t!("invite-message-copied"), None),
            (Purpose::Mail, Ok(letter)) => {
                let mail = Errand::Mail(Secret::new(mailto::render(&letter.subject, &letter.body)));
                self.stuck = (!mailto::fits(&letter.subject, &letter.body)).then_some(super::Stuck::Cut);
                Action::Wish(vec![self.errand(mail)])
            }
        }
    }

    /// The message was kept, or forgotten.
    pub(super) fn letter_kept(&mut self, answer: Result<Box<crate::domain::Record>, Error>) -> Action {
        self.keeping = self.keeping.saturating_sub(1);
        match answer {
            Ok(record) => self.record.story = record.story,
            Err(error) => match &mut self.sheet {
                Some(Sheet::Letter(letter)) => letter.problem = Some(error),
                _ => self.problem = Some(error),
            },
        }
        let Some(Sheet::Letter(letter)) = &mut self.sheet else {
            return match self.next.take_if(|_| self.keeping == 0) {
                Some(purpose) => self.write(purpose),
                None => Action::None,
            };
        };
        if !std::mem::take(&mut letter.back) {
            return Action::None;
        }
        let language = letter.language.clone();
        Action::Wish(vec![self.write_in(Some(language), Purpose::Edit)])
    }
}
