//! What lies over a page or unfolds in it: dialogs, toasts, menus.

use accesskit::Role;
use iced::Point;
use iced::event::Status;
use iced::keyboard::key::Named;
use invito::ui::control::toast;

use super::gallery;
use super::gallery::Message;

#[test]
fn a_dialog_takes_the_focus_keeps_it_and_gives_it_back() {
    let mut stage = gallery();
    stage.focus("danger");
    stage.press(Named::Enter);
    stage.play.dialog = true;
    stage.redraw();
    assert!(stage.focused().contains("Keep it"));
    for expected in ["Really forget", "Keep it", "Really forget"] {
        stage.press(Named::Tab);
        assert!(stage.focused().contains(expected), "{}", stage.focused());
    }
    // The page behind is out of reach of the pointer, too.
    stage.sent.clear();
    stage.click(Point::new(60.0, 60.0));
    assert_eq!(stage.sent, []);
    assert!(stage.bridge.find(Role::Button, "Create").is_none());
    stage.press(Named::Escape);
    assert_eq!(stage.sent, [Message::Close]);
    assert!(!stage.play.dialog);
    assert!(stage.focused().contains("Forget"));
}

#[test]
fn the_same_words_twice_are_two_pieces_of_news() {
    let mut stage = gallery();
    let first = stage.find(Role::Status, "Copied Undo");
    stage.redraw();
    assert_eq!(stage.find(Role::Status, "Copied Undo"), first);
    stage.play.news += 1;
    stage.redraw();
    assert_ne!(stage.find(Role::Status, "Copied Undo"), first);
}

#[test]
fn a_toast_offers_to_do_something_and_asks_to_stay_while_somebody_is_at_it() {
    let mut stage = gallery();
    assert!(stage.bridge.find(Role::Status, "Copied Undo").is_some(), "{}", stage.bridge.dump());
    stage.focus(toast::ACT);
    assert_eq!(stage.sent, [Message::Held(true)]);
    stage.press(Named::Enter);
    stage.focus("primary");
    assert_eq!(stage.sent[1..], [Message::Pressed("undo"), Message::Held(false)]);
    let on_its_words = stage.middle(Role::Status, "Copied Undo");
    stage.point(on_its_words);
    assert!(stage.play.held);
    stage.point(Point::new(5.0, 5.0));
    assert!(!stage.play.held);
}

#[test]
fn a_toast_is_seen_for_six_seconds_and_as_long_as_it_takes_to_read_and_reach_it() {
    use std::time::Duration;
    assert!(toast::long("", None) >= Duration::from_secs(6));
    assert!(toast::long(&"word ".repeat(40), None) > toast::long("word", None) + Duration::from_secs(10));
    assert!(toast::long("word", Some("Undo")) > toast::long("word", None) + Duration::from_secs(5));
}

#[test]
fn a_menu_unfolds_beneath_its_button_and_escape_folds_it_again() {
    let mut stage = gallery();
    stage.focus("save");
    assert!(stage.focused().contains("expanded=false"));
    stage.press(Named::Enter);
    stage.press(Named::Tab);
    stage.press(Named::Tab);
    stage.press(Named::Space);
    assert_eq!(stage.sent.last(), Some(&Message::Pressed("pdf")));
    assert_eq!(stage.press(Named::Escape), Status::Captured);
    assert!(!stage.play.menu);
    assert!(stage.focused().contains("\"Save\""), "{}", stage.focused());
    assert_eq!(stage.press(Named::Escape), Status::Ignored);
}

#[test]
fn what_is_unfolded_is_told() {
    let mut stage = gallery();
    stage.focus("more");
    assert!(stage.focused().contains("expanded=false"));
    assert!(!stage.bridge.dump().contains("Server and port"));
    stage.press(Named::Space);
    assert!(stage.focused().contains("expanded=true"));
    assert!(stage.bridge.dump().contains("Label value=\"Server and port\""));
}

#[test]
fn a_dialog_that_follows_another_takes_the_focus_too() {
    let mut stage = gallery();
    stage.focus("danger");
    stage.play.dialog = true;
    stage.redraw();
    stage.press(Named::Tab);
    assert!(stage.focused().contains("Really forget"));
    stage.play.second = true;
    stage.redraw();
    assert!(stage.focused().contains("Understood"), "{}", stage.focused());
    stage.play.second = false;
    stage.play.dialog = false;
    stage.redraw();
    assert!(stage.focused().contains("Forget"));
}
