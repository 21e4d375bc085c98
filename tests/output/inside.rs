//! A card from inside: which glyphs of its fonts are drawn.

use std::io::Read as _;

/// The numbers of all glyphs that a PDF draws, in order. Knows fonts of two bytes a glyph only.
pub fn glyphs(pdf: &[u8]) -> Vec<u16> {
    let pages = streams(pdf).into_iter().filter(|stream| holds(stream, b" Tf"));
    let bytes = pages.flat_map(|page| strings(&page));
    bytes
        .flat_map(|text| text.chunks_exact(2).map(|glyph| u16::from_be_bytes([glyph[0], glyph[1]])).collect::<Vec<_>>())
        .collect()
}

/// The deflated streams, as they were before.
fn streams(pdf: &[u8]) -> Vec<Vec<u8>> {
    let begin: &[u8] = b"stream\n";
    let mut found = Vec::new();
    for at in (0..pdf.len()).filter(|at| pdf[*at..].starts_with(begin) && !pdf[..*at].ends_with(b"end")) {
        let mut text = Vec::new();
        if flate2::read::ZlibDecoder::new(&pdf[at + begin.len()..]).read_to_end(&mut text).is_ok() {
            found.push(text);
        }
    }
    found
}

/// The strings of a content stream: letters between parentheses, or hexadecimal digits between angle brackets.
fn strings(page: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < page.len() {
        match page[at] {
            b'(' => {
                let (text, end) = literal(page, at + 1);
                found.push(text);
                at = end;
            }
            // Two of them begin a dictionary.
            b'<' if page.get(at + 1) != Some(&b'<') => {
                let end = at + page[at..].iter().position(|byte| *byte == b'>').expect("a string ends");
                let digits = std::str::from_utf8(&page[at + 1..end]).expect("digits");
                let byte = |pair| u8::from_str_radix(&digits[pair..pair + 2], 16).expect("digits");
                found.push((0..digits.len()).step_by(2).map(byte).collect());
                at = end;
            }
            b'<' => at += 1,
            _ => {}
        }
        at += 1;
    }
    found
}

/// A string in parentheses, and where it ends.
fn literal(page: &[u8], from: usize) -> (Vec<u8>, usize) {
    let (mut text, mut at, mut open) = (Vec::new(), from, 0);
    loop {
        match page[at] {
            b')' if open == 0 => return (text, at),
            b'\\' => {
                at += 1;
                let digits = page[at..].iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
                match page[at] {
                    b'n' => text.push(b'\n'),
                    b'r' => text.push(b'\r'),
                    b't' => text.push(b'\t'),
                    b'b' => text.push(8),
                    b'f' => text.push(12),
                    _ if digits > 0 => {
                        let octal = std::str::from_utf8(&page[at..at + digits]).expect("digits");
                        text.push(u8::from_str_radix(octal, 8).expect("a byte"));
                        at += digits - 1;
                    }
                    other => text.push(other),
                }
            }
            byte => {
                open += i32::from(byte == b'(') - i32::from(byte == b')');
                text.push(byte);
            }
        }
        at += 1;
    }
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
