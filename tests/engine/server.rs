//! A server that says what the test tells it to, and can do SCRAM.

use std::sync::Arc;

use futures::future::BoxFuture;
use hmac::{Hmac, Mac};
use invito::domain::{Account, Password};
use invito::engine::connect::{Io, Secured, Transport};
use invito::engine::{Config, Error, Session};
use minidom::Element;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use xmpp_parsers::sasl::Response;

pub const PASSWORD: &str = "geheim";
pub const SCRAM: &str = "<mechanism>PLAIN</mechanism><mechanism>SCRAM-SHA-256</mechanism>";
pub const SM: &str = "<sm xmlns='urn:xmpp:sm:3'/>";

/// Where the client's connections arrive.
pub struct Server {
    connections: mpsc::UnboundedReceiver<DuplexStream>,
}

/// The way to a [`Server`].
struct Memory {
    server: mpsc::UnboundedSender<DuplexStream>,
    binding: Option<Vec<u8>>,
}

impl Transport for Memory {
    fn open(&self) -> BoxFuture<'_, Result<Secured, Error>> {
        let (ours, theirs) = duplex(16 << 10);
        let gone = self.server.send(theirs).is_err();
        let source = || Arc::new(std::io::ErrorKind::ConnectionRefused.into());
        Box::pin(async move {
            match gone {
                true => Err(Error::Unreachable { host: "club.example".to_owned(), source: source() }),
                false => Ok(Secured { io: Box::new(ours), binding: self.binding.clone() }),
            }
        })
    }
}

impl Server {
    /// A server, and a client that is signing in to it.
    pub fn and_client(config: Config) -> (Self, JoinHandle<Result<Session, Error>>) {
        Self::and_client_that_binds(config, None)
    }

    /// The same over a channel that SCRAM can be bound to.
    pub fn and_client_that_binds(
        config: Config,
        binding: Option<Vec<u8>>,
    ) -> (Self, JoinHandle<Result<Session, Error>>) {
        let (server, connections) = mpsc::unbounded_channel();
        let client = Session::connect_over(Arc::new(Memory { server, binding }), config);
        (Self { connections }, tokio::spawn(client))
    }

    /// A server and a client that is signed in. `features` are those after the sign-in.
    pub async fn and_session(features: &str) -> (Self, Talk, Session) {
        let (mut server, client) = Self::and_client(config());
        let mut talk = server.accept().await;
        talk.sign_in(features).await;
        talk.bind(features).await;
        let session = client.await.expect("no panic").expect("a sign-in as by the book");
        (server, talk, session)
    }

    /// The next connection.
    pub async fn accept(&mut self) -> Talk {
        self.accept_maybe().await.expect("the client lives")
    }

    /// The next connection; `None` once the client can make no more.
    pub async fn accept_maybe(&mut self) -> Option<Talk> {
        self.connections.recv().await.map(|connection| Talk::new(Box::new(connection)))
    }
}

pub fn config() -> Config {
    Config::new(Account::parse("ana@club.example").expect("an address"), Password::new(PASSWORD))
}

/// One connection, from the server's side.
pub struct Talk {
    io: Box<dyn Io>,
    heard: String,
}

impl Talk {
    pub fn new(io: Box<dyn Io>) -> Self {
        Self { io, heard: String::new() }
    }

    pub fn into_io(self) -> Box<dyn Io> {
        self.io
    }

    pub async fn say(&mut self, text: &str) {
        self.io.write_all(text.as_bytes()).await.expect("the client listens");
        self.io.flush().await.expect("the client listens");
    }

    /// The same to a client that may have left; `false` if it has.
    pub async fn try_say(&mut self, text: &str) -> bool {
        self.io.write_all(text.as_bytes()).await.is_ok()
    }

    /// Says it over and over until the client has had enough.
    pub async fn say_for_ever(&mut self, text: &str) {
        while self.try_say(text).await {}
    }

    /// Everything up to and with this.
    pub async fn hear(&mut self, end: &str) -> String {
        loop {
            if let Some(place) = self.heard.find(end) {
                let rest = self.heard.split_off(place + end.len());
                return std::mem::replace(&mut self.heard, rest);
            }
            let mut bytes = [0; 4096];
            let count = self.io.read(&mut bytes).await.expect("the client talks");
            assert!(count > 0, "the client left, and {end} did not come; {}", self.heard);
            self.heard.push_str(str::from_utf8(&bytes[..count]).expect("UTF-8"));
        }
    }

    /// Everything until the client is silent for an hour of the paused clock, or ends the connection.
    pub async fn hear_all(&mut self) -> String {
        let mut bytes = [0; 4096];
        let hour = std::time::Duration::from_secs(3600);
        while let Ok(Ok(1..)) = tokio::time::timeout(hour, async {
            let count = self.io.read(&mut bytes).await?;
            self.heard.push_str(&String::from_utf8_lossy(&bytes[..count]));
            std::io::Result::Ok(count)
        })
        .await
        {}
        std::mem::take(&mut self.heard)
    }

    /// An IQ, and its id.
    pub async fn iq(&mut self) -> (String, String) {
        let iq = self.hear("</iq>").await;
        let iq = iq[iq.rfind("<iq").expect("it begins")..].to_owned();
        let id = attribute(&iq, "id");
        (iq, id)
    }

