//! The page of one invite: what is offered in each state, what is handed over, and what comes back late.

use accesskit::Role;
use iced::keyboard::key::Named;
use invito::desk::{Created, Error, Format, Letter, Outcome};
use invito::domain::{Id, Record, Way};
use invito::ui::desktop::save::{Place, Target};
use invito::ui::screen::invite::{self, Answer, Errand, LetterMessage, Purpose, SaveMessage, Written};
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Place as To, Window};
use invito::ui::wish::Wish;
use invito::ui::{MIN_SIZE, SIZE};

use super::preset::given::{
    TOKEN, URI, accepted, expired, id, letter, long_letter, no_program, press, states, told, written,
};
use super::preset::{self, ana};
use super::{focuses, say, sized, stage};

fn errands(wishes: &[Wish]) -> Vec<&Errand> {
    let mut errands = Vec::new();
    for wish in wishes {
        if let Wish::Errand(_, errand) = wish {
            errands.push(&**errand);
        }
    }
    errands
}

fn copied(wishes: &[Wish]) -> Option<String> {
    wishes.iter().find_map(|wish| match wish {
        Wish::Copy(text) => Some(text.expose().to_owned()),
        _ => None,
    })
}

fn tree(window: Window) -> String {
    stage(window).bridge.dump()
}

#[test]
fn what_they_have_changes_the_link_the_code_and_the_message() {
    let mut window = preset::shown(preset::record("Ben"));
    assert_eq!(
        copied(&window.update(press(invite::Message::CopyLink))),
        Some(format!("https://club.example/invite/{TOKEN}"))
    );
    let wishes = window.update(press(invite::Message::WayPicked(Way::App)));
    let [Errand::Draw(link)] = errands(&wishes)[..] else { panic!("{wishes:?}") };
    assert_eq!(link.as_str(), URI);
    let link = link.clone();
    assert_eq!(copied(&window.update(press(invite::Message::CopyLink))).as_deref(), Some(URI));
    let wishes = window.update(press(invite::Message::CopyMessage));
    assert!(matches!(errands(&wishes)[..], [Errand::Letter(_, None, Way::App, Purpose::Copy)]), "{wishes:?}");
    // The code that was asked for first comes after the person changed their mind.
    let _ = window.update(press(invite::Message::WayPicked(Way::Page)));
    let other = invito::output::qr::Matrix::encode(URI).expect("a short link");
    let _ = window.update(told(Answer::Drawn(link, Ok(other))));
    assert!(tree(window).contains("Drawing the code"), "a late code of another link is not shown");
}

#[test]
fn an_ended_invite_offers_a_new_one_and_hides_its_code() {
    let mut stage = stage(preset::shown(expired()));
    let before = stage.bridge.dump();
    assert!(
        before.contains("Button \"Renew\"") && !before.contains("Copy link") && !before.contains("Image"),
        "{before}"
    );
    assert!(say(&mut stage, Message::Pressed(Shortcut::BigCode)).is_empty());
    stage.click_on(Role::Button, "Show it anyway");
    assert!(stage.bridge.dump().contains("Image \"QR code"), "{}", stage.bridge.dump());
    stage.click_on(Role::Button, "Renew");
    let renewed = stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Renew(account, ..) if *account == ana()));
    assert!(renewed, "{:?}", stage.play.wishes);
}

#[test]
fn who_accepted_is_said_with_how_it_was_learnt_and_can_be_greeted() {
    let mut stage = stage(preset::shown(accepted()));
    let tree = stage.bridge.dump();
    assert!(tree.contains("ben@club.example accepted it.") && tree.contains("your server told Invito"), "{tree}");
    stage.click_on(Role::Button, "Say hello");
    let hello = stage.play.wishes.iter().find_map(|wish| match wish {
        Wish::OpenLink(link) => Some(link.expose().to_owned()),
        _ => None,
    });
    assert_eq!(hello.as_deref(), Some("xmpp:ben@club.example?message"));
    stage.click_on(Role::Button, "Copy address");
    assert_eq!(copied(&stage.play.wishes).as_deref(), Some("ben@club.example"));
}

#[test]
fn a_message_is_copied_even_if_its_page_was_left_meanwhile() {
    let mut window = preset::shown(preset::record("Ben"));
    let _ = window.update(press(invite::Message::CopyMessage));
    let _ = window.update(Message::Go(To::Settings));
    let wishes = window.update(told(Answer::Letter(Purpose::Copy, Way::Page, Ok(letter()))));
    assert!(copied(&wishes).is_some_and(|text| text.contains(TOKEN)), "{wishes:?}");
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::ToastOver(..))), "{wishes:?}");
}

