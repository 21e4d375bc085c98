//! What invites are followed by: an account's contacts as they were when last seen (XEP-0237), newcomers of whom nobody
//! said yet which invite they took up, and what became of an invite. What was seen is written together with what it led
//! to, so that a crash between the two neither loses nor doubles a newcomer.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{Error, History, arrival, one, row};
use crate::domain::{Account, Arrival, Contact, How, Id, Record, Settled, Status, Subscription};

/// An account's contacts as they were when last seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The server's name for this state of them.
    pub version: Option<String>,
    /// All of them.
    pub contacts: Vec<Contact>,
    /// When they were last seen.
    pub at: Timestamp,
    /// Counts the looks, so that two who look at the same time notice.
    pub revision: i64,
}

/// What one look at an account's contacts brought.
#[derive(Clone, Debug)]
pub struct Look {
    /// Whose contacts.
    pub account: Account,
    /// The revision of what this is compared with; `None` if nothing was seen before.
    pub basis: Option<i64>,
    /// What changed.
    pub change: Change,
    /// The server's name for what it is now.
    pub version: Option<String>,
    /// When.
    pub at: Timestamp,
    /// When it was looked before: newcomers came later than that.
    pub since: Timestamp,
    /// How we learnt of it.
    pub how: How,
    /// What became of the newcomers.
    pub newcomers: Vec<(String, Fate)>,
}

/// What the answer to a question about an invite shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Its page leads to it, so that a page without it tells that it is over; and it is good now.
    Leads,
    /// It is good now.
    Good,
    /// Nothing of the kind.
    Nothing,
}

/// What changed about contacts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These are all.
    All(Vec<Contact>),
    /// These only; `None` was removed.
    Some(Vec<(String, Option<Contact>)>),
}

/// What is known of a newcomer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They took up this invite.
    Took(Id),
    /// They took up one of several; a person has to say which.
    InQuestion,
    /// They came without an invite.
    Uninvited,
}

/// What a look led to, as it is written now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learnt {
    /// Invites that have another status now.
    pub settled: Vec<Record>,
    /// Newcomers in question who were not before.
    pub arrived: Vec<Arrival>,
    /// Newcomers without an invite.
    pub uninvited: Vec<String>,
}

impl Learnt {
    /// Nothing of it is news for a person.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.settled.is_empty() && self.arrived.is_empty()
    }

    /// Both, this first.
    #[must_use]
    pub fn and(mut self, later: Self) -> Self {
        self.settled.extend(later.settled);
        self.arrived.extend(later.arrived);
        self.uninvited.extend(later.uninvited);
        self
    }
}

