//! The arguments. Help texts are read by clap when the program is compiled, so they stand here and not in a catalogue:
//! the one exception in this room.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand, ValueEnum};

use crate::domain::Way;
use crate::{i18n, start};

/// Make, hand over and follow invites to your chat server
///
/// Invito signs in with your XMPP address, asks your server for an invite, and gives you a link and a QR code to hand
/// over. It remembers every invite it made, so that you can find it again.
#[derive(Parser, Clone, Debug)]
#[command(name = "invito-cli", version, max_term_width = 100)]
#[command(after_help = EXAMPLES, after_long_help = MORE, next_help_heading = "Options of every command")]
pub struct Cli {
    /// Who signs in, and where.
    #[command(flatten)]
    pub flags: start::Flags,
    /// Read the password from the first line of the standard input
    #[arg(long, global = true)]
    pub password_stdin: bool,
    /// How long to wait for the server's answer to one request (30 unless given)
    #[arg(long, global = true, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: Option<u64>,
    /// Print exactly one JSON document on the standard output (`watch`: one a line), for errors too
    #[arg(long, global = true)]
    pub json: bool,
    /// Say more on the standard error stream: details of errors, then a log (-vv, -vvv)
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand, Clone, Debug)]
pub enum Command {
    /// List the accounts known here, the one used last first
    Accounts,
    /// Check the password with the server and keep it in the system's keyring
    ///
    /// Afterwards no other command needs the password. Where there is no keyring, or it is locked, the password is
    /// not kept, and this is said (exit code 16): it is never written to a file.
    SignIn,
    /// Forget the password and how the server was reached; the invites stay
    SignOut,
    /// Ask the server what this account may create, and say why not the rest
    Offers,
    /// Make one invite, once, and print its link, its end and a QR code
    ///
    /// The request is written down before it is sent. If the answer is lost (exit code 15), the invite may exist and
    /// the history says so; nothing is ever asked for twice by itself.
    Create(Create),
    /// List the invites made here, newest first (links are not shown: they are keys)
    List {
        /// Only those with this status
        #[arg(long, value_name = "STATUS", value_parser = STATUSES)]
        status: Option<String>,
        /// Only those with this text in the label, the user name or the addresses
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
    },
    /// Show one invite with its link
    Show {
        /// The invite's name, as `list` shows it
        id: String,
    },
    /// Say for whom an invite is; an empty text takes it back
    Label {
        /// The invite's name, as `list` shows it
        id: String,
        /// For whom it is, as you call them; it stays on this computer
        text: String,
    },
    /// Remove an invite from the history; its link still works
    Forget {
        /// The invite's name, as `list` shows it
        id: String,
    },
    /// Make a new invite in the place of an old one, for the same person
    ///
    /// It has the same label, user name and message. The old one stays as its history, and its link works as long as
    /// it did.
    Renew {
        /// The invite's name, as `list` shows it
        id: String,
    },
    /// Ask now what became of an invite, or of all that are waiting
    ///
    /// The web pages and the server are asked, and what they say is written down.
    Status {
        /// The invite's name, as `list` shows it; without it, all of the account that are waiting
        id: Option<String>,
    },
    /// Stay signed in and say what becomes of the invites, a line an event, until it is ended
    ///
    /// With --json a document a line: {"event":"status","status":"connected"} (or `reconnecting`, `refused`),
    /// {"event":"accepted","id":..,"by":..,"at":..}, {"event":"used","id":..,"at":..},
    /// {"event":"expired","id":..,"at":..}, and {"event":"arrived","address":..,"candidates":[..]} where it is not
    /// certain which of several invites somebody accepted: `decide` settles that. What happened while nobody watched
    /// is said first. Ctrl-C ends it (exit code 0).
    Watch,
    /// Say which invite a newcomer accepted, where Invito cannot know it
    Decide {
        /// The newcomer's address, as `watch` or `list` says it
        address: String,
        /// The invite's name, as `list` shows it; without it, none of them
        id: Option<String>,
    },
    /// Look whether the link of an invite works, as a stranger would
    ///
    /// The web page is opened, without an account, and must lead to this very invite. The exit code is 14 if the link
    /// does not work, and 0 if there is nothing worse than a note.
    Check {
        /// The invite's name, as `list` shows it
        id: String,
    },
    /// Write the invites into a file (only you can read it; the links in it are keys)
    Export {
        /// The file, which is replaced
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
    },
    /// Read the invites of such a file, all or none
    ///
    /// Those that are here already stay as they are.
    Import {
        /// The file
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
    },
    /// Print or save the QR code of an invite's link, alone or on a card or a web page that explains it
    Qr {
        /// The invite's name, as `list` shows it
        id: String,
        /// As text for this terminal, as a picture, or with all that its receiver needs to know
        #[arg(long, value_enum, default_value_t = Format::Terminal)]
        format: Format,
        /// Write to this file (only you can read it) instead of the standard output
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// What its receiver has: picks what the code leads to
        #[arg(long, value_enum, default_value_t = Receiver::Page)]
        way: Receiver,
        /// The language of the card or the page
        #[arg(long = "in", value_name = "LANG", value_parser = tongues())]
        language: Option<String>,
    },
    /// Print the message that goes with an invite, with its link
    Message {
        /// The invite's name, as `list` shows it
        id: String,
        /// The language of its receiver
        #[arg(long = "in", value_name = "LANG", value_parser = tongues())]
        language: Option<String>,
        /// What its receiver has: picks the link
        #[arg(long, value_enum, default_value_t = Receiver::Page)]
        way: Receiver,
    },
}

