//! What is only drawn: lists and names that are longer than anybody thought of.

use std::sync::Arc;

use invito::store::history::Brief;
use invito::ui::screen::{create, invite, invites};
use invito::ui::window::{Message, Place, Window};
use jiff::SignedDuration;

use super::preset::{after, ana, at, briefs, given, home, now, record, shown};

/// Five hundred letters, the most a label has.
fn long() -> String {
    "Everybody who helped with the summer party and has no account yet. ".chars().cycle().take(500).collect()
}

/// A name without a place to break it.
const ONE_WORD: &str = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung";

fn names() -> Vec<Brief> {
    let labels = [long(), ONE_WORD.into(), "Бен & <Eva> \"ßö\" 🎉".into(), "إيفا من نادي الشطرنج".into()];
    let mut briefs = briefs();
    for (brief, label) in briefs.iter_mut().zip(labels) {
        brief.label = label;
    }
    briefs
}

fn many() -> Vec<Brief> {
    let some = briefs();
    let brief = |at: usize| {
        let from = &some[at % some.len()];
        let created = now() - SignedDuration::from_mins(at as i64);
        Brief { id: invito::domain::Id::new(format!("many{at}")), created, ..from.clone() }
    };
    (0..20_000).map(brief).collect()
}

fn listed(briefs: Vec<Brief>) -> Window {
    after(home(), [Message::Listed(ana(), Ok(Arc::new(briefs))), Message::Go(Place::Invites)])
}

pub fn all() -> Vec<(&'static str, Window)> {
    let renamed = |label: &str| after(shown(record(label)), [Message::Invite(invite::Message::EditLabel)]);
    vec![
        ("invites-many", listed(many())),
        ("invites-many-below", after(listed(many()), [Message::Invites(invites::Message::Moved(19_999))])),
        ("invites-names", listed(names())),
        ("invite-name-long", shown(record(&long()))),
        ("invite-name-one-word", shown(record(ONE_WORD))),
        ("invite-name-rtl", shown(record("إيفا من نادي الشطرنج"))),
        ("invite-name-hostile", shown(record("\u{202e}neB\n<b>\u{e000}"))),
        ("invite-renamed-long", renamed(&long())),
        ("create-name-long", after(home(), [Message::Create(create::Message::LabelTyped(long()))])),
        ("news-name-long", after(at(Place::Invites), [super::preset::accepted(&long())])),
        ("invite-letter-ar", invito::i18n::within("ar", || after(shown(record("إيفا")), [given::written()]))),
    ]
}
