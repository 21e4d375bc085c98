//! What the invited person will see, step by step, for the one who invites: true for this kind of invite, this server
//! and what was handed over (XEP-0401, XEP-0379, and what Prosody and ejabberd make of them).

use super::guide::has_page;
use crate::domain::{Kind, LandingPage, Record, Software, Source, Way};
use crate::t;

/// Three or four sentences, in the current language.
#[must_use]
pub fn of(record: &Record, way: Way) -> Vec<String> {
    let mut steps = vec![first(record, way)];
    // Only a page of the server's has the form for signing up.
    let on_page = way == Way::Page && has_page(record);
    let choose = (way == Way::Page).then(|| t!("steps-choose"));
    match record.kind {
        Kind::Contact => steps.extend([t!("steps-own-address"), adding(record)]),
        Kind::AccountAndContact => {
            steps.extend(choose);
            steps.push(if on_page { t!("steps-sign-up") } else { t!("steps-sign-up-in-app") });
            // Prosody makes both contacts when the account is made; ejabberd only when the app asks for it as well.
            steps.push(if is_prosody(record) { t!("steps-contact") } else { t!("steps-contact-later") });
        }
        Kind::Account => {
            steps.extend(choose);
            steps.push(signing_up(record, on_page));
            steps.push(match record.story.subscribe {
                Some(true) => t!("steps-account-contact"),
                None if !is_prosody(record) => t!("steps-account-perhaps"),
                _ => t!("steps-account"),
            });
        }
        Kind::PasswordReset => {
            steps.push(if on_page { t!("steps-new-password") } else { t!("steps-new-password-in-app") });
            steps.push(t!("steps-new-password-use"));
        }
    }
    steps
}

/// What the link opens.
fn first(record: &Record, way: Way) -> String {
    let page = record.invite.as_ref().and_then(|invite| invite.landing.as_ref()).and_then(LandingPage::url);
    let host = record.account.host();
    match (way, page) {
        (Way::App, _) => t!("steps-app"),
        (Way::Page, None) => t!("steps-fallback", host = host.as_str()),
        (Way::Page, Some(page)) => {
            let at = url::Url::parse(page).ok().and_then(|url| url.host_str().map(str::to_owned));
            let host = at.unwrap_or_else(|| host.as_str().to_owned());
            match record.kind {
                Kind::Contact | Kind::AccountAndContact => t!("steps-page", host = host),
                Kind::Account => t!("steps-page-account", host = host),
                Kind::PasswordReset => t!("steps-page-password-reset", host = host),
            }
        }
    }
}

/// How the two become contacts.
fn adding(record: &Record) -> String {
    match &record.software {
        _ if record.source == Source::Own => t!("steps-add-asked"),
        Some(software) if software.loses_contact_invites() => {
            t!("steps-add-lost", software = format!("{} {}", software.name, software.version).trim())
        }
        _ => t!("steps-add"),
    }
}

fn signing_up(record: &Record, on_page: bool) -> String {
    let host = record.account.host();
    match (record.username.as_deref(), on_page) {
        (None, true) => t!("steps-sign-up-account"),
        (None, false) => t!("steps-sign-up-in-app"),
        (Some(name), true) => t!("steps-password", name = name, host = host.as_str()),
        (Some(name), false) => t!("steps-password-in-app", name = name, host = host.as_str()),
    }
}