#[test]
fn a_mail_that_does_not_open_offers_to_copy_the_message() {
    let mut window = preset::shown(preset::record("Ben"));
    let _ = window.update(press(invite::Message::Mail));
    let wishes = window.update(told(Answer::Letter(Purpose::Mail, Way::Page, Ok(letter()))));
    let [Errand::Mail(link)] = errands(&wishes)[..] else { panic!("{wishes:?}") };
    assert!(link.expose().starts_with("mailto:?"), "a letter");
    assert!(!format!("{wishes:?} {window:?}").contains(TOKEN), "no debug text holds the link");
    let mut stage = stage(preset::after(window, [told(Answer::Mailed(Err(no_program())))]));
    assert!(stage.bridge.dump().contains("No mail program opened"), "{}", stage.bridge.dump());
    stage.ask(accesskit::Action::Click, Role::Button, "Copy message", None);
    assert!(matches!(errands(&stage.play.wishes)[..], [Errand::Letter(_, None, _, Purpose::Copy)]));
}

#[test]
fn a_changed_message_is_kept_when_the_sheet_is_left_and_only_if_it_changed() {
    for (typed, kept) in [("", 0), ("!", 1)] {
        let opened = [press(invite::Message::ChangeLetter), written()];
        let mut stage = stage(preset::after(preset::shown(preset::record("Ben")), opened));
        stage.focus("invite-letter");
        stage.write(typed);
        stage.press(Named::Escape);
        let keeps = errands(&stage.play.wishes).into_iter().filter(|one| matches!(one, Errand::KeepLetter { .. }));
        assert_eq!(keeps.count(), kept, "{typed:?}: {:?}", stage.play.wishes);
        assert!(focuses(&stage.play.wishes, invite::CHANGE), "{:?}", stage.play.wishes);
    }
}

#[test]
fn another_language_is_remembered_and_what_was_typed_before_it_is_kept() {
    let opened = [press(invite::Message::ChangeLetter), written()];
    let mut stage = stage(preset::after(preset::shown(preset::record("Ben")), opened));
    stage.focus("invite-letter");
    stage.write("x");
    let german = LetterMessage::Language("de".into());
    let wishes = say(&mut stage, press(invite::Message::Letter(german)));
    let [Errand::KeepLetter { language, .. }, Errand::Letter(_, Some(asked), _, Purpose::Edit)] = errands(&wishes)[..]
    else {
        panic!("{wishes:?}")
    };
    assert_eq!((language.as_str(), asked.as_str()), ("en", "de"));
    let german = Letter { language: "de".into(), ..letter() };
    let _ = say(&mut stage, told(Answer::Letter(Purpose::Edit, Way::Page, Ok(german))));
    let wishes = say(&mut stage, press(invite::Message::SheetClosed));
    assert!(matches!(errands(&wishes)[..], [Errand::KeepLetter { language, .. }] if language == "de"), "{wishes:?}");
    // What is copied while that is being kept waits for it.
    assert!(say(&mut stage, press(invite::Message::CopyMessage)).is_empty());
    let _ = say(&mut stage, told(Answer::LetterKept(Ok(Box::new(preset::record("Ben"))))));
    let wishes = say(&mut stage, told(Answer::LetterKept(Ok(Box::new(preset::record("Ben"))))));
    assert!(matches!(errands(&wishes)[..], [Errand::Letter(_, None, _, Purpose::Copy)]), "{wishes:?}");
}

#[test]
fn the_usual_text_comes_back_once_the_changed_one_is_forgotten() {
    let opened = [press(invite::Message::ChangeLetter), written()];
    let mut window = preset::after(preset::shown(preset::record("Ben")), opened);
    let wishes = window.update(press(invite::Message::Letter(LetterMessage::Usual)));
    assert!(
        matches!(errands(&wishes)[..], [Errand::KeepLetter { text, .. }] if text.expose().is_empty()),
        "{wishes:?}"
    );
    let wishes = window.update(told(Answer::LetterKept(Ok(Box::new(preset::record("Ben"))))));
    assert!(matches!(errands(&wishes)[..], [Errand::Letter(_, Some(_), _, Purpose::Edit)]), "{wishes:?}");
}

