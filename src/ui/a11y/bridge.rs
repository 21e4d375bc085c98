//! What the window and the screen reader's side share: the requests that wait and the last tree.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use accesskit::{ActionRequest, Node, NodeId, Role};

use super::{ROOT, dump};

/// A cheap handle, the same for all clones. One window has one.
#[derive(Clone, Debug)]
pub struct Bridge(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    listening: AtomicBool,
    scale: AtomicU32,
    title: Mutex<String>,
    requests: Mutex<VecDeque<ActionRequest>>,
    last: Mutex<Collected>,
}

/// The nodes in the order of the window, the window first, and which one has the focus.
#[derive(Clone, Debug)]
pub(super) struct Collected {
    pub(super) nodes: Vec<(NodeId, Node)>,
    pub(super) focus: NodeId,
}

impl Bridge {
    /// Nobody listens yet, so nothing is collected.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self(Arc::new(Shared {
            listening: AtomicBool::new(false),
            scale: AtomicU32::new(1.0_f32.to_bits()),
            title: Mutex::new(title.into()),
            requests: Mutex::default(),
            last: Mutex::new(Collected { nodes: Vec::new(), focus: ROOT }),
        }))
    }

    /// Whether a tree is to be collected on each redraw.
    pub fn listen(&self, listening: bool) {
        self.0.listening.store(listening, Relaxed);
    }

    /// What the window is called.
    pub fn entitle(&self, title: impl Into<String>) {
        *lock(&self.0.title) = title.into();
    }

    /// How many pixels of the screen one of ours takes, with the text size the person has chosen.
    // iced sends no `Rescaled` for the first scale factor: ask with `window::scale_factor`.
    pub fn scale(&self, factor: f32) {
        self.0.scale.store(factor.to_bits(), Relaxed);
    }

    /// Asks something of a control; it is done on the next redraw.
    pub fn request(&self, request: ActionRequest) {
        lock(&self.0.requests).push_back(request);
    }

    /// The last tree as text, for tests.
    #[must_use]
    pub fn dump(&self) -> String {
        dump::dump(&lock(&self.0.last))
    }

    /// The nodes of the last tree.
    #[must_use]
    pub fn nodes(&self) -> Vec<(NodeId, Node)> {
        lock(&self.0.last).nodes.clone()
    }

    /// The first node of the last tree with this role and name.
    #[must_use]
    pub fn find(&self, role: Role, name: &str) -> Option<NodeId> {
        let last = lock(&self.0.last);
        let found = last.nodes.iter().find(|(_, node)| node.role() == role && node.label() == Some(name));
        found.map(|(id, _)| *id)
    }

    pub(super) fn is_listening(&self) -> bool {
        self.0.listening.load(Relaxed)
    }

    pub(super) fn window(&self) -> (String, f32) {
        (lock(&self.0.title).clone(), f32::from_bits(self.0.scale.load(Relaxed)))
    }

    pub(super) fn waiting(&self) -> VecDeque<ActionRequest> {
        std::mem::take(&mut *lock(&self.0.requests))
    }

    pub(super) fn show(&self, collected: Collected) {
        *lock(&self.0.last) = collected;
    }
}

/// Nothing here is left half changed, so a panic elsewhere while it was locked does no harm.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
