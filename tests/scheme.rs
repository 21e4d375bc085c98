//! The colours of the desktop, from a portal of our own on a bus of our own:
//!
//! ```sh
//! dbus-run-session -- cargo test --test scheme -- --ignored
//! ```

#![cfg(all(feature = "gui", unix, not(target_os = "macos")))]

use std::collections::HashMap;

use futures::StreamExt as _;
use invito::ui::Theme;
use invito::ui::desktop::scheme;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{OwnedValue, Value};

struct Portal;

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    #[allow(clippy::unused_self)] // It is a method on the bus.
    fn read_all(&self, _areas: Vec<String>) -> HashMap<String, HashMap<String, OwnedValue>> {
        let dark = HashMap::from([("color-scheme".to_owned(), OwnedValue::from(1_u32))]);
        HashMap::from([("org.freedesktop.appearance".to_owned(), dark)])
    }
}

#[tokio::test]
#[ignore = "needs dbus-run-session"]
async fn the_window_follows_the_desktop_at_once_back_and_forth() {
    let path = "/org/freedesktop/portal/desktop";
    let serve = move || {
        let bus = Builder::session()?.name("org.freedesktop.portal.Desktop")?;
        bus.serve_at(path, Portal)?.build()
    };
    let bus = tokio::task::spawn_blocking(serve).await.expect("it runs").expect("there is a bus");
    let mut themes = scheme::listen();
    assert_eq!(themes.next().await, Some(Theme::Dark));
    for (key, value, wanted) in [
        // What GNOME says for light is that it has no preference.
        ("color-scheme", 0_u32, Theme::Light),
        ("color-scheme", 1, Theme::Dark),
        ("color-scheme", 2, Theme::Light),
        ("contrast", 1, Theme::Contrast),
        ("contrast", 0, Theme::Light),
    ] {
        let bus = bus.clone();
        let tell = move || {
            let change = ("org.freedesktop.appearance", key, Value::from(value));
            bus.emit_signal(None::<&str>, path, "org.freedesktop.portal.Settings", "SettingChanged", &change)
        };
        tokio::task::spawn_blocking(tell).await.expect("it runs").expect("the bus takes it");
        let seen = tokio::time::timeout(std::time::Duration::from_secs(20), themes.next()).await;
        assert_eq!(seen.expect("it is told"), Some(wanted), "{key} {value}");
    }
}
