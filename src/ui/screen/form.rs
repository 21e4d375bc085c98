//! A form the server asks to be filled in before it makes the invite (XEP-0004), shown field by field.

mod view;

use crate::desk::Error;
use crate::domain::Password;
use crate::domain::form::{self, Input};
use crate::ui::wish::Wish;

/// The form, as far as it is filled in.
#[derive(Debug)]
pub struct Form {
    form: form::Form,
    phase: Phase,
    detailed: bool,
}

#[derive(Debug)]
enum Phase {
    /// Waiting for the person; holds what went wrong last time.
    Filling(Option<Error>),
    /// A field the server insists on is empty.
    Missing(usize),
    /// Waiting for the server.
    Asking,
}

/// What happens on this screen. What was typed may be private, so no log shows it.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    Typed(usize, Password),
    Switched(usize, bool),
    Picked(usize, String),
    Marked(usize, String, bool),
    Detailed(bool),
    Submit,
    Cancel,
}

/// What this screen wishes.
#[derive(Debug)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// These things.
    Wish(Vec<Wish>),
    /// Send this back.
    Submit(Box<form::Form>),
    /// Give it up.
    Cancel,
}

/// The names of the first fields, for the focus; a form with more is none we know of.
pub const FIELDS: [&str; 8] = ["form-0", "form-1", "form-2", "form-3", "form-4", "form-5", "form-6", "form-7"];

impl Form {
    /// The form as the server sent it.
    #[must_use]
    pub const fn new(form: form::Form) -> Self {
        Self { form, phase: Phase::Filling(None), detailed: false }
    }

    /// The first field to fill in.
    #[must_use]
    pub fn first(&self) -> Option<&'static str> {
        let first = self.form.fields.iter().position(|field| field.input.is_asked())?;
        FIELDS.get(first).copied()
    }

    /// Does what the person did.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(at, text) => self.set(at, vec![text.expose().to_owned()]),
            Message::Switched(at, on) => self.set(at, vec![if on { "1" } else { "0" }.to_owned()]),
            Message::Picked(at, value) => self.set(at, vec![value]),
            Message::Marked(at, value, on) => self.mark(at, value, on),
            Message::Detailed(detailed) => self.detailed = detailed,
            Message::Submit => return self.submit(),
            Message::Cancel => return self.cancel(),
        }
        Action::None
    }

    /// Takes in why the server did not take the form: it stays as typed.
    pub fn failed(&mut self, error: Error) {
        self.phase = Phase::Filling(Some(error));
    }

    /// Whether the filled-in form is on its way.
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        matches!(self.phase, Phase::Asking)
    }

    fn set(&mut self, at: usize, mut values: Vec<String>) {
        if let Some(field) = self.form.fields.get_mut(at) {
            if field.input == Input::Lines {
                values = values
                    .iter()
                    .flat_map(|text| text.split([',', '\n']))
                    .map(|line| line.trim_start().to_owned())
                    .collect();
            }
            field.values = values;
        }
    }

    fn mark(&mut self, at: usize, value: String, on: bool) {
        if let Some(field) = self.form.fields.get_mut(at) {
            field.values.retain(|other| *other != value);
            if on {
                field.values.push(value);
            }
        }
    }

    fn submit(&mut self) -> Action {
        if self.is_asking() {
            return Action::None;
        }
        if let Some(missing) = self.form.missing().map(|field| field.var.clone()) {
            let at = self.form.fields.iter().position(|field| field.var == missing).unwrap_or_default();
            self.phase = Phase::Missing(at);
            return Action::Wish(FIELDS.get(at).map(|name| Wish::Focus(name)).into_iter().collect());
        }
        self.phase = Phase::Asking;
        self.detailed = false;
        Action::Submit(Box::new(self.form.clone()))
    }

    /// While the answer is awaited there is nothing to give up: the invite may be made already.
    fn cancel(&self) -> Action {
        if self.is_asking() { Action::None } else { Action::Cancel }
    }
}
