//! What a script reads: one JSON document, its fields in the order of the manual, all times in UTC.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::answer::{Answer, Shown};
use super::failure::Failure;
use crate::desk::{Finding, Warning};
use crate::domain::{Expiry, Id, Kind, LandingPage, MayRegister, Offers, Reason, Status, XmppUri};
use crate::problem::Problem;
use crate::store::settings::Known;
use crate::t;

/// The document of an answer; `None` for one that is no document (a picture).
#[must_use]
pub fn answer(answer: &Answer, now: Timestamp) -> Option<String> {
    Some(match answer {
        Answer::Accounts(known) => text(&known.iter().map(Account::of).collect::<Vec<_>>()),
        Answer::SignedIn(account) => text(&Remembered { account: account.as_str(), remembered: true }),
        Answer::SignedOut { account, .. } => text(&Remembered { account: account.as_str(), remembered: false }),
        Answer::Offers(offers) => text(&Offered::of(offers)),
        Answer::Created { shown, .. }
        | Answer::Invite(shown)
        | Answer::AskedOne(shown)
        | Answer::Labelled(shown)
        | Answer::Forgotten(shown) => text(&Invite::of(shown, now)),
        Answer::List { shown: list, .. } | Answer::Asked { shown: list, .. } => {
            text(&list.iter().map(|shown| Invite::of(shown, now)).collect::<Vec<_>>())
        }
        Answer::Checked { id, findings } => {
            text(&Checked { id, lines: findings.iter().copied().map(Line::of).collect() })
        }
        Answer::Decided { address, shown } => {
            text(&Decided { address, invite: shown.as_ref().map(|shown| Invite::of(shown, now)) })
        }
        Answer::Exported { count, file } => text(&Exported { invites: *count, output: lossy(file) }),
        Answer::Imported { imported, file } => {
            text(&Imported { added: imported.added, known: imported.known, input: lossy(file) })
        }
        Answer::Saved { id, format, file } => text(&Saved { id, format: format.as_str(), output: lossy(file) }),
        Answer::Message { id, letter } => {
            text(&Message { id, lang: &letter.language, subject: &letter.subject, message: &letter.body })
        }
        // A line an event, while it happened.
        Answer::Watched => return Some(String::new()),
        Answer::Picture(_) => return None,
    })
}

/// The document of a failure.
#[must_use]
pub fn failure(failure: &Failure) -> String {
    let Problem { headline, advice, detail, .. } = failure.problem();
    text(&Failed { error: Fault { code: failure.code().as_str(), headline, advice, detail } })
}

/// One line, with the line's end.
pub(super) fn text(document: &impl Serialize) -> String {
    let mut line = serde_json::to_string(document).expect("these documents have string keys only");
    line.push('\n');
    line
}

/// A path as JSON can say it.
fn lossy(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A moment in UTC, to the second.
pub(super) fn moment(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[derive(Serialize)]
struct Invite<'a> {
    /// `null` if it could not be saved.
    id: Option<&'a str>,
    account: &'a str,
    kind: &'static str,
    source: &'static str,
    uri: Option<String>,
    landing_url: Option<&'a str>,
    link: Option<&'a str>,
    label: &'a str,
    username: Option<&'a str>,
    batch: Option<&'a str>,
    created: String,
    expires: Option<String>,
    status: &'static str,
    accepted_by: Option<String>,
    settled_at: Option<String>,
    settled_how: Option<&'static str>,
    checked: Option<String>,
    renews: Option<&'a str>,
    renewed_by: Option<&'a str>,
    warnings: Vec<Warned>,
}

impl<'a> Invite<'a> {
    fn of(shown: &'a Shown, now: Timestamp) -> Self {
        let record = &shown.record;
        let (invite, story) = (record.invite.as_ref(), &record.story);
        let status = record.status_at(now);
        Self {
            id: Some(record.id.as_str()).filter(|id| !id.is_empty()),
            account: record.account.as_str(),
            kind: record.kind.as_str(),
            source: record.source.as_str(),
            uri: invite.map(|invite| &invite.uri).map(XmppUri::to_uri),
            // A page that is none is not passed on: a script would open it.
            landing_url: invite.and_then(|invite| invite.landing.as_ref()).and_then(LandingPage::url),
            link: shown.link.as_ref().map(crate::domain::Link::as_str),
            label: &record.label,
            username: record.username.as_deref(),
            batch: record.batch.as_deref(),
            created: moment(record.created),
            expires: record.expires().and_then(Expiry::at).map(moment),
            status: status.as_str(),
            accepted_by: match status {
                Status::Accepted { by } => Some(by),
                _ => None,
            },
            settled_at: story.settled.map(|settled| moment(settled.at)),
            settled_how: story.settled.map(|settled| settled.how.as_str()),
            checked: story.checked.map(moment),
            renews: story.renews.as_ref().map(Id::as_str),
            renewed_by: story.renewed_by.as_ref().map(Id::as_str),
            warnings: shown.warnings.iter().copied().map(Warned::of).collect(),
        }
    }
}

#[derive(Serialize)]
struct Warned {
    code: &'static str,
    headline: String,
    advice: String,
}

impl Warned {
    fn of(warning: Warning) -> Self {
        let Problem { headline, advice, .. } = Problem::of_warning(warning);
        Self { code: warning.as_str(), headline, advice }
    }
}

#[derive(Serialize)]
struct Offered<'a> {
    account: &'a str,
    server: Option<Server<'a>>,
    offers: Vec<Offer>,
    unavailable: Vec<Unavailable>,
}

