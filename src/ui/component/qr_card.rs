//! The QR code on the screen: black on white in every theme, whole pixels a module.

use iced::widget::{container, image as picture};
use iced::{Color, border};

use crate::output::qr::{MARGIN, Matrix};
use crate::ui::control::image;
use crate::ui::metric::corner;
use crate::ui::{Element, Theme};

/// A code as a picture of one pixel a module, margin included. It is enlarged without smoothing, by whole numbers.
#[derive(Clone, Debug)]
pub struct Picture {
    handle: picture::Handle,
    modules: usize,
}

impl Picture {
    /// Paints a code.
    #[must_use]
    pub fn new(code: &Matrix) -> Self {
        let modules = code.side() + 2 * MARGIN;
        let dark = |x: usize, y: usize| {
            x.checked_sub(MARGIN).zip(y.checked_sub(MARGIN)).is_some_and(|(x, y)| code.is_dark(x, y))
        };
        let pixels = (0..modules).flat_map(|y| (0..modules).map(move |x| (x, y)));
        let bytes: Vec<u8> = pixels
            .flat_map(|(x, y)| {
                let shade = if dark(x, y) { 0 } else { 255 };
                [shade, shade, shade, 255]
            })
            .collect();
        let side = u32::try_from(modules).expect("a code has at most 177 modules and its margin");
        Self { handle: picture::Handle::from_rgba(side, side, bytes), modules }
    }

    /// The side in logical pixels when it may take up `room`: as many whole physical pixels a module as fit.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // Codes have at most 185 modules a side.
    pub fn side(&self, room: f32, pixels: f32) -> f32 {
        let modules = self.modules as f32;
        let each = (room * pixels / modules).floor().max(1.0);
        each * modules / pixels
    }
}

/// The code on a white card, as large as `room` allows.
#[must_use]
pub fn qr_card<'a, Message: Clone + 'a>(
    picture: &Picture,
    name: String,
    room: f32,
    pixels: f32,
) -> Element<'a, Message> {
    container(code(picture, name, room - CORNERS, pixels))
        .style(|theme: &Theme| container::Style {
            background: Some(Color::WHITE.into()),
            border: border::rounded(corner::CARD).width(1).color(theme.palette().line),
            ..container::Style::default()
        })
        .center_x(room)
        .center_y(room)
        .into()
}

/// The code itself.
#[must_use]
pub fn code<'a, Message: Clone + 'a>(picture: &Picture, name: String, room: f32, pixels: f32) -> Element<'a, Message> {
    image(name, picture.handle.clone(), picture.side(room, pixels))
}

/// The picture is square and keeps out of the card's round corners.
const CORNERS: f32 = 8.0;
