//! The drawing that stands for Invito: an envelope with a few modules of a code, in the colours of the theme.

use std::sync::LazyLock;

use iced::advanced::image::{Handle, Image, Renderer as _};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, layout, renderer};
use iced::window::{Icon, icon};
use iced::{Length, Rectangle, Renderer, Size, mouse};

use crate::output::png;
use crate::ui::{Element, Theme};

/// The drawing in the middle of a page. A screen reader passes it by, since the name stands beside it.
#[must_use]
pub fn logo<'a, Message: 'a>(side: f32) -> Element<'a, Message> {
    Element::new(Logo { side })
}

/// The drawing for the frame of the window, where the desktop does not find it by itself.
#[must_use]
pub fn window_icon() -> Option<Icon> {
    let (side, pixels) = png::parse(include_bytes!("../../../assets/icon/invito-256.png"))?;
    icon::from_rgba(pixels, side, side).ok()
}

/// Which of the two drawings is seen is known only when it is drawn, with the theme.
struct Logo {
    side: f32,
}

impl<Message> Widget<Message, Theme, Renderer> for Logo {
    fn size(&self) -> Size<Length> {
        Size::new(self.side.into(), self.side.into())
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, _: &layout::Limits) -> layout::Node {
        layout::Node::new(Size::new(self.side, self.side))
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let drawing = match theme {
            Theme::Light => &LIGHT,
            Theme::Dark | Theme::Contrast => &DARK,
        };
        renderer.draw_image(Image::new(Handle::clone(drawing)), layout.bounds(), *viewport);
    }
}

static LIGHT: LazyLock<Handle> = LazyLock::new(|| paint(include_bytes!("../../../assets/icon/logo-128.png")));
static DARK: LazyLock<Handle> = LazyLock::new(|| paint(include_bytes!("../../../assets/icon/logo-dark-128.png")));

fn paint(file: &[u8]) -> Handle {
    // A page without its drawing is still a page.
    let (side, pixels) = png::parse(file).unwrap_or((1, vec![0; 4]));
    Handle::from_rgba(side, side, pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_drawing_for_the_frame_and_for_both_looks() {
        assert!(window_icon().is_some());
        for drawing in [&LIGHT, &DARK] {
            let Handle::Rgba { width, height, .. } = Handle::clone(drawing) else { panic!("it is made of pixels") };
            assert_eq!((width, height), (128, 128));
        }
    }
}
