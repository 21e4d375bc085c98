//! One XML stream to a server: elements in, elements out, with bounds on what a server may send.
//!
//! The reading and writing of XML is tokio-xmpp's; we take whole elements from it and no typed stanzas, since those
//! drop a stream over a form or a feature that is a little odd. What the elements mean is for others.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures::{Sink, SinkExt, Stream};
use minidom::Element;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite, BufStream, ReadBuf};
use tokio_xmpp::xmlstream::{ReadError, StreamHeader, Timeouts, XmlStream, initiate_stream};

use self::frame::Frame;

mod frame;

/// The namespace of streams.
pub const STREAM: &str = "http://etherx.jabber.org/streams";
/// The namespace of everything a client says.
pub const CLIENT: &str = "jabber:client";

/// Anything bytes go through.
pub trait Io: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

/// One XML stream.
pub struct Wire {
    stream: XmlStream<Meter, Frame>,
    seen: Arc<Seen>,
}

/// What came, or that nothing did. No `Debug`: elements hold what people write to each other, and tokens.
pub enum Turn {
    /// An element.
    Element(Element),
    /// Nothing for so long that one should ask whether the server is still there.
    Idle,
}

/// Why a stream ended.
#[derive(Debug)]
pub enum Fault {
    /// The server closed it.
    Ended,
    /// The network failed.
    Io(io::Error),
    /// What came was no XMPP.
    Garbled(&'static str),
}

impl Wire {
    /// Begins a stream over `io` and waits for the server's header, which no element follows yet.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn open(io: Box<dyn Io>, host: &str) -> Result<Self, Fault> {
        let seen = Arc::new(Seen::default());
        let meter = Meter { io: BufStream::new(io), seen: Arc::clone(&seen) };
        let begun = initiate_stream(meter, CLIENT, header(host), TIMEOUTS).await;
        let begun = begun.map_err(|error| seen.fault(error))?;
        Ok(Self { stream: begun.skip_features(), seen })
    }

    /// Begins the stream anew over the same connection, as one does after signing in.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn restart(self, host: &str) -> Result<Self, Fault> {
        let Self { stream, seen } = self;
        let begun = stream.initiate_reset().send_header(header(host)).await;
        let begun = begun.map_err(|error| seen.fault(error))?;
        Ok(Self { stream: begun.skip_features(), seen })
    }

    /// The connection without the stream, for TLS. Bytes that were read ahead are dropped: nobody may slip plain
    /// text into what comes encrypted.
    #[must_use]
    pub fn into_io(self) -> Box<dyn Io> {
        self.stream.into_inner().io.into_inner()
    }

    /// Writes an element and waits until it is on its way.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn send(&mut self, element: &Element) -> Result<(), Fault> {
        self.stream.send(element).await.map_err(|error| self.seen.fault(error))
    }

    /// The next element. A silent server is waited for: the caller has the deadline.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn next(&mut self) -> Result<Element, Fault> {
        loop {
            if let Turn::Element(element) = std::future::poll_fn(|cx| self.poll_read(cx)).await? {
                return Ok(element);
            }
        }
    }

    /// Writes as much of the outbox as the connection takes, and returns with the next element. An element leaves
    /// the outbox the moment any of it may have been sent. Nothing is lost when this is dropped.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn turn(&mut self, outbox: &mut VecDeque<Element>) -> Result<Turn, Fault> {
        std::future::poll_fn(|cx| {
            if let Poll::Ready(Err(error)) = self.poll_write(cx, outbox) {
                return Poll::Ready(Err(self.seen.fault(error)));
            }
            self.poll_read(cx)
        })
        .await
    }

    /// Ends the stream and waits for the server to end it too.
    pub async fn close(mut self) {
        // A failure to say good-bye changes nothing: the connection is dropped either way.
        if self.stream.shutdown().await.is_ok() {
            while self.next().await.is_ok() {}
        }
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, outbox: &mut VecDeque<Element>) -> Poll<io::Result<()>> {
        let mut sink = Pin::new(&mut self.stream);
        loop {
            ready!(Sink::<&Element>::poll_ready(sink.as_mut(), cx))?;
            match outbox.pop_front() {
                Some(element) => sink.as_mut().start_send(&element)?,
                None => return Sink::<&Element>::poll_flush(sink, cx),
            }
        }
    }

    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Result<Turn, Fault>> {
        let read = ready!(Pin::new(&mut self.stream).poll_next(cx));
        Poll::Ready(match read {
            Some(Ok(Frame::Element(element))) => {
                self.seen.bytes.store(0, Ordering::Relaxed);
                Ok(Turn::Element(element))
            }
            Some(Ok(Frame::TooLarge)) => Err(Fault::Garbled("a stanza without end")),
            Some(Err(ReadError::SoftTimeout)) => Ok(Turn::Idle),
            Some(Err(ReadError::HardError(error))) => Err(self.seen.fault(error)),
            Some(Err(ReadError::ParseError(_))) => Err(Fault::Garbled("the stanza")),
            Some(Err(ReadError::StreamFooterReceived)) | None => Err(Fault::Ended),
        })
    }
}

fn header(host: &str) -> StreamHeader<'_> {
    StreamHeader { to: Some(host.into()), from: None, id: None }
}

/// What was seen of the server's bytes.
#[derive(Default)]
struct Seen {
    /// How many came since the last whole element.
    bytes: AtomicUsize,
    /// Whether they have ended. The library tells this by several errors, some of them those of bad XML.
    end: AtomicBool,
}

impl Seen {
    fn fault(&self, error: io::Error) -> Fault {
        match error.kind() {
            _ if self.end.load(Ordering::Relaxed) => Fault::Ended,
            io::ErrorKind::FileTooLarge => Fault::Garbled("a stanza without end"),
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => Fault::Garbled("the XML"),
            _ => Fault::Io(error),
        }
    }
}

/// Counts what is read since the last whole element, and refuses more than [`Meter::LIMIT`].
struct Meter {
    io: BufStream<Box<dyn Io>>,
    seen: Arc<Seen>,
}

impl Meter {
    /// Bytes. The list of a few ten thousand contacts fits.
    const LIMIT: usize = 4 << 20;
}

impl AsyncBufRead for Meter {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let Self { io, seen } = self.get_mut();
        if seen.bytes.load(Ordering::Relaxed) > Self::LIMIT {
            return Poll::Ready(Err(io::ErrorKind::FileTooLarge.into()));
        }
        let bytes = ready!(Pin::new(io).poll_fill_buf(cx));
        if bytes.as_ref().is_ok_and(|bytes| bytes.is_empty()) {
            seen.end.store(true, Ordering::Relaxed);
        }
        Poll::Ready(bytes)
    }

    fn consume(mut self: Pin<&mut Self>, amount: usize) {
        self.seen.bytes.fetch_add(amount, Ordering::Relaxed);
        Pin::new(&mut self.io).consume(amount);
    }
}

impl AsyncRead for Meter {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buf)
    }
}

impl AsyncWrite for Meter {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

/// After so long a silence one asks, and after twenty seconds without an answer the connection is dead. Seldom, since
/// each time wakes the machine; a question that changes something is preceded by another look (see [`super::line`]).
const TIMEOUTS: Timeouts =
    Timeouts { read_timeout: Duration::from_secs(240), response_timeout: Duration::from_secs(20) };
