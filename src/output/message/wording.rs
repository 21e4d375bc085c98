//! A message as a person words it: `{name}`, `{address}`, `{server}`, `{link}` and `{deadline}` stand for what is
//! different with every invite, so that the text of one can be the text of the next. Two more are found in edited
//! texts: `{until}`, the moment alone, and `{username}`, a reserved name.
//!
//! Any other braces stay as they are. Where a person means `{name}` by these very letters, it is kept as `{\name}`.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{deadline, render};
use crate::domain::{Link, Record};
use crate::i18n::words;
use crate::output::label;
use crate::t;

/// What a wording can leave open.
const PLACES: [&str; 7] = ["name", "address", "server", "link", "deadline", "until", "username"];

/// A token shorter than this is not looked for by itself: it could be any word.
const TELLING: usize = 8;

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    Place(&'static str),
}

/// The message for this record by this wording, in the current language. One without `{link}` gets the link on a line
/// of its own; what this invite has not (a name, an end) is left out with what belongs to it.
#[must_use]
pub fn fill(wording: &str, record: &Record, link: &Link, now: Timestamp, zone: &TimeZone) -> String {
    let name = label::line(&record.label);
    let end = record.expires().and_then(|expires| deadline(expires, now, zone));
    let until = record.expires().and_then(|expires| Some(words::moment(expires.at()?, now, zone)));
    let mut wording = wording.to_owned();
    if name.is_empty() {
        wording = nameless(&wording);
    }
    if end.is_none() && wording.contains("{deadline}") {
        wording = without_line(&wording, "{deadline}");
    }
    if until.is_none() {
        wording = without_sentence(&wording, "{until}");
    }
    if record.username.is_none() {
        wording = without_sentence(&wording, "{username}");
    }
    let mut pieces = parse(&wording);
    if !pieces.contains(&Piece::Place("link")) {
        if !wording.is_empty() {
            let ended = if wording.ends_with("\n\n") { "" } else { "\n\n" };
            pieces.push(Piece::Text(ended.to_owned()));
        }
        pieces.push(Piece::Place("link"));
    }
    let host = record.account.host();
    let said = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Place("name") => &*name,
        Piece::Place("address") => record.account.as_str(),
        Piece::Place("server") => host.as_str(),
        Piece::Place("link") => link.as_str(),
        Piece::Place("deadline") => end.as_deref().unwrap_or_default(),
        Piece::Place("until") => until.as_deref().unwrap_or_default(),
        Piece::Place(_) => record.username.as_deref().unwrap_or_default(),
    });
    said.collect()
}

/// The wording of a text that was written for this record: [`fill`] makes the same text of it, and the next invite
/// gets its own name, link and deadline. No key of this invite is left in it.
#[must_use]
pub fn wording_of(text: &str, record: &Record, link: &Link, now: Timestamp, zone: &TimeZone) -> String {
    let mut pieces = vec![Piece::Text(text.to_owned())];
    for key in keys(record, link) {
        pieces = replaced(pieces, &key, &[Piece::Place("link")], usize::MAX, false);
    }
    if let Some(invite) = &record.invite {
        pieces = without_token(pieces, invite.uri.token().expose());
    }
    let (ends, untils) = spoken_ends(record, now, zone);
    for (texts, place) in [(ends, "deadline"), (untils, "until")] {
        for text in texts {
            pieces = replaced(pieces, &text, &[Piece::Place(place)], usize::MAX, false);
        }
    }
    let host = record.account.host();
    if let Some(username) = &record.username {
        let reserved = [Piece::Place("username"), Piece::Text("@".to_owned()), Piece::Place("server")];
        pieces = replaced(pieces, &format!("{username}@{}", host.as_str()), &reserved, usize::MAX, true);
    }
    let name = label::line(&record.label);
    let mut rest = [(record.account.as_str(), "address"), (host.as_str(), "server"), (&*name, "name")];
    rest.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
    for (text, place) in rest {
        // A name that is a word of the usual text, too ("you"), is a name only where it first stands.
        let usual = || render(&Record { label: String::new(), ..record.clone() }, link, now, zone);
        let most = if place == "name" && find(&usual(), text, true).is_some() { 1 } else { usize::MAX };
        pieces = replaced(pieces, text, &[Piece::Place(place)], most, true);
    }
    write(&pieces)
}

