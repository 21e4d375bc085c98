//! Saving the invite as a picture, a card or a page: where is asked by the desktop's dialog, or typed where there is none.

use std::path::{Path, PathBuf};

use super::{Action, Errand, Invite, MENU, Sheet, Written};
use crate::desk::{Error, Format};
use crate::t;
use crate::ui::desktop::save::{Place, Target};
use crate::ui::wish::Wish;

/// A path that is typed.
#[derive(Debug)]
pub struct Save {
    pub(super) format: Format,
    pub(super) path: String,
    /// A file that is there already, if that is what was typed.
    pub(super) exists: Option<PathBuf>,
    pub(super) problem: Option<Error>,
    pub(super) busy: bool,
}

/// What happens in the sheet.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    Typed(String),
    Write,
    Replace(PathBuf),
}

/// The name of the field.
pub const PATH: &str = "invite-path";

impl Invite {
    pub(super) fn ask_place(&mut self, format: Format) -> Action {
        self.menu = false;
        if self.placing || self.link.is_none() {
            return Action::None;
        }
        self.placing = true;
        let errand = Errand::Place(Box::new(self.record.clone()), format);
        Action::Wish(vec![Wish::Focus(MENU), self.errand(errand)])
    }

    pub(super) fn placed(&mut self, format: Format, place: Place) -> Action {
        self.placing = false;
        match place {
            Place::Nowhere => Action::None,
            Place::File(target) => Action::Wish(vec![self.write_file(format, target)]),
            Place::NoDialog(usual) => self.ask_path(Save::new(format, &usual)),
        }
    }

    pub(super) fn file(&mut self, message: Message) -> Action {
        let Some(Sheet::Save(save)) = &mut self.sheet else { return Action::None };
        let format = save.format;
        match message {
            Message::Typed(path) => {
                save.path = path;
                save.exists = None;
                Action::None
            }
            Message::Write if save.busy || save.path.trim().is_empty() => Action::None,
            Message::Write => {
                save.busy = true;
                save.problem = None;
                let typed = Target::Typed(save.path.clone());
                Action::Wish(vec![self.write_file(format, typed)])
            }
            Message::Replace(file) => {
                save.busy = true;
                Action::Wish(vec![self.write_file(format, Target::Replace(file))])
            }
        }
    }

    /// It was written, or not. A name that is taken is asked for anew, whoever gave it.
    pub(super) fn file_written(&mut self, format: Format, answer: Result<Written, Error>) -> Action {
        let free = self.sheet.is_none();
        let sheet = match &mut self.sheet {
            Some(Sheet::Save(save)) if save.format == format => Some(save),
            _ => None,
        };
        match (answer, sheet) {
            (Ok(Written::Done(file)), sheet) => {
                if sheet.is_some() {
                    self.sheet = None;
                }
                saved(&file)
            }
            (Ok(Written::Exists(file)), Some(save)) => {
                save.busy = false;
                save.exists = Some(file);
                // Not to the button that replaces it: a second Enter would lose the old one.
                Action::Wish(vec![Wish::Focus(PATH)])
            }
            (Ok(Written::Exists(file)), None) if free => {
                let save = Save { exists: Some(file.clone()), ..Save::new(format, &file) };
                self.ask_path(save)
            }
            (Ok(Written::Exists(_) | Written::NoName), None) => Action::None,
            (Ok(Written::NoName), Some(save)) => {
                save.busy = false;
                Action::Wish(vec![Wish::Select(PATH)])
            }
            (Err(error), Some(save)) => {
                save.busy = false;
                save.problem = Some(error);
                Action::Wish(vec![Wish::Focus(PATH)])
            }
            (Err(error), None) => {
                self.problem = Some(error);
                Action::None
            }
        }
    }

    fn ask_path(&mut self, save: Save) -> Action {
        self.sheet = Some(Sheet::Save(save));
        Action::Wish(vec![Wish::Focus(PATH)])
    }

    fn write_file(&self, format: Format, target: Target) -> Wish {
        self.errand(Errand::Write { record: Box::new(self.record.clone()), format, way: self.way, target })
    }
}

impl Save {
    fn new(format: Format, file: &Path) -> Self {
        Self { format, path: file.display().to_string(), exists: None, problem: None, busy: false }
    }
}

/// Says under which name it was saved.
pub(super) fn saved(file: &Path) -> Action {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    Action::Tell(true, t!("give-saved", file = name))
}
