//! TLS: whom we trust, what we bind to, and what is wrong with a certificate.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::CryptoProvider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{self, AlertDescription, CertificateError, ClientConfig, ProtocolVersion, RootCertStore};

use super::{Secured, dns};
use crate::domain::Host;
use crate::engine::wire::Io;
use crate::engine::{CertificateFault, Error};

/// Speaks TLS with one domain.
pub struct Client {
    host: Host,
    name: ServerName<'static>,
    plain: Arc<ClientConfig>,
    direct: Arc<ClientConfig>,
}

impl Client {
    /// Trusts the system's certificates and those of `ca_file`. A certificate must be for `host`, wherever its server is.
    ///
    /// # Errors
    /// [`Error::CaFile`]; [`Error::UnknownHost`] if no certificate could be for this name.
    pub async fn new(host: &Host, ca_file: Option<PathBuf>) -> Result<Self, Error> {
        let unknown = || Error::UnknownHost { host: host.to_string() };
        let name = dns::ascii(host.as_str()).and_then(|name| ServerName::try_from(name).ok()).ok_or_else(unknown)?;
        // Reading a few hundred certificates would hold up others on this thread.
        let roots = tokio::task::spawn_blocking(move || roots(ca_file.as_deref())).await;
        let roots = roots.map_err(|_| Error::Garbled { what: "the system's certificates" })??;
        let plain = ClientConfig::builder_with_provider(Arc::new(provider()))
            .with_safe_default_protocol_versions()
            .expect("the provider has the ciphers of the default versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let mut direct = plain.clone();
        direct.alpn_protocols = vec![b"xmpp-client".to_vec()];
        Ok(Self { host: host.clone(), name, plain: Arc::new(plain), direct: Arc::new(direct) })
    }

    /// Encrypts a connection. `direct` from its first byte (XEP-0368), otherwise inside a stream.
    ///
    /// # Errors
    /// [`Error::Certificate`], [`Error::Unreachable`].
    pub async fn secure(&self, io: Box<dyn Io>, direct: bool) -> Result<Secured, Error> {
        let config = if direct { &self.direct } else { &self.plain };
        let stream = TlsConnector::from(Arc::clone(config))
            .connect(self.name.clone(), io)
            .await
            .map_err(|error| failed(&self.host, error))?;
        Ok(Secured { binding: binding(&stream), io: Box::new(stream) })
    }
}

/// What SCRAM binds to (RFC 9266). Before TLS 1.3 only `tls-unique` would do, which rustls does not give.
fn binding(stream: &TlsStream<Box<dyn Io>>) -> Option<Vec<u8>> {
    let (_, connection) = stream.get_ref();
    if connection.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
        return None;
    }
    connection.export_keying_material(vec![0; 32], b"EXPORTER-Channel-Binding", None).ok()
}

fn roots(ca_file: Option<&Path>) -> Result<RootCertStore, Error> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(certificates(ca_file)?);
    Ok(roots)
}

/// The system's certificates, and those of the file. Blocks.
///
/// # Errors
/// [`Error::CaFile`].
pub fn certificates(ca_file: Option<&Path>) -> Result<Vec<CertificateDer<'static>>, Error> {
    let found = rustls_native_certs::load_native_certs();
    for error in found.errors {
        tracing::warn!(%error, "a certificate of the system cannot be read");
    }
    let mut certificates = found.certs;
    if let Some(path) = ca_file {
        certificates.extend(of_file(path)?);
    }
    Ok(certificates)
}

fn of_file(path: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let unusable = |source| Error::CaFile { path: path.to_owned(), source };
    let pem = std::fs::read(path).map_err(|source| unusable(Some(Arc::new(source))))?;
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let certificates = certificates.unwrap_or_default();
    // A file that holds other things than certificates is none.
    match RootCertStore::empty().add_parsable_certificates(certificates.iter().cloned()) {
        (0, _) => Err(unusable(None)),
        _ => Ok(certificates),
    }
}

/// Named, not taken from the process: with two back ends in one program there is no default. Whoever builds aws-lc wants
/// it; ring may be there only because the command line brings it.
pub fn provider() -> CryptoProvider {
    #[cfg(feature = "tls-aws-lc")]
    return rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(all(feature = "tls-ring", not(feature = "tls-aws-lc")))]
    return rustls::crypto::ring::default_provider();
    #[cfg(not(any(feature = "tls-ring", feature = "tls-aws-lc")))]
    compile_error!("one of the features tls-ring and tls-aws-lc is needed");
}

fn failed(host: &Host, error: io::Error) -> Error {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match tls.and_then(certificate_fault) {
        Some(fault) => Error::Certificate { host: host.to_string(), fault },
        None => Error::Unreachable { host: host.to_string(), source: Arc::new(error) },
    }
}

/// What is wrong with the certificate, if that is what is wrong.
pub fn certificate_fault(error: &rustls::Error) -> Option<CertificateFault> {
    match error {
        rustls::Error::InvalidCertificate(error) => Some(fault(error)),
        // The server has no certificate at all for this name.
        rustls::Error::AlertReceived(AlertDescription::UnrecognisedName) => Some(CertificateFault::WrongName),
        _ => None,
    }
}

fn fault(error: &CertificateError) -> CertificateFault {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => CertificateFault::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => CertificateFault::NotYetValid,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateFault::WrongName
        }
        CertificateError::UnknownIssuer => CertificateFault::UnknownIssuer,
        // The usual home-made certificate: it signs itself, as an authority does. rustls has no word for that.
        CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            CertificateFault::UnknownIssuer
        }
        other => CertificateFault::Other(other.to_string()),
    }
}
