//! A QR code as an SVG picture: a white square and one path of dark runs.

use std::fmt::Write as _;

use super::qr::{MARGIN, Matrix};

/// How large a module is where nothing else says so.
const NATURAL: usize = 8;

/// Renders a self-contained SVG with the margin, one unit a module.
#[must_use]
pub fn render(code: &Matrix) -> String {
    let side = code.full_side();
    let mut path = String::new();
    for y in 0..code.side() {
        for (start, length) in runs(code, y) {
            // Writing to a String cannot fail.
            let _ = write!(path, "M{} {}h{length}v1h-{length}z", start + MARGIN, y + MARGIN);
        }
    }
    let natural = side * NATURAL;
    format!(
        concat!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{natural}" height="{natural}" "#,
            r#"viewBox="0 0 {side} {side}" shape-rendering="crispEdges">"#,
            r##"<rect width="{side}" height="{side}" fill="#ffffff"/>"##,
            r##"<path fill="#000000" d="{path}"/></svg>"##,
            "\n"
        ),
        natural = natural,
        side = side,
        path = path,
    )
}

/// The dark runs of a row: where each starts and how long it is.
fn runs(code: &Matrix, y: usize) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for x in (0..code.side()).filter(|x| code.is_dark(*x, y)) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == x => *length += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}
