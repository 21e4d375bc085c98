//! How the settings look.

use iced::widget::{container, text};
use iced::{Alignment, Length};

use super::accounts::accounts;
use super::{APPEARANCE, LANGUAGE, Message, PAGE, SCALES, STEP, Settings, near};
use crate::i18n::LANGUAGES;
use crate::problem::Problem;
use crate::store::Settings as Kept;
use crate::store::settings::Appearance;
use crate::ui::Element;
use crate::ui::component::problem_box::problem_box;
use crate::ui::component::room::Room;
use crate::ui::component::{below, icon};
use crate::ui::control::{Look, body, button, choice, field, heading, label, menu, scroll, small};
use crate::ui::icon::Icon;
use crate::ui::metric::gap;
use crate::ui::seat::Seat;
use crate::{line, pile, t};

impl Settings {
    /// Draws the settings as they are now.
    #[must_use]
    pub fn view<'a>(
        &'a self,
        kept: &'a Kept,
        seats: &'a [Seat],
        current: &'a Seat,
        room: Room,
    ) -> Element<'a, Message> {
        let page = pile![below(heading(1, t!("settings-title")), self.problem(), gap::MEDIUM)]
            .push(self.language(kept))
            .push(look(kept))
            .push(accounts(seats, current))
            .push(self.texts(kept, current))
            .push(self.page(kept))
            .push(self.history(kept))
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

    /// Each by its own name, for whoever cannot read the others.
    fn language<'a>(&'a self, kept: &Kept) -> Element<'a, Message> {
        let spoken = |tag: &str| LANGUAGES.iter().find(|language| language.tag == tag);
        let picked = kept.language.as_deref().and_then(spoken).map_or_else(system, |language| language.name.to_owned());
        let mut languages = menu(LANGUAGE, picked, self.choosing, Message::Choosing(!self.choosing))
            .icon(icon(Icon::Message))
            .item("language-system", system(), Some(Message::Language(None)));
        for language in LANGUAGES {
            let id = format!("language-{}", language.tag);
            languages = languages.item(id, language.name, Some(Message::Language(Some(language.tag))));
        }
        pile![heading(2, t!("settings-language")), languages].spacing(gap::MEDIUM).into()
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
        pile![heading(2, t!("settings-links")), line, line![save, usual].spacing(gap::SMALL).wrap()]
            .spacing(gap::MEDIUM)
            .into()
    }
}

fn look<'a>(kept: &Kept) -> Element<'a, Message> {
    let looks = [
        (Appearance::System, t!("settings-system")),
        (Appearance::Light, t!("settings-light")),
        (Appearance::Dark, t!("settings-dark")),
        (Appearance::Contrast, t!("settings-contrast")),
    ];
    let looks = choice(APPEARANCE, t!("settings-appearance"), looks, Some(&kept.appearance), Message::Appearance);
    pile![heading(2, t!("settings-look")), Element::from(looks), text_size(kept)].spacing(gap::MEDIUM).into()
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
    let line = line![
        step("settings-smaller", Icon::Minus, t!("settings-smaller"), -STEP),
        body(percent).width(60).align_x(text::Alignment::Center),
        step("settings-larger", Icon::Plus, t!("settings-larger"), STEP),
        button("settings-normal", t!("settings-normal"))
            .look(Look::Plain)
            .on_press_maybe(to(1.0).then_some(Message::TextScale(1.0))),
    ]
    .spacing(gap::TINY)
    .align_y(Alignment::Center);
    pile![label(t!("settings-text-size")), line.wrap()].spacing(gap::TINY).into()
}

fn about<'a>() -> Element<'a, Message> {
    let keys = button("settings-help", t!("help-title")).icon(icon(Icon::Keyboard)).on_press(Message::Help);
    let version = small(t!("settings-version", version = env!("CARGO_PKG_VERSION")));
    let more = button("settings-more", t!("about-title")).icon(icon(Icon::Info)).on_press(Message::About);
    let buttons = line![keys, more].spacing(gap::SMALL).wrap();
    pile![heading(2, t!("settings-about")), version, buttons].spacing(gap::MEDIUM).into()
}

fn system() -> String {
    t!("settings-language-system")
}

/// The width of the settings.
const WIDTH: f32 = 620.0;
