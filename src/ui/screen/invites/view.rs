//! How the list of invites looks: only the rows in view are built.

use std::rc::Rc;

use iced::Length;
use iced::widget::{container, space};
use jiff::{Timestamp, tz::TimeZone};

use super::row::{self, Row, is_tall};
use super::{Invites, LIST, Message, ORDER, Open, Order, PART, Part, SEARCH};
use crate::problem::Problem;
use crate::ui::component::card::{INSIDE, card};
use crate::ui::component::icon;
use crate::ui::component::problem_box::{notice, problem_box};
use crate::ui::component::room::Room;
use crate::ui::control::{self, Look, button, choice, field, heading, menu, scroll, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::gap;
use crate::ui::seat::{Presence, Seat};
use crate::ui::tally::Tally;
use crate::ui::{Element, direction};
use crate::{line, pile, t};

impl Invites {
    /// Draws the list of this account.
    #[must_use]
    pub fn view<'a>(&'a self, seat: &'a Seat, now: Timestamp, zone: &'a TimeZone, room: Room) -> Element<'a, Message> {
        let head = pile![self.head(room), self.parts(&seat.tally, room)].spacing(gap::MEDIUM).width(Length::Fill);
        let page =
            pile![head, self.list(seat, now, zone, room)].spacing(gap::LARGE).max_width(room.width).width(Length::Fill);
        let page = container(page).padding(room.padding());
        if self.flows(seat, room) {
            // There the list is as high as the window, and all above it goes out of its way.
            return scroll(page).height(Length::Fill).into();
        }
        page.height(Length::Fill).into()
    }

    /// Whether the page scrolls as a whole, and not the list alone.
    fn flows(&self, seat: &Seat, room: Room) -> bool {
        let listed = seat.unread.is_none() && self.found.len() > 0;
        room.height < LOW_ROOM || !listed || is_tall(room) && (self.open != Open::Nothing || self.hint().is_some())
    }

    fn head(&self, room: Room) -> Element<'_, Message> {
        let title = heading(1, t!("invites-title"));
        let search = field(SEARCH, t!("invites-search"), self.search.as_str())
            .hide_label()
            .placeholder(t!("invites-search"))
            .icon(icon(Icon::Search))
            .on_input(Message::Search);
        if room.is_narrow() {
            return pile![title, search].spacing(gap::MEDIUM).into();
        }
        let orders = container(self.orders()).width(ORDERING).align_x(direction::end());
        line![container(title).width(Length::Fill).align_x(direction::start()), orders, search.width(240)]
            .spacing(gap::SMALL)
            .into()
    }

    fn orders(&self) -> Element<'_, Message> {
        let mut orders = menu(ORDER, order_words(self.order), self.open == Open::Orders, Message::Ordering);
        for (order, id) in Order::ALL.into_iter().zip(ORDERS) {
            orders = orders.item(id, order_words(order), Some(Message::Order(order)));
        }
        orders.look(Look::Plain).into()
    }

    fn parts<'a>(&'a self, tally: &Tally, room: Room) -> Element<'a, Message> {
        let there = |part: &Part| *part != Part::Unknown || tally.unknown > 0 || self.part == Part::Unknown;
        let parts = Part::ALL.into_iter().filter(there);
        if is_tall(room) {
            // All of them would take the room of the list.
            let mut some = menu(PART, part_words(self.part, tally), self.open == Open::Parts, Message::Parting);
            for part in parts {
                some = some.item(part_id(part), part_words(part, tally), Some(Message::Part(part)));
            }
            // Beside the sidebar the orders have their place in the head.
            let orders = room.is_narrow().then(|| self.orders());
            return line![some].push(orders).spacing(gap::SMALL).wrap().into();
        }
        let parts = parts.map(|part| (part, part_words(part, tally)));
        choice(PART, t!("invites-part"), parts, Some(&self.part), Message::Part).hide_label().into()
    }

    fn list<'a>(&'a self, seat: &'a Seat, now: Timestamp, zone: &'a TimeZone, room: Room) -> Element<'a, Message> {
        if let Some(error) = &seat.unread {
            let shown = problem_box("invites-problem", Problem::of(error));
            return shown.action("invites-reload", t!("try-again"), Some(Message::Reload)).into();
        }
        if seat.invites.is_none() {
            return soft(t!("invites-reading")).into();
        }
        let found = Rc::new(&self.found);
        if found.len() == 0 {
            return self.nothing(seat.tally.all == 0);
        }
        let opened = Rc::clone(&found);
        let height = row::height(room);
        let renewable = matches!(seat.presence, Presence::Here { .. }) && seat.renewing.is_none();
        let total = found.len();
        let list = control::list(LIST, t!("invites-title"), total, height, move |at| {
            let active = self.at == Some(at) || self.pointed == Some(at);
            Row { brief: found.at(at), now, zone, room, active, renewable }.draw()
        });
        let list = list
            .selected(self.at)
            .one_click()
            .on_move(Message::Moved)
            .on_point(Message::Pointed)
            .on_activate(move |at| Message::Show(opened.at(at).id.clone()));
        // No taller than its rows.
        #[allow(clippy::cast_precision_loss)] // A list that long fills the page anyway.
        let most = total as f32 * height + 2.0;
        let flows = self.flows(seat, room);
        let list = if flows { list.height(most.min(room.height - BESIDE).max(height)) } else { list };
        let list = container(card(list).padding(1).max_height(most));
        let list = if flows { list } else { list.height(Length::Fill) };
        pile![].push(self.hint()).push(list).spacing(gap::MEDIUM).into()
    }

    /// What to do about those of which nobody knows whether they exist.
    fn hint(&self) -> Option<Element<'_, Message>> {
        let problem = Problem {
            headline: t!("invites-unknown-what"),
            advice: t!("invites-unknown-advice"),
            detail: None,
            again: false,
        };
        (self.part == Part::Unknown).then(|| notice("invites-unknown", problem).into())
    }

    fn nothing(&self, never: bool) -> Element<'_, Message> {
        let (title, advice) = match (never, self.search.trim().is_empty(), self.part) {
            (true, ..) => (t!("invites-none"), t!("invites-none-advice")),
            (false, false, _) => (t!("invites-not-found", search = self.search.trim()), t!("invites-not-found-advice")),
            (false, true, Part::Waiting) => (t!("invites-none-waiting"), t!("invites-none-waiting-advice")),
            (false, true, Part::Accepted) => (t!("invites-none-accepted"), t!("invites-none-accepted-advice")),
            (false, true, Part::Unknown) => (t!("invites-none-unknown"), t!("invites-none-unknown-advice")),
            (false, true, Part::Ended | Part::All) => (t!("invites-none-ended"), t!("invites-none-ended-advice")),
        };
        let mut inside = pile![heading(2, title), soft(advice)].spacing(gap::SMALL).width(Length::Fill);
        let searched = !self.search.trim().is_empty();
        let (words, sign, act) = match (never, searched || self.part != Part::All) {
            (false, true) => (t!("invites-show-all"), Icon::Undo, Message::Everything),
            _ => (t!("new-invite"), Icon::Plus, Message::Create),
        };
        let look = if never { Look::Primary } else { Look::Quiet };
        let act = button("invites-create", words).look(look).icon(icon(sign)).on_press(act);
        inside = inside.push(space().height(gap::SMALL)).push(act);
        card(inside).padding(INSIDE).into()
    }
}

