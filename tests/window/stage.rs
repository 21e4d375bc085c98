//! A window without a screen: the real widgets, driven by events, drawn into memory. Unlike `iced_test::Simulator`
//! it keeps the state of the widgets (focus, scrolling, carets) from one view to the next, as a real window does.

use accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TreeId};
use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::renderer::Headless;
use iced::advanced::widget::operation::{self, Operation, Outcome};
use iced::event::Status;
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::theme::Base;
use iced::{Event, Point, Renderer, Size, mouse, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use invito::ui::a11y::{self, Bridge};
use invito::ui::{Element, Theme};

/// What is put on the stage: a program without tasks.
pub trait Play {
    type Message: Clone + 'static;

    fn view(&self) -> Element<'_, Self::Message>;
    fn update(&mut self, message: Self::Message);
}

pub struct Stage<P: Play> {
    pub play: P,
    pub bridge: Bridge,
    /// Everything the controls have sent.
    pub sent: Vec<P::Message>,
    pub copied: Copied,
    cache: Cache,
    renderer: Renderer,
    size: Size,
    cursor: mouse::Cursor,
}

/// The clipboard of the stage.
#[derive(Default)]
pub struct Copied(pub Option<String>);

impl Clipboard for Copied {
    fn read(&self, _: Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _: Kind, contents: String) {
        self.0 = Some(contents);
    }
}

impl<P: Play> Stage<P> {
    /// Opens the window with somebody listening.
    pub fn open(play: P, size: impl Into<Size>) -> Self {
        let renderer = <Renderer as Headless>::new(iced::Font::with_name("Inter"), 15.into(), Some("tiny-skia"));
        let bridge = Bridge::new("Invito");
        bridge.listen(true);
        let mut stage = Self {
            play,
            bridge,
            sent: Vec::new(),
            copied: Copied::default(),
            cache: Cache::new(),
            renderer: iced::futures::executor::block_on(renderer).expect("tiny-skia draws everywhere"),
            size: size.into(),
            cursor: mouse::Cursor::Unavailable,
        };
        stage.redraw();
        stage
    }

    /// Lets the controls see the events one after the other, each followed by what it causes and a redraw.
    pub fn send(&mut self, events: impl IntoIterator<Item = Event>) -> Vec<Status> {
        let mut seen = Vec::new();
        for event in events {
            seen.extend(self.pass(&[event]));
            self.redraw();
        }
        seen
    }

    pub fn redraw(&mut self) {
        // Twice: what a control does on a redraw may change what the next one shows.
        for _ in 0..2 {
            self.pass(&[now()]);
        }
    }

    /// Lets the controls see all of the events before the view is made anew.
    pub fn pass(&mut self, events: &[Event]) -> Vec<Status> {
        let mut messages = Vec::new();
        let statuses =
            self.with(|ui, renderer, cursor, copied| ui.update(events, cursor, renderer, copied, &mut messages).1);
        for message in messages {
            self.sent.push(message.clone());
            self.play.update(message);
        }
        statuses
    }

    fn with<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, P::Message, Theme, Renderer>,
            &mut Renderer,
            mouse::Cursor,
            &mut Copied,
        ) -> T,
    ) -> T {
        let view = a11y::root(&self.bridge, self.play.view());
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(view, self.size, cache, &mut self.renderer);
        let result = act(&mut ui, &mut self.renderer, self.cursor, &mut self.copied);
        self.cache = ui.into_cache();
        result
    }

    /// Makes the window larger or smaller.
    #[allow(dead_code)] // The controls have one size.
    pub fn resize(&mut self, size: impl Into<Size>) {
        self.size = size.into();
        self.redraw();
    }

    /// What an application's `operation::focus` does.
    pub fn focus(&mut self, id: &'static str) {
        self.operate(Box::new(operation::focusable::focus(id.into())));
    }

    pub fn operate(&mut self, operation: Box<dyn Operation>) {
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            self.with(|ui, renderer, _, _| ui.operate(renderer, operation.as_mut()));
            if let Outcome::Chain(after) = operation.finish() {
                next = Some(after);
            }
        }
        self.redraw();
    }

    /// Walks through the widgets as they are, changing nothing.
    #[allow(dead_code)] // The controls are looked at by the tree alone.
    pub fn look(&mut self, operation: &mut dyn Operation) {
        self.with(|ui, renderer, _, _| ui.operate(renderer, operation));
    }

    pub fn press(&mut self, key: Named) -> Status {
        self.press_with(key, Modifiers::empty())
    }

    pub fn press_with(&mut self, key: Named, modifiers: Modifiers) -> Status {
        let text = (key == Named::Space).then(|| " ".to_owned());
        self.key(Key::Named(key), modifiers, text)
    }

    /// A key with a letter on it, as a shortcut.
    pub fn shortcut(&mut self, letter: &str, modifiers: Modifiers) -> Status {
        self.send([Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers))]);
        let status = self.key(Key::Character(letter.into()), modifiers, Some(letter.to_owned()));
        self.send([Event::Keyboard(keyboard::Event::ModifiersChanged(Modifiers::empty()))]);
        status
    }

    pub fn write(&mut self, text: &str) {
        for letter in text.chars() {
            let letter = letter.to_string();
            self.key(Key::Character(letter.as_str().into()), Modifiers::empty(), Some(letter));
        }
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, text: Option<String>) -> Status {
        self.send([pressed(key, modifiers, text)])[0]
    }

    pub fn click(&mut self, at: Point) {
        self.point(at);
        self.send(
            [mouse::Event::ButtonPressed(mouse::Button::Left), mouse::Event::ButtonReleased(mouse::Button::Left)]
                .map(Event::Mouse),
        );
    }

    pub fn point(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        self.send([Event::Mouse(mouse::Event::CursorMoved { position: at })]);
    }

    /// Clicks the middle of a control, found as a screen reader finds it.
    pub fn click_on(&mut self, role: Role, name: &str) {
        let at = self.middle(role, name);
        self.click(at);
    }

    pub fn middle(&self, role: Role, name: &str) -> Point {
        let id = self.find(role, name);
        let nodes = self.bridge.nodes();
        let (_, node) = nodes.iter().find(|(node, _)| *node == id).expect("it was just found");
        let bounds = node.bounds().expect("every node has bounds");
        Point::new(((bounds.x0 + bounds.x1) / 2.0) as f32, ((bounds.y0 + bounds.y1) / 2.0) as f32)
    }

    pub fn find(&self, role: Role, name: &str) -> NodeId {
        let found = self.bridge.find(role, name);
        found.unwrap_or_else(|| panic!("no {role:?} {name:?} in\n{}", self.bridge.dump()))
    }

    /// What a screen reader asks for.
    pub fn ask(&mut self, action: Action, role: Role, name: &str, data: Option<ActionData>) {
        let target_node = self.find(role, name);
        self.bridge.request(ActionRequest { action, target_tree: TreeId::ROOT, target_node, data });
        self.redraw();
    }

    /// Whatever can take the focus has a name.
    pub fn assert_named(&self) {
        for (_, node) in self.bridge.nodes() {
            let named = node.label().is_some_and(|name| !name.trim().is_empty());
            assert!(named || !node.supports_action(Action::Focus), "{node:?} has no name");
        }
    }

    /// The line of the tree that has the focus.
    pub fn focused(&self) -> String {
        let dump = self.bridge.dump();
        let lines: Vec<_> = dump.lines().filter(|line| line.contains("FOCUSED")).collect();
        assert_eq!(lines.len(), 1, "one focus in\n{dump}");
        lines[0].trim().to_owned()
    }

    /// Draws all of it once, a pixel for one, as a window without a high resolution does for a frame.
    #[allow(dead_code)] // For benches.
    pub fn draw(&mut self, theme: &Theme) {
        let base = theme.base();
        self.with(|ui, renderer, cursor, copied| {
            ui.update(&[now()], cursor, renderer, copied, &mut Vec::new());
            let style = iced::advanced::renderer::Style { text_color: base.text_color };
            ui.draw(renderer, theme, &style, cursor);
        });
        let size = Size::new(self.size.width as u32, self.size.height as u32);
        let _ = self.renderer.screenshot(size, 1.0, base.background_color);
    }

    /// A picture of the window, two pixels for one.
    pub fn picture(&mut self, theme: &Theme) -> image::RgbaImage {
        self.picture_at(theme, 2.0)
    }

    /// A picture of the window, so many pixels for one.
    pub fn picture_at(&mut self, theme: &Theme, pixels: f32) -> image::RgbaImage {
        let base = theme.base();
        self.redraw();
        self.with(|ui, renderer, cursor, copied| {
            // A button knows how it looks only after it has seen a redraw.
            ui.update(&[now()], cursor, renderer, copied, &mut Vec::new());
            let style = iced::advanced::renderer::Style { text_color: base.text_color };
            ui.draw(renderer, theme, &style, cursor);
        });
        let size = Size::new((self.size.width * pixels) as u32, (self.size.height * pixels) as u32);
        let bytes = self.renderer.screenshot(size, pixels, base.background_color);
        image::RgbaImage::from_raw(size.width, size.height, bytes).expect("four bytes a pixel")
    }
}

