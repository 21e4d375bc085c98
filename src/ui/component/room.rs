//! How much room there is, and what follows from it.

use iced::{Padding, Size};

use crate::ui::metric::gap;

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
        } else {
            window.width - 2.0 * gap::LARGE
        };
        Self { window: window.width, width: free.min(WIDEST), height: window.height, pixels }
    }

    /// Whether everything stands beneath each other.
    #[must_use]
    pub fn is_narrow(self) -> bool {
        self.window < WIDE
    }

    /// The space around a page.
    #[must_use]
    pub fn padding(self) -> Padding {
        if self.is_narrow() {
            Padding::from([gap::LARGE, gap::LARGE])
        } else {
            Padding { top: 32.0, bottom: gap::HUGE, left: gap::PAGE, right: gap::PAGE }
        }
    }
}
