//! Steps the engine's flows through dialogues with servers, a file each under `tests/flows/`. A new case is a new file.
//!
//! In a file, `?` begins an exchange, `>` is what we must send, `<` what the server answers, and the `=` lines are
//! what it must come to; `#` is a remark. Addresses and ids of the stanzas do not matter, nor does the order of
//! attributes. The wishes are `discover ACCOUNT`, `contact ACCOUNT`, `account ACCOUNT [username=N] [subscribe=yes|no]`,
//! `roster ACCOUNT [version=V]`, `probe ACCOUNT SOFTWARE URI...`, and for the form that came last
//! `submit [FIELD=VALUE]...` and `cancel`.

#[path = "flows/any.rs"]
mod any;
#[path = "flows/follow.rs"]
mod follow;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use invito::domain::form::Form;
use invito::domain::{Account, Expiry, Host, LandingPage, Localpart, Offers, Request, Wanted};
use invito::engine::flow::{self, Flow, Question, Reply, StanzaError, Step};
use invito::engine::{Answer, Error, Pending};
use minidom::Element;

#[test]
fn every_dialogue_goes_as_it_is_written() {
    let mut failures = String::new();
    for file in files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/flows"))) {
        if let Err(failure) = Dialogue::parse(&file).and_then(|dialogue| dialogue.play()) {
            writeln!(failures, "\n{}: {failure}", file.display()).expect("writing to a string");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn a_wrong_dialogue_is_noticed() {
    let good = "? contact ana@club.example\n\
        > <iq type='set' to='club.example'><command xmlns='http://jabber.org/protocol/commands' action='execute' \
          node='urn:xmpp:invite#invite'/></iq>\n\
        < <iq type='error'><error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>\n\
        = error NotPermitted { text: None }\n";
    let play = |text: String| Dialogue::read(&text).and_then(|dialogue| dialogue.play());
    play(good.to_owned()).expect("it is right");
    for (right, wrong) in [
        ("to='club.example'", "to='other.example'"),
        ("type='set'", "type='get'"),
        ("action='execute'", "action='complete'"),
        ("forbidden", "conflict"),
        ("= error NotPermitted { text: None }", ""),
        ("? contact", "? account"),
        ("= ", "> <iq/>\n= "),
    ] {
        play(good.replace(right, wrong)).expect_err(wrong);
    }
}

/// A file: exchanges one after the other, on one connection.
struct Dialogue(Vec<Exchange>);

/// A wish, the lines on the wire, and what it comes to.
struct Exchange {
    wish: String,
    wire: Vec<Line>,
    outcome: Vec<String>,
}

enum Line {
    Ours(String),
    Theirs(String),
}

impl Dialogue {
    fn parse(file: &Path) -> Result<Self, String> {
        Self::read(&fs::read_to_string(file).map_err(|error| error.to_string())?)
    }

    fn read(text: &str) -> Result<Self, String> {
        let mut exchanges: Vec<Exchange> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let (mark, rest) = line.split_at_checked(2).ok_or_else(|| format!("no line of a dialogue: {line}"))?;
            let rest = rest.trim_end().to_owned();
            if mark == "? " {
                exchanges.push(Exchange { wish: rest, wire: Vec::new(), outcome: Vec::new() });
                continue;
            }
            let exchange = exchanges.last_mut().ok_or("nothing is wished for")?;
            match mark {
                "> " => exchange.wire.push(Line::Ours(rest)),
                "< " => exchange.wire.push(Line::Theirs(rest)),
                "= " => exchange.outcome.push(rest),
                _ => return Err(format!("no line of a dialogue: {line}")),
            }
        }
        if exchanges.is_empty() { Err("nothing is wished for".to_owned()) } else { Ok(Self(exchanges)) }
    }

    fn play(&self) -> Result<(), String> {
        let mut waiting: Option<(Pending, Host)> = None;
        for exchange in &self.0 {
            let failed = |what: String| format!("`? {}`: {what}", exchange.wish);
            let came_to = exchange.play(&mut waiting).map_err(failed)?;
            if came_to != exchange.outcome {
                let lines = |lines: &[String]| lines.iter().map(|line| format!("\n= {line}")).collect::<String>();
                return Err(failed(format!("came to{}\ninstead of{}", lines(&came_to), lines(&exchange.outcome))));
            }
        }
        Ok(())
    }
}

impl Exchange {
    fn play(&self, waiting: &mut Option<(Pending, Host)>) -> Result<Vec<String>, String> {
        let mut words = self.wish.split_whitespace();
        let verb = words.next().unwrap_or_default();
        let form = waiting.take();
        let (host, answer) = match verb {
            "discover" => {
                let offers = self.converse(flow::Discover::new(account(words.next())))?;
                return Ok(offers.map_or_else(|error| tell_error(&error), |offers| tell_offers(&offers)));
            }
            "roster" => return Ok(follow::tell_roster(self.converse(follow::roster(words))?)),
            "probe" => return Ok(follow::tell_verdicts(self.converse(follow::probe(words))?)),
            "contact" | "account" => {
                let host = account(words.next()).host();
                let request = Request { wanted: wanted(verb, words), label: String::new() };
                (host.clone(), self.converse(flow::Create::new(request, host))?)
            }
            "submit" => {
                let (mut pending, host) = form.ok_or("no form is waiting")?;
                for (var, value) in words.filter_map(|word| word.split_once('=')) {
                    let field = pending.form.field_mut(var).ok_or_else(|| format!("no field {var}"))?;
                    field.values = vec![value.to_owned()];
                }
                (host.clone(), self.converse(flow::Create::resume(pending, host))?)
            }
            "cancel" => {
                let (pending, host) = form.ok_or("no form is waiting")?;
                let [Line::Ours(line)] = &self.wire[..] else {
                    return Err("one line of ours is all".to_owned());
                };
                compare(&flow::cancel(&pending, &host), line)?;
                return Ok(Vec::new());
            }
            _ => return Err("no such wish".to_owned()),
        };
        Ok(match answer {
            Ok(Answer::Made(invite)) => tell_invite(&invite),
            Ok(Answer::Form(pending)) => {
                let told = tell_form(&pending.form);
                *waiting = Some((pending, host));
                told
            }
            Err(error) => tell_error(&error),
        })
    }

    /// Steps the flow to its end, with every line on the wire used up.
    fn converse<F: Flow>(&self, mut flow: F) -> Result<Result<F::Output, Error>, String> {
        let mut wire = self.wire.iter();
        let mut step = flow.step(None);
        loop {
            match step {
                Step::Ask(question) => {
                    let Some(Line::Ours(line)) = wire.next() else {
                        return Err(format!("asks too much: {}", String::from(&question.payload)));
                    };
                    compare(&question, line)?;
                    let Some(Line::Theirs(line)) = wire.next() else {
                        return Err("the server's line is missing".to_owned());
                    };
                    step = flow.step(Some(reply(line)?));
                }
                Step::Done(end) if wire.next().is_none() => return Ok(end),
                Step::Done(_) => return Err("ends too early".to_owned()),
            }
        }
    }
}

fn compare(question: &Question, line: &str) -> Result<(), String> {
    let iq = stanza(line)?;
    let kind = if question.set { "set" } else { "get" };
    let payload = iq.children().next().ok_or("an IQ of ours without a child")?;
    let right = iq.attr("type") == Some(kind) && iq.attr("to") == Some(&*question.to);
    if right && is_same(payload, &question.payload) {
        return Ok(());
    }
    Err(format!("asks {kind} {} {}\ninstead of {line}", question.to, String::from(&question.payload)))
}

/// Whether both mean the same: how an empty element is written does not matter.
fn is_same(one: &Element, other: &Element) -> bool {
    let alike = one.name() == other.name() && one.ns() == other.ns() && one.attrs() == other.attrs();
    alike
        && one.text() == other.text()
        && one.children().count() == other.children().count()
        && one.children().zip(other.children()).all(|(one, other)| is_same(one, other))
}

fn reply(line: &str) -> Result<Reply, String> {
    let iq = stanza(line)?;
    match iq.attr("type") {
        Some("result") => Ok(Ok(iq.children().next().cloned())),
        Some("error") => Ok(Err(StanzaError::in_iq(&iq))),
        _ => Err(format!("no reply: {line}")),
    }
}

fn stanza(line: &str) -> Result<Element, String> {
    Element::from_reader_with_prefixes(line.as_bytes(), "jabber:client".to_owned())
        .map_err(|error| format!("no XML: {error}: {line}"))
}

fn account(word: Option<&str>) -> Account {
    Account::parse(word.unwrap_or_default()).expect("a wish names an account")
}

fn wanted<'a>(verb: &str, words: impl Iterator<Item = &'a str>) -> Wanted {
    if verb == "contact" {
        return Wanted::Contact;
    }
    let (mut username, mut subscribe) = (None, None);
    for word in words {
        match word.split_once('=') {
            Some(("username", name)) => username = Some(Localpart::parse(name).expect("a user name")),
            Some(("subscribe", answer)) => subscribe = Some(answer == "yes"),
            _ => panic!("no such wish: {word}"),
        }
    }
    Wanted::Account { username, subscribe }
}

