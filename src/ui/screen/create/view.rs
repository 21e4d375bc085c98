//! How the page for a new invite looks: a card for each kind, rows for what cannot be made, and the last ones.

use iced::widget::{container, space};
use iced::{Alignment, Length, Padding};
use jiff::Timestamp;

use super::{Create, FIRST, LABEL, Message, NAME, Phase, RECENT, RESERVE, SECOND};
use crate::desk::{Code, Error};
use crate::domain::{Expiry, Kind, MayRegister, Offers, Reason, Request, Status};
use crate::i18n::words;
use crate::problem::Problem;
use crate::store::history::Brief;
use crate::t;
use crate::ui::Element;
use crate::ui::a11y::silent;
use crate::ui::component::card::{card, hairline, tinted};
use crate::ui::component::problem_box::{notice, problem_box};
use crate::ui::component::room::Room;
use crate::ui::component::status_chip::chip_saying;
use crate::ui::component::{below, icon, page, plain};
use crate::ui::control::{Look, body, button, field, glyph, heading, small, soft};
use crate::ui::direction::{self, Line, beside};
use crate::ui::icon::Icon;
use crate::ui::metric::{font, gap};
use crate::ui::seat::{Presence, Seat, fate};
use crate::{line, pile};

impl Create {
    /// Draws the page for this account.
    #[must_use]
    pub fn view<'a>(&'a self, seat: &'a Seat, now: Timestamp, room: Room) -> Element<'a, Message> {
        let mut parts = pile![self.title()].spacing(gap::LARGE).width(Length::Fill);
        parts = match &seat.presence {
            Presence::Here { offers, .. } => {
                let cards = below(self.cards(offers, room), self.missing(offers, room), gap::LARGE);
                parts.push(self.label(room)).push(cards)
            }
            Presence::OpeningKeyring => parts.push(waiting(t!("create-opening-keyring"), room)),
            Presence::SigningIn(_) => parts.push(waiting(t!("create-signing-in"), room)),
            Presence::Away(error) => parts.push(self.away(error.as_ref())),
        };
        page(parts.push(recent(seat.recent(), now, room)), room.width, room)
    }

