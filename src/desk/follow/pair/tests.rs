//! What is certain is paired, and nothing else.

use jiff::SignedDuration;
use proptest::prelude::*;

use super::*;
use crate::domain::{Expiry, Invite, LandingPage, Settled, Software, Source, Status, Story, XmppUri};

fn ana() -> Account {
    Account::parse("ana@club.example").expect("an address")
}

fn hour(hour: i64) -> Timestamp {
    let start: Timestamp = "2026-11-23T00:00:00Z".parse().expect("a date");
    start + SignedDuration::from_hours(hour)
}

/// An invite made at this hour, for a day.
fn invite(name: &str, created: i64, uri: &str) -> Record {
    let uri = XmppUri::parse(uri).expect("a test's own URI");
    let kind = uri.kind();
    Record {
        id: Id::new(name),
        account: ana(),
        kind,
        source: Source::Server,
        invite: Some(Invite { kind, uri, landing: None::<LandingPage>, expires: Expiry::At(hour(created + 24)) }),
        label: String::new(),
        username: None,
        batch: None,
        created: hour(created),
        status: Status::Waiting,
        software: None,
        story: Story::default(),
    }
}

fn joining(name: &str, created: i64) -> Record {
    invite(name, created, "xmpp:ana@club.example?roster;preauth=T;ibr=y")
}

/// Somebody who came while we listened.
fn came(address: &str, at: i64) -> Newcomer {
    Newcomer { address: address.to_owned(), since: hour(at), at: hour(at) }
}

fn contact(address: &str, subscription: Subscription) -> Contact {
    Contact { address: address.to_owned(), subscription }
}

fn push(address: &str, subscription: Option<Subscription>) -> Push {
    let contact = subscription.map(|subscription| contact(address, subscription));
    Push { version: None, address: address.to_owned(), contact }
}

fn took(name: &str) -> Fate {
    Fate::Took(Id::new(name))
}

fn told(pulses: &[(&str, Pulse)]) -> HashMap<Id, Pulse> {
    pulses.iter().map(|(name, pulse)| (Id::new(*name), *pulse)).collect()
}

const OVER: Pulse = Pulse::Over(How::Page);

#[test]
fn with_one_open_invite_it_is_that_one() {
    assert_eq!(pair(&[came("ben@club.example", 2)], &[joining("a", 1)], &told(&[])), [took("a")]);
    assert_eq!(pair(&[came("ben@club.example", 2)], &[], &told(&[])), [Fate::Uninvited]);
}

#[test]
fn with_several_it_is_the_one_that_is_over_or_the_one_that_is_left() {
    let (ben, open) = ([came("ben@club.example", 3)], [joining("a", 1), joining("b", 2)]);
    assert_eq!(unclear(&ben, &open).len(), 2);
    for (pulses, fate) in [
        (vec![], Fate::InQuestion),
        (vec![("a", OVER)], took("a")),
        (vec![("a", Pulse::Silent), ("b", OVER)], took("b")),
        (vec![("a", Pulse::Alive)], took("b")),
        (vec![("a", OVER), ("b", OVER)], Fate::InQuestion),
        (vec![("a", Pulse::Alive), ("b", Pulse::Alive)], Fate::InQuestion),
    ] {
        assert_eq!(pair(&ben, &open, &told(&pulses)), [fate], "{pulses:?}");
    }
}

fn prosody(record: Record) -> Record {
    Record { software: Some(Software { name: "Prosody".into(), version: "13.0.6".into() }), ..record }
}

#[test]
fn where_an_invite_ends_when_it_is_taken_up_one_that_is_alive_was_not() {
    let (ben, open) = ([came("ben@club.example", 3)], [prosody(joining("a", 1)), prosody(joining("b", 2))]);
    let alive = [("a", Pulse::Alive), ("b", Pulse::Alive)];
    assert_eq!(pair(&ben, &open, &told(&alive)), [Fate::Uninvited]);
    assert_eq!(pair(&ben, &open, &told(&alive[..1])), [took("b")]);
    let mut mixed = open.clone();
    mixed[0].software = None;
    assert_eq!(pair(&ben, &mixed, &told(&alive)), [Fate::InQuestion], "of the first one it is not known");
    // Seen alive after Ben came, and over when Eva came: it is hers.
    let both = [ben[0].clone(), came("eva@club.example", 5)];
    let seen = |hour_| Story { alive: Some(hour(hour_)), ..Story::default() };
    for (at, fates) in [(2, [Fate::InQuestion, Fate::InQuestion]), (3, [Fate::Uninvited, took("a")])] {
        let open = [Record { story: seen(at), ..open[0].clone() }];
        assert_eq!(pair(&both, &open, &told(&[("a", OVER)])), fates, "{at}");
    }
}

