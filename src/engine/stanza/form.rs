//! Data forms (XEP-0004): what a server asks, and what goes back.
//!
//! Reading never fails. Servers send several `<instructions/>`, fields without a name, types nobody knows and
//! validation rules that are none; what cannot be understood becomes a line of text.

use minidom::Element;
use minidom::rxml::xml_ncname;

use super::{ns, sentence};
use crate::domain::form::{Field, Form, Input};

/// Reads a form as it can be shown.
pub fn parse(form: &Element) -> Form {
    Form {
        title: child_sentence(form, "title"),
        instructions: named(form, "instructions").flat_map(lines).take(MOST).collect(),
        fields: named(form, "field").filter_map(field).take(MOST).collect(),
    }
}

/// The filled-in form as it goes back: the fields in their order, those without a value left out.
pub fn submit(form: &Form) -> Element {
    let fields = form.fields.iter().filter(|field| !field.var.is_empty() && !field.values.is_empty());
    Element::builder("x", ns::DATA_FORMS)
        .attr(xml_ncname!("type").to_owned(), "submit")
        .append_all(fields.map(answer))
        .build()
}

/// The first value of a field in a result that is not blank; in the form itself, else in its `<item/>`s.
pub fn value(result: &Element, var: &str) -> Option<String> {
    let items = named(result, "item").flat_map(|item| named(item, "field"));
    named(result, "field")
        .chain(items)
        .filter(|field| field.attr("var") == Some(var))
        .flat_map(|field| named(field, "value"))
        .map(|value| value.text().trim().to_owned())
        .find(|text| !text.is_empty())
}

fn field(field: &Element) -> Option<Field> {
    let var = field.attr("var").unwrap_or_default().to_owned();
    let values = named(field, "value").take(MOST).map(|value| value.text());
    let input = if var.is_empty() { Input::Text } else { input(field) };
    let values: Vec<_> = match input {
        Input::Switch => values.filter_map(|value| switch(&value)).take(1).map(str::to_owned).collect(),
        Input::Text => values.filter_map(|value| sentence(&value)).collect(),
        Input::Line | Input::Private | Input::One(_) => values.take(1).collect(),
        Input::Lines | Input::Any(_) | Input::Hidden => values.collect(),
    };
    let label = field.attr("label").and_then(sentence);
    // ejabberd separates its forms by fixed fields without name, label and value.
    let nothing = var.is_empty() && label.is_none() && values.is_empty();
    (!nothing).then(|| Field {
        var,
        label,
        description: child_sentence(field, "desc"),
        required: input.is_asked() && named(field, "required").next().is_some(),
        input,
        values,
    })
}

/// How a field is filled in. A list without options cannot be chosen from, so it is typed.
fn input(field: &Element) -> Input {
    let options = || -> Vec<_> { named(field, "option").filter_map(option).take(MOST).collect() };
    let kind = field.attr("type").unwrap_or_default();
    match kind {
        "boolean" => Input::Switch,
        "fixed" => Input::Text,
        "hidden" => Input::Hidden,
        "text-private" => Input::Private,
        "text-multi" | "jid-multi" => Input::Lines,
        "list-multi" => Some(options()).filter(|options| !options.is_empty()).map_or(Input::Lines, Input::Any),
        "list-single" | "" => Some(options()).filter(|options| !options.is_empty()).map_or(Input::Line, Input::One),
        _ => Input::Line,
    }
}

/// (label, value); without a label the value is shown.
fn option(option: &Element) -> Option<(String, String)> {
    let value = named(option, "value").next()?.text();
    let label = option.attr("label").and_then(sentence).or_else(|| sentence(&value))?;
    Some((label, value))
}

fn answer(field: &Field) -> Element {
    let value = |text: &str| Element::builder("value", ns::DATA_FORMS).append(writable(text)).build();
    let values: Vec<_> = match &field.input {
        Input::Switch => field.values.iter().filter_map(|text| switch(text)).take(1).map(value).collect(),
        Input::Line | Input::Private | Input::One(_) => field.values.iter().take(1).map(|text| value(text)).collect(),
        Input::Lines => field.values.iter().flat_map(|text| text.split('\n')).map(value).collect(),
        Input::Any(_) | Input::Text | Input::Hidden => field.values.iter().map(|text| value(text)).collect(),
    };
    Element::builder("field", ns::DATA_FORMS)
        .attr(xml_ncname!("var").to_owned(), field.var.as_str())
        .append_all(values)
        .build()
}

/// A boolean in the one spelling we use (XEP-0004 allows two); `None` for anything else.
fn switch(text: &str) -> Option<&'static str> {
    match text.trim() {
        "1" | "true" => Some("1"),
        "0" | "false" => Some("0"),
        _ => None,
    }
}

