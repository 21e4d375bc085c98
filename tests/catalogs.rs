//! Every `t!()` has its text and gives it what it asks for; no text lies about unused; every language says the same.

#[path = "catalogs/drawn.rs"]
mod drawn;
#[path = "catalogs/source.rs"]
mod source;
#[path = "catalogs/texts.rs"]
mod texts;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use invito::i18n::{LANGUAGES, letters, within};
use invito::t;

use drawn::Pen;
use source::{Use, search, uses};
use texts::{Catalogue, LETTERS, Piece, Text, catalogue, catalogue_of, names, read, rooms, root, whole};

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
    each_beside_english(|tag, other, english| {
        let keys = |catalogue: &Catalogue| catalogue.keys().cloned().collect::<BTreeSet<_>>();
        let (theirs, ours) = (keys(other), keys(english));
        let lacks: Vec<_> = ours.difference(&theirs).collect();
        let unknown: Vec<_> = theirs.difference(&ours).collect();
        assert!(lacks.is_empty() && unknown.is_empty(), "{tag} lacks {lacks:?}, and nobody knows {unknown:?}");
        for key in ours {
            let arguments = whole(english, &key).arguments;
            assert_eq!(whole(other, &key).arguments, arguments, "{tag}: the arguments of {key}");
            let (theirs, ours) = (whole(other, &key).always, whole(english, &key).always);
            assert!(theirs.is_superset(&ours), "{tag}: a variant of {key} lacks some of {ours:?}: {theirs:?}");
        }
    });
}

#[test]
fn every_folder_of_texts_is_a_language_one_can_choose() {
    let folders: BTreeSet<String> = names(&root().join("assets/i18n"));
    let tags: BTreeSet<String> = letters().map(|language| language.tag.to_owned()).collect();
    assert_eq!(folders, tags);
    for tag in tags {
        let files: BTreeSet<String> = rooms(&tag).iter().map(|room| format!("{room}.ftl")).collect();
        assert_eq!(names(&root().join("assets/i18n").join(&tag)), files, "{tag}");
    }
}

#[test]
fn every_count_has_the_forms_its_language_needs() {
    for language in letters() {
        for (key, text) in catalogue(language.tag) {
            let lacking = lacking(language.tag, &text);
            assert!(lacking.is_empty(), "{}: {key} lacks {lacking:?}", language.tag);
        }
    }
}

#[test]
fn a_count_without_its_forms_is_seen() {
    let text = |file: &str| {
        let mut catalogue = Catalogue::new();
        read("test", file, &mut catalogue);
        catalogue.remove("a").expect("the text of the test")
    };
    let two = text("a = { $count ->\n    [one] x\n   *[other] y\n}\n");
    assert_eq!(lacking("de", &two), BTreeSet::new());
    assert_eq!(lacking("pl", &two), BTreeSet::from(["few", "many"]));
    let plain = text("a = { $count } x\n");
    assert_eq!(lacking("pl", &plain), BTreeSet::new(), "what needs forms and has none is for a reader to see");
    let exact = text("a = { $day ->\n    [1] x\n   *[other] y\n}\n");
    assert_eq!(lacking("pl", &exact), BTreeSet::new(), "a number by itself is no form");
    let half = text("a = { $count ->\n    [one] { $name }\n   *[other] y\n}\n");
    assert_eq!(half.always, BTreeSet::from(["count".to_owned()]), "a name in one variant only is lost in the other");
}

#[test]
fn nothing_is_left_in_english_by_accident() {
    let left = RefCell::new(Vec::new());
    each_beside_english(|tag, other, english| {
        let same = english.iter().filter(|(key, text)| other.get(*key) == Some(*text));
        let said = same.filter(|(_, text)| text.words().contains(char::is_alphabetic)).map(|(key, _)| key.clone());
        let meant = |key: &String| ALIKE.iter().any(|(tags, keys)| tags.contains(&tag) && keys.contains(&&**key));
        left.borrow_mut().extend(said.filter(|key| !meant(key)).map(|key| (tag.to_owned(), key)));
    });
    let left = left.into_inner();
    assert!(left.is_empty(), "said as in English: {left:#?}");
}

