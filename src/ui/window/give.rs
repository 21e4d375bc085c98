//! The page of one invite in the window: what it wishes, what it is told, what lies over it.

use super::{Home, Message, Over, Page, Stage, Window};
use crate::domain::{Id, Way};
use crate::engine::Status;
use crate::t;
use crate::ui::component::room::Room;
use crate::ui::control::{Dialog, dialog};
use crate::ui::screen::invite::{self, Action, Answer};
use crate::ui::seat::Presence;
use crate::ui::wish::Wish;

impl Window {
    /// Does what the page wishes.
    pub(super) fn give(&mut self, action: Action) -> Vec<Wish> {
        match action {
            Action::None => Vec::new(),
            Action::Wish(wishes) => wishes,
            Action::Copy(text, words, more) => {
                let said = self.say(words);
                more.into_iter().chain([Wish::Copy(text), said]).collect()
            }
            Action::Tell(done, words) => vec![self.tell(done, words)],
            Action::Cut(text, wish) => {
                let copy = Message::CopyText(text);
                vec![wish, self.offer(t!("give-mail-cut"), t!("invite-copy-message"), copy)]
            }
            Action::Renew(id) => self.renew(id),
            Action::Show(id) => self.show_other(id),
            Action::Forget(id) => self.lay(Over::Forget(id)),
            Action::SayHello(address) => self.say_hello(&address),
            Action::Leave => self.leave_invite(),
        }
    }

    /// An answer for the page of this invite. Whoever left it meanwhile gets what was asked for all the same.
    pub(super) fn ran(&mut self, id: &Id, answer: Answer) -> Vec<Wish> {
        // What a list shows may be another now.
        let news = matches!(&answer, Answer::Asked(Ok(_)));
        let (now, zone) = (self.now, self.zone.clone());
        let action = match self.page_of(id) {
            Some(invite) => invite.told(answer, now, &zone),
            None => invite::aside(answer),
        };
        let mut wishes = self.give(action);
        if self.shown(id).is_none() {
            // The page of another account rests: nothing on it can take the focus.
            wishes.retain(|wish| !matches!(wish, Wish::Focus(_) | Wish::Select(_)));
        }
        if news {
            wishes.extend(self.list_again());
        }
        wishes
    }

    /// Another invite, in the place of the one that leads there.
    fn show_other(&mut self, id: Id) -> Vec<Wish> {
        self.home().map(|home| home.open(id)).into_iter().collect()
    }

    /// What the receiver of this invite has, as far as somebody said so.
    #[must_use]
    pub fn way_of(&self, id: &Id) -> Way {
        match &self.stage {
            Stage::Home(home) => home.ways.get(id).copied().unwrap_or_default(),
            Stage::SignedOut(_) => Way::default(),
        }
    }

    /// A code that nobody can use any more fills no window: what became of it is to be seen.
    pub(super) fn shrink(&mut self) -> Option<Wish> {
        let (now, free) = (self.now, self.over.is_none());
        let Some(Page::Invite(invite)) = self.home().map(|home| &mut home.page) else { return None };
        invite.shrink(now).filter(|_| free).map(Wish::Focus)
    }

    /// What was typed on the page that was left, and could not be kept, is said.
    pub(super) fn say_unkept(&mut self) -> Option<Wish> {
        let unkept = self.home().is_some_and(|home| std::mem::take(&mut home.unkept));
        unkept.then(|| self.warn(t!("settings-page-not-kept")))
    }

    pub(super) fn pictures(&mut self, can: bool) -> Vec<Wish> {
        self.pictures = can;
        Vec::new()
    }

    /// What is typed on any page and not saved yet, for when the window is closed.
    pub fn last_words(&mut self) -> Vec<Wish> {
        let pages = self.home().into_iter().flat_map(Home::pages_mut);
        let words = pages.map(|page| match page {
            Page::Invite(invite) => invite.last_words(),
            Page::Settings(settings) => settings.last_words(),
            _ => Vec::new(),
        });
        words.flatten().collect()
    }

    /// The page of this invite, open or resting.
    pub(super) fn page_of(&mut self, id: &Id) -> Option<&mut invite::Invite> {
        self.home().into_iter().flat_map(Home::pages_mut).find_map(|page| match page {
            Page::Invite(invite) if invite.record().id == *id => Some(&mut **invite),
            _ => None,
        })
    }

    /// Whether something of the page lies over it and takes the keys.
    pub(super) fn is_covered(&self) -> bool {
        matches!(&self.stage, Stage::Home(home) if matches!(&home.page, Page::Invite(invite) if invite.is_covered()))
    }

    /// What the page of an invite is drawn with.
    pub(super) fn around(&self, home: &Home, room: Room) -> invite::Around<'_> {
        let seat = home.seat();
        let online = matches!(seat.presence, Presence::Here { status: Status::Connected, .. });
        let renewing = matches!(&home.page, Page::Invite(page) if seat.renewing.as_ref() == Some(&page.record().id));
        invite::Around { now: self.now, zone: &self.zone, room, online, renewing, pictures: self.pictures }
    }

    /// What lies over the page of an invite.
    pub(super) fn invite_sheet(&self) -> Option<Dialog<'_, Message>> {
        let Stage::Home(home) = &self.stage else { return None };
        let Page::Invite(invite) = &home.page else { return None };
        let (title, content) = invite.sheet_view()?;
        let close = Message::Invite(invite::Message::SheetClosed);
        Some(dialog("invite-sheet", title, content.map(Message::Invite), close).width(WIDTH))
    }
}

/// A message is read in lines of a letter's length.
const WIDTH: f32 = 560.0;