/// Everything an invite can be handed over by, the longest first.
fn keys(record: &Record, link: &Link) -> Vec<String> {
    let mut keys = vec![link.as_str().to_owned()];
    if let Some(invite) = &record.invite {
        keys.push(invite.uri.to_uri());
        keys.extend(invite.landing.as_ref().and_then(|page| page.url()).map(str::to_owned));
    }
    keys.sort_by_key(|key| std::cmp::Reverse(key.len()));
    // The one that is handed over goes first: it may hold another.
    keys.sort_by_key(|key| key != link.as_str());
    keys
}

/// The deadline and its moment as they read now, and as they read when the person began to write.
fn spoken_ends(record: &Record, now: Timestamp, zone: &TimeZone) -> (Vec<String>, Vec<String>) {
    let (mut ends, mut untils) = (Vec::new(), Vec::new());
    let Some(expires) = record.expires() else {
        return (ends, untils);
    };
    let minutes = (0..=60).map(SignedDuration::from_mins);
    for ago in minutes.chain((2..=48).map(SignedDuration::from_hours)) {
        let then = now.checked_sub(ago).unwrap_or(now);
        ends.extend(deadline(expires, then, zone));
        untils.extend(expires.at().map(|at| words::moment(at, then, zone)));
    }
    for texts in [&mut ends, &mut untils] {
        texts.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        texts.dedup();
    }
    (ends, untils)
}

/// Puts a place where a text stands, in what is still text, at most so often.
fn replaced(pieces: Vec<Piece>, text: &str, by: &[Piece], most: usize, whole_words: bool) -> Vec<Piece> {
    let mut left = most;
    let mut out = Vec::new();
    for piece in pieces {
        let Piece::Text(mut rest) = piece else {
            out.push(piece);
            continue;
        };
        while left > 0
            && let Some(at) = find(&rest, text, whole_words)
        {
            out.push(Piece::Text(rest[..at].to_owned()));
            out.extend_from_slice(by);
            rest = rest[at + text.len()..].to_owned();
            left -= 1;
        }
        out.push(Piece::Text(rest));
    }
    out
}

/// A word with the token in it is a link we do not know, and a key all the same.
fn without_token(mut pieces: Vec<Piece>, token: &str) -> Vec<Piece> {
    if token.len() < TELLING {
        return pieces;
    }
    while let Some((index, at)) = pieces.iter().enumerate().find_map(|(index, piece)| match piece {
        Piece::Text(text) => text.find(token).map(|at| (index, at)),
        Piece::Place(_) => None,
    }) {
        let Piece::Text(text) = pieces.remove(index) else { return pieces };
        let start = text[..at]
            .rfind(char::is_whitespace)
            .map_or(0, |space| space + text[space..].chars().next().map_or(0, char::len_utf8));
        let end = text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length);
        let (before, after) = (Piece::Text(text[..start].to_owned()), Piece::Text(text[end..].to_owned()));
        pieces.splice(index..index, [before, Piece::Place("link"), after]);
    }
    pieces
}

/// Where a text stands in another; as a whole word, if wanted.
fn find(text: &str, wanted: &str, whole_words: bool) -> Option<usize> {
    if wanted.is_empty() {
        return None;
    }
    text.match_indices(wanted).map(|(at, _)| at).find(|at| {
        let after = &text[at + wanted.len()..];
        !whole_words
            || !(joined(text[..*at].chars().next_back(), wanted.chars().next())
                || joined(wanted.chars().next_back(), after.chars().next()))
    })
}