#[test]
fn the_words_that_are_alike_are_still_there_and_still_alike() {
    let english = catalogue("en");
    let others: BTreeMap<&str, Catalogue> = letters().map(|it| (it.tag, catalogue(it.tag))).collect();
    for (tags, keys) in ALIKE {
        for key in *keys {
            let alike = tags.iter().any(|tag| others[tag].get(*key) == english.get(*key));
            assert!(alike && english.contains_key(*key), "{key} needs no exception any more");
        }
    }
}

#[test]
fn no_text_has_markup_or_typing_marks_that_english_has_not() {
    each_beside_english(|tag, other, english| {
        for (key, text) in other {
            let (theirs, ours) = (text.words(), english[key].words());
            for mark in ["<", ">", "&", "$", "\\", "\"", "'", "--", "...", "**", "http"] {
                assert!(ours.contains(mark) || !theirs.contains(mark), "{tag}: {key} has {mark}: {theirs}");
            }
            let twice = |piece: &Piece| matches!(piece, Piece::Words(words) if words.contains("  "));
            assert!(!text.pieces.iter().any(twice), "{tag}: {key} has two spaces in a row: {theirs}");
            // They would be seen as boxes, or copied; i18n::direction puts them in where they are needed.
            let hidden = |c| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}');
            assert!(!theirs.contains(hidden), "{tag}: {key} has a character that nobody sees");
        }
    });
}

#[test]
fn the_names_of_software_options_and_places_are_never_translated() {
    each_beside_english(|tag, other, english| {
        for (key, text) in english {
            for name in code_words(&text.words()) {
                assert!(other[key].words().contains(&name), "{tag}: {key} does not name {name}");
            }
        }
    });
}

#[test]
fn in_a_text_from_the_right_nothing_from_the_left_stands_first_or_side_by_side() {
    let from_the_right = letters().filter(|language| language.is_rtl());
    for language in from_the_right {
        for (key, text) in catalogue(language.tag) {
            assert_eq!(torn(&text), None, "{}: {key}", language.tag);
        }
    }
}

#[test]
fn a_torn_text_is_seen() {
    let torn = |file: &str| {
        let mut catalogue = Catalogue::new();
        read("test", file, &mut catalogue);
        torn(&catalogue["a"]).is_some()
    };
    assert!(torn("a = { $host } لا يجيب\n"));
    assert!(torn("a = دعوة { $who }: { $host }\n"));
    assert!(torn("a = بقيت { $count } { $host }\n"));
    assert!(!torn("a = لا يجيب { $host } بعد { $name }@{ $host }\n"));
    assert!(!torn("a = { $left }، حتى { $moment }\n"));
}

#[test]
fn what_is_written_to_the_invited_is_in_the_rooms_of_every_language() {
    let all = catalogue_of("en", LETTERS);
    // The steps are read by the one who invites.
    let is_letter = |place: &str| place.contains("src/output/") && !place.contains("steps.rs");
    let uses: Vec<Use> = uses().into_iter().filter(|it| is_letter(&it.place)).collect();
    assert!(uses.len() > 20, "the source was searched: {}", uses.len());
    for Use { place, key, .. } in uses {
        assert!(all.contains_key(&key), "{place}: {key} is not in {LETTERS:?}");
    }
}

#[test]
fn the_window_has_a_sign_for_every_letter_it_needs() {
    let mut pen = Pen::new();
    for language in LANGUAGES {
        for (key, text) in catalogue(language.tag) {
            let words = text.words().replace('\n', " ");
            let missing: Vec<String> =
                pen.draw(&words).into_iter().filter(|sign| !sign.is_known).map(|sign| sign.text).collect();
            assert!(missing.is_empty(), "{}: no font of ours has {missing:?} of {key}", language.tag);
        }
    }
    assert!(pen.draw("小").iter().any(|sign| !sign.is_known), "what they lack is seen");
}

