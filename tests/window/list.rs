//! The list of invites: found, ordered, operated; and what a row offers.

use accesskit::Role;
use iced::keyboard::key::Named;
use invito::domain::{Id, Record, Status};
use invito::store::history::Brief;
use invito::ui::screen::invite::{self, Errand};
use invito::ui::screen::invites::{self, LIST, Part};
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Over, Place};
use invito::ui::wish::{Secret, Wish};

use super::preset::{self, ana};
use super::stage::Stage;
use super::{Act, say, stage};

#[test]
fn a_row_is_opened_by_the_arrows_and_enter() {
    let mut stage = stage(preset::at(Place::Invites));
    stage.focus(invito::ui::screen::invites::LIST);
    stage.press(Named::ArrowDown);
    stage.press(Named::ArrowDown);
    stage.press(Named::Enter);
    let opened = stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Open(id) if id.as_str() == "brief1"));
    assert!(opened, "{:?}", stage.play.wishes);
}

#[test]
fn of_twenty_thousand_invites_only_the_rows_in_view_are_built() {
    let one = preset::briefs().remove(0);
    let many = (0..20_000).map(|at| Brief { id: Id::new(format!("many{at}")), ..one.clone() }).collect();
    let listed = Message::Listed(ana(), Ok(std::sync::Arc::new(many)));
    let mut stage = stage(preset::after(preset::at(Place::Invites), [listed]));
    let rows = |stage: &Stage<Act>| stage.bridge.dump().matches("ListBoxOption").count();
    assert!((5..40).contains(&rows(&stage)), "{}", rows(&stage));
    stage.focus(invito::ui::screen::invites::LIST);
    stage.press(Named::End);
    assert!((5..40).contains(&rows(&stage)), "{}", rows(&stage));
    stage.press(Named::Enter);
    let opened = stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Open(id) if id.as_str() == "many19999"));
    assert!(opened, "{:?}", stage.play.wishes);
}

fn list(message: invites::Message) -> Message {
    Message::Invites(message)
}

fn rows(stage: &Stage<Act>) -> Vec<String> {
    let tree = stage.bridge.dump();
    let rows = tree.lines().filter_map(|line| line.trim().strip_prefix("ListBoxOption \""));
    rows.map(|row| row.split(['"', ',']).next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_is_typed_finds_names_addresses_and_kinds_at_once() {
    let mut stage = stage(preset::at(Place::Invites));
    stage.focus(invites::SEARCH);
    stage.write("gre");
    assert_eq!(rows(&stage), ["Grandma"], "by whom it was accepted");
    let _ = say(&mut stage, list(invites::Message::Search("new account".into())));
    assert_eq!(rows(&stage)[0], "Eva Lindqvist");
}

#[test]
fn the_order_is_kept_for_the_next_list() {
    let mut stage = stage(preset::at(Place::Invites));
    stage.click_on(Role::Button, "Newest first");
    stage.click_on(Role::Button, "Ends first");
    assert_eq!(rows(&stage)[0], "Chess club");
    let _ = say(&mut stage, Message::Go(Place::Create));
    let _ = say(&mut stage, Message::Go(Place::Invites));
    assert_eq!(rows(&stage)[0], "Chess club");
    assert!(stage.bridge.find(Role::Button, "Ends first").is_some(), "{}", stage.bridge.dump());
}

#[test]
fn a_row_offers_what_can_be_done_with_it_to_the_pointer_and_to_the_keys() {
    let mut stage = stage(preset::at(Place::Invites));
    stage.point(stage.middle(Role::ListBoxOption, "Ben, Join and connect, 6 days left, Waiting"));
    stage.click_on(Role::Button, "Copy the link for Ben");
    assert!(matches!(stage.play.wishes.last(), Some(Wish::Fetch(id)) if id.as_str() == "brief0"));
    stage.focus(LIST);
    stage.press(Named::ArrowDown);
    stage.press(Named::ArrowDown);
    stage.press(Named::Tab);
    stage.press(Named::Tab);
    assert!(stage.focused().contains("Renew: Chess club, table 3"), "{}", stage.focused());
    stage.press(Named::Enter);
    assert!(stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Renew(_, id, _) if id.as_str() == "brief1")));
    assert!(!stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Open(_))), "{:?}", stage.play.wishes);
}

