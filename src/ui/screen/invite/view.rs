//! How one invite looks: code and words beside each other when wide, beneath each other when narrow, the code alone when
//! big.

mod big;
mod facts;
mod hand;
mod head;
mod outcome;
mod sheet;

use iced::widget::{Column, column, container};
use iced::{Alignment, Length, Padding};
use jiff::{Timestamp, tz::TimeZone};

use super::{Check, FORGET, Invite, Message, RENEW};
use crate::desk::{Finding, Level, Warning};
use crate::domain::{Kind, Remaining, Status, Way};
use crate::i18n::words;
use crate::output::steps;
use crate::problem::Problem;
use crate::ui::Element;
use crate::ui::component::card::hairline;
use crate::ui::component::problem_box::{notice, problem_box};
use crate::ui::component::room::Room;
use crate::ui::component::{below, fit, icon, plain};
use crate::ui::control::{Look, body, button, choice, disclosure, glyph, heading, scroll, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap, size};
use crate::{line, pile, t};

/// What the page is drawn with.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The moment that countdowns count from.
    pub now: Timestamp,
    /// The zone that moments are told in.
    pub zone: &'a TimeZone,
    /// The room there is.
    pub room: Room,
    /// Whether its server can be asked now.
    pub online: bool,
    /// Whether a new one in its place was asked for and did not come yet.
    pub renewing: bool,
    /// Whether the clipboard takes pictures.
    pub pictures: bool,
}

impl Invite {
    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, around: &Around<'_>) -> Element<'a, Message> {
        let room = around.room;
        if room.width >= BESIDE {
            return scroll(container(self.wide(around)).padding(room.padding())).height(Length::Fill).into();
        }
        let page = container(self.narrow(around)).padding(room.padding());
        if room.height < LOW {
            // What stays in sight would leave no room for what moves.
            return scroll(column![self.bar(around), page]).height(Length::Fill).into();
        }
        column![self.bar(around), scroll(page).height(Length::Fill)].into()
    }

    fn wide<'a>(&'a self, around: &Around<'_>) -> Element<'a, Message> {
        let room = around.room;
        let side = (room.width * 0.42).min(room.height - 200.0).clamp(240.0, 420.0);
        let back = button("invite-back", t!("invite-back"))
            .look(Look::Plain)
            .content(
                line![glyph(back_sign(), 16.0), body(t!("invite-back")).size(size::SMALL)]
                    .spacing(gap::SMALL)
                    .align_y(Alignment::Center),
            )
            .padding([0.0, gap::SMALL])
            .on_press(Message::Leave);
        let picture = Column::new()
            .push(self.picture(side, around))
            .push(self.ways(around))
            .spacing(gap::LARGE)
            .align_x(Alignment::Center);
        let rest = room.width - side - BETWEEN - SCROLL;
        let words = pile![self.title(rest, around), soft(self.sentence()), self.expiry(rest, around, false)]
            .push(self.outcome(around))
            .push(self.link_field(around))
            .push(below(self.buttons(around), self.notices(), gap::MEDIUM))
            .push(self.steps(around))
            .spacing(gap::MEDIUM)
            .width(Length::Fill);
        let beside = line![picture, words].spacing(BETWEEN);
        pile![back, beside, self.more(around)].spacing(gap::SMALL).max_width(room.width).into()
    }

    /// The way back and for whom it is, always in sight.
    fn bar<'a>(&'a self, around: &Around<'_>) -> Element<'a, Message> {
        let back = button("invite-back", t!("invite-back"))
            .look(Look::Icon)
            .icon(glyph(back_sign(), size::ICON))
            .on_press(Message::Leave);
        let title = container(self.title(around.room.width - BACK, around)).width(Length::Fill);
        let line = line![back, title].spacing(gap::SMALL).align_y(Alignment::Center);
        column![container(line).padding(Padding::from([gap::SMALL, gap::SMALL])), hairline()].into()
    }

    fn narrow<'a>(&'a self, around: &Around<'_>) -> Element<'a, Message> {
        let room = around.room;
        let side = (room.width - SCROLL).min((room.height - 310.0).max(220.0)).min(360.0);
        column![
            container(self.picture(side, around)).center_x(Length::Fill),
            container(self.ways(around)).center_x(Length::Fill),
            container(self.expiry(room.width - SCROLL, around, true)).center_x(Length::Fill),
        ]
        .push(self.outcome(around))
        .push(self.link_field(around))
        .push(below(self.stacked_buttons(around), self.notices(), gap::MEDIUM))
        .push(soft(self.sentence()))
        .push(self.steps(around))
        .push(self.more(around))
        .spacing(gap::MEDIUM)
        .into()
    }

