//! A whole element off the stream, kept as a tree, within bounds of depth and size: a tree that is nested deep
//! enough would overflow the stack when it is dropped.

use std::fmt;

use minidom::Element;
use xso::error::{Error, FromEventsError};
use xso::exports::rxml::{AttrMap, Event, QName};
use xso::minidom_compat::ElementFromEvents;
use xso::{Context, FromEventsBuilder, FromXml};

/// What was read.
pub enum Frame {
    /// A whole element.
    Element(Element),
    /// An element beyond the bounds. Nothing can be read after it: the library would go through the rest of an element
    /// that is refused, however long.
    TooLarge,
}

/// Elements hold what people write to each other, and tokens.
impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(element) => write!(f, "<{}/>", element.name()),
            Self::TooLarge => f.write_str("TooLarge"),
        }
    }
}

/// Puts a [`Frame`] together.
pub struct Builder {
    tree: ElementFromEvents,
    depth: usize,
    nodes: usize,
}

impl Builder {
    /// How deep elements may be nested.
    const DEPTH: usize = 64;
    /// How many elements and attributes one stanza may have.
    const NODES: usize = 100_000;
}

impl FromXml for Frame {
    type Builder = Builder;

    fn from_events(name: QName, attributes: AttrMap, _: &Context<'_>) -> Result<Self::Builder, FromEventsError> {
        Ok(Builder { tree: ElementFromEvents::new(name, attributes), depth: 1, nodes: 1 })
    }
}

impl FromEventsBuilder for Builder {
    type Output = Frame;

    fn feed(&mut self, event: Event, context: &Context<'_>) -> Result<Option<Self::Output>, Error> {
        match &event {
            Event::StartElement(_, _, attributes) => {
                self.depth += 1;
                self.nodes += 1 + attributes.iter().count();
            }
            Event::EndElement(_) => self.depth -= 1,
            Event::XmlDeclaration(..) | Event::Text(..) => {}
        }
        if self.depth > Self::DEPTH || self.nodes > Self::NODES {
            return Ok(Some(Frame::TooLarge));
        }
        Ok(self.tree.feed(event, context)?.map(Frame::Element))
    }
}
