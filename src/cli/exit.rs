//! Exit codes: what a script sees of a failure.

use crate::desk::Code;

/// The exit code of a failure.
#[must_use]
pub const fn of(code: Code) -> u8 {
    match code {
        Code::Internal => 1,
        Code::Usage => 2,
        Code::WrongPassword | Code::AccountDisabled | Code::NoMechanism => 10,
        Code::Unreachable | Code::UnknownHost | Code::ConnectionLost => 11,
        Code::Certificate | Code::NoTls => 12,
        Code::NotOffered | Code::NotPermitted => 13,
        Code::Refused | Code::LimitReached | Code::BadInput => 14,
        Code::TimedOut => 15,
        Code::Storage | Code::Keyring => 16,
        Code::NotFound => 17,
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::args::Cli;

    const ALL: [Code; 19] = [
        Code::Internal,
        Code::Usage,
        Code::WrongPassword,
        Code::AccountDisabled,
        Code::NoMechanism,
        Code::Unreachable,
        Code::UnknownHost,
        Code::ConnectionLost,
        Code::Certificate,
        Code::NoTls,
        Code::NotOffered,
        Code::NotPermitted,
        Code::Refused,
        Code::LimitReached,
        Code::BadInput,
        Code::TimedOut,
        Code::Storage,
        Code::Keyring,
        Code::NotFound,
    ];

    #[test]
    fn the_help_text_has_every_code_word_with_its_number() {
        let help = Cli::command().render_long_help().to_string();
        for code in ALL {
            let number = of(code).to_string();
            let line = help.lines().find(|line| line.trim_start().starts_with(&format!("{number}  ")));
            let line = line.unwrap_or_else(|| panic!("no line for {number}"));
            let words = line.split_once(':').expect("words, then what they mean").0;
            let said = words.split([' ', ',']).any(|word| word == code.as_str());
            assert!(said, "{} is not in: {line}", code.as_str());
        }
    }
}
