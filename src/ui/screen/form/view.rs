//! How a server's form looks: its own words, and a control for each kind of field.

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::{Form, Message, Phase};
use crate::domain::Password;
use crate::domain::form::{Field, Input};
use crate::problem::Problem;
use crate::t;
use crate::ui::Element;
use crate::ui::component::below;
use crate::ui::component::problem_box::problem_box;
use crate::ui::component::room::Room;
use crate::ui::control::{Look, body, button, checkbox, choice, field, heading, label, scroll, soft};
use crate::ui::metric::gap;

impl Form {
    /// Draws the form.
    #[must_use]
    pub fn view(&self, room: Room) -> Element<'_, Message> {
        let form = &self.form;
        let title = form.title.clone().unwrap_or_else(|| t!("form-title"));
        let mut page = column![heading(1, title), soft(t!("form-intro"))].spacing(gap::SMALL);
        for line in &form.instructions {
            page = page.push(body(line));
        }
        let fields = form.fields.iter().enumerate().filter_map(|(at, field)| self.field(at, field));
        page = page.push(Column::with_children(fields).spacing(gap::LARGE).padding([gap::SMALL, 0.0]));
        page = page.push(below(self.buttons(), self.problem(), gap::MEDIUM));
        let page = container(page.max_width(WIDTH).width(Length::Fill)).padding(room.padding());
        scroll(page).height(Length::Fill).into()
    }

    fn field<'a>(&'a self, at: usize, it: &'a Field) -> Option<Element<'a, Message>> {
        let id = format!("form-{at}");
        let words = it.label.clone().unwrap_or_else(|| known(&it.var));
        let value = || it.values.first().cloned().unwrap_or_default();
        let missing = matches!(self.phase, Phase::Missing(missing) if missing == at);
        let missing = missing.then(|| t!("form-missing"));
        Some(match &it.input {
            Input::Hidden => return None,
            Input::Text => body(it.values.join("\n")).into(),
            Input::Switch => {
                let on = matches!(value().as_str(), "1" | "true");
                let mut tick = checkbox(id, words, on, move |on| Message::Switched(at, on));
                if let Some(hint) = &it.description {
                    tick = tick.hint(hint.clone());
                }
                tick.into()
            }
            Input::One(options) => {
                let options = options.iter().map(|(words, value)| (value.clone(), words.clone()));
                choice(id, words, options, Some(&value()), move |value| Message::Picked(at, value)).lines().into()
            }
            Input::Any(options) => {
                let boxes = options.iter().enumerate().map(|(nth, (words, value))| {
                    let on = it.values.contains(value);
                    let value = value.clone();
                    checkbox(format!("form-{at}-{nth}"), words.clone(), on, move |on| {
                        Message::Marked(at, value.clone(), on)
                    })
                    .into()
                });
                column![label(words), Column::with_children(boxes)].spacing(gap::TINY).into()
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
                    (Some(hint), _) => line = line.hint(hint.clone()),
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
        row![
            button("form-submit", words).look(Look::Primary).busy(asking).on_press(Message::Submit),
            button("form-cancel", t!("cancel")).on_press_maybe((!asking).then_some(Message::Cancel)),
        ]
        .spacing(gap::SMALL)
        .into()
    }
}

/// What a field that we know is called when the server does not say it.
fn known(var: &str) -> String {
    match var {
        "username" => t!("create-name"),
        "roster-subscription" => t!("form-roster-subscription"),
        other => other.to_owned(),
    }
}

/// The width of the form.
const WIDTH: f32 = 480.0;
