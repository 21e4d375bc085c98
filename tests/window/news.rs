//! What is learnt meanwhile: it shows wherever it is shown, it is told to whoever is elsewhere, and nothing is lost.

use accesskit::Role;
use invito::desk::{Error, News};
use invito::domain::{Id, Record, Status};
use invito::ui::desktop::notify::Answer;
use invito::ui::window::{Message, Over, Place, Window};
use invito::ui::wish::Wish;

use super::preset::{self, ana, bob};
use super::{say, stage};

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
    let asked = Message::Choose(Box::new(guest.clone()));
    let window = preset::after(preset::home(), [preset::arrived(vec![guest.clone()]), asked]);
    let mut window = preset::after(window, [preset::arrived(Vec::new())]);
    assert!(window.over().is_none(), "{:?}", window.over());
    let wishes = window.update(Message::Decide(guest.arrival, None));
    assert!(wishes.is_empty(), "{wishes:?}");
}
