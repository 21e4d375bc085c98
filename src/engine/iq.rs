//! Questions, replies and good manners as stanzas (RFC 6120 section 8, XEP-0199).

use minidom::Element;
use minidom::rxml::{Namespace, xml_ncname};

use super::flow::{Question, Reply, StanzaError};
use super::stanza::ns::STANZAS;
use super::wire::CLIENT;

/// The question as it goes out. `lang` asks for the server's sentences in the person's language.
#[must_use]
pub fn ask(question: &Question, id: &str, lang: &str) -> Element {
    Element::builder("iq", CLIENT)
        .attr(xml_ncname!("type").to_owned(), if question.set { "set" } else { "get" })
        .attr(xml_ncname!("id").to_owned(), id)
        .attr(xml_ncname!("to").to_owned(), question.to.as_str())
        .attr_ns(Namespace::XML, xml_ncname!("lang").to_owned(), lang)
        .append(question.payload.clone())
        .build()
}

/// The reply in an IQ of type `result` or `error`; `None` if it is something else.
#[must_use]
pub fn reply(stanza: &Element) -> Option<Reply> {
    if !stanza.is("iq", CLIENT) {
        return None;
    }
    match stanza.attr("type")? {
        "result" => Some(Ok(stanza.children().next().cloned())),
        "error" => Some(Err(StanzaError::in_iq(stanza))),
        _ => None,
    }
}

/// What is answered to a stanza that asks us something. Pings are answered, everything else is not done here.
#[must_use]
pub fn courtesy(stanza: &Element) -> Option<Element> {
    if !stanza.is("iq", CLIENT) || !matches!(stanza.attr("type"), Some("get" | "set")) {
        return None;
    }
    if stanza.attr("type") == Some("get") && stanza.has_child("ping", PING) {
        return Some(done(stanza));
    }
    let error = Element::builder("error", CLIENT)
        .attr(xml_ncname!("type").to_owned(), "cancel")
        .append(Element::bare("service-unavailable", STANZAS));
    let mut answer = answer(stanza, "error");
    answer.append_child(error.build());
    Some(answer)
}

/// Tells that what was asked is done.
#[must_use]
pub fn done(stanza: &Element) -> Element {
    answer(stanza, "result")
}

fn answer(stanza: &Element, kind: &str) -> Element {
    Element::builder("iq", CLIENT)
        .attr(xml_ncname!("type").to_owned(), kind)
        .attr(xml_ncname!("id").to_owned(), stanza.attr("id"))
        .attr(xml_ncname!("to").to_owned(), stanza.attr("from"))
        .build()
}

/// Asks whether the server is still there.
#[must_use]
pub fn ping(id: &str) -> Element {
    Element::builder("iq", CLIENT)
        .attr(xml_ncname!("type").to_owned(), "get")
        .attr(xml_ncname!("id").to_owned(), id)
        .append(Element::bare("ping", PING))
        .build()
}

const PING: &str = "urn:xmpp:ping";

#[cfg(test)]
mod tests {
    use super::*;

    fn element(xml: &str) -> Element {
        xml.parse().expect("a test's own XML")
    }

    #[test]
    fn a_result_without_a_child_is_a_reply() {
        let empty = reply(&element("<iq xmlns='jabber:client' type='result' id='1'/>"));
        assert_eq!(empty, Some(Ok(None)));
    }

    #[test]
    fn an_error_without_a_condition_is_still_an_error() {
        let odd = element("<iq xmlns='jabber:client' type='error' id='1'><error><oops xmlns='x'/></error></iq>");
        let condition = "undefined-condition".to_owned();
        assert_eq!(reply(&odd), Some(Err(StanzaError { kind: String::new(), condition, text: None })));
    }

    #[test]
    fn a_ping_is_answered_and_other_requests_are_declined() {
        let answer = |xml: &str| courtesy(&element(xml)).map(|answer| answer.attr("type").map(str::to_owned));
        let from = "xmlns='jabber:client' id='7' from='club.example'";
        let ping = format!("<iq {from} type='get'><ping xmlns='urn:xmpp:ping'/></iq>");
        assert_eq!(answer(&ping), Some(Some("result".to_owned())));
        let version = format!("<iq {from} type='get'><query xmlns='jabber:iq:version'/></iq>");
        assert_eq!(answer(&version), Some(Some("error".to_owned())));
        assert_eq!(answer(&format!("<iq {from} type='result'/>")), None);
        assert_eq!(answer("<message xmlns='jabber:client'><body>hello</body></message>"), None);
    }
}
