//! What a server's refusal means. Decided on the condition; its sentence is in the person's language and only shown.

use crate::domain::Kind;
use crate::engine::Error;
use crate::engine::flow::StanzaError;

/// A stanza error; `filled` tells whether a form was sent, so that the input can be at fault.
pub fn of(error: StanzaError, kind: Kind, filled: bool) -> Error {
    let StanzaError { condition, text, .. } = error;
    match condition.as_str() {
        "forbidden" | "not-allowed" | "not-authorized" => Error::NotPermitted { text },
        "service-unavailable" | "item-not-found" | "feature-not-implemented" | "remote-server-not-found" => {
            Error::NotOffered(kind)
        }
        "resource-constraint" | "policy-violation" => Error::LimitReached { text },
        "bad-request" if tells_of_a_limit(text.as_deref()) => Error::LimitReached { text },
        "bad-request" | "conflict" | "not-acceptable" | "jid-malformed" if filled => Error::BadInput { text },
        _ => Error::Refused { condition, text },
    }
}

/// An error note in a command that is completed without a link.
pub fn by_note(text: String, filled: bool) -> Error {
    match (filled, Some(text)) {
        (_, text) if tells_of_a_limit(text.as_deref()) => Error::LimitReached { text },
        (true, text) => Error::BadInput { text },
        (false, text) => Error::Refused { condition: "undefined-condition".to_owned(), text },
    }
}

/// ejabberd tells "Maximum number of invites reached" by the same condition as a name that is taken, so the
/// sentence is all there is. In other languages it is taken for bad input, and its sentence says what is wrong.
fn tells_of_a_limit(text: Option<&str>) -> bool {
    let text = text.unwrap_or_default().to_lowercase();
    ["maximum number", "too many", "quota", "limit reached"].iter().any(|hint| text.contains(hint))
}
