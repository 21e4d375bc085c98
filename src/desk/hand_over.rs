//! Handing an invite over: its message, its letter, and the files it can be saved as.

use std::path::PathBuf;

use super::{Cabinet, Error};
use crate::domain::{Id, Record, Way};

/// The message that goes with an invite, ready to be changed and sent. It holds the link: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The language it is in (BCP 47).
    pub language: String,
    /// A line above it, for e-mail.
    pub subject: String,
    /// The text.
    pub body: String,
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Letter({})", self.language)
    }
}

/// What an invite can be saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The code as a picture of pixels.
    Png,
    /// The code as a picture of lines.
    Svg,
    /// A card to print.
    Pdf,
    /// A web page that explains everything.
    Html,
}

impl Format {
    /// The ending of a file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }
}

impl Cabinet {
    /// The message for this invite: as the person wrote it for this one, else by their wording for this kind and
    /// language, else the usual one. `language` is one of [`crate::i18n::letters`]; `None` takes the invite's own,
    /// else the window's.
    ///
    /// # Errors
    /// [`Error::NoLink`] while nothing came back from the server.
    pub async fn letter(&self, _record: &Record, _language: Option<String>, _way: Way) -> Result<Letter, Error> {
        Err(Error::Internal)
    }

    /// Keeps a message as it was changed, for this invite and as the wording of later ones of its kind and language.
    /// An empty text goes back to the usual one. Answers with the record as it is now.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn keep_letter(&self, _id: Id, _language: String, _text: String, _way: Way) -> Result<Record, Error> {
        Err(Error::Internal)
    }

    /// What is written into a file of this format, in `language` or the invite's own.
    ///
    /// # Errors
    /// [`Error::NoLink`], [`Error::Qr`], [`Error::Pdf`].
    pub async fn render(
        &self,
        _record: &Record,
        _format: Format,
        _language: Option<String>,
        _way: Way,
    ) -> Result<Vec<u8>, Error> {
        Err(Error::Internal)
    }

    /// Renders and writes it for this person only (0600). A file of this name is replaced.
    ///
    /// # Errors
    /// As [`Cabinet::render`], and [`Error::Store`] with the file's name.
    pub async fn save_as(&self, record: Record, format: Format, way: Way, file: PathBuf) -> Result<(), Error> {
        let bytes = self.render(&record, format, None, way).await?;
        self.export(file, bytes).await
    }
}
