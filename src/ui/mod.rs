//! The window. [`window::Window`] is what is shown and answers with wishes, [`app::App`] grants them, `screen` draws the
//! pages, `control` is everything a person can operate.

pub mod a11y;
pub mod app;
pub mod args;
pub mod component;
pub mod control;
pub mod desktop;
pub mod direction;
pub mod icon;
mod listen;
pub mod metric;
pub mod screen;
pub mod seat;
pub mod shortcut;
pub mod tally;
pub mod theme;
pub mod tick;
pub mod window;
pub mod wish;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::window as frame;
use iced::{Size, application};

pub use theme::Theme;

use crate::desk::Cabinet;
use crate::problem::Problem;
use crate::start;
use crate::store::Claim;
use crate::t;
use app::App;
use args::Args;

/// A piece of the window, in our theme.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme>;

/// The name of the desktop entry, by which a desktop finds our icon.
pub const APP_ID: &str = "im.invito.Invito";

/// The size a window begins with.
pub const SIZE: Size = Size::new(1000.0, 700.0);
/// The smallest window everything can be done in.
pub const MIN_SIZE: Size = Size::new(360.0, 560.0);

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When there is no display or nothing to draw on it, and after a fault of ours.
pub fn run(args: Args) -> Result<(), Error> {
    start::log(0);
    let cabinet = Cabinet::new(args.flags.places().map_err(Error::Places)?);
    let (settings, _) = cabinet.settings_now();
    crate::i18n::choose(args.flags.lang.as_deref().or(settings.language.as_deref()));
    // One window: a second would sign in a second time. A folder that cannot be written is said in the window.
    let claim = Claim::take(&cabinet.places().data);
    if let Ok(None) = claim {
        let (title, words) = (t!("window-open"), t!("window-open-advice"));
        desktop::notify::tell(&wish::Notice { title, words, hello: None });
        return Err(Error::Open);
    }
    let bridge = a11y::Bridge::new("Invito");
    let begun = Arc::new(AtomicBool::new(false));
    let boot = {
        let begun = Arc::clone(&begun);
        move || {
            begun.store(true, Ordering::Relaxed);
            App::new(&args, cabinet.clone(), bridge.clone())
        }
    };
    let mut program = application(boot, App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale_factor)
        .subscription(App::subscription)
        .default_font(metric::font::REGULAR)
        .font(icon::BYTES)
        .exit_on_close_request(false)
        .window(frame::Settings {
            size: SIZE,
            min_size: Some(MIN_SIZE),
            icon: component::logo::window_icon(),
            exit_on_close_request: false,
            #[cfg(target_os = "linux")]
            platform_specific: frame::settings::PlatformSpecific {
                application_id: APP_ID.to_owned(),
                ..Default::default()
            },
            ..frame::Settings::default()
        });
    for font in metric::FONTS {
        program = program.font(*font);
    }
    // The toolkit panics where there is no display, and so may a fault of ours: either is to be said in words. Nothing
    // of the program is looked at afterwards.
    match std::panic::catch_unwind(AssertUnwindSafe(|| program.run())) {
        Ok(result) => result.map_err(Error::Window),
        Err(_) if begun.load(Ordering::Relaxed) => Err(Error::Broken),
        Err(_) => Err(Error::NoDisplay),
    }
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No place for what is kept.
    #[error("{0}")]
    Places(crate::desk::Error),
    /// There is a window already.
    #[error("another window is open")]
    Open,
    /// No way to draw on the display.
    #[error("{0}")]
    Window(iced::Error),
    /// There is no display.
    #[error("there is no display")]
    NoDisplay,
    /// A fault of ours ended the window.
    #[error("the window ended by a fault")]
    Broken,
}

impl Error {
    /// What happened and what to do, for the terminal: without a window it is the place left to say it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let (headline, advice) = match self {
            Self::Places(error) => return Problem::of(error),
            Self::Window(_) => (t!("no-window"), t!("no-window-advice")),
            Self::Open => (t!("window-open"), t!("window-open-advice")),
            Self::NoDisplay => (t!("no-display"), t!("no-display-advice")),
            Self::Broken => (t!("window-broken"), t!("window-broken-advice")),
        };
        Problem { headline, advice, detail: Some(self.to_string()), again: false }
    }
}
