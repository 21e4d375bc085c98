//! Scrolling a page by keys, for what no control claims: Page Up and Down, Home, End and the arrows.

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::keyboard::key::Named;
use iced::{Rectangle, Vector};

use super::reveal::Scroll;

/// Scrolls the page around the focus, or the one with the most to scroll if there is none. `None` for other keys.
pub(super) fn scroll(key: Named) -> Option<Box<dyn Operation>> {
    let far = match key {
        Named::PageDown => Far::Pages(0.9),
        Named::PageUp => Far::Pages(-0.9),
        Named::End => Far::Whole(1.0),
        Named::Home => Far::Whole(-1.0),
        Named::ArrowDown => Far::Steps(1.0),
        Named::ArrowUp => Far::Steps(-1.0),
        _ => return None,
    };
    Some(Box::new(Find { far, pages: Vec::new(), around: None, next: None, focused: None }))
}

#[derive(Clone, Copy)]
enum Far {
    Steps(f32),
    Pages(f32),
    Whole(f32),
}

struct Find {
    far: Far,
    /// How high the view and its content are.
    pages: Vec<(f32, f32)>,
    around: Option<usize>,
    next: Option<usize>,
    focused: Option<usize>,
}

impl Operation for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.around;
        self.around = self.next.take().or(outside);
        operate(self);
        self.around = outside;
    }

    fn scrollable(&mut self, _: Option<&Id>, bounds: Rectangle, content: Rectangle, _: Vector, _: &mut dyn Scrollable) {
        if content.height > bounds.height {
            self.next = Some(self.pages.len());
        }
        self.pages.push((bounds.height, content.height));
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = self.around;
        }
    }

    fn finish(&self) -> Outcome<()> {
        let hidden = |page: &usize| (self.pages[*page].1 - self.pages[*page].0).max(0.0);
        let longest = (0..self.pages.len()).max_by(|a, b| hidden(a).total_cmp(&hidden(b)));
        let Some(page) = self.focused.or(longest) else {
            return Outcome::None;
        };
        let (view, content) = self.pages[page];
        let by = match self.far {
            Far::Steps(steps) => steps * STEP,
            Far::Pages(pages) => pages * view,
            Far::Whole(sign) => sign * content,
        };
        Outcome::Chain(Box::new(Scroll::new(page, Vector::new(0.0, by))))
    }
}

/// What an arrow scrolls; as much as a notch of the wheel.
const STEP: f32 = 60.0;
