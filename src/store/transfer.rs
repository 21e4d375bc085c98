//! The history as a file for another computer: JSON, one invite a line, its fields named as the command line names them.
//! What is read is checked field by field; what is wrong is named by invite and field, never by its contents, since those
//! may be a key.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::Error;
use crate::domain::{
    Account, Expiry, How, Id, Invite, Kind, LandingPage, Message, Record, Settled, Software, Source, Status, Story,
    XmppUri, label,
};

/// The document's `format`.
const FORMAT: &str = "invito-history";
/// The document's newest `version`.
const VERSION: u64 = 1;
/// More than 100,000 invites need; a larger file is a mistake.
const MOST_BYTES: u64 = 128 << 20;

/// Why a file is no history that can be taken over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is larger than any history.
    #[error("the file is too large")]
    TooLarge,
    /// It is no JSON from here on.
    #[error("no JSON at line {line}, column {column}")]
    NoJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It is JSON, and nothing that Invito exported.
    #[error("not exported by Invito")]
    NotOurs,
    /// A newer Invito exported it.
    #[error("of version {found}, this Invito knows {VERSION}")]
    Newer {
        /// Its version.
        found: u64,
    },
    /// A field of an invite is missing or wrong.
    #[error("the field {field} of invite {number} cannot be read")]
    Field {
        /// Which invite, from 1.
        number: usize,
        /// The field's name.
        field: &'static str,
    },
}

/// The document of these records.
#[must_use]
pub fn render(records: &[Record]) -> Vec<u8> {
    let mut text = format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"invites\":[");
    for (at, record) in records.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&object(record).to_string());
    }
    text.push_str("\n]}\n");
    text.into_bytes()
}

/// Reads a document from a file.
///
/// # Errors
/// [`Error::File`] if the system does not give it to us, [`Error::Import`] for what is wrong in it.
pub fn read(path: &Path) -> Result<Vec<Record>, Error> {
    let file = File::open(path).map_err(|error| Error::file(path, error))?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Error::file(path, error))?;
    let records = if bytes.len() as u64 > MOST_BYTES { Err(Fault::TooLarge) } else { parse(&bytes) };
    records.map_err(|fault| Error::Import { path: path.to_owned(), fault: Arc::new(fault) })
}

/// Reads a document.
///
/// # Errors
/// The first [`Fault`] in it.
pub fn parse(bytes: &[u8]) -> Result<Vec<Record>, Fault> {
    // Some editors put a mark in front that JSON does not know.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // The words of the error are left out: they quote what was found.
    let document: Value =
        serde_json::from_slice(bytes).map_err(|error| Fault::NoJson { line: error.line(), column: error.column() })?;
    if document["format"] != FORMAT {
        return Err(Fault::NotOurs);
    }
    let found = document["version"].as_u64().ok_or(Fault::NotOurs)?;
    if found > VERSION {
        return Err(Fault::Newer { found });
    }
    let Value::Array(invites) = &document["invites"] else { return Err(Fault::NotOurs) };
    let record = |(at, invite): (usize, &Value)| {
        let faulty = |field| Fault::Field { number: at + 1, field };
        record(&Fields(invite.as_object().ok_or_else(|| faulty("id"))?)).map_err(faulty)
    };
    invites.iter().enumerate().map(record).collect()
}

fn object(record: &Record) -> Value {
    let (invite, story) = (record.invite.as_ref(), &record.story);
    let expires = match record.expires() {
        Some(Expiry::At(moment)) => Some(moment.to_string()),
        Some(Expiry::Unreadable(text)) => Some(text.clone()),
        Some(Expiry::Never) | None => None,
    };
    let accepted_by = match &record.status {
        Status::Accepted { by } => Some(by),
        _ => None,
    };
    json!({
        "id": record.id.as_str(),
        "account": record.account.as_str(),
        "kind": record.kind.as_str(),
        "source": record.source.as_str(),
        "uri": invite.map(|invite| invite.uri.as_sent()),
        "landing_url": invite.and_then(|invite| invite.landing.as_ref()).map(LandingPage::as_str),
        "label": record.label,
        "username": record.username,
        "batch": record.batch,
        "created": record.created.to_string(),
        "expires": expires,
        "status": record.status.as_str(),
        "accepted_by": accepted_by,
        "software": record.software.as_ref().map(|software| json!([software.name, software.version])),
        "settled_at": story.settled.map(|settled| settled.at.to_string()),
        "settled_how": story.settled.map(|settled| settled.how.as_str()),
        "checked": story.checked.map(|moment| moment.to_string()),
        "alive": story.alive.map(|moment| moment.to_string()),
        "page_led_here": story.leads,
        "subscribe": story.subscribe,
        "renews": story.renews.as_ref().map(Id::as_str),
        "language": story.language,
        "message": story.message.as_ref().map(Message::expose),
    })
}

