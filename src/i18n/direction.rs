//! Names from the left in a sentence from the right, and the other way round: an argument that the sentence would tear
//! apart goes between marks (U+2068 and U+2069, UAX #9 section 2.3) that no one sees.
//!
//! Only that one does: an address or a host stays bare, since people copy it, and so does whatever runs as the sentence
//! runs. Links are never put into sentences, they stand alone. What the command line prints gets no marks at all, the
//! pages and cards it makes have them. The sentences from the right do their share: words stand between two arguments, and they begin with a word (tests/catalogs.rs).

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

/// Isolates what follows, whose own first letter says which way it runs.
const OPEN: char = '\u{2068}';
/// Ends it.
const CLOSE: char = '\u{2069}';

static MARKS: AtomicBool = AtomicBool::new(true);

thread_local! {
    /// Whether this thread is inside [`with_marks`].
    static MARKED: Cell<bool> = const { Cell::new(false) };
}

/// What is said inside gets its marks in any program: it is laid out before it is read, as a page or a card is.
pub fn with_marks<T>(say: impl FnOnce() -> T) -> T {
    struct Back(bool);
    impl Drop for Back {
        fn drop(&mut self) {
            MARKED.set(self.0);
        }
    }
    // Also after a panic, since the thread may be one of a pool.
    let _back = Back(MARKED.replace(true));
    say()
}

/// From now on no text gets marks but within [`with_marks`]: a terminal shows them, and a script reads them. Called once at start.
pub fn without_marks() {
    MARKS.store(false, Ordering::Relaxed);
}

/// The argument as it goes into a sentence that runs from the right, or from the left.
pub(super) fn together(argument: &str, from_the_right: bool) -> Cow<'_, str> {
    if (MARKED.get() || MARKS.load(Ordering::Relaxed)) && needs_marks(argument, from_the_right) {
        return format!("{OPEN}{argument}{CLOSE}").into();
    }
    argument.into()
}

/// Whether the sentence would tear it apart, or be torn apart by it.
fn needs_marks(argument: &str, from_the_right: bool) -> bool {
    // Somebody's own marks may be open at the end.
    if argument.contains(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')) {
        return true;
    }
    let rtl = argument.contains(is_rtl);
    if !from_the_right {
        return rtl;
    }
    if !argument.contains(is_ltr) {
        // Numbers, times, and words of the sentence's own direction.
        return false;
    }
    // Between letters that run from the left everything stays in its place; at the ends it would go to the other side.
    let whole = argument.starts_with(is_ltr) && argument.ends_with(|c: char| is_ltr(c) || c.is_ascii_digit());
    rtl || !whole
}

/// A letter of a script that runs from the right: Hebrew, Arabic, Syriac, Thaana, N'Ko and their like.
fn is_rtl(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A letter of any other script.
fn is_ltr(c: char) -> bool {
    c.is_alphabetic() && !is_rtl(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_as_the_sentence_runs_stays_bare() {
        for left in ["", "Ben", "Бен & <Eva> \"ßö\" 🎉", "小明", "14:11", "2026", "/home/ana", "https://xmpp.link/#"]
        {
            assert!(!needs_marks(left, false), "{left}");
        }
        for right in ["", "إيفا", "نادي الشطرنج (2)", "14:11", "2026", "🎉", "mon"] {
            assert!(!needs_marks(right, true), "{right}");
        }
    }

    #[test]
    fn an_address_stays_bare_in_both_since_people_copy_it() {
        for address in ["ana@club.example", "club.example", "chat.example.org:5222", "Jürgen", "Eva Maria"] {
            assert!(!needs_marks(address, false), "{address}");
            assert!(!needs_marks(address, true), "{address}");
        }
    }

    #[test]
    fn what_would_be_torn_apart_goes_between_marks() {
        for mixed in ["Ben!", "(Ben)", "2 Bens", "/home/ana/list", "Бен 🎉", "Ben بن", "https://xmpp.link/#"] {
            assert!(needs_marks(mixed, true), "{mixed}");
        }
        for right in ["إيفا", "Ben بن", "אבי"] {
            assert!(needs_marks(right, false), "{right}");
            assert_eq!(together(right, false), format!("\u{2068}{right}\u{2069}"));
        }
    }

    #[test]
    fn a_name_with_marks_of_its_own_does_not_turn_the_sentence_around() {
        for trick in ["\u{202E}neB", "Ben\u{2069}", "\u{2067}"] {
            assert!(needs_marks(trick, false) && needs_marks(trick, true), "{trick:?}");
        }
    }
}
