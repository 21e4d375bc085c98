//! Every control in every state, on one page.

use std::cell::Cell;

use iced::Length;
use iced::widget::column;
use invito::line;
use invito::ui::Element;
use invito::ui::control::{
    Draft, Look, Typing, body, button, checkbox, choice, dialog, disclosure, editor, field, glyph, heading, image,
    list, menu, over, row as list_row, scroll, sign, small, soft, toast,
};
use invito::ui::metric::gap;

use crate::stage::Play;

pub const LINK: &str = "https://club.example/invite/lPwG";
pub const ROWS: usize = 20_000;
pub const LIST_HEIGHT: f32 = 240.0;
/// The right edge of the list: the window less its margin and the room for the scroll bar.
pub const LIST_RIGHT: f32 = 900.0 - invito::ui::control::SCROLLER - (gap::LARGE - 4.0);

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Pressed(&'static str),
    Address(String),
    Password(String),
    Eye,
    Remember(bool),
    Kind(usize),
    Filter(usize),
    Unfold,
    Moved(usize),
    Opened(usize),
    Close,
    Written(Typed),
    Menu,
    Held(bool),
}

/// What was typed, which can be neither compared nor shown.
#[derive(Clone, Debug)]
pub struct Typed(Typing);

impl PartialEq for Typed {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

pub struct Gallery {
    pub address: String,
    pub password: String,
    pub shown: bool,
    pub remember: bool,
    pub kind: usize,
    pub filter: usize,
    pub open: bool,
    pub locked: bool,
    pub dialog: bool,
    pub second: bool,
    pub news: usize,
    pub letter: Draft,
    pub menu: bool,
    pub held: bool,
    pub selected: Option<usize>,
    pub rows: usize,
    /// How often a row was built.
    pub built: Cell<usize>,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            address: "ana@club.example".into(),
            password: String::new(),
            shown: false,
            remember: true,
            kind: 0,
            filter: 0,
            open: false,
            locked: false,
            dialog: false,
            second: false,
            news: 7,
            letter: Draft::new("Hello Ben,\nthis is for you."),
            menu: false,
            held: false,
            selected: None,
            rows: ROWS,
            built: Cell::new(0),
        }
    }
}

impl Play for Gallery {
    type Message = Message;

    fn update(&mut self, message: Message) {
        match message {
            Message::Pressed(_) | Message::Opened(_) => {}
            Message::Address(text) => self.address = text,
            Message::Password(text) => self.password = text,
            Message::Eye => self.shown = !self.shown,
            Message::Remember(on) => self.remember = on,
            Message::Kind(kind) => self.kind = kind,
            Message::Filter(filter) => self.filter = filter,
            Message::Unfold => self.open = !self.open,
            Message::Moved(row) => self.selected = Some(row),
            Message::Close => self.dialog = false,
            Message::Written(Typed(typing)) => {
                self.letter.perform(typing);
            }
            Message::Menu => self.menu = !self.menu,
            Message::Held(held) => self.held = held,
        }
    }

    fn view(&self) -> Element<'_, Message> {
        let page = column![
            heading(1, "Every control"),
            self.buttons(),
            self.fields(),
            self.choices(),
            self.rows(),
            image("A grey square", iced::widget::image::Handle::from_rgba(2, 2, [128; 16].to_vec()), 2.0),
            toast(self.news, sign::CHECK, "Copied").action("Undo", Message::Pressed("undo")).on_hold(Message::Held),
        ]
        .spacing(gap::LARGE)
        .padding([0.0, gap::LARGE - 4.0]);
        if self.second {
            let content = button("understood", "Understood").on_press(Message::Close);
            return over(scroll(page), Some(dialog("done", "It is forgotten", content, Message::Close)));
        }
        over(
            scroll(page),
            self.dialog.then(|| {
                dialog(
                    "sure",
                    "Forget this invite?",
                    column![
                        soft("The link still works."),
                        line![
                            button("keep", "Keep it").on_press(Message::Close),
                            button("really", "Really forget").look(Look::Danger).on_press(Message::Close),
                        ]
                        .spacing(gap::SMALL)
                    ]
                    .spacing(gap::LARGE),
                    Message::Close,
                )
            }),
        )
    }
}

