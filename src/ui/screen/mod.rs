//! One small program a file: state, messages, actions, update, view. A screen says what it wishes, never where to go.

pub mod create;
pub mod form;
pub mod invite;
pub mod invites;
pub mod settings;
pub mod sign_in;
