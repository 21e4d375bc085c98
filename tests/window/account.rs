//! Who sits in the window, signed in or not: the form, the keyring, more than one account.

use iced::keyboard::key::Named;
use invito::desk::{Connection, Error, Remember};
use invito::domain::{Account, Password};
use invito::engine;
use invito::ui::screen::{create, invites, settings, sign_in};
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Place, Stage as Sitting, Window};
use invito::ui::wish::Wish;

use super::preset::{self, ana, bob};
use super::{focuses, stage};

#[test]
fn an_account_that_is_not_remembered_still_knows_how_its_server_was_reached() {
    let mut settings = preset::settings(&[ana()]);
    settings.accounts[0].remember = false;
    settings.accounts[0].server = Some("chat.club.example:5333".into());
    let (window, _) = Window::open(settings, None, Default::default(), None, preset::now(), preset::zone());
    let tree = stage(window).bridge.dump();
    assert!(tree.contains("chat.club.example:5333"), "{tree}");
    assert!(tree.contains("CheckBox \"Remember on this computer\" toggled=False"), "{tree}");
}

#[test]
fn the_form_begins_at_its_first_empty_field() {
    let open = |account| {
        let (settings, way) = (preset::settings(&[]), invito::desk::Connection::default());
        Window::open(settings, account, way, None, preset::now(), preset::zone()).1
    };
    assert!(focuses(&open(None), sign_in::ADDRESS));
    assert!(focuses(&open(Some("ana@club.example")), sign_in::PASSWORD));
}

#[test]
fn a_password_from_the_environment_signs_in_by_itself_and_is_not_kept() {
    let password = Some(invito::domain::Password::new("secret"));
    let (settings, way) = (preset::settings(&[ana()]), invito::desk::Connection::default());
    let (_, wishes) = Window::open(settings, Some("ana@club.example"), way, password, preset::now(), preset::zone());
    let wish = wishes.iter().find_map(|wish| match wish {
        Wish::SignIn(_, wish) => Some(wish),
        _ => None,
    });
    let wish = wish.expect("it signs in");
    assert_eq!((wish.account.clone(), wish.remember), (ana(), Remember::AsBefore));
    assert!(!wishes.iter().any(|wish| matches!(wish, Wish::OpenKeyring(_))), "{wishes:?}");
}

#[test]
fn a_remembered_account_is_here_at_once_and_signs_in_behind() {
    let (settings, way) = (preset::settings(&[ana(), bob()]), invito::desk::Connection::default());
    let (mut window, wishes) = Window::open(settings, None, way, None, preset::now(), preset::zone());
    for account in [ana(), bob()] {
        assert!(wishes.iter().any(|wish| matches!(wish, Wish::List(list) if *list == account)), "{wishes:?}");
    }
    let opened: Vec<_> = wishes.iter().filter(|wish| matches!(wish, Wish::OpenKeyring(_))).collect();
    assert!(matches!(opened.as_slice(), [Wish::OpenKeyring(account)] if *account == ana()), "{wishes:?}");
    let password = invito::domain::Password::new("secret");
    let wishes = window.update(Message::Keyring(ana(), Ok(Some(password))));
    // Nobody is asked twice at once: the next one follows when the keyring is open.
    let [Wish::SignIn(ticket, wish), Wish::OpenKeyring(next)] = wishes.as_slice() else { panic!("{wishes:?}") };
    assert_eq!((wish.remember, next), (Remember::AsBefore, &bob()));
    let entrance = Box::new(preset::entrance(ana(), preset::offers()));
    assert!(focuses(&window.update(Message::SignedIn(*ticket, entrance)), create::FIRST));
}

#[test]
fn after_a_refused_password_the_password_is_selected_and_all_is_left_as_typed() {
    let (mut window, ticket) = preset::asking();
    let refused = Error::Engine(engine::Error::WrongPassword);
    let wishes = window.update(Message::NotSignedIn(ticket, refused));
    assert!(matches!(wishes.as_slice(), [Wish::Select(sign_in::PASSWORD)]), "{wishes:?}");
    let tree = stage(window).bridge.dump();
    assert!(tree.contains("ana@club.example") && tree.contains("\u{2022}".repeat(9).as_str()), "{tree}");
}

