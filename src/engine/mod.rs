//! The only room that speaks XMPP: one signed-in account, one stream, typed questions and answers.
//!
//! Start at [`session`]. What a stranger can find out about an invite is in [`probe`](mod@probe) and [`page`].
//! Nothing here touches files (but the CA file it is told to trust), the keyring or the window.

mod actor;
mod backoff;
#[doc(hidden)]
pub mod connect;
pub mod error;
pub mod flow;
mod iq;
mod line;
mod login;
mod news;
pub mod page;
pub mod probe;
pub mod roster;
pub mod session;
mod stanza;
mod wire;

pub use error::{CertificateFault, Error};
pub use page::PageAnswer;
pub use probe::{Probe, Verdict, can_be_probed, probe};
pub use roster::{Push, Roster, RosterAnswer};
pub use session::{Answer, Config, Mechanism, Pending, Server, Session, Status, Tls};
