//! The usual text of a message as a wording, to begin with when a person writes one of their own.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::domain::{
    Account, Expiry, Id, Invite, Kind, LandingPage, Link, Record, Source, Status, Story, Way, XmppUri,
};
use crate::i18n;
use crate::output::message;
use crate::store::settings::Wording;

/// The usual wording of this account's messages for this kind of invite, in this language: that of an invite which has
/// all that a wording can leave open.
#[must_use]
pub fn usual(account: &Account, language: &str, kind: Kind) -> Wording {
    let now = Timestamp::UNIX_EPOCH;
    let text = sample(account, kind, now).map(|record| {
        i18n::within(language, || {
            let link =
                record.invite.as_ref().map(|invite| Link::by(Way::Page, &invite.uri, invite.landing.as_ref(), ""));
            let link = link?;
            let text = message::render(&record, &link, now, &TimeZone::UTC);
            Some(message::wording_of(&text, &record, &link, now, &TimeZone::UTC))
        })
    });
    Wording { language: language.to_owned(), kind, text: text.flatten().unwrap_or_default() }
}

/// An invite as this account could have made one.
fn sample(account: &Account, kind: Kind, now: Timestamp) -> Option<Record> {
    let host = account.host();
    let uri = match kind {
        Kind::Contact => format!("xmpp:{}?roster;preauth={TOKEN}", account.as_str()),
        Kind::AccountAndContact => format!("xmpp:{}?roster;preauth={TOKEN};ibr=y", account.as_str()),
        Kind::Account | Kind::PasswordReset => format!("xmpp:{}?register;preauth={TOKEN}", host.as_str()),
    };
    let end = now.checked_add(SignedDuration::from_hours(24 * 7)).ok()?;
    let invite = Invite {
        kind,
        uri: XmppUri::parse(&uri).ok()?,
        landing: LandingPage::parse(Some(&format!("https://{}/{TOKEN}", host.as_str()))),
        expires: Expiry::At(end),
    };
    Some(Record {
        id: Id::new(""),
        account: account.clone(),
        kind,
        source: Source::Server,
        invite: Some(invite),
        label: NAME.to_owned(),
        username: None,
        batch: None,
        created: now,
        status: Status::Waiting,
        software: None,
        story: Story::default(),
    })
}

/// A name and a key that stand in no text: they are found again, and nobody ever sees them.
const NAME: &str = "Qqxqq";
const TOKEN: &str = "QqxqqQqxqqQqxqqQqxqq";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_every_language_and_for_every_kind_all_that_changes_is_left_open() {
        let account = Account::parse("ana@club.example").expect("an address");
        for language in i18n::letters() {
            for kind in super::super::texts::KINDS {
                let text = usual(&account, language.tag, kind).text;
                for place in ["{name}", "{link}", "{deadline}"] {
                    assert!(text.contains(place), "{} {kind:?} {place}: {text}", language.tag);
                }
                for own in [NAME, TOKEN, "ana@club.example", "1970"] {
                    assert!(!text.contains(own), "{} {kind:?} {own}: {text}", language.tag);
                }
            }
        }
    }
}
