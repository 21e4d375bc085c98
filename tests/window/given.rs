//! The states of the page of one invite.

use invito::desk::{Finding, Format, Letter};
use invito::domain::{Expiry, How, Id, Record, Settled, Status, Story, Way};
use invito::ui::desktop::save::Place;
use invito::ui::screen::invite::{self, Answer, Purpose, Written};
use invito::ui::window::{Message, Window};
use jiff::SignedDuration;

use super::{after, now, record, shown};

pub const TOKEN: &str = "lPwGCDwPMBqOTpVXzRyN1bUw";
pub const URI: &str = "xmpp:ana@club.example?roster;preauth=lPwGCDwPMBqOTpVXzRyN1bUw;ibr=y";

pub fn id() -> Id {
    record("").id
}

pub fn press(message: invite::Message) -> Message {
    Message::Invite(message)
}

pub fn told(answer: Answer) -> Message {
    Message::Told(id(), Box::new(answer))
}

pub fn settled(status: Status, how: How) -> Record {
    let at = now() - SignedDuration::from_mins(200);
    let story = Story { settled: Some(Settled { at, how }), checked: Some(at), ..Story::default() };
    Record { status, story, ..record("Ben") }
}

pub fn expired() -> Record {
    let mut record = record("Ben");
    if let Some(invite) = &mut record.invite {
        invite.expires = Expiry::At(now() - SignedDuration::from_hours(30));
    }
    record.story.renews = Some(Id::new("older"));
    record
}

pub fn letter() -> Letter {
    let body = format!("Hi Ben,\n\nhttps://club.example/invite/{TOKEN}");
    // In the language of the window, as that of an invite is unless it has one of its own.
    Letter { language: invito::i18n::language(), subject: "An invite".into(), body }
}

/// One that no mail program takes as a whole.
pub fn long_letter() -> Letter {
    Letter { body: format!("{}\n\nhttps://club.example/", "long ".repeat(5000)), ..letter() }
}

pub fn written() -> Message {
    told(Answer::Letter(Purpose::Edit, Way::Page, Ok(letter())))
}

pub fn accepted() -> Record {
    settled(Status::Accepted { by: "ben@club.example".into() }, How::Push)
}

/// The states of the page that its own tests do not lead to.
pub fn states() -> Vec<(&'static str, Window)> {
    let ben = || shown(record("Ben"));
    let mut soon = record("Ben");
    if let Some(invite) = &mut soon.invite {
        invite.expires = Expiry::At(now() + SignedDuration::from_mins(40));
    }
    let found = vec![Finding::Leads, Finding::Unprotected, Finding::LeadsNowhere];
    let pictures = Message::Pictures(true);
    let no_dialog = || told(Answer::Placed(Format::Png, Place::NoDialog("/home/ana/invite-ben.png".into())));
    let taken = Written::Exists("/home/ana/invite-ben.png".into());
    let facts = || [press(invite::Message::Facts(true)), press(invite::Message::Uri(true))];
    vec![
        ("invite-soon", shown(soon)),
        ("invite-expired", shown(expired())),
        ("invite-revealed", after(shown(expired()), [press(invite::Message::Reveal(true))])),
        ("invite-accepted", after(shown(accepted()), facts())),
        ("invite-used", shown(settled(Status::Used, How::Page))),
        ("invite-withdrawn", shown(settled(Status::Withdrawn, How::Person))),
        ("invite-app", after(ben(), [press(invite::Message::WayPicked(Way::App))])),
        ("invite-menu", after(ben(), [pictures, press(invite::Message::Menu(true))])),
        ("invite-not-mailed", after(ben(), [told(Answer::Mailed(Err(no_program())))])),
        ("invite-mail-cut", after(ben(), [told(Answer::Letter(Purpose::Mail, Way::Page, Ok(long_letter())))])),
        ("invite-checked", after(ben(), [press(invite::Message::Check), told(Answer::Checked(Ok(found)))])),
        ("invite-letter", after(ben(), [press(invite::Message::ChangeLetter), written()])),
        ("invite-path", after(ben(), [no_dialog(), told(Answer::Written(Format::Png, Ok(taken)))])),
    ]
}

pub fn no_program() -> invito::ui::desktop::open::Error {
    invito::ui::desktop::open::Error(std::io::ErrorKind::NotFound)
}
