//! Every state the window can be in, made without a server, a disk or a clock: by the messages that lead there.

#[path = "every.rs"]
pub mod every;
#[path = "given.rs"]
pub mod given;

use std::sync::Arc;

use invito::desk::{Connection, Created, Error, Kept, News, Outcome};
use invito::domain::{
    Account, Arrival, Expiry, How, Id, Invite, Kind, LandingPage, MayRegister, Offers, Reason, Record, Settled,
    Software, Source, Status, Story, XmppUri,
};
use invito::engine;
use invito::output::qr::Matrix;
use invito::store::history::Brief;
use invito::store::settings::{Appearance, Known, Settings, Wording};
use invito::ui::screen::{create, invite, invites, settings, sign_in};
use invito::ui::seat::Guest;
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Entrance, Message, Over, Place, Window};
use invito::ui::wish::Wish;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

pub fn now() -> Timestamp {
    "2026-11-23T13:11:30Z".parse().expect("a date")
}

pub fn zone() -> TimeZone {
    // A rule, since a bare chroot has no time zone files.
    TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a zone")
}

pub fn ana() -> Account {
    Account::parse("ana@club.example").expect("an address")
}

pub fn bob() -> Account {
    Account::parse("bob@school.example").expect("an address")
}

pub fn settings(known: &[Account]) -> Settings {
    let known = known.iter().map(|account| Known {
        account: account.clone(),
        server: None,
        tls: None,
        ca_file: None,
        remember: true,
        mechanism: None,
    });
    Settings {
        language: None,
        appearance: Appearance::System,
        text_scale: 1.0,
        fallback_page: Settings::FALLBACK_PAGE.to_owned(),
        accounts: known.collect(),
        ..Settings::default()
    }
}

pub fn offers() -> Offers {
    Offers {
        account: ana(),
        software: Some(Software { name: "Prosody".into(), version: "13.0.6".into() }),
        contact: Ok(MayRegister::Unknown),
        create_account: Ok(()),
        password_reset: Err(Reason::NotForThisAccount),
    }
}

/// An account invite for a form: a server that reserves names.
pub fn reserving() -> Offers {
    Offers {
        software: Some(Software { name: "ejabberd".into(), version: "26.01".into() }),
        contact: Ok(MayRegister::Yes),
        password_reset: Ok(()),
        ..offers()
    }
}

pub fn refused(error: engine::Error) -> Error {
    Error::Engine(error)
}

pub fn record(label: &str) -> Record {
    let uri = "xmpp:ana@club.example?roster;preauth=lPwGCDwPMBqOTpVXzRyN1bUw;ibr=y";
    let page = "https://club.example/invite/lPwGCDwPMBqOTpVXzRyN1bUw";
    let expires = now() + SignedDuration::from_hours(24 * 7) - SignedDuration::from_mins(5);
    Record {
        id: Id::new("k3v9aaaa"),
        account: ana(),
        kind: Kind::AccountAndContact,
        source: Source::Server,
        invite: Some(Invite {
            kind: Kind::AccountAndContact,
            uri: XmppUri::parse(uri).expect("a URI"),
            landing: LandingPage::parse(Some(page)),
            expires: Expiry::At(expires),
        }),
        label: label.to_owned(),
        username: None,
        batch: None,
        created: now(),
        status: Status::Waiting,
        software: Some(Software { name: "Prosody".into(), version: "13.0.6".into() }),
        story: Story::default(),
    }
}

pub fn code() -> Matrix {
    Matrix::encode("https://club.example/invite/lPwGCDwPMBqOTpVXzRyN1bUw").expect("a short link")
}

pub fn briefs() -> Vec<Brief> {
    let hours = |hours: i64| Some(now() + SignedDuration::from_hours(hours));
    let accepted = Status::Accepted { by: "greta@club.example".into() };
    let rows: [(&str, Kind, Option<Timestamp>, Status); 8] = [
        ("Ben", Kind::AccountAndContact, hours(24 * 6 + 3), Status::Waiting),
        ("Chess club, table 3", Kind::AccountAndContact, hours(2), Status::Waiting),
        ("Юлия Семёнова", Kind::Contact, hours(30), Status::Waiting),
        ("Eva Lindqvist", Kind::Account, hours(60), Status::Used),
        ("Grandma", Kind::AccountAndContact, hours(24), accepted),
        ("Print for the notice board in the hall of the third floor", Kind::Account, hours(-75), Status::Waiting),
        ("", Kind::Account, None, Status::Unknown),
        ("", Kind::Contact, hours(24 * 20), Status::Waiting),
    ];
    let brief = |(at, (label, kind, expires, status)): (usize, (&str, Kind, Option<Timestamp>, Status))| Brief {
        id: Id::new(format!("brief{at}")),
        label: label.to_owned(),
        kind,
        username: None,
        created: now(),
        expires,
        status,
        settled_at: None,
        renewed: false,
    };
    rows.into_iter().enumerate().map(brief).collect()
}

