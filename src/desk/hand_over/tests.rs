use super::*;
use crate::domain::{Account, Expiry, Invite, Kind, LandingPage, Request, Wanted, XmppUri};

const TOKEN: &str = "lPwGCDwPMBqOq-hkmIUITiIJ";

fn cabinet() -> (tempfile::TempDir, Cabinet) {
    let home = tempfile::tempdir().expect("a folder");
    let cabinet = Cabinet::new(Places::in_dir(home.path()));
    (home, cabinet)
}

async fn invite(cabinet: &Cabinet, label: &str, token: &str) -> Record {
    let ana = Account::parse("ana@club.example").expect("an address");
    let request = Request { wanted: Wanted::Contact, label: label.to_owned() };
    let asked = cabinet.asked(&ana, &request, None).await.expect("it is written");
    let uri = XmppUri::parse(&format!("xmpp:ana@club.example?roster;preauth={token};ibr=y")).expect("a URI");
    let invite = Invite {
        kind: Kind::AccountAndContact,
        uri,
        landing: LandingPage::parse(Some(&format!("https://club.example/invite/?{token}"))),
        expires: Expiry::parse(Some("2099-11-30T13:11:30Z")),
    };
    cabinet.created(&asked.id, &invite).await.expect("it is written")
}

async fn body(cabinet: &Cabinet, record: &Record, language: Option<&str>) -> String {
    cabinet.letter(record, language.map(str::to_owned), Way::Page).await.expect("a letter").body
}

#[tokio::test]
async fn a_changed_letter_is_kept_for_its_invite_and_words_the_next() {
    let (home, cabinet) = cabinet();
    let ben = invite(&cabinet, "Ben", TOKEN).await;
    let text = format!("Ben, come to club.example!\r\n\r\nhttps://club.example/invite/?{TOKEN}\n");
    let ben = cabinet.keep_letter(ben.id, "en".into(), text, Way::Page).await.expect("it is kept");
    assert_eq!(ben.story.message, Some(Message::new("{name}, come to {server}!\n\n{link}")));
    let own = format!("Ben, come to club.example!\n\nhttps://club.example/invite/?{TOKEN}");
    assert_eq!(body(&cabinet, &ben, None).await, own);

    let eva = invite(&cabinet, "Eva", "another-token-of-24-chars").await;
    let next = "Eva, come to club.example!\n\nhttps://club.example/invite/?another-token-of-24-chars";
    assert_eq!(body(&cabinet, &eva, None).await, next);
    let settings = std::fs::read_to_string(home.path().join(Settings::FILE)).expect("settings");
    assert!(settings.contains("{name}, come to") && !settings.contains(TOKEN), "{settings}");
    // Another language has words of its own.
    assert_ne!(body(&cabinet, &eva, Some("de")).await, next);
    // To who has an app, the same words bring the link for apps.
    let app = cabinet.letter(&ben, None, Way::App).await.expect("a letter");
    assert!(app.body.ends_with(&format!("xmpp:ana@club.example?roster;preauth={TOKEN};ibr=y")), "{}", app.body);
}

#[tokio::test]
async fn an_empty_letter_goes_back_to_the_usual_one() {
    let (_home, cabinet) = cabinet();
    let ben = invite(&cabinet, "Ben", TOKEN).await;
    let usual = body(&cabinet, &ben, Some("en")).await;
    for back in [String::new(), " \n".to_owned(), usual.clone()] {
        cabinet.keep_letter(ben.id.clone(), "en".into(), "Mine.".into(), Way::Page).await.expect("it is kept");
        assert_eq!(cabinet.settings_now().0.messages.len(), 1);
        let ben = cabinet.keep_letter(ben.id.clone(), "en".into(), back, Way::Page).await.expect("it is kept");
        assert_eq!((ben.story.message.as_ref(), ben.story.language.as_deref()), (None, Some("en")));
        assert_eq!(cabinet.settings_now().0.messages, Vec::new());
        assert_eq!(body(&cabinet, &ben, None).await, usual);
    }
}

#[tokio::test]
async fn a_letter_is_in_the_language_of_its_receiver() {
    let (_home, cabinet) = cabinet();
    let ben = invite(&cabinet, "Ben", TOKEN).await;
    let german = cabinet.letter(&ben, Some("de".into()), Way::Page).await.expect("a letter");
    assert_eq!(german.language, "de");
    assert!(german.body.starts_with("Hallo Ben,") && !german.subject.is_empty(), "{}", german.body);
    // One we do not speak is said to be English.
    assert_eq!(cabinet.letter(&ben, Some("tlh".into()), Way::Page).await.expect("a letter").language, "en");
    assert!(!format!("{german:?}").contains(TOKEN));
}

#[tokio::test]
async fn every_format_is_written_for_this_person_alone() {
    let (home, cabinet) = cabinet();
    let ben = invite(&cabinet, "Ben", TOKEN).await;
    for (format, start) in [(Format::Png, "\u{fffd}PNG"), (Format::Svg, "<svg"), (Format::Html, "<!DOCTYPE html>")] {
        let file = home.path().join(file_name(&ben, format));
        cabinet.save_as(ben.clone(), format, Way::Page, file.clone()).await.expect("it is saved");
        let bytes = std::fs::read(&file).expect("the file");
        assert!(String::from_utf8_lossy(&bytes).starts_with(start), "{format:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&file).expect("the file").permissions().mode() & 0o777, 0o600);
        }
    }
}

#[tokio::test]
async fn without_an_answer_there_is_nothing_to_hand_over() {
    let (_home, cabinet) = cabinet();
    let ana = Account::parse("ana@club.example").expect("an address");
    let request = Request { wanted: Wanted::Contact, label: String::new() };
    let lost = cabinet.asked(&ana, &request, None).await.expect("it is written");
    assert!(matches!(cabinet.letter(&lost, None, Way::Page).await, Err(Error::NoLink)));
    assert!(matches!(cabinet.render(&lost, Format::Pdf, None, Way::Page).await, Err(Error::NoLink)));
}

#[tokio::test]
async fn a_file_is_named_after_its_receiver_and_fits_every_system() {
    let (_home, cabinet) = cabinet();
    let mut record = invite(&cabinet, "", TOKEN).await;
    record.id = Id::new("k3v9");
    let mut name = |label: &str| {
        record.label = label.to_owned();
        file_name(&record, Format::Pdf)
    };
    assert_eq!(name("Ben"), "invite-Ben.pdf");
    assert_eq!(name("Бен & <Eva> \"ßö\" 🎉"), "invite-Бен & Eva ßö 🎉.pdf");
    assert_eq!(name("../..\\etc/passwd:x*?|"), "invite-etc passwd x.pdf");
    assert_eq!(name(" \n.\u{0}"), "invite-k3v9.pdf");
    assert_eq!(name("小明"), "invite-小明.pdf");
    assert_eq!(name(&format!("https://club.example/{TOKEN}")), "invite-k3v9.pdf");
    let long = name(&"ж".repeat(500));
    assert!(long.len() < 100 && long.ends_with("ж.pdf"), "{long}");
}
