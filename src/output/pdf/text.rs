//! Text in lines: broken, shaped and put in order in either direction, then drawn so that it can be selected.

use cosmic_text::{Align, Attrs, Buffer, Metrics, Shaping, Weight, Wrap};
use krilla::color::rgb::Color;
use krilla::geom::{Point, Quadrilateral, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Paint};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::fonts::{FAMILY, Fonts, is_unseen};

/// A colour: red, green and blue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink(pub(super) u8, pub(super) u8, pub(super) u8);

impl Ink {
    pub(super) fn paint(self) -> Paint {
        Color::new(self.0, self.1, self.2).into()
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// In points.
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) color: Ink,
    /// `None` begins where its own writing begins.
    pub(super) align: Option<Align>,
}

/// A text that was set to a width.
pub(super) struct Block {
    lines: Vec<Line>,
    color: Ink,
    size: f32,
    /// How high it is.
    pub(super) height: f32,
    /// How wide its longest line is.
    pub(super) width: f32,
    /// Whether no font has some letter of it. There is a gap in its place; who selects the text gets it.
    pub(super) has_gaps: bool,
    /// Whether there is a letter to be seen, or a digit, or a picture: not only what stands between them.
    pub(super) is_seen: bool,
    hidden: bool,
}

struct Line {
    text: String,
    baseline: f32,
    top: f32,
    bottom: f32,
    left: f32,
    right: f32,
    runs: Vec<Run>,
}

/// Glyphs of one font, beside each other.
struct Run {
    font: Font,
    x: f32,
    /// How much wider than they are its glyphs are drawn.
    stretch: f32,
    glyphs: Vec<KrillaGlyph>,
}

/// The height of a line, in sizes of its letters.
const LINE: f32 = 1.4;

/// Wider than any text.
const UNBROKEN: f32 = 1_000_000.0;

/// Says that a paragraph runs from the right, whatever its first letter.
const FROM_RIGHT: char = '\u{200f}';

impl Block {
    /// Sets a text. What is too long for a line goes on in the next, in the middle of a word if it must.
    pub(super) fn set(fonts: &mut Fonts, text: &str, style: Style, width: f32) -> Self {
        if text.contains(|c| matches!(c, '\u{590}'..='\u{8ff}' | FROM_RIGHT)) {
            let lines = Self::broken(fonts, text, style, width);
            return Self::lay(fonts, &lines, style, width);
        }
        Self::lay(fonts, text, style, width)
    }

