//! Everything that is handed over, read back by programs that are not ours: zbarimg, rsvg-convert, poppler, Chromium.
//! Ignored by default, since they have to be installed:
//!
//! ```sh
//! tests/run.sh readers
//! ```

#[path = "readers/browser.rs"]
mod browser;
#[path = "output/inside.rs"]
mod inside;
#[path = "output/sample.rs"]
mod sample;

use std::path::Path;
use std::process::Command;

use invito::domain::{Kind, Record, Way};
use invito::i18n;
use invito::output::{label, page, pdf, png, qr::Matrix, svg, terminal};
use jiff::tz::TimeZone;

use sample::{KINDS, labels, link, now, record};

/// Every kind of link.
fn invites() -> Vec<(Record, Way)> {
    KINDS.into_iter().flat_map(|kind| [(record(kind, "Ben"), Way::Page), (record(kind, "Ben"), Way::App)]).collect()
}

/// What a program prints.
fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} is not installed: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap_or_else(|_| panic!("{program} speaks UTF-8"))
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// What a camera would read in a picture: exactly one code.
fn scanned(picture: &Path) -> String {
    let read = said("zbarimg", &["--quiet", "--raw", "--nodbus", text(picture)]);
    read.strip_suffix('\n').unwrap_or(&read).to_owned()
}

#[test]
#[ignore = "needs zbarimg and rsvg-convert"]
fn every_picture_is_scanned_as_its_link() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    for (record, way) in invites() {
        let link = link(&record, way);
        let code = Matrix::encode(link.as_str()).expect("a code");

        std::fs::write(file("code.png"), png::render(&code, 4)).expect("a file");
        assert_eq!(scanned(&file("code.png")), link.as_str());

        std::fs::write(file("code.svg"), svg::render(&code)).expect("a file");
        said("rsvg-convert", &["--output", text(&file("svg.png")), text(&file("code.svg"))]);
        assert_eq!(scanned(&file("svg.png")), link.as_str());

        for colour in [true, false] {
            photograph(&terminal::render(&code, colour), colour, &file("terminal.png"));
            assert_eq!(scanned(&file("terminal.png")), link.as_str());
        }
    }
}

/// A terminal as a picture: letters black on white where it has colours, light on dark where it has none.
fn photograph(shown: &str, colour: bool, file: &Path) {
    let rows: Vec<Vec<char>> =
        shown.lines().map(|line| line.chars().filter(|c| "█▀▄ ".contains(*c)).collect()).collect();
    let (ink, paper) = if colour { (0, 255) } else { (255, 0) };
    let side = 6;
    let width = u32::try_from(rows[0].len()).expect("small") * side;
    let height = u32::try_from(rows.len()).expect("small") * 2 * side;
    let picture = image::GrayImage::from_fn(width, height, |x, y| {
        let at = |n: u32| usize::try_from(n).expect("small");
        let block = rows[at(y / side / 2)][at(x / side)];
        let drawn = if y / side % 2 == 0 { "█▀".contains(block) } else { "█▄".contains(block) };
        image::Luma([if drawn { ink } else { paper }])
    });
    picture.save(file).expect("a picture");
}

#[test]
#[ignore = "needs poppler-utils and zbarimg"]
fn a_card_says_name_link_and_deadline_and_its_code_is_the_link() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("card.pdf");
    let picture = folder.path().join("card");
    let named = labels().into_iter().map(|label| (record(Kind::AccountAndContact, &label), Way::Page));
    for (record, way) in named.chain(invites()) {
        let link = link(&record, way);
        let card = pdf::card(&record, &link, now(), &TimeZone::UTC).expect("a card, with a font to write it");
        std::fs::write(&file, card).expect("a file");
        let words = said("pdftotext", &["-enc", "UTF-8", text(&file), "-"]);
        let joined: String = words.split_whitespace().collect();
        // The link is broken where a line ends, and nowhere else.
        assert!(joined.contains(link.as_str()), "{} in {words}", link.as_str());
        assert!(words.contains("30 November 2026, 13:11"), "{words}");
        let name = label::line(&record.label);
        assert!(holds(&words, &name), "{name} in {words}");
        let about = said("pdfinfo", &[text(&file)]);
        for fact in
            ["Pages:           1", "Tagged:          yes", "(A4)", "JavaScript:      no", "Creator:         Invito"]
        {
            assert!(about.contains(fact), "{fact} in {about}");
        }
        assert!(!about.contains("Author") && !about.contains("Date"), "{about}");
        assert!(!name.contains("Ben") || !about.contains("Ben"), "a title is seen by others: {about}");
        let links = said("pdfinfo", &["-url", text(&file)]);
        assert!(links.lines().skip(1).all(|line| line.ends_with(link.as_str())), "{links}");
        assert_eq!(links.lines().count(), 2, "{links}");
        let fonts = said("pdffonts", &[text(&file)]);
        assert!(fonts.lines().skip(2).all(|font| font.contains("yes yes yes")), "embedded, in part, readable: {fonts}");
        // As a good printer and as a bad one draws it.
        for resolution in ["72", "150"] {
            said("pdftoppm", &["-r", resolution, "-png", "-singlefile", text(&file), text(&picture)]);
            assert_eq!(scanned(&picture.with_extension("png")), link.as_str(), "at {resolution} dots an inch");
        }
    }
}

/// Whether a text says this name. Poppler turns two letters from the right that are one sign, and marks where the
/// direction changes, so that there only the letters are compared.
fn holds(words: &str, name: &str) -> bool {
    let plain = |text: &str| -> String {
        let unseen = |c: &char| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fe0f}');
        text.chars().filter(|c| !c.is_whitespace()).filter(unseen).collect()
    };
    let (words, name) = (plain(words), plain(name));
    let from_right = |c: char| matches!(c, '\u{590}'..='\u{8ff}');
    if name.contains(from_right) {
        let head: Vec<char> = words.chars().take(name.chars().count() + 40).collect();
        return name.chars().filter(|c| c.is_alphabetic()).all(|c| head.contains(&c));
    }
    words.contains(&name)
}

