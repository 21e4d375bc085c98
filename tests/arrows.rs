//! The rooms use only what the table allows: no room looks to its right, and the window and the command line never
//! meet. The table is the one of the architecture in `src/lib.rs`.

use std::path::{Path, PathBuf};

/// A room, what it may use of the others (`room`, or `room::Item` for that item alone), and the foreign crates that
/// are its own: nobody else names them. `t!` stands for text that people read.
#[rustfmt::skip]
const ROOMS: &[(&str, &[&str], &[&str])] = &[
    ("domain", &[], &[]),
    ("i18n", &["domain", "t!"], &["fluent_bundle", "fluent_langneg", "sys_locale"]),
    ("engine", &["domain"], &["tokio_xmpp", "xmpp_parsers", "minidom", "xso", "sasl", "hickory_resolver", "tokio_rustls", "ureq"]),
    ("store", &["domain"], &["rusqlite", "toml_edit", "directories", "keyring", "keyring_core", "zbus_secret_service_keyring_store"]),
    ("output", &["domain", "i18n", "t!"], &["qrcode", "rqrr", "image", "krilla", "cosmic_text"]),
    ("desk", &["domain", "engine", "store", "output", "i18n"], &[]),
    ("problem", &["domain", "engine", "store", "output", "desk", "i18n", "t!"], &[]),
    ("start", &["domain", "engine::Tls", "store", "desk", "i18n"], &["tracing_subscriber"]),
    ("ui", &["line", "pile", "domain", "engine::Status", "engine::Tls", "store", "output", "desk", "problem", "i18n", "t!", "start"], &["iced", "accesskit", "rfd", "arboard", "zbus"]),
    ("cli", &["domain", "engine", "store", "output", "desk", "problem", "i18n", "t!", "start"], &["rpassword"]),
];

/// Tests in a file of their own that need another room's foreign crate: for an error only that crate can make.
const TESTS: &[(&str, &str)] = &[("problem/tests", "rusqlite")];

/// The foreign crates the domain may use: no async, no I/O, no randomness.
const PLAIN: &[&str] = &["jid", "url", "jiff", "thiserror", "zeroize"];

/// What the domain leaves to others although it is at hand: files, the network, the clock.
const NOT_PLAIN: &[&str] = &["std::fs", "std::net", "std::env", "SystemTime::now", "Instant::now", "Timestamp::now"];

