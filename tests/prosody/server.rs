//! A throw-away Prosody, by `tests/servers/prosody.sh`.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A running server. Ended when dropped; at the latest when this process ends, by the script's guard.
pub struct Prosody {
    folder: PathBuf,
    env: HashMap<String, String>,
}

impl Prosody {
    /// The server all tests may use at once: they only make invites.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Prosody> = OnceLock::new();
        SHARED.get_or_init(Self::own)
    }

    /// A server of a test's own: to count on it, to halt it, to end it.
    pub fn own() -> Self {
        // Not under the target folder: that may be in a home, where the server's user may not look.
        let folder =
            tempfile::Builder::new().prefix("invito-prosody.").tempdir().expect("a folder for the server").keep();
        let env = Self::start(&folder);
        Self { folder, env }
    }

    /// `HOST:PORT` for STARTTLS.
    pub fn starttls(&self) -> &str {
        self.fact("STARTTLS")
    }

    /// `HOST:PORT` for TLS from the first byte.
    pub fn direct(&self) -> &str {
        self.fact("DIRECT")
    }

    /// `HOST:PORT` of the landing pages.
    pub fn http(&self) -> &str {
        self.fact("HTTP")
    }

    /// The port of the landing pages that have an https address.
    pub fn https_port(&self) -> &str {
        self.fact("HTTPS").trim_start_matches("127.0.0.1:")
    }

    /// The authority to trust.
    pub fn ca(&self) -> &Path {
        Path::new(self.fact("CA"))
    }

    /// The password of `admin`, `user` and `other` on every host.
    pub fn password(&self) -> &str {
        self.fact("PASSWORD")
    }

    /// The tokens this host knows, from the server's own files.
    pub fn tokens(&self, host: &str) -> BTreeSet<String> {
        let host = Path::new(self.fact("DATA")).join(host.replace('.', "%2e"));
        let inviters = fs::read_dir(host.join("invite_token")).into_iter().flatten();
        let files = inviters.map(|entry| entry.expect("a file of the server").path());
        let lines = files.chain([host.join("invite_token.dat")]).flat_map(|file| {
            let text = fs::read_to_string(file).unwrap_or_default();
            text.lines().map(str::to_owned).collect::<Vec<_>>()
        });
        // One entry a token: a tab, ["TOKEN"] = what it stands for.
        lines.filter_map(|line| Some(line.strip_prefix("\t[\"")?.split_once('"')?.0.to_owned())).collect()
    }

    /// Ends the server.
    pub fn stop(&self) {
        let status = script("stop").arg(&self.folder).status().expect("bash runs the script");
        assert!(status.success(), "Prosody ends");
    }

    /// Ends the server and starts it anew with what it kept; its ports are others then.
    pub fn again(mut self) -> Self {
        self.stop();
        self.env = Self::start(&self.folder);
        self
    }

    fn start(folder: &Path) -> HashMap<String, String> {
        let output = script("start")
            .arg(folder)
            .args(["--with", &std::process::id().to_string()])
            .output()
            .expect("bash runs the script");
        assert!(output.status.success(), "Prosody starts: {}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).expect("the script prints text");
        let pairs = text.lines().filter_map(|line| line.split_once('='));
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn fact(&self, name: &str) -> &str {
        self.env.get(&format!("INVITO_PROSODY_{name}")).expect("the script prints all facts")
    }
}

impl Drop for Prosody {
    fn drop(&mut self) {
        self.stop();
        // What is left is left to the system's care of its temporary folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn script(verb: &str) -> Command {
    let mut command = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/servers/prosody.sh"));
    command.arg(verb);
    command
}
