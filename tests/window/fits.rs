//! Every page at every size of window and text, from the left and from the right: nothing reaches over the edge,
//! nothing lies on something else, and whatever can be operated can be brought into view.

use iced::advanced::widget::operation::{Focusable, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::Named;
use iced::{Rectangle, Size, Vector};
use invito::ui::MIN_SIZE;
use invito::ui::window::{Message, Window};

use super::stage::Stage;
use super::{Act, preset, sized};

/// What was met on a walk through the window, in the places where it is drawn.
#[derive(Default)]
struct Walk {
    texts: Vec<(String, Rectangle)>,
    stops: Vec<(Option<Id>, Rectangle, bool)>,
    /// The boxes we are inside of, up to the page that scrolls.
    boxes: Vec<Rectangle>,
    /// What we are about to enter.
    next: Option<Next>,
    offset: Vector,
    cut: Vec<String>,
}

enum Next {
    Box(Rectangle),
    Page(Vector),
}

impl Operation for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let (boxes, offset) = (self.boxes.clone(), self.offset);
        match self.next.take() {
            Some(Next::Box(bounds)) => self.boxes.push(bounds),
            Some(Next::Page(by)) => {
                self.boxes.clear();
                self.offset += by;
            }
            None => {}
        }
        operate(self);
        (self.boxes, self.offset) = (boxes, offset);
        self.next = None;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        // A list shows its first and its last row in part.
        let list = id.is_some_and(|id| *id == Id::new(invito::ui::screen::invites::LIST));
        self.next = Some(if list { Next::Page(Vector::ZERO) } else { Next::Box(bounds - self.offset) });
    }

    fn scrollable(&mut self, _: Option<&Id>, _: Rectangle, _: Rectangle, by: Vector, _: &mut dyn Scrollable) {
        self.next = Some(Next::Page(by));
    }

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, text: &str) {
        let bounds = bounds - self.offset;
        if let Some(around) = self.boxes.iter().find(|around| !bounds.is_within(&around.expand(0.6))) {
            self.cut.push(format!("{text:?} at {bounds:?} reaches out of {around:?}"));
        }
        self.texts.push((text.to_owned(), bounds));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.stops.push((id.cloned(), bounds - self.offset, state.is_focused()));
    }

    fn text_input(&mut self, _: Option<&Id>, _: Rectangle, _: &mut dyn TextInput) {}
}

fn walk(stage: &mut Stage<Act>) -> Walk {
    let mut walk = Walk::default();
    stage.look(&mut walk);
    walk
}

/// The pages, without the news that float above them.
fn pages() -> Vec<(&'static str, Window)> {
    let mut pages = preset::all();
    for (_, window) in &mut pages {
        for number in 0..100 {
            let _ = window.update(Message::ToastOver(number));
        }
    }
    pages
}

/// The smallest window with the largest text first: a window and how much larger than usual its text is.
const ROOMS: [(Size, f32); 8] = [
    (MIN_SIZE, 2.0),
    (MIN_SIZE, 1.5),
    (MIN_SIZE, 1.0),
    (MIN_SIZE, 0.8),
    (Size::new(800.0, 600.0), 2.0),
    (Size::new(730.0, 560.0), 1.0),
    (Size::new(1500.0, 600.0), 2.0),
    (Size::new(1920.0, 1080.0), 1.0),
];

fn every_page(languages: &[&str], check: impl Fn(&str, &mut Stage<Act>, Size) -> Vec<String>) {
    let mut wrong = Vec::new();
    for language in languages {
        invito::i18n::within(language, || {
            for (room, scale) in ROOMS {
                let size = Size::new(room.width / scale, room.height / scale);
                for (name, window) in pages() {
                    let mut stage = sized(window, size);
                    let found = check(name, &mut stage, size);
                    let place = format!("{name} in {language} at {}x{}, text {scale}", room.width, room.height);
                    wrong.extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
                }
            }
        });
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

const LANGUAGES: [&str; 3] = ["en", "de", "ar"];

#[test]
fn nothing_reaches_over_the_edge_or_out_of_what_it_stands_in() {
    every_page(&LANGUAGES, |_, stage, size| {
        let walk = walk(stage);
        let over = |bounds: &Rectangle| bounds.x < -0.5 || bounds.x + bounds.width > size.width + 0.5;
        let texts = walk.texts.iter().filter(|(_, bounds)| over(bounds)).map(|(text, at)| format!("{text:?} {at:?}"));
        let stops = walk.stops.iter().filter(|(_, at, _)| over(at)).map(|(id, at, _)| format!("{id:?} {at:?}"));
        texts.chain(stops).chain(walk.cut.iter().cloned()).collect()
    });
}

#[test]
fn nothing_lies_on_something_else() {
    every_page(&LANGUAGES, |_, stage, size| {
        // So high that nothing is scrolled away under a bar.
        stage.resize(Size::new(size.width, 6000.0));
        let walk = walk(stage);
        let mut wrong = Vec::new();
        for (at, (text, bounds)) in walk.texts.iter().enumerate() {
            for (other, second) in &walk.texts[at + 1..] {
                if bounds.shrink(0.6).intersects(&second.shrink(0.6)) {
                    wrong.push(format!("{text:?} {bounds:?} on {other:?} {second:?}"));
                }
            }
        }
        wrong
    });
}

#[test]
fn whatever_can_be_operated_is_brought_into_view() {
    every_page(&["en", "ar"], |_, stage, size| {
        let stops = walk(stage).stops.len();
        let mut wrong = Vec::new();
        for _ in 0..stops {
            stage.press(Named::Tab);
            let found = walk(stage).stops.into_iter().find(|(.., focused)| *focused);
            let Some((id, at, _)) = found else { continue };
            let (top, bottom) = (at.y, at.y + at.height);
            if top < -0.5 || bottom > size.height + 0.5 && top > 1.0 + invito::ui::metric::gap::SMALL {
                wrong.push(format!("{id:?} is at {at:?}"));
            }
        }
        wrong
    });
}
