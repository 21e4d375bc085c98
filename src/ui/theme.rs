//! The two looks of the window, as named colours. Everything drawn takes its colours from the `Palette`;
//! the looks of iced's own widgets are in `catalog`.

mod catalog;

use iced::theme::{Base, Mode, Style};
use iced::{Color, color};

/// Paper and ink, by day or by night.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
    /// White and yellow on black.
    Contrast,
}

/// The colours by what they are for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// The window.
    pub paper: Color,
    /// Surfaces: cards, fields, the chosen place in the sidebar.
    pub card: Color,
    /// The sidebar.
    pub side: Color,
    /// Rows under the pointer, quiet buttons.
    pub hover: Color,
    /// Text.
    pub ink: Color,
    /// Secondary text.
    pub soft: Color,
    /// Rules and the borders of cards.
    pub line: Color,
    /// Borders of fields and other things to operate.
    pub edge: Color,
    /// Primary buttons, links, the focus ring.
    pub accent: Color,
    /// A primary button under the pointer.
    pub accent_hover: Color,
    /// Text on `accent`.
    pub on_accent: Color,
    /// Still open.
    pub waiting: Tint,
    /// Went well.
    pub good: Tint,
    /// Over.
    pub ended: Tint,
    /// Went wrong.
    pub problem: Tint,
}

/// A text colour and the surface it stands on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tint {
    /// The text.
    pub ink: Color,
    /// The surface beneath.
    pub back: Color,
}

impl Theme {
    /// The colours of this look.
    #[must_use]
    pub fn palette(&self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Contrast => &CONTRAST,
        }
    }
}

