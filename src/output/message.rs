//! The friendly text that goes with a link: the usual one, or as a person words it.

mod wording;

use jiff::{Timestamp, tz::TimeZone};

pub use self::wording::{fill, wording_of};
use super::label;
use crate::domain::{Expiry, Kind, Link, Record, Remaining, Way};
use crate::i18n::words;
use crate::t;

/// Renders the message for this record in the current language: who invites, the server, the link, the deadline in days and date.
#[must_use]
pub fn render(record: &Record, link: &Link, now: Timestamp, zone: &TimeZone) -> String {
    let mut paragraphs = vec![greeting(&record.label), purpose(record, link.way()), link.as_str().to_owned()];
    paragraphs.extend(record.expires().and_then(|expires| deadline(expires, now, zone)));
    paragraphs.join("\n\n")
}

/// A line above it, for e-mail.
#[must_use]
pub fn subject(record: &Record) -> String {
    let host = record.account.host();
    match record.kind {
        Kind::Contact => t!("message-subject-contact", address = record.account.as_str()),
        Kind::AccountAndContact => {
            t!("message-subject-account-and-contact", address = record.account.as_str(), host = host.as_str())
        }
        Kind::Account => t!("message-subject-account", host = host.as_str()),
        Kind::PasswordReset => t!("message-subject-password-reset", host = host.as_str()),
    }
}

fn greeting(label: &str) -> String {
    match &*label::line(label) {
        "" => t!("message-greeting"),
        name => t!("message-greeting-name", name = name),
    }
}

/// Who invites, and what the link is good for. One for chat apps promises no web page.
fn purpose(record: &Record, way: Way) -> String {
    let host = record.account.host();
    let (address, host) = (record.account.as_str(), host.as_str());
    match (record.kind, way, record.username.as_deref()) {
        (Kind::Contact, Way::Page, _) => t!("message-contact", address = address),
        (Kind::Contact, Way::App, _) => t!("message-app-contact", address = address),
        (Kind::AccountAndContact, Way::Page, _) => {
            t!("message-account-and-contact", address = address, host = host)
        }
        (Kind::AccountAndContact, Way::App, _) => {
            t!("message-app-account-and-contact", address = address, host = host)
        }
        (Kind::Account, Way::Page, None) => t!("message-account", address = address, host = host),
        (Kind::Account, Way::Page, Some(name)) => {
            t!("message-account-name", address = address, host = host, name = name)
        }
        (Kind::Account, Way::App, None) => t!("message-app-account", address = address, host = host),
        (Kind::Account, Way::App, Some(name)) => {
            t!("message-app-account-name", address = address, host = host, name = name)
        }
        (Kind::PasswordReset, _, None) => t!("message-password-reset", host = host),
        (Kind::PasswordReset, _, Some(name)) => {
            t!("message-password-reset-name", name = name, host = host)
        }
    }
}

