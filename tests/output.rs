//! Every picture of a link is read back by a reader that is not ours, and is black on white with its margin.

use invito::output::qr::{self, MARGIN, Matrix};
use invito::output::{png, svg, terminal};

/// Links as they come: short, the usual fallback, an escaped address in Cyrillic, and far too long ones.
fn links() -> Vec<String> {
    let token = "lPwGCDwPMBqOq-hkmIUITiIJ";
    let escaped = "%D1%8E%D0%BB%D0%B8%D1%8F@%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84";
    let filled = |length: usize| {
        let start = format!("https://club.example/invite/{token}?for=");
        format!("{start}{}", "a1B-".repeat(length).get(..length - start.len()).expect("long enough"))
    };
    vec![
        "xmpp:a@b.c".to_owned(),
        format!("https://club.example/invite/{token}"),
        format!("https://xmpp.link/#ana@club.example?roster;preauth={token};ibr=y"),
        format!("https://xmpp.link/#{escaped}?roster;preauth={token};ibr=y"),
        filled(300),
        filled(1000),
        filled(2000),
    ]
}

fn code(link: &str) -> Matrix {
    Matrix::encode(link).unwrap_or_else(|error| panic!("{} bytes: {error}", link.len()))
}

/// What a camera would read from these grey pixels.
fn read(side: usize, pixel: impl Fn(usize, usize) -> u8) -> String {
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, pixel);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture");
    grids[0].decode().expect("a code that can be read").1
}

/// Modules with their margin, `true` is dark, drawn at three pixels each and read.
fn read_modules(modules: &[Vec<bool>]) -> String {
    read(modules.len() * 3, |x, y| if modules[y / 3][x / 3] { 0 } else { 255 })
}

/// Four rows and columns of white on every side, and dark modules right behind them.
fn assert_margin(modules: &[Vec<bool>]) {
    let side = modules.len();
    let dark = |from: usize, to: usize| {
        let inside = from..to;
        modules.iter().enumerate().any(|(y, row)| {
            assert_eq!(row.len(), side, "row {y} is as long as the others");
            row.iter().enumerate().any(|(x, dark)| *dark && !(inside.contains(&x) && inside.contains(&y)))
        })
    };
    assert!(!dark(MARGIN, side - MARGIN), "the margin is white");
    assert!(dark(MARGIN + 1, side - MARGIN - 1), "the margin is no wider");
}

#[test]
fn a_png_is_read_as_its_link() {
    for link in links() {
        for scale in [2, 4, 8] {
            let file = png::render(&code(&link), scale);
            let picture = image::load_from_memory(&file).expect("a PNG");
            assert_eq!(picture.color(), image::ColorType::L8);
            let picture = picture.into_luma8();
            assert!(picture.pixels().all(|pixel| [0, 255].contains(&pixel.0[0])), "only black and white");
            let at = |x: usize, y: usize| {
                picture.get_pixel(u32::try_from(x).expect("small"), u32::try_from(y).expect("small")).0[0]
            };
            let side = usize::try_from(picture.width()).expect("small");
            assert_eq!(side % scale, 0, "whole pixels a module");
            let modules: Vec<Vec<bool>> =
                (0..side / scale).map(|y| (0..side / scale).map(|x| at(x * scale, y * scale) == 0).collect()).collect();
            assert_margin(&modules);
            assert_eq!(read(side, at), link);
        }
    }
}

#[test]
fn a_scale_of_nothing_is_a_pixel_a_module() {
    let code = code("xmpp:a@b.c");
    assert_eq!(code.pixels(0), code.pixels(1));
}

#[test]
fn an_svg_is_read_as_its_link() {
    for link in links() {
        let text = svg::render(&code(&link));
        let (before, rest) = text.split_once(" d=\"").expect("a path has its data");
        let (data, after) = rest.split_once('"').expect("an attribute ends");
        // Without the data, which is longer than an XMPP library takes for an attribute.
        let root: minidom::Element = format!("{before}{after}").parse().expect("well-formed XML");
        let side: usize = root
            .attr("viewBox")
            .and_then(|view| view.strip_prefix("0 0 "))
            .and_then(|view| view.split(' ').next()?.parse().ok())
            .expect("a view from the corner");
        let children: Vec<_> = root.children().collect();
        let [square, path] = children.as_slice() else { panic!("a square and a path") };
        assert_eq!(square.attr("fill"), Some("#ffffff"));
        assert_eq!(square.attr("width").and_then(|width| width.parse().ok()), Some(side));
        assert_eq!(square.attr("height").and_then(|height| height.parse().ok()), Some(side));
        assert_eq!(path.attr("fill"), Some("#000000"));
        let modules = drawn(data, side);
        assert_margin(&modules);
        assert_eq!(read_modules(&modules), link);
    }
}

