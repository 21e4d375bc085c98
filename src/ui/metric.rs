//! Distances, sizes and fonts by name, so that every screen breathes alike.

/// Space between and inside things, in logical pixels.
pub mod gap {
    /// Between a label and its field.
    pub const TINY: f32 = 4.0;
    /// Between things that belong together.
    pub const SMALL: f32 = 8.0;
    /// Inside buttons and rows.
    pub const MEDIUM: f32 = 12.0;
    /// Between things that stand apart.
    pub const LARGE: f32 = 16.0;
    /// Inside cards.
    pub const HUGE: f32 = 24.0;
    /// Around pages and between their parts.
    pub const PAGE: f32 = 40.0;
}

/// Text sizes.
pub mod size {
    /// Labels, hints, chips.
    pub const SMALL: f32 = 13.0;
    /// Running text and buttons.
    pub const BODY: f32 = 15.0;
    /// Headings of cards.
    pub const CARD: f32 = 18.0;
    /// Headings of pages.
    pub const PAGE: f32 = 24.0;
    /// The one big line of a screen.
    pub const HERO: f32 = 32.0;
    /// Icons beside running text.
    pub const ICON: f32 = 18.0;
}

/// Rounded corners.
pub mod corner {
    /// Buttons, fields, rows.
    pub const CONTROL: f32 = 8.0;
    /// Cards and dialogs.
    pub const CARD: f32 = 12.0;
}

/// The focus ring: how thick it is and how far it keeps from what it surrounds.
pub mod ring {
    /// Thickness of the line.
    pub const WIDTH: f32 = 2.0;
    /// Air between the control and the line.
    pub const DISTANCE: f32 = 2.0;
    /// What a scrolled page keeps free at its edges so that no ring is cut off.
    pub const ROOM: f32 = WIDTH + DISTANCE;
}

/// The least height or width of something to press.
pub const TARGET: f32 = 36.0;
/// The height of a button or a row of choices.
pub const BUTTON: f32 = 40.0;
/// The height of a field, and of the button that sends a form.
pub const FIELD: f32 = 44.0;
/// Line height of running text, relative to its size.
pub const LINE_HEIGHT: f32 = 1.45;

/// The one family, in the weights that are used.
pub mod font {
    use iced::Font;
    use iced::font::{Family, Weight};

    /// Running text.
    pub const REGULAR: Font = weight(Weight::Normal);
    /// Names in rows and of places.
    pub const MEDIUM: Font = weight(Weight::Medium);
    /// Buttons and labels.
    pub const SEMIBOLD: Font = weight(Weight::Semibold);
    /// Headings.
    pub const BOLD: Font = weight(Weight::Bold);
    /// The icons: a subset of Lucide with its own code points.
    pub const ICONS: Font = Font::with_name("lucide");

    const fn weight(weight: Weight) -> Font {
        let family = if cfg!(feature = "bundled-font") { Family::Name("Inter") } else { Family::SansSerif };
        Font { family, weight, ..Font::DEFAULT }
    }
}

/// The files of that family, and of one for Arabic, with the feature `bundled-font`.
#[cfg(feature = "bundled-font")]
pub const FONTS: &[&[u8]] = &[
    include_bytes!("../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../assets/fonts/Inter-Medium.otf"),
    include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
    include_bytes!("../../assets/fonts/Inter-Bold.otf"),
    // What Inter lacks: it is found by the script of the text.
    include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
];
/// Without it, the system has a sans-serif font.
#[cfg(not(feature = "bundled-font"))]
pub const FONTS: &[&[u8]] = &[];
