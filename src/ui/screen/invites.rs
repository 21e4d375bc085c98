//! The invites of an account, newest first: found by name, sorted by what became of them. Works without a network.

mod view;

use jiff::Timestamp;

use crate::domain::{Id, Status};
use crate::store::history::Brief;
use crate::ui::seat::fate;
use crate::ui::tally::Tally;
use crate::ui::wish::Wish;

/// The list with what is searched for.
#[derive(Clone, Debug, Default)]
pub struct Invites {
    part: Part,
    search: String,
    /// The row the keys start from.
    at: Option<usize>,
}

/// Which invites are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Part {
    /// All of them.
    #[default]
    All,
    /// Those that may still be taken up.
    Waiting,
    /// Those that were taken up.
    Accepted,
    /// Those that cannot be taken up any more.
    Ended,
}

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    Part(Part),
    Search(String),
    Moved(usize),
    Show(Id),
    Create,
    Reload,
}

/// What this screen wishes.
#[derive(Debug)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// These things.
    Wish(Vec<Wish>),
    /// Show this invite.
    Show(Id),
    /// Make a new one.
    Create,
    /// Read them again.
    Reload,
}

/// The name of the search field.
pub const SEARCH: &str = "invites-search";
/// The name of the list.
pub const LIST: &str = "invites-list";

impl Invites {
    /// Does what the person did.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Part(part) => (self.part, self.at) = (part, None),
            Message::Search(text) => (self.search, self.at) = (text, None),
            Message::Moved(at) => self.at = Some(at),
            Message::Show(id) => return Action::Show(id),
            Message::Create => return Action::Create,
            Message::Reload => return Action::Reload,
        }
        Action::None
    }

    /// Empties the search; tells whether there was one.
    pub fn clear(&mut self) -> bool {
        !std::mem::take(&mut self.search).is_empty()
    }

    /// The invites that are shown.
    pub fn shown<'a>(&self, briefs: &'a [Brief], now: Timestamp) -> Shown<'a> {
        let wanted = self.search.trim().to_lowercase();
        if wanted.is_empty() && self.part == Part::All {
            return Shown::All(briefs);
        }
        let here = |brief: &&Brief| self.part.holds(fate(brief, now)) && found(brief, &wanted);
        Shown::Found(briefs.iter().filter(here).collect())
    }
}

/// Invites to be shown: all, which costs nothing however many they are, or those that were found.
#[derive(Debug)]
pub enum Shown<'a> {
    /// All of them.
    All(&'a [Brief]),
    /// Those that were found.
    Found(Vec<&'a Brief>),
}

impl<'a> Shown<'a> {
    /// How many.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::All(briefs) => briefs.len(),
            Self::Found(briefs) => briefs.len(),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The one in this row; the list asks for no other.
    #[must_use]
    pub fn at(&self, row: usize) -> &'a Brief {
        match self {
            Self::All(briefs) => &briefs[row],
            Self::Found(briefs) => briefs[row],
        }
    }
}

impl Part {
    /// In the order of the choice.
    pub const ALL: [Self; 4] = [Self::All, Self::Waiting, Self::Accepted, Self::Ended];

    /// Whether an invite with this fate is shown. One whose answer was lost is in no part but the whole.
    #[must_use]
    pub const fn holds(self, fate: &Status) -> bool {
        match self {
            Self::All => true,
            Self::Waiting => matches!(fate, Status::Waiting),
            Self::Accepted => matches!(fate, Status::Accepted { .. } | Status::Used),
            Self::Ended => matches!(fate, Status::Expired | Status::Withdrawn),
        }
    }

    /// How many invites it holds.
    #[must_use]
    pub const fn count(self, tally: &Tally) -> usize {
        match self {
            Self::All => tally.all,
            Self::Waiting => tally.waiting,
            Self::Accepted => tally.accepted,
            Self::Ended => tally.ended,
        }
    }
}

fn found(brief: &Brief, wanted: &str) -> bool {
    let by = match &brief.status {
        Status::Accepted { by } => by.as_str(),
        _ => "",
    };
    let texts = [brief.label.as_str(), brief.username.as_deref().unwrap_or_default(), by];
    wanted.is_empty() || texts.iter().any(|text| text.to_lowercase().contains(wanted))
}
