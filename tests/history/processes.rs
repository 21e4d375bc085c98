//! Crashes and other processes at the same time: nothing is lost, and only the owner can read it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use invito::domain::{Contact, How, Subscription};
use invito::store::history::follow::{Change, Fate, Look};

use super::*;

/// Set for a child: the folder it works in.
const CHILD: &str = "INVITO_TEST_CHILD";

/// This test once more, in a process of its own that finds the folder in [`CHILD`].
fn child(test: &str, folder: &Path) -> Child {
    let program = std::env::current_exe().expect("this program");
    // No umask may make a difference, so the child has the most careless one.
    let mut command = if cfg!(unix) { Command::new("sh") } else { Command::new(&program) };
    if cfg!(unix) {
        command.args(["-c", "umask 000; exec \"$0\" \"$@\""]).arg(&program);
    }
    command.args(["--exact", test, "--nocapture"]).env(CHILD, folder).stdout(Stdio::piped());
    command.spawn().expect("the child starts")
}

/// The folder, if this process is a child.
fn folder_of_child() -> Option<PathBuf> {
    std::env::var_os(CHILD).map(PathBuf::from)
}

/// Waits until the child says `word`, and returns what follows on that line.
fn wait_for(child: &mut Child, word: &str) -> String {
    let output = child.stdout.take().expect("its output is piped");
    let mut lines = BufReader::new(output).lines().map(|line| line.expect("a line"));
    let said = lines.find_map(|line| line.split_once(word).map(|(_, rest)| rest.trim().to_owned()));
    said.expect("the child said it")
}

#[test]
fn what_was_asked_survives_a_kill() {
    if let Some(folder) = folder_of_child() {
        let history = open(&folder);
        println!("asked {}", ask(&history, "Ben").id);
        loop {
            // Until it is killed: as it would be while the server is asked.
            thread::park();
        }
    }
    let folder = temporary();
    let mut child = child("processes::what_was_asked_survives_a_kill", folder.path());
    let id = Id::new(wait_for(&mut child, "asked "));
    child.kill().expect("it is killed");
    child.wait().expect("it has ended");
    let history = open(folder.path());
    assert_eq!(history.find(&id).expect("it was written").status, Status::Unknown);
    let record = history.created(&id, &invite("T1")).expect("the answer can still be written");
    assert_eq!(record.status, Status::Waiting);
}

#[test]
fn several_processes_at_once_lose_nothing() {
    const EACH: usize = 20;
    if let Some(folder) = folder_of_child() {
        let history = open(&folder);
        for _ in 0..EACH {
            let record = ask(&history, "from a process");
            history.created(&record.id, &invite(record.id.as_str())).expect("it is written");
        }
        return;
    }
    let folder = temporary();
    let children: Vec<Child> =
        (0..4).map(|_| child("processes::several_processes_at_once_lose_nothing", folder.path())).collect();
    for child in children {
        let output = child.wait_with_output().expect("it ended");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    let kept = all(&open(folder.path()));
    assert_eq!(kept.len(), 4 * EACH);
    for record in kept {
        let token = record.invite.as_ref().map(|invite| invite.uri.token().expose().to_owned());
        assert_eq!(token.as_deref(), Some(record.id.as_str()), "each answer is with its question");
    }
}

#[test]
fn several_processes_that_hear_of_the_same_newcomers_settle_each_invite_once() {
    const MANY: usize = 20;
    let address = |number: usize| format!("n{number}@club.example");
    if let Some(folder) = folder_of_child() {
        let history = open(&folder);
        let mut settled = 0;
        for number in 0..MANY {
            settled += loop {
                let seen = history.seen(&ana()).expect("the contacts").expect("they were seen");
                // Known already: another process was first.
                if seen.contacts.iter().any(|contact| contact.address == address(number)) {
                    break 0;
                }
                let open = history.open_since(&ana(), now()).expect("the open ones");
                let contact = Contact { address: address(number), subscription: Subscription::From };
                let look = Look {
                    account: ana(),
                    basis: Some(seen.revision),
                    change: Change::Some(vec![(address(number), Some(contact))]),
                    version: None,
                    at: now(),
                    since: now(),
                    how: How::Push,
                    newcomers: vec![(address(number), Fate::Took(open[0].id.clone()))],
                };
                if let Some(learnt) = history.learn(&look).expect("it is written") {
                    break learnt.settled.len();
                }
            };
        }
        println!("settled {settled}");
        return;
    }
    let folder = temporary();
    let history = open(folder.path());
    for number in 0..MANY {
        let record = ask(&history, "one of them");
        history.created(&record.id, &invite(&number.to_string())).expect("it is written");
    }
    let nobody = Look {
        account: ana(),
        basis: None,
        change: Change::All(Vec::new()),
        version: None,
        at: now(),
        since: now(),
        how: How::Roster,
        newcomers: Vec::new(),
    };
    history.learn(&nobody).expect("it is written").expect("nobody else wrote");
    let name = "processes::several_processes_that_hear_of_the_same_newcomers_settle_each_invite_once";
    let children: Vec<Child> = (0..4).map(|_| child(name, folder.path())).collect();
    let mut settled = 0;
    for child in children {
        let output = child.wait_with_output().expect("it ended");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}");
        let (_, count) = said.split_once("settled ").expect("it said how many");
        settled += count.split_whitespace().next().and_then(|count| count.parse::<usize>().ok()).expect("a number");
    }
    assert_eq!(settled, MANY);
    let mut by: Vec<Status> = all(&history).into_iter().map(|record| record.status).collect();
    by.sort_by_key(|status| format!("{status:?}"));
    by.dedup();
    assert_eq!(by.len(), MANY, "each is accepted by another one: {by:?}");
    assert!(by.iter().all(|status| matches!(status, Status::Accepted { .. })), "{by:?}");
}

