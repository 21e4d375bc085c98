//! Which rows are in view, and where the thumb of the scroll bar is. Only numbers.

use std::ops::Range;

/// How far a list is scrolled, with what is needed to tell how far it can be.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Scroll {
    offset: f32,
    view: f32,
    row: f32,
    total: usize,
}

impl Scroll {
    /// Takes over new measures and keeps the place as far as it still exists.
    pub(super) fn fit(&mut self, total: usize, row: f32, view: f32) {
        (self.total, self.row, self.view) = (total, row, view);
        self.to(self.offset);
    }

    /// Scrolls by so much; whether that changed anything.
    pub(super) fn by(&mut self, distance: f32) -> bool {
        self.to(self.offset + distance)
    }

    /// Scrolls by the least that shows all of a row; whether that changed anything.
    pub(super) fn reveal(&mut self, row: usize) -> bool {
        let top = row as f32 * self.row;
        let least = (top + self.row - self.view).max(0.0);
        if self.offset > top {
            self.to(top)
        } else if self.offset < least {
            self.to(least)
        } else {
            false
        }
    }

    /// The rows that are in view, even partly.
    pub(super) fn rows(&self) -> Range<usize> {
        if self.row <= 0.0 {
            return 0..0;
        }
        let first = (self.offset / self.row) as usize;
        let end = ((self.offset + self.view) / self.row).ceil() as usize;
        first.min(self.total)..end.min(self.total)
    }

    /// The top of a row, from the top of the view.
    pub(super) fn top(&self, row: usize) -> f32 {
        row as f32 * self.row - self.offset
    }

    /// The row at so much from the top of the view.
    pub(super) fn row_at(&self, y: f32) -> Option<usize> {
        let row = ((y + self.offset) / self.row).floor();
        (row >= 0.0 && (row as usize) < self.total).then_some(row as usize)
    }

    /// How many rows a page is.
    pub(super) fn page(&self) -> usize {
        ((self.view / self.row) as usize).max(1)
    }

    /// Top and height of the thumb; `None` if everything is in view.
    pub(super) fn thumb(&self) -> Option<(f32, f32)> {
        let content = self.total as f32 * self.row;
        if content <= self.view {
            return None;
        }
        let height = (self.view * self.view / content).max(THUMB).min(self.view);
        let top = (self.view - height) * self.offset / self.furthest();
        Some((top, height))
    }

    /// Scrolls so that the thumb's top is at `y`.
    pub(super) fn drag(&mut self, y: f32) -> bool {
        match self.thumb() {
            Some((_, height)) if self.view > height => self.to(y / (self.view - height) * self.furthest()),
            _ => false,
        }
    }

    fn furthest(&self) -> f32 {
        (self.total as f32 * self.row - self.view).max(0.0)
    }

    /// Whole pixels, else tiny-skia leaves stale lines at the edges of the layer.
    fn to(&mut self, offset: f32) -> bool {
        let offset = offset.clamp(0.0, self.furthest()).round();
        let changed = (offset - self.offset).abs() > f32::EPSILON;
        self.offset = offset;
        changed
    }
}

/// The least height of a thumb that can still be grabbed.
const THUMB: f32 = 32.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn ten_in_view() -> Scroll {
        let mut scroll = Scroll::default();
        scroll.fit(100, 10.0, 100.0);
        scroll
    }

    #[test]
    fn only_rows_in_view_are_built() {
        let mut scroll = ten_in_view();
        assert_eq!(scroll.rows(), 0..10);
        scroll.by(15.0);
        assert_eq!(scroll.rows(), 1..12);
    }

    #[test]
    fn the_place_is_kept_when_rows_come_and_moved_when_they_go() {
        let mut scroll = ten_in_view();
        scroll.by(500.0);
        scroll.fit(200, 10.0, 100.0);
        assert_eq!(scroll.rows(), 50..60);
        scroll.fit(20, 10.0, 100.0);
        assert_eq!(scroll.rows(), 10..20);
        scroll.fit(0, 10.0, 100.0);
        assert_eq!(scroll.rows(), 0..0);
    }

    #[test]
    fn revealing_moves_by_the_least() {
        let mut scroll = ten_in_view();
        assert!(!scroll.reveal(9));
        assert!(scroll.reveal(10));
        assert_eq!(scroll.rows(), 1..11);
        assert!(scroll.reveal(0));
        assert_eq!(scroll.rows(), 0..10);
    }

    #[test]
    fn the_thumb_reaches_both_ends() {
        let mut scroll = ten_in_view();
        assert_eq!(scroll.thumb(), Some((0.0, 32.0)));
        scroll.drag(1000.0);
        assert_eq!(scroll.rows(), 90..100);
        assert_eq!(scroll.thumb(), Some((68.0, 32.0)));
        scroll.fit(5, 10.0, 100.0);
        assert_eq!(scroll.thumb(), None);
    }

    #[test]
    fn below_the_last_row_there_is_no_row() {
        let mut scroll = Scroll::default();
        scroll.fit(3, 10.0, 100.0);
        assert_eq!(scroll.row_at(25.0), Some(2));
        assert_eq!(scroll.row_at(30.0), None);
    }
}
