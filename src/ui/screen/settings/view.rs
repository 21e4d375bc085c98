//! How the settings look.

use iced::widget::{Column, column, container, row, text};
use iced::{Alignment, Length};

use super::{APPEARANCE, Message, PAGE, SCALES, STEP, Settings, near};
use crate::problem::Problem;
use crate::store::Settings as Kept;
use crate::store::settings::Appearance;
use crate::t;
use crate::ui::Element;
use crate::ui::component::avatar::avatar;
use crate::ui::component::card::{card, hairline};
use crate::ui::component::problem_box::problem_box;
use crate::ui::component::room::Room;
use crate::ui::component::{below, icon};
use crate::ui::control::{Look, body, button, choice, field, heading, label, scroll, small};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::ui::seat::{Presence, Seat};

impl Settings {
    /// Draws the settings as they are now.
    #[must_use]
    pub fn view<'a>(&'a self, kept: &'a Kept, seats: &'a [Seat], room: Room) -> Element<'a, Message> {
        let page = column![below(heading(1, t!("settings-title")), self.problem(), gap::MEDIUM)]
            .push(appearance(kept))
            .push(text_size(kept))
            .push(self.page(kept))
            .push(accounts(seats))
            .push(about())
            .spacing(gap::HUGE)
            .max_width(room.width.min(WIDTH))
            .width(Length::Fill);
        scroll(container(page).padding(room.padding())).height(Length::Fill).into()
    }

    fn problem(&self) -> Option<Element<'_, Message>> {
        let shown = problem_box("settings-problem", Problem::of(self.problem.as_ref()?));
        Some(shown.details(self.detailed, Message::Detailed).into())
    }

    fn page<'a>(&'a self, kept: &Kept) -> Element<'a, Message> {
        let changed = self.page != kept.fallback_page;
        let unusual = self.page != Kept::FALLBACK_PAGE;
        let line = field(PAGE, t!("settings-page"), self.page.as_str())
            .hint(t!("settings-page-hint"))
            .error(self.page_is_wrong.then(|| t!("settings-page-wrong")))
            .on_input(Message::PageTyped)
            .on_submit(Message::PageDone);
        let save = button("settings-page-save", t!("save")).on_press_maybe(changed.then_some(Message::PageDone));
        let usual = button("settings-page-usual", t!("settings-page-usual"))
            .look(Look::Plain)
            .on_press_maybe(unusual.then_some(Message::PageUsual));
        column![heading(2, t!("settings-links")), line, row![save, usual].spacing(gap::SMALL)]
            .spacing(gap::MEDIUM)
            .into()
    }
}

fn appearance<'a>(kept: &Kept) -> Element<'a, Message> {
    let looks = [
        (Appearance::System, t!("settings-system")),
        (Appearance::Light, t!("settings-light")),
        (Appearance::Dark, t!("settings-dark")),
    ];
    let looks = choice(APPEARANCE, t!("settings-appearance"), looks, Some(&kept.appearance), Message::Appearance);
    column![heading(2, t!("settings-look")), Element::from(looks)].spacing(gap::MEDIUM).into()
}

fn text_size<'a>(kept: &Kept) -> Element<'a, Message> {
    let scale = kept.text_scale;
    let to = |scale: f32| (near(scale) - near(kept.text_scale)).abs() > STEP / 2.0;
    let step = |id: &'static str, sign: Icon, words: String, by: f32| {
        let next = near(scale + by);
        let can = SCALES.contains(&next) && to(next);
        button(id, words).look(Look::Icon).icon(icon(sign)).on_press_maybe(can.then_some(Message::TextScale(next)))
    };
    let percent = (scale * 100.0).round();
    #[allow(clippy::cast_possible_truncation)] // From 80 to 200.
    let percent = t!("settings-percent", percent = percent as i64);
    let line = row![
        step("settings-smaller", Icon::Minus, t!("settings-smaller"), -STEP),
        body(percent).width(60).align_x(text::Alignment::Center),
        step("settings-larger", Icon::Plus, t!("settings-larger"), STEP),
        button("settings-normal", t!("settings-normal"))
            .look(Look::Plain)
            .on_press_maybe(to(1.0).then_some(Message::TextScale(1.0))),
    ]
    .spacing(gap::TINY)
    .align_y(Alignment::Center);
    column![label(t!("settings-text-size")), line].spacing(gap::TINY).into()
}

fn accounts<'a>(seats: &'a [Seat]) -> Element<'a, Message> {
    let mut rows = Column::new();
    for (at, seat) in seats.iter().enumerate() {
        if at > 0 {
            rows = rows.push(hairline());
        }
        rows = rows.push(account(at, seat));
    }
    let add = button("settings-add", t!("add-account")).icon(icon(Icon::UserPlus)).on_press(Message::AddAccount);
    column![heading(2, t!("settings-accounts")), card(rows), add].spacing(gap::MEDIUM).into()
}

fn account<'a>(at: usize, seat: &'a Seat) -> Element<'a, Message> {
    let here = matches!(seat.presence, Presence::Here { .. });
    let words = if here { t!("settings-signed-in") } else { t!("settings-signed-out") };
    let address = seat.account.as_str();
    let sign_in = (!here).then(|| {
        Element::from(
            button(format!("settings-sign-in-{at}"), t!("sign-in-submit"))
                .name(t!("settings-sign-in-name", account = address))
                .on_press(Message::SignIn(seat.account.clone())),
        )
    });
    let sign_out = button(format!("settings-sign-out-{at}"), t!("sign-out"))
        .name(t!("settings-sign-out-name", account = address))
        .on_press(Message::SignOut(seat.account.clone()));
    let who = column![body(address).font(font::MEDIUM).wrapping(text::Wrapping::Glyph), small(words)];
    let line = row![avatar(&seat.name(), 36.0), who.width(Length::Fill)]
        .push(sign_in)
        .push(sign_out)
        .spacing(gap::MEDIUM)
        .align_y(Alignment::Center);
    container(line).padding([gap::MEDIUM, gap::LARGE]).into()
}

fn about<'a>() -> Element<'a, Message> {
    let keys = button("settings-help", t!("help-title")).icon(icon(Icon::Keyboard)).on_press(Message::Help);
    let version = small(t!("settings-version", version = env!("CARGO_PKG_VERSION")));
    column![heading(2, t!("settings-about")), version, keys].spacing(gap::MEDIUM).into()
}

/// The width of the settings.
const WIDTH: f32 = 560.0;
