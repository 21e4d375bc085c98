use proptest::prelude::{Just, Strategy, prop_oneof};

use super::*;
use crate::domain::{Account, Expiry, Id, Invite, Kind, LandingPage, Source, Status, Story, Way, XmppUri};

const TOKEN: &str = "lPwGCDwPMBqOq-hkmIUITiIJ";
const NOW: &str = "2026-11-23T14:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().expect("a test's own date")
}

fn record(label: &str, username: Option<&str>, end: Option<&str>, token: &str) -> Record {
    let uri = match username {
        Some(name) => format!("xmpp:{name}@club.example?register;preauth={token}"),
        None => format!("xmpp:ana@club.example?roster;preauth={token};ibr=y"),
    };
    let uri = XmppUri::parse(&uri).expect("a test's own URI");
    let landing = LandingPage::parse(Some(&format!("https://club.example/invite/?{token}")));
    Record {
        id: Id::new("k3v9"),
        account: Account::parse("ana@club.example").expect("an address"),
        kind: if username.is_some() { Kind::Account } else { Kind::AccountAndContact },
        source: Source::Server,
        invite: Some(Invite { kind: uri.kind(), uri, landing, expires: Expiry::parse(end) }),
        label: label.into(),
        username: username.map(str::to_owned),
        batch: None,
        created: at("2026-11-23T13:11:30Z"),
        status: Status::Waiting,
        software: None,
        story: Story::default(),
    }
}

fn link(record: &Record, way: Way) -> Link {
    let invite = record.invite.as_ref().expect("a test's own invite");
    Link::by(way, &invite.uri, invite.landing.as_ref(), "https://xmpp.link/#")
}

fn ben() -> Record {
    record("Ben", None, Some("2026-11-30T14:11:30Z"), TOKEN)
}

/// The same person's next invite, for somebody else.
fn eva() -> Record {
    record("Eva", None, Some("2026-12-09T10:00:00Z"), "another-token-of-24-chars")
}

fn filled(wording: &str, record: &Record) -> String {
    fill(wording, record, &link(record, Way::Page), at(NOW), &TimeZone::UTC)
}

fn wording(text: &str, record: &Record) -> String {
    wording_of(text, record, &link(record, Way::Page), at(NOW), &TimeZone::UTC)
}

#[test]
fn a_wording_is_filled_with_what_is_known_of_the_invite() {
    assert_eq!(
        filled("Hey {name}! {address} here, on {server}: {link} {deadline} {no place} {} {link", &ben()),
        format!(
            "Hey Ben! ana@club.example here, on club.example: https://club.example/invite/?{TOKEN} \
             It is meant for you alone and works until Monday 30 November, 14:11 (7 days). {{no place}} {{}} {{link"
        )
    );
}

#[test]
fn a_wording_without_a_link_gets_it_on_a_line_of_its_own() {
    let text = filled("Come and chat, {name}!", &ben());
    assert_eq!(text, format!("Come and chat, Ben!\n\nhttps://club.example/invite/?{TOKEN}"));
    assert_eq!(filled("", &ben()), format!("https://club.example/invite/?{TOKEN}"));
}

#[test]
fn a_text_written_for_one_friend_serves_the_next() {
    let text = format!(
        "Dear Ben,\n\nit is me, ana@club.example! Come to club.example, Benny and Ben:\n\n\
         https://club.example/invite/?{TOKEN}\n\n\
         It is meant for you alone and works until Monday 30 November, 14:11 (7 days).\n\nSee you before Monday 30 November, 14:11"
    );
    let kept = wording(&text, &ben());
    assert_eq!(
        kept,
        "Dear {name},\n\nit is me, {address}! Come to {server}, Benny and {name}:\n\n{link}\n\n{deadline}\n\n\
         See you before {until}"
    );
    assert_eq!(filled(&kept, &ben()), text);
    let next = filled(&kept, &eva());
    assert!(next.starts_with("Dear Eva,") && next.contains("another-token") && !next.contains(TOKEN), "{next}");
    assert!(next.ends_with("See you before Wednesday 9 December, 10:00"), "{next}");
}

#[test]
fn the_usual_text_of_every_kind_serves_the_next() {
    let reserved = record("Ben", Some("ben"), Some("2026-11-30T14:11:30Z"), TOKEN);
    let text = render(&reserved, &link(&reserved, Way::Page), at(NOW), &TimeZone::UTC);
    let kept = wording(&text, &reserved);
    for own in ["Ben", "ben", TOKEN, "club.example", "November"] {
        assert!(!kept.contains(own), "{own} is left in {kept}");
    }
    assert_eq!(filled(&kept, &reserved), text);
    let other = record("Mia", Some("mia"), None, "another-token-of-24-chars");
    let expected = render(&other, &link(&other, Way::Page), at(NOW), &TimeZone::UTC);
    assert_eq!(filled(&kept, &other), expected);
    // The next one reserves no name, so that none is promised.
    let none = filled(&kept, &eva());
    assert!(!none.contains("Your address there") && none.contains("another-token"), "{none}");
}

