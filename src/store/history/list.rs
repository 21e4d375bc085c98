//! Lists of records: what is wanted, and what of it.

use jiff::Timestamp;
use rusqlite::Row;

use super::{Error, History, row};
use crate::domain::{Account, Id, Kind, Record, Status};

/// Which records are wanted. The default is all, newest first.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Of this account only.
    pub account: Option<Account>,
    /// With this status at `now` only.
    pub status: Option<String>,
    /// With this text in label, user name, account or accepted-by, in any case.
    pub search: Option<String>,
}

/// What a list shows of a record: small, so that 20,000 of them are nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// The record's name.
    pub id: Id,
    /// For whom; empty if not said.
    pub label: String,
    /// What it is.
    pub kind: Kind,
    /// The user name reserved by it.
    pub username: Option<String>,
    /// When it was asked for.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// What we know, as of the moment of the question.
    pub status: Status,
    /// When we learnt what became of it.
    pub settled_at: Option<Timestamp>,
    /// Whether another invite was made in its place.
    pub renewed: bool,
}

impl History {
    /// Records in full, newest first. A row that cannot be read is left out.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn records(&self, query: &Query, now: Timestamp) -> Result<Vec<Record>, Error> {
        let wanted = |record: &Record| query.allows(&record.status_at(now));
        self.select(row::RECORD, query, row::record, wanted)
    }

    /// The same for a list: the links are not even read.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn briefs(&self, query: &Query, now: Timestamp) -> Result<Vec<Brief>, Error> {
        self.select(row::BRIEF, query, |row| row::brief(row, now), |brief| query.allows(&brief.status))
    }

    fn select<T>(
        &self,
        columns: &str,
        query: &Query,
        build: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
        wanted: impl Fn(&T) -> bool,
    ) -> Result<Vec<T>, Error> {
        let text = query.search.as_deref().map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty());
        self.read(|connection| {
            let mut statement = connection.prepare(&format!(
                "SELECT {columns} FROM invite WHERE (?1 IS NULL OR account = ?1) ORDER BY created DESC, seq DESC"
            ))?;
            let mut rows = statement.query([query.account.as_ref().map(Account::as_str)])?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                if let Some(text) = &text
                    && !row::holds(row, text)?
                {
                    continue;
                }
                match build(row) {
                    Ok(item) if wanted(&item) => found.push(item),
                    Ok(_) => {}
                    // One row that somebody edited by hand must not hide all the others.
                    Err(error) => tracing::warn!(%error, "a row of the history is left out"),
                }
            }
            Ok(found)
        })
    }
}

impl Query {
    fn allows(&self, status: &Status) -> bool {
        self.status.as_deref().is_none_or(|wanted| wanted == status.as_str())
    }
}
