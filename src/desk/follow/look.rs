//! One look at the contacts: what it brought is compared with the last one, and written together with what it led to.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;

use super::pair::{self, Newcomer, Pulse};
use super::pulse::{askable, tells_of_use};
use super::round::EVERY;
use super::{Desk, Error};
use crate::domain::{How, Id, Record, Settled, Status};
use crate::engine::{Push, RosterAnswer};
use crate::store::history::follow::{Change, Fate, Learnt, Look, Seen};

/// What is known of invites from asking about them.
type Pulses = HashMap<Id, Pulse>;

/// An invite that is over before its time, and how we know.
pub type Dead = (Record, How);

impl Desk {
    /// Asks for the contacts, and writes what that brought.
    pub(in crate::desk) async fn catch_up(&self) -> Result<Learnt, Error> {
        let (learnt, dead) = self.look_at_all(&Pulses::new()).await?;
        self.finish(learnt, &dead).await
    }

    /// Writes what the server told without being asked, none of it before `since`, and what it led to.
    pub(super) async fn learn(&self, pushes: &[Push], since: Timestamp) -> Result<Learnt, Error> {
        // What was asked after this stays true of those who came before it, however often it is tried.
        let (at, mut pulses) = (Timestamp::now(), Pulses::new());
        for _ in 0..TRIES {
            let Some(seen) = self.cabinet.seen(&self.account).await? else {
                // There is nothing to compare with, which only the whole roster can begin.
                return Ok(Learnt::default());
            };
            let (version, change) = pair::collapse(pushes.iter().cloned());
            let told = Told { how: How::Push, version, change, since: since.min(at), at };
            if let Some((learnt, dead)) = self.compare(told, Some(seen), &mut pulses).await? {
                return self.finish(learnt, &dead).await;
            }
        }
        Err(never_still())
    }

    /// Writes that these invites are over before their time. Of those that lead to a contact the contacts are looked at
    /// once more, so that whoever took them up is found first. What was written, and why the rest was not.
    pub(super) async fn bury(&self, dead: &[Dead]) -> (Learnt, Result<(), Error>) {
        let (first, then): (Vec<_>, Vec<_>) = dead.iter().partition(|(record, _)| !record.leads_to_contacts());
        let mut learnt = Learnt::default();
        let mut buried = self.end(&first, &mut learnt).await;
        if !then.is_empty() && buried.is_ok() {
            let known = then.iter().map(|(record, how)| (record.id.clone(), Pulse::Over(*how))).collect();
            buried = match self.look_at_all(&known).await {
                // What else is found to be over is found again the next time: nobody looked at the contacts since.
                Ok((found, _)) => {
                    learnt = learnt.and(found);
                    self.end(&then, &mut learnt).await
                }
                Err(error) => Err(error),
            };
        }
        (learnt, buried)
    }

    async fn end(&self, dead: &[&Dead], learnt: &mut Learnt) -> Result<(), Error> {
        for (record, how) in dead {
            let settled = Settled { at: Timestamp::now(), how: *how };
            learnt.settled.extend(self.cabinet.used(&record.id, settled, &self.learnt).await?.settled);
        }
        Ok(())
    }

    async fn finish(&self, learnt: Learnt, dead: &[Dead]) -> Result<Learnt, Error> {
        let (more, buried) = self.bury(dead).await;
        if let Err(error) = buried {
            tracing::debug!(%error, "invites that are over could not be written down; they will be asked about again");
        }
        Ok(learnt.and(more))
    }

    /// Asks for the contacts, and writes what that brought, except for the invites that were found to be over and that
    /// nobody was paired with. What was known before from asking has to stay true.
    async fn look_at_all(&self, known: &Pulses) -> Result<(Learnt, Vec<Dead>), Error> {
        let mut was_followed = false;
        for _ in 0..TRIES {
            let seen = self.cabinet.seen(&self.account).await?;
            if was_followed && seen.is_none() {
                // The account was removed from this computer meanwhile.
                return Ok(Default::default());
            }
            was_followed = seen.is_some();
            let version = seen.as_ref().and_then(|seen| seen.version.clone());
            let answer = self.session.roster(version.as_deref()).await?;
            let at = Timestamp::now();
            let since = seen.as_ref().map_or(at, |seen| seen.at);
            let (version, change) = match (answer, &seen) {
                (RosterAnswer::All(roster), _) => (roster.version, Change::All(roster.contacts)),
                (RosterAnswer::Unchanged, Some(seen)) => (seen.version.clone(), Change::Some(Vec::new())),
                // Nothing was named that could be unchanged.
                (RosterAnswer::Unchanged, None) => return Ok(Default::default()),
            };
            let told = Told { how: How::Roster, version, change, since, at };
            // Whoever else wrote meanwhile may know better than this answer, so the server is asked anew.
            if let Some(found) = self.compare(told, seen, &mut known.clone()).await? {
                return Ok(found);
            }
        }
        Err(never_still())
    }

