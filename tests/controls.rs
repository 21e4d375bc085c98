//! Every control by keyboard, by pointer and by screen reader, in a window without a screen.
#![cfg(feature = "gui")]

#[path = "window/gallery.rs"]
mod gallery;
#[path = "controls/list.rs"]
mod list;
#[path = "controls/over.rs"]
mod over;
#[path = "controls/right.rs"]
mod right;
#[path = "window/stage.rs"]
mod stage;

use accesskit::{Action, ActionData, Role};
use gallery::{Gallery, Message};
use iced::Point;
use iced::advanced::widget::operation::text_input;
use iced::event::Status;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use invito::ui::Theme;
use stage::{Stage, now, pressed};

fn gallery() -> Stage<Gallery> {
    Stage::open(Gallery::default(), (900.0, 1400.0))
}

#[test]
fn a_screen_reader_is_told_every_control_and_its_state() {
    let mut stage = gallery();
    stage.focus("address");
    stage.assert_named();
    let mut tree = stage.bridge.dump();
    stage.play.dialog = true;
    stage.redraw();
    tree.push_str("\nwith a dialog\n\n");
    tree.push_str(&stage.bridge.dump());
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/gallery.txt");
    if std::env::var_os("INVITO_REWRITE").is_some() {
        std::fs::write(path, &tree).expect("the expected tree can be written");
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(tree, expected, "INVITO_REWRITE=1 writes the new tree");
}

#[test]
fn nothing_is_collected_while_nobody_listens() {
    let mut stage = gallery();
    let before = stage.bridge.dump();
    stage.bridge.listen(false);
    stage.play.open = true;
    stage.redraw();
    assert_eq!(stage.bridge.dump(), before);
    stage.bridge.listen(true);
    stage.redraw();
    assert_ne!(stage.bridge.dump(), before);
}

#[test]
fn tab_goes_through_all_controls_in_order_and_around() {
    let mut stage = gallery();
    let mut order = Vec::new();
    loop {
        stage.press(Named::Tab);
        let line = stage.focused();
        if order.first() == Some(&line) {
            break;
        }
        order.push(line);
        assert!(order.len() < 40, "Tab never comes around: {order:#?}");
    }
    let names: Vec<_> = order.iter().map(|line| line.split('"').nth(1).unwrap_or_default()).collect();
    let expected = [
        "Create",
        "Reserve a name",
        "Why?",
        "Forget",
        "Invites",
        "Settings",
        "Working",
        "Copy the link for Ben",
        "Your chat address",
        "Password",
        "Show password",
        "Link",
        "Message",
        "Search",
        "Remember",
        "Join",
        "All",
        "Save",
        "Connection settings",
        "Invites",
        "Undo",
    ];
    assert_eq!(names, expected);
    let mut back = Vec::new();
    for _ in 0..order.len() {
        back.push(stage.focused());
        stage.press_with(Named::Tab, Modifiers::SHIFT);
    }
    back[1..].reverse();
    assert_eq!(back, order);
}

#[test]
fn enter_and_space_press_a_button_and_a_disabled_one_refuses() {
    let mut stage = gallery();
    stage.focus("primary");
    assert_eq!(stage.press(Named::Enter), Status::Captured);
    assert_eq!(stage.press(Named::Space), Status::Captured);
    assert_eq!(stage.sent, [Message::Pressed("primary"), Message::Pressed("primary")]);

    stage.sent.clear();
    stage.focus("off");
    stage.press(Named::Enter);
    stage.click_on(Role::Button, "Not now");
    stage.ask(Action::Click, Role::Button, "Not now", None);
    stage.ask(Action::Focus, Role::Button, "Not now", None);
    stage.press(Named::Space);
    assert_eq!(stage.sent, []);
    assert!(!stage.focused().contains("Not now"));
}

#[test]
fn a_busy_button_keeps_the_focus_but_sends_nothing() {
    let mut stage = gallery();
    stage.focus("busy");
    stage.press(Named::Enter);
    stage.click_on(Role::Button, "Working");
    stage.ask(Action::Click, Role::Button, "Working", None);
    assert_eq!(stage.sent, []);
    assert!(stage.focused().contains("Working"));
}

#[test]
fn a_button_that_is_disabled_while_it_has_the_focus_loses_it() {
    let mut stage = gallery();
    stage.focus("primary");
    stage.play.locked = true;
    stage.redraw();
    assert!(stage.focused().starts_with("Window"));
    stage.press(Named::Enter);
    assert_eq!(stage.sent, []);
}

#[test]
fn a_click_presses_takes_the_focus_from_all_others_and_shows_no_ring() {
    let mut stage = gallery();
    let mut plain = gallery();
    stage.focus("password");
    stage.click_on(Role::Button, "Show password");
    assert_eq!(stage.sent, [Message::Eye]);
    assert!(stage.focused().contains("Hide password"));
    plain.play.shown = true;
    let at = plain.middle(Role::Button, "Show password");
    plain.point(at);
    assert_eq!(stage.picture(&Theme::Light), plain.picture(&Theme::Light), "a ring shows");
    stage.press(Named::Tab);
    stage.press_with(Named::Tab, Modifiers::SHIFT);
    assert_ne!(stage.picture(&Theme::Light), plain.picture(&Theme::Light), "no ring shows");
}

#[test]
fn a_field_shows_its_ring_however_the_focus_came() {
    let mut stage = gallery();
    let before = stage.picture(&Theme::Light);
    let at = stage.middle(Role::TextInput, "Your chat address");
    stage.click(at);
    let clicked = stage.picture(&Theme::Light);
    let accent = Theme::Light.palette().accent.into_rgba8();
    // Beneath the field, past its border and the air.
    let below = |picture: &image::RgbaImage| picture.get_pixel(at.x as u32 * 2, (at.y as u32 + 22 + 3) * 2).0;
    assert_eq!(below(&clicked), accent);
    assert_ne!(below(&before), accent);
}

#[test]
fn a_click_into_a_field_focuses_it_past_its_icon_and_its_eye() {
    let mut stage = gallery();
    for (role, name) in [(Role::PasswordInput, "Password"), (Role::TextInput, "Search"), (Role::TextInput, "Link")] {
        stage.click_on(role, name);
        assert!(stage.focused().contains(name), "{}", stage.focused());
    }
}

#[test]
fn no_node_ever_holds_a_password() {
    // Letters that are in no name and no number.
    let secret = "\u{3a9}\u{3a8}\u{3a6}\u{416}";
    for shown in [false, true] {
        let mut stage = gallery();
        stage.play.shown = shown;
        stage.focus("password");
        for (count, letter) in secret.chars().enumerate() {
            let key = Key::Character(letter.to_string().as_str().into());
            // The key and the redraw before the view is made anew: now iced's own input has the letters in the clear.
            stage.pass(&[pressed(key, Modifiers::empty(), Some(letter.to_string())), now()]);
            let between = format!("{:?}", stage.bridge.nodes());
            stage.redraw();
            let after = format!("{:?}", stage.bridge.nodes());
            assert!(!(between + &after).contains(|letter| secret.contains(letter)));
            let dots = "\u{2022}".repeat(count + 1);
            assert!(stage.focused().contains(&format!("value={dots:?}")));
        }
        assert_eq!(stage.play.password, secret);
    }
}

#[test]
fn escape_and_shortcuts_pass_a_field_by_and_editing_stays_in_it() {
    let mut stage = gallery();
    stage.focus("address");
    assert_eq!(stage.press(Named::Escape), Status::Ignored);
    assert!(stage.focused().contains("Your chat address"));
    for letter in ["n", "l", "m", "f", ",", "+", "-", "0"] {
        assert_eq!(stage.shortcut(letter, Modifiers::CTRL), Status::Ignored, "Ctrl+{letter}");
        assert_eq!(stage.shortcut(letter, Modifiers::ALT), Status::Ignored, "Alt+{letter}");
    }
    assert_eq!(stage.sent, []);
    assert_eq!(stage.shortcut("a", Modifiers::CTRL), Status::Captured);
    assert_eq!(stage.shortcut("c", Modifiers::CTRL), Status::Captured);
    assert_eq!(stage.copied.0.as_deref(), Some("ana@club.example"));
    stage.write("x");
    assert_eq!(stage.play.address, "x");
    stage.press(Named::Enter);
    assert_eq!(stage.sent.last(), Some(&Message::Pressed("submit")));
}

#[test]
fn what_is_read_only_can_be_copied_but_not_changed() {
    let mut stage = gallery();
    stage.focus("link");
    stage.write("x");
    stage.shortcut("v", Modifiers::CTRL);
    stage.press(Named::Backspace);
    stage.ask(Action::SetValue, Role::TextInput, "Link", Some(ActionData::Value("https://evil.example".into())));
    assert_eq!(stage.sent, []);
    stage.shortcut("a", Modifiers::CTRL);
    stage.shortcut("c", Modifiers::CTRL);
    assert_eq!(stage.copied.0.as_deref(), Some(gallery::LINK));
}

#[test]
fn a_screen_reader_focuses_presses_and_types() {
    let mut stage = gallery();
    stage.ask(Action::Focus, Role::Button, "Forget", None);
    assert!(stage.focused().contains("Forget"));
    stage.ask(Action::Focus, Role::PasswordInput, "Password", None);
    assert!(stage.focused().contains("Password"));
    stage.ask(Action::Click, Role::CheckBox, "Remember", None);
    assert_eq!(stage.sent, [Message::Remember(false)]);
    stage.ask(
        Action::SetValue,
        Role::TextInput,
        "Your chat address",
        Some(ActionData::Value("ben@club.example".into())),
    );
    assert_eq!(stage.play.address, "ben@club.example");
}

#[test]
fn all_of_a_field_can_be_selected_so_that_typing_replaces_it() {
    let mut stage = gallery();
    stage.play.password = "wrong".into();
    stage.focus("password");
    stage.operate(Box::new(text_input::select_all("password".into())));
    stage.write("r");
    assert_eq!(stage.play.password, "r");
}

#[test]
fn a_disabled_choice_refuses() {
    let mut stage = gallery();
    stage.click_on(Role::RadioButton, "Two");
    stage.ask(Action::Click, Role::RadioButton, "Two", None);
    stage.ask(Action::Focus, Role::RadioButton, "Two", None);
    assert_eq!(stage.sent, []);
    assert!(stage.focused().starts_with("Window"));
}

#[test]
fn a_box_is_ticked_by_space_and_by_click() {
    let mut stage = gallery();
    stage.focus("remember");
    stage.press(Named::Space);
    stage.click_on(Role::CheckBox, "Remember");
    assert_eq!(stage.sent, [Message::Remember(false), Message::Remember(true)]);
}

#[test]
fn arrows_pick_among_choices_and_the_group_is_one_stop() {
    let mut stage = gallery();
    stage.focus("kind");
    assert!(stage.focused().starts_with("RadioButton \"Join\""));
    stage.press(Named::ArrowRight);
    assert_eq!(stage.play.kind, 1);
    assert!(stage.focused().starts_with("RadioButton \"Connect\""));
    stage.press(Named::ArrowDown);
    stage.press(Named::ArrowDown);
    assert_eq!(stage.play.kind, 0);
    stage.press(Named::ArrowLeft);
    assert_eq!(stage.play.kind, 2);
    stage.press(Named::Tab);
    assert!(stage.focused().contains("All"));
    stage.click_on(Role::RadioButton, "Connect");
    assert_eq!(stage.play.kind, 1);
    stage.ask(Action::Focus, Role::RadioButton, "Account", None);
    assert_eq!(stage.play.kind, 2);
    assert!(stage.focused().starts_with("RadioButton \"Account\""));
}

#[test]
fn a_letter_is_written_in_lines_and_told_with_its_caret() {
    let mut stage = gallery();
    stage.focus("letter");
    assert!(stage.focused().starts_with("MultilineTextInput \"Message\""), "{}", stage.focused());
    assert_eq!(stage.press(Named::Escape), Status::Ignored);
    assert_eq!(stage.shortcut("n", Modifiers::CTRL), Status::Ignored);
    stage.shortcut("a", Modifiers::CTRL);
    stage.shortcut("c", Modifiers::CTRL);
    assert_eq!(stage.copied.0.as_deref(), Some("Hello Ben,\nthis is for you."));
    stage.write("a");
    stage.press(Named::Enter);
    stage.write("ß");
    assert_eq!(stage.play.letter.text(), "a\nß");
    let nodes = stage.bridge.nodes();
    let written = nodes.iter().find(|(_, node)| node.role() == Role::MultilineTextInput).expect("it is there");
    let runs: Vec<_> = nodes.iter().filter(|(id, _)| written.1.children().contains(id)).collect();
    let lines: Vec<_> = runs.iter().map(|(_, run)| run.value().unwrap_or_default()).collect();
    assert_eq!(lines, ["a\n", "ß"]);
    let caret = written.1.text_selection().expect("the caret is told").focus;
    assert_eq!((caret.node, caret.character_index), (runs[1].0, 1));
    stage.ask(Action::SetValue, Role::MultilineTextInput, "Message", Some(ActionData::Value("one\ntwo\n".into())));
    assert_eq!(stage.play.letter.text(), "one\ntwo\n");
    assert!(!format!("{:?} {:?}", stage.play.letter, stage.sent).contains("two"));
    stage.press(Named::Tab);
    assert!(stage.focused().contains("Search"), "{}", stage.focused());
}

#[test]
fn a_press_on_a_label_is_one_on_its_field() {
    let mut stage = gallery();
    for (role, name) in [
        (Role::TextInput, "Your chat address"),
        (Role::PasswordInput, "Password"),
        (Role::MultilineTextInput, "Message"),
    ] {
        let id = stage.find(role, name);
        let nodes = stage.bridge.nodes();
        let (_, node) = nodes.iter().find(|(node, _)| *node == id).expect("it was just found");
        let bounds = node.bounds().expect("every node has bounds");
        stage.click(Point::new(bounds.x0 as f32 + 8.0, bounds.y0 as f32 - 12.0));
        assert!(stage.focused().contains(name), "{name}: {}", stage.focused());
    }
}
