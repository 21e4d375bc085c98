//! How one invite looks: beside each other when wide, beneath each other when narrow, the code alone when big.

use iced::widget::{Column, Row, column, container, row, space, stack, text};
use iced::{Alignment, Color, Length, Padding};
use jiff::{Timestamp, tz::TimeZone};

use super::{BIG, COPY, Code, EDIT, FORGET, Invite, LABEL, Message, SMALL};
use crate::desk::Warning;
use crate::domain::{Expiry, Kind, Status};
use crate::i18n::words;
use crate::problem::Problem;
use crate::t;
use crate::ui::Element;
use crate::ui::a11y::silent;
use crate::ui::component::card::{card, hairline};
use crate::ui::component::problem_box::{notice, problem_box};
use crate::ui::component::qr_card::{self, qr_card};
use crate::ui::component::room::Room;
use crate::ui::component::status_chip::chip;
use crate::ui::component::{below, cut_heading, fit, icon};
use crate::ui::control::{Look, body, button, disclosure, field, glyph, heading, scroll, small, soft};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap, size};
use crate::ui::theme::Theme;

impl Invite {
    /// Draws the page.
    #[must_use]
    pub fn view<'a>(&'a self, now: Timestamp, zone: &TimeZone, room: Room) -> Element<'a, Message> {
        if room.width < BESIDE {
            let page = container(self.narrow(now, zone, room)).padding(room.padding());
            return column![self.bar(now, room), scroll(page).height(Length::Fill)].into();
        }
        scroll(container(self.wide(now, zone, room)).padding(room.padding())).height(Length::Fill).into()
    }

    fn wide<'a>(&'a self, now: Timestamp, zone: &TimeZone, room: Room) -> Element<'a, Message> {
        let side = (room.width * 0.48).min(room.height - 220.0).clamp(260.0, 420.0);
        let back = button("invite-back", t!("invite-back"))
            .look(Look::Plain)
            .content(
                row![glyph(Icon::ChevronLeft.glyph(), 16.0), body(t!("invite-back")).size(size::SMALL)]
                    .spacing(gap::SMALL)
                    .align_y(Alignment::Center),
            )
            .padding([0.0, gap::SMALL])
            .on_press(Message::Leave);
        let facts = column![
            self.title(now, room.width - side - BETWEEN - ASIDE),
            soft(self.sentence()),
            self.expiry(now, zone, false),
        ]
        .push(self.link_field())
        .push(below(self.buttons(), self.notices(), gap::MEDIUM))
        .push(self.more(now, zone))
        .spacing(gap::MEDIUM)
        .width(Length::Fill);
        let beside = row![self.picture(side, room.pixels), facts].spacing(BETWEEN);
        column![back, beside].spacing(gap::SMALL).max_width(room.width).into()
    }

    /// The way back and for whom it is, always in sight.
    fn bar<'a>(&'a self, now: Timestamp, room: Room) -> Element<'a, Message> {
        let back = button("invite-back", t!("invite-back"))
            .look(Look::Icon)
            .icon(icon(Icon::ChevronLeft))
            .on_press(Message::Leave);
        let line =
            row![back, self.title(now, room.width - ASIDE - 36.0)].spacing(gap::SMALL).align_y(Alignment::Center);
        column![container(line).padding(Padding::from([gap::SMALL, gap::LARGE]).left(gap::SMALL)), hairline()].into()
    }

    fn narrow<'a>(&'a self, now: Timestamp, zone: &TimeZone, room: Room) -> Element<'a, Message> {
        let side = room.width.min(room.height - 310.0).clamp(220.0, 360.0);
        column![
            container(self.picture(side, room.pixels)).center_x(Length::Fill),
            container(self.expiry(now, zone, true)).center_x(Length::Fill),
        ]
        .push(self.link_field())
        .push(below(self.stacked_buttons(), self.notices(), gap::MEDIUM))
        .push(soft(self.sentence()))
        .push(self.more(now, zone))
        .spacing(gap::MEDIUM)
        .into()
    }

    /// The code and nothing else, for a camera across the table.
    #[must_use]
    pub fn big_view<'a>(&'a self, who: &str, now: Timestamp, room: Room) -> Element<'a, Message> {
        let Code::Drawn(picture) = &self.code else { return space().into() };
        let close = button(SMALL, t!("invite-small")).icon(icon(Icon::X)).on_press(Message::Big(false));
        // The way out stands in the corner: beside the code where there is room, else above it.
        let high = room.height - BIG_WORDS;
        let (beside, beneath) = (high.min(room.window - 2.0 * CLOSE.0), (high - CLOSE.1).min(room.window));
        let (side, above) = if beside >= beneath { (beside, 0.0) } else { (beneath, CLOSE.1) };
        let host = self.record.account.host();
        let left = self.record.expires().map(|expiry| words::remaining(expiry.remaining(now)));
        let camera = match left {
            Some(left) => t!("invite-camera", left = left),
            None => t!("invite-camera-only"),
        };
        // Everything on white, in every theme: a dark frame would be part of the picture.
        let black = |_: &Theme| text::Style { color: Some(Color::BLACK) };
        let words = text(t!("invite-big-title", who = who, host = host.as_str()))
            .size(size::PAGE)
            .font(font::SEMIBOLD)
            .align_x(text::Alignment::Center)
            .style(black);
        let page = column![
            space().height(Length::Fill),
            qr_card::code(picture, self.code_name(), side, room.pixels),
            words,
            body(camera).size(size::BODY).style(black),
            space().height(Length::Fill),
        ]
        .align_x(Alignment::Center);
        let page = container(page).padding(Padding::ZERO.top(above)).center_x(Length::Fill).height(Length::Fill);
        let close = container(close).padding(gap::LARGE).align_right(Length::Fill);
        container(stack![page, close])
            .style(|_| container::Style { background: Some(Color::WHITE.into()), ..container::Style::default() })
            .into()
    }

    /// For whom it is, to be changed where it stands.
    fn title<'a>(&'a self, now: Timestamp, width: f32) -> Element<'a, Message> {
        if let Some(typed) = &self.typed {
            let line = field(LABEL, t!("invite-label"), typed.as_str())
                .hide_label()
                .placeholder(t!("create-label-example"))
                .on_input(Message::LabelTyped)
                .on_submit(Message::LabelDone);
            let save = button("invite-label-save", t!("save")).look(Look::Primary).on_press(Message::LabelDone);
            let leave = button("invite-label-leave", t!("cancel")).on_press(Message::LabelLeft);
            let edit = row![line, save, leave].spacing(gap::SMALL).align_y(Alignment::Center);
            return column![edit, chip(&self.record.status_at(now))].spacing(gap::SMALL).into();
        }
        let pencil =
            button(EDIT, if self.record.label.is_empty() { t!("invite-name-it") } else { t!("invite-rename") })
                .look(Look::Icon)
                .icon(icon(Icon::Pencil).style(|theme: &Theme| text::Style { color: Some(theme.palette().soft) }))
                .on_press(Message::EditLabel);
        let name = self.name();
        let status = chip(&self.record.status_at(now));
        if fit(&name, width / LARGER) == name {
            return row![heading(1, name), pencil, space::horizontal(), status]
                .spacing(gap::SMALL)
                .align_y(Alignment::Center)
                .into();
        }
        // A name that is too long for that takes up to two whole lines.
        let name = cut_heading(name, 2.0 * width / LARGER);
        let name = row![container(name).width(Length::Fill), pencil].spacing(gap::SMALL);
        column![name, status].spacing(gap::SMALL).into()
    }

    fn name(&self) -> String {
        if self.record.label.is_empty() { words::kind(self.record.kind) } else { self.record.label.clone() }
    }

    /// What it lets its receiver do, and what became of it.
    fn sentence(&self) -> String {
        let host = self.record.account.host();
        let kind = words::kind_sentence(self.record.kind, host.as_str());
        match (&self.record.status, self.record.kind, &self.record.username) {
            (Status::Unknown, ..) => words::status_sentence(&self.record.status),
            (Status::Accepted { .. }, ..) => format!("{kind}. {}", words::status_by(&self.record.status)),
            (_, Kind::Account, Some(name)) => t!("invite-reserved", kind = kind, name = name),
            _ => kind,
        }
    }

    fn expiry<'a>(&'a self, now: Timestamp, zone: &TimeZone, short: bool) -> Element<'a, Message> {
        let moment = |at| if short { words::moment_short(at, now, zone) } else { words::moment(at, now, zone) };
        match self.record.expires() {
            None => soft(t!("invite-asked", moment = moment(self.record.created))).into(),
            // Text of the server, shown as it came.
            Some(Expiry::Unreadable(text)) => soft(t!("invite-end-unreadable", text = text)).into(),
            Some(expiry) => {
                let left = body(words::remaining(expiry.remaining(now))).font(font::BOLD);
                if short {
                    let until = expiry.at().map(|at| soft(t!("invite-until-beside", moment = moment(at))));
                    return row![left].push(until).spacing(gap::TINY).wrap().into();
                }
                let until = expiry.at().map(|at| soft(t!("invite-until", moment = moment(at))));
                column![left].push(until).into()
            }
        }
    }

    fn picture<'a>(&'a self, side: f32, pixels: f32) -> Element<'a, Message> {
        let words = match &self.code {
            Code::Drawn(picture) => return qr_card(picture, self.code_name(), side, pixels),
            Code::Drawing => t!("invite-drawing"),
            Code::Failed(error) => Problem::of(error).headline,
        };
        let sign = silent(glyph(Icon::QrCode.glyph(), 40.0));
        let words = soft(words).align_x(text::Alignment::Center);
        let inside = column![sign, words].spacing(gap::MEDIUM).align_x(Alignment::Center);
        card(container(inside).center(Length::Fill)).padding(gap::HUGE).width(side).height(side).into()
    }

    fn code_name(&self) -> String {
        t!("invite-code", name = self.name())
    }

    fn link_field(&self) -> Option<Element<'_, Message>> {
        let link = self.link.as_ref()?;
        Some(field("invite-link", t!("invite-link"), link.as_str()).hide_label().read_only(true).into())
    }

    fn buttons(&self) -> Option<Element<'_, Message>> {
        self.link.as_ref()?;
        let big = matches!(self.code, Code::Drawn(_)).then_some(Message::Big(true));
        let buttons: Vec<Element<'_, Message>> = vec![
            button(COPY, t!("invite-copy-link"))
                .look(Look::Primary)
                .icon(icon(Icon::Copy))
                .on_press(Message::CopyLink)
                .into(),
            button("invite-message", t!("invite-copy-message"))
                .icon(icon(Icon::Message))
                .on_press(Message::CopyMessage)
                .into(),
            button(BIG, t!("invite-big")).icon(icon(Icon::Maximize)).on_press_maybe(big).into(),
        ];
        Some(Row::with_children(buttons).spacing(gap::SMALL).wrap().vertical_spacing(gap::SMALL).into())
    }

    fn stacked_buttons(&self) -> Option<Element<'_, Message>> {
        self.link.as_ref()?;
        let big = matches!(self.code, Code::Drawn(_)).then_some(Message::Big(true));
        let copy = button(COPY, t!("invite-copy-link"))
            .look(Look::Primary)
            .icon(icon(Icon::Copy))
            .width(Length::Fill)
            .height(44.0)
            .on_press(Message::CopyLink);
        let message = button("invite-message", t!("invite-message"))
            .name(t!("invite-copy-message"))
            .icon(icon(Icon::Message))
            .width(Length::Fill)
            .on_press(Message::CopyMessage);
        let big = button(BIG, t!("invite-big")).icon(icon(Icon::Maximize)).width(Length::Fill).on_press_maybe(big);
        Some(column![copy, row![message, big].spacing(gap::SMALL)].spacing(gap::SMALL).into())
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
        let all: Vec<_> = unsaved.into_iter().chain(problem).chain(warnings).collect();
        (!all.is_empty()).then(|| Column::with_children(all).spacing(gap::SMALL).into())
    }

    /// Forgetting it, and the technical facts.
    fn more<'a>(&'a self, now: Timestamp, zone: &TimeZone) -> Element<'a, Message> {
        let forget = button(FORGET, t!("invite-forget")).look(Look::DangerPlain).icon(icon(Icon::Trash));
        let known = !self.record.id.as_str().is_empty();
        let forget = forget.on_press_maybe(known.then_some(Message::Forget)).padding([0.0, gap::SMALL]);
        let toggle = Message::Facts(!self.facts);
        let facts = disclosure("invite-facts", t!("details"), self.facts, toggle, self.facts(now, zone));
        column![facts, forget].spacing(gap::TINY).into()
    }

    fn facts<'a>(&'a self, now: Timestamp, zone: &TimeZone) -> Element<'a, Message> {
        let record = &self.record;
        let mut facts = vec![
            (t!("fact-kind"), record.kind.as_str().to_owned()),
            (t!("fact-created"), words::moment(record.created, now, zone)),
            (t!("fact-account"), record.account.to_string()),
        ];
        if let Some(software) = &record.software {
            facts.push((t!("fact-server"), format!("{} {}", software.name, software.version).trim().to_owned()));
        }
        let mut lines = Column::new().spacing(gap::SMALL).padding([gap::TINY, gap::SMALL]);
        for (what, value) in facts {
            lines = lines.push(column![small(what), body(value)]);
        }
        if let Some(invite) = &record.invite {
            let uri = field("invite-uri", t!("fact-uri"), invite.uri.to_uri()).read_only(true);
            lines = lines.push(uri);
            // A page that cannot be opened is shown as the text that came.
            if let Some(crate::domain::LandingPage::Unusable(text)) = &invite.landing {
                lines = lines.push(column![small(t!("fact-page")), body(text.clone())]);
            }
        }
        lines.into()
    }
}

/// Picture and words stand beside each other when the page is this wide.
const BESIDE: f32 = 600.0;
/// The space between the two.
const BETWEEN: f32 = 32.0;
/// What the pencil and the chip take of the title's line.
const ASIDE: f32 = 170.0;
/// What the words beneath the big code take: its title may need two lines.
const BIG_WORDS: f32 = 96.0;
/// What the button that closes it takes of a corner.
const CLOSE: (f32, f32) = (124.0, 72.0);
/// How much larger the title is than what `fit` measures.
const LARGER: f32 = 1.75;
