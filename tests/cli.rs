//! The command line from outside: arguments, output, exit code. What is read only is in `cli/*.toml`, a case a file;
//! what changes something is told here.
//!
//! `TRYCMD=overwrite` writes the cases anew. trycmd shows every `\\` as `/`, for the sake of paths.
#![cfg(feature = "cli")]

use std::path::Path;
use std::process::{Command, Output, Stdio};

use invito::domain::{Account, Expiry, Invite, LandingPage, Localpart, Request, Software, Wanted, XmppUri};
use invito::store::settings::Known;
use invito::store::{History, Places, Settings};
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_invito-cli");

#[test]
fn what_is_printed_is_what_the_cases_say() {
    let home = prepared();
    let cases = trycmd::TestCases::new();
    for (name, value) in surroundings(home.path()) {
        cases.env(name, value);
    }
    cases.default_bin_path(PROGRAM).case("tests/cli/*.toml").run();
}

#[test]
fn a_label_is_changed_and_taken_back() {
    let home = prepared();
    let (code, record) = run_json(home.path(), &["label", "eva", " Eva B. "]);
    assert_eq!((code, &record["label"]), (0, &json!("Eva B.")));
    assert_eq!(run_json(home.path(), &["show", "eva"]).1["label"], "Eva B.");
    assert_eq!(run_json(home.path(), &["label", "eva", ""]).1["label"], "");
    let (code, error) = run_json(home.path(), &["label", "nobody", "x"]);
    assert_eq!((code, &error["error"]["code"]), (17, &json!("not-found")));
}

#[test]
fn a_label_has_500_letters_at_most() {
    let home = prepared();
    let most = "ж".repeat(500);
    assert_eq!(run_json(home.path(), &["label", "eva", &most]).1["label"], json!(most));
    let (code, error) = run_json(home.path(), &["label", "eva", &format!("{most}a")]);
    assert_eq!((code, &error["error"]["code"]), (2, &json!("usage")));
    assert!(error["error"]["advice"].as_str().is_some_and(|advice| advice.contains("500")), "{error}");
    assert_eq!(run_json(home.path(), &["show", "eva"]).1["label"], json!(most), "the one before is still there");
    let create = ["--account", "ana@club.example", "create", "contact", "--label", &"x".repeat(501)];
    assert_eq!(run_json(home.path(), &create).0, 2, "before the server is asked");
}

#[test]
fn what_is_forgotten_is_gone_here_and_its_link_is_said_to_work() {
    let home = prepared();
    let said = run(home.path(), &["forget", "ben"]);
    assert_eq!(said.status.code(), Some(0));
    assert!(text(&said.stdout).contains("still works"), "{}", text(&said.stdout));
    assert_eq!(run_json(home.path(), &["show", "ben"]).0, 17);
    assert_eq!(run_json(home.path(), &["forget", "ben"]).0, 17);
}

#[test]
fn who_took_up_one_of_several_is_asked_about_until_a_person_says_it() {
    let home = prepared();
    let decide = |line: &[&str]| run_json(home.path(), &[&["decide"], line].concat());
    assert_eq!(decide(&["ben@home.example", "mia"]).0, 17, "that one is somebody else's");
    assert_eq!(decide(&["ben@home.example", "nobody"]).0, 17);
    let (code, said) = decide(&["Ben@Home.example", "again"]);
    assert_eq!((code, &said["address"], &said["invite"]["id"]), (0, &json!("ben@home.example"), &json!("again")));
    let record = run_json(home.path(), &["show", "again"]).1;
    assert_eq!((&record["status"], &record["settled_how"]), (&json!("accepted"), &json!("person")));
    assert_eq!(record["accepted_by"], "ben@home.example");
    assert_eq!(decide(&["ben@home.example", "again"]).1["error"]["code"], "usage");
    assert!(!text(&run(home.path(), &["list"]).stdout).contains("decide"));
}

#[test]
fn a_newcomer_without_an_invite_is_asked_about_no_more() {
    let home = prepared();
    let said = run_json(home.path(), &["decide", "ben@home.example"]);
    assert_eq!(said, (0, json!({"address": "ben@home.example", "invite": null})));
    assert_eq!(run_json(home.path(), &["list", "--status", "waiting"]).1.as_array().map(Vec::len), Some(3));
    assert!(!text(&run(home.path(), &["list"]).stdout).contains("decide"));
}

