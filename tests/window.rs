//! The window in every state, without a screen: what a screen reader is told, what the keys do, what fits.
#![cfg(feature = "gui")]

#[path = "window/account.rs"]
mod account;
#[path = "window/fits.rs"]
mod fits;
#[path = "window/give.rs"]
mod give;
#[path = "window/late.rs"]
mod late;
#[path = "window/list.rs"]
mod list;
#[path = "window/news.rs"]
mod news;
#[path = "window/preset.rs"]
mod preset;
#[path = "window/room.rs"]
mod room;
#[path = "window/server_form.rs"]
mod server_form;
#[path = "window/settings.rs"]
mod settings;
#[path = "window/stage.rs"]
#[allow(dead_code)] // Shared with the tests of the controls.
mod stage;

use accesskit::{Action, Role};
use iced::keyboard::{Modifiers, key::Named};
use invito::desk::{Error, Outcome};
use invito::domain::{Kind, Reason, Wanted};
use invito::engine;
use invito::ui::screen::{create, invite};
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Over, Place, Window};
use invito::ui::wish::Wish;
use invito::ui::{Element, MIN_SIZE, SIZE, Theme};
use preset::ana;
use stage::{Play, Stage};

/// The window with all it wished for.
struct Act {
    window: Window,
    wishes: Vec<Wish>,
}

impl Play for Act {
    type Message = Message;

    fn view(&self) -> Element<'_, Message> {
        self.window.view()
    }

    fn update(&mut self, message: Message) {
        let wishes = self.window.update(message);
        self.wishes.extend(wishes);
    }
}

fn stage(window: Window) -> Stage<Act> {
    sized(window, SIZE)
}

fn sized(window: Window, size: iced::Size) -> Stage<Act> {
    stage::only_our_fonts();
    Stage::open(Act { window, wishes: Vec::new() }, size)
}

fn say(stage: &mut Stage<Act>, message: Message) -> Vec<Wish> {
    let wishes = stage.play.window.update(message);
    stage.redraw();
    wishes
}

fn focuses(wishes: &[Wish], name: &str) -> bool {
    wishes.iter().any(|wish| matches!(wish, Wish::Focus(focused) if *focused == name))
}

#[test]
fn an_invite_that_could_not_be_saved_is_found_again_after_its_page_was_left() {
    let mut stage = stage(preset::made(Err(preset::unwritable())));
    say(&mut stage, Message::Go(Place::Invites));
    let left = stage.bridge.dump();
    assert!(left.contains("This invite could not be saved."), "{left}");
    stage.click_on(Role::Button, "Show it");
    let back = stage.bridge.dump();
    assert!(back.contains("Image") && back.contains("lPwGCDwPMBqOTpVXzRyN1bUw"), "{back}");
    // Saved while another page is open: it is in the list, and the notice is gone.
    say(&mut stage, Message::Invite(invite::Message::Save));
    say(&mut stage, Message::Go(Place::Settings));
    say(&mut stage, Message::Saved(Ok(Box::new(preset::record("Ben")))));
    let saved = stage.bridge.dump();
    assert!(!saved.contains("could not be saved"), "{saved}");
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_it_says_so_and_names_the_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = std::process::Command::new(env!("CARGO_BIN_EXE_invito"));
    for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        window.env_remove(display);
    }
    let ended = window.arg("--data-dir").arg(folder.path()).args(["--lang", "en"]).output().expect("it starts");
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.starts_with("There is no display") && said.contains("invito-cli"), "{said}");
}

/// `INVITO_REWRITE=1` writes the files anew, to be read before they are kept. A file that is not there fails.
fn assert_tree(name: &str, tree: &str) {
    if let Some(difference) = difference(name, tree) {
        panic!("INVITO_REWRITE=1 writes this tree:\n{difference}");
    }
}

