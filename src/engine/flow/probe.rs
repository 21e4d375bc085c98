//! Asking whether tokens are still good, on a stream that is not signed in (XEP-0445 section 3): a question a token.
//!
//! Only the first half of a registration is done, which spends nothing: a token is spent by the `jabber:iq:register`
//! that never follows. Shown on the wire by `tests/flows/*/probe.flow`.

use minidom::Element;
use minidom::rxml::xml_ncname;

use super::{Flow, Question, Reply, StanzaError, Step};
use crate::domain::{Kind, Software, XmppUri};
use crate::engine::Error;
use crate::engine::probe::Verdict;

/// Asks about some tokens of one host.
pub struct Probe {
    host: String,
    tokens: Vec<Option<String>>,
    verdicts: Vec<Verdict>,
}

impl Probe {
    /// About these. What cannot be asked about, or leads to another host, is not.
    #[must_use]
    pub fn new(host: &str, software: Option<&Software>, uris: &[XmppUri]) -> Self {
        let askable = |uri: &&XmppUri| uri.host() == host && can_be_probed(uri.kind(), software);
        let token = |uri: &XmppUri| Some(uri).filter(askable).map(|uri| uri.token().expose().to_owned());
        Self { host: host.to_owned(), tokens: uris.iter().map(token).collect(), verdicts: Vec::new() }
    }

    /// What was learnt so far, in the order of the tokens.
    #[must_use]
    pub fn so_far(self) -> Vec<Verdict> {
        self.verdicts
    }

    /// The same, with the rest unsupported: the server does not take such questions.
    #[must_use]
    pub fn unsupported(mut self) -> Vec<Verdict> {
        self.verdicts.resize(self.tokens.len(), Verdict::Unsupported);
        self.verdicts
    }

    fn next(&mut self) -> Step<Vec<Verdict>> {
        while let Some(token) = self.tokens.get(self.verdicts.len()) {
            match token {
                Some(token) => {
                    let payload =
                        Element::builder("preauth", PARS).attr(xml_ncname!("token").to_owned(), token.as_str()).build();
                    return Step::Ask(Question { to: self.host.clone(), set: true, payload });
                }
                None => self.verdicts.push(Verdict::Unsupported),
            }
        }
        Step::Done(Ok(self.verdicts.clone()))
    }
}

impl Flow for Probe {
    type Output = Vec<Verdict>;

    fn step(&mut self, reply: Option<Reply>) -> Step<Vec<Verdict>> {
        match reply.map(verdict) {
            None => {}
            Some(Ok(verdict)) => self.verdicts.push(verdict),
            Some(Err(error)) => return Step::Done(Err(error)),
        }
        self.next()
    }
}

/// Whether the server can be asked about the token of such an invite.
///
/// Prosody keeps the tokens of contact-only invites with the inviter and finds them only for a subscription: asked
/// here it calls a good one invalid. ejabberd has one list for all.
#[must_use]
pub fn can_be_probed(kind: Kind, software: Option<&Software>) -> bool {
    match kind {
        Kind::Account | Kind::AccountAndContact | Kind::PasswordReset => true,
        Kind::Contact => software.is_some_and(Software::is_ejabberd),
    }
}

fn verdict(reply: Reply) -> Result<Verdict, Error> {
    let Err(StanzaError { kind, condition, text }) = reply else {
        return Ok(Verdict::Valid);
    };
    match condition.as_str() {
        // A server in trouble says nothing about the token.
        _ if kind == "wait" => Err(Error::Refused { condition, text }),
        "internal-server-error" | "resource-constraint" | "policy-violation" | "remote-server-timeout" => {
            Err(Error::Refused { condition, text })
        }
        // ejabberd and the specification; Prosody.
        "item-not-found" | "forbidden" => Ok(Verdict::Invalid),
        _ => Ok(Verdict::Unsupported),
    }
}

const PARS: &str = "urn:xmpp:pars:0";
