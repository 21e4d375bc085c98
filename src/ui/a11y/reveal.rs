//! Scrolls what has the focus into view.

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::{Rectangle, Vector};

use crate::ui::metric::gap;

/// Finds the control with the focus and the pages that scroll around it, then scrolls each of them by the least that
/// shows all of the control, the innermost first.
#[derive(Default)]
pub(super) struct Reveal {
    seen: usize,
    around: Vec<Page>,
    next: Option<Page>,
    scroll: Vec<(usize, Vector)>,
}

/// A page that scrolls: which one, where its view is, and how far it is scrolled.
#[derive(Clone, Copy)]
struct Page {
    at: usize,
    view: Rectangle,
    by: Vector,
}

impl Operation for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.around.len();
        self.around.extend(self.next.take());
        operate(self);
        self.around.truncate(outside);
        self.next = None;
    }

    fn scrollable(&mut self, _: Option<&Id>, view: Rectangle, _: Rectangle, by: Vector, _: &mut dyn Scrollable) {
        self.next = Some(Page { at: self.seen, view, by });
        self.seen += 1;
    }

    fn focusable(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if !state.is_focused() {
            return;
        }
        self.scroll.clear();
        let mut wanted = bounds.expand(gap::SMALL);
        // What is wrong with a field, or a hint, stands in a line or two beneath it.
        wanted.height += BENEATH;
        for page in self.around.iter().rev() {
            wanted.height = wanted.height.min(page.view.height.max(bounds.height));
            let by = Vector::new(
                shift(wanted.x, wanted.width, page.view.x + page.by.x, page.view.width),
                shift(wanted.y, wanted.height, page.view.y + page.by.y, page.view.height),
            );
            if by != Vector::ZERO {
                self.scroll.push((page.at, by));
            }
            // Where that is then, for the page around this one.
            wanted = wanted - (page.by + by);
        }
    }

    fn finish(&self) -> Outcome<()> {
        if self.scroll.is_empty() {
            return Outcome::None;
        }
        Outcome::Chain(Box::new(Scroll { pages: self.scroll.clone(), seen: 0 }))
    }
}

/// How far a view that starts at `from` has to move to show `size` at `at`: its beginning if it cannot show all.
fn shift(at: f32, size: f32, from: f32, view: f32) -> f32 {
    if at < from || size > view { at - from } else { (at + size - from - view).max(0.0) }
}

/// Scrolls the pages at these places in the order of the widgets.
pub(super) struct Scroll {
    pages: Vec<(usize, Vector)>,
    seen: usize,
}

impl Scroll {
    pub(super) fn new(page: usize, by: Vector) -> Self {
        Self { pages: vec![(page, by)], seen: 0 }
    }
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, by)) = self.pages.iter().find(|(page, _)| *page == self.seen) {
            let by = AbsoluteOffset { x: by.x, y: by.y };
            state.scroll_by(by, bounds, content);
        }
        self.seen += 1;
    }
}

/// Room for the words beneath a field.
const BENEATH: f32 = 44.0;

#[cfg(test)]
mod tests {
    use super::shift;

    #[test]
    fn a_view_moves_by_the_least_that_shows_all_of_it() {
        assert_eq!(shift(50.0, 20.0, 0.0, 100.0), 0.0);
        assert_eq!(shift(90.0, 20.0, 0.0, 100.0), 10.0);
        assert_eq!(shift(90.0, 20.0, 100.0, 100.0), -10.0);
        assert_eq!(shift(90.0, 200.0, 0.0, 100.0), 90.0);
    }
}
