//! The history as a file: every format we ever wrote still opens, crashes and other processes lose nothing, and only
//! its owner can read it. What its verbs mean is tested beside them, in `src/store/history/tests.rs`.

#[path = "history/processes.rs"]
mod processes;

use std::fs;
use std::path::Path;

use invito::domain::{Account, Expiry, Id, Invite, LandingPage, Record, Request, Status, Story, Wanted, XmppUri};
use invito::store::history::Query;
use invito::store::{Error, History, Places};
use jiff::Timestamp;
use rusqlite::Connection;
use tempfile::TempDir;

fn ana() -> Account {
    Account::parse("ana@club.example").expect("an address")
}

fn now() -> Timestamp {
    "2026-11-25T00:00:00Z".parse().expect("a date")
}

fn open(folder: &Path) -> History {
    History::open(&Places::in_dir(folder)).expect("the history opens")
}

fn ask(history: &History, label: &str) -> Record {
    let request = Request { wanted: Wanted::Contact, label: label.to_owned() };
    history.asked(&ana(), &request, None, now()).expect("it is written ahead")
}

fn invite(token: &str) -> Invite {
    let uri = XmppUri::parse(&format!("xmpp:ana@club.example?roster;preauth={token};ibr=y")).expect("a URI");
    Invite { kind: uri.kind(), uri, landing: None, expires: Expiry::Never }
}

fn all(history: &History) -> Vec<Record> {
    history.records(&Query::default(), now()).expect("the records")
}

fn temporary() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[test]
fn every_format_we_ever_wrote_still_opens() {
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let new = temporary();
    drop(open(new.path()));
    let mut seen = 0;
    for file in fs::read_dir(stored).expect("the stored formats") {
        let file = file.expect("a stored format").path();
        if file.extension().is_none_or(|extension| extension != "sql") {
            continue;
        }
        seen += 1;
        let old = temporary();
        let sql = fs::read_to_string(&file).expect("a stored format");
        Connection::open(old.path().join(History::FILE))
            .and_then(|connection| connection.execute_batch(&sql))
            .expect("the stored format is SQL");
        let history = open(old.path());
        let mut lines: Vec<String> = all(&history).iter().map(line).collect();
        lines.extend(history.accounts().expect("the accounts").iter().flat_map(|account| followed(&history, account)));
        let expected = fs::read_to_string(file.with_extension("txt")).expect("what is in it");
        assert_eq!(lines.join("\n").trim(), expected.trim(), "{}", file.display());
        drop(history);
        assert_eq!(schema(old.path()), schema(new.path()), "{} has become the newest format", file.display());
    }
    assert!(seen > 0, "there are stored formats");
}

/// All of a record, one line.
fn line(record: &Record) -> String {
    let invite = record.invite.as_ref();
    let landing = invite.and_then(|invite| invite.landing.as_ref()).map_or("-", |page| match page {
        LandingPage::Secure(_) => "secure",
        LandingPage::Insecure(_) => "insecure",
        LandingPage::Unusable(_) => "unusable",
    });
    let software = record.software.as_ref().map(|software| format!("{} {}", software.name, software.version));
    let status = match &record.status {
        Status::Accepted { by } => format!("accepted by {by}"),
        status => status.as_str().to_owned(),
    };
    let expires = match record.expires() {
        None => "-".to_owned(),
        Some(Expiry::Never) => "never".to_owned(),
        Some(Expiry::At(moment)) => moment.to_string(),
        Some(Expiry::Unreadable(text)) => format!("unreadable ({text})"),
    };
    [
        record.id.as_str(),
        record.account.as_str(),
        record.kind.as_str(),
        record.source.as_str(),
        &status,
        &record.label,
        record.username.as_deref().unwrap_or("-"),
        record.batch.as_deref().unwrap_or("-"),
        &record.created.to_string(),
        &expires,
        software.as_deref().unwrap_or("-"),
        invite.map_or("-", |invite| invite.uri.as_sent()),
        invite.and_then(|invite| invite.landing.as_ref()).map_or("-", LandingPage::as_str),
        landing,
    ]
    .map(str::to_owned)
    .into_iter()
    .chain(story(&record.story))
    .collect::<Vec<_>>()
    .join(" | ")
}