fn difference(name: &str, tree: &str) -> Option<String> {
    let path = format!("{}/tests/window/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("INVITO_REWRITE").is_some() {
        std::fs::write(&path, tree).expect("the expected tree can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_else(|error| error.to_string());
    (tree != expected).then(|| format!("{name}:\n{tree}"))
}

#[test]
fn a_screen_reader_is_told_every_page() {
    let told = preset::every::all().into_iter().map(|(name, window)| (name, stage(window).bridge.dump()));
    let differences: Vec<String> = told.filter_map(|(name, tree)| difference(name, &tree)).collect();
    assert!(differences.is_empty(), "INVITO_REWRITE=1 writes these trees:\n{}", differences.join("\n"));
}

#[test]
fn whatever_takes_the_focus_has_a_name_on_every_page() {
    for (_, window) in preset::every::all() {
        stage(window).assert_named();
    }
}

/// Down a page that scrolls things may lie; sideways and on pages that do not, all of it is seen.
#[test]
fn nothing_is_cut_off_sideways_in_the_smallest_window() {
    for (name, window) in preset::every::all() {
        let stage = sized(window, MIN_SIZE);
        for (_, node) in stage.bridge.nodes() {
            let Some(bounds) = node.bounds() else { continue };
            let label = node.label().or(node.value()).unwrap_or_default();
            assert!(
                bounds.x0 >= -0.5 && bounds.x1 <= f64::from(MIN_SIZE.width) + 0.5,
                "{name}: {:?} {label:?} reaches from {} to {}",
                node.role(),
                bounds.x0,
                bounds.x1
            );
        }
    }
}

#[test]
fn every_place_is_reached_by_tab_alone() {
    for (name, window) in preset::every::all() {
        let mut stage = stage(window);
        let wanted = stage.bridge.nodes().iter().filter(|(_, node)| node.supports_action(Action::Focus)).count();
        let mut reached = std::collections::BTreeSet::new();
        for _ in 0..wanted + 2 {
            stage.press(Named::Tab);
            reached.insert(stage.bridge.dump().lines().position(|line| line.contains("FOCUSED")));
        }
        assert!(!reached.is_empty() && !reached.contains(&Some(0)), "{name}: {reached:?}");
    }
}

#[test]
fn a_window_made_smaller_keeps_the_focus() {
    for size in [MIN_SIZE, SIZE] {
        let mut stage = stage(preset::home());
        stage.focus(create::FIRST);
        stage.resize(size);
        assert!(stage.focused().contains("Connect with a friend"), "{size:?}: {}", stage.focused());
    }
}

#[test]
fn enter_on_the_first_card_asks_once_and_the_button_is_locked_meanwhile() {
    let mut stage = stage(preset::home());
    stage.focus(create::FIRST);
    stage.press(Named::Enter);
    stage.press(Named::Enter);
    stage.press(Named::Space);
    let asked: Vec<_> = stage.play.wishes.iter().filter(|wish| matches!(wish, Wish::Create(..))).collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(stage.focused().contains("Creating"), "{}", stage.focused());
    stage.click_on(Role::Button, "Create: New account on club.example");
    assert_eq!(stage.play.wishes.iter().filter(|wish| matches!(wish, Wish::Create(..))).count(), 1);
}

#[test]
fn a_refused_request_leaves_the_page_filled_in() {
    let timed_out = engine::Error::TimedOut { after: std::time::Duration::from_secs(30) };
    let tree = stage(preset::failed(Error::Engine(timed_out))).bridge.dump();
    assert!(tree.contains("value=\"Ben\""), "{tree}");
    assert!(tree.contains("did not answer in time"), "{tree}");
}

#[test]
fn a_reserved_name_goes_with_the_request_and_a_bad_one_does_not() {
    let mut stage = stage(preset::home_with(preset::reserving()));
    say(&mut stage, Message::Create(create::Message::NameOpened(true)));
    stage.focus(create::NAME);
    stage.write("be n");
    stage.press(Named::Enter);
    assert!(!stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Create(..))));
    stage.press(Named::Backspace);
    stage.press(Named::Backspace);
    stage.press(Named::Enter);
    let asked = stage.play.wishes.iter().find_map(|wish| match wish {
        Wish::Create(_, request, _) => Some(request.wanted.clone()),
        _ => None,
    });
    let Some(Wanted::Account { username: Some(name), .. }) = asked else { panic!("{asked:?}") };
    assert_eq!(name.as_str(), "be");
}

#[test]
fn the_new_invite_is_shown_with_the_focus_on_its_link() {
    let mut window = preset::creating();
    let created = invito::desk::Created { record: preset::record("Ben"), saved: Ok(()) };
    let answer = Box::new(Ok(Outcome::Created(Box::new(created))));
    let wishes = window.update(Message::Answered(ana(), answer, Some(Ok(preset::code()))));
    assert!(focuses(&wishes, invite::COPY), "{wishes:?}");
    assert!(wishes.iter().any(|wish| matches!(wish, Wish::List(_))));
}

