//! Words that the window, the command line and the messages share: time left, moments, kinds and statuses.

use jiff::civil::{DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::domain::{Kind, Remaining, Status};
use crate::t;

/// The time left, as a person would say it: "6 days left", "ended 3 days ago", "does not end".
#[must_use]
pub fn remaining(remaining: Remaining) -> String {
    match remaining {
        Remaining::Days(count) => t!("remaining-days", count = count),
        Remaining::Hours(count) => t!("remaining-hours", count = count),
        Remaining::Minutes(count) => t!("remaining-minutes", count = count),
        Remaining::Over(ago) => ended(ago),
        Remaining::Endless => t!("remaining-endless"),
        Remaining::Unknown => t!("remaining-unknown"),
    }
}

fn ended(ago: SignedDuration) -> String {
    match (ago.as_mins(), ago.as_hours()) {
        (0, _) => t!("ended-now"),
        (minutes, 0) => t!("ended-minutes", count = minutes),
        (_, hours) if hours < 48 => t!("ended-hours", count = hours),
        (_, hours) => t!("ended-days", count = hours / 24),
    }
}

/// The exact local time: "Monday 30 November, 14:11", with the year if it is not this one.
#[must_use]
pub fn moment(at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let (local, year) = local(at, now, zone);
    let (weekday, month, day) = (weekday(&local), month(&local), local.day());
    match year {
        None => t!("moment", weekday = weekday, day = day, month = month, time = clock(&local)),
        Some(year) => {
            t!("moment-year", weekday = weekday, day = day, month = month, year = year, time = clock(&local))
        }
    }
}

/// The same where there is little room: "Mon 30 Nov, 14:11".
#[must_use]
pub fn moment_short(at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let (local, year) = local(at, now, zone);
    let (weekday, month, day) = (weekday(&local), month(&local), local.day());
    match year {
        None => t!("moment-short", weekday = weekday, day = day, month = month, time = clock(&local)),
        Some(year) => {
            t!("moment-short-year", weekday = weekday, day = day, month = month, year = year, time = clock(&local))
        }
    }
}

/// The local day: "Monday 30 November", with the year if it is not this one.
#[must_use]
pub fn date(at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let (local, year) = local(at, now, zone);
    let (weekday, month, day) = (weekday(&local), month(&local), local.day());
    match year {
        None => t!("date", weekday = weekday, day = day, month = month),
        Some(year) => t!("date-year", weekday = weekday, day = day, month = month, year = year),
    }
}

/// The kind in a word or two, for lists.
#[must_use]
pub fn kind(kind: Kind) -> String {
    match kind {
        Kind::Contact => t!("kind-contact"),
        Kind::AccountAndContact => t!("kind-account-and-contact"),
        Kind::Account => t!("kind-account"),
        Kind::PasswordReset => t!("kind-password-reset"),
    }
}

/// The kind as a line under a title: "Invite to join club.example and to connect with you".
#[must_use]
pub fn kind_sentence(kind: Kind, host: &str) -> String {
    match kind {
        Kind::Contact => t!("kind-sentence-contact"),
        Kind::AccountAndContact => t!("kind-sentence-account-and-contact", host = host),
        Kind::Account => t!("kind-sentence-account", host = host),
        Kind::PasswordReset => t!("kind-sentence-password-reset", host = host),
    }
}

/// The status in a word, for chips and lists.
#[must_use]
pub fn status(status: &Status) -> String {
    match status {
        Status::Waiting => t!("status-waiting"),
        Status::Accepted { .. } => t!("status-accepted"),
        Status::Used => t!("status-used"),
        Status::Expired => t!("status-expired"),
        Status::Withdrawn => t!("status-withdrawn"),
        Status::Unknown => t!("status-unknown"),
    }
}

/// The status in a word, and by whom it was accepted: "Accepted by ben@club.example".
#[must_use]
pub fn status_by(of: &Status) -> String {
    match of {
        Status::Accepted { by } if !by.is_empty() => t!("status-accepted-by", by = by),
        other => status(other),
    }
}

/// The status as a sentence, for whoever wonders what the word means.
#[must_use]
pub fn status_sentence(status: &Status) -> String {
    match status {
        Status::Waiting => t!("status-sentence-waiting"),
        Status::Accepted { by } => t!("status-sentence-accepted", by = by),
        Status::Used => t!("status-sentence-used"),
        Status::Expired => t!("status-sentence-expired"),
        Status::Withdrawn => t!("status-sentence-withdrawn"),
        Status::Unknown => t!("status-sentence-unknown"),
    }
}

/// The local time, and its year as text (it is no number to be counted or grouped) if it is not this one.
fn local(at: Timestamp, now: Timestamp, zone: &TimeZone) -> (DateTime, Option<String>) {
    let local = zone.to_datetime(at);
    let other_year = local.year() != zone.to_datetime(now).year();
    let year = other_year.then(|| local.year().to_string());
    (local, year)
}

fn clock(local: &DateTime) -> String {
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// The catalogue's name for the day of the week.
fn weekday(local: &DateTime) -> &'static str {
    match local.weekday() {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// The catalogue's name for the month.
fn month(local: &DateTime) -> &'static str {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let index = usize::from(local.month().unsigned_abs()).saturating_sub(1);
    MONTHS[index.min(11)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a test's own date")
    }

    fn berlin() -> TimeZone {
        // Given as an offset rule, since a bare chroot has no time zone files.
        TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a test's own zone")
    }

    #[test]
    fn the_time_left_is_said_as_people_say_it() {
        let said = |left| remaining(left);
        assert_eq!(said(Remaining::Days(6)), "6 days left");
        assert_eq!(said(Remaining::Hours(2)), "2 hours left");
        assert_eq!(said(Remaining::Minutes(1)), "1 minute left");
        assert_eq!(said(Remaining::Endless), "does not end");
        assert_eq!(said(Remaining::Over(SignedDuration::from_hours(75))), "ended 3 days ago");
        assert_eq!(said(Remaining::Over(SignedDuration::from_hours(1))), "ended 1 hour ago");
        assert_eq!(said(Remaining::Over(SignedDuration::from_mins(5))), "ended 5 minutes ago");
        assert_eq!(said(Remaining::Over(SignedDuration::ZERO)), "ended just now");
    }

    #[test]
    fn a_moment_is_local_and_names_another_year() {
        let now = at("2026-11-23T13:11:30Z");
        let (winter, summer) = (at("2026-11-30T13:11:30Z"), at("2027-06-01T22:05:00Z"));
        assert_eq!(moment(winter, now, &berlin()), "Monday 30 November, 14:11");
        assert_eq!(moment_short(winter, now, &berlin()), "Mon 30 Nov, 14:11");
        assert_eq!(date(winter, now, &berlin()), "Monday 30 November");
        assert_eq!(moment(summer, now, &berlin()), "Wednesday 2 June 2027, 00:05");
        assert_eq!(moment_short(summer, now, &berlin()), "Wed 2 Jun 2027, 00:05");
        assert_eq!(date(summer, now, &berlin()), "Wednesday 2 June 2027");
    }

    #[test]
    fn a_moment_is_said_as_its_language_says_it() {
        let now = at("2026-11-23T13:11:30Z");
        let told = |tag, end: &str| crate::i18n::within(tag, || moment(at(end), now, &berlin()));
        for (tag, said) in [
            ("de", "Montag, 30. November, 14:11 Uhr"),
            ("fr", "lundi 30 novembre, 14:11"),
            ("es", "lunes 30 de noviembre, 14:11"),
            ("ar", "الاثنين 30 نوفمبر، 14:11"),
            ("it", "lunedì 30 novembre, 14:11"),
            ("pt", "segunda-feira, 30 de novembro, 14:11"),
            ("nl", "maandag 30 november, 14:11 uur"),
            ("pl", "poniedziałek, 30 listopada, 14:11"),
            ("uk", "понеділок, 30 листопада, 14:11"),
            ("tr", "30 Kasım Pazartesi, 14:11"),
            ("zh", "11月30日 星期一 14:11"),
        ] {
            assert_eq!(told(tag, "2026-11-30T13:11:30Z"), said, "{tag}");
        }
        assert_eq!(told("fr", "2027-05-01T07:00:00Z"), "samedi 1er mai 2027, 09:00");
        assert_eq!(told("it", "2026-12-01T08:00:00Z"), "martedì 1º dicembre, 09:00");
        assert_eq!(told("zh", "2027-05-01T07:00:00Z"), "2027年5月1日 星期六 09:00");
    }

    #[test]
    fn the_year_is_compared_in_local_time() {
        let now = at("2026-12-31T23:30:00Z");
        assert_eq!(date(at("2027-01-02T12:00:00Z"), now, &berlin()), "Saturday 2 January");
    }

    #[test]
    fn every_day_and_month_has_its_name() {
        let now = at("2026-06-01T00:00:00Z");
        let names: std::collections::BTreeSet<String> = (1..=12)
            .flat_map(|month| (1..=7).map(move |day| (month, day)))
            .map(|(month, day)| date(at(&format!("2026-{month:02}-{day:02}T12:00:00Z")), now, &TimeZone::UTC))
            .collect();
        assert_eq!(names.len(), 84, "{names:?}");
        assert!(names.contains("Thursday 7 May") && names.contains("Sunday 1 February"), "{names:?}");
    }

    #[test]
    fn who_accepted_is_named() {
        let accepted = Status::Accepted { by: "ben@club.example".into() };
        assert_eq!(status(&accepted), "Accepted");
        assert_eq!(status_by(&accepted), "Accepted by ben@club.example");
        assert_eq!(status_by(&Status::Used), "Used");
    }
}
