//! The program around the [`Window`]: it holds the desks, grants the window's wishes and listens. One wish is one task
//! and gets one answer; nothing here waits.

mod errand;
mod grant;
mod kept;

use std::collections::HashMap;
use std::time::Duration;

use iced::{Subscription, Task, keyboard, task, window as frame};
use jiff::{Timestamp, tz::TimeZone};

use super::a11y::Bridge;
use super::args::Args;
use super::desktop::{clipboard::Pictures, scheme};
use super::shortcut::Shortcut;
use super::window::{self, Entrance, Window};
use super::{Element, Theme, listen};
use crate::desk::{Cabinet, Connection, Desk, Error, SignedIn};
use crate::domain::Account;
use crate::engine::Status;
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
        let pictures = grant::perform(app.pictures.probe(), window::Message::Pictures);
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
