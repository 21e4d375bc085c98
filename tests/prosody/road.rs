//! The road to a server, which can be cut and mended.

use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A port of our own that leads to the server's. Nothing waits on it after the test: its threads end with the process.
pub struct Road {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

struct State {
    /// Where it leads to; `None` while it is cut.
    to: Option<String>,
    /// Both ends of what is on it.
    open: Vec<TcpStream>,
}

impl Road {
    /// Builds a road to this place (`HOST:PORT`).
    pub fn to(place: &str) -> Self {
        Self::that_opens_after(Duration::ZERO, place)
    }

    /// The same; whoever comes to it has to wait until this time is over.
    pub fn that_opens_after(wait: Duration, place: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("it has one");
        let state = Arc::new(Mutex::new(State { to: Some(place.to_owned()), open: Vec::new() }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            thread::sleep(wait);
            for client in listener.incoming().flatten() {
                // Whoever comes to a cut road is turned away at once.
                let _ = lead(client, &shared);
            }
        });
        Self { address, state }
    }

    /// Where it begins (`HOST:PORT`).
    pub fn begin(&self) -> String {
        self.address.to_string()
    }

    /// Cuts it: what is on it falls, and nothing new gets through.
    pub fn cut(&self) {
        let mut state = self.state.lock().expect("no thread of a road panics");
        state.to = None;
        for end in state.open.drain(..) {
            // One that is closed already is what was wanted.
            let _ = end.shutdown(Shutdown::Both);
        }
    }

    /// Mends it; it may lead somewhere else now.
    pub fn mend(&self, place: &str) {
        self.state.lock().expect("no thread of a road panics").to = Some(place.to_owned());
    }
}

fn lead(client: TcpStream, state: &Mutex<State>) -> io::Result<()> {
    let mut state = state.lock().expect("no thread of a road panics");
    let Some(to) = &state.to else {
        return client.shutdown(Shutdown::Both);
    };
    let server = TcpStream::connect(to)?;
    for (from, to) in [(&client, &server), (&server, &client)] {
        let (mut from, mut to) = (from.try_clone()?, to.try_clone()?);
        thread::spawn(move || {
            // An end of either is the end of both.
            let _ = io::copy(&mut from, &mut to);
            let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
        });
    }
    state.open.extend([client, server]);
    Ok(())
}
