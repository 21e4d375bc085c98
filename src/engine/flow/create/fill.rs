//! The fields of an account invite's form that we can fill in by ourselves (XEP-0401 section 5.4.2).

use crate::domain::Wanted;
use crate::domain::form::{Field, Form, Input};

/// Fills in what the request says. `true` if the form can go back like this: nothing else is asked, nothing
/// required is missing, and the command's `first` form does not leave out the name that is wished for.
pub fn fill(form: &mut Form, wanted: &Wanted, first: bool) -> bool {
    let (username, subscribe) = match wanted {
        Wanted::Contact => (None, None),
        Wanted::Account { username, subscribe } => (username.as_ref(), *subscribe),
    };
    if let Some(field) = known(form, "username") {
        match username {
            Some(name) => field.values = vec![name.as_str().to_owned()],
            // Sent back empty: any name. A server's own proposal stays.
            None if field.values.is_empty() => field.values = vec![String::new()],
            None => {}
        }
    }
    if let (Some(field), Some(subscribe)) = (known(form, "roster-subscription"), subscribe) {
        field.values = vec![if subscribe { "1" } else { "0" }.to_owned()];
    }
    let shown = form.fields.iter().any(|field| field.input.is_asked());
    let name_is_lost = first && shown && username.is_some() && known(form, "username").is_none();
    let strange = form.fields.iter().any(|field| field.input.is_asked() && !is_known(field));
    !strange && !name_is_lost && form.missing().is_none()
}

/// Whether both ask for the same, whatever their values are. Pages that only tell something are never the same.
pub fn is_same(one: &Form, other: &Form) -> bool {
    asked(one).next().is_some() && asked(one).eq(asked(other))
}

/// What was typed last time stays, so that it can be mended.
pub fn keep(form: &mut Form, sent: &Form) {
    for field in form.fields.iter_mut().filter(|field| field.input.is_asked()) {
        if let Some(typed) = sent.field(&field.var) {
            field.values.clone_from(&typed.values);
        }
    }
}

fn asked(form: &Form) -> impl Iterator<Item = &str> {
    form.fields.iter().filter(|field| field.input.is_asked()).map(|field| field.var.as_str())
}

fn known<'a>(form: &'a mut Form, var: &str) -> Option<&'a mut Field> {
    form.field_mut(var).filter(|field| is_known(field))
}

fn is_known(field: &Field) -> bool {
    matches!((field.var.as_str(), &field.input), ("username", Input::Line) | ("roster-subscription", Input::Switch))
}
