//! The command line's entry: everything is in the library's `cli` room.

fn main() -> std::process::ExitCode {
    invito::cli::run()
}
