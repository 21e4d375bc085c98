//! What is counted of an account's invites, kept until it changes: no view and no redraw walks through thousands.

use jiff::Timestamp;

use super::screen::create::RECENT;
use super::seat::fate;
use super::tick;
use crate::domain::Status;
use crate::store::history::Brief;

/// How many invites there are of each fate, and when that changes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub all: usize,
    /// Those that may still be taken up.
    pub waiting: usize,
    /// Those that were taken up.
    pub accepted: usize,
    /// Those that cannot be taken up any more.
    pub ended: usize,
    /// Those of which nobody knows whether they exist: the answer was lost.
    pub unknown: usize,
    /// The places of the last ones something happened to, newest first.
    pub recent: Vec<usize>,
    /// When a countdown in words reads otherwise.
    pub wake: Option<Timestamp>,
    /// When the first of those that wait ends.
    pub until: Option<Timestamp>,
}

impl Tally {
    /// Counts.
    #[must_use]
    pub fn of(briefs: &[Brief], now: Timestamp) -> Self {
        let mut tally = Self::default();
        for brief in briefs.iter().filter(|brief| is_shown(brief)) {
            tally.all += 1;
            match fate(brief, now) {
                Status::Waiting => {
                    tally.waiting += 1;
                    tally.until = [tally.until, brief.expires].into_iter().flatten().min();
                }
                Status::Accepted { .. } | Status::Used => tally.accepted += 1,
                Status::Expired | Status::Withdrawn => tally.ended += 1,
                Status::Unknown => tally.unknown += 1,
            }
        }
        tally.wake = tick::next(now, briefs.iter().filter_map(|brief| brief.expires));
        tally.recent = recent(briefs);
        tally
    }

    /// Whether it has to be counted anew.
    #[must_use]
    pub fn is_stale(&self, now: Timestamp) -> bool {
        [self.until, self.wake].into_iter().flatten().any(|moment| moment <= now)
    }
}

/// Whether an invite stands in the list by itself. One that was replaced is found behind the newer one, unless it was
/// taken up after all.
#[must_use]
pub const fn is_shown(brief: &Brief) -> bool {
    !brief.renewed || matches!(brief.status, Status::Accepted { .. } | Status::Used)
}

/// The places of those that were made or settled last.
fn recent(briefs: &[Brief]) -> Vec<usize> {
    let moment = |at: &usize| briefs[*at].settled_at.unwrap_or(briefs[*at].created).max(briefs[*at].created);
    let mut last: Vec<usize> = Vec::with_capacity(RECENT + 1);
    for at in (0..briefs.len()).filter(|at| is_shown(&briefs[*at])) {
        // Equal ones stay in the order of the list.
        let place = last.partition_point(|other| moment(other) >= moment(&at));
        if place < RECENT {
            last.insert(place, at);
            last.truncate(RECENT);
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::domain::{Id, Kind};

    #[test]
    fn an_invite_that_ends_makes_the_count_stale_and_moves_over() {
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().expect("a date");
        let brief = |hours: i64, status: Status| Brief {
            id: Id::new("a"),
            label: String::new(),
            kind: Kind::Account,
            username: None,
            created: now,
            expires: Some(now + SignedDuration::from_hours(hours)),
            status,
            settled_at: None,
            renewed: false,
        };
        let briefs = [brief(5, Status::Waiting), brief(1, Status::Waiting), brief(9, Status::Used)];
        let tally = Tally::of(&briefs, now);
        assert_eq!((tally.all, tally.waiting, tally.accepted, tally.ended), (3, 2, 1, 0));
        assert!(!tally.is_stale(now));
        let later = now + SignedDuration::from_hours(1);
        assert!(tally.is_stale(later));
        let tally = Tally::of(&briefs, later);
        assert_eq!((tally.waiting, tally.ended), (1, 1));
    }
}