#[test]
fn keys_act_on_the_row_they_are_at() {
    let mut window = preset::after(preset::at(Place::Invites), [list(invites::Message::Moved(1))]);
    let wishes = window.update(Message::Pressed(Shortcut::CopyLink));
    assert!(matches!(wishes.as_slice(), [Wish::Fetch(id)] if id.as_str() == "brief1"), "{wishes:?}");
    let _ = window.update(Message::Pressed(Shortcut::Forget));
    assert_eq!(window.over(), Some(&Over::Forget(Id::new("brief1"))));
    let wishes = window.update(Message::OverConfirmed);
    assert!(matches!(wishes.as_slice(), [Wish::Forget(id)] if id.as_str() == "brief1"), "{wishes:?}");
    let wishes = window.update(Message::Pressed(Shortcut::Renew));
    assert!(matches!(wishes.first(), Some(Wish::Renew(_, id, _)) if id.as_str() == "brief1"), "{wishes:?}");
    let again = window.update(Message::Pressed(Shortcut::Renew));
    assert!(!again.iter().any(|wish| matches!(wish, Wish::Renew(..))), "one at a time: {again:?}");
}

#[test]
fn one_whose_answer_was_lost_can_be_made_again_and_has_no_link_to_copy() {
    let mut stage = stage(preset::at(Place::Invites));
    let _ = say(&mut stage, list(invites::Message::Part(Part::Unknown)));
    let tree = stage.bridge.dump();
    assert!(tree.contains("Nobody knows whether these exist") && rows(&stage).len() == 1, "{tree}");
    let _ = say(&mut stage, list(invites::Message::Moved(0)));
    assert!(stage.bridge.find(Role::Button, "Make again: New account").is_some(), "{}", stage.bridge.dump());
    assert!(say(&mut stage, list(invites::Message::CopyAt)).is_empty());
}

#[test]
fn the_row_that_was_picked_stays_picked_when_others_come_and_go() {
    let mut stage = stage(preset::after(preset::at(Place::Invites), [list(invites::Message::Moved(2))]));
    let mut briefs = preset::briefs();
    briefs.insert(0, Brief { id: Id::new("new"), label: "New one".into(), ..briefs[0].clone() });
    let _ = say(&mut stage, Message::Listed(ana(), Ok(std::sync::Arc::new(briefs))));
    let copied = say(&mut stage, list(invites::Message::CopyAt));
    assert!(matches!(copied.as_slice(), [Wish::Fetch(id)] if id.as_str() == "brief2"), "{copied:?}");
}

#[test]
fn what_was_renewed_is_shown_once_unless_it_was_taken_up_after_all() {
    let mut briefs = preset::briefs();
    briefs[1].renewed = true;
    briefs[4].renewed = true;
    assert!(matches!(briefs[4].status, Status::Accepted { .. }));
    let listed = Message::Listed(ana(), Ok(std::sync::Arc::new(briefs)));
    let stage = stage(preset::after(preset::at(Place::Invites), [listed]));
    let rows = rows(&stage);
    assert!(!rows.contains(&"Chess club".to_owned()) && rows.contains(&"Grandma".to_owned()), "{rows:?}");
    assert!(stage.bridge.dump().contains("\"All 7\""), "{}", stage.bridge.dump());
}

