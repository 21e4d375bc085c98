//! The only room that keeps things: the history (SQLite), the settings (TOML), the secrets (the system's keyring).
//!
//! Its functions block; the desk calls them off the UI thread. No network, no window.

mod claim;
pub mod export;
pub mod history;
mod private;
pub mod secrets;
pub mod settings;
pub mod transfer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use claim::Claim;
pub use history::History;
pub use settings::Settings;

/// Where things are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The folder of `settings.toml`.
    pub config: PathBuf,
    /// The folder of `history.sqlite`.
    pub data: PathBuf,
}

impl Places {
    /// The system's own places for settings and data (XDG on Linux); `None` for a user without a home.
    #[must_use]
    pub fn system() -> Option<Self> {
        let folders = directories::ProjectDirs::from("im", "invito", "Invito")?;
        Some(Self { config: folders.config_dir().to_owned(), data: folders.data_local_dir().to_owned() })
    }

    /// Everything in one folder (`--data-dir`).
    #[must_use]
    pub fn in_dir(folder: &Path) -> Self {
        Self { config: folder.to_owned(), data: folder.to_owned() }
    }
}

/// What can go wrong with this computer's storage.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// The database refused.
    #[error("the history at {path}: {source}")]
    History {
        /// The file.
        path: PathBuf,
        /// SQLite's words.
        source: Arc<rusqlite::Error>,
    },
    /// The history was written by a newer Invito.
    #[error("the history at {path} is of format {found}, this version knows {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format we know.
        known: i64,
    },
    /// A file or folder could not be made, read or written.
    #[error("{path}: {source}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// The system's words.
        source: Arc<std::io::Error>,
    },
    /// A file that was to be imported is no history.
    #[error("{path}: {fault}")]
    Import {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: Arc<transfer::Fault>,
    },
    /// There is no record of this name.
    #[error("no invite {0} here")]
    NotFound(String),
}

impl Error {
    /// A file error at this path.
    fn file(path: &Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_owned(), source: Arc::new(source) }
    }
}
