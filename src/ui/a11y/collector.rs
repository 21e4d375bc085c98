//! Walks the widgets and builds the AccessKit tree from what they say about themselves.

use std::any::Any;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use accesskit::{
    Action, Affine, AriaCurrent, Invalid, Node as Told, NodeId, Rect, Role, TextPosition, TextSelection, Toggled,
};
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable, TextInput};
use iced::widget::text_input::Value;
use iced::{Rectangle, Vector};

use super::bridge::Collected;
use super::silent::Hush;
use super::{Node, Props, ROOT};

/// Builds one tree. Every id in it is unique, every child exists, the focus is on a node of it: AccessKit panics
/// on anything else.
pub(super) struct Collector {
    nodes: Vec<Building>,
    /// The nodes we are inside of, the window first.
    path: Vec<usize>,
    /// The node whose inside comes next.
    next: Option<usize>,
    /// What is scrolled away above and to the left of here.
    offset: Vector,
    next_offset: Vector,
    hush: bool,
    focus: NodeId,
    ids: HashSet<NodeId>,
}

struct Building {
    id: NodeId,
    node: Told,
    text: String,
    named_by_text: bool,
    children: Vec<NodeId>,
    unnamed: u32,
}

impl Collector {
    pub(super) fn new(title: &str, scale: f32) -> Self {
        let mut window = Told::new(Role::Window);
        window.set_label(title);
        if (scale - 1.0).abs() > f32::EPSILON {
            window.set_transform(Affine::scale(f64::from(scale)));
        }
        Self {
            nodes: vec![Building::new(ROOT, window, false)],
            path: vec![0],
            next: None,
            offset: Vector::ZERO,
            next_offset: Vector::ZERO,
            hush: false,
            focus: ROOT,
            ids: HashSet::from([ROOT]),
        }
    }

    pub(super) fn finish(self) -> Collected {
        let focus = self.focus;
        let nodes = self.nodes.into_iter().map(Building::finish).collect();
        Collected { nodes, focus }
    }

    fn here(&mut self) -> &mut Building {
        let here = self.path.last().expect("the window is never left");
        &mut self.nodes[*here]
    }

    /// The same in every frame: from the widget's id, else from its place.
    fn id_for(&mut self, id: Option<&Id>, role: Role) -> NodeId {
        let here = self.here();
        // Fixed keys, unlike those of a `HashMap`.
        let mut hasher = DefaultHasher::new();
        match id {
            Some(id) => id.hash(&mut hasher),
            None => {
                (here.id.0, role as u8, here.unnamed).hash(&mut hasher);
                here.unnamed += 1;
            }
        }
        let mut id = NodeId(hasher.finish() | 1);
        while !self.ids.insert(id) {
            id.0 = id.0.wrapping_add(2);
        }
        id
    }

    fn add(&mut self, id: NodeId, mut node: Told, bounds: Rectangle, named_by_text: bool) -> usize {
        let bounds = bounds - self.offset;
        node.set_bounds(Rect {
            x0: bounds.x.into(),
            y0: bounds.y.into(),
            x1: (bounds.x + bounds.width).into(),
            y1: (bounds.y + bounds.height).into(),
        });
        self.here().children.push(id);
        self.nodes.push(Building::new(id, node, named_by_text));
        self.nodes.len() - 1
    }

    /// The text of a field, line by line and character by character, as a reader needs it to follow the caret.
    fn add_runs(&mut self, field: usize, props: &Props, caret: (usize, usize), bounds: Rectangle) {
        let shown = shown(props);
        self.path.push(field);
        let mut lines: Vec<(NodeId, usize)> = Vec::new();
        let mut before = 0;
        let high = bounds.height / shown.split_inclusive('\n').count().max(1) as f32;
        let texts = shown.split_inclusive('\n').chain((shown.is_empty() || shown.ends_with('\n')).then_some(""));
        for (nth, text) in texts.enumerate() {
            let letters = letters(text);
            let id = self.id_for(None, Role::TextRun);
            let mut run = Told::new(Role::TextRun);
            run.set_value(text);
            run.set_character_lengths(letters.iter().map(|letter| letter.len() as u8).collect::<Vec<_>>());
            run.set_word_starts(word_starts(&letters));
            let line = Rectangle { y: bounds.y + nth as f32 * high, height: high, ..bounds };
            self.add(id, run, line, false);
            lines.push((id, before));
            before += letters.len();
        }
        self.path.pop();
        let position = |at: usize| {
            let nth = lines.iter().rposition(|(_, first)| *first <= at).unwrap_or_default();
            TextPosition { node: lines[nth].0, character_index: at - lines[nth].1 }
        };
        let field = &mut self.nodes[field].node;
        field.set_value(shown);
        field.set_text_selection(TextSelection { anchor: position(caret.0), focus: position(caret.1) });
    }
}