#[test]
fn an_invite_that_comes_while_the_person_is_elsewhere_does_not_take_the_page() {
    let mut window = preset::after(preset::creating(), [Message::Go(Place::Settings)]);
    let created = invito::desk::Created { record: preset::record("Ben"), saved: Ok(()) };
    let answer = Box::new(Ok(Outcome::Created(Box::new(created))));
    let wishes = window.update(Message::Answered(ana(), answer, Some(Ok(preset::code()))));
    assert!(!focuses(&wishes, invite::COPY), "{wishes:?}");
    let tree = stage(window).bridge.dump();
    assert!(tree.contains("\"Settings\"") && tree.contains("The invite is ready"), "{tree}");
}

#[test]
fn the_shortcuts_copy_and_no_message_shows_the_link() {
    let mut window = preset::shown(preset::record("Ben"));
    let body = "https://club.example/invite/lPwGCDwPMBqOTpVXzRyN1bUw".to_owned();
    let letter = invito::desk::Letter { language: "en".into(), subject: String::new(), body };
    let _ = window.update(Message::Pressed(Shortcut::CopyMessage));
    let written = invite::Answer::Letter(invite::Purpose::Copy, invito::domain::Way::Page, Ok(letter));
    let written = Message::Told(preset::record("").id, Box::new(written));
    for message in [Message::Pressed(Shortcut::CopyLink), written] {
        let wishes = window.update(message);
        let copied = wishes.iter().find_map(|wish| match wish {
            Wish::Copy(text) => Some(text.expose().to_owned()),
            _ => None,
        });
        assert!(copied.expect("something is copied").contains("lPwGCDwPMBqOTpVXzRyN1bUw"));
        assert!(!format!("{wishes:?} {window:?}").contains("lPwGCDwPMBqOTpVXzRyN1bUw"));
    }
}

#[test]
fn escape_goes_one_step_back_at_a_time() {
    let mut window = preset::after(preset::at(Place::Invites), []);
    let wishes = window.update(Message::Invites(invito::ui::screen::invites::Message::Show(preset::record("").id)));
    assert!(matches!(wishes.as_slice(), [Wish::Open(_)]));
    let record = Box::new(preset::record("Ben"));
    let _ = window.update(Message::Opened(record.id.clone(), Ok(record), Some(Ok(preset::code()))));
    let mut stage = stage(window);
    for (shortcut, seen) in [
        (Shortcut::BigCode, "Point your phone"),
        (Shortcut::Back, "Copy link"),
        (Shortcut::Back, "ListBox"),
        (Shortcut::Back, "What would you like"),
    ] {
        let _ = say(&mut stage, Message::Pressed(shortcut));
        assert!(stage.bridge.dump().contains(seen), "{shortcut:?} leads to {seen}:\n{}", stage.bridge.dump());
    }
}

#[test]
fn a_label_is_kept_at_once_and_escape_leaves_it_as_it_was() {
    let mut stage = stage(preset::shown(preset::record("Ben")));
    let _ = say(&mut stage, Message::Invite(invite::Message::EditLabel));
    stage.focus(invite::LABEL);
    stage.write("Bert");
    let _ = say(&mut stage, Message::Pressed(Shortcut::Back));
    assert!(stage.bridge.dump().contains("Heading \"Ben\""), "{}", stage.bridge.dump());
    let _ = say(&mut stage, Message::Invite(invite::Message::EditLabel));
    stage.focus(invite::LABEL);
    stage.shortcut("a", Modifiers::COMMAND);
    stage.write("Bert");
    stage.press(Named::Enter);
    assert!(stage.bridge.dump().contains("Heading \"Bert\""), "{}", stage.bridge.dump());
    let kept = stage.play.wishes.iter().any(|wish| matches!(wish, Wish::Label(_, label) if label == "Bert"));
    assert!(kept, "{:?}", stage.play.wishes);
}

#[test]
fn each_page_is_scrolled_by_itself() {
    let mut stage = sized(preset::at(Place::Settings), MIN_SIZE);
    stage.focus("settings-help");
    let _ = say(&mut stage, Message::Go(Place::Create));
    let id = stage.find(Role::Heading, "New invite");
    let nodes = stage.bridge.nodes();
    let (_, node) = nodes.iter().find(|(node, _)| *node == id).expect("it was just found");
    assert!(node.bounds().expect("it has bounds").y0 >= 0.0, "the page begins at its top");
}

