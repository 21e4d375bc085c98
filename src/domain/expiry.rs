//! When an invite ends (XEP-0401 section 5: field `expire`), and how long that is from now.

use jiff::{SignedDuration, Timestamp};

/// When an invite ends, as the server said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// At this moment.
    At(Timestamp),
    /// The server named no end.
    Never,
    /// The server sent something that is no date; kept as it came, shown as plain text.
    Unreadable(String),
}

impl Expiry {
    /// Reads the value of the field. XEP-0082 dates are taken, a missing or empty one is [`Expiry::Never`].
    #[must_use]
    pub fn parse(value: Option<&str>) -> Self {
        let Some(text) = value.map(str::trim).filter(|text| !text.is_empty()) else {
            return Self::Never;
        };
        text.parse().map_or_else(|_| Self::Unreadable(text.to_owned()), Self::At)
    }

    /// The moment, if there is one.
    #[must_use]
    pub const fn at(&self) -> Option<Timestamp> {
        match self {
            Self::At(moment) => Some(*moment),
            Self::Never | Self::Unreadable(_) => None,
        }
    }

    /// How long the invite still lives, seen from `now`.
    #[must_use]
    pub fn remaining(&self, now: Timestamp) -> Remaining {
        match self {
            Self::At(moment) => Remaining::until(*moment, now),
            Self::Never => Remaining::Endless,
            Self::Unreadable(_) => Remaining::Unknown,
        }
    }

    /// Whether the invite has ended by `now`.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.at().is_some_and(|moment| moment <= now)
    }
}

/// The time left, in the unit a person would say it in. Whole units, rounded down, so that nobody
/// is promised more than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remaining {
    /// Two days or more.
    Days(i64),
    /// One hour up to two days.
    Hours(i64),
    /// Under an hour; at least one minute is said.
    Minutes(i64),
    /// It has ended this long ago.
    Over(SignedDuration),
    /// It does not end.
    Endless,
    /// The server's date could not be read.
    Unknown,
}

impl Remaining {
    fn until(end: Timestamp, now: Timestamp) -> Self {
        let left = end.duration_since(now);
        if left <= SignedDuration::ZERO {
            return Self::Over(-left);
        }
        match left.as_hours() {
            0 => Self::Minutes(left.as_mins().max(1)),
            hours if hours < 48 => Self::Hours(hours),
            hours => Self::Days(hours / 24),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a test's own date")
    }

    #[test]
    fn a_server_date_is_read() {
        assert_eq!(Expiry::parse(Some("2026-11-30T13:11:30Z")), Expiry::At(at("2026-11-30T13:11:30Z")));
    }

    #[test]
    fn no_date_means_no_end() {
        assert_eq!(Expiry::parse(None), Expiry::Never);
        assert_eq!(Expiry::parse(Some(" ")), Expiry::Never);
    }

    #[test]
    fn what_is_no_date_is_kept_as_it_came() {
        assert_eq!(Expiry::parse(Some("next week")), Expiry::Unreadable("next week".into()));
    }

    #[test]
    fn the_time_left_is_said_in_one_unit_and_rounded_down() {
        let end = Expiry::At(at("2026-11-30T12:00:00Z"));
        let left = |now| end.remaining(at(now));
        assert_eq!(left("2026-11-23T12:00:01Z"), Remaining::Days(6));
        assert_eq!(left("2026-11-28T12:00:00Z"), Remaining::Days(2));
        assert_eq!(left("2026-11-29T06:00:00Z"), Remaining::Hours(30));
        assert_eq!(left("2026-11-30T11:00:00Z"), Remaining::Hours(1));
        assert_eq!(left("2026-11-30T11:00:01Z"), Remaining::Minutes(59));
        assert_eq!(left("2026-11-30T11:59:59Z"), Remaining::Minutes(1));
        assert_eq!(left("2026-11-30T12:00:00Z"), Remaining::Over(SignedDuration::ZERO));
        assert!(end.is_over(at("2026-11-30T12:00:00Z")));
    }
}
