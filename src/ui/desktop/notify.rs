//! News on the desktop, for somebody who does not look at the window: by the notification service, else by the portal
//! (inside a sandbox the only way out). Each waits in a thread of its own until somebody acts on it. Where there is
//! neither, nothing happens: the window tells it anyway.

use crate::ui::wish::Notice;

/// What was done about a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was closed, or there is no place for it.
    Ignored,
    /// Somebody wants to see the window.
    Opened,
    /// Somebody wants to say hello to this address.
    Hello(String),
}

/// Shows it, and answers when somebody acted on it or it is gone.
pub async fn show(notice: Notice) -> Answer {
    let (tell, told) = tokio::sync::oneshot::channel();
    let asked = std::thread::Builder::new().name("notice".into()).spawn(move || {
        // The window may be closed meanwhile, and with it whoever waits.
        let _ = tell.send(bus::show(&notice));
    });
    match asked {
        Ok(_) => told.await.unwrap_or(Answer::Ignored),
        Err(_) => Answer::Ignored,
    }
}

/// Shows it and waits for nothing: for a program that is about to end.
pub fn tell(notice: &Notice) {
    let (tell, told) = std::sync::mpsc::channel();
    let notice = notice.clone();
    let asked = std::thread::Builder::new().name("notice".into()).spawn(move || {
        bus::tell(&notice);
        // Nobody may be waiting any more.
        let _ = tell.send(());
    });
    if asked.is_ok() {
        // A bus that does not answer keeps nobody waiting.
        let _ = told.recv_timeout(std::time::Duration::from_secs(2));
    }
}

/// What a click on "Say hello" is called on the bus.
#[cfg(all(unix, not(target_os = "macos")))]
const HELLO: &str = "hello";
/// What a click on the notice itself is called; the notification service wants this very word.
#[cfg(all(unix, not(target_os = "macos")))]
const OPEN: &str = "default";

#[cfg(all(unix, not(target_os = "macos")))]
mod bus {
    use std::collections::HashMap;
    use std::sync::atomic::{AtomicU32, Ordering};

    use zbus::blocking::{Connection, MessageIterator, Proxy};
    use zbus::zvariant::Value;
    use zbus::{MatchRule, message};

    use super::{Answer, HELLO, Notice, OPEN};
    use crate::t;
    use crate::ui::APP_ID;

    const SERVICE: &str = "org.freedesktop.Notifications";

    pub(super) fn show(notice: &Notice) -> Answer {
        let shown = Connection::session().and_then(|bus| match service(&bus, notice) {
            Err(error) => {
                tracing::debug!(%error, "no notification service");
                portal(&bus, notice)
            }
            shown => shown,
        });
        shown.unwrap_or_else(|error| {
            tracing::info!(%error, "the desktop takes no notices");
            Answer::Ignored
        })
    }

    pub(super) fn tell(notice: &Notice) {
        let told = Connection::session().and_then(|bus| notify(&bus, notice).map(|_| ()));
        if let Err(error) = told {
            tracing::info!(%error, "the desktop takes no notices");
        }
    }

    /// The Desktop Notifications Specification: shows it, and answers with its number.
    fn notify(bus: &Connection, notice: &Notice) -> zbus::Result<u32> {
        let proxy = Proxy::new(bus, SERVICE, "/org/freedesktop/Notifications", SERVICE)?;
        let open = t!("notice-open");
        let mut actions = vec![OPEN, open.as_str()];
        if let Some((_, words)) = &notice.hello {
            actions.extend([HELLO, words.as_str()]);
        }
        let hints = HashMap::from([("desktop-entry", Value::from(APP_ID)), ("category", Value::from("im"))]);
        let words = escape(&notice.words);
        proxy.call("Notify", &("Invito", 0_u32, APP_ID, &notice.title, words, actions, hints, -1_i32))
    }

    /// Shows it and waits until somebody acts on it or it is gone.
    fn service(bus: &Connection, notice: &Notice) -> zbus::Result<Answer> {
        // Listening begins before asking, else a quick click is missed.
        let signals = signals(bus, SERVICE)?;
        let number = notify(bus, notice)?;
        // It is shown now. Anybody may send such signals: one that cannot be read is none of ours, and no failure.
        for signal in signals.flatten() {
            let name = signal.header().member().map(|member| member.as_str().to_owned()).unwrap_or_default();
            if name == "ActionInvoked"
                && let Ok((of, key)) = signal.body().deserialize::<(u32, String)>()
                && of == number
            {
                return Ok(answer(&key, notice));
            }
            if name == "NotificationClosed"
                && let Ok((of, _)) = signal.body().deserialize::<(u32, u32)>()
                && of == number
            {
                return Ok(Answer::Ignored);
            }
        }
        Ok(Answer::Ignored)
    }

    /// The portal's notices (`org.freedesktop.portal.Notification`). It does not tell when one is closed.
    fn portal(bus: &Connection, notice: &Notice) -> zbus::Result<Answer> {
        const NAME: &str = "org.freedesktop.portal.Notification";
        let proxy = Proxy::new(bus, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", NAME)?;
        let signals = signals(bus, NAME)?;
        // Each its own: whoever waits for one must not take the answer to another.
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let id = format!("{APP_ID}-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut fields = HashMap::from([
            ("title", Value::from(notice.title.as_str())),
            ("body", Value::from(notice.words.as_str())),
            ("default-action", Value::from(OPEN)),
        ]);
        if let Some((_, words)) = &notice.hello {
            let button = HashMap::from([("label", Value::from(words.as_str())), ("action", Value::from(HELLO))]);
            fields.insert("buttons", Value::from(vec![button]));
        }
        proxy.call::<_, _, ()>("AddNotification", &(&id, fields))?;
        for signal in signals.flatten() {
            let body = signal.body();
            if signal.header().member().is_some_and(|member| member == "ActionInvoked")
                && let Ok((of, key, _)) = body.deserialize::<(String, String, Vec<Value<'_>>)>()
                && of == id
            {
                return Ok(answer(&key, notice));
            }
        }
        Ok(Answer::Ignored)
    }

    fn signals(bus: &Connection, interface: &'static str) -> zbus::Result<MessageIterator> {
        let rule = MatchRule::builder().msg_type(message::Type::Signal).interface(interface)?.build();
        MessageIterator::for_match_rule(rule, bus, None)
    }

    fn answer(key: &str, notice: &Notice) -> Answer {
        match (key, &notice.hello) {
            (HELLO, Some((address, _))) => Answer::Hello(address.clone()),
            _ => Answer::Opened,
        }
    }

    /// Services may read the words as a little HTML.
    fn escape(words: &str) -> String {
        words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }
}

/// Elsewhere there is no bus to tell it on.
#[cfg(not(all(unix, not(target_os = "macos"))))]
mod bus {
    use super::{Answer, Notice};

    pub(super) fn show(_: &Notice) -> Answer {
        Answer::Ignored
    }

    pub(super) fn tell(_: &Notice) {}
}
