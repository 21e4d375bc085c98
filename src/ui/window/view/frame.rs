//! The frame around the pages of an account: a sidebar when wide, a bar at the bottom when narrow.

use iced::widget::{Column, column, container, row, rule, space, text};
use iced::{Alignment, Color, Length};

use super::super::{Home, Message, Page, Place, Window};
use crate::desk::Warning;
use crate::engine::Status;
use crate::problem::Problem;
use crate::t;
use crate::ui::a11y::silent;
use crate::ui::component::avatar::{avatar, dot};
use crate::ui::component::problem_box::problem_box;
use crate::ui::component::room::{Room, SIDEBAR};
use crate::ui::component::sheet::sheet;
use crate::ui::component::{fit, icon};
use crate::ui::control::{Look, body, button, small};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap, size};
use crate::ui::seat::{Presence, Seat};
use crate::ui::{Element, Theme};

impl Window {
    /// Wide and narrow are built alike, with nothing where the sidebar or the bars would be: so a page keeps its focus
    /// when the window is made smaller.
    pub(super) fn home_view<'a>(&'a self, home: &'a Home, room: Room) -> Element<'a, Message> {
        let page = sheet(home.page_key(), self.page_view(home, room));
        let page = container(page).width(Length::Fill).height(Length::Fill);
        let places = matches!(home.page, Page::Create | Page::Invites(_) | Page::Settings(_));
        let head = (room.is_narrow() && places).then(|| self.account_bar(home, room)).flatten();
        let bar = (room.is_narrow() && places).then(|| bottom_bar(home));
        let main = column![container(Element::from(head)).width(Length::Fill), page].push(bar);
        if room.is_narrow() {
            // A row leaves out what has no width of its own; a container around nothing keeps its place.
            let none = || container(space()).width(Length::Shrink).height(Length::Fill);
            row![none(), none(), main].into()
        } else {
            row![self.sidebar(home, room), rule::vertical(1), main].into()
        }
    }

    fn page_view<'a>(&'a self, home: &'a Home, room: Room) -> Element<'a, Message> {
        let seat = home.seat();
        let page = match &home.page {
            Page::Create => seat.create.view(seat, self.now, room).map(Message::Create),
            Page::Form(form, _) => form.view(room).map(Message::Form),
            Page::Invite(invite) => invite.view(&self.around(home, room)).map(Message::Invite),
            Page::Invites(invites) => invites.view(seat, self.now, &self.zone, room).map(Message::Invites),
            Page::Settings(settings) => settings.view(&self.settings, home.seats(), room).map(Message::Settings),
            Page::SignIn(form) => form.view(room).map(Message::SignIn),
        };
        column![aside(home, room), self.arrival(home, room), page].into()
    }

    fn sidebar<'a>(&'a self, home: &'a Home, room: Room) -> Element<'a, Message> {
        let waiting = home.seat().tally.waiting;
        let new = button("nav-new", t!("new-invite"))
            .look(Look::Primary)
            .icon(icon(Icon::Plus))
            .width(Length::Fill)
            .on_press(Message::Go(Place::Create));
        let mut invites = nav("nav-invites", t!("invites-title"), Icon::Mail, Place::Invites, home);
        if waiting > 0 {
            invites = invites.trailing(waiting.to_string()).name(t!("nav-invites-waiting", count = waiting));
        }
        let settings = nav("nav-settings", t!("settings-title"), Icon::Settings, Place::Settings, home);
        let add = nav("nav-add", t!("add-account"), Icon::UserPlus, Place::AddAccount, home);
        let others = home.seats().iter().enumerate().filter(|(_, seat)| !home.is_current(&seat.account));
        let others = others.map(|(at, seat)| other(at, seat));
        let places =
            column![self.account(home.seat()), new, column![invites, settings].spacing(gap::TINY)].spacing(gap::LARGE);
        let accounts = Column::with_children(others).push(add).spacing(gap::TINY);
        let bar = column![places, space().height(Length::Fill), accounts]
            .padding([gap::LARGE, gap::MEDIUM])
            .width(SIDEBAR)
            .height(room.height);
        container(bar)
            .style(|theme: &Theme| container::Style {
                background: Some(theme.palette().side.into()),
                ..container::Style::default()
            })
            .into()
    }

    /// Who is signed in, and how the connection is doing.
    fn account<'a>(&'a self, seat: &'a Seat) -> Element<'a, Message> {
        let address = fit(seat.account.as_str(), 150.0 * size::BODY / size::SMALL);
        let words = column![
            body(fit(&seat.name(), 150.0)).font(font::BOLD).wrapping(text::Wrapping::None),
            small(address).wrapping(text::Wrapping::None),
            self.status(seat),
        ];
        let line = row![avatar(&seat.name(), 36.0), words].spacing(gap::MEDIUM).align_y(Alignment::Center);
        container(line).padding([0.0, gap::SMALL]).clip(true).into()
    }

