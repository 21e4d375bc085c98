//! One row of the list: for whom, how long, what, and what became of it; and what can be done with it while the pointer
//! or the keys are there.

use iced::widget::container;
use iced::{Alignment, Length};
use jiff::{Timestamp, tz::TimeZone};

use super::{Message, can_copy};
use crate::domain::{Expiry, Status};
use crate::i18n::words;
use crate::store::history::Brief;
use crate::t;
use crate::ui::Element;
use crate::ui::component::room::Room;
use crate::ui::component::status_chip::chip;
use crate::ui::component::{fit, icon, plain};
use crate::ui::control::{self, Look, body, button, small, soft};
use crate::ui::direction::{self, beside};
use crate::ui::icon::Icon;
use crate::ui::metric::{TARGET, font, gap};
use crate::ui::seat::fate;
use crate::{line, pile};

/// What a row is drawn with.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) brief: &'a Brief,
    pub(super) now: Timestamp,
    pub(super) zone: &'a TimeZone,
    pub(super) room: Room,
    /// Whether it shows what can be done with it.
    pub(super) active: bool,
    /// Whether its link is a key that may be asked for again: somebody is signed in.
    pub(super) renewable: bool,
}

impl<'a> Row<'a> {
    pub(super) fn draw(self) -> control::Row<'a, Message> {
        let fate = fate(self.brief, self.now);
        let kind = words::kind(self.brief.kind);
        let name = name(self.brief);
        let (name, kind) = if name.is_empty() { (kind, String::new()) } else { (name, kind) };
        let time = self.when(fate);
        // By whom it was accepted is said with the status.
        let told = if matches!(fate, Status::Accepted { .. }) { "" } else { &time };
        let spoken: Vec<&str> = [name.as_str(), &kind, told].into_iter().filter(|part| !part.is_empty()).collect();
        let spoken = format!("{}, {}", spoken.join(", "), words::status_by(fate));
        let content =
            if is_tall(self.room) { self.two_lines(&name, &kind, time) } else { self.one_line(&name, &kind, &time) };
        control::row(format!("invite-{}", self.brief.id), content).name(spoken)
    }

    fn two_lines(self, name: &str, kind: &str, time: String) -> Element<'a, Message> {
        let about: Vec<&str> = [time.as_str(), kind].into_iter().filter(|part| !part.is_empty()).collect();
        // More than there may be room for: the rest is measured.
        let wide = 1.5 * self.room.width;
        let words =
            pile![body(fit(name, wide)).font(font::SEMIBOLD).cut(), small(fit(&about.join(" \u{b7} "), wide)).cut()];
        let words = container(words.width(Length::Fill)).width(Length::Fill).clip(true);
        let chip = chip(fate(self.brief, self.now));
        beside(words, chip, LEAST).spacing(gap::SMALL).vertical_spacing(gap::TINY).into()
    }

    fn one_line(self, name: &str, kind: &str, time: &str) -> Element<'a, Message> {
        let wide = self.room.width;
        let cell = |words: control::Words<'a>, part: u16| {
            container(words.cut()).width(Length::FillPortion(part)).align_x(direction::start()).clip(true)
        };
        // What can be done stands where the kind is told, so that nothing moves when it comes and goes.
        let last = if self.active { self.actions(name) } else { soft(fit(kind, 2.0 * ACTIONS)).into() };
        line![
            cell(body(fit(name, wide)).font(font::SEMIBOLD), 1),
            cell(body(fit(time, wide)), 1),
            container(last).width(ACTIONS).align_x(direction::start()).clip(true),
            container(chip(fate(self.brief, self.now))).width(CHIP).align_x(direction::end()),
        ]
        .spacing(gap::MEDIUM)
        .align_y(Alignment::Center)
        .into()
    }

    /// Copy, renew, forget; each knows for whom.
    fn actions(self, name: &str) -> Element<'a, Message> {
        let id = &self.brief.id;
        let act = |part: &str, sign: Icon, words: String, message: Option<Message>| {
            button(format!("row-{part}-{id}"), words)
                .look(Look::Icon)
                .icon(icon(sign))
                .width(TARGET)
                .height(TARGET)
                .padding(0)
                .on_press_maybe(message)
        };
        let renew = if can_copy(self.brief) { t!("row-renew", name = name) } else { t!("row-again", name = name) };
        let copy = Some(Message::Copy(id.clone())).filter(|_| can_copy(self.brief));
        line![
            act("copy", Icon::Copy, t!("row-copy", name = name), copy),
            act("renew", Icon::Refresh, renew, self.renewable.then(|| Message::Renew(id.clone()))),
            act("forget", Icon::Trash, t!("row-forget", name = name), Some(Message::Forget(id.clone()))),
        ]
        .spacing(gap::TINY)
        .into()
    }

    /// How long it lives, or since when it does not, or when and by whom it was taken up.
    fn when(self, fate: &Status) -> String {
        let left = || match self.brief.expires {
            Some(end) => words::remaining(Expiry::At(end).remaining(self.now)),
            None => words::remaining(Expiry::Never.remaining(self.now)),
        };
        match (fate, self.brief.settled_at) {
            (Status::Waiting | Status::Expired, _) => left(),
            (Status::Accepted { by }, _) => t!("invites-by", by = plain(by)),
            (Status::Used | Status::Withdrawn, Some(at)) => words::date(at, self.now, self.zone),
            (Status::Used | Status::Withdrawn | Status::Unknown, _) => String::new(),
        }
    }
}

/// For whom it is, else the name it reserves, as one line of text that leaves its neighbours alone.
pub(super) fn name(brief: &Brief) -> String {
    match plain(brief.label.trim()) {
        label if label.is_empty() => plain(brief.username.as_deref().unwrap_or_default()),
        label => label,
    }
}

/// Whether rows have two lines: there is no room for columns.
pub(super) fn is_tall(room: Room) -> bool {
    room.width < COLUMNS
}

/// How high a row is: with columns, with two lines, or with the status beneath them.
pub(super) fn height(room: Room) -> f32 {
    match room.width {
        _ if !is_tall(room) => 60.0,
        width if width >= LEAST + CHIP + gap::SMALL + 2.0 * gap::LARGE => 68.0,
        _ => 96.0,
    }
}

/// Columns need so much room.
const COLUMNS: f32 = 560.0;
/// The room for a chip.
const CHIP: f32 = 124.0;
/// The least room for a name beside it.
const LEAST: f32 = 96.0;
/// The room for what can be done with a row: three buttons.
const ACTIONS: f32 = 3.0 * TARGET + 3.0 * gap::TINY + gap::SMALL;
