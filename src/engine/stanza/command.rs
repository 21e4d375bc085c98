//! Ad-hoc commands (XEP-0050).

use minidom::Element;
use minidom::rxml::xml_ncname;

use super::{ns, sentence};

/// What a server says about a command it runs.
#[derive(Clone)]
pub struct Command {
    /// How far it is; `None` if the server did not say, or says something unknown.
    pub status: Option<Status>,
    /// Its session.
    pub session_id: Option<String>,
    /// What to say with the next form.
    pub action: Action,
    /// What it has to say: whether it is an error, and the sentence.
    notes: Vec<(bool, String)>,
    /// The data forms in it.
    pub forms: Vec<Element>,
}

/// How far a command is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It waits for more.
    Executing,
    /// It is done.
    Completed,
    /// It was given up.
    Canceled,
}

/// What a form goes back with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// There may be another form.
    Next,
    /// This is all.
    Complete,
}

impl Action {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Complete => "complete",
        }
    }

    /// What the server wants: its default if that is allowed, else what is. Without `<actions/>` there is only
    /// `complete` (XEP-0050 section 3.4).
    fn wanted(actions: Option<&Element>) -> Self {
        let Some(actions) = actions else {
            return Self::Complete;
        };
        let allowed = |action: Self| actions.has_child(action.as_str(), ns::COMMANDS);
        match (allowed(Self::Next), allowed(Self::Complete)) {
            (true, true) if actions.attr("execute") != Some("complete") => Self::Next,
            (true, false) => Self::Next,
            _ => Self::Complete,
        }
    }
}

impl Command {
    /// Reads a `<command/>`; `None` if it is something else.
    pub fn parse(element: &Element) -> Option<Self> {
        if !element.is("command", ns::COMMANDS) {
            return None;
        }
        let status = match element.attr("status") {
            Some("executing") => Some(Status::Executing),
            Some("completed") => Some(Status::Completed),
            Some("canceled" | "cancelled") => Some(Status::Canceled),
            _ => None,
        };
        let notes = element.children().filter(|child| child.is("note", ns::COMMANDS));
        let notes = notes.filter_map(|note| Some((note.attr("type") == Some("error"), sentence(&note.text())?)));
        Some(Self {
            status,
            session_id: element.attr("sessionid").filter(|id| !id.is_empty()).map(str::to_owned),
            action: Action::wanted(element.get_child("actions", ns::COMMANDS)),
            notes: notes.collect(),
            forms: element.children().filter(|child| child.is("x", ns::DATA_FORMS)).cloned().collect(),
        })
    }

    /// The first sentence that tells of an error.
    pub fn error_note(&self) -> Option<String> {
        self.notes.iter().find(|(error, _)| *error).map(|(_, text)| text.clone())
    }

    /// All it has to say.
    pub fn notes(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(|(_, text)| text.as_str())
    }
}

/// Begins a command.
pub fn execute(node: &str) -> Element {
    command(node, "execute", None).build()
}

/// Goes on with one, with a form if it asked for one.
pub fn submit(node: &str, session_id: Option<&str>, action: Action, form: Option<Element>) -> Element {
    command(node, action.as_str(), session_id).append_all(form).build()
}

/// Gives one up that is waiting for a form.
pub fn cancel(node: &str, session_id: Option<&str>) -> Element {
    command(node, "cancel", session_id).build()
}

fn command(node: &str, action: &str, session_id: Option<&str>) -> minidom::ElementBuilder {
    Element::builder("command", ns::COMMANDS)
        .attr(xml_ncname!("node").to_owned(), node)
        .attr(xml_ncname!("action").to_owned(), action)
        .attr(xml_ncname!("sessionid").to_owned(), session_id)
}
