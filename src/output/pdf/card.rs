//! One invite as a card, drawn into a rectangle: as large as the rectangle is wide, and as small as its height asks for.

use std::num::NonZeroU16;

use cosmic_text::Align;
use jiff::tz::TimeZone;
use krilla::geom::{PathBuilder, Quadrilateral, Rect};
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ContentTag, Identifier, ListNumbering, SpanTag, Tag, TagGroup, TagKind};

use super::Error;
use super::fonts::Fonts;
use super::text::{Block, Ink, Style};
use crate::domain::{Link, Record};
use crate::i18n;
use crate::output::guide::{self, Medium};
use crate::output::qr::Matrix;
use crate::output::{label, page};
use crate::t;

/// What stands on a card, in words.
pub(super) struct Card {
    name: String,
    for_whom: String,
    heading: String,
    lead: String,
    what_to_do: String,
    steps: Vec<String>,
    until: String,
    link_is: String,
    link: String,
    secret: String,
    code_is: String,
    code: Matrix,
    from_right: bool,
}

/// What was drawn, for who reads it aloud or clicks on it.
pub(super) struct Drawn {
    /// The parts in the order of reading, but for the link.
    pub(super) parts: Vec<TagGroup>,
    /// The link's text.
    pub(super) link: Identifier,
    /// Where it can be clicked.
    pub(super) link_areas: Vec<Quadrilateral>,
}

const INK: Ink = Ink(0x21, 0x1f, 0x1c);
const SOFT: Ink = Ink(0x65, 0x5f, 0x57);
const LINE: Ink = Ink(0xd9, 0xd2, 0xc7);
const ACCENT: Ink = Ink(0xa6, 0x3f, 0x24);
const WAITING: Ink = Ink(0x7a, 0x56, 0x00);
const WAITING_BACK: Ink = Ink(0xff, 0xf2, 0xd1);
const BLACK: Ink = Ink(0, 0, 0);

/// 45 mm in points: as small as a code of a whole page may be, without its margin.
const SMALLEST_CODE: f32 = 127.6;

impl Card {
    /// # Errors
    /// [`Error::Qr`].
    pub(super) fn of(record: &Record, link: &Link, zone: &TimeZone) -> Result<Self, Error> {
        let name = label::line(&record.label);
        Ok(Self {
            for_whom: if name.is_empty() { String::new() } else { t!("page-for", name = name.as_str()) },
            name,
            heading: guide::heading(record),
            lead: guide::lead(record),
            what_to_do: t!("page-steps"),
            steps: guide::steps(record, link.way(), Medium::Paper),
            until: page::until(record, zone),
            link_is: t!("page-link"),
            link: link.as_str().to_owned(),
            secret: t!("page-secret"),
            code_is: t!("page-code"),
            code: Matrix::encode(link.as_str())?,
            from_right: i18n::is_rtl(),
        })
    }

    /// Everything that is written on it.
    pub(super) fn texts(&self) -> Vec<String> {
        let numbers = "0123456789".to_owned();
        let all = [&self.for_whom, &self.heading, &self.lead, &self.what_to_do, &self.until, &self.link_is, &self.link];
        all.into_iter().chain(&self.steps).chain([&self.secret, &numbers]).cloned().collect()
    }

    /// Draws it from the top of the area, smaller if it is too high.
    ///
    /// # Errors
    /// [`Error::NoLetters`] if there would be gaps in anything but the name: without that it is still a card.
    pub(super) fn draw(&self, surface: &mut Surface<'_>, fonts: &mut Fonts, area: Rect) -> Result<Drawn, Error> {
        let mut scale = 1.0;
        let mut plan = self.plan(fonts, area.width(), scale);
        if plan.has_gaps() {
            return Err(Error::NoLetters);
        }
        while plan.height > area.height() && scale > 0.3 {
            scale -= 0.05;
            plan = self.plan(fonts, area.width(), scale);
        }
        Ok(self.put(surface, &plan, area))
    }

