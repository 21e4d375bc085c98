//! One row of the table `invite`, read into what the other rooms know. What cannot be read is named by its column,
//! never by its contents, since those may be a key.

use jiff::Timestamp;
use rusqlite::Row;
use rusqlite::types::Type;

use super::Brief;
use crate::domain::{
    Account, Expiry, How, Id, Invite, Kind, LandingPage, Message, Record, Settled, Software, Source, Status, Story,
    XmppUri,
};

/// The columns [`brief`] reads: not the link. `renewed` is whether an invite stands in its place.
pub(super) const BRIEF: &str = "id, account, kind, status, accepted_by, label, username, created, expires, \
    expires_readable, settled_at, \
    EXISTS (SELECT 1 FROM invite AS new WHERE new.renews = invite.id AND new.uri IS NOT NULL) AS renewed";

/// The columns [`record`] reads. What it renews is named only while that is there.
pub(super) const RECORD: &str = "id, account, kind, status, accepted_by, label, username, created, expires, \
    expires_readable, settled_at, source, batch, software_name, software_version, uri, landing, settled_how, checked, \
    leads, subscribe, language, message, alive, \
    (SELECT old.id FROM invite AS old WHERE old.id = invite.renews) AS renews, \
    (SELECT new.id FROM invite AS new WHERE new.renews = invite.id AND new.uri IS NOT NULL \
        ORDER BY new.seq DESC LIMIT 1) AS renewed_by";

const ID: usize = 0;
const ACCOUNT: usize = 1;
const KIND: usize = 2;
const STATUS: usize = 3;
const ACCEPTED_BY: usize = 4;
const LABEL: usize = 5;
const USERNAME: usize = 6;
const CREATED: usize = 7;
const EXPIRES: usize = 8;
const EXPIRES_READABLE: usize = 9;
const SETTLED_AT: usize = 10;
/// Only in [`BRIEF`].
const RENEWED: usize = 11;
/// From here on only in [`RECORD`].
const SOURCE: usize = 11;
const BATCH: usize = 12;
const SOFTWARE_NAME: usize = 13;
const SOFTWARE_VERSION: usize = 14;
const URI: usize = 15;
const LANDING: usize = 16;
const SETTLED_HOW: usize = 17;
const CHECKED: usize = 18;
const LEADS: usize = 19;
const SUBSCRIBE: usize = 20;
const LANGUAGE: usize = 21;
const MESSAGE: usize = 22;
const ALIVE: usize = 23;
const RENEWS: usize = 24;
const RENEWED_BY: usize = 25;

/// What a list shows, as of `now`.
pub(super) fn brief(row: &Row<'_>, now: Timestamp) -> rusqlite::Result<Brief> {
    let expires = expiry(row)?;
    let status = match status(row)? {
        Status::Waiting if expires.is_over(now) => Status::Expired,
        status => status,
    };
    Ok(Brief {
        id: Id::new(row.get::<_, String>(ID)?),
        label: row.get(LABEL)?,
        kind: kind(row)?,
        username: row.get(USERNAME)?,
        created: moment(row, CREATED, "created")?,
        expires: expires.at(),
        status,
        settled_at: moment_maybe(row, SETTLED_AT, "settled_at")?,
        renewed: row.get(RENEWED)?,
    })
}

/// All of it.
pub(super) fn record(row: &Row<'_>) -> rusqlite::Result<Record> {
    let kind = kind(row)?;
    let account = Account::parse(text(row, ACCOUNT)?).map_err(|_| unreadable(ACCOUNT, "account"))?;
    let name: Option<String> = row.get(SOFTWARE_NAME)?;
    let version: Option<String> = row.get(SOFTWARE_VERSION)?;
    Ok(Record {
        id: Id::new(row.get::<_, String>(ID)?),
        account,
        kind,
        source: source(row)?,
        invite: invite(row, kind)?,
        label: row.get(LABEL)?,
        username: row.get(USERNAME)?,
        batch: row.get(BATCH)?,
        created: moment(row, CREATED, "created")?,
        status: status(row)?,
        software: name.map(|name| Software { name, version: version.unwrap_or_default() }),
        story: story(row)?,
    })
}