/// One invite's fields; `Err` is the name of the one that is wrong.
fn record(fields: &Fields<'_>) -> Result<Record, &'static str> {
    let kind = fields.parsed("kind", Kind::parse)?;
    let status = match fields.text("status")? {
        "waiting" => Status::Waiting,
        "accepted" => Status::Accepted { by: fields.text("accepted_by")?.to_owned() },
        "used" => Status::Used,
        "expired" => Status::Expired,
        "withdrawn" => Status::Withdrawn,
        "unknown" => Status::Unknown,
        _ => return Err("status"),
    };
    let settled_at = fields.maybe("settled_at", moment)?;
    let settled_how = fields.maybe("settled_how", How::parse)?;
    Ok(Record {
        id: fields.parsed("id", id)?,
        account: fields.parsed("account", |text| Account::parse(text).ok())?,
        kind,
        source: fields.parsed("source", |word| {
            [Source::Server, Source::Own].into_iter().find(|source| source.as_str() == word)
        })?,
        invite: invite(fields, kind, &status)?,
        // Older versions took any length.
        label: label::cut(fields.text("label")?).to_owned(),
        username: fields.maybe("username", owned)?,
        batch: fields.maybe("batch", owned)?,
        created: fields.parsed("created", moment)?,
        status,
        software: fields.software()?,
        story: Story {
            settled: settled_at.zip(settled_how).map(|(at, how)| Settled { at, how }),
            checked: fields.maybe("checked", moment)?,
            alive: fields.maybe("alive", moment)?,
            leads: fields.truth("page_led_here")?.unwrap_or_default(),
            subscribe: fields.truth("subscribe")?,
            renews: fields.maybe("renews", id)?,
            renewed_by: None,
            language: fields.maybe("language", owned)?,
            message: fields.maybe("message", owned)?.map(Message::new),
        },
    })
}

fn invite(fields: &Fields<'_>, kind: Kind, status: &Status) -> Result<Option<Invite>, &'static str> {
    let Some(uri) = fields.maybe("uri", |text| XmppUri::parse(text).ok())? else {
        return if *status == Status::Unknown { Ok(None) } else { Err("uri") };
    };
    // A link for a new password looks like an account's.
    let looks = if kind == Kind::PasswordReset { Kind::Account } else { kind };
    if uri.kind() != looks {
        return Err("kind");
    }
    let landing = fields.maybe("landing_url", owned)?;
    let expires = fields.maybe("expires", owned)?;
    let (landing, expires) = (LandingPage::parse(landing.as_deref()), Expiry::parse(expires.as_deref()));
    Ok(Some(Invite { kind, uri, landing, expires }))
}

/// The fields of one invite. Those we do not know are left out.
struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    /// A text, or nothing: missing and `null` are the same.
    fn text_maybe(&self, name: &'static str) -> Result<Option<&'a str>, &'static str> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(name),
        }
    }

    fn text(&self, name: &'static str) -> Result<&'a str, &'static str> {
        self.text_maybe(name)?.ok_or(name)
    }

    fn maybe<T>(&self, name: &'static str, parse: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, &'static str> {
        self.text_maybe(name)?.map(|text| parse(text).ok_or(name)).transpose()
    }

    fn parsed<T>(&self, name: &'static str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, &'static str> {
        self.maybe(name, parse)?.ok_or(name)
    }

    fn truth(&self, name: &'static str) -> Result<Option<bool>, &'static str> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(truth)) => Ok(Some(*truth)),
            Some(_) => Err(name),
        }
    }

    /// Name and version.
    fn software(&self) -> Result<Option<Software>, &'static str> {
        match self.0.get("software") {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Array(parts)) => match parts.as_slice() {
                [Value::String(name), Value::String(version)] => {
                    Ok(Some(Software { name: name.clone(), version: version.clone() }))
                }
                _ => Err("software"),
            },
            Some(_) => Err("software"),
        }
    }
}

fn id(text: &str) -> Option<Id> {
    let plain = (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then(|| Id::new(text))
}

fn moment(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

#[allow(clippy::unnecessary_wraps)] // It stands where other fields are parsed.
fn owned(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[cfg(test)]
mod tests;
