//! Every state of the window by its name, for pictures and for what a screen reader is told.

use super::*;

/// All of them by name.
pub fn all() -> Vec<(&'static str, Window)> {
    let timed_out = engine::Error::TimedOut { after: std::time::Duration::from_secs(30) };
    let long = "Everybody who came to the summer party of the chess club and asked for an invite";
    let lost = Record { invite: None, status: Status::Unknown, ..record("Ben") };
    let mut bare = record(long);
    if let Some(invite) = &mut bare.invite {
        invite.landing = LandingPage::parse(Some("javascript:alert(1)"));
        invite.kind = Kind::Contact;
        invite.expires = Expiry::Unreadable("next week".into());
    }
    bare.kind = Kind::Contact;
    bare.software = Some(Software { name: "Prosody".into(), version: "0.12.3".into() });
    let search = |text: &str| Message::Invites(invites::Message::Search(text.to_owned()));
    let reconnecting = engine::Status::Reconnecting { since: std::time::Instant::now(), tries: 2 };
    let nothing = Offers { contact: Err(Reason::NoInvites), create_account: Err(Reason::NoInvites), ..offers() };
    let only_account = Offers { contact: Err(Reason::NotForThisAccount), ..offers() };
    let opened = |message| Message::SignIn(sign_in::Message::WayOpened(message));
    let away = {
        let (mut window, _) = Window::open(settings(&[ana()]), None, Connection::default(), None, now(), zone());
        let wishes = window.update(Message::Keyring(ana(), Ok(Some(invito::domain::Password::new("secret")))));
        let Some(Wish::SignIn(ticket, _)) = wishes.first() else { panic!("a kept password signs in") };
        let ticket = *ticket;
        after(window, [Message::Listed(ana(), Ok(Arc::new(briefs()))), Message::NotSignedIn(ticket, unreachable())])
    };
    let locked = || Error::Secrets(invito::store::secrets::Error::Locked { detail: "dismissed".into() });
    let mut all = given::states();
    all.extend([
        ("sign-in", signed_out()),
        ("sign-in-way", after(signed_out(), [opened(true)])),
        ("sign-in-asking", asking().0),
        ("sign-in-refused", turned_away(wrong_password())),
        ("sign-in-unreachable", after(turned_away(unreachable()), [Message::SignIn(sign_in::Message::Detailed(true))])),
        (
            "sign-in-address",
            after(
                after(signed_out(), typed("ana@club.example/phone", "x")),
                [Message::SignIn(sign_in::Message::Submit)],
            ),
        ),
        ("sign-in-keyring", after(two(), [Message::Keyring(ana(), Err(locked()))])),
        ("opening-keyring", two()),
        ("away", away),
        ("create", home()),
        ("create-first", home_with(offers())),
        (
            "create-reserving",
            after(
                home_with(reserving()),
                [
                    Message::Create(create::Message::NameOpened(true)),
                    Message::Create(create::Message::NameTyped("be n".into())),
                ],
            ),
        ),
        ("create-only-account", home_with(only_account)),
        ("create-nothing", home_with(nothing)),
        ("create-asking", creating()),
        ("create-failed", failed(refused(timed_out))),
        ("create-reconnecting", after(home(), [Message::Status(ana(), reconnecting)])),
        ("invite", made(Ok(()))),
        ("invite-unsaved", made(Err(unwritable()))),
        ("invite-warned", shown(bare)),
        ("invite-lost", shown(lost)),
        ("invite-renamed", after(shown(record("Ben")), [Message::Invite(invite::Message::EditLabel)])),
        ("invite-facts", after(shown(record("")), [Message::Invite(invite::Message::Facts(true))])),
        ("invite-big", after(shown(record("Ben")), [Message::Pressed(Shortcut::BigCode)])),
        ("invite-copied", after(shown(record("Ben")), [Message::Pressed(Shortcut::CopyLink)])),
        ("invites", at(Place::Invites)),
        (
            "invites-none",
            after(home_with(offers()), [Message::Listed(ana(), Ok(Arc::new(Vec::new()))), Message::Go(Place::Invites)]),
        ),
        ("invites-not-found", after(at(Place::Invites), [search("nobody")])),
        ("invites-unread", after(at(Place::Invites), [Message::Listed(ana(), Err(unwritable()))])),
        ("invites-picked", after(at(Place::Invites), [Message::Invites(invites::Message::Moved(1))])),
        ("invites-ordering", after(at(Place::Invites), [Message::Invites(invites::Message::Ordering)])),
        (
            "invites-unknown",
            after(at(Place::Invites), [Message::Invites(invites::Message::Part(invites::Part::Unknown))]),
        ),
        ("invites-away", forgetful()),
        ("invites-arrival", after(at(Place::Invites), [arrived(vec![guest(2)])])),
        ("invite-arrival", asked_elsewhere()),
        ("news", after(at(Place::Invites), [accepted("Ben")])),
        ("forgotten", after(at(Place::Invites), [Message::Forgotten(Id::new("brief0"), Ok(Box::new(record("Ben"))))])),
        ("settings", after(two(), [Message::Go(Place::Settings)])),
        ("settings-texts", worded()),
        ("settings-next", wording_next()),
        ("add-account", at(Place::AddAccount)),
        ("over-sign-out", over(Over::SignOut(ana()))),
        ("over-remove", over(Over::Remove(ana()))),
        ("over-arrival", over(Over::Arrival(Box::new(guest(7))))),
        ("over-replace", over(Over::Replace("~/invito-history.json".into()))),
        ("over-forget", over(Over::Forget(Id::new("k3v9aaaa")))),
        ("over-why", over(Over::Why(Kind::Account, Reason::NotForThisAccount))),
        ("over-help", over(Over::Help)),
        ("over-about", over(Over::About)),
    ]);
    all
}
