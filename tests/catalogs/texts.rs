//! The catalogues as they are in their files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use invito::i18n::LANGUAGES;

/// What a language of the window has, one file a room.
pub const ROOMS: &[&str] = &["cli", "common", "message", "page", "problem", "time", "window"];

/// What a language has that is only for those who are invited.
pub const LETTERS: &[&str] = &["message", "page", "time"];

/// A piece of a text as it is read from the start to the end; the variants of a choice follow one another.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Words(String),
    Argument(String),
    /// Another text, by its key.
    Part(String),
}

/// A choice inside a text: what chooses, and the names of the variants.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub by: Vec<String>,
    pub variants: BTreeSet<String>,
}

/// What a text asks for: its arguments, and the other texts it is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    pub arguments: BTreeSet<String>,
    pub parts: BTreeSet<String>,
    /// The arguments that are asked for whichever variants are chosen.
    pub always: BTreeSet<String>,
    pub choices: Vec<Choice>,
    pub pieces: Vec<Piece>,
}

impl Text {
    /// All its words, without what is put in.
    pub fn words(&self) -> String {
        let words = |piece: &Piece| if let Piece::Words(words) = piece { words.clone() } else { " ".to_owned() };
        self.pieces.iter().map(words).collect()
    }
}

pub type Catalogue = BTreeMap<String, Text>;

/// The repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What is in a folder.
pub fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder of the catalogues");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

/// The files of a language.
pub fn rooms(tag: &str) -> &'static [&'static str] {
    if LANGUAGES.iter().any(|language| language.tag == tag) { ROOMS } else { LETTERS }
}

/// All texts of a language; a term stands under its name with the dash.
pub fn catalogue(tag: &str) -> Catalogue {
    catalogue_of(tag, rooms(tag))
}

/// The texts of these rooms of a language.
pub fn catalogue_of(tag: &str, rooms: &[&str]) -> Catalogue {
    let mut catalogue = Catalogue::new();
    for room in rooms {
        let path = root().join(format!("assets/i18n/{tag}/{room}.ftl"));
        let file = fs::read_to_string(&path).expect("a catalogue");
        read(&path.display().to_string(), &file, &mut catalogue);
    }
    catalogue
}

/// Reads a file into the catalogue.
pub fn read(place: &str, file: &str, catalogue: &mut Catalogue) {
    let resource = fluent_syntax::parser::parse(file).unwrap_or_else(|(_, errors)| panic!("{place}: {errors:?}"));
    for entry in resource.body {
        let (key, pattern) = match entry {
            Entry::Message(message) => {
                assert!(message.attributes.is_empty(), "t!() cannot ask for attributes: {}", message.id.name);
                (message.id.name.to_owned(), message.value.expect("a message has a text"))
            }
            Entry::Term(term) => (format!("-{}", term.id.name), term.value),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Junk { content } => panic!("{place}: {content}"),
        };
        let mut text = Text::default();
        text.always = read_pattern(&pattern, &mut text);
        let twice = catalogue.insert(key.clone(), text).is_some();
        assert!(!twice, "{place}: {key} is there twice");
    }
}

/// A text with all that the texts it is made of ask for.
pub fn whole(catalogue: &Catalogue, key: &str) -> Text {
    let mut whole = Text::default();
    let mut open = vec![key.to_owned()];
    while let Some(key) = open.pop() {
        let text = catalogue.get(&key).unwrap_or_else(|| panic!("no text for the part {key}"));
        // A term gets its arguments from the text that names it, never from outside.
        if !key.starts_with('-') {
            whole.arguments.extend(text.arguments.iter().cloned());
            whole.always.extend(text.always.iter().cloned());
        }
        for part in &text.parts {
            if whole.parts.insert(part.clone()) {
                open.push(part.clone());
            }
        }
    }
    whole
}

/// Reads a pattern, and answers with the arguments it always asks for.
fn read_pattern(pattern: &Pattern<&str>, text: &mut Text) -> BTreeSet<String> {
    let mut always = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.pieces.push(Piece::Words((*value).to_owned())),
            PatternElement::Placeable { expression } => always.extend(read_expression(expression, text)),
        }
    }
    always
}

fn read_expression(expression: &Expression<&str>, text: &mut Text) -> BTreeSet<String> {
    match expression {
        Expression::Inline(inline) => read_inline(inline, text, true),
        Expression::Select { selector, variants } => {
            let by = read_inline(selector, text, false);
            let name = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => (*name).to_owned(),
            };
            let names = variants.iter().map(|variant| name(&variant.key)).collect();
            text.choices.push(Choice { by: by.iter().cloned().collect(), variants: names });
            let each: Vec<BTreeSet<String>> =
                variants.iter().map(|variant| read_pattern(&variant.value, text)).collect();
            let in_all = each.into_iter().reduce(|all, one| &all & &one).unwrap_or_default();
            &by | &in_all
        }
    }
}

/// Reads what stands in braces; `shown` if it is a piece of the text and not only chooses one.
fn read_inline(inline: &InlineExpression<&str>, text: &mut Text, shown: bool) -> BTreeSet<String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            text.pieces.push(Piece::Words((*value).to_owned()));
            BTreeSet::new()
        }
        InlineExpression::NumberLiteral { .. } => BTreeSet::new(),
        InlineExpression::VariableReference { id } => {
            text.arguments.insert(id.name.to_owned());
            if shown {
                text.pieces.push(Piece::Argument(id.name.to_owned()));
            }
            BTreeSet::from([id.name.to_owned()])
        }
        InlineExpression::MessageReference { id, .. } => {
            text.parts.insert(id.name.to_owned());
            text.pieces.push(Piece::Part(id.name.to_owned()));
            BTreeSet::new()
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            let key = format!("-{}", id.name);
            text.parts.insert(key.clone());
            text.pieces.push(Piece::Part(key));
            arguments.as_ref().map(|arguments| read_call(arguments, text)).unwrap_or_default()
        }
        InlineExpression::FunctionReference { arguments, .. } => read_call(arguments, text),
        InlineExpression::Placeable { expression } => read_expression(expression, text),
    }
}

fn read_call(arguments: &CallArguments<&str>, text: &mut Text) -> BTreeSet<String> {
    let named = arguments.named.iter().map(|argument| &argument.value);
    let all: Vec<&InlineExpression<&str>> = arguments.positional.iter().chain(named).collect();
    all.into_iter().flat_map(|argument| read_inline(argument, text, true)).collect()
}