    /// What its receiver has: it changes the code, the link, the message and what is saved.
    fn ways<'a>(&'a self, around: &Around<'_>) -> Option<Element<'a, Message>> {
        if !self.shows_code(around.now) {
            return None;
        }
        let ways = [(Way::Page, t!("give-way-page")), (Way::App, t!("give-way-app"))];
        let tiny = around.room.width < TINY;
        let choice = choice("invite-way", t!("give-way"), ways, Some(&self.way), Message::WayPicked).hide_label();
        Some(match (tiny, around.room.is_narrow()) {
            (true, _) => choice.lines().into(),
            (false, true) => choice.tight().into(),
            (false, false) => choice.into(),
        })
    }

    /// What will happen at the other end, step by step.
    fn steps<'a>(&'a self, around: &Around<'_>) -> Option<Element<'a, Message>> {
        if !self.is_alive(around.now) {
            return None;
        }
        let steps = steps::of(&self.record, self.way);
        if steps.is_empty() {
            return None;
        }
        let title = match self.label.shown() {
            "" => t!("give-steps"),
            name => t!("give-steps-name", name = fit(&plain(name), NAME)),
        };
        let lines = steps
            .into_iter()
            .enumerate()
            .map(|(at, step)| line![soft(format!("{}.", at + 1)).width(NUMBER), soft(step).width(Length::Fill)].into());
        let lines = Column::with_children(lines).spacing(gap::TINY);
        Some(column![heading(3, title), lines].spacing(gap::SMALL).padding(Padding::ZERO.top(gap::SMALL)).into())
    }

    /// What to know before handing it over, and what went wrong with it on this computer.
    fn notices(&self) -> Option<Element<'_, Message>> {
        let unsaved = self.unsaved.as_ref().map(|error| {
            let detail = Problem::of(error);
            let problem = Problem { detail: detail.detail, ..Problem::of_warning(Warning::NotSaved) };
            let words = if self.saving { t!("invite-saving") } else { t!("try-again") };
            problem_box("invite-unsaved", problem)
                .details(self.detailed, Message::Detailed)
                .action("invite-save", words, (!self.saving).then_some(Message::Save))
                .into()
        });
        let problem = self.problem.as_ref().map(|error| {
            problem_box("invite-problem", Problem::of(error)).details(self.detailed, Message::Detailed).into()
        });
        let warnings =
            self.warnings().into_iter().map(|warning| notice(warning.as_str(), Problem::of_warning(warning)).into());
        let all: Vec<_> = unsaved.into_iter().chain(problem).chain(self.stuck()).chain(warnings).collect();
        (!all.is_empty()).then(|| Column::with_children(all).spacing(gap::SMALL).into())
    }

    /// Whether it works, a new one in its place, forgetting it, and the technical facts.
    fn more<'a>(&'a self, around: &Around<'_>) -> Element<'a, Message> {
        let kept = self.is_kept();
        let act = |id, words, look, sign, press: Option<Message>| {
            button(id, words).look(look).icon(icon(sign)).padding([0.0, gap::SMALL]).on_press_maybe(press)
        };
        let check = self.shows_code(around.now).then(|| {
            let asking = matches!(self.check, Check::Asking);
            let words = if asking { t!("give-checking") } else { t!("give-check") };
            act("invite-check", words, Look::Plain, Icon::ShieldCheck, Some(Message::Check)).busy(asking)
        });
        // An invite that has ended has this as its main button, further up.
        let renew = (kept && self.is_alive(around.now)).then(|| {
            let press = (!around.renewing).then_some(Message::Renew);
            let words = if around.renewing { t!("give-renewing") } else { t!("give-renew") };
            act(RENEW, words, Look::Plain, Icon::Refresh, press).busy(around.renewing)
        });
        let forget = act(FORGET, t!("invite-forget"), Look::DangerPlain, Icon::Trash, kept.then_some(Message::Forget));
        let mut acts = line![].spacing(gap::SMALL).wrap().vertical_spacing(gap::TINY);
        for more in [check, renew].into_iter().flatten() {
            acts = acts.push(more);
        }
        let toggle = Message::Facts(!self.facts);
        let facts = disclosure("invite-facts", t!("details"), self.facts, toggle, self.facts(around));
        pile![]
            .push(below(acts.push(forget), self.afterwards(around), gap::SMALL))
            .push(facts)
            .spacing(gap::TINY)
            .padding(Padding::ZERO.top(gap::MEDIUM))
            .width(Length::Fill)
            .into()
    }

    /// What came of these buttons. What came of renewing an invite that has ended stands beside that button.
    fn afterwards(&self, around: &Around<'_>) -> Option<Element<'_, Message>> {
        let trouble = self.trouble().filter(|_| self.is_alive(around.now));
        let all: Vec<_> = trouble.into_iter().chain(self.findings()).collect();
        (!all.is_empty()).then(|| Column::with_children(all).spacing(gap::SMALL).into())
    }

    fn trouble(&self) -> Option<Element<'_, Message>> {
        let shown = problem_box("invite-trouble", Problem::of_create(self.trouble.as_ref()?));
        Some(shown.details(self.detailed, Message::Detailed).into())
    }

    /// What was found out about the link, each with a word and a sign for how good it is.
    fn findings(&self) -> Option<Element<'_, Message>> {
        let lines: Vec<_> = match &self.check {
            Check::No | Check::Asking => return None,
            Check::Failed(error) => return Some(problem_box("invite-check-problem", Problem::of(error)).into()),
            Check::Found(findings) => findings.iter().map(|finding| found(*finding)).collect(),
        };
        Some(Column::with_children(lines).spacing(gap::SMALL).padding([0.0, gap::SMALL]).into())
    }

    /// How long it has, for those who hand it over.
    fn ends_soon(&self, around: &Around<'_>) -> bool {
        let left = self.record.expires().map(|expiry| expiry.remaining(around.now));
        self.is_alive(around.now) && matches!(left, Some(Remaining::Hours(..24) | Remaining::Minutes(_)))
    }

    fn name(&self) -> String {
        match self.label.shown() {
            "" => words::kind(self.record.kind),
            label => plain(label),
        }
    }

    fn code_name(&self) -> String {
        t!("invite-code", name = self.name())
    }

    /// What it lets its receiver do.
    fn sentence(&self) -> String {
        let host = self.record.account.host();
        let kind = words::kind_sentence(self.record.kind, host.as_str());
        match (&self.record.status, self.record.kind, &self.record.username) {
            (Status::Unknown, ..) => words::status_sentence(&self.record.status),
            (_, Kind::Account, Some(name)) => t!("invite-reserved", kind = kind, name = name),
            _ => kind,
        }
    }
}

