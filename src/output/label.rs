//! A label on one line, as it may stand in a text that others read: nothing in it gives orders or turns the writing.

/// The label without control characters and marks that turn the direction of writing, any white space as one space.
#[must_use]
pub fn line(label: &str) -> String {
    let shown: String = label
        .chars()
        .filter_map(|c| match c {
            c if c.is_whitespace() => Some(' '),
            c if c.is_control() => None,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
            c => Some(c),
        })
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_one_line_without_orders_in_it() {
        assert_eq!(line(" Ben\u{1b}[2J\r\n\tEva\u{202e}\u{0} "), "Ben[2J Eva");
        assert_eq!(line("\u{7}\n"), "");
    }

    #[test]
    fn what_can_be_read_stays_as_it_is() {
        for label in ["Бен & <Eva> \"ßö\" 🎉", "ليلى", "דנה", "小明", "👩‍👩‍👧", "{link}", "</style><script>"]
        {
            assert_eq!(line(label), label);
        }
    }
}
