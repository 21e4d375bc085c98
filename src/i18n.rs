//! The catalogues (Fluent) and `t!()`, the only door for text that people read.
//!
//! A language is one line in a table of [`tongue`] and its files under `assets/i18n/`. They are compiled in, so that
//! there is nothing to find at run time, and opened when they are first used. What a language lacks is said in English.

pub mod direction;
pub mod tongue;
pub mod words;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use direction::{with_marks, without_marks};
pub use tongue::{LANGUAGES, LETTER_LANGUAGES, Language, letters};

/// Says what is said inside in another language (a tag of [`letters`]); one we do not speak gives English.
///
/// For one thread and one call: the window stays in its own language. A language that has only letters has the texts of
/// `message.ftl`, `page.ftl` and `time.ftl`; the rest is English there.
pub fn within<T>(tag: &str, say: impl FnOnce() -> T) -> T {
    let language = tongue::negotiate(&[tag.to_owned()], letters());
    let before = BORROWED.replace(Some(Catalogue::of(language)));
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
    is_rtl: bool,
    texts: FluentBundle<FluentResource>,
}

/// The catalogues that were opened: most people use one or two.
static OPENED: Mutex<BTreeMap<&'static str, Arc<Catalogue>>> = Mutex::new(BTreeMap::new());

static ENGLISH: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Catalogue::of(&LANGUAGES[0]));

/// English until a language was chosen, so that a test reads the same everywhere.
static CHOSEN: LazyLock<RwLock<Arc<Catalogue>>> = LazyLock::new(|| RwLock::new(ENGLISH.clone()));

/// Chooses the language: the tag given, else the system's, else English. Called once at start; may be called again.
///
/// `de-AT` finds `de`; a tag we do not speak, or that is none, gives English. So does a language that has only letters.
pub fn choose(tag: Option<&str>) {
    let wanted: Vec<String> = match tag {
        Some(tag) => vec![tag.to_owned()],
        None => sys_locale::get_locales().collect(),
    };
    let language = tongue::negotiate(&wanted, LANGUAGES.iter());
    *CHOSEN.write().unwrap_or_else(PoisonError::into_inner) = Catalogue::of(language);
}

/// The language in use, as a tag.
#[must_use]
pub fn language() -> String {
    chosen().tag.to_owned()
}

/// Whether the language in use is written from the right.
#[must_use]
pub fn is_rtl() -> bool {
    chosen().is_rtl
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
    /// Text, put in as it is, between marks where it would else be torn apart (see [`direction`]).
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
    /// The catalogue of this language, opened once.
    fn of(language: &Language) -> Arc<Self> {
        let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
        opened.entry(language.tag).or_insert_with(|| Arc::new(Self::open(language))).clone()
    }

    fn open(language: &Language) -> Self {
        let locale = language.tag.parse().unwrap_or_default();
        let mut texts = FluentBundle::new_concurrent(vec![locale]);
        // It would mark every argument, also the addresses that people copy; `direction` marks those that need it.
        texts.set_use_isolating(false);
        for &file in language.files {
            // A broken message is left out and the rest is kept; tests/catalogs.rs lets neither through.
            let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource);
            texts.add_resource_overriding(resource);
        }
        Self { tag: language.tag, is_rtl: language.is_rtl(), texts }
    }

    fn format(&self, key: &str, args: &[(&'static str, Value)]) -> Option<String> {
        let pattern = self.texts.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(direction::together(text, self.is_rtl)),
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn within_a_language_everything_is_said_in_it_and_afterwards_in_the_one_before() {
        let said = || (language(), crate::t!("message-greeting"), is_rtl());
        let polish = within("pl", said);
        assert_eq!((&*polish.0, polish.2), ("pl", false));
        assert_ne!(polish.1, "Hello,");
        let (outer, inner) = within("ar", || (said(), within("de-AT", said)));
        assert_eq!((&*outer.0, outer.2), ("ar", true));
        assert_eq!((&*inner.0, &*inner.1, inner.2), ("de", "Hallo,", false));
        assert_eq!(said(), ("en".to_owned(), "Hello,".to_owned(), false));
    }

    #[test]
    fn what_a_language_of_letters_lacks_is_said_in_english() {
        assert_eq!(within("pl", || crate::t!("status-waiting")), "Waiting");
    }

    #[test]
    fn every_language_counts_in_its_own_way() {
        let left = |tag, count: i64| within(tag, || crate::t!("remaining-days", count = count));
        let arabic: std::collections::BTreeSet<String> = [0, 1, 2, 3, 11].map(|count| left("ar", count)).into();
        assert_eq!(arabic.len(), 5, "{arabic:?}");
        assert!(left("ar", 11).contains("11"), "digits are the same in every language: {}", left("ar", 11));
        assert_eq!(left("fr", 0).replace('0', "1"), left("fr", 1), "in French, nothing is one");
        assert_ne!(left("de", 0).replace('0', "1"), left("de", 1));
    }

    #[test]
    fn a_name_from_the_other_side_does_not_tear_the_sentence() {
        let name = |name: &str| crate::t!("message-greeting-name", name = name);
        assert_eq!(name("Eva"), "Hi Eva,");
        assert_eq!(name("إيفا"), "Hi \u{2068}إيفا\u{2069},");
        assert!(within("ar", || name("Eva (chess)")).contains("\u{2068}Eva (chess)\u{2069}"));
        assert!(!within("ar", || name("إيفا")).contains('\u{2068}'));
    }

    #[test]
    #[should_panic(expected = "no text for the key no-such-key")]
    #[cfg(debug_assertions)]
    fn a_key_that_is_nowhere_stops_a_debug_build() {
        let _ = message("no-such-key", &[]);
    }
}
