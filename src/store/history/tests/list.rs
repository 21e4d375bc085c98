//! Lists: their order, what a query finds, and 20,000 of them.

use super::*;

fn labels(history: &History, query: &Query) -> Vec<String> {
    let briefs = history.briefs(query, now()).expect("the list");
    let records = history.records(query, now()).expect("the records");
    let labels: Vec<String> = briefs.into_iter().map(|brief| brief.label).collect();
    assert_eq!(records.into_iter().map(|record| record.label).collect::<Vec<_>>(), labels);
    labels
}

#[test]
fn the_newest_is_first_and_of_the_same_moment_the_last_asked() {
    let (_folder, history) = open();
    let ana = account("ana@club.example");
    let moments =
        ["2026-11-23T12:00:00Z", "2026-11-23T12:00:00.5Z", "2026-11-23T11:59:59.999999Z", "2026-11-23T12:00:00Z"];
    for (number, moment) in moments.iter().enumerate() {
        history.asked(&ana, &contact(&number.to_string()), None, at(moment)).expect("written ahead");
    }
    assert_eq!(labels(&history, &Query::default()), ["1", "3", "0", "2"]);
}

#[test]
fn a_query_finds_by_account_by_status_and_by_text() {
    let (folder, history) = open();
    made(&history, "Ben", &joining("T1"));
    made(&history, "ended", &invite("xmpp:ana@club.example?roster;preauth=T2", "2026-11-23T12:00:00Z"));
    made(&history, "ЮЛЯ 100%", &joining("T3"));
    made(&history, "Straße_1", &joining("T4"));
    history.asked(&account("eva@other.example"), &contact("lost"), None, now()).expect("written ahead");
    change_by_hand(
        &folder,
        "UPDATE invite SET status = 'accepted', accepted_by = 'Ben.Smith@Elsewhere.example' WHERE label = 'Ben'",
    );

    let of = |account: &str| Query { account: Some(super::account(account)), ..Query::default() };
    assert_eq!(labels(&history, &of("eva@other.example")), ["lost"]);
    assert_eq!(labels(&history, &of("nobody@club.example")), [""; 0]);

    let with = |status: &str| Query { status: Some(status.into()), ..Query::default() };
    assert_eq!(labels(&history, &with("waiting")), ["Straße_1", "ЮЛЯ 100%"]);
    assert_eq!(labels(&history, &with("expired")), ["ended"], "its time is over, though nobody wrote it down");
    assert_eq!(labels(&history, &with("accepted")), ["Ben"]);
    assert_eq!(labels(&history, &with("unknown")), ["lost"]);
    assert_eq!(labels(&history, &with("no such word")), [""; 0]);

    let search = |text: &str| labels(&history, &Query { search: Some(text.into()), ..Query::default() });
    assert_eq!(search("юля"), ["ЮЛЯ 100%"]);
    assert_eq!(search("  BEN "), ["Ben"]);
    assert_eq!(search("smith@else"), ["Ben"]);
    assert_eq!(search("OTHER.example"), ["lost"]);
    assert_eq!(search("%"), ["ЮЛЯ 100%"]);
    assert_eq!(search("_"), ["Straße_1"]);
    assert_eq!(search("' OR 1=1 --"), [""; 0]);
    assert_eq!(search("T1"), [""; 0], "a link is not searched");
    assert_eq!(search(" ").len(), 5);
}

#[test]
fn a_brief_tells_what_a_list_shows() {
    let (_folder, history) = open();
    let record = made(&history, "Ben", &joining("T1"));
    let end = at("2026-11-30T12:00:00Z");
    let brief = |now| history.briefs(&Query::default(), now).expect("the list").remove(0);
    let expected = Brief {
        settled_at: None,
        renewed: false,
        id: record.id,
        label: "Ben".into(),
        kind: Kind::AccountAndContact,
        username: None,
        created: now(),
        expires: Some(end),
        status: Status::Waiting,
    };
    assert_eq!(brief(now()), expected);
    assert_eq!(brief(end).status, Status::Expired);
}

