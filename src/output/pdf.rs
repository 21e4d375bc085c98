//! A card to print: the code, the link and what to do, as a PDF page.

use jiff::{Timestamp, tz::TimeZone};

use super::qr;
use crate::domain::{Link, Record};

/// The card in the current language, on A4.
///
/// # Errors
/// [`Error`].
pub fn card(_record: &Record, _link: &Link, _now: Timestamp, _zone: &TimeZone) -> Result<Vec<u8>, Error> {
    Ok(Vec::new())
}

/// Why there is no card.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// No code can hold the link.
    #[error(transparent)]
    Qr(#[from] qr::Error),
    /// The PDF could not be written.
    #[error("the PDF could not be written: {0}")]
    Write(String),
}
