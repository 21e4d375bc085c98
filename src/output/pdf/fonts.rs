//! The fonts a card is written with: those compiled in, and the system's for what these lack.

use std::collections::HashMap;

use cosmic_text::fontdb::{self, Database, Family, Query, Source};
use cosmic_text::skrifa::{FontRef, MetadataProvider as _, raw::TableProvider as _};
use cosmic_text::{FontSystem, LayoutGlyph};
use krilla::text::{Font, Tag};

use super::Error;
use crate::i18n;

/// Fonts to set text in, and to embed.
pub(super) struct Fonts {
    pub(super) system: FontSystem,
    embedded: HashMap<(fontdb::ID, u16), Option<Font>>,
}

/// The font for letters that are not said otherwise.
pub(super) const FAMILY: Family<'static> = if BUNDLED.is_empty() { Family::SansSerif } else { Family::Name("Inter") };

#[cfg(feature = "bundled-font")]
const BUNDLED: &[&[u8]] = &[
    include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../../assets/fonts/Inter-Bold.otf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
];
#[cfg(not(feature = "bundled-font"))]
const BUNDLED: &[&[u8]] = &[];

/// Sans-serif families of the system, the first that is there.
const FAMILIES: [&str; 9] = [
    "Inter",
    "Noto Sans",
    "Cantarell",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
    "Liberation Sans",
    "FreeSans",
    "Arial",
];

impl Fonts {
    /// Fonts for this text, as far as there are any. The system's are looked up only if those compiled in are not enough: that takes a while,
    /// and makes the card depend on the computer.
    ///
    /// # Errors
    /// [`Error::NoFont`].
    pub(super) fn covering(text: &str) -> Result<Self, Error> {
        let mut fonts = Database::new();
        for font in BUNDLED {
            fonts.load_font_source(Source::Binary(std::sync::Arc::new(*font)));
        }
        if !is_covered(text) {
            fonts.load_system_fonts();
            leave_out_pixels(&mut fonts);
        }
        let family = FAMILIES
            .into_iter()
            .find(|family| fonts.query(&Query { families: &[Family::Name(family)], ..Query::default() }).is_some());
        let family = family.map(str::to_owned).or_else(|| Some(fonts.faces().next()?.families.first()?.0.clone()));
        fonts.set_sans_serif_family(family.ok_or(Error::NoFont)?);
        let system = FontSystem::new_with_locale_and_db(i18n::language(), fonts);
        Ok(Self { system, embedded: HashMap::new() })
    }

    /// The font of a glyph, to embed; `None` if it cannot be.
    pub(super) fn of(&mut self, glyph: &LayoutGlyph) -> Option<Font> {
        let fonts = self.system.db();
        self.embedded
            .entry((glyph.font_id, glyph.font_weight.0))
            .or_insert_with(|| {
                let (source, index) = fonts.face_source(glyph.font_id)?;
                let data = match source {
                    Source::Binary(data) | Source::SharedFile(_, data) => data.into(),
                    Source::File(file) => std::fs::read(file).ok()?.into(),
                };
                // Of a font that has all weights in one, the wanted one; others do not know the axis.
                Font::new_variable(data, index, &[(Tag::new(b"wght"), f32::from(glyph.font_weight.0))])
            })
            .clone()
    }
}

impl Fonts {
    /// The space of a glyph's font, and its width where letters are one high.
    pub(super) fn space(&mut self, glyph: &LayoutGlyph) -> Option<(u16, f32)> {
        let font = self.system.get_font(glyph.font_id, glyph.font_weight)?;
        let font = font.as_swash();
        let space = font.charmap().map(' ');
        let width = font.glyph_metrics(&[]).scale(1.0).advance_width(space);
        (width > 0.0).then_some((space, width))
    }
}

/// Whether the fonts compiled in have every letter of it.
fn is_covered(text: &str) -> bool {
    let letters: Vec<_> = BUNDLED.iter().filter_map(|font| Some(FontRef::new(font).ok()?.charmap())).collect();
    text.chars().all(|c| c.is_control() || is_unseen(c) || letters.iter().any(|letters| letters.map(c).is_some()))
}

/// Marks that are not drawn: joiners, directions, variants.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}

/// Emoji that are pictures of pixels would be drawn as nothing. Without such a font, another one is seen or a gap.
fn leave_out_pixels(fonts: &mut Database) {
    let emoji = fonts.faces().filter(|face| face.post_script_name.contains("Emoji")).map(|face| face.id);
    for id in emoji.collect::<Vec<_>>() {
        let has_lines = fonts.with_face_data(id, |data, index| {
            let font = FontRef::from_index(data, index).ok();
            font.is_some_and(|font| font.glyf().is_ok() || font.cff().is_ok() || font.colr().is_ok())
        });
        if has_lines != Some(true) {
            fonts.remove_face(id);
        }
    }
}
