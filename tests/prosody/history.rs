//! What is remembered works without server and password.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::Value;

use crate::cli::{Person, text, token};
use crate::server::Prosody;

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn what_was_made_is_listed_shown_labelled_drawn_and_forgotten_without_a_server() {
    let prosody = Prosody::own();
    let person = Person::new(&prosody, "admin@everybody.test");
    let ben = person.json(&["create", "account", "--label", "Ben"]);
    let eva = person.json(&["create", "contact", "--label", "Eva"]);
    prosody.stop();
    let person = person.without_password();

    assert_eq!(person.json(&["list"]), Value::Array(vec![eva.clone(), ben.clone()]), "the newest first");
    assert_eq!(person.json(&["list", "--search", "eva"]), Value::Array(vec![eva.clone()]));
    assert_eq!(person.json(&["list", "--status", "expired"]), Value::Array(vec![]));
    assert_eq!(person.json(&["list", "--status", "waiting"]).as_array().map(Vec::len), Some(2));
    assert_eq!(person.json(&["show", text(&ben, "id")]), ben);

    let renamed = person.json(&["label", text(&ben, "id"), "Benjamin"]);
    assert_eq!((text(&renamed, "label"), &renamed["uri"]), ("Benjamin", &ben["uri"]));
    assert_eq!(person.json(&["show", text(&ben, "id")]), renamed);

    for (format, start) in [("png", b"\x89PNG\r\n\x1a\n".as_slice()), ("svg", b"<")] {
        let file = person.folder().join(format!("ben.{format}"));
        let path = file.to_str().expect("a path of this test");
        person.json(&["qr", text(&ben, "id"), "--format", format, "--output", path]);
        assert!(fs::read(&file).expect("it was written").starts_with(start), "{format}");
    }
    let picture = image::open(person.folder().join("ben.png")).expect("a picture").to_luma8();
    let mut read =
        rqrr::PreparedImage::prepare_from_greyscale(picture.width() as usize, picture.height() as usize, |x, y| {
            picture.get_pixel(x as u32, y as u32).0[0]
        });
    let (_, link) = read.detect_grids()[0].decode().expect("a QR code");
    assert_eq!(link, text(&ben, "link"));

    let answer = person.run(&["list"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(!answer.stdout.contains(token(&eva)), "links are keys: a list does not show them");

    person.json(&["forget", text(&ben, "id")]);
    assert_eq!(person.fails(&["show", text(&ben, "id")]), (17, "not-found".to_owned()));
    assert_eq!(person.json(&["list"]), Value::Array(vec![eva]));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_invite_whose_time_is_over_has_expired() {
    let person = Person::new(Prosody::shared(), "user@short.test");
    let invite = person.json(&["create", "contact"]);
    let over = text(&invite, "expires").parse::<jiff::Timestamp>().expect("RFC 3339");
    while jiff::Timestamp::now() <= over {
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert_eq!(person.json(&["show", text(&invite, "id")])["status"], "expired");
    assert_eq!(person.json(&["list", "--status", "expired"]).as_array().map(Vec::len), Some(1));
    assert_eq!(person.json(&["list", "--status", "waiting"]), Value::Array(vec![]));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn what_is_kept_is_for_its_owner_alone_and_holds_no_password() {
    let person = Person::new(Prosody::shared(), "user@localhost");
    person.json(&["create", "contact"]);
    let mut files = 0;
    let mut folders = vec![person.folder().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry")) {
            if entry.file_type().expect("a kind").is_dir() {
                folders.push(entry.path());
                continue;
            }
            files += 1;
            let mode = entry.metadata().expect("its mode").permissions().mode();
            assert_eq!(mode & 0o077, 0, "{} is open to others", entry.path().display());
            let bytes = fs::read(entry.path()).expect("our own file");
            let password = Prosody::shared().password().as_bytes();
            assert!(!bytes.windows(password.len()).any(|part| part == password), "{}", entry.path().display());
        }
    }
    assert!(files > 0, "something is kept");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn several_programs_at_once_lose_nothing() {
    let person = Person::new(Prosody::shared(), "user@nopage.test");
    let children: Vec<_> = (0..6).map(|_| person.start(&["--json", "create", "contact"])).collect();
    let made: Vec<_> = children.into_iter().map(|child| person.finish(child)).collect();
    assert!(made.iter().all(|answer| answer.code == 0), "{made:?}");
    let mut ids: Vec<_> = made.iter().map(|answer| text(&answer.document(), "id").to_owned()).collect();
    let list = person.json(&["list"]);
    let mut listed: Vec<_> = list.as_array().into_iter().flatten().map(|one| text(one, "id").to_owned()).collect();
    ids.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, ids);
}
