//! What can be wrong on the way to a server, and the exit code it has.

use std::net::TcpListener;
use std::path::Path;

use crate::cli::Person;
use crate::server::Prosody;

fn person(account: &str) -> Person {
    Person::new(Prosody::shared(), account)
}

/// Signs in, in vain.
fn failure(person: &Person) -> (i32, String) {
    person.fails(&["create", "contact"])
}

fn is(person: &Person, code: i32, word: &str) {
    assert_eq!(failure(person), (code, word.to_owned()));
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_wrong_password_and_an_unknown_name_are_the_same_to_a_server() {
    is(&person("user@localhost").with_password("Regen7Schirn"), 10, "wrong-password");
    is(&person("nobody@localhost"), 10, "wrong-password");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_host_this_server_does_not_serve_is_unknown() {
    is(&person("user@elsewhere.test"), 11, "unknown-host");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_closed_port_is_unreachable() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("its number");
    is(&person("user@localhost").at(&free.to_string()), 11, "unreachable");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_server_that_says_nothing_is_given_up() {
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let silent = silent.local_addr().map(|address| (silent, address.to_string())).expect("its number");
    let person = person("user@localhost").at(&silent.1).flag("--timeout", "2");
    let (code, word) = failure(&person);
    // Nothing was asked for, so its outcome is not unknown: there is no server, whatever it is called.
    assert_eq!((code, ["unreachable", "connection-lost"].contains(&word.as_str())), (11, true), "{word}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_certificate_of_another_name_an_expired_one_and_an_untrusted_one_are_refused() {
    is(&person("user@wrongname.test"), 12, "certificate");
    is(&person("user@expired.test"), 12, "certificate");
    is(&person("user@localhost").trusting(None), 12, "certificate");
    let direct = Prosody::shared().direct();
    is(&person("user@localhost").trusting(None).at(direct).flag("--tls", "direct"), 12, "certificate");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_server_without_encryption_never_sees_the_password() {
    is(&person("user@notls.test"), 12, "no-tls");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_ca_file_that_is_none_is_a_wrong_argument() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    is(&person("user@localhost").trusting(Some(&here.join("no-such-file.pem"))), 2, "usage");
    is(&person("user@localhost").trusting(Some(&here.join("Cargo.toml"))), 2, "usage");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn no_password_anywhere_is_said() {
    is(&person("user@localhost").without_password(), 2, "usage");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn without_json_a_failure_is_two_sentences_on_the_error_stream() {
    let answer = person("user@localhost").with_password("Regen7Schirn").run(&["offers"]);
    assert_eq!((answer.code, answer.stdout.as_str()), (10, ""), "{answer:?}");
    assert!(answer.stderr.lines().count() >= 2, "{answer:?}");
}
