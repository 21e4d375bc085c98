//! What invites are followed by: an account's contacts as they were when last seen (XEP-0237), newcomers of whom nobody
//! said yet which invite they took up, and what became of an invite. What was seen is written together with what it led
//! to, so that a crash between the two neither loses nor doubles a newcomer.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{Error, History, one, row};
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
    /// Invites that were taken up.
    pub accepted: Vec<Record>,
    /// Newcomers in question who were not before.
    pub arrived: Vec<Arrival>,
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

    /// Invites of this account that wait and did not end before `since`, newest first: those that may have been taken up
    /// since then.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn open_since(&self, account: &Account, since: Timestamp) -> Result<Vec<Record>, Error> {
        // The texts of moments compare well enough to leave out what ended long ago; the rest is looked at.
        let limit = since.checked_sub(SLACK).unwrap_or(since).to_string();
        let records = self.read(|connection| {
            let mut statement = connection.prepare(&format!(
                "SELECT {} FROM invite
                 WHERE account = ? AND status = ? AND uri IS NOT NULL
                     AND (expires IS NULL OR NOT expires_readable OR expires > ?)
                 ORDER BY created DESC, seq DESC",
                row::RECORD
            ))?;
            let rows = statement.query_map(params![account.as_str(), Status::Waiting.as_str(), limit], |row| {
                Ok(row::record(row).ok())
            })?;
            rows.filter_map(Result::transpose).collect::<rusqlite::Result<Vec<Record>>>()
        })?;
        let begun = since.checked_sub(SLACK).unwrap_or(since);
        Ok(records.into_iter().filter(|record| !record.expires().is_some_and(|end| end.is_over(begun))).collect())
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
                        forget_arrival(work, &look.account, address)?;
                        learnt.accepted.extend(one(work, id)?);
                    }
                    Fate::InQuestion => learnt.arrived.extend(write_arrival(work, look, address)?),
                    Fate::Uninvited => {
                        forget_arrival(work, &look.account, address)?;
                    }
                }
            }
            Ok(Some(learnt))
        })
    }

    /// Writes down that an invite's page or server was asked; `leads` if the page was seen to lead to it.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::History`].
    pub fn checked(&self, id: &Id, leads: bool, at: Timestamp) -> Result<Record, Error> {
        self.change(id, |work| {
            work.execute(
                "UPDATE invite SET checked = ?, leads = max(leads, ?) WHERE id = ?",
                params![row::stamp(at), leads, id.as_str()],
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
            one(work, id)
        })
    }

    /// Newcomers of whom nobody said yet which invite they took up, the first first. One for whom no invite is left to
    /// have been taken up is not among them.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn arrivals(&self, account: &Account) -> Result<Vec<Arrival>, Error> {
        let all = self.read(|connection| {
            let mut statement = connection.prepare(
                "SELECT account, address, at, how, since FROM arrival WHERE account = ? ORDER BY at, address",
            )?;
            statement.query_map([account.as_str()], arrival)?.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        let Some(since) = all.iter().map(|(_, since)| *since).min() else { return Ok(Vec::new()) };
        let records = self.in_question(account, since)?;
        let has_any = |(arrival, since): &(Arrival, Timestamp)| {
            records.iter().any(|record| record.may_be_taken_up_by(&arrival.address, *since, arrival.at))
        };
        Ok(all.into_iter().filter(has_any).map(|(arrival, _)| arrival).collect())
    }

    /// The invites a newcomer may have taken up, newest first.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn candidates(&self, arrival: &Arrival) -> Result<Vec<Record>, Error> {
        let since = self.read(|connection| since(connection, arrival))?.unwrap_or(arrival.at);
        let mut records = self.in_question(&arrival.account, since)?;
        records.retain(|record| record.may_be_taken_up_by(&arrival.address, since, arrival.at));
        Ok(records)
    }

    /// A person says which invite a newcomer took up; `None` is none of them. An arrival that was answered already
    /// changes nothing more. Answers with the invite as it is now.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an invite that is not here or not of this account, [`Error::History`].
    pub fn decide(&self, arrival: &Arrival, invite: Option<&Id>, at: Timestamp) -> Result<Option<Record>, Error> {
        let decided = self.write(|work| {
            let Some(id) = invite else {
                forget_arrival(work, &arrival.account, &arrival.address)?;
                return Ok(None);
            };
            let Some(record) = one(work, id)?.filter(|record| record.account == arrival.account) else {
                return Ok(Some(None));
            };
            let in_question = matches!(record.status, Status::Waiting | Status::Used);
            if in_question && forget_arrival(work, &arrival.account, &arrival.address)? {
                settle(work, id, Some(&arrival.address), Settled { at, how: How::Person })?;
            }
            one(work, id).map(Some)
        })?;
        match (decided, invite) {
            (Some(None), Some(id)) => Err(super::not_found(id)),
            (decided, _) => Ok(decided.flatten()),
        }
    }

    /// What may have been taken up since then by somebody in question: what is open, and what was found to be over since.
    fn in_question(&self, account: &Account, since: Timestamp) -> Result<Vec<Record>, Error> {
        let mut open = self.open_since(account, since)?;
        open.extend(self.read(|connection| {
            let mut statement = connection.prepare(&format!(
                "SELECT {} FROM invite WHERE account = ? AND status = ? AND settled_at >= ?",
                row::RECORD
            ))?;
            let rows = statement
                .query_map(params![account.as_str(), Status::Used.as_str(), row::stamp(since)], |row| {
                    Ok(row::record(row).ok())
                })?;
            rows.filter_map(Result::transpose).collect::<rusqlite::Result<Vec<Record>>>()
        })?);
        open.sort_by_key(|record| std::cmp::Reverse(record.created));
        Ok(open)
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

fn settle(work: &Transaction<'_>, id: &Id, by: Option<&str>, settled: Settled) -> rusqlite::Result<()> {
    let status = if by.is_some() { "accepted" } else { Status::Used.as_str() };
    work.execute(
        "UPDATE invite SET status = ?, accepted_by = ?, settled_at = ?, settled_how = ? WHERE id = ?",
        params![status, by, row::stamp(settled.at), settled.how.as_str(), id.as_str()],
    )?;
    Ok(())
}

/// The arrival, if it was not in question before.
fn write_arrival(work: &Transaction<'_>, look: &Look, address: &str) -> rusqlite::Result<Option<Arrival>> {
    let Look { account, at, how, since, .. } = look;
    let written = work.execute(
        "INSERT OR IGNORE INTO arrival (account, address, at, how, since) VALUES (?, ?, ?, ?, ?)",
        params![account.as_str(), address, row::stamp(*at), how.as_str(), row::stamp(*since)],
    )?;
    let arrival = Arrival { account: account.clone(), address: address.to_owned(), at: *at, how: *how };
    Ok((written > 0).then_some(arrival))
}

fn forget_arrival(work: &Transaction<'_>, account: &Account, address: &str) -> rusqlite::Result<bool> {
    let gone =
        work.execute("DELETE FROM arrival WHERE account = ? AND address = ?", params![account.as_str(), address])?;
    Ok(gone > 0)
}

fn arrival(row: &Row<'_>) -> rusqlite::Result<(Arrival, Timestamp)> {
    let account = Account::parse(row.get_ref(0)?.as_str()?).map_err(|_| row::unreadable(0, "account"))?;
    let how = How::parse(row.get_ref(3)?.as_str()?).ok_or_else(|| row::unreadable(3, "how"))?;
    let arrival = Arrival { account, address: row.get(1)?, at: row::moment(row, 2, "at")?, how };
    Ok((arrival, row::moment(row, 4, "since")?))
}

fn since(connection: &Connection, arrival: &Arrival) -> rusqlite::Result<Option<Timestamp>> {
    connection
        .query_row(
            "SELECT since FROM arrival WHERE account = ? AND address = ?",
            params![arrival.account.as_str(), arrival.address],
            |row| row::moment(row, 0, "since"),
        )
        .optional()
}

/// More than any clock in question; what is exact is [`Record::may_be_taken_up_by`].
const SLACK: SignedDuration = SignedDuration::from_hours(2);
