//! A line to type in, with its words above and what is wrong with it beneath.

use accesskit::Role;
use iced::widget::{container, stack, text, text_input};
use iced::{Length, Padding, alignment, border};

use super::labelled::labelled;
use super::{Look, body, button, glyph, label, sign, small};
use crate::pile;
use crate::ui::a11y::{Props, named, silent};
use crate::ui::direction::{end, sides, start};
use crate::ui::metric::{self, corner, gap, size};
use crate::ui::{Element, Theme};

/// A line to type in. Made by [`field`].
///
/// Esc and shortcuts pass it by and reach the application. A screen reader never learns a password, shown or not:
/// only how long it is.
pub struct Field<'a, M> {
    id: String,
    label: String,
    value: String,
    placeholder: String,
    input: Option<Box<dyn Fn(String) -> M + 'a>>,
    submit: Option<M>,
    secret: bool,
    eye: Option<(bool, String, M)>,
    icon: Option<Element<'a, M>>,
    hidden_label: bool,
    required: bool,
    error: Option<String>,
    hint: Option<String>,
    width: Length,
    latin: bool,
}

/// A line to type in. Without [`Field::on_input`] it can be read, selected and copied only.
pub fn field<'a, M: Clone + 'a>(
    id: impl Into<String>,
    label: impl Into<String>,
    value: impl Into<String>,
) -> Field<'a, M> {
    Field {
        id: id.into(),
        label: label.into(),
        value: value.into(),
        placeholder: String::new(),
        input: None,
        submit: None,
        secret: false,
        eye: None,
        icon: None,
        hidden_label: false,
        required: false,
        error: None,
        hint: None,
        width: Length::Fill,
        latin: false,
    }
}

