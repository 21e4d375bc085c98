//! Text as it is drawn. iced 0.14 draws one line from the right beside its place as soon as it is aligned to a side or
//! the middle (`iced_graphics::text::align` lays it out anew only if it has several); this aligns such a line itself.

use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{self, Fragment, IntoFragment, LineHeight, Paragraph as _, Shaping, Wrapping};
use iced::advanced::widget::text::{Format, State, Style, draw, layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Layout, layout as place, renderer, text::Renderer as _};
use iced::font::Weight;
use iced::{Font, Length, Pixels, Point, Rectangle, Renderer, Size, mouse};

use crate::ui::direction::text_start;
use crate::ui::{Element, Theme};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Text. Made by [`super::body`] and its like.
pub struct Words<'a> {
    words: Fragment<'a>,
    format: Format<Font>,
    side: text::Alignment,
    style: Box<dyn Fn(&Theme) -> Style + 'a>,
}

/// Text that begins where a line of our language begins, in the colour of what it stands on.
pub fn words<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    let format = Format { wrapping: Wrapping::WordOrGlyph, shaping: Shaping::Advanced, ..Format::default() };
    Words { words: words.into_fragment(), format, side: text_start(), style: Box::new(|_| Style::default()) }
}

impl<'a> Words<'a> {
    /// How large it is.
    #[must_use]
    pub fn size(mut self, size: impl Into<Pixels>) -> Self {
        self.format.size = Some(size.into());
        self
    }

    /// How high a line is.
    #[must_use]
    pub fn line_height(mut self, height: impl Into<LineHeight>) -> Self {
        self.format.line_height = height.into();
        self
    }

    /// Its weight.
    #[must_use]
    pub fn font(mut self, font: impl Into<Font>) -> Self {
        self.format.font = Some(font.into());
        self
    }

    /// How wide it is; as wide as its words unless told.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.format.width = width.into();
        self
    }

    /// How high it is.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.format.height = height.into();
        self
    }

    /// To which side it is aligned; to where a line begins unless told.
    #[must_use]
    pub fn align_x(mut self, side: impl Into<text::Alignment>) -> Self {
        self.side = side.into();
        self
    }

    /// Where a line may break; between words, and within one that is too long, unless told.
    #[must_use]
    pub fn wrapping(mut self, wrapping: Wrapping) -> Self {
        self.format.wrapping = wrapping;
        self
    }

    /// Its colour.
    #[must_use]
    pub fn style(mut self, style: impl Fn(&Theme) -> Style + 'a) -> Self {
        self.style = Box::new(style);
        self
    }
}

impl<M> Widget<M, Theme, Renderer> for Words<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State<Paragraph>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Plain::<Paragraph>::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.format.width, self.format.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &place::Limits) -> place::Node {
        let paragraph = tree.state.downcast_mut::<State<Paragraph>>();
        let format = Format { font: self.format.font.map(|font| available(font, &self.words)), ..self.format };
        let node = layout(paragraph, renderer, limits, &self.words, format);
        let size = self.format.size.unwrap_or_else(|| renderer.default_size());
        let line = self.format.line_height.to_absolute(size).0;
        if paragraph.raw().min_bounds().height < 1.5 * line {
            return node;
        }
        // Several lines are laid out to their side by iced itself.
        let format = Format { align_x: self.side, ..format };
        layout(paragraph, renderer, limits, &self.words, format)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        defaults: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let paragraph = tree.state.downcast_ref::<State<Paragraph>>().raw();
        let (bounds, style) = (layout.bounds(), (self.style)(theme));
        if paragraph.align_x() != text::Alignment::Default {
            draw(renderer, defaults, bounds, paragraph, style, viewport);
            return;
        }
        let free = bounds.width - paragraph.min_bounds().width;
        let before = match self.side {
            text::Alignment::Default | text::Alignment::Left | text::Alignment::Justified => 0.0,
            text::Alignment::Center => free / 2.0,
            text::Alignment::Right => free,
        };
        let at = Point::new(bounds.x + before, bounds.y);
        renderer.fill_paragraph(paragraph, at, style.color.unwrap_or(defaults.text_color), *viewport);
    }

    fn operate(&mut self, _: &mut Tree, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, M> From<Words<'a>> for Element<'a, M> {
    fn from(words: Words<'a>) -> Self {
        Self::new(words)
    }
}

/// Our Arabic has two weights, and a font is looked for by its very weight: another one would come from any font that
/// has it.
fn available(font: Font, words: &str) -> Font {
    let arabic = |letter| matches!(letter, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}');
    let weight = match font.weight {
        Weight::Semibold if words.contains(arabic) => Weight::Bold,
        Weight::Medium if words.contains(arabic) => Weight::Normal,
        weight => weight,
    };
    Font { weight, ..font }
}