fn tell_error(error: &Error) -> Vec<String> {
    vec![format!("error {error:?}")]
}

fn tell_offers(offers: &Offers) -> Vec<String> {
    let told = |name, offered: Result<String, _>| match offered {
        Ok(more) => format!("{name} offered{more}"),
        Err(reason) => format!("{name} {reason:?}"),
    };
    let software = offers.software.as_ref();
    vec![
        told("contact", offers.contact.map(|may_register| format!(", sign-up {}", may_register.as_str()))),
        told("account", offers.create_account.map(|()| String::new())),
        told("password-reset", offers.password_reset.map(|()| String::new())),
        format!(
            "software {}",
            software.map_or("unknown".into(), |it| format!("{} {}", it.name, it.version).trim().to_owned())
        ),
    ]
}

fn tell_invite(invite: &invito::domain::Invite) -> Vec<String> {
    let page = match &invite.landing {
        None => "none".to_owned(),
        Some(LandingPage::Secure(url)) => format!("secure {url}"),
        Some(LandingPage::Insecure(url)) => format!("insecure {url}"),
        Some(LandingPage::Unusable(text)) => format!("unusable {text}"),
    };
    let expires = match &invite.expires {
        Expiry::At(moment) => moment.to_string(),
        Expiry::Never => "never".to_owned(),
        Expiry::Unreadable(text) => format!("unreadable {text}"),
    };
    vec![
        format!("made {}", invite.kind),
        format!("uri {}", invite.uri.as_sent()),
        format!("page {page}"),
        format!("expires {expires}"),
    ]
}

fn tell_form(form: &Form) -> Vec<String> {
    let title = [format!("form {}", form.title.as_deref().unwrap_or("without a title"))];
    let says = form.instructions.iter().map(|text| format!("says {text}"));
    let fields = form.fields.iter().map(|field| {
        let name = if field.var.is_empty() { field.label.as_deref().unwrap_or_default() } else { &field.var };
        let required = if field.required { " required" } else { "" };
        let values: String = field.values.iter().map(|value| format!(" {value:?}")).collect();
        format!("field {name}: {:?}{required}{values}", field.input)
    });
    title.into_iter().chain(says).chain(fields).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the dialogues are there") {
        let path = entry.expect("a file in the folder").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "flow") {
            found.push(path);
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no dialogue in {}", folder.display());
    found
}
