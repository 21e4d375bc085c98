//! Every control a person can operate. Each is reached by Tab, shows where the focus is, has a name and a role, and
//! keeps its hands off the application's shortcuts and Esc. Screens use these, never iced's own. Each takes an id: by
//! it the application gives it the focus (`iced::widget::operation::focus`), so no two on a page may share one.

mod button;
mod checkbox;
mod choice;
mod dialog;
mod disclosure;
mod editor;
mod field;
mod labelled;
mod least;
mod list;
mod menu;
mod text;
pub mod toast;
mod words;

pub use button::{Button, Look, button};
pub use checkbox::{Checkbox, checkbox};
pub use choice::{Choice, choice};
pub use dialog::{Dialog, dialog, over};
pub use disclosure::{Disclosure, disclosure};
pub use editor::{Draft, Editor, Typing, editor};
pub use field::{Field, field};
pub use list::{List, Row, list, row};
pub use menu::{Menu, menu};
pub use text::{Words, words};
pub use toast::{Toast, toast};
pub use words::{SCROLLER, body, glyph, heading, image, label, scroll, small, soft, status};

/// The icons that controls draw themselves: Lucide's code points.
pub mod sign {
    /// Ticked.
    pub const CHECK: char = '\u{e06c}';
    /// Something is wrong.
    pub const ALERT: char = '\u{e077}';
    /// Open.
    pub const CHEVRON_DOWN: char = '\u{e06d}';
    /// Open, and closes upwards.
    pub const CHEVRON_UP: char = '\u{e070}';
    /// The same where lines run from the right.
    pub const CHEVRON_LEFT: char = '\u{e06e}';
    /// Closed; leads on.
    pub const CHEVRON_RIGHT: char = '\u{e06f}';
    /// Shows what is hidden.
    pub const EYE: char = '\u{e0ba}';
    /// Hides it again.
    pub const EYE_OFF: char = '\u{e0bb}';
    /// Closes.
    pub const CLOSE: char = '\u{e1b2}';
}
