//! The wishes about the history: read, changed, moved to another computer. None of them needs a connection.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;

use super::grant::perform;
use super::{App, Message};
use crate::desk::{Cabinet, Error};
use crate::domain::{Account, Arrival, Id, Link, Record, Way};
use crate::output::qr::Matrix;
use crate::store::history::Query;
use crate::ui::seat::Guest;
use crate::ui::window::Message as To;
use crate::ui::wish::Secret;

impl App {
    pub(super) fn accounts(&self) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        perform(async move { cabinet.accounts().await }, To::Accounts)
    }

    pub(super) fn list(&self, account: Account) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        let query = Query { account: Some(account.clone()), ..Query::default() };
        let read = async move { cabinet.briefs(query).await };
        perform(read, move |answer| To::Listed(account.clone(), answer.map(Arc::new)))
    }

    pub(super) fn recheck(&self) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        Task::perform(async move { cabinet.version().await }, |answer| Message::Version(answer.ok()))
    }

    pub(super) fn open(&self, id: Id) -> Task<Message> {
        let (cabinet, name, way) = (self.cabinet.clone(), id.clone(), self.window.way_of(&id));
        let read = async move { opened(&cabinet, name, way).await };
        perform(read, move |(answer, code)| To::Opened(id.clone(), answer, code))
    }

    pub(super) fn label(&self, id: Id, label: String) -> Task<Message> {
        let (cabinet, name) = (self.cabinet.clone(), id.clone());
        let kept = async move { cabinet.label(name, label).await };
        perform(kept, move |answer| To::Labelled(id.clone(), answer.map(Box::new)))
    }

    pub(super) fn fetch(&self, id: Id) -> Task<Message> {
        let (cabinet, name) = (self.cabinet.clone(), id.clone());
        let fallback = self.window.settings().fallback_page.clone();
        let read = async move { link(&cabinet, name, &fallback).await };
        perform(read, move |answer| To::Fetched(id.clone(), answer))
    }

    pub(super) fn forget(&self, id: Id) -> Task<Message> {
        let (cabinet, name) = (self.cabinet.clone(), id.clone());
        let gone = async move { cabinet.forget(name).await };
        perform(gone, move |answer| To::Forgotten(id.clone(), answer.map(Box::new)))
    }

    pub(super) fn restore(&self, record: Record) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        perform(async move { cabinet.restore(record).await }, |answer| To::Restored(answer.map(Box::new)))
    }

    pub(super) fn save(&self, record: Record) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        perform(async move { cabinet.save(record).await }, |answer| To::Saved(answer.map(Box::new)))
    }

    pub(super) fn sweep(&self) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        perform(async move { cabinet.sweep().await }, To::Swept)
    }

    pub(super) fn arrivals(&self, account: Account) -> Task<Message> {
        let (cabinet, name) = (self.cabinet.clone(), account.clone());
        let read = async move { guests(&cabinet, name).await };
        perform(read, move |answer| To::Arrivals(account.clone(), answer))
    }

    pub(super) fn decide(&self, arrival: Arrival, id: Option<Id>) -> Task<Message> {
        let (cabinet, said) = (self.cabinet.clone(), arrival.clone());
        let decided = async move { cabinet.decide(said, id).await };
        perform(decided, move |answer| To::Decided(arrival.clone(), answer.map(|record| record.map(Box::new))))
    }

    pub(super) fn export(&self, file: PathBuf, replace: bool) -> Task<Message> {
        let (cabinet, place) = (self.cabinet.clone(), home(&file));
        let written = async move {
            // Looking is no promise, but nobody else writes this file meanwhile.
            match !replace && tokio::fs::try_exists(&place).await.unwrap_or(false) {
                true => None,
                false => Some(cabinet.export_history(None, place).await),
            }
        };
        perform(written, move |answer| match answer {
            Some(answer) => To::Exported(file.clone(), answer),
            None => To::InTheWay(file.clone()),
        })
    }

    pub(super) fn import(&self, file: &Path) -> Task<Message> {
        let (cabinet, place) = (self.cabinet.clone(), home(file));
        perform(async move { cabinet.import_history(place).await }, To::Imported)
    }
}

async fn opened(cabinet: &Cabinet, id: Id, way: Way) -> (Result<Box<Record>, Error>, Option<Result<Matrix, Error>>) {
    match cabinet.find(id).await {
        Ok(record) => {
            let code = cabinet.code_by(&record, way).await;
            (Ok(Box::new(record)), Some(code))
        }
        Err(error) => (Err(error), None),
    }
}

/// The newcomers nobody placed, each with the invites they may have taken up.
async fn guests(cabinet: &Cabinet, account: Account) -> Result<Vec<Guest>, Error> {
    let mut guests = Vec::new();
    for arrival in cabinet.arrivals(account).await? {
        let candidates = cabinet.candidates(arrival.clone()).await?;
        guests.push(Guest { arrival, candidates });
    }
    Ok(guests)
}

/// What to hand over, of an invite whose page is not open.
async fn link(cabinet: &Cabinet, id: Id, fallback: &str) -> Result<Secret, Error> {
    let invite = cabinet.find(id).await?.invite.ok_or(Error::NoLink)?;
    Ok(Secret::new(Link::of(&invite.uri, invite.landing.as_ref(), fallback).as_str()))
}

/// A path as people type it: `~` is the home folder.
fn home(typed: &Path) -> PathBuf {
    match (typed.strip_prefix("~"), std::env::home_dir()) {
        (Ok(inside), Some(home)) => home.join(inside),
        _ => typed.to_owned(),
    }
}
