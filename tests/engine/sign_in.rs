//! What a server can do to a sign-in.

use invito::engine::{Error, Mechanism};

use super::server::{HEADER, SASL, SCRAM, Server, Talk, config, mechanisms, success};

/// Plays the first `steps` steps of a sign-in as by the book.
async fn play(talk: &mut Talk, steps: usize) {
    let mut proof = Vec::new();
    for step in 0..steps {
        match step {
            0 => drop(talk.hear("version='1.0'>").await),
            1 => talk.say(HEADER).await,
            2 => talk.say(&format!("<stream:features>{}</stream:features>", mechanisms(SCRAM))).await,
            3 => proof = talk.challenge().await,
            4 => talk.say(&success(&proof)).await,
            5 => drop(talk.hear("version='1.0'>").await),
            6 => talk.say(HEADER).await,
            7 => talk.say("<stream:features><sm xmlns='urn:xmpp:sm:3'/></stream:features>").await,
            8 => drop(talk.hear("</iq>").await),
            9 => talk.say("<iq type='result' id='bind'/>").await,
            _ => drop(talk.hear("<enable").await),
        }
    }
}

const STEPS: usize = 11;

async fn failure_after(steps: usize, then: impl AsyncFnOnce(Talk)) -> Error {
    let (mut server, client) = Server::and_client(config());
    let mut talk = server.accept().await;
    play(&mut talk, steps).await;
    then(talk).await;
    client.await.expect("no panic").err().expect("no sign-in")
}

