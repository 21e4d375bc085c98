//! How much room there is, and what follows from it.

use iced::{Padding, Size};

use crate::ui::control::SCROLLER;
use crate::ui::metric::{gap, ring};

/// The room a page is drawn in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// The width of the window, in logical pixels.
    pub window: f32,
    /// The width there is for the page, its padding taken off.
    pub width: f32,
    /// The height of the window.
    pub height: f32,
    /// Physical pixels in a logical one.
    pub pixels: f32,
}

/// A window no wider than this has no room for two things beside each other: a small one with large text.
pub const TINY: f32 = 280.0;
/// A window lower than this has no room for what stays in place while a page scrolls.
pub const LOW: f32 = 420.0;
/// A window this wide has a sidebar.
pub const WIDE: f32 = 720.0;
/// The width of the sidebar.
pub const SIDEBAR: f32 = 232.0;
/// No page is wider, however wide the window.
pub const WIDEST: f32 = 920.0;

impl Room {
    /// The room of a window with a sidebar where there is room for one.
    #[must_use]
    pub fn new(window: Size, pixels: f32) -> Self {
        let free = if window.width >= WIDE {
            window.width - SIDEBAR - 2.0 * gap::PAGE
        } else if window.width > TINY {
            window.width - 2.0 * gap::LARGE
        } else {
            window.width - 2.0 * EDGE - ring::ROOM - SCROLLER
        };
        Self { window: window.width, width: free.min(WIDEST), height: window.height, pixels }
    }

    /// Whether everything stands beneath each other.
    #[must_use]
    pub fn is_narrow(self) -> bool {
        self.window < WIDE
    }

    /// Whether there is no room for two things beside each other.
    #[must_use]
    pub fn is_tiny(self) -> bool {
        self.window <= TINY
    }

    /// Whether heads and bars scroll away with the page.
    #[must_use]
    pub fn is_low(self) -> bool {
        self.height < LOW
    }

    /// The space inside a card.
    #[must_use]
    pub fn inside(self) -> f32 {
        if self.is_tiny() { gap::MEDIUM } else { gap::HUGE }
    }

    /// The space around a page.
    #[must_use]
    pub fn padding(self) -> Padding {
        if self.is_tiny() {
            Padding::from([gap::SMALL, EDGE])
        } else if self.is_narrow() {
            Padding::from([gap::LARGE, gap::LARGE])
        } else {
            Padding { top: 32.0, bottom: gap::HUGE, left: gap::PAGE, right: gap::PAGE }
        }
    }
}

/// What a tiny window leaves free at its sides.
const EDGE: f32 = gap::SMALL;