#[test]
fn a_history_moves_to_another_computer_as_it_is() {
    let (here, there) = (prepared(), tempfile::tempdir().expect("a folder"));
    let file = here.path().join("history.json");
    let name = file.to_str().expect("a path of letters");
    let said = run_json(here.path(), &["export", name]);
    assert_eq!(said, (0, json!({"invites": 6, "output": name})));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).expect("it is there").permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(run_json(there.path(), &["import", name]), (0, json!({"added": 6, "known": 0, "input": name})));
    assert_eq!(run_json(there.path(), &["list"]), run_json(here.path(), &["list"]));
    assert_eq!(run_json(there.path(), &["import", name]).1["known"], 6, "a second time brings nothing");
    let only = run_json(here.path(), &["export", name, "--account", "tom@school.example"]).1;
    assert_eq!(only["invites"], 1);
}

#[test]
fn a_file_that_is_no_history_brings_nothing() {
    let home = prepared();
    let file = home.path().join("other.json");
    let name = file.to_str().expect("a path of letters");
    for other in ["", "no JSON", "[]", "{\"format\":\"another\"}", "{\"format\":\"invito-history\",\"version\":1}"] {
        std::fs::write(&file, other).expect("it can be written");
        let (code, error) = run_json(home.path(), &["import", name]);
        assert_eq!((code, &error["error"]["code"]), (2, &json!("usage")), "{other}: {error}");
        assert_ne!(error["error"]["advice"], "", "{other}");
    }
    assert_eq!(run_json(home.path(), &["list"]).1.as_array().map(Vec::len), Some(6));
}

#[test]
fn all_of_it_is_in_the_folder_that_was_named() {
    let home = prepared();
    let folder = home.path().join("elsewhere");
    let folder = folder.to_str().expect("a path of letters");
    let (code, list) = run_json(home.path(), &["--data-dir", folder, "list"]);
    assert_eq!((code, list), (0, json!([])));
    assert!(Path::new(folder).join("history.sqlite").exists());
}

#[test]
fn a_page_keeps_a_name_from_the_right_together_and_what_is_printed_stays_bare() {
    let home = prepared();
    run_json(home.path(), &["label", "ben", "إيفا"]);
    let page = run(home.path(), &["qr", "ben", "--format", "html"]);
    assert!(text(&page.stdout).contains("\u{2068}إيفا\u{2069}"), "{}", text(&page.stdout));
    let message = run(home.path(), &["message", "ben"]);
    let message = text(&message.stdout);
    assert!(message.contains("إيفا") && !message.contains('\u{2068}'), "{message}");
}

#[test]
fn a_code_is_saved_as_a_picture_that_others_cannot_read() {
    let home = prepared();
    for (format, begin) in [("png", &b"\x89PNG\r\n"[..]), ("svg", b"<"), ("terminal", b"")] {
        let file = home.path().join("code");
        let name = file.to_str().expect("a path of letters");
        let (code, said) = run_json(home.path(), &["qr", "ben", "--format", format, "--output", name]);
        assert_eq!((code, said), (0, json!({"id": "ben", "format": format, "output": name})));
        let picture = std::fs::read(&file).expect("it was written");
        assert!(picture.len() > 200 && picture.starts_with(begin), "{format}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&file).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{format}");
        }
    }
}

#[test]
fn the_code_that_is_printed_leads_to_the_link() {
    let home = prepared();
    let link = run_json(home.path(), &["show", "ben"]).1["link"].clone();
    let picture = run(home.path(), &["qr", "ben", "--format", "png"]).stdout;
    let grey = image::load_from_memory(&picture).expect("a picture").to_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixel = |x: usize, y: usize| grey.as_raw()[y * width + x];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    let codes = image.detect_grids();
    let (_, read) = codes.first().expect("a code").decode().expect("a readable one");
    assert_eq!(Value::from(read), link);
}

