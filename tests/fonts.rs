//! Cards on a computer with few fonts: no letter is a box. fontconfig is told, as for every program, that there are none but
//! those in `assets/fonts`. The rest needs a font for Chinese, and programs that read a card:
//!
//! ```sh
//! tests/run.sh readers
//! ```
#![cfg(all(feature = "cli", unix, not(target_os = "macos")))]

#[path = "output/inside.rs"]
mod inside;

use std::path::Path;
use std::process::{Command, Output};

use invito::domain::{Account, Expiry, Invite, Record, Request, Wanted, XmppUri};
use invito::i18n;
use invito::store::{History, Places};

/// A home with an invite for somebody, and this folder of fonts besides our own.
fn prepared(label: &str, more: Option<&str>) -> (tempfile::TempDir, Record) {
    let home = tempfile::tempdir().expect("a folder");
    let history = History::open(&Places::in_dir(home.path())).expect("a history");
    let ana = Account::parse("ana@club.example").expect("an address");
    let request = Request { wanted: Wanted::Contact, label: label.to_owned() };
    let now = "2026-11-23T13:11:30Z".parse().expect("a date");
    let asked = history.asked(&ana, &request, None, now).expect("it is written");
    let uri = XmppUri::parse("xmpp:ana@club.example?roster;preauth=lPwGCDwPMBqOq;ibr=y").expect("a URI");
    let invite = Invite { kind: uri.kind(), uri, landing: None, expires: Expiry::parse(Some("2099-11-30T13:11:30Z")) };
    let record = history.created(&asked.id, &invite).expect("it is written");
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let folders = [fonts.to_str().expect("a path of letters")].into_iter().chain(more);
    let folders: String = folders.map(|folder| format!("<dir>{folder}</dir>")).collect();
    let fonts = format!("<?xml version=\"1.0\"?><fontconfig>{folders}</fontconfig>");
    std::fs::write(home.path().join("fonts.conf"), fonts).expect("a file");
    (home, record)
}

fn card(home: &Path, record: &Record, language: &str, json: bool) -> Output {
    let file = home.join("card.pdf");
    let mut program = Command::new(env!("CARGO_BIN_EXE_invito-cli"));
    program.env("HOME", home).env("FONTCONFIG_FILE", home.join("fonts.conf")).env("TZ", "UTC").env("LC_ALL", "C");
    program.args(json.then_some("--json")).arg("--data-dir").arg(home);
    program.args(["qr", record.id.as_str(), "--format", "pdf", "--in", language, "--output"]).arg(file);
    program.output().expect("it starts")
}

#[test]
fn a_card_whose_letters_no_font_has_is_refused_and_the_web_page_is_named() {
    let (home, record) = prepared("Ben", None);
    let said = card(home.path(), &record, "zh", true);
    assert_eq!(said.status.code(), Some(16), "{}", String::from_utf8_lossy(&said.stdout));
    let error: serde_json::Value = serde_json::from_slice(&said.stdout).expect("one document");
    assert_eq!(error["error"]["code"], "storage");
    assert!(error["error"]["advice"].as_str().is_some_and(|advice| advice.contains("web page (HTML)")), "{error}");
    assert!(!home.path().join("card.pdf").exists());
}

#[test]
fn a_letter_of_the_label_that_no_font_has_is_left_out_and_none_is_a_box() {
    let labels = [
        "Ben",
        "Ben \u{1f389} B.",
        "\u{5c0f}\u{660e}",
        "\u{1f389}",
        "\u{5c0f} (Ben) \u{200f}\u{1f469}\u{200d}\u{1f467}",
    ];
    for label in labels {
        let (home, record) = prepared(label, None);
        let mut languages = Vec::new();
        for language in i18n::letters().map(|language| language.tag) {
            let said = card(home.path(), &record, language, false);
            if !said.status.success() {
                assert_eq!(said.status.code(), Some(16), "{language}");
                continue;
            }
            let glyphs = inside::glyphs(&std::fs::read(home.path().join("card.pdf")).expect("a card"));
            assert!(glyphs.len() > 100, "{label} in {language}: {}", glyphs.len());
            assert!(!glyphs.contains(&0), "{label} in {language} has a box");
            languages.push(language);
        }
        for language in ["en", "de", "fr", "es", "ar", "it", "pt", "nl", "pl", "tr"] {
            assert!(languages.contains(&language), "{label}: there is no card in {language}");
        }
    }
}

#[test]
#[ignore = "needs a font for Chinese in the folder $INVITO_CHINESE_FONTS, poppler-utils and zbarimg"]
fn a_card_in_chinese_is_read_back_where_a_font_has_its_letters() {
    let folder = std::env::var("INVITO_CHINESE_FONTS").expect("INVITO_CHINESE_FONTS: a folder with a font for Chinese");
    let (home, record) = prepared("\u{5c0f}\u{660e}", Some(&folder));
    let said = card(home.path(), &record, "zh", false);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let file = home.path().join("card.pdf");
    assert!(!inside::glyphs(&std::fs::read(&file).expect("a card")).contains(&0), "there is a box");
    let words = read("pdftotext", &[file.as_os_str(), "-".as_ref()]);
    let heading = i18n::within("zh", || invito::t!("page-steps"));
    for part in [heading.as_str(), "\u{5c0f}\u{660e}", "ana@club.example"] {
        assert!(words.contains(part), "{part} in {words}");
    }
    let picture = home.path().join("card");
    read("pdftoppm", &["-png".as_ref(), "-singlefile".as_ref(), file.as_os_str(), picture.as_os_str()]);
    let picture = picture.with_extension("png");
    let scanned = read("zbarimg", &["--quiet".as_ref(), "--raw".as_ref(), "--nodbus".as_ref(), picture.as_os_str()]);
    assert!(scanned.contains("lPwGCDwPMBqOq"), "{scanned}");
}

/// What a program prints.
fn read(program: &str, arguments: &[&std::ffi::OsStr]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} is not installed: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}
