//! Who took up which invite: plain values in, plain values out. A server tells of a new contact and not of the token
//! that brought them, so this is a matter of excluding: only what is certain is paired, a person is asked about the rest.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;

use crate::domain::{Account, Contact, How, Id, Record, Status, Subscription};
use crate::engine::Push;
use crate::store::history::follow::{Change, Fate};

/// Somebody who hears of us now and did not before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// Their bare address.
    pub address: String,
    /// They came later than this,
    pub since: Timestamp,
    /// and were noticed now.
    pub at: Timestamp,
}

/// What was learnt by asking an invite's page or its server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pulse {
    /// It can still be taken up.
    Alive,
    /// It cannot any more, which was learnt like this.
    Over(How),
    /// Nothing was learnt.
    Silent,
}

/// The last word on each address, and on the version, of some pushes: what came between never was a state to compare with.
#[must_use]
pub fn collapse(pushes: impl IntoIterator<Item = Push>) -> (Option<String>, Change) {
    let (mut version, mut last) = (None, BTreeMap::new());
    for push in pushes {
        version = push.version;
        last.insert(push.address, push.contact);
    }
    (version, Change::Some(last.into_iter().collect()))
}

/// Those who hear of us after the change and did not before, each once, in the order of their addresses. Only the
/// subscription counts (RFC 6121 section 2.1.2.5), not how many pushes led to it. We are no newcomer to ourselves, and a
/// gateway or another service is nobody.
#[must_use]
pub fn newcomers(before: &[Contact], change: &Change, us: &Account) -> Vec<String> {
    let known: HashMap<&str, Subscription> =
        before.iter().map(|contact| (contact.address.as_str(), contact.subscription)).collect();
    let contacts: Vec<&Contact> = match change {
        Change::All(contacts) => contacts.iter().collect(),
        Change::Some(changed) => changed.iter().filter_map(|(_, contact)| contact.as_ref()).collect(),
    };
    let is_new = |contact: &&Contact| {
        contact.subscription.includes_us()
            && contact.address != us.as_str()
            && is_somebody(&contact.address)
            && !known.get(contact.address.as_str()).is_some_and(|before| before.includes_us())
    };
    let new: BTreeSet<String> = contacts.into_iter().filter(is_new).map(|contact| contact.address.clone()).collect();
    new.into_iter().collect()
}

/// The invites that have to be asked about before these newcomers can be paired. A single one, too: who was let in by
/// hand in another program looks the same, and then its page still leads to it.
#[must_use]
pub fn unclear<'a>(newcomers: &[Newcomer], open: &'a [Record]) -> Vec<&'a Record> {
    let unclear: BTreeSet<&Id> = newcomers.iter().flat_map(|newcomer| choice(newcomer, open)).collect();
    open.iter().filter(|record| unclear.contains(&record.id)).collect()
}

/// What became of each newcomer, in their order. No invite is given to two of them.
///
/// One is paired with an invite if it is the only one over, or the only one not known to be alive, among those they may
/// have taken up, and nobody else may have taken it up. Who is paired leaves the choice of the others smaller. One
/// that was found to be used before is never certain: it may have been somebody else. Where an invite ends when it is
/// taken up, one that is alive was not: whoever is left without any came uninvited.
#[must_use]
pub fn pair(newcomers: &[Newcomer], open: &[Record], pulses: &HashMap<Id, Pulse>) -> Vec<Fate> {
    let pulse = |id: &Id| pulses.get(id).copied().unwrap_or(Pulse::Silent);
    let untouched = |id: &Id| {
        pulse(id) == Pulse::Alive && open.iter().any(|record| record.id == *id && record.ends_when_taken_up())
    };
    let mut invited: Vec<BTreeSet<&Id>> = newcomers.iter().map(|newcomer| choice(newcomer, open)).collect();
    for choice in &mut invited {
        choice.retain(|id| !untouched(id));
    }
    let waits = |id: &Id| open.iter().any(|record| record.id == *id && record.status == Status::Waiting);
    let mut left = invited.clone();
    for choice in &mut left {
        choice.retain(|id| pulse(id) != Pulse::Alive);
    }
    let mut took: Vec<Option<&Id>> = vec![None; newcomers.len()];
    loop {
        let certain = (0..left.len()).find_map(|at| {
            let id = forced(&left[at], pulse).filter(|id| waits(id))?;
            let has_rival = (0..left.len()).any(|other| other != at && left[other].contains(id));
            (!has_rival).then_some((at, id))
        });
        let Some((at, id)) = certain else { break };
        took[at] = Some(id);
        left[at].clear();
    }
    took.into_iter()
        .zip(invited)
        .map(|(took, invited)| match took {
            Some(id) => Fate::Took(id.clone()),
            None if invited.is_empty() => Fate::Uninvited,
            None => Fate::InQuestion,
        })
        .collect()
}

/// The one invite of a choice it has to be.
fn forced<'a>(choice: &BTreeSet<&'a Id>, pulse: impl Fn(&Id) -> Pulse) -> Option<&'a Id> {
    let mut over = choice.iter().filter(|id| matches!(pulse(id), Pulse::Over(_)));
    match (over.next(), over.next()) {
        (Some(id), None) => Some(*id),
        (None, _) if choice.len() == 1 => choice.first().copied(),
        _ => None,
    }
}

/// The invites they may have taken up, as far as is known without asking.
#[must_use]
pub fn choice<'a>(newcomer: &Newcomer, open: &'a [Record]) -> BTreeSet<&'a Id> {
    let may_be = |record: &&Record| record.may_be_taken_up_by(&newcomer.address, newcomer.since, newcomer.at);
    open.iter().filter(may_be).map(|record| &record.id).collect()
}

fn is_somebody(address: &str) -> bool {
    let bare = address.split('/').next().unwrap_or_default();
    bare.split_once('@').is_some_and(|(name, _)| !name.is_empty())
}

#[cfg(test)]
mod tests;
