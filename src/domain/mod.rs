//! What an invite is: addresses, kinds, links, expiry, offers and records, as plain values.
//!
//! No I/O, no clock, no randomness and no text for people: the other rooms bring those.

pub mod account;
pub mod contact;
pub mod expiry;
pub mod form;
pub mod invite;
pub mod label;
pub mod link;
pub mod offer;
pub mod password;
pub mod record;
pub mod uri;

pub use account::{Account, Host, Localpart};
pub use contact::{Arrival, Contact, Subscription};
pub use expiry::{Expiry, Remaining};
pub use invite::{Invite, Kind, Request, Source, Wanted};
pub use link::{LandingPage, Link, Way};
pub use offer::{MayRegister, Offers, Reason, Software};
pub use password::Password;
pub use record::{How, Id, Message, Record, Settled, Status, Story};
pub use uri::{Token, XmppUri};
