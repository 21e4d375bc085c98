//! What both programs share before they part: the connection flags, the places on this computer, the log.
//!
//! The log is written so that it may be sent to somebody: other libraries are capped, since a TRACE log of the XMPP
//! library holds the password.

use std::path::PathBuf;
use std::sync::Arc;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use tracing_subscriber::filter::{EnvFilter, LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::desk::{Connection, Error};
use crate::domain::Account;
use crate::engine::Tls;
use crate::store::{self, Places, Settings};

/// The flags that say who signs in, where, and where things are kept. Help texts of arguments are read by clap when
/// the program is compiled, so they stand here and not in a catalogue.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Flags {
    /// The chat address to use; without it, the one used last
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub account: Option<String>,
    /// Connect exactly here instead of asking the DNS
    ///
    /// The certificate is still checked against the domain of the address. Without a port it is 5222.
    #[arg(long, global = true, value_name = "HOST:PORT")]
    pub server: Option<String>,
    /// How encryption begins at the place given by --server
    ///
    /// `starttls` is the usual way on port 5222, `direct` the usual way on port 5223 or 443. There is no connection
    /// without encryption.
    #[arg(long, global = true, value_name = "starttls|direct", hide_possible_values = true, value_parser = tls())]
    pub tls: Option<Tls>,
    /// Trust the certificates in this file besides those of the system
    #[arg(long, global = true, value_name = "PEM")]
    pub ca_file: Option<PathBuf>,
    /// Keep settings and history in this folder instead of the usual places
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// The language to speak, such as `en`; without it, the system's
    #[arg(long, global = true, value_name = "CODE")]
    pub lang: Option<String>,
}

impl Flags {
    /// Where things are kept.
    ///
    /// # Errors
    /// [`store::Error::File`] when no folder was given and the system names no home folder.
    pub fn places(&self) -> Result<Places, Error> {
        if let Some(folder) = &self.data_dir {
            return Ok(Places::in_dir(folder));
        }
        Places::system().ok_or_else(|| {
            let source = Arc::new(std::io::Error::from(std::io::ErrorKind::NotFound));
            store::Error::File { path: PathBuf::from("~"), source }.into()
        })
    }

    /// Who is meant: the address given, else the one used last, else nobody.
    ///
    /// # Errors
    /// [`Error::Address`] when the address given is none.
    pub fn whose(&self, settings: &Settings) -> Result<Option<Account>, Error> {
        match &self.account {
            Some(typed) => Ok(Some(Account::parse(typed)?)),
            None => Ok(settings.accounts.first().map(|known| known.account.clone())),
        }
    }

    /// How to reach this account's server: as before, but for what the flags say.
    #[must_use]
    pub fn connection(&self, account: &Account, settings: &Settings) -> Connection {
        let known = settings.known(account).map(Connection::of).unwrap_or_default();
        // How encryption began at one place says nothing about another.
        let tls = if self.server.is_some() { self.tls } else { self.tls.or(known.tls) };
        // It is remembered, and the next start may be in another folder.
        let ca_file = self.ca_file.as_ref().map(|path| std::path::absolute(path).unwrap_or_else(|_| path.clone()));
        Connection {
            server: self.server.clone().or(known.server),
            tls,
            ca_file: ca_file.or(known.ca_file),
            deadline: None,
        }
    }
}

/// Starts the log on the standard error stream: only errors, more with each `-v`. `INVITO_LOG` (such as
/// `invito::engine=trace`) says it in detail. Call it once.
pub fn log(verbosity: u8) {
    let level = match verbosity {
        0 => "off,invito=error",
        1 => "off,invito=info",
        2 => "warn,invito=debug",
        _ => "debug,invito=trace",
    };
    let wanted = EnvFilter::try_from_env("INVITO_LOG").unwrap_or_else(|_| EnvFilter::new(level));
    let colour = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(colour);
    // Whoever starts the log first wins (a test, say); a second start is nothing to fail for.
    let _ = tracing_subscriber::registry().with(cap()).with(wanted).with(lines).try_init();
    // Where a task of a library panicked is for the log. What it said is not: it may quote a stanza.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::warn!(place, "a task panicked");
    }));
}

/// What no wish for more detail lifts: below DEBUG, only our own rooms speak.
fn cap() -> Targets {
    Targets::new().with_default(LevelFilter::DEBUG).with_target("invito", LevelFilter::TRACE)
}

fn tls() -> impl clap::builder::TypedValueParser<Value = Tls> {
    PossibleValuesParser::new(["starttls", "direct"]).map(
        |word| {
            if word == "direct" { Tls::Direct } else { Tls::Starttls }
        },
    )
}

#[cfg(test)]
mod tests {
    use tracing::Level;

    use super::*;
    use crate::store::settings::Known;

    fn settings() -> Settings {
        let known = Known {
            account: ana(),
            server: Some("127.0.0.1:5223".into()),
            tls: Some("direct".into()),
            ca_file: Some("/etc/ca.pem".into()),
            remember: true,
            mechanism: None,
        };
        Settings {
            language: None,
            appearance: crate::store::settings::Appearance::System,
            text_scale: 1.0,
            fallback_page: Settings::FALLBACK_PAGE.into(),
            accounts: vec![known],
            ..Settings::default()
        }
    }

    fn ana() -> Account {
        Account::parse("ana@club.example").expect("an address")
    }

    #[test]
    fn without_flags_it_is_the_account_used_last_on_the_way_used_last() {
        let flags = Flags::default();
        assert_eq!(flags.whose(&settings()).expect("no address was typed"), Some(ana()));
        let way = flags.connection(&ana(), &settings());
        assert_eq!((way.server.as_deref(), way.tls), (Some("127.0.0.1:5223"), Some(Tls::Direct)));
        assert_eq!(way.ca_file, Some("/etc/ca.pem".into()));
    }

    #[test]
    fn another_server_does_not_inherit_how_encryption_began() {
        let flags = Flags { server: Some("chat.example:5222".into()), ..Flags::default() };
        let way = flags.connection(&ana(), &settings());
        assert_eq!((way.server.as_deref(), way.tls), (Some("chat.example:5222"), None));
        assert_eq!(way.ca_file, Some("/etc/ca.pem".into()));
    }

    #[test]
    fn a_ca_file_is_remembered_with_its_whole_path() {
        let flags = Flags { ca_file: Some("ca.pem".into()), ..Flags::default() };
        let path = flags.connection(&ana(), &settings()).ca_file.expect("it was given");
        assert!(path.is_absolute(), "{}", path.display());
    }

    #[test]
    fn no_wish_for_detail_lets_the_xmpp_library_log_a_password() {
        for library in ["tokio_xmpp", "xmpp_parsers", "sasl", "rustls"] {
            assert!(!cap().would_enable(library, &Level::TRACE), "{library}");
        }
        assert!(cap().would_enable("invito::engine", &Level::TRACE));
    }
}