#[tokio::test(start_paused = true)]
async fn a_server_may_hang_up_at_any_step() {
    for step in 0..=STEPS {
        let error = failure_after(step, async |talk| drop(talk)).await;
        assert!(matches!(error, Error::ConnectionLost), "after {step} steps: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_may_close_the_stream_at_any_step() {
    for step in [2, 3, 4, 7, 8, 9, 10, 11] {
        let error = failure_after(step, async |mut talk| talk.say("</stream:stream>").await).await;
        assert!(matches!(error, Error::ConnectionLost), "after {step} steps: {error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_may_send_garbage_at_any_step() {
    for garbage in ["HTTP/1.1 400 Bad Request\r\n\r\n", "<a><b></a>", "\u{1}\u{2}<", "<!DOCTYPE x><x/>", "<x:y/>"] {
        for step in 0..=STEPS {
            let error = failure_after(step, async |mut talk| {
                talk.say(garbage).await;
                talk.hear_all().await;
            });
            let error = error.await;
            // Text without a `<` may still become something until the deadline.
            let patient = matches!(step, 0 | 1 | 5 | 6) && matches!(error, Error::TimedOut { .. });
            assert!(patient || matches!(error, Error::Garbled { .. }), "{garbage:?} after {step} steps: {error:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_endless_stanza_comes_to_an_end() {
    let endless = [" ", "<a>", "<a/>", "text ", "<a b='c'/>"];
    for piece in endless {
        for (step, begin) in [(2, "<stream:features>"), (3, "<challenge>"), (8, "<iq type='result'>")] {
            let error = failure_after(step, async |mut talk| {
                talk.say(begin).await;
                talk.say_for_ever(&piece.repeat(1000)).await;
            });
            let error = error.await;
            assert!(matches!(error, Error::Garbled { .. }), "{piece} after {step} steps: {error:?}");
        }
    }
    let error = failure_after(2, async |mut talk| talk.say_for_ever(&" ".repeat(4096)).await).await;
    assert!(matches!(error, Error::Garbled { what: "a stanza without end" }), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn no_jumble_of_xml_makes_a_panic() {
    let pieces = [
        "<",
        ">",
        "/",
        "a",
        "=",
        "'",
        "&amp;",
        "&#0;",
        "<a>",
        "</a>",
        "<iq type='result' id='bind'/>",
        "<success xmlns='",
        SASL,
        "'/>",
        "<challenge xmlns='",
        "cj14",
        "</challenge>",
        "<stream:features>",
        "</stream:features>",
        HEADER,
        "</stream:stream>",
        "<resumed xmlns='urn:xmpp:sm:3' h='9'/>",
        "<enabled xmlns='urn:xmpp:sm:3'/>",
        " ",
        "\u{feff}",
    ];
    let mut number = 1_u64;
    for round in 0..400 {
        let jumble: String = (0..12)
            .map(|_| {
                // A row of numbers that looks random and is the same each time (Knuth).
                number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                pieces[(number >> 33) as usize % pieces.len()]
            })
            .collect();
        // A panic would show in here.
        failure_after(round % (STEPS + 1), async |mut talk| {
            talk.try_say(&jumble).await;
        })
        .await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_not_waited_for_beyond_the_deadline() {
    for step in 0..=STEPS {
        let (mut server, client) = Server::and_client(config());
        let mut talk = server.accept().await;
        play(&mut talk, step).await;
        let begin = tokio::time::Instant::now();
        let error = client.await.expect("no panic").err().expect("no sign-in");
        assert!(matches!(error, Error::TimedOut { .. }), "after {step} steps: {error:?}");
        assert!(begin.elapsed().as_secs() <= 30, "the paused clock ran for {:?}", begin.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_talks_without_end_is_not_waited_for_beyond_the_deadline() {
    let error = failure_after(9, async |mut talk| {
        // Until the client has had enough.
        while talk.try_say("<message from='club.example'><body>one moment</body></message>").await {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
    });
    let error = error.await;
    assert!(matches!(error, Error::TimedOut { .. }), "{error:?}");
}

async fn refused(list: &str, answer: &str) -> Error {
    let (mut server, client) = Server::and_client(config());
    let mut talk = server.accept().await;
    talk.header(&mechanisms(list)).await;
    talk.hear("</auth>").await;
    talk.say(answer).await;
    client.await.expect("no panic").err().expect("no sign-in")
}

#[tokio::test(start_paused = true)]
async fn refusals_are_told_apart() {
    let answer = |condition| format!("<failure xmlns='{SASL}'><{condition}/><text>Ask Bob</text></failure>");
    let error = refused(SCRAM, &answer("not-authorized")).await;
    assert!(matches!(error, Error::WrongPassword), "{error:?}");
    let error = refused(SCRAM, &answer("account-disabled")).await;
    assert!(matches!(&error, Error::AccountDisabled { text: Some(text) } if text == "Ask Bob"), "{error:?}");
    let error = refused(SCRAM, &answer("temporary-auth-failure")).await;
    assert!(matches!(&error, Error::LoginRefused { condition, .. } if condition == "temporary-auth-failure"));
    assert!(!error.is_final());
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_know_the_domain_is_understood() {
    let error = failure_after(2, async |mut talk| {
        let unknown = "<host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>";
        talk.say(&format!("<stream:error>{unknown}</stream:error></stream:stream>")).await;
    });
    assert!(matches!(error.await, Error::UnknownHost { host } if host == "club.example"));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_will_not_bind_says_why() {
    let error = failure_after(9, async |mut talk| {
        let why = "<resource-constraint xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>";
        talk.say(&format!("<iq type='error' id='bind'><error type='wait'>{why}</error></iq>")).await;
    });
    assert!(matches!(error.await, Error::LoginRefused { condition, .. } if condition == "resource-constraint"));
}

#[tokio::test(start_paused = true)]
async fn the_password_itself_is_sent_only_if_nothing_better_is_offered() {
    let (mut server, client) = Server::and_client(config());
    let mut talk = server.accept().await;
    talk.header(&mechanisms("<mechanism>PLAIN</mechanism><mechanism>X-OAUTH2</mechanism>")).await;
    assert_eq!(talk.sasl("</auth>").await, "\0ana\0geheim");
    talk.say(&format!("<success xmlns='{SASL}'/>")).await;
    talk.header("").await;
    talk.bind("").await;
    let session = client.await.expect("no panic").expect("signed in");
    assert_eq!(session.mechanism(), Mechanism::Plain);
}

#[tokio::test(start_paused = true)]
async fn no_common_mechanism_is_said_and_nothing_is_sent() {
    let (mut server, client) = Server::and_client(config());
    let mut talk = server.accept().await;
    talk.header(&mechanisms("<mechanism>EXTERNAL</mechanism>")).await;
    let error = client.await.expect("no panic").err().expect("no sign-in");
    assert!(matches!(error, Error::NoMechanism { offered } if offered == ["EXTERNAL"]));
    assert_eq!(talk.hear_all().await, "");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_cannot_prove_itself_is_not_trusted() {
    for proof in [&b"v=AAAA"[..], b"", b"e=other-error", b"what"] {
        let error = failure_after(3, async |mut talk| {
            talk.challenge().await;
            talk.say(&success(proof)).await;
        });
        let error = error.await;
        assert!(matches!(error, Error::Tampered), "{error:?}");
    }
    let error = failure_after(3, async |mut talk| {
        talk.hear("</auth>").await;
        talk.say(&success(b"")).await;
    });
    assert!(matches!(error.await, Error::Tampered), "a success before the password was proved");
}

#[tokio::test(start_paused = true)]
async fn a_proof_may_come_as_a_last_challenge() {
    let (mut server, client) = Server::and_client(config());
    let mut talk = server.accept().await;
    play(&mut talk, 3).await;
    let proof = talk.challenge().await;
    talk.say(&success(&proof).replace("success", "challenge")).await;
    talk.hear("</response>").await;
    talk.say(&format!("<success xmlns='{SASL}'/>")).await;
    talk.header("").await;
    talk.bind("").await;
    let session = client.await.expect("no panic").expect("signed in");
    assert_eq!(session.mechanism(), Mechanism::ScramSha256);
}

#[tokio::test(start_paused = true)]
async fn a_list_without_bound_mechanisms_is_answered_so_that_the_server_sees_who_changed_it() {
    let (mut server, client) = Server::and_client_that_binds(config(), Some(vec![7; 32]));
    let mut talk = server.accept().await;
    talk.header(&mechanisms(SCRAM)).await;
    assert!(talk.sasl("</auth>").await.starts_with("y,,"));
    talk.say(&format!("<failure xmlns='{SASL}'><malformed-request/></failure>")).await;
    let error = client.await.expect("no panic").err().expect("no sign-in");
    assert!(matches!(error, Error::Tampered), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_weaker_way_to_sign_in_than_before_is_refused_before_anything_is_sent() {
    for (before, binding) in [(Mechanism::ScramSha512, None), (Mechanism::ScramSha256Plus, Some(vec![7; 32]))] {
        let mut config = config();
        config.remembered = Some(before);
        let (mut server, client) = Server::and_client_that_binds(config, binding);
        let mut talk = server.accept().await;
        talk.header(&mechanisms(SCRAM)).await;
        let error = client.await.expect("no panic").err().expect("no sign-in");
        assert!(matches!(&error, Error::WeakerMechanism { remembered, .. } if remembered == before.as_str()));
        assert_eq!(talk.hear_all().await, "");
    }
}
