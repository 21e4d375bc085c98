//! A desk that is signed in to a scripted server, its history in a folder of its own, and landing pages.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use invito::desk::{Cabinet, Created, Desk, Error, News, Outcome};
use invito::domain::{
    Account, Arrival, Expiry, Id, Invite, LandingPage, MayRegister, Offers, Reason, Record, Request, Software, Source,
    Status, Story, Wanted, XmppUri,
};
use invito::engine::{Probe, Server as Place, Status as Connection, Tls};
use invito::store::history::follow::Sign;
use invito::store::{History, Places};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use tokio::sync::mpsc;

use super::server::{Server, Talk, attribute};

pub const BEN: &str = "ben@club.example";
pub const EVA: &str = "eva@club.example";
pub const VERSIONS: &str = "<ver xmlns='urn:xmpp:features:rosterver'/>";

pub struct Stage {
    pub desk: Desk,
    pub web: Web,
    server: Server,
    talk: Talk,
    features: &'static str,
    folder: Arc<TempDir>,
    pushed: u32,
    software: Option<Software>,
}

impl Stage {
    pub async fn new(features: &'static str) -> Self {
        Self::on(Arc::new(tempfile::tempdir().expect("a folder")), features).await
    }

    /// Another program on the same history.
    pub async fn another(&self, features: &'static str) -> Self {
        Self::on(Arc::clone(&self.folder), features).await
    }

    async fn on(folder: Arc<TempDir>, features: &'static str) -> Self {
        let (server, talk, session) = Server::and_session(features).await;
        // Nobody listens there: what cannot be learnt from a page is not learnt.
        let closed = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("loopback").port();
        let way = Probe {
            server: Some(Place { host: "127.0.0.1".into(), port: closed }),
            tls: Some(Tls::Direct),
            ..Probe::new(Account::parse("ana@club.example").expect("an address"))
        };
        let desk = Desk::new(Cabinet::new(Places::in_dir(folder.path())), session, way);
        Self { desk, web: Web::new(), server, talk, features, folder, pushed: 0, software: None }
    }

    /// Invites made from here on are those of Prosody, where they end when they are taken up.
    pub fn on_prosody(mut self) -> Self {
        self.software = Some(Software { name: "Prosody".into(), version: "13.0.6".into() });
        self
    }

    /// Waits to be asked for the roster, answers, and says which version was asked for.
    pub async fn roster(&mut self, version: &str, items: &str) -> String {
        let (iq, id) = self.asked_for("jabber:iq:roster").await;
        let query = format!("<query xmlns='jabber:iq:roster' ver='{version}'>{items}</query>");
        self.talk.say(&format!("<iq type='result' id='{id}'>{query}</iq>")).await;
        if iq.contains(" ver=") { attribute(&iq, "ver") } else { String::new() }
    }

    /// The same with the answer that nothing changed.
    pub async fn unchanged(&mut self) -> String {
        let (iq, id) = self.asked_for("jabber:iq:roster").await;
        self.talk.say(&format!("<iq type='result' id='{id}'/>")).await;
        attribute(&iq, "ver")
    }

    /// Waits to be asked for the roster, and lets it be answered later; its id and the version that was asked for.
    pub async fn roster_later(&mut self) -> String {
        self.asked_for("jabber:iq:roster").await.1
    }

    /// Answers with the roster; `None` is that nothing changed.
    pub async fn answer(&mut self, id: &str, items: Option<&str>) {
        let query = items.map(|items| format!("<query xmlns='jabber:iq:roster' ver='late'>{items}</query>"));
        self.talk.say(&format!("<iq type='result' id='{id}'>{}</iq>", query.unwrap_or_default())).await;
    }

    /// Answers that it is in trouble.
    pub async fn fail(&mut self, id: &str) {
        let error = "<error type='wait'><internal-server-error xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
        self.talk.say(&format!("<iq type='error' id='{id}'>{error}</iq>")).await;
    }

    /// So many pushes that nobody hears them all; the client has taken each.
    pub async fn flood(&mut self) {
        for _ in 0..300 {
            self.push(&item("max@club.example", "to")).await;
            self.taken().await;
        }
    }

