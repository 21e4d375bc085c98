//! Friends take invites up for real, and Invito learns of it: while it watches, while it is away, with several open.

use std::time::Duration;

use invito::desk::{Cabinet, Connection, News, Remember, SignIn, SignedIn};
use invito::domain::{Account, Password, Status};
use invito::store::Places;
use serde_json::{Value, json};

use crate::cli::{Person, text, token};
use crate::friend::{Friend, PASSWORD, register};
use crate::road::Road;
use crate::server::Prosody;
use crate::watcher::Watcher;

/// Somebody new on this host of the server all tests share, whom no other test invites to.
pub fn inviter(host: &str, name: &str) -> Person {
    let prosody = Prosody::shared();
    let invite = Person::new(prosody, &format!("admin@{host}")).json(&["create", "account"]);
    register(prosody, host, token(&invite), name).expect("the invite is good");
    Person::new(prosody, &format!("{name}@{host}")).with_password(PASSWORD)
}

/// What is remembered of an invite.
pub fn shown(person: &Person, invite: &Value) -> Value {
    person.json(&["show", text(invite, "id")])
}

/// Asks what became of it.
fn asked(person: &Person, invite: &Value) -> Value {
    person.json(&["status", text(invite, "id")])
}

/// It was accepted by this address, and this is how we know.
pub fn is_accepted(person: &Person, invite: &Value, by: &str, how: &str) {
    let record = shown(person, invite);
    assert_eq!((&record["status"], &record["accepted_by"]), (&json!("accepted"), &json!(by)), "{record}");
    assert_eq!(record["settled_how"], how, "{record}");
    assert!(text(&record, "settled_at") >= text(&record, "created"), "{record}");
}

