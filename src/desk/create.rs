//! Making an invite: written ahead, asked for once, written down, and shown even if the writing fails.

use std::time::Duration;

use super::{Cabinet, Desk, Error, Warning};
use crate::domain::{Id, Invite, Kind, Offers, Record, Request, Source, Status, Story, Wanted, label};
use crate::engine::{self, Answer, Pending};
use crate::store;

/// An invite that was made. A half success is a value: the invite is here even if it could not be saved.
#[derive(Clone, Debug)]
pub struct Created {
    /// The invite as we remember it.
    pub record: Record,
    /// Whether the history has it.
    pub saved: Result<(), Error>,
}

impl Created {
    /// What to know before handing it over.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        let unsaved = self.saved.is_err().then_some(Warning::NotSaved);
        unsaved.into_iter().chain(Warning::of(&self.record)).collect()
    }
}

/// What a request led to.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The invite.
    Created(Box<Created>),
    /// The server asks for more than we know by itself: a person has to fill this in.
    Form(Box<Pending>),
}

impl Outcome {
    /// The same; a form remembers which invite the one it leads to is to replace.
    pub(super) fn renewing(mut self, old: Option<Id>) -> Self {
        if let Self::Form(pending) = &mut self {
            pending.renews = old;
        }
        self
    }
}

impl Desk {
    /// Asks for one invite, once.
    ///
    /// # Errors
    /// [`Error::NoUsernames`] and [`Error::LabelTooLong`] before anything is asked; [`Error::Engine`] otherwise. If the
    /// outcome is unknown, the history keeps the request as [`Status::Unknown`].
    pub async fn create(self, request: Request, offers: Offers) -> Result<Outcome, Error> {
        self.may_ask(&request, &offers)?;
        self.look_before(&request).await;
        let record = self.cabinet.asked(&self.account, &request, offers.software.clone()).await;
        let answer = self.session.create(request.clone()).await;
        self.settle(request, offers, record, answer).await
    }

    /// Sends a filled-in form back. What was not enough before comes back as [`Outcome::Form`] or an error, with
    /// nothing lost.
    ///
    /// # Errors
    /// As [`Desk::create`].
    pub async fn submit(self, pending: Pending, offers: Offers) -> Result<Outcome, Error> {
        let (request, renews) = (pending.request.clone(), pending.renews.clone());
        let record = self.asked_for(renews.as_ref(), &request, &offers).await;
        let answer = self.session.submit(pending).await;
        Ok(self.settle(request, offers, record, answer).await?.renewing(renews))
    }

    /// Writes a request ahead, in the place of an older invite if that is still here.
    async fn asked_for(&self, renews: Option<&Id>, request: &Request, offers: &Offers) -> Result<Record, Error> {
        if let Some(id) = renews {
            match self.cabinet.find(id.clone()).await {
                Ok(old) => return self.cabinet.renewing(&old, request, offers.software.clone()).await,
                // It was forgotten while the form was filled in.
                Err(Error::Store(store::Error::NotFound(_))) => {}
                Err(error) => return Err(error),
            }
        }
        self.cabinet.asked(&self.account, request, offers.software.clone()).await
    }

    /// Gives up a form that was not filled in.
    pub async fn cancel(self, pending: Pending) {
        self.session.cancel(pending).await;
    }

    /// Whether this may be asked of this server at all.
    pub(super) fn may_ask(&self, request: &Request, offers: &Offers) -> Result<(), Error> {
        match request.wanted {
            _ if !label::fits(&request.label) => Err(Error::LabelTooLong),
            Wanted::Account { username: Some(_), .. }
                if !offers.may_reserve_names() && offers.create_account.is_ok() =>
            {
                Err(Error::NoUsernames)
            }
            _ => Ok(()),
        }
    }

