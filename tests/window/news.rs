//! What is learnt meanwhile: it shows wherever it is shown, it is told to whoever is elsewhere, and nothing is lost.

use accesskit::Role;
use invito::desk::{Error, News};
use invito::domain::{Id, Record, Status};
use invito::ui::desktop::notify::Answer;
use invito::ui::screen::invite;
use invito::ui::seat::Guest;
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Over, Place, Window};
use invito::ui::wish::Wish;
use jiff::SignedDuration;

use super::preset::{self, ana, bob};
use super::{focuses, say, stage};

fn notices(wishes: &[Wish]) -> Vec<String> {
    let notice = |wish: &Wish| match wish {
        Wish::Notify(notice) => Some(format!("{notice:?}")),
        _ => None,
    };
    wishes.iter().filter_map(notice).collect()
}

fn opens(wishes: &[Wish]) -> Vec<String> {
    let link = |wish: &Wish| match wish {
        Wish::OpenLink(link) => Some(link.expose().to_owned()),
        _ => None,
    };
    wishes.iter().filter_map(link).collect()
}

#[test]
fn an_acceptance_is_told_and_leads_to_a_first_hello() {
    let mut stage = stage(preset::after(preset::at(Place::Invites), [Message::Looked]));
    let wishes = say(&mut stage, preset::accepted("Ben"));
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::List(account) if *account == ana())), "{wishes:?}");
    assert!(notices(&wishes).is_empty(), "somebody looks at the window: {wishes:?}");
    let tree = stage.bridge.dump();
    assert!(tree.contains("Ben accepted your invite (ben@club.example)"), "{tree}");
    stage.click_on(Role::Button, "Say hello");
    assert_eq!(opens(&stage.play.wishes), ["xmpp:ben@club.example?message"]);
}

#[test]
fn whoever_looks_elsewhere_is_told_by_the_desktop_without_any_link() {
    let mut window = preset::after(preset::home(), [Message::Looked, Message::LookedAway]);
    let told = notices(&window.update(preset::accepted("Ben")));
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("Ben accepted") && !told[0].contains("lPwGCDwPMBqOTpVXzRyN1bUw"), "{told:?}");
    assert!(matches!(window.update(Message::Notified(Answer::Opened)).as_slice(), [Wish::Raise]));
    let hello = window.update(Message::Notified(Answer::Hello("ben@club.example".into())));
    assert_eq!(opens(&hello), ["xmpp:ben@club.example?message"]);
    assert!(window.update(Message::Notified(Answer::Ignored)).is_empty());
}

#[test]
fn the_open_page_of_an_accepted_invite_changes_in_place() {
    let window = preset::after(preset::shown(preset::record("Ben")), [preset::accepted("Ben")]);
    let tree = stage(window).bridge.dump();
    assert!(tree.contains("\"Accepted\"") && !tree.contains("value=\"Waiting\""), "{tree}");
}

#[test]
fn the_page_of_another_account_changes_too_while_it_rests() {
    let shown = preset::shown(preset::record("Ben"));
    let bobs = Message::Accounts(Ok(vec![bob()]));
    let window = preset::after(shown, [bobs, Message::Switch(bob()), preset::accepted("Ben"), Message::Switch(ana())]);
    let tree = stage(window).bridge.dump();
    assert!(tree.contains("\"Accepted\""), "{tree}");
}

#[test]
fn an_end_that_is_nothing_to_cheer_about_changes_the_list_only() {
    let mut window = preset::home();
    let record = Record { status: Status::Withdrawn, ..preset::record("Ben") };
    let wishes = window.update(Message::News(ana(), Box::new(News::Settled(Box::new(record)))));
    assert!(matches!(wishes.as_slice(), [Wish::List(_)]), "{wishes:?}");
}

#[test]
fn a_name_that_would_turn_the_line_around_is_told_in_line() {
    let odd = "Ben\u{202e}\n\u{1b}[31m";
    let mut window = preset::home();
    let told = notices(&window.update(preset::accepted(odd)));
    assert!(told[0].contains("Ben") && !told[0].contains("u{202e}") && !told[0].contains("\\n"), "{told:?}");
}