#[test]
fn a_row_spoilt_by_hand_hides_no_other_and_tells_no_secret() {
    for (column, text) in [
        ("uri", "xmpp:SECRET"),
        ("kind", "SECRET"),
        ("status", "SECRET"),
        ("source", "SECRET"),
        ("account", "SECRET"),
        ("created", "SECRET"),
    ] {
        let (folder, history) = open();
        let spoilt = made(&history, "spoilt", &joining("T1"));
        made(&history, "whole", &joining("T2"));
        change_by_hand(&folder, &format!("UPDATE invite SET {column} = '{text}' WHERE id = '{}'", spoilt.id));
        let records = history.records(&Query::default(), now()).expect("the others");
        assert_eq!(records.iter().map(|record| record.label.as_str()).collect::<Vec<_>>(), ["whole"], "{column}");
        assert!(
            history.briefs(&Query::default(), now()).expect("the others").iter().any(|brief| brief.label == "whole")
        );
        let error = history.find(&spoilt.id).expect_err("it cannot be read");
        assert!(matches!(error, Error::History { .. }), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
    }
}

#[test]
fn twenty_thousand_records_are_listed_and_searched() {
    let (folder, history) = open();
    change_by_hand(
        &folder,
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19999)
         INSERT INTO invite (id, account, asked, kind, source, status, label, created, expires, uri, landing)
         SELECT printf('%08d', i), iif(i % 4, 'ana@club.example', 'eva@club.example'), 'contact',
             'account-and-contact', 'server', iif(i % 2, 'waiting', 'used'), 'Person ' || i,
             strftime('%Y-%m-%dT%H:%M:%S.000000Z', 1700000000 + i, 'unixepoch'),
             strftime('%Y-%m-%dT%H:%M:%SZ', 1795235200 + i * 20, 'unixepoch'),
             'xmpp:ana@club.example?roster;preauth=' || hex(randomblob(18)) || ';ibr=y',
             'https://club.example/invite/' || hex(randomblob(18))
         FROM n",
    );
    let briefs = |query: &Query| history.briefs(query, now()).expect("the list");
    let all = briefs(&Query::default());
    assert_eq!(all.len(), 20_000);
    assert!(all.is_sorted_by(|newer, older| newer.created > older.created));

    let with = |status: &str| briefs(&Query { status: Some(status.into()), ..Query::default() });
    let (waiting, expired) = (with("waiting"), with("expired"));
    assert_eq!(waiting.len() + expired.len(), 10_000);
    assert!(!waiting.is_empty() && waiting.iter().all(|brief| brief.expires.is_some_and(|end| end > now())));
    assert!(!expired.is_empty() && expired.iter().all(|brief| brief.expires.is_some_and(|end| end <= now())));

    let eva = Some(account("eva@club.example"));
    assert_eq!(briefs(&Query { account: eva.clone(), ..Query::default() }).len(), 5_000);
    let search = Some("PERSON 1234".to_owned());
    assert_eq!(briefs(&Query { search: search.clone(), ..Query::default() }).len(), 11);
    let found = briefs(&Query { account: eva, status: Some("used".into()), search });
    assert_eq!(found.len(), 3, "12340, 12344 and 12348");
    assert_eq!(history.records(&Query::default(), now()).expect("the records").len(), 20_000);
    let open = history.open_since(&account("ana@club.example"), now()).expect("the open ones");
    let of_ana =
        briefs(&Query { account: Some(account("ana@club.example")), status: Some("waiting".into()), search: None });
    // Those that ended in the last hours may have been taken up before.
    assert!(open.len() >= of_ana.len() && open.len() < of_ana.len() + 1_000, "{} {}", open.len(), of_ana.len());
    let swept = history.sweep(now(), now()).expect("swept");
    assert_eq!(swept, expired.len());
}
