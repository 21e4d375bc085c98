//! From a record to bytes or text. Touches no files and no network.

mod guide;
pub mod label;
pub mod mailto;
pub mod message;
pub mod page;
pub mod pdf;
pub mod png;
pub mod qr;
pub mod steps;
pub mod svg;
pub mod terminal;