/// A window that nobody sat in before.
pub fn signed_out() -> Window {
    Window::open(settings(&[]), None, Connection::default(), None, now(), zone()).0
}

/// Lets messages happen and forgets the wishes.
pub fn after(mut window: Window, messages: impl IntoIterator<Item = Message>) -> Window {
    for message in messages {
        let _ = window.update(message);
    }
    window
}

pub fn typed(address: &str, password: &str) -> Vec<Message> {
    let password = invito::domain::Password::new(password);
    vec![
        Message::SignIn(sign_in::Message::AddressTyped(address.to_owned())),
        Message::SignIn(sign_in::Message::PasswordTyped(password)),
    ]
}

/// The form with an address and a password, sent; and the number of that sign-in.
pub fn asking() -> (Window, u64) {
    let mut window = after(signed_out(), typed("ana@club.example", "secret123"));
    let wishes = window.update(Message::SignIn(sign_in::Message::Submit));
    (window, ticket(&wishes))
}

/// The number of the sign-in that is wished for.
pub fn ticket(wishes: &[Wish]) -> u64 {
    let ticket = wishes.iter().find_map(|wish| match wish {
        Wish::SignIn(ticket, _) => Some(*ticket),
        _ => None,
    });
    ticket.expect("a filled-in form signs in")
}

/// Who signs in by these wishes.
pub fn signs_in(wishes: &[Wish]) -> String {
    let account = wishes.iter().find_map(|wish| match wish {
        Wish::SignIn(_, wish) => Some(wish.account.as_str().to_owned()),
        _ => None,
    });
    account.unwrap_or_default()
}

pub fn wrong_password() -> Error {
    refused(engine::Error::WrongPassword)
}

pub fn unreachable() -> Error {
    refused(engine::Error::Unreachable {
        host: "club.example".into(),
        source: Arc::new(std::io::Error::from(std::io::ErrorKind::ConnectionRefused)),
    })
}

pub fn turned_away(error: Error) -> Window {
    let (window, ticket) = asking();
    after(window, [Message::NotSignedIn(ticket, error)])
}

pub fn entrance(account: Account, offers: Offers) -> Entrance {
    let offers = Offers { account: account.clone(), ..offers };
    Entrance { account, offers, kept: Kept::InKeyring, noted: Ok(()), connection: Connection::default() }
}

pub fn home_with(offers: Offers) -> Window {
    let (window, ticket) = asking();
    after(window, [Message::SignedIn(ticket, Box::new(entrance(ana(), offers)))])
}

pub fn home() -> Window {
    after(home_with(offers()), [Message::Listed(ana(), Ok(Arc::new(briefs())))])
}

pub fn at(place: Place) -> Window {
    after(home(), [Message::Go(place)])
}

pub fn shown(record: Record) -> Window {
    let code = record.invite.as_ref().map_or(Err(Error::NoLink), |_| Ok(code()));
    let ask = Message::Create(create::Message::Show(record.id.clone()));
    after(home(), [ask, Message::Opened(record.id.clone(), Ok(Box::new(record)), Some(code))])
}

/// An invite that was just made, and whether it could be saved.
pub fn made(saved: Result<(), Error>) -> Window {
    let request = create::Message::Create(invito::domain::Request {
        wanted: invito::domain::Wanted::Contact,
        label: "Ben".into(),
    });
    let created = Created { record: record("Ben"), saved };
    let answer = Box::new(Ok(Outcome::Created(Box::new(created))));
    after(home(), [Message::Create(request), Message::Answered(ana(), answer, Some(Ok(code())))])
}

pub fn creating() -> Window {
    let request = invito::domain::Request { wanted: invito::domain::Wanted::Contact, label: "Ben".into() };
    let messages = [create::Message::LabelTyped("Ben".into()), create::Message::Create(request)];
    after(home(), messages.map(Message::Create))
}

