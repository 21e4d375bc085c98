//! From a record to bytes or text. Touches no files and no network.

pub mod message;
pub mod png;
pub mod qr;
pub mod svg;
pub mod terminal;
