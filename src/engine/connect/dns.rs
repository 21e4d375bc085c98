//! What the DNS says: service records by our own question, addresses by the system's resolver, so that
//! `/etc/hosts`, VPNs and the like count.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::proto::rr::RData;
use tokio::net::lookup_host;

use super::Target;
use super::order::{self, Record};
use crate::domain::Host;
use crate::engine::Error;
use crate::engine::session::Tls;

/// The places to try for a domain, in order. Without service records that is the domain itself.
///
/// # Errors
/// [`Error::UnknownHost`] if the domain says that it has no chat server (the target `.`) or its name is no name.
pub async fn targets(host: &Host, chance: &mut impl FnMut(u32) -> u32) -> Result<Vec<Target>, Error> {
    let unknown = || Error::UnknownHost { host: host.to_string() };
    let domain = ascii(host.as_str()).ok_or_else(unknown)?;
    if domain.parse::<std::net::IpAddr>().is_ok() {
        return Ok(vec![itself(domain)]);
    }
    let (direct, starttls) = tokio::join!(lookup(&domain, Tls::Direct), lookup(&domain, Tls::Starttls));
    choose(domain, [direct, starttls].concat(), chance).ok_or_else(unknown)
}

/// The addresses of a name.
///
/// # Errors
/// [`Error::UnknownHost`] if there is no such name, [`Error::Unreachable`] if that could not be found out.
pub async fn addresses(name: &str, port: u16) -> Result<Vec<SocketAddr>, Error> {
    let host = || name.to_owned();
    let spelled = ascii(name).unwrap_or_else(host);
    match lookup_host((spelled.as_str(), port)).await {
        Ok(found) => Ok(found.collect()),
        Err(_) if is_no_name(&spelled).await => Err(Error::UnknownHost { host: host() }),
        Err(source) => Err(Error::Unreachable { host: host(), source: Arc::new(source) }),
    }
}

/// The name as the DNS and certificates spell it (an IDN as A-labels).
pub fn ascii(name: &str) -> Option<String> {
    match url::Host::parse(name).ok()? {
        url::Host::Domain(domain) => Some(domain.trim_end_matches('.').to_owned()),
        url::Host::Ipv4(address) => Some(address.to_string()),
        url::Host::Ipv6(address) => Some(address.to_string()),
    }
}

/// `None`: the domain says that there is no chat server.
fn choose(domain: String, records: Vec<Record>, chance: &mut impl FnMut(u32) -> u32) -> Option<Vec<Target>> {
    if records.is_empty() {
        return Some(vec![itself(domain)]);
    }
    let there: Vec<_> = records.into_iter().filter(|record| !record.target.host.is_empty()).collect();
    (!there.is_empty()).then(|| order::sorted(there, chance))
}

fn itself(host: String) -> Target {
    Target { host, port: 5222, tls: Tls::Starttls }
}

/// The service records of one kind; none also if they cannot be had, since the domain itself may still work.
async fn lookup(domain: &str, tls: Tls) -> Vec<Record> {
    let service = match tls {
        Tls::Direct => "_xmpps-client",
        Tls::Starttls => "_xmpp-client",
    };
    let answer = match resolver() {
        Ok(resolver) => resolver.srv_lookup(format!("{service}._tcp.{domain}.")).await,
        Err(error) => Err(error),
    };
    let lookup = match answer {
        Ok(lookup) => lookup,
        Err(error) => {
            tracing::debug!(domain, service, %error, "no service records");
            return Vec::new();
        }
    };
    let record = |data: &RData| match data {
        RData::SRV(srv) => Some(Record {
            priority: srv.priority,
            weight: srv.weight,
            target: Target { host: srv.target.to_ascii().trim_end_matches('.').to_owned(), port: srv.port, tls },
        }),
        _ => None,
    };
    lookup.answers().iter().filter_map(|answer| record(&answer.data)).collect()
}

/// Whether the DNS is sure that there is no such name. The system's resolver does not tell that from a lost network.
async fn is_no_name(name: &str) -> bool {
    match resolver() {
        Ok(resolver) => {
            let answer = resolver.lookup_ip(format!("{}.", name.trim_end_matches('.'))).await;
            answer.is_err_and(|error| error.is_no_records_found())
        }
        Err(_) => false,
    }
}

fn resolver() -> Result<TokioResolver, hickory_resolver::net::NetError> {
    let mut builder = TokioResolver::builder_tokio()?;
    let options = builder.options_mut();
    options.timeout = Duration::from_secs(2);
    options.attempts = 1;
    builder.build()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(host: &str, tls: Tls) -> Record {
        Record { priority: 1, weight: 0, target: Target { host: host.to_owned(), port: 5223, tls } }
    }

    fn chosen(records: Vec<Record>) -> Option<Vec<Target>> {
        choose("club.example".to_owned(), records, &mut |_| 0)
    }

    #[test]
    fn a_domain_without_service_records_is_tried_itself() {
        let itself = Target { host: "club.example".to_owned(), port: 5222, tls: Tls::Starttls };
        assert_eq!(chosen(Vec::new()), Some(vec![itself]));
    }

    #[test]
    fn a_domain_that_says_it_has_no_chat_server_is_believed() {
        assert_eq!(chosen(vec![record("", Tls::Starttls)]), None);
        let only_direct = chosen(vec![record("", Tls::Starttls), record("a", Tls::Direct)]);
        assert_eq!(only_direct.map(|targets| targets.len()), Some(1));
    }

    #[test]
    fn both_kinds_of_service_records_are_tried() {
        let targets = chosen(vec![record("a", Tls::Direct), record("b", Tls::Starttls)]);
        assert_eq!(targets.map(|targets| targets.len()), Some(2));
    }

    #[test]
    fn names_with_other_letters_are_spelled_for_the_dns() {
        assert_eq!(ascii("müller.example").as_deref(), Some("xn--mller-kva.example"));
        assert_eq!(ascii("127.0.0.1").as_deref(), Some("127.0.0.1"));
        assert_eq!(ascii("club.example.").as_deref(), Some("club.example"));
        assert_eq!(ascii("no name"), None);
    }
}