    /// The client has taken the last push.
    pub async fn taken(&mut self) {
        let last = format!("push-{}", self.pushed);
        while self.talk.iq().await.1 != last {}
    }

    async fn asked_for(&mut self, what: &str) -> (String, String) {
        loop {
            let (iq, id) = self.talk.iq().await;
            if iq.contains(what) {
                return (iq, id);
            }
        }
    }

    pub async fn push(&mut self, item: &str) {
        self.pushed += 1;
        let (id, query) = (self.pushed, format!("<query xmlns='jabber:iq:roster' ver='pushed'>{item}</query>"));
        self.talk.say(&format!("<iq type='set' id='push-{id}'>{query}</iq>")).await;
    }

    /// All that was said to the client before has led to no news.
    pub async fn quiet(&mut self, news: &mut mpsc::Receiver<News>) {
        self.heard().await;
        // What the first look led to is told before the second one is written.
        self.heard().await;
        assert!(news.try_recv().is_err());
    }

    /// All that was said to the client before is in the history.
    async fn heard(&mut self) {
        let address = format!("mark{}@club.example", self.pushed);
        self.push(&item(&address, "to")).await;
        let history = self.history();
        loop {
            let seen = history.seen(self.desk.account()).expect("the contacts");
            if seen.is_some_and(|seen| seen.contacts.iter().any(|contact| contact.address == address)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// The connection is lost, and a new session begins.
    pub async fn come_back(&mut self) {
        let mut status = self.desk.status();
        self.talk.say("</stream:stream>").await;
        self.talk = self.server.accept().await;
        self.talk.sign_in(self.features).await;
        self.talk.bind(self.features).await;
        status.wait_for(|status| matches!(status, Connection::Connected)).await.expect("it tells");
    }

    /// Leaves, and hands over the server's side.
    pub fn leave(self) -> Talk {
        self.talk
    }

    pub fn history(&self) -> History {
        History::open(&Places::in_dir(self.folder.path())).expect("the history opens")
    }

    pub async fn find(&self, record: &Record) -> Record {
        self.desk.cabinet().find(record.id.clone()).await.expect("it is there")
    }

    /// Asks about an invite while the server says that nobody came.
    pub async fn ask(&mut self, record: &Record) -> Result<Record, Error> {
        let (desk, id) = (self.desk.clone(), record.id.clone());
        let mut asking = tokio::spawn(async move { desk.ask(id).await });
        loop {
            tokio::select! {
                asked = &mut asking => return asked.expect("no panic"),
                _ = self.roster("", "") => {}
            }
        }
    }

    /// Makes a contact invite by the server while Eva is a contact.
    pub async fn create(&mut self) -> Record {
        let (desk, offers) = (self.desk.clone(), self.offers());
        let request = Request { wanted: Wanted::Contact, label: "Ben".into() };
        let creating = tokio::spawn(async move { desk.create(request, offers).await });
        self.roster("", &item(EVA, "both")).await;
        self.give_an_invite().await;
        made(creating.await.expect("no panic"))
    }

    pub async fn renew(&mut self, old: &Record) -> Record {
        let (desk, offers, id) = (self.desk.clone(), self.offers(), old.id.clone());
        let renewing = tokio::spawn(async move { desk.renew(id, offers).await });
        self.roster("", "").await;
        self.give_an_invite().await;
        made(renewing.await.expect("no panic"))
    }

    /// The same on a server that asks twice for something only a person knows.
    pub async fn renew_by_form(&mut self, old: &Record) -> Record {
        let (desk, offers, id) = (self.desk.clone(), self.offers(), old.id.clone());
        let renewing = tokio::spawn(async move { desk.renew(id, offers).await });
        self.roster("", "").await;
        let mut outcome = self.form_for(renewing).await;
        for last in [false, true] {
            let Outcome::Form(mut pending) = outcome else { panic!("no form came") };
            pending.form.fields[0].values = vec!["chess".into()];
            let (desk, offers) = (self.desk.clone(), self.offers());
            let submitting = tokio::spawn(async move { desk.submit(*pending, offers).await });
            if last {
                self.give_an_invite().await;
                return made(submitting.await.expect("no panic"));
            }
            outcome = self.form_for(submitting).await;
        }
        unreachable!("the second one is the last")
    }

    async fn form_for(&mut self, asking: tokio::task::JoinHandle<Result<Outcome, Error>>) -> Outcome {
        let (_, id) = self.asked_for("urn:xmpp:invite#invite").await;
        let form = "<x xmlns='jabber:x:data' type='form'><field var='team' type='text-single'><required/></field></x>";
        let command = "xmlns='http://jabber.org/protocol/commands' node='urn:xmpp:invite#invite' sessionid='s'";
        self.talk.answer(&id, &format!("<command {command} status='executing'>{form}</command>")).await;
        asking.await.expect("no panic").expect("a form")
    }

    pub fn offers(&self) -> Offers {
        Offers {
            account: self.desk.account().clone(),
            software: None,
            contact: Ok(MayRegister::Unknown),
            create_account: Err(Reason::NotForThisAccount),
            password_reset: Err(Reason::NotForThisAccount),
        }
    }

    async fn give_an_invite(&mut self) {
        let (_, id) = self.asked_for("urn:xmpp:invite#invite").await;
        self.talk
            .answer(
                &id,
                "<command xmlns='http://jabber.org/protocol/commands' node='urn:xmpp:invite#invite' status='completed'>\
                 <x xmlns='jabber:x:data' type='result'><field var='uri'>\
                 <value>xmpp:ana@club.example?roster;preauth=SECRETnew;ibr=y</value></field></x></command>",
            )
            .await;
    }

    pub fn joining(&self, label: &str, page: Option<Page>) -> Record {
        self.keep(label, "xmpp:ana@club.example?roster;preauth=SECRET{};ibr=y", page, 0)
    }

    pub fn contact(&self, label: &str, page: Page) -> Record {
        self.keep(label, "xmpp:ana@club.example?roster;preauth=SECRET{}", Some(page), 0)
    }

    pub fn account(&self, label: &str, page: Page) -> Record {
        self.keep(label, "xmpp:club.example?register;preauth=SECRET{}", Some(page), 0)
    }

    /// One that was made seven hours ago.
    pub fn old_account(&self, label: &str, page: Page) -> Record {
        self.keep(label, "xmpp:club.example?register;preauth=SECRET{}", Some(page), 7)
    }

    /// One that ended three hours ago.
    pub fn ended_lately(&self, label: &str) -> Record {
        self.keep(label, "xmpp:ana@club.example?roster;preauth=SECRET{};ibr=y", None, 7 * 24 + 3)
    }

    /// The same, asked about an hour ago.
    pub fn old_account_asked_lately(&self, label: &str, page: Page) -> Record {
        let record = self.old_account(label, page);
        let hour_ago = Timestamp::now() - SignedDuration::from_hours(1);
        self.history().checked(&record.id, Sign::Leads, hour_ago).expect("written")
    }

    /// One that ended long ago.
    pub fn expired(&self, label: &str) -> Record {
        self.keep(label, "xmpp:club.example?register;preauth=SECRET{}", Some(Page::Gone), 1000)
    }

    fn keep(&self, label: &str, uri: &str, page: Option<Page>, hours_ago: i64) -> Record {
        let now = Timestamp::now();
        let id = Id::from_random(&std::array::from_fn::<u8, 8, _>(|at| {
            (now.as_nanosecond() >> (at * 5) & 31).try_into().expect("five bits")
        }));
        let uri = XmppUri::parse(&uri.replace("{}", id.as_str())).expect("a test's own URI");
        let created = now - SignedDuration::from_hours(hours_ago);
        let landing = page.map(|page| self.web.page(&id, page, &uri)).and_then(|url| LandingPage::parse(Some(&url)));
        let expires = Expiry::At(created + SignedDuration::from_hours(24 * 7));
        let record = Record {
            id: id.clone(),
            account: self.desk.account().clone(),
            kind: uri.kind(),
            source: Source::Server,
            invite: Some(Invite { kind: uri.kind(), uri, landing, expires }),
            label: label.into(),
            username: None,
            batch: None,
            created,
            status: Status::Waiting,
            software: self.software.clone(),
            // What is gone now was there before; of anything else nothing is known.
            story: Story { leads: matches!(page, Some(Page::Gone)), ..Story::default() },
        };
        self.history().restore(&record).expect("written")
    }
}

pub fn item(address: &str, subscription: &str) -> String {
    format!("<item jid='{address}' subscription='{subscription}'/>")
}

pub async fn settled(news: &mut mpsc::Receiver<News>) -> Record {
    match next(news).await {
        News::Settled(record) => *record,
        News::Arrived(arrival) => panic!("{arrival:?}"),
    }
}

pub async fn arrived(news: &mut mpsc::Receiver<News>) -> Arrival {
    match next(news).await {
        News::Arrived(arrival) => arrival,
        News::Settled(record) => panic!("{record:?}"),
    }
}

async fn next(news: &mut mpsc::Receiver<News>) -> News {
    // Only so that a fault does not hang for ever.
    tokio::time::timeout(Duration::from_secs(60), news.recv()).await.expect("news come").expect("it follows")
}

fn made(outcome: Result<Outcome, Error>) -> Record {
    match outcome.expect("the server said yes") {
        Outcome::Created(created) => {
            let Created { record, saved } = *created;
            saved.expect("it was saved");
            record
        }
        Outcome::Form(_) => panic!("there was no form"),
    }
}

/// What a landing page does.
#[derive(Clone, Copy, Debug)]
pub enum Page {
    /// It leads to its invite.
    Leads,
    /// 404, and it led to its invite before.
    Gone,
    /// 404, and nobody knows whether it ever was there.
    Missing,
    /// It opens and says nothing of any invite.
    General,
    /// 500.
    Broken,
}

/// Landing pages over plain HTTP.
pub struct Web {
    base: String,
    pages: Arc<Mutex<HashMap<String, (Page, String)>>>,
    asked: Arc<AtomicUsize>,
}

impl Web {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        let base = format!("http://127.0.0.1:{}", listener.local_addr().expect("bound").port());
        let pages = Arc::<Mutex<HashMap<String, (Page, String)>>>::default();
        let asked = Arc::<AtomicUsize>::default();
        let (shared, count) = (Arc::clone(&pages), Arc::clone(&asked));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::Relaxed);
                let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
                let request = lines.next().unwrap_or_default();
                lines.take_while(|line| !line.is_empty()).for_each(drop);
                let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
                let page = shared.lock().expect("nobody panicked").get(&path).cloned();
                // Whoever asked may have left.
                let _ = reply(&stream, page);
            }
        });
        Self { base, pages, asked }
    }

    /// How often a page was asked.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    fn page(&self, id: &Id, page: Page, uri: &XmppUri) -> String {
        let path = format!("/SECRET/{id}");
        self.pages.lock().expect("nobody panicked").insert(path.clone(), (page, uri.to_uri()));
        format!("{}{path}", self.base)
    }

    /// The page of this invite does something else from now on.
    pub fn set(&self, record: &Record, page: Page) {
        let mut pages = self.pages.lock().expect("nobody panicked");
        pages.get_mut(&format!("/SECRET/{}", record.id)).expect("it has a page").0 = page;
    }
}

fn reply(mut stream: &TcpStream, page: Option<(Page, String)>) -> std::io::Result<()> {
    let head = match page {
        Some((Page::Leads, uri)) => format!("200 OK\r\nLink: <{uri}>; rel=\"alternate\""),
        Some((Page::General, _)) => "200 OK".to_owned(),
        Some((Page::Broken, _)) => "500 Internal Server Error".to_owned(),
        Some((Page::Gone | Page::Missing, _)) | None => "404 Not Found".to_owned(),
    };
    write!(stream, "HTTP/1.1 {head}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nHi")
}
