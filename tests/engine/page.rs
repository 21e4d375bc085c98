//! Landing pages over real HTTP and HTTPS on loopback.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use invito::domain::{Software, XmppUri};
use invito::engine::PageAnswer;
use invito::engine::page::{self, Error};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tempfile::TempDir;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
#[cfg(not(feature = "tls-ring"))]
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
#[cfg(feature = "tls-ring")]
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

const URI: &str = "xmpp:ana@club.example?roster;preauth=SECRET;ibr=y";

/// A web server that answers by path, and what it heard.
struct Web {
    /// `http://localhost:PORT` or the same with TLS.
    base: String,
    ca: PathBuf,
    heard: Arc<Mutex<Vec<String>>>,
    _folder: TempDir,
}

/// What is answered to a path: the head's lines after `HTTP/1.1 `, and the body.
type Reply = fn(&str) -> (String, Vec<u8>);

impl Web {
    async fn plain(reply: Reply) -> Self {
        Self::serve(reply, None).await
    }

    /// With a certificate for `name`, by an authority of our own.
    async fn secure(reply: Reply, name: &str) -> Self {
        Self::serve(reply, Some(name)).await
    }

    async fn serve(reply: Reply, name: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        let ca = folder.path().join("ca.pem");
        std::fs::write(&ca, authority.self_signed(&key).expect("an authority").pem()).expect("written");
        let tls = name.map(|name| acceptor(name, &Issuer::new(authority, key)));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let port = listener.local_addr().expect("bound").port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let base = format!("{}://localhost:{port}", if tls.is_some() { "https" } else { "http" });
        let web = Self { base, ca, heard: Arc::clone(&heard), _folder: folder };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (tls, heard) = (tls.clone(), Arc::clone(&heard));
                tokio::spawn(async move {
                    match tls {
                        None => talk(stream, reply, &heard).await,
                        // The client may leave in the middle.
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                talk(stream, reply, &heard).await;
                            }
                        }
                    }
                });
            }
        });
        web
    }

    async fn ask(&self, path: &str) -> Result<PageAnswer, Error> {
        let expected = XmppUri::parse(URI).expect("an invite's URI");
        page::ask(&format!("{}{path}", self.base), Some(&self.ca), &expected).await
    }

    fn heard(&self) -> Vec<String> {
        std::mem::take(&mut self.heard.lock().expect("nobody panicked"))
    }
}

fn acceptor(name: &str, authority: &Issuer<'_, KeyPair>) -> TlsAcceptor {
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
    let certificate = params.signed_by(&key, authority).expect("a certificate");
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
        .expect("a server");
    TlsAcceptor::from(Arc::new(config))
}

async fn talk(mut stream: impl AsyncRead + AsyncWrite + Unpin, reply: Reply, heard: &Mutex<Vec<String>>) {
    let mut request = Vec::new();
    let mut bytes = [0; 1024];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut bytes).await {
            Ok(count @ 1..) => request.extend_from_slice(&bytes[..count]),
            _ => return,
        }
    }
    let request = String::from_utf8(request).expect("ASCII");
    let path = request.split(' ').nth(1).expect("a path").to_owned();
    heard.lock().expect("nobody panicked").push(request);
    let (head, body) = reply(&path);
    // The client may have had enough; then it is a body without end.
    let head = format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n");
    if stream.write_all(head.as_bytes()).await.is_err() || stream.write_all(&body).await.is_err() {
        return;
    }
    if path == "/endless" {
        while stream.write_all(&[b'x'; 4096]).await.is_ok() {}
    }
    if path == "/slow" {
        std::future::pending::<()>().await;
    }
    let _ = stream.shutdown().await;
}

fn page(head: &str, body: &str) -> (String, Vec<u8>) {
    (format!("200 OK\r\nContent-Type: text/html\r\n{head}Content-Length: {}", body.len()), body.into())
}

fn elsewhere(location: &str) -> (String, Vec<u8>) {
    (format!("302 Found\r\nLocation: {location}\r\nContent-Length: 0"), Vec::new())
}

/// A server with a page of every sort.
fn every_sort(path: &str) -> (String, Vec<u8>) {
    match path {
        "/prosody" => page(&format!("Link: <{URI}>; rel=\"alternate\"\r\n"), "Welcome"),
        "/two-headers" => page(&format!("Link: </a.css>; rel=preload\r\nLink: <{URI}>\r\n"), "Welcome"),
        "/text" => page("", &format!("<a href=\"{}\">Join</a>", URI.replace('=', "&#x3D;"))),
        "/other" => page(&format!("Link: <{}>\r\n", URI.replace("SECRET", "OTHER")), URI),
        "/used" | "/invites_page?SECRET" => page("", "<h5>Invite expired</h5>"),
        "/gone" => ("410 Gone\r\nContent-Length: 0".into(), Vec::new()),
        "/broken" => ("503 Service Unavailable\r\nContent-Length: 4".into(), URI.into()),
        "/moved" => elsewhere("/prosody"),
        "/moved-away" => elsewhere("http://127.0.0.1:1/prosody"),
        "/moved-to-a-file" => elsewhere("file:///etc/passwd"),
        "/moved-to-the-app" => elsewhere(URI),
        "/round" => elsewhere("/round"),
        "/nowhere" => ("302 Found\r\nContent-Length: 0".into(), Vec::new()),
        // A link behind what is read.
        "/huge" => page("", &format!("{}{URI}", "x".repeat(256 << 10))),
        "/large" => page("", &format!("{} {URI}", "x".repeat((256 << 10) - 100))),
        "/endless" => ("200 OK".into(), URI.replace(';', " ;").into()),
        "/latin" => ("200 OK".into(), [b"\xe9\xff ", URI.as_bytes(), b"'\xff"].concat()),
        _ => ("404 Not Found\r\nContent-Length: 0".into(), Vec::new()),
    }
}

