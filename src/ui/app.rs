//! The program around the [`Window`]: it holds the desks, grants the window's wishes and listens. One wish is one task
//! and gets one answer; nothing here waits.

mod errand;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use iced::{Subscription, Task, clipboard, keyboard, task, window as frame};
use jiff::{Timestamp, tz::TimeZone};

use super::a11y::Bridge;
use super::args::Args;
use super::desktop::{self, clipboard::Pictures, scheme};
use super::seat::Guest;
use super::shortcut::Shortcut;
use super::window::{self, Entrance, Window};
use super::wish::{Change, Secret, Wish};
use super::{Element, Theme, listen};
use crate::desk::{Cabinet, Connection, Desk, Error, Outcome, SignedIn};
use crate::domain::{Account, Id, Link, Record};
use crate::engine::Status;
use crate::output::qr::Matrix;
use crate::store::history::Query;
use crate::store::settings::Appearance;

/// The running program.
pub struct App {
    window: Window,
    cabinet: Cabinet,
    bridge: Bridge,
    /// Each with the number of its sign-in.
    desks: HashMap<Account, (u64, Desk)>,
    /// The sign-ins under way, to be stopped when dropped.
    signing_in: HashMap<u64, task::Handle>,
    /// The history as it was read last, to notice what other programs do.
    version: Option<i64>,
    /// Whether the frame fills the screen.
    full: bool,
    /// The colours the desktop wishes for, once it said so.
    system: Option<Theme>,
    /// The clipboard, as far as pictures go.
    pictures: Pictures,
}

/// What reaches the program.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something for the window.
    Window(window::Message),
    /// A sign-in ended.
    SignedIn(u64, Connection, Box<Result<SignedIn, Error>>),
    /// The history has this version now.
    Version(Option<i64>),
    /// The window is to be closed.
    Close(frame::Id),
    /// The desktop wishes for these colours now.
    Scheme(Theme),
}

impl App {
    /// The program as it starts. Reads one small file, the settings.
    pub fn new(args: &Args, cabinet: Cabinet, bridge: Bridge) -> (Self, Task<Message>) {
        let (settings, _) = cabinet.settings_now();
        let whose = args.flags.account.as_deref().map(Account::parse);
        let connection = match &whose {
            Some(Ok(account)) => args.flags.connection(account, &settings),
            // Nobody is named, so nothing that is known applies.
            _ => Connection {
                server: args.flags.server.clone(),
                tls: args.flags.tls,
                ca_file: args.flags.ca_file.clone(),
                deadline: None,
            },
        };
        let typed = args.flags.account.as_deref();
        let (window, wishes) =
            Window::open(settings, typed, connection, args.password.clone(), Timestamp::now(), TimeZone::system());
        let mut app = Self {
            window,
            cabinet,
            bridge,
            desks: HashMap::new(),
            signing_in: HashMap::new(),
            version: None,
            full: false,
            system: None,
            pictures: Pictures::new(),
        };
        let scale = frame::latest()
            .and_then(frame::scale_factor)
            .map(|pixels| Message::Window(window::Message::Scaled(pixels)));
        let pictures = perform(app.pictures.probe(), window::Message::Pictures);
        let wishes = app.grant(wishes);
        (app, Task::batch([scale, pictures, wishes]))
    }

    /// The window's title.
    #[must_use]
    pub fn title(&self) -> String {
        self.window.title()
    }

    /// The colours; `None` follows the system.
    #[must_use]
    pub const fn theme(&self) -> Option<Theme> {
        match self.window.settings().appearance {
            Appearance::System => self.system,
            Appearance::Light => Some(Theme::Light),
            Appearance::Dark => Some(Theme::Dark),
            Appearance::Contrast => Some(Theme::Contrast),
        }
    }

    /// The size of the text.
    #[must_use]
    pub const fn scale_factor(&self) -> f32 {
        self.window.text_scale()
    }

