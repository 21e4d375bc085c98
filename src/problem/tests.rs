//! What is promised of every phrase, and the phrases where a mistake would hurt.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::desk::Warning;
use crate::engine::{CertificateFault, Error as Engine};
use crate::store::transfer::Fault;

const SAID: &str = "No more\r\n\u{1b}[2Jtoday";

fn engine_errors() -> Vec<Engine> {
    let (host, text) = (|| "club.example".to_owned(), || Some(SAID.to_owned()));
    let certificate = |fault| Engine::Certificate { host: host(), fault };
    let source = Arc::new(io::Error::from(io::ErrorKind::ConnectionRefused));
    vec![
        Engine::WrongPassword,
        Engine::AccountDisabled { text: text() },
        Engine::LoginRefused { condition: "temporary-auth-failure".into(), text: text() },
        Engine::LoginRefused { condition: "encryption-required".into(), text: None },
        Engine::NoMechanism { offered: vec!["GSSAPI".into()] },
        Engine::WeakerMechanism { remembered: "SCRAM-SHA-256".into(), offered: vec!["PLAIN".into()] },
        Engine::Tampered,
        Engine::UnknownHost { host: host() },
        Engine::Unreachable { host: host(), source: source.clone() },
        Engine::ConnectionLost,
        certificate(CertificateFault::Expired),
        certificate(CertificateFault::NotYetValid),
        certificate(CertificateFault::WrongName),
        certificate(CertificateFault::UnknownIssuer),
        certificate(CertificateFault::Other("UnsupportedCertVersion".into())),
        Engine::NoTls { host: host() },
        Engine::CaFile { path: "ca.pem".into(), source: Some(source) },
        Engine::CaFile { path: "ca.pem".into(), source: None },
        Engine::NotOffered(Kind::Account),
        Engine::NotPermitted { text: text() },
        Engine::LimitReached { text: text() },
        Engine::BadInput { text: text() },
        Engine::Refused { condition: "undefined-condition".into(), text: text() },
        Engine::Garbled { what: "no uri" },
        Engine::TimedOut { after: Duration::from_secs(30) },
        Engine::Closed,
    ]
}

fn errors() -> Vec<Error> {
    let refused = || Arc::new(io::Error::from(io::ErrorKind::PermissionDenied));
    let busy = Arc::new(rusqlite::Error::InvalidQuery);
    let mut errors: Vec<Error> = engine_errors().into_iter().map(Error::Engine).collect();
    errors.extend(
        [
            store::Error::History { path: "history.sqlite".into(), source: busy },
            store::Error::Newer { path: "history.sqlite".into(), found: 9, known: 1 },
            store::Error::File { path: "settings.toml".into(), source: refused() },
            store::Error::NotFound("k3v9".into()),
        ]
        .map(Error::Store),
    );
    let faults = [
        Fault::TooLarge,
        Fault::NoJson { line: 3, column: 9 },
        Fault::NotOurs,
        Fault::Newer { found: 9 },
        Fault::Field { number: 3, field: "created" },
    ];
    let import = |fault| store::Error::Import { path: "invites.json".into(), fault: Arc::new(fault) };
    errors.extend(faults.map(import).map(Error::Store));
    errors.extend(
        [
            secrets::Error::Absent { detail: "no bus".into() },
            secrets::Error::Locked { detail: "dismissed".into() },
            secrets::Error::Failed { detail: "?".into() },
        ]
        .map(Error::Secrets),
    );
    errors.extend(
        [
            AddressError::Empty,
            AddressError::Space,
            AddressError::NoAt,
            AddressError::NoLocalpart,
            AddressError::NoHost,
            AddressError::Resource { without: "ana@club.example".into() },
            AddressError::Invalid,
        ]
        .map(Error::Address),
    );
    errors.extend([qr::Error::TooLong, qr::Error::NotReadable].map(Error::Qr));
    errors.extend([pdf::Error::NoFont, pdf::Error::NoLetters].map(Error::Pdf));
    errors.extend([
        Error::LabelTooLong,
        Error::NoPassword,
        Error::Server("chat.example:0".into()),
        Error::NoUsernames,
        Error::NoLink,
        Error::Internal,
    ]);
    errors
}

const KINDS: [Kind; 4] = [Kind::Contact, Kind::AccountAndContact, Kind::Account, Kind::PasswordReset];

fn everything() -> Vec<Problem> {
    let warnings = [
        Warning::NoLandingPage,
        Warning::InsecureLandingPage,
        Warning::UnusableLandingPage,
        Warning::NotRedeemable,
        Warning::NotSaved,
    ];
    let reasons = [Reason::NotForThisAccount, Reason::NoInvites, Reason::NoCommands, Reason::NotYet];
    let reasons = reasons.into_iter().flat_map(|reason| KINDS.map(|kind| (kind, reason)));
    errors()
        .iter()
        .flat_map(|error| [Problem::of(error), Problem::of_create(error)])
        .chain(warnings.map(Problem::of_warning))
        .chain(reasons.map(|(kind, reason)| Problem::of_reason(kind, reason, "club.example")))
        .collect()
}

#[test]
fn everything_has_a_headline_and_an_advice_in_whole_sentences() {
    for problem in everything() {
        for sentence in [&problem.headline, &problem.advice] {
            assert!(sentence.ends_with(['.', '!', '?']), "{problem:#?}");
            // A host or a file keeps its own small letter.
            let names = ["club.example", "ca.pem"];
            let begins = sentence.starts_with(|c: char| c.is_uppercase() || c == '“');
            assert!(begins || names.iter().any(|name| sentence.starts_with(name)), "{problem:#?}");
            assert!(!sentence.contains(['{', '}']), "{problem:#?}");
        }
        assert!(!problem.headline.trim_end_matches('.').contains(". "), "one sentence: {problem:#?}");
    }
}

