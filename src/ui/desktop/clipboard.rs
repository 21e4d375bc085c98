//! A picture on the clipboard. On most desktops it is there only as long as its owner answers for it, so one thread
//! keeps the clipboard as long as the window is open. Text goes another way: iced's own.

use std::borrow::Cow;
use std::sync::mpsc;

use arboard::{Clipboard, ImageData};
use tokio::sync::oneshot;

use crate::output::qr::Matrix;

/// The clipboard took no picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the clipboard took no picture: {0}")]
pub struct Error(String);

/// The thread that keeps the clipboard. It ends with this.
#[derive(Debug)]
pub struct Pictures(mpsc::Sender<Errand>);

/// What the thread is asked: to show whether it can, or to take this code.
struct Errand(Option<Matrix>, oneshot::Sender<Result<(), Error>>);

impl Pictures {
    /// Starts the thread, which opens nothing before it is asked.
    #[must_use]
    pub fn new() -> Self {
        let (asks, asked) = mpsc::channel();
        // Without a thread nobody listens, and every answer is an error.
        let _ = std::thread::Builder::new().name("clipboard".into()).spawn(move || keep(&asked));
        Self(asks)
    }

    /// Whether there is a clipboard that takes pictures.
    pub fn probe(&self) -> impl Future<Output = bool> + Send + use<> {
        let answer = self.ask(None);
        async move { answer.await.is_ok() }
    }

    /// Puts a code there, as black and white pixels.
    ///
    /// # Errors
    /// [`Error`] where the desktop has no clipboard for pictures.
    pub fn copy(&self, code: Matrix) -> impl Future<Output = Result<(), Error>> + Send + use<> {
        self.ask(Some(code))
    }

    fn ask(&self, code: Option<Matrix>) -> impl Future<Output = Result<(), Error>> + Send + use<> {
        let (answer, answered) = oneshot::channel();
        // A thread that has ended drops the sender, which is the answer.
        let _ = self.0.send(Errand(code, answer));
        async move { answered.await.unwrap_or_else(|_| Err(Error("its thread has ended".into()))) }
    }
}

impl Default for Pictures {
    fn default() -> Self {
        Self::new()
    }
}

fn keep(asked: &mpsc::Receiver<Errand>) {
    let mut clipboard = None;
    while let Ok(Errand(code, answer)) = asked.recv() {
        let done = put(&mut clipboard, code).map_err(|error| Error(error.to_string()));
        if done.is_err() {
            // The display may have gone and come again: the next one tries anew.
            clipboard = None;
        }
        // Whoever asked may have gone.
        let _ = answer.send(done);
    }
}

fn put(clipboard: &mut Option<Clipboard>, code: Option<Matrix>) -> Result<(), arboard::Error> {
    let clipboard = match clipboard {
        Some(open) => open,
        None => clipboard.insert(Clipboard::new()?),
    };
    let Some(code) = code else { return Ok(()) };
    let (side, grey) = code.pixels(SCALE);
    let pixels: Vec<u8> = grey.into_iter().flat_map(|shade| [shade, shade, shade, u8::MAX]).collect();
    clipboard.set_image(ImageData { width: side, height: side, bytes: Cow::Owned(pixels) })
}

/// Pixels a module: about 400 for a usual code, enough for a chat or a letter.
const SCALE: usize = 10;