#[test]
fn rooms_use_only_what_the_table_allows() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = Vec::new();
    let mut broken = Vec::new();
    let mut exceptions = 0;
    for file in rust_files(&source) {
        let inside = file.strip_prefix(&source).expect("it was found there").with_extension("");
        let room = inside.iter().next().expect("a file has a name").to_str().expect("in ASCII").to_owned();
        if ["lib", "main"].contains(&room.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("it is readable");
        let inside = inside.to_str().expect("in ASCII").replace('\\', "/");
        let allowed = |fault: &String| TESTS.contains(&(&*inside, &**fault));
        let (needed, faults): (Vec<_>, Vec<_>) = faults(&room, &text).into_iter().partition(allowed);
        exceptions += needed.len();
        broken.extend(faults.iter().map(|fault| format!("{inside}: {fault}")));
        seen.push(room);
    }
    assert!(broken.is_empty(), "arrows that are not in the table:\n{}", broken.join("\n"));
    assert_eq!(exceptions, TESTS.len(), "an exception that nobody needs any more");
    // A table of rooms that are not there would hold nothing.
    let gone = ROOMS.iter().filter(|(room, ..)| !seen.iter().any(|seen| seen == room));
    assert_eq!(gone.map(|(room, ..)| *room).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn a_broken_arrow_is_seen() {
    assert!(dependencies().contains(&"tokio_xmpp".to_owned()));
    for (room, line) in [
        ("domain", "use crate::store::Error;"),
        ("domain", "use tokio::time::Instant;"),
        ("domain", "    let now = jiff::Timestamp::now();"),
        ("domain", "    let text = std::fs::read_to_string(path);"),
        ("domain", "    let link = minidom::Element::bare(name, NS);"),
        ("engine", "use crate::{domain::Kind, i18n};"),
        ("engine", "    let text = t!(\"greeting\");"),
        ("store", "    crate::engine::Session::connect(config).await"),
        ("desk", "use crate::problem::Problem;"),
        ("desk", "use iced::Task;"),
        ("ui", "use crate::engine::{Status, Session};"),
        ("ui", "use crate::cli::args::Cli;"),
        ("ui", "    minidom::Element::builder(\"iq\", NS)"),
        ("cli", "use crate::{\n    desk,\n    ui::theme,\n};"),
        ("attic", "use std::fmt;"),
    ] {
        assert_eq!(faults(room, line).len(), 1, "{room}: {line}");
    }
    for (room, line) in [
        ("engine", "use crate::domain::{Account, form::Form};"),
        ("engine", "/// See [`crate::store::History`] and `t!(\"x\")`."),
        ("ui", "use crate::engine::{Status, Tls};"),
        ("cli", "use crate::{i18n, start, t};"),
    ] {
        assert_eq!(faults(room, line), Vec::<String>::new(), "{room}: {line}");
    }
}

/// What a room's text uses and may not.
fn faults(room: &str, text: &str) -> Vec<String> {
    let Some((_, may, own)) = ROOMS.iter().find(|(name, ..)| *name == room) else {
        return vec![format!("the room {room} is not in the table")];
    };
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect();
    let mut used = Vec::new();
    for at in places(&code, "crate::") {
        paths(&mut &code[at + "crate::".len()..], String::new(), &mut used);
    }
    let inside = |path: &str, one: &str| path == one || path.starts_with(&format!("{one}::"));
    let allowed = |path: &String| path == "t" || may.iter().chain([&room]).any(|one| inside(path, one));
    let mut faults: Vec<String> = used.into_iter().filter(|path| !allowed(path)).collect();
    if !places(&code, "t!(").is_empty() && !may.contains(&"t!") {
        faults.push("t!".to_owned());
    }
    for (_, _, others) in ROOMS.iter().filter(|(name, ..)| *name != room) {
        let foreign = others.iter().filter(|name| !own.contains(name));
        faults.extend(foreign.filter(|name| !places(&code, &format!("{name}::")).is_empty()).map(ToString::to_string));
    }
    if room == "domain" {
        let foreign = dependencies().into_iter().filter(|name| !PLAIN.contains(&name.as_str()));
        let unwanted = foreign.map(|name| format!("{name}::")).chain(NOT_PLAIN.iter().map(ToString::to_string));
        faults.extend(unwanted.filter(|name| code.contains(name.as_str())));
    }
    faults.sort();
    faults.dedup_by(|one, other| one.trim_end_matches(':') == other.trim_end_matches(':'));
    faults
}

/// Where a word begins in the code, not in the middle of another.
fn places(code: &str, word: &str) -> Vec<usize> {
    let whole = |at: &usize| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    code.match_indices(word).map(|(at, _)| at).filter(whole).collect()
}

/// The names of all foreign crates, as code says them. Without those for tests, which only tests can name: the
/// compiler sees to that.
fn dependencies() -> Vec<String> {
    let manifest = include_str!("../Cargo.toml");
    let sections = manifest
        .split("\n[")
        .filter_map(|section| section.split_once("dependencies]\n"))
        .filter(|(before, _)| *before != "dev-");
    let lines = sections.flat_map(|(_, lines)| lines.lines()).filter_map(|line| line.split_once(" = "));
    lines.map(|(name, _)| name.replace('-', "_")).collect()
}

/// Reads the path or tree of paths (`a::{b, c::d}`) at the front of the text.
fn paths(text: &mut &str, so_far: String, found: &mut Vec<String>) {
    *text = text.trim_start();
    if let Some(rest) = text.strip_prefix('{') {
        *text = rest;
        while !text.trim_start().starts_with('}') && !text.is_empty() {
            paths(text, so_far.clone(), found);
            *text = text.trim_start().trim_start_matches(',').trim_start();
            if !text.starts_with(|c: char| c.is_alphanumeric() || "_{}*".contains(c)) {
                return;
            }
        }
        *text = text.trim_start().trim_start_matches('}');
        return;
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let path = if so_far.is_empty() { text[..end].to_owned() } else { format!("{so_far}::{}", &text[..end]) };
    *text = &text[end..];
    match text.strip_prefix("::") {
        Some(rest) if rest.starts_with(|c: char| c.is_alphanumeric() || "_{".contains(c)) => {
            *text = rest;
            paths(text, path, found);
        }
        _ => found.push(path.trim_end_matches("::").to_owned()),
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is readable");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
    let here = files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs"));
    here.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}
