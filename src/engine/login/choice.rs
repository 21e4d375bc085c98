//! Which mechanism a sign-in uses (RFC 5802 section 6, XEP-0440): the strongest one both sides can, never one that
//! is weaker than what the account used before. Pure.

use minidom::Element;

use crate::engine::Error;
use crate::engine::session::Mechanism;

/// What a server offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    mechanisms: Vec<String>,
    /// The kinds of channel binding it knows; `None` if it does not say.
    bindings: Option<Vec<String>>,
}

impl Offered {
    /// Reads the stream's features.
    pub fn read(features: &Element) -> Self {
        let mechanisms = features.get_child("mechanisms", super::SASL);
        let mechanisms = mechanisms.into_iter().flat_map(Element::children).map(|one| one.text().trim().to_owned());
        let bindings = features.get_child("sasl-channel-binding", "urn:xmpp:sasl-cb:0");
        let kinds = |list: &Element| list.children().filter_map(|one| one.attr("type")).map(str::to_owned).collect();
        Self { mechanisms: mechanisms.collect(), bindings: bindings.map(kinds) }
    }

    fn has(&self, mechanism: Mechanism) -> bool {
        self.mechanisms.iter().any(|name| name == mechanism.as_str())
    }

    fn binds(&self) -> bool {
        self.mechanisms.iter().any(|name| name.ends_with("-PLUS"))
    }

    fn knows_exporter(&self) -> bool {
        self.bindings.as_ref().is_none_or(|kinds| kinds.iter().any(|kind| kind == "tls-exporter"))
    }
}

/// What is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The mechanism.
    pub mechanism: Mechanism,
    /// What is said about the channel.
    pub channel: Channel,
}

impl Choice {
    /// Whether the server is told that we would bind, had it offered to.
    pub fn would_bind(&self) -> bool {
        self.channel == Channel::Would && self.mechanism != Mechanism::Plain
    }
}

/// What SCRAM's first message says about the channel, under the server's signature (`gs2-cbind-flag`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// `p`: bound to it.
    Bound(Vec<u8>),
    /// `y`: we would, but the server does not offer it. A server that did knows then that its list was changed.
    Would,
    /// `n`: we cannot.
    Cannot,
}

/// Chooses. `binding` is what this connection could be bound to.
pub fn choose(offered: &Offered, binding: Option<Vec<u8>>, remembered: Option<Mechanism>) -> Result<Choice, Error> {
    let can_bind = binding.is_some();
    let channel = match binding {
        Some(data) if offered.binds() && offered.knows_exporter() => Channel::Bound(data),
        Some(_) if !offered.binds() => Channel::Would,
        _ => Channel::Cannot,
    };
    let bound = matches!(channel, Channel::Bound(_));
    let usable = |mechanism: &Mechanism| offered.has(*mechanism) && (bound || *mechanism == mechanism.unbound());
    let Some(mechanism) = Mechanism::ALL.into_iter().rev().find(usable) else {
        return Err(Error::NoMechanism { offered: offered.mechanisms.clone() });
    };
    // Where we cannot bind (TLS 1.2) that is no fault of the server's; where we can, its absence is news.
    let floor = remembered.map(|before| if can_bind { before } else { before.unbound() });
    match floor {
        Some(floor) if mechanism < floor => Err(Error::WeakerMechanism {
            remembered: remembered.map_or("", Mechanism::as_str).to_owned(),
            offered: offered.mechanisms.clone(),
        }),
        // A list with a `-PLUS` we do not know, and none we do.
        _ if bound && mechanism == mechanism.unbound() => Ok(Choice { mechanism, channel: Channel::Cannot }),
        _ => Ok(Choice { mechanism, channel }),
    }
}

#[cfg(test)]
mod tests {
    use super::Mechanism::*;
    use super::*;

    fn offer(names: &[&str]) -> Offered {
        Offered { mechanisms: names.iter().map(|name| (*name).to_owned()).collect(), bindings: None }
    }

    fn chosen(names: &[&str], binding: Option<Vec<u8>>) -> (Mechanism, Channel) {
        let choice = choose(&offer(names), binding, None).expect("there is a common mechanism");
        (choice.mechanism, choice.channel)
    }

    const TLS13: Option<Vec<u8>> = Some(Vec::new());
    const BOTH: [&str; 5] = ["PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS"];

    #[test]
    fn the_strongest_common_mechanism_is_used() {
        assert_eq!(chosen(&BOTH, TLS13), (ScramSha256Plus, Channel::Bound(Vec::new())));
        assert_eq!(chosen(&BOTH, None), (ScramSha256, Channel::Cannot));
        assert_eq!(chosen(&["SCRAM-SHA-512", "SCRAM-SHA-1"], None).0, ScramSha512);
        assert_eq!(chosen(&["PLAIN", "X-OAUTH2"], TLS13).0, Plain);
    }

    #[test]
    fn a_server_that_does_not_offer_to_bind_is_told_that_we_would() {
        assert_eq!(chosen(&["SCRAM-SHA-1", "PLAIN"], TLS13), (ScramSha1, Channel::Would));
    }

    #[test]
    fn a_server_that_binds_to_other_things_only_is_not_bound() {
        let bindings = Some(vec!["tls-server-end-point".to_owned()]);
        let choice = choose(&Offered { bindings, ..offer(&BOTH) }, TLS13, None);
        let expected = Choice { mechanism: ScramSha256, channel: Channel::Cannot };
        assert_eq!(choice.expect("there is a common mechanism"), expected);
    }

    #[test]
    fn a_bound_mechanism_we_do_not_know_does_not_confuse() {
        assert_eq!(chosen(&["SCRAM-SHA3-512-PLUS", "SCRAM-SHA-1"], TLS13), (ScramSha1, Channel::Cannot));
    }

    #[test]
    fn nothing_in_common_is_said_with_the_servers_list() {
        let error = choose(&offer(&["X-OAUTH2", "EXTERNAL"]), TLS13, None).expect_err("nothing is common");
        assert!(matches!(error, Error::NoMechanism { offered } if offered.len() == 2));
    }

    #[test]
    fn a_weaker_mechanism_than_before_is_refused() {
        let refused = |names: &[&str], binding: Option<Vec<u8>>, before| {
            matches!(choose(&offer(names), binding, Some(before)), Err(Error::WeakerMechanism { .. }))
        };
        assert!(refused(&["PLAIN"], TLS13, ScramSha1));
        assert!(refused(&["SCRAM-SHA-1"], None, ScramSha256));
        // No longer bound though we could: refused. On a connection that cannot be bound only the hash counts.
        assert!(refused(&["SCRAM-SHA-256", "SCRAM-SHA-1"], TLS13, ScramSha256Plus));
        assert!(!refused(&["SCRAM-SHA-256", "SCRAM-SHA-1"], None, ScramSha256Plus));
        assert!(refused(&["SCRAM-SHA-1"], None, ScramSha256Plus));
        assert!(!refused(&BOTH, TLS13, ScramSha256Plus));
        assert!(!refused(&BOTH, TLS13, Plain));
    }

    #[test]
    fn the_features_are_read_even_with_kinds_of_binding_we_do_not_know() {
        let features = "<f:features xmlns:f='http://etherx.jabber.org/streams'>
            <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism> PLAIN </mechanism></mechanisms>
            <sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'><channel-binding type='x-new'/></sasl-channel-binding>
            </f:features>";
        let offered = Offered::read(&features.parse().expect("a test's own XML"));
        assert_eq!(offered.mechanisms, ["PLAIN"]);
        assert!(!offered.knows_exporter());
    }
}