#[test]
fn while_signing_in_a_second_press_asks_nothing_and_a_late_answer_is_dropped() {
    let (mut window, ticket) = preset::asking();
    assert!(window.update(Message::SignIn(sign_in::Message::Submit)).is_empty());
    let wishes = window.update(Message::SignIn(sign_in::Message::Cancel));
    assert!(matches!(wishes.first(), Some(Wish::StopSignIn(stopped)) if *stopped == ticket), "{wishes:?}");
    let late = Box::new(preset::entrance(ana(), preset::offers()));
    assert!(window.update(Message::SignedIn(ticket, late)).is_empty());
    assert!(matches!(window.stage(), invito::ui::window::Stage::SignedOut(_)));
}

#[test]
fn who_leaves_a_sign_in_stops_it() {
    let mut window = preset::after(preset::at(Place::AddAccount), preset::typed("bob@school.example", "secret"));
    let wishes = window.update(Message::SignIn(sign_in::Message::Submit));
    let [Wish::SignIn(ticket, _)] = wishes.as_slice() else { panic!("{wishes:?}") };
    let left = window.update(Message::Go(Place::Invites));
    assert!(left.iter().any(|wish| matches!(wish, Wish::StopSignIn(stopped) if stopped == ticket)), "{left:?}");
}

#[test]
fn a_wrong_address_is_said_beside_it_and_nothing_is_asked() {
    for wrong in ["ana", "ana @club.example", "@club.example", "ana@", "ana@club.example/phone"] {
        let mut window = preset::after(preset::signed_out(), preset::typed(wrong, "secret"));
        let wishes = window.update(Message::SignIn(sign_in::Message::Submit));
        assert!(focuses(&wishes, sign_in::ADDRESS), "{wrong}: {wishes:?}");
        let tree = stage(window).bridge.dump();
        let line = tree.lines().find(|line| line.contains("Your chat address")).expect("the field");
        assert!(line.contains("invalid") && line.contains("description="), "{wrong}: {line}");
    }
}

#[test]
fn a_locked_keyring_can_be_asked_again() {
    let locked = || Error::Secrets(invito::store::secrets::Error::Locked { detail: "dismissed".into() });
    let mut window = preset::after(preset::two(), [Message::Keyring(ana(), Err(locked()))]);
    let wishes = window.update(Message::SignIn(sign_in::Message::TryKeyring));
    assert!(matches!(wishes.as_slice(), [Wish::OpenKeyring(account)] if *account == ana()), "{wishes:?}");
}

#[test]
fn who_signs_out_while_signing_in_stops_that_first() {
    let mut window = preset::two();
    let wishes = window.update(Message::Keyring(ana(), Ok(Some(invito::domain::Password::new("secret")))));
    let [Wish::SignIn(ticket, _), ..] = wishes.as_slice() else { panic!("{wishes:?}") };
    let _ = window.update(Message::SignOutAsked(ana()));
    let wishes = window.update(Message::OverConfirmed);
    let [Wish::StopSignIn(stopped), Wish::SignOut(account)] = wishes.as_slice() else { panic!("{wishes:?}") };
    assert_eq!((stopped, account), (ticket, &ana()));
}

#[test]
fn who_is_signed_out_last_leaves_the_form() {
    let mut window = preset::after(preset::two(), [Message::SignedOut(ana(), Ok(()))]);
    assert!(window.title().contains("bob@school.example"), "{}", window.title());
    let wishes = window.update(Message::SignedOut(bob(), Ok(())));
    assert!(focuses(&wishes, sign_in::ADDRESS));
    assert_eq!(window.title(), "Invito");
}

fn at_home(window: &Window) -> Vec<String> {
    match window.stage() {
        Sitting::Home(home) => home.seats().iter().map(|seat| seat.account.as_str().to_owned()).collect(),
        Sitting::SignedOut(_) => Vec::new(),
    }
}

fn listed(account: Account) -> Message {
    Message::Listed(account, Ok(std::sync::Arc::new(preset::briefs())))
}

