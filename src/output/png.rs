//! A QR code as a PNG picture: 8-bit grey, only black and white, whole pixels a module.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};

use super::qr::Matrix;

/// Renders with `scale` pixels a module and the margin.
///
/// # Panics
/// Never for a scale that fits a screen or a sheet: a side is at most 185 modules.
#[must_use]
pub fn render(code: &Matrix, scale: usize) -> Vec<u8> {
    let (side, pixels) = code.pixels(scale);
    let side = u32::try_from(side).expect("a picture that fits in memory has a side that fits in 32 bits");
    let mut png = Vec::new();
    PngEncoder::new(&mut png)
        .write_image(&pixels, side, side, ExtendedColorType::L8)
        .expect("as many pixels as the sides say, written to memory");
    png
}

/// Reads a square picture, such as the program's own icon: its side and its pixels, four bytes each. `None` if it is
/// no such picture.
#[must_use]
pub fn parse(png: &[u8]) -> Option<(u32, Vec<u8>)> {
    let picture = image::load_from_memory_with_format(png, image::ImageFormat::Png).ok()?.into_rgba8();
    (picture.width() == picture.height()).then(|| (picture.width(), picture.into_raw()))
}
