//! What a session has to tell without being asked: how it is doing, that it was begun anew, changes of the roster.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{broadcast, watch};

use super::roster::Push;
use super::session::Status;

/// The side of the actor.
pub struct Told {
    status: watch::Sender<Status>,
    streams: watch::Sender<u64>,
    pushes: broadcast::Sender<Push>,
    keeps_versions: Arc<AtomicBool>,
}

/// The side of the handles.
#[derive(Clone)]
pub struct Heard {
    status: watch::Receiver<Status>,
    streams: watch::Receiver<u64>,
    /// A sender would keep the channel open after the actor's end, so it is a receiver that nobody reads from.
    pushes: Arc<broadcast::Receiver<Push>>,
    keeps_versions: Arc<AtomicBool>,
}

/// Both sides, with one session begun.
pub fn channel(first: Status, keeps_versions: bool) -> (Told, Heard) {
    let (status, status_heard) = watch::channel(first);
    let (streams, streams_heard) = watch::channel(1);
    let (pushes, pushes_heard) = broadcast::channel(MOST);
    let keeps_versions = Arc::new(AtomicBool::new(keeps_versions));
    let heard = Heard {
        status: status_heard,
        streams: streams_heard,
        pushes: Arc::new(pushes_heard),
        keeps_versions: Arc::clone(&keeps_versions),
    };
    (Told { status, streams, pushes, keeps_versions }, heard)
}

impl Told {
    /// The connection is doing like this now.
    pub fn status(&self, status: Status) {
        self.status.send_replace(status);
    }

    /// Another session was begun; the old one's subscriptions are gone with it.
    pub fn begun(&self, keeps_versions: bool) {
        self.keeps_versions.store(keeps_versions, Ordering::Relaxed);
        self.streams.send_modify(|count| *count += 1);
    }

    /// The roster changed.
    pub fn push(&self, push: Push) {
        // Nobody may be listening.
        let _ = self.pushes.send(push);
    }
}

impl Heard {
    /// How the connection is doing.
    pub fn status(&self) -> watch::Receiver<Status> {
        self.status.clone()
    }

    /// How many sessions were begun.
    pub fn streams(&self) -> watch::Receiver<u64> {
        self.streams.clone()
    }

    /// The changes of the roster from now on.
    pub fn pushes(&self) -> broadcast::Receiver<Push> {
        self.pushes.resubscribe()
    }

    /// Whether the server of the session at hand keeps versions of the roster.
    pub fn keeps_versions(&self) -> bool {
        self.keeps_versions.load(Ordering::Relaxed)
    }
}

/// So many changes wait for whoever is slow; a longer list is quicker read as a whole.
const MOST: usize = 256;
