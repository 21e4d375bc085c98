//! How the list of invites looks: only the rows in view are built.

use std::rc::Rc;

use iced::widget::{column, container, row, space, text};
use iced::{Alignment, Length};
use jiff::Timestamp;

use super::{Invites, LIST, Message, Part, SEARCH};
use crate::domain::{Expiry, Status};
use crate::i18n::words;
use crate::problem::Problem;
use crate::store::history::Brief;
use crate::t;
use crate::ui::Element;
use crate::ui::component::card::{INSIDE, card};
use crate::ui::component::problem_box::problem_box;
use crate::ui::component::room::Room;
use crate::ui::component::status_chip::chip;
use crate::ui::component::{fit, icon};
use crate::ui::control::{self, Look, body, button, choice, field, heading, small, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::ui::seat::{Seat, fate};
use crate::ui::tally::Tally;

impl Invites {
    /// Draws the list of this account.
    #[must_use]
    pub fn view<'a>(&'a self, seat: &'a Seat, now: Timestamp, room: Room) -> Element<'a, Message> {
        let mut page = column![self.head(room), self.parts(&seat.tally, room)].spacing(gap::LARGE);
        page = page.push(self.list(seat, now, room));
        container(page.max_width(room.width).width(Length::Fill).height(Length::Fill))
            .padding(room.padding())
            .height(Length::Fill)
            .into()
    }

    fn head(&self, room: Room) -> Element<'_, Message> {
        let title = heading(1, t!("invites-title"));
        let search = field(SEARCH, t!("invites-search"), self.search.as_str())
            .hide_label()
            .placeholder(t!("invites-search"))
            .icon(icon(Icon::Search))
            .on_input(Message::Search);
        if room.is_narrow() {
            column![title, search].spacing(gap::MEDIUM).into()
        } else {
            row![title, space::horizontal(), search.width(240)].align_y(Alignment::Center).into()
        }
    }

    fn parts<'a>(&'a self, tally: &Tally, room: Room) -> Element<'a, Message> {
        let count = |part: Part| part.count(tally);
        let tight = room.window < TIGHT;
        let parts = Part::ALL.map(|part| {
            let words = match part {
                Part::All if tight => t!("invites-all-short"),
                Part::Waiting if tight => t!("invites-waiting-short"),
                Part::Accepted if tight => t!("invites-accepted-short"),
                Part::Ended if tight => t!("invites-ended-short"),
                Part::All => t!("invites-all", count = count(part)),
                Part::Waiting => t!("invites-waiting", count = count(part)),
                Part::Accepted => t!("invites-accepted", count = count(part)),
                Part::Ended => t!("invites-ended", count = count(part)),
            };
            (part, words)
        });
        let parts = choice("invites-part", t!("invites-part"), parts, Some(&self.part), Message::Part).hide_label();
        if tight { parts.tight().into() } else { parts.into() }
    }

    fn list<'a>(&'a self, seat: &'a Seat, now: Timestamp, room: Room) -> Element<'a, Message> {
        if let Some(error) = &seat.unread {
            let shown = problem_box("invites-problem", Problem::of(error));
            return shown.action("invites-reload", t!("try-again"), Some(Message::Reload)).into();
        }
        if seat.invites.is_none() {
            return soft(t!("invites-reading")).into();
        }
        let shown = Rc::new(self.shown(seat.briefs(), now));
        if shown.is_empty() {
            return self.nothing(seat.briefs().is_empty());
        }
        let (rows, opened) = (shown.clone(), shown.clone());
        let height = if room.is_narrow() { TALL } else { LOW };
        let list =
            control::list(LIST, t!("invites-title"), shown.len(), height, move |at| line(rows.at(at), now, room));
        let list = list
            .selected(self.at)
            .one_click()
            .on_move(Message::Moved)
            .on_activate(move |at| Message::Show(opened.at(at).id.clone()));
        // No taller than its rows.
        #[allow(clippy::cast_precision_loss)] // A list that long fills the page anyway.
        let most = shown.len() as f32 * height + 2.0;
        container(card(list).padding(1).max_height(most)).height(Length::Fill).into()
    }

    fn nothing(&self, never: bool) -> Element<'_, Message> {
        let (title, advice) = match (never, self.search.trim().is_empty(), self.part) {
            (true, ..) => (t!("invites-none"), t!("invites-none-advice")),
            (false, false, _) => (t!("invites-not-found", search = self.search.trim()), t!("invites-not-found-advice")),
            (false, true, Part::Waiting) => (t!("invites-none-waiting"), t!("invites-none-waiting-advice")),
            (false, true, Part::Accepted) => (t!("invites-none-accepted"), t!("invites-none-accepted-advice")),
            (false, true, Part::Ended | Part::All) => (t!("invites-none-ended"), t!("invites-none-ended-advice")),
        };
        let mut inside = column![heading(2, title), soft(advice)].spacing(gap::SMALL);
        if never {
            let make = button("invites-create", t!("new-invite")).look(Look::Primary).icon(icon(Icon::Plus));
            inside = inside.push(space().height(gap::SMALL)).push(make.on_press(Message::Create));
        }
        card(inside).padding(INSIDE).into()
    }
}

