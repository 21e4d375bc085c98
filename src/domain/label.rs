//! For whom an invite is, as its inviter calls them: how long that may be.

/// The most letters a label has. More are a mistake, such as a whole mail pasted into the field.
pub const MOST: usize = 500;

/// Whether a label is no longer than that.
#[must_use]
pub fn fits(label: &str) -> bool {
    cut(label).len() == label.len()
}

/// A label of older times or from elsewhere, which may be longer, without what is too much of it.
#[must_use]
pub fn cut(label: &str) -> &str {
    label.char_indices().nth(MOST).map_or(label, |(end, _)| &label[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_and_not_bytes() {
        let most = "ж".repeat(MOST);
        assert!(fits("") && fits(&most) && cut(&most) == most);
        let more = format!("{most}\u{1f389}");
        assert!(!fits(&more) && cut(&more) == most);
    }
}
