//! Whatever a server answers, a flow comes to an end, and what goes back to the server is XML.

use invito::domain::form::Input;
use invito::domain::{Account, Localpart, Request, Wanted, XmppUri};
use invito::engine::flow::{self, Flow, Question, Reply, StanzaError, Step};
use invito::engine::{Answer, Error, Pending};
use minidom::rxml::NcName;
use minidom::{Element, Node};
use proptest::prelude::*;
use proptest::sample::select;

/// Room for ten forms and their answers.
const MOST_QUESTIONS: usize = 11;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_is_too_odd_for_an_invite(replies in replies(), typed in "[\\x00-\\x1fa-cé\u{FFFF}<&]{0,8}", named in any::<bool>()) {
        let username = named.then(|| Localpart::parse("ben").expect("a name"));
        let wanted = Wanted::Account { username, subscribe: Some(named) };
        let host = account().host();
        let mut replies = replies.into_iter().cycle();
        let first = Request { wanted, label: String::new() };
        let mut flow = flow::Create::new(first, host.clone());
        for _ in 0..3 {
            let Ok(Answer::Form(mut pending)) = end(&mut flow, &mut replies) else { break };
            is_xml(&flow::cancel(&pending, &host));
            fill_in(&mut pending, &typed);
            flow = flow::Create::resume(pending, host.clone());
        }
    }

    #[test]
    fn no_answer_is_too_odd_for_the_roster_or_a_token(replies in replies()) {
        let mut replies = replies.into_iter().cycle();
        let _ = end(&mut flow::Roster::new(account(), Some("v1")), &mut replies);
        let uri = XmppUri::parse("xmpp:club.example?register;preauth=T1").expect("an invite's URI");
        if let Ok(verdicts) = end(&mut flow::Probe::new("club.example", None, &[uri.clone(), uri]), &mut replies) {
            prop_assert_eq!(verdicts.len(), 2);
        }
    }

    #[test]
    fn no_answer_is_too_odd_for_the_offers(replies in replies()) {
        if let Ok(offers) = end(&mut flow::Discover::new(account()), &mut replies.into_iter().cycle()) {
            prop_assert_eq!(offers.account, account());
        }
    }
}

/// The end of a flow. It fails for one that asks and asks, or asks what is no XML.
fn end<F: Flow>(flow: &mut F, replies: &mut impl Iterator<Item = Reply>) -> Result<F::Output, Error> {
    let mut step = flow.step(None);
    for _ in 0..=MOST_QUESTIONS {
        match step {
            Step::Ask(question) => {
                is_xml(&question);
                step = flow.step(replies.next());
            }
            Step::Done(end) => return end,
        }
    }
    panic!("the flow asks and asks");
}

fn is_xml(question: &Question) {
    let text = String::from(&question.payload);
    let read: Element = text.parse().unwrap_or_else(|error| panic!("{error}: {text:?}"));
    assert_eq!(read.name(), question.payload.name());
}

fn fill_in(pending: &mut Pending, typed: &str) {
    for field in &mut pending.form.fields {
        field.values = match &field.input {
            Input::One(options) | Input::Any(options) => options.iter().map(|(_, value)| value.clone()).collect(),
            _ => vec![typed.to_owned()],
        };
    }
}

fn account() -> Account {
    Account::parse("ana@club.example").expect("an account")
}

fn replies() -> impl Strategy<Value = Vec<Reply>> {
    let answer = prop_oneof![
        8 => command().prop_map(|command| Ok(Some(command))),
        1 => tree().prop_map(|tree| Ok(Some(tree))),
        1 => Just(Ok(None)),
        1 => tree().prop_map(|tree| Err(StanzaError::in_iq(&tree))),
    ];
    prop::collection::vec(answer, 1..4)
}

/// Something that looks like a command, and mostly like one that asks.
fn command() -> impl Strategy<Value = Element> {
    let status = select(&["executing", "executing", "executing", "executing", "completed", "odd", "canceled"][..]);
    let parts = prop::collection::vec(prop_oneof![4 => form(), 1 => tree()], 0..4);
    (status, parts, any::<bool>()).prop_map(|(status, parts, with_session)| {
        Element::builder("command", COMMANDS)
            .attr(name("status"), status)
            .attr(name("sessionid"), with_session.then_some("s1"))
            .append_all(parts)
            .build()
    })
}

/// Something that looks like a form, with fields that look like fields.
fn form() -> impl Strategy<Value = Element> {
    let field =
        element("field", FORMS, prop::collection::vec(element_of(&["value", "option", "required", "desc"]), 0..4));
    let parts = prop::collection::vec(prop_oneof![4 => field, 1 => tree()], 0..5);
    (select(&["form", "form", "form", "result", "odd"][..]), parts)
        .prop_map(|(kind, parts)| Element::builder("x", FORMS).attr(name("type"), kind).append_all(parts).build())
}

/// Elements out of the words of our protocols, put together anyhow.
fn tree() -> impl Strategy<Value = Element> {
    element_of(TAGS).prop_recursive(4, 40, 6, |inner| {
        (select(TAGS), select(SPACES), prop::collection::vec(inner, 0..6))
            .prop_flat_map(|(tag, space, children)| element(tag, space, Just(children)))
    })
}

/// One of these without children, but with text in it.
fn element_of(tags: &'static [&'static str]) -> impl Strategy<Value = Element> {
    (select(tags), select(SPACES)).prop_flat_map(|(tag, space)| element(tag, space, Just(Vec::new())))
}

fn element(
    tag: &'static str,
    space: &'static str,
    children: impl Strategy<Value = Vec<Element>>,
) -> impl Strategy<Value = Element> {
    let attributes = prop::collection::btree_map(select(ATTRIBUTES), word(), 0..4);
    (attributes, word(), children).prop_map(move |(attributes, text, children)| {
        let empty = Element::builder(tag, space).append(Node::Text(text)).append_all(children);
        attributes.into_iter().fold(empty, |element, (key, value)| element.attr(name(key), value)).build()
    })
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(WORDS).prop_map(str::to_owned),
        1 => "[^\\p{Cc}\u{FFFE}\u{FFFF}]{0,20}",
    ]
}

fn name(text: &str) -> NcName {
    NcName::try_from(text).expect("a name")
}

const COMMANDS: &str = "http://jabber.org/protocol/commands";
const FORMS: &str = "jabber:x:data";

const SPACES: &[&str] = &[
    FORMS,
    FORMS,
    FORMS,
    FORMS,
    FORMS,
    FORMS,
    FORMS,
    FORMS,
    COMMANDS,
    "http://jabber.org/protocol/disco#info",
    "http://jabber.org/protocol/disco#items",
    "urn:ietf:params:xml:ns:xmpp-stanzas",
    "jabber:iq:version",
    "jabber:iq:roster",
];

#[rustfmt::skip]
const TAGS: &[&str] = &[
    "x", "field", "value", "option", "item", "reported", "required", "desc", "title", "instructions", "note",
    "actions", "next", "complete", "command", "query", "feature", "error", "forbidden", "text", "name", "version",
    "item-not-found",
];

const ATTRIBUTES: &[&str] =
    &["var", "var", "type", "type", "label", "node", "execute", "status", "jid", "ver", "subscription"];

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "username", "roster-subscription", "uri", "landing-url", "expire", "FORM_TYPE", "form", "result", "boolean",
    "list-single", "list-multi", "text-multi", "text-private", "hidden", "fixed", "hologram", "error", "next", "",
    "1", "true", "xmpp:ana@club.example?roster;preauth=dead", "https://club.example/", "javascript:alert(1)",
];
