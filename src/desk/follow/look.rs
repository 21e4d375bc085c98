//! One look at the contacts: what it brought is compared with the last one, and written together with what it led to.

use std::collections::HashMap;

use jiff::Timestamp;

use super::pair::{self, Newcomer, Pulse};
use super::pulse::askable;
use super::{Desk, Error};
use crate::domain::{How, Id, Settled};
use crate::engine::{Push, RosterAnswer};
use crate::store::history::follow::{Change, Fate, Learnt, Look, Seen};

/// What the server told.
#[derive(Clone, Debug)]
pub enum Told {
    /// All contacts, or that they are as they were.
    Roster(RosterAnswer),
    /// Changes.
    Pushes(Vec<Push>),
}

impl Desk {
    /// Asks for the contacts, and writes what that brought.
    pub(in crate::desk) async fn catch_up(&self) -> Result<Learnt, Error> {
        let seen = self.cabinet.seen(&self.account).await?;
        let version = seen.and_then(|seen| seen.version);
        let answer = self.session.roster(version.as_deref()).await?;
        self.learn(Told::Roster(answer)).await
    }

    /// Writes what the server told and what it led to. Whoever else writes at the same time makes us look again.
    pub(super) async fn learn(&self, told: Told) -> Result<Learnt, Error> {
        let mut pulses = HashMap::new();
        for _ in 0..TRIES {
            let Some(look) = self.look(&told, &mut pulses).await? else { return Ok(Learnt::default()) };
            if let Some(learnt) = self.cabinet.learn(look).await? {
                return Ok(learnt);
            }
        }
        tracing::warn!("the history did not stand still long enough to write a look at the contacts");
        Err(Error::Internal)
    }

    /// What is to be written; `None` if there is nothing to compare with, which only the whole roster can begin.
    async fn look(&self, told: &Told, pulses: &mut HashMap<Id, Pulse>) -> Result<Option<Look>, Error> {
        let seen = self.cabinet.seen(&self.account).await?;
        let (how, version, change) = match (told, &seen) {
            (Told::Roster(RosterAnswer::All(roster)), _) => {
                (How::Roster, roster.version.clone(), Change::All(roster.contacts.clone()))
            }
            (Told::Roster(RosterAnswer::Unchanged), Some(seen)) => {
                (How::Roster, seen.version.clone(), Change::Some(Vec::new()))
            }
            // As it was when there was nothing is: nothing.
            (Told::Roster(RosterAnswer::Unchanged), None) => (How::Roster, None, Change::All(Vec::new())),
            (Told::Pushes(pushes), Some(_)) => {
                let (version, change) = pair::collapse(pushes.iter().cloned());
                (How::Push, version, change)
            }
            (Told::Pushes(_), None) => return Ok(None),
        };
        let at = Timestamp::now();
        // What is pushed happens now. Who is in the first roster of all is no newcomer.
        let since = seen.as_ref().filter(|_| how == How::Roster).map_or(at, |seen| seen.at);
        let contacts = seen.as_ref().map(|seen| seen.contacts.as_slice());
        let new = contacts.map(|before| pair::newcomers(before, &change, &self.account)).unwrap_or_default();
        let newcomers = self.fates(new, since, at, how, pulses).await?;
        let basis = seen.map(|Seen { revision, .. }| revision);
        Ok(Some(Look { account: self.account.clone(), basis, change, version, at, since, how, newcomers }))
    }

    /// What became of newcomers, and of those in question from before whom that helps to tell.
    async fn fates(
        &self,
        new: Vec<String>,
        since: Timestamp,
        at: Timestamp,
        how: How,
        pulses: &mut HashMap<Id, Pulse>,
    ) -> Result<Vec<(String, Fate)>, Error> {
        if new.is_empty() && how == How::Push {
            return Ok(Vec::new());
        }
        let mut newcomers = self.cabinet.in_question(&self.account).await?;
        newcomers.retain(|known| !new.contains(&known.address));
        let known = newcomers.len();
        newcomers.extend(new.into_iter().map(|address| Newcomer { address, since, at }));
        let Some(earliest) = newcomers.iter().map(|newcomer| newcomer.since).min() else { return Ok(Vec::new()) };
        let open = self.cabinet.taken_up_since(&self.account, earliest).await?;
        let unclear: Vec<_> = pair::unclear(&newcomers, &open)
            .into_iter()
            .filter(|record| !pulses.contains_key(&record.id) && askable(record, at).is_some())
            .take(MOST_ASKED)
            .cloned()
            .collect();
        for (record, pulse) in unclear.iter().zip(self.pulses(&unclear).await) {
            pulses.insert(record.id.clone(), pulse.unwrap_or(Pulse::Silent));
        }
        let fates = pair::pair(&newcomers, &open, pulses);
        let all = newcomers.into_iter().map(|newcomer| newcomer.address).zip(fates).enumerate();
        // Who is in question already stays so until it is certain, or a person said it.
        Ok(all.filter(|(at, (_, fate))| *at >= known || matches!(fate, Fate::Took(_))).map(|(_, fate)| fate).collect())
    }

    /// Writes that these invites are over before their time. Of one that leads to a contact the contacts are looked at
    /// once more, so that whoever took it up is found first. Those that are [`crate::domain::Status::Used`] now, and what
    /// the look brought.
    pub(super) async fn bury(&self, dead: &[(Id, How)]) -> Result<Learnt, Error> {
        if dead.is_empty() {
            return Ok(Learnt::default());
        }
        let mut learnt = self.catch_up().await?;
        for (id, how) in dead {
            let settled = Settled { at: Timestamp::now(), how: *how };
            learnt.settled.extend(self.cabinet.used(id, settled).await?);
        }
        Ok(learnt)
    }
}

/// How often a look is repeated because somebody else wrote meanwhile.
const TRIES: usize = 8;
/// So many invites are asked about to find out which one a newcomer took up; with more of them a person knows better.
const MOST_ASKED: usize = 20;
