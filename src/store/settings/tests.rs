//! The settings on a real file: what people write into it by hand, and what must survive an update.

mod fields;
mod messages;

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;

fn places() -> (TempDir, Places) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let places = Places::in_dir(folder.path());
    (folder, places)
}

fn with(text: impl AsRef<[u8]>) -> (TempDir, Places) {
    let (folder, places) = places();
    fs::write(folder.path().join(Settings::FILE), text).expect("a settings file");
    (folder, places)
}

fn text(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join(Settings::FILE)).expect("the settings file")
}

fn account(text: &str) -> Account {
    Account::parse(text).expect("a test's own address")
}

fn known(address: &str) -> Known {
    Known { account: account(address), server: None, tls: None, ca_file: None, remember: true, mechanism: None }
}

fn update(places: &Places, change: impl FnOnce(&mut Settings)) -> Settings {
    Settings::update(places, change).expect("the settings are written")
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let name =
        |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name().to_string_lossy().into_owned();
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

#[test]
fn without_a_file_all_is_at_its_default_and_nothing_is_written() {
    let (folder, places) = places();
    assert_eq!(Settings::load(&places), (Settings::default(), vec![]));
    assert!(names(folder.path()).is_empty());
}

#[test]
fn what_is_written_is_read_back() {
    let (_folder, places) = places();
    let wish = Settings {
        language: Some("pt-BR".into()),
        appearance: Appearance::Dark,
        text_scale: 1.1,
        fallback_page: "https://invite.example/#".into(),
        accounts: vec![
            Known {
                server: Some("[::1]:5223".into()),
                tls: Some("direct".into()),
                ca_file: Some("/etc/ssl/our \"own\" ca.pem".into()),
                remember: false,
                mechanism: Some("SCRAM-SHA-256".into()),
                ..known("юля@пример.рф")
            },
            known("ana@club.example"),
        ],
        ..Settings::default()
    };
    let wanted = wish.clone();
    assert_eq!(update(&places, |settings| *settings = wanted), wish);
    assert_eq!(Settings::load(&places), (wish, vec![]));
    let empty = Settings::default();
    let wanted = empty.clone();
    assert_eq!(update(&places, |settings| *settings = wanted), empty);
    assert_eq!(Settings::load(&places), (empty, vec![]));
}

#[test]
fn an_update_keeps_comments_unknown_fields_and_what_was_wrong() {
    let (folder, places) = with(concat!(
        "# my settings\n",
        "language = \"de\" # at home\n",
        "text_scale = \"big\"\n",
        "from_the_future = 7\n",
        "\n",
        "[window]\n",
        "width = 900 # wide\n",
        "\n",
        "# the first\n",
        "[[accounts]]\n",
        "account = \"ana@club.example\" # me\n",
        "colour = \"red\"\n",
        "tls = \"none\"\n",
        "\n",
        "[[accounts]]\n",
        "account = \"no address\"\n",
        "\n",
        "# the second\n",
        "[[accounts]]\n",
        "account = \"Ben@club.example\"\n",
    ));
    let settings = update(&places, |settings| {
        settings.language = Some("en".into());
        settings.accounts.rotate_left(1);
        settings.accounts[0].remember = false;
        settings.accounts.push(known("eva@club.example"));
    });
    let addresses: Vec<&str> = settings.accounts.iter().map(|known| known.account.as_str()).collect();
    assert_eq!(addresses, ["ben@club.example", "ana@club.example", "eva@club.example"]);
    assert_eq!(
        text(&folder),
        concat!(
            "# my settings\n",
            "language = \"en\" # at home\n",
            "text_scale = \"big\"\n",
            "from_the_future = 7\n",
            "\n",
            "[window]\n",
            "width = 900 # wide\n",
            "\n",
            "# the second\n",
            "[[accounts]]\n",
            "account = \"Ben@club.example\"\n",
            "remember = false\n",
            "\n",
            "# the first\n",
            "[[accounts]]\n",
            "account = \"ana@club.example\" # me\n",
            "colour = \"red\"\n",
            "tls = \"none\"\n",
            "\n",
            "[[accounts]]\n",
            "account = \"eva@club.example\"\n",
            "remember = true\n",
            "\n",
            "[[accounts]]\n",
            "account = \"no address\"\n",
        )
    );
}

#[test]
fn accounts_written_in_one_line_are_read_and_changed_too() {
    let (folder, places) = with("accounts = [{ account = 'ana@club.example', colour = 'red' }, 3]\nlanguage = 'de'\n");
    let (settings, wrong) = Settings::load(&places);
    assert_eq!((settings.accounts, wrong), (vec![known("ana@club.example")], vec!["accounts[1]".into()]));
    let settings = update(&places, |settings| settings.accounts.insert(0, known("ben@club.example")));
    assert_eq!(settings.accounts, [known("ben@club.example"), known("ana@club.example")]);
    assert_eq!(Settings::load(&places), (settings, vec![]));
    assert!(text(&folder).contains("colour = 'red'") && text(&folder).contains("language = 'de'"));
}

#[test]
fn a_removed_account_is_gone_and_the_others_stay() {
    let (_folder, places) = places();
    update(&places, |settings| settings.accounts = vec![known("ana@club.example"), known("ben@club.example")]);
    let left =
        update(&places, |settings| settings.accounts.retain(|known| known.account != account("ana@club.example")));
    assert_eq!(left.accounts, [known("ben@club.example")]);
    update(&places, |settings| settings.accounts.clear());
    assert_eq!(Settings::load(&places), (Settings::default(), vec![]));
}

#[test]
fn a_file_that_is_no_toml_is_put_aside_and_never_lost() {
    for broken in [&b"language = \n= oops"[..], b"\xff\xfe\x00"] {
        let (folder, places) = with(broken);
        let fallen_back = (Settings::default(), vec![Settings::FILE.to_owned()]);
        assert_eq!(Settings::load(&places), fallen_back);
        // An update that changes nothing touches nothing.
        update(&places, |_| ());
        assert_eq!(Settings::load(&places), fallen_back);

        update(&places, |settings| settings.language = Some("de".into()));
        assert_eq!(Settings::load(&places).0.language.as_deref(), Some("de"));
        assert_eq!(fs::read(folder.path().join("settings.toml.broken")).expect("it is put aside"), broken);

        // A second accident does not take the place of the first.
        fs::write(folder.path().join(Settings::FILE), "[[[").expect("broken again");
        update(&places, |settings| settings.language = Some("fr".into()));
        assert_eq!(fs::read(folder.path().join("settings.toml.broken")).expect("the first"), broken);
        assert_eq!(fs::read(folder.path().join("settings.toml.broken-2")).expect("the second"), b"[[[");
    }
}

#[test]
fn settings_that_cannot_be_read_are_said_and_not_replaced() {
    let (folder, places) = places();
    fs::create_dir(folder.path().join(Settings::FILE)).expect("a folder where the file should be");
    assert_eq!(Settings::load(&places), (Settings::default(), vec![Settings::FILE.to_owned()]));
    let error = Settings::update(&places, |settings| settings.language = None).expect_err("it is no file");
    assert!(matches!(error, Error::File { .. }), "{error:?}");
    assert!(folder.path().join(Settings::FILE).is_dir());
}

#[test]
fn many_at_once_do_not_undo_each_other() {
    let (folder, places) = places();
    std::thread::scope(|scope| {
        for number in 0..16 {
            let places = &places;
            scope.spawn(move || {
                update(places, |settings| settings.accounts.push(known(&format!("a{number}@club.example"))))
            });
        }
    });
    assert_eq!(Settings::load(&places).0.accounts.len(), 16);
    assert_eq!(names(folder.path()), ["settings.lock", "settings.toml"]);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_them() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    let (folder, _) = places();
    let below = folder.path().join("new/folder");
    update(&Places::in_dir(&below), |settings| settings.language = Some("de".into()));
    assert_eq!((mode(&below), mode(&below.join(Settings::FILE))), (0o700, 0o600));
    fs::set_permissions(below.join(Settings::FILE), fs::Permissions::from_mode(0o644)).expect("opened to all");
    update(&Places::in_dir(&below), |settings| settings.language = Some("fr".into()));
    assert_eq!(mode(&below.join(Settings::FILE)), 0o600);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_to_the_settings_stays_one() {
    let (folder, places) = places();
    let real = folder.path().join("dotfiles.toml");
    fs::write(&real, "language = 'de' # mine\n").expect("the real file");
    let link = folder.path().join(Settings::FILE);
    std::os::unix::fs::symlink(&real, &link).expect("a link to it");
    update(&places, |settings| settings.appearance = Appearance::Dark);
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&real).expect("the real file"), "language = 'de' # mine\nappearance = \"dark\"\n");
}
