//! A friend with an XMPP client of their own, through `openssl s_client`, so that none of the code under test is in it:
//! signs up with a token (XEP-0445, XEP-0077), signs in, becomes a contact (RFC 6121, XEP-0379).

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};

use crate::server::Prosody;

/// The password of whoever signs up in these tests.
pub const PASSWORD: &str = "Sommer3Wind";

/// Signs up with a token.
pub fn register(prosody: &Prosody, host: &str, token: &str, name: &str) -> Result<(), String> {
    let mut stream = Stream::open(prosody, host);
    stream.ask(
        "token",
        &format!("<iq type='set' id='token' to='{host}'><preauth xmlns='urn:xmpp:pars:0' token='{token}'/></iq>"),
    )?;
    let form = format!("<username>{name}</username><password>{PASSWORD}</password>");
    stream.ask(
        "register",
        &format!("<iq type='set' id='register' to='{host}'><query xmlns='jabber:iq:register'>{form}</query></iq>"),
    )
}

/// A client that is signed in and online.
pub struct Friend {
    stream: Stream,
}

impl Friend {
    /// Signs in, fetches the contacts and comes online.
    pub fn sign_in(prosody: &Prosody, address: &str, password: &str) -> Self {
        let (name, host) = address.split_once('@').expect("an address");
        let mut stream = Stream::open(prosody, host);
        let plain = base64(format!("\0{name}\0{password}").as_bytes());
        stream.send(&format!("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{plain}</auth>"));
        stream.until(|read| read.contains("<success")).expect("the password is right");
        stream.header(host);
        stream.until(|read| read.contains("</stream:features>")).expect("the server greets again");
        let bind = "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>";
        stream.ask("bind", bind).expect("a resource");
        let roster = "<iq type='get' id='roster'><query xmlns='jabber:iq:roster'/></iq>";
        stream.ask("roster", roster).expect("the contacts");
        stream.send("<presence/>");
        Self { stream }
    }

    /// Asks to become a contact, with the token of an invite if there is one, and agrees to be one in turn. The server
    /// answers the first in the inviter's name.
    pub fn accept(&mut self, inviter: &str, token: &str) {
        let preauth = format!("<preauth xmlns='urn:xmpp:pars:0' token='{token}'/>");
        self.stream.send(&format!("<presence type='subscribe' to='{inviter}'>{preauth}</presence>"));
        self.stream.until(|read| read.contains("subscribed")).expect("the server answers for the inviter");
        self.agree(inviter);
    }

    /// The same where the server loses it: waits only until the server has seen it.
    pub fn try_to_accept(&mut self, inviter: &str, token: &str) {
        let preauth = format!("<preauth xmlns='urn:xmpp:pars:0' token='{token}'/>");
        self.stream.send(&format!("<presence type='subscribe' to='{inviter}'>{preauth}</presence>"));
        self.settle();
    }

    /// Asks somebody to become a contact.
    pub fn ask_for(&mut self, other: &str) {
        self.stream.send(&format!("<presence type='subscribe' to='{other}'/>"));
        self.settle();
    }

    /// Lets somebody have what they asked for.
    pub fn agree(&mut self, other: &str) {
        self.stream.send(&format!("<presence type='subscribed' to='{other}'/>"));
        self.settle();
    }

    /// Removes a contact.
    pub fn remove(&mut self, other: &str) {
        let item = format!("<query xmlns='jabber:iq:roster'><item jid='{other}' subscription='remove'/></query>");
        self.stream.ask("remove", &format!("<iq type='set' id='remove'>{item}</iq>")).expect("the contact goes");
    }

    /// Changes this account's password (XEP-0077 section 3.3).
    pub fn change_password(&mut self, name: &str, password: &str) {
        let form = format!("<username>{name}</username><password>{password}</password>");
        let query = format!("<query xmlns='jabber:iq:register'>{form}</query>");
        self.stream.ask("password", &format!("<iq type='set' id='password'>{query}</iq>")).expect("it is changed");
    }

    /// Waits until the server has done everything that was sent before.
    fn settle(&mut self) {
        // An error is an answer, too.
        let _ = self.stream.ask("ping", "<iq type='get' id='ping'><ping xmlns='urn:xmpp:ping'/></iq>");
    }
}

/// An XMPP stream inside TLS.
struct Stream {
    openssl: Child,
    read: String,
}

impl Stream {
    fn open(prosody: &Prosody, host: &str) -> Self {
        // `timeout` ends it if the server says nothing, and with it our reading.
        let openssl = Command::new("timeout")
            .args(["60", "openssl", "s_client", "-quiet", "-starttls", "xmpp", "-xmpphost", host])
            .args(["-connect", prosody.starttls(), "-verify_return_error", "-verify_hostname", host, "-CAfile"])
            .arg(prosody.ca())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("openssl is installed");
        let mut stream = Self { openssl, read: String::new() };
        stream.header(host);
        stream.until(|read| read.contains("</stream:features>")).expect("the server greets");
        stream
    }

    fn header(&mut self, host: &str) {
        self.send(&format!(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams' version='1.0' to='{host}'>"
        ));
    }

    /// Sends something; what was read before is not looked at any more.
    fn send(&mut self, text: &str) {
        self.read.clear();
        let stdin = self.openssl.stdin.as_mut().expect("it was piped");
        stdin.write_all(text.as_bytes()).expect("the stream is open");
    }

    /// Sends an IQ and waits for its answer; an error is returned as the server spells it.
    fn ask(&mut self, id: &str, stanza: &str) -> Result<(), String> {
        self.send(stanza);
        self.until(|read| answer(read, id).is_some())?;
        let answer = answer(&self.read, id).expect("it was waited for");
        if answer.contains("<error") { Err(answer.to_owned()) } else { Ok(()) }
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

/// The answer to an IQ among all that was read, whole.
fn answer<'a>(read: &'a str, id: &str) -> Option<&'a str> {
    let is_it = |head: &str| {
        let has = |name: &str, value: &str| {
            head.contains(&format!("{name}='{value}'")) || head.contains(&format!("{name}=\"{value}\""))
        };
        has("id", id) && (has("type", "result") || has("type", "error"))
    };
    let mut from = 0;
    while let Some(start) = read[from..].find("<iq ").map(|at| from + at) {
        let head = &read[start..start + read[start..].find('>')?];
        if is_it(head) {
            let end = if head.ends_with('/') { head.len() + 1 } else { read[start..].find("</iq>")? + 5 };
            return Some(&read[start..start + end]);
        }
        from = start + 4;
    }
    None
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let chunk = |part: &[u8]| {
        let bits = part.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - part.len()));
        let letter = |at: usize| match at <= part.len() {
            true => char::from(LETTERS[(bits >> (18 - 6 * at) & 63) as usize]),
            false => '=',
        };
        [0, 1, 2, 3].map(letter)
    };
    bytes.chunks(3).flat_map(chunk).collect()
}
