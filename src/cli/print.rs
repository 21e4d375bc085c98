//! What a person reads: the answer on the standard output, warnings and failures beside it on the error stream.

use std::io::{self, IsTerminal as _, Write as _};

use jiff::{Timestamp, tz::TimeZone};

use super::answer::{Answer, Arrived, Shown};
use super::event;
use super::failure::Failure;
use super::table;
use crate::desk::{Finding, Imported, Level};
use crate::domain::{Expiry, How, Id, Kind, Link, MayRegister, Offers, Reason, Record, Settled};
use crate::i18n::words;
use crate::output::terminal;
use crate::problem::Problem;
use crate::store::settings::Known;
use crate::t;

/// When and where a person reads it.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The moment of reading.
    pub now: Timestamp,
    /// The reader's time zone.
    pub zone: TimeZone,
    /// Whether the standard output understands colours.
    pub colour: bool,
}

impl Reader {
    /// Whoever sits in front of this program now.
    #[must_use]
    pub fn here() -> Self {
        let colour = io::stdout().is_terminal();
        Self { now: Timestamp::now(), zone: TimeZone::system(), colour }
    }

    fn moment(&self, at: Timestamp) -> String {
        words::moment(at, self.now, &self.zone)
    }

    /// The same where there is little room.
    pub(super) fn short(&self, at: Timestamp) -> String {
        words::moment_short(at, self.now, &self.zone)
    }

    /// How long it still lives, and until when.
    fn expiry(&self, expiry: &Expiry) -> String {
        let left = words::remaining(expiry.remaining(self.now));
        match expiry.at() {
            Some(end) if expiry.is_over(self.now) => {
                t!("cli-ended", ago = left, moment = self.moment(end))
            }
            Some(end) => t!("cli-until", left = left, moment = self.moment(end)),
            None => left,
        }
    }
}

/// The text of an answer.
#[must_use]
pub fn answer(answer: &Answer, reader: &Reader) -> String {
    match answer {
        Answer::Accounts(known) if known.is_empty() => line(&t!("cli-no-accounts")),
        Answer::Accounts(known) => accounts(known),
        Answer::SignedIn(account) => line(&t!("cli-signed-in", account = account.as_str())),
        Answer::SignedOut { account, known: true } => line(&t!("cli-signed-out", account = account.as_str())),
        Answer::SignedOut { account, known: false } => line(&t!("cli-not-signed-in", account = account.as_str())),
        Answer::Offers(all) => offers(all),
        Answer::Created { shown, code } => {
            let code = code.as_ref().map(|code| terminal::render(code, reader.colour));
            let mut text = created(shown, reader);
            if let Some(code) = code {
                text.push('\n');
                text.push_str(&code);
                text.push_str(if code.ends_with('\n') { "" } else { "\n" });
            }
            text
        }
        Answer::List { shown, arrived } => listed(shown, &t!("cli-no-invites"), arrived, reader),
        Answer::Asked { shown, arrived } => listed(shown, &t!("cli-none-waiting"), arrived, reader),
        Answer::Invite(shown) => invite(shown, reader),
        // Nobody asked for its link.
        Answer::AskedOne(shown) => facts(&shown.record, reader),
        Answer::Labelled(Shown { record, .. }) if record.label.is_empty() => {
            line(&t!("cli-unlabelled", id = record.id.as_str()))
        }
        Answer::Labelled(Shown { record, .. }) => {
            line(&t!("cli-labelled", id = record.id.as_str(), label = plain(&record.label)))
        }
        Answer::Forgotten(Shown { record, link, .. }) => {
            let forgotten = line(&t!("cli-forgotten", id = record.id.as_str()));
            match link {
                Some(_) => forgotten + &line(&t!("cli-still-works")),
                None => forgotten,
            }
        }
        Answer::Checked { findings, .. } => findings.iter().map(|finding| found(*finding)).collect(),
        Answer::Watched => String::new(),
        Answer::Decided { address, shown: Some(Shown { record, .. }) } => {
            line(&t!("cli-decided", address = plain(address), id = record.id.as_str()))
        }
        Answer::Decided { address, shown: None } => line(&t!("cli-decided-none", address = plain(address))),
        Answer::Exported { count, file } => {
            line(&t!("cli-exported", count = *count, file = plain(&file.to_string_lossy())))
        }
        Answer::Imported { imported, .. } => {
            let Imported { added, known } = *imported;
            let text = line(&t!("cli-imported", count = added));
            if known == 0 { text } else { text + &line(&t!("cli-imported-known", count = known)) }
        }
        Answer::Saved { file, .. } => line(&t!("cli-picture-saved", file = plain(&file.to_string_lossy()))),
        Answer::Message { letter, .. } => letter.body.lines().map(|text| line(&plain(text))).collect(),
        Answer::Picture(_) => String::new(),
    }
}

