//! The way to a server over real TCP and TLS on loopback.

use std::path::PathBuf;
use std::sync::Arc;

use invito::engine::connect::Io;
use invito::engine::{CertificateFault, Config, Error, Mechanism, Session, Tls};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
#[cfg(not(feature = "tls-ring"))]
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
#[cfg(feature = "tls-ring")]
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion};
use tokio_rustls::server::TlsStream;

use super::server::{HEADER, SCRAM, Talk, config, mechanisms};

const STARTTLS: &str = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>";
const PROCEED: &str = "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";

/// A listener, an authority, and settings that lead to both.
struct Place {
    listener: TcpListener,
    authority: Issuer<'static, KeyPair>,
    config: Config,
    folder: TempDir,
}

impl Place {
    async fn new(tls: Tls) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = key();
        let pem = params.self_signed(&key).expect("an authority").pem();
        let authority = Issuer::new(params, key);
        let folder = tempfile::tempdir().expect("a folder");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let mut config = config();
        let port = listener.local_addr().expect("bound").port();
        config.server = Some(invito::engine::Server { host: "127.0.0.1".to_owned(), port });
        config.tls = Some(tls);
        let ca = folder.path().join("ca.pem");
        std::fs::write(&ca, pem).expect("written");
        config.ca_file = Some(ca);
        Self { listener, authority, config, folder }
    }

    fn file(&self, content: &str) -> PathBuf {
        let path = self.folder.path().join("file.pem");
        std::fs::write(&path, content).expect("written");
        path
    }

    fn client(&self) -> JoinHandle<Result<Session, Error>> {
        tokio::spawn(Session::connect(self.config.clone()))
    }

    async fn accept(&self) -> Box<dyn Io> {
        Box::new(self.listener.accept().await.expect("a connection").0)
    }

    /// A connection up to the point where TLS begins.
    async fn accept_starttls(&self) -> Box<dyn Io> {
        let mut talk = Talk::new(self.accept().await);
        talk.header(STARTTLS).await;
        talk.hear("</starttls>").await;
        talk.say(PROCEED).await;
        talk.into_io()
    }

    /// TLS with a certificate for `name`, changed as the test wants.
    async fn secure(
        &self,
        stream: Box<dyn Io>,
        name: &str,
        versions: &[&'static SupportedProtocolVersion],
        change: impl FnOnce(&mut CertificateParams),
    ) -> std::io::Result<TlsStream<Box<dyn Io>>> {
        let mut params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        change(&mut params);
        let key = key();
        let certificate = params.signed_by(&key, &self.authority).expect("a certificate");
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let mut server = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_protocol_versions(versions)
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key.into())
            .expect("a server");
        server.alpn_protocols = vec![b"xmpp-client".to_vec()];
        TlsAcceptor::from(Arc::new(server)).accept(stream).await
    }

    /// How a sign-in fails with such a certificate.
    async fn fault(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> CertificateFault {
        let client = self.client();
        let stream = self.accept_starttls().await;
        // The client leaves in the middle.
        drop(self.secure(stream, name, &[&TLS13], change).await);
        match failure(client).await {
            Error::Certificate { host, fault } => {
                assert_eq!(host, "club.example");
                fault
            }
            other => panic!("{other:?}"),
        }
    }
}

fn key() -> KeyPair {
    KeyPair::generate().expect("a key")
}

async fn failure(client: JoinHandle<Result<Session, Error>>) -> Error {
    client.await.expect("no panic").err().expect("no sign-in")
}

/// A sign-in bound to the channel, as by the book.
async fn sign_in(stream: TlsStream<Box<dyn Io>>, client: JoinHandle<Result<Session, Error>>) -> Session {
    let (_, tls) = stream.get_ref();
    let binding = tls.export_keying_material(vec![0; 32], b"EXPORTER-Channel-Binding", None);
    let binding = binding.expect("a finished handshake");
    let mut talk = Talk::new(Box::new(stream));
    talk.sign_in_bound(&binding).await;
    talk.bind("").await;
    client.await.expect("no panic").expect("signed in")
}

#[tokio::test]
async fn starttls_and_a_bound_sign_in() {
    let place = Place::new(Tls::Starttls).await;
    let client = place.client();
    let stream = place.accept_starttls().await;
    let stream = place.secure(stream, "club.example", &[&TLS13], |_| ()).await.expect("TLS");
    assert_eq!(stream.get_ref().1.alpn_protocol(), None);
    assert_eq!(sign_in(stream, client).await.mechanism(), Mechanism::ScramSha256Plus);
}

#[tokio::test]
async fn direct_tls_says_what_it_is_for() {
    let place = Place::new(Tls::Direct).await;
    let client = place.client();
    let stream = place.accept().await;
    let stream = place.secure(stream, "club.example", &[&TLS13], |_| ()).await.expect("TLS");
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"xmpp-client"[..]));
    assert_eq!(stream.get_ref().1.server_name(), Some("club.example"));
    assert_eq!(sign_in(stream, client).await.mechanism(), Mechanism::ScramSha256Plus);
}

#[tokio::test]
async fn older_tls_is_not_bound_and_that_is_no_downgrade() {
    let mut place = Place::new(Tls::Direct).await;
    place.config.remembered = Some(Mechanism::ScramSha256Plus);
    let client = place.client();
    let stream = place.accept().await;
    let stream = place.secure(stream, "club.example", &[&TLS12], |_| ()).await.expect("TLS");
    let mut talk = Talk::new(Box::new(stream));
    talk.sign_in("").await;
    talk.bind("").await;
    let session = client.await.expect("no panic").expect("signed in");
    assert_eq!(session.mechanism(), Mechanism::ScramSha256);
}