#[test]
fn a_place_that_cannot_be_written_is_a_failure_of_storage() {
    let home = prepared();
    let file = home.path().join("no/such/folder.png");
    let name = file.to_str().expect("a path of letters");
    let (code, error) = run_json(home.path(), &["qr", "ben", "--format", "png", "--output", name]);
    assert_eq!((code, &error["error"]["code"]), (16, &json!("storage")));
    let history = home.path().join("file");
    std::fs::write(&history, "no folder").expect("it can be written");
    let name = history.to_str().expect("a path of letters");
    let (code, error) = run_json(home.path(), &["--data-dir", name, "list"]);
    assert_eq!((code, &error["error"]["code"]), (16, &json!("storage")));
}

#[test]
fn signing_out_forgets_how_to_reach_the_server_and_keeps_the_invites() {
    let home = prepared();
    let (code, said) = run_json(home.path(), &["sign-out"]);
    assert_eq!((code, said), (0, json!({"account": "ana@club.example", "remembered": false})));
    let (_, accounts) = run_json(home.path(), &["accounts"]);
    assert_eq!(accounts.as_array().map(Vec::len), Some(1));
    assert_eq!(accounts[0]["account"], "tom@school.example");
    let (_, list) = run_json(home.path(), &["list", "--account", "ana@club.example"]);
    assert_eq!(list.as_array().map(Vec::len), Some(5));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let home = prepared();
    let (reader, writer) = std::io::pipe().expect("a pipe");
    // Nobody will ever read: the first byte already meets a broken pipe.
    drop(reader);
    for line in [&["list"][..], &["--json", "list"], &["qr", "ben"], &["--help"]] {
        let mut program = program(home.path());
        let to = writer.try_clone().expect("the same pipe");
        let said = program.args(line).stdout(to).output().expect("it starts");
        assert_eq!((said.status.code(), text(&said.stderr)), (Some(0), ""), "{line:?}");
    }
}

#[test]
fn a_password_on_the_standard_input_ends_with_its_line() {
    let home = prepared();
    let line = ["--json", "--password-stdin", "--server", "127.0.0.1:1", "offers"];
    for (given, expected) in [("\n", "usage"), ("", "usage"), ("secret\nmore", "unreachable")] {
        let mut child =
            program(home.path()).args(line).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
        let mut input = child.stdin.take().expect("it was piped");
        std::io::Write::write_all(&mut input, given.as_bytes()).expect("it reads");
        drop(input);
        let said = child.wait_with_output().expect("it ends");
        assert_eq!(document(&said.stdout)["error"]["code"], expected, "{given:?}");
    }
}

/// The program in surroundings that are the same everywhere, and where no keyring is.
fn program(home: &Path) -> Command {
    let mut program = Command::new(PROGRAM);
    program.envs(surroundings(home)).env_remove("INVITO_PASSWORD").env_remove("INVITO_LOG").stdin(Stdio::null());
    program
}

fn run(home: &Path, line: &[&str]) -> Output {
    program(home).args(line).output().expect("it starts")
}

/// The exit code and the one document.
fn run_json(home: &Path, line: &[&str]) -> (i32, Value) {
    let said = program(home).arg("--json").args(line).output().expect("it starts");
    assert_eq!(text(&said.stderr), "");
    (said.status.code().expect("it ends by itself"), document(&said.stdout))
}

