//! The catalogues (Fluent) and `t!()`, the only door for text that people read.
//!
//! A language is one line in [`LANGUAGES`] and its files under `assets/i18n/`. They are compiled in, so that there is
//! nothing to find at run time. What a language lacks is said in English.

pub mod words;

use std::cell::RefCell;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// A language Invito speaks.
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: &'static str,
    /// Its name in itself, for a list to choose from.
    pub name: &'static str,
    /// Its catalogues, one a room.
    files: &'static [&'static str],
}

/// Names a language and compiles its files in.
macro_rules! language {
    ($tag:literal, $name:literal) => {
        Language { tag: $tag, name: $name, files: language!(@files $tag, time message page common problem window cli) }
    };
    (@files $tag:literal, $($room:ident)*) => {
        &[$(include_str!(concat!("../assets/i18n/", $tag, "/", stringify!($room), ".ftl"))),*]
    };
}

/// The languages there are, English first: it is the one that has everything.
pub const LANGUAGES: &[Language] = &[language!("en", "English")];

/// The languages an invited person can be written to in: those of the window, and those that have only that.
pub fn letters() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter()
}

/// Says what is said inside in another language (a tag of [`letters`]); one we do not speak gives English.
///
/// For one thread and one call: the window stays in its own language.
pub fn within<T>(tag: &str, say: impl FnOnce() -> T) -> T {
    let language = negotiate(&[tag.to_owned()]);
    let catalogue = if language.tag == ENGLISH.tag { ENGLISH.clone() } else { Arc::new(Catalogue::open(language)) };
    let before = BORROWED.replace(Some(catalogue));
    // Also after a panic, since the thread may be one of a pool.
    let _back = Back(before);
    say()
}

struct Back(Option<Arc<Catalogue>>);

impl Drop for Back {
    fn drop(&mut self) {
        BORROWED.set(self.0.take());
    }
}

thread_local! {
    /// The language of [`within`], if this thread is inside one.
    static BORROWED: RefCell<Option<Arc<Catalogue>>> = const { RefCell::new(None) };
}

/// The catalogues of one language, ready for use.
struct Catalogue {
    tag: &'static str,
    texts: FluentBundle<FluentResource>,
}

static ENGLISH: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::open(&LANGUAGES[0])));

/// English until a language was chosen, so that a test reads the same everywhere.
static CHOSEN: LazyLock<RwLock<Arc<Catalogue>>> = LazyLock::new(|| RwLock::new(ENGLISH.clone()));

/// Chooses the language: the tag given, else the system's, else English. Called once at start; may be called again.
///
/// `de-AT` finds `de`; a tag we do not speak, or that is none, gives English.
pub fn choose(tag: Option<&str>) {
    let wanted: Vec<String> = match tag {
        Some(tag) => vec![tag.to_owned()],
        None => sys_locale::get_locales().collect(),
    };
    let language = negotiate(&wanted);
    let catalogue = if language.tag == ENGLISH.tag { ENGLISH.clone() } else { Arc::new(Catalogue::open(language)) };
    *CHOSEN.write().unwrap_or_else(PoisonError::into_inner) = catalogue;
}

/// The language in use, as a tag.
#[must_use]
pub fn language() -> String {
    chosen().tag.to_owned()
}

/// Whether the language in use is written from the right.
#[must_use]
pub fn is_rtl() -> bool {
    chosen().tag == "ar"
}

/// A message of the catalogue with its arguments.
///
/// A key that is nowhere is our bug: it stops a debug build, and is shown as it is in a release.
#[must_use]
pub fn message(key: &str, args: &[(&'static str, Value)]) -> String {
    let text = chosen().format(key, args).or_else(|| ENGLISH.format(key, args));
    debug_assert!(text.is_some(), "no text for the key {key}");
    text.unwrap_or_else(|| key.to_owned())
}

/// An argument of a message: numbers keep their plural.
#[derive(Clone, Debug)]
pub enum Value {
    /// Text, put in as it is.
    Text(String),
    /// A number, which may choose a plural.
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

/// Counts of things people make or wait for: far below the 2^53 where a float would lie.
macro_rules! number {
    ($($number:ty)*) => {
        $(impl From<$number> for Value {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        })*
    };
}

number! { i8 i16 i32 i64 u8 u16 u32 u64 usize }

/// `t!("key")` or `t!("key", name = value, ...)`: the text of the catalogue in the current language.
#[macro_export]
macro_rules! t {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::message($key, &[$((stringify!($name), $crate::i18n::Value::from($value))),*])
    };
}

impl Catalogue {
    fn open(language: &Language) -> Self {
        let locale = language.tag.parse().unwrap_or_default();
        let mut texts = FluentBundle::new_concurrent(vec![locale]);
        // The marks around arguments would be seen in terminals and go with copied links.
        texts.set_use_isolating(false);
        for &file in language.files {
            // A broken message is left out and the rest is kept; tests/catalogs.rs lets neither through.
            let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource);
            texts.add_resource_overriding(resource);
        }
        Self { tag: language.tag, texts }
    }

    fn format(&self, key: &str, args: &[(&'static str, Value)]) -> Option<String> {
        let pattern = self.texts.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(text.as_str()),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self.texts.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "the text for {key} lacks something: {errors:?}");
        Some(text)
    }
}

fn chosen() -> Arc<Catalogue> {
    if let Some(borrowed) = BORROWED.with_borrow(Clone::clone) {
        return borrowed;
    }
    CHOSEN.read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// The best language for these tags, best wish first.
fn negotiate(wanted: &[String]) -> &'static Language {
    let wanted: Vec<LanguageIdentifier> = wanted
        .iter()
        // POSIX writes `de_AT.UTF-8`.
        .filter_map(|tag| tag.split(['.', '@']).next()?.parse().ok())
        .collect();
    let spoken: Vec<LanguageIdentifier> = LANGUAGES.iter().filter_map(|language| language.tag.parse().ok()).collect();
    let found = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Lookup);
    found
        .first()
        .and_then(|tag| LANGUAGES.iter().find(|language| language.tag == tag.to_string()))
        .unwrap_or(&LANGUAGES[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_we_cannot_meet_gives_english() {
        for wish in ["tlh", "no tag at all", "", "C", "en_GB.UTF-8", "en-Latn-US"] {
            assert_eq!(negotiate(&[wish.to_owned()]).tag, "en", "{wish}");
        }
        assert_eq!(negotiate(&[]).tag, "en");
    }

    #[test]
    fn every_tag_in_the_table_finds_itself() {
        for language in LANGUAGES {
            assert_eq!(negotiate(&[language.tag.to_owned()]).tag, language.tag);
        }
    }

    #[test]
    fn numbers_choose_their_plural_and_carry_no_fraction() {
        assert_eq!(crate::t!("remaining-days", count = 6_i64), "6 days left");
        assert_eq!(crate::t!("remaining-hours", count = 1_i64), "1 hour left");
    }

    #[test]
    fn arguments_are_put_in_as_they_are() {
        let text = crate::t!("status-accepted-by", by = "ben@club.example");
        assert_eq!(text, "Accepted by ben@club.example");
    }

    #[test]
    #[should_panic(expected = "no text for the key no-such-key")]
    #[cfg(debug_assertions)]
    fn a_key_that_is_nowhere_stops_a_debug_build() {
        let _ = message("no-such-key", &[]);
    }
}
