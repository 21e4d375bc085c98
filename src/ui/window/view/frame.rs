//! The frame around the pages of an account: a sidebar when wide, a bar at the bottom when narrow.

use iced::widget::{column, container, responsive, rule, scrollable, space, text};
use iced::{Alignment, Color, Length, Padding};

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
use crate::ui::component::{icon, plain};
use crate::ui::control::{self, Look, body, button, scroll, small};
use crate::ui::direction::{self, beside};
use crate::ui::icon::Icon;
use crate::ui::metric::{self, font, gap, size};
use crate::ui::seat::{Presence, Seat};
use crate::ui::{Element, Theme};
use crate::{line, pile};

impl Window {
    /// Wide and narrow are built alike, with nothing where the sidebar or the bars would be: so a page keeps its focus
    /// when the window is made smaller.
    pub(super) fn home_view<'a>(&'a self, home: &'a Home, room: Room) -> Element<'a, Message> {
        let page = sheet(home.page_key(), responsive(move |size| self.page_view(home, room, size.height)));
        let page = container(page).width(Length::Fill).height(Length::Fill);
        let places = matches!(home.page, Page::Create | Page::Invites(_) | Page::Settings(_));
        let head = (room.is_narrow() && places).then(|| self.account_bar(home, room)).flatten();
        let bar = (room.is_narrow() && places).then(|| bottom_bar(home, room));
        let main = column![container(Element::from(head)).width(Length::Fill), page].push(bar);
        if room.is_narrow() {
            // A line leaves out what has no width of its own; a container around nothing keeps its place.
            let none = || container(space()).width(Length::Shrink).height(Length::Fill);
            line![none(), none(), main].into()
        } else {
            line![self.sidebar(home, room), rule::vertical(1), main].into()
        }
    }

    fn page_view<'a>(&'a self, home: &'a Home, room: Room, high: f32) -> Element<'a, Message> {
        let seat = home.seat();
        let beneath = super::account::beneath(home, room);
        let page = match &home.page {
            Page::Create => seat.create.view(seat, self.now, room).map(Message::Create),
            Page::Form(form, _) => form.view(room).map(Message::Form),
            Page::Invite(invite) => invite.view(&self.around(home, room)).map(Message::Invite),
            Page::Invites(invites) => invites.view(seat, self.now, &self.zone, beneath).map(Message::Invites),
            Page::Settings(settings) => settings.view(&self.settings, home.seats(), seat, room).map(Message::Settings),
            Page::SignIn(form) => form.view(room).map(Message::SignIn),
        };
        // What is told above a page must not take its room: both scroll as one.
        let told = pile![aside(home, room), self.arrival(home, room)].width(Length::Fill);
        // A list that scrolls by itself leaves it in sight.
        let stays = matches!(home.page, Page::Invites(_)) && super::account::stays(home, room, high);
        let page = container(page).width(Length::Fill).height(if stays { Length::Fill } else { high.into() });
        let whole = pile![told, page].width(Length::Fill);
        let whole = if stays { whole.height(high) } else { whole };
        let bar = scrollable::Direction::Vertical(scrollable::Scrollbar::hidden());
        scrollable(whole).direction(bar).width(Length::Fill).height(Length::Fill).into()
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
            pile![self.account(home.seat()), new, pile![invites, settings].spacing(gap::TINY)].spacing(gap::LARGE);
        let accounts = direction::pile(others).push(add).spacing(gap::TINY);
        let padding = Padding::from([gap::LARGE, gap::MEDIUM]);
        let bar: Element<'a, Message> = if room.is_low() {
            scroll(pile![places, accounts].spacing(gap::LARGE).padding(padding.right(0.0)).width(Length::Fill))
                .width(SIDEBAR)
                .height(room.height)
                .into()
        } else {
            let bar = column![places, space().height(Length::Fill), accounts].padding(padding);
            bar.width(SIDEBAR).height(room.height).into()
        };
        container(bar)
            .style(|theme: &Theme| container::Style {
                background: Some(theme.palette().side.into()),
                ..container::Style::default()
            })
            .into()
    }

    /// Who is signed in, and how the connection is doing.
    fn account<'a>(&'a self, seat: &'a Seat) -> Element<'a, Message> {
        let words = pile![body(seat.name()).font(font::BOLD), small(plain(seat.account.as_str())), self.status(seat),];
        let line = line![avatar(&seat.name(), 36.0), words.width(Length::Fill)]
            .spacing(gap::MEDIUM)
            .align_y(Alignment::Center);
        container(line).padding([0.0, gap::SMALL]).into()
    }

    /// The connection as a word and a dot.
    fn status<'a>(&'a self, seat: &Seat) -> Element<'a, Message> {
        let (words, colour) = self.status_words(seat);
        line![silent(dot(colour)), small(words)].spacing(6).align_y(Alignment::Center).into()
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
        let line = beside(small(plain(seat.account.as_str())), self.status(seat), 120.0)
            .spacing(gap::SMALL)
            .vertical_spacing(0);
        let side = if room.is_tiny() { gap::MEDIUM } else { gap::LARGE };
        let bar = container(line).padding([gap::SMALL, side]).style(|theme: &Theme| container::Style {
            background: Some(theme.palette().side.into()),
            ..container::Style::default()
        });
        Some(bar.into())
    }
}

