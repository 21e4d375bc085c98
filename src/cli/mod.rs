//! The command line (`invito-cli`): the same desk as the window, for scripts and for who prefers to read.
//!
//! [`args`] is what may be typed, `command` what is done, [`answer`] and [`failure`] what came of it, [`mod@print`] and
//! [`json`] how it is said. One document or one text a run, then an exit code.

pub mod answer;
pub mod args;
mod ask;
mod command;
mod create;
mod event;
pub mod exit;
pub mod failure;
mod follow;
mod hand_over;
pub mod json;
mod password;
pub mod print;
mod stop;
mod table;

use std::ffi::OsString;
use std::io;
use std::panic::AssertUnwindSafe;
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;
use jiff::Timestamp;

use answer::Answer;
use args::Cli;
use command::Room;
use failure::Failure;
use print::Reader;

use crate::desk::{self, Code};
use crate::problem::Problem;
use crate::{i18n, start, t};

/// Does what the program's arguments say. The exit code tells how it went.
#[must_use]
pub fn run() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    i18n::without_marks();
    let cli = match Cli::try_parse_from(&words) {
        Ok(cli) => cli,
        Err(error) => return not_understood(&error, &words),
    };
    start::log(cli.verbose);
    // Whatever goes wrong inside, a person is told in words.
    let outcome = std::panic::catch_unwind(AssertUnwindSafe(|| perform(&cli)));
    let outcome = outcome.unwrap_or_else(|_| Err(desk::Error::Internal.into()));
    let said = match &outcome {
        Ok(answer) => say(answer, cli.json),
        Err(_) => Ok(()),
    };
    match outcome.and_then(|answer| said.map(|()| answer.is_good())) {
        Ok(true) => ExitCode::SUCCESS,
        // It is said already what is not good.
        Ok(false) => ExitCode::from(exit::of(Code::Refused)),
        Err(failure) => fail(&failure, cli.json, cli.verbose > 0),
    }
}

fn perform(cli: &Cli) -> Result<Answer, Failure> {
    // For what is said before the settings are read, and if they cannot be.
    i18n::choose(cli.flags.lang.as_deref());
    let room = Room::open(cli)?;
    i18n::choose(cli.flags.lang.as_deref().or(room.settings.language.as_deref()));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|error| Failure::file("tokio", error))?;
    let outcome = runtime.block_on(room.perform(cli.command.clone()));
    // A keyring that never answers must not keep the program from ending.
    runtime.shutdown_background();
    outcome
}

/// Says how it went well.
fn say(answer: &Answer, as_json: bool) -> Result<(), Failure> {
    let document = if as_json { json::answer(answer, Timestamp::now()) } else { None };
    let printed = match (document, answer) {
        (Some(document), _) => print::out(document.as_bytes()),
        (None, Answer::Picture(bytes)) => print::out(bytes),
        (None, answer) => {
            let printed = print::out(print::answer(answer, &Reader::here()).as_bytes());
            print::beside(&print::warnings(answer));
            printed
        }
    };
    printed.map_err(|error| Failure::file(t!("cli-standard-output"), error))
}

/// Says what went wrong.
fn fail(failure: &Failure, as_json: bool, detailed: bool) -> ExitCode {
    if as_json {
        // If not even this can be written, the exit code has to do.
        let _ = print::out(json::failure(failure).as_bytes());
    } else {
        print::beside(&print::failure(failure, detailed));
    }
    ExitCode::from(exit::of(failure.code()))
}

/// Help, version, and arguments that clap did not understand.
fn not_understood(error: &clap::Error, words: &[OsString]) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match error.print() {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(exit::of(Code::Storage)),
            _ => ExitCode::SUCCESS,
        };
    }
    let as_json = words.iter().take_while(|&word| word != "--").any(|word| word == "--json");
    if !as_json {
        // If the error stream is gone, there is nobody left to tell.
        let _ = error.print();
        return ExitCode::from(exit::of(Code::Usage));
    }
    i18n::choose(None);
    let text = error.render().to_string();
    let first = text.lines().next().unwrap_or_default();
    let headline = match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            t!("cli-no-command")
        }
        _ => first.strip_prefix("error: ").unwrap_or(first).to_owned(),
    };
    let problem =
        Problem { headline, advice: t!("cli-usage-advice"), detail: Some(text.trim().to_owned()), again: false };
    fail(&Failure::Usage(problem), true, false)
}
