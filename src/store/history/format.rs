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
    // 2. What became of an invite, and what it is followed by: the account's contacts as they were when last seen, and
    // newcomers of whom nobody said yet which invite they took up: at some time after `arrival.since`. `alive` is when an
    // invite was last found to be good, `checked` when it was last asked about.
    // `roster.revision` counts the looks, `contact.subscription` is RFC 6121's word.
    "ALTER TABLE invite ADD COLUMN settled_at TEXT;
    ALTER TABLE invite ADD COLUMN settled_how TEXT;
    ALTER TABLE invite ADD COLUMN checked TEXT;
    ALTER TABLE invite ADD COLUMN leads INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE invite ADD COLUMN subscribe INTEGER;
    ALTER TABLE invite ADD COLUMN renews TEXT;
    ALTER TABLE invite ADD COLUMN language TEXT;
    ALTER TABLE invite ADD COLUMN message TEXT;
    ALTER TABLE invite ADD COLUMN alive TEXT;
    CREATE INDEX invite_renewing ON invite (renews) WHERE renews IS NOT NULL;
    CREATE TABLE roster (
        account TEXT NOT NULL PRIMARY KEY,
        version TEXT,
        seen TEXT NOT NULL,
        revision INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE contact (
        account TEXT NOT NULL,
        address TEXT NOT NULL,
        subscription TEXT NOT NULL,
        PRIMARY KEY (account, address)
    ) WITHOUT ROWID;
    CREATE TABLE arrival (
        account TEXT NOT NULL,
        address TEXT NOT NULL,
        at TEXT NOT NULL,
        how TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (account, address)
    ) WITHOUT ROWID;",
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