/// Whether a text a person searches for, in lower case, is in this row.
pub(super) fn holds(row: &Row<'_>, wanted: &str) -> rusqlite::Result<bool> {
    for column in [LABEL, USERNAME, ACCOUNT, ACCEPTED_BY] {
        let text = row.get_ref(column)?.as_str_or_null().ok().flatten();
        if text.is_some_and(|text| text.to_lowercase().contains(wanted)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A moment as the history writes it: always with six digits, so that the order of the texts is the order in time.
pub(super) fn stamp(moment: Timestamp) -> String {
    format!("{moment:.6}")
}

/// An expiry as the history writes it: the text, and whether it is a moment.
pub(super) fn expiry_text(expiry: &Expiry) -> (Option<String>, bool) {
    match expiry {
        Expiry::At(moment) => (Some(moment.to_string()), true),
        Expiry::Never => (None, true),
        Expiry::Unreadable(text) => (Some(text.clone()), false),
    }
}

fn invite(row: &Row<'_>, kind: Kind) -> rusqlite::Result<Option<Invite>> {
    let Some(uri) = row.get_ref(URI)?.as_str_or_null()? else {
        return Ok(None);
    };
    let uri = XmppUri::parse(uri).map_err(|_| unreadable(URI, "uri"))?;
    let landing = LandingPage::parse(row.get_ref(LANDING)?.as_str_or_null()?);
    // The kind is the column's, since the URI of a password reset looks like an account's.
    Ok(Some(Invite { kind, uri, landing, expires: expiry(row)? }))
}

fn expiry(row: &Row<'_>) -> rusqlite::Result<Expiry> {
    let Some(text) = row.get_ref(EXPIRES)?.as_str_or_null()? else {
        return Ok(Expiry::Never);
    };
    if row.get(EXPIRES_READABLE)? { Ok(Expiry::parse(Some(text))) } else { Ok(Expiry::Unreadable(text.to_owned())) }
}

fn kind(row: &Row<'_>) -> rusqlite::Result<Kind> {
    Kind::parse(text(row, KIND)?).ok_or_else(|| unreadable(KIND, "kind"))
}

fn source(row: &Row<'_>) -> rusqlite::Result<Source> {
    let word = text(row, SOURCE)?;
    [Source::Server, Source::Own]
        .into_iter()
        .find(|source| source.as_str() == word)
        .ok_or_else(|| unreadable(SOURCE, "source"))
}

fn status(row: &Row<'_>) -> rusqlite::Result<Status> {
    Ok(match text(row, STATUS)? {
        "waiting" => Status::Waiting,
        "accepted" => Status::Accepted { by: row.get::<_, Option<String>>(ACCEPTED_BY)?.unwrap_or_default() },
        "used" => Status::Used,
        "expired" => Status::Expired,
        "withdrawn" => Status::Withdrawn,
        "unknown" => Status::Unknown,
        _ => return Err(unreadable(STATUS, "status")),
    })
}

fn story(row: &Row<'_>) -> rusqlite::Result<Story> {
    let how = row.get_ref(SETTLED_HOW)?.as_str_or_null()?;
    let how = how.map(|word| How::parse(word).ok_or_else(|| unreadable(SETTLED_HOW, "settled_how"))).transpose()?;
    let at = moment_maybe(row, SETTLED_AT, "settled_at")?;
    let id = |column| row.get::<_, Option<String>>(column).map(|name| name.map(Id::new));
    Ok(Story {
        settled: at.zip(how).map(|(at, how)| Settled { at, how }),
        checked: moment_maybe(row, CHECKED, "checked")?,
        alive: moment_maybe(row, ALIVE, "alive")?,
        leads: row.get(LEADS)?,
        subscribe: row.get(SUBSCRIBE)?,
        renews: id(RENEWS)?,
        renewed_by: id(RENEWED_BY)?,
        language: row.get(LANGUAGE)?,
        message: row.get::<_, Option<String>>(MESSAGE)?.map(Message::new),
    })
}

pub(super) fn moment(row: &Row<'_>, column: usize, name: &'static str) -> rusqlite::Result<Timestamp> {
    moment_maybe(row, column, name)?.ok_or_else(|| unreadable(column, name))
}

fn moment_maybe(row: &Row<'_>, column: usize, name: &'static str) -> rusqlite::Result<Option<Timestamp>> {
    let text = row.get_ref(column)?.as_str_or_null()?;
    text.map(|text| text.parse().map_err(|_| unreadable(column, name))).transpose()
}

fn text<'row>(row: &'row Row<'_>, column: usize) -> rusqlite::Result<&'row str> {
    Ok(row.get_ref(column)?.as_str()?)
}

/// A column holds something this version cannot read.
#[derive(Debug, thiserror::Error)]
#[error("the column {0} cannot be read")]
struct Unreadable(&'static str);

pub(super) fn unreadable(column: usize, name: &'static str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(Unreadable(name)))
}