#[test]
fn a_deadline_that_was_read_an_hour_ago_is_still_a_deadline() {
    let record = record("Ben", None, Some("2026-11-24T14:11:30Z"), TOKEN);
    let link = link(&record, Way::Page);
    let text = render(&record, &link, at(NOW), &TimeZone::UTC);
    let kept = wording_of(&text, &record, &link, at("2026-11-23T15:05:00Z"), &TimeZone::UTC);
    assert!(kept.ends_with("{link}\n\n{deadline}"), "{kept}");
}

#[test]
fn no_key_is_left_in_a_wording() {
    let uri = format!("xmpp:ana@club.example?roster;preauth={TOKEN};ibr=y");
    let text =
        format!("By app {uri}, by page https://club.example/invite/?{TOKEN}, or (https://other.example/#{TOKEN}).");
    for way in [Way::Page, Way::App] {
        let kept = wording_of(&text, &ben(), &link(&ben(), way), at(NOW), &TimeZone::UTC);
        assert!(!kept.contains(TOKEN), "{kept}");
        assert_eq!(kept.matches("{link}").count(), 3, "{kept}");
    }
}

#[test]
fn without_a_name_nobody_is_greeted_by_none() {
    let nobody = record(" \n", None, None, TOKEN);
    for (wording, start) in [
        ("Hi {name},\n\nx", "Hello,\n\nx"),
        ("Dear {name}!\nx", "Dear!\nx"),
        ("{name}, come and chat.", "come and chat."),
        ("{name}，你好", "你好"),
        ("See you, {name}.", "See you,."),
        ("x {deadline}y\n\n{deadline}", "x y\n\nhttps"),
        ("Be quick. It ends {until}. Bye.", "Be quick. Bye.\n"),
    ] {
        let text = filled(wording, &nobody);
        assert!(text.starts_with(start), "{wording:?} gave {text:?}");
    }
}

#[test]
fn a_name_that_is_a_word_of_the_text_is_a_name_where_it_greets() {
    let record = record("you", None, None, TOKEN);
    let text = render(&record, &link(&record, Way::Page), at(NOW), &TimeZone::UTC);
    let next = filled(&wording(&text, &record), &eva());
    assert!(next.starts_with("Hi Eva,\n\nI would like to chat with you."), "{next}");
}

#[test]
fn a_name_in_writing_without_spaces_is_found() {
    let record = record("小明", None, None, TOKEN);
    assert_eq!(wording("你好小明，来聊天", &record), "你好{name}，来聊天");
}

#[test]
fn what_looks_like_a_place_is_kept_as_it_was_typed() {
    let record = record("{link}", None, None, TOKEN);
    let text = format!("{{link}} {{name}} {{\\name}} https://club.example/invite/?{TOKEN}");
    assert_eq!(wording(&text, &record), "{name} {\\name} {\\\\name} {link}");
    assert_eq!(filled(&wording(&text, &record), &record), text);
}

/// Texts as people make them: the pieces of a message, and anything between them.
fn texts(label: String) -> impl Strategy<Value = String> {
    let page = format!("https://club.example/invite/?{TOKEN}");
    let end = "It is meant for you alone and works until Monday 30 November, 14:11 (7 days).".to_owned();
    let known = [
        label,
        "ana@club.example".into(),
        "club.example".into(),
        page.clone(),
        end,
        "Monday 30 November, 14:11".into(),
        "eva@club.example".into(),
        "eva".into(),
        "Hi ".into(),
    ];
    let piece = prop_oneof![
        proptest::sample::select(known.to_vec()),
        "[ ,.!\n{}\\\\a-zé]{0,6}",
        "\\{\\\\{0,2}(name|link|deadline|until|username|nothing)\\}?",
    ];
    (proptest::collection::vec(piece, 0..12), Just(page), 0..12_usize).prop_map(|(mut pieces, page, place)| {
        pieces.insert(place.min(pieces.len()), page);
        pieces.concat()
    })
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_text_comes_back_as_it_was_written(
        (label, text) in prop_oneof![
            Just("Ben".to_owned()), Just("you".to_owned()), Just("{link}".to_owned()), Just("name".to_owned()),
            Just("club.example".to_owned()), Just("小明".to_owned()), Just(String::new()), "\\PC{0,8}",
        ].prop_flat_map(|label: String| (Just(label.clone()), texts(label))),
        username in proptest::option::of(Just("eva")),
        endless in proptest::bool::ANY,
    ) {
        let end = (!endless).then_some("2026-11-30T14:11:30Z");
        let record = record(&label, username, end, TOKEN);
        let kept = wording(&text, &record);
        proptest::prop_assert!(!kept.contains(TOKEN), "{}", kept);
        proptest::prop_assert_eq!(filled(&kept, &record), text, "by way of {:?}", kept);
    }

    #[test]
    fn no_wording_is_too_odd_and_the_link_is_always_in(
        text in "(\\{(name|link|deadline|until|username)\\}|.|\n){0,20}",
        label in ".{0,5}",
    ) {
        let record = record(&label, None, None, TOKEN);
        proptest::prop_assert!(filled(&text, &record).contains(link(&record, Way::Page).as_str()));
    }
}
