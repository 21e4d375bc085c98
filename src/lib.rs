//! Invito: make, hand over and follow invites to your XMPP chat server.
//!
//! One library in rooms, and two programs on top of it: `invito` (the window) and `invito-cli` (the command line).
//!
//! ```text
//!             .-------- engine <--.
//!  domain <---+-------- store  <--+-- desk <-- problem <--+-- ui
//!             '-------- output <--'                       '-- cli
//!  i18n <-- output, problem, ui, cli            ui and cli never meet
//! ```
//!
//! * [`domain`]: what an invite is. No network, no files, no clock, no text for people.
//! * [`engine`]: the only room that speaks XMPP. One task owns the stream; each exchange is a small state machine.
//! * [`store`]: the only room that keeps things: history (SQLite), settings (TOML), passwords (the system's keyring).
//! * [`output`]: from a record to bytes or text: QR code, picture, message.
//! * [`desk`]: one async method per thing a person can ask for, the same for both programs.
//! * [`problem`]: every failure in words: what happened, and what to do. [`i18n`]: those words, and all others.
//! * `start`: what both programs share before they part: flags, places, the log.
//! * `ui` (feature `gui`) and `cli` (feature `cli`): what a person sees.
//!
//! A room uses only what stands to its left; `tests/arrows.rs` holds that. Start reading at [`desk::Desk::create`]:
//! the way of an invite from a click to its QR code goes through every room.

#[cfg(feature = "cli")]
pub mod cli;
pub mod desk;
pub mod domain;
pub mod engine;
pub mod i18n;
pub mod output;
pub mod problem;
#[cfg(any(feature = "cli", feature = "gui"))]
pub mod start;
pub mod store;
#[cfg(feature = "gui")]
pub mod ui;
