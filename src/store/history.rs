//! The history: every invite asked for, in SQLite, safe against crashes and against several Invitos at once.
//!
//! What is written is on the disk before a call returns (WAL, `synchronous=FULL`): an invite that got lost cannot be
//! listed again from the server. The links in it are keys: the file is for its owner only, and what is forgotten is
//! overwritten with zeros.

mod arrival;
pub mod follow;
mod format;
mod keep;
mod list;
mod open;
mod row;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, ffi, named_params, params};

pub use self::keep::Imported;
pub use self::list::{Brief, Query};
use super::{Error, Places};
use crate::domain::{
    Account, Id, Invite, Kind, MayRegister, Message, Record, Request, Software, Source, Status, Wanted,
};

/// The history's file, open. Cloning is cheap; all clones share one connection.
#[derive(Clone)]
pub struct History {
    open: Arc<Open>,
}

struct Open {
    path: PathBuf,
    connection: Mutex<Connection>,
}

impl History {
    /// The name of the file in [`Places::data`].
    pub const FILE: &str = "history.sqlite";

    /// Opens the history in this folder, making folder (0700) and file (0600) as needed and bringing an old format
    /// up to date.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::History`], [`Error::Newer`]; in the last case nothing is changed.
    pub fn open(places: &Places) -> Result<Self, Error> {
        let (path, connection) = open::open(places)?;
        Ok(Self { open: Arc::new(Open { path, connection: Mutex::new(connection) }) })
    }

    /// Writes ahead that an invite is about to be asked for: a crash from here on leaves [`Status::Unknown`].
    ///
    /// # Errors
    /// [`Error::History`]; nothing was written then.
    pub fn asked(
        &self,
        account: &Account,
        request: &Request,
        software: Option<&Software>,
        now: Timestamp,
    ) -> Result<Record, Error> {
        self.ask(account, request, software, None, now)
    }

    /// The same for an invite in the place of another one, which stays as it is. Its message and language are taken over.
    ///
    /// # Errors
    /// As [`History::asked`].
    pub fn renewing(
        &self,
        old: &Record,
        request: &Request,
        software: Option<&Software>,
        now: Timestamp,
    ) -> Result<Record, Error> {
        self.ask(&old.account, request, software, Some(old), now)
    }