#[derive(Serialize)]
struct Server<'a> {
    name: &'a str,
    version: Option<&'a str>,
}

#[derive(Serialize)]
struct Offer {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    may_register: Option<&'static str>,
}

#[derive(Serialize)]
struct Unavailable {
    kind: &'static str,
    reason: String,
    ask_admin: Option<String>,
}

impl<'a> Offered<'a> {
    fn of(offers: &'a Offers) -> Self {
        let mut all = Self {
            account: offers.account.as_str(),
            server: offers.software.as_ref().map(|software| Server {
                name: &software.name,
                version: Some(software.version.as_str()).filter(|version| !version.is_empty()),
            }),
            offers: Vec::new(),
            unavailable: Vec::new(),
        };
        let host = offers.account.host();
        all.sort(Kind::Contact, offers.contact.map(MayRegister::as_str).map(Some), host.as_str());
        all.sort(Kind::Account, offers.create_account.map(|()| None), host.as_str());
        all.sort(Kind::PasswordReset, offers.password_reset.map(|()| None), host.as_str());
        // Made by Invito itself, once it can.
        all.unavailable.push(Unavailable { kind: "own", reason: t!("cli-no-own"), ask_admin: None });
        all
    }

    fn sort(&mut self, kind: Kind, offer: Result<Option<&'static str>, Reason>, host: &str) {
        match offer {
            Ok(may_register) => self.offers.push(Offer { kind: kind.as_str(), may_register }),
            Err(reason) => {
                let Problem { headline, advice, .. } = Problem::of_reason(kind, reason, host);
                let ask_admin = Some(advice).filter(|advice| !advice.is_empty());
                self.unavailable.push(Unavailable { kind: kind.as_str(), reason: headline, ask_admin });
            }
        }
    }
}

#[derive(Serialize)]
struct Account<'a> {
    account: &'a str,
    server: Option<&'a str>,
    tls: Option<&'a str>,
    ca_file: Option<String>,
    remembered: bool,
}

impl<'a> Account<'a> {
    fn of(known: &'a Known) -> Self {
        Self {
            account: known.account.as_str(),
            server: known.server.as_deref(),
            tls: known.tls.as_deref(),
            ca_file: known.ca_file.as_deref().map(lossy),
            remembered: known.remember,
        }
    }
}

#[derive(Serialize)]
struct Remembered<'a> {
    account: &'a str,
    remembered: bool,
}

#[derive(Serialize)]
struct Checked<'a> {
    id: &'a str,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    level: &'static str,
    what: String,
    advice: String,
}

impl Line {
    fn of(finding: Finding) -> Self {
        let Problem { headline, advice, .. } = Problem::of_finding(finding);
        Self { level: finding.level().as_str(), what: headline, advice }
    }
}

#[derive(Serialize)]
struct Decided<'a> {
    address: &'a str,
    invite: Option<Invite<'a>>,
}

#[derive(Serialize)]
struct Exported {
    invites: usize,
    output: String,
}

#[derive(Serialize)]
struct Imported {
    added: usize,
    known: usize,
    input: String,
}

#[derive(Serialize)]
struct Message<'a> {
    id: &'a str,
    lang: &'a str,
    subject: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct Saved<'a> {
    id: &'a str,
    format: &'static str,
    output: String,
}

#[derive(Serialize)]
struct Failed {
    error: Fault,
}

#[derive(Serialize)]
struct Fault {
    code: &'static str,
    headline: String,
    advice: String,
    detail: Option<String>,
}