/// Exactly one document is allowed, and a line's end.
fn document(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("one document")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

fn surroundings(home: &Path) -> [(&'static str, String); 7] {
    let place = |name: &str| home.join(name).to_str().expect("a path of letters").to_owned();
    [
        ("HOME", place("")),
        ("XDG_CONFIG_HOME", place("config")),
        ("XDG_DATA_HOME", place("data")),
        ("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", place("no-bus"))),
        ("LC_ALL", "C".to_owned()),
        ("TZ", "UTC".to_owned()),
        ("COLUMNS", "100".to_owned()),
    ]
}

/// A home with a history of two accounts: an invite of every sort.
fn prepared() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let places = Places { config: home.path().join("config/invito"), data: home.path().join("data/invito") };
    let history = History::open(&places).expect("a new history");
    let prosody = |version: &str| Some(Software { name: "Prosody".into(), version: version.into() });
    let ana = account("ana@club.example");
    let ben = Invite {
        kind: invito::domain::Kind::AccountAndContact,
        uri: uri("xmpp:ana@club.example?roster;preauth=Ben-1;ibr=y"),
        landing: LandingPage::parse(Some("https://club.example/invite/?Ben-1")),
        expires: Expiry::parse(Some("2099-11-30T13:11:30Z")),
    };
    let eva = Invite {
        kind: invito::domain::Kind::Account,
        uri: uri("xmpp:eva@club.example?register;preauth=Eva-2"),
        landing: None,
        expires: Expiry::parse(Some("2020-12-01T10:00:00Z")),
    };
    let mia =
        Invite { expires: Expiry::Never, uri: uri("xmpp:ana@club.example?roster;preauth=Mia-3;ibr=y"), ..ben.clone() };
    let again = Invite { uri: uri("xmpp:ana@club.example?roster;preauth=Ben-5;ibr=y"), ..ben.clone() };
    let old = Invite {
        kind: invito::domain::Kind::Contact,
        uri: uri("xmpp:tom@school.example?roster;preauth=Old-4"),
        landing: LandingPage::parse(Some("http://school.example/i?Old-4")),
        expires: Expiry::parse(Some("2099-01-01T00:00:00Z")),
    };
    let name = Localpart::parse("eva").expect("a name");
    let reserved = Wanted::Account { username: Some(name), subscribe: None };
    let rows = [
        ("ben", &ana, Wanted::Contact, "Ben", "2020-11-23T13:11:30.25Z", prosody("13.0.6"), Some(ben)),
        ("eva", &ana, reserved, "", "2020-11-24T10:00:00Z", prosody("13.0.6"), Some(eva)),
        ("again", &ana, Wanted::Contact, "Ben", "2020-11-24T12:00:00Z", prosody("13.0.6"), Some(again)),
        ("mia", &ana, Wanted::Contact, "Mia", "2020-11-25T10:00:00Z", prosody("13.0.6"), Some(mia)),
        ("lost", &ana, Wanted::Contact, "Chess \u{1b}[31mclub", "2020-11-26T10:00:00Z", None, None),
        (
            "old",
            &account("tom@school.example"),
            Wanted::Contact,
            "Kim",
            "2020-11-20T10:00:00Z",
            prosody("0.12.3"),
            Some(old),
        ),
    ];
    let file = rusqlite::Connection::open(places.data.join(History::FILE)).expect("the history's file");
    for (id, account, wanted, label, created, software, invite) in rows {
        let request = Request { wanted, label: label.into() };
        let created = created.parse().expect("a date");
        let record = history.asked(account, &request, software.as_ref(), created).expect("it is written");
        if let Some(invite) = invite {
            history.created(&record.id, &invite).expect("it is written");
        }
        // Names are random. A case that is read by people needs one that stays.
        file.execute("UPDATE invite SET id = ? WHERE id = ?", [id, record.id.as_str()]).expect("it is renamed");
    }
    for change in [
        "UPDATE invite SET status = 'accepted', accepted_by = 'mia@club.example', settled_at = '2020-11-25T18:30:00Z',
             settled_how = 'push' WHERE id = 'mia'",
        "UPDATE invite SET renews = 'ben', checked = '2020-11-25T09:00:00Z' WHERE id = 'again'",
        // Somebody took up one of the two for Ben.
        "INSERT INTO arrival VALUES
             ('ana@club.example', 'ben@home.example', '2020-11-26T07:00:00Z', 'roster', '2020-11-25T07:00:00Z')",
    ] {
        file.execute(change, []).expect("it is changed");
    }
    Settings::update(&places, |settings| {
        settings.accounts = vec![known("ana@club.example", None), known("tom@school.example", Some("10.0.0.1:5223"))];
    })
    .expect("the settings are written");
    home
}

fn known(address: &str, server: Option<&str>) -> Known {
    Known {
        account: account(address),
        server: server.map(str::to_owned),
        tls: server.map(|_| "direct".to_owned()),
        ca_file: None,
        remember: server.is_some(),
        mechanism: None,
    }
}

fn account(address: &str) -> Account {
    Account::parse(address).expect("an address")
}

fn uri(text: &str) -> XmppUri {
    XmppUri::parse(text).expect("an invite")
}