/// Two accounts that are signed in, the first one's pages shown.
fn both() -> Window {
    let window = preset::two();
    let secret = || Ok(Some(Password::new("secret")));
    let mut window = window;
    for account in [ana(), bob()] {
        let wishes = window.update(Message::Keyring(account.clone(), secret()));
        let ticket = preset::ticket(&wishes);
        let _ = window.update(Message::SignedIn(ticket, Box::new(preset::entrance(account, preset::offers()))));
    }
    window
}

#[test]
fn without_a_password_the_list_is_here_before_any_network() {
    let mut stage = stage(preset::forgetful());
    assert!(stage.bridge.dump().contains("\"Ben, Join and connect, 6 days left, Waiting\""), "{}", stage.bridge.dump());
    stage.focus(invites::LIST);
    stage.press(Named::ArrowDown);
    stage.press(Named::Enter);
    assert!(stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Open(_))), "{:?}", stage.play.wishes);
}

#[test]
fn an_account_that_only_the_history_knows_is_here_and_the_form_stays_as_it_was_typed() {
    let window = preset::after(preset::signed_out(), preset::typed("eva@club.example", "secret"));
    let mut window = preset::after(window, [Message::Accounts(Ok(vec![ana()])), listed(ana())]);
    assert_eq!(at_home(&window), ["ana@club.example"]);
    let tree = stage(preset::after(preset::signed_out(), [Message::Accounts(Ok(vec![ana()]))])).bridge.dump();
    assert!(tree.contains("Your chat address") && tree.contains("\"Invites\""), "{tree}");
    let wishes = window.update(Message::SignIn(sign_in::Message::Submit));
    assert_eq!(preset::signs_in(&wishes), "eva@club.example");
    // What is known already is not here twice.
    let window = preset::after(window, [Message::Accounts(Ok(vec![ana()]))]);
    assert_eq!(at_home(&window).len(), 1);
}

#[test]
fn a_keyring_is_not_asked_for_somebody_who_signed_out() {
    let mut window = preset::after(preset::home(), [Message::SignedOut(ana(), Ok(()))]);
    assert_eq!(at_home(&window), ["ana@club.example"], "the invites stay");
    let _ = window.update(Message::Go(Place::Create));
    let wishes = window.update(Message::Create(create::Message::TryAgain));
    assert!(focuses(&wishes, sign_in::PASSWORD), "{wishes:?}");
}

#[test]
fn each_account_keeps_its_page_while_another_is_looked_at() {
    let search = Message::Invites(invites::Message::Search("grandma".into()));
    let window = preset::after(both(), [listed(ana()), Message::Go(Place::Invites), search]);
    let window = preset::after(window, [Message::Switch(bob())]);
    assert!(window.title().contains("bob@school.example"), "{}", window.title());
    let window = preset::after(window, [Message::Go(Place::Settings), Message::Switch(ana())]);
    let tree = stage(window).bridge.dump();
    assert!(tree.contains("value=\"grandma\"") && tree.contains("ListBox \"Invites\" of=1"), "{tree}");
}

#[test]
fn removing_asks_and_says_what_stays() {
    let mut window = preset::after(both(), [listed(ana())]);
    let ask = |window: &mut Window| {
        let _ = window.update(Message::Go(Place::Settings));
        let _ = window.update(Message::Settings(settings::Message::Remove(ana())));
    };
    ask(&mut window);
    assert!(window.update(Message::Pressed(Shortcut::Back)).is_empty());
    ask(&mut window);
    let wishes = window.update(Message::RemoveConfirmed(false));
    assert!(matches!(wishes.as_slice(), [Wish::Remove(account, false)] if *account == ana()), "{wishes:?}");
    let _ = window.update(Message::Removed(ana(), false, Ok(())));
    assert_eq!(at_home(&window), ["ana@club.example", "bob@school.example"], "its invites are still to be seen");
    let _ = window.update(Message::Removed(ana(), true, Ok(())));
    assert_eq!(at_home(&window), ["bob@school.example"]);
    assert!(window.title().contains("bob@school.example"), "{}", window.title());
}

