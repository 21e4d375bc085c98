//! A server's form (XEP-0004), filled in by a person in front of a terminal, field by field.
//!
//! Questions go to the error stream, so that the standard output holds the answer alone.

use std::io::{self, BufRead as _, IsTerminal as _};

use super::print::{beside, plain};
use crate::domain::form::{Field, Form, Input};
use crate::t;

/// Whether somebody is there to be asked.
#[must_use]
pub fn somebody() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// The names of the fields that have to be filled in.
#[must_use]
pub fn needed(form: &Form) -> Vec<String> {
    let empty = |field: &&Field| field.values.iter().all(String::is_empty);
    let asked = || form.fields.iter().filter(|field| field.input.is_asked());
    let required: Vec<_> = asked().filter(|field| field.required).filter(empty).collect();
    let fields = if required.is_empty() { asked().collect() } else { required };
    fields.into_iter().map(|field| plain(&field.var)).collect()
}

/// Asks for every field in turn. Blocks on the person.
///
/// # Errors
/// The person ended the input (Ctrl-D): give the form up.
pub fn fill(form: &mut Form) -> io::Result<()> {
    for text in form.title.iter().chain(&form.instructions) {
        beside(&format!("{}\n", plain(text)));
    }
    form.fields.iter_mut().try_for_each(fill_field)
}

fn fill_field(field: &mut Field) -> io::Result<()> {
    let name = plain(field.label.as_deref().unwrap_or(&field.var));
    match &field.input {
        Input::Hidden => return Ok(()),
        Input::Text => {
            field.values.iter().for_each(|text| beside(&format!("{}\n", plain(text))));
            return Ok(());
        }
        _ => {}
    }
    if let Some(description) = &field.description {
        beside(&format!("  {}\n", plain(description)));
    }
    if let Input::One(options) | Input::Any(options) = &field.input {
        for (number, (label, _)) in options.iter().enumerate() {
            beside(&format!("  {}) {}\n", number + 1, plain(label)));
        }
    }
    loop {
        let typed = question(field, &name)?;
        match read(&field.input, &typed) {
            // Nothing typed: what is in the field stays.
            Some(values) if values.is_empty() => {}
            Some(values) => field.values = values,
            None => {
                beside(&format!("  {}\n", t!("cli-ask-again")));
                continue;
            }
        }
        if !field.required || field.values.iter().any(|value| !value.is_empty()) {
            return Ok(());
        }
        beside(&format!("  {}\n", t!("cli-ask-required")));
    }
}

/// One question; several lines for a field of several lines, which an empty one ends.
fn question(field: &Field, name: &str) -> io::Result<Vec<String>> {
    let present = match &field.input {
        Input::Private => String::new(),
        Input::Switch if field.values.iter().any(|value| is_yes(value)) => t!("cli-ask-yes"),
        Input::Switch => t!("cli-ask-no"),
        _ => plain(&field.values.join(", ")),
    };
    let hint = match &field.input {
        Input::Switch => t!("cli-ask-yes-or-no"),
        Input::One(_) => t!("cli-ask-one"),
        Input::Any(_) => t!("cli-ask-any"),
        Input::Lines => t!("cli-ask-lines"),
        _ => String::new(),
    };
    let hint = if hint.is_empty() { hint } else { format!(" ({hint})") };
    let present = if present.is_empty() { present } else { format!(" [{present}]") };
    let prompt = format!("{name}{hint}{present}: ");
    if matches!(field.input, Input::Private) {
        return rpassword::prompt_password(prompt).map(|text| vec![text]);
    }
    beside(&prompt);
    let mut lines = vec![typed_line()?];
    while matches!(field.input, Input::Lines) && lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(typed_line()?);
    }
    Ok(lines)
}

fn typed_line() -> io::Result<String> {
    let mut text = String::new();
    if io::stdin().lock().read_line(&mut text)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

/// What was typed as values of the field; empty for nothing, `None` for what makes no sense.
fn read(input: &Input, typed: &[String]) -> Option<Vec<String>> {
    let filled = typed.iter().filter(|line| !line.trim().is_empty());
    let first = filled.clone().next().map(|line| line.trim());
    match input {
        Input::Switch => match first {
            None => Some(Vec::new()),
            Some(word) if is_yes(word) || word.eq_ignore_ascii_case(&t!("cli-ask-yes")) => Some(vec!["1".into()]),
            Some(word) if is_no(word) || word.eq_ignore_ascii_case(&t!("cli-ask-no")) => Some(vec!["0".into()]),
            Some(_) => None,
        },
        Input::One(options) => match first {
            None => Some(Vec::new()),
            Some(word) => pick(options, word).map(|value| vec![value]),
        },
        Input::Any(options) => {
            let words = first.unwrap_or_default().split([',', ' ']).filter(|word| !word.is_empty());
            words.map(|word| pick(options, word)).collect()
        }
        _ => Some(filled.cloned().collect()),
    }
}

/// An option by its number or its own value.
fn pick(options: &[(String, String)], word: &str) -> Option<String> {
    let numbered = word.parse::<usize>().ok().and_then(|number| options.get(number.checked_sub(1)?));
    let named = || options.iter().find(|(label, value)| value == word || label == word);
    numbered.or_else(named).map(|(_, value)| value.clone())
}

fn is_yes(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "1" | "y" | "yes" | "true")
}

fn is_no(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "0" | "n" | "no" | "false")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(var: &str, input: Input, required: bool, values: &[&str]) -> Field {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        Field { var: var.into(), label: None, description: None, input, required, values }
    }

    #[test]
    fn only_what_the_server_insists_on_and_is_empty_is_named() {
        let hidden = field("FORM_TYPE", Input::Hidden, true, &[]);
        let fields = vec![
            hidden.clone(),
            field("username", Input::Line, true, &[""]),
            field("quota", Input::Line, true, &["5"]),
            field("note", Input::Lines, false, &[]),
        ];
        assert_eq!(needed(&Form { fields, ..Form::default() }), ["username"]);
        let fields = vec![hidden, field("note", Input::Lines, false, &[])];
        assert_eq!(needed(&Form { fields, ..Form::default() }), ["note"]);
    }

    #[test]
    fn an_option_is_picked_by_number_or_by_name() {
        let options = vec![("Members".to_owned(), "m".to_owned()), ("Guests".to_owned(), "g".to_owned())];
        let one = |word: &str| read(&Input::One(options.clone()), &[word.to_owned()]);
        assert_eq!(one("2"), Some(vec!["g".into()]));
        assert_eq!(one("Members"), Some(vec!["m".into()]));
        assert_eq!(one("3"), None);
        assert_eq!(one("0"), None);
        assert_eq!(one(""), Some(vec![]));
        let any = read(&Input::Any(options.clone()), &["1, 2".to_owned()]);
        assert_eq!(any, Some(vec!["m".into(), "g".into()]));
    }

    #[test]
    fn yes_and_no_are_said_as_the_server_expects() {
        let switch = |word: &str| read(&Input::Switch, &[word.to_owned()]);
        assert_eq!((switch("yes"), switch("N")), (Some(vec!["1".into()]), Some(vec!["0".into()])));
        assert_eq!(switch("perhaps"), None);
    }
}
