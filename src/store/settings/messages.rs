//! How a person words the messages: one table a language and kind.

use toml_edit::{Table, TableLike};
use unic_langid::LanguageIdentifier;

use super::Wording;
use super::text::{Fields, set};
use crate::domain::Kind;

/// What one is found by.
pub(super) type Name = (String, Kind);

pub(super) fn name(wording: &Wording) -> Name {
    (wording.language.clone(), wording.kind)
}

/// The name of a table that can be read.
pub(super) fn name_of(table: &dyn TableLike) -> Option<Name> {
    read(&mut Fields { table, prefix: String::new(), wrong: &mut Vec::new() }).map(|wording| name(&wording))
}

/// One of them; what is wrong in it is noted.
pub(super) fn read(fields: &mut Fields<'_>) -> Option<Wording> {
    let language = fields.required("language", |item| {
        item.as_str().filter(|tag| tag.parse::<LanguageIdentifier>().is_ok()).map(str::to_owned)
    });
    let kind = fields.required("kind", |item| Kind::parse(item.as_str()?));
    let text = fields.required("text", |item| item.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned));
    Some(Wording { language: language?, kind: kind?, text: text? })
}

pub(super) fn write(table: &mut Table, old: Option<&Wording>, new: &Wording) {
    if old.is_none() {
        set(table, "language", Some(new.language.as_str()));
        set(table, "kind", Some(new.kind.as_str()));
    }
    if old.is_none_or(|old| old.text != new.text) {
        set(table, "text", Some(new.text.as_str()));
    }
}