    /// Lets something happen.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        self.window.now = Timestamp::now();
        match message {
            Message::Window(message) => self.pass_on(message),
            Message::SignedIn(ticket, connection, answer) => self.signed_in(ticket, connection, *answer),
            Message::Version(version) => self.versioned(version),
            Message::Close(id) => self.close(id),
            Message::Scheme(theme) => {
                self.system = Some(theme);
                Task::none()
            }
        }
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        super::a11y::root(&self.bridge, self.window.view().map(Message::Window))
    }

    /// Listens to the connections, the keyboard, the frame and the clock.
    pub fn subscription(&self) -> Subscription<Message> {
        let desks = self.desks.values().map(|(ticket, desk)| {
            listen::status(*ticket, desk)
                .map(|(account, status)| Message::Window(window::Message::Status(account, status)))
        });
        let news = self.desks.values().map(|(ticket, desk)| {
            listen::news(*ticket, desk)
                .map(|(account, news)| Message::Window(window::Message::News(account, Box::new(news))))
        });
        let clock =
            self.window.wakes().map(|moment| listen::until(moment).map(|()| Message::Window(window::Message::Tick)));
        let always = [
            keyboard::listen().filter_map(pressed),
            iced::event::listen_with(framed),
            frame::close_requests().map(Message::Close),
            scheme::changes().map(Message::Scheme),
        ];
        Subscription::batch(desks.chain(news).chain(clock).chain(always))
    }

    /// The big code takes the whole screen, and gives it back however it is left.
    fn fill_screen(&mut self) -> Task<Message> {
        let full = self.window.is_big();
        if std::mem::replace(&mut self.full, full) == full {
            return Task::none();
        }
        let mode = if full { frame::Mode::Fullscreen } else { frame::Mode::Windowed };
        frame::latest().and_then(move |id| frame::set_mode(id, mode))
    }

    fn pass_on(&mut self, message: window::Message) -> Task<Message> {
        if let window::Message::Status(account, Status::Refused(_)) = &message {
            self.desks.remove(account);
        }
        let wishes = self.window.update(message);
        self.bridge.scale(self.window.pixels * self.window.text_scale());
        self.bridge.entitle(self.window.title());
        let frame = self.fill_screen();
        Task::batch([frame, self.grant(wishes)])
    }

    fn signed_in(&mut self, ticket: u64, connection: Connection, answer: Result<SignedIn, Error>) -> Task<Message> {
        self.signing_in.remove(&ticket);
        let message = match answer {
            Ok(signed) if self.window.signing_in(ticket) => {
                let account = signed.desk.account().clone();
                // Who signs in twice has one connection, the newer one. The older one ends by itself once it is let go
                // of, and so not before what was asked over it is answered.
                self.desks.insert(account.clone(), (ticket, signed.desk));
                let entrance =
                    Entrance { account, offers: signed.offers, kept: signed.kept, noted: signed.noted, connection };
                return self.pass_on(window::Message::SignedIn(ticket, Box::new(entrance)));
            }
            // Nobody waits for it any more.
            Ok(signed) => return close_desk(signed.desk),
            Err(error) => window::Message::NotSignedIn(ticket, error),
        };
        self.pass_on(message)
    }

    fn versioned(&mut self, version: Option<i64>) -> Task<Message> {
        let known = std::mem::replace(&mut self.version, version);
        if known == version { Task::none() } else { self.pass_on(window::Message::HistoryChanged) }
    }

    /// Hides the window at once, closes the connections cleanly, and ends.
    fn close(&mut self, id: frame::Id) -> Task<Message> {
        self.signing_in.clear();
        let desks: Vec<Desk> = self.desks.drain().map(|(_, (_, desk))| desk).collect();
        let words = self.window.last_words();
        if desks.is_empty() && words.is_empty() {
            return iced::exit();
        }
        let cabinet = self.cabinet.clone();
        let closing = async move {
            for wish in words {
                errand::last(&cabinet, wish).await;
            }
            let all = futures::future::join_all(desks.iter().map(Desk::close));
            // A server that does not answer keeps nobody waiting.
            let _ = tokio::time::timeout(Duration::from_secs(2), all).await;
        };
        let hide = frame::set_mode(id, frame::Mode::Hidden);
        Task::batch([hide, Task::future(closing).then(|()| iced::exit())])
    }

    fn grant(&mut self, wishes: Vec<Wish>) -> Task<Message> {
        Task::batch(wishes.into_iter().map(|wish| self.grant_one(wish)).collect::<Vec<_>>())
    }

    fn grant_one(&mut self, wish: Wish) -> Task<Message> {
        use window::Message as To;
        let cabinet = self.cabinet.clone();
        match wish {
            Wish::SignIn(ticket, wish) => {
                let connection = wish.connection.clone();
                let asked = async move { cabinet.sign_in(*wish).await };
                let answer = move |answer| Message::SignedIn(ticket, connection.clone(), Box::new(answer));
                let (task, handle) = Task::perform(asked, answer).abortable();
                self.signing_in.insert(ticket, handle.abort_on_drop());
                task
            }
            Wish::StopSignIn(ticket) => {
                self.signing_in.remove(&ticket);
                Task::none()
            }
            Wish::OpenKeyring(account) => {
                let name = account.clone();
                perform(async move { cabinet.password(&name).await }, move |answer| {
                    To::Keyring(account.clone(), answer)
                })
            }
            Wish::SignOut(account) => {
                let desk = self.desks.remove(&account);
                let name = account.clone();
                let out = async move {
                    if let Some((_, desk)) = desk {
                        desk.close().await;
                    }
                    cabinet.sign_out(&name).await
                };
                perform(out, move |answer| To::SignedOut(account.clone(), answer))
            }
            Wish::Discover(account) => self.with_desk(account, |desk, account| {
                perform(async move { desk.offers().await }, move |answer| To::Offered(account.clone(), answer))
            }),
            Wish::Create(account, request, offers) => self.with_desk(account, |desk, account| {
                let asked = async move { with_code(&cabinet, desk.create(request, offers).await).await };
                perform(asked, move |(answer, code)| To::Answered(account.clone(), Box::new(answer), code))
            }),
            Wish::Submit(account, pending, offers) => self.with_desk(account, |desk, account| {
                let asked = async move { with_code(&cabinet, desk.submit(*pending, offers).await).await };
                perform(asked, move |(answer, code)| To::Answered(account.clone(), Box::new(answer), code))
            }),
            Wish::GiveUp(account, pending) => {
                self.with_desk(account, |desk, _| perform(async move { desk.cancel(*pending).await }, |()| To::Nothing))
            }
            Wish::List(account) => {
                let query = Query { account: Some(account.clone()), ..Query::default() };
                let read = async move { cabinet.briefs(query).await };
                perform(read, move |answer| To::Listed(account.clone(), answer.map(Arc::new)))
            }
            Wish::Recheck => {
                Task::perform(async move { cabinet.version().await }, |answer| Message::Version(answer.ok()))
            }
            Wish::Open(id) => {
                let name = id.clone();
                let read = async move { opened(&cabinet, name).await };
                perform(read, move |(answer, code)| To::Opened(id.clone(), answer, code))
            }
            Wish::Errand(id, errand) => self.run(id, *errand),
            Wish::Renew(account, id, offers) => self.with_desk(account, |desk, account| {
                let old = id.clone();
                let asked = async move { with_code(&cabinet, desk.renew(old, offers).await).await };
                perform(asked, move |(answer, code)| To::Renewed(account.clone(), id.clone(), Box::new(answer), code))
            }),
            Wish::Accounts => perform(async move { cabinet.accounts().await }, To::Accounts),
            Wish::Fetch(id) => {
                let (name, fallback) = (id.clone(), self.window.settings().fallback_page.clone());
                perform(async move { link(&cabinet, name, &fallback).await }, move |answer| {
                    To::Fetched(id.clone(), answer)
                })
            }
            Wish::Restore(record) => {
                perform(async move { cabinet.restore(*record).await }, |answer| To::Restored(answer.map(Box::new)))
            }
            Wish::Sweep => perform(async move { cabinet.sweep().await }, To::Swept),
            Wish::Remove(account, history_too) => {
                let desk = self.desks.remove(&account);
                let name = account.clone();
                let gone = async move {
                    if let Some((_, desk)) = desk {
                        desk.close().await;
                    }
                    cabinet.remove(name, history_too).await
                };
                perform(gone, move |answer| To::Removed(account.clone(), history_too, answer))
            }
            Wish::Arrivals(account) => {
                let name = account.clone();
                let read = async move { guests(&cabinet, name).await };
                perform(read, move |answer| To::Arrivals(account.clone(), answer))
            }
            Wish::Decide(arrival, id) => {
                let said = arrival.clone();
                let decided = async move { cabinet.decide(said, id).await };
                perform(decided, move |answer| To::Decided(arrival.clone(), answer.map(|record| record.map(Box::new))))
            }
            Wish::Export(file, replace) => {
                let place = home(&file);
                let written = async move {
                    // Looking is no promise, but nobody else writes this file meanwhile.
                    match !replace && tokio::fs::try_exists(&place).await.unwrap_or(false) {
                        true => None,
                        false => Some(cabinet.export_history(None, place).await),
                    }
                };
                perform(written, move |answer| match answer {
                    Some(answer) => To::Exported(file.clone(), answer),
                    None => To::InTheWay(file.clone()),
                })
            }
            Wish::Import(file) => perform(async move { cabinet.import_history(home(&file)).await }, To::Imported),
            Wish::OpenLink(link) => perform(desktop::open::open(link), |answer| To::LinkOpened(answer.is_ok())),
            Wish::Notify(notice) => perform(desktop::notify::show(*notice), To::Notified),
            Wish::Raise => {
                frame::latest().and_then(|id| Task::batch([frame::minimize(id, false), frame::gain_focus(id)]))
            }
            Wish::Label(id, label) => {
                let name = id.clone();
                let kept = async move { cabinet.label(name, label).await };
                perform(kept, move |answer| To::Labelled(id.clone(), answer.map(Box::new)))
            }
            Wish::Forget(id) => {
                let name = id.clone();
                let gone = async move { cabinet.forget(name).await };
                perform(gone, move |answer| To::Forgotten(id.clone(), answer.map(Box::new)))
            }
            Wish::Save(record) => {
                perform(async move { cabinet.save(*record).await }, |answer| To::Saved(answer.map(Box::new)))
            }
            Wish::Set(change) => {
                if let Change::Language(tag) = &change {
                    // The next view is drawn in it.
                    crate::i18n::choose(tag.as_deref());
                }
                let kept = async move { cabinet.set(move |settings| change.apply(settings)).await };
                perform(kept, |answer| To::Set(Box::new(answer)))
            }
            Wish::Copy(text) => clipboard::write(text.expose().to_owned()),
            Wish::Focus(name) => iced::widget::operation::focus(name),
            Wish::Select(name) => {
                let select = iced::widget::operation::select_all(name);
                iced::widget::operation::focus(name).chain(select)
            }
            Wish::ToastOver(number, long) => perform(tokio::time::sleep(long), move |()| To::ToastOver(number)),
        }
    }

    /// Without a connection nothing is asked; the page shows that there is none.
    fn with_desk(&self, account: Account, ask: impl FnOnce(Desk, Account) -> Task<Message>) -> Task<Message> {
        match self.desks.get(&account) {
            Some((_, desk)) => ask(desk.clone(), account),
            None => Task::none(),
        }
    }
}