    /// Breaks a text between words. Where both directions are in a paragraph, cosmic-text makes lines that are too long.
    fn broken(fonts: &mut Fonts, text: &str, style: Style, width: f32) -> String {
        let (mark, words) = match text.strip_prefix(FROM_RIGHT) {
            Some(words) => ("\u{200f}", words),
            None => ("", text),
        };
        let style = Style { align: Some(Align::Left), ..style };
        let mut lines: Vec<String> = Vec::new();
        for word in words.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer.filter(|line| Self::lay(fonts, line, style, UNBROKEN).width <= width) {
                Some(longer) => {
                    lines.pop();
                    lines.push(longer);
                }
                None => lines.push(format!("{mark}{word}")),
            }
        }
        lines.join("\n")
    }

    fn lay(fonts: &mut Fonts, text: &str, style: Style, width: f32) -> Self {
        let mut buffer = Buffer::new(&mut fonts.system, Metrics::new(style.size, style.size * LINE));
        buffer.set_wrap(&mut fonts.system, Wrap::WordOrGlyph);
        buffer.set_size(&mut fonts.system, Some(width), None);
        let weight = if style.bold { Weight::BOLD } else { Weight::NORMAL };
        let attributes = Attrs::new().family(FAMILY).weight(weight);
        buffer.set_text(&mut fonts.system, text, &attributes, Shaping::Advanced, style.align);
        buffer.shape_until_scroll(&mut fonts.system, false);
        let mut lines = Vec::new();
        let (mut has_gaps, mut is_seen) = (false, false);
        for run in buffer.layout_runs() {
            for glyph in run.glyphs {
                let letters = run.text.get(glyph.start..glyph.end).unwrap_or_default();
                let is_gap = glyph.glyph_id == 0;
                has_gaps |= is_gap && !letters.chars().all(is_unseen);
                is_seen |=
                    !is_gap && letters.contains(|c: char| c.is_alphanumeric() || !(c.is_ascii() || is_unseen(c)));
            }
            let edges = run.glyphs.iter().map(|glyph| (glyph.x, glyph.x + glyph.w));
            let left = edges.clone().map(|edge| edge.0).fold(f32::INFINITY, f32::min);
            let right = edges.map(|edge| edge.1).fold(0.0, f32::max);
            lines.push(Line {
                text: run.text.to_owned(),
                baseline: run.line_y,
                top: run.line_top,
                bottom: run.line_top + run.line_height,
                left: left.min(right),
                right,
                runs: runs(fonts, run.glyphs),
            });
        }
        let height = lines.last().map_or(0.0, |line| line.bottom);
        let width = lines.iter().map(|line| line.right - line.left).fold(0.0, f32::max);
        Self { lines, color: style.color, size: style.size, height, width, has_gaps, is_seen, hidden: false }
    }

    /// Sets a link: a little smaller if it then fits into a line, much smaller if it is very long. No line ends with a
    /// hyphen, since readers take that for one that is not of the text.
    pub(super) fn set_link(fonts: &mut Fonts, link: &str, style: Style, width: f32) -> Self {
        let whole = Self::set(fonts, link, Style { align: Some(Align::Left), ..style }, UNBROKEN);
        let fitting = (width / whole.width).min(1.0);
        let smaller = match fitting {
            one_line if one_line > 0.8 => one_line * 0.995,
            one_line if one_line < 0.2 => 0.65,
            _ => 1.0,
        };
        let style = Style { size: style.size * smaller, ..style };
        let (mut lines, mut used) = (vec![String::new()], 0.0);
        let glyphs = whole.lines.iter().flat_map(|line| &line.runs).flat_map(|run| &run.glyphs);
        for glyph in glyphs {
            let advance = glyph.x_advance * style.size;
            let text = link.get(glyph.text_range.clone()).unwrap_or_default();
            if used + advance > width - 1.0 {
                let line = lines.last_mut().map(std::mem::take).unwrap_or_default();
                let kept = line.trim_end_matches('-');
                let rest = line[kept.len()..].to_owned();
                if let Some(last) = lines.last_mut() {
                    *last = kept.to_owned();
                }
                // A hyphen is as wide as most letters, at most.
                used = rest.chars().map(|_| style.size).sum();
                lines.push(rest);
            }
            used += advance;
            if let Some(line) = lines.last_mut() {
                line.push_str(text);
            }
        }
        Self::set(fonts, &lines.join("\n"), style, width)
    }

    /// The same, seen by nobody: it can be selected and is read aloud.
    pub(super) fn hidden(self) -> Self {
        Self { hidden: true, ..self }
    }

    /// Draws it with its upper left corner here.
    pub(super) fn draw(&self, surface: &mut Surface<'_>, x: f32, y: f32) {
        surface.set_stroke(None);
        let opacity = if self.hidden { NormalizedF32::ZERO } else { NormalizedF32::ONE };
        surface.set_fill(Some(Fill { paint: self.color.paint(), opacity, ..Fill::default() }));
        for line in &self.lines {
            for run in &line.runs {
                let place = Transform::from_row(run.stretch, 0.0, 0.0, 1.0, x + run.x, y + line.baseline);
                surface.push_transform(&place);
                surface.draw_glyphs(Point::default(), &run.glyphs, run.font.clone(), &line.text, self.size, false);
                surface.pop();
            }
        }
    }

    /// Where its lines are, drawn from this corner.
    pub(super) fn areas(&self, x: f32, y: f32) -> Vec<Quadrilateral> {
        let lines = self.lines.iter().filter(|line| line.right > line.left);
        lines
            .map(|line| {
                let (left, right, top, bottom) = (x + line.left, x + line.right, y + line.top, y + line.bottom);
                Quadrilateral([
                    Point::from_xy(left, bottom),
                    Point::from_xy(right, bottom),
                    Point::from_xy(right, top),
                    Point::from_xy(left, top),
                ])
            })
            .collect()
    }
}

/// The glyphs of a line by their fonts.
fn runs(fonts: &mut Fonts, glyphs: &[cosmic_text::LayoutGlyph]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // Behind a gap that nothing is drawn for, a run begins anew at its own place.
    let mut anew = true;
    for (index, glyph) in glyphs.iter().enumerate() {
        // What is between this one and the next is part of it, so that a run is as wide as it was set.
        let next = glyphs.get(index + 1).map_or(glyph.x + glyph.w, |next| next.x);
        let advance = next - glyph.x;
        let Some((font, (drawn, stretch))) = fonts.of(glyph).zip(drawn(fonts, glyph, advance)) else {
            anew = true;
            continue;
        };
        let drawn = KrillaGlyph::new(
            GlyphId::new(drawn.into()),
            advance / (glyph.font_size * stretch),
            glyph.x_offset,
            glyph.y_offset,
            0.0,
            glyph.start..glyph.end,
            None,
        );
        match runs.last_mut() {
            Some(run) if !anew && run.font == font && (run.stretch - stretch).abs() < 0.01 => run.glyphs.push(drawn),
            _ => runs.push(Run { font, x: glyph.x, stretch, glyphs: vec![drawn] }),
        }
        anew = false;
    }
    runs
}

/// What is drawn for a glyph, and how much wider. A letter that no font has is a box in most of them: a space as wide
/// stands in its place, so that who copies the text gets the letter. `None` where there is no space either.
fn drawn(fonts: &mut Fonts, glyph: &cosmic_text::LayoutGlyph, advance: f32) -> Option<(u16, f32)> {
    if glyph.glyph_id != 0 {
        return Some((glyph.glyph_id, 1.0));
    }
    let (space, width) = fonts.space(glyph)?;
    (advance > 0.0 && space != 0).then(|| (space, advance / (width * glyph.font_size)))
}