#[test]
fn a_dialog_changes_nothing_until_it_is_confirmed() {
    let mut stage = stage(preset::over(Over::SignOut(ana())));
    assert!(stage.focused().contains("Stay signed in"), "{}", stage.focused());
    stage.press(Named::Escape);
    assert!(stage.play.window.over().is_none() && stage.play.wishes.is_empty());
    let _ = say(&mut stage, Message::SignOutAsked(ana()));
    stage.click_on(Role::Button, "Sign out");
    assert!(matches!(stage.play.wishes.as_slice(), [Wish::SignOut(account)] if *account == ana()));
}

#[test]
fn after_a_lost_connection_the_offers_are_asked_for_again() {
    let reconnecting = engine::Status::Reconnecting { since: std::time::Instant::now(), tries: 1 };
    let mut window = preset::after(preset::home(), [Message::Status(ana(), reconnecting)]);
    let wishes = window.update(Message::Status(ana(), engine::Status::Connected));
    assert!(matches!(wishes.as_slice(), [Wish::Discover(account)] if *account == ana()), "{wishes:?}");
}

#[test]
fn a_reason_can_be_copied_for_the_admin() {
    let mut window = preset::over(Over::Why(Kind::Account, Reason::NotForThisAccount));
    let wishes = window.update(Message::CopyAdvice);
    assert!(matches!(wishes.first(), Some(Wish::Copy(text)) if !text.expose().is_empty()), "{wishes:?}");
}

#[test]
fn an_idle_page_wakes_when_its_words_change_and_the_form_never_does() {
    assert_eq!(preset::signed_out().wakes(), None);
    let wakes = preset::shown(preset::record("Ben")).wakes().expect("a countdown is shown");
    assert!(wakes > preset::now());
}

/// Not a comparison: `INVITO_PICTURES=DIR` draws every page, to be looked at. `INVITO_ONLY` says the beginning of
/// their names, `INVITO_ROOM` another window (`360x560@2`, the last being the size of text), `INVITO_LOOK` its colours
/// (`contrast`), `INVITO_IN` its language.
#[test]
fn every_page_can_be_drawn_in_both_looks_and_all_sizes() {
    let folder = std::env::var_os("INVITO_PICTURES").map(std::path::PathBuf::from);
    let said = |name: &str| std::env::var(name).unwrap_or_default();
    let only = said("INVITO_ONLY");
    let room = said("INVITO_ROOM");
    let mut rooms = vec![(SIZE, 1.0, Theme::Light), (MIN_SIZE, 1.0, Theme::Dark)];
    if let Some((width, rest)) = room.split_once('x') {
        let (height, scale) = rest.split_once('@').unwrap_or((rest, "1"));
        let number = |text: &str| text.parse::<f32>().expect("INVITO_ROOM is like 360x560@2");
        let look = match said("INVITO_LOOK").as_str() {
            "dark" => Theme::Dark,
            "contrast" => Theme::Contrast,
            _ => Theme::Light,
        };
        rooms = vec![(iced::Size::new(number(width), number(height)), number(scale), look)];
    }
    let language = Some(said("INVITO_IN")).filter(|tag| !tag.is_empty()).unwrap_or("en".into());
    invito::i18n::within(&language, || {
        for (name, _) in preset::every::all().into_iter().filter(|(name, _)| name.starts_with(&only)) {
            for (size, scale, theme) in &rooms {
                let (_, window) =
                    preset::every::all().into_iter().find(|(other, _)| *other == name).expect("it was there");
                let mut stage = sized(window, iced::Size::new(size.width / scale, size.height / scale));
                if let Some(wanted) = beginning(&stage.play.window) {
                    stage.focus(wanted);
                }
                let picture = stage.picture(theme);
                assert!(picture.pixels().any(|pixel| pixel != picture.get_pixel(0, 0)), "{name} is empty");
                if let Some(folder) = &folder {
                    let path = folder.join(format!("{name}-{}.png", size.width));
                    picture.save(path).expect("a picture can be written");
                }
            }
        }
    });
}

fn beginning(window: &Window) -> Option<&'static str> {
    match window.stage() {
        invito::ui::window::Stage::Home(home) if window.over().is_none() => home.beginning(),
        _ => None,
    }
}
