//! How the sign-in form looks.

use std::path::Path;

use iced::widget::{column, container, space, text};
use iced::{Alignment, Length};

use super::{ADDRESS, CA_FILE, Message, PASSWORD, Phase, SERVER, SUBMIT, SignIn, Wrong, some};
use crate::desk::{Error, Remember};
use crate::engine::Tls;
use crate::problem::Problem;
use crate::t;
use crate::ui::Element;
use crate::ui::component::logo::logo;
use crate::ui::component::problem_box::{notice, problem_box};
use crate::ui::component::room::Room;
use crate::ui::component::{below, centred_heading};
use crate::ui::control::{Look, button, checkbox, choice, disclosure, field, scroll, soft};
use crate::ui::direction;
use crate::ui::metric::{self, gap};
use crate::{line, pile};

impl SignIn {
    /// Draws the form.
    #[must_use]
    pub fn view(&self, room: Room) -> Element<'_, Message> {
        let mut form = pile![].spacing(gap::LARGE).width(Length::Fill).max_width(WIDTH);
        form = form.push(below(self.title(), self.keyring(), gap::LARGE)).push(self.address());
        form = form.push(below(self.password(), self.problem(), gap::MEDIUM)).push(self.remember());
        form = form.push(self.buttons()).push(self.way());
        let above = ((room.height - self.height()) / 2.0).max(gap::MEDIUM);
        let page = column![space().height(above), form, space().height(gap::MEDIUM)]
            .width(Length::Fill)
            .align_x(Alignment::Center);
        let side = if room.is_tiny() { gap::TINY } else { gap::SMALL };
        container(scroll(page).height(Length::Fill)).padding([0.0, side]).width(Length::Fill).into()
    }

    /// Roughly how high the form is, to put it in the middle.
    fn height(&self) -> f32 {
        let problem = matches!(self.phase, Phase::Filling(Some(_))) || self.keyring.is_some();
        510.0 + f32::from(u8::from(problem)) * 126.0 + f32::from(u8::from(self.way.open)) * 270.0
    }

    fn title(&self) -> Element<'_, Message> {
        let intro = if self.can_leave { t!("sign-in-intro-more") } else { t!("sign-in-intro") };
        column![
            logo(64.0),
            space().height(gap::SMALL),
            centred_heading(t!("sign-in-title")),
            soft(intro).align_x(text::Alignment::Center),
        ]
        .spacing(gap::SMALL)
        .width(Length::Fill)
        .align_x(Alignment::Center)
        .into()
    }

    fn keyring(&self) -> Option<Element<'_, Message>> {
        let error = self.keyring.as_ref().filter(|_| matches!(self.phase, Phase::Filling(None)))?;
        let problem = match error {
            Error::NoPassword => Problem { advice: t!("sign-in-no-password-kept-advice"), ..Problem::of(error) },
            error => Problem::of(error),
        };
        let again = problem.again && !self.is_asking();
        let mut shown = notice("sign-in-keyring", problem).details(self.detailed, Message::Detailed);
        if again {
            shown = shown.action("sign-in-keyring-again", t!("try-again"), Some(Message::TryKeyring));
        }
        Some(shown.into())
    }

    fn address(&self) -> Element<'_, Message> {
        let wrong = match &self.phase {
            Phase::Filling(Some(Wrong::Address(error))) => Some(said(error)),
            Phase::Filling(_) | Phase::Asking(_) => None,
        };
        let line = field(ADDRESS, t!("sign-in-address"), self.address.as_str())
            .placeholder(t!("sign-in-address-example"))
            .latin()
            .required()
            .error(wrong)
            .read_only(self.is_asking())
            .on_submit(Message::Submit);
        let line = if self.is_asking() { line } else { line.on_input(Message::AddressTyped) };
        let mend = self.without_resource().map(|without| {
            let words = t!("sign-in-use-instead", address = without);
            Element::from(
                button("sign-in-mend", words).look(Look::Link).on_press(Message::AddressTyped(without.to_owned())),
            )
        });
        below(line, mend, gap::TINY)
    }

    fn password(&self) -> Element<'_, Message> {
        let missing = matches!(self.phase, Phase::Filling(Some(Wrong::NoPassword)));
        let eye = if self.shown { t!("sign-in-hide-password") } else { t!("sign-in-show-password") };
        let line = field(PASSWORD, t!("sign-in-password"), self.password.expose())
            .secure(true)
            .eye(self.shown, eye, Message::PasswordShown(!self.shown))
            .required()
            .error(missing.then(|| t!("sign-in-password-missing")))
            .on_submit(Message::Submit);
        if self.is_asking() {
            return line.into();
        }
        line.on_input(|text| Message::PasswordTyped(crate::domain::Password::new(text))).into()
    }

    fn problem(&self) -> Option<Element<'_, Message>> {
        let Phase::Filling(Some(Wrong::Other(error))) = &self.phase else { return None };
        let problem = problem_box("sign-in-problem", Problem::of(error));
        Some(problem.details(self.detailed, Message::Detailed).into())
    }

    fn remember(&self) -> Element<'_, Message> {
        checkbox("sign-in-remember", t!("sign-in-remember"), self.remember == Remember::Keep, Message::Remember)
            .enabled(!self.is_asking())
            .into()
    }

    fn buttons(&self) -> Element<'_, Message> {
        let words = if self.is_asking() { t!("sign-in-asking") } else { t!("sign-in-submit") };
        let submit = button(SUBMIT, words)
            .look(Look::Primary)
            .busy(self.is_asking())
            .on_press(Message::Submit)
            .width(Length::Fill)
            .height(metric::FIELD);
        let cancel = match (self.is_asking(), self.can_leave) {
            (true, _) => Some(Message::Cancel),
            (false, true) => Some(Message::Leave),
            (false, false) => None,
        };
        let cancel = cancel.map(|message| {
            let cancel = button("sign-in-cancel", t!("cancel")).look(Look::Quiet).height(metric::FIELD);
            Element::from(cancel.on_press(message))
        });
        match cancel {
            Some(cancel) => direction::beside(submit, cancel, 120.0).spacing(gap::SMALL).into(),
            None => line![submit].into(),
        }
    }

    fn way(&self) -> Element<'_, Message> {
        let toggle = Message::WayOpened(!self.way.open);
        disclosure("sign-in-way", t!("sign-in-way"), self.way.open, toggle, self.way_fields())
            .summary(self.known())
            .into()
    }

    /// The way in short, as far as anything is known of it.
    fn known(&self) -> Option<String> {
        let server = some(&self.way.server);
        let ca_file = some(&self.way.ca_file);
        let ca_file = ca_file.and_then(|path| Some(Path::new(&path).file_name()?.to_string_lossy().into_owned()));
        let both = [server, ca_file].into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ");
        (!both.is_empty()).then_some(both)
    }

    fn way_fields(&self) -> Element<'_, Message> {
        let (server, ca_file) = match &self.phase {
            Phase::Filling(Some(Wrong::Server(error))) => (Some(said(error)), None),
            Phase::Filling(Some(Wrong::CaFile(error))) => (None, Some(said(error))),
            Phase::Filling(_) | Phase::Asking(_) => (None, None),
        };
        let tls = [(Tls::Starttls, t!("sign-in-tls-starttls")), (Tls::Direct, t!("sign-in-tls-direct"))];
        let picked = self.way.tls.unwrap_or(Tls::Starttls);
        pile![
            field(SERVER, t!("sign-in-server"), self.way.server.as_str())
                .placeholder(t!("sign-in-server-example"))
                .latin()
                .hint(t!("sign-in-server-hint"))
                .error(server)
                .on_input(Message::ServerTyped)
                .on_submit(Message::Submit),
            choice("sign-in-tls", t!("sign-in-tls"), tls, Some(&picked), |tls| Message::TlsPicked(Some(tls))),
            field(CA_FILE, t!("sign-in-ca-file"), self.way.ca_file.as_str())
                .placeholder(t!("sign-in-ca-file-example"))
                .latin()
                .hint(t!("sign-in-ca-file-hint"))
                .error(ca_file)
                .on_input(Message::CaFileTyped)
                .on_submit(Message::Submit),
        ]
        .spacing(gap::LARGE)
        .padding([gap::SMALL, 0.0])
        .into()
    }

    const fn is_asking(&self) -> bool {
        matches!(self.phase, Phase::Asking(_))
    }
}

/// What is wrong with a field, in the room beneath it.
fn said(error: &Error) -> String {
    let Problem { headline, advice, .. } = Problem::of(error);
    format!("{headline} {advice}")
}

/// The width of the form.
const WIDTH: f32 = 380.0;
