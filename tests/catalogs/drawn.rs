//! What the letters look like when they are drawn: with the fonts that Invito brings along and no other, by the crate
//! that draws the window and the card.

use std::fs;

use cosmic_text::fontdb::Database;
use cosmic_text::{Attrs, Buffer, Family, FontSystem, Metrics, Shaping};

use crate::texts::root;

/// A piece of a drawn line: the text it stands for, whether a font has a sign for it, and how wide it is.
pub struct Sign {
    pub text: String,
    pub is_known: bool,
    pub width: f32,
    /// Where it begins, from the left.
    pub x: f32,
}

/// Our fonts, ready to draw with.
pub struct Pen(FontSystem);

impl Pen {
    pub fn new() -> Self {
        let mut fonts = Database::new();
        for name in ["Inter-Regular.otf", "NotoSansArabic-Regular.ttf"] {
            fonts.load_font_data(fs::read(root().join("assets/fonts").join(name)).expect("a font of ours"));
        }
        Self(FontSystem::new_with_locale_and_db("en".to_owned(), fonts))
    }

    /// A text in one line, its signs from the left to the right.
    pub fn draw(&mut self, text: &str) -> Vec<Sign> {
        let mut buffer = Buffer::new(&mut self.0, Metrics::new(16.0, 20.0));
        let attrs = Attrs::new().family(Family::Name("Inter"));
        buffer.set_size(&mut self.0, None, None);
        buffer.set_text(&mut self.0, text, &attrs, Shaping::Advanced, None);
        buffer.shape_until_scroll(&mut self.0, false);
        let mut signs: Vec<Sign> = Vec::new();
        for run in buffer.layout_runs() {
            signs.extend(run.glyphs.iter().map(|glyph| Sign {
                text: run.text[glyph.start..glyph.end].to_owned(),
                is_known: glyph.glyph_id != 0,
                width: glyph.w,
                x: glyph.x,
            }));
        }
        signs.sort_by(|one, other| one.x.total_cmp(&other.x));
        signs
    }
}
