//! Newcomers in question: they took up one of several open invites, and a person has to say which.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::follow::{Look, settle};
use super::{Error, History, not_found, one, row};
use crate::domain::{Account, Arrival, How, Id, Record, Settled, Status};

impl History {
    /// All arrivals, and since when they may have come.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn all_arrivals(&self, account: &Account) -> Result<Vec<(Arrival, Timestamp)>, Error> {
        self.read(|connection| {
            let mut statement = connection.prepare(
                "SELECT account, address, at, how, since FROM arrival WHERE account = ? ORDER BY at, address",
            )?;
            statement.query_map([account.as_str()], arrival)?.collect()
        })
    }

    /// Newcomers of whom nobody said yet which invite they took up, the first first. One for whom no invite is left to
    /// have been taken up is not among them.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn arrivals(&self, account: &Account) -> Result<Vec<Arrival>, Error> {
        let all = self.all_arrivals(account)?;
        let Some(since) = all.iter().map(|(_, since)| *since).min() else { return Ok(Vec::new()) };
        let records = self.taken_up_since(account, since)?;
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
        let mut records = self.taken_up_since(&arrival.account, since)?;
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
                forget(work, &arrival.account, &arrival.address)?;
                return Ok(None);
            };
            let Some(record) = one(work, id)?.filter(|record| record.account == arrival.account) else {
                return Ok(Some(None));
            };
            let in_question = matches!(record.status, Status::Waiting | Status::Used);
            if in_question && forget(work, &arrival.account, &arrival.address)? {
                settle(work, id, Some(&arrival.address), Settled { at, how: How::Person })?;
            }
            one(work, id).map(Some)
        })?;
        match (decided, invite) {
            (Some(None), Some(id)) => Err(not_found(id)),
            (decided, _) => Ok(decided.flatten()),
        }
    }
}

/// The arrival, if it was not in question before.
pub(super) fn write(work: &Transaction<'_>, look: &Look, address: &str) -> rusqlite::Result<Option<Arrival>> {
    let Look { account, at, how, since, .. } = look;
    let written = work.execute(
        "INSERT OR IGNORE INTO arrival (account, address, at, how, since) VALUES (?, ?, ?, ?, ?)",
        params![account.as_str(), address, row::stamp(*at), how.as_str(), row::stamp(*since)],
    )?;
    // To the digit it is written with, so that it is told as it will be read.
    let at = Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(*at);
    let arrival = Arrival { account: account.clone(), address: address.to_owned(), at, how: *how };
    Ok((written > 0).then_some(arrival))
}

pub(super) fn forget(work: &Transaction<'_>, account: &Account, address: &str) -> rusqlite::Result<bool> {
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
