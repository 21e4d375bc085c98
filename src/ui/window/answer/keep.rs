//! The answers about what is kept: taken back, cleared up, copied from the list, moved to another computer.

use std::path::Path;

use super::super::{Page, Window};
use crate::desk::{Error, Imported};
use crate::domain::{Account, Id, Record};
use crate::problem::Problem;
use crate::t;
use crate::ui::component::plain;
use crate::ui::seat::Seat;
use crate::ui::wish::{Secret, Wish};

impl Window {
    pub(super) fn restored(&mut self, answer: Result<Box<Record>, Error>) -> Vec<Wish> {
        match answer {
            Ok(record) => {
                let mut wishes = self.read_again(&record.account);
                wishes.push(self.say(t!("undone")));
                wishes
            }
            Err(error) => vec![self.warn(t!("not-undone", why = Problem::of(&error).headline))],
        }
    }

    /// The link of an invite that is not open.
    pub(super) fn fetched(&mut self, id: &Id, answer: Result<Secret, Error>) -> Vec<Wish> {
        match answer {
            Ok(link) => {
                let name = self.name_of(id);
                let words = if name.is_empty() { t!("invite-link-copied") } else { t!("link-copied", name = name) };
                vec![Wish::Copy(link), self.say(words)]
            }
            Err(error) => vec![self.warn(Problem::of(&error).headline)],
        }
    }

    pub(super) fn swept(&mut self, answer: Result<usize, Error>) -> Vec<Wish> {
        match answer {
            Ok(0) => Vec::new(),
            Ok(count) => {
                let mut wishes = self.lists();
                wishes.push(self.say(t!("swept", count = count)));
                wishes
            }
            Err(error) => vec![self.warn(Problem::of(&error).headline)],
        }
    }

    pub(super) fn exported(&mut self, file: &Path, answer: Result<usize, Error>) -> Vec<Wish> {
        let name = file.display().to_string();
        vec![match answer {
            Ok(count) => self.say(t!("exported", count = count, file = name)),
            Err(error) => return self.not_filed(error),
        }]
    }

    pub(super) fn imported(&mut self, answer: Result<Imported, Error>) -> Vec<Wish> {
        match answer {
            Ok(Imported { added, known }) => {
                let mut wishes = self.lists();
                wishes.push(Wish::Accounts);
                wishes.push(self.say(t!("imported", count = added, known = known)));
                wishes
            }
            Err(error) => self.not_filed(error),
        }
    }

    /// Said beside the file's name, or wherever the person is by now.
    fn not_filed(&mut self, error: Error) -> Vec<Wish> {
        if let Some(Page::Settings(page)) = self.home().map(|home| &mut home.page) {
            page.filed(Some(error));
            return Vec::new();
        }
        let Problem { headline, advice, .. } = Problem::of(&error);
        vec![self.warn(format!("{headline} {advice}"))]
    }

    /// The lists of everybody have changed.
    pub(super) fn lists(&mut self) -> Vec<Wish> {
        let seats = self.home().map_or(&[][..], |home| home.seats());
        seats.iter().flat_map(Seat::read).collect()
    }

    /// This account's invites, and with them which of them a newcomer may have taken up.
    pub(super) fn read_again(&mut self, account: &Account) -> Vec<Wish> {
        self.seat_of(account).into_iter().flat_map(|seat| seat.read()).collect()
    }

    fn name_of(&mut self, id: &Id) -> String {
        let brief = self.home().and_then(|home| home.seat().briefs().iter().find(|brief| brief.id == *id));
        brief.map(|brief| plain(&brief.label)).unwrap_or_default()
    }
}
