//! The invites of an account: found as one types, in the order one likes, sorted by what became of them. Works without
//! a network.

mod found;
mod row;
mod view;

use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::{Id, Status};
use crate::store::history::Brief;
use crate::ui::seat::Seat;
use crate::ui::tally::Tally;
use crate::ui::wish::Wish;

use found::Found;

/// The list with what is searched for.
#[derive(Clone, Debug, Default)]
pub struct Invites {
    part: Part,
    search: String,
    order: Order,
    /// What there is to choose from now.
    open: Open,
    /// The row the keys start from, and the invite in it.
    at: Option<usize>,
    picked: Option<Id>,
    /// The row under the pointer.
    pointed: Option<usize>,
    found: Found,
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
    /// Those whose answer was lost.
    Unknown,
}

/// What stands first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// What was made last.
    #[default]
    Newest,
    /// By name, those without one last.
    Name,
    /// What ends next; what does not end, or has ended, last.
    EndsFirst,
}

/// Which choice is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Open {
    #[default]
    Nothing,
    Parts,
    Orders,
}

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it. "At" is the row the keys are at.
pub enum Message {
    Part(Part),
    Search(String),
    Parting,
    Ordering,
    Order(Order),
    Moved(usize),
    Pointed(Option<usize>),
    Show(Id),
    Copy(Id),
    Renew(Id),
    Forget(Id),
    ShowAt,
    CopyAt,
    RenewAt,
    ForgetAt,
    Everything,
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
    /// Copy its link.
    Copy(Id),
    /// Make a new one in its place.
    Renew(Id),
    /// Ask whether to forget it.
    Forget(Id),
    /// Make a new one.
    Create,
    /// Read them again.
    Reload,
}

/// The name of the search field.
pub const SEARCH: &str = "invites-search";
/// The name of the list.
pub const LIST: &str = "invites-list";
/// The name of the choice of the part.
pub const PART: &str = "invites-part";
/// The name of the button that shows the orders.
pub const ORDER: &str = "invites-order";

impl Invites {
    /// A list in this order.
    #[must_use]
    pub fn new(order: Order) -> Self {
        Self { order, ..Self::default() }
    }

    /// The order it is in, for the next list.
    #[must_use]
    pub const fn order(&self) -> Order {
        self.order
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Part(part) => {
                self.begin_with(|list| list.part = part);
                // Where the parts are a menu, what was picked from it is gone.
                if std::mem::take(&mut self.open) == Open::Parts {
                    return Action::Wish(vec![Wish::Focus(PART)]);
                }
            }
            Message::Search(text) => self.begin_with(|list| list.search = text),
            Message::Parting => self.toggle(Open::Parts),
            Message::Ordering => self.toggle(Open::Orders),
            Message::Order(order) => {
                self.begin_with(|list| list.order = order);
                self.open = Open::Nothing;
                return Action::Wish(vec![Wish::Focus(ORDER)]);
            }
            // Whoever uses the keys is not pointing, even if the pointer still lies somewhere.
            Message::Moved(at) => {
                self.pick(at);
                self.pointed = None;
            }
            Message::Pointed(row) => self.pointed = row,
            Message::Show(id) => return Action::Show(id),
            Message::Copy(id) => return Action::Copy(id),
            Message::Renew(id) => return Action::Renew(id),
            Message::Forget(id) => return Action::Forget(id),
            Message::ShowAt => return self.at_row(|_| true, Action::Show),
            Message::CopyAt => return self.at_row(can_copy, Action::Copy),
            Message::RenewAt => return self.at_row(|_| true, Action::Renew),
            Message::ForgetAt => return self.at_row(|_| true, Action::Forget),
            Message::Everything => {
                self.begin_with(|list| (list.part, list.search) = (Part::All, String::new()));
                return Action::Wish(vec![Wish::Focus(SEARCH)]);
            }
            Message::Create => return Action::Create,
            Message::Reload => return Action::Reload,
        }
        Action::None
    }

    /// Empties the search; tells whether there was one.
    pub fn clear(&mut self) -> bool {
        let searched = !self.search.is_empty();
        self.begin_with(|list| list.search.clear());
        searched
    }

    /// Looks again at what is to be shown, if anything that decides it has changed: views only draw.
    pub fn refresh(&mut self, seat: &Seat, now: Timestamp) {
        let Some(briefs) = &seat.invites else { return };
        if self.found.refresh(briefs, self.part, &self.search, self.order, seat.tally.until, now) {
            self.pointed = self.pointed.filter(|row| *row < self.found.len());
            // The invite that was picked may stand elsewhere now. If it is gone, the one in its place is next.
            let place = self.picked.as_ref().and_then(|id| self.found.place_of(id));
            let last = self.found.len().checked_sub(1);
            self.at = place.or_else(|| Some(self.at?.min(last?)));
            self.picked = self.at.map(|at| self.found.at(at).id.clone());
        }
    }

    fn toggle(&mut self, what: Open) {
        self.open = if self.open == what { Open::Nothing } else { what };
    }

    /// What is shown from now on is something else: no row is picked in it yet.
    fn begin_with(&mut self, change: impl FnOnce(&mut Self)) {
        change(self);
        (self.at, self.picked) = (None, None);
    }

    fn pick(&mut self, at: usize) {
        self.at = Some(at);
        self.picked = (at < self.found.len()).then(|| self.found.at(at).id.clone());
    }

    fn at_row(&self, can: impl Fn(&Brief) -> bool, act: impl Fn(Id) -> Action) -> Action {
        match self.at.filter(|at| *at < self.found.len()).map(|at| self.found.at(at)) {
            Some(brief) if can(brief) => act(brief.id.clone()),
            _ => Action::None,
        }
    }
}

impl Part {
    /// In the order of the choice. The last is there only if there are any.
    pub const ALL: [Self; 5] = [Self::All, Self::Waiting, Self::Accepted, Self::Ended, Self::Unknown];

    /// Whether an invite with this fate is shown.
    #[must_use]
    pub const fn holds(self, fate: &Status) -> bool {
        match self {
            Self::All => true,
            Self::Waiting => matches!(fate, Status::Waiting),
            Self::Accepted => matches!(fate, Status::Accepted { .. } | Status::Used),
            Self::Ended => matches!(fate, Status::Expired | Status::Withdrawn),
            Self::Unknown => matches!(fate, Status::Unknown),
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
            Self::Unknown => tally.unknown,
        }
    }
}

impl Order {
    /// In the order of the choice.
    pub const ALL: [Self; 3] = [Self::Newest, Self::Name, Self::EndsFirst];
}

/// Whether there is a link to copy: not while nobody knows whether there is an invite.
const fn can_copy(brief: &Brief) -> bool {
    !matches!(brief.status, Status::Unknown)
}

/// Briefs as they are shared.
type Briefs = Arc<Vec<Brief>>;
