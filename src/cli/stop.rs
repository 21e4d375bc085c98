//! Being asked to end: Ctrl-C, or the system's way to say it.

use std::io;

/// Listens for it from its making on: before that the system ends the program.
pub struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 3],
}

impl Stop {
    /// Begins to listen.
    ///
    /// # Errors
    /// The system does not let us.
    pub fn listen() -> io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let [int, term, hup] = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()];
            Ok(Self { signals: [signal(int)?, signal(term)?, signal(hup)?] })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Comes back when we are asked to end.
    pub async fn asked(&mut self) {
        #[cfg(unix)]
        {
            let [int, term, hup] = &mut self.signals;
            tokio::select! {
                _ = int.recv() => {}
                _ = term.recv() => {}
                _ = hup.recv() => {}
            }
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            // Then only the system's own way is left.
            std::future::pending::<()>().await;
        }
    }
}
