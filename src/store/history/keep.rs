//! Keeping house: take back what was forgotten, take over another computer's history, clear up.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, named_params, params};

use super::{Error, History, not_found, one, row};
use crate::domain::{Account, Expiry, Id, Kind, LandingPage, Message, Record, Status};

/// What an import brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Invites that are new here.
    pub added: usize,
    /// Invites that were here already, and stay as they are.
    pub known: usize,
}

impl History {
    /// Takes a forgotten record back, as it was. One that is here again stays as it is.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn restore(&self, record: &Record) -> Result<Record, Error> {
        self.write(|work| {
            insert(work, record)?;
            one(work, &record.id)
        })?
        .ok_or_else(|| not_found(&record.id))
    }

    /// Takes records over from elsewhere: all of them, or none. Those of a known name stay as they are here.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn import(&self, records: &[Record]) -> Result<Imported, Error> {
        self.write(|work| {
            let mut brought = Imported::default();
            for record in records {
                match insert(work, record)? {
                    true => brought.added += 1,
                    false => brought.known += 1,
                }
            }
            Ok(brought)
        })
    }

    /// Writes down the message that goes with an invite and its language; `None` is the usual one.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::History`].
    pub fn message(&self, id: &Id, language: Option<&str>, message: Option<&Message>) -> Result<Record, Error> {
        self.change(id, |work| {
            work.execute(
                "UPDATE invite SET language = ?, message = ? WHERE id = ?",
                params![language, message.map(Message::expose), id.as_str()],
            )
        })
    }

    /// Forgets invites that expired or were withdrawn before this moment; how many. What was taken up stays.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn sweep(&self, before: Timestamp, now: Timestamp) -> Result<usize, Error> {
        self.write(|work| {
            let mut ended = Vec::new();
            {
                let mut statement = work.prepare(&format!("SELECT {} FROM invite", row::BRIEF))?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    // A row that cannot be read is nobody's to delete.
                    let Ok(brief) = row::brief(row, now) else { continue };
                    let end = match brief.status {
                        Status::Expired => brief.settled_at.or(brief.expires),
                        Status::Withdrawn => brief.settled_at.or(Some(brief.created)),
                        Status::Waiting | Status::Accepted { .. } | Status::Used | Status::Unknown => None,
                    };
                    if end.is_some_and(|end| end < before) {
                        ended.push(brief.id);
                    }
                }
            }
            let mut statement = work.prepare("DELETE FROM invite WHERE id = ?")?;
            for id in &ended {
                statement.execute([id.as_str()])?;
            }
            Ok(ended.len())
        })
    }

    /// Forgets what an account is followed by (its contacts, and newcomers in question), and all its invites if wanted.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn remove(&self, account: &Account, invites_too: bool) -> Result<(), Error> {
        self.write(|work| {
            let tables: &[&str] = match invites_too {
                true => &["roster", "contact", "arrival", "invite"],
                false => &["roster", "contact", "arrival"],
            };
            for table in tables {
                work.execute(&format!("DELETE FROM {table} WHERE account = ?"), [account.as_str()])?;
            }
            Ok(())
        })
    }

    /// The accounts that have invites here, the one used last first.
    ///
    /// # Errors
    /// [`Error::History`].
    pub fn accounts(&self) -> Result<Vec<Account>, Error> {
        self.read(|connection| {
            let mut statement = connection
                .prepare("SELECT account FROM invite GROUP BY account ORDER BY max(created) DESC, account")?;
            let names = statement.query_map([], |row| row.get::<_, String>(0))?;
            names.map(|name| name.map(|name| Account::parse(&name).ok())).filter_map(Result::transpose).collect()
        })
    }
}

/// Writes a whole record if there is none of its name; whether it was written.
fn insert(work: &Transaction<'_>, record: &Record) -> rusqlite::Result<bool> {
    let here = work.query_row("SELECT 1 FROM invite WHERE id = ?", [record.id.as_str()], |_| Ok(())).optional()?;
    if here.is_some() {
        return Ok(false);
    }
    let invite = record.invite.as_ref();
    let (expires, readable) = row::expiry_text(record.expires().unwrap_or(&Expiry::Never));
    let asked = match record.kind {
        Kind::AccountAndContact => Kind::Contact,
        kind => kind,
    };
    let accepted_by = match &record.status {
        Status::Accepted { by } => Some(by),
        _ => None,
    };
    let (story, settled) = (&record.story, record.story.settled);
    work.execute(
        "INSERT INTO invite
            (id, account, asked, kind, source, status, accepted_by, label, username, batch, created, expires,
             expires_readable, software_name, software_version, uri, landing, settled_at, settled_how, checked, leads,
             subscribe, renews, language, message, alive)
         VALUES (:id, :account, :asked, :kind, :source, :status, :accepted_by, :label, :username, :batch, :created,
             :expires, :expires_readable, :software_name, :software_version, :uri, :landing, :settled_at, :settled_how,
             :checked, :leads, :subscribe, :renews, :language, :message, :alive)",
        named_params! {
            ":id": record.id.as_str(),
            ":account": record.account.as_str(),
            ":asked": asked.as_str(),
            ":kind": record.kind.as_str(),
            ":source": record.source.as_str(),
            ":status": record.status.as_str(),
            ":accepted_by": accepted_by,
            ":label": record.label,
            ":username": record.username,
            ":batch": record.batch,
            ":created": row::stamp(record.created),
            ":expires": expires,
            ":expires_readable": readable,
            ":software_name": record.software.as_ref().map(|software| &software.name),
            ":software_version": record.software.as_ref().map(|software| &software.version),
            ":uri": invite.map(|invite| invite.uri.as_sent()),
            ":landing": invite.and_then(|invite| invite.landing.as_ref()).map(LandingPage::as_str),
            ":settled_at": settled.map(|settled| row::stamp(settled.at)),
            ":settled_how": settled.map(|settled| settled.how.as_str()),
            ":checked": story.checked.map(row::stamp),
            ":alive": story.alive.map(row::stamp),
            ":leads": story.leads,
            ":subscribe": story.subscribe,
            ":renews": story.renews.as_ref().map(Id::as_str),
            ":language": story.language,
            ":message": story.message.as_ref().map(Message::expose),
        },
    )?;
    Ok(true)
}
