//! A `mailto:` link (RFC 6068) for the person's own mail program.

use std::fmt::Write as _;

/// As long as such a link may be. Windows hands no more than 2,083 characters to another program; elsewhere they take
/// far more, and letters that are not Latin need six characters each.
pub const LIMIT: usize = if cfg!(windows) { 2_000 } else { 16_000 };

/// A letter without an address: who gets it is filled in there.
///
/// A text too long for [`LIMIT`] loses whole paragraphs, the longest first, never those with a link: a mail program would
/// cut it anywhere. Nothing here says that it did: whoever shows this link asks [`fits`] first, and tells the person.
#[must_use]
pub fn render(subject: &str, body: &str) -> String {
    shortened(subject, body, LIMIT)
}

/// Whether the whole text goes into such a link, so that [`render`] leaves nothing out.
#[must_use]
pub fn fits(subject: &str, body: &str) -> bool {
    whole(subject, body).len() <= LIMIT
}

fn whole(subject: &str, body: &str) -> String {
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(body))
}

fn shortened(subject: &str, body: &str, limit: usize) -> String {
    let mut paragraphs: Vec<&str> = body.split("\n\n").collect();
    loop {
        let link = whole(subject, &paragraphs.join("\n\n"));
        let longest = paragraphs
            .iter()
            .enumerate()
            .filter(|(_, paragraph)| !paragraph.contains("://") && !paragraph.contains("xmpp:"))
            .max_by_key(|(_, paragraph)| encoded(paragraph).len())
            .map(|(at, _)| at);
        match longest {
            Some(at) if link.len() > limit => paragraphs.remove(at),
            _ => return link,
        };
    }
}

/// Everything but the unreserved characters (RFC 3986) as `%` and two digits; the end of a line is CRLF.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.replace("\r\n", "\n").replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(byte.into());
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_ends_and_other_letters_are_encoded() {
        assert_eq!(
            render("Hé & 1+1?", "a\nb\r\n#ж;=\u{1f389}"),
            "mailto:?subject=H%C3%A9%20%26%201%2B1%3F&body=a%0D%0Ab%0D%0A%23%D0%B6%3B%3D%F0%9F%8E%89"
        );
    }

    #[test]
    fn what_is_too_long_loses_whole_paragraphs_and_never_the_link() {
        let link = "https://club.example/invite/lPwG";
        let body = format!("Hi,\n\n{}\n\n{link}\n\nBye.", "long ".repeat(400));
        let short = shortened("S", &body, 2_000);
        assert_eq!(short, format!("mailto:?subject=S&body=Hi%2C%0D%0A%0D%0A{}%0D%0A%0D%0ABye.", encoded(link)));
        // Nothing but the link is left, and that stays whole.
        assert_eq!(shortened("S", &body, 10), format!("mailto:?subject=S&body={}", encoded(link)));
        assert!(fits("S", "short") && !fits("S", &"é".repeat(LIMIT)));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

        #[test]
        fn a_reader_gets_back_what_was_written(subject in ".{0,40}", body in "(.|\n){0,200}") {
            let read = url::Url::parse(&render(&subject, &body)).expect("a link");
            // `+` is never a space there, and none is left bare that a form's reader could take for one.
            let pairs: Vec<(String, String)> =
                read.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
            let lines = |text: &str| text.replace("\r\n", "\n").replace('\n', "\r\n");
            proptest::prop_assert_eq!(pairs, vec![
                ("subject".to_owned(), lines(&subject)),
                ("body".to_owned(), lines(&body)),
            ]);
            proptest::prop_assert_eq!(read.path(), "");
        }
    }
}