    /// The stream's header, both ways, and features.
    pub async fn header(&mut self, features: &str) {
        self.hear("version='1.0'>").await;
        self.say(&format!("{HEADER}<stream:features>{features}</stream:features>")).await;
    }

    /// A sign-in with SCRAM-SHA-256 as by the book, up to the second features.
    pub async fn sign_in(&mut self, features: &str) {
        self.header(&mechanisms(SCRAM)).await;
        let proof = self.challenge().await;
        self.end_of_sign_in(&proof, features).await;
    }

    /// The same with SCRAM-SHA-256-PLUS, bound to this.
    pub async fn sign_in_bound(&mut self, binding: &[u8]) {
        self.header(&mechanisms(&format!("{SCRAM}<mechanism>SCRAM-SHA-256-PLUS</mechanism>"))).await;
        let proof = self.challenge_for(&[b"p=tls-exporter,,", binding].concat()).await;
        self.end_of_sign_in(&proof, "").await;
    }

    async fn end_of_sign_in(&mut self, proof: &[u8], features: &str) {
        self.say(&success(proof)).await;
        self.header(&format!("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>{features}")).await;
    }

    /// The middle of SCRAM-SHA-256: asserts that the client knows the password, and returns what proves us.
    pub async fn challenge(&mut self) -> Vec<u8> {
        self.challenge_for(b"n,,").await
    }

    async fn challenge_for(&mut self, channel: &[u8]) -> Vec<u8> {
        let first = self.sasl("</auth>").await;
        let (_, bare) = first.split_at(first.find("n=").expect("a user"));
        let server_first = format!("{}server,s={},i=2", &bare[bare.find("r=").expect("a nonce")..], base64(SALT));
        self.say(&format!("<challenge xmlns='{SASL}'>{}</challenge>", base64(server_first.as_bytes()))).await;
        let last = self.sasl("</response>").await;
        let (without_proof, proof) = last.split_once(",p=").expect("a proof");
        assert!(last.starts_with(&format!("c={},", base64(channel))), "{last}");
        let message = format!("{bare},{server_first},{without_proof}");
        let mut salted = [0; 32];
        pbkdf2::pbkdf2::<Hmac<Sha256>>(PASSWORD.as_bytes(), SALT, 2, &mut salted).expect("a length");
        let client_key = hmac(&salted, b"Client Key");
        let signature = hmac(&Sha256::digest(&client_key), message.as_bytes());
        let expected: Vec<_> = client_key.iter().zip(signature).map(|(key, other)| key ^ other).collect();
        assert_eq!(proof, base64(&expected), "the client knows the password");
        let proof = hmac(&hmac(&salted, b"Server Key"), message.as_bytes());
        format!("v={}", base64(&proof)).into_bytes()
    }

    /// What the client says in a SASL element, read.
    pub async fn sasl(&mut self, end: &str) -> String {
        let element = self.hear(end).await;
        let text = element.trim_end_matches(end);
        let text = &text[text.rfind('>').expect("it begins") + 1..];
        let element: Element = format!("<response xmlns='{SASL}'>{text}</response>").parse().expect("XML");
        String::from_utf8(Response::try_from(element).expect("base64").data).expect("UTF-8")
    }

    /// Binding, and stream management where `features` have it.
    pub async fn bind(&mut self, features: &str) {
        let (bind, id) = self.iq().await;
        assert!(bind.contains("urn:ietf:params:xml:ns:xmpp-bind"), "{bind}");
        let jid = "<jid>ana@club.example/r1</jid>";
        self.say(&format!(
            "<iq type='result' id='{id}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>{jid}</bind></iq>"
        ))
        .await;
        if features.contains("urn:xmpp:sm:3") {
            self.hear("</enable>").await;
            self.say("<enabled xmlns='urn:xmpp:sm:3' id='s1' resume='true'/>").await;
        }
    }

    /// Answers a question.
    pub async fn answer(&mut self, id: &str, payload: &str) {
        self.say(&format!("<iq type='result' id='{id}' from='club.example'>{payload}</iq>")).await;
    }
}

/// A list of mechanisms.
pub fn mechanisms(list: &str) -> String {
    format!("<mechanisms xmlns='{SASL}'>{list}</mechanisms>")
}

/// The end of a sign-in.
pub fn success(proof: &[u8]) -> String {
    format!("<success xmlns='{SASL}'>{}</success>", base64(proof))
}

/// The value of an attribute.
pub fn attribute(xml: &str, name: &str) -> String {
    let (_, rest) = xml.split_once(&format!(" {name}='")).unwrap_or_else(|| panic!("no {name} in {xml}"));
    rest.split('\'').next().unwrap_or_default().to_owned()
}

pub fn base64(data: &[u8]) -> String {
    Element::from(Response { data: data.to_vec() }).text()
}

fn hmac(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key is taken");
    mac.update(data);
    mac.finalize().into_bytes().to_vec()
}

pub const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";
const SALT: &[u8] = b"salt";
pub const HEADER: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' id='x' from='club.example' version='1.0'>";