    /// Sets all texts for a card so wide.
    fn plan(&self, fonts: &mut Fonts, width: f32, scale: f32) -> Plan {
        let points = |size: f32| size * scale;
        let pad = points(34.0);
        let inner = width - 2.0 * pad;
        let modules = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
        let smallest = SMALLEST_CODE * modules(self.code.full_side()) / modules(self.code.side());
        let code = points(196.0).max(smallest).max(modules(self.code.full_side()) * 1.2).min(inner);
        let (gap, round) = (points(26.0), points(20.0));
        // Beside the code if there is room for some words a line, else below it.
        let beside = inner - code - gap >= points(150.0);
        let column = if beside { inner - code - gap } else { inner };
        // A paragraph of a language from the right may begin with an address: it is still from the right.
        let turned = |text: &str| if self.from_right { format!("\u{200f}{text}") } else { text.to_owned() };
        let align = Some(if self.from_right { Align::Right } else { Align::Left });
        let mut set = |text: &str, size: f32, bold: bool, color: Ink, width: f32| {
            Block::set(fonts, text, Style { size: points(size), bold, color, align }, width)
        };
        let name_size = if self.for_whom.chars().count() > 60 { 11.0 } else { 14.0 };
        let name = (!self.name.is_empty()).then(|| {
            // Of a name in letters that no font has, "For" alone would be left.
            let alone = set(&self.name, name_size, true, ACCENT, inner);
            let name = set(&turned(&self.for_whom), name_size, true, ACCENT, inner);
            if alone.has_gaps && !alone.is_seen { name.hidden() } else { name }
        });
        let heading = set(&turned(&self.heading), 23.0, true, INK, inner);
        let lead = set(&turned(&self.lead), 12.0, false, SOFT, inner);
        let what_to_do = set(&turned(&self.what_to_do), 13.0, true, INK, column);
        let steps: Vec<Block> =
            self.steps.iter().map(|step| set(&turned(step), 11.0, false, INK, column - round - points(10.0))).collect();
        let numbers = (1..=steps.len()).map(|number| set(&number.to_string(), 10.5, true, ACCENT, round)).collect();
        let until = set(&turned(&self.until), 11.0, true, WAITING, inner - points(28.0));
        let link_is = set(&turned(&self.link_is), 9.5, false, SOFT, inner);
        let link_style = Style { size: points(11.5), bold: false, color: INK, align };
        let link = Block::set_link(fonts, &self.link, link_style, inner);
        let mut set = |text: &str, size: f32, bold: bool, color: Ink, width: f32| {
            Block::set(fonts, text, Style { size: points(size), bold, color, align }, width)
        };
        let secret = set(&turned(&self.secret), 9.5, false, SOFT, inner);
        let list = what_to_do.height
            + points(8.0)
            + steps.iter().map(|step| step.height.max(round) + points(9.0)).sum::<f32>();
        let middle = if beside { code.max(list) } else { code + gap + list };
        let top = name.as_ref().map_or(0.0, |name| name.height + points(4.0))
            + heading.height
            + points(8.0)
            + lead.height
            + points(14.0)
            + until.height
            + points(12.0);
        let bottom = link_is.height + link.height + secret.height + points(6.0);
        let height = 2.0 * pad + top + 2.0 * points(22.0) + middle + points(18.0) + bottom;
        Plan {
            scale,
            pad,
            inner,
            code,
            gap,
            round,
            beside,
            column,
            height,
            middle,
            name,
            heading,
            lead,
            what_to_do,
            steps,
            numbers,
            until,
            link_is,
            link,
            secret,
        }
    }

