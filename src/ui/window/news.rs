//! What is learnt while nobody asked: invites that were taken up, and newcomers nobody has placed yet.

use super::{Message, Over, Page, Window};
use crate::desk::{Error, News};
use crate::domain::{Account, Arrival, Id, Record, Status};
use crate::problem::Problem;
use crate::t;
use crate::ui::component::{fit, plain};
use crate::ui::desktop::{notify, open};
use crate::ui::screen::invite::Invite;
use crate::ui::seat::Guest;
use crate::ui::wish::{Notice, Wish};

impl Window {
    pub(super) fn told(&mut self, account: &Account, news: News) -> Vec<Wish> {
        // It was removed while this was on its way.
        if self.seat_of(account).is_none() {
            return Vec::new();
        }
        match news {
            News::Settled(record) => self.settled(account, &record),
            News::Arrived(arrival) => {
                let mut wishes = vec![Wish::Arrivals(account.clone())];
                let title = t!("arrival-title", by = plain(&arrival.address));
                self.unasked.push(arrival);
                wishes.extend(self.notify(Notice { title, words: t!("arrival-notice"), hello: None }));
                wishes
            }
        }
    }

    /// An invite has another status now: it shows wherever it is shown, and what is good news is told.
    fn settled(&mut self, account: &Account, record: &Record) -> Vec<Wish> {
        self.changed(record);
        let mut wishes = vec![Wish::List(account.clone())];
        // It is no candidate for anybody else any more.
        if self.seat_of(account).is_some_and(|seat| !seat.guests.is_empty()) {
            wishes.push(Wish::Arrivals(account.clone()));
        }
        // All of a long one would fill the window.
        let name = fit(&plain(record.label.trim()), NAME);
        let (words, hello) = match &record.status {
            Status::Accepted { by } if name.is_empty() => (t!("news-accepted-by", by = plain(by)), Some(by.clone())),
            Status::Accepted { by } => (t!("news-accepted", name = name, by = plain(by)), Some(by.clone())),
            Status::Used if name.is_empty() => (t!("news-used"), None),
            Status::Used => (t!("news-used-name", name = name), None),
            Status::Waiting | Status::Expired | Status::Withdrawn | Status::Unknown => return wishes,
        };
        wishes.push(match hello.clone() {
            Some(by) => self.offer(words.clone(), t!("say-hello"), Message::SayHello(by)),
            None => self.say(words.clone()),
        });
        let hello = hello.map(|by| (by, t!("say-hello")));
        let words_below = t!("news-account", account = account.as_str());
        wishes.extend(self.notify(Notice { title: words, words: words_below, hello }));
        wishes
    }

    /// The desktop tells it to somebody who does not look at the window.
    fn notify(&self, notice: Notice) -> Option<Wish> {
        (!self.in_front).then(|| Wish::Notify(Box::new(notice)))
    }

    /// What was done about a notice of the desktop.
    pub(super) fn notified(&mut self, answer: notify::Answer) -> Vec<Wish> {
        match answer {
            notify::Answer::Ignored => Vec::new(),
            notify::Answer::Opened => vec![Wish::Raise],
            notify::Answer::Hello(address) => self.say_hello(&address),
        }
    }

    /// Opens the chat app on this person.
    pub(super) fn say_hello(&mut self, address: &str) -> Vec<Wish> {
        vec![Wish::OpenLink(open::hello(address))]
    }

    pub(super) fn link_opened(&mut self, opened: bool) -> Vec<Wish> {
        if opened { Vec::new() } else { vec![self.warn(t!("link-not-opened"))] }
    }

    pub(super) fn arrivals(&mut self, account: &Account, answer: Result<Vec<Guest>, Error>) -> Vec<Wish> {
        let (Some(seat), Ok(guests)) = (self.seat_of(account), answer) else { return Vec::new() };
        seat.guests = guests;
        // What is asked over the page is asked of what is known by now, or not at all.
        if let Some(Over::Arrival(asked)) = &self.over
            && asked.arrival.account == *account
        {
            let arrival = asked.arrival.clone();
            let known = self.guest(&arrival).cloned();
            self.over = known.map(|guest| Over::Arrival(Box::new(guest)));
        }
        self.ask_about(account)
    }

    /// Newcomers of this account are asked about where no page does so by itself.
    fn ask_about(&mut self, account: &Account) -> Vec<Wish> {
        let unasked = std::mem::take(&mut self.unasked);
        let (here, others) = unasked.into_iter().partition::<Vec<_>, _>(|arrival| arrival.account == *account);
        self.unasked = others;
        let asks = self
            .home()
            .is_some_and(|home| home.is_current(account) && matches!(home.page, Page::Create | Page::Invites(_)));
        let mut wishes = Vec::new();
        for arrival in here.into_iter().filter(|_| !asks) {
            let Some(guest) = self.guest(&arrival).cloned() else { continue };
            // It may have been the code that a camera was pointed at.
            if let Some(Page::Invite(page)) = self.home().map(|home| &mut home.page)
                && guest.candidates.iter().any(|record| record.id == page.record().id)
            {
                wishes.extend(page.uncover().map(Wish::Focus));
            }
            let words = t!("arrival-title", by = plain(&arrival.address));
            wishes.push(self.offer(words, t!("arrival-choose"), Message::Choose(arrival)));
        }
        wishes
    }

    /// Which invite was it? Unless somebody else has said so meanwhile.
    pub(super) fn choose(&mut self, arrival: &Arrival) -> Vec<Wish> {
        match self.guest(arrival).cloned() {
            Some(guest) => self.lay(Over::Arrival(Box::new(guest))),
            None => Vec::new(),
        }
    }

    /// The person said which invite a newcomer took up. It goes from the page at once.
    pub(super) fn decide(&mut self, arrival: Arrival, invite: Option<Id>) -> Vec<Wish> {
        self.over = None;
        // Somebody else may have said it meanwhile, or the same press came twice.
        if self.guest(&arrival).is_none() {
            return Vec::new();
        }
        if let Some(seat) = self.seat_of(&arrival.account) {
            seat.guests.retain(|guest| guest.arrival != arrival);
        }
        vec![Wish::Decide(arrival, invite)]
    }

    fn guest(&mut self, arrival: &Arrival) -> Option<&Guest> {
        self.seat_of(&arrival.account)?.guests.iter().find(|guest| guest.arrival == *arrival)
    }

    pub(super) fn decided(&mut self, arrival: &Arrival, answer: Result<Option<Box<Record>>, Error>) -> Vec<Wish> {
        let mut wishes = vec![Wish::List(arrival.account.clone()), Wish::Arrivals(arrival.account.clone())];
        match answer {
            Ok(Some(record)) => {
                self.changed(&record);
                let hello = Message::SayHello(arrival.address.clone());
                wishes.push(self.offer(t!("arrival-decided"), t!("say-hello"), hello));
            }
            Ok(None) => {}
            Err(error) => wishes.push(self.warn(Problem::of(&error).headline)),
        }
        wishes
    }

    /// A record as it is now in the history, wherever its page is open.
    pub(super) fn changed(&mut self, record: &Record) {
        for invite in self.home().into_iter().flat_map(super::Home::pages_mut).filter_map(shown) {
            if invite.record().id == record.id {
                invite.learnt(record.clone());
            }
        }
    }
}

fn shown(page: &mut Page) -> Option<&mut Invite> {
    match page {
        Page::Invite(invite) => Some(invite),
        _ => None,
    }
}

/// So much of a name is told.
const NAME: f32 = 320.0;
