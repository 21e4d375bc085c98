//! Where a page leads: the `xmpp:` link in its `Link` header (RFC 8288), else those in its text. Pure.
//!
//! Prosody and ejabberd send the header for a good invite. Other pages have the link in an attribute or in the open,
//! with its characters written as HTML likes.

use super::PageAnswer;
use crate::domain::XmppUri;

/// What the headers say; `None` if they hold no invite.
pub fn headers<'a>(links: impl Iterator<Item = &'a str>, expected: &XmppUri) -> Option<PageAnswer> {
    let targets = links.flat_map(targets).filter_map(|target| XmppUri::parse(target).ok());
    verdict(targets, expected)
}

/// What the text says; `None` if it holds no invite. Other `xmpp:` links, to a room for questions say, are none.
pub fn text(text: &str, expected: &XmppUri) -> Option<PageAnswer> {
    // `to_ascii_lowercase` leaves every character where it is.
    let lower = text.to_ascii_lowercase();
    let links = lower.match_indices("xmpp:").take(MOST).filter_map(|(at, _)| {
        let rest = &text[at..];
        let end = rest.find(|c: char| c.is_whitespace() || "\"'<>`\\".contains(c)).unwrap_or(rest.len());
        XmppUri::parse(&unescaped(&rest[..end])).ok()
    });
    verdict(links, expected)
}

/// One that is ours is enough; a page may lead to each of its apps in another way.
fn verdict(links: impl Iterator<Item = XmppUri>, expected: &XmppUri) -> Option<PageAnswer> {
    let ours = |link: &XmppUri| link.token() == expected.token() && link.host() == expected.host();
    links.fold(None, |so_far, link| match so_far {
        Some(PageAnswer::Leads) => so_far,
        _ if ours(&link) => Some(PageAnswer::Leads),
        _ => Some(PageAnswer::LeadsElsewhere),
    })
}

/// The targets of a header that point to this page in another form: `rel="alternate"` as Prosody has it, or no
/// relation as ejabberd has it.
fn targets(header: &str) -> impl Iterator<Item = &str> {
    let mut rest = header;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let end = end_of_parameters(after);
        rest = &after[end..];
        Some((target, &after[..end]))
    })
    .filter(|(_, parameters)| is_alternate(parameters))
    .map(|(target, _)| target.trim())
}

/// Where the parameters of one link end: at a comma outside quotes.
fn end_of_parameters(text: &str) -> usize {
    let mut quoted = false;
    let comma = text.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ',' && !quoted
    });
    comma.map_or(text.len(), |(at, _)| at)
}

fn is_alternate(parameters: &str) -> bool {
    let relations = parameters.split(';').filter_map(|parameter| parameter.split_once('='));
    let mut relations = relations.filter(|(name, _)| name.trim().eq_ignore_ascii_case("rel")).peekable();
    relations.peek().is_none()
        || relations.any(|(_, value)| {
            value.trim().trim_matches('"').split_whitespace().any(|word| word.eq_ignore_ascii_case("alternate"))
        })
}

/// Without HTML's character references, as far as links have them.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let named = after.split_once(';').and_then(|(name, after)| Some((reference(name)?, after)));
        rest = match named {
            Some((c, after)) => {
                out.push(c);
                after
            }
            None => {
                out.push('&');
                after
            }
        };
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "equals" => Some('='),
        "semi" => Some(';'),
        "quest" => Some('?'),
        "colon" => Some(':'),
        _ => match name.strip_prefix(['#'])?.strip_prefix(['x', 'X']) {
            Some(digits) => number(digits, 16),
            None => number(&name[1..], 10),
        },
    }
}

/// No page has so many links.
const MOST: usize = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "xmpp:ana@club.example?roster;preauth=T1;ibr=y";
    const OTHER: &str = "xmpp:ana@club.example?roster;preauth=T2;ibr=y";

    fn expected() -> XmppUri {
        XmppUri::parse(OURS).expect("a test's own URI")
    }

    fn by_header(links: &[&str]) -> Option<PageAnswer> {
        headers(links.iter().copied(), &expected())
    }

    #[test]
    fn the_header_is_read_in_all_its_forms() {
        for header in [
            format!("<{OURS}>; rel=\"alternate\""),
            format!("<{OURS}>"),
            format!("<{OURS}>;rel=alternate"),
            format!("< {OURS} >; title=\"a, <b>; c\"; REL=\"other Alternate\""),
            format!("</style.css>; rel=preload, <{OURS}>; rel=alternate"),
            format!("<https://club.example/>; title=\"x, y\", <{OURS}>"),
        ] {
            assert_eq!(by_header(&[&header]), Some(PageAnswer::Leads), "{header}");
        }
        assert_eq!(by_header(&["</a.css>; rel=preload", &format!("<{OURS}>")]), Some(PageAnswer::Leads));
    }

    #[test]
    fn a_header_without_an_invite_says_nothing() {
        for header in [
            "",
            "<",
            "<>",
            OURS,
            &format!("<{OURS}"),
            &format!("<{OURS}>; rel=license"),
            "<xmpp:help@rooms.example?join>; rel=alternate",
            "<https://club.example/feed>; rel=alternate",
        ] {
            assert_eq!(by_header(&[header]), None, "{header}");
        }
    }

    #[test]
    fn another_invite_is_told_apart_by_token_and_host() {
        assert_eq!(by_header(&[&format!("<{OTHER}>")]), Some(PageAnswer::LeadsElsewhere));
        let host = format!("<{}>", OURS.replace("club", "clan"));
        assert_eq!(by_header(&[&host]), Some(PageAnswer::LeadsElsewhere));
        assert_eq!(by_header(&[&format!("<{OTHER}>, <{OURS}>")]), Some(PageAnswer::Leads));
        assert_eq!(by_header(&[&format!("<{OURS}>, <{OTHER}>")]), Some(PageAnswer::Leads));
    }

    #[test]
    fn the_link_is_found_in_the_text_however_it_is_written() {
        for page in [
            format!("<link rel='alternate' href='{OURS}'>"),
            format!("<a href=\"{}\">join</a>", OURS.replace(';', "&#59;").replace('=', "&#x3D;")),
            format!("<p>Copy {OURS}</p>"),
            format!("Ж\u{212a} {} ", OURS.replace("xmpp:", "XMPP:")),
            format!("<a href='xmpp:help@rooms.example?join'>?</a> <code>{OURS}</code>"),
        ] {
            assert_eq!(text(&page, &expected()), Some(PageAnswer::Leads), "{page}");
        }
        assert_eq!(text(&format!("<a href='{OTHER}'>"), &expected()), Some(PageAnswer::LeadsElsewhere));
        for page in ["", "xmpp:", "<a href='xmpp:help@rooms.example?join'>?</a>", "preauth=T1", "&#x; &; &#xfffffff;"] {
            assert_eq!(text(page, &expected()), None, "{page}");
        }
    }

    #[test]
    fn a_longer_token_is_another_one() {
        assert_eq!(text(&OURS.replace("T1", "T11"), &expected()), Some(PageAnswer::LeadsElsewhere));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

        #[test]
        fn no_page_is_too_odd_to_be_read(page in "([<>&;#x0-9\"', a-fЖ=]|xmpp:|preauth|roster|rel|alternate|\\?){0,60}") {
            let _ = text(&page, &expected());
            let _ = headers(std::iter::once(page.as_str()), &expected());
        }
    }
}
