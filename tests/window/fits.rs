//! Every page at every size of window and text, from the left and from the right: nothing reaches over the edge,
//! nothing lies on something else, and whatever can be operated can be brought into view.

use iced::advanced::widget::operation::{Focusable, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::Named;
use iced::{Padding, Rectangle, Size, Vector};
use invito::ui::MIN_SIZE;
use invito::ui::metric::gap;
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
        // The last line may reach into the air beneath a page.
        let air = Padding { bottom: gap::LARGE, ..Padding::new(0.6) };
        if let Some(around) = self.boxes.iter().find(|around| !bounds.is_within(&around.expand(air))) {
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
    let mut pages = preset::every::all();
    for (_, window) in &mut pages {
        for number in 0..100 {
            let _ = window.update(Message::ToastOver(number));
        }
    }
    pages
}

/// A window and how much larger than usual its text is, and in which languages: the smallest window with the largest
/// text first.
const ROOMS: [(Size, f32, &[&str]); 8] = [
    (MIN_SIZE, 2.0, &["en", "de", "ar"]),
    (MIN_SIZE, 1.5, &["en"]),
    (MIN_SIZE, 1.0, &["en", "de", "ar"]),
    (MIN_SIZE, 0.8, &["en"]),
    (Size::new(800.0, 600.0), 2.0, &["en"]),
    (Size::new(730.0, 560.0), 1.0, &["en", "ar"]),
    (Size::new(1500.0, 600.0), 2.0, &["en"]),
    (Size::new(1920.0, 1080.0), 1.0, &["en"]),
];

/// Nothing reaches over the edge or out of what it stands in.
fn over_the_edge(walk: &Walk, size: Size) -> Vec<String> {
    let over = |bounds: &Rectangle| bounds.x < -0.5 || bounds.x + bounds.width > size.width + 0.5;
    let texts = walk.texts.iter().filter(|(_, bounds)| over(bounds)).map(|(text, at)| format!("{text:?} is at {at:?}"));
    let stops = walk.stops.iter().filter(|(_, at, _)| over(at) || at.width < 20.0 || at.height < 20.0);
    let stops = stops.map(|(id, at, _)| format!("{id:?} is at {at:?}"));
    texts.chain(stops).chain(walk.cut.iter().cloned()).collect()
}

/// Nothing lies on something else. The window is so high that nothing is scrolled away under a bar.
fn on_each_other(walk: &Walk) -> Vec<String> {
    let mut wrong = Vec::new();
    for (at, (text, bounds)) in walk.texts.iter().enumerate() {
        for (other, second) in &walk.texts[at + 1..] {
            if bounds.shrink(0.6).intersects(&second.shrink(0.6)) {
                wrong.push(format!("{text:?} {bounds:?} lies on {other:?} {second:?}"));
            }
        }
    }
    wrong
}

/// Whatever Tab leads to is brought into view, or at least where it begins.
fn out_of_view(stage: &mut Stage<Act>, stops: usize, size: Size) -> Vec<String> {
    let mut wrong = Vec::new();
    for _ in 0..stops {
        stage.press(Named::Tab);
        let found = walk(stage).stops.into_iter().find(|(.., focused)| *focused);
        let Some((id, at, _)) = found else { continue };
        if at.y < -0.5 || at.y + at.height.min(size.height / 2.0) > size.height + 0.5 {
            wrong.push(format!("{id:?} is brought to {at:?}"));
        }
    }
    wrong
}

#[test]
fn everything_fits_at_every_size_of_window_and_text_in_either_direction() {
    let mut wrong = Vec::new();
    for (room, scale, languages) in ROOMS {
        let size = Size::new(room.width / scale, room.height / scale);
        for language in languages {
            invito::i18n::within(language, || {
                for (name, window) in pages() {
                    let mut stage = sized(window, size);
                    let first = walk(&mut stage);
                    let mut found = over_the_edge(&first, size);
                    found.extend(out_of_view(&mut stage, first.stops.len(), size));
                    stage.resize(Size::new(size.width, 6000.0));
                    found.extend(on_each_other(&walk(&mut stage)));
                    let place = format!("{name} in {language} at {}x{}, text {scale}", room.width, room.height);
                    wrong.extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
                }
            });
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// A line from the right is drawn where it lies, also when it stands at a side or in the middle of more room.
#[test]
fn words_from_the_right_are_drawn_where_they_lie() {
    invito::i18n::within("ar", || {
        let mut stage = sized(preset::signed_out(), MIN_SIZE);
        let texts = walk(&mut stage).texts;
        let picture = stage.picture(&invito::ui::Theme::Light);
        let blank = *picture.get_pixel(2, 2);
        let seen = texts.iter().filter(|(_, at)| at.y + at.height < MIN_SIZE.height - 100.0 && at.width > 30.0);
        let mut count = 0;
        for (text, at) in seen {
            let inside = |x: u32, y: u32| *picture.get_pixel(x.min(picture.width() - 1), y) != blank;
            let drawn = (at.y as u32 * 2..(at.y + at.height) as u32 * 2)
                .any(|y| (at.x as u32 * 2 + 20..(at.x + at.width) as u32 * 2 - 20).any(|x| inside(x, y)));
            assert!(drawn, "nothing is drawn of {text:?} at {at:?}");
            count += 1;
        }
        assert!(count > 4, "{count}");
    });
}