#[tokio::test]
async fn without_encryption_there_is_no_sign_in() {
    let place = Place::new(Tls::Starttls).await;
    let client = place.client();
    let mut talk = Talk::new(place.accept().await);
    talk.header(&mechanisms(SCRAM)).await;
    assert!(matches!(failure(client).await, Error::NoTls { host } if host == "club.example"));
    assert_eq!(talk.hear_all().await, "");

    let client = place.client();
    let mut talk = Talk::new(place.accept().await);
    talk.header(STARTTLS).await;
    talk.hear("</starttls>").await;
    talk.say("<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await;
    assert!(matches!(failure(client).await, Error::NoTls { .. }));
}

#[tokio::test]
async fn what_is_wrong_with_a_certificate_is_told_apart() {
    let mut place = Place::new(Tls::Starttls).await;
    let expired = place.fault("club.example", |params| params.not_after = date_time_ymd(2001, 1, 1)).await;
    assert_eq!(expired, CertificateFault::Expired);
    let future = place.fault("club.example", |params| params.not_before = date_time_ymd(2999, 1, 1)).await;
    assert_eq!(future, CertificateFault::NotYetValid);
    assert_eq!(place.fault("other.example", |_| ()).await, CertificateFault::WrongName);
    assert_eq!(place.fault("127.0.0.1", |_| ()).await, CertificateFault::WrongName);
    let as_authority = |params: &mut CertificateParams| params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    assert_eq!(place.fault("club.example", as_authority).await, CertificateFault::UnknownIssuer);
    place.config.ca_file = None;
    assert_eq!(place.fault("club.example", |_| ()).await, CertificateFault::UnknownIssuer);
}

#[tokio::test]
async fn a_ca_file_that_is_none_is_said() {
    let mut place = Place::new(Tls::Starttls).await;
    let broken = "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n";
    let nonsense = "-----BEGIN CERTIFICATE-----\nYWJj\n-----END CERTIFICATE-----\n";
    for content in ["", "no certificate at all\n", broken, nonsense, &key().serialize_pem()] {
        place.config.ca_file = Some(place.file(content));
        let error = failure(place.client()).await;
        assert!(matches!(error, Error::CaFile { source: None, .. }), "{content}: {error:?}");
    }
    let missing = place.folder.path().join("missing.pem");
    place.config.ca_file = Some(missing.clone());
    let error = failure(place.client()).await;
    assert!(matches!(error, Error::CaFile { source: Some(_), path } if path == missing));
}

#[tokio::test]
async fn a_server_may_hang_up_before_tls() {
    let place = Place::new(Tls::Starttls).await;
    for said in ["", HEADER, "proceed", "tls"] {
        let client = place.client();
        match said {
            "proceed" => drop(place.accept_starttls().await),
            "tls" => {
                let mut talk = Talk::new(place.accept_starttls().await);
                talk.say("this is no TLS at all").await;
                drop(talk);
            }
            said => {
                let mut talk = Talk::new(place.accept().await);
                talk.hear("version='1.0'>").await;
                talk.say(said).await;
            }
        }
        let error = failure(client).await;
        assert!(matches!(error, Error::ConnectionLost | Error::Unreachable { .. }), "{said}: {error:?}");
    }
}

#[tokio::test]
async fn a_server_may_send_garbage_before_tls() {
    let place = Place::new(Tls::Starttls).await;
    for garbage in ["<a><b></a>", "<x:y/>", &format!("{HEADER}<message/>"), &format!("{HEADER}text<a/>")] {
        let client = place.client();
        let mut talk = Talk::new(place.accept().await);
        talk.hear("version='1.0'>").await;
        talk.say(garbage).await;
        let error = failure(client).await;
        assert!(matches!(error, Error::Garbled { .. }), "{garbage}: {error:?}");
    }
}

#[tokio::test]
async fn an_endless_stanza_before_tls_comes_to_an_end() {
    let place = Place::new(Tls::Starttls).await;
    let client = place.client();
    let mut talk = Talk::new(place.accept().await);
    talk.hear("version='1.0'>").await;
    talk.say(&format!("{HEADER}<stream:features>")).await;
    talk.say_for_ever(&"<a>".repeat(1000)).await;
    let error = failure(client).await;
    assert!(matches!(error, Error::Garbled { what: "a stanza without end" }), "{error:?}");
}

#[tokio::test]
async fn nothing_is_slipped_in_before_tls() {
    let place = Place::new(Tls::Starttls).await;
    let client = place.client();
    let mut talk = Talk::new(place.accept().await);
    talk.header(STARTTLS).await;
    talk.hear("</starttls>").await;
    let plain = mechanisms("<mechanism>PLAIN</mechanism>");
    talk.say(&format!("{PROCEED}{HEADER}<stream:features>{plain}</stream:features>")).await;
    let stream = place.secure(talk.into_io(), "club.example", &[&TLS13], |_| ()).await.expect("TLS");
    assert_eq!(sign_in(stream, client).await.mechanism(), Mechanism::ScramSha256Plus);
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_unreachable() {
    let place = Place::new(Tls::Direct).await;
    let begin = tokio::time::Instant::now();
    let error = failure(place.client()).await;
    let silent = |error: &std::io::Error| error.kind() == std::io::ErrorKind::TimedOut;
    assert!(matches!(&error, Error::Unreachable { source, .. } if silent(source)), "{error:?}");
    assert_eq!(begin.elapsed().as_secs(), 15);
}

#[tokio::test]
async fn a_place_where_nobody_listens_is_unreachable() {
    let mut place = Place::new(Tls::Starttls).await;
    place.config.server = invito::engine::Server::parse("127.0.0.1:1");
    let error = failure(place.client()).await;
    assert!(matches!(&error, Error::Unreachable { host, .. } if host == "127.0.0.1:1"), "{error:?}");
}
