//! Where to save: the desktop's own dialog (the portal's, inside a sandbox the only way out), or a path a person types
//! where there is none.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rfd::AsyncFileDialog;

/// What the dialog led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// This file.
    File(Target),
    /// It was closed.
    Nowhere,
    /// There is no dialog here: a person may change this path.
    NoDialog(PathBuf),
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// As the dialog gave it, which has asked whether an old one may go.
    Chosen(PathBuf),
    /// As it was typed.
    Typed(String),
    /// One that may be replaced.
    Replace(PathBuf),
}

/// Shows the dialog. `name` is the file's name, `kind` what it is in words, `ending` without its dot.
pub async fn ask(title: String, folder: PathBuf, name: String, kind: String, ending: &'static str) -> Place {
    if !has_dialog().await {
        return Place::NoDialog(folder.join(name));
    }
    let asked = Instant::now();
    let dialog =
        AsyncFileDialog::new().set_title(title).set_directory(&folder).set_file_name(&name).add_filter(kind, &[ending]);
    match dialog.save_file().await {
        Some(file) => Place::File(Target::Chosen(file.path().to_owned())),
        // It tells "closed" and "it could not be shown" alike. Nobody closes a dialog that fast.
        None if asked.elapsed() < BLINK => Place::NoDialog(folder.join(name)),
        None => Place::Nowhere,
    }
}

/// Whether there is anything that shows a dialog. It is asked before, since a dialog that cannot be shown says no more
/// than one that was closed.
#[cfg(all(unix, not(target_os = "macos")))]
async fn has_dialog() -> bool {
    // rfd's second choice, where there is no portal.
    let zenity = || {
        let places = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&places).any(|place| place.join("zenity").is_file())
    };
    let asked = tokio::task::spawn_blocking(move || portal::chooses_files() || zenity());
    matches!(tokio::time::timeout(PATIENCE, asked).await, Ok(Ok(true)))
}

/// Elsewhere the system itself has one.
#[cfg(not(all(unix, not(target_os = "macos"))))]
async fn has_dialog() -> bool {
    true
}

#[cfg(all(unix, not(target_os = "macos")))]
mod portal {
    use zbus::blocking::{Connection, Proxy};

    /// Whether a portal is there, or is started by asking, whose desktop can choose files.
    pub(super) fn chooses_files() -> bool {
        let version = Connection::session().and_then(|bus| {
            let chooser = Proxy::new(
                &bus,
                "org.freedesktop.portal.Desktop",
                "/org/freedesktop/portal/desktop",
                "org.freedesktop.portal.FileChooser",
            )?;
            chooser.get_property::<u32>("version")
        });
        version.inspect_err(|error| tracing::debug!(%error, "no portal chooses files")).is_ok()
    }
}

impl Target {
    /// The file itself, and whether it may go if it is there. A dialog has asked for the name it gave, and not for the
    /// one with an ending of ours.
    #[must_use]
    pub fn settle(self, folder: &Path, name: &str, ending: &str) -> Option<(PathBuf, bool)> {
        match self {
            Self::Chosen(path) => {
                let file = with_ending(path.clone(), ending)?;
                let asked = file == path;
                Some((file, asked))
            }
            Self::Typed(text) => Some((typed(&text, folder, name, ending)?, false)),
            Self::Replace(path) => Some((path, true)),
        }
    }
}

/// The file a person means by what was typed: `~` is the home folder, a bare name lies in `folder`, a folder gets the
/// file's usual name, a name without an ending gets `ending`.
fn typed(text: &str, folder: &Path, name: &str, ending: &str) -> Option<PathBuf> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let path = match text.strip_prefix('~') {
        Some(rest) if rest.is_empty() || rest.starts_with(['/', '\\']) => {
            std::env::home_dir()?.join(rest.trim_start_matches(['/', '\\']))
        }
        _ => folder.join(text),
    };
    let path = if text.ends_with(['/', '\\']) || path.is_dir() { path.join(name) } else { path };
    with_ending(path, ending)
}

fn with_ending(path: PathBuf, ending: &str) -> Option<PathBuf> {
    if path.extension().is_some_and(|end| end.eq_ignore_ascii_case(ending)) {
        return Some(path);
    }
    let mut file = path.file_name()?.to_owned();
    file.push(".");
    file.push(ending);
    Some(path.with_file_name(file))
}

/// A portal that needs longer to say that it is there is not waited for.
#[cfg(all(unix, not(target_os = "macos")))]
const PATIENCE: Duration = Duration::from_secs(5);
/// Faster than a person can close what has just appeared.
const BLINK: Duration = Duration::from_millis(300);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_a_file_of_that_kind() {
        let here = tempfile::tempdir().expect("a folder");
        let folder = here.path();
        let file = |text: &str| typed(text, folder, "invite-ben.png", "png");
        assert_eq!(file("ben.png"), Some(folder.join("ben.png")));
        assert_eq!(file(" ben.PNG "), Some(folder.join("ben.PNG")));
        assert_eq!(file("dr. ben"), Some(folder.join("dr. ben.png")));
        assert_eq!(file(folder.to_str().expect("in Unicode")), Some(folder.join("invite-ben.png")));
        assert_eq!(file("sub/"), Some(folder.join("sub/invite-ben.png")));
        assert_eq!(file("  "), None);
        if let Some(home) = std::env::home_dir() {
            assert_eq!(file("~/ben.png"), Some(home.join("ben.png")));
        }
    }

    #[test]
    fn only_the_very_name_a_dialog_gave_may_be_replaced() {
        let settle = |target: Target| target.settle(Path::new("/tmp"), "invite.png", "png");
        let chosen = |path: &str| settle(Target::Chosen(path.into()));
        assert_eq!(chosen("/tmp/ben.png"), Some(("/tmp/ben.png".into(), true)));
        assert_eq!(chosen("/tmp/ben"), Some(("/tmp/ben.png".into(), false)));
        assert_eq!(settle(Target::Typed("ben.png".into())), Some(("/tmp/ben.png".into(), false)));
    }
}