/// What `create` was told.
#[derive(clap::Args, Clone, Debug)]
pub struct Create {
    /// Which invite
    #[arg(value_enum)]
    pub kind: Wish,
    /// For whom it is, as you call them; it stays on this computer
    #[arg(long, value_name = "TEXT")]
    pub label: Option<String>,
    /// The user name to reserve with an account invite, where the server can do that
    #[arg(long, value_name = "NAME")]
    pub username: Option<String>,
    /// Let the new account and you become contacts, with an account invite, where the server can do that
    #[arg(long)]
    pub subscribe: bool,
}

/// The kinds of invite, as a person asks for them.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Connect with a friend; if your server allows it, they can also sign up
    Contact,
    /// A new account on your server
    Account,
    /// A link to choose a new password
    PasswordReset,
    /// A private link made by Invito itself, which works with every server
    Own,
}

impl Wish {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Account => "account",
            Self::PasswordReset => "password-reset",
            Self::Own => "own",
        }
    }
}

/// The languages an invited person can be written to in.
fn tongues() -> PossibleValuesParser {
    PossibleValuesParser::new(i18n::letters().map(|language| language.tag))
}

/// What the receiver of an invite has.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// A camera or a browser: a web page
    Page,
    /// A chat app: a link that only such an app understands
    App,
}

impl From<Receiver> for Way {
    fn from(receiver: Receiver) -> Self {
        match receiver {
            Receiver::Page => Self::Page,
            Receiver::App => Self::App,
        }
    }
}

/// What a QR code is drawn as.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text for a terminal
    Terminal,
    /// A picture of pixels
    Png,
    /// A picture of lines, for paper
    Svg,
    /// A card to print, with what to do
    Pdf,
    /// One web page that explains everything, to send along
    Html,
}

impl Format {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }
}

const STATUSES: [&str; 6] = ["waiting", "accepted", "used", "expired", "withdrawn", "unknown"];

const EXAMPLES: &str = "\
Examples:
  invito-cli --account ana@club.example sign-in
  invito-cli create contact --label Ben
  invito-cli list --status waiting
  invito-cli watch
  invito-cli qr k3v9mwq2 --format png --output ben.png";

const MORE: &str = "\
The password comes from --password-stdin if given, else from the system's keyring
(see `sign-in`), else from the variable INVITO_PASSWORD, else from a prompt that does
not show it. It is never an argument, and never in a file.

Examples:
  invito-cli --account ana@club.example sign-in
  invito-cli create contact --label Ben
  invito-cli list --status waiting
  invito-cli watch
  invito-cli qr k3v9mwq2 --format png --output ben.png

Exit codes:
   0  done
   1  internal: a fault of Invito
   2  usage: wrong arguments
  10  wrong-password, account-disabled, no-mechanism: the sign-in was refused
  11  unreachable, unknown-host, connection-lost: no server
  12  certificate, no-tls: not safe to talk to
  13  not-offered, not-permitted: this account may not
  14  refused, limit-reached, bad-input: the server said no to this request;
      of `check`: the link does not work
  15  timed-out: the outcome is unknown, and kept in the history as such
  16  storage, keyring: something on this computer
  17  not-found: no such invite here

Environment:
  INVITO_PASSWORD  the password, for scripts
  INVITO_LOG       what to log on the standard error stream, such as `invito=debug`";

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn what_later_versions_do_is_not_taken_for_something_else() {
        for later in ["revoke", "bulk", "health", "server"] {
            let error = Cli::try_parse_from(["invito-cli", later]).expect_err("not yet");
            assert_eq!(error.kind(), clap::error::ErrorKind::InvalidSubcommand, "{later}");
        }
    }

    #[test]
    fn flags_stand_before_or_after_the_command() {
        for line in [["invito-cli", "--json", "accounts"], ["invito-cli", "accounts", "--json"]] {
            assert!(Cli::try_parse_from(line).expect("both are right").json);
        }
    }
}
