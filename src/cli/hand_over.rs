//! Handing an invite over: its code in every format, and its message.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use super::answer::Answer;
use super::args::Format;
use super::command::Room;
use super::failure::Failure;
use crate::desk;
use crate::domain::{Id, Way};
use crate::output::terminal;
use crate::t;

/// What `qr` was told.
pub(super) struct Picture {
    pub(super) id: String,
    pub(super) format: Format,
    pub(super) output: Option<PathBuf>,
    pub(super) way: Way,
    pub(super) language: Option<String>,
}

impl Room {
    pub(super) async fn qr(&self, wanted: Picture) -> Result<Answer, Failure> {
        let Picture { id, format, output, way, language } = wanted;
        let on_terminal = output.is_none() && std::io::stdout().is_terminal();
        if output.is_none() && self.json {
            return Err(Failure::usage(t!("cli-picture-and-json"), t!("cli-output-advice")));
        }
        if on_terminal && matches!(format, Format::Png | Format::Pdf) {
            return Err(Failure::usage(t!("cli-png-to-terminal"), t!("cli-output-advice")));
        }
        let record = self.cabinet.find(Id::new(id.clone())).await?;
        let format_of_desk = match format {
            Format::Terminal => None,
            Format::Png => Some(desk::Format::Png),
            Format::Svg => Some(desk::Format::Svg),
            Format::Pdf => Some(desk::Format::Pdf),
            Format::Html => Some(desk::Format::Html),
        };
        let bytes = match format_of_desk {
            Some(format) => self.cabinet.render(&record, format, language, way).await?,
            None => terminal::render(&self.cabinet.code_by(&record, way).await?, on_terminal).into_bytes(),
        };
        let Some(file) = output else {
            return Ok(Answer::Picture(bytes));
        };
        self.cabinet.export(file.clone(), bytes).await?;
        Ok(Answer::Saved { id, format, file })
    }

    pub(super) async fn message(&self, id: String, language: Option<String>, way: Way) -> Result<Answer, Failure> {
        let record = self.cabinet.find(Id::new(id.clone())).await?;
        let letter = self.cabinet.letter(&record, language, way).await?;
        Ok(Answer::Message { id, letter })
    }
}