fn is_prosody(record: &Record) -> bool {
    record.software.as_ref().is_some_and(Software::is_prosody)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Account, Expiry, Id, Invite, Status, Story, XmppUri};

    fn record(kind: Kind, page: Option<&str>, software: Option<(&str, &str)>, username: Option<&str>) -> Record {
        let uri = match (kind, username) {
            (Kind::Contact, _) => "xmpp:ana@club.example?roster;preauth=T".to_owned(),
            (Kind::AccountAndContact, _) => "xmpp:ana@club.example?roster;preauth=T;ibr=y".to_owned(),
            (_, Some(name)) => format!("xmpp:{name}@club.example?register;preauth=T"),
            (_, None) => "xmpp:club.example?register;preauth=T".to_owned(),
        };
        let uri = XmppUri::parse(&uri).expect("a test's own URI");
        let landing = LandingPage::parse(page);
        Record {
            id: Id::new("k3v9"),
            account: Account::parse("ana@club.example").expect("an address"),
            kind,
            source: Source::Server,
            invite: Some(Invite { kind, uri, landing, expires: Expiry::Never }),
            label: String::new(),
            username: username.map(str::to_owned),
            batch: None,
            created: "2026-11-23T13:11:30Z".parse().expect("a date"),
            status: Status::Waiting,
            software: software.map(|(name, version)| Software { name: name.into(), version: version.into() }),
            story: Story::default(),
        }
    }

    const PAGE: Option<&str> = Some("https://invites.club.example/i?T");

    fn story(kind: Kind, page: Option<&str>, software: (&str, &str), way: Way) -> String {
        of(&record(kind, page, Some(software), None), way).join("\n")
    }

    #[test]
    fn it_is_told_in_three_or_four_sentences_of_its_own() {
        let mut all = std::collections::BTreeSet::new();
        let mut count = 0;
        for kind in [Kind::Contact, Kind::AccountAndContact, Kind::Account, Kind::PasswordReset] {
            for (page, way) in [(PAGE, Way::Page), (None, Way::Page), (PAGE, Way::App)] {
                let steps = of(&record(kind, page, Some(("Prosody", "13.0.6")), None), way);
                assert!((3..=4).contains(&steps.len()), "{steps:#?}");
                all.insert(steps);
                count += 1;
            }
        }
        assert_eq!(all.len(), count, "no two are the same: {all:#?}");
    }

    #[test]
    fn the_page_is_named_by_where_it_is() {
        let text = story(Kind::Contact, PAGE, ("ejabberd", "26.7"), Way::Page);
        assert!(text.starts_with("A page on invites.club.example that says who invites them."), "{text}");
        let none = story(Kind::Contact, None, ("Prosody", "13.0.6"), Way::Page);
        assert!(none.contains("club.example has none for this invite"), "{none}");
        let unusable = story(Kind::Contact, Some("javascript:alert(1)"), ("Prosody", "13.0.6"), Way::Page);
        assert_eq!(unusable, none);
    }

    #[test]
    fn a_server_that_loses_requests_is_not_promised_to_keep_them() {
        let lost = story(Kind::Contact, None, ("Prosody", "0.12.3"), Way::Page);
        assert!(lost.contains("Prosody 0.12.3 loses their request"), "{lost}");
        assert!(!lost.contains("says yes"), "{lost}");
        for good in [("Prosody", "0.12.5"), ("Prosody", "13.0.6"), ("ejabberd", "26.7")] {
            assert!(story(Kind::Contact, None, good, Way::App).contains("Your server says yes by itself"));
        }
        // There, those that also allow signing up work.
        assert!(!story(Kind::AccountAndContact, PAGE, ("Prosody", "0.12.3"), Way::Page).contains("lose"));
    }

    #[test]
    fn only_prosody_is_promised_to_make_contacts_at_once() {
        let at_once = "You, already in their contacts.";
        assert!(story(Kind::AccountAndContact, PAGE, ("Prosody", "13.0.6"), Way::Page).contains(at_once));
        assert!(!story(Kind::AccountAndContact, PAGE, ("ejabberd", "26.7"), Way::Page).contains(at_once));
        let unknown = of(&record(Kind::AccountAndContact, PAGE, None, None), Way::Page).join("\n");
        assert!(!unknown.contains(at_once), "{unknown}");
    }

    #[test]
    fn without_a_page_an_app_must_know_how_to_sign_up() {
        for (page, way) in [(None, Way::Page), (PAGE, Way::App)] {
            let text = story(Kind::Account, page, ("Prosody", "13.0.6"), way);
            assert!(text.contains("an app that can sign up with an invite"), "{text}");
        }
        let text = story(Kind::Account, PAGE, ("Prosody", "13.0.6"), Way::Page);
        assert!(text.contains("A form for a name and a password.\n"), "{text}");
    }

    #[test]
    fn a_reserved_name_is_told_and_a_private_link_waits_for_a_yes() {
        let reserved = record(Kind::Account, PAGE, None, Some("ben"));
        assert!(of(&reserved, Way::Page).join("\n").contains("ben@club.example"));
        let mut own = record(Kind::Contact, None, Some(("Prosody", "0.12.3")), None);
        own.source = Source::Own;
        assert!(of(&own, Way::Page).join("\n").contains("where you say yes"));
    }
}
