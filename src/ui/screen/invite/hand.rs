//! Handing the invite over, and asking what became of it.

use jiff::Timestamp;

use super::{Action, BIG, Check, Code, Errand, Invite, SMALL};
use crate::desk::Error;
use crate::domain::{Link, Record, Status, Way};
use crate::output::qr::Matrix;
use crate::t;
use crate::ui::component::qr_card::Picture;
use crate::ui::wish::{Secret, Wish};

impl Invite {
    pub(super) fn go_by(&mut self, way: Way) -> Action {
        self.way = way;
        Action::Wish(self.draw_again().into_iter().collect())
    }

    /// Another link has another code.
    pub(super) fn draw_again(&mut self) -> Option<Wish> {
        let link = link(&self.record, self.way, &self.fallback)?;
        if self.link.as_ref() == Some(&link) {
            return None;
        }
        self.link = Some(link.clone());
        self.code = Code::Drawing;
        Some(self.errand(Errand::Draw(link)))
    }

    pub(super) fn copy_link(&self, now: Timestamp) -> Action {
        let words = if self.is_alive(now) { t!("invite-link-copied") } else { t!("give-old-link-copied") };
        self.link.as_ref().map_or(Action::None, |link| Action::Copy(Secret::new(link.as_str()), words, None))
    }

    /// A code that is not there cannot fill the window.
    pub(super) fn show_big(&mut self, big: bool, now: Timestamp) -> Action {
        let was = self.big;
        self.big = big && matches!(self.code, Code::Drawn(..)) && self.shows_code(now);
        match (was, self.big) {
            (_, true) => Action::Wish(vec![Wish::Focus(SMALL)]),
            (true, false) => Action::Wish(vec![Wish::Focus(BIG)]),
            (false, false) => Action::None,
        }
    }

    /// Leaves the big code if there is nothing to point a camera at any more; the control to go on with.
    pub fn shrink(&mut self, now: Timestamp) -> Option<&'static str> {
        if self.shows_code(now) {
            return None;
        }
        std::mem::take(&mut self.big).then(|| self.beginning(now))
    }

    /// Leaves the big code: somebody asks something. The control to go on with.
    pub fn uncover(&mut self) -> Option<&'static str> {
        std::mem::take(&mut self.big).then_some(BIG)
    }

    pub(super) fn hello(&self) -> Action {
        match &self.record.status {
            Status::Accepted { by } if !by.is_empty() => Action::SayHello(by.clone()),
            _ => Action::None,
        }
    }

    pub(super) fn copy_address(&self) -> Action {
        match &self.record.status {
            Status::Accepted { by } => Action::Copy(Secret::new(by.clone()), t!("give-address-copied"), None),
            _ => Action::None,
        }
    }

    pub(super) fn look(&mut self) -> Action {
        if matches!(self.check, Check::Asking) || self.link.is_none() {
            return Action::None;
        }
        self.check = Check::Asking;
        let errand = Errand::Check(Box::new(self.record.clone()));
        Action::Wish(vec![self.errand(errand)])
    }

    pub(super) fn ask(&mut self) -> Action {
        if self.asking || !self.is_kept() {
            return Action::None;
        }
        self.asking = true;
        self.unasked = None;
        Action::Wish(vec![self.errand(Errand::Ask(self.record.account.clone()))])
    }
}

impl Code {
    pub(super) fn of(code: Result<Matrix, Error>) -> Self {
        match code {
            Ok(matrix) => {
                let picture = Picture::new(&matrix);
                Self::Drawn(matrix, picture)
            }
            Err(error) => Self::Failed(error),
        }
    }
}

/// What to hand over to somebody who has this.
pub(super) fn link(record: &Record, way: Way, fallback: &str) -> Option<Link> {
    let invite = record.invite.as_ref()?;
    Some(Link::by(way, &invite.uri, invite.landing.as_ref(), fallback))
}