#[test]
fn of_two_newcomers_only_what_is_certain_is_paired() {
    let both = [came("ben@club.example", 3), came("eva@club.example", 3)];
    let open = [joining("a", 1), joining("b", 2)];
    assert_eq!(pair(&both, &open[..1], &told(&[])), [Fate::InQuestion, Fate::InQuestion]);
    assert_eq!(pair(&both, &open, &told(&[("a", OVER), ("b", OVER)])), [Fate::InQuestion, Fate::InQuestion]);
    // Ben came before the second invite was made, so hers is that one, and then his is the first.
    let in_turn = [came("ben@club.example", 2), came("eva@club.example", 4)];
    let open = [joining("a", 1), joining("b", 3)];
    assert_eq!(pair(&in_turn, &open, &told(&[("b", OVER)])), [took("a"), took("b")]);
    assert_eq!(pair(&in_turn, &open, &told(&[])), [Fate::InQuestion, Fate::InQuestion]);
}

#[test]
fn only_an_invite_that_was_open_and_leads_to_a_contact_may_have_been_taken_up() {
    let ben = |at| came("ben@club.example", at);
    let fate = |newcomer: Newcomer, record: Record| pair(&[newcomer], &[record], &HashMap::new()).remove(0);
    assert_eq!(fate(ben(1), joining("a", 1)), Fate::Uninvited, "made in the same moment, so after they came");
    assert_eq!(fate(ben(25), joining("a", 1)), took("a"), "it ended in this hour");
    assert_eq!(fate(ben(27), joining("a", 1)), Fate::Uninvited, "it ended long ago");
    let away = Newcomer { since: hour(20), ..ben(99) };
    assert_eq!(fate(away, joining("a", 1)), took("a"), "it was open while we were away");

    let only_contact = invite("a", 1, "xmpp:ana@club.example?roster;preauth=T");
    assert_eq!(fate(ben(2), only_contact.clone()), took("a"));
    let software = Some(Software { name: "Prosody".into(), version: "0.12.3".into() });
    assert_eq!(fate(ben(2), Record { software, ..only_contact }), Fate::Uninvited, "this version loses them");

    let account = |uri: &str, subscribe| {
        let record = invite("a", 1, uri);
        let username = record.invite.as_ref().and_then(Invite::username).map(str::to_owned);
        Record { username, story: Story { subscribe, ..Story::default() }, ..record }
    };
    let any = "xmpp:club.example?register;preauth=T";
    assert_eq!(fate(ben(2), account(any, None)), Fate::Uninvited);
    assert_eq!(fate(ben(2), account(any, Some(true))), took("a"));
    assert_eq!(fate(came("ben@other.example", 2), account(any, Some(true))), Fate::Uninvited);
    let reserved = "xmpp:ben@club.example?register;preauth=T";
    assert_eq!(fate(ben(2), account(reserved, Some(true))), took("a"));
    assert_eq!(fate(came("eva@club.example", 2), account(reserved, Some(true))), Fate::Uninvited);

    for status in [Status::Accepted { by: "eva@club.example".into() }, Status::Withdrawn, Status::Used] {
        assert_eq!(fate(ben(2), Record { status, ..joining("a", 1) }), Fate::Uninvited);
    }
    let used = |at, how| {
        let settled = Some(Settled { at: hour(at), how });
        Record { status: Status::Used, story: Story { settled, ..Story::default() }, ..joining("a", 1) }
    };
    assert_eq!(fate(ben(2), used(3, How::Page)), Fate::InQuestion, "found to be over since, by whom nobody knows");
    assert_eq!(fate(ben(4), used(3, How::Page)), Fate::InQuestion, "signed up before, and a contact only now");
    let software = Some(Software { name: "Prosody".into(), version: "13.0.6".into() });
    assert_eq!(fate(ben(4), Record { software, ..used(3, How::Page) }), Fate::Uninvited, "there it is one step");
    assert_eq!(fate(ben(2), used(3, How::Person)), Fate::Uninvited);
}

#[test]
fn who_signed_up_before_and_comes_now_does_not_take_the_invite_of_another() {
    let settled = Some(Settled { at: hour(2), how: How::Probe });
    let used = Record { status: Status::Used, story: Story { settled, ..Story::default() }, ..joining("used", 1) };
    let (ben, open) = ([came("ben@club.example", 4)], [used, joining("open", 1)]);
    for (pulses, fate) in [
        (vec![], Fate::InQuestion),
        (vec![("open", Pulse::Alive)], Fate::InQuestion),
        (vec![("open", OVER)], took("open")),
    ] {
        assert_eq!(pair(&ben, &open, &told(&pulses)), [fate], "{pulses:?}");
    }
}