/// Without the characters that XML 1.0 cannot carry: one of them would end the stream.
fn writable(text: &str) -> String {
    let fits = |c: &char| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}') || matches!(c, '\t' | '\n');
    text.chars().filter(fits).collect()
}

fn lines(element: &Element) -> Vec<String> {
    element.text().lines().filter_map(sentence).collect()
}

fn child_sentence(element: &Element, name: &str) -> Option<String> {
    named(element, name).find_map(|child| sentence(&child.text()))
}

fn named<'a>(element: &'a Element, name: &'a str) -> impl Iterator<Item = &'a Element> {
    element.children().filter(move |child| child.is(name, ns::DATA_FORMS))
}

/// No form has so many fields, lines or options; a longer one is cut rather than shown for minutes.
const MOST: usize = 500;

#[cfg(test)]
mod tests {
    use super::*;

    fn element(inside: &str) -> Element {
        format!("<x xmlns='jabber:x:data' type='form'>{inside}</x>").parse().expect("a test's own XML")
    }

    fn only_field(inside: &str) -> Field {
        parse(&element(inside)).fields.pop().expect("one field")
    }

    fn sent(form: &Form) -> String {
        String::from(&submit(form))
    }

    #[test]
    fn a_field_of_an_unknown_type_is_a_line_of_text() {
        for odd in ["type='hologram'", "type='list-single'", "", "type='jid-single'"] {
            assert_eq!(only_field(&format!("<field var='a' {odd}/>")).input, Input::Line, "{odd}");
        }
        assert_eq!(only_field("<field var='a' type='list-multi'/>").input, Input::Lines);
    }

    #[test]
    fn odd_parts_of_a_form_do_no_harm() {
        let form = parse(&element(
            "<instructions>One\n\nTwo</instructions><instructions>Three</instructions><title/><reported/>\
             <field type='fixed'/><field type='fixed' label='Arguments'/><field label='no name' type='text-single'/>\
             <field var='a' type='text-single'><desc/><desc>first</desc><desc>second</desc>\
             <validate xmlns='http://jabber.org/protocol/xdata-validate' datatype='x:y'><range min='z'/></validate>\
             <value>1</value><value>2</value></field>",
        ));
        assert_eq!(form.instructions, ["One", "Two", "Three"]);
        assert_eq!(form.title, None);
        let shown: Vec<_> = form.fields.iter().map(|field| (field.label.as_deref(), &field.input)).collect();
        assert_eq!(shown, [(Some("Arguments"), &Input::Text), (Some("no name"), &Input::Text), (None, &Input::Line)]);
        assert_eq!(form.fields[2].description.as_deref(), Some("first"));
        assert_eq!(form.fields[2].values, ["1"]);
    }

    #[test]
    fn options_without_a_label_show_their_value() {
        let field = only_field(
            "<field var='a' type='list-single'><required/><value>b</value><option/>\
             <option label='A'><value>a</value></option><option><value>b</value></option></field>",
        );
        let options = vec![("A".to_owned(), "a".to_owned()), ("b".to_owned(), "b".to_owned())];
        assert_eq!(field.input, Input::One(options));
        assert!(field.required);
    }

    #[test]
    fn a_form_goes_back_in_order_with_its_hidden_fields() {
        let mut form = parse(&element(
            "<field type='fixed'><value>Read this</value></field>\
             <field var='FORM_TYPE' type='hidden'><value>urn:x</value></field>\
             <field var='yes' type='boolean'><value>true</value></field>\
             <field var='odd' type='boolean'><value>maybe</value></field>\
             <field var='many' type='text-multi'/><field var='left' type='text-single'/>",
        ));
        form.field_mut("many").expect("a field").values = vec!["a\nb".into(), "c".into()];
        let back = "<field var='FORM_TYPE'><value>urn:x</value></field><field var='yes'><value>1</value></field>\
                    <field var='many'><value>a</value><value>b</value><value>c</value></field>";
        assert_eq!(submit(&form), format!("<x xmlns='jabber:x:data' type='submit'>{back}</x>").parse().expect("XML"));
    }

    #[test]
    fn what_xml_cannot_carry_is_not_sent() {
        let mut form = parse(&element("<field var='a' type='text-single'/>"));
        form.field_mut("a").expect("a field").values = vec!["b\u{0}e\u{1b}n\u{ffff}\r".into()];
        assert!(sent(&form).contains("<value>ben</value>"));
        sent(&form).parse::<Element>().expect("it is XML");
    }

    #[test]
    fn a_result_is_read_from_the_form_or_from_an_item() {
        let direct = element("<field var='uri'/><field var='uri'><value> </value><value>a</value></field>");
        let item =
            element("<reported><field var='uri'/></reported><item><field var='uri'><value>b</value></field></item>");
        assert_eq!(value(&direct, "uri").as_deref(), Some("a"));
        assert_eq!(value(&item, "uri").as_deref(), Some("b"));
        assert_eq!(value(&item, "expire"), None);
    }
}