#[test]
fn a_new_history_may_be_opened_by_many_at_once() {
    const MANY: usize = 12;
    let folder = temporary();
    let start = Barrier::new(MANY);
    thread::scope(|scope| {
        for _ in 0..MANY {
            scope.spawn(|| {
                start.wait();
                let history = open(folder.path());
                let shared = history.clone();
                thread::scope(|inner| {
                    inner.spawn(|| (0..5).for_each(|_| drop(ask(&history, "one"))));
                    inner.spawn(|| (0..5).for_each(|_| drop(ask(&shared, "two"))));
                });
            });
        }
    });
    assert_eq!(all(&open(folder.path())).len(), MANY * 10);
}

#[test]
fn a_change_of_format_by_another_process_is_waited_for_and_not_made_twice() {
    let folder = temporary();
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history/v1.sql");
    let sql = fs::read_to_string(stored).expect("a stored format");
    let sql = sql.replace("BEGIN TRANSACTION", "BEGIN IMMEDIATE");
    let other = Connection::open(folder.path().join(History::FILE)).expect("the file opens");
    // It has begun, and is not done yet.
    other.execute_batch(sql.trim_end().trim_end_matches("COMMIT;")).expect("the stored format is SQL");
    let history = while_locked(&other, folder.path());
    assert_eq!(all(&history).len(), 6);
}

#[test]
fn a_write_by_another_process_is_waited_for() {
    let folder = temporary();
    drop(open(folder.path()));
    let other = Connection::open(folder.path().join(History::FILE)).expect("the file opens");
    // Back to the old journal: to leave it the file has to be free.
    other.execute_batch("PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; DELETE FROM invite;").expect("it is locked");
    ask(&while_locked(&other, folder.path()), "Ben");
}

/// Opens the history, and ends the lock of somebody else only when that is well under way.
fn while_locked(other: &Connection, folder: &Path) -> History {
    thread::scope(|scope| {
        let opening = scope.spawn(|| open(folder));
        thread::sleep(Duration::from_millis(200));
        other.execute_batch("COMMIT").expect("the lock ends");
        opening.join().expect("it opens")
    })
}

#[test]
fn only_the_owner_can_read_it_whatever_the_umask() {
    if let Some(folder) = folder_of_child() {
        let history = open(&folder);
        ask(&history, "Ben");
        println!("written");
        loop {
            thread::park();
        }
    }
    let outer = temporary();
    let folder = outer.path().join("new").join("invito");
    let mut child = child("processes::only_the_owner_can_read_it_whatever_the_umask", &folder);
    wait_for(&mut child, "written");
    let files = ["history.sqlite", "history.sqlite-wal", "history.sqlite-shm"];
    let modes = files.map(|file| mode(&folder.join(file)));
    child.kill().expect("it is killed");
    child.wait().expect("it has ended");
    assert_eq!(modes, [0o600, 0o600, 0o600]);
    assert_eq!(mode(&folder), 0o700);
}
