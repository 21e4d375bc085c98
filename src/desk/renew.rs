//! A new invite in the place of an old one.

use super::{Desk, Error, Outcome};
use crate::domain::{Id, Kind, Localpart, Offers, Record, Request, Wanted, label};
use crate::{engine, store};

impl Desk {
    /// Asks for a new invite of the same kind for the same person: same label, same user name, same message and
    /// language. The old one stays as the new one's history, and its link works as long as it did.
    ///
    /// # Errors
    /// As [`Desk::create`], and [`Error::Store`] before anything is asked if there is no such invite of this account.
    pub async fn renew(self, id: Id, offers: Offers) -> Result<Outcome, Error> {
        let old = self.cabinet.find(id).await?;
        if old.account != self.account {
            return Err(store::Error::NotFound(old.id.as_str().to_owned()).into());
        }
        let request = again(&old)?;
        self.may_ask(&request, &offers)?;
        self.look_before(&request).await;
        let record = self.cabinet.renewing(&old, &request, offers.software.clone()).await;
        let answer = self.session.create(request.clone()).await;
        Ok(self.settle(request, offers, record, answer).await?.renewing(Some(old.id)))
    }
}

/// The request for another one like this.
fn again(old: &Record) -> Result<Request, Error> {
    let wanted = match old.kind {
        // Whether signing up is in it is the server's decision, now as then.
        Kind::Contact | Kind::AccountAndContact => Wanted::Contact,
        Kind::Account => {
            let username = old.username.as_deref().map(Localpart::parse).transpose()?;
            Wanted::Account { username, subscribe: old.story.subscribe }
        }
        Kind::PasswordReset => return Err(engine::Error::NotOffered(Kind::PasswordReset).into()),
    };
    Ok(Request { wanted, label: label::cut(&old.label).to_owned() })
}
