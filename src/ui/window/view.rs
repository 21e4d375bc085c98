//! How the window looks around its pages: the sidebar or the bar, what lies over a page, the toast.

mod account;
mod frame;
mod over;

use iced::widget::{container, responsive, space, stack};
use iced::{Length, Padding, Size};

use super::{Message, Page, Stage, Window};
use crate::ui::Element;
use crate::ui::component::room::Room;
use crate::ui::control::{over, sign, status, toast};
use crate::ui::metric::gap;

impl Window {
    /// Draws everything, into whatever room there is.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        responsive(|size| self.draw(size)).into()
    }

    fn draw(&self, size: Size) -> Element<'_, Message> {
        let room = Room::new(size, self.pixels * self.text_scale());
        let page = match &self.stage {
            Stage::SignedOut(form) => form.view(room).map(Message::SignIn),
            Stage::Home(home) => match &home.page {
                Page::Invite(invite) if invite.is_big() => {
                    invite.big_view(&home.seat().name(), &self.around(home, room)).map(Message::Invite)
                }
                _ => self.home_view(home, room),
            },
        };
        let page = over(page, self.dialog(room));
        // What is under the toast's place can be pressed: only the toast itself takes the pointer.
        stack![page, self.news(room)].into()
    }

    /// The toast. Its place is always there, so that a screen reader notices what appears in it.
    fn news(&self, room: Room) -> Element<'_, Message> {
        let Some(shown) = &self.toast else {
            return space().width(Length::Fill).height(Length::Fill).into();
        };
        let number = usize::try_from(shown.number).unwrap_or(usize::MAX);
        let words = shown.words.clone();
        if self.is_big() {
            // Heard and not seen: nothing lies over a code that a camera is pointed at.
            return status(number, words, space());
        }
        let sign = if shown.done { sign::CHECK } else { sign::ALERT };
        let mut news = toast(number, sign, words).on_hold(Message::ToastHeld);
        // A dialog keeps the focus for itself; the toast stays until it is closed.
        if let (Some((act, _)), None) = (&shown.action, &self.over) {
            news = news.action(act.as_str(), Message::ToastActed);
        }
        let news = container(Element::from(news)).center_x(Length::Fill);
        if room.is_narrow() {
            // Beneath the header: what is pressed next is further down.
            return news.padding(Padding::from(gap::LARGE).top(HEADER)).height(Length::Fill).into();
        }
        news.padding(gap::HUGE).align_bottom(Length::Fill).into()
    }
}

/// The height of what stands above a page in a narrow window.
const HEADER: f32 = 60.0;