fn perform<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
    answer: impl Fn(T) -> window::Message + Send + Sync + 'static,
) -> Task<Message> {
    Task::perform(work, move |done| Message::Window(answer(done)))
}

/// Adds the code to an invite that was made, so that both are shown at once.
async fn with_code(
    cabinet: &Cabinet,
    answer: Result<Outcome, Error>,
) -> (Result<Outcome, Error>, Option<Result<Matrix, Error>>) {
    let code = match &answer {
        Ok(Outcome::Created(created)) => Some(cabinet.code(&created.record).await),
        Ok(Outcome::Form(_)) | Err(_) => None,
    };
    (answer, code)
}

/// The newcomers nobody placed, each with the invites they may have taken up.
async fn guests(cabinet: &Cabinet, account: Account) -> Result<Vec<Guest>, Error> {
    let mut guests = Vec::new();
    for arrival in cabinet.arrivals(account).await? {
        let candidates = cabinet.candidates(arrival.clone()).await?;
        guests.push(Guest { arrival, candidates });
    }
    Ok(guests)
}

/// What to hand over, of an invite whose page is not open.
async fn link(cabinet: &Cabinet, id: Id, fallback: &str) -> Result<Secret, Error> {
    let invite = cabinet.find(id).await?.invite.ok_or(Error::NoLink)?;
    Ok(Secret::new(Link::of(&invite.uri, invite.landing.as_ref(), fallback).as_str()))
}

