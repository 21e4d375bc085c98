//! Granting wishes: which task each becomes, and by which message it is answered. What concerns a connection is here,
//! what concerns the history in `kept`, what an invite's page has done in `errand`.

use iced::{Task, clipboard, window as frame};

use super::{App, Message};
use crate::desk::{self, Cabinet, Desk, Error, Outcome, Pending};
use crate::domain::{Account, Id, Offers, Request};
use crate::output::qr::Matrix;
use crate::ui::desktop;
use crate::ui::window::{self, Message as To};
use crate::ui::wish::{Change, Wish};

impl App {
    pub(super) fn grant(&mut self, wishes: Vec<Wish>) -> Task<Message> {
        Task::batch(wishes.into_iter().map(|wish| self.grant_one(wish)).collect::<Vec<_>>())
    }

    fn grant_one(&mut self, wish: Wish) -> Task<Message> {
        match wish {
            Wish::SignIn(ticket, wish) => self.sign_in(ticket, *wish),
            Wish::StopSignIn(ticket) => self.stop_sign_in(ticket),
            Wish::OpenKeyring(account) => self.open_keyring(account),
            Wish::SignOut(account) => self.sign_out(account),
            Wish::Remove(account, history_too) => self.remove(account, history_too),
            Wish::Discover(account) => self.discover(account),
            Wish::Create(account, request, offers) => self.create(account, request, offers),
            Wish::Submit(account, pending, offers) => self.submit(account, *pending, offers),
            Wish::GiveUp(account, pending) => self.give_up(&account, *pending),
            Wish::Renew(account, id, offers) => self.renew(account, id, offers),
            Wish::Accounts => self.accounts(),
            Wish::List(account) => self.list(account),
            Wish::Recheck => self.recheck(),
            Wish::Open(id) => self.open(id),
            Wish::Errand(id, errand) => self.run(id, *errand),
            Wish::Label(id, label) => self.label(id, label),
            Wish::Fetch(id) => self.fetch(id),
            Wish::Forget(id) => self.forget(id),
            Wish::Restore(record) => self.restore(*record),
            Wish::Save(record) => self.save(*record),
            Wish::Sweep => self.sweep(),
            Wish::Arrivals(account) => self.arrivals(account),
            Wish::Decide(arrival, id) => self.decide(arrival, id),
            Wish::Export(file, replace) => self.export(file, replace),
            Wish::Import(file) => self.import(&file),
            Wish::Set(change) => self.set(change),
            Wish::Settings => self.settings(),
            Wish::Copy(text) => clipboard::write(text.expose().to_owned()),
            Wish::OpenLink(link) => perform(desktop::open::open(link), |answer| To::LinkOpened(answer.is_ok())),
            Wish::Notify(notice) => perform(desktop::notify::show(*notice), To::Notified),
            Wish::Raise => {
                frame::latest().and_then(|id| Task::batch([frame::minimize(id, false), frame::gain_focus(id)]))
            }
            Wish::Focus(name) => iced::widget::operation::focus(name),
            Wish::Select(name) => {
                let select = iced::widget::operation::select_all(name);
                iced::widget::operation::focus(name).chain(select)
            }
            Wish::ToastOver(number, long) => perform(tokio::time::sleep(long), move |()| To::ToastOver(number)),
        }
    }

    fn sign_in(&mut self, ticket: u64, wish: desk::SignIn) -> Task<Message> {
        let (cabinet, connection) = (self.cabinet.clone(), wish.connection.clone());
        let asked = async move { cabinet.sign_in(wish).await };
        let answer = move |answer| Message::SignedIn(ticket, connection.clone(), Box::new(answer));
        let (task, handle) = Task::perform(asked, answer).abortable();
        self.signing_in.insert(ticket, handle.abort_on_drop());
        task
    }

    fn stop_sign_in(&mut self, ticket: u64) -> Task<Message> {
        self.signing_in.remove(&ticket);
        Task::none()
    }

    fn open_keyring(&self, account: Account) -> Task<Message> {
        let (cabinet, name) = (self.cabinet.clone(), account.clone());
        perform(async move { cabinet.password(&name).await }, move |answer| To::Keyring(account.clone(), answer))
    }

    fn sign_out(&mut self, account: Account) -> Task<Message> {
        let (cabinet, name) = (self.cabinet.clone(), account.clone());
        let closed = self.close_desk_of(&account);
        let out = async move {
            closed.await;
            cabinet.sign_out(&name).await
        };
        perform(out, move |answer| To::SignedOut(account.clone(), answer))
    }