    /// Compares what was told with what was seen before, and writes what that led to; and the invites that are over and
    /// nobody was paired with. `None` if somebody else wrote since.
    async fn compare(
        &self,
        told: Told,
        seen: Option<Seen>,
        pulses: &mut Pulses,
    ) -> Result<Option<(Learnt, Vec<Dead>)>, Error> {
        // Who is in the first roster of all is no newcomer.
        let before = seen.as_ref().map(|seen| seen.contacts.as_slice());
        let new = before.map(|before| pair::newcomers(before, &told.change, &self.account)).unwrap_or_default();
        let (newcomers, dead) = self.fates(new, &told, pulses).await?;
        let Told { how, version, change, since, at } = told;
        let basis = seen.map(|seen| seen.revision);
        let look = Look { account: self.account.clone(), basis, change, version, at, since, how, newcomers };
        let learnt = self.cabinet.learn(look, &self.learnt).await?;
        Ok(learnt.map(|learnt| (learnt, dead)))
    }

    /// What became of newcomers, and of those in question from before whom that helps to tell; and the invites that are
    /// over and nobody was paired with.
    async fn fates(
        &self,
        new: Vec<String>,
        told: &Told,
        pulses: &mut Pulses,
    ) -> Result<(Vec<(String, Fate)>, Vec<Dead>), Error> {
        if new.is_empty() && told.how == How::Push {
            return Ok(Default::default());
        }
        let (nobody_new, at) = (new.is_empty(), told.at);
        let mut newcomers = self.cabinet.in_question(&self.account).await?;
        newcomers.retain(|known| !new.contains(&known.address));
        let known = newcomers.len();
        newcomers.extend(new.into_iter().map(|address| Newcomer { address, since: told.since, at }));
        let Some(earliest) = newcomers.iter().map(|newcomer| newcomer.since).min() else {
            return Ok(Default::default());
        };
        let open = self.cabinet.taken_up_since(&self.account, earliest).await?;
        let mut unclear = pair::unclear(&newcomers, &open);
        unclear.retain(|record| !pulses.contains_key(&record.id) && askable(record, at).is_some());
        let mut left_alone = BTreeSet::new();
        if nobody_new {
            // Nothing happened that would make us ask more often than else.
            let latest = newcomers.iter().map(|newcomer| newcomer.at).max();
            unclear.retain(|record| {
                let again = record.story.checked.and_then(|checked| checked.checked_add(EVERY).ok());
                if again.is_none_or(|again| again <= at) {
                    return true;
                }
                if record.story.alive >= latest {
                    pulses.insert(record.id.clone(), Pulse::Alive);
                } else {
                    left_alone.insert(&record.id);
                }
                false
            });
        }
        let unclear: Vec<Record> = unclear.into_iter().take(MOST_ASKED).cloned().collect();
        for (record, pulse) in unclear.iter().zip(self.pulses(&unclear).await) {
            pulses.insert(record.id.clone(), pulse.unwrap_or(Pulse::Silent));
        }
        let fates = pair::pair(&newcomers, &open, pulses);
        let all = newcomers.into_iter().zip(fates).enumerate();
        // Who is in question already stays so until it is certain, or a person said it.
        let certain = |newcomer: &Newcomer, fate: &Fate| {
            matches!(fate, Fate::Took(_)) && pair::choice(newcomer, &open).is_disjoint(&left_alone)
        };
        let fates: Vec<(String, Fate)> = all
            .filter(|(at, (newcomer, fate))| *at >= known || certain(newcomer, fate))
            .map(|(_, (newcomer, fate))| (newcomer.address, fate))
            .collect();
        let dead = open.iter().filter_map(|record| match pulses.get(&record.id) {
            Some(Pulse::Over(how)) if is_left(record, *how, &fates) => Some((record.clone(), *how)),
            _ => None,
        });
        let dead = dead.collect();
        Ok((fates, dead))
    }
}

/// What the server told of the contacts.
struct Told {
    how: How,
    /// Its name for what they are now.
    version: Option<String>,
    change: Change,
    /// Nothing of it is older than this,
    since: Timestamp,
    /// and it is known since now.
    at: Timestamp,
}

/// Whether an invite that is over has to be written down as used by nobody knows whom.
fn is_left(record: &Record, how: How, fates: &[(String, Fate)]) -> bool {
    let is_taken = fates.iter().any(|(_, fate)| matches!(fate, Fate::Took(id) if *id == record.id));
    record.status == Status::Waiting && tells_of_use(record, how) && !is_taken
}

fn never_still() -> Error {
    tracing::warn!("the history did not stand still long enough to write a look at the contacts");
    Error::Internal
}

/// How often a look is repeated because somebody else wrote meanwhile.
const TRIES: usize = 8;
/// So many invites are asked about to find out which one a newcomer took up; with more of them a person knows better.
const MOST_ASKED: usize = 20;
