//! What the invited person will see, step by step, true for this kind of invite and what was handed over.

use crate::domain::{Record, Way};

/// Three or four sentences, in the current language.
#[must_use]
pub fn of(_record: &Record, _way: Way) -> Vec<String> {
    Vec::new()
}