#[test]
fn every_failure_of_a_room_has_words_of_its_own() {
    let mut seen = std::collections::BTreeMap::new();
    for error in errors() {
        let problem = Problem::of(&error);
        let earlier = seen.insert((problem.headline, problem.advice), error.to_string());
        assert_eq!(earlier, None, "the same words as {error}");
    }
}

#[test]
fn no_jargon_reaches_a_headline() {
    let jargon = ["XMPP", "JID", "SASL", "SCRAM", "TLS", "stanza", "stream", "IQ", "SQL", "condition"];
    for problem in everything() {
        assert!(!jargon.iter().any(|word| problem.headline.contains(word)), "{problem:#?}");
    }
}

#[test]
fn what_a_server_says_is_quoted_on_one_line_and_steers_no_terminal() {
    let problem = Problem::of(&Error::Engine(Engine::LimitReached { text: Some(SAID.into()) }));
    assert!(problem.advice.starts_with("The server says: “No more [2Jtoday”. "), "{problem:#?}");
    for problem in everything() {
        let all = format!("{}{}{}", problem.headline, problem.advice, problem.detail.unwrap_or_default());
        assert!(!all.chars().any(char::is_control), "{all:?}");
    }
    let sentence = Engine::BadInput { text: Some("Username invalid.".into()) };
    let advice = Problem::of(&Error::Engine(sentence)).advice;
    assert!(advice.starts_with("The server says: “Username invalid”. "), "{advice}");
    let silent = Problem::of(&Error::Engine(Engine::LimitReached { text: Some(" \n ".into()) }));
    assert_eq!(silent.advice, Problem::of(&Error::Engine(Engine::LimitReached { text: None })).advice);
}

#[test]
fn a_lost_answer_to_a_create_says_that_the_invite_may_exist() {
    for error in engine_errors() {
        let unknown = error.outcome_unknown();
        let error = Error::Engine(error);
        let (plain, create) = (Problem::of(&error), Problem::of_create(&error));
        assert_eq!(create.advice.contains("may have been made all the same"), unknown, "{create:#?}");
        assert!(!plain.advice.contains("may have been made"), "{plain:#?}");
        assert_eq!(create == plain, !unknown);
        assert!(!(unknown && create.again), "nothing that may exist is made twice by one key: {create:#?}");
    }
}

/// ejabberd seems to have no such command for whoever has 1000 of them.
#[test]
fn a_kind_that_is_gone_may_mean_that_too_many_invites_are_open() {
    let problem = Problem::of_create(&Error::Engine(Engine::NotOffered(Kind::Contact)));
    assert!(problem.advice.contains("too many of your invites are open"), "{problem:#?}");
    assert!(problem.advice.contains("clean up old invites"), "{problem:#?}");
}

#[test]
fn a_pasted_link_is_never_said_back() {
    let link = "https://club.example/invite/SECRET";
    let uri = "xmpp:club.example?register;preauth=SECRET";
    for pasted in [link, uri, "SECRETSECRETSECRETSECRET", "SECRET hunter2"] {
        for error in [Error::Server(pasted.into()), Error::Store(store::Error::NotFound(pasted.into()))] {
            let problem = Problem::of(&error);
            assert!(!format!("{problem:?}").contains("SECRET"), "{problem:#?}");
        }
    }
    assert!(Problem::of(&Error::Store(store::Error::NotFound("k3v9".into()))).headline.contains("k3v9"));
    assert!(Problem::of(&Error::Server("chat.example:0".into())).headline.contains("chat.example:0"));
}

#[test]
fn an_address_with_a_resource_is_given_back_without_it() {
    let error = Error::Address(AddressError::Resource { without: "ana@club.example".into() });
    assert_eq!(Problem::of(&error).advice, "Leave off the part after the slash: ana@club.example.");
}

#[test]
fn trying_again_is_offered_where_it_can_help() {
    let again = |error| Problem::of(&Error::Engine(error)).again;
    assert!(again(Engine::TimedOut { after: Duration::from_secs(1) }));
    assert!(again(Engine::LoginRefused { condition: "temporary-auth-failure".into(), text: None }));
    assert!(again(Engine::LoginRefused { condition: "system-shutdown".into(), text: None }));
    assert!(!again(Engine::LoginRefused { condition: "invalid-authzid".into(), text: None }));
    assert!(!again(Engine::Tampered));
    assert!(!again(Engine::NotPermitted { text: None }));
}

#[test]
fn the_details_name_the_code_and_the_condition() {
    let error = Engine::Refused { condition: "internal-server-error".into(), text: Some("Oh".into()) };
    let detail = Problem::of(&Error::Engine(error)).detail;
    assert_eq!(detail.as_deref(), Some("refused: the server refused: internal-server-error (Oh)"));
}

#[test]
fn what_an_admin_has_to_set_is_named() {
    let advice = |kind, reason| Problem::of_reason(kind, reason, "club.example").advice;
    assert!(advice(Kind::Contact, Reason::NotForThisAccount).contains("allow_contact_invites"));
    let account = advice(Kind::Account, Reason::NotForThisAccount);
    assert!(account.contains("adhoc:urn:xmpp:invite#create-account") && account.contains("access_create_account"));
    assert!(advice(Kind::Account, Reason::NoInvites).contains("mod_invites"));
    for kind in KINDS {
        for reason in [Reason::NotForThisAccount, Reason::NoInvites, Reason::NoCommands, Reason::NotYet] {
            assert!(advice(kind, reason).contains("club.example"));
        }
    }
}
