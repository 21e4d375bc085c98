//! One web page that explains an invite to its receiver and needs nothing but itself: no script, no request to anybody.

mod style;

use std::fmt::Write as _;

use jiff::{Timestamp, tz::TimeZone};

use super::guide::{self, Medium};
use super::qr::{self, Matrix};
use super::{label, svg};
use crate::domain::{Kind, Link, Record, Way};
use crate::i18n::{self, words};
use crate::t;

/// The page in the current language. `link` is what its code and its button lead to.
///
/// # Errors
/// [`qr::Error`] if no code can hold the link.
pub fn render(record: &Record, link: &Link, _now: Timestamp, zone: &TimeZone) -> Result<String, qr::Error> {
    let code = svg::render(&Matrix::encode(link.as_str())?);
    let way = link.way();
    let mut main = String::new();
    let name = label::line(&record.label);
    if !name.is_empty() {
        add(&mut main, "<p class=\"for\">", &t!("page-for", name = name), "</p>\n");
    }
    add(&mut main, "<h1>", &guide::heading(record), "</h1>\n");
    add(&mut main, "<p class=\"lead\">", &guide::lead(record), "</p>\n");
    main += &buttons(record, link);
    add(&mut main, "<p class=\"until\">", &until(record, zone), "</p>\n");
    main.push_str("<div class=\"two\">\n<section>\n");
    add(&mut main, "<h2>", &t!("page-steps"), "</h2>\n<ol>\n");
    for step in guide::steps(record, way, Medium::Screen) {
        add(&mut main, "<li>", &step, "</li>\n");
    }
    main.push_str("</ol>\n</section>\n<figure>\n");
    add(&mut main, "<div class=\"code\" role=\"img\" aria-label=\"", &t!("page-code"), "\">");
    main += code.trim_end();
    let caption = if way == Way::Page { t!("page-code-camera") } else { t!("page-code-app") };
    add(&mut main, "</div>\n<figcaption>", &caption, "</figcaption>\n</figure>\n</div>\n");
    if record.kind != Kind::PasswordReset {
        main += &apps();
    }
    add(&mut main, "<section class=\"link\">\n<h2>", &t!("page-link"), "</h2>\n");
    add(&mut main, "<p><code dir=\"ltr\">", link.as_str(), "</code></p>\n");
    add(&mut main, "<p class=\"soft\">", &t!("page-secret"), "</p>\n</section>\n");
    let direction = if i18n::is_rtl() { "rtl" } else { "ltr" };
    Ok(format!(
        concat!(
            "<!DOCTYPE html>\n",
            "<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; ",
            "img-src data:; base-uri 'none'; form-action 'none'\">\n",
            "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n",
            "<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n{main}</main>\n</body>\n</html>\n",
        ),
        lang = escaped(&i18n::language()),
        direction = direction,
        title = escaped(&guide::title(record)),
        style = style::SHEET,
        main = main,
    ))
}

/// Where the invite is opened: the page, or the app; and for who has an app, the app beside the page.
fn buttons(record: &Record, link: &Link) -> String {
    let mut out = String::new();
    let text = match (record.kind, link.way()) {
        (Kind::PasswordReset, _) => t!("page-button-password-reset"),
        (_, Way::Page) => t!("page-button"),
        (_, Way::App) => t!("page-button-app"),
    };
    if can_be_opened(link.as_str()) {
        out.push_str("<p class=\"open\"><a class=\"button\" href=\"");
        add(&mut out, "", link.as_str(), "\" rel=\"noreferrer\">");
        add(&mut out, "", &text, "</a>");
        if let (Way::Page, Some(invite)) = (link.way(), &record.invite)
            && record.kind != Kind::PasswordReset
        {
            add(&mut out, "\n<a class=\"quiet\" href=\"", &invite.uri.to_uri(), "\">");
            add(&mut out, "", &t!("page-have-app"), "</a>");
        }
        out.push_str("</p>\n");
    }
    out
}

/// Only what leads to a page or a chat app: a fallback page is a setting, and could be anything.
fn can_be_opened(link: &str) -> bool {
    let scheme = link.split(':').next().unwrap_or_default().to_ascii_lowercase();
    ["https", "http", "xmpp"].contains(&scheme.as_str())
}

/// Until when, with the year and the zone: a page lies about, and is read elsewhere.
pub(super) fn until(record: &Record, zone: &TimeZone) -> String {
    match record.expires().and_then(crate::domain::Expiry::at) {
        None => t!("page-endless"),
        Some(end) => {
            // Seen from long ago the year is named.
            let until = words::moment(end, Timestamp::UNIX_EPOCH, zone);
            let offset = zone.to_offset(end);
            let zone = if offset.is_zero() { "UTC".to_owned() } else { format!("UTC{offset}") };
            t!("page-until", until = until, zone = zone)
        }
    }
}

fn apps() -> String {
    let mut out = String::from("<section class=\"apps\">\n");
    add(&mut out, "<h2>", &t!("page-apps"), "</h2>\n");
    add(&mut out, "<p class=\"soft\">", &t!("page-apps-advice"), "</p>\n<dl>\n");
    for (platform, apps) in APPS {
        let _ = write!(out, "<div><dt>{platform}</dt><dd>");
        for (index, (name, address)) in apps.iter().enumerate() {
            let comma = if index == 0 { "" } else { " · " };
            // Writing to a String cannot fail.
            let _ = write!(out, "{comma}<a href=\"{address}\" rel=\"noreferrer noopener\">{name}</a>");
        }
        out.push_str("</dd></div>\n");
    }
    out.push_str("</dl>\n</section>\n");
    out
}

/// The apps named, each with its own site. All can open an invite; none is asked for anything before it is clicked.
const APPS: [(&str, &[(&str, &str)]); 5] = [
    ("Android", &[("Conversations", "https://conversations.im/"), ("yaxim", "https://yaxim.org/")]),
    ("iPhone, iPad", &[("Monal", "https://monal-im.org/"), ("Siskin IM", "https://siskin.im/")]),
    ("Windows", &[("Gajim", "https://gajim.org/")]),
    ("macOS", &[("Monal", "https://monal-im.org/"), ("Beagle IM", "https://beagle.im/")]),
    ("Linux", &[("Dino", "https://dino.im/"), ("Gajim", "https://gajim.org/")]),
];

/// Text between two pieces of HTML.
fn add(out: &mut String, before: &str, text: &str, after: &str) {
    out.push_str(before);
    out.push_str(&escaped(text));
    out.push_str(after);
}

/// As text in an element or in a quoted attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
