//! What is handed over with a label as odd as people make them: it is whole in every output, and does nothing there.

#[path = "output/sample.rs"]
mod sample;

use invito::domain::{Kind, Way};
use invito::i18n;
use invito::output::{label, mailto, message, page, pdf};
use jiff::tz::TimeZone;

use sample::{KINDS, labels, link, now, record};

/// What a browser makes of text between tags.
fn unescaped(html: &str) -> String {
    let mut text = html.to_owned();
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, sign);
    }
    text
}

#[test]
fn a_message_holds_label_and_link_and_can_be_sent() {
    for (kind, way) in KINDS.into_iter().flat_map(|kind| [(kind, Way::Page), (kind, Way::App)]) {
        for label in labels() {
            let record = record(kind, &label);
            let link = link(&record, way);
            let text = message::render(&record, &link, now(), &TimeZone::UTC);
            let name = label::line(&label);
            let greeting = text.lines().next().expect("a greeting").replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(greeting, if name.is_empty() { "Hello,".into() } else { format!("Hi {name},") });
            assert!(text.lines().any(|line| line == link.as_str()), "{text}");
            let mail = mailto::render(&message::subject(&record), &text);
            let read = url::Url::parse(&mail).expect("a link");
            let body = read.query_pairs().find(|(name, _)| name == "body").expect("a body").1.into_owned();
            assert_eq!(body, text.replace('\n', "\r\n"));
        }
    }
}

#[test]
fn a_page_holds_label_and_link_and_nothing_of_them_is_a_tag() {
    let mut shapes = std::collections::BTreeSet::new();
    for label in labels() {
        let record = record(Kind::AccountAndContact, &label);
        let link = link(&record, Way::Page);
        let html = page::render(&record, &link, now(), &TimeZone::UTC).expect("a page");
        let name = label::line(&label);
        let text = unescaped(&html).replace(['\u{2068}', '\u{2069}'], "");
        assert!(name.is_empty() || text.contains(&format!("For {name}</p>")), "{name}");
        assert!(
            !html.contains("<script") && html.matches("<style>").count() == 1 && html.matches("</style>").count() == 1
        );
        // A reader of XML agrees where the tags are, but for those that HTML leaves open.
        let closed = html.replace("<!DOCTYPE html>\n", "");
        let closed: String = closed
            .lines()
            .map(|line| match line {
                open if open.starts_with("<meta") || open.starts_with("<link") => open.replace('>', "/>"),
                other => other.to_owned(),
            })
            .collect();
        let (before, code) = closed.split_once("<path").expect("a code");
        let (_, after) = code.split_once("/>").expect("a path ends");
        let root: minidom::Element = format!("{before}{after}")
            .replace("<html ", "<html xmlns=\"http://www.w3.org/1999/xhtml\" ")
            .parse()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut shape = Vec::new();
        outline(&root, 0, &mut shape);
        let button = find(&root, &|element| element.attr("class") == Some("button")).expect("a button");
        assert_eq!(button.attr("href"), Some(link.as_str()));
        shapes.insert((name.is_empty(), shape));
    }
    assert_eq!(shapes.len(), 2, "with a name and without one, and no label makes another page");
}

/// The tags of a document and their attributes' names, without any text.
fn outline(element: &minidom::Element, depth: usize, shape: &mut Vec<String>) {
    let names: Vec<String> = element.attrs().into_iter().map(|((_, name), _)| name.to_string()).collect();
    shape.push(format!("{depth} {} {names:?}", element.name()));
    element.children().for_each(|child| outline(child, depth + 1, shape));
}

fn find<'a>(element: &'a minidom::Element, is: &dyn Fn(&minidom::Element) -> bool) -> Option<&'a minidom::Element> {
    if is(element) { Some(element) } else { element.children().find_map(|child| find(child, is)) }
}

#[test]
fn a_page_leads_to_the_page_and_to_the_app_and_asks_nobody() {
    for kind in KINDS {
        let record = record(kind, "Ben");
        let uri = link(&record, Way::App);
        for way in [Way::Page, Way::App] {
            let link = link(&record, way);
            let html = unescaped(&page::render(&record, &link, now(), &TimeZone::UTC).expect("a page"));
            assert!(html.contains(&format!("class=\"button\" href=\"{}\"", link.as_str())), "{kind}");
            let aside = html.contains(&format!("class=\"quiet\" href=\"{}\"", uri.as_str()));
            assert_eq!(aside, way == Way::Page && kind != Kind::PasswordReset, "{kind}");
            assert!(html.contains("until Monday 30 November 2026, 13:11 (UTC)"), "the year is said: it lies about");
            assert!(html.contains("default-src 'none'") && html.contains("content=\"no-referrer\""));
            // What a browser fetches by itself.
            for fetched in [" src=", "url(", "@import", "<iframe", "<img", "<object", "<script", "srcset", "xlink"] {
                assert!(!html.contains(fetched), "{fetched}");
            }
            let linked: Vec<&str> =
                html.split("<link ").skip(1).map(|rest| rest.split('>').next().unwrap_or("")).collect();
            assert_eq!(linked, ["rel=\"icon\" href=\"data:,\""]);
        }
    }
}

#[test]
fn a_page_that_is_a_setting_cannot_be_a_script() {
    let record = record(Kind::Contact, "Ben");
    let invite = record.invite.as_ref().expect("an invite");
    let link = invito::domain::Link::of(&invite.uri, None, "javascript:alert(1)//#");
    let html = page::render(&record, &link, now(), &TimeZone::UTC).expect("a page");
    assert!(!html.contains("href=\"javascript"), "{html}");
}

#[test]
fn a_page_runs_as_its_language_does() {
    let record = record(Kind::AccountAndContact, "Ben");
    let link = link(&record, Way::Page);
    let start = |tag| i18n::within(tag, || page::render(&record, &link, now(), &TimeZone::UTC).expect("a page"));
    assert!(start("ar").contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(start("de").contains("<html lang=\"de\" dir=\"ltr\">"));
    assert!(start("ar").contains("<code dir=\"ltr\">"), "a link always runs from the left");
}

#[test]
fn every_label_fits_a_card_and_the_same_card_is_the_same_file() {
    for (kind, label) in labels()
        .into_iter()
        .map(|label| (Kind::AccountAndContact, label))
        .chain(KINDS.into_iter().map(|kind| (kind, "Ben".to_owned())))
    {
        let record = record(kind, &label);
        let link = link(&record, Way::Page);
        let card = || pdf::card(&record, &link, now(), &TimeZone::UTC);
        match card() {
            Ok(bytes) => {
                assert!(bytes.starts_with(b"%PDF-"), "{label}");
                assert_eq!(Some(bytes), card().ok(), "{label}");
            }
            // A build without the fonts, on a system without any.
            Err(pdf::Error::NoFont) if cfg!(not(feature = "bundled-font")) => {}
            Err(error) => panic!("{label}: {error}"),
        }
    }
}

#[test]
fn what_fits_no_code_is_on_no_card_and_no_page() {
    let record = record(Kind::AccountAndContact, "Ben");
    let invite = record.invite.as_ref().expect("an invite");
    let link = invito::domain::Link::of(&invite.uri, None, &format!("https://{}.example/#", "a".repeat(2400)));
    assert!(page::render(&record, &link, now(), &TimeZone::UTC).is_err());
    assert!(matches!(pdf::card(&record, &link, now(), &TimeZone::UTC), Err(pdf::Error::Qr(_))));
}
