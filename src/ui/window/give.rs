//! The page of one invite in the window: what it wishes, what it is told, what lies over it.

use super::{Home, Message, Over, Page, Stage, Window};
use crate::domain::Id;
use crate::engine::Status;
use crate::t;
use crate::ui::component::room::Room;
use crate::ui::control::{Dialog, dialog};
use crate::ui::desktop::open;
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
            Action::Renew(id) => self.renew(id),
            Action::Forget(id) => self.lay(Over::Forget(id)),
            Action::SayHello(address) => self.say_hello(&address),
            Action::Leave => self.leave_invite(),
        }
    }

    /// An answer for the page of this invite. Whoever left it meanwhile gets what was asked for all the same.
    pub(super) fn told(&mut self, id: &Id, answer: Answer) -> Vec<Wish> {
        // What a list shows may be another now.
        let news = matches!(&answer, Answer::Asked(Ok(_)));
        let action = match self.shown(id) {
            Some(invite) => invite.told(answer),
            None => invite::aside(answer),
        };
        let mut wishes = self.give(action);
        if news {
            wishes.extend(self.list_again());
        }
        wishes
    }

    /// Opens a chat with somebody in the person's own chat app.
    pub(super) fn say_hello(&mut self, address: &str) -> Vec<Wish> {
        vec![Wish::OpenLink(open::hello(address))]
    }

    pub(super) fn link_opened(&mut self, opened: bool) -> Vec<Wish> {
        if opened { Vec::new() } else { vec![self.warn(t!("give-not-opened"))] }
    }

    pub(super) fn pictures(&mut self, can: bool) -> Vec<Wish> {
        self.pictures = can;
        Vec::new()
    }

    /// What is typed on the open page and not saved yet, for when the window is closed.
    pub fn last_words(&mut self) -> Vec<Wish> {
        match self.home().map(|home| &mut home.page) {
            Some(Page::Invite(invite)) => invite.last_words(),
            _ => Vec::new(),
        }
    }

    /// Whether something of the page lies over it and takes the keys.
    pub(super) fn is_covered(&self) -> bool {
        matches!(&self.stage, Stage::Home(home) if matches!(&home.page, Page::Invite(invite) if invite.is_covered()))
    }

    /// What the page of an invite is drawn with.
    pub(super) fn around(&self, home: &Home, room: Room) -> invite::Around<'_> {
        let online = matches!(home.seat().presence, Presence::Here { status: Status::Connected, .. });
        invite::Around { now: self.now, zone: &self.zone, room, online, renewing: false, pictures: self.pictures }
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

// Until the list's part is here.
impl Window {
    fn renew(&mut self, _: Id) -> Vec<Wish> {
        Vec::new()
    }
}
