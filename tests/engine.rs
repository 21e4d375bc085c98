//! The engine against a scripted server: in memory with a paused clock, and over real TLS on loopback.

mod engine {
    pub mod client;
    pub mod server;

    mod page;
    mod probe;
    mod reconnect;
    mod road;
    mod roster;
    mod session;
    mod sign_in;
}
