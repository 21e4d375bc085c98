//! A form a server asks to be filled in (XEP-0004), reduced to what can be shown and answered.

use std::fmt;

/// A form as the server sent it, ready to be shown. Hidden fields are kept, so that they go back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The server's title, if any.
    pub title: Option<String>,
    /// The server's instructions, a line each.
    pub instructions: Vec<String>,
    /// The fields in the server's order.
    pub fields: Vec<Field>,
}

impl Form {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, var: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.var == var)
    }

    /// The field of this name, to be filled in.
    pub fn field_mut(&mut self, var: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.var == var)
    }

    /// The first required field that has no value yet.
    #[must_use]
    pub fn missing(&self) -> Option<&Field> {
        self.fields
            .iter()
            .find(|field| field.required && field.input.is_asked() && field.values.iter().all(String::is_empty))
    }
}

/// One field of a form with its present values.
#[derive(Clone, PartialEq, Eq)]
pub struct Field {
    /// The name that goes back to the server; empty for a `fixed` text without one.
    pub var: String,
    /// The server's label, if any.
    pub label: Option<String>,
    /// The server's explanation, if any.
    pub description: Option<String>,
    /// How it is filled in.
    pub input: Input,
    /// Whether the server insists on a value.
    pub required: bool,
    /// The present values: the server's defaults, then what was typed.
    pub values: Vec<String>,
}

/// Values may be private (`text-private`): they are counted, not shown.
impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field")
            .field("var", &self.var)
            .field("input", &self.input)
            .field("required", &self.required)
            .field("values", &self.values.len())
            .finish_non_exhaustive()
    }
}

/// How a field is filled in (XEP-0004 section 3.3). A type we do not know is a line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A line of text (`text-single`, `jid-single`, and every unknown type).
    Line,
    /// A line that is not shown while typed (`text-private`).
    Private,
    /// Several lines (`text-multi`, `jid-multi`).
    Lines,
    /// Yes or no (`boolean`): the values `1` and `0`.
    Switch,
    /// One of these, (label, value) (`list-single`).
    One(Vec<(String, String)>),
    /// Any of these, (label, value) (`list-multi`).
    Any(Vec<(String, String)>),
    /// Text to read (`fixed`).
    Text,
    /// Not shown, sent back as it came (`hidden`).
    Hidden,
}

impl Input {
    /// Whether a person is asked for it.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        !matches!(self, Self::Text | Self::Hidden)
    }
}
