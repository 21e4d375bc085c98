//! Lists and scrolled pages, by keys, wheel, thumb and finger.

use accesskit::{Action, Role};
use iced::event::Status;
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::{Event, Point, mouse, touch};

use super::gallery;
use super::gallery::{Gallery, Message};
use super::stage::Stage;

#[test]
fn keys_that_no_control_claims_scroll_the_page() {
    let mut stage = Stage::open(Gallery::default(), (900.0, 300.0));
    let top = |stage: &Stage<Gallery>| stage.middle(Role::Heading, "Every control").y;
    let start = top(&stage);
    stage.press(Named::PageDown);
    assert!(top(&stage) < start - 200.0);
    stage.press(Named::Home);
    assert_eq!(top(&stage), start);
    stage.press(Named::ArrowDown);
    assert_eq!(top(&stage), start - 60.0);
    // A field keeps Home for itself.
    stage.focus("address");
    let shown = top(&stage);
    stage.press(Named::Home);
    assert_eq!(top(&stage), shown);
}

#[test]
fn a_control_that_gets_the_focus_is_scrolled_into_view() {
    let mut stage = Stage::open(Gallery::default(), (900.0, 300.0));
    for id in ["remember", "primary", "more"] {
        stage.focus(id);
        let nodes = stage.bridge.nodes();
        let line = stage.focused();
        let name = line.split('"').nth(1).expect("it has a name");
        let (_, node) = nodes.iter().find(|(_, node)| node.label() == Some(name)).expect("it is there");
        let bounds = node.bounds().expect("it has bounds");
        assert!(bounds.y0 >= 0.0 && bounds.y1 <= 300.0, "{id} is at {bounds:?}");
    }
}

#[test]
fn keys_move_through_a_list_and_open_a_row() {
    let mut stage = gallery();
    stage.focus("list");
    assert!(stage.focused().starts_with("ListBox \"Invites\""));
    stage.press(Named::ArrowDown);
    assert_eq!(stage.play.selected, Some(0));
    stage.press(Named::ArrowDown);
    assert!(stage.focused().starts_with("ListBoxOption \"Invite 1"), "{}", stage.focused());
    stage.press(Named::End);
    assert_eq!(stage.play.selected, Some(gallery::ROWS - 1));
    assert!(stage.focused().contains(&format!("#{}", gallery::ROWS)));
    stage.press(Named::PageUp);
    let up = stage.play.selected.expect("one is selected");
    assert!(up < gallery::ROWS - 2, "{up}");
    stage.press(Named::PageDown);
    assert_eq!(stage.play.selected, Some(gallery::ROWS - 1));
    stage.press(Named::Home);
    stage.press(Named::ArrowUp);
    assert_eq!(stage.play.selected, Some(0));
    stage.sent.clear();
    stage.press(Named::Enter);
    stage.press(Named::Space);
    assert_eq!(stage.sent, [Message::Opened(0), Message::Opened(0)]);
    assert_eq!(stage.press(Named::Escape), Status::Ignored);
    assert_eq!(stage.shortcut("n", Modifiers::CTRL), Status::Ignored);
}

#[test]
fn of_a_long_list_only_the_rows_in_view_are_built() {
    let mut stage = gallery();
    stage.focus("list");
    stage.press(Named::End);
    stage.play.built.set(0);
    stage.press(Named::ArrowUp);
    // A handful of layouts, each of the rows in view.
    let built = stage.play.built.get();
    assert!(built > 0 && built < 200, "{built} rows were built for one key");
    let shown = stage.bridge.nodes().iter().filter(|(_, node)| node.role() == Role::ListBoxOption).count();
    assert!((2..12).contains(&shown), "{shown} rows are in the tree");
}

#[test]
fn a_list_is_scrolled_by_wheel_and_thumb_and_keeps_its_place_when_rows_come() {
    let mut stage = gallery();
    let at = stage.middle(Role::ListBox, "Invites");
    stage.point(at);
    let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -10.0 };
    stage.send([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    let first = |stage: &Stage<Gallery>| {
        let nodes = stage.bridge.nodes();
        let row = nodes.iter().find(|(_, node)| node.role() == Role::ListBoxOption).expect("rows are in view");
        row.1.position_in_set().expect("a row has a place")
    };
    let scrolled = first(&stage);
    assert_eq!(scrolled, 10);
    stage.play.rows += 100;
    stage.redraw();
    assert_eq!(first(&stage), scrolled);
    // The thumb is at the right edge, near the top.
    stage.point(Point::new(gallery::LIST_RIGHT - 5.0, at.y - gallery::LIST_HEIGHT / 2.0 + 6.0));
    stage.send([Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))]);
    stage.point(Point::new(gallery::LIST_RIGHT - 5.0, at.y + 1000.0));
    stage.send([Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))]);
    assert!(first(&stage) > stage.play.rows - 20, "{}", first(&stage));
    assert_eq!(stage.sent, []);
}

#[test]
fn a_finger_drags_a_list_and_taps_a_row() {
    let mut stage = gallery();
    let id = touch::Finger(1);
    let at = stage.middle(Role::ListBoxOption, "Invite 2");
    let up = Point::new(at.x, at.y - 120.0);
    stage.point(at);
    stage.send([Event::Touch(touch::Event::FingerPressed { id, position: at })]);
    stage.send([Event::Touch(touch::Event::FingerMoved { id, position: up })]);
    stage.send([Event::Touch(touch::Event::FingerLifted { id, position: up })]);
    assert_eq!(stage.sent, []);
    assert!(stage.bridge.find(Role::ListBoxOption, "Invite 0").is_none());
    stage.send([Event::Touch(touch::Event::FingerPressed { id, position: at })]);
    stage.send([Event::Touch(touch::Event::FingerLifted { id, position: at })]);
    assert_eq!(stage.sent, [Message::Moved(4)]);
}

#[test]
fn a_click_selects_a_row_and_a_second_one_opens_it() {
    let mut stage = gallery();
    stage.click_on(Role::ListBoxOption, "Invite 2");
    assert_eq!(stage.sent, [Message::Moved(2)]);
    stage.click_on(Role::ListBoxOption, "Invite 2");
    assert_eq!(stage.sent, [Message::Moved(2), Message::Opened(2)]);
    stage.ask(Action::Focus, Role::ListBoxOption, "Invite 1", None);
    assert!(stage.focused().starts_with("ListBoxOption \"Invite 1\""));
    stage.ask(Action::Click, Role::ListBoxOption, "Invite 0", None);
    assert_eq!(stage.sent[2..], [Message::Moved(1), Message::Opened(0)]);
}