    fn title(&self) -> Element<'_, Message> {
        pile![heading(1, t!("create-title")), soft(t!("create-question"))].spacing(gap::TINY).into()
    }

    fn label(&self, room: Room) -> Element<'_, Message> {
        let width = if room.is_narrow() { Length::Fill } else { Length::Fixed(320.0) };
        let line =
            field(LABEL, t!("create-label"), self.label.as_str()).placeholder(t!("create-label-example")).width(width);
        if self.is_asking() { line.into() } else { line.on_input(Message::LabelTyped).into() }
    }

    fn cards<'a>(&'a self, offers: &'a Offers, room: Room) -> Element<'a, Message> {
        let mut cards: Vec<Element<'a, Message>> = Vec::new();
        let side_by_side = offers.contact.is_ok() && offers.create_account.is_ok() && room.width >= SIDE_BY_SIDE;
        if let Ok(may_register) = offers.contact {
            cards.push(self.contact_card(may_register, offers.account.host().as_str(), side_by_side, room));
        }
        if offers.create_account.is_ok() {
            let id = if cards.is_empty() { FIRST } else { SECOND };
            cards.push(self.account_card(id, offers, side_by_side, room));
        }
        if cards.is_empty() {
            return nothing();
        }
        if side_by_side {
            direction::line(cards).spacing(gap::LARGE).into()
        } else {
            direction::pile(cards).spacing(gap::LARGE).into()
        }
    }

    fn contact_card<'a>(
        &'a self,
        may_register: MayRegister,
        host: &str,
        tall: bool,
        room: Room,
    ) -> Element<'a, Message> {
        let (title, words) = match may_register {
            MayRegister::Yes => (t!("create-join-title"), t!("create-contact-yes", host = host)),
            MayRegister::No => (t!("create-contact-title"), t!("create-contact-no")),
            MayRegister::Unknown => (t!("create-contact-title"), t!("create-contact-unknown")),
        };
        let button = self.button(FIRST, Kind::Contact, self.contact(), &title);
        self.card(Icon::HeartHandshake, title, words, line![button], Kind::Contact, tall, room)
    }

    fn account_card<'a>(
        &'a self,
        id: &'static str,
        offers: &'a Offers,
        tall: bool,
        room: Room,
    ) -> Element<'a, Message> {
        let host = offers.account.host();
        let title = t!("create-account-title", host = host.as_str());
        let create = self.button(id, Kind::Account, self.account(), &title);
        let mut actions = line![create].spacing(gap::SMALL).align_y(Alignment::Center);
        if offers.may_reserve_names() {
            let open = self.name.is_some();
            let words = if open { t!("create-no-name") } else { t!("create-reserve") };
            let reserve = button(RESERVE, words).look(Look::Plain).expanded(open);
            actions = actions.push(reserve.on_press(Message::NameOpened(!open)));
        }
        self.card(Icon::Ticket, title, t!("create-account-words"), actions.wrap(), Kind::Account, tall, room)
    }

    #[allow(clippy::too_many_arguments)] // All that is in a card.
    fn card<'a>(
        &'a self,
        sign: Icon,
        title: String,
        words: String,
        actions: Line<'a, Message>,
        kind: Kind,
        tall: bool,
        room: Room,
    ) -> Element<'a, Message> {
        let sign = tinted(glyph(sign.glyph(), 24.0).style(accent), |theme| theme.palette().waiting);
        let words = container(soft(words));
        // Three lines of text, so that the buttons of two cards stand at one height.
        let words = if tall { words.height(66) } else { words };
        let mut inside = pile![silent(sign.center(44)), heading(2, title), words].spacing(gap::MEDIUM);
        if kind == Kind::Account {
            inside = inside.push(self.name.as_deref().map(|typed| self.name(typed)));
        }
        inside = inside.push(container(actions).padding([gap::TINY, 0.0])).push(self.problem(kind));
        card(inside.width(Length::Fill)).padding(room.inside()).into()
    }

    fn name<'a>(&'a self, typed: &'a str) -> Element<'a, Message> {
        let ready = self.account().map(Message::Create);
        let wrong = !typed.is_empty() && ready.is_none() && !self.is_asking();
        field(NAME, t!("create-name"), typed)
            .placeholder(t!("create-name-example"))
            .latin()
            .error(wrong.then(|| t!("create-name-wrong")))
            .on_input(Message::NameTyped)
            .on_submit(ready.unwrap_or(Message::Incomplete))
            .into()
    }

    fn button<'a>(
        &'a self,
        id: &'static str,
        kind: Kind,
        request: Option<Request>,
        title: &str,
    ) -> Element<'a, Message> {
        let mine = matches!(self.phase, Phase::Asking(asked) if asked == kind);
        let words = if mine { t!("create-asking") } else { t!("create-submit") };
        button(id, words.clone())
            .name(t!("create-submit-name", words = words, what = title))
            .look(Look::Primary)
            .busy(mine)
            .on_press_maybe(request.map(Message::Create))
            .into()
    }

    fn problem(&self, kind: Kind) -> Option<Element<'_, Message>> {
        let Phase::Filling(Some((failed, error))) = &self.phase else { return None };
        let shown = problem_box("create-problem", Problem::of_create(error));
        (*failed == kind).then(|| shown.details(self.detailed, Message::Detailed).into())
    }

    /// The kinds that cannot be made, and a way to learn why. A problem of a kind without a card is shown here too.
    fn missing<'a>(&'a self, offers: &'a Offers, room: Room) -> Option<Element<'a, Message>> {
        let host = offers.account.host();
        let kinds: [(Kind, &'static str, Icon, String, Option<Reason>); 3] = [
            (Kind::Contact, "why-contact", Icon::HeartHandshake, t!("create-contact-title"), offers.contact.err()),
            (
                Kind::Account,
                "why-account",
                Icon::Ticket,
                t!("create-account-title", host = host.as_str()),
                offers.create_account.err(),
            ),
            (Kind::PasswordReset, "why-password", Icon::Key, t!("create-password-title"), offers.password_reset.err()),
        ];
        let mut rows = pile![];
        let mut shown = 0;
        for (kind, id, sign, title, reason) in kinds {
            let Some(reason) = reason else { continue };
            if shown > 0 {
                rows = rows.push(hairline());
            }
            shown += 1;
            rows = rows.push(self.why(kind, id, sign, title, reason, room));
        }
        (shown > 0).then(|| card(rows).into())
    }

    fn why<'a>(
        &'a self,
        kind: Kind,
        id: &'static str,
        sign: Icon,
        title: String,
        reason: Reason,
        room: Room,
    ) -> Element<'a, Message> {
        let note = if reason == Reason::NotYet { t!("create-not-yet") } else { t!("create-not-offered") };
        let words = pile![soft(title.clone()).font(font::SEMIBOLD), small(note)].width(Length::Fill);
        let why = button(id, t!("create-why")).name(t!("create-why-name", what = title)).look(Look::Plain);
        let sign = silent(icon(sign).style(faint));
        let line = line![sign, words].spacing(gap::LARGE).align_y(Alignment::Center);
        let line = beside(line, why.on_press(Message::Why(kind, reason)), 180.0)
            .spacing(gap::SMALL)
            .padding(Padding::from([gap::MEDIUM, room.inside().min(gap::LARGE + 4.0)]));
        pile![line].push(self.problem(kind).filter(|_| kind == Kind::PasswordReset)).into()
    }

    fn away<'a>(&'a self, error: Option<&Error>) -> Element<'a, Message> {
        let Some(error) = error else {
            let problem =
                Problem { headline: t!("create-away"), advice: t!("create-away-advice"), detail: None, again: true };
            return notice("create-away", problem).action(FIRST, t!("sign-in-submit"), Some(Message::TryAgain)).into();
        };
        let problem = Problem::of(error);
        let again = problem.again && error.code() != Code::WrongPassword;
        let mut shown = problem_box("create-away", problem).details(self.detailed, Message::Detailed);
        if again {
            shown = shown.action("create-again", t!("try-again"), Some(Message::TryAgain));
        }
        shown.action("create-sign-in", t!("create-type-password"), Some(Message::SignIn)).into()
    }
}

