//! A card to print: the code, the link and what to do, as a PDF page.
//!
//! The code is drawn as lines and not as pixels, the text can be selected and is read aloud in order, and the same
//! card always gives the same bytes: it holds no date and nobody's name as its author.

mod card;
mod fonts;
mod text;

use jiff::{Timestamp, tz::TimeZone};
use krilla::Document;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::Rect;
use krilla::metadata::{Metadata, TextDirection};
use krilla::page::PageSettings;
use krilla::tagging::{Node, Tag, TagGroup, TagTree};

use self::card::Card;
use self::fonts::Fonts;
use super::{guide, qr};
use crate::domain::{Link, Record};
use crate::i18n;

/// The card in the current language, on A4. Letters of the label that no font has are left out of what is seen.
///
/// # Errors
/// [`Error`].
pub fn card(record: &Record, link: &Link, _now: Timestamp, zone: &TimeZone) -> Result<Vec<u8>, Error> {
    let card = Card::of(record, link, zone)?;
    let mut fonts = Fonts::covering(&card.texts().concat())?;
    let mut document = Document::new();
    let direction = if i18n::is_rtl() { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    document.set_metadata(
        Metadata::new()
            .title(guide::title(record))
            .language(i18n::language())
            .creator("Invito".to_owned())
            .text_direction(direction),
    );
    let settings = PageSettings::from_wh(A4.0, A4.1).ok_or_else(|| Error::Write("no page".to_owned()))?;
    let mut page = document.start_page_with(settings);
    let area = Rect::from_ltrb(EDGE, EDGE, A4.0 - EDGE, A4.1 - EDGE);
    let area = area.ok_or_else(|| Error::Write("no room on the page".to_owned()))?;
    let mut surface = page.surface();
    let drawn = card.draw(&mut surface, &mut fonts, area);
    surface.finish();
    let drawn = drawn?;
    let mut tree = TagTree::new().with_lang(Some(i18n::language()));
    for part in drawn.parts {
        tree.push(part);
    }
    if !drawn.link_areas.is_empty() {
        let target = Target::Action(Action::Link(LinkAction::new(link.as_str().to_owned())));
        let annotation = LinkAnnotation::new_with_quad_points(drawn.link_areas, target);
        let id = page.add_tagged_annotation(Annotation::new_link(annotation, Some(crate::t!("page-link"))));
        tree.push(TagGroup::with_children(Tag::Link, vec![Node::Leaf(drawn.link), Node::Leaf(id)]));
    }
    page.finish();
    document.set_tag_tree(tree);
    document.finish().map_err(|error| Error::Write(format!("{error:?}")))
}

/// Why there is no card.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// No code can hold the link.
    #[error(transparent)]
    Qr(#[from] qr::Error),
    /// There is no font to write with: none is compiled in, and the system has none.
    #[error("there is no font on this computer")]
    NoFont,
    /// No font has some letter of the card's language, or of an address on it.
    #[error("no font on this computer has all letters of the card")]
    NoLetters,
    /// The PDF could not be written.
    #[error("the PDF could not be written: {0}")]
    Write(String),
}

/// The sides of A4 in points.
const A4: (f32, f32) = (595.28, 841.89);

/// White around the card: more than any printer leaves out.
const EDGE: f32 = 42.0;
