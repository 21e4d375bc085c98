//! One person at a terminal: an account, a folder of their own, and the program.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::server::Prosody;

/// Someone who uses the program, without a desktop and so without a keyring.
pub struct Person {
    account: String,
    password: Option<String>,
    server: String,
    ca: Option<String>,
    flags: Vec<String>,
    bus: Option<String>,
    folder: TempDir,
}

/// What the program answered.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Person {
    /// The account's owner, who knows the way to the server and the password.
    pub fn new(prosody: &Prosody, account: &str) -> Self {
        Self {
            account: account.to_owned(),
            password: Some(prosody.password().to_owned()),
            server: prosody.starttls().to_owned(),
            ca: Some(prosody.ca().display().to_string()),
            flags: Vec::new(),
            bus: None,
            folder: tempfile::tempdir().expect("a folder for a person"),
        }
    }

    /// The same with another password.
    pub fn with_password(mut self, password: &str) -> Self {
        self.password = Some(password.to_owned());
        self
    }

    /// The same who gives no password.
    pub fn without_password(mut self) -> Self {
        self.password = None;
        self
    }

    /// The same who goes somewhere else.
    pub fn at(mut self, server: &str) -> Self {
        server.clone_into(&mut self.server);
        self
    }

    /// The same with another file of authorities, or none.
    pub fn trusting(mut self, ca: Option<&Path>) -> Self {
        self.ca = ca.map(|path| path.display().to_string());
        self
    }

    /// The same with one more flag.
    pub fn flag(mut self, flag: &str, value: &str) -> Self {
        self.flags.extend([flag.to_owned(), value.to_owned()]);
        self
    }

    /// The same on a desktop.
    pub fn on_bus(mut self, address: &str) -> Self {
        self.bus = Some(address.to_owned());
        self
    }

    /// Where this person's things are kept.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The program, ready to run; for everything that is more than a question and its answer.
    pub fn command<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_invito-cli"));
        // Nothing of the desktop this may run on: no keyring, no language, no proxy.
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", self.folder()).env("LANG", "C.UTF-8").env("COLUMNS", "100");
        let nowhere = format!("unix:path={}/no-bus", self.folder().display());
        command.env("DBUS_SESSION_BUS_ADDRESS", self.bus.as_ref().unwrap_or(&nowhere));
        if let Some(password) = &self.password {
            command.env("INVITO_PASSWORD", password);
        }
        command.args(["--account", &self.account, "--server", &self.server, "--lang", "en"]);
        command.arg("--data-dir").arg(self.folder()).args(&self.flags);
        if let Some(ca) = &self.ca {
            command.args(["--ca-file", ca]);
        }
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Answer {
        self.checked(self.command(arguments).output().expect("the program runs"))
    }

    /// Runs the program and types a line.
    pub fn run_typing<A: AsRef<OsStr>>(&self, arguments: &[A], line: &str) -> Answer {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().expect("the program runs");
        let mut stdin = child.stdin.take().expect("it was piped");
        // It may have given up before it reads.
        let _ = writeln!(stdin, "{line}");
        drop(stdin);
        self.checked(child.wait_with_output().expect("the program ends"))
    }

    /// Runs the program beside the test.
    pub fn start<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Child {
        self.command(arguments).spawn().expect("the program runs")
    }

    /// What a program that was started answered.
    pub fn finish(&self, child: Child) -> Answer {
        self.checked(child.wait_with_output().expect("the program ends"))
    }

    /// Runs the program with `--json`, which must do what is asked, and reads the document.
    pub fn json<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Value {
        let answer = self.run(&with_json(arguments));
        assert_eq!(answer.code, 0, "{answer:?}");
        answer.document()
    }

    /// Runs the program with `--json`, which must fail, and returns the exit code and the code word.
    pub fn fails<A: AsRef<OsStr>>(&self, arguments: &[A]) -> (i32, String) {
        let answer = self.run(&with_json(arguments));
        let error = answer.document()["error"].clone();
        for field in ["headline", "advice"] {
            assert!(!text(&error, field).is_empty(), "an error has a {field}: {answer:?}");
        }
        (answer.code, text(&error, "code").to_owned())
    }

    /// No run may ever show the password.
    fn checked(&self, output: Output) -> Answer {
        let answer = Answer {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("it prints text"),
            stderr: String::from_utf8(output.stderr).expect("it prints text"),
        };
        if let Some(password) = &self.password {
            assert!(!answer.stdout.contains(password) && !answer.stderr.contains(password), "the password is shown");
        }
        answer
    }
}

impl Answer {
    /// The one JSON document that is all of the standard output.
    pub fn document(&self) -> Value {
        assert!(self.stdout.ends_with('\n'), "a document ends its line: {self:?}");
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("one document: {error}: {self:?}"))
    }
}

/// A field that is text.
pub fn text<'a>(document: &'a Value, field: &str) -> &'a str {
    document[field].as_str().unwrap_or_else(|| panic!("{field} is text in {document}"))
}

/// The secret part of an invite's URI.
pub fn token(invite: &Value) -> &str {
    let (_, rest) = text(invite, "uri").split_once("preauth=").expect("an invite has a token");
    rest.split(';').next().unwrap_or(rest)
}

fn with_json<A: AsRef<OsStr>>(arguments: &[A]) -> Vec<&OsStr> {
    [OsStr::new("--json")].into_iter().chain(arguments.iter().map(AsRef::as_ref)).collect()
}
