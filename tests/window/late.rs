//! Answers that come when the person is elsewhere: nothing is lost, nothing is taken away, nothing is asked twice.

use invito::desk::{Created, Error, Outcome, Pending};
use invito::domain::{Kind, Record, Request, Wanted};
use invito::engine;
use invito::engine::flow::{Create, Flow as _, Step};
use invito::store;
use invito::ui::screen::{create, invite, invites};
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Place, Window};
use invito::ui::wish::Wish;

use super::preset::{self, ana, bob};
use super::stage;

fn created(record: Record, saved: Result<(), Error>) -> Message {
    let answer = Ok(Outcome::Created(Box::new(Created { record, saved })));
    Message::Answered(ana(), Box::new(answer), Some(Ok(preset::code())))
}

fn timed_out() -> Error {
    Error::Engine(engine::Error::TimedOut { after: std::time::Duration::from_secs(30) })
}

fn tree(window: Window) -> String {
    stage(window).bridge.dump()
}

#[test]
fn a_lost_answer_is_said_to_be_kept_as_unknown_here_and_elsewhere() {
    let here = tree(preset::failed(timed_out()));
    let elsewhere = preset::after(preset::creating(), [Message::Go(Place::Settings)]);
    let elsewhere = tree(preset::after(elsewhere, [Message::Answered(ana(), Box::new(Err(timed_out())), None)]));
    for tree in [here, elsewhere] {
        assert!(tree.contains("kept in your list as Unknown"), "{tree}");
    }
}

#[test]
fn an_invite_the_history_does_not_have_is_shown_wherever_the_person_is() {
    let full = Error::Store(store::Error::File {
        path: "history.sqlite".into(),
        source: std::sync::Arc::new(std::io::Error::other("full")),
    });
    for place in [Place::Settings, Place::Invites, Place::AddAccount] {
        let away = preset::after(preset::creating(), [Message::Go(place)]);
        let tree = tree(preset::after(away, [created(preset::record("Ben"), Err(full.clone()))]));
        assert!(tree.contains("\"Copy link\"") && tree.contains("could not be saved"), "{place:?}:\n{tree}");
    }
}

#[test]
fn an_invite_that_comes_after_signing_out_is_here_all_the_same() {
    let mut window = preset::after(preset::creating(), [Message::SignedOut(ana(), Ok(()))]);
    let _ = window.update(created(preset::record("Ben"), Ok(())));
    let tree = tree(window);
    assert!(tree.contains("QR code of the invite: Ben") && tree.contains("not signed in"), "{tree}");
}

#[test]
fn an_answer_for_another_account_leaves_the_page_alone() {
    let bobs = Box::new(preset::entrance(bob(), preset::offers()));
    let window = preset::after(preset::creating(), [Message::Go(Place::AddAccount)]);
    let mut window = preset::after(window, preset::typed("bob@school.example", "secret"));
    let wishes = window.update(Message::SignIn(invito::ui::screen::sign_in::Message::Submit));
    let _ = window.update(Message::SignedIn(preset::ticket(&wishes), bobs));
    let _ = window.update(created(preset::record("Ben"), Ok(())));
    let tree = tree(window);
    assert!(tree.contains("Heading \"New invite\"") && tree.contains("Status \"The invite is ready"), "{tree}");
    assert!(!tree.contains("Creating"), "{tree}");
}

#[test]
fn who_signs_out_is_not_signed_in_again_by_the_keyring() {
    let mut window = preset::after(preset::two(), [Message::SignOutAsked(ana())]);
    let _ = window.update(Message::OverConfirmed);
    let password = invito::domain::Password::new("secret");
    let wishes = window.update(Message::Keyring(ana(), Ok(Some(password))));
    assert!(wishes.is_empty(), "{wishes:?}");
}

#[test]
fn a_saved_invite_does_not_replace_the_one_that_is_shown_by_now() {
    let full = || Error::Engine(engine::Error::ConnectionLost);
    let mut window = preset::after(preset::made(Err(full())), [Message::Invite(invite::Message::Save)]);
    let _ = window.update(Message::Pressed(Shortcut::Back));
    let other = Record { kind: Kind::Contact, ..preset::record("Eva") };
    let _ = window.update(Message::Invites(invites::Message::Show(other.id.clone())));
    let _ = window.update(Message::Opened(other.id.clone(), Ok(Box::new(other)), Some(Ok(preset::code()))));
    let _ = window.update(Message::Saved(Ok(Box::new(preset::record("Ben")))));
    let tree = tree(window);
    assert!(tree.contains("Heading \"Eva\"") && tree.contains("Status \"Saved\""), "{tree}");
}

