//! What concerns an account as a whole: removing it, and newcomers nobody has placed yet.

use iced::widget::{column, container, space};
use iced::{Alignment, Length};

use super::super::{Home, Message, Page, Window};
use crate::domain::{Account, Id, Record};
use crate::i18n::words;
use crate::t;
use crate::ui::Element;
use crate::ui::a11y::silent;
use crate::ui::component::card::tinted;
use crate::ui::component::room::Room;
use crate::ui::component::{icon, plain};
use crate::ui::control::{Button, Look, body, button, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::ui::seat::Guest;
use crate::{line, pile};

impl Window {
    /// A newcomer of the account that is shown, as long as nobody said which invite it was.
    pub(super) fn arrival<'a>(&'a self, home: &'a Home, room: Room) -> Element<'a, Message> {
        // Where there is hardly room for a list, the page for a new invite asks.
        let places = matches!(home.page, Page::Create) || matches!(home.page, Page::Invites(_)) && !room.is_tiny();
        let Some(guest) = home.seat().guests.first().filter(|_| places) else { return space().into() };
        let ask = Message::Choose(guest.arrival.clone());
        if is_slim(room) {
            // A line that leads to the question, where the question itself would fill the window.
            let words = t!("arrival-title", by = plain(&guest.arrival.address));
            let ask = button("arrival-choose", words).icon(icon(Icon::UserPlus)).width(Length::Fill).on_press(ask);
            return container(ask).padding(room.padding().bottom(0.0)).width(Length::Fill).into();
        }
        let words = body(t!("arrival-question", by = plain(&guest.arrival.address))).font(font::SEMIBOLD);
        let answers = if guest.candidates.len() > FEW {
            line![button("arrival-choose", t!("arrival-choose")).on_press(ask)]
        } else {
            crate::ui::direction::line(self.answers(guest).map(Element::from))
        };
        let inside = pile![words, answers.spacing(gap::SMALL).wrap()].spacing(gap::SMALL).width(Length::Fill);
        let sign = silent(container(icon(Icon::UserPlus)).padding([2.0, 0.0]));
        let notice = line![sign, inside].spacing(gap::MEDIUM).align_y(Alignment::Start);
        let notice = tinted(notice, |theme| theme.palette().good).padding([gap::MEDIUM, gap::LARGE]);
        container(notice.width(Length::Fill))
            .padding(room.padding().bottom(0.0))
            .max_width(room.width + 2.0 * gap::PAGE)
            .into()
    }

    /// The invites it may have been, newest first, and none of them.
    fn answers<'a>(&self, guest: &Guest) -> impl Iterator<Item = Button<'a, Message>> {
        let decide = |id: Option<Id>| Message::Decide(guest.arrival.clone(), id);
        let none = button("arrival-none", t!("arrival-none")).look(Look::Plain).on_press(decide(None));
        let answer = |(at, record): (usize, &Record)| {
            button(format!("arrival-{at}"), self.described(record)).on_press(decide(Some(record.id.clone())))
        };
        let buttons: Vec<Button<'a, Message>> = guest.candidates.iter().enumerate().map(answer).chain([none]).collect();
        buttons.into_iter()
    }

    /// For whom an invite is and when it was made.
    fn described(&self, record: &Record) -> String {
        let name = plain(&record.label);
        let name = if name.is_empty() { words::kind(record.kind) } else { name };
        t!("arrival-made", name = name, date = words::moment_short(record.created, self.now, &self.zone))
    }

    /// The same question, where there are many answers.
    pub(super) fn which<'a>(&self, guest: &Guest) -> (String, Element<'a, Message>) {
        let answers = self.answers(guest).map(|answer| answer.width(Length::Fill).into());
        let answers = iced::widget::Column::with_children(answers).spacing(gap::SMALL);
        (t!("arrival-question", by = plain(&guest.arrival.address)), answers.into())
    }
}

/// Whether an account is to be removed, and its invites with it.
pub(super) fn remove<'a>(account: &Account) -> (String, Element<'a, Message>) {
    let wide = |button: Button<'a, Message>| button.width(Length::Fill);
    let content = column![
        soft(t!("remove-words")),
        wide(button("over-close", t!("remove-cancel")).on_press(Message::OverClosed)),
        wide(button("over-keep", t!("remove-keep-history")).on_press(Message::RemoveConfirmed(false))),
        wide(
            button("over-remove", t!("remove-history-too")).look(Look::Danger).on_press(Message::RemoveConfirmed(true))
        ),
    ];
    (t!("remove-title", account = account.as_str()), content.spacing(gap::MEDIUM).into())
}

/// The room a page has left beneath the question.
pub(super) fn beneath(home: &Home, room: Room) -> Room {
    let asked = !home.seat().guests.is_empty();
    let taken = match is_slim(room) {
        _ if !asked || room.is_tiny() => 0.0,
        true => SLIM,
        false => FULL,
    };
    Room { height: room.height - taken, ..room }
}

/// Whether the question stays above a list: there is room for both.
pub(super) fn stays(home: &Home, room: Room, high: f32) -> bool {
    let least = if room.is_narrow() { LEAST_NARROW } else { LEAST };
    !room.is_low() && beneath(home, Room { height: high, ..room }).height >= least
}

fn is_slim(room: Room) -> bool {
    room.is_narrow() || room.is_low()
}

/// About the height of the line, and of the question.
const SLIM: f32 = 80.0;
const FULL: f32 = 184.0;
/// A list that would be lower than this has the whole window when one goes there.
const LEAST: f32 = 460.0;
const LEAST_NARROW: f32 = 380.0;
/// So many answers stand beside the question.
const FEW: usize = 4;
