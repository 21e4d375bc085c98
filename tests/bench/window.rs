//! What 20,000 remembered invites cost the window, and what a history of that size costs to open, as ratios.
//!
//! Run with `cargo bench --bench window`. The first number is the median time, the second the ratio to the smallest case: how
//! long a machine takes says little, how it grows says all. But a person waits for a key and sees a slow frame: what
//! those two may take in a release stands beside what they took, and more ends it with exit code 1.
#![cfg(feature = "gui")]

#[path = "../window/preset.rs"]
#[allow(dead_code)] // Shared with the tests of the window.
#[allow(unused_imports)] // The same.
mod preset;
#[path = "../window/stage.rs"]
#[allow(dead_code)] // Shared with the tests of the window.
mod stage;

use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::{Event, Point, mouse};
use invito::domain::{Id, Request, Wanted};
use invito::output::qr::Matrix;
use invito::store::history::{Brief, Query};
use invito::store::{History, Places};
use invito::ui::screen::invites;
use invito::ui::window::{Message, Place, Window};
use invito::ui::wish::Wish;
use invito::ui::{Element, SIZE, Theme};
use stage::{Play, Stage};

/// How many invites a window remembers.
const CASES: [usize; 3] = [0, 50, 20_000];

struct Act(Window);

impl Play for Act {
    type Message = Message;

    fn view(&self) -> Element<'_, Message> {
        self.0.view()
    }

    fn update(&mut self, message: Message) {
        let _: Vec<Wish> = self.0.update(message);
    }
}

fn main() -> std::process::ExitCode {
    compare("open the list and draw it", |count| {
        let briefs = briefs(count);
        median(15, || {
            let mut stage = stage_of(briefs.clone());
            stage.picture(&Theme::Light);
        })
    });
    compare("turn the wheel and draw", |count| {
        let mut stage = stage_of(briefs(count));
        stage.point(Point::new(600.0, 400.0));
        let wheel = mouse::Event::WheelScrolled { delta: mouse::ScrollDelta::Lines { x: 0.0, y: -3.0 } };
        median(30, || {
            stage.send([Event::Mouse(wheel)]);
            stage.picture(&Theme::Light);
        })
    });
    let in_time = [search(), frames()];
    compare("a redraw without a reason", |count| {
        let mut stage = stage_of(briefs(count));
        median(200, || stage.redraw())
    });
    history();
    code();
    if in_time.contains(&false) {
        eprintln!("a person would have to wait: see above");
        return std::process::ExitCode::FAILURE;
    }
    std::process::ExitCode::SUCCESS
}

/// A letter more in the search, and the list drawn with what is found. The first one makes the texts ready.
/// Whether none took too long.
fn search() -> bool {
    let slowest = std::cell::Cell::new(Duration::ZERO);
    compare("type a letter into the search and draw", |count| {
        let briefs = briefs(count);
        let mut stage = stage_of(Arc::clone(&briefs));
        let mut typed = String::new();
        let mut letters = "grandma join ".chars().cycle();
        let mut times: Vec<Duration> = (0..26)
            .map(|_| {
                typed.push(letters.next().expect("they come round"));
                let start = Instant::now();
                stage.play.update(Message::Invites(invites::Message::Search(typed.clone())));
                stage.draw(&Theme::Light);
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        slowest.set(slowest.get().max(times[times.len() - 1]));
        times[times.len() / 2]
    });
    println!("{:<40} {:>24.3} ms of {} ms", "the slowest letter", millis(slowest.get()), KEY.as_millis());
    slowest.get() <= KEY
}

/// The wheel turned a thousand times through 20,000 invites: of a hundred frames the slowest. Whether that
/// is fast enough.
fn frames() -> bool {
    let mut stage = stage_of(briefs(20_000));
    stage.point(Point::new(600.0, 400.0));
    let wheel = mouse::Event::WheelScrolled { delta: mouse::ScrollDelta::Lines { x: 0.0, y: -5.0 } };
    let mut times: Vec<Duration> = (0..1000)
        .map(|_| {
            let start = Instant::now();
            stage.pass(&[Event::Mouse(wheel)]);
            stage.draw(&Theme::Light);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let slow = times[times.len() * 99 / 100];
    println!("{:<40} {:>24.3} ms of {} ms", "a frame while scrolling, 99 of 100", millis(slow), FRAME.as_millis());
    slow <= FRAME
}

/// What a person does not notice as waiting.
const KEY: Duration = Duration::from_millis(50);
/// Sixty pictures a second.
const FRAME: Duration = Duration::from_millis(16);

fn stage_of(briefs: Arc<Vec<Brief>>) -> Stage<Act> {
    let messages = [Message::Listed(preset::ana(), Ok(briefs)), Message::Go(Place::Invites)];
    let mut stage = Stage::open(Act(preset::after(preset::home(), messages)), SIZE);
    // Nobody listens: that is the usual case, and what a reader costs is measured elsewhere.
    stage.bridge.listen(false);
    stage.redraw();
    stage
}

fn briefs(count: usize) -> Arc<Vec<Brief>> {
    let some = preset::briefs();
    let brief = |at: usize| Brief { id: Id::new(format!("brief{at}")), ..some[at % some.len()].clone() };
    Arc::new((0..count).map(brief).collect())
}

/// A history of many invites, opened and listed.
fn history() {
    compare("open the history and read the list", |count| {
        let folder = tempfile::tempdir().expect("a folder");
        let places = Places::in_dir(folder.path());
        let history = History::open(&places).expect("a history");
        let account = preset::ana();
        if count > 0 {
            let request = Request { wanted: Wanted::Contact, label: "Guest".into() };
            history.asked(&account, &request, None, preset::now()).expect("written");
        }
        drop(history);
        copy_the_first(&places, count);
        median(15, || {
            let history = History::open(&places).expect("a history");
            history.briefs(&Query::default(), preset::now()).expect("a list");
        })
    });
}

/// One invite was written properly; the others are its copies, since each proper one waits for the disk.
fn copy_the_first(places: &Places, count: usize) {
    let file = rusqlite::Connection::open(places.data.join(History::FILE)).expect("the history");
    let copy = format!(
        "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
         INSERT INTO invite (id, account, asked, kind, source, status, label, created)
         SELECT 'copy' || i, account, asked, kind, source, status, label || ' ' || i, created FROM invite, n WHERE seq = 1"
    );
    if count > 1 {
        file.execute_batch(&copy).expect("copied");
    }
}

/// The code of a usual link, made and read back.
fn code() {
    let made = median(50, || {
        Matrix::encode("https://club.example/invite/lPwGCDwPMBqOTpVXzRyN1bUw").expect("a short link");
    });
    println!("{:<40} {:>9.3} ms", "make a QR code and read it back", millis(made));
}

fn compare(what: &str, measure: impl Fn(usize) -> Duration) {
    let times = CASES.map(&measure);
    let base = times[0].max(Duration::from_nanos(1));
    for (count, time) in CASES.iter().zip(times) {
        let ratio = time.as_secs_f64() / base.as_secs_f64();
        println!("{what:<40} {count:>6} invites {:>9.3} ms {ratio:>7.2} x", millis(time));
    }
}

fn median(times: usize, mut work: impl FnMut()) -> Duration {
    work();
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    taken.sort_unstable();
    taken[times / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
