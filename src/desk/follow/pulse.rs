//! Asking whether an invite can still be taken up: its landing page first, its server where there is no page that tells.

use std::io;
use std::sync::Arc;

use futures::stream::{self, StreamExt as _};
use jiff::Timestamp;

use super::pair::Pulse;
use super::{Desk, Error};
use crate::domain::{How, Invite, Kind, LandingPage, Record, Software, Status};
use crate::engine::{self, PageAnswer, Probe, Verdict, can_be_probed, page, probe};
use crate::store::history::follow::Sign;

impl Desk {
    /// Asks about each of these, a few at a time, and writes down that it was answered; of one that is over only if that
    /// says nothing, so that it is asked about again until what it says is written. The answers are in their order. About
    /// one that cannot be asked there is [`Pulse::Silent`].
    pub(super) async fn pulses(&self, records: &[Record]) -> Vec<Result<Pulse, Error>> {
        // Whoever is found among the contacts before this has not taken up what is good after it.
        let asked = Timestamp::now();
        let mut pages = Vec::with_capacity(records.len());
        for record in records {
            pages.push(async move {
                match askable(record, Timestamp::now()) {
                    Some((invite, url)) => Some(self.page(record, invite, url).await),
                    None => None,
                }
            });
        }
        let mut answers: Vec<_> = stream::iter(pages).buffered(AT_ONCE).collect().await;
        self.probe_the_rest(records, &mut answers).await;
        let mut pulses = Vec::with_capacity(records.len());
        for (record, answer) in records.iter().zip(answers) {
            let Some(answer) = answer else {
                pulses.push(Ok(Pulse::Silent));
                continue;
            };
            if let Ok(seen) = answer
                && let Some(sign) = seen.sign(record)
                && let Err(error) = self.cabinet.checked(&record.id, sign, asked).await
            {
                // It was forgotten meanwhile, or will be asked once more.
                tracing::debug!(%error, "an answer about an invite could not be written down");
            }
            pulses.push(answer.map(|seen| seen.pulse));
        }
        pulses
    }

    async fn page(&self, record: &Record, invite: &Invite, url: Option<&str>) -> Result<Seen, Error> {
        // Nothing was learnt, so the server is asked.
        let Some(url) = url else { return Ok(Seen::NOTHING) };
        let answer =
            page::ask(url, self.way.ca_file.as_deref(), &invite.uri).await.map_err(|error| fault(url, error))?;
        let carries_links = record.story.leads || page::carries_links(url, record.software.as_ref());
        let answer = if carries_links { answer.of_page_with_links() } else { answer };
        Ok(match answer {
            PageAnswer::Leads => Seen { pulse: Pulse::Alive, leads: true, sure: true },
            // Also a page that never was set up is not there, and good invites have none either.
            PageAnswer::Over if carries_links => Seen { pulse: Pulse::Over(How::Page), ..Seen::NOTHING },
            PageAnswer::Over | PageAnswer::Silent | PageAnswer::LeadsElsewhere => Seen::NOTHING,
        })
    }

    /// Asks the server about those whose page did not tell, or told that they are over, all over one connection. A page
    /// may be gone for an hour, so where the server says that the token is good, it is; where it says nothing, the page
    /// is believed.
    async fn probe_the_rest(&self, records: &[Record], answers: &mut [Option<Result<Seen, Error>>]) {
        let mut wanted = Vec::new();
        for (at, (record, answer)) in records.iter().zip(answers.iter()).enumerate() {
            let sure = answer.as_ref().is_none_or(|answer| answer.as_ref().is_ok_and(|seen| seen.sure));
            if let Some(invite) = &record.invite
                && !sure
                && can_be_probed(record.kind, record.software.as_ref())
            {
                wanted.push((at, invite.uri.clone()));
            }
        }
        let Some((first, _)) = wanted.first() else { return };
        let config = Probe { software: records[*first].software.clone(), ..self.way.clone() };
        let uris: Vec<_> = wanted.iter().map(|(_, uri)| uri.clone()).collect();
        match probe(&config, &uris).await {
            Ok(verdicts) => {
                for ((at, _), verdict) in wanted.iter().zip(verdicts) {
                    let pulse = match verdict {
                        Verdict::Valid => Pulse::Alive,
                        Verdict::Invalid if !is_over(answers[*at].as_ref()) => Pulse::Over(How::Probe),
                        Verdict::Invalid | Verdict::Unsupported => continue,
                    };
                    answers[*at] = Some(Ok(Seen { pulse, leads: false, sure: true }));
                }
            }
            Err(error) => {
                for (at, _) in wanted {
                    if !is_over(answers[at].as_ref()) {
                        answers[at] = Some(Err(error.clone().into()));
                    }
                }
            }
        }
    }
}

/// So many pages are asked at a time: one that does not answer holds up no other.
const AT_ONCE: usize = 4;

/// What one question brought.
#[derive(Clone, Copy)]
struct Seen {
    pulse: Pulse,
    /// Its page leads to it.
    leads: bool,
    /// There is no need to ask the server as well.
    sure: bool,
}

impl Seen {
    const NOTHING: Self = Self { pulse: Pulse::Silent, leads: false, sure: false };

    /// What is written down of it at once.
    fn sign(self, record: &Record) -> Option<Sign> {
        match self.pulse {
            Pulse::Over(how) if tells_of_use(record, how) => None,
            Pulse::Over(_) | Pulse::Silent => Some(Sign::Nothing),
            Pulse::Alive if self.leads => Some(Sign::Leads),
            Pulse::Alive => Some(Sign::Good),
        }
    }
}

fn is_over(answer: Option<&Result<Seen, Error>>) -> bool {
    matches!(answer, Some(Ok(Seen { pulse: Pulse::Over(_), .. })))
}

/// Whether an invite that is over in this way was taken up by somebody. On ejabberd an invite that was made beyond what
/// one may make is refused for signing up from the start, and may be taken up all the same by who has an account.
pub(super) fn tells_of_use(record: &Record, how: How) -> bool {
    let is_ejabberd = record.software.as_ref().is_some_and(Software::is_ejabberd);
    !(how == How::Probe && record.kind == Kind::AccountAndContact && is_ejabberd)
}

/// The invite of a record that can be asked about, and its page. After its end there is nothing to learn.
pub(super) fn askable(record: &Record, now: Timestamp) -> Option<(&Invite, Option<&str>)> {
    let invite = record.invite.as_ref().filter(|_| record.status_at(now) == Status::Waiting)?;
    let page = invite.landing.as_ref().and_then(LandingPage::url);
    (page.is_some() || can_be_probed(record.kind, record.software.as_ref())).then_some((invite, page))
}

/// The same in the words for servers: only the host is told, since the page's address is a key.
fn fault(url: &str, error: page::Error) -> Error {
    let host = url.split('/').nth(2).unwrap_or_default().to_owned();
    let kind = if matches!(error, page::Error::TimedOut) { io::ErrorKind::TimedOut } else { io::ErrorKind::Other };
    engine::Error::Unreachable { host, source: Arc::new(io::Error::new(kind, error.to_string())) }.into()
}
