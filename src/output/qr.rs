//! One QR code for screen, paper and terminal (ISO/IEC 18004): error level M or better, read back before it is shown.

use qrcode::{Color, EcLevel, QrCode};
use rqrr::PreparedImage;

/// The modules of a code, without the margin.
#[derive(Clone, PartialEq, Eq)]
pub struct Matrix {
    side: usize,
    dark: Vec<bool>,
}

/// Modules of white that belong around every code.
pub const MARGIN: usize = 4;

/// Pixels a module when a code is read back; the larger one is tried where the smaller is not read.
const READING_SCALES: [usize; 2] = [3, 5];

/// Why there is no code for a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is longer than a code can hold.
    #[error("the text is too long for a QR code")]
    TooLong,
    /// The code did not read back as the text: never shown.
    #[error("the QR code did not read back")]
    NotReadable,
}

impl Matrix {
    /// Encodes a text and reads it back from its pixels. The smallest code that holds the text at level M is taken, and
    /// what room it leaves is spent on a better level.
    ///
    /// # Errors
    /// [`Error::TooLong`] above 2,331 bytes, [`Error::NotReadable`] if no level reads back.
    pub fn encode(text: &str) -> Result<Self, Error> {
        let smallest = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| Error::TooLong)?;
        let version = smallest.version();
        let better =
            [EcLevel::H, EcLevel::Q].into_iter().filter_map(|level| QrCode::with_version(text, version, level).ok());
        better
            .chain(std::iter::once(smallest.clone()))
            .map(Self::of)
            .find(|matrix| matrix.reads(text))
            .ok_or(Error::NotReadable)
    }

    fn of(code: QrCode) -> Self {
        let side = code.width();
        Self { side, dark: code.into_colors().into_iter().map(|color| color == Color::Dark).collect() }
    }

    /// Whether a reader sees exactly this text, and only it.
    fn reads(&self, text: &str) -> bool {
        READING_SCALES.into_iter().any(|scale| {
            let (side, pixels) = self.pixels(scale);
            let mut picture = PreparedImage::prepare_from_greyscale(side, side, |x, y| pixels[y * side + x]);
            match picture.detect_grids().as_slice() {
                [grid] => grid.decode().is_ok_and(|(_, read)| read == text),
                _ => false,
            }
        })
    }

    /// Modules along one side, without the margin.
    #[must_use]
    pub const fn side(&self) -> usize {
        self.side
    }

    /// Modules along one side, with the margin.
    #[must_use]
    pub const fn full_side(&self) -> usize {
        self.side + 2 * MARGIN
    }

    /// Whether the module at column `x`, row `y` is dark; outside is light.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && y < self.side && self.dark[y * self.side + x]
    }

    /// The same, counted from the corner of the margin.
    #[must_use]
    pub fn is_dark_in_full(&self, x: usize, y: usize) -> bool {
        x >= MARGIN && y >= MARGIN && self.is_dark(x - MARGIN, y - MARGIN)
    }

    /// Black on white grey pixels, margin included, `scale` pixels a module (at least one), and the side in pixels.
    #[must_use]
    pub fn pixels(&self, scale: usize) -> (usize, Vec<u8>) {
        let scale = scale.max(1);
        let side = self.full_side() * scale;
        let mut pixels = Vec::with_capacity(side * side);
        for y in 0..self.full_side() {
            let start = pixels.len();
            for x in 0..self.full_side() {
                let grey = if self.is_dark_in_full(x, y) { 0 } else { 255 };
                pixels.extend(std::iter::repeat_n(grey, scale));
            }
            let end = pixels.len();
            for _ in 1..scale {
                pixels.extend_from_within(start..end);
            }
        }
        (side, pixels)
    }
}

/// Only the size: the modules are the link.
impl std::fmt::Debug for Matrix {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Matrix({0} x {0})", self.side)
    }
}