/// Until when it works; nothing is said where there is no end, or none we could read.
fn deadline(expires: &Expiry, now: Timestamp, zone: &TimeZone) -> Option<String> {
    let until = words::moment(expires.at()?, now, zone);
    Some(match expires.remaining(now) {
        Remaining::Days(count) => t!("message-until-days", until = until, count = count),
        Remaining::Hours(count) => t!("message-until-hours", until = until, count = count),
        Remaining::Minutes(count) => t!("message-until-minutes", until = until, count = count),
        Remaining::Over(_) => t!("message-until-over", until = until),
        Remaining::Endless | Remaining::Unknown => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Account, Id, Invite, LandingPage, Source, Status, Story, XmppUri};

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a test's own date")
    }

    fn record(uri: &str, label: &str, expires: Expiry) -> (Record, Link) {
        let uri = XmppUri::parse(uri).expect("a test's own URI");
        let landing = LandingPage::parse(Some("https://club.example/invite/lPwG"));
        let link = Link::of(&uri, landing.as_ref(), "https://xmpp.link/#");
        let username = (uri.kind() == Kind::Account).then(|| uri.node().map(str::to_owned)).flatten();
        let record = Record {
            id: Id::new("k3v9"),
            account: Account::parse("ana@club.example").expect("an address"),
            kind: uri.kind(),
            source: Source::Server,
            invite: Some(Invite { kind: uri.kind(), uri, landing, expires }),
            label: label.into(),
            username,
            batch: None,
            created: at("2026-11-23T13:11:30Z"),
            status: Status::Waiting,
            software: None,
            story: Story::default(),
        };
        (record, link)
    }

    fn message(uri: &str, label: &str, expires: Expiry) -> String {
        let (record, link) = record(uri, label, expires);
        render(&record, &link, at("2026-11-23T14:00:00Z"), &TimeZone::UTC)
    }

    #[test]
    fn a_friend_reads_who_invites_the_link_and_the_deadline() {
        let end = Expiry::At(at("2026-11-30T14:11:30Z"));
        assert_eq!(
            message("xmpp:ana@club.example?roster;preauth=T;ibr=y", "Ben", end),
            "Hi Ben,\n\n\
             I would like to chat with you. This link helps you to get a chat app and an account on club.example, \
             and adds me (ana@club.example) to your contacts. If you have a chat address already, it works with that one, too:\n\n\
             https://club.example/invite/lPwG\n\n\
             It is meant for you alone and works until Monday 30 November, 14:11 (7 days)."
        );
    }

    #[test]
    fn without_a_name_and_an_end_neither_is_said() {
        let text = message("xmpp:ana@club.example?roster;preauth=T", "  ", Expiry::Never);
        assert!(text.starts_with("Hello,\n\n"), "{text}");
        assert!(text.ends_with("https://club.example/invite/lPwG"), "{text}");
        let odd = message("xmpp:ana@club.example?roster;preauth=T", "", Expiry::Unreadable("next week".into()));
        assert_eq!(odd, text);
    }

    #[test]
    fn each_kind_has_its_own_sentence_and_a_reserved_name_is_told() {
        let contact = message("xmpp:ana@club.example?roster;preauth=T", "", Expiry::Never);
        let both = message("xmpp:ana@club.example?roster;preauth=T;ibr=y", "", Expiry::Never);
        let account = message("xmpp:club.example?register;preauth=T", "", Expiry::Never);
        let reserved = message("xmpp:ben@club.example?register;preauth=T", "", Expiry::Never);
        let all = std::collections::BTreeSet::from([&contact, &both, &account, &reserved]);
        assert_eq!(all.len(), 4, "{all:#?}");
        assert!(!contact.contains("account"), "{contact}");
        assert!(reserved.contains("ben@club.example"), "{reserved}");
    }

    #[test]
    fn a_link_for_chat_apps_comes_with_words_for_chat_apps() {
        for uri in [
            "xmpp:ana@club.example?roster;preauth=T",
            "xmpp:ana@club.example?roster;preauth=T;ibr=y",
            "xmpp:club.example?register;preauth=T",
            "xmpp:ben@club.example?register;preauth=T",
        ] {
            let (record, page) = record(uri, "Ben", Expiry::Never);
            let app = Link::by(Way::App, &XmppUri::parse(uri).expect("a URI"), None, "https://xmpp.link/#");
            let at = |link: &Link| render(&record, link, at("2026-11-23T14:00:00Z"), &TimeZone::UTC);
            assert!(at(&app).contains("chat app"), "{}", at(&app));
            assert!(at(&app).contains(&format!("\n\n{uri}")), "{}", at(&app));
            assert_ne!(at(&app).replace(uri, page.as_str()), at(&page));
        }
    }

    #[test]
    fn a_label_does_not_break_the_greeting() {
        let text = message("xmpp:ana@club.example?roster;preauth=T", "Ben\n\u{202e}Eva\u{1b}", Expiry::Never);
        assert!(text.starts_with("Hi Ben Eva,\n\n"), "{text:?}");
    }

    #[test]
    fn near_the_end_the_hours_count() {
        let text = message("xmpp:club.example?register;preauth=T", "", Expiry::At(at("2026-11-23T16:30:00Z")));
        assert!(text.ends_with("until Monday 23 November, 16:30 (2 hours)."), "{text}");
        let late = message("xmpp:club.example?register;preauth=T", "", Expiry::At(at("2026-11-23T13:30:00Z")));
        assert!(late.ends_with("It worked until Monday 23 November, 13:30."), "{late}");
    }
}