/// What happened since, as far as something did.
fn story(story: &Story) -> Vec<String> {
    let name = |id: &Id| id.as_str().to_owned();
    let fields = [
        ("settled", story.settled.map(|settled| format!("{} by {}", settled.at, settled.how.as_str()))),
        ("checked", story.checked.map(|moment| moment.to_string())),
        ("alive", story.alive.map(|moment| moment.to_string())),
        ("leads", story.leads.then(|| "yes".to_owned())),
        ("subscribe", story.subscribe.map(|wanted| wanted.to_string())),
        ("renews", story.renews.as_ref().map(name)),
        ("renewed by", story.renewed_by.as_ref().map(name)),
        ("language", story.language.clone()),
        ("message", story.message.as_ref().map(|message| message.expose().replace('\n', "\\n"))),
    ];
    fields.into_iter().filter_map(|(name, value)| value.map(|value| format!("{name}: {value}"))).collect()
}

/// What invites of an account are followed by, one line a fact.
fn followed(history: &History, account: &Account) -> Vec<String> {
    let Some(seen) = history.seen(account).expect("the contacts") else { return Vec::new() };
    let contacts = seen.contacts.iter().map(|one| format!("{} is {}", one.address, one.subscription.as_str()));
    let arrivals = history.arrivals(account).expect("the arrivals");
    let arrivals = arrivals.iter().map(|one| format!("{} came by {}, {}", one.address, one.how.as_str(), one.at));
    let version = format!("{account} at {} as of {}", seen.version.as_deref().unwrap_or("-"), seen.at);
    [version].into_iter().chain(contacts).chain(arrivals).collect()
}

fn schema(folder: &Path) -> Vec<String> {
    let connection = Connection::open(folder.join(History::FILE)).expect("the file opens");
    let mut statement = connection
        .prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1")
        .expect("the schema");
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).expect("its format");
    let rows = statement.query_map([], |row| row.get(0)).expect("the schema");
    rows.map(|row| row.expect("a row")).chain([version.to_string()]).collect()
}

#[test]
fn a_newer_format_is_said_and_left_untouched() {
    let folder = temporary();
    let file = folder.path().join(History::FILE);
    Connection::open(&file)
        .and_then(|connection| connection.execute_batch("CREATE TABLE future (x); PRAGMA user_version = 99;"))
        .expect("a file of the future");
    let before = fs::read(&file).expect("the file");
    let error = History::open(&Places::in_dir(folder.path())).expect_err("it is too new");
    assert!(matches!(error, Error::Newer { found: 99, known: 1.., .. }), "{error:?}");
    assert_eq!(fs::read(&file).expect("the file"), before);
}

#[test]
fn a_file_that_is_no_history_is_left_alone() {
    let folder = temporary();
    let file = folder.path().join(History::FILE);
    let letter = "Dear diary, ".repeat(1000);
    fs::write(&file, &letter).expect("a letter");
    let error = History::open(&Places::in_dir(folder.path())).expect_err("a letter is no database");
    assert!(matches!(error, Error::History { .. }), "{error:?}");
    assert_eq!(fs::read_to_string(&file).expect("the letter"), letter);
}

#[test]
fn a_folder_that_cannot_be_made_is_said() {
    let folder = temporary();
    let file = folder.path().join("file");
    fs::write(&file, "").expect("a file");
    let error = History::open(&Places::in_dir(&file.join("below"))).expect_err("a file has no folders");
    assert!(matches!(error, Error::File { .. }), "{error:?}");
}

#[test]
fn a_request_without_an_answer_stays_as_unknown() {
    let folder = temporary();
    let asked = ask(&open(folder.path()), "Ben");
    let kept = all(&open(folder.path()));
    assert_eq!(kept, [asked]);
    assert_eq!((&kept[0].status, &kept[0].invite), (&Status::Unknown, &None));
}

#[cfg(unix)]
#[test]
fn a_file_that_others_could_read_is_closed_to_them() {
    use std::os::unix::fs::PermissionsExt;
    let folder = temporary();
    drop(open(folder.path()));
    let file = folder.path().join(History::FILE);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("opened to all");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("opened to all");
    drop(open(folder.path()));
    assert_eq!(mode(&file), 0o600);
    assert_eq!(mode(folder.path()), 0o755, "a folder that was there is the person's own affair");
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}