    fn remove(&mut self, account: Account, history_too: bool) -> Task<Message> {
        let (cabinet, name) = (self.cabinet.clone(), account.clone());
        let closed = self.close_desk_of(&account);
        let gone = async move {
            closed.await;
            cabinet.remove(name, history_too).await
        };
        perform(gone, move |answer| To::Removed(account.clone(), history_too, answer))
    }

    fn close_desk_of(&mut self, account: &Account) -> impl Future<Output = ()> + Send + use<> {
        let desk = self.desks.remove(account);
        async move {
            if let Some((_, desk)) = desk {
                desk.close().await;
            }
        }
    }

    fn discover(&self, account: Account) -> Task<Message> {
        let asked = self.with_desk(&account, |desk| async move { desk.offers().await });
        perform(asked, move |answer| To::Offered(account.clone(), answer))
    }

    fn create(&self, account: Account, request: Request, offers: Offers) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        let asked = self.with_desk(&account, |desk| async move { desk.create(request, offers).await });
        let asked = async move { with_code(&cabinet, asked.await).await };
        perform(asked, move |(answer, code)| To::Answered(account.clone(), Box::new(answer), code))
    }

    fn submit(&self, account: Account, pending: Pending, offers: Offers) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        let asked = self.with_desk(&account, |desk| async move { desk.submit(pending, offers).await });
        let asked = async move { with_code(&cabinet, asked.await).await };
        perform(asked, move |(answer, code)| To::Answered(account.clone(), Box::new(answer), code))
    }

    fn give_up(&self, account: &Account, pending: Pending) -> Task<Message> {
        let given_up = self.with_desk(account, |desk| async move {
            desk.cancel(pending).await;
            Ok(())
        });
        // Without a connection the server has nothing that waits.
        perform(given_up, |_| To::Nothing)
    }

    fn renew(&self, account: Account, id: Id, offers: Offers) -> Task<Message> {
        let (cabinet, old) = (self.cabinet.clone(), id.clone());
        let asked = self.with_desk(&account, |desk| async move { desk.renew(old, offers).await });
        let asked = async move { with_code(&cabinet, asked.await).await };
        perform(asked, move |(answer, code)| To::Renewed(account.clone(), id.clone(), Box::new(answer), code))
    }

    fn set(&self, change: Change) -> Task<Message> {
        if let Change::Language(tag) = &change {
            // The next view is drawn in it.
            crate::i18n::choose(tag.as_deref());
        }
        let cabinet = self.cabinet.clone();
        let kept = async move { cabinet.set(move |settings| change.apply(settings)).await };
        perform(kept, |answer| To::Set(Box::new(answer)))
    }

    fn settings(&self) -> Task<Message> {
        let cabinet = self.cabinet.clone();
        let read = async move {
            let read = tokio::task::spawn_blocking(move || cabinet.settings_now().0).await;
            read.map_err(|_| Error::Internal)
        };
        perform(read, |answer| To::Set(Box::new(answer)))
    }

    /// Asks over this account's connection. Without one nothing is asked, and that is the answer: whoever waits for one
    /// gets it.
    fn with_desk<T, A, F>(
        &self,
        account: &Account,
        ask: A,
    ) -> impl Future<Output = Result<T, Error>> + Send + use<T, A, F>
    where
        A: FnOnce(Desk) -> F,
        F: Future<Output = Result<T, Error>> + Send,
    {
        let asked = self.desks.get(account).map(|(_, desk)| ask(desk.clone()));
        async move {
            match asked {
                Some(asked) => asked.await,
                None => Err(Error::NoPassword),
            }
        }
    }
}

/// A task, and the message that answers it.
pub(super) fn perform<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
    answer: impl Fn(T) -> window::Message + Send + Sync + 'static,
) -> Task<Message> {
    Task::perform(work, move |done| Message::Window(answer(done)))
}

/// Adds the code to an invite that was made, so that both are shown at once.
async fn with_code(
    cabinet: &Cabinet,
    answer: Result<Outcome, Error>,
) -> (Result<Outcome, Error>, Option<Result<Matrix, Error>>) {
    let code = match &answer {
        Ok(Outcome::Created(created)) => Some(cabinet.code(&created.record).await),
        Ok(Outcome::Form(_)) | Err(_) => None,
    };
    (answer, code)
}