/// Leaves only our own fonts, so that everything is as wide here as everywhere. To be called before a stage is opened.
#[allow(dead_code)] // The controls are measured by nobody.
pub fn only_our_fonts() {
    use iced::advanced::graphics::text::cosmic_text::{self, fontdb};
    static DONE: std::sync::Once = std::sync::Once::new();
    DONE.call_once(|| {
        let mut ours = fontdb::Database::new();
        for font in invito::ui::metric::FONTS.iter().chain([&invito::ui::icon::BYTES]) {
            ours.load_font_source(fontdb::Source::Binary(std::sync::Arc::new(*font)));
        }
        ours.set_sans_serif_family("Inter");
        let mut fonts = iced::advanced::graphics::text::font_system().write().expect("nobody panicked with the fonts");
        *fonts.raw() = cosmic_text::FontSystem::new_with_locale_and_db("en-US".to_owned(), ours);
    });
}

/// The event of a redraw. No time passes on a stage: a caret that blinks would be in some pictures and not in others.
pub fn now() -> Event {
    static BEGUN: std::sync::LazyLock<iced::time::Instant> = std::sync::LazyLock::new(iced::time::Instant::now);
    Event::Window(window::Event::RedrawRequested(*BEGUN))
}

/// The event of a key.
pub fn pressed(key: Key, modifiers: Modifiers, text: Option<String>) -> Event {
    use keyboard::key::{NativeCode, Physical};
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: Physical::Unidentified(NativeCode::Unidentified),
        location: keyboard::Location::Standard,
        modifiers,
        text: text.map(Into::into),
        repeat: false,
    })
}
