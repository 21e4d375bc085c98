//! Controls in a window that is read from the right.

use accesskit::Action;
use iced::keyboard::key::Named;

use super::gallery;
use super::gallery::{Gallery, Message};
use super::stage::Stage;

/// From the right everything lies mirrored, and Tab and a screen reader go through it in the same order.
#[test]
fn from_the_right_the_places_are_mirrored_and_the_order_is_not() {
    let places = |stage: &Stage<Gallery>| -> Vec<(String, f64, f64)> {
        let nodes = stage.bridge.nodes();
        let operated = nodes.iter().filter(|(_, node)| node.supports_action(Action::Click));
        let place = |node: &accesskit::Node| {
            let bounds = node.bounds().expect("every node has bounds");
            (node.label().unwrap_or_default().to_owned(), bounds.x0, bounds.x1)
        };
        operated.map(|(_, node)| place(node)).collect()
    };
    let left = places(&gallery());
    let right = invito::i18n::within("ar", || places(&gallery()));
    let names = |places: &[(String, f64, f64)]| places.iter().map(|(name, ..)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&left), names(&right));
    let at = |places: &[(String, f64, f64)], name: &str| {
        let (_, from, to) = places.iter().find(|(other, ..)| other == name).expect("it is there").clone();
        (from, to)
    };
    for (first, second) in [("All", "Waiting"), ("Create", "Forget"), ("Invites", "Working")] {
        assert!(at(&left, first).1 <= at(&left, second).0, "{first} stands before {second}");
        assert!(at(&right, second).1 <= at(&right, first).0, "{first} stands to the right of {second}");
    }
}

#[test]
fn from_the_right_the_arrow_to_the_left_leads_on() {
    invito::i18n::within("ar", || {
        let mut stage = gallery();
        stage.focus("filter");
        stage.press(Named::ArrowLeft);
        assert_eq!(stage.sent, [Message::Filter(1)]);
        stage.press(Named::ArrowRight);
        assert_eq!(stage.sent, [Message::Filter(1), Message::Filter(0)]);
        // Beneath each other there is no left and right.
        stage.focus("kind");
        stage.press(Named::ArrowDown);
        assert_eq!(stage.sent.last(), Some(&Message::Kind(1)));
    });
}
