//! What following reads and writes of the history, off the caller's thread.

use jiff::Timestamp;
use tokio::sync::broadcast;

use super::pair::Newcomer;
use super::{Cabinet, Error};
use crate::domain::{Account, Id, Record, Settled};
use crate::store::history::follow::{Learnt, Look, Seen, Sign};

impl Cabinet {
    pub(super) async fn seen(&self, account: &Account) -> Result<Option<Seen>, Error> {
        let account = account.clone();
        self.with_history(move |history| history.seen(&account)).await
    }

    /// What it led to is told from within: it is written, and told, even if whoever wanted it does not wait any more.
    pub(super) async fn learn(&self, look: Look, tell: &broadcast::Sender<Learnt>) -> Result<Option<Learnt>, Error> {
        let tell = tell.clone();
        self.with_history(move |history| {
            let learnt = history.learn(&look)?;
            if let Some(learnt) = learnt.as_ref().filter(|learnt| !learnt.is_silent()) {
                // Nobody may be listening.
                let _ = tell.send(learnt.clone());
            }
            Ok(learnt)
        })
        .await
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

    pub(super) async fn checked(&self, id: &Id, sign: Sign, at: Timestamp) -> Result<Record, Error> {
        let id = id.clone();
        self.with_history(move |history| history.checked(&id, sign, at)).await
    }

    /// As [`Cabinet::learn`].
    pub(super) async fn used(
        &self,
        id: &Id,
        settled: Settled,
        tell: &broadcast::Sender<Learnt>,
    ) -> Result<Learnt, Error> {
        let (id, tell) = (id.clone(), tell.clone());
        self.with_history(move |history| {
            let settled = history.used(&id, settled)?.into_iter().collect();
            let learnt = Learnt { settled, ..Learnt::default() };
            if !learnt.is_silent() {
                // Nobody may be listening.
                let _ = tell.send(learnt.clone());
            }
            Ok(learnt)
        })
        .await
    }
}