pub fn failed(error: Error) -> Window {
    after(creating(), [Message::Answered(ana(), Box::new(Err(error)), None)])
}

/// Two accounts, the second one remembered and not signed in.
pub fn two() -> Window {
    let (window, _) = Window::open(settings(&[ana(), bob()]), None, Connection::default(), None, now(), zone());
    window
}

pub fn over(over: Over) -> Window {
    match over {
        Over::SignOut(account) => after(at(Place::Settings), [Message::SignOutAsked(account)]),
        Over::Forget(_) => after(shown(record("Ben")), [Message::Invite(invite::Message::Forget)]),
        Over::Why(kind, reason) => after(home(), [Message::Create(create::Message::Why(kind, reason))]),
        Over::Help => after(home(), [Message::Pressed(Shortcut::Help)]),
        Over::About => after(at(Place::Settings), [Message::Settings(settings::Message::About)]),
        Over::Remove(account) => after(at(Place::Settings), [Message::Settings(settings::Message::Remove(account))]),
        Over::Arrival(guest) => {
            let choose = Message::Choose(guest.arrival.clone());
            after(home(), [arrived(vec![*guest]), choose])
        }
        Over::Replace(file) => after(at(Place::Settings), [Message::InTheWay(file)]),
    }
}

/// Somebody who took up one of so many invites.
pub fn guest(candidates: u8) -> Guest {
    let arrival = Arrival { account: ana(), address: "ben@club.example".into(), at: now(), how: How::Push };
    let candidate = |at: u8| Record {
        id: Id::new(format!("open{at}")),
        created: now() - SignedDuration::from_hours(i64::from(at) * 5),
        ..record(if at == 1 { "Chess club, table 3" } else { "" })
    };
    Guest { arrival, candidates: (0..candidates).map(candidate).collect() }
}

pub fn arrived(guests: Vec<Guest>) -> Message {
    Message::Arrivals(ana(), Ok(guests))
}

/// An invite that was taken up, as it is told.
pub fn accepted(label: &str) -> Message {
    let settled = Some(Settled { at: now(), how: How::Push });
    let status = Status::Accepted { by: "ben@club.example".into() };
    let record = Record { status, story: Story { settled, ..Story::default() }, ..record(label) };
    Message::News(ana(), Box::new(News::Settled(Box::new(record))))
}

/// A disk that takes nothing more.
pub fn unwritable() -> Error {
    Error::Store(invito::store::Error::File {
        path: "/home/ana/.local/share/invito/history.sqlite".into(),
        source: Arc::new(std::io::Error::other("No space left on device")),
    })
}

/// An account whose password is not kept: its invites are here all the same.
pub fn forgetful() -> Window {
    let mut settings = settings(&[ana()]);
    settings.accounts[0].remember = false;
    let (window, _) = Window::open(settings, None, Connection::default(), None, now(), zone());
    after(window, [Message::Listed(ana(), Ok(Arc::new(briefs()))), Message::Go(Place::Invites)])
}

/// Messages in a person's own words, one of them being changed.
pub fn worded() -> Window {
    let text = "Hi {name}, here is the link I promised: {link}";
    let wording = Wording { language: "en".into(), kind: Kind::Contact, text: text.into() };
    let kept = Settings { messages: vec![wording.clone()], forget_after_days: Some(45), ..settings(&[ana()]) };
    let (window, _) = Window::open(kept, None, Connection::default(), None, now(), zone());
    let edit = Message::Settings(settings::Message::EditWording(wording));
    after(window, [Message::Go(Place::Settings), edit])
}

/// A kind and a language being chosen for a message that has the usual text yet.
pub fn wording_next() -> Window {
    let open = [settings::Message::NextOpened(true), settings::Message::NextLanguages(true)];
    after(at(Place::Settings), open.map(Message::Settings))
}

/// Newcomers of this account and of another one, while the page of an invite is open.
pub fn asked_elsewhere() -> Window {
    let shown = after(shown(record("Eva")), [Message::Accounts(Ok(vec![bob()]))]);
    let (here, mut there) = (guest(2), guest(2));
    there.arrival.account = bob();
    let news = Message::News(ana(), Box::new(News::Arrived(here.arrival.clone())));
    after(shown, [Message::Arrivals(bob(), Ok(vec![there])), news, arrived(vec![here])])
}