/// One row: for whom, what, how long, and what became of it.
fn line<'a>(brief: &Brief, now: Timestamp, room: Room) -> control::Row<'a, Message> {
    let fate = fate(brief, now);
    let kind = words::kind(brief.kind);
    let (name, kind) = match (brief.label.is_empty(), &brief.username) {
        (false, _) => (brief.label.clone(), kind),
        (true, Some(username)) => (username.clone(), kind),
        (true, None) => (kind, String::new()),
    };
    let time = when(brief, fate, now);
    let spoken: Vec<&str> = [name.as_str(), &kind, &time].into_iter().filter(|part| !part.is_empty()).collect();
    let spoken = format!("{}, {}", spoken.join(", "), words::status_by(fate));
    let plain = |words: String| body(words).wrapping(text::Wrapping::None);
    let content: Element<'a, Message> = if room.is_narrow() {
        let about: Vec<String> = [time, kind].into_iter().filter(|part| !part.is_empty()).collect();
        let wide = room.width - 2.0 * gap::LARGE - 120.0;
        let left = column![
            plain(fit(&name, wide)).font(font::SEMIBOLD),
            small(fit(&about.join(" \u{b7} "), wide * 1.15)).wrapping(text::Wrapping::None),
        ];
        row![container(left).width(Length::Fill).clip(true), chip(fate)]
            .spacing(gap::SMALL)
            .align_y(Alignment::Center)
            .into()
    } else {
        let wide = room.width - 2.0 * gap::LARGE - 2.0 * gap::LARGE - CHIP;
        let cell = |words: iced::widget::Text<'a, crate::ui::Theme>, part: u16| {
            container(words).width(Length::FillPortion(part)).clip(true)
        };
        row![
            cell(plain(fit(&name, wide * 0.42)).font(font::SEMIBOLD), 5),
            cell(soft(fit(&kind, wide * 0.25)).wrapping(text::Wrapping::None), 3),
            cell(plain(fit(&time, wide * 0.33)), 4),
            container(chip(fate)).width(CHIP).align_right(CHIP),
        ]
        .spacing(gap::LARGE)
        .align_y(Alignment::Center)
        .into()
    };
    control::row(format!("invite-{}", brief.id), content).name(spoken)
}

/// How long it lives, or since when it does not, or by whom it was taken up.
fn when(brief: &Brief, fate: &Status, now: Timestamp) -> String {
    let left = || match brief.expires {
        Some(end) => words::remaining(Expiry::At(end).remaining(now)),
        None => words::remaining(Expiry::Never.remaining(now)),
    };
    match fate {
        Status::Waiting | Status::Expired => left(),
        Status::Accepted { by } => t!("invites-by", by = by),
        Status::Used | Status::Withdrawn | Status::Unknown => String::new(),
    }
}

/// A window narrower than this has no room for counts.
const TIGHT: f32 = 480.0;
/// The height of a row beside the sidebar.
const LOW: f32 = 60.0;
/// The height of a row with two lines.
const TALL: f32 = 68.0;
/// The room for a chip.
const CHIP: f32 = 116.0;