fn found<'a>(finding: Finding) -> Element<'a, Message> {
    use crate::ui::Theme;
    use crate::ui::a11y::silent;
    use iced::widget::text;
    let (sign, word, ink): (_, _, fn(&Theme) -> text::Style) = match finding.level() {
        Level::Good => {
            (Icon::CircleCheck, t!("give-good"), |theme| text::Style { color: Some(theme.palette().good.ink) })
        }
        Level::Warning => {
            (Icon::TriangleAlert, t!("give-warning"), |theme| text::Style { color: Some(theme.palette().waiting.ink) })
        }
        Level::Bad => (Icon::CircleX, t!("give-bad"), |theme| text::Style { color: Some(theme.palette().problem.ink) }),
    };
    let Problem { headline, advice, .. } = Problem::of_finding(finding);
    let head = t!("give-found", level = word, what = headline);
    let advice = (!advice.is_empty()).then(|| soft(advice));
    let words = Column::new().push(body(head).font(font::MEDIUM)).push(advice).width(Length::Fill);
    let sign = silent(container(icon(sign).style(ink)).padding([2.0, 0.0]));
    line![sign, words].spacing(gap::MEDIUM).into()
}

/// Points to where a line begins.
fn back_sign() -> char {
    if crate::i18n::is_rtl() { Icon::ChevronRight.glyph() } else { Icon::ChevronLeft.glyph() }
}

/// Picture and words stand beside each other when the page is this wide.
const BESIDE: f32 = 600.0;
/// The space between the two.
const BETWEEN: f32 = 32.0;
/// What the way back takes of the bar.
const BACK: f32 = 44.0;
/// What a page that scrolls keeps free at its sides.
const SCROLL: f32 = 20.0;
/// Below this height nothing stays in sight but what is scrolled to.
const LOW: f32 = 400.0;
/// Below this width nothing stands beside each other.
const TINY: f32 = 240.0;
/// So much of a name is said in a sentence.
const NAME: f32 = 240.0;
/// What the number of a step takes.
const NUMBER: f32 = 22.0;