/// A path as people type it: `~` is the home folder.
fn home(typed: &Path) -> PathBuf {
    match (typed.strip_prefix("~"), std::env::home_dir()) {
        (Ok(inside), Some(home)) => home.join(inside),
        _ => typed.to_owned(),
    }
}

async fn opened(cabinet: &Cabinet, id: Id) -> (Result<Box<Record>, Error>, Option<Result<Matrix, Error>>) {
    match cabinet.find(id).await {
        Ok(record) => {
            let code = cabinet.code(&record).await;
            (Ok(Box::new(record)), Some(code))
        }
        Err(error) => (Err(error), None),
    }
}

fn close_desk(desk: Desk) -> Task<Message> {
    Task::future(async move { desk.close().await }).discard()
}

fn pressed(event: keyboard::Event) -> Option<Message> {
    let keyboard::Event::KeyPressed { key, modifiers, .. } = event else { return None };
    Shortcut::of(&key, modifiers).map(|shortcut| Message::Window(window::Message::Pressed(shortcut)))
}

fn framed(event: iced::Event, _: iced::event::Status, _: frame::Id) -> Option<Message> {
    match event {
        iced::Event::Window(frame::Event::Rescaled(pixels)) => Some(Message::Window(window::Message::Scaled(pixels))),
        iced::Event::Window(frame::Event::Focused) => Some(Message::Window(window::Message::Looked)),
        iced::Event::Window(frame::Event::Unfocused) => Some(Message::Window(window::Message::LookedAway)),
        _ => None,
    }
}
