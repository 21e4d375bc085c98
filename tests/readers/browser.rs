//! Chromium without a window, whose every request goes to us.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

/// Chromium with nobody to talk to by itself. Root needs it without a sandbox.
fn chromium(home: &Path, more: &[String], page: &Path) -> Vec<u8> {
    let output = Command::new("chromium")
        .env("HOME", home)
        .env_remove("DISPLAY")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
        ])
        .args(["--disable-domain-reliability", "--disable-default-apps", "--metrics-recording-only", "--no-pings"])
        .args(["--disable-client-side-phishing-detection", "--safebrowsing-disable-auto-update"])
        .arg("--disable-features=OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying")
        .arg(format!("--user-data-dir={}", home.join("profile").display()))
        .args(more)
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap_or_else(|error| panic!("chromium is not installed: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Where the browser's maker is. No page of ours speaks of it.
const OWN: [&str; 4] = ["google.com", "googleapis.com", "gstatic.com", "gvt1.com"];

/// The page as the browser has it after loading, and what it asked for over the network.
pub fn shown(page: &Path) -> (String, Vec<String>) {
    let home = tempfile::tempdir().expect("a folder");
    let proxy = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = proxy.local_addr().expect("an address").port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let heard = asked.clone();
    // It lives as long as the test. Nobody gets an answer.
    std::thread::spawn(move || {
        for connection in proxy.incoming().flatten() {
            let mut line = String::new();
            if BufReader::new(connection).read_line(&mut line).is_ok() {
                heard.lock().unwrap_or_else(PoisonError::into_inner).push(line.trim().to_owned());
            }
        }
    });
    let proxied = [
        format!("--proxy-server=http://127.0.0.1:{port}"),
        "--proxy-bypass-list=<-loopback>".to_owned(),
        "--dump-dom".to_owned(),
    ];
    let page = chromium(home.path(), &proxied, page);
    let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner).clone();
    // What it asks for itself, whatever the page.
    asked.retain(|line| !OWN.iter().any(|host| line.contains(host)));
    (String::from_utf8(page).expect("UTF-8"), asked)
}

/// A picture of the whole page.
pub fn photograph(page: &Path, picture: &Path, width: u32, dark: bool, scripts: bool) {
    let home = tempfile::tempdir().expect("a folder");
    let profile = home.path().join("profile/Default");
    std::fs::create_dir_all(&profile).expect("a folder");
    let may = if scripts { 1 } else { 2 };
    let preferences = format!("{{\"profile\":{{\"default_content_setting_values\":{{\"javascript\":{may}}}}}}}");
    std::fs::write(profile.join("Preferences"), preferences).expect("a file");
    // An old picture is no answer.
    let _ = std::fs::remove_file(picture);
    let scheme = if dark { 0 } else { 1 };
    let options = [
        "--proxy-server=http://127.0.0.1:9".to_owned(),
        format!("--window-size={width},2600"),
        format!("--blink-settings=preferredColorScheme={scheme}"),
        format!("--screenshot={}", picture.display()),
    ];
    chromium(home.path(), &options, page);
}
