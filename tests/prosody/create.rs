//! Both commands for both roles, on every kind of host.

use serde_json::Value;

use crate::cli::{Person, text, token};
use crate::server::Prosody;

const FIELDS: [&str; 20] = [
    "id",
    "account",
    "kind",
    "source",
    "uri",
    "landing_url",
    "link",
    "label",
    "username",
    "batch",
    "created",
    "expires",
    "status",
    "accepted_by",
    "settled_at",
    "settled_how",
    "checked",
    "renews",
    "renewed_by",
    "warnings",
];

fn person(account: &str) -> Person {
    Person::new(Prosody::shared(), account)
}

fn created(account: &str, kind: &str) -> Value {
    person(account).json(&["create", kind])
}

fn codes(invite: &Value) -> Vec<&str> {
    invite["warnings"].as_array().expect("an array").iter().map(|warning| text(warning, "code")).collect()
}

/// Seconds between two of an invite's moments.
fn lifetime(invite: &Value) -> i64 {
    let moment = |field| text(invite, field).parse::<jiff::Timestamp>().expect("RFC 3339").as_second();
    moment("expires") - moment("created")
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn the_document_of_an_invite_has_the_fields_of_the_manual_in_their_order() {
    let answer = person("admin@localhost").run(&["--json", "create", "account", "--label", "Ben"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    let invite = answer.document();
    let mut names: Vec<_> = invite.as_object().expect("an object").keys().map(String::as_str).collect();
    names.sort_by_key(|name| answer.stdout.find(&format!("\"{name}\":")));
    assert_eq!(names, FIELDS);
    for (field, value) in
        [("account", "admin@localhost"), ("source", "server"), ("label", "Ben"), ("status", "waiting")]
    {
        assert_eq!(invite[field], value, "{field}");
    }
    for field in ["username", "batch", "accepted_by", "settled_at", "settled_how", "checked", "renews", "renewed_by"] {
        assert_eq!(invite[field], Value::Null, "{field}");
    }
    assert!(text(&invite, "created").ends_with('Z') && text(&invite, "expires").ends_with('Z'), "{invite}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_admins_account_invite_has_a_landing_page() {
    let invite = created("admin@localhost", "account");
    assert_eq!(invite["kind"], "account");
    assert!(text(&invite, "uri").starts_with("xmpp:localhost?register;preauth="), "{invite}");
    let page = format!("http://localhost:{}/", Prosody::shared().http().trim_start_matches("127.0.0.1:"));
    assert!(text(&invite, "link").starts_with(&page), "{invite}");
    assert_eq!(invite["link"], invite["landing_url"]);
    assert_eq!(codes(&invite), ["insecure-landing-page"]);
    assert!((lifetime(&invite) - 7 * 86_400).abs() <= 5, "a week: {invite}");
    assert!(Prosody::shared().tokens("localhost").contains(token(&invite)), "the server knows the token");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_admins_contact_invite_also_lets_people_sign_up() {
    let invite = created("admin@localhost", "contact");
    assert_eq!(invite["kind"], "account-and-contact");
    assert!(text(&invite, "uri").starts_with("xmpp:admin@localhost?roster;preauth="), "{invite}");
    assert!(text(&invite, "uri").ends_with(";ibr=y"), "{invite}");
    assert_eq!(codes(&invite), ["insecure-landing-page"]);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_users_contact_invite_goes_by_the_fallback_page_and_says_that_this_server_loses_it() {
    let invite = created("user@localhost", "contact");
    assert_eq!((&invite["kind"], &invite["landing_url"]), (&Value::from("contact"), &Value::Null));
    let (_, address) = text(&invite, "uri").split_once("xmpp:").expect("an xmpp: URI");
    assert!(address.starts_with("user@localhost?roster;preauth=") && !address.contains("ibr"), "{invite}");
    assert_eq!(text(&invite, "link"), format!("https://xmpp.link/#{address}"));
    // Debian 12 has Prosody 0.12.3, which loses the answer to a contact-only invite.
    assert_eq!(codes(&invite), ["not-redeemable", "no-landing-page"]);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn where_users_may_invite_accounts_their_contact_invite_has_a_safe_page() {
    for account in ["user@everybody.test", "admin@everybody.test"] {
        let invite = created(account, "contact");
        assert_eq!(invite["kind"], "account-and-contact");
        let page = format!("https://everybody.test:{}/", Prosody::shared().https_port());
        assert!(text(&invite, "link").starts_with(&page), "{invite}");
        assert_eq!(codes(&invite), [""; 0]);
        assert!((lifetime(&invite) - 3600).abs() <= 5, "an hour: {invite}");
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn without_landing_pages_the_fallback_page_carries_the_invite() {
    for (account, kind) in [("admin@nopage.test", "account"), ("user@nopage.test", "contact")] {
        let invite = created(account, kind);
        assert_eq!(invite["landing_url"], Value::Null);
        let uri = text(&invite, "uri").trim_start_matches("xmpp:");
        assert_eq!(text(&invite, "link"), format!("https://xmpp.link/#{uri}"));
        assert_eq!(codes(&invite), ["no-landing-page"]);
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn who_may_not_is_told_and_nothing_is_made() {
    for (account, kind) in [
        ("user@localhost", "account"),
        ("user@everybody.test", "account"),
        ("user@adminsonly.test", "contact"),
        ("admin@commands.test", "contact"),
        ("admin@commands.test", "account"),
        ("user@bare.test", "contact"),
        ("admin@localhost", "password-reset"),
    ] {
        let person = person(account);
        let (code, word) = person.fails(&["create", kind]);
        assert_eq!(code, 13, "{account} {kind}: {word}");
        assert!(["not-offered", "not-permitted"].contains(&word.as_str()), "{account} {kind}: {word}");
        assert_eq!(person.json(&["list"]), Value::Array(vec![]), "nothing is remembered");
    }
    assert_eq!(Prosody::shared().tokens("adminsonly.test").len(), 0);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn prosody_reserves_no_names_and_that_is_said_before_anything_is_asked() {
    let prosody = Prosody::own();
    let person = Person::new(&prosody, "admin@nopage.test");
    let (code, word) = person.fails(&["create", "account", "--username", "ben"]);
    assert_eq!((code, word.as_str()), (13, "not-offered"));
    assert_eq!(prosody.tokens("nopage.test").len(), 0);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn each_create_makes_one_invite_and_nothing_else_makes_any() {
    let prosody = Prosody::own();
    let person = Person::new(&prosody, "admin@everybody.test");
    for times in 1..=3 {
        let kind = if times == 2 { "account" } else { "contact" };
        let invite = person.json(&["create", kind]);
        assert!(prosody.tokens("everybody.test").contains(token(&invite)));
        person.json(&["offers"]);
        person.json(&["list"]);
        assert_eq!(prosody.tokens("everybody.test").len(), times, "one token a create");
    }
    assert_eq!(person.json(&["list"]).as_array().map(Vec::len), Some(3));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn both_ways_to_encryption_lead_there() {
    let prosody = Prosody::shared();
    let direct = person("user@localhost").at(prosody.direct()).flag("--tls", "direct");
    assert_eq!(direct.json(&["create", "contact"])["kind"], "contact");
    let starttls = person("user@localhost").flag("--tls", "starttls");
    assert_eq!(starttls.json(&["create", "contact"])["kind"], "contact");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_name_and_a_password_with_odd_letters_work_and_the_link_is_escaped() {
    let person = person("KÄTHE+50%@localhost").with_password(r#"Öl & "Brot" \ 7"#);
    let invite = person.json(&["create", "contact", "--label", "Käthe \"&\" <Söhne>"]);
    assert_eq!(invite["account"], "käthe+50%@localhost");
    assert_eq!(invite["label"], "Käthe \"&\" <Söhne>");
    let uri = text(&invite, "uri");
    assert!(uri.is_ascii() && uri.contains("k%C3%A4the") && uri.contains("50%25@localhost?roster;"), "{uri}");
    assert!(text(&invite, "link").is_ascii(), "{invite}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn the_password_may_be_typed_into_the_standard_input() {
    let person = person("user@localhost").without_password();
    let line = Prosody::shared().password();
    let answer = person.run_typing(&["--json", "--password-stdin", "create", "contact"], line);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(!answer.stdout.contains(line) && !answer.stderr.contains(line));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn for_people_the_link_and_its_code_are_printed_and_no_log_has_the_secret() {
    let person = person("admin@everybody.test");
    let answer = person.run(&["-vvv", "create", "account", "--label", "Eva"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let invite = person.json(&["list"])[0].clone();
    assert!(answer.stdout.contains(text(&invite, "link")), "{answer:?}");
    assert!(answer.stdout.lines().filter(|line| line.contains(['█', '▀', '▄'])).count() > 10, "a QR code: {answer:?}");
    assert!(!answer.stderr.is_empty(), "-vvv says something");
    assert!(!answer.stderr.contains(token(&invite)), "the token is in the log");
    assert!(!answer.stderr.contains(text(&invite, "link")), "the link is in the log");
}