impl Theme {
    /// How thick the borders of cards, fields and other things to operate are.
    #[must_use]
    pub fn edge(&self) -> f32 {
        if *self == Self::Contrast { 2.0 } else { 1.0 }
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::None | Mode::Light => Self::Light,
            Mode::Dark => Self::Dark,
        }
    }

    fn mode(&self) -> Mode {
        match self {
            Self::Light => Mode::Light,
            Self::Dark | Self::Contrast => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        Style { background_color: self.palette().paper, text_color: self.palette().ink }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        let colours = Self::palette(self);
        Some(iced::theme::Palette {
            background: colours.paper,
            text: colours.ink,
            primary: colours.accent,
            success: colours.good.ink,
            warning: colours.waiting.ink,
            danger: colours.problem.ink,
        })
    }

    fn name(&self) -> &str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

const LIGHT: Palette = Palette {
    paper: color!(0xFBF9F6),
    card: color!(0xFFFFFF),
    side: color!(0xF4F0EA),
    hover: color!(0xEFE9E0),
    ink: color!(0x211F1C),
    soft: color!(0x655F57),
    line: color!(0xE6E0D7),
    edge: color!(0x8C857B),
    accent: color!(0xA63F24),
    accent_hover: color!(0x8F351D),
    on_accent: color!(0xFFFFFF),
    waiting: Tint { ink: color!(0x7A5600), back: color!(0xFFF2D1) },
    good: Tint { ink: color!(0x1B6A3A), back: color!(0xDFF3E4) },
    ended: Tint { ink: color!(0x5D574F), back: color!(0xEEE9E1) },
    problem: Tint { ink: color!(0x9E2228), back: color!(0xFBE5E4) },
};

const DARK: Palette = Palette {
    paper: color!(0x1A1918),
    card: color!(0x252321),
    side: color!(0x211F1D),
    hover: color!(0x2E2B28),
    ink: color!(0xF3EFE9),
    soft: color!(0xB3ABA1),
    line: color!(0x3A3734),
    edge: color!(0x7D766C),
    accent: color!(0xF0946F),
    accent_hover: color!(0xF5A989),
    on_accent: color!(0x1A1918),
    waiting: Tint { ink: color!(0xF2C862), back: color!(0x3A3016) },
    good: Tint { ink: color!(0x86D6A1), back: color!(0x16331F) },
    ended: Tint { ink: color!(0xB3ABA1), back: color!(0x302D2A) },
    problem: Tint { ink: color!(0xFF9C97), back: color!(0x421B1B) },
};

const CONTRAST: Palette = Palette {
    paper: color!(0x000000),
    card: color!(0x000000),
    side: color!(0x000000),
    hover: color!(0x2B2B2B),
    ink: color!(0xFFFFFF),
    soft: color!(0xF0F0F0),
    line: color!(0xB0B0B0),
    edge: color!(0xFFFFFF),
    accent: color!(0xFFD93D),
    accent_hover: color!(0xFFE98A),
    on_accent: color!(0x000000),
    waiting: Tint { ink: color!(0xFFE08A), back: color!(0x2E2300) },
    good: Tint { ink: color!(0x9DF5B8), back: color!(0x00260E) },
    ended: Tint { ink: color!(0xF0F0F0), back: color!(0x2B2B2B) },
    problem: Tint { ink: color!(0xFFB3AF), back: color!(0x3A0000) },
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The contrast of WCAG 2.2, 1.4.3.
    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (a.relative_luminance(), b.relative_luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn looks() -> [(&'static str, &'static Palette); 3] {
        [("light", &LIGHT), ("dark", &DARK), ("contrast", &CONTRAST)]
    }

    #[test]
    fn every_text_stands_out_from_what_it_is_written_on() {
        for (look, p) in looks() {
            let mut pairs = vec![
                ("on accent", p.on_accent, p.accent),
                ("on accent under the pointer", p.on_accent, p.accent_hover),
                ("disabled", p.ended.ink, p.ended.back),
                ("waiting", p.waiting.ink, p.waiting.back),
                ("good", p.good.ink, p.good.back),
                ("ended", p.ended.ink, p.ended.back),
                ("problem", p.problem.ink, p.problem.back),
                ("a button of danger under the pointer", p.problem.back, p.problem.ink),
                ("ink on problem", p.ink, p.problem.back),
                ("ink on waiting", p.ink, p.waiting.back),
                ("the sign of a card", p.accent, p.waiting.back),
                ("a toast", p.paper, p.ink),
                ("the button of a toast under the pointer", p.ink, p.paper),
            ];
            let surfaces = [("paper", p.paper), ("card", p.card), ("side", p.side), ("hover", p.hover)];
            for (on, back) in surfaces {
                pairs.push((on, p.ink, back));
                pairs.push((on, p.soft, back));
                // What cannot be pressed now is still to be read.
                pairs.push((on, p.ended.ink, back));
            }
            for (on, back) in [("paper", p.paper), ("card", p.card), ("side", p.side)] {
                pairs.push((on, p.problem.ink, back));
            }
            for (on, back) in [("paper", p.paper), ("card", p.card), ("hover", p.hover)] {
                pairs.push((on, p.accent, back));
            }
            // Selected text lies on a thin layer of the accent, on a field.
            pairs.push(("a selection", p.ink, over(p.accent, 0.3, p.card)));
            for (name, ink, back) in pairs {
                let found = contrast(ink, back);
                assert!(found >= 4.5, "{look}, {name}: {found:.2} : 1");
            }
        }
    }

    /// A colour with this much of it above another.
    fn over(colour: Color, share: f32, beneath: Color) -> Color {
        let mix = |one: f32, other: f32| one * share + other * (1.0 - share);
        Color::from_rgb(mix(colour.r, beneath.r), mix(colour.g, beneath.g), mix(colour.b, beneath.b))
    }

    #[test]
    fn borders_of_controls_and_the_focus_ring_can_be_seen() {
        for (look, p) in looks() {
            for (on, back) in [("paper", p.paper), ("card", p.card), ("side", p.side), ("hover", p.hover)] {
                let ring = contrast(p.accent, back);
                assert!(ring >= 3.0, "{look}, ring on {on}: {ring:.2} : 1");
            }
            for (on, back) in [("paper", p.paper), ("card", p.card), ("side", p.side)] {
                let edge = contrast(p.edge, back);
                assert!(edge >= 3.0, "{look}, edge on {on}: {edge:.2} : 1");
            }
            let rest = [
                ("edge of a wrong field", p.problem.ink, p.card),
                ("edge of a field under the pointer", p.soft, p.card),
                ("ring inside a toast", p.paper, p.ink),
                ("ring on a box of a problem", p.accent, p.problem.back),
                ("ring on a notice", p.accent, p.waiting.back),
                ("tick of a box", p.on_accent, p.accent),
                ("thumb of a scroll bar", p.edge, p.paper),
                ("thumb of a scroll bar on a card", p.edge, p.card),
                ("thumb that is held", p.accent, p.paper),
                ("dot of a lost connection", p.edge, p.side),
                ("dot of a connection", p.good.ink, p.side),
                ("dot of one that is tried", p.waiting.ink, p.side),
                ("dot of one refused", p.problem.ink, p.side),
            ];
            for (name, drawn, back) in rest {
                let found = contrast(drawn, back);
                assert!(found >= 3.0, "{look}, {name}: {found:.2} : 1");
            }
        }
    }
}
