//! What of an account's invites is shown, and in which order. Worked out when something changes, never by a view: with
//! 20,000 invites a key typed costs a walk through texts that were made ready before.

use std::cmp::Ordering;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Briefs, Order, Part};
use crate::domain::{Id, Kind, Status};
use crate::i18n::{self, words};
use crate::store::history::Brief;
use crate::ui::seat::fate;
use crate::ui::tally::is_shown;

/// The invites that are shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// What they were found in, for what, and until when that is right.
    of: Option<Wanted>,
    /// The texts that are searched, once somebody has searched.
    texts: Option<Arc<Texts>>,
    /// All that may be shown, in order.
    order: Arc<[u32]>,
    /// Those that are.
    rows: Arc<[u32]>,
}

#[derive(Clone, Debug)]
struct Wanted {
    briefs: Briefs,
    part: Part,
    search: String,
    order: Order,
    until: Option<Timestamp>,
}

/// What is searched of each invite, in small letters and in one language.
#[derive(Debug)]
struct Texts {
    briefs: Briefs,
    language: String,
    of: Vec<String>,
}

impl Found {
    /// Looks again if it has to; whether it did.
    pub(super) fn refresh(
        &mut self,
        briefs: &Briefs,
        part: Part,
        search: &str,
        order: Order,
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> bool {
        let old = self.of.as_ref().filter(|of| Arc::ptr_eq(&of.briefs, briefs));
        let same_order = old.is_some_and(|of| of.order == order && of.until == until);
        if same_order && old.is_some_and(|of| of.part == part && of.search == search) && self.speaks(search) {
            return false;
        }
        if !same_order {
            self.order = ordered(briefs, order, now);
        }
        let search_in_small = search.to_lowercase();
        let wanted: Vec<&str> = search_in_small.split_whitespace().collect();
        let texts = (!wanted.is_empty()).then(|| self.texts(briefs));
        let here = |at: &u32| {
            let at = *at as usize;
            part.holds(fate(&briefs[at], now))
                && texts.as_ref().is_none_or(|texts| wanted.iter().all(|word| texts.of[at].contains(word)))
        };
        self.rows = match (part, &texts) {
            (Part::All, None) => Arc::clone(&self.order),
            _ => self.order.iter().copied().filter(here).collect(),
        };
        self.of = Some(Wanted { briefs: Arc::clone(briefs), part, search: search.to_owned(), order, until });
        true
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The one in this row; nobody asks for a row that is not there.
    pub(super) fn at(&self, row: usize) -> &Brief {
        let of = self.of.as_ref().expect("there are rows only in something");
        &of.briefs[self.rows[row] as usize]
    }

    pub(super) fn place_of(&self, id: &Id) -> Option<usize> {
        (0..self.len()).find(|row| self.at(*row).id == *id)
    }

    /// Whether what was searched was searched in the words of the window's language.
    fn speaks(&self, search: &str) -> bool {
        search.trim().is_empty() || self.texts.as_ref().is_some_and(|texts| texts.language == i18n::language())
    }

    fn texts(&mut self, briefs: &Briefs) -> Arc<Texts> {
        let language = i18n::language();
        let kept = self.texts.take().filter(|texts| Arc::ptr_eq(&texts.briefs, briefs) && texts.language == language);
        let texts = kept.unwrap_or_else(|| {
            // Said once and not for each of thousands.
            let kinds = KINDS.map(words::kind);
            let of = briefs.iter().map(|brief| text(brief, &kinds)).collect();
            Arc::new(Texts { briefs: Arc::clone(briefs), language, of })
        });
        self.texts = Some(Arc::clone(&texts));
        texts
    }
}

/// Label, user name, who accepted it, and what kind it is.
fn text(brief: &Brief, kinds: &[String; 4]) -> String {
    let by = match &brief.status {
        Status::Accepted { by } => by.as_str(),
        _ => "",
    };
    let name = brief.username.as_deref().unwrap_or_default();
    // What stands on two lines is not found as one word.
    let kind = KINDS.iter().position(|kind| *kind == brief.kind).map_or("", |at| &kinds[at]);
    format!("{}\n{name}\n{by}\n{kind}", brief.label).to_lowercase()
}

const KINDS: [Kind; 4] = [Kind::Contact, Kind::AccountAndContact, Kind::Account, Kind::PasswordReset];

fn ordered(briefs: &[Brief], order: Order, now: Timestamp) -> Arc<[u32]> {
    let count = u32::try_from(briefs.len()).unwrap_or(u32::MAX);
    let mut places: Vec<u32> = (0..count).filter(|at| is_shown(&briefs[*at as usize])).collect();
    let brief = |at: &u32| &briefs[*at as usize];
    match order {
        // As they were read.
        Order::Newest => {}
        Order::Name => places.sort_by_cached_key(|at| {
            let name = name(brief(at)).to_lowercase();
            (name.is_empty(), name)
        }),
        Order::EndsFirst => places.sort_by(|one, other| ends_first(brief(one), brief(other), now)),
    }
    places.into()
}

fn name(brief: &Brief) -> &str {
    match brief.label.trim() {
        "" => brief.username.as_deref().unwrap_or_default(),
        label => label,
    }
}

/// First what waits and has an end, the next one first; then what waits for ever; then all that is over.
fn ends_first(one: &Brief, other: &Brief, now: Timestamp) -> Ordering {
    let rank = |brief: &Brief| match (fate(brief, now), brief.expires) {
        (Status::Waiting, Some(end)) => (0, Some(end)),
        (Status::Waiting, None) => (1, None),
        _ => (2, None),
    };
    rank(one).cmp(&rank(other))
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    fn now() -> Timestamp {
        "2026-11-23T12:00:00Z".parse().expect("a date")
    }

    fn brief(label: &str, hours: i64, status: Status) -> Brief {
        Brief {
            id: Id::new(label),
            label: label.to_owned(),
            kind: Kind::AccountAndContact,
            username: None,
            created: now(),
            expires: Some(now() + SignedDuration::from_hours(hours)),
            status,
            settled_at: None,
            renewed: false,
        }
    }

    fn some() -> Briefs {
        let accepted = Status::Accepted { by: "Greta@club.example".into() };
        Arc::new(vec![
            brief("Юлия", 9, Status::Waiting),
            brief("ben", 2, Status::Waiting),
            brief("Anna", -3, Status::Waiting),
            brief("Grandma", 5, accepted),
            brief("", 1, Status::Unknown),
        ])
    }

    fn shown(briefs: &Briefs, part: Part, search: &str, order: Order) -> Vec<String> {
        let mut found = Found::default();
        assert!(found.refresh(briefs, part, search, order, None, now()));
        assert!(!found.refresh(briefs, part, search, order, None, now()), "nothing has changed");
        (0..found.len()).map(|row| found.at(row).label.clone()).collect()
    }

    #[test]
    fn every_word_is_looked_for_in_any_case_and_in_all_that_is_known() {
        let found = |search| shown(&some(), Part::All, search, Order::Newest);
        assert_eq!(found("ЮЛИ"), ["Юлия"]);
        assert_eq!(found("greta"), ["Grandma"]);
        assert_eq!(found(" join  BEN "), ["ben"]);
        assert_eq!(found("ben anna"), [""; 0]);
        assert_eq!(found("").len(), 5);
    }

    #[test]
    fn the_orders_put_first_what_they_say() {
        let ordered = |order| shown(&some(), Part::All, "", order);
        assert_eq!(ordered(Order::Name), ["Anna", "ben", "Grandma", "Юлия", ""]);
        assert_eq!(ordered(Order::EndsFirst), ["ben", "Юлия", "Anna", "Grandma", ""]);
    }

    #[test]
    fn each_part_holds_its_own_and_together_they_hold_all() {
        let parts = [Part::Waiting, Part::Accepted, Part::Ended, Part::Unknown];
        let held = parts.map(|part| shown(&some(), part, "", Order::Newest).len());
        assert_eq!(held, [2, 1, 1, 1]);
    }

    #[test]
    fn what_was_replaced_is_shown_only_if_somebody_took_it_up_after_all() {
        let mut briefs = some().to_vec();
        for brief in &mut briefs {
            brief.renewed = true;
        }
        assert_eq!(shown(&Arc::new(briefs), Part::All, "", Order::Newest), ["Grandma"]);
    }
}
