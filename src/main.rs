//! The window's entry: arguments, and the window.

// A Windows program without a console of its own.
#![windows_subsystem = "windows"]

use std::process::ExitCode;

use invito::ui::{self, args::Args};

fn main() -> ExitCode {
    match ui::run(Args::read()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let problem = error.problem();
            eprintln!("{}\n{}", problem.headline, problem.advice);
            ExitCode::FAILURE
        }
    }
}
