//! What the desktop does for the window: links are opened by other programs, its dialog asks where to save, its
//! clipboard takes a picture, its colours are ours where nothing else is wished, and news are told while nobody looks.
//! All of it waits on threads of its own and may fail: then the window says what to do instead.

pub mod clipboard;
pub mod notify;
pub mod open;
pub mod save;
pub mod scheme;
