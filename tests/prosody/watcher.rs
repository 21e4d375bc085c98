//! Somebody who lets `invito-cli watch` run and reads what it says.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::cli::Person;

/// The program, watching.
pub struct Watcher {
    child: Child,
    lines: Receiver<Value>,
    seen: Vec<Value>,
}

impl Watcher {
    /// Begins to watch, and is signed in.
    pub fn start(person: &Person) -> Self {
        let mut watcher = Self::begin(person);
        watcher.until("status");
        assert_eq!(watcher.seen[0]["status"], "connected", "{:?}", watcher.seen);
        watcher
    }

    /// Begins to watch.
    pub fn begin(person: &Person) -> Self {
        let mut child = person.command(&["--json", "watch"]).stderr(Stdio::inherit()).spawn().expect("it runs");
        let stdout = child.stdout.take().expect("it was piped");
        let (say, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let line = serde_json::from_str(&line).unwrap_or_else(|error| panic!("a document: {error}: {line}"));
                // Nobody listens any more when the test is over.
                let _ = say.send(line);
            }
        });
        Self { child, lines, seen: Vec::new() }
    }

    /// The next event of this name; what came before it is kept in mind.
    pub fn until(&mut self, event: &str) -> Value {
        self.until_it(event, |line| line["event"] == event)
    }

    /// The next time the connection is so.
    pub fn until_it_is(&mut self, status: &str) -> Value {
        self.until_it(status, |line| line["event"] == "status" && line["status"] == status)
    }

    /// The next events of these names, in whichever order they come; the answer is in the order of the names. The name
    /// of a connection's state counts as one, too.
    pub fn until_all<const N: usize>(&mut self, names: [&str; N]) -> [Value; N] {
        let mut found = [const { Value::Null }; N];
        while found.contains(&Value::Null) {
            let is_it = |line: &Value, name: &str| line["event"] == name || line["status"] == name;
            let line = self.until_it(&names.join(" and "), |line| names.iter().any(|name| is_it(line, name)));
            let place = found.iter().zip(names).position(|(found, name)| found.is_null() && is_it(&line, name));
            if let Some(place) = place {
                found[place] = line;
            }
        }
        found
    }

    /// The failure it ends with.
    pub fn until_error(&mut self) -> Value {
        self.until_it("error", |line| line["error"].is_object())
    }

    fn until_it(&mut self, what: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let line = self.lines.recv_timeout(left);
            let line = line.unwrap_or_else(|_| panic!("no {what} after {:?}", self.seen));
            self.seen.push(line.clone());
            if is_it(&line) {
                return line;
            }
        }
    }

    /// Everything it said about invites, after it was asked to end with this signal, which it does without complaint.
    pub fn end_by(mut self, signal: &str) -> Vec<Value> {
        let kill = Command::new("kill").args([format!("-{signal}"), self.child.id().to_string()]).status();
        assert!(kill.expect("kill is installed").success(), "it still runs");
        assert_eq!(self.code(), Some(0), "{signal} ends it cleanly");
        self.seen.extend(self.lines.try_iter());
        self.seen.drain(..).filter(|line| line["event"] != "status").collect()
    }

    /// The same, by Ctrl-C.
    pub fn end(self) -> Vec<Value> {
        self.end_by("INT")
    }

    /// The exit code, once it has ended by itself.
    pub fn code(&mut self) -> Option<i32> {
        self.child.wait().expect("it ends").code()
    }

    /// Everything it said, up to now.
    pub fn seen(&self) -> &[Value] {
        &self.seen
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        // It has ended already, or the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