#[test]
fn a_file_is_asked_for_once_saved_where_the_dialog_says_and_named_after() {
    let mut window = preset::shown(preset::record("Ben"));
    let wishes = window.update(press(invite::Message::SaveAs(Format::Pdf)));
    assert!(matches!(errands(&wishes)[..], [Errand::Place(_, Format::Pdf)]), "{wishes:?}");
    assert!(errands(&window.update(press(invite::Message::SaveAs(Format::Png)))).is_empty(), "one dialog at a time");
    let chosen = Place::File(Target::Chosen("/home/ana/ben.pdf".into()));
    let wishes = window.update(told(Answer::Placed(Format::Pdf, chosen)));
    assert!(matches!(errands(&wishes)[..], [Errand::Write { format: Format::Pdf, .. }]), "{wishes:?}");
    let done = Written::Done("/home/ana/ben.pdf".into());
    let tree = tree(preset::after(window, [told(Answer::Written(Format::Pdf, Ok(done)))]));
    assert!(tree.contains("Saved as ben.pdf"), "{tree}");
}

#[test]
fn without_a_dialog_a_path_is_typed_and_an_old_file_stays_until_it_may_go() {
    let no_dialog = Place::NoDialog("/home/ana/invite-ben.png".into());
    let mut window =
        preset::after(preset::shown(preset::record("Ben")), [told(Answer::Placed(Format::Png, no_dialog))]);
    let wishes = window.update(press(invite::Message::File(SaveMessage::Write)));
    let [Errand::Write { target: Target::Typed(path), .. }] = errands(&wishes)[..] else { panic!("{wishes:?}") };
    assert_eq!(path, "/home/ana/invite-ben.png");
    let taken = Written::Exists("/home/ana/invite-ben.png".into());
    let mut stage = stage(preset::after(window, [told(Answer::Written(Format::Png, Ok(taken)))]));
    assert!(stage.bridge.dump().contains("is there already"), "{}", stage.bridge.dump());
    stage.click_on(Role::Button, "Replace it");
    let replaced = errands(&stage.play.wishes)
        .into_iter()
        .any(|one| matches!(one, Errand::Write { target: Target::Replace(_), .. }));
    assert!(replaced, "{:?}", stage.play.wishes);
}

#[test]
fn what_lies_over_the_page_takes_the_shortcuts_and_escape_closes_it() {
    for (name, window) in states().into_iter().filter(|(name, _)| matches!(*name, "invite-letter" | "invite-path")) {
        let mut stage = stage(window);
        assert!(say(&mut stage, Message::Pressed(Shortcut::CopyLink)).is_empty(), "{name}");
        stage.press(Named::Escape);
        assert!(!stage.bridge.dump().contains("Dialog"), "{name}: {}", stage.bridge.dump());
    }
}

#[test]
fn a_label_is_saved_on_leaving_the_field_and_on_leaving_the_page() {
    let mut stage = stage(preset::shown(preset::record("Ben")));
    let _ = say(&mut stage, press(invite::Message::EditLabel));
    stage.focus(invite::LABEL);
    stage.write("jamin");
    stage.press(Named::Tab);
    let saved = |wishes: &[Wish], wanted: &str| {
        wishes.iter().any(|wish| matches!(wish, Wish::Label(_, label) if label == wanted))
    };
    assert!(saved(&stage.play.wishes, "Benjamin"), "{:?}", stage.play.wishes);
    assert!(stage.bridge.dump().contains("Heading \"Benjamin\""), "{}", stage.bridge.dump());
    let renamed = Record { label: "Benjamin".into(), ..preset::record("") };
    let _ = say(&mut stage, Message::Labelled(id(), Ok(Box::new(renamed))));
    let _ = say(&mut stage, press(invite::Message::EditLabel));
    stage.focus(invite::LABEL);
    stage.write(" B.");
    assert!(saved(&say(&mut stage, Message::Go(To::Invites)), "Benjamin B."));
}

#[test]
fn a_label_that_could_not_be_saved_stays_as_typed_and_can_be_tried_again() {
    let window = preset::shown(preset::record("Ben"));
    let typed = [invite::Message::EditLabel, invite::Message::LabelTyped("Bert".into()), invite::Message::LabelDone];
    let window = preset::after(window, typed.map(press));
    let mut stage = stage(preset::after(window, [Message::Labelled(id(), Err(preset::unwritable()))]));
    let tree = stage.bridge.dump();
    assert!(tree.contains("Heading \"Bert\"") && tree.contains("cannot be read or written"), "{tree}");
    stage.click_on(Role::Button, "Try again");
    assert!(
        matches!(stage.play.wishes.as_slice(), [Wish::Label(_, label)] if label == "Bert"),
        "{:?}",
        stage.play.wishes
    );
}

