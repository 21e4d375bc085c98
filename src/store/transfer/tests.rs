//! A history goes through a file unchanged, and what is wrong in a file is named without being told.

use super::*;

fn record() -> Record {
    let moment = |text: &str| text.parse().expect("a test's own date");
    let uri = XmppUri::parse("xmpp:ana@club.example?roster;preauth=SECRET;ibr=y").expect("a URI");
    Record {
        id: Id::new("k3v9"),
        account: Account::parse("ana@club.example").expect("an address"),
        kind: Kind::AccountAndContact,
        source: Source::Server,
        invite: Some(Invite {
            kind: Kind::AccountAndContact,
            uri,
            landing: LandingPage::parse(Some("https://club.example/i?SECRET")),
            expires: Expiry::At(moment("2026-11-30T13:11:30Z")),
        }),
        label: "Бен & <Eva> \"ßö\" 🎉\n\u{202e}".to_owned(),
        username: None,
        batch: None,
        created: moment("2026-11-23T13:11:30.25Z"),
        status: Status::Accepted { by: "ben@club.example".to_owned() },
        software: Some(Software { name: "Prosody".into(), version: "13.0.6".into() }),
        story: Story {
            settled: Some(Settled { at: moment("2026-11-24T08:00:00Z"), how: How::Roster }),
            checked: Some(moment("2026-11-24T07:00:00Z")),
            alive: Some(moment("2026-11-24T06:00:00Z")),
            leads: true,
            subscribe: None,
            renews: Some(Id::new("aaaa")),
            renewed_by: None,
            language: Some("de".into()),
            message: Some(Message::new("Komm her: {link}")),
        },
    }
}

fn sparse() -> Record {
    Record {
        id: Id::new("b"),
        kind: Kind::Account,
        invite: None,
        label: String::new(),
        username: Some("ben".into()),
        status: Status::Unknown,
        software: None,
        story: Story { subscribe: Some(true), ..Story::default() },
        ..record()
    }
}

fn reset() -> Record {
    let uri = XmppUri::parse("xmpp:ben@club.example?register;preauth=T").expect("a URI");
    let landing = LandingPage::parse(Some("javascript:alert(1)"));
    let (kind, expires) = (Kind::PasswordReset, Expiry::Unreadable("next week".into()));
    Record {
        id: Id::new("c"),
        kind,
        invite: Some(Invite { kind, uri, landing, expires }),
        status: Status::Withdrawn,
        ..sparse()
    }
}

/// The document of one record with one field changed.
fn with(field: &str, value: Value) -> Vec<u8> {
    let mut document: Value = serde_json::from_slice(&render(&[sparse(), record()])).expect("JSON");
    document["invites"][1][field] = value;
    document.to_string().into_bytes()
}

#[test]
fn what_is_exported_is_what_is_imported() {
    let records = vec![record(), sparse(), reset()];
    let bytes = render(&records);
    assert_eq!(parse(&bytes).expect("our own document"), records);
    assert_eq!(parse(&[b"\xef\xbb\xbf", bytes.as_slice()].concat()).expect("with a mark in front"), records);
    assert_eq!(parse(&render(&[])).expect("an empty one"), []);
    let lines = String::from_utf8(bytes).expect("text");
    assert_eq!(lines.lines().count(), 5, "one invite a line");
    assert!(lines.starts_with(r#"{"format":"invito-history","version":1,"invites":["#), "{lines}");
}

#[test]
fn a_wrong_field_is_named_and_not_told() {
    for (field, value) in [
        ("id", json!("../SECRET")),
        ("id", json!("")),
        ("id", Value::Null),
        ("account", json!("SECRET")),
        ("kind", json!("SECRET")),
        ("source", json!("SECRET")),
        ("uri", json!("https://club.example/SECRET")),
        ("uri", Value::Null),
        ("landing_url", json!({ "SECRET": 1 })),
        ("label", Value::Null),
        ("username", json!(3)),
        ("created", json!("SECRET")),
        ("expires", json!(17)),
        ("status", json!("SECRET")),
        ("accepted_by", Value::Null),
        ("software", json!(["SECRET"])),
        ("settled_at", json!("SECRET")),
        ("settled_how", json!("SECRET")),
        ("checked", json!("SECRET")),
        ("page_led_here", json!("SECRET")),
        ("subscribe", json!("SECRET")),
        ("renews", json!("a b")),
        ("language", json!([])),
        ("message", json!([])),
    ] {
        let fault = parse(&with(field, value.clone())).expect_err("it is wrong");
        assert!(
            matches!(fault, Fault::Field { number: 2, field: named } if named == field),
            "{field} {value}: {fault:?}"
        );
        assert!(!format!("{fault} {fault:?}").contains("SECRET"));
    }
    let fault = parse(&with("kind", json!("contact"))).expect_err("its link says otherwise");
    assert_eq!(fault, Fault::Field { number: 2, field: "kind" });
    assert!(parse(&with("from_the_future", json!(7))).is_ok(), "what we do not know is left alone");
}

#[test]
fn what_is_no_history_is_said() {
    for (bytes, fault) in [
        (&b"{\n \"format\": SECRET"[..], Fault::NoJson { line: 2, column: 12 }),
        (b"[]", Fault::NotOurs),
        (b"{\"format\":\"invito-history\"}", Fault::NotOurs),
        (b"{\"format\":\"invito-history\",\"version\":1}", Fault::NotOurs),
        (b"{\"format\":\"invito-history\",\"version\":2}", Fault::Newer { found: 2 }),
        (b"{\"format\":\"invito-history\",\"version\":1,\"invites\":[3]}", Fault::Field { number: 1, field: "id" }),
    ] {
        assert_eq!(parse(bytes), Err(fault));
    }
}

#[test]
fn a_file_that_cannot_be_read_or_is_none_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("invites.json");
    assert!(matches!(read(&path), Err(Error::File { path: named, .. }) if named == path));
    std::fs::write(&path, "Dear diary").expect("a letter");
    assert!(matches!(read(&path), Err(Error::Import { path: named, .. }) if named == path));
    // A file of holes: nothing of it is on the disk.
    File::create(&path).and_then(|file| file.set_len(MOST_BYTES + 1)).expect("a large file");
    assert!(matches!(read(&path), Err(Error::Import { fault, .. }) if *fault == Fault::TooLarge));
}

#[test]
fn twenty_thousand_invites_go_through() {
    let one = record();
    let many: Vec<Record> =
        (0..20_000).map(|number| Record { id: Id::new(format!("x{number}")), ..one.clone() }).collect();
    assert_eq!(parse(&render(&many)).expect("our own document"), many);
}

#[test]
fn a_label_of_older_times_is_cut_to_what_fits() {
    let long = Record { label: "ж".repeat(3000), ..record() };
    let read = parse(&render(&[long])).expect("our own document");
    assert_eq!(read[0].label, "ж".repeat(label::MOST));
}
