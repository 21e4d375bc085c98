//! What a server lets an account create, and why not the rest.

use super::account::Account;
use super::invite::Kind;

/// What one account may create on its server. Found out at every sign-in, never cached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offers {
    /// Whose offers these are.
    pub account: Account,
    /// The server's software, if it says so (XEP-0092).
    pub software: Option<Software>,
    /// `urn:xmpp:invite#invite`: contact invites, and whether they also allow signing up.
    pub contact: Result<MayRegister, Reason>,
    /// `urn:xmpp:invite#create-account`: account invites.
    pub create_account: Result<(), Reason>,
    /// The server's command for new password links.
    pub password_reset: Result<(), Reason>,
}

impl Offers {
    /// Whether this kind may be asked for now.
    ///
    /// # Errors
    /// The reason why not.
    pub fn allows(&self, kind: Kind) -> Result<(), Reason> {
        match kind {
            Kind::Contact | Kind::AccountAndContact => self.contact.map(|_| ()),
            Kind::Account => self.create_account,
            Kind::PasswordReset => self.password_reset,
        }
    }

    /// Whether this server's account invites can reserve a user name. Prosody's never do; of others
    /// it shows only when the form comes.
    #[must_use]
    pub fn may_reserve_names(&self) -> bool {
        self.create_account.is_ok() && !self.software.as_ref().is_some_and(Software::is_prosody)
    }
}

/// Whether the receiver of a contact invite may also sign up. A server tells this only by its first answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayRegister {
    /// The last contact invite of this account allowed it.
    Yes,
    /// The last contact invite of this account did not.
    No,
    /// None was made yet.
    Unknown,
}

impl MayRegister {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// Why a kind of invite is not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The server has commands, and this one is not among those for this account.
    NotForThisAccount,
    /// The server has commands, and none of them makes invites.
    NoInvites,
    /// The server has no commands at all.
    NoCommands,
    /// This version of Invito cannot ask for it yet.
    NotYet,
}

/// A server's software (XEP-0092).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Software {
    /// Such as `Prosody`.
    pub name: String,
    /// Such as `0.12.3`; empty if not told.
    pub version: String,
}

impl Software {
    /// Whether it is Prosody.
    #[must_use]
    pub fn is_prosody(&self) -> bool {
        self.name.eq_ignore_ascii_case("prosody")
    }

    /// Whether it is ejabberd.
    #[must_use]
    pub fn is_ejabberd(&self) -> bool {
        self.name.eq_ignore_ascii_case("ejabberd")
    }

    /// Whether a contact-only invite of this server cannot be taken up: Prosody 0.12.0 to 0.12.4
    /// lose the newcomer's request to a Lua error. Invites that also allow signing up work there.
    #[must_use]
    pub fn loses_contact_invites(&self) -> bool {
        let mut numbers = self.version.split(|c: char| !c.is_ascii_digit()).map(str::parse::<u32>);
        let mut next = || numbers.next().and_then(Result::ok);
        self.is_prosody() && next() == Some(0) && next() == Some(12) && next().unwrap_or(0) < 5
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prosody(version: &str) -> Software {
        Software { name: "Prosody".into(), version: version.into() }
    }

    #[test]
    fn the_versions_that_lose_contact_invites_are_known() {
        for bad in ["0.12.0", "0.12.3", "0.12.4", "0.12"] {
            assert!(prosody(bad).loses_contact_invites(), "{bad}");
        }
        for good in ["0.12.5", "13.0.6", "0.11.9", "trunk nightly build 1234", ""] {
            assert!(!prosody(good).loses_contact_invites(), "{good}");
        }
        assert!(!Software { name: "ejabberd".into(), version: "0.12.3".into() }.loses_contact_invites());
    }
}