    /// Looks at the contacts before an invite that leads to a new one is asked for, so that whoever is there already is
    /// not taken for the one who took it up. Nothing depends on it, so it may fail, and it may not take long. Whoever
    /// follows tells what it brings.
    pub(super) async fn look_before(&self, request: &Request) {
        let makes_contacts = match request.wanted {
            Wanted::Contact => true,
            Wanted::Account { subscribe, .. } => subscribe == Some(true),
        };
        if !makes_contacts || self.is_followed() {
            return;
        }
        match tokio::time::timeout(LOOK_BEFORE, self.catch_up()).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::debug!(%error, "the contacts could not be looked at"),
            Err(_) => tracing::debug!("the contacts took too long to look at"),
        }
    }

    pub(super) async fn settle(
        &self,
        request: Request,
        offers: Offers,
        asked: Result<Record, Error>,
        answer: Result<Answer, engine::Error>,
    ) -> Result<Outcome, Error> {
        match answer {
            Ok(Answer::Made(invite)) => {
                let created = self.keep(request, offers, asked, invite).await;
                Ok(Outcome::Created(Box::new(created)))
            }
            Ok(Answer::Form(pending)) => {
                self.take_back(asked).await;
                Ok(Outcome::Form(Box::new(pending)))
            }
            Err(error) => {
                if !error.outcome_unknown() {
                    self.take_back(asked).await;
                }
                Err(error.into())
            }
        }
    }

    async fn keep(&self, request: Request, offers: Offers, asked: Result<Record, Error>, invite: Invite) -> Created {
        let saved = match &asked {
            Ok(record) => self.cabinet.created(&record.id, &invite).await,
            Err(error) => Err(error.clone()),
        };
        match saved {
            Ok(record) => Created { record, saved: Ok(()) },
            Err(error) => {
                tracing::warn!(%error, "an invite was made and could not be saved");
                let record = asked.unwrap_or_else(|_| self.unsaved(&request, &offers));
                Created { record: with_invite(record, invite), saved: Err(error) }
            }
        }
    }

    /// The record of an invite that the history never heard of.
    fn unsaved(&self, request: &Request, offers: &Offers) -> Record {
        Record {
            id: Id::new(String::new()),
            account: self.account.clone(),
            kind: request.wanted.kind(),
            source: Source::Server,
            invite: None,
            label: request.label.clone(),
            username: None,
            batch: None,
            created: jiff::Timestamp::now(),
            status: Status::Unknown,
            software: offers.software.clone(),
            story: Story::default(),
        }
    }

    async fn take_back(&self, asked: Result<Record, Error>) {
        if let Ok(record) = asked
            && let Err(error) = self.cabinet.refused(&record.id).await
        {
            // It stays as Unknown, which says too much rather than too little.
            tracing::warn!(%error, "a refused request could not be taken back");
        }
    }
}

impl Cabinet {
    /// Tries again to save an invite that was made while the history could not be written.
    ///
    /// # Errors
    /// [`Error::Store`]; [`Error::NoLink`] for a record without an invite, which there is nothing to save of.
    pub async fn save(&self, record: Record) -> Result<Record, Error> {
        let Some(invite) = &record.invite else { return Err(Error::NoLink) };
        if !record.id.as_str().is_empty() {
            return self.created(&record.id, invite).await;
        }
        let wanted = match record.kind {
            Kind::Contact | Kind::AccountAndContact => Wanted::Contact,
            Kind::Account | Kind::PasswordReset => Wanted::ACCOUNT,
        };
        let request = Request { wanted, label: record.label.clone() };
        let asked = self.asked(&record.account, &request, record.software.clone()).await?;
        self.created(&asked.id, invite).await
    }
}

/// How long a look at the contacts may hold an invite up.
const LOOK_BEFORE: Duration = Duration::from_secs(5);

/// A record with what came back, for when the history could not say so itself.
fn with_invite(record: Record, invite: Invite) -> Record {
    let username = invite.username().map(str::to_owned);
    Record { kind: invite.kind, username, invite: Some(invite), status: Status::Waiting, ..record }
}
