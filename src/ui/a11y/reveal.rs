//! Scrolls what has the focus into view.

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::{Rectangle, Vector};

use crate::ui::metric::gap;

/// Finds the control with the focus and the innermost page that scrolls around it, then scrolls that page by the
/// least that shows all of the control.
#[derive(Default)]
pub(super) struct Reveal {
    seen: usize,
    around: Option<(usize, Rectangle, Vector)>,
    next: Option<(usize, Rectangle, Vector)>,
    scroll: Option<(usize, Vector)>,
}

impl Operation for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.around;
        if let Some(inside) = self.next.take() {
            self.around = Some(inside);
        }
        operate(self);
        self.around = outside;
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        _: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.next = Some((self.seen, bounds, translation));
        self.seen += 1;
    }

    fn focusable(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if let (true, Some((page, frame, translation))) = (state.is_focused(), self.around) {
            let mut wanted = bounds.expand(gap::SMALL);
            // What is wrong with a field, or a hint, stands in a line or two beneath it.
            wanted.height = (wanted.height + BENEATH).min(frame.height.max(bounds.height));
            let by = Vector::new(
                shift(wanted.x, wanted.width, frame.x + translation.x, frame.width),
                shift(wanted.y, wanted.height, frame.y + translation.y, frame.height),
            );
            self.scroll = (by != Vector::ZERO).then_some((page, by));
        }
    }

    fn finish(&self) -> Outcome<()> {
        match self.scroll {
            Some((page, by)) => Outcome::Chain(Box::new(Scroll::new(page, by))),
            None => Outcome::None,
        }
    }
}

/// How far a view that starts at `from` has to move to show `size` at `at`: its beginning if it cannot show all.
fn shift(at: f32, size: f32, from: f32, view: f32) -> f32 {
    if at < from || size > view { at - from } else { (at + size - from - view).max(0.0) }
}

/// Scrolls the page at this place in the order of the widgets.
pub(super) struct Scroll {
    page: usize,
    by: Vector,
    seen: usize,
}

impl Scroll {
    pub(super) fn new(page: usize, by: Vector) -> Self {
        Self { page, by, seen: 0 }
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
        if self.seen == self.page {
            let by = AbsoluteOffset { x: self.by.x, y: self.by.y };
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
