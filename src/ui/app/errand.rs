//! The errands of an invite's page: each is one task with one answer, which names the invite again.

use std::path::PathBuf;

use iced::Task;

use super::grant::perform;
use super::{App, Message};
use crate::desk::{Cabinet, Desk, Error, Format, file_name};
use crate::domain::{Id, Record, Way};
use crate::output::qr::Matrix;
use crate::t;
use crate::ui::desktop::{open, save};
use crate::ui::screen::invite::{Answer, Errand, Written};
use crate::ui::window::Message as To;
use crate::ui::wish::Wish;

impl App {
    /// Runs an errand.
    pub(super) fn run(&self, id: Id, errand: Errand) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        let name = id.clone();
        let tell = move |answer| To::Told(id.clone(), Box::new(answer));
        match errand {
            Errand::Draw(link) => {
                let drawn = {
                    let link = link.clone();
                    async move { draw(link.as_str().to_owned()).await }
                };
                perform(drawn, move |code| tell(Answer::Drawn(link.clone(), code)))
            }
            Errand::Letter(record, language, way, purpose) => {
                let written = async move { cabinet.letter(&record, language, way).await };
                perform(written, move |letter| tell(Answer::Letter(purpose, way, letter)))
            }
            Errand::KeepLetter { language, text, way } => {
                let kept = async move { cabinet.keep_letter(name, language, text.expose().to_owned(), way).await };
                perform(kept, move |answer| tell(Answer::LetterKept(answer.map(Box::new))))
            }
            Errand::Mail(link) => perform(open::open(link), move |answer| tell(Answer::Mailed(answer))),
            Errand::Place(record, format) => {
                let file = file_name(&record, format);
                let (title, kind) = (t!("give-save-title"), kind(format));
                let place = async move { save::ask(title, folder().await, file, kind, format.extension()).await };
                perform(place, move |place| tell(Answer::Placed(format, place)))
            }
            Errand::Write { record, format, way, target } => {
                let written = write(cabinet, *record, format, way, target);
                perform(written, move |answer| tell(Answer::Written(format, answer)))
            }
            Errand::CopyPicture(code) => {
                perform(self.pictures.copy(code), move |answer| tell(Answer::PictureCopied(answer)))
            }
            Errand::Check(record) => {
                let looked = async move { cabinet.check(&record).await };
                perform(looked, move |findings| tell(Answer::Checked(findings)))
            }
            Errand::Ask(account) => {
                let desk = self.desks.get(&account).map(|(_, desk)| desk.clone());
                perform(ask(desk, name), move |answer| tell(Answer::Asked(answer)))
            }
            Errand::Rest(count) => perform(tokio::time::sleep(REST), move |()| tell(Answer::Rested(count))),
        }
    }
}

/// Keeps what was typed last before the window is closed. Nobody is left to be told that it failed.
pub(super) async fn last(cabinet: &Cabinet, wish: Wish) {
    let kept = match wish {
        Wish::Label(id, label) => cabinet.label(id, label).await.map(drop),
        Wish::Set(change) => cabinet.set(move |settings| change.apply(settings)).await.map(drop),
        Wish::Errand(id, errand) => match *errand {
            Errand::KeepLetter { language, text, way } => {
                cabinet.keep_letter(id, language, text.expose().to_owned(), way).await.map(drop)
            }
            _ => return,
        },
        _ => return,
    };
    if let Err(error) = kept {
        tracing::warn!(%error, "what was typed last could not be kept");
    }
}

async fn draw(link: String) -> Result<Matrix, Error> {
    let drawn = tokio::task::spawn_blocking(move || Matrix::encode(&link)).await;
    Ok(drawn.map_err(|_| Error::Internal)??)
}

async fn ask(desk: Option<Desk>, id: Id) -> Result<Box<Record>, Error> {
    let desk = desk.ok_or(Error::NoPassword)?;
    desk.ask(id).await.map(Box::new)
}

/// Writes the file, unless one is there that nobody said may go.
async fn write(
    cabinet: Cabinet,
    record: Record,
    format: Format,
    way: Way,
    target: save::Target,
) -> Result<Written, Error> {
    let name = file_name(&record, format);
    let Some((file, replace)) = target.settle(&folder().await, &name, format.extension()) else {
        return Ok(Written::NoName);
    };
    // What cannot be looked at cannot be written either, which the writing then says.
    if !replace && tokio::fs::try_exists(&file).await.unwrap_or(false) {
        return Ok(Written::Exists(file));
    }
    cabinet.save_as(record, format, way, file.clone()).await?;
    Ok(Written::Done(file))
}

fn kind(format: Format) -> String {
    match format {
        Format::Png => t!("give-save-png"),
        Format::Svg => t!("give-save-svg"),
        Format::Pdf => t!("give-save-pdf"),
        Format::Html => t!("give-save-html"),
    }
}

/// Where pictures and cards go unless somebody says otherwise. Looking for it reads the disk.
async fn folder() -> PathBuf {
    let found = tokio::task::spawn_blocking(crate::store::export::usual_folder).await;
    found.unwrap_or_else(|_| PathBuf::from("."))
}

/// Nobody types a name with longer pauses without having finished it.
const REST: std::time::Duration = std::time::Duration::from_millis(700);
