//! Every `t!()` of the source, read as people write it.

use std::collections::BTreeSet;
use std::fs;

use crate::texts::root;

/// One `t!()`: where it is, and what it asks for.
pub struct Use {
    pub place: String,
    pub key: String,
    pub arguments: BTreeSet<String>,
}

/// Every `t!()` under `src/`.
pub fn uses() -> Vec<Use> {
    let mut uses = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).expect("a file of the source");
                uses.extend(search(&path.display().to_string(), &source));
            }
        }
    }
    uses
}

/// Every `t!("key", name = value, ...)` in a file, over as many lines as it takes.
pub fn search(place: &str, source: &str) -> Vec<Use> {
    let code: String = source
        .lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
        .collect::<Vec<_>>()
        .join("\n");
    let mut uses = Vec::new();
    for (at, _) in code.match_indices("t!(") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let line = code[..at].matches('\n').count() + 1;
        let place = format!("{place}:{line}");
        let mut parts = parts(&code[at + 3..]).into_iter();
        let first = parts.next().expect("at least one part");
        let key = first
            .strip_prefix('"')
            .and_then(|key| key.strip_suffix('"'))
            .unwrap_or_else(|| panic!("{place}: the key is not written out: {first}"));
        let arguments = parts
            .map(|part| part.split_once('=').map(|(name, _)| name.trim().to_owned()))
            .map(|name| name.unwrap_or_else(|| panic!("{place}: an argument without a name")))
            .collect();
        uses.push(Use { place, key: key.to_owned(), arguments });
    }
    uses
}

/// The comma-separated parts up to the closing bracket; strings and inner brackets are left whole.
fn parts(code: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    let mut quoted = false;
    let mut characters = code.chars();
    while let Some(c) = characters.next() {
        let part = parts.last_mut().expect("never empty");
        match c {
            '\\' if quoted => {
                part.push(c);
                part.extend(characters.next());
                continue;
            }
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        part.push(c);
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