    /// The connection as a word and a dot.
    fn status<'a>(&'a self, seat: &Seat) -> Element<'a, Message> {
        let (words, colour) = self.status_words(seat);
        row![silent(dot(colour)), small(words)].spacing(6).align_y(Alignment::Center).into()
    }

    fn status_words(&self, seat: &Seat) -> (String, fn(&Theme) -> Color) {
        match &seat.presence {
            Presence::Away(_) => (t!("status-signed-out"), |theme| theme.palette().edge),
            Presence::OpeningKeyring => (t!("status-keyring"), |theme| theme.palette().waiting.ink),
            Presence::SigningIn(_) => (t!("status-signing-in"), |theme| theme.palette().waiting.ink),
            Presence::Here { status, lost, .. } => match (status, lost) {
                (Status::Connected, _) => (t!("status-connected"), |theme| theme.palette().good.ink),
                (Status::Connecting, _) | (Status::Reconnecting { .. }, None) => {
                    (t!("status-connecting"), |theme| theme.palette().waiting.ink)
                }
                (Status::Reconnecting { .. }, Some(since)) => {
                    let since = self.zone.to_datetime(*since).strftime("%H:%M").to_string();
                    (t!("status-reconnecting", since = since), |theme| theme.palette().waiting.ink)
                }
                (Status::Offline, _) => (t!("status-offline"), |theme| theme.palette().edge),
                (Status::Refused(_), _) => (t!("status-refused"), |theme| theme.palette().problem.ink),
            },
        }
    }

    /// When narrow, the connection is worth a line only if it is not as it should be.
    fn account_bar<'a>(&'a self, home: &'a Home, room: Room) -> Option<Element<'a, Message>> {
        let seat = home.seat();
        let well = matches!(&seat.presence, Presence::Here { status: Status::Connected, .. });
        if well && home.seats().len() < 2 {
            return None;
        }
        let address = fit(seat.account.as_str(), room.width * 0.55);
        let line =
            row![small(address), space::horizontal(), self.status(seat)].spacing(gap::SMALL).align_y(Alignment::Center);
        let bar = container(line).padding([gap::SMALL, gap::LARGE]).style(|theme: &Theme| container::Style {
            background: Some(theme.palette().side.into()),
            ..container::Style::default()
        });
        Some(bar.into())
    }
}

/// A place in the sidebar.
/// The way back to an invite that could not be saved.
fn aside<'a>(home: &Home, room: Room) -> Element<'a, Message> {
    if home.aside.is_empty() {
        return space().into();
    }
    let problem = Problem { advice: t!("unsaved-advice"), ..Problem::of_warning(Warning::NotSaved) };
    let shown = problem_box("unsaved", problem).action("unsaved-show", t!("unsaved-show"), Some(Message::ShowUnsaved));
    container(Element::from(shown)).padding(room.padding().bottom(0.0)).max_width(room.width).into()
}

fn nav<'a>(
    id: &'static str,
    words: String,
    sign: Icon,
    place: Place,
    home: &Home,
) -> crate::ui::control::Button<'a, Message> {
    let selected = matches!(
        (&home.page, place),
        (Page::Create | Page::Form(..), Place::Create)
            | (Page::Invites(_) | Page::Invite(_), Place::Invites)
            | (Page::Settings(_), Place::Settings)
            | (Page::SignIn(_), Place::AddAccount)
    );
    button(id, words).look(Look::Nav { selected }).icon(icon(sign)).width(Length::Fill).on_press(Message::Go(place))
}

/// Another account, to switch to.
fn other<'a>(at: usize, seat: &'a Seat) -> Element<'a, Message> {
    let address = body(fit(seat.account.as_str(), 150.0)).wrapping(text::Wrapping::None);
    let line = row![avatar(&seat.name(), 24.0), address].spacing(gap::SMALL).align_y(Alignment::Center);
    button(format!("nav-account-{at}"), t!("nav-switch", account = seat.account.as_str()))
        .look(Look::Nav { selected: false })
        .content(line)
        .padding([0.0, gap::SMALL + 1.0])
        .width(Length::Fill)
        .on_press(Message::Switch(seat.account.clone()))
        .into()
}

/// The places, when there is no sidebar.
fn bottom_bar<'a>(home: &Home) -> Element<'a, Message> {
    let tab = |id: &'static str, words: String, sign: Icon, place: Place| {
        let picture = column![icon(sign), text(words.clone()).size(size::SMALL).font(font::MEDIUM)]
            .spacing(2)
            .align_x(Alignment::Center)
            .width(Length::Fill);
        nav(id, words, sign, place, home).content(picture).height(52.0)
    };
    let tabs = row![
        tab("nav-new", t!("new-invite"), Icon::Plus, Place::Create),
        tab("nav-invites", t!("invites-title"), Icon::Mail, Place::Invites),
        tab("nav-settings", t!("settings-title"), Icon::Settings, Place::Settings),
    ]
    .spacing(gap::SMALL);
    let bar = container(tabs).padding([gap::SMALL, gap::MEDIUM]).style(|theme: &Theme| container::Style {
        background: Some(theme.palette().side.into()),
        ..container::Style::default()
    });
    column![rule::horizontal(1), bar].into()
}
