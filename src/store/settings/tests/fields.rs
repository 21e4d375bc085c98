//! What people write into the file by hand, field by field.

use super::*;

#[test]
fn each_field_falls_back_on_its_own_and_is_named() {
    let (_folder, places) = with(
        r##"
        language = "not a language"
        appearance = "purple"
        text_scale = "big"
        fallback_page = "javascript:alert(1)//#"

        [[accounts]]
        account = "ana@club.example"
        server = "two words"
        tls = "none"
        ca_file = 3
        remember = "yes"
        mechanism = []

        [[accounts]]
        account = "no address"

        [[accounts]]
        server = "127.0.0.1:5222"

        [[accounts]]
        account = "ANA@club.example"

        [[accounts]]
        account = "ben@club.example"
        tls = "starttls"
        "##,
    );
    let (settings, wrong) = Settings::load(&places);
    let accounts = vec![known("ana@club.example"), Known { tls: Some("starttls".into()), ..known("ben@club.example") }];
    assert_eq!(settings, Settings { accounts, ..Settings::default() });
    let expected = [
        "language",
        "appearance",
        "text_scale",
        "fallback_page",
        "accounts[0].server",
        "accounts[0].tls",
        "accounts[0].ca_file",
        "accounts[0].remember",
        "accounts[0].mechanism",
        "accounts[1].account",
        "accounts[2].account",
        "accounts[3].account",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn one_wrong_field_leaves_the_others_as_they_are() {
    let (_folder, places) = with("text_scale = []\nlanguage = 'de'\nappearance = 'light'\naccounts = 'none'");
    let (settings, wrong) = Settings::load(&places);
    let expected = Settings { language: Some("de".into()), appearance: Appearance::Light, ..Settings::default() };
    assert_eq!((settings, wrong), (expected, vec!["text_scale".into(), "accounts".into()]));
}

#[test]
fn a_text_size_outside_the_limits_becomes_the_nearest() {
    for (typed, size, is_wrong) in [
        ("0.1", 0.8, true),
        ("9", 2.0, true),
        ("inf", 2.0, true),
        ("nan", 1.0, true),
        ("2", 2.0, false),
        ("0.8", 0.8, false),
        ("1.25", 1.25, false),
    ] {
        let (_folder, places) = with(format!("text_scale = {typed}"));
        let (settings, wrong) = Settings::load(&places);
        assert!((settings.text_scale - size).abs() < f32::EPSILON, "{typed}: {}", settings.text_scale);
        assert_eq!(!wrong.is_empty(), is_wrong, "{typed}");
    }
    let (_folder, places) = places();
    assert!((update(&places, |settings| settings.text_scale = 7.0).text_scale - 2.0).abs() < f32::EPSILON);
}

#[test]
fn only_web_pages_are_fallback_pages() {
    for bad in ["", "xmpp.link", "file:///tmp/x#", "mailto:ana@club.example", "https:"] {
        let (_folder, places) = with(format!("fallback_page = '{bad}'"));
        let (settings, wrong) = Settings::load(&places);
        assert_eq!((settings.fallback_page.as_str(), wrong), (Settings::FALLBACK_PAGE, vec!["fallback_page".into()]));
    }
    let (_folder, places) = with("fallback_page = 'http://localhost:8080/i#'");
    assert_eq!(Settings::load(&places).0.fallback_page, "http://localhost:8080/i#");
}
