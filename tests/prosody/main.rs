//! The real `invito-cli` against a real Prosody 0.12 on loopback: what it may make, what it makes, what goes wrong, what
//! is remembered of it, and how it learns what became of it.
//!
//! Needs what `tests/run.sh` installs, so every test is ignored in a plain `cargo test`. By hand, with Prosody there:
//! `cargo test --test prosody -- --ignored`. A server is started for the run and goes with it, however it ends.
#![cfg(unix)]

mod check;
mod cli;
mod create;
mod failures;
mod follow;
mod friend;
mod history;
mod keyring;
mod lost;
mod offers;
mod redeem;
mod renew;
mod road;
mod server;
mod trouble;
mod watcher;