#[test]
fn a_newcomer_is_asked_about_until_somebody_says() {
    let mut stage = stage(preset::after(preset::home(), [preset::arrived(vec![preset::guest(2)])]));
    assert!(stage.bridge.dump().contains("ben@club.example is a new contact. Which invite was it?"));
    let _ = say(&mut stage, Message::Go(Place::Invites));
    stage.click_on(Role::Button, "Chess club, table 3, Mon 23 Nov, 09:11");
    let decided = stage.play.wishes.iter().find_map(|wish| match wish {
        Wish::Decide(arrival, id) => Some((arrival.address.clone(), id.clone())),
        _ => None,
    });
    assert_eq!(decided, Some(("ben@club.example".to_owned(), Some(Id::new("open1")))));
    assert!(!stage.bridge.dump().contains("Which invite was it?"), "{}", stage.bridge.dump());
}

#[test]
fn what_could_not_be_noted_is_asked_again() {
    let guest = preset::guest(2);
    let mut window = preset::after(preset::home(), [preset::arrived(vec![guest.clone()])]);
    let _ = window.update(Message::Decide(guest.arrival.clone(), None));
    let wishes = window.update(Message::Decided(guest.arrival, Err(Error::Internal)));
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::Arrivals(_))), "{wishes:?}");
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::ToastOver(..))), "{wishes:?}");
}

#[test]
fn where_it_may_have_been_many_they_are_asked_about_in_a_dialog() {
    let window = preset::after(preset::home(), [preset::arrived(vec![preset::guest(7)])]);
    let mut stage = stage(window);
    stage.click_on(Role::Button, "Say which one…");
    assert!(matches!(stage.play.window.over(), Some(Over::Arrival(_))));
    stage.click_on(Role::Button, "None of these");
    assert!(stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Decide(_, None))), "{:?}", stage.play.wishes);
    assert!(stage.play.window.over().is_none());
}

#[test]
fn a_desktop_that_opens_no_chat_app_is_no_silence() {
    let mut window: Window = preset::home();
    let wishes = window.update(Message::LinkOpened(false));
    assert!(matches!(wishes.as_slice(), [Wish::ToastOver(..)]), "{wishes:?}");
    assert!(window.update(Message::LinkOpened(true)).is_empty());
}

#[test]
fn nothing_is_told_of_an_account_that_was_removed() {
    let mut window = preset::after(preset::home(), [Message::Removed(ana(), true, Ok(()))]);
    let wishes = window.update(preset::accepted("Ben"));
    assert!(wishes.is_empty(), "{wishes:?}");
}

#[test]
fn a_question_that_somebody_else_answered_goes_and_no_answer_is_given_twice() {
    let guest = preset::guest(7);
    let asked = Message::Choose(guest.arrival.clone());
    let window = preset::after(preset::home(), [preset::arrived(vec![guest.clone()]), asked]);
    let mut window = preset::after(window, [preset::arrived(Vec::new())]);
    assert!(window.over().is_none(), "{:?}", window.over());
    let wishes = window.update(Message::Decide(guest.arrival, None));
    assert!(wishes.is_empty(), "{wishes:?}");
}

#[test]
fn an_acceptance_ends_the_big_code_and_is_seen_at_once() {
    let big =
        preset::after(preset::shown(preset::record("Ben")), [Message::Looked, Message::Pressed(Shortcut::BigCode)]);
    assert!(big.is_big());
    let mut stage = stage(big);
    let wishes = say(&mut stage, preset::accepted("Ben"));
    assert!(!stage.play.window.is_big() && focuses(&wishes, invite::HELLO), "{wishes:?}");
    let tree = stage.bridge.dump();
    assert!(tree.contains("ben@club.example accepted it.") && tree.contains("Button \"Say hello\""), "{tree}");
}