    fn ask(
        &self,
        account: &Account,
        request: &Request,
        software: Option<&Software>,
        old: Option<&Record>,
        now: Timestamp,
    ) -> Result<Record, Error> {
        let kind = request.wanted.kind().as_str();
        let (username, subscribe) = match &request.wanted {
            Wanted::Account { username, subscribe } => {
                (username.as_ref().map(|name| name.as_str().to_owned()), *subscribe)
            }
            Wanted::Contact => (None, None),
        };
        loop {
            let id = self.fresh_id()?;
            let written = self.write(|work| {
                work.execute(
                    "INSERT INTO invite
                        (id, account, asked, kind, source, status, label, username, created,
                         software_name, software_version, subscribe, renews, language, message)
                     VALUES (:id, :account, :kind, :kind, :source, :status, :label, :username, :created,
                         :software_name, :software_version, :subscribe, :renews, :language, :message)",
                    named_params! {
                        ":id": id.as_str(),
                        ":account": account.as_str(),
                        ":kind": kind,
                        ":source": Source::Server.as_str(),
                        ":status": Status::Unknown.as_str(),
                        ":label": request.label,
                        ":username": username,
                        ":created": row::stamp(now),
                        ":software_name": software.map(|software| &software.name),
                        ":software_version": software.map(|software| &software.version),
                        ":subscribe": subscribe,
                        ":renews": old.map(|old| old.id.as_str()),
                        ":language": old.and_then(|old| old.story.language.as_deref()),
                        ":message": old.and_then(|old| old.story.message.as_ref()).map(Message::expose),
                    },
                )?;
                one(work, &id)
            });
            match written {
                Ok(record) => return record.ok_or_else(|| not_found(&id)),
                // Another record has this name. With 40 random bits that is rare, and it is no failure.
                Err(error) if is_clash(&error) => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Writes what came back. Saying the same again changes nothing.
    ///
    /// # Errors
    /// [`Error::NotFound`] if it was forgotten meanwhile, or holds another invite; [`Error::History`].
    pub fn created(&self, id: &Id, invite: &Invite) -> Result<Record, Error> {
        let (expires, readable) = row::expiry_text(&invite.expires);
        self.change(id, |work| {
            work.execute(
                "UPDATE invite SET kind = :kind, uri = :uri, landing = :landing, expires = :expires,
                     expires_readable = :readable, username = :username,
                     status = CASE status WHEN :unknown THEN :waiting ELSE status END
                 WHERE id = :id AND (uri IS NULL OR uri = :uri)",
                named_params! {
                    ":id": id.as_str(),
                    ":kind": invite.kind.as_str(),
                    ":uri": invite.uri.as_sent(),
                    ":landing": invite.landing.as_ref().map(|page| page.as_str()),
                    ":expires": expires,
                    ":readable": readable,
                    ":username": invite.username(),
                    ":unknown": Status::Unknown.as_str(),
                    ":waiting": Status::Waiting.as_str(),
                },
            )
        })
    }

    /// The server said no: nothing exists, the write-ahead is taken back. A record that has its invite stays.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn refused(&self, id: &Id) -> Result<(), Error> {
        self.write(|work| {
            work.execute(
                "DELETE FROM invite WHERE id = ? AND status = ? AND uri IS NULL",
                params![id.as_str(), Status::Unknown.as_str()],
            )
            .map(|_| ())
        })
    }

    /// One record.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::History`].
    pub fn find(&self, id: &Id) -> Result<Record, Error> {
        self.read(|connection| one(connection, id))?.ok_or_else(|| not_found(id))
    }

    /// Says for whom an invite is.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::History`].
    pub fn label(&self, id: &Id, label: &str) -> Result<Record, Error> {
        self.change(id, |work| work.execute("UPDATE invite SET label = ? WHERE id = ?", params![label, id.as_str()]))
    }

    /// Forgets a record and returns what it was. The link still works.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::History`].
    pub fn forget(&self, id: &Id) -> Result<Record, Error> {
        let record = self.write(|work| {
            let record = one(work, id)?;
            work.execute("DELETE FROM invite WHERE id = ?", [id.as_str()])?;
            Ok(record)
        })?;
        record.ok_or_else(|| not_found(id))
    }

    /// Whether this account's last contact invite allowed signing up.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn may_register(&self, account: &Account) -> Result<MayRegister, Error> {
        let kind: Option<String> = self.read(|connection| {
            connection
                .query_row(
                    "SELECT kind FROM invite
                     WHERE account = ? AND asked = ? AND source = ? AND uri IS NOT NULL
                     ORDER BY created DESC, seq DESC LIMIT 1",
                    params![account.as_str(), Kind::Contact.as_str(), Source::Server.as_str()],
                    |row| row.get(0),
                )
                .optional()
        })?;
        Ok(match kind.as_deref().and_then(Kind::parse) {
            Some(Kind::AccountAndContact) => MayRegister::Yes,
            Some(Kind::Contact) => MayRegister::No,
            _ => MayRegister::Unknown,
        })
    }

    /// A number that changes whenever another process has changed the history (`PRAGMA data_version`). Changes made
    /// through this very `History` do not count.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn version(&self) -> Result<i64, Error> {
        self.read(|connection| connection.pragma_query_value(None, "data_version", |row| row.get(0)))
    }

    /// A change of one record, and the record after it.
    fn change(&self, id: &Id, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<usize>) -> Result<Record, Error> {
        self.write(|transaction| if work(transaction)? == 0 { Ok(None) } else { one(transaction, id) })?
            .ok_or_else(|| not_found(id))
    }

    fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Error> {
        // A panic while it was held has rolled its transaction back.
        let connection = self.open.connection.lock().unwrap_or_else(PoisonError::into_inner);
        work(&connection).map_err(|error| history_error(&self.open.path, error))
    }

    /// Writes in a transaction of its own: a statement alone reports a failure of its commit to nobody.
    fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T, Error> {
        let mut connection = self.open.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let written = || {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = work(&transaction)?;
            transaction.commit()?;
            Ok(answer)
        };
        written().map_err(|error| history_error(&self.open.path, error))
    }

    fn fresh_id(&self) -> Result<Id, Error> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(|error| Error::file(&self.open.path, std::io::Error::other(error)))?;
        Ok(Id::from_random(&bytes))
    }
}

impl std::fmt::Debug for History {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "History({})", self.open.path.display())
    }
}

fn one(connection: &Connection, id: &Id) -> rusqlite::Result<Option<Record>> {
    let columns = row::RECORD;
    connection.query_row(&format!("SELECT {columns} FROM invite WHERE id = ?"), [id.as_str()], row::record).optional()
}

fn is_clash(error: &Error) -> bool {
    let Error::History { source, .. } = error else {
        return false;
    };
    source.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_CONSTRAINT_UNIQUE)
}

fn history_error(path: &Path, source: rusqlite::Error) -> Error {
    Error::History { path: path.to_owned(), source: Arc::new(source) }
}

fn not_found(id: &Id) -> Error {
    Error::NotFound(id.as_str().to_owned())
}

#[cfg(test)]
mod tests;
