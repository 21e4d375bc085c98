//! Something that happened while `watch` stays: a line for a script, a sentence for a person.

use jiff::Timestamp;
use serde::Serialize;

use super::answer::Arrived;
use super::json;
use super::print::{Reader, plain};
use crate::domain::{Expiry, Record, Status};
use crate::engine;
use crate::t;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// How the connection is doing.
    Connection(Connection),
    /// An invite has another status now.
    Settled(Record),
    /// The time of an invite is over.
    Expired(Record),
    /// Somebody accepted one of several invites.
    Arrived(Arrived),
}

/// How the connection is doing, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    /// The first sign-in is under way.
    Connecting,
    /// Signed in.
    Connected,
    /// It is being made again.
    Reconnecting,
    /// It ended because we closed it.
    Offline,
    /// The server refuses us for good.
    Refused,
}

impl Connection {
    /// The word for what the engine says.
    #[must_use]
    pub const fn of(status: &engine::Status) -> Self {
        match status {
            engine::Status::Connecting => Self::Connecting,
            engine::Status::Connected => Self::Connected,
            engine::Status::Reconnecting { .. } => Self::Reconnecting,
            engine::Status::Offline => Self::Offline,
            engine::Status::Refused(_) => Self::Refused,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Connecting => "connecting",
            Self::Connected => "connected",
            Self::Reconnecting => "reconnecting",
            Self::Offline => "offline",
            Self::Refused => "refused",
        }
    }
}

impl Event {
    /// The line for a script.
    #[must_use]
    pub fn document(&self) -> String {
        let happened = |event, record: &Record, at| Happened {
            event,
            id: record.id.as_str().to_owned(),
            by: None,
            at: json::moment(at),
            how: None,
        };
        match self {
            Self::Connection(connection) => json::text(&Connected { event: "status", status: connection.as_str() }),
            Self::Settled(record) => {
                let settled = record.story.settled;
                let at = settled.map_or_else(Timestamp::now, |settled| settled.at);
                let how = settled.map(|settled| settled.how.as_str());
                let by = match &record.status {
                    Status::Accepted { by } => Some(by.clone()),
                    _ => None,
                };
                json::text(&Happened { by, how, ..happened(record.status.as_str(), record, at) })
            }
            Self::Expired(record) => {
                let end = record.expires().and_then(Expiry::at);
                json::text(&happened(Status::Expired.as_str(), record, end.unwrap_or_else(Timestamp::now)))
            }
            Self::Arrived(Arrived { arrival, candidates }) => json::text(&Came {
                event: "arrived",
                address: &arrival.address,
                at: json::moment(arrival.at),
                candidates: candidates.iter().map(|record| record.id.as_str()).collect(),
            }),
        }
    }

    /// The sentence for a person, on a line of its own.
    #[must_use]
    pub fn sentence(&self, reader: &Reader) -> String {
        let said = match self {
            Self::Connection(Connection::Connecting | Connection::Reconnecting) => t!("cli-watch-reconnecting"),
            Self::Connection(Connection::Connected) => t!("cli-watch-connected"),
            Self::Connection(Connection::Offline | Connection::Refused) => t!("cli-watch-offline"),
            Self::Settled(record) => {
                let invite = name(record);
                match &record.status {
                    Status::Accepted { by } => t!("cli-watch-accepted", by = plain(by), invite = invite),
                    Status::Used => t!("cli-watch-used", invite = invite),
                    Status::Expired => t!("cli-watch-expired", invite = invite),
                    Status::Withdrawn => t!("cli-watch-withdrawn", invite = invite),
                    Status::Waiting | Status::Unknown => t!("cli-watch-waiting", invite = invite),
                }
            }
            Self::Expired(record) => t!("cli-watch-expired", invite = name(record)),
            Self::Arrived(arrived) => came(arrived),
        };
        format!("{}  {said}\n", reader.short(reader.now))
    }
}

/// Who came, and which invites it may have been.
#[must_use]
pub fn came(arrived: &Arrived) -> String {
    let invites: Vec<String> = arrived.candidates.iter().map(name).collect();
    t!("cli-arrived", address = plain(&arrived.arrival.address), invites = invites.join(", "))
}

/// What a person knows an invite by.
fn name(record: &Record) -> String {
    let label = if record.label.is_empty() { record.username.as_deref().unwrap_or_default() } else { &record.label };
    match label {
        "" => record.id.to_string(),
        label => t!("cli-invite-name", id = record.id.as_str(), label = plain(label)),
    }
}

#[derive(Serialize)]
struct Connected {
    event: &'static str,
    status: &'static str,
}

#[derive(Serialize)]
struct Happened {
    event: &'static str,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<&'static str>,
}

#[derive(Serialize)]
struct Came<'a> {
    event: &'static str,
    address: &'a str,
    at: String,
    candidates: Vec<&'a str>,
}