#[test]
fn an_invite_that_ejabberd_refuses_from_the_start_is_not_called_used() {
    let tells = |record: &Record, how| super::super::pulse::tells_of_use(record, how);
    let software = Some(Software { name: "ejabberd".into(), version: "26.07".into() });
    let beyond = Record { software, ..joining("a", 1) };
    assert!(!tells(&beyond, How::Probe));
    assert!(tells(&beyond, How::Page) && tells(&joining("a", 1), How::Probe));
}

#[test]
fn of_a_renewed_invite_and_its_old_one_a_person_tells() {
    let old = joining("old", 1);
    let new = Record { story: Story { renews: Some(old.id.clone()), ..Story::default() }, ..joining("new", 2) };
    assert_eq!(pair(&[came("ben@club.example", 3)], &[new, old], &told(&[])), [Fate::InQuestion]);
}

#[test]
fn a_newcomer_is_who_hears_of_us_and_did_not_before() {
    use Subscription::{Both, From, None as No, To};
    let before = [contact("a@x.example", No), contact("b@x.example", To), contact("c@x.example", From)];
    let of = |change: Change| newcomers(&before, &change, &ana());
    for (now, new) in [(No, false), (To, false), (From, true), (Both, true)] {
        assert_eq!(!of(Change::All(vec![contact("new@x.example", now)])).is_empty(), new, "{now:?}");
        assert_eq!(!of(Change::All(vec![contact("b@x.example", now)])).is_empty(), new, "{now:?}");
        assert!(of(Change::All(vec![contact("c@x.example", now)])).is_empty(), "{now:?}");
    }
    assert!(of(Change::All(vec![contact("ana@club.example", Both)])).is_empty(), "we are not new to ourselves");
    for nobody in ["irc.x.example", "@x.example", "irc.x.example/a@b"] {
        assert!(of(Change::All(vec![contact(nobody, Both)])).is_empty(), "{nobody} is a gateway");
    }
    assert_eq!(of(Change::Some(vec![("c@x.example".into(), None)])), [""; 0], "who was removed is no newcomer");
    let gone = [contact("b@x.example", To)];
    assert_eq!(
        newcomers(&gone, &Change::All(vec![contact("c@x.example", From)]), &ana()),
        ["c@x.example"],
        "who was removed and is back is one"
    );
}

#[test]
fn of_some_pushes_the_last_word_counts() {
    let pushes = [
        push("ben@x.example", Some(Subscription::None)),
        push("ben@x.example", Some(Subscription::From)),
        push("eva@x.example", Some(Subscription::Both)),
        Push { version: Some("v3".into()), ..push("ben@x.example", Some(Subscription::Both)) },
        Push { version: Some("v4".into()), ..push("eva@x.example", None) },
    ];
    let (version, change) = collapse(pushes);
    let ben = contact("ben@x.example", Subscription::Both);
    let expected = Change::Some(vec![("ben@x.example".into(), Some(ben)), ("eva@x.example".into(), None)]);
    assert_eq!((version.as_deref(), &change), (Some("v4"), &expected));
    assert_eq!(newcomers(&[], &change, &ana()), ["ben@x.example"]);
}

fn subscription() -> impl Strategy<Value = Subscription> {
    use Subscription::{Both, From, None as No, To};
    prop::sample::select(vec![No, To, From, Both])
}

fn pulse() -> impl Strategy<Value = Pulse> {
    prop::sample::select(vec![Pulse::Alive, OVER, Pulse::Silent])
}

/// What really happened: when each invite was made, and by whom it was taken up and whether its page tells; newcomers by
/// the hour they came.
#[derive(Clone, Debug)]
struct World {
    invites: Vec<(i64, Option<usize>, bool)>,
    newcomers: Vec<i64>,
}

impl World {
    fn newcomers(&self) -> Vec<Newcomer> {
        self.newcomers.iter().enumerate().map(|(at, hour)| came(&format!("n{at}@x.example"), *hour)).collect()
    }

    fn open(&self) -> Vec<Record> {
        self.invites.iter().enumerate().map(|(at, (created, ..))| joining(&format!("i{at}"), *created)).collect()
    }

    fn pulses(&self) -> HashMap<Id, Pulse> {
        let tells = self.invites.iter().enumerate().filter(|(_, (.., tells))| *tells);
        tells.map(|(at, (_, by, _))| (Id::new(format!("i{at}")), by.map_or(Pulse::Alive, |_| OVER))).collect()
    }
}

