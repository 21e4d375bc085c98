//! One web page that explains an invite to its receiver and needs nothing but itself.

use jiff::{Timestamp, tz::TimeZone};

use super::qr;
use crate::domain::{Link, Record};

/// The page in the current language. `link` is what its code and its button lead to.
///
/// # Errors
/// [`qr::Error`] if no code can hold the link.
pub fn render(_record: &Record, _link: &Link, _now: Timestamp, _zone: &TimeZone) -> Result<String, qr::Error> {
    Ok(String::new())
}
