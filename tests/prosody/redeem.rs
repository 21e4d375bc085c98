//! A newcomer takes up an invite for real: XEP-0445 (the token) and then XEP-0077 (name and password), over a stream of
//! our own through `openssl s_client`, so that none of the code under test is in it.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};

use crate::cli::{Person, text, token};
use crate::server::Prosody;

/// Signs up with a token.
fn register(prosody: &Prosody, host: &str, token: &str, name: &str, password: &str) -> Result<(), String> {
    let mut stream = Stream::open(prosody, host);
    stream.ask(
        "token",
        &format!("<iq type='set' id='token' to='{host}'><preauth xmlns='urn:xmpp:pars:0' token='{token}'/></iq>"),
    )?;
    stream.ask(
        "register",
        &format!(
            "<iq type='set' id='register' to='{host}'><query xmlns='jabber:iq:register'>\
             <username>{name}</username><password>{password}</password></query></iq>"
        ),
    )
}

/// An XMPP stream inside TLS, before any sign-in.
struct Stream {
    openssl: Child,
    read: String,
}

impl Stream {
    fn open(prosody: &Prosody, host: &str) -> Self {
        // `timeout` ends it if the server says nothing, and with it our reading.
        let mut openssl = Command::new("timeout")
            .args(["30", "openssl", "s_client", "-quiet", "-starttls", "xmpp", "-xmpphost", host])
            .args(["-connect", prosody.starttls(), "-verify_return_error", "-verify_hostname", host, "-CAfile"])
            .arg(prosody.ca())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("openssl is installed");
        let header = format!(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams' version='1.0' to='{host}'>"
        );
        openssl.stdin.as_mut().expect("it was piped").write_all(header.as_bytes()).expect("the stream is open");
        let mut stream = Self { openssl, read: String::new() };
        stream.until(|read| read.contains("</stream:features>")).expect("the server greets");
        stream
    }

    /// Sends an IQ and waits for its answer; an error is returned as the server spells it.
    fn ask(&mut self, id: &str, stanza: &str) -> Result<(), String> {
        self.read.clear();
        let stdin = self.openssl.stdin.as_mut().expect("it was piped");
        stdin.write_all(stanza.as_bytes()).expect("the stream is open");
        let id = [format!("id='{id}'"), format!("id=\"{id}\"")];
        self.until(|read| {
            let is_error = read.contains("type='error'") || read.contains("type=\"error\"");
            let is_over = read.ends_with("</iq>") || (!is_error && read.ends_with("/>"));
            id.iter().any(|id| read.contains(id)) && is_over
        })?;
        if self.read.contains("<error") { Err(self.read.clone()) } else { Ok(()) }
    }

    fn until(&mut self, complete: impl Fn(&str) -> bool) -> Result<(), String> {
        let stdout = self.openssl.stdout.as_mut().expect("it was piped");
        let mut part = [0; 4096];
        while !complete(&self.read) {
            match stdout.read(&mut part) {
                Ok(length) if length > 0 => self.read.push_str(&String::from_utf8_lossy(&part[..length])),
                _ => return Err(format!("the stream ended after {}", self.read)),
            }
        }
        Ok(())
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // It has ended already, or it ends now.
        let _ = self.openssl.kill();
        let _ = self.openssl.wait();
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_account_invite_makes_one_account_and_no_second_one() {
    let prosody = Prosody::shared();
    let invite = Person::new(prosody, "admin@localhost").json(&["create", "account"]);
    register(prosody, "localhost", token(&invite), "ben", "Sommer3Wind").expect("the invite is good");

    let again = register(prosody, "localhost", token(&invite), "eve", "Sommer3Wind").expect_err("it was used");
    assert!(again.contains("forbidden"), "{again}");

    let ben = Person::new(prosody, "ben@localhost").with_password("Sommer3Wind");
    assert_eq!(ben.json(&["create", "contact"])["kind"], "contact", "the new account signs in and invites");
    let eve = Person::new(prosody, "eve@localhost").with_password("Sommer3Wind");
    assert_eq!(eve.fails(&["offers"]), (10, "wrong-password".to_owned()));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_contact_invite_that_allows_it_makes_an_account_too() {
    let prosody = Prosody::shared();
    let invite = Person::new(prosody, "user@everybody.test").json(&["create", "contact"]);
    register(prosody, "everybody.test", token(&invite), "carla", "Sommer3Wind").expect("the invite is good");
    let carla = Person::new(prosody, "carla@everybody.test").with_password("Sommer3Wind");
    assert_eq!(carla.json(&["offers"])["account"], "carla@everybody.test");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn nobody_signs_up_with_a_made_up_token_or_a_contact_only_invite() {
    let prosody = Prosody::shared();
    register(prosody, "localhost", "AAAAAAAAAAAAAAAAAAAAAAAA", "mallory", "Sommer3Wind").expect_err("it is made up");
    let invite = Person::new(prosody, "user@localhost").json(&["create", "contact"]);
    assert_eq!(text(&invite, "kind"), "contact");
    register(prosody, "localhost", token(&invite), "mallory", "Sommer3Wind").expect_err("it is for contacts only");
}