#[test]
fn the_marks_around_a_name_are_not_seen_and_keep_its_ends_where_they_belong() {
    let mut pen = Pen::new();
    let name = "Eva!";
    let text = within("ar", || t!("invite-code", name = name));
    assert!(text.contains(&format!("\u{2068}{name}\u{2069}")), "{text}");
    let signs = pen.draw(&text);
    for mark in signs.iter().filter(|sign| sign.text.contains(['\u{2068}', '\u{2069}'])) {
        assert!(mark.is_known && mark.width == 0.0, "{text}: {} wide", mark.width);
    }
    let line: String = signs.iter().filter(|sign| sign.width > 0.0).map(|sign| sign.text.as_str()).collect();
    assert!(line.contains(name), "from the left one reads the name as it is: {line}");
    let bare: String = pen.draw(&text.replace(['\u{2068}', '\u{2069}'], "")).iter().map(|it| it.text.clone()).collect();
    assert!(!bare.contains(name), "without the marks its end goes to the other side: {bare}");
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

// What the tests ask.

/// The words that a language has in common with English.
const ALIKE: &[(&[&str], &[&str])] = &[
    (&["de", "fr", "es", "ar"], &["create-name-example", "sign-in-server-example", "sign-in-tls-starttls"]),
    (&["de", "fr", "es"], &["cli-fact-id", "cli-head-id", "settings-version"]),
    (&["de"], &["cli-fact-status", "cli-head-server", "cli-head-status", "fact-server", "give-fact-status"]),
    (&["de"], &["invite-link", "settings-links", "sign-in-server", "status-offline"]),
    (&["fr"], &["about-licence", "give-letter-text", "give-mail", "invite-message", "settings-texts"]),
    (&["es"], &["cli-ask-no"]),
    (&["ar"], &["sign-in-address-example", "sign-in-ca-file-example"]),
];

/// Arguments that are words of the language itself, or numbers.
const OWN_WORDS: &[&str] = &[
    "ago", "count", "day", "how", "kind", "language", "left", "level", "moment", "percent", "presence", "since",
    "status", "time", "until", "what", "why", "words", "year",
];

/// Asks of each language that is not English, with as much of English as it has to say.
fn each_beside_english(ask: impl Fn(&str, &Catalogue, &Catalogue)) {
    for language in letters().filter(|language| language.tag != LANGUAGES[0].tag) {
        ask(language.tag, &catalogue(language.tag), &catalogue_of("en", rooms(language.tag)));
    }
}

/// The forms (CLDR) of whole numbers that a choice by number lacks in this language.
fn lacking(tag: &str, text: &Text) -> BTreeSet<&'static str> {
    let needed: &[&str] = match tag {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "pl" | "uk" => &["one", "few", "many"],
        "zh" => &["other"],
        "en" | "de" | "fr" | "es" | "it" | "pt" | "nl" | "tr" => &["one", "other"],
        _ => panic!("say here how {tag} counts"),
    };
    let forms = ["zero", "one", "two", "few", "many"];
    let by_number = |choice: &&texts::Choice| {
        choice.by.iter().any(|by| by == "count") || forms.iter().any(|form| choice.variants.contains(*form))
    };
    let counts = text.choices.iter().filter(by_number);
    counts.flat_map(|choice| needed.iter().filter(|form| !choice.variants.contains(**form))).copied().collect()
}

/// What a program reads, or what is called so everywhere: options, flags, variables, file names, protocols, products.
fn code_words(words: &str) -> BTreeSet<String> {
    const PRODUCTS: [&str; 12] =
        ["Invito", "Prosody", "ejabberd", "Snikket", "STARTTLS", "SCRAM", "PEM", "PNG", "JSON", "XMPP", "Ctrl", "Esc"];
    let trim = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-').to_owned();
    let words = words.split(|c: char| c.is_whitespace() || "“”".contains(c)).map(trim);
    words.filter(|it| it.contains('_') || it.starts_with("--") || PRODUCTS.contains(&it.as_str())).collect()
}

/// What in a text from the right a name from the left would tear apart: one that stands first (it would turn the whole
/// line around) or beside another with no word in between (they would change places). A user name and its host are one.
fn torn(text: &Text) -> Option<String> {
    let foreign =
        |piece: Option<&Piece>| matches!(piece, Some(Piece::Argument(name)) if !OWN_WORDS.contains(&name.as_str()));
    let has_word = |words: &str| words.contains(|c| matches!(c, '\u{620}'..='\u{64A}'));
    if foreign(text.pieces.first()) {
        return Some(format!("begins with {:?}", text.pieces[0]));
    }
    let mut before = None;
    for piece in &text.pieces {
        match piece {
            Piece::Words(words) if has_word(words) || words == "@" => before = None,
            Piece::Words(_) => {}
            Piece::Argument(_) | Piece::Part(_) if foreign(before) || (before.is_some() && foreign(Some(piece))) => {
                return Some(format!("{before:?} beside {piece:?}"));
            }
            Piece::Argument(_) | Piece::Part(_) => before = Some(piece),
        }
    }
    None
}