/// The way back to an invite that could not be saved.
fn aside<'a>(home: &Home, room: Room) -> Element<'a, Message> {
    if home.aside.is_empty() {
        return space().into();
    }
    let problem = Problem { advice: t!("unsaved-advice"), ..Problem::of_warning(Warning::NotSaved) };
    let shown = problem_box("unsaved", problem).action("unsaved-show", t!("unsaved-show"), Some(Message::ShowUnsaved));
    container(Element::from(shown)).padding(room.padding().bottom(0.0)).max_width(room.width).into()
}

/// A place in the sidebar or the bar.
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
    // Somebody there has a question, and no page of this account can ask it.
    let asks = !seat.guests.is_empty();
    let line = line![avatar(&seat.name(), 24.0), body(plain(seat.account.as_str())).width(Length::Fill)]
        .push(asks.then(|| silent(dot(|theme| theme.palette().accent))))
        .spacing(gap::SMALL)
        .align_y(Alignment::Center);
    let account = seat.account.as_str();
    let name = if asks { t!("nav-switch-asks", account = account) } else { t!("nav-switch", account = account) };
    button(format!("nav-account-{at}"), name)
        .look(Look::Nav { selected: false })
        .content(line)
        .padding([0.0, gap::SMALL + 1.0])
        .width(Length::Fill)
        .on_press(Message::Switch(seat.account.clone()))
        .into()
}

/// The places, when there is no sidebar. Where there is little room they are signs alone; their names are still told.
fn bottom_bar<'a>(home: &Home, room: Room) -> Element<'a, Message> {
    let bare = room.is_tiny() || room.is_low();
    let tab = |id: &'static str, words: String, sign: Icon, place: Place| {
        let name = control::words(words.clone()).size(size::SMALL).font(font::MEDIUM);
        let name = (!bare).then(|| name.align_x(text::Alignment::Center));
        let picture = column![icon(sign)].push(name).spacing(2).align_x(Alignment::Center).width(Length::Fill);
        let high = if bare { metric::TARGET } else { 52.0 };
        nav(id, words, sign, place, home).content(picture).height(high).padding([0.0, gap::TINY])
    };
    let tabs = line![
        tab("nav-new", t!("new-invite"), Icon::Plus, Place::Create),
        tab("nav-invites", t!("invites-title"), Icon::Mail, Place::Invites),
        tab("nav-settings", t!("settings-title"), Icon::Settings, Place::Settings),
    ]
    .spacing(gap::SMALL);
    let padding = if bare { [gap::TINY, gap::SMALL] } else { [gap::SMALL, gap::MEDIUM] };
    let bar = container(tabs).padding(padding).style(|theme: &Theme| container::Style {
        background: Some(theme.palette().side.into()),
        ..container::Style::default()
    });
    column![rule::horizontal(1), bar].into()
}
