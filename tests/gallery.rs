//! Every page in every look, in a wide and a narrow window, in three languages: drawn without a display and compared
//! with `tests/gallery/pictures.txt`, a line a picture. `INVITO_REWRITE=1` writes the file anew, after somebody has
//! looked at the pictures: `INVITO_PICTURES=DIR` keeps them all, `INVITO_ONLY` says the beginning of their names.
#![cfg(feature = "gui")]

#[path = "gallery/more.rs"]
mod more;
#[path = "window/preset.rs"]
#[allow(dead_code)] // Shared with the tests of the window.
mod preset;
#[path = "window/stage.rs"]
#[allow(dead_code)] // The same.
mod stage;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use invito::ui::window::{Message, Stage as At, Window};
use invito::ui::{Element, MIN_SIZE, SIZE, Theme};
use sha2::{Digest, Sha256};
use stage::{Play, Stage};

const LANGUAGES: [&str; 3] = ["en", "de", "ar"];
const ROOMS: [(&str, iced::Size); 2] = [("wide", SIZE), ("narrow", MIN_SIZE)];
const LOOKS: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Contrast];

/// The window by itself; what it wishes for is not granted.
struct Alone(Window);

impl Play for Alone {
    type Message = Message;

    fn view(&self) -> Element<'_, Message> {
        self.0.view()
    }

    fn update(&mut self, message: Message) {
        let _ = self.0.update(message);
    }
}

/// What a page is drawn as: its name, and how it is made.
type Page = (String, &'static str, Window);

/// Not part of a plain `cargo test`: other processors may round a pixel otherwise.
#[test]
#[ignore = "compares pixels; run by tests/run.sh gallery"]
fn every_page_looks_as_it_did_when_somebody_looked_at_it() {
    stage::only_our_fonts();
    let only = std::env::var("INVITO_ONLY").unwrap_or_default();
    let known = std::fs::read_to_string(list()).unwrap_or_default();
    let known: BTreeMap<&str, &str> = known.lines().filter_map(|line| line.split_once(' ')).collect();
    let folder = folder();

    // The words of a page are made with it, so each language makes its own.
    let pages: Vec<Mutex<Option<Page>>> = LANGUAGES
        .into_iter()
        .flat_map(|language| {
            invito::i18n::within(language, all)
                .into_iter()
                .filter(|(name, _)| name.starts_with(&only))
                .map(move |(name, window)| Mutex::new(Some((format!("{name}-{language}"), language, window))))
        })
        .collect();
    let (next, drawn) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(page) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let page = page.lock().expect("nobody panicked with it").take().expect("it is taken once");
                    let pictures = draw(page, &folder, &known);
                    drawn.lock().expect("nobody panicked with it").extend(pictures);
                }
            });
        }
    });
    let drawn: BTreeMap<String, String> = drawn.into_inner().expect("nobody panicked with it");

    if std::env::var_os("INVITO_REWRITE").is_some() && only.is_empty() {
        let lines: String = drawn.iter().map(|(name, pixels)| format!("{name} {pixels}\n")).collect();
        return std::fs::write(list(), lines).expect("the list of pictures can be written");
    }
    let said = difference(&known, &drawn, &only);
    assert!(said.is_empty(), "{said}They are in {}. INVITO_REWRITE=1 takes them over.", folder.display());
}

fn all() -> Vec<(&'static str, Window)> {
    let mut all = preset::every::all();
    all.extend(more::all());
    all
}

fn list() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gallery/pictures.txt")
}

/// Where the pictures go: all of them if that is asked for, else those that are not as they were.
fn folder() -> PathBuf {
    let folder = std::env::var_os("INVITO_PICTURES")
        .map_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("gallery"), PathBuf::from);
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    folder
}

/// Draws a page in both rooms and all looks: what each picture is called, and its pixels in short.
fn draw((page, language, window): Page, folder: &Path, known: &BTreeMap<&str, &str>) -> Vec<(String, String)> {
    let keep_all = std::env::var_os("INVITO_PICTURES").is_some();
    let mut drawn = Vec::new();
    invito::i18n::within(language, || {
        let mut stage = Stage::open(Alone(window), ROOMS[0].1);
        for (room, size) in ROOMS {
            stage.resize(size);
            if let Some(wanted) = beginning(&stage.play.0) {
                stage.focus(wanted);
            }
            for look in LOOKS {
                let name = format!("{page}-{room}-{look:?}").to_lowercase();
                let picture = stage.picture_at(&look, 1.0);
                let pixels = in_short(&picture);
                if keep_all || known.get(&*name) != Some(&&*pixels) {
                    picture.save(folder.join(format!("{name}.png"))).expect("a picture can be written");
                }
                drawn.push((name, pixels));
            }
        }
    });
    drawn
}

fn beginning(window: &Window) -> Option<&'static str> {
    match window.stage() {
        At::Home(home) if window.over().is_none() => home.beginning(),
        _ => None,
    }
}

fn in_short(picture: &image::RgbaImage) -> String {
    let digest = Sha256::digest(picture.as_raw());
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn difference(known: &BTreeMap<&str, &str>, drawn: &BTreeMap<String, String>, only: &str) -> String {
    let mut said = String::new();
    for (name, pixels) in drawn {
        match known.get(&**name) {
            None => writeln!(said, "new: {name}"),
            Some(before) if before != pixels => writeln!(said, "changed: {name}"),
            Some(_) => Ok(()),
        }
        .expect("text can be written to");
    }
    for name in known.keys().filter(|name| name.starts_with(only) && !drawn.contains_key(**name)) {
        writeln!(said, "gone: {name}").expect("text can be written to");
    }
    said
}

#[test]
fn a_picture_that_is_new_changed_or_gone_is_named() {
    let known = BTreeMap::from([("a", "1"), ("b", "2"), ("c", "3")]);
    let drawn = [("a", "1"), ("b", "0"), ("d", "4")].map(|(name, pixels)| (name.to_owned(), pixels.to_owned()));
    assert_eq!(difference(&known, &drawn.into(), ""), "changed: b\nnew: d\ngone: c\n");
}