impl Operation for Collector {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let inside = self.next.take();
        let scrolled = std::mem::replace(&mut self.next_offset, Vector::ZERO);
        if std::mem::take(&mut self.hush) {
            return;
        }
        self.path.extend(inside);
        self.offset += scrolled;
        operate(self);
        self.offset -= scrolled;
        if inside.is_some() {
            self.path.pop();
        }
        self.next = None;
    }

    fn scrollable(&mut self, _: Option<&Id>, _: Rectangle, _: Rectangle, by: Vector, _: &mut dyn Scrollable) {
        self.next_offset = by;
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Hush>() {
            self.hush = true;
        }
        let Some(node) = state.downcast_mut::<Node>() else {
            return;
        };
        let props = node.props.clone();
        node.id = self.id_for(id, props.role);
        if node.focused {
            self.focus = node.id;
        }
        let at = self.add(node.id, tell(&props), bounds, props.named_by_text());
        if props.is_text() {
            self.add_runs(at, &props, node.caret.unwrap_or_default(), bounds);
        }
        self.next = Some(at);
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        // iced's text input reports here, inside its wrapper.
        if state.is_focused() {
            let id = match self.next {
                Some(next) => self.nodes[next].id,
                None => self.here().id,
            };
            self.focus = id;
        }
    }

    fn text_input(&mut self, id: Option<&Id>, bounds: Rectangle, _: &mut dyn TextInput) {
        // Never ask the input for its text: until the next layout that is a password in the clear.
        if matches!(self.here().node.role(), Role::TextInput | Role::PasswordInput | Role::MultilineTextInput) {
            return;
        }
        let id = self.id_for(id, Role::TextInput);
        self.add(id, Told::new(Role::TextInput), bounds, false);
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        let text = spoken(text);
        let here = self.here();
        if text.is_empty() {
            return;
        }
        if here.named_by_text {
            if !here.text.is_empty() {
                here.text.push(' ');
            }
            here.text.push_str(&text);
        } else if here.node.role() != Role::Image {
            let id = self.id_for(id, Role::Label);
            let mut label = Told::new(Role::Label);
            label.set_value(text);
            self.add(id, label, bounds, false);
        }
    }
}

impl Building {
    fn new(id: NodeId, node: Told, named_by_text: bool) -> Self {
        Self { id, node, text: String::new(), named_by_text, children: Vec::new(), unnamed: 0 }
    }

    fn finish(mut self) -> (NodeId, Told) {
        if !self.text.is_empty() && self.node.label().is_none() {
            // Text is the value of a label, the name of anything else.
            if self.node.role() == Role::Label {
                self.node.set_value(self.text);
            } else {
                self.node.set_label(self.text);
            }
        }
        self.node.set_children(self.children);
        (self.id, self.node)
    }
}

fn tell(props: &Props) -> Told {
    let mut node = Told::new(props.role);
    if let Some(name) = &props.name {
        node.set_label(name.as_str());
    }
    if let Some(text) = &props.description {
        node.set_description(text.as_str());
    }
    if let Some(text) = &props.placeholder {
        node.set_placeholder(text.as_str());
    }
    if let Some(on) = props.checked {
        node.set_toggled(if on { Toggled::True } else { Toggled::False });
    }
    if let Some(on) = props.selected {
        node.set_selected(on);
    }
    if let Some(open) = props.expanded {
        node.set_expanded(open);
    }
    if let Some(live) = props.live {
        node.set_live(live);
    }
    if let Some(level) = props.level {
        node.set_level(level);
    }
    if let Some(position) = props.position {
        node.set_position_in_set(position);
    }
    if let Some(size) = props.size {
        node.set_size_of_set(size);
    }
    tell_flags(props, &mut node);
    node
}

fn tell_flags(props: &Props, node: &mut Told) {
    if props.disabled {
        node.set_disabled();
    }
    if props.busy {
        node.set_busy();
    }
    if props.required {
        node.set_required();
    }
    if props.modal {
        node.set_modal();
    }
    if props.read_only {
        node.set_read_only();
    }
    if props.invalid {
        node.set_invalid(Invalid::True);
    }
    if props.current {
        node.set_aria_current(AriaCurrent::Page);
    }
    if props.disabled {
        return;
    }
    if props.acts() {
        if !matches!(props.role, Role::RadioGroup | Role::ListBox) {
            node.add_action(Action::Click);
        }
        node.add_action(Action::Focus);
    }
    if props.is_text() {
        node.add_action(Action::Focus);
        if props.role != Role::MultilineTextInput {
            node.add_action(Action::SetTextSelection);
        }
        if !props.read_only {
            node.add_action(Action::SetValue);
        }
    }
}

/// What is told of a field's text. A password is dots already; should one ever come in the clear, it is dots here.
fn shown(props: &Props) -> String {
    let value = props.value.as_deref().unwrap_or_default();
    if props.role == Role::PasswordInput { Props::hide(value) } else { value.to_owned() }
}

/// A line letter by letter; the end of the line is one.
fn letters(line: &str) -> Vec<String> {
    let value = Value::new(line);
    (0..value.len()).map(|at| value.select(at, at + 1).to_string()).collect()
}

/// The icons are letters of the private use area: drawn, not spoken.
fn spoken(text: &str) -> String {
    let letters = text.chars().filter(|letter| !('\u{e000}'..='\u{f8ff}').contains(letter));
    letters.collect::<String>().trim().to_owned()
}

/// Where words begin, counted in characters; AccessKit can name only the first 255.
fn word_starts(letters: &[String]) -> Vec<u8> {
    let blank = |at: usize| letters[at].trim().is_empty();
    (0..letters.len().min(255)).filter(|at| !blank(*at) && (*at == 0 || blank(at - 1))).map(|at| at as u8).collect()
}