fn world() -> impl Strategy<Value = World> {
    let invites = prop::collection::vec((0..6_i64, any::<prop::sample::Index>(), any::<bool>(), any::<bool>()), 0..6);
    (invites, prop::collection::vec(1..8_i64, 0..5)).prop_map(|(invites, newcomers)| {
        let mut free: Vec<usize> = (0..newcomers.len()).collect();
        let invites = invites
            .into_iter()
            .map(|(created, index, taken, tells)| {
                let may: Vec<usize> = free.iter().copied().filter(|who| newcomers[*who] > created).collect();
                let by = (taken && !may.is_empty()).then(|| may[index.index(may.len())]);
                free.retain(|who| Some(*who) != by);
                (created, by, tells)
            })
            .collect();
        World { invites, newcomers }
    })
}

proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_invite_is_given_twice_and_nobody_is_lost_in_whatever_order(
        created in prop::collection::vec((0..6_i64, pulse()), 0..6),
        came_at in prop::collection::vec(1..8_i64, 0..5),
        turn in 0..5_usize,
    ) {
        let mut open: Vec<Record> =
            created.iter().enumerate().map(|(at, (hour, _))| joining(&format!("i{at}"), *hour)).collect();
        let pulses: HashMap<Id, Pulse> =
            created.iter().enumerate().map(|(at, (_, pulse))| (Id::new(format!("i{at}")), *pulse)).collect();
        let mut new: Vec<Newcomer> =
            came_at.iter().enumerate().map(|(at, hour)| came(&format!("n{at}@x.example"), *hour)).collect();
        let fates = pair(&new, &open, &pulses);
        prop_assert_eq!(fates.len(), new.len());
        let mut given = BTreeSet::new();
        for (newcomer, fate) in new.iter().zip(&fates) {
            let choice = choice(newcomer, &open);
            match fate {
                Fate::Took(id) => {
                    prop_assert!(given.insert(id.clone()) && choice.contains(id));
                    prop_assert_ne!(pulses[id], Pulse::Alive);
                }
                Fate::InQuestion => prop_assert!(!choice.is_empty()),
                Fate::Uninvited => prop_assert!(choice.is_empty()),
            }
        }
        let by_name: BTreeMap<String, Fate> =
            new.iter().map(|newcomer| newcomer.address.clone()).zip(fates).collect();
        open.reverse();
        new.rotate_left(turn.min(came_at.len()));
        let again = pair(&new, &open, &pulses);
        prop_assert_eq!(by_name, new.into_iter().map(|newcomer| newcomer.address).zip(again).collect());
    }

    #[test]
    fn what_is_paired_is_true_where_everyone_came_by_an_invite(world in world()) {
        let came_by_invite = (0..world.newcomers.len())
            .all(|who| world.invites.iter().any(|(_, by, _)| *by == Some(who)));
        prop_assume!(came_by_invite);
        let fates = pair(&world.newcomers(), &world.open(), &world.pulses());
        for (who, fate) in fates.into_iter().enumerate() {
            if let Fate::Took(id) = fate {
                let at: usize = id.as_str()[1..].parse().expect("a number");
                prop_assert_eq!(world.invites[at].1, Some(who), "{:?}", world);
            }
        }
    }

    #[test]
    fn pushes_lead_to_the_same_newcomers_in_whatever_order_contacts_are_told_of(
        before in prop::collection::vec((0..4_usize, subscription()), 0..4),
        told in prop::collection::vec((0..4_usize, prop::option::of(subscription())), 0..12),
    ) {
        let name = |at: usize| format!("c{at}@x.example");
        let before: BTreeMap<usize, Subscription> = before.into_iter().collect();
        let contacts: Vec<Contact> = before.iter().map(|(at, one)| contact(&name(*at), *one)).collect();
        let mut pushes: Vec<Push> = told.iter().map(|(at, one)| push(&name(*at), *one)).collect();
        let of = |pushes: &[Push]| newcomers(&contacts, &collapse(pushes.to_vec()).1, &ana());
        let first = of(&pushes);
        let last: BTreeMap<usize, Option<Subscription>> = told.into_iter().collect();
        let expected: Vec<String> = last
            .into_iter()
            .filter(|(at, now)| {
                now.is_some_and(Subscription::includes_us) && !before.get(at).is_some_and(|before| before.includes_us())
            })
            .map(|(at, _)| name(at))
            .collect();
        prop_assert_eq!(&first, &expected);
        // Those of one contact stay in their order.
        pushes.sort_by(|one, other| one.address.cmp(&other.address));
        prop_assert_eq!(first, of(&pushes));
    }
}
