//! How a server's form looks: its own words, and a control for each kind of field.

use iced::Length;

use super::{Form, Message, Phase};
use crate::domain::Password;
use crate::domain::form::{Field, Input};
use crate::problem::Problem;
use crate::t;
use crate::ui::Element;
use crate::ui::component::problem_box::problem_box;
use crate::ui::component::room::Room;
use crate::ui::component::{below, page, plain};
use crate::ui::control::{Look, body, button, checkbox, choice, field, heading, label, soft};
use crate::ui::direction;
use crate::ui::metric::gap;
use crate::{line, pile};

impl Form {
    /// Draws the form.
    #[must_use]
    pub fn view(&self, room: Room) -> Element<'_, Message> {
        let form = &self.form;
        let title = form.title.as_deref().map_or_else(|| t!("form-title"), plain);
        let mut parts = pile![heading(1, title), soft(t!("form-intro"))].spacing(gap::SMALL).width(Length::Fill);
        for line in &form.instructions {
            parts = parts.push(body(plain(line)));
        }
        let fields = form.fields.iter().enumerate().filter_map(|(at, field)| self.field(at, field));
        parts = parts.push(direction::pile(fields).spacing(gap::LARGE).padding([gap::SMALL, 0.0]));
        parts = parts.push(below(self.buttons(), self.problem(), gap::MEDIUM));
        page(parts, WIDTH, room)
    }

    fn field<'a>(&'a self, at: usize, it: &'a Field) -> Option<Element<'a, Message>> {
        let id = format!("form-{at}");
        let words = it.label.as_deref().map_or_else(|| known(&it.var), plain);
        let value = || it.values.first().cloned().unwrap_or_default();
        let missing = matches!(self.phase, Phase::Missing(missing) if missing == at);
        let missing = missing.then(|| t!("form-missing"));
        Some(match &it.input {
            Input::Hidden => return None,
            Input::Text => body(it.values.iter().map(|line| plain(line)).collect::<Vec<_>>().join("\n")).into(),
            Input::Switch => {
                let on = matches!(value().as_str(), "1" | "true");
                let mut tick = checkbox(id, words, on, move |on| Message::Switched(at, on));
                if let Some(hint) = &it.description {
                    tick = tick.hint(plain(hint));
                }
                tick.into()
            }
            Input::One(options) => {
                let options = options.iter().map(|(words, value)| (value.clone(), plain(words)));
                choice(id, words, options, Some(&value()), move |value| Message::Picked(at, value)).lines().into()
            }
            Input::Any(options) => {
                let boxes = options.iter().enumerate().map(|(nth, (words, value))| {
                    let on = it.values.contains(value);
                    let value = value.clone();
                    checkbox(format!("form-{at}-{nth}"), plain(words), on, move |on| {
                        Message::Marked(at, value.clone(), on)
                    })
                    .into()
                });
                pile![label(words), direction::pile(boxes)].spacing(gap::TINY).into()
            }
            Input::Line | Input::Private | Input::Lines => {
                let several = it.input == Input::Lines;
                let text = if several { it.values.join(", ") } else { value() };
                let mut line = field(id, words, text)
                    .secure(it.input == Input::Private)
                    .error(missing)
                    .on_submit(Message::Submit)
                    .on_input(move |text| Message::Typed(at, Password::new(text)));
                if it.required {
                    line = line.required();
                }
                match (&it.description, several) {
                    (Some(hint), _) => line = line.hint(plain(hint)),
                    (None, true) => line = line.hint(t!("form-several")),
                    (None, false) => {}
                }
                line.into()
            }
        })
    }

    fn problem(&self) -> Option<Element<'_, Message>> {
        let Phase::Filling(Some(error)) = &self.phase else { return None };
        let shown = problem_box("form-problem", Problem::of_create(error));
        Some(shown.details(self.detailed, Message::Detailed).into())
    }

    fn buttons(&self) -> Element<'_, Message> {
        let asking = self.is_asking();
        let words = if asking { t!("create-asking") } else { t!("create-submit") };
        line![
            button("form-submit", words).look(Look::Primary).busy(asking).on_press(Message::Submit),
            button("form-cancel", t!("cancel")).on_press_maybe((!asking).then_some(Message::Cancel)),
        ]
        .spacing(gap::SMALL)
        .wrap()
        .into()
    }
}

/// What a field that we know is called when the server does not say it.
fn known(var: &str) -> String {
    match var {
        "username" => t!("create-name"),
        "roster-subscription" => t!("form-roster-subscription"),
        other => plain(other),
    }
}

/// The width of the form.
const WIDTH: f32 = 480.0;