#[test]
fn the_invites_own_address_is_shown_only_to_who_asks_for_it() {
    let facts = [press(invite::Message::Facts(true))];
    let mut record = preset::record("Ben");
    if let Some(invite) = &mut record.invite {
        invite.landing = invito::domain::LandingPage::parse(Some("https://club.example/i"));
    }
    let mut stage = stage(preset::after(preset::shown(record), facts));
    assert!(!stage.bridge.dump().contains(TOKEN), "{}", stage.bridge.dump());
    stage.ask(accesskit::Action::Click, Role::Button, "Show it", None);
    assert!(stage.bridge.dump().contains(URI), "{}", stage.bridge.dump());
}

#[test]
fn another_invite_is_opened_in_the_place_of_the_one_that_leads_there() {
    let facts = [press(invite::Message::Facts(true))];
    let mut stage = stage(preset::after(preset::shown(expired()), facts));
    stage.ask(accesskit::Action::Click, Role::Button, "The invite before this one", None);
    assert!(matches!(stage.play.wishes.as_slice(), [Wish::Open(other)] if other.as_str() == "older"));
    let older = Box::new(Record { id: Id::new("older"), ..preset::record("Benno") });
    let _ = say(&mut stage, Message::Opened(Id::new("older"), Ok(older), Some(Ok(preset::code()))));
    assert!(stage.bridge.dump().contains("Heading \"Benno\""), "{}", stage.bridge.dump());
}

#[test]
fn asking_now_asks_once_and_says_what_came_of_it() {
    let mut window = preset::shown(preset::record("Ben"));
    let wishes = window.update(press(invite::Message::Ask));
    assert!(matches!(errands(&wishes)[..], [Errand::Ask(account)] if *account == ana()), "{wishes:?}");
    assert!(errands(&window.update(press(invite::Message::Ask))).is_empty());
    let wishes = window.update(told(Answer::Asked(Ok(Box::new(accepted())))));
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::List(_))), "{wishes:?}");
    let tree = tree(window);
    assert!(tree.contains("Status \"ben@club.example accepted it.") && tree.contains("Say hello"), "{tree}");
}

#[test]
fn a_check_that_fails_is_said_and_a_second_press_asks_nothing() {
    let mut window = preset::shown(preset::record("Ben"));
    assert_eq!(errands(&window.update(press(invite::Message::Check))).len(), 1);
    assert!(window.update(press(invite::Message::Check)).is_empty());
    let tree = tree(preset::after(window, [told(Answer::Checked(Err(Error::Internal)))]));
    assert!(tree.contains("Something went wrong inside Invito"), "{tree}");
}

/// With the text twice as large there are half as many logical pixels each way.
#[test]
fn nothing_of_the_page_is_cut_off_sideways_at_any_size() {
    let tiny = iced::Size::new(MIN_SIZE.width / 2.0, MIN_SIZE.height / 2.0);
    for size in [tiny, MIN_SIZE, iced::Size::new(640.0, 480.0), SIZE] {
        let pages =
            preset::every::all().into_iter().filter(|(name, _)| name.starts_with("invite-") || *name == "invite");
        for (name, window) in pages {
            let stage = sized(window, size);
            for (_, node) in stage.bridge.nodes() {
                let Some(bounds) = node.bounds() else { continue };
                let label = node.label().or(node.value()).unwrap_or_default();
                let inside = bounds.x0 >= -0.5 && bounds.x1 <= f64::from(size.width) + 0.5;
                assert!(inside, "{name} at {size:?}: {:?} {label:?} from {} to {}", node.role(), bounds.x0, bounds.x1);
            }
        }
    }
}

#[test]
fn a_letter_in_a_language_that_was_left_meanwhile_is_not_shown() {
    let german = press(invite::Message::Letter(LetterMessage::Language("de".into())));
    let opened = [press(invite::Message::ChangeLetter), german, written()];
    let mut stage = stage(preset::after(preset::shown(preset::record("Ben")), opened));
    assert!(stage.bridge.dump().contains("Writing the message"), "{}", stage.bridge.dump());
    let german = Letter { language: "de".into(), body: "Hallo Ben".into(), ..letter() };
    let _ = say(&mut stage, told(Answer::Letter(Purpose::Edit, Way::Page, Ok(german))));
    assert!(stage.bridge.dump().contains("Hallo Ben"), "{}", stage.bridge.dump());
}

