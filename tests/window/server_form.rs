//! A server's form as a person meets it: every kind of field, what is missing, what is refused.

use accesskit::Role;
use iced::Size;
use iced::keyboard::key::Named;
use invito::desk::Error;
use invito::domain::form::{self, Field, Input};
use invito::engine;
use invito::ui::Element;
use invito::ui::component::room::Room;
use invito::ui::screen::form::{Action, Form, Message};

use super::stage::{Play, Stage};

struct Filling {
    form: Form,
    sent: Vec<form::Form>,
    cancelled: bool,
}

impl Play for Filling {
    type Message = Message;

    fn view(&self) -> Element<'_, Message> {
        self.form.view(Room::new(Size::new(800.0, 900.0), 1.0))
    }

    fn update(&mut self, message: Message) {
        match self.form.update(message) {
            Action::Submit(form) => self.sent.push(*form),
            Action::Cancel => self.cancelled = true,
            Action::None | Action::Wish(_) => {}
        }
    }
}

fn field(var: &str, label: Option<&str>, input: Input, required: bool) -> Field {
    Field {
        var: var.to_owned(),
        label: label.map(str::to_owned),
        description: None,
        input,
        required,
        values: Vec::new(),
    }
}

fn filling() -> Stage<Filling> {
    let colours = || vec![("Red".to_owned(), "r".to_owned()), ("Blue".to_owned(), "b".to_owned())];
    let hidden = Field { values: vec!["token".to_owned()], ..field("FORM_TYPE", None, Input::Hidden, false) };
    let form = form::Form {
        title: Some("Create an invite".to_owned()),
        instructions: vec!["Say who it is for.".to_owned()],
        fields: vec![
            hidden,
            field("username", None, Input::Line, true),
            field("pin", Some("PIN"), Input::Private, false),
            field("groups", Some("Groups"), Input::Lines, false),
            field("roster-subscription", None, Input::Switch, false),
            field("colour", Some("Colour"), Input::One(colours()), false),
            field("colours", Some("Colours"), Input::Any(colours()), false),
            field("unheard-of", None, Input::Line, false),
        ],
    };
    let play = Filling { form: Form::new(form), sent: Vec::new(), cancelled: false };
    Stage::open(play, (800.0, 900.0))
}

#[test]
fn every_kind_of_field_is_shown_and_named() {
    let stage = filling();
    stage.assert_named();
    super::assert_tree("form", &stage.bridge.dump());
}

#[test]
fn what_is_filled_in_goes_back_with_what_was_hidden() {
    let mut stage = filling();
    stage.focus("form-1");
    stage.write("ben");
    stage.focus("form-3");
    stage.write("a, b");
    stage.click_on(Role::CheckBox, "Become contacts");
    stage.click_on(Role::RadioButton, "Blue");
    stage.click_on(Role::CheckBox, "Red");
    stage.click_on(Role::Button, "Create");
    let [sent] = stage.play.sent.as_slice() else { panic!("sent {} times", stage.play.sent.len()) };
    let values = |var: &str| sent.field(var).map(|field| field.values.clone()).unwrap_or_default();
    assert_eq!(values("FORM_TYPE"), ["token"]);
    assert_eq!(values("username"), ["ben"]);
    assert_eq!(values("groups"), ["a", "b"]);
    assert_eq!(values("roster-subscription"), ["1"]);
    assert_eq!(values("colour"), ["b"]);
    assert_eq!(values("colours"), ["r"]);
}

#[test]
fn a_field_the_server_needs_is_asked_for_and_nothing_is_sent() {
    let mut stage = filling();
    stage.focus("form-2");
    stage.press(Named::Enter);
    assert!(stage.play.sent.is_empty());
    let tree = stage.bridge.dump();
    let line = tree.lines().find(|line| line.contains("User name")).expect("the field");
    assert!(line.contains("invalid"), "{line}");
}

#[test]
fn a_refused_form_stays_as_typed_and_is_sent_once_a_press() {
    let mut stage = filling();
    stage.focus("form-1");
    stage.write("ben");
    stage.press(Named::Enter);
    stage.press(Named::Enter);
    assert_eq!(stage.play.sent.len(), 1);
    assert!(!stage.play.cancelled);
    stage.play.form.failed(Error::Engine(engine::Error::BadInput { text: Some("That name is taken.".into()) }));
    stage.redraw();
    let tree = stage.bridge.dump();
    assert!(tree.contains("value=\"ben\"") && tree.contains("That name is taken"), "{tree}");
    stage.click_on(Role::Button, "Cancel");
    assert!(stage.play.cancelled);
}