#[test]
fn the_big_code_ends_with_the_invite_and_stays_for_who_wants_to_see_an_old_one() {
    let mut window = preset::after(preset::shown(preset::record("Ben")), [Message::Pressed(Shortcut::BigCode)]);
    let _ = window.update(Message::Tick);
    assert!(window.is_big());
    window.now = preset::now() + SignedDuration::from_hours(24 * 8);
    let wishes = window.update(Message::Tick);
    assert!(!window.is_big() && focuses(&wishes, invite::RENEW), "{wishes:?}");
    let _ = window.update(Message::Invite(invite::Message::Reveal(true)));
    let _ = window.update(Message::Pressed(Shortcut::BigCode));
    let _ = window.update(Message::Tick);
    assert!(window.is_big());
    let _ = window.update(preset::accepted("Ben"));
    assert!(!window.is_big(), "that it was accepted after all is to be seen");
}

/// A newcomer comes, and it is read which invites that may have been.
fn comes(window: &mut Window, guest: &Guest) -> Vec<Wish> {
    let _ = window.update(Message::News(ana(), Box::new(News::Arrived(guest.arrival.clone()))));
    window.update(preset::arrived(vec![guest.clone()]))
}

#[test]
fn a_newcomer_is_asked_about_on_the_page_of_an_invite_too() {
    let guest = preset::guest(2);
    let mut window = preset::after(preset::shown(preset::record("Ben")), [Message::Looked]);
    let _ = comes(&mut window, &guest);
    assert!(window.update(preset::arrived(vec![guest.clone()])).is_empty(), "once");
    let mut stage = stage(window);
    assert!(stage.bridge.dump().contains("ben@club.example is a new contact"), "{}", stage.bridge.dump());
    stage.click_on(Role::Button, "Say which one\u{2026}");
    assert!(matches!(stage.play.window.over(), Some(Over::Arrival(asked)) if asked.candidates.len() == 2));
    let _ = say(&mut stage, Message::OverClosed);
    let _ = say(&mut stage, preset::arrived(Vec::new()));
    let _ = say(&mut stage, Message::Choose(guest.arrival.clone()));
    assert!(stage.play.window.over().is_none(), "somebody else has said so");
    let mut list = preset::at(Place::Invites);
    assert!(comes(&mut list, &guest).is_empty(), "the list asks by itself");
}

#[test]
fn a_question_about_the_invite_whose_code_is_big_is_seen() {
    let guest = preset::guest(2);
    for (candidate, seen) in [(guest.candidates[0].clone(), true), (preset::record("Eva"), false)] {
        let big = preset::after(preset::shown(candidate), [Message::Pressed(Shortcut::BigCode)]);
        let mut window = big;
        let _ = comes(&mut window, &guest);
        assert_eq!(!window.is_big(), seen);
    }
}

#[test]
fn another_account_with_a_question_is_marked_where_one_switches_to_it() {
    let two = preset::after(preset::home(), [Message::Accounts(Ok(vec![bob()]))]);
    let before = stage(preset::after(two, [])).bridge.dump();
    assert!(before.contains("\"Switch to bob@school.example\""), "{before}");
    let two = preset::after(preset::home(), [Message::Accounts(Ok(vec![bob()]))]);
    let mut guest = preset::guest(2);
    guest.arrival.account = bob();
    let asked = Message::Arrivals(bob(), Ok(vec![guest]));
    let tree = stage(preset::after(two, [asked])).bridge.dump();
    assert!(tree.contains("\"Switch to bob@school.example, where a new contact waits for your answer\""), "{tree}");
}

#[test]
fn forgetting_and_its_undo_ask_anew_which_invites_a_newcomer_may_have_taken_up() {
    let record = Box::new(preset::record("Ben"));
    for message in [Message::Forgotten(record.id.clone(), Ok(record.clone())), Message::Restored(Ok(record.clone()))] {
        let wishes = preset::home().update(message.clone());
        let read = wishes.iter().any(|wish| matches!(wish, Wish::Arrivals(account) if *account == ana()));
        assert!(read, "{message:?}: {wishes:?}");
    }
}
