//! The wishes of those who follow their invites: the roster, and what a server says about tokens.

use invito::domain::{Software, XmppUri};
use invito::engine::flow::{Probe, Roster};
use invito::engine::{Error, RosterAnswer, Verdict};

use super::{account, tell_error};

/// `roster ACCOUNT [version=V]`.
pub fn roster<'a>(mut words: impl Iterator<Item = &'a str>) -> Roster {
    let account = account(words.next());
    Roster::new(account, words.next().map(|word| word.strip_prefix("version=").expect("only a version")))
}

/// `probe ACCOUNT SOFTWARE URI...`, where `-` is an unknown software.
pub fn probe<'a>(mut words: impl Iterator<Item = &'a str>) -> Probe {
    let host = account(words.next()).host();
    let name = words.next().expect("the software");
    let software = (name != "-").then(|| Software { name: name.to_owned(), version: String::new() });
    let uris: Vec<_> = words.map(|uri| XmppUri::parse(uri).expect("an invite's URI")).collect();
    Probe::new(host.as_str(), software.as_ref(), &uris)
}

pub fn tell_roster(answer: Result<RosterAnswer, Error>) -> Vec<String> {
    match answer {
        Ok(RosterAnswer::Unchanged) => vec!["unchanged".to_owned()],
        Ok(RosterAnswer::All(roster)) => {
            let contacts = roster.contacts.iter().map(|one| format!("{} {}", one.address, one.subscription.as_str()));
            [format!("version {}", roster.version.as_deref().unwrap_or("none"))].into_iter().chain(contacts).collect()
        }
        Err(error) => tell_error(&error),
    }
}

pub fn tell_verdicts(verdicts: Result<Vec<Verdict>, Error>) -> Vec<String> {
    let tell = |verdict: &Verdict| format!("{verdict:?}").to_lowercase();
    verdicts.map_or_else(|error| tell_error(&error), |verdicts| verdicts.iter().map(tell).collect())
}