    fn put(&self, surface: &mut Surface<'_>, plan: &Plan, area: Rect) -> Drawn {
        let points = |size: f32| size * plan.scale;
        let (left, inner) = (area.left() + plan.pad, plan.inner);
        // The side a line begins at.
        let start = |width: f32, from: f32, to: f32| if self.from_right { to - width } else { from };
        let mut parts = Parts::default();
        surface.start_tagged(ContentTag::Artifact(Artifact::default()));
        outline(surface, area.left(), area.top(), area.width(), plan.height, points(14.0));
        surface.end_tagged();

        let mut y = area.top() + plan.pad;
        if let Some(name) = &plan.name {
            parts.add(surface, Tag::P, |surface| name.draw(surface, left, y));
            y += name.height + points(4.0);
        }
        let heading = Tag::Hn(NonZeroU16::MIN, Some(self.heading.clone()));
        parts.add(surface, heading, |surface| plan.heading.draw(surface, left, y));
        y += plan.heading.height + points(8.0);
        parts.add(surface, Tag::P, |surface| plan.lead.draw(surface, left, y));
        y += plan.lead.height + points(14.0);

        let pill = (plan.until.width + points(28.0), plan.until.height + points(10.0));
        let at = start(pill.0, left, left + inner);
        surface.start_tagged(ContentTag::Artifact(Artifact::default()));
        fill(surface, rounded(at, y, pill.0, pill.1, pill.1 / 2.0), WAITING_BACK);
        surface.end_tagged();
        // It was set as wide as the card.
        let text = start(inner - points(28.0), at + points(14.0), at + pill.0 - points(14.0));
        parts.add(surface, Tag::P, |surface| plan.until.draw(surface, text, y + points(5.0)));
        y += plan.until.height + points(12.0) + points(22.0);

        let code_x = if plan.beside { start(plan.code, left, left + inner) } else { left + (inner - plan.code) / 2.0 };
        surface.start_tagged(ContentTag::Artifact(Artifact::default()));
        outline(surface, code_x, y, plan.code, plan.code, points(10.0));
        surface.end_tagged();
        let figure = Tag::Figure(Some(self.code_is.clone()));
        parts.add(surface, figure, |surface| draw_code(surface, &self.code, code_x, y, plan.code));
        let (list_x, mut list_y) = match (plan.beside, self.from_right) {
            (false, _) => (left, y + plan.code + plan.gap),
            (true, false) => (left + plan.code + plan.gap, y),
            (true, true) => (left, y),
        };
        parts.add(surface, Tag::P, |surface| plan.what_to_do.draw(surface, list_x, list_y));
        list_y += plan.what_to_do.height + points(8.0);
        let mut list = TagGroup::new(Tag::L(ListNumbering::Decimal));
        for (step, number) in plan.steps.iter().zip(&plan.numbers) {
            let circle = start(plan.round, list_x, list_x + plan.column);
            surface.start_tagged(ContentTag::Artifact(Artifact::default()));
            ring(surface, circle, list_y, plan.round);
            surface.end_tagged();
            let mut item = Parts::default();
            let number_x = start(plan.round, circle, circle + plan.round)
                + (plan.round - number.width) / 2.0 * if self.from_right { -1.0 } else { 1.0 };
            item.add(surface, Tag::Lbl, |surface| {
                number.draw(surface, number_x, list_y + (plan.round - number.height) / 2.0);
            });
            let text_x = if self.from_right { list_x } else { list_x + plan.round + points(10.0) };
            // A line alone stands in the middle of its number.
            let text_y = list_y + ((plan.round - step.height) / 2.0).max(points(1.5));
            item.add(surface, Tag::LBody, |surface| step.draw(surface, text_x, text_y));
            list.push(TagGroup::with_children(Tag::LI, item.groups.into_iter().map(Into::into).collect()));
            list_y += step.height.max(plan.round) + points(9.0);
        }
        parts.groups.push(list);
        y += plan.middle + points(22.0);

        surface.start_tagged(ContentTag::Artifact(Artifact::default()));
        rule(surface, left, y - points(9.0), inner);
        surface.end_tagged();
        y += points(9.0);
        parts.add(surface, Tag::P, |surface| plan.link_is.draw(surface, left, y));
        y += plan.link_is.height + points(2.0);
        let link_y = y;
        let secret_y = y + plan.link.height + points(4.0);
        parts.add(surface, Tag::P, |surface| plan.secret.draw(surface, left, secret_y));
        let link = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        plan.link.draw(surface, left, link_y);
        surface.end_tagged();
        Drawn { parts: parts.groups, link, link_areas: plan.link.areas(left, link_y) }
    }
}

