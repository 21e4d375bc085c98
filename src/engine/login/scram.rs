//! The messages of one sign-in: SCRAM (RFC 5802) or PLAIN (RFC 4616).
//!
//! The arithmetic is the `sasl` crate's. It leaves to us what a server may not get away with: a nonce that is not
//! ours, a number of rounds that keeps us busy for hours, a success without proof.

use sasl::client::mechanisms::Scram;
use sasl::client::{Mechanism as Steps, MechanismError};
use sasl::common::ChannelBinding;
use sasl::common::scram::{Sha1, Sha256};

use super::choice::{Channel, Choice};
use super::sha512::Sha512;
use crate::engine::Error;
use crate::engine::session::Mechanism;

/// A sign-in under way. Each step gives the exchange back with the message to send.
pub struct Exchange {
    mechanism: Mechanism,
    steps: Option<Box<dyn Steps + Send + Sync>>,
    plain: Vec<u8>,
    first: Vec<u8>,
    progress: Progress,
}

#[derive(PartialEq, Eq)]
enum Progress {
    /// The server's nonce and salt are awaited.
    Begun,
    /// The server's proof is awaited.
    Answered,
    /// The server has proved that it knows the password.
    Proved,
}

impl Exchange {
    /// Prepares a sign-in.
    ///
    /// # Errors
    /// [`Error::NoMechanism`] if there is no randomness to be had.
    pub fn new(user: &str, password: &str, choice: Choice) -> Result<Self, Error> {
        let Choice { mechanism, channel } = choice;
        // The server prepared the password too when it was set (RFC 5802 section 2.2). One that cannot be prepared
        // goes as it is: some servers do not look.
        let password = stringprep::saslprep(password).unwrap_or(password.into());
        let (steps, plain) = match mechanism {
            Mechanism::Plain => (None, format!("\0{user}\0{password}").into_bytes()),
            _ => {
                let steps = scram(mechanism, user, &password, channel);
                let steps = steps.ok_or_else(|| Error::NoMechanism { offered: vec![mechanism.as_str().to_owned()] })?;
                (Some(steps), Vec::new())
            }
        };
        Ok(Self { mechanism, steps, plain, first: Vec::new(), progress: Progress::Begun })
    }

    /// Which mechanism it is.
    pub const fn mechanism(&self) -> Mechanism {
        self.mechanism
    }

    /// The first message.
    pub fn first(mut self) -> (Vec<u8>, Self) {
        let first = match &mut self.steps {
            Some(steps) => steps.initial(),
            None => std::mem::take(&mut self.plain),
        };
        if self.steps.is_some() {
            self.first.clone_from(&first);
        }
        (first, self)
    }

    /// The answer to a challenge. Works for a while, so it does that elsewhere.
    ///
    /// # Errors
    /// [`Error::Garbled`] for a challenge that is none, [`Error::Tampered`] for one that answers somebody else.
    pub async fn response(mut self, challenge: Vec<u8>) -> Result<(Vec<u8>, Self), Error> {
        match self.progress {
            Progress::Begun => {
                let Some(mut steps) = self.steps.take() else {
                    return Err(GARBLED);
                };
                self.check(&challenge)?;
                let work = tokio::task::spawn_blocking(move || {
                    let response = steps.response(&challenge);
                    (response, steps)
                });
                let (response, steps) = work.await.map_err(|_| GARBLED)?;
                self.steps = Some(steps);
                self.progress = Progress::Answered;
                Ok((response.map_err(|_| GARBLED)?, self))
            }
            // Some servers prove themselves by a last challenge rather than with the success.
            Progress::Answered => {
                self.prove(&challenge)?;
                Ok((Vec::new(), self))
            }
            Progress::Proved => Err(GARBLED),
        }
    }

    /// Checks the success.
    ///
    /// # Errors
    /// [`Error::Tampered`] if the server does not prove that it knows the password.
    pub fn success(mut self, proof: &[u8]) -> Result<(), Error> {
        match (&self.steps, &self.progress) {
            (None, _) => Ok(()),
            (Some(_), Progress::Proved) if proof.is_empty() => Ok(()),
            (Some(_), _) => self.prove(proof),
        }
    }

    fn prove(&mut self, proof: &[u8]) -> Result<(), Error> {
        let steps = self.steps.as_mut().ok_or(Error::Tampered)?;
        steps.success(proof).map_err(|_: MechanismError| Error::Tampered)?;
        self.progress = Progress::Proved;
        Ok(())
    }