#[tokio::test]
async fn a_page_says_where_it_leads() {
    for web in [Web::plain(every_sort).await, Web::secure(every_sort, "localhost").await] {
        for (path, answer) in [
            ("/prosody", PageAnswer::Leads),
            ("/two-headers", PageAnswer::Leads),
            ("/text", PageAnswer::Leads),
            ("/latin", PageAnswer::Leads),
            ("/large", PageAnswer::Leads),
            ("/moved", PageAnswer::Leads),
            ("/moved-to-the-app", PageAnswer::Leads),
            ("/other", PageAnswer::LeadsElsewhere),
            ("/used", PageAnswer::Silent),
            ("/huge", PageAnswer::Silent),
            ("/endless", PageAnswer::Silent),
            ("/gone", PageAnswer::Over),
            ("/missing", PageAnswer::Over),
        ] {
            assert_eq!(web.ask(path).await.expect(path), answer, "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_no_answer_says_nothing_about_the_invite() {
    let web = Web::plain(every_sort).await;
    assert!(matches!(web.ask("/broken").await, Err(Error::Closed(503))));
    assert!(matches!(web.ask("/nowhere").await, Err(Error::Closed(302))));
    for path in ["/moved-away", "/moved-to-a-file", "/round"] {
        assert!(matches!(web.ask(path).await, Err(Error::OffHost)), "{path}");
    }
    let expected = XmppUri::parse(URI).expect("an invite's URI");
    for nowhere in ["http://127.0.0.1:1/SECRET", "ftp://localhost/SECRET", "SECRET", ""] {
        let error = page::ask(nowhere, None, &expected).await.expect_err(nowhere);
        assert!(matches!(error, Error::Unreachable), "{nowhere}: {error:?}");
        assert!(!format!("{error} {error:?}").contains("SECRET"));
    }
}

#[tokio::test]
async fn a_protected_page_never_leads_to_an_unprotected_one() {
    fn to_plain(path: &str) -> (String, Vec<u8>) {
        elsewhere(&format!("http://localhost{path}"))
    }
    let web = Web::secure(to_plain, "localhost").await;
    assert!(matches!(web.ask("/").await, Err(Error::OffHost)));
}

#[tokio::test]
async fn a_certificate_that_is_not_good_is_said() {
    let web = Web::secure(every_sort, "localhost").await;
    let expected = XmppUri::parse(URI).expect("an invite's URI");
    let stranger = page::ask(&format!("{}/prosody", web.base), None, &expected).await;
    assert!(matches!(stranger, Err(Error::Certificate)), "{stranger:?}");
    let wrong_name = Web::secure(every_sort, "club.example").await.ask("/prosody").await;
    assert!(matches!(wrong_name, Err(Error::Certificate)), "{wrong_name:?}");
    let file = web.ca.with_file_name("none.pem");
    let missing = page::ask(&format!("{}/prosody", web.base), Some(&file), &expected).await;
    assert!(matches!(missing, Err(Error::CaFile(path)) if path == file));
}

#[tokio::test]
async fn the_page_learns_nothing_but_what_a_stranger_tells() {
    fn with_cookie(path: &str) -> (String, Vec<u8>) {
        match path {
            "/first" => ("302 Found\r\nSet-Cookie: a=b\r\nLocation: /second\r\nContent-Length: 0".into(), Vec::new()),
            _ => page("", ""),
        }
    }
    let web = Web::plain(with_cookie).await;
    assert_eq!(web.ask("/first#SECRET").await.expect("an answer"), PageAnswer::Silent);
    let heard = web.heard();
    assert_eq!(heard.len(), 2);
    for request in heard {
        assert!(request.starts_with("GET /"), "{request}");
        let mut names: Vec<_> = request
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(':'))
            .map(|(name, _)| name.to_lowercase())
            .collect();
        names.sort();
        assert_eq!(names, ["accept", "host", "user-agent"], "{request}");
        assert!(request.contains(concat!("Invito/", env!("CARGO_PKG_VERSION"))) && !request.contains("SECRET"));
    }
}

#[tokio::test]
async fn a_page_that_never_ends_is_given_up() {
    fn slow(_: &str) -> (String, Vec<u8>) {
        ("200 OK\r\nContent-Length: 1000".into(), b"Please wait".to_vec())
    }
    let web = Web::plain(slow).await;
    let expected = XmppUri::parse(URI).expect("an invite's URI");
    let soon = Duration::from_millis(500);
    let answer = page::ask_within(soon, &format!("{}/slow", web.base), None, &expected).await;
    assert!(matches!(answer, Err(Error::TimedOut)), "{answer:?}");
}

#[tokio::test]
async fn a_page_known_to_carry_links_is_over_without_one() {
    let web = Web::plain(every_sort).await;
    let answer = web.ask("/invites_page?SECRET").await.expect("an answer");
    assert_eq!(answer.of_page_with_links(), PageAnswer::Over);
    assert_eq!(PageAnswer::Leads.of_page_with_links(), PageAnswer::Leads);
    let software = |name: &str| Software { name: name.to_owned(), version: "13.0.6".to_owned() };
    let known = |url: &str, name: &str| page::carries_links(url, Some(&software(name)));
    assert!(known("https://club.example:5281/invites_page?SECRET", "Prosody"));
    assert!(!known("https://club.example/join/#ana@club.example?roster;preauth=SECRET", "Prosody"));
    assert!(!known("https://club.example/invites_page?SECRET", "ejabberd"));
    assert!(!page::carries_links("https://club.example/invites_page?SECRET", None));
}
