//! Notices on a real desktop's service. It needs one, so the test is ignored by default:
//!
//! ```sh
//! tests/servers/with-notices.sh cargo test --test notices -- --ignored
//! ```
#![cfg(all(feature = "gui", unix, not(target_os = "macos")))]

use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use invito::ui::desktop::notify::{self, Answer};
use invito::ui::wish::Notice;

fn notice() -> Notice {
    let hello = Some(("ben@club.example".to_owned(), "Say hello".to_owned()));
    Notice { title: "Ben accepted your invite".into(), words: "Invited by <Ana> & co".into(), hello }
}

/// There is one desktop, for one test at a time.
fn desktop() -> MutexGuard<'static, ()> {
    static DESKTOP: Mutex<()> = Mutex::new(());
    assert_eq!(std::env::var("INVITO_TEST_NOTICES").as_deref(), Ok("dunst"), "run it by tests/servers/with-notices.sh");
    DESKTOP.lock().unwrap_or_else(PoisonError::into_inner)
}

fn dunst(command: &[&str]) -> String {
    let done = Command::new("dunstctl").args(command).output().expect("dunstctl runs");
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}

/// Shows it, lets somebody act once it is there, and says what came back.
fn after(act: &[&str]) -> Answer {
    acted(shown(), act)
}

/// Shows it; the answer comes when somebody has acted.
fn shown() -> JoinHandle<Answer> {
    let shown = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(notify::show(notice()))
    });
    let end = Instant::now() + Duration::from_secs(20);
    while dunst(&["count", "displayed"]) != "1" {
        assert!(Instant::now() < end, "it is not shown");
        std::thread::sleep(Duration::from_millis(20));
    }
    shown
}

fn acted(shown: JoinHandle<Answer>, act: &[&str]) -> Answer {
    dunst(act);
    let answer = shown.join().expect("it answers");
    dunst(&["close-all"]);
    answer
}

#[test]
#[ignore = "needs tests/servers/with-notices.sh"]
fn a_signal_of_others_that_makes_no_sense_is_no_failure() {
    let _alone = desktop();
    let shown = shown();
    for name in ["ActionInvoked", "NotificationClosed"] {
        let signal = format!("org.freedesktop.Notifications.{name}");
        let odd = ["--session", "--type=signal", "/org/freedesktop/Notifications", &signal, "string:odd"];
        assert!(Command::new("dbus-send").args(odd).status().expect("dbus-send runs").success());
    }
    assert_eq!(acted(shown, &["action", "0"]), Answer::Opened);
}

#[test]
#[ignore = "needs tests/servers/with-notices.sh"]
fn a_notice_is_shown_as_it_was_worded_and_says_what_was_done_about_it() {
    let _alone = desktop();
    assert_eq!(after(&["action", "0"]), Answer::Opened);
    assert_eq!(after(&["context"]), Answer::Hello("ben@club.example".into()));
    assert_eq!(after(&["close"]), Answer::Ignored);
    let seen = dunst(&["history"]);
    assert!(seen.contains("Ben accepted your invite") && seen.contains("\"Invito\""), "{seen}");
    assert!(seen.contains("<Ana> & co") || seen.contains("&lt;Ana&gt; &amp; co"), "{seen}");
}
