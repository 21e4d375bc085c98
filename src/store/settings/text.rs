//! Settings to TOML and back. Only what changed is written, so that a file keeps its comments, its order and the fields
//! of other versions.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value, value};
use unic_langid::LanguageIdentifier;
use url::Url;

use super::{Appearance, Known, Settings, Wording, messages};
use crate::domain::Account;

const TEXT_SCALES: RangeInclusive<f32> = 0.8..=2.0;
const FORGET_AFTER_DAYS: RangeInclusive<u16> = 1..=3650;

/// Reads each field by itself; the names of those that were wrong are the second value.
pub(super) fn parse(document: &DocumentMut) -> (Settings, Vec<String>) {
    let mut wrong = Vec::new();
    let mut top = Fields { table: document.as_table(), prefix: String::new(), wrong: &mut wrong };
    let default = Settings::default();
    let settings = Settings {
        language: top.read("language", |item| {
            item.as_str().filter(|tag| tag.parse::<LanguageIdentifier>().is_ok()).map(str::to_owned)
        }),
        appearance: top.read("appearance", |item| Appearance::parse(item.as_str()?)).unwrap_or(default.appearance),
        text_scale: top.text_scale().unwrap_or(default.text_scale),
        fallback_page: top.read("fallback_page", fallback_page).unwrap_or(default.fallback_page),
        forget_after_days: top.read("forget_after_days", |item| {
            u16::try_from(item.as_integer()?).ok().filter(|days| FORGET_AFTER_DAYS.contains(days))
        }),
        messages: each(document, "messages", &mut wrong, messages::read, messages::name, "kind"),
        accounts: each(document, "accounts", &mut wrong, known, |known: &Known| known.account.clone(), "account"),
    };
    (settings, wrong)
}

/// All tables of one name that can be read. The second one of the same name is noted by the field that names it.
fn each<T, N: PartialEq>(
    document: &DocumentMut,
    key: &str,
    wrong: &mut Vec<String>,
    read: impl Fn(&mut Fields<'_>) -> Option<T>,
    name: impl Fn(&T) -> N,
    naming: &str,
) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for (index, table) in tables(document, key, wrong).into_iter().enumerate() {
        let prefix = format!("{key}[{index}]");
        let Some(table) = table else {
            wrong.push(prefix);
            continue;
        };
        match read(&mut Fields { table, prefix: prefix.clone() + ".", wrong }) {
            Some(one) if all.iter().any(|other| name(other) == name(&one)) => wrong.push(format!("{prefix}.{naming}")),
            one => all.extend(one),
        }
    }
    all
}

/// Writes what is not the same in `new` as in `old`.
pub(super) fn write(document: &mut DocumentMut, old: &Settings, new: &Settings) {
    let table = document.as_table_mut();
    if new.language != old.language {
        set(table, "language", new.language.as_deref());
    }
    if new.appearance != old.appearance {
        set(table, "appearance", Some(new.appearance.as_str()));
    }
    if new.text_scale.to_bits() != old.text_scale.to_bits() {
        // By way of its text: 1.1 is not to become 1.100000023841858.
        let scale = clamp(new.text_scale).to_string().parse::<f64>().ok();
        set(table, "text_scale", scale);
    }
    if new.fallback_page != old.fallback_page {
        set(table, "fallback_page", Some(new.fallback_page.as_str()));
    }
    if new.forget_after_days != old.forget_after_days {
        set(table, "forget_after_days", new.forget_after_days.map(clamp_days).map(i64::from));
    }
    if new.messages != old.messages {
        let same = |one: &Wording| old.messages.iter().find(|old| messages::name(old) == messages::name(one));
        write_each(table, "messages", &new.messages, messages::name, messages::name_of, |table, new| {
            messages::write(table, same(new), new);
        });
    }
    if new.accounts != old.accounts {
        write_each(
            table,
            "accounts",
            &new.accounts,
            |known| known.account.clone(),
            account,
            |table, new| {
                write_known(table, old.known(&new.account), new);
            },
        );
    }
}

/// Writes all tables of one name in their new order, those that were there with their comments.
fn write_each<T, N: PartialEq>(
    table: &mut Table,
    key: &str,
    new: &[T],
    name: impl Fn(&T) -> N,
    name_of: impl Fn(&dyn TableLike) -> Option<N>,
    write: impl Fn(&mut Table, &T),
) {
    let mut before: Vec<Table> = match table.remove(key) {
        Some(Item::ArrayOfTables(tables)) => tables.into_iter().collect(),
        Some(Item::Value(Value::Array(array))) => {
            array.into_iter().filter_map(|value| Item::Value(value).into_table().ok()).collect()
        }
        _ => Vec::new(),
    };
    let mut after = ArrayOfTables::new();
    for one in new {
        let at = before.iter().position(|table| name_of(table).as_ref() == Some(&name(one)));
        let mut table = at.map(|at| before.remove(at)).unwrap_or_default();
        write(&mut table, one);
        after.push(table);
    }
    // What we could not read is somebody's work too. What we could read was removed by the change.
    before.into_iter().filter(|table| name_of(table).is_none()).for_each(|table| after.push(table));
    if after.is_empty() {
        return;
    }
    for table in after.iter_mut() {
        // Else they are written in their old order.
        table.set_position(None);
    }
    table.insert(key, Item::ArrayOfTables(after));
}

