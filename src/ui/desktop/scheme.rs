//! Which colours the desktop wishes for, now and whenever that changes: `org.freedesktop.appearance` of its portal.
//!
//! iced 0.14 asks the same and falls short: it forgets what it was told when the window opens, and takes "no preference"
//! (what GNOME says for light) as no news, so that a window stays dark.

use futures::stream::{self, BoxStream, StreamExt as _};
use iced::Subscription;

use crate::ui::Theme;

/// The theme the desktop wishes for; silent where there is no such portal.
pub fn changes() -> Subscription<Theme> {
    Subscription::run(listen)
}

/// The wishes as they come, the first at once.
pub fn listen() -> BoxStream<'static, Theme> {
    let (tell, told) = tokio::sync::mpsc::unbounded_channel();
    let started = std::thread::Builder::new().name("scheme".into()).spawn(move || bus::listen(&tell));
    if let Err(error) = started {
        tracing::warn!(%error, "nobody listens to the desktop's colours");
    }
    stream::unfold(told, |mut told| async move { Some((told.recv().await?, told)) }).boxed()
}

/// What `color-scheme` and `contrast` come to: 1 is dark, and 1 is high.
#[must_use]
pub const fn theme(scheme: u32, contrast: u32) -> Theme {
    match (contrast, scheme) {
        (1, _) => Theme::Contrast,
        (_, 1) => Theme::Dark,
        _ => Theme::Light,
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod bus {
    use std::collections::HashMap;

    use tokio::sync::mpsc::UnboundedSender;
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedValue, Value};

    use crate::ui::Theme;

    const AREA: &str = "org.freedesktop.appearance";

    /// Ends when nobody wants to know any more, with the bus, or where there is nothing to hear.
    pub(super) fn listen(tell: &UnboundedSender<Theme>) {
        if let Err(error) = follow(tell) {
            tracing::debug!(%error, "the desktop says nothing of its colours");
        }
    }

    fn follow(tell: &UnboundedSender<Theme>) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let portal = Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )?;
        // First the ear and then the question, so that no change falls in between.
        let changes = portal.receive_signal("SettingChanged")?;
        let all: HashMap<String, HashMap<String, OwnedValue>> = portal.call("ReadAll", &([AREA].as_slice(),))?;
        let read = |key: &str| all.get(AREA).and_then(|area| area.get(key)).and_then(|value| number(value));
        let (mut scheme, mut contrast) = (read("color-scheme").unwrap_or(0), read("contrast").unwrap_or(0));
        if tell.send(super::theme(scheme, contrast)).is_err() {
            return Ok(());
        }
        for change in changes {
            let body = change.body();
            let Ok((area, key, value)) = body.deserialize::<(String, String, Value<'_>)>() else { continue };
            match (area.as_str(), key.as_str(), number(&value)) {
                (AREA, "color-scheme", Some(new)) => scheme = new,
                (AREA, "contrast", Some(new)) => contrast = new,
                _ => continue,
            }
            if tell.send(super::theme(scheme, contrast)).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// The number, also inside a variant of a variant, as some portals send it.
    fn number(value: &Value<'_>) -> Option<u32> {
        match value {
            Value::U32(number) => Some(*number),
            Value::Value(inner) => number(inner),
            _ => None,
        }
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod bus {
    /// Elsewhere iced itself is told.
    pub(super) fn listen(_: &tokio::sync::mpsc::UnboundedSender<crate::ui::Theme>) {}
}
