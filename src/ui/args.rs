//! What `invito` is started with: the same connection flags as `invito-cli`. They pre-fill the sign-in form.

use clap::Parser;

use crate::domain::Password;
use crate::start::Flags;

/// Make, hand over and follow invites to your chat server
///
/// Opens the window. The flags fill in the sign-in form; `invito-cli` does the same without a window.
#[derive(Parser, Clone, Debug, Default)]
#[command(name = "invito", version, after_help = ENVIRONMENT, max_term_width = 100)]
pub struct Args {
    /// Who signs in, and where.
    #[command(flatten)]
    pub flags: Flags,
    /// The password from the environment: with it, and an account, the sign-in begins by itself. It is never kept.
    #[arg(skip)]
    pub password: Option<Password>,
}

impl Args {
    /// The variable that may hold the password.
    pub const PASSWORD: &str = "INVITO_PASSWORD";

    /// Reads the command line and the environment. Ends the program for `--help`, `--version` and what is wrong.
    #[must_use]
    pub fn read() -> Self {
        let password = std::env::var(Self::PASSWORD).ok().filter(|password| !password.is_empty());
        Self { password: password.map(Password::new), ..Self::parse() }
    }
}

/// Said below the flags. Help texts are read by clap when the program is compiled.
const ENVIRONMENT: &str = "\
Environment:
  INVITO_PASSWORD  The password of the account given by --account: signs in by itself and keeps nothing
  INVITO_LOG       What to log on the standard error stream, such as invito=debug";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Tls;

    #[test]
    fn the_connection_flags_are_those_of_the_command_line() {
        let line =
            "invito --account ana@club.example --server 127.0.0.1:5222 --tls direct --ca-file ca.pem --data-dir d";
        let read = Args::try_parse_from(line.split(' ')).expect("a line that is right").flags;
        assert_eq!(read.account.as_deref(), Some("ana@club.example"));
        assert_eq!(read.server.as_deref(), Some("127.0.0.1:5222"));
        assert_eq!(read.tls, Some(Tls::Direct));
        assert_eq!(read.ca_file, Some("ca.pem".into()));
        assert_eq!(read.data_dir, Some("d".into()));
    }

    #[test]
    fn a_password_is_no_argument() {
        for line in ["invito --password x", "invito stray", "invito --tls none"] {
            assert!(Args::try_parse_from(line.split(' ')).is_err(), "{line}");
        }
    }
}