fn write_known(table: &mut Table, old: Option<&Known>, new: &Known) {
    if old.is_none() {
        set(table, "account", Some(new.account.as_str()));
    }
    if old.is_none_or(|old| old.server != new.server) {
        set(table, "server", new.server.as_deref());
    }
    if old.is_none_or(|old| old.tls != new.tls) {
        set(table, "tls", new.tls.as_deref());
    }
    if old.is_none_or(|old| old.ca_file != new.ca_file) {
        // A path that is no text cannot be in a TOML file; it is asked for again.
        set(table, "ca_file", new.ca_file.as_deref().and_then(std::path::Path::to_str));
    }
    if old.is_none_or(|old| old.remember != new.remember) {
        set(table, "remember", Some(new.remember));
    }
    if old.is_none_or(|old| old.mechanism != new.mechanism) {
        set(table, "mechanism", new.mechanism.as_deref());
    }
}

/// Sets or removes a field. The comment behind an old value stays.
pub(super) fn set<V: Into<Value>>(table: &mut Table, key: &str, new: Option<V>) {
    let Some(new) = new else {
        table.remove(key);
        return;
    };
    let mut new: Value = new.into();
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        _ => {
            table.insert(key, value(new));
        }
    }
}

/// The tables of this name, in whichever of TOML's two ways they are written. `None` is an entry that is no table.
fn tables<'a>(document: &'a DocumentMut, key: &str, wrong: &mut Vec<String>) -> Vec<Option<&'a dyn TableLike>> {
    match document.get(key) {
        None => Vec::new(),
        Some(Item::ArrayOfTables(tables)) => tables.iter().map(|table| Some(table as &dyn TableLike)).collect(),
        Some(Item::Value(Value::Array(array))) => inline_tables(array),
        Some(_) => {
            wrong.push(key.to_owned());
            Vec::new()
        }
    }
}

fn inline_tables(array: &Array) -> Vec<Option<&dyn TableLike>> {
    array.iter().map(|value| value.as_inline_table().map(|table| table as &dyn TableLike)).collect()
}

fn known(fields: &mut Fields<'_>) -> Option<Known> {
    let account = fields.required("account", |_| account(fields.table))?;
    Some(Known {
        account,
        server: fields.read("server", word),
        tls: fields.read("tls", |item| word(item).filter(|tls| tls == "starttls" || tls == "direct")),
        ca_file: fields.read("ca_file", |item| item.as_str().filter(|path| !path.is_empty()).map(PathBuf::from)),
        remember: fields.read("remember", Item::as_bool).unwrap_or(true),
        mechanism: fields.read("mechanism", word),
    })
}

fn account(table: &dyn TableLike) -> Option<Account> {
    Account::parse(table.get("account")?.as_str()?).ok()
}

/// A text without white space.
fn word(item: &Item) -> Option<String> {
    let text = item.as_str()?.trim();
    (!text.is_empty() && !text.contains(char::is_whitespace)).then(|| text.to_owned())
}

fn fallback_page(item: &Item) -> Option<String> {
    let text = item.as_str()?.trim();
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "https" | "http") && url.host_str().is_some()).then(|| text.to_owned())
}

fn clamp(scale: f32) -> f32 {
    if scale.is_nan() { 1.0 } else { scale.clamp(*TEXT_SCALES.start(), *TEXT_SCALES.end()) }
}

fn clamp_days(days: u16) -> u16 {
    days.clamp(*FORGET_AFTER_DAYS.start(), *FORGET_AFTER_DAYS.end())
}

/// The fields of one table, and where to note the wrong ones.
pub(super) struct Fields<'a> {
    pub(super) table: &'a dyn TableLike,
    pub(super) prefix: String,
    pub(super) wrong: &'a mut Vec<String>,
}

impl Fields<'_> {
    /// The field's value; `None` if it is missing, or wrong, which is noted.
    pub(super) fn read<T>(&mut self, key: &str, parse: impl FnOnce(&Item) -> Option<T>) -> Option<T> {
        let value = parse(self.table.get(key)?);
        if value.is_none() {
            self.wrong.push(format!("{}{key}", self.prefix));
        }
        value
    }

    /// The same for a field that has to be there.
    pub(super) fn required<T>(&mut self, key: &str, parse: impl FnOnce(&Item) -> Option<T>) -> Option<T> {
        if self.table.get(key).is_none() {
            self.wrong.push(format!("{}{key}", self.prefix));
        }
        self.read(key, parse)
    }

    /// A size outside the limits is noted, and the nearest one taken.
    fn text_scale(&mut self) -> Option<f32> {
        let item = self.table.get("text_scale")?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
        // It is clamped to a small range.
        let typed = item.as_float().or_else(|| item.as_integer().map(|whole| whole as f64)).map(|size| size as f32);
        if !typed.is_some_and(|typed| TEXT_SCALES.contains(&typed)) {
            self.wrong.push("text_scale".to_owned());
        }
        typed.map(clamp)
    }
}
