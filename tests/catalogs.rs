//! Every `t!()` has its text and gives it what it asks for; no text lies about unused; every language says the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use invito::i18n::LANGUAGES;

const ROOMS: [&str; 7] = ["cli", "common", "message", "page", "problem", "time", "window"];

/// What a text asks for: its arguments, and the other texts it is made of.
#[derive(Clone, Debug, Default, PartialEq)]
struct Text {
    arguments: BTreeSet<String>,
    parts: BTreeSet<String>,
}

type Catalogue = BTreeMap<String, Text>;

#[test]
fn every_t_has_its_text_and_gives_it_exactly_its_arguments() {
    let english = catalogue("en");
    let uses = uses();
    assert!(uses.len() > 50, "the source was searched: {}", uses.len());
    for Use { place, key, arguments } in uses {
        assert!(english.contains_key(&key), "{place}: no text for {key}");
        assert_eq!(arguments, whole(&english, &key).arguments, "{place}: the arguments of {key}");
    }
}

#[test]
fn every_text_is_used() {
    let english = catalogue("en");
    let mut used: BTreeSet<String> = BTreeSet::new();
    for Use { key, .. } in uses() {
        used.extend(whole(&english, &key).parts);
        used.insert(key);
    }
    let unused: Vec<&String> = english.keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "no t!() asks for {unused:?}");
}

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    let english = catalogue("en");
    for language in LANGUAGES {
        let other = catalogue(language.tag);
        let keys = |catalogue: &Catalogue| catalogue.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&other), keys(&english), "the keys of {}", language.tag);
        for key in english.keys() {
            assert_eq!(
                whole(&other, key).arguments,
                whole(&english, key).arguments,
                "{}: the arguments of {key}",
                language.tag
            );
        }
    }
}

#[test]
fn every_folder_of_texts_is_a_language_one_can_choose() {
    let folders: BTreeSet<String> = names(&root().join("assets/i18n"));
    let tags: BTreeSet<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    assert_eq!(folders, tags);
    for tag in tags {
        let files: BTreeSet<String> = ROOMS.map(|room| format!("{room}.ftl")).into();
        assert_eq!(names(&root().join("assets/i18n").join(&tag)), files, "{tag}");
    }
}

#[test]
fn the_search_sees_what_people_write() {
    let source = r#"
        // t!("in-a-comment")
        let a = t!("short"); assert!(b); format!("not-this");
        let c = crate::t!(
            "long",
            name = shown(x, ")"),
            count = (1, 2).0,
        );
    "#;
    let found: Vec<(String, Vec<String>)> =
        search("test", source).into_iter().map(|found| (found.key, found.arguments.into_iter().collect())).collect();
    let expected = vec![("short".to_owned(), vec![]), ("long".to_owned(), vec!["count".to_owned(), "name".to_owned()])];
    assert_eq!(found, expected);
}

// The source.

struct Use {
    place: String,
    key: String,
    arguments: BTreeSet<String>,
}

/// Every `t!()` under `src/`.
fn uses() -> Vec<Use> {
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
fn search(place: &str, source: &str) -> Vec<Use> {
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

// The catalogues.

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder of the catalogues");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

/// All texts of a language; a term stands under its name with the dash.
fn catalogue(tag: &str) -> Catalogue {
    let mut catalogue = Catalogue::new();
    for room in ROOMS {
        let path = root().join(format!("assets/i18n/{tag}/{room}.ftl"));
        let file = fs::read_to_string(&path).expect("a catalogue");
        let resource = fluent_syntax::parser::parse(file.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let (key, pattern) = match entry {
                Entry::Message(message) => {
                    assert!(message.attributes.is_empty(), "t!() cannot ask for attributes: {}", message.id.name);
                    (message.id.name.to_owned(), message.value.expect("a message has a text"))
                }
                Entry::Term(term) => (format!("-{}", term.id.name), term.value),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                Entry::Junk { content } => panic!("{}: {content}", path.display()),
            };
            let mut text = Text::default();
            read_pattern(&pattern, &mut text);
            let twice = catalogue.insert(key.clone(), text).is_some();
            assert!(!twice, "{tag}: {key} is there twice");
        }
    }
    catalogue
}

/// A text with all that the texts it is made of ask for.
fn whole(catalogue: &Catalogue, key: &str) -> Text {
    let mut whole = Text::default();
    let mut open = vec![key.to_owned()];
    while let Some(key) = open.pop() {
        let text = catalogue.get(&key).unwrap_or_else(|| panic!("no text for the part {key}"));
        // A term gets its arguments from the text that names it, never from outside.
        if !key.starts_with('-') {
            whole.arguments.extend(text.arguments.iter().cloned());
        }
        for part in &text.parts {
            if whole.parts.insert(part.clone()) {
                open.push(part.clone());
            }
        }
    }
    whole
}

fn read_pattern(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => read_expression(expression, text),
        }
    }
}

fn read_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, text),
        Expression::Select { selector, variants } => {
            read_inline(selector, text);
            for variant in variants {
                read_pattern(&variant.value, text);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            text.arguments.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            text.parts.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            text.parts.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                read_call(arguments, text);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => read_call(arguments, text),
        InlineExpression::Placeable { expression } => read_expression(expression, text),
    }
}

fn read_call(arguments: &CallArguments<&str>, text: &mut Text) {
    for argument in &arguments.positional {
        read_inline(argument, text);
    }
    for argument in &arguments.named {
        read_inline(&argument.value, text);
    }
}
