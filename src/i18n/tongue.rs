//! The languages, and which of them suits a wish. Whoever adds one adds a line to a table here and a folder of texts;
//! tests/catalogs.rs then says what is missing.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// A language Invito speaks.
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: &'static str,
    /// Its name in itself, for a list to choose from.
    pub name: &'static str,
    /// Its catalogues, one a room.
    pub(super) files: &'static [&'static str],
}

impl Language {
    /// Whether it is written from the right.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        // The one of ours; another is another word here.
        self.tag == "ar"
    }
}

/// Names a language and compiles its files in.
macro_rules! language {
    ($tag:literal, $name:literal) => {
        Language { tag: $tag, name: $name, files: language!(@files $tag, time message page common problem window cli) }
    };
    (letters $tag:literal, $name:literal) => {
        Language { tag: $tag, name: $name, files: language!(@files $tag, time message page) }
    };
    (@files $tag:literal, $($room:ident)*) => {
        &[$(include_str!(concat!("../../assets/i18n/", $tag, "/", stringify!($room), ".ftl"))),*]
    };
}

/// The languages of the window and of everything else, English first: it is the one that has everything.
pub const LANGUAGES: &[Language] = &[
    language!("en", "English"),
    language!("de", "Deutsch"),
    language!("fr", "Français"),
    language!("es", "Español"),
    language!("ar", "العربية"),
];

/// Those that have only what an invited person reads: the message, the page and the card.
pub const LETTER_LANGUAGES: &[Language] = &[
    language!(letters "it", "Italiano"),
    language!(letters "pt", "Português"),
    language!(letters "nl", "Nederlands"),
    language!(letters "pl", "Polski"),
    language!(letters "uk", "Українська"),
    language!(letters "tr", "Türkçe"),
    // In simplified characters.
    language!(letters "zh", "简体中文"),
];

/// The languages an invited person can be written to in: those of the window, and those that have only that.
pub fn letters() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter().chain(LETTER_LANGUAGES)
}

/// The best of these languages for these tags, best wish first; English if there is none.
pub(super) fn negotiate(wanted: &[String], spoken: impl Iterator<Item = &'static Language>) -> &'static Language {
    let wanted: Vec<LanguageIdentifier> = wanted
        .iter()
        // POSIX writes `de_AT.UTF-8`.
        .filter_map(|tag| tag.split(['.', '@']).next()?.parse().ok())
        .collect();
    let (tags, spoken): (Vec<LanguageIdentifier>, Vec<&Language>) =
        spoken.filter_map(|language| Some((language.tag.parse().ok()?, language))).unzip();
    let found = negotiate_languages(&wanted, &tags, None, NegotiationStrategy::Lookup);
    let place = found.first().and_then(|found| tags.iter().position(|tag| tag == *found));
    place.map_or(&LANGUAGES[0], |place| spoken[place])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(wish: &str) -> &'static str {
        negotiate(&[wish.to_owned()], LANGUAGES.iter()).tag
    }

    fn letter(wish: &str) -> &'static str {
        negotiate(&[wish.to_owned()], letters()).tag
    }

    #[test]
    fn a_wish_we_cannot_meet_gives_english() {
        for wish in ["tlh", "no tag at all", "", "C", "en_GB.UTF-8", "en-Latn-US"] {
            assert_eq!(window(wish), "en", "{wish}");
            assert_eq!(letter(wish), "en", "{wish}");
        }
        assert_eq!(negotiate(&[], letters()).tag, "en");
    }

    #[test]
    fn every_tag_in_the_tables_finds_itself() {
        for language in LANGUAGES {
            assert_eq!(window(language.tag), language.tag);
        }
        for language in letters() {
            assert_eq!(letter(language.tag), language.tag);
        }
    }

    #[test]
    fn a_country_finds_its_language() {
        for (wish, tag) in [("de-AT", "de"), ("fr_CA.UTF-8", "fr"), ("es-419", "es"), ("ar_EG", "ar")] {
            assert_eq!(window(wish), tag, "{wish}");
        }
        for (wish, tag) in [("pt-BR", "pt"), ("pt_PT", "pt"), ("zh-TW", "zh"), ("zh-Hant-HK", "zh"), ("uk_UA", "uk")] {
            assert_eq!(letter(wish), tag, "{wish}");
        }
    }

    #[test]
    fn the_window_never_speaks_a_language_that_has_only_letters() {
        for language in LETTER_LANGUAGES {
            assert_eq!(window(language.tag), "en", "{}", language.tag);
        }
        let wishes = ["it-IT".to_owned(), "fr-FR".to_owned()];
        assert_eq!(negotiate(&wishes, LANGUAGES.iter()).tag, "fr", "the next wish counts");
    }

    #[test]
    fn one_language_of_ours_is_written_from_the_right() {
        let from_the_right: Vec<&str> = letters().filter(|language| language.is_rtl()).map(|it| it.tag).collect();
        assert_eq!(from_the_right, ["ar"]);
    }
}