/// What is said beside an answer: warnings about an invite.
#[must_use]
pub fn warnings(answer: &Answer) -> String {
    let (Answer::Created { shown, .. } | Answer::Invite(shown)) = answer else {
        return String::new();
    };
    let said = shown.warnings.iter().map(|warning| {
        let Problem { headline, advice, .. } = Problem::of_warning(*warning);
        line(&t!("cli-warning", headline = headline)) + &indented(&advice)
    });
    said.collect()
}

/// The text of a failure; the technical part only for who asked for it.
#[must_use]
pub fn failure(failure: &Failure, detailed: bool) -> String {
    let Problem { headline, advice, detail, .. } = failure.problem();
    let detail = detail.filter(|_| detailed).map(|detail| indented(&detail)).unwrap_or_default();
    line(&plain(&headline)) + &indented(&advice) + &detail
}

/// Writes to the standard output. A reader that went away (`| head`) has seen enough: no failure.
///
/// # Errors
/// Any other failure, such as a full disk.
pub fn out(bytes: &[u8]) -> io::Result<()> {
    heard(bytes).map(|_| ())
}

/// The same, and whether somebody is still there to read.
///
/// # Errors
/// As [`out`].
pub fn heard(bytes: &[u8]) -> io::Result<bool> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        other => other.map(|()| true),
    }
}

/// Writes to the error stream. If that is gone, too, there is nobody left to tell.
pub fn beside(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// A text of others (a label, a server's sentence) without what a terminal would obey.
#[must_use]
pub fn plain(text: &str) -> String {
    // Marks that turn the direction of writing can make a line read as something else.
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => ' ',
            c if c.is_control() || turns(c) => '\u{fffd}',
            c => c,
        })
        .collect()
}

fn line(text: &str) -> String {
    format!("{text}\n")
}

/// Every line of a text, two spaces in.
fn indented(text: &str) -> String {
    text.lines().filter(|text| !text.is_empty()).map(|text| format!("  {}\n", plain(text))).collect()
}

fn accounts(known: &[Known]) -> String {
    let head = [t!("cli-head-address"), t!("cli-head-server"), t!("cli-head-password")];
    let rows = known.iter().map(|known| {
        let server = known.server.clone().unwrap_or_else(|| t!("cli-by-dns"));
        let password = if known.remember { t!("cli-password-kept") } else { t!("cli-password-not-kept") };
        [known.account.to_string(), plain(&server), password]
    });
    table::render(head, rows)
}

fn offers(offers: &Offers) -> String {
    let host = offers.account.host();
    let software = offers.software.as_ref().map(|software| format!("{} {}", software.name, software.version));
    let mut text = match software {
        Some(software) => {
            t!("cli-offers-on", account = offers.account.as_str(), software = plain(software.trim()))
        }
        None => offers.account.to_string(),
    };
    text.push('\n');
    let contact = offers.contact.map(|may| match may {
        MayRegister::Yes => t!("cli-offer-contact-yes"),
        MayRegister::No => t!("cli-offer-contact-no"),
        MayRegister::Unknown => t!("cli-offer-contact-unknown"),
    });
    let account = offers.create_account.map(|()| t!("cli-offer-account", host = host.as_str()));
    let reset = offers.password_reset.map(|()| t!("cli-offer-password-reset"));
    let all = [(Kind::Contact, contact), (Kind::Account, account), (Kind::PasswordReset, reset)];
    let (mut may, mut may_not) = (String::new(), String::new());
    for (kind, offer) in all {
        match offer {
            Ok(what) => may += &format!("  {:<16}{what}\n", kind.as_str()),
            Err(reason) => may_not += &unavailable(kind, reason, host.as_str()),
        }
    }
    may_not += &format!("  {:<16}{}\n", "own", t!("cli-no-own"));
    if may.is_empty() {
        may = format!("  {}\n", t!("cli-nothing"));
    }
    format!("{text}\n{}\n{may}\n{}\n{may_not}", t!("cli-you-may"), t!("cli-you-may-not"))
}

fn unavailable(kind: Kind, reason: Reason, host: &str) -> String {
    let Problem { headline, advice, .. } = Problem::of_reason(kind, reason, host);
    let mut text = format!("  {:<16}{}\n", kind.as_str(), plain(&headline));
    for line in advice.lines().filter(|line| !line.is_empty()) {
        text += &format!("  {:<16}{}\n", "", plain(line));
    }
    text
}

/// How good a thing is, and what.
fn found(finding: Finding) -> String {
    let Problem { headline, advice, .. } = Problem::of_finding(finding);
    let level = match finding.level() {
        Level::Good => t!("cli-good"),
        Level::Warning => t!("cli-doubtful"),
        Level::Bad => t!("cli-bad"),
    };
    line(&format!("{level}: {headline}")) + &indented(&advice)
}

