//! Opening the history's file: who may read it, which format it has, how it is written.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::super::{Error, Places, private};
use super::{History, format, history_error};

/// How long one process waits for another one's write.
const PATIENCE: Duration = Duration::from_secs(10);

/// The file, made and brought up to date as needed, and a connection to it.
pub(super) fn open(places: &Places) -> Result<(PathBuf, Connection), Error> {
    let path = places.data.join(History::FILE);
    make_private(places, &path)?;
    let failed = |error| history_error(&path, error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(&path, flags).map_err(failed)?;
    connection.busy_timeout(PATIENCE).map_err(failed)?;
    let found = format::update(&mut connection).map_err(failed)?;
    if found != format::KNOWN {
        return Err(Error::Newer { path, found, known: format::KNOWN });
    }
    prepare(&connection).map_err(failed)?;
    Ok((path, connection))
}

/// SQLite gives the files beside it the mode of the main one, so that one is made before SQLite sees it.
fn make_private(places: &Places, path: &Path) -> Result<(), Error> {
    private::folder(&places.data).map_err(|error| Error::file(&places.data, error))?;
    private::file(path).map_err(|error| Error::file(path, error))?;
    for suffix in ["-wal", "-shm"] {
        let mut beside = path.as_os_str().to_owned();
        beside.push(suffix);
        let beside = PathBuf::from(beside);
        private::tighten(&beside).map_err(|error| Error::file(&beside, error))?;
    }
    Ok(())
}

/// What a connection needs besides the format. The journal's mode is kept in the file, the rest is the connection's.
fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode != "wal" {
        use_wal(connection)?;
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))
}

/// Changing the journal's mode needs the file alone and does not wait for it by itself. Where it cannot be (a file
/// system without shared memory) the old journal is as safe, only slower.
fn use_wal(connection: &Connection) -> rusqlite::Result<()> {
    let end = Instant::now() + PATIENCE;
    loop {
        match connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0)) {
            Err(error) if is_busy(&error) && Instant::now() < end => {
                std::thread::sleep(Duration::from_millis(5));
            }
            result => return result.map(|_| ()),
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}
