//! Text as it is drawn. iced 0.14 draws one line from the right beside its place as soon as it is aligned to a side or
//! the middle (`iced_graphics::text::align` lays it out anew only if it has several); this aligns such a line itself.
//! Nor do its lines keep to their width when they run both ways: those are broken here, and what is cut is measured.

use iced::advanced::text::{self, Fragment, IntoFragment, LineHeight, Paragraph as _, Shaping, Wrapping};
use iced::advanced::widget::text::{Format, State, Style, draw, layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Layout, layout as place, renderer, text::Renderer as _};
use iced::font::Weight;
use iced::{Font, Length, Pixels, Point, Rectangle, Renderer, Size, mouse};

use crate::i18n::is_rtl;
use crate::ui::direction::text_start;
use crate::ui::{Element, Theme};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Text. Made by [`super::body`] and its like.
pub struct Words<'a> {
    words: Fragment<'a>,
    format: Format<Font>,
    side: text::Alignment,
    cut: bool,
    style: Box<dyn Fn(&Theme) -> Style + 'a>,
}

/// Text that begins where a line of our language begins, in the colour of what it stands on.
pub fn words<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    let format = Format { wrapping: Wrapping::WordOrGlyph, shaping: Shaping::Advanced, ..Format::default() };
    Words {
        words: words.into_fragment(),
        format,
        side: text_start(),
        cut: false,
        style: Box::new(|_| Style::default()),
    }
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

    /// One line, of which no more is shown than there is room for.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.cut = true;
        self.wrapping(Wrapping::None)
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
        tree::Tag::of::<Laid>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Laid::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.format.width, self.format.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &place::Limits) -> place::Node {
        let Laid { paragraph, other } = tree.state.downcast_mut::<Laid>();
        let format = Format { font: self.format.font.map(|font| available(font, &self.words)), ..self.format };
        let size = self.format.size.unwrap_or_else(|| renderer.default_size());
        let line = self.format.line_height.to_absolute(size).0;
        let most = limits.max().width;
        if other.as_ref().is_some_and(|other| other.of != self.words || other.most.to_bits() != most.to_bits()) {
            *other = None;
        }
        let words = other.as_ref().map_or(&*self.words, |other| &*other.words);
        let mut node = layout(paragraph, renderer, limits, words, format);
        let breaks = format.wrapping != Wrapping::None && self.words.contains(is_arabic);
        if other.is_none() && paragraph.min_width() > most + 0.5 && (self.cut || breaks) {
            let wide = |words: &str| measured(words, format, size, renderer.default_font());
            let words = if self.cut { cut(&self.words, most, wide) } else { broken(&self.words, most, wide) };
            node = layout(paragraph, renderer, limits, &words, format);
            *other = Some(Other { of: self.words.clone().into_owned(), most, words });
        }
        if paragraph.raw().min_bounds().height < 1.5 * line {
            return node;
        }
        // Several lines are laid out to their side by iced itself.
        let format = Format { align_x: self.side, ..format };
        layout(paragraph, renderer, limits, other.as_ref().map_or(&*self.words, |other| &*other.words), format)
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
        let paragraph = tree.state.downcast_ref::<Laid>().paragraph.raw();
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

/// What is remembered of a text from one layout to the next.
#[derive(Default)]
struct Laid {
    paragraph: State<Paragraph>,
    /// What is drawn instead of the words, where there is not enough room for them as they are.
    other: Option<Other>,
}

struct Other {
    of: String,
    most: f32,
    words: String,
}

/// How wide a line is.
fn measured(words: &str, format: Format<Font>, size: Pixels, font: Font) -> f32 {
    let text = text::Text {
        content: words,
        bounds: Size::INFINITE,
        size,
        line_height: format.line_height,
        font: format.font.unwrap_or(font),
        align_x: text::Alignment::Default,
        align_y: format.align_y,
        shaping: format.shaping,
        wrapping: Wrapping::None,
    };
    Paragraph::with_text(text).min_bounds().width
}

/// As much of it as fits, with an ellipsis.
fn cut(words: &str, most: f32, wide: impl Fn(&str) -> f32) -> String {
    let ends: Vec<usize> = words.char_indices().map(|(at, _)| at).collect();
    let upto = |kept: usize| format!("{}\u{2026}", words[..ends[kept]].trim_end());
    // The most letters that fit lie between these two.
    let (mut fits, mut too_many) = (0, ends.len());
    while fits + 1 < too_many {
        let middle = usize::midpoint(fits, too_many);
        if wide(&upto(middle)) <= most { fits = middle } else { too_many = middle }
    }
    upto(fits)
}

/// The same, with a line end wherever the next word has no room. Each line keeps the direction of the whole.
fn broken(words: &str, most: f32, wide: impl Fn(&str) -> f32) -> String {
    let mark = if is_rtl() { "\u{200f}" } else { "\u{200e}" };
    let mut lines = vec![String::from(mark)];
    for word in words.split_inclusive(' ') {
        let line = lines.last_mut().expect("there is a first line");
        let longer = format!("{line}{word}");
        if line.len() > mark.len() && wide(longer.trim_end()) > most {
            lines.push(format!("{mark}{word}"));
        } else {
            *line = longer;
        }
    }
    lines.join("\n")
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// Our Arabic has two weights, and a font is looked for by its very weight: another one would come from any font that
/// has it.
fn available(font: Font, words: &str) -> Font {
    let weight = match font.weight {
        Weight::Semibold if words.contains(is_arabic) => Weight::Bold,
        Weight::Medium if words.contains(is_arabic) => Weight::Normal,
        weight => weight,
    };
    Font { weight, ..font }
}
