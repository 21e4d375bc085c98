//! How long to wait before the next try to connect. Pure: chance comes from outside.

use std::time::Duration;

/// The wait before try number `tries` (the first is 0): doubling from one second to a minute, and of that between
/// half and all, by `chance`, so that the people of one server do not all come back at once after its restart.
#[must_use]
pub fn delay(tries: u32, chance: u32) -> Duration {
    let whole = LONGEST.min(FIRST * 2_u32.saturating_pow(tries.min(16)));
    let half = whole / 2;
    half + half.mul_f64(f64::from(chance) / f64::from(u32::MAX))
}

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_minute() {
        let waits: Vec<_> = (0..8).map(|tries| delay(tries, u32::MAX).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(delay(u32::MAX, u32::MAX).as_secs(), 60);
    }

    #[test]
    fn chance_takes_away_at_most_half() {
        assert_eq!(delay(3, 0), Duration::from_secs(4));
        assert_eq!(delay(0, 0), Duration::from_millis(500));
    }
}