/// There is nothing this account may make; the rows below say why.
fn nothing<'a>() -> Element<'a, Message> {
    let problem =
        Problem { headline: t!("create-nothing"), advice: t!("create-nothing-advice"), detail: None, again: true };
    notice("create-nothing", problem).action(FIRST, t!("create-ask-again"), Some(Message::Discover)).into()
}

fn waiting<'a>(words: String, room: Room) -> Element<'a, Message> {
    let line = line![silent(icon(Icon::Loader)), body(words).width(Length::Fill)].spacing(gap::MEDIUM);
    card(line.align_y(Alignment::Center)).padding(room.inside()).into()
}

/// The last few invites, to get back to them at once.
fn recent<'s, 'a>(briefs: impl Iterator<Item = &'s Brief>, now: Timestamp, room: Room) -> Option<Element<'a, Message>> {
    let shown = briefs.zip(PLACES).map(|(brief, id)| {
        let fate = fate(brief, now);
        let name = if brief.label.is_empty() { words::kind(brief.kind) } else { plain(&brief.label) };
        let chip = match (fate, brief.expires) {
            // Beside a name there is no room for both.
            (Status::Waiting, Some(end)) if room.is_narrow() => words::remaining(Expiry::At(end).remaining(now)),
            (Status::Waiting, Some(end)) => {
                let left = words::remaining(Expiry::At(end).remaining(now));
                t!("create-recent-waiting", status = words::status(fate), left = left)
            }
            _ => words::status(fate),
        };
        let spoken = format!("{name}, {chip}");
        let chip = chip_saying(fate, chip);
        let name = body(short(&name)).font(font::SEMIBOLD);
        let open =
            button(id, spoken).look(Look::Plain).padding([0.0, gap::SMALL]).on_press(Message::Show(brief.id.clone()));
        if room.is_narrow() {
            let line = beside(name.width(Length::Fill), chip, 130.0).spacing(gap::MEDIUM).vertical_spacing(gap::TINY);
            return open.content(line).width(Length::Fill).into();
        }
        open.content(line![name, chip].spacing(gap::MEDIUM).align_y(Alignment::Center)).into()
    });
    let shown: Vec<Element<'a, Message>> = shown.collect();
    if shown.is_empty() {
        return None;
    }
    let list: Element<'a, Message> = if room.is_narrow() {
        direction::pile(shown).spacing(gap::TINY).into()
    } else {
        direction::line(shown).spacing(gap::SMALL).wrap().into()
    };
    let title = heading(3, t!("create-recent"));
    // The names stand in line with the title, their buttons reach a little further.
    Some(pile![space().height(gap::SMALL), title, list].spacing(gap::SMALL).into())
}

/// The beginning of a name that is a whole story: the page of the invite tells it all.
fn short(name: &str) -> String {
    match name.char_indices().nth(60) {
        Some((end, _)) => format!("{}\u{2026}", name[..end].trim_end()),
        None => name.to_owned(),
    }
}

/// The names of the buttons for the last invites.
const PLACES: [&str; RECENT] = ["recent-0", "recent-1", "recent-2", "recent-3", "recent-4"];
/// Cards stand beside each other when the page is this wide.
const SIDE_BY_SIDE: f32 = 600.0;

fn accent(theme: &crate::ui::Theme) -> iced::widget::text::Style {
    iced::widget::text::Style { color: Some(theme.palette().accent) }
}

fn faint(theme: &crate::ui::Theme) -> iced::widget::text::Style {
    iced::widget::text::Style { color: Some(theme.palette().soft) }
}