/// The event that tells it.
pub fn tells(event: &Value, invite: &Value, by: &str) {
    assert_eq!((&event["id"], &event["by"]), (&invite["id"], &json!(by)), "{event}");
    assert!(text(event, "at").ends_with('Z'), "{event}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_friend_who_signs_up_is_told_of_at_once() {
    let ana = inviter("everybody.test", "ana1");
    let invite = ana.json(&["create", "contact", "--label", "Ben"]);
    assert_eq!(invite["kind"], "account-and-contact");
    let mut watcher = Watcher::start(&ana);
    register(Prosody::shared(), "everybody.test", token(&invite), "ben1").expect("the invite is good");
    tells(&watcher.until("accepted"), &invite, "ben1@everybody.test");
    is_accepted(&ana, &invite, "ben1@everybody.test", "push");
    assert_eq!(watcher.end().len(), 1, "and nothing else");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_friend_who_has_an_account_is_told_of_at_once_and_only_once() {
    let ana = inviter("page.test", "ana2");
    inviter("page.test", "ben2");
    let mut watcher = Watcher::start(&ana);
    // The program that watches is another one than that which makes the invite.
    let invite = ana.json(&["create", "contact"]);
    Friend::sign_in(Prosody::shared(), "ben2@page.test", PASSWORD).accept("ana2@page.test", token(&invite));
    tells(&watcher.until("accepted"), &invite, "ben2@page.test");
    is_accepted(&ana, &invite, "ben2@page.test", "push");
    // The server told of them several times: as a subscriber, as one who is asked, as one of both.
    let marker = ana.json(&["create", "contact"]);
    register(Prosody::shared(), "page.test", token(&marker), "eva2").expect("the invite is good");
    tells(&watcher.until("accepted"), &marker, "eva2@page.test");
    assert_eq!(watcher.end_by("TERM").len(), 2);
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn what_happened_while_nobody_watched_is_said_first() {
    for host in ["page.test", "nopage.test"] {
        let ana = inviter(host, "ana3");
        let invite = ana.json(&["create", "contact"]);
        register(Prosody::shared(), host, token(&invite), "ben3").expect("the invite is good");
        assert_eq!(shown(&ana, &invite)["status"], "waiting", "nobody asked yet");
        let ben = format!("ben3@{host}");
        let mut watcher = Watcher::start(&ana);
        tells(&watcher.until("accepted"), &invite, &ben);
        watcher.end();
        is_accepted(&ana, &invite, &ben, "roster");
        assert_eq!(Watcher::start(&ana).end(), [] as [Value; 0], "it is said once");
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn of_two_open_invites_the_one_that_was_taken_up_is_found() {
    // By their pages, and where there are none by asking the server about them.
    for host in ["page.test", "nopage.test"] {
        let ana = inviter(host, "ana4");
        let [kept, taken, other] =
            ["Eva", "Ben", "Kim"].map(|label| ana.json(&["create", "contact", "--label", label]));
        let mut watcher = Watcher::start(&ana);
        register(Prosody::shared(), host, token(&taken), "ben4").expect("the invite is good");
        tells(&watcher.until("accepted"), &taken, &format!("ben4@{host}"));
        inviter(host, "eva4");
        let eva = format!("eva4@{host}");
        Friend::sign_in(Prosody::shared(), &eva, PASSWORD).accept(&format!("ana4@{host}"), token(&kept));
        tells(&watcher.until("accepted"), &kept, &eva);
        assert_eq!(watcher.end().len(), 2, "{host}");
        assert_eq!(shown(&ana, &other)["status"], "waiting", "{host}");
        // And it still works: asking did not spend it.
        register(Prosody::shared(), host, token(&other), "kim4").expect("the invite is good");
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn who_took_which_of_several_while_nobody_watched_a_person_says() {
    let ana = inviter("page.test", "ana5");
    let first = ana.json(&["create", "contact", "--label", "A"]);
    let second = ana.json(&["create", "contact", "--label", "B"]);
    let third = ana.json(&["create", "contact", "--label", "C"]);
    for (invite, name) in [(&first, "ben5"), (&second, "eva5")] {
        register(Prosody::shared(), "page.test", token(invite), name).expect("the invite is good");
    }
    let mut watcher = Watcher::start(&ana);
    let arrived = [watcher.until("arrived"), watcher.until("arrived")];
    let mut addresses = arrived.each_ref().map(|event| text(event, "address"));
    addresses.sort_unstable();
    assert_eq!(addresses, ["ben5@page.test", "eva5@page.test"]);
    let used = [watcher.until("used"), watcher.until("used")].map(|event| event["id"].clone());
    assert!(used.contains(&first["id"]) && used.contains(&second["id"]), "{used:?}");
    for event in &arrived {
        assert_eq!(event["candidates"], json!([second["id"], first["id"]]), "the third is still good");
    }
    for (invite, status) in [(&first, "used"), (&second, "used"), (&third, "waiting")] {
        assert_eq!(shown(&ana, invite)["status"], status);
    }
    // While nobody said which, who comes next is known all the same.
    register(Prosody::shared(), "page.test", token(&third), "kim5").expect("the invite is good");
    tells(&watcher.until("accepted"), &third, "kim5@page.test");
    assert_eq!(watcher.end().len(), 5, "nothing is guessed");

    // A person reads it whenever they look, and says which.
    for command in ["list", "status"] {
        let said = ana.run(&[command]);
        assert!(said.stdout.contains("decide ben5@page.test"), "{command}: {said:?}");
    }
    assert_eq!(ana.json(&["status"]), json!([]));
    let mut watcher = Watcher::start(&ana);
    let still = [watcher.until("arrived"), watcher.until("arrived")];
    assert!(still.iter().all(|event| arrived.contains(event)), "{still:?}");
    assert_eq!(watcher.end().len(), 2);
    let decided = ana.json(&["decide", "ben5@page.test", text(&first, "id")]);
    assert_eq!((&decided["address"], &decided["invite"]["id"]), (&json!("ben5@page.test"), &first["id"]));
    is_accepted(&ana, &first, "ben5@page.test", "person");
    assert_eq!(ana.fails(&["decide", "ben5@page.test", text(&first, "id")]).0, 2, "it is decided");
    assert_eq!(ana.fails(&["decide", "eva5@page.test", text(&first, "id")]).0, 17, "that one is ben's");
    ana.json(&["decide", "eva5@page.test", text(&second, "id")]);
    is_accepted(&ana, &second, "eva5@page.test", "person");
    assert!(!ana.run(&["list"]).stdout.contains("decide"), "nothing is left to be said");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_account_invite_that_was_used_is_found_by_its_page_or_by_asking_the_server() {
    for (host, how) in [("page.test", "page"), ("localhost", "page"), ("nopage.test", "probe")] {
        let admin = Person::new(Prosody::shared(), &format!("admin@{host}"));
        let invite = admin.json(&["create", "account", "--label", "Ben"]);
        for _ in 0..2 {
            let record = asked(&admin, &invite);
            assert_eq!((&record["status"], &record["id"]), (&json!("waiting"), &invite["id"]), "{record}");
            assert!(text(&record, "checked") >= text(&record, "created"), "{record}");
        }
        // Asking did not spend it.
        register(Prosody::shared(), host, token(&invite), "ben6").expect("the invite is good");
        let record = asked(&admin, &invite);
        assert_eq!((&record["status"], &record["settled_how"]), (&json!("used"), &json!(how)), "{record}");
        assert_eq!(record["accepted_by"], Value::Null);
        assert_eq!(asked(&admin, &invite), record, "nothing is asked any more");
    }
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn one_question_is_enough_for_all_that_wait() {
    let prosody = Prosody::own();
    let admin = Person::new(&prosody, "admin@page.test");
    let [one, two, three] = [("account", "1"), ("contact", "2"), ("account", "3")]
        .map(|(kind, label)| admin.json(&["create", kind, "--label", label]));
    register(&prosody, "page.test", token(&one), "ben").expect("the invite is good");
    register(&prosody, "page.test", token(&two), "eva").expect("the invite is good");
    let all = admin.json(&["status"]);
    assert!(text(&all[0], "checked") >= text(&all[0], "created"), "it is said as it is now: {all}");
    let all: Vec<_> = all.as_array().expect("an array").iter().map(|one| (&one["id"], text(one, "status"))).collect();
    assert_eq!(all, [(&three["id"], "waiting"), (&two["id"], "accepted"), (&one["id"], "used")]);
    is_accepted(&admin, &two, "eva@page.test", "roster");
    let rest = admin.json(&["status"]);
    assert_eq!(rest.as_array().map(Vec::len), Some(1), "only what waits is asked about: {rest}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn what_the_server_loses_stays_waiting() {
    // Prosody 0.12.3 loses the answer to a contact-only invite; the invite said so when it was made.
    let user = inviter("localhost", "ana7");
    let invite = user.json(&["create", "contact"]);
    assert_eq!(invite["kind"], "contact");
    let watcher = Watcher::start(&user);
    let mut other = Friend::sign_in(Prosody::shared(), "other@localhost", Prosody::shared().password());
    other.try_to_accept("ana7@localhost", token(&invite));
    assert_eq!(watcher.seen().len(), 1, "nothing but that it is connected");
    assert_eq!(watcher.end(), [] as [Value; 0]);
    assert_eq!(shown(&user, &invite)["status"], "waiting");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn a_contact_without_an_invite_changes_nothing() {
    let ana = inviter("page.test", "ana8");
    for name in ["kim8", "lea8", "mia8"] {
        inviter("page.test", name);
    }
    let mut watcher = Watcher::start(&ana);
    // She adds somebody with her chat app, as people do.
    let prosody = Prosody::shared();
    let mut app = Friend::sign_in(prosody, "ana8@page.test", PASSWORD);
    let mut kim = Friend::sign_in(prosody, "kim8@page.test", PASSWORD);
    app.ask_for("kim8@page.test");
    kim.agree("ana8@page.test");
    kim.ask_for("ana8@page.test");
    app.agree("kim8@page.test");
    // An invite made after that, and taken up, is told of alone.
    let invite = ana.json(&["create", "contact"]);
    register(prosody, "page.test", token(&invite), "ben8").expect("the invite is good");
    tells(&watcher.until("accepted"), &invite, "ben8@page.test");

    // Somebody she added while one is open took up nothing, for its page is still good; and whoever takes it up later
    // is told of alone, too.
    let solo = ana.json(&["create", "contact", "--label", "Solo"]);
    app.ask_for("mia8@page.test");
    let mut mia = Friend::sign_in(prosody, "mia8@page.test", PASSWORD);
    mia.agree("ana8@page.test");
    mia.ask_for("ana8@page.test");
    app.agree("mia8@page.test");
    register(prosody, "page.test", token(&solo), "tom8").expect("the invite is good");
    tells(&watcher.until("accepted"), &solo, "tom8@page.test");

    // While one is open, somebody of whom she asks something is no newcomer as long as they hear nothing of her; and
    // the page says that the invite is still good.
    let open = ana.json(&["create", "contact"]);
    app.remove("kim8@page.test");
    app.ask_for("lea8@page.test");
    Friend::sign_in(prosody, "lea8@page.test", PASSWORD).agree("ana8@page.test");
    assert_eq!(shown(&ana, &open)["status"], "waiting");
    register(prosody, "page.test", token(&open), "eva8").expect("the invite is good");
    tells(&watcher.until("accepted"), &open, "eva8@page.test");
    let events = watcher.end();
    assert_eq!(events.len(), 3, "{events:?}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_invite_whose_time_is_over_is_told_of() {
    let admin = Person::new(Prosody::shared(), "admin@short.test");
    let invite = admin.json(&["create", "account"]);
    let mut watcher = Watcher::start(&admin);
    let event = watcher.until("expired");
    assert_eq!((&event["id"], &event["at"]), (&invite["id"], &invite["expires"]), "{event}");
    assert_eq!(watcher.end().len(), 1);
    let invite = asked(&admin, &invite);
    assert_eq!(invite["checked"], Value::Null, "nothing is asked about what is over: {invite}");
}

#[test]
#[ignore = "needs Prosody: tests/run.sh"]
fn an_invite_whose_time_ends_during_the_sign_in_is_told_of_right_after() {
    let admin = Person::new(Prosody::shared(), "admin@short.test");
    let invite = admin.json(&["create", "account"]);
    let road = Road::that_opens_after(Duration::from_secs(6), Prosody::shared().starttls());
    let admin = admin.at(&road.begin());
    let mut watcher = Watcher::begin(&admin);
    assert_eq!(watcher.until("expired")["id"], invite["id"]);
    assert_eq!(watcher.end().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Prosody: tests/run.sh"]
async fn whoever_follows_with_the_library_is_told_what_is_in_the_history_already() {
    let prosody = Prosody::shared();
    let ana = tokio::task::block_in_place(|| inviter("page.test", "ana18"));
    let cabinet = Cabinet::new(Places::in_dir(ana.folder()));
    let wish = SignIn {
        account: Account::parse("ana18@page.test").expect("an address"),
        password: Password::new(PASSWORD),
        remember: Remember::AsBefore,
        connection: Connection {
            server: Some(prosody.starttls().to_owned()),
            ca_file: Some(prosody.ca().to_owned()),
            ..Connection::default()
        },
    };
    let SignedIn { desk, .. } = cabinet.clone().sign_in(wish).await.expect("the password is right");
    let mut news = desk.follow();
    let invite = tokio::task::block_in_place(|| {
        let invite = ana.json(&["create", "contact", "--label", "Ben"]);
        register(prosody, "page.test", token(&invite), "ben18").expect("the invite is good");
        invite
    });
    let told = tokio::time::timeout(Duration::from_secs(60), news.recv()).await;
    let Ok(Some(News::Settled(record))) = told else { panic!("it is settled: {told:?}") };
    assert_eq!(record.id.as_str(), text(&invite, "id"));
    assert_eq!(record.status, Status::Accepted { by: "ben18@page.test".into() });
    assert_eq!(cabinet.find(record.id.clone()).await.expect("it is there"), *record);
    // Signed out is out.
    desk.close().await;
    let end = tokio::time::timeout(Duration::from_secs(60), news.recv()).await;
    assert!(matches!(end, Ok(None)), "{end:?}");
}
