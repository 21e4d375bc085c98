//! The settings: each at once, each kept.

use accesskit::Role;
use iced::keyboard::key::Named;
use invito::desk::Connection;
use invito::domain::Kind;
use invito::store::Settings;
use invito::store::settings::{Appearance, Wording};
use invito::ui::screen::settings::{self, FILE};
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Over, Place, Window};
use invito::ui::wish::{Change, Wish};

use super::preset;
use super::{say, stage};

fn changes(wishes: &[Wish]) -> Vec<Change> {
    let change = |wish: &Wish| match wish {
        Wish::Set(change) => Some(change.clone()),
        _ => None,
    };
    wishes.iter().filter_map(change).collect()
}

#[test]
fn each_choice_is_applied_at_once_and_kept() {
    let mut stage = stage(preset::at(Place::Settings));
    stage.click_on(Role::Button, "As the system");
    stage.click_on(Role::Button, "Deutsch");
    stage.click_on(Role::RadioButton, "High contrast");
    let kept = changes(&stage.play.wishes);
    assert_eq!(kept, [Change::Language(Some("de".into())), Change::Appearance(Appearance::Contrast)]);
    let settings = stage.play.window.settings();
    assert_eq!((settings.language.as_deref(), settings.appearance), (Some("de"), Appearance::Contrast));
}

#[test]
fn the_arrows_through_the_days_forget_nothing_before_the_next_start() {
    let mut stage = stage(preset::at(Place::Settings));
    let read = stage.play.window.settings().clone();
    let _ = say(&mut stage, Message::Set(Box::new(Ok(read))));
    assert!(stage.bridge.dump().contains("at the next start"), "{}", stage.bridge.dump());
    stage.focus("settings-forget");
    for _ in 0..3 {
        stage.press(Named::ArrowRight);
        let kept = stage.play.window.settings().clone();
        let answered = say(&mut stage, Message::Set(Box::new(Ok(kept))));
        assert!(answered.is_empty(), "{answered:?}");
    }
    assert_eq!(changes(&stage.play.wishes).last(), Some(&Change::ForgetAfter(Some(365))));
    assert!(!stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Sweep)), "{:?}", stage.play.wishes);
    let (kept, way) = (stage.play.window.settings().clone(), Connection::default());
    let (window, wishes) = Window::open(kept, None, way, None, preset::now(), preset::zone());
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::Sweep)), "{wishes:?}");
    let tree = super::stage(preset::after(window, [Message::Swept(Ok(3))])).bridge.dump();
    assert!(tree.contains("3 invites that ended long ago are forgotten"), "{tree}");
}

#[test]
fn a_number_of_days_that_somebody_wrote_into_the_file_is_among_the_choices() {
    let tree = stage(preset::worded()).bridge.dump();
    assert!(tree.contains("RadioButton \"45 days\" toggled=True"), "{tree}");
}

#[test]
fn a_message_is_reworded_and_goes_back_to_the_usual() {
    let mut stage = stage(preset::worded());
    stage.focus(settings::WORDING);
    stage.write("Servus ");
    stage.focus("settings-wording-save");
    stage.press(Named::Enter);
    let [Change::Wording(Wording { language, kind, text })] = &changes(&stage.play.wishes)[..] else {
        panic!("{:?}", stage.play.wishes)
    };
    assert_eq!((language.as_str(), *kind), ("en", Kind::Contact));
    assert!(text.contains("Servus ") && text.contains("{link}"), "{text}");
    stage.focus("settings-text-usual-0");
    stage.press(Named::Enter);
    assert!(stage.play.window.settings().messages.is_empty());
}

#[test]
fn no_file_is_replaced_unasked_and_what_went_wrong_is_said_beside_it() {
    let mut stage = stage(preset::at(Place::Settings));
    let wishes = say(&mut stage, Message::Settings(settings::Message::Export));
    assert!(matches!(wishes.as_slice(), [Wish::Export(_, false)]), "{wishes:?}");
    let _ = say(&mut stage, Message::InTheWay("~/invito-history.json".into()));
    assert!(matches!(stage.play.window.over(), Some(Over::Replace(_))));
    let wishes = say(&mut stage, Message::OverConfirmed);
    assert!(matches!(wishes.as_slice(), [Wish::Export(_, true)]), "{wishes:?}");
    let _ = say(&mut stage, Message::Exported("~/invito-history.json".into(), Err(preset::unwritable())));
    assert!(stage.bridge.dump().contains("cannot be read or written"), "{}", stage.bridge.dump());
    let _ = say(&mut stage, Message::Settings(settings::Message::FileTyped("  ".into())));
    let wishes = say(&mut stage, Message::Settings(settings::Message::Import));
    assert!(matches!(wishes.as_slice(), [Wish::Focus(FILE)]), "{wishes:?}");
}