    fn check(&self, challenge: &[u8]) -> Result<(), Error> {
        let (first, challenge) = (str::from_utf8(&self.first), str::from_utf8(challenge));
        let (Ok(first), Ok(challenge)) = (first, challenge) else {
            return Err(GARBLED);
        };
        let ours = part(first, "r=").unwrap_or_default();
        let theirs = part(challenge, "r=").ok_or(GARBLED)?;
        if !theirs.starts_with(ours) || theirs.len() == ours.len() {
            return Err(Error::Tampered);
        }
        let rounds: u32 = part(challenge, "i=").and_then(|rounds| rounds.parse().ok()).ok_or(GARBLED)?;
        match rounds {
            1..=MOST_ROUNDS => Ok(()),
            _ => Err(GARBLED),
        }
    }
}

fn scram(mechanism: Mechanism, user: &str, password: &str, channel: Channel) -> Option<Box<dyn Steps + Send + Sync>> {
    let user = user.replace('=', "=3D").replace(',', "=2C");
    let channel = match channel {
        Channel::Bound(data) => ChannelBinding::TlsExporter(data),
        Channel::Would => ChannelBinding::Unsupported,
        Channel::Cannot => ChannelBinding::None,
    };
    Some(match mechanism.unbound() {
        Mechanism::ScramSha512 => Box::new(Scram::<Sha512>::new(user, password, channel).ok()?),
        Mechanism::ScramSha256 => Box::new(Scram::<Sha256>::new(user, password, channel).ok()?),
        Mechanism::ScramSha1 => Box::new(Scram::<Sha1>::new(user, password, channel).ok()?),
        _ => return None,
    })
}

fn part<'a>(message: &'a str, name: &str) -> Option<&'a str> {
    message.split(',').find_map(|part| part.strip_prefix(name))
}

const GARBLED: Error = Error::Garbled { what: "the challenge" };
/// More than any server asks for, and still under a few seconds.
const MOST_ROUNDS: u32 = 2_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(channel: Channel) -> (String, Exchange) {
        let choice = Choice { mechanism: Mechanism::ScramSha256, channel };
        let exchange = Exchange::new("a=b,c", "pencil", choice).expect("there is randomness");
        let (first, exchange) = exchange.first();
        (String::from_utf8(first).expect("ASCII"), exchange)
    }

    async fn answer_to(challenge: &str) -> Result<Vec<u8>, Error> {
        let (first, exchange) = begun(Channel::Cannot);
        let nonce = part(&first, "r=").expect("a nonce").to_owned();
        let challenge = challenge.replace("NONCE", &nonce).into_bytes();
        exchange.response(challenge).await.map(|(response, _)| response)
    }

    #[test]
    fn the_first_message_says_what_it_is_about_the_channel() {
        assert!(begun(Channel::Cannot).0.starts_with("n,,n=a=3Db=2Cc,r="));
        assert!(begun(Channel::Would).0.starts_with("y,,"));
        assert!(begun(Channel::Bound(vec![1])).0.starts_with("p=tls-exporter,,"));
    }

    #[tokio::test]
    async fn a_challenge_for_somebody_else_is_not_answered() {
        assert!(matches!(answer_to("r=other,s=c2FsdA==,i=4096").await, Err(Error::Tampered)));
        assert!(matches!(answer_to("r=NONCE,s=c2FsdA==,i=4096").await, Err(Error::Tampered)));
        assert!(answer_to("r=NONCEmore,s=c2FsdA==,i=4096").await.is_ok());
    }

    #[tokio::test]
    async fn a_server_cannot_keep_us_busy_for_hours() {
        assert!(matches!(answer_to("r=NONCEmore,s=c2FsdA==,i=4294967295").await, Err(Error::Garbled { .. })));
        assert!(matches!(answer_to("r=NONCEmore,s=c2FsdA==,i=0").await, Err(Error::Garbled { .. })));
        assert!(matches!(answer_to("what?").await, Err(Error::Garbled { .. })));
    }

    #[tokio::test]
    async fn a_success_without_proof_is_no_success() {
        let (_, exchange) = begun(Channel::Cannot);
        assert!(matches!(exchange.success(b""), Err(Error::Tampered)));
        let (first, exchange) = begun(Channel::Cannot);
        let nonce = part(&first, "r=").expect("a nonce");
        let challenge = format!("r={nonce}more,s=c2FsdA==,i=4096").into_bytes();
        let (_, exchange) = exchange.response(challenge).await.expect("a good challenge");
        assert!(matches!(exchange.success(b"v=bm90IGl0"), Err(Error::Tampered)));
    }
}
