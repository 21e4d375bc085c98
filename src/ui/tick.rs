//! When a countdown in words changes next, so that an idle window sleeps until then.

use jiff::{SignedDuration, Timestamp};

use crate::domain::{Expiry, Remaining};

/// The next moment at which one of these ends reads otherwise; `None` if none ever does.
///
/// One countdown is followed exactly. Of several, some may be a minute late (five while only hours and days are
/// shown), so that the window wakes once for all of them.
#[must_use]
pub fn next(now: Timestamp, ends: impl IntoIterator<Item = Timestamp>) -> Option<Timestamp> {
    let (mut earliest, mut shown, mut pause): (Option<Timestamp>, usize, _) = (None, 0, LAZY);
    for end in ends {
        let remaining = Expiry::At(end).remaining(now);
        let Some(change) = change(end, remaining, now) else { continue };
        if matches!(remaining, Remaining::Minutes(_)) {
            pause = BRISK;
        }
        shown += 1;
        earliest = Some(earliest.map_or(change, |other| other.min(change)));
    }
    let pause = if shown > 1 { pause } else { SignedDuration::from_secs(1) };
    earliest.map(|moment| moment.max(now.saturating_add(pause).unwrap_or(moment)))
}

/// When the words for this end change.
fn change(end: Timestamp, remaining: Remaining, now: Timestamp) -> Option<Timestamp> {
    let before = |left: SignedDuration| end.checked_sub(left).ok();
    match remaining {
        Remaining::Days(days) if days > 2 => before(SignedDuration::from_hours(days * 24)),
        Remaining::Days(_) => before(SignedDuration::from_hours(48)),
        Remaining::Hours(hours) => before(SignedDuration::from_hours(hours)),
        Remaining::Minutes(1) => Some(end),
        Remaining::Minutes(minutes) => before(SignedDuration::from_mins(minutes)),
        // "Ended 3 days ago" need not be watched closely, and after a month not at all.
        Remaining::Over(ago) if ago < SignedDuration::from_hours(24 * 30) => {
            now.checked_add(SignedDuration::from_hours(1)).ok()
        }
        Remaining::Over(_) | Remaining::Endless | Remaining::Unknown => None,
    }
    // Rounding down means that the words change just after the full unit.
    .and_then(|moment| moment.checked_add(SignedDuration::from_millis(5)).ok())
}

const LAZY: SignedDuration = SignedDuration::from_mins(5);
const BRISK: SignedDuration = SignedDuration::from_mins(1);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a test's own date")
    }

    /// The words before and after the moment that was named differ, and do not differ until then.
    #[test]
    fn a_single_countdown_is_followed_exactly() {
        let end = at("2026-11-30T12:00:00Z");
        for now in ["2026-11-23T12:30:00Z", "2026-11-28T11:00:00Z", "2026-11-28T13:20:00Z", "2026-11-30T11:30:30Z"] {
            let now = at(now);
            let next = next(now, [end]).expect("it changes some day");
            let words = |moment| Expiry::At(end).remaining(moment);
            let just_before = next - SignedDuration::from_millis(10);
            assert_eq!(words(now), words(just_before), "{now}");
            assert_ne!(words(now), words(next), "{now}");
        }
    }

    #[test]
    fn many_countdowns_wake_the_window_once_a_minute_at_most() {
        let now = at("2026-11-30T11:00:00Z");
        let ends: Vec<_> = (1..3000).map(|n| now + SignedDuration::from_secs(n)).collect();
        assert_eq!(next(now, ends), Some(now + BRISK));
        let ends: Vec<_> = (1..3000).map(|n| now + SignedDuration::from_secs(36_000 + n)).collect();
        assert_eq!(next(now, ends), Some(now + LAZY));
    }

    #[test]
    fn nothing_shown_means_no_wakening() {
        assert_eq!(next(at("2026-11-30T11:00:00Z"), []), None);
        assert_eq!(next(at("2026-11-30T11:00:00Z"), [at("2020-01-01T00:00:00Z")]), None);
    }
}
