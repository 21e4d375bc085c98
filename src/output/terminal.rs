//! A QR code for a terminal: half blocks, two modules a character, with the whole margin.

use super::qr::Matrix;

/// Black on white from the fixed part of the 256 colours: the first sixteen are whatever a theme makes of them.
const BLACK_ON_WHITE: &str = "\x1b[38;5;16;48;5;231m";
const RESET: &str = "\x1b[0m";

/// Renders lines of half blocks.
///
/// With `colour` the dark modules are drawn black on white, which reads in every colour scheme. Without it the light
/// modules are drawn in the terminal's own colour, which reads where that is light on dark.
#[must_use]
pub fn render(code: &Matrix, colour: bool) -> String {
    let side = code.full_side();
    let mut text = String::new();
    for y in (0..side).step_by(2) {
        if colour {
            text.push_str(BLACK_ON_WHITE);
        }
        for x in 0..side {
            let (upper, lower) = (code.is_dark_in_full(x, y), code.is_dark_in_full(x, y + 1));
            text.push(if colour { block(upper, lower) } else { block(!upper, !lower) });
        }
        if colour {
            text.push_str(RESET);
        }
        text.push('\n');
    }
    text
}

/// The character whose drawn halves are these.
const fn block(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}
