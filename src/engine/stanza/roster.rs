//! Contacts in stanzas (RFC 6121 section 2): asking for all of them, and what a server pushes.
//!
//! A single odd item is left out and does no harm to the others. How long a list may be is the wire's business.

use std::collections::BTreeMap;

use jid::BareJid;
use minidom::Element;
use minidom::rxml::xml_ncname;

use super::ns;
use crate::domain::{Account, Contact, Subscription};
use crate::engine::roster::{Push, Roster};

/// Asks for all of them. `version` goes along only to a server that keeps versions (XEP-0237); an empty one says that
/// we understand them and have none yet.
pub fn ask(version: Option<&str>) -> Element {
    Element::builder("query", ns::ROSTER).attr(xml_ncname!("ver").to_owned(), version).build()
}

/// Whether the features of a stream say that the server keeps versions.
pub fn keeps_versions(features: &Element) -> bool {
    features.has_child("ver", ns::ROSTER_VERSIONS)
}

/// All contacts; `None` if this is no roster.
pub fn parse(query: &Element) -> Option<Roster> {
    if !query.is("query", ns::ROSTER) {
        return None;
    }
    let contacts: BTreeMap<_, _> =
        items(query).filter_map(item).filter_map(|(address, contact)| Some((address, contact?))).collect();
    Some(Roster { version: version(query), contacts: contacts.into_values().collect() })
}

/// Whether a stanza wants to change our idea of the roster, whoever it is from.
pub fn is_push(stanza: &Element) -> bool {
    stanza.is("iq", ns::CLIENT) && stanza.attr("type") == Some("set") && stanza.has_child("query", ns::ROSTER)
}

/// Whether a push is the server's: without sender or from our own bare address (RFC 6121 section 2.1.6).
pub fn is_ours(push: &Element, account: &Account) -> bool {
    push.attr("from").is_none_or(|from| BareJid::new(from).is_ok_and(|from| from == *account.jid()))
}

/// The change a push tells; `None` if there is not exactly one, or nothing that could be a contact.
pub fn change(push: &Element) -> Option<Push> {
    let query = push.get_child("query", ns::ROSTER)?;
    let mut items = items(query);
    let (address, contact) = item(items.next().filter(|_| items.next().is_none())?)?;
    Some(Push { version: version(query), address, contact })
}

fn items(query: &Element) -> impl Iterator<Item = &Element> {
    query.children().filter(|child| child.is("item", ns::ROSTER))
}

/// An address and how they stand to us; `None` in its place if they were removed.
fn item(item: &Element) -> Option<(String, Option<Contact>)> {
    let address = address(item.attr("jid")?)?;
    let subscription = item.attr("subscription").unwrap_or_default();
    let contact = (subscription != "remove")
        .then(|| Contact { address: address.clone(), subscription: Subscription::parse(subscription) });
    Some((address, contact))
}

/// Bare and normalised.
fn address(text: &str) -> Option<String> {
    let jid = jid::Jid::new(text).ok()?;
    Some(jid.into_bare().to_string())
}

/// One that is too long to be kept is forgotten: the whole roster is asked for then.
fn version(query: &Element) -> Option<String> {
    query.attr("ver").filter(|version| (1..=LONGEST_VERSION).contains(&version.len())).map(str::to_owned)
}

/// In bytes. They are counters, times or hashes.
const LONGEST_VERSION: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn element(xml: &str) -> Element {
        xml.parse().expect("a test's own XML")
    }

    fn query(attributes: &str, items: &str) -> Element {
        element(&format!("<query xmlns='jabber:iq:roster' {attributes}>{items}</query>"))
    }

    fn push(attributes: &str, items: &str) -> Element {
        let query = String::from(&query("ver='v2'", items));
        element(&format!("<iq xmlns='jabber:client' type='set' id='p1' {attributes}>{query}</iq>"))
    }

    fn told(roster: &Roster) -> Vec<(&str, &str)> {
        roster.contacts.iter().map(|one| (one.address.as_str(), one.subscription.as_str())).collect()
    }

    #[test]
    fn odd_items_do_no_harm_to_the_others() {
        let long = "a".repeat(2000);
        let roster = parse(&query(
            "ver='v1'",
            &format!(
                "<item jid='Eva@Club.Example/phone' subscription='both' ask='subscribe'><group>Chess</group></item>\
                 <item subscription='both'/><item jid=''/><item jid='a b@c'/><item jid='@club.example'/>\
                 <item jid='{long}@club.example'/><item jid='gone@club.example' subscription='remove'/>\
                 <item xmlns='urn:other' jid='no@club.example'/><note/>\
                 <item jid='ben@club.example' subscription='sideways'/><item jid='gateway.example' subscription='to'/>"
            ),
        ));
        let roster = roster.expect("a roster");
        assert_eq!(
            told(&roster),
            [("ben@club.example", "none"), ("eva@club.example", "both"), ("gateway.example", "to")]
        );
        assert_eq!(roster.version.as_deref(), Some("v1"));
    }

    #[test]
    fn one_address_in_two_spellings_is_one_contact() {
        let roster = parse(&query("", "<item jid='ben@x' subscription='to'/><item jid='BEN@x' subscription='both'/>"));
        assert_eq!(told(&roster.expect("a roster")), [("ben@x", "both")]);
    }

    #[test]
    fn a_version_that_cannot_be_kept_is_none() {
        let version = |attributes: &str| parse(&query(attributes, "")).expect("a roster").version;
        assert_eq!(version("ver=''"), None);
        assert_eq!(version(&format!("ver='{}'", "9".repeat(LONGEST_VERSION + 1))), None);
        assert_eq!(version("ver='9'").as_deref(), Some("9"));
    }

    #[test]
    fn a_push_is_ours_without_sender_or_from_our_bare_address() {
        let account = Account::parse("ana@club.example").expect("an account");
        let ours = |from: &str| is_ours(&push(from, ""), &account);
        for from in ["", "from='ana@club.example'", "from='ANA@Club.Example'"] {
            assert!(ours(from), "{from}");
        }
        for from in ["ana@club.example/x", "club.example", "mallory@club.example", "ana@club.example.org", "", "@"] {
            assert!(!ours(&format!("from='{from}'")), "{from}");
        }
    }

    #[test]
    fn a_push_tells_one_change() {
        let one = |items: &str| change(&push("", items));
        let ben = "<item jid='ben@x' subscription='from'/>";
        let contact = Contact { address: "ben@x".into(), subscription: Subscription::From };
        let told = Push { version: Some("v2".into()), address: "ben@x".into(), contact: Some(contact) };
        assert_eq!(one(ben), Some(told.clone()));
        let removed = Push { contact: None, ..told };
        assert_eq!(one("<item jid='ben@x' subscription='remove'/>"), Some(removed));
        for odd in ["", &format!("{ben}{ben}"), "<item jid='' subscription='both'/>"] {
            assert_eq!(one(odd), None, "{odd}");
        }
    }

    #[test]
    fn only_a_set_with_a_roster_is_a_push() {
        assert!(is_push(&push("", "")));
        for other in [
            "<iq xmlns='jabber:client' type='get'><query xmlns='jabber:iq:roster'/></iq>",
            "<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:private'/></iq>",
            "<message xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'/></message>",
        ] {
            assert!(!is_push(&element(other)), "{other}");
        }
    }
}
