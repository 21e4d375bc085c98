//! What an account may create: disco#info of the host, disco#items of its commands node, its software version.
//!
//! Servers list only what the asker may run, so the list is what is offered. A server that has none of it is no
//! error; each missing kind gets its reason. A list without any invites leaves open whether the server has none or
//! keeps them from this account, so the command itself is asked about: Prosody answers `forbidden` then.

use super::{Flow, Question, Reply, StanzaError, Step};
use crate::domain::{Account, MayRegister, Offers, Reason, Software};
use crate::engine::Error;
use crate::engine::stanza::disco;

/// The command for contact invites (XEP-0401 section 4).
pub(super) const INVITE: &str = "urn:xmpp:invite#invite";
/// The command for account invites.
pub(super) const CREATE_ACCOUNT: &str = "urn:xmpp:invite#create-account";
/// Prosody's command for new password links.
const PASSWORD_RESET: &str = "xmpp:prosody.im/mod_invites_adhoc#password-reset";

/// Asks what an account may create.
#[derive(Debug)]
pub struct Discover {
    account: Account,
    asked: Asked,
    has_commands: bool,
    found: Found,
}

/// The question that is under way.
#[derive(Clone, Copy, Debug)]
enum Asked {
    Nothing,
    Info,
    Commands,
    Invite,
    Version,
}

/// The commands, as far as we can use them.
#[derive(Clone, Copy, Debug)]
enum Found {
    /// There is no list.
    NoList,
    /// The host has commands and keeps them from us.
    Forbidden,
    /// These are listed.
    Listed { invite: bool, create_account: bool, password_reset: bool },
}

impl Discover {
    /// For this account, at its own host.
    #[must_use]
    pub const fn new(account: Account) -> Self {
        Self { account, asked: Asked::Nothing, has_commands: false, found: Found::NoList }
    }

    fn ask(&mut self, next: Asked, payload: minidom::Element) -> Step<Offers> {
        self.asked = next;
        Step::Ask(Question { to: self.account.host().to_string(), set: false, payload })
    }

    fn offers(&self, software: Option<Software>) -> Offers {
        let (contact, create_account, password_reset) = self.found.sorted(self.has_commands);
        Offers {
            account: self.account.clone(),
            software,
            contact: contact.map(|()| MayRegister::Unknown),
            create_account,
            password_reset,
        }
    }
}

impl Flow for Discover {
    type Output = Offers;

    fn step(&mut self, reply: Option<Reply>) -> Step<Offers> {
        let reply = reply.unwrap_or(Ok(None));
        match self.asked {
            Asked::Nothing => self.ask(Asked::Info, disco::ask_info()),
            Asked::Info => {
                // A server may forget to say that it has commands, so the list is asked for all the same.
                self.has_commands = matches!(&reply, Ok(Some(info)) if disco::has_commands(info));
                self.ask(Asked::Commands, disco::ask_commands())
            }
            Asked::Commands => match Found::read(reply) {
                Ok(found) => {
                    self.found = found;
                    if self.found.hides_invites(self.has_commands) {
                        self.ask(Asked::Invite, disco::ask_command(INVITE))
                    } else {
                        self.ask(Asked::Version, disco::ask_version())
                    }
                }
                Err(error) => Step::Done(Err(error)),
            },
            Asked::Invite => {
                if reply.is_err_and(|error| is_forbidden(&error.condition)) {
                    self.found = Found::Forbidden;
                }
                self.ask(Asked::Version, disco::ask_version())
            }
            Asked::Version => {
                let software = reply.ok().flatten().as_ref().and_then(disco::software);
                Step::Done(Ok(self.offers(software)))
            }
        }
    }
}

impl Found {
    fn read(reply: Reply) -> Result<Self, Error> {
        match reply {
            Ok(Some(items)) => Ok(Self::Listed {
                invite: disco::lists(&items, INVITE),
                create_account: disco::lists(&items, CREATE_ACCOUNT),
                password_reset: disco::lists(&items, PASSWORD_RESET),
            }),
            Ok(None) => Ok(Self::NoList),
            Err(StanzaError { condition, text, kind }) => match condition.as_str() {
                condition if is_forbidden(condition) => Ok(Self::Forbidden),
                // A server in trouble must not look like one without commands.
                "internal-server-error" | "resource-constraint" | "remote-server-timeout" => {
                    Err(Error::Refused { condition, text })
                }
                _ if kind == "wait" => Err(Error::Refused { condition, text }),
                _ => Ok(Self::NoList),
            },
        }
    }

    /// Whether there are commands and none for invites among those we see.
    fn hides_invites(self, has_commands: bool) -> bool {
        match self {
            Self::Forbidden => false,
            Self::NoList => has_commands,
            Self::Listed { invite, create_account, password_reset } => !(invite || create_account || password_reset),
        }
    }

    /// What may be asked for, in the order contact, account, new password.
    fn sorted(self, has_commands: bool) -> (Result<(), Reason>, Result<(), Reason>, Result<(), Reason>) {
        let all = |reason| (Err(reason), Err(reason), Err(reason));
        match self {
            Self::Forbidden => all(Reason::NotForThisAccount),
            Self::NoList if has_commands => all(Reason::NoInvites),
            Self::NoList => all(Reason::NoCommands),
            Self::Listed { invite, create_account, password_reset } => {
                let reason =
                    if self.hides_invites(has_commands) { Reason::NoInvites } else { Reason::NotForThisAccount };
                let offered = |listed: bool| listed.then_some(()).ok_or(reason);
                let reset = if password_reset { Err(Reason::NotYet) } else { Err(reason) };
                (offered(invite), offered(create_account), reset)
            }
        }
    }
}

/// Whether a condition says that somebody else may.
fn is_forbidden(condition: &str) -> bool {
    matches!(condition, "forbidden" | "not-allowed" | "not-authorized")
}
