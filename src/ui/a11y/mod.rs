//! What a screen reader is told, on stock iced: each control is wrapped with its name and role (`named`), the
//! root widget (`root`) collects them into an AccessKit tree after every redraw and delivers what the reader
//! asks for. Nothing is collected while nobody listens. The link to AccessKit's platform adapters is not here.

mod bridge;
mod collector;
mod deliver;
mod dump;
pub(in crate::ui) mod forward;
mod inert;
mod named;
mod order;
mod page;
mod reveal;
mod root;
mod silent;

pub use bridge::Bridge;
pub use inert::inert;
pub use named::{Named, named};
pub use root::root;
pub use silent::silent;

pub(in crate::ui) use forward::forward;
pub(in crate::ui) use named::ring;
pub(in crate::ui) use order::{focus_first, focused_inside};
pub(in crate::ui) use silent::hush;

use accesskit::{Live, NodeId, Role};
use iced::advanced::widget::operation::Focusable;

/// The window itself.
const ROOT: NodeId = NodeId(0);

/// What a control says about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Props {
    /// What it is.
    pub role: Role,
    /// What it is called; without one, the text inside is its name where the role allows.
    pub name: Option<String>,
    /// What else there is to say: a hint, or what is wrong with it.
    pub description: Option<String>,
    /// What is typed in. Of a password never more than its length: see [`Props::hide`].
    pub value: Option<String>,
    /// Shown while nothing is typed in.
    pub placeholder: Option<String>,
    /// A box that is ticked or not, a choice that is picked or not.
    pub checked: Option<bool>,
    /// A row that is selected or not.
    pub selected: Option<bool>,
    /// Something that opens and closes.
    pub expanded: Option<bool>,
    /// The place in the sidebar we are at.
    pub current: bool,
    /// Cannot be operated now.
    pub disabled: bool,
    /// Is doing what was asked; keeps the focus but acts no second time.
    pub busy: bool,
    /// Has to be filled in.
    pub required: bool,
    /// What is typed in is wrong.
    pub invalid: bool,
    /// Can be read and copied, not changed.
    pub read_only: bool,
    /// Is read out by itself when it appears.
    pub live: Option<Live>,
    /// The level of a heading.
    pub level: Option<usize>,
    /// The place in the list, from 0.
    pub position: Option<usize>,
    /// How many there are; said by the list, not by its rows.
    pub size: Option<usize>,
    /// Everything else is out of reach while it is open.
    pub modal: bool,
    /// Tab stops here.
    pub stop: bool,
    /// Is part of a control that holds the focus for it: a row, a choice.
    pub part: bool,
    /// Where the caret is in a text of several lines, and where its selection began, counted in characters.
    pub caret: Option<(usize, usize)>,
}

impl Props {
    /// What a control with this role says as long as nothing is added.
    #[must_use]
    pub fn new(role: Role) -> Self {
        Self { role, ..Self::default() }
    }

    /// As many dots as `secret` has characters.
    #[must_use]
    pub fn hide(secret: &str) -> String {
        "\u{2022}".repeat(iced::widget::text_input::Value::new(secret).len())
    }

    fn is_text(&self) -> bool {
        matches!(self.role, Role::TextInput | Role::PasswordInput | Role::MultilineTextInput)
    }

    /// Whether it can be pressed, by itself or as a part.
    fn acts(&self) -> bool {
        (self.stop || self.part) && !self.disabled
    }

    /// Whether the text inside is its name instead of text of its own.
    fn named_by_text(&self) -> bool {
        self.part
            || matches!(
                self.role,
                Role::Button
                    | Role::CheckBox
                    | Role::RadioButton
                    | Role::ListBoxOption
                    | Role::Link
                    | Role::Heading
                    | Role::Label
                    | Role::Status
                    | Role::Alert
            )
    }
}

/// The state of a control in the widget tree, as operations meet it in `Operation::custom`.
pub struct Node {
    id: NodeId,
    props: Props,
    focused: bool,
    ring: bool,
    caret: Option<(usize, usize)>,
    pending: Vec<Request>,
}

/// What a screen reader asks of a control; done on the next redraw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Request {
    /// Act as if pressed.
    Press,
    /// Take the focus; asked only of the parts of a control.
    Focus,
    /// Type this instead of what is there.
    Value(String),
}

impl Node {
    pub(in crate::ui) fn new(props: Props) -> Self {
        Self { id: ROOT, props, focused: false, ring: false, caret: None, pending: Vec::new() }
    }

    /// Takes over what the control says now; one that can no longer be operated loses the focus.
    pub(in crate::ui) fn tell(&mut self, props: Props) {
        if !props.stop || props.disabled {
            self.focused = false;
        }
        self.props = props;
    }

    /// What the screen reader asked for since the last time.
    pub(in crate::ui) fn requests(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.pending)
    }

    /// A part shows whether its control has the focus and it is the one meant.
    pub(in crate::ui) fn mark(&mut self, focused: bool) {
        self.focused = focused;
    }

    /// Takes the focus by the pointer: no ring (`:focus-visible`).
    pub(in crate::ui) fn point(&mut self) {
        self.focused = true;
        self.ring = false;
    }

    /// The focus is here, and by the keyboard.
    pub(in crate::ui) fn shows_ring(&self) -> bool {
        self.focused && self.ring
    }

    /// Shows the ring: a key was used while the focus was here.
    pub(in crate::ui) fn show_ring(&mut self) {
        self.ring = true;
    }
}

impl Focusable for Node {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.ring = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.ring = false;
    }
}