fn part_words(part: Part, tally: &Tally) -> String {
    let count = part.count(tally);
    match part {
        Part::All => t!("invites-all", count = count),
        Part::Waiting => t!("invites-waiting", count = count),
        Part::Accepted => t!("invites-accepted", count = count),
        Part::Ended => t!("invites-ended", count = count),
        Part::Unknown => t!("invites-unknown", count = count),
    }
}

const fn part_id(part: Part) -> &'static str {
    match part {
        Part::All => "part-all",
        Part::Waiting => "part-waiting",
        Part::Accepted => "part-accepted",
        Part::Ended => "part-ended",
        Part::Unknown => "part-unknown",
    }
}

fn order_words(order: Order) -> String {
    match order {
        Order::Newest => t!("invites-newest"),
        Order::Name => t!("invites-by-name"),
        Order::EndsFirst => t!("invites-ends-first"),
    }
}

/// The names of the orders.
const ORDERS: [&str; 3] = ["order-newest", "order-name", "order-ends"];
/// The room for the orders, beside the parts.
const ORDERING: f32 = 180.0;
/// A window lower than this scrolls as a whole.
const LOW_ROOM: f32 = 460.0;
/// What stands beside the list in such a window, whatever is scrolled.
const BESIDE: f32 = 118.0;