#[test]
fn a_late_answer_takes_nothing_back_that_was_changed_since() {
    let mut window = preset::at(Place::Settings);
    let before = window.settings().clone();
    let scale = |scale| Message::Settings(settings::Message::TextScale(scale));
    let _ = window.update(scale(1.5));
    let _ = window.update(scale(2.0));
    let _ = window.update(Message::Set(Box::new(Ok(before.clone()))));
    let _ = window.update(Message::Set(Box::new(Ok(Settings { text_scale: 1.5, ..before.clone() }))));
    assert!((window.text_scale() - 2.0).abs() < 0.01, "{}", window.text_scale());
    let _ =
        window.update(Message::Set(Box::new(Ok(Settings { text_scale: 2.0, language: Some("de".into()), ..before }))));
    assert_eq!(window.settings().language.as_deref(), Some("de"), "what others changed is taken in");
}

#[test]
fn a_wording_is_kept_whenever_the_page_is_left() {
    for leave in [Message::Go(Place::Create), Message::Pressed(Shortcut::Back), Message::Pressed(Shortcut::Search)] {
        let mut stage = stage(preset::worded());
        stage.focus(settings::WORDING);
        stage.write("Servus ");
        let kept = changes(&say(&mut stage, leave.clone()));
        let texts: Vec<_> = kept.iter().filter(|change| matches!(change, Change::Wording(_))).collect();
        assert_eq!(texts.len(), 1, "{leave:?}: {kept:?}");
    }
    let mut window = preset::worded();
    assert!(changes(&window.update(Message::Go(Place::Create))).is_empty(), "nothing was changed");
}

#[test]
fn a_wording_is_kept_by_who_signs_in_from_there() {
    let mut stage = stage(preset::worded());
    stage.focus(settings::WORDING);
    stage.write("Servus ");
    let password = invito::domain::Password::new("secret");
    let wishes = say(&mut stage, Message::Keyring(preset::ana(), Ok(Some(password))));
    let _ = say(&mut stage, Message::NotSignedIn(preset::ticket(&wishes), preset::unreachable()));
    let kept = changes(&say(&mut stage, Message::Settings(settings::Message::SignIn(preset::ana()))));
    assert!(matches!(&kept[..], [Change::Wording(_)]), "{kept:?}");
}

#[test]
fn a_page_for_links_is_kept_when_the_settings_are_left_and_one_that_is_none_is_said() {
    let typed = |text: &str| Message::Settings(settings::Message::PageTyped(text.into()));
    let open = || preset::at(Place::Settings);
    for leave in [Message::Go(Place::Create), Message::Pressed(Shortcut::Back), Message::Pressed(Shortcut::Search)] {
        let mut window = preset::after(open(), [typed("https://join.example")]);
        let kept = changes(&window.update(leave));
        assert_eq!(kept, [Change::FallbackPage("https://join.example#".into())]);
    }
    let mut window = preset::after(open(), [typed("https://join.example/#")]);
    assert_eq!(window.last_words().len(), 1, "the window is closed");
    let mut window = preset::after(open(), [typed("join.example")]);
    assert!(changes(&window.update(Message::Go(Place::Create))).is_empty());
    let tree = super::stage(window).bridge.dump();
    assert!(tree.contains("The page for links stays as it was"), "{tree}");
    let mut window = preset::after(open(), [typed("https://join.example/#"), typed(Settings::FALLBACK_PAGE)]);
    assert!(changes(&window.update(Message::Go(Place::Create))).is_empty(), "nothing was changed");
    assert!(!super::stage(window).bridge.dump().contains("stays as it was"));
}

#[test]
fn a_message_can_be_worded_for_any_kind_and_language_before_any_invite() {
    let mut stage = stage(preset::at(Place::Settings));
    stage.click_on(Role::Button, "Write one for\u{2026}");
    let next = |message| Message::Settings(message);
    let _ = say(&mut stage, next(settings::Message::NextKind(Kind::Account)));
    let _ = say(&mut stage, next(settings::Message::NextLanguage("it")));
    stage.ask(accesskit::Action::Click, Role::Button, "Write the message", None);
    let tree = stage.bridge.dump();
    assert!(tree.contains("New account, Italiano") && tree.contains("{link}"), "the usual text: {tree}");
    stage.focus(settings::WORDING);
    stage.write("Ehi! ");
    stage.focus("settings-wording-save");
    stage.press(Named::Enter);
    let kept = changes(&stage.play.wishes);
    let [Change::Wording(Wording { language, kind, text })] = &kept[..] else { panic!("{kept:?}") };
    assert_eq!((language.as_str(), *kind), ("it", Kind::Account));
    assert!(text.contains("Ehi! ") && text.contains("{name}"), "{text}");
    assert!(stage.bridge.find(Role::Button, "Change: New account, Italiano").is_some(), "{}", stage.bridge.dump());
    // The same once more is the one that is there.
    stage.click_on(Role::Button, "Write one for\u{2026}");
    let _ = say(&mut stage, next(settings::Message::NextKind(Kind::Account)));
    let _ = say(&mut stage, next(settings::Message::NextLanguage("it")));
    stage.ask(accesskit::Action::Click, Role::Button, "Write the message", None);
    assert!(stage.bridge.dump().contains("Ehi! "), "{}", stage.bridge.dump());
}
