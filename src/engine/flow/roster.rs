//! Asking for the contacts (RFC 6121 section 2.1.3; with versions, XEP-0237): one question.

use super::{Flow, Question, Reply, StanzaError, Step};
use crate::domain::Account;
use crate::engine::Error;
use crate::engine::roster::{Roster as Contacts, RosterAnswer};
use crate::engine::stanza::roster;

/// Asks for the roster.
#[derive(Debug)]
pub struct Roster {
    account: Account,
    version: Option<String>,
}

impl Roster {
    /// Of this account. `version` is sent as it is; an empty one to learn the server's; `None` to a server that keeps
    /// no versions.
    #[must_use]
    pub fn new(account: Account, version: Option<&str>) -> Self {
        Self { account, version: version.map(str::to_owned) }
    }

    fn read(&self, reply: Reply) -> Result<RosterAnswer, Error> {
        match reply {
            Ok(Some(query)) => match roster::parse(&query) {
                Some(contacts) => Ok(RosterAnswer::All(contacts)),
                None => Err(Error::Garbled { what: "the list of contacts" }),
            },
            // Taken for an empty list this would make newcomers of everybody the next time.
            Ok(None) if self.version.as_deref().unwrap_or_default().is_empty() => {
                Err(Error::Garbled { what: "the list of contacts" })
            }
            Ok(None) => Ok(RosterAnswer::Unchanged),
            // An account that never had a contact (RFC 6121 section 2.1.3).
            Err(StanzaError { condition, .. }) if condition == "item-not-found" => {
                Ok(RosterAnswer::All(Contacts { version: None, contacts: Vec::new() }))
            }
            Err(StanzaError { condition, text, .. }) => Err(Error::Refused { condition, text }),
        }
    }
}

impl Flow for Roster {
    type Output = RosterAnswer;

    fn step(&mut self, reply: Option<Reply>) -> Step<RosterAnswer> {
        match reply {
            None => Step::Ask(Question {
                to: self.account.to_string(),
                set: false,
                payload: roster::ask(self.version.as_deref()),
            }),
            Some(reply) => Step::Done(self.read(reply)),
        }
    }
}