/// Invites, or that there are none; then who came of whom it is to be said by which.
fn listed(shown: &[Shown], none: &str, arrived: &[Arrived], reader: &Reader) -> String {
    let invites = if shown.is_empty() { line(none) } else { list(shown, reader) };
    arrived.iter().fold(invites, |text, arrived| text + "\n" + &still_open(arrived))
}

/// Somebody came of whom it is to be said by which invite.
fn still_open(arrived: &Arrived) -> String {
    let address = plain(&arrived.arrival.address);
    line(&event::came(arrived)) + &indented(&t!("cli-arrived-advice", address = address))
}

/// The link alone on its line, then when it ends.
fn created(shown: &Shown, reader: &Reader) -> String {
    let link = shown.link.as_ref().map_or("", Link::as_str);
    let mut text = line(&plain(link));
    if let Some(expiry) = shown.record.expires() {
        text += &line(&reader.expiry(expiry));
    }
    if !shown.record.id.as_str().is_empty() {
        text += &line(&t!("cli-kept-as", id = shown.record.id.as_str()));
    }
    text
}

fn invite(shown: &Shown, reader: &Reader) -> String {
    let Shown { record, link, .. } = shown;
    let text = match link {
        Some(link) => line(&plain(link.as_str())),
        None => line(&words::status_sentence(&record.status_at(reader.now))),
    };
    text + "\n" + &facts(record, reader)
}

/// All that is known of an invite but its link.
fn facts(record: &Record, reader: &Reader) -> String {
    let named = |id: &Option<Id>| id.as_ref().map(ToString::to_string).unwrap_or_default();
    let settled = |settled: Settled| t!("cli-settled", moment = reader.moment(settled.at), how = how(settled.how));
    let host = record.account.host();
    let story = &record.story;
    let mut facts = vec![
        [t!("cli-fact-id"), record.id.to_string()],
        [t!("cli-fact-label"), plain(&record.label)],
        [t!("cli-fact-kind"), words::kind_sentence(record.kind, host.as_str())],
        [t!("cli-fact-account"), record.account.to_string()],
        [t!("cli-fact-username"), plain(record.username.as_deref().unwrap_or_default())],
        [t!("cli-fact-status"), plain(&words::status_by(&record.status_at(reader.now)))],
        [t!("cli-fact-settled"), story.settled.map(settled).unwrap_or_default()],
        [t!("cli-fact-checked"), story.checked.map(|at| reader.moment(at)).unwrap_or_default()],
        [t!("cli-fact-made"), reader.moment(record.created)],
        [t!("cli-fact-expires"), record.expires().map(|expiry| reader.expiry(expiry)).unwrap_or_default()],
        [t!("cli-fact-renews"), named(&story.renews)],
        [t!("cli-fact-renewed-by"), named(&story.renewed_by)],
    ];
    facts.retain(|[_, value]| !value.is_empty());
    table::pairs(facts)
}

fn how(how: How) -> String {
    match how {
        How::Push => t!("cli-how-push"),
        How::Roster => t!("cli-how-roster"),
        How::Page => t!("cli-how-page"),
        How::Probe => t!("cli-how-probe"),
        How::Person => t!("cli-how-person"),
    }
}

/// No links here: they are keys, and a list is often read over a shoulder.
fn list(list: &[Shown], reader: &Reader) -> String {
    let several = list.iter().any(|shown| shown.record.account != list[0].record.account);
    let row = |shown: &Shown| row(&shown.record, reader);
    let account = |shown: &Shown| shown.record.account.to_string();
    let [id, status, end, kind, label] =
        [t!("cli-head-id"), t!("cli-head-status"), t!("cli-head-end"), t!("cli-head-kind"), t!("cli-head-label")];
    if several {
        let head = [id, status, end, kind, t!("cli-head-account"), label];
        table::render(
            head,
            list.iter().map(|shown| {
                let [id, status, end, kind, label] = row(shown);
                [id, status, end, kind, account(shown), label]
            }),
        )
    } else {
        table::render([id, status, end, kind, label], list.iter().map(row))
    }
}

fn row(record: &Record, reader: &Reader) -> [String; 5] {
    let left = record.expires().map(|expiry| words::remaining(expiry.remaining(reader.now)));
    let settled = record.story.settled.map(|settled| reader.short(settled.at));
    [
        record.id.to_string(),
        words::status(&record.status_at(reader.now)),
        // Of what came to its end, when we learnt of it.
        settled.or(left).unwrap_or_default(),
        words::kind(record.kind),
        // The label, or the reserved name: whatever tells one invite from another.
        plain(if record.label.is_empty() { record.username.as_deref().unwrap_or("") } else { &record.label }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_cannot_give_orders_to_a_terminal() {
        assert_eq!(plain("Ben\u{1b}[2J\r\nEva"), "Ben\u{fffd}[2J\u{fffd} Eva");
        assert_eq!(plain("a\u{202e}b"), "a\u{fffd}b");
        assert_eq!(plain("Zoë 🦊"), "Zoë 🦊");
    }
}
