//! Invites to hand over: labels as odd as people make them, and links of every sort.

use invito::domain::{
    Account, Expiry, Id, Invite, Kind, LandingPage, Link, Record, Source, Status, Story, Way, XmppUri,
};
use jiff::Timestamp;

pub const TOKEN: &str = "lPwGCDwPMBqOq-hkmIUITiIJ";

/// When everything is looked at.
pub fn now() -> Timestamp {
    "2026-11-23T14:00:00Z".parse().expect("a date")
}

/// Labels that went wrong somewhere.
pub fn labels() -> Vec<String> {
    vec![
        String::new(),
        "Ben".to_owned(),
        "Бен & <Eva> \"ßö\" 🎉".to_owned(),
        "ليلى".to_owned(),
        "דנה (שחמט)".to_owned(),
        "小明".to_owned(),
        "Ben بن Бен 小明".to_owned(),
        "Name ".repeat(100).trim().to_owned(),
        "W".repeat(500),
        "\u{1b}[31mBen\u{0}\r\nEva\u{202e}\u{7f}".to_owned(),
        "{link} {name} { $name } %s".to_owned(),
        "</style><script>alert(1)</script>".to_owned(),
        "\" onload=\"alert(1)' x='&amp;&#39;".to_owned(),
        "]]> --> <!-- (\\) %PDF /Name <<>> Tj".to_owned(),
        "👩‍👩‍👧 e\u{301} \u{200f}x".to_owned(),
    ]
}

/// An invite of this kind for somebody.
pub fn record(kind: Kind, label: &str) -> Record {
    let uri = match kind {
        Kind::Contact => format!("xmpp:ana@club.example?roster;preauth={TOKEN}"),
        Kind::AccountAndContact => format!("xmpp:ana@club.example?roster;preauth={TOKEN};ibr=y"),
        Kind::Account => format!("xmpp:club.example?register;preauth={TOKEN}"),
        Kind::PasswordReset => format!("xmpp:ben@club.example?register;preauth={TOKEN}"),
    };
    let uri = XmppUri::parse(&uri).expect("a URI");
    // As on Prosody: no page for contacts alone.
    let page = format!("https://club.example/invite/?{TOKEN}&for=\"<Ben>'");
    let landing = (kind != Kind::Contact).then(|| LandingPage::parse(Some(&page))).flatten();
    let expires = Expiry::parse(Some("2026-11-30T13:11:30Z"));
    Record {
        id: Id::new("k3v9"),
        account: Account::parse("ana@club.example").expect("an address"),
        kind,
        source: Source::Server,
        invite: Some(Invite { kind, uri, landing, expires }),
        label: label.to_owned(),
        username: (kind == Kind::PasswordReset).then(|| "ben".to_owned()),
        batch: None,
        created: "2026-11-23T13:11:30Z".parse().expect("a date"),
        status: Status::Waiting,
        software: None,
        story: Story::default(),
    }
}

/// What is handed over of it.
pub fn link(record: &Record, way: Way) -> Link {
    let invite = record.invite.as_ref().expect("a sample has an invite");
    Link::by(way, &invite.uri, invite.landing.as_ref(), "https://xmpp.link/#")
}

pub const KINDS: [Kind; 4] = [Kind::Contact, Kind::AccountAndContact, Kind::Account, Kind::PasswordReset];