/// Fills closed paths as SVG does (even-odd over whole units): a point is inside where the edges to its left are odd.
fn drawn(path: &str, side: usize) -> Vec<Vec<bool>> {
    let mut modules = vec![vec![false; side]; side];
    let mut position = (0_i64, 0_i64);
    let mut start = position;
    let mut edge = |x: i64, from: i64, to: i64| {
        for y in from.min(to)..from.max(to) {
            let row = &mut modules[usize::try_from(y).expect("inside the picture")];
            row[usize::try_from(x).expect("inside the picture")..].iter_mut().for_each(|module| *module = !*module);
        }
    };
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        rest = &rest[1..];
        let end = rest.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let numbers: Vec<i64> =
            rest[..end].split_whitespace().map(|number| number.parse().expect("a whole number")).collect();
        rest = &rest[end..];
        match (command, numbers.as_slice()) {
            ('M', [x, y]) => {
                position = (*x, *y);
                start = position;
            }
            ('h', [length]) => position.0 += length,
            ('v', [length]) => {
                edge(position.0, position.1, position.1 + length);
                position.1 += length;
            }
            ('z', []) => {
                edge(start.0, position.1, start.1);
                position = start;
            }
            other => panic!("an unknown path command {other:?}"),
        }
    }
    modules
}

#[test]
fn a_terminal_shows_black_on_white_in_every_theme() {
    for link in links() {
        let text = terminal::render(&code(&link), true);
        let lines: Vec<&str> = text
            .lines()
            .map(|line| line.strip_prefix("\x1b[38;5;16;48;5;231m").and_then(|line| line.strip_suffix("\x1b[0m")))
            .map(|line| line.expect("each line sets its colours and takes them back"))
            .collect();
        let modules = halves(&lines, true);
        assert_margin(&modules);
        assert_eq!(read_modules(&modules), link);
    }
}

#[test]
fn without_colours_the_light_modules_are_drawn() {
    for link in links() {
        let text = terminal::render(&code(&link), false);
        assert!(!text.contains('\x1b'), "no escape sequence");
        let modules = halves(&text.lines().collect::<Vec<_>>(), false);
        assert_margin(&modules);
        assert_eq!(read_modules(&modules), link);
    }
}

/// The modules that half blocks stand for, where what is drawn is dark or light. A last half line below the code belongs
/// to no module.
fn halves(lines: &[&str], drawn_is_dark: bool) -> Vec<Vec<bool>> {
    let mut modules = Vec::new();
    for line in lines {
        let half = |drawn: [char; 2]| line.chars().map(|block| drawn.contains(&block) == drawn_is_dark).collect();
        assert!(line.chars().all(|block| "█▀▄ ".contains(block)), "only half blocks");
        let upper: Vec<bool> = half(['█', '▀']);
        let lower: Vec<bool> = half(['█', '▄']);
        modules.push(upper);
        modules.push(lower);
    }
    let side = modules[0].len();
    modules.truncate(side);
    modules
}

#[test]
fn what_fits_no_code_is_too_long() {
    for length in [2332, 3000, 100_000] {
        assert_eq!(Matrix::encode(&"a".repeat(length)).err(), Some(qr::Error::TooLong), "{length}");
    }
}

#[test]
fn the_level_is_never_below_m_and_grows_where_there_is_room() {
    let mut better = 0;
    for link in links() {
        let code = code(&link);
        let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(code.side(), |x, y| code.is_dark(x, y)));
        let (found, _) = grid.decode().expect("a code that can be read");
        // The bits of the format: 0 is M, 1 is L, 2 is H, 3 is Q (ISO/IEC 18004 table 12).
        assert_ne!(found.ecc_level, 1, "{} bytes", link.len());
        better += usize::from(found.ecc_level != 0);
        let smallest = qrcode::QrCode::new(&link).expect("it fits").width();
        assert_eq!(code.side(), smallest, "no larger for it");
    }
    assert!(better > 0, "some link leaves room for more than M");
}

#[test]
fn no_debug_text_shows_the_modules() {
    assert_eq!(format!("{:?}", code("xmpp:a@b.c")), "Matrix(21 x 21)");
}
