//! The tree as text, one node a line, for tests: without places and sizes, since those depend on fonts.

use std::collections::HashMap;
use std::fmt::Write;

use accesskit::{Action, Node, NodeId, Role};

use super::ROOT;
use super::bridge::Collected;

pub(super) fn dump(tree: &Collected) -> String {
    let nodes = tree.nodes.iter().map(|(id, node)| (*id, node)).collect();
    let mut text = String::new();
    if !tree.nodes.is_empty() {
        write_node(&nodes, tree.focus, ROOT, 0, &mut text);
    }
    text
}

fn write_node(nodes: &HashMap<NodeId, &Node>, focus: NodeId, id: NodeId, depth: usize, text: &mut String) {
    let node = nodes[&id];
    if node.role() == Role::TextRun {
        return;
    }
    text.push_str(&"  ".repeat(depth));
    text.push_str(&line(node, id == focus));
    text.push('\n');
    for child in node.children() {
        write_node(nodes, focus, *child, depth + 1, text);
    }
}

fn line(node: &Node, focused: bool) -> String {
    let mut line = format!("{:?}", node.role());
    let mut say = |what: std::fmt::Arguments<'_>| {
        line.push(' ');
        line.write_fmt(what).expect("writing to a string cannot fail");
    };
    if let Some(name) = node.label() {
        say(format_args!("{name:?}"));
    }
    for (what, text) in
        [("value", node.value()), ("placeholder", node.placeholder()), ("description", node.description())]
    {
        if let Some(text) = text {
            say(format_args!("{what}={text:?}"));
        }
    }
    if let Some(toggled) = node.toggled() {
        say(format_args!("toggled={toggled:?}"));
    }
    if let Some(selected) = node.is_selected() {
        say(format_args!("selected={selected}"));
    }
    if let Some(expanded) = node.is_expanded() {
        say(format_args!("expanded={expanded}"));
    }
    if let Some(level) = node.level() {
        say(format_args!("level={level}"));
    }
    if let Some(position) = node.position_in_set() {
        say(format_args!("#{}", position + 1));
    }
    if let Some(size) = node.size_of_set() {
        say(format_args!("of={size}"));
    }
    if let Some(live) = node.live() {
        say(format_args!("live={live:?}"));
    }
    for (is, word) in [
        (node.is_disabled(), "disabled"),
        (node.is_busy(), "busy"),
        (node.is_modal(), "modal"),
        (node.is_required(), "required"),
        (node.is_read_only(), "read-only"),
        (node.invalid().is_some(), "invalid"),
        (node.aria_current().is_some(), "current"),
        (focused, "FOCUSED"),
    ] {
        if is {
            say(format_args!("{word}"));
        }
    }
    let actions = [Action::Click, Action::Focus, Action::SetValue];
    let offered: Vec<_> = actions.iter().filter(|action| node.supports_action(**action)).collect();
    if !offered.is_empty() {
        say(format_args!("{offered:?}"));
    }
    line
}
