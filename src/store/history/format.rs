//! The history's format: an ordered list of steps, the newest last. A step that was released is never changed; the
//! files it made are kept under `tests/history/`.

use rusqlite::{Connection, TransactionBehavior};

/// `PRAGMA user_version` is the number of steps a file has taken.
const STEPS: &[&str] = &[
    // 1. `uri` and `landing` stand last, so that a list does not read past them.
    "CREATE TABLE invite (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL,
        asked TEXT NOT NULL,
        kind TEXT NOT NULL,
        source TEXT NOT NULL,
        status TEXT NOT NULL,
        accepted_by TEXT,
        label TEXT NOT NULL,
        username TEXT,
        batch TEXT,
        created TEXT NOT NULL,
        expires TEXT,
        expires_readable INTEGER NOT NULL DEFAULT 1,
        software_name TEXT,
        software_version TEXT,
        uri TEXT,
        landing TEXT
    );
    CREATE INDEX invite_newest ON invite (created DESC, seq DESC);
    CREATE INDEX invite_of_account ON invite (account, created DESC, seq DESC);",
];

/// The newest format this version knows.
pub(super) const KNOWN: i64 = STEPS.len() as i64;

/// Brings a file up to date, once, even if several processes try it at the same time. Returns the format it has now;
/// if that is not [`KNOWN`], a newer Invito wrote it and nothing was changed.
pub(super) fn update(connection: &mut Connection) -> rusqlite::Result<i64> {
    let found = version(connection)?;
    if !(0..KNOWN).contains(&found) {
        return Ok(found);
    }
    let work = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Somebody else may have done it while we waited for the lock.
    let found = version(&work)?;
    let Some(missing) = usize::try_from(found).ok().and_then(|found| STEPS.get(found..)) else {
        return Ok(found);
    };
    for step in missing {
        work.execute_batch(step)?;
    }
    work.pragma_update(None, "user_version", KNOWN)?;
    work.commit()?;
    Ok(KNOWN)
}

fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}
