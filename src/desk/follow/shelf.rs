//! What following reads and writes of the history, off the caller's thread.

use jiff::Timestamp;

use super::pair::Newcomer;
use super::{Cabinet, Error};
use crate::domain::{Account, Id, Record, Settled};
use crate::store::history::follow::{Learnt, Look, Seen};

impl Cabinet {
    pub(super) async fn seen(&self, account: &Account) -> Result<Option<Seen>, Error> {
        let account = account.clone();
        self.with_history(move |history| history.seen(&account)).await
    }

    pub(super) async fn learn(&self, look: Look) -> Result<Option<Learnt>, Error> {
        self.with_history(move |history| history.learn(&look)).await
    }

    pub(super) async fn open_since(&self, account: &Account, since: Timestamp) -> Result<Vec<Record>, Error> {
        let account = account.clone();
        self.with_history(move |history| history.open_since(&account, since)).await
    }

    pub(super) async fn taken_up_since(&self, account: &Account, since: Timestamp) -> Result<Vec<Record>, Error> {
        let account = account.clone();
        self.with_history(move |history| history.taken_up_since(&account, since)).await
    }

    /// Newcomers from before of whom nobody said yet which invite they took up.
    pub(super) async fn in_question(&self, account: &Account) -> Result<Vec<Newcomer>, Error> {
        let account = account.clone();
        let arrivals = self.with_history(move |history| history.all_arrivals(&account)).await?;
        let newcomer = |(arrival, since): (crate::domain::Arrival, Timestamp)| Newcomer {
            address: arrival.address,
            since,
            at: arrival.at,
        };
        Ok(arrivals.into_iter().map(newcomer).collect())
    }

    pub(super) async fn accepted_by(
        &self,
        account: &Account,
        address: &str,
        since: Timestamp,
    ) -> Result<Vec<Record>, Error> {
        let (account, address) = (account.clone(), address.to_owned());
        self.with_history(move |history| history.accepted_by(&account, &address, since)).await
    }

    pub(super) async fn checked(&self, id: &Id, leads: bool) -> Result<Record, Error> {
        let id = id.clone();
        self.with_history(move |history| history.checked(&id, leads, Timestamp::now())).await
    }

    pub(super) async fn used(&self, id: &Id, settled: Settled) -> Result<Option<Record>, Error> {
        let id = id.clone();
        self.with_history(move |history| history.used(&id, settled)).await
    }
}