/// All texts, set, and where they go.
struct Plan {
    scale: f32,
    pad: f32,
    inner: f32,
    code: f32,
    gap: f32,
    round: f32,
    beside: bool,
    column: f32,
    height: f32,
    middle: f32,
    name: Option<Block>,
    heading: Block,
    lead: Block,
    what_to_do: Block,
    steps: Vec<Block>,
    numbers: Vec<Block>,
    until: Block,
    link_is: Block,
    link: Block,
    secret: Block,
}

impl Plan {
    /// Whether some letter that its reader needs is in no font.
    fn has_gaps(&self) -> bool {
        let needed =
            [&self.heading, &self.lead, &self.what_to_do, &self.until, &self.link_is, &self.link, &self.secret];
        needed.into_iter().chain(&self.steps).chain(&self.numbers).any(|block| block.has_gaps)
    }
}

/// What was drawn so far, as it is read aloud.
#[derive(Default)]
struct Parts {
    groups: Vec<TagGroup>,
}

impl Parts {
    fn add(&mut self, surface: &mut Surface<'_>, tag: impl Into<TagKind>, draw: impl FnOnce(&mut Surface<'_>)) {
        let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        draw(surface);
        surface.end_tagged();
        self.groups.push(TagGroup::with_children(tag, vec![id.into()]));
    }
}

/// The code with its margin, as lines. Paper is white.
fn draw_code(surface: &mut Surface<'_>, code: &Matrix, x: f32, y: f32, side: f32) {
    let mut black = PathBuilder::new();
    let full = code.full_side();
    let place = |count: usize| side * f32::from(u16::try_from(count).unwrap_or(u16::MAX)) / modules(full);
    for row in 0..full {
        let mut column = 0;
        while column < full {
            let start = column;
            while column < full && code.is_dark_in_full(column, row) {
                column += 1;
            }
            let run = Rect::from_ltrb(x + place(start), y + place(row), x + place(column), y + place(row + 1));
            if let Some(run) = run.filter(|_| column > start) {
                black.push_rect(run);
            }
            column += 1;
        }
    }
    fill(surface, black, BLACK);
}

fn modules(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

fn fill(surface: &mut Surface<'_>, path: PathBuilder, color: Ink) {
    if let Some(path) = path.finish() {
        surface.set_stroke(None);
        surface.set_fill(Some(Fill { paint: color.paint(), ..Fill::default() }));
        surface.draw_path(&path);
    }
}

fn stroke(surface: &mut Surface<'_>, path: PathBuilder, color: Ink, width: f32) {
    if let Some(path) = path.finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke { paint: color.paint(), width, ..Stroke::default() }));
        surface.draw_path(&path);
        surface.set_stroke(None);
    }
}

/// The card's edge, to cut along.
fn outline(surface: &mut Surface<'_>, x: f32, y: f32, width: f32, height: f32, radius: f32) {
    stroke(surface, rounded(x, y, width, height, radius), LINE, 0.8);
}

fn ring(surface: &mut Surface<'_>, x: f32, y: f32, side: f32) {
    stroke(surface, rounded(x + 0.5, y + 0.5, side - 1.0, side - 1.0, side / 2.0 - 0.5), ACCENT, 1.0);
}

fn rule(surface: &mut Surface<'_>, x: f32, y: f32, width: f32) {
    let mut path = PathBuilder::new();
    path.move_to(x, y);
    path.line_to(x + width, y);
    stroke(surface, path, LINE, 0.8);
}

/// A rectangle with round corners.
fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> PathBuilder {
    // How far the handles of a quarter of a circle stand out.
    let handle = radius * (1.0 - 0.552_285);
    let (right, bottom) = (x + width, y + height);
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.line_to(right - radius, y);
    path.cubic_to(right - handle, y, right, y + handle, right, y + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(right, bottom - handle, right - handle, bottom, right - radius, bottom);
    path.line_to(x + radius, bottom);
    path.cubic_to(x + handle, bottom, x, bottom - handle, x, bottom - radius);
    path.line_to(x, y + radius);
    path.cubic_to(x, y + handle, x + handle, y, x + radius, y);
    path.close();
    path
}