impl Gallery {
    fn buttons(&self) -> Element<'_, Message> {
        let press = |what| (!self.locked).then_some(Message::Pressed(what));
        column![
            line![
                button("primary", "Create").look(Look::Primary).on_press_maybe(press("primary")),
                button("quiet", "Reserve a name").on_press(Message::Pressed("quiet")),
                button("plain", "Why?").look(Look::Plain).on_press(Message::Pressed("plain")),
                button("danger", "Forget").look(Look::Danger).on_press(Message::Pressed("danger")),
                button("off", "Not now").look(Look::Primary),
            ]
            .spacing(gap::LARGE),
            line![
                button("nav", "Invites")
                    .look(Look::Nav { selected: true })
                    .icon(glyph(sign::CHECK, 18.0))
                    .trailing("12")
                    .width(200)
                    .on_press(Message::Pressed("nav")),
                button("nav-2", "Settings")
                    .look(Look::Nav { selected: false })
                    .width(200)
                    .on_press(Message::Pressed("nav-2")),
                button("busy", "Working").look(Look::Primary).busy(true).on_press(Message::Pressed("busy")),
                button("copy", "Copy")
                    .look(Look::Icon)
                    .icon(glyph(sign::CHECK, 18.0))
                    .name("Copy the link for Ben")
                    .on_press(Message::Pressed("copy")),
            ]
            .spacing(gap::LARGE),
        ]
        .spacing(gap::LARGE)
        .into()
    }

    fn fields(&self) -> Element<'_, Message> {
        let eye = if self.shown { "Hide password" } else { "Show password" };
        column![
            field("address", "Your chat address", &self.address)
                .placeholder("you@example.org")
                .required()
                .hint("As your server gave it to you")
                .on_input(Message::Address)
                .on_submit(Message::Pressed("submit")),
            field("password", "Password", &self.password)
                .secure(true)
                .eye(self.shown, eye, Message::Eye)
                .error(Some("The server does not accept this password"))
                .on_input(Message::Password),
            field("link", "Link", LINK).read_only(true),
            editor("letter", "Message", &self.letter).on_typing(|typing| Message::Written(Typed(typing))),
            field("search", "Search", "")
                .hide_label()
                .placeholder("Search")
                .icon(glyph(sign::CHEVRON_RIGHT, 18.0))
                .on_input(Message::Address),
            checkbox("remember", "Remember", self.remember, Message::Remember).hint("On this computer"),
            checkbox("never", "Out of reach", false, Message::Remember).enabled(false),
        ]
        .spacing(gap::MEDIUM)
        .width(380)
        .into()
    }

    fn choices(&self) -> Element<'_, Message> {
        let kinds = ["Join", "Connect", "Account"].map(str::to_owned).into_iter().enumerate();
        let filters = ["All", "Waiting", "Accepted"].map(str::to_owned).into_iter().enumerate();
        column![
            choice("kind", "What for", kinds, Some(&self.kind), Message::Kind).lines(),
            choice("filter", "Show", filters, Some(&self.filter), Message::Filter).hide_label(),
            choice("fixed", "Fixed", [(0, "One".to_owned()), (1, "Two".to_owned())], Some(&0), Message::Kind)
                .hide_label()
                .enabled(false),
            menu("save", "Save", self.menu, Message::Menu)
                .item("save-png", "As a picture", Some(Message::Pressed("png")))
                .item("save-pdf", "As a card", Some(Message::Pressed("pdf")))
                .item("save-page", "As a page", None),
            disclosure("more", "Connection settings", self.open, Message::Unfold, body("Server and port")),
        ]
        .spacing(gap::MEDIUM)
        .into()
    }

    fn rows(&self) -> Element<'_, Message> {
        list("list", "Invites", self.rows, 60.0, |at| {
            self.built.set(self.built.get() + 1);
            let content = line![body(format!("Invite {at}")).width(Length::Fill), small("6 days left")];
            list_row(format!("row-{at}"), content).name(format!("Invite {at}"))
        })
        .selected(self.selected)
        .on_move(Message::Moved)
        .on_activate(Message::Opened)
        .height(LIST_HEIGHT)
        .into()
    }
}