#[test]
fn an_invite_in_a_language_we_do_not_speak_has_its_message_in_english() {
    let mut record = preset::record("Ben");
    record.story.language = Some("tlh".into());
    let stage = stage(preset::after(preset::shown(record), [press(invite::Message::ChangeLetter), written()]));
    assert!(stage.bridge.dump().contains(TOKEN), "{}", stage.bridge.dump());
}

#[test]
fn a_mail_that_is_too_long_says_so_and_offers_the_whole_message() {
    let mailed = || told(Answer::Letter(Purpose::Mail, Way::Page, Ok(long_letter())));
    let mut page = stage(preset::after(preset::shown(preset::record("Ben")), [mailed()]));
    assert!(page.bridge.dump().contains("too long for a mail"), "{}", page.bridge.dump());
    page.ask(accesskit::Action::Click, Role::Button, "Copy message", None);
    assert!(matches!(errands(&page.play.wishes)[..], [Errand::Letter(_, None, _, Purpose::Copy)]));
    let short = preset::after(
        preset::shown(preset::record("Ben")),
        [mailed(), told(Answer::Letter(Purpose::Mail, Way::Page, Ok(letter())))],
    );
    assert!(!tree(short).contains("too long for a mail"));
    let edit = told(Answer::Letter(Purpose::Edit, Way::Page, Ok(long_letter())));
    let mail = press(invite::Message::Letter(LetterMessage::Mail));
    let sheet = [press(invite::Message::ChangeLetter), edit, mail];
    assert!(tree(preset::after(preset::shown(preset::record("Ben")), sheet)).contains("too long for a mail"));
    // Whoever went on is told, too.
    let mut gone = stage(preset::at(To::Invites));
    let wishes = say(&mut gone, mailed());
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::OpenLink(_))), "{wishes:?}");
    gone.click_on(Role::Button, "Copy message");
    assert!(copied(&gone.play.wishes).is_some_and(|text| text.ends_with("https://club.example/")));
}

#[test]
fn what_they_have_is_as_it_was_chosen_when_the_page_is_opened_again() {
    let record = || preset::record("Ben");
    let chosen = [press(invite::Message::WayPicked(Way::App)), Message::Go(To::Invites)];
    let mut window = preset::after(preset::shown(record()), chosen);
    assert_eq!(window.way_of(&id()), Way::App, "its code is drawn for that");
    let show = Message::Invites(invito::ui::screen::invites::Message::Show(id()));
    let code = invito::output::qr::Matrix::encode(URI).expect("a short link");
    let _ = window.update(show);
    let _ = window.update(Message::Opened(id(), Ok(Box::new(record())), Some(Ok(code))));
    assert_eq!(copied(&window.update(press(invite::Message::CopyLink))).as_deref(), Some(URI));
    let tree = tree(window);
    assert!(tree.contains("RadioButton \"Has a chat app\" toggled=True"), "{tree}");
}

/// What the history does not have notes its message by itself, with the deadline left open as it was worded then.
#[test]
fn the_deadline_in_the_message_of_an_unsaved_invite_is_left_open() {
    let record = Record { id: Id::new(""), ..preset::record("Ben") };
    let created = Created { record: record.clone(), saved: Err(preset::unwritable()) };
    let made = Message::Answered(ana(), Box::new(Ok(Outcome::Created(Box::new(created)))), Some(Ok(preset::code())));
    let mut window = preset::after(preset::creating(), [made]);
    let (now, zone) = (preset::now(), preset::zone());
    let invite = record.invite.as_ref().expect("it was made");
    let link = invito::domain::Link::by(Way::Page, &invite.uri, invite.landing.as_ref(), "");
    let later = now + jiff::SignedDuration::from_hours(24 * 5);
    let body = invito::output::message::render(&record, &link, later, &zone);
    assert!(body.contains("14:06"), "by the clock on the wall: {body}");
    window.now = later;
    let answer = Answer::Letter(Purpose::Edit, Way::Page, Ok(Letter { body, ..letter() }));
    let edit = Message::Told(Id::new(""), Box::new(answer));
    let mut stage = stage(preset::after(window, [press(invite::Message::ChangeLetter), edit]));
    stage.focus("invite-letter");
    stage.write("x");
    stage.press(Named::Escape);
    let Some(kept) = shown_record(&stage.play.window).story.message.clone() else { panic!("it is noted") };
    assert!(kept.expose().contains("{deadline}"), "{}", kept.expose());
}

fn shown_record(window: &Window) -> Record {
    let invito::ui::window::Stage::Home(home) = window.stage() else { panic!("somebody sits here") };
    let invito::ui::window::Page::Invite(page) = &home.page else { panic!("an invite is shown") };
    page.record().clone()
}