#[test]
fn adding_an_account_leaves_the_others_connected_and_where_they_were() {
    let eva = Account::parse("eva@club.example").expect("an address");
    let window = preset::after(both(), [Message::Go(Place::Settings), Message::Go(Place::AddAccount)]);
    let mut window = preset::after(window, preset::typed("eva@club.example", "secret"));
    let wishes = window.update(Message::SignIn(sign_in::Message::Submit));
    assert!(!wishes.iter().any(|wish| matches!(wish, Wish::StopSignIn(_) | Wish::SignOut(_))), "{wishes:?}");
    let entrance = Box::new(preset::entrance(eva, preset::offers()));
    let _ = window.update(Message::SignedIn(preset::ticket(&wishes), entrance));
    let Sitting::Home(home) = window.stage() else { panic!("somebody sits here") };
    assert!(home.seats().iter().all(|seat| seat.offers().is_some()), "all are signed in");
    assert_eq!(home.seats().len(), 3);
}

#[test]
fn what_could_not_be_written_is_said_wherever_the_person_is() {
    let mut window = preset::home();
    let wishes = window.update(Message::Set(Box::new(Err(preset::unwritable()))));
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::ToastOver(..))), "{wishes:?}");
    let settings = preset::after(preset::at(Place::Settings), [Message::Set(Box::new(Err(preset::unwritable())))]);
    let tree = stage(settings).bridge.dump();
    assert!(tree.contains("cannot be read or written"), "{tree}");
}

#[test]
fn whose_server_could_not_be_reached_signs_in_again_when_somebody_looks() {
    let open =
        || Window::open(preset::settings(&[ana()]), None, Connection::default(), None, preset::now(), preset::zone()).0;
    let refused = |error: Error| {
        let mut window = open();
        let wishes = window.update(Message::Keyring(ana(), Ok(Some(Password::new("secret")))));
        preset::after(window, [Message::NotSignedIn(preset::ticket(&wishes), error)])
    };
    let asks = |wishes: &[Wish]| wishes.iter().any(|wish| matches!(wish, Wish::OpenKeyring(_)));
    let mut window = refused(preset::unreachable());
    assert!(asks(&window.update(Message::Looked)), "the network may be back");
    assert!(!asks(&window.update(Message::Looked)), "it is under way");
    assert!(!asks(&refused(preset::wrong_password()).update(Message::Looked)), "only a person can mend that");
}

#[test]
fn a_server_that_could_not_be_reached_is_tried_again_more_and_more_rarely() {
    let (settings, way) = (preset::settings(&[ana()]), Connection::default());
    let mut window = Window::open(settings, None, way, None, preset::now(), preset::zone()).0;
    let fail = |window: &mut Window, error: Error| {
        let wishes = window.update(Message::Keyring(ana(), Ok(Some(Password::new("secret")))));
        let _ = window.update(Message::NotSignedIn(preset::ticket(&wishes), error));
    };
    let mut pauses = Vec::new();
    for _ in 0..6 {
        fail(&mut window, preset::unreachable());
        let at = window.wakes().expect("it is tried again");
        pauses.push(window.now.duration_until(at).as_mins());
        window.now = at - jiff::SignedDuration::from_secs(1);
        assert!(window.update(Message::Tick).is_empty(), "not yet");
        window.now = at;
        let wishes = window.update(Message::Tick);
        assert!(matches!(&wishes[..], [Wish::OpenKeyring(account)] if *account == ana()), "{wishes:?}");
        assert_eq!(window.wakes(), None, "it is under way");
    }
    assert_eq!(pauses, [1, 2, 4, 8, 15, 15]);
    fail(&mut window, preset::wrong_password());
    assert_eq!(window.wakes(), None, "only a person can mend that");
    // Nobody is tried again whose password is not here.
    let mut forgetful = preset::after(preset::home(), []);
    let _ = forgetful.update(Message::SignedOut(ana(), Ok(())));
    let before = forgetful.wakes();
    forgetful.now = before.expect("its invites end some day");
    assert!(!forgetful.update(Message::Tick).iter().any(|wish| matches!(wish, Wish::OpenKeyring(_))));
}
