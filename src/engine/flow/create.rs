//! Making one invite (XEP-0401): one command, and the forms it asks for.
//!
//! Prosody makes an invite of every request, whatever it says, so nothing is asked twice and nothing is cancelled
//! that does not wait for a form.

mod fill;
mod refusal;

use minidom::Element;

use super::discover::{CREATE_ACCOUNT, INVITE};
use super::{Flow, Question, Reply, Step};
use crate::domain::form::Form;
use crate::domain::{Host, Invite, Request, Wanted};
use crate::engine::stanza::command::{self, Command, Status};
use crate::engine::stanza::{form, invite};
use crate::engine::{Answer, Error, Pending};

/// Asks for one invite.
#[derive(Debug)]
pub struct Create {
    request: Request,
    host: Host,
    /// The question to begin with, until it is asked.
    first: Option<Question>,
    /// The form that went back last: if it comes again, it was not enough, and a person has to look.
    sent: Option<Form>,
    /// How many times the command was continued.
    stage: u8,
}

impl Create {
    /// Begins the command that makes what was asked for.
    #[must_use]
    pub fn new(request: Request, host: Host) -> Self {
        let first = question(&host, command::execute(node(&request.wanted)));
        Self { request, host, first: Some(first), sent: None, stage: 0 }
    }

    /// Goes on with a form that a person has filled in.
    #[must_use]
    pub fn resume(pending: Pending, host: Host) -> Self {
        let Pending { form, request, renews: _, node, session_id, action, stage } = pending;
        let payload = command::submit(&node, session_id.as_deref(), action, Some(form::submit(&form)));
        let first = question(&host, payload);
        Self { request, host, first: Some(first), sent: Some(form), stage }
    }

    /// Reads what the command came to.
    fn answer(&mut self, reply: Reply) -> Step<Answer> {
        let answer = match reply {
            Ok(answer) => answer,
            Err(error) => {
                return Step::Done(Err(refusal::of(error, self.request.wanted.kind(), self.sent.is_some())));
            }
        };
        let Some(command) = answer.as_ref().and_then(Command::parse) else {
            return garbled("the answer is no command");
        };
        let asks = command.forms.iter().any(is_asking);
        match (command.status, invite::parse(&command)) {
            // An invite that is there is never hidden, whatever else the answer says.
            (Some(Status::Completed) | None, Ok(invite)) => self.made(invite),
            (Some(Status::Executing), Ok(invite)) if !asks => self.made(invite),
            (Some(Status::Completed), Err(what)) => match command.error_note() {
                Some(text) => Step::Done(Err(refusal::by_note(text, self.sent.is_some()))),
                None => garbled(what),
            },
            (Some(Status::Canceled), _) => {
                let text = command.error_note().or_else(|| command.notes().next().map(str::to_owned));
                Step::Done(Err(Error::Refused { condition: "canceled".to_owned(), text }))
            }
            (Some(Status::Executing), _) => self.go_on(&command),
            (None, Err(_)) if asks => self.go_on(&command),
            (None, Err(what)) => garbled(what),
        }
    }

    /// The server wants more: what we know by itself is sent, anything else is for a person.
    fn go_on(&mut self, command: &Command) -> Step<Answer> {
        if self.stage >= MOST_STAGES {
            return garbled("the command asks for one form after another");
        }
        self.stage += 1;
        let asked = command.forms.iter().find(|form| is_asking(form)).map(form::parse);
        let node = node(&self.request.wanted).to_owned();
        let mut form = asked.clone().unwrap_or_default();
        let known = fill::fill(&mut form, &self.request.wanted, self.sent.is_none());
        let again = self.sent.as_ref().filter(|sent| fill::is_same(sent, &form));
        if let Some(sent) = again {
            fill::keep(&mut form, sent);
        } else if known {
            let session_id = command.session_id.as_deref();
            let answer = asked.is_some().then(|| form::submit(&form));
            self.sent = asked.is_some().then_some(form).or(self.sent.take());
            return Step::Ask(question(&self.host, command::submit(&node, session_id, command.action, answer)));
        }
        form.instructions.splice(0..0, command.notes().map(str::to_owned));
        Step::Done(Ok(Answer::Form(Pending {
            form,
            request: self.request.clone(),
            renews: None,
            node,
            session_id: command.session_id.clone(),
            action: command.action,
            stage: self.stage,
        })))
    }

    fn made(&self, invite: Invite) -> Step<Answer> {
        if invite.uri.host() != self.host.as_str() {
            // Odd, but the invite exists, and only the server knows what it is for.
            tracing::warn!(host = %self.host, "the server's link leads to another host");
        }
        Step::Done(Ok(Answer::Made(invite)))
    }
}

impl Flow for Create {
    type Output = Answer;

    fn step(&mut self, reply: Option<Reply>) -> Step<Answer> {
        match (self.first.take(), reply) {
            (Some(first), _) => Step::Ask(first),
            (None, Some(reply)) => self.answer(reply),
            (None, None) => garbled("there is no answer"),
        }
    }
}

/// What gives a form up. Its answer does not matter: ejabberd does not know how to cancel, and nothing was made yet.
#[must_use]
pub fn cancel(pending: &Pending, host: &Host) -> Question {
    question(host, command::cancel(&pending.node, pending.session_id.as_deref()))
}

fn question(host: &Host, payload: Element) -> Question {
    Question { to: host.to_string(), set: true, payload }
}

const fn node(wanted: &Wanted) -> &'static str {
    match wanted {
        Wanted::Contact => INVITE,
        Wanted::Account { .. } => CREATE_ACCOUNT,
    }
}

/// Whether this form is to be filled in. A missing type is taken for that.
fn is_asking(form: &Element) -> bool {
    matches!(form.attr("type"), Some("form") | None)
}

const fn garbled(what: &'static str) -> Step<Answer> {
    Step::Done(Err(Error::Garbled { what }))
}

/// No command has so many steps; a server that asks on and on is stopped.
const MOST_STAGES: u8 = 10;
