//! The top of the page: for whom it is, how it is doing, how long it lives, and its picture.

use iced::widget::{column, container, space, text};
use iced::{Alignment, Length};

use super::super::{Code, EDIT, Invite, LABEL, Message};
use super::Around;
use crate::domain::{Expiry, Status};
use crate::i18n::words;
use crate::problem::Problem;
use crate::ui::Element;
use crate::ui::a11y::silent;
use crate::ui::component::card::card;
use crate::ui::component::leave::on_leave;
use crate::ui::component::qr_card::qr_card;
use crate::ui::component::status_chip::chip;
use crate::ui::component::{cut_heading, fit, icon};
use crate::ui::control::{Look, body, button, field, glyph, heading, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::ui::theme::Theme;
use crate::{line, pile, t};

impl Invite {
    /// For whom it is, to be changed where it stands.
    pub(super) fn title<'a>(&'a self, width: f32, around: &Around<'_>) -> Element<'a, Message> {
        let status = chip(&self.record.status_at(around.now));
        if let Some(typed) = self.label.typed() {
            let line = field(LABEL, t!("invite-label"), typed)
                .hide_label()
                .placeholder(t!("create-label-example"))
                .error(self.label.problem().map(|error| Problem::of(error).headline))
                .on_input(Message::LabelTyped)
                .on_submit(Message::LabelDone);
            return pile![on_leave(line, Message::LabelLeft), status].spacing(gap::SMALL).into();
        }
        let pencil =
            button(EDIT, if self.label.shown().is_empty() { t!("invite-name-it") } else { t!("invite-rename") })
                .look(Look::Icon)
                .icon(icon(Icon::Pencil).style(|theme: &Theme| text::Style { color: Some(theme.palette().soft) }))
                .on_press(Message::EditLabel);
        let name = self.name();
        let line: Element<'a, Message> = if fit(&name, (width - ASIDE) / LARGER) == name {
            line![heading(1, name), pencil, space::horizontal(), status]
                .spacing(gap::SMALL)
                .align_y(Alignment::Center)
                .into()
        } else {
            // A name that is too long for that takes up to two whole lines, more where lines are short.
            let lines = if width < NARROW { 4.0 } else { 2.0 };
            let name = cut_heading(name, lines * (width - PENCIL) / LARGER);
            let name = line![container(name).width(Length::Fill), pencil].spacing(gap::SMALL);
            pile![name, status].spacing(gap::SMALL).into()
        };
        column![line].push(self.unkept()).spacing(gap::TINY).into()
    }

    /// What was typed and could not be saved.
    fn unkept(&self) -> Option<Element<'_, Message>> {
        let Problem { headline, advice, .. } = Problem::of(self.label.problem()?);
        let words = body(format!("{headline} {advice}"))
            .style(|theme: &Theme| text::Style { color: Some(theme.palette().problem.ink) })
            .width(Length::Fill);
        let again = button("invite-label-again", t!("try-again")).look(Look::Link).on_press(Message::LabelAgain);
        Some(pile![words, again].into())
    }

    pub(super) fn expiry<'a>(&'a self, width: f32, around: &Around<'_>, short: bool) -> Element<'a, Message> {
        let (now, zone) = (around.now, around.zone);
        let moment = |at| if short { words::moment_short(at, now, zone) } else { words::moment(at, now, zone) };
        let taken = matches!(self.record.status, Status::Accepted { .. } | Status::Used | Status::Withdrawn);
        match self.record.expires() {
            // Who has taken it up, and when we learnt that, stands in its own place: the end matters no more.
            _ if taken => soft(t!("give-made", moment = moment(self.record.created))).into(),
            None => soft(t!("invite-asked", moment = moment(self.record.created))).into(),
            // Text of the server, shown as it came.
            Some(Expiry::Unreadable(text)) => soft(t!("invite-end-unreadable", text = text)).into(),
            Some(expiry) => {
                let soon = self.ends_soon(around);
                let left = words::remaining(expiry.remaining(now));
                let shown = body(left.clone())
                    .font(font::BOLD)
                    .style(move |theme: &Theme| text::Style { color: soon.then_some(theme.palette().waiting.ink) });
                let Some(at) = expiry.at() else { return shown.into() };
                // A line that begins with a dot says less than two lines.
                let over = expiry.is_over(now);
                let beside = match over {
                    true => t!("give-ended-beside", moment = moment(at)),
                    false => t!("invite-until-beside", moment = moment(at)),
                };
                let whole = format!("{left} {beside}");
                if fit(&whole, width) == whole {
                    return line![shown, soft(beside)].spacing(gap::TINY).into();
                }
                let beneath = match over {
                    true => t!("give-ended", moment = moment(at)),
                    false => t!("invite-until", moment = moment(at)),
                };
                let side = if short { Alignment::Center } else { crate::ui::direction::start().into() };
                let beneath = soft(beneath);
                let beneath = if short { beneath.align_x(text::Alignment::Center) } else { beneath };
                column![shown, beneath].align_x(side).into()
            }
        }
    }

    /// The code; that of an invite which has ended is not held up to a camera by mistake.
    pub(super) fn picture<'a>(&'a self, side: f32, around: &Around<'_>) -> Element<'a, Message> {
        let (sign, words) = match &self.code {
            Code::Drawn(_, picture) if self.shows_code(around.now) => {
                return qr_card(picture, self.code_name(), side, around.room.pixels);
            }
            Code::Drawn(..) => match self.record.status {
                Status::Accepted { .. } | Status::Used => (Icon::QrCode, t!("give-code-done")),
                _ => (Icon::QrCode, t!("give-code-hidden")),
            },
            Code::Drawing => (Icon::QrCode, t!("invite-drawing")),
            Code::Failed(error) => (Icon::CircleQuestion, Problem::of(error).headline),
        };
        let sign = silent(glyph(sign.glyph(), 32.0));
        let words = soft(words).align_x(text::Alignment::Center);
        let show = (matches!(self.code, Code::Drawn(..)) && !self.shows_code(around.now))
            .then(|| button("invite-reveal", t!("give-reveal")).look(Look::Plain).on_press(Message::Reveal(true)));
        let inside = column![sign, words].push(show).spacing(gap::SMALL).align_x(Alignment::Center);
        // Nothing to see takes no more room than it needs.
        let high = if matches!(self.code, Code::Drawing) { side } else { HIDDEN };
        card(container(inside).center(Length::Fill)).padding(gap::MEDIUM).width(side).height(high).into()
    }
}

/// What the pencil and the chip take of the title's line.
const ASIDE: f32 = 152.0;
/// A title this narrow may have more lines.
const NARROW: f32 = 200.0;
/// What the pencil takes of it.
const PENCIL: f32 = 44.0;
/// How much larger the title is than what `fit` measures.
const LARGER: f32 = 1.65;
/// How high a card is that shows no code.
const HIDDEN: f32 = 180.0;