/// Whether two characters beside each other are of one word. Writing without spaces has its words anywhere.
fn joined(one: Option<char>, other: Option<char>) -> bool {
    let spaceless = |c: char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}');
    one.zip(other).is_some_and(|(one, other)| {
        one.is_alphanumeric() && other.is_alphanumeric() && !(spaceless(one) && spaceless(other))
    })
}

/// Without a name there is a greeting for nobody in particular, and no hole where it stood.
fn nameless(wording: &str) -> String {
    let named = bare(&t!("message-greeting-name", name = "{name}"));
    let lines = wording.split('\n').map(|line| {
        if bare(line).trim() == named {
            return t!("message-greeting");
        }
        let mut line = line.to_owned();
        while let Some(at) = line.find("{name}") {
            let (before, after) = (line[..at].trim_end(), &line[at + "{name}".len()..]);
            let after = if before.is_empty() {
                after.trim_start_matches(|c: char| !c.is_alphanumeric() && !"{\u{22}“„«¿¡(".contains(c))
            } else {
                after
            };
            line = format!("{before}{after}");
        }
        line
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Without the marks that keep a name of another direction together.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Leaves a place out, and the line and the gap that were there for it alone.
fn without_line(wording: &str, place: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in wording.split('\n') {
        if line.trim() == place {
            if lines.last().is_some_and(|last| last.trim().is_empty()) {
                lines.pop();
            }
        } else {
            lines.push(line.replace(place, "").trim_end().to_owned());
        }
    }
    lines.join("\n")
}

/// Leaves the sentences out that have this place in them.
fn without_sentence(wording: &str, place: &str) -> String {
    let mut wording = wording.to_owned();
    while let Some(at) = wording.find(place) {
        let before = &wording[..at];
        let start = [". ", "! ", "? ", "؟ ", ": ", "。", "！", "？", "\n"]
            .iter()
            .filter_map(|end| before.rfind(end).map(|found| found + end.len()))
            .max()
            .unwrap_or(0);
        let after = &wording[at + place.len()..];
        let line = after.find('\n').unwrap_or(after.len());
        let end = [". ", "! ", "? ", "؟ ", ": ", "。", "！", "？"]
            .iter()
            .filter_map(|end| after[..line].find(end).map(|found| found + end.len()))
            .min()
            .unwrap_or(line);
        wording = format!("{}{}", &wording[..start], &after[end..]);
    }
    wording
}

/// A place at the front of a text that begins with `{`: its name, how many backslashes it has, and how long it is.
fn place(text: &str) -> Option<(&'static str, usize, usize)> {
    let inside = text.strip_prefix('{')?;
    let name = inside.trim_start_matches('\\');
    let backslashes = inside.len() - name.len();
    let found = PLACES.into_iter().find(|place| name.strip_prefix(place).is_some_and(|rest| rest.starts_with('}')))?;
    Some((found, backslashes, backslashes + found.len() + 2))
}

fn parse(wording: &str) -> Vec<Piece> {
    let (mut pieces, mut text, mut rest) = (Vec::new(), String::new(), wording);
    while let Some(c) = rest.chars().next() {
        match place(rest) {
            Some((name, 0, length)) => {
                pieces.push(Piece::Text(std::mem::take(&mut text)));
                pieces.push(Piece::Place(name));
                rest = &rest[length..];
            }
            Some((_, _, length)) => {
                text.push('{');
                text.push_str(&rest[2..length]);
                rest = &rest[length..];
            }
            None => {
                text.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    pieces.push(Piece::Text(text));
    pieces
}

fn write(pieces: &[Piece]) -> String {
    let mut out = String::new();
    // Text beside text is one: what looks like a place may begin in the one and end in the other.
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(more) => text.push_str(more),
            Piece::Place(name) => {
                escape(&mut out, &std::mem::take(&mut text));
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
    }
    escape(&mut out, &text);
    out
}

fn escape(out: &mut String, text: &str) {
    for (at, c) in text.char_indices() {
        out.push(c);
        if c == '{' && place(&text[at..]).is_some() {
            out.push('\\');
        }
    }
}

#[cfg(test)]
mod tests;