#[test]
fn what_could_not_be_done_is_said_to_whoever_went_on() {
    let gone = || Error::Store(store::Error::NotFound("k3v9aaaa".into()));
    let id = preset::record("").id;
    for late in [
        Message::Labelled(id.clone(), Err(gone())),
        Message::Forgotten(id.clone(), Err(gone())),
        Message::Saved(Err(gone())),
    ] {
        let mut window = preset::at(Place::Settings);
        let wishes = window.update(late.clone());
        assert!(wishes.iter().any(|wish| matches!(wish, Wish::ToastOver(..))), "{late:?}: {wishes:?}");
    }
}

#[test]
fn a_request_from_a_form_locks_the_page_for_a_new_invite_too() {
    let mut create = create::Create::default();
    create.asked(Kind::Account);
    let request = invito::domain::Request { wanted: invito::domain::Wanted::Contact, label: String::new() };
    assert!(matches!(create.update(create::Message::Create(request)), create::Action::None));
    create.answered(&Err(timed_out()));
    assert!(!create.is_asking());
}

#[test]
fn an_invite_that_is_read_late_takes_no_page_that_was_gone_to_meanwhile() {
    let record = preset::record("Ben");
    let opened = || Message::Opened(record.id.clone(), Ok(Box::new(record.clone())), Some(Ok(preset::code())));
    let show = || Message::Invites(invites::Message::Show(record.id.clone()));
    for elsewhere in [Message::Go(Place::Settings), Message::Go(Place::Create), Message::Go(Place::Invites)] {
        let tree = tree(preset::after(preset::at(Place::Invites), [show(), elsewhere.clone(), opened()]));
        assert!(!tree.contains("QR code"), "{elsewhere:?}:\n{tree}");
    }
    assert!(tree(preset::after(preset::at(Place::Invites), [show(), opened()])).contains("QR code"));
}

/// A form that the server wants to have filled in before it makes an account.
fn asked_back() -> Pending {
    let wanted = Wanted::ACCOUNT;
    let mut flow = Create::new(Request { wanted, label: "Ben".into() }, ana().host());
    let _ = flow.step(None);
    let command = "<command xmlns='http://jabber.org/protocol/commands' node='urn:xmpp:invite#create-account' \
                   status='executing' sessionid='s1'><actions execute='complete'><complete/></actions>\
                   <x xmlns='jabber:x:data' type='form'><field var='username' type='text-single'><required/></field></x>\
                   </command>";
    match flow.step(Some(Ok(Some(command.parse().expect("a server's form"))))) {
        Step::Done(Ok(engine::Answer::Form(pending))) => pending,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_was_typed_while_an_earlier_name_was_being_saved_is_saved_however_the_page_is_left() {
    let saves =
        |wishes: &[Wish]| wishes.iter().any(|wish| matches!(wish, Wish::Label(_, label) if label == "Benjamin"));
    let open = || {
        let record = preset::record("");
        let show = Message::Invites(invites::Message::Show(record.id.clone()));
        let opened = Message::Opened(record.id.clone(), Ok(Box::new(record)), Some(Ok(preset::code())));
        let page = preset::after(preset::at(Place::Invites), [show, opened]);
        let typed = ["Ben", "Benjamin"].map(|name| {
            let typed =
                [invite::Message::EditLabel, invite::Message::LabelTyped(name.into()), invite::Message::LabelDone];
            typed.map(Message::Invite)
        });
        preset::after(page, typed.into_iter().flatten())
    };
    assert!(saves(&open().update(Message::Invite(invite::Message::Leave))), "back to the list");
    let mut window = preset::after(open(), [Message::Invite(invite::Message::Renew)]);
    let asked = Box::new(Ok(Outcome::Form(Box::new(asked_back()))));
    assert!(saves(&window.update(Message::Renewed(ana(), preset::record("").id, asked, None))), "to a form");
    let gone = Message::Forgotten(preset::record("").id, Ok(Box::new(preset::record(""))));
    assert!(!saves(&open().update(gone)), "of a forgotten one nothing is saved");
}