impl<'a, M: Clone + 'a> Field<'a, M> {
    /// What is sent with each change.
    #[must_use]
    pub fn on_input(mut self, input: impl Fn(String) -> M + 'a) -> Self {
        self.input = Some(Box::new(input));
        self
    }

    /// What Enter sends.
    #[must_use]
    pub fn on_submit(self, message: M) -> Self {
        self.on_submit_maybe(Some(message))
    }

    /// What Enter sends, if anything.
    #[must_use]
    pub fn on_submit_maybe(mut self, message: Option<M>) -> Self {
        self.submit = message;
        self
    }

    /// Shown while it is empty: an example, not the label.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<String>) -> Self {
        self.placeholder = words.into();
        self
    }

    /// It takes a password: dots instead of letters.
    #[must_use]
    pub fn secure(mut self, secret: bool) -> Self {
        self.secret = secret;
        self
    }

    /// A button inside that shows the password and hides it again; `name` says what pressing it does now.
    #[must_use]
    pub fn eye(mut self, shown: bool, name: impl Into<String>, toggle: M) -> Self {
        self.eye = Some((shown, name.into(), toggle));
        self
    }

    /// An icon before the text.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<Element<'a, M>>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Does not draw the label; it is still its name.
    #[must_use]
    pub fn hide_label(mut self) -> Self {
        self.hidden_label = true;
        self
    }

    /// It has to be filled in.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What is wrong with it, if anything.
    #[must_use]
    pub fn error(mut self, words: Option<impl Into<String>>) -> Self {
        self.error = words.map(Into::into);
        self
    }

    /// What one should know before typing.
    #[must_use]
    pub fn hint(mut self, words: impl Into<String>) -> Self {
        self.hint = Some(words.into());
        self
    }

    /// Can be read, selected and copied, not changed.
    #[must_use]
    pub fn read_only(mut self, on: bool) -> Self {
        if on {
            self.input = None;
        }
        self
    }

    /// How wide it is; as wide as there is room unless told.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// It takes an address or a link, which run from the left in every language.
    #[must_use]
    pub fn latin(mut self) -> Self {
        self.latin = true;
        self
    }

    fn line(&mut self) -> Element<'a, M> {
        let shown = self.eye.as_ref().is_some_and(|(shown, ..)| *shown);
        let invalid = self.error.is_some();
        let input = self.input.take().map(std::rc::Rc::new);
        let pad = (metric::FIELD - size::BODY * metric::LINE_HEIGHT) / 2.0;
        let mut line = text_input(&self.placeholder, &self.value)
            .id(self.id.clone())
            .secure(self.secret && !shown)
            .size(size::BODY)
            .line_height(text::LineHeight::Relative(metric::LINE_HEIGHT))
            .padding(Padding {
                top: pad,
                bottom: pad,
                ..sides(
                    if self.icon.is_some() { ASIDE } else { gap::MEDIUM },
                    if self.eye.is_some() { ASIDE } else { gap::MEDIUM },
                )
            })
            .align_x(if self.latin || self.secret { alignment::Horizontal::Left } else { start() })
            .style(move |theme, status| style(theme, status, invalid))
            .on_submit_maybe(self.submit.take());
        if let Some(input) = input.clone() {
            line = line.on_input(move |text| input(text));
        }
        let role = if self.secret { Role::PasswordInput } else { Role::TextInput };
        let mut control = named(role, line).id(self.id.clone()).name(self.label.clone()).with(|props| {
            props.value = Some(if self.secret { Props::hide(&self.value) } else { self.value.clone() });
            props.placeholder = Some(self.placeholder.clone()).filter(|words| !words.is_empty());
            props.description = self.error.clone().or_else(|| self.hint.clone());
            props.required = self.required;
            props.invalid = invalid;
            props.read_only = input.is_none();
        });
        if let Some(input) = input {
            control = control.write(move |text| input(text));
        }
        let mut layers = stack![Element::from(control)].width(Length::Fill);
        if let Some(icon) = self.icon.take() {
            let icon = container(silent(icon)).padding([0.0, gap::MEDIUM]).width(Length::Fill).align_x(start());
            layers = layers.push(icon.center_y(Length::Fill));
        }
        if let Some((shown, name, toggle)) = self.eye.take() {
            let eye = button(format!("{}-eye", self.id), name)
                .look(Look::Icon)
                .icon(glyph(if shown { sign::EYE_OFF } else { sign::EYE }, size::ICON))
                .on_press(toggle);
            let eye = container(eye).padding(sides(0.0, gap::TINY)).width(Length::Fill).align_x(end());
            layers = layers.push(eye.center_y(Length::Fill));
        }
        layers.into()
    }
}

impl<'a, M: Clone + 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(mut field: Field<'a, M>) -> Self {
        let line = field.line();
        let mut parts = pile![].spacing(gap::TINY + 1.0).width(field.width);
        let labelled_by = (!field.hidden_label).then(|| field.id.clone());
        if !field.hidden_label {
            parts = parts.push(silent(label(field.label)));
        }
        parts = parts.push(line);
        if let Some(error) = field.error {
            let words = body(error)
                .size(size::SMALL)
                .style(|theme: &Theme| text::Style { color: Some(theme.palette().problem.ink) });
            parts = parts.push(silent(words));
        } else if let Some(hint) = field.hint {
            parts = parts.push(silent(small(hint)));
        }
        match labelled_by {
            Some(id) => labelled(id, parts),
            None => parts.into(),
        }
    }
}

/// What an icon or the eye takes of the width.
const ASIDE: f32 = gap::MEDIUM + size::ICON + gap::SMALL + 2.0;

fn style(theme: &Theme, status: text_input::Status, invalid: bool) -> text_input::Style {
    let colours = theme.palette();
    let edge = match status {
        _ if invalid => colours.problem.ink,
        text_input::Status::Hovered => colours.soft,
        _ => colours.edge,
    };
    text_input::Style {
        background: colours.card.into(),
        border: border::rounded(corner::CONTROL).width(theme.edge()).color(edge),
        icon: colours.soft,
        placeholder: colours.soft,
        value: colours.ink,
        selection: colours.accent.scale_alpha(0.3),
    }
}
