//! The technical facts of an invite, for whoever asks.

use iced::Length;
use iced::widget::Column;
use jiff::SignedDuration;

use super::super::{Invite, Message};
use super::Around;
use crate::domain::{Expiry, Id, LandingPage};
use crate::i18n::words;
use crate::problem::Problem;
use crate::ui::Element;
use crate::ui::component::problem_box::problem_box;
use crate::ui::control::{Look, body, button, field, small};
use crate::ui::metric::gap;
use crate::{line, pile, t};

impl Invite {
    pub(super) fn facts<'a>(&'a self, around: &Around<'_>) -> Element<'a, Message> {
        let record = &self.record;
        let mut facts = vec![
            (t!("fact-kind"), record.kind.as_str().to_owned()),
            (t!("fact-created"), words::moment(record.created, around.now, around.zone)),
            (t!("fact-account"), record.account.to_string()),
        ];
        if let Some(software) = &record.software {
            facts.push((t!("fact-server"), format!("{} {}", software.name, software.version).trim().to_owned()));
        }
        if self.is_kept() {
            facts.push((t!("give-fact-id"), record.id.to_string()));
        }
        if let Some(expiry) = record.expires() {
            let sent = match expiry {
                Expiry::At(moment) => moment.to_string(),
                Expiry::Never => t!("give-fact-no-end"),
                Expiry::Unreadable(text) => text.clone(),
            };
            facts.push((t!("give-fact-expires"), sent));
        }
        let status = words::status_by(&record.status_at(around.now));
        let learnt = self.learnt_words(around).map_or(status.clone(), |how| format!("{status}. {how}"));
        facts.push((t!("give-fact-status"), learnt));
        let mut lines = pile![].spacing(gap::SMALL).padding([gap::TINY, gap::SMALL]).width(Length::Fill);
        for (what, value) in facts {
            lines = lines.push(pile![small(what), body(value)]);
        }
        lines = lines.push(self.last_asked(around));
        for (what, id, name) in [
            (t!("give-fact-renews"), &record.story.renews, "invite-renews"),
            (t!("give-fact-renewed-by"), &record.story.renewed_by, "invite-renewed-by"),
        ] {
            lines = lines.push(id.as_ref().map(|id| related(what, id, name)));
        }
        self.with_address(lines).into()
    }

    /// When its page or its server was asked last, and asking it now.
    fn last_asked<'a>(&'a self, around: &Around<'_>) -> Element<'a, Message> {
        let asked = match self.record.story.checked {
            Some(at) => ago(around.now.duration_since(at)),
            None => t!("give-never-asked"),
        };
        let press = (around.online && !self.asking && self.is_kept()).then_some(Message::Ask);
        let words = if self.asking { t!("give-asking") } else { t!("give-ask") };
        let ask = button("invite-ask", words).busy(self.asking).on_press_maybe(press);
        let problem =
            self.unasked.as_ref().map(|error| Element::from(problem_box("invite-ask-problem", Problem::of(error))));
        pile![small(t!("give-fact-asked")), line![body(asked), ask].spacing(gap::MEDIUM).wrap()].push(problem).into()
    }

    /// The invite's own address is the key itself: it is shown when somebody wants to see it.
    fn with_address<'a>(
        &'a self,
        lines: Column<'a, Message, crate::ui::Theme>,
    ) -> Column<'a, Message, crate::ui::Theme> {
        let Some(invite) = &self.record.invite else { return lines };
        let lines = lines.push(if self.uri {
            Element::from(field("invite-uri", t!("fact-uri"), invite.uri.to_uri()).read_only(true))
        } else {
            let show = button("invite-uri-show", t!("give-show-uri")).on_press(Message::Uri(true));
            pile![small(t!("fact-uri")), line![body(invite.uri.masked()), show].spacing(gap::MEDIUM).wrap()].into()
        });
        // A page that cannot be opened is shown as the text that came.
        match &invite.landing {
            Some(LandingPage::Unusable(text)) => lines.push(pile![small(t!("fact-page")), body(text.clone())]),
            _ => lines,
        }
    }
}

fn related<'a>(what: String, id: &Id, name: &'static str) -> Element<'a, Message> {
    let show = button(name, t!("give-show-other")).look(Look::Link).name(what.clone());
    pile![small(what), show.on_press(Message::Show(id.clone()))].into()
}

/// How long ago something was.
fn ago(ago: SignedDuration) -> String {
    match (ago.as_mins(), ago.as_hours()) {
        (..1, _) => t!("give-ago-now"),
        (minutes, ..1) => t!("give-ago-minutes", count = minutes),
        (_, hours @ ..48) => t!("give-ago-hours", count = hours),
        (_, hours) => t!("give-ago-days", count = hours / 24),
    }
}