#[test]
#[ignore = "needs poppler-utils"]
fn nothing_on_a_card_leaves_it_in_any_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("card.pdf");
    for language in i18n::letters() {
        for (record, way) in invites().into_iter().chain([(record(Kind::AccountAndContact, "ليلى (chess)"), Way::Page)])
        {
            let link = link(&record, way);
            let card = match i18n::within(language.tag, || pdf::card(&record, &link, now(), &TimeZone::UTC)) {
                // The fonts that most systems have know no Chinese.
                Err(pdf::Error::NoLetters) if language.tag == "zh" => continue,
                card => card.unwrap_or_else(|error| panic!("{}: {error}", language.tag)),
            };
            assert!(!inside::glyphs(&card).contains(&0), "{} has a box", language.tag);
            std::fs::write(&file, card).expect("a file");
            let boxes = said("pdftotext", &["-bbox", text(&file), "-"]);
            let words: Vec<&str> = boxes.lines().filter(|line| line.contains("<word ")).collect();
            assert!(words.len() > 10, "{boxes}");
            for word in words {
                let side = |name: &str| -> f32 {
                    let value = word.split(name).nth(1).and_then(|rest| rest.split('"').nth(1)).expect("a side");
                    value.parse().expect("a number")
                };
                let (left, right) = (side("xMin="), side("xMax="));
                assert!(left > 70.0 && right < 525.0, "{}: {word}", language.tag);
            }
        }
    }
}

#[test]
#[ignore = "needs poppler-utils"]
fn the_code_on_a_card_is_as_large_as_cameras_like() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("card.pdf");
    for (record, way) in invites().into_iter().chain([(record(Kind::Account, &"W".repeat(500)), Way::Page)]) {
        let link = link(&record, way);
        std::fs::write(&file, pdf::card(&record, &link, now(), &TimeZone::UTC).expect("a card")).expect("a file");
        let picture = folder.path().join("card");
        said("pdftoppm", &["-r", "254", "-gray", "-png", "-singlefile", text(&file), text(&picture)]);
        let page = image::open(picture.with_extension("png")).expect("a picture").into_luma8();
        // Black and no shade of it is only the code: ten dots a millimetre.
        let black: Vec<(u32, u32)> =
            page.enumerate_pixels().filter(|(.., pixel)| pixel.0[0] == 0).map(|(x, y, _)| (x, y)).collect();
        let span = |of: fn(&(u32, u32)) -> u32| {
            let all = black.iter().map(of);
            all.clone().max().expect("a code") - all.min().expect("a code") + 1
        };
        let (width, height) = (span(|at| at.0), span(|at| at.1));
        assert!(width >= 450 && height >= 450, "{width} x {height} tenths of a millimetre");
        assert!(width.abs_diff(height) <= 2, "{width} x {height}");
    }
}

#[test]
#[ignore = "needs chromium and zbarimg"]
fn a_browser_shows_the_page_with_its_code_and_its_button_and_asks_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.html");
    let picture = folder.path().join("page.png");
    let odd = [2, 3, 7, 9, 11, 12].map(|index| (record(Kind::AccountAndContact, &labels()[index]), Way::Page, "en"));
    let kinds = invites().into_iter().map(|(record, way)| (record, way, "en"));
    let arabic = (record(Kind::AccountAndContact, "ليلى"), Way::Page, "ar");
    for (index, (record, way, language)) in kinds.chain(odd).chain([arabic]).enumerate() {
        let link = link(&record, way);
        let html = i18n::within(language, || page::render(&record, &link, now(), &TimeZone::UTC).expect("a page"));
        std::fs::write(&file, &html).expect("a file");
        let (shown, asked) = browser::shown(&file);
        assert_eq!(asked, Vec::<String>::new(), "it asks nobody");
        let button = shown.split("class=\"button\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(button.map(|href| href.replace("&amp;", "&").replace("&lt;", "<")).as_deref(), Some(link.as_str()));
        let name = label::line(&record.label);
        let said = shown.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
        assert!(said.replace(['\u{2068}', '\u{2069}'], "").contains(&*name), "{name} in {shown}");
        assert!(!shown.contains("<script"), "{shown}");
        // Phone and desk, light and dark, with scripts and without: the same.
        let (width, dark, scripts) = [(390, false, true), (1100, true, true), (390, true, false)][index % 3];
        browser::photograph(&file, &picture, width, dark, scripts);
        assert_eq!(scanned(&picture), link.as_str(), "{width} wide, invite {index}");
    }
}

#[test]
#[ignore = "needs chromium and zbarimg"]
fn a_browser_without_scripts_is_one_without_scripts() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, picture) = (folder.path().join("page.html"), folder.path().join("page.png"));
    let code = svg::render(&Matrix::encode("without").expect("a code"));
    let page = format!("<!DOCTYPE html>{code}<script>document.body.replaceChildren()</script>");
    std::fs::write(&file, page).expect("a file");
    browser::photograph(&file, &picture, 390, false, false);
    assert_eq!(scanned(&picture), "without");
}

#[test]
#[ignore = "needs chromium"]
fn a_page_that_asked_somebody_would_be_caught() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.html");
    std::fs::write(&file, "<!DOCTYPE html><title>x</title><img src=\"http://tracker.example/pixel\">").expect("a file");
    let (_, asked) = browser::shown(&file);
    assert!(asked.iter().any(|line| line.contains("tracker.example")), "{asked:?}");
}