#[test]
fn forgetting_can_be_undone() {
    let mut stage = stage(preset::after(preset::at(Place::Invites), [list(invites::Message::Moved(0))]));
    let record = preset::record("Ben");
    let _ = say(&mut stage, Message::Forgotten(Id::new("brief0"), Ok(Box::new(record.clone()))));
    let tree = stage.bridge.dump();
    assert!(tree.contains("The link still works"), "{tree}");
    stage.click_on(Role::Button, "Undo");
    let undone = stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Restore(back) if **back == record));
    assert!(undone, "{:?}", stage.play.wishes);
    let wishes = say(&mut stage, Message::Restored(Ok(Box::new(record))));
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::List(_))), "{wishes:?}");
}

#[test]
fn what_can_be_undone_can_be_undone_after_other_news_too() {
    let mut window = preset::at(Place::Invites);
    let forgotten = Message::Forgotten(Id::new("brief0"), Ok(Box::new(preset::record("Ben"))));
    let _ = window.update(forgotten);
    let copied = window.update(Message::Fetched(Id::new("brief1"), Ok(Secret::new("https://club.example/"))));
    let over = copied.iter().find_map(|wish| if let Wish::ToastOver(number, _) = wish { Some(*number) } else { None });
    let wishes = window.update(Message::ToastOver(over.expect("it was said")));
    assert!(matches!(wishes.as_slice(), [Wish::ToastOver(..)]), "it comes back: {wishes:?}");
    let wishes = window.update(Message::ToastActed);
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::Restore(_))), "{wishes:?}");
    assert!(super::focuses(&wishes, LIST), "the focus was on it: {wishes:?}");
}

#[test]
fn a_search_from_an_invite_keeps_what_was_being_typed_there() {
    let ben = preset::shown(preset::record("Ben"));
    let edit = [invite::Message::EditLabel, invite::Message::LabelTyped("Bert".into())];
    let mut window = preset::after(ben, edit.map(Message::Invite));
    let wishes = window.update(Message::Pressed(Shortcut::Search));
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::Label(_, label) if label == "Bert")), "{wishes:?}");
    assert!(matches!(wishes.last(), Some(Wish::Select(invites::SEARCH))), "{wishes:?}");
}

#[test]
fn the_keys_of_an_invite_open_the_row_they_are_at_and_act_on_it() {
    let picked = || preset::after(preset::at(Place::Invites), [list(invites::Message::Moved(1))]);
    let opened = || {
        let record = Record { id: Id::new("brief1"), ..preset::record("Chess club") };
        Message::Opened(record.id.clone(), Ok(Box::new(record)), Some(Ok(preset::code())))
    };
    let mut window = picked();
    let wishes = window.update(Message::Pressed(Shortcut::CopyMessage));
    assert!(matches!(&wishes[..], [Wish::Open(id)] if id.as_str() == "brief1"), "{wishes:?}");
    let wishes = window.update(opened());
    let writes = |wish: &Wish| matches!(wish, Wish::Errand(_, errand) if matches!(**errand, Errand::Letter(_, None, _, invite::Purpose::Copy)));
    assert!(wishes.iter().any(writes), "{wishes:?}");
    let mut window = preset::after(picked(), [Message::Pressed(Shortcut::BigCode)]);
    let wishes = window.update(opened());
    assert!(window.is_big() && super::focuses(&wishes, invite::SMALL), "{wishes:?}");
    assert!(!super::focuses(&wishes, invite::COPY), "one focus: {wishes:?}");
    let wishes = preset::after(picked(), [Message::Pressed(Shortcut::BigCode), opened()]);
    let back = preset::after(wishes, [Message::Pressed(Shortcut::Back), Message::Pressed(Shortcut::Back)]);
    assert!(stage(back).bridge.dump().contains("ListBox"));
    // Nothing is picked: nothing is opened. Whoever opens it by itself gets no more than that.
    assert!(preset::at(Place::Invites).update(Message::Pressed(Shortcut::BigCode)).is_empty());
    let show = list(invites::Message::Show(Id::new("brief1")));
    assert!(!preset::after(picked(), [Message::Pressed(Shortcut::BigCode), show, opened()]).is_big());
}
