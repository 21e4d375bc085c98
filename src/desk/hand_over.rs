//! Handing an invite over: its message, its letter, and the files it can be saved as.

use std::path::PathBuf;

use jiff::{Timestamp, tz::TimeZone};

use super::cabinet::off_thread;
use super::{Cabinet, Error};
use crate::domain::{Id, Link, Message, Record, Way};
use crate::i18n;
use crate::output::{label, message, page, pdf, png, qr::Matrix, svg};
use crate::store::settings::Wording;
use crate::store::{Places, Settings};

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
    pub async fn letter(&self, record: &Record, language: Option<String>, way: Way) -> Result<Letter, Error> {
        let (places, record) = (self.places().clone(), record.clone());
        let language = spoken(&record, language);
        off_thread(move || {
            let (settings, _) = Settings::load(&places);
            let link = link(&record, way, &settings)?;
            Ok(i18n::within(&language, || {
                let language = i18n::language();
                let (now, zone) = (Timestamp::now(), TimeZone::system());
                let body = match wording(&record, &language, &settings) {
                    Some(wording) => message::fill(wording, &record, &link, now, &zone),
                    None => message::render(&record, &link, now, &zone),
                };
                Letter { subject: message::subject(&record), language, body }
            }))
        })
        .await
    }

    /// Keeps a message as it was changed, for this invite and as the wording of later ones of its kind and language.
    /// An empty text, or the usual one, goes back to the usual one. Answers with the record as it is now.
    ///
    /// What is kept holds places for the name, the link and the deadline and none of this invite's own: see
    /// [`message::wording_of`].
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::NoLink`].
    pub async fn keep_letter(&self, id: Id, language: String, text: String, way: Way) -> Result<Record, Error> {
        let record = self.find(id.clone()).await?;
        let places = self.places().clone();
        let kind = record.kind;
        let (language, wording) = off_thread(move || {
            let (settings, _) = Settings::load(&places);
            let link = link(&record, way, &settings)?;
            Ok(i18n::within(&language, || {
                let (now, zone) = (Timestamp::now(), TimeZone::system());
                let text = text.replace("\r\n", "\n");
                let wording = |text: &str| message::wording_of(text.trim_end(), &record, &link, now, &zone);
                let kept = wording(&text);
                let usual = wording(&message::render(&record, &link, now, &zone));
                (i18n::language(), Some(kept).filter(|kept| !kept.trim().is_empty() && *kept != usual))
            }))
        })
        .await?;
        // The invite first: if the settings cannot be written, at least this one has its text.
        let kept = self.message(id, Some(language.clone()), wording.as_deref().map(Message::new)).await?;
        self.set(move |settings| {
            let same = |known: &Wording| known.language == language && known.kind == kind;
            let old = settings.messages.iter().position(same);
            match (wording, old) {
                (Some(text), Some(old)) => settings.messages[old].text = text,
                (Some(text), None) => settings.messages.push(Wording { language, kind, text }),
                (None, Some(old)) => drop(settings.messages.remove(old)),
                (None, None) => {}
            }
        })
        .await?;
        Ok(kept)
    }

    /// What is written into a file of this format, in `language` or the invite's own.
    ///
    /// # Errors
    /// [`Error::NoLink`], [`Error::Qr`], [`Error::Pdf`].
    pub async fn render(
        &self,
        record: &Record,
        format: Format,
        language: Option<String>,
        way: Way,
    ) -> Result<Vec<u8>, Error> {
        let (places, record): (Places, Record) = (self.places().clone(), record.clone());
        let language = spoken(&record, language);
        off_thread(move || {
            let link = link(&record, way, &Settings::load(&places).0)?;
            let code = || Matrix::encode(link.as_str());
            let (now, zone) = (Timestamp::now(), TimeZone::system());
            i18n::within(&language, || {
                Ok(match format {
                    Format::Png => png::render(&code()?, PIXELS),
                    Format::Svg => svg::render(&code()?).into_bytes(),
                    Format::Pdf => i18n::with_marks(|| pdf::card(&record, &link, now, &zone))?,
                    Format::Html => i18n::with_marks(|| page::render(&record, &link, now, &zone))?.into_bytes(),
                })
            })
        })
        .await
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

/// A name to save it under: from the label, fit for every system, and never with the key in it.
#[must_use]
pub fn file_name(record: &Record, format: Format) -> String {
    let name = label::line(&record.label);
    let token = record.invite.as_ref().map(|invite| invite.uri.token().expose());
    let told = token.is_some_and(|token| name.contains(token));
    // Signs that some system takes for something else.
    let safe: String =
        name.chars().map(|c| if "/\\:*?\"<>|".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let mut short = String::new();
    for c in safe.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if short.len() + c.len_utf8() > LONGEST_NAME {
            break;
        }
        short.push(c);
    }
    // Windows drops dots and spaces at the end, and then has another file.
    let short = short.trim_matches(|c: char| c == '.' || c == ' ' || c == '-');
    let short = if short.is_empty() || told { record.id.as_str() } else { short };
    let short = if short.is_empty() { "1" } else { short };
    format!("invite-{short}.{}", format.extension())
}

/// In which language it is written.
fn spoken(record: &Record, language: Option<String>) -> String {
    language.or_else(|| record.story.language.clone()).unwrap_or_else(i18n::language)
}

fn link(record: &Record, way: Way, settings: &Settings) -> Result<Link, Error> {
    let invite = record.invite.as_ref().ok_or(Error::NoLink)?;
    Ok(Link::by(way, &invite.uri, invite.landing.as_ref(), &settings.fallback_page))
}

/// How the person words it: for this invite, or for all of its kind.
fn wording<'a>(record: &'a Record, language: &str, settings: &'a Settings) -> Option<&'a str> {
    let own = record.story.message.as_ref().filter(|_| record.story.language.as_deref() == Some(language));
    let known = || settings.messages.iter().find(|known| known.language == language && known.kind == record.kind);
    own.map(Message::expose).or_else(|| known().map(|known| known.text.as_str()))
}

/// Pixels a module: sharp on a screen, and large enough for a message.
const PIXELS: usize = 10;

/// Bytes of a label in a file's name. Some systems stop at 255, and a folder's name comes before it.
const LONGEST_NAME: usize = 80;

#[cfg(test)]
mod tests;