impl History {
    /// The contacts as they were when last seen; `None` if they never were.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn seen(&self, account: &Account) -> Result<Option<Seen>, Error> {
        self.read(|connection| {
            // One transaction: another process may write between the two questions.
            let work = connection.unchecked_transaction()?;
            let roster = work
                .query_row("SELECT version, seen, revision FROM roster WHERE account = ?", [account.as_str()], |row| {
                    Ok((row.get(0)?, row::moment(row, 1, "seen")?, row.get(2)?))
                })
                .optional()?;
            let Some((version, at, revision)) = roster else { return Ok(None) };
            let mut statement = work.prepare("SELECT address, subscription FROM contact WHERE account = ?")?;
            let contacts = statement.query_map([account.as_str()], |row| {
                let subscription = Subscription::parse(row.get_ref(1)?.as_str()?);
                Ok(Contact { address: row.get(0)?, subscription })
            })?;
            let contacts = contacts.collect::<rusqlite::Result<_>>()?;
            Ok(Some(Seen { version, contacts, at, revision }))
        })
    }

    /// Invites of this account that wait and did not end before `since`, newest first: those that may be asked about.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn open_since(&self, account: &Account, since: Timestamp) -> Result<Vec<Record>, Error> {
        self.not_over_before(account, since, false)
    }

    /// The same with those that somebody used, who knows who: those that a newcomer may have taken up since then.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn taken_up_since(&self, account: &Account, since: Timestamp) -> Result<Vec<Record>, Error> {
        self.not_over_before(account, since, true)
    }

    fn not_over_before(&self, account: &Account, since: Timestamp, used_too: bool) -> Result<Vec<Record>, Error> {
        let begun = since.checked_sub(SLACK).unwrap_or(since);
        let mut records = self.read(|connection| {
            // The texts of moments compare well enough to leave out what ended long ago; the rest is looked at.
            let mut statement = connection.prepare(&format!(
                "SELECT {} FROM invite
                 WHERE account = ? AND uri IS NOT NULL
                     AND (expires IS NULL OR NOT expires_readable OR expires > ?)
                     AND (status = ? OR ? AND status = ?)
                 ORDER BY created DESC, seq DESC",
                row::RECORD
            ))?;
            let wanted = params![
                account.as_str(),
                begun.checked_sub(SECOND).unwrap_or(begun).to_string(),
                Status::Waiting.as_str(),
                used_too,
                Status::Used.as_str(),
            ];
            // A row that somebody edited by hand must not hide the others.
            let rows = statement.query_map(wanted, |row| Ok(row::record(row).ok()))?;
            rows.filter_map(Result::transpose).collect::<rusqlite::Result<Vec<Record>>>()
        })?;
        records.retain(|record| !record.expires().is_some_and(|end| end.is_over(begun)));
        Ok(records)
    }

    /// Writes what a look at the contacts brought, and what it led to. `None`, with nothing written, if the history has
    /// moved on since `look.basis`, or an invite of it is not open any more: look again.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn learn(&self, look: &Look) -> Result<Option<Learnt>, Error> {
        self.write(|work| {
            if revision(work, &look.account)? != look.basis {
                return Ok(None);
            }
            for (_, fate) in &look.newcomers {
                if let Fate::Took(id) = fate
                    && !is_waiting(work, id)?
                {
                    return Ok(None);
                }
            }
            write_contacts(work, look)?;
            let mut learnt = Learnt::default();
            for (address, fate) in &look.newcomers {
                match fate {
                    Fate::Took(id) => {
                        settle(work, id, Some(address), Settled { at: look.at, how: look.how })?;
                        arrival::forget(work, &look.account, address)?;
                        learnt.settled.extend(one(work, id)?);
                    }
                    Fate::InQuestion => learnt.arrived.extend(arrival::write(work, look, address)?),
                    Fate::Uninvited => {
                        arrival::forget(work, &look.account, address)?;
                        learnt.uninvited.push(address.clone());
                    }
                }
            }
            Ok(Some(learnt))
        })
    }

    /// Writes down that an invite's page or server was asked at this moment, and answered.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::History`].
    pub fn checked(&self, id: &Id, sign: Sign, at: Timestamp) -> Result<Record, Error> {
        let at = row::stamp(at);
        let alive = matches!(sign, Sign::Leads | Sign::Good).then_some(&at);
        self.change(id, |work| {
            work.execute(
                "UPDATE invite SET checked = ?, alive = ifnull(?, alive), leads = max(leads, ?) WHERE id = ?",
                params![at, alive, sign == Sign::Leads, id.as_str()],
            )
        })
    }

    /// Somebody took this invite up, and we do not know who. `None` if it is not waiting (any more): what is known
    /// already stays.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn used(&self, id: &Id, settled: Settled) -> Result<Option<Record>, Error> {
        self.write(|work| {
            if !is_waiting(work, id)? {
                return Ok(None);
            }
            settle(work, id, None, settled)?;
            // What was learnt by asking is written together with the fact that it was asked.
            work.execute("UPDATE invite SET checked = ? WHERE id = ?", params![row::stamp(settled.at), id.as_str()])?;
            one(work, id)
        })
    }

    /// What this newcomer took up since then, as far as the server told it.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn accepted_by(&self, account: &Account, address: &str, since: Timestamp) -> Result<Vec<Record>, Error> {
        self.read(|connection| {
            let mut statement = connection.prepare(&format!(
                "SELECT {} FROM invite
                 WHERE account = ? AND accepted_by = ? AND settled_at >= ? AND settled_how <> ?",
                row::RECORD
            ))?;
            let wanted = params![account.as_str(), address, row::stamp(since), How::Person.as_str()];
            statement.query_map(wanted, row::record)?.collect()
        })
    }
}

fn revision(connection: &Connection, account: &Account) -> rusqlite::Result<Option<i64>> {
    connection
        .query_row("SELECT revision FROM roster WHERE account = ?", [account.as_str()], |row| row.get(0))
        .optional()
}

fn is_waiting(connection: &Connection, id: &Id) -> rusqlite::Result<bool> {
    let status: Option<String> =
        connection.query_row("SELECT status FROM invite WHERE id = ?", [id.as_str()], |row| row.get(0)).optional()?;
    Ok(status.as_deref() == Some(Status::Waiting.as_str()))
}

fn write_contacts(work: &Transaction<'_>, look: &Look) -> rusqlite::Result<()> {
    let account = look.account.as_str();
    work.execute(
        "INSERT INTO roster (account, version, seen, revision) VALUES (?1, ?2, ?3, 1)
         ON CONFLICT (account) DO UPDATE SET version = ?2, seen = ?3, revision = revision + 1",
        params![account, look.version, row::stamp(look.at)],
    )?;
    let mut put = work.prepare("INSERT OR REPLACE INTO contact (account, address, subscription) VALUES (?, ?, ?)")?;
    let mut put = |contact: &Contact| put.execute(params![account, contact.address, contact.subscription.as_str()]);
    match &look.change {
        Change::All(contacts) => {
            work.execute("DELETE FROM contact WHERE account = ?", [account])?;
            for contact in contacts {
                put(contact)?;
            }
        }
        Change::Some(changed) => {
            for (address, contact) in changed {
                match contact {
                    Some(contact) => put(contact)?,
                    None => work
                        .execute("DELETE FROM contact WHERE account = ? AND address = ?", params![account, address])?,
                };
            }
        }
    }
    Ok(())
}

pub(super) fn settle(work: &Transaction<'_>, id: &Id, by: Option<&str>, settled: Settled) -> rusqlite::Result<()> {
    let status = if by.is_some() { "accepted" } else { Status::Used.as_str() };
    work.execute(
        "UPDATE invite SET status = ?, accepted_by = ?, settled_at = ?, settled_how = ? WHERE id = ?",
        params![status, by, row::stamp(settled.at), settled.how.as_str(), id.as_str()],
    )?;
    Ok(())
}

/// More than any clock in question; what is exact is [`Record::may_be_taken_up_by`].
const SLACK: SignedDuration = SignedDuration::from_hours(2);
/// With and without a fraction the texts of a second compare the wrong way around.
const SECOND: SignedDuration = SignedDuration::from_secs(1);
