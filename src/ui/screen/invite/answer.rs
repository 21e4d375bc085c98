//! What comes back from the errands of the page. Answers may be late: what matters no more is dropped.

use jiff::{Timestamp, tz::TimeZone};

use super::{Action, Answer, CHANGE, Check, Code, Errand, Invite, MENU, Purpose, Sheet, Stuck, Written, save};
use crate::desk::Error;
use crate::domain::{Link, Status};
use crate::i18n::words;
use crate::output::mailto;
use crate::output::qr::Matrix;
use crate::problem::Problem;
use crate::t;
use crate::ui::wish::{Secret, Wish};

impl Invite {
    /// Takes an answer in.
    pub fn told(&mut self, answer: Answer, now: Timestamp, zone: &TimeZone) -> Action {
        match answer {
            Answer::Drawn(link, code) => self.drawn(&link, code),
            Answer::Letter(purpose, way, letter) if way == self.way || purpose != Purpose::Edit => {
                self.written(purpose, letter, (now, zone))
            }
            Answer::Letter(..) => Action::None,
            Answer::LetterKept(answer) => self.letter_kept(answer),
            Answer::Mailed(Ok(())) => Action::Tell(true, t!("give-mailed")),
            Answer::Mailed(Err(_)) => self.not_mailed(),
            Answer::Placed(format, place) => self.placed(format, place),
            Answer::Written(format, answer) => self.file_written(format, answer),
            Answer::PictureCopied(Ok(())) => Action::Tell(true, t!("give-picture-copied")),
            Answer::PictureCopied(Err(_)) => Action::Tell(false, t!("give-picture-not-copied")),
            Answer::Checked(answer) => self.looked(answer),
            Answer::Asked(answer) => self.asked(answer),
            Answer::Rested(count) => {
                let label = self.label.rested(count);
                Action::Wish(self.save_label(label).into_iter().collect())
            }
        }
    }

    /// The code of a link that is still the one to hand over.
    fn drawn(&mut self, link: &Link, code: Result<Matrix, Error>) -> Action {
        if self.link.as_ref() == Some(link) {
            self.code = Code::of(code);
        }
        Action::None
    }

    /// The page says so beside its buttons; the sheet lies over those, and has its own.
    fn not_mailed(&mut self) -> Action {
        if matches!(self.sheet, Some(Sheet::Letter(_))) {
            return Action::Tell(false, t!("give-not-mailed"));
        }
        self.stuck = Some(Stuck::Mail);
        Action::None
    }

    fn looked(&mut self, answer: Result<Vec<crate::desk::Finding>, Error>) -> Action {
        if matches!(self.check, Check::Asking) {
            self.check = match answer {
                Ok(findings) => Check::Found(findings),
                Err(error) => Check::Failed(error),
            };
        }
        Action::None
    }

    fn asked(&mut self, answer: Result<Box<crate::domain::Record>, Error>) -> Action {
        self.asking = false;
        match answer {
            Ok(record) => {
                self.learnt(*record);
                Action::Tell(true, news(&self.record.status))
            }
            Err(error) => {
                self.unasked = Some(error);
                Action::None
            }
        }
    }

    pub(super) fn close_sheet(&mut self) -> Action {
        let kept = self.keep_letter();
        let back = match self.sheet.take() {
            Some(Sheet::Letter(_)) => Some(Wish::Focus(CHANGE)),
            Some(Sheet::Save(_)) => Some(Wish::Focus(MENU)),
            None => None,
        };
        Action::Wish(kept.into_iter().chain(back).collect())
    }

    pub(super) fn copy_picture(&mut self) -> Action {
        self.menu = false;
        let Code::Drawn(matrix, _) = &self.code else { return Action::None };
        let errand = Errand::CopyPicture(matrix.clone());
        Action::Wish(vec![Wish::Focus(MENU), self.errand(errand)])
    }
}

/// What an answer means to somebody who left the page meanwhile: what was asked for is done all the same, and what was
/// not is said.
pub fn aside(answer: Answer) -> Action {
    match answer {
        Answer::Letter(Purpose::Copy, _, Ok(letter)) => {
            Action::Copy(Secret::new(letter.body), t!("invite-message-copied"), None)
        }
        Answer::Letter(Purpose::Mail, _, Ok(letter)) => {
            let mail = Wish::OpenLink(Secret::new(mailto::render(&letter.subject, &letter.body)));
            match mailto::fits(&letter.subject, &letter.body) {
                true => Action::Wish(vec![mail]),
                false => Action::Cut(Secret::new(letter.body), mail),
            }
        }
        Answer::Letter(Purpose::Copy | Purpose::Mail, _, Err(error)) | Answer::Written(_, Err(error)) => told(&error),
        Answer::LetterKept(Err(error)) => told(&error),
        Answer::Written(_, Ok(Written::Done(file))) => save::saved(&file),
        Answer::Written(_, Ok(Written::Exists(_))) => Action::Tell(false, t!("give-not-saved")),
        Answer::PictureCopied(Ok(())) => Action::Tell(true, t!("give-picture-copied")),
        Answer::PictureCopied(Err(_)) => Action::Tell(false, t!("give-picture-not-copied")),
        Answer::Mailed(Err(_)) => Action::Tell(false, t!("give-not-mailed")),
        Answer::Asked(Ok(record)) => Action::Tell(true, news(&record.status)),
        Answer::Mailed(Ok(()))
        | Answer::Letter(Purpose::Edit, ..)
        | Answer::LetterKept(Ok(_))
        | Answer::Written(_, Ok(Written::NoName))
        | Answer::Placed(..)
        | Answer::Drawn(..)
        | Answer::Checked(_)
        | Answer::Asked(Err(_))
        | Answer::Rested(_) => Action::None,
    }
}

fn told(error: &Error) -> Action {
    Action::Tell(false, Problem::of(error).headline)
}

/// What the server said when it was asked.
fn news(status: &Status) -> String {
    words::status_sentence(status)
}
