//! Asking a server what it is and can do (XEP-0030, XEP-0092).

use minidom::Element;
use minidom::rxml::xml_ncname;

use super::{ns, sentence};
use crate::domain::Software;

/// Asks what it can do.
pub fn ask_info() -> Element {
    Element::bare("query", ns::DISCO_INFO)
}

/// Asks for the commands this account may run.
pub fn ask_commands() -> Element {
    Element::builder("query", ns::DISCO_ITEMS).attr(xml_ncname!("node").to_owned(), ns::COMMANDS).build()
}

/// Asks about one command, by its node.
pub fn ask_command(node: &str) -> Element {
    Element::builder("query", ns::DISCO_INFO).attr(xml_ncname!("node").to_owned(), node).build()
}

/// Asks for its software.
pub fn ask_version() -> Element {
    Element::bare("query", ns::VERSION)
}

/// Whether it has commands at all.
pub fn has_commands(info: &Element) -> bool {
    info.children().any(|child| child.is("feature", ns::DISCO_INFO) && child.attr("var") == Some(ns::COMMANDS))
}

/// Whether this node is among the items.
pub fn lists(items: &Element, node: &str) -> bool {
    items.children().any(|child| child.is("item", ns::DISCO_ITEMS) && child.attr("node") == Some(node))
}

/// The software, if its name was told.
pub fn software(version: &Element) -> Option<Software> {
    let told = |name| version.get_child(name, ns::VERSION).and_then(|child| sentence(&child.text()));
    Some(Software { name: told("name")?, version: told("version").unwrap_or_default() })
}
