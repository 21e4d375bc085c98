//! A list of which only the rows in view exist, so that 20,000 cost as much as 20. One stop for Tab; arrows, Home,
//! End and Page keys move, Enter and Space open. All rows have the same height.

mod act;
mod scroll;
mod widget;

use iced::advanced::widget::Id;
use iced::widget::container;
use iced::{Length, Padding};

use crate::ui::Element;
use crate::ui::metric::gap;

/// A row of a [`List`]. Made by [`row`].
pub struct Row<'a, M> {
    id: Id,
    name: Option<String>,
    content: Element<'a, M>,
}

/// A row; `id` is that of the thing it shows, so that a screen reader knows it again when it moves.
pub fn row<'a, M: 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>) -> Row<'a, M> {
    let content =
        container(content).padding(Padding::from([0.0, gap::LARGE])).width(Length::Fill).center_y(Length::Fill);
    Row { id: id.into(), name: None, content: content.into() }
}

impl<M> Row<'_, M> {
    /// What a screen reader calls it; all the text in it unless told.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A list of rows. Made by [`list`].
///
/// Give it room with an end: inside a page that scrolls it shows no more than a dozen rows. How far it is scrolled
/// is its own and stays when the rows change.
pub struct List<'a, M> {
    id: Id,
    name: String,
    total: usize,
    row_height: f32,
    selected: Option<usize>,
    row: Box<dyn Fn(usize) -> Row<'a, M> + 'a>,
    moved: Option<Box<dyn Fn(usize) -> M + 'a>>,
    activated: Option<Box<dyn Fn(usize) -> M + 'a>>,
    pointed: Option<Box<dyn Fn(Option<usize>) -> M + 'a>>,
    one_click: bool,
    height: Length,
    /// The rows in view, built during layout, and the place of the first.
    built: Vec<Row<'a, M>>,
    first: usize,
}

/// A list of `total` rows, each `row_height` high; `row` builds one when it comes into view.
pub fn list<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    name: impl Into<String>,
    total: usize,
    row_height: f32,
    row: impl Fn(usize) -> Row<'a, M> + 'a,
) -> List<'a, M> {
    List {
        id: id.into(),
        name: name.into(),
        total,
        row_height: row_height.max(1.0),
        selected: None,
        row: Box::new(row),
        moved: None,
        activated: None,
        pointed: None,
        one_click: false,
        height: Length::Fill,
        built: Vec::new(),
        first: 0,
    }
}

impl<'a, M> List<'a, M> {
    /// The row the keys start from. A row that becomes selected is scrolled into view.
    #[must_use]
    pub fn selected(mut self, row: Option<usize>) -> Self {
        self.selected = row.filter(|row| *row < self.total);
        self
    }

    /// Sent when a key or a click selects another row; answer it by [`List::selected`].
    #[must_use]
    pub fn on_move(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.moved = Some(Box::new(message));
        self
    }

    /// Sent when a row is opened: by Enter, Space or a double click.
    #[must_use]
    pub fn on_activate(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.activated = Some(Box::new(message));
        self
    }

    /// Sent when the pointer comes over another row, or over none: for what a row shows only then.
    #[must_use]
    pub fn on_point(mut self, message: impl Fn(Option<usize>) -> M + 'a) -> Self {
        self.pointed = Some(Box::new(message));
        self
    }

    /// One click opens a row.
    #[must_use]
    pub fn one_click(mut self) -> Self {
        self.one_click = true;
        self
    }

    /// How high it is; all the room there is unless told.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }
}
