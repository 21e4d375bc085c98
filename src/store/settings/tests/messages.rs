//! The person's own wordings, and when ended invites are forgotten.

use super::*;

fn wording(language: &str, kind: Kind, text: &str) -> Wording {
    Wording { language: language.to_owned(), kind, text: text.to_owned() }
}

#[test]
fn any_text_is_read_back_as_it_was_written() {
    let texts = [
        "Hallo {name}!\n\nKomm her: {link}\n",
        "\n\nbegins with empty lines",
        "windows\r\nlines",
        "\"quoted\" 'text' \"\"\" ''' \\ back\\slash \\u0041",
        "tab\tand \u{1b}[2J control \u{7f} \u{2028}",
        "عزيزي {name}، \u{202e} 🎉",
        " spaces around ",
        "[[messages]]\nkind = 'contact'\n#",
    ];
    let (_folder, places) = places();
    let kinds = [Kind::Contact, Kind::Account];
    let wanted: Vec<Wording> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| wording(["de", "en", "ar", "pt-BR"][at / 2], kinds[at % 2], text))
        .collect();
    let wish = wanted.clone();
    let written = update(&places, |settings| {
        settings.messages = wish;
        settings.forget_after_days = Some(90);
    });
    assert_eq!((&written.messages, written.forget_after_days), (&wanted, Some(90)));
    assert_eq!(Settings::load(&places), (written, vec![]));
    update(&places, |settings| {
        settings.messages.clear();
        settings.forget_after_days = None;
    });
    assert_eq!(Settings::load(&places), (Settings::default(), vec![]));
}

#[test]
fn a_changed_message_leaves_the_others_their_comments_and_what_was_wrong() {
    let (folder, places) = with(concat!(
        "forget_after_days = 30 # a month\n",
        "\n",
        "# for my sister\n",
        "[[messages]]\n",
        "language = \"de\" # hers\n",
        "kind = \"contact\"\n",
        "text = \"Hallo {link}\" # short\n",
        "mood = \"warm\"\n",
        "\n",
        "[[messages]]\n",
        "language = \"en\"\n",
        "kind = \"no such kind\"\n",
        "text = \"Hi\"\n",
    ));
    update(&places, |settings| {
        settings.messages[0].text = "Hallo {name}: {link}".into();
        settings.messages.push(wording("fr", Kind::Account, "Salut {link}"));
        settings.forget_after_days = Some(365);
    });
    assert_eq!(
        text(&folder),
        concat!(
            "forget_after_days = 365 # a month\n",
            "\n",
            "# for my sister\n",
            "[[messages]]\n",
            "language = \"de\" # hers\n",
            "kind = \"contact\"\n",
            "text = \"Hallo {name}: {link}\" # short\n",
            "mood = \"warm\"\n",
            "\n",
            "[[messages]]\n",
            "language = \"fr\"\n",
            "kind = \"account\"\n",
            "text = \"Salut {link}\"\n",
            "\n",
            "[[messages]]\n",
            "language = \"en\"\n",
            "kind = \"no such kind\"\n",
            "text = \"Hi\"\n",
        )
    );
}

#[test]
fn what_is_wrong_in_a_message_is_named() {
    let (_folder, places) = with(
        r#"
        forget_after_days = 0
        messages = [
            { language = "de", kind = "contact", text = "eins" },
            { language = "de", kind = "contact", text = "zwei" },
            { language = "not a language", kind = "contact", text = "x" },
            { language = "de", kind = "magic", text = "x" },
            { language = "de", kind = "account", text = " " },
            { kind = "account", text = 3 },
            7,
        ]
        "#,
    );
    let (settings, wrong) = Settings::load(&places);
    assert_eq!(settings, Settings { messages: vec![wording("de", Kind::Contact, "eins")], ..Settings::default() });
    let expected = [
        "forget_after_days",
        "messages[1].kind",
        "messages[2].language",
        "messages[3].kind",
        "messages[4].text",
        "messages[5].language",
        "messages[5].text",
        "messages[6]",
    ];
    assert_eq!(wrong, expected);
    for (typed, days) in [("1", Some(1)), ("3650", Some(3650)), ("3651", None), ("-1", None), ("'7'", None)] {
        let (_folder, places) = with(format!("forget_after_days = {typed}"));
        assert_eq!(Settings::load(&places).0.forget_after_days, days, "{typed}");
    }
}
