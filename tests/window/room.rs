//! What lies where: nothing covers what a person is about to press or a camera is pointed at.

use accesskit::{Rect, Role};
use invito::desk::Connection;
use invito::ui::screen::sign_in;
use invito::ui::shortcut::Shortcut;
use invito::ui::window::{Message, Place, Window};
use invito::ui::{MIN_SIZE, SIZE};

use super::stage::Stage;
use super::{Act, preset, say, sized};

fn bounds(stage: &Stage<Act>, role: Role, name: &str) -> Rect {
    let id = stage.find(role, name);
    let nodes = stage.bridge.nodes();
    let (_, node) = nodes.iter().find(|(node, _)| *node == id).expect("it was just found");
    node.bounds().expect("every node has bounds")
}

fn meet(one: Rect, other: Rect) -> bool {
    one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1
}

#[test]
fn news_in_a_narrow_window_lie_on_nothing_to_press() {
    let copied = preset::after(preset::shown(preset::record("Ben")), [Message::Pressed(Shortcut::CopyLink)]);
    let mut stage = sized(copied, MIN_SIZE);
    let news = bounds(&stage, Role::Status, "Link copied");
    for name in ["Copy link", "Copy message", "Full screen", "Invites"] {
        assert!(!meet(news, bounds(&stage, Role::Button, name)), "{name}");
    }
    let _ = say(&mut stage, Message::Go(Place::Create));
    let news = bounds(&stage, Role::Status, "Link copied");
    for name in ["New invite", "Invites", "Settings", "Create: Connect with a friend"] {
        assert!(!meet(news, bounds(&stage, Role::Button, name)), "{name}");
    }
}

#[test]
fn the_big_code_is_as_large_as_fits_and_nothing_lies_on_it() {
    for size in [SIZE, MIN_SIZE, iced::Size::new(640.0, 700.0), iced::Size::new(1920.0, 1080.0)] {
        let messages = [Shortcut::BigCode, Shortcut::CopyLink].map(Message::Pressed);
        let stage = sized(preset::after(preset::shown(preset::record("Ben")), messages), size);
        let code = bounds(&stage, Role::Image, "QR code of the invite: Ben");
        assert!(!meet(code, bounds(&stage, Role::Button, "Close")), "{size:?}: {code:?}");
        let news = bounds(&stage, Role::Status, "Link copied");
        assert!(news.width() * news.height() < 1.0, "{size:?}: {news:?}");
        let words = stage.bridge.nodes().iter().filter(|(_, node)| node.role() == Role::Label).count();
        assert_eq!(words, 2, "{size:?}: the title and the line beneath");
        for (_, node) in stage.bridge.nodes().iter().filter(|(_, node)| node.role() == Role::Label) {
            let line = node.bounds().expect("every node has bounds");
            assert!(line.y0 >= code.y1 && line.y1 <= f64::from(size.height), "{size:?}: {line:?} beneath {code:?}");
        }
        // Whole pixels a module leave less than a module's worth on each side.
        let room = f64::from((size.height - 190.0).min(size.width));
        assert!(code.width() > room * 0.9, "{size:?}: {code:?}");
    }
}

#[test]
fn the_way_to_the_server_is_folded_until_it_may_be_what_is_wrong() {
    let way = Connection {
        server: Some("127.0.0.1:5222".into()),
        ca_file: Some("/etc/ca.pem".into()),
        ..Connection::default()
    };
    let window =
        Window::open(preset::settings(&[]), Some("ana@club.example"), way, None, preset::now(), preset::zone());
    let mut stage = sized(window.0, SIZE);
    let tree = stage.bridge.dump();
    assert!(tree.contains("\"Connection settings\" expanded=false"), "{tree}");
    assert!(tree.contains("127.0.0.1:5222 \u{b7} ca.pem"), "{tree}");
    let _ = say(&mut stage, Message::SignIn(sign_in::Message::PasswordTyped(invito::domain::Password::new("secret"))));
    for (error, open) in [(preset::wrong_password(), false), (preset::unreachable(), true)] {
        let wishes = say(&mut stage, Message::SignIn(sign_in::Message::Submit));
        let ticket = preset::ticket(&wishes);
        let _ = say(&mut stage, Message::NotSignedIn(ticket, error));
        let tree = stage.bridge.dump();
        assert!(tree.contains(&format!("\"Connection settings\" expanded={open}")), "{tree}");
    }
}
