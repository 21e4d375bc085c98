//! What the page of one invite has done outside of it. One errand is one task and gets one answer, which says what it
//! answers: the person may have gone on meanwhile.

use std::path::PathBuf;

use crate::desk::{Error, Finding, Format, Letter};
use crate::domain::{Account, Link, Record, Way};
use crate::output::qr::Matrix;
use crate::ui::desktop::{clipboard, open, save};
use crate::ui::wish::Secret;

/// One thing to be done.
#[derive(Clone, Debug)]
pub enum Errand {
    /// Draw the code of this link.
    Draw(Link),
    /// Write the message in this language, or the invite's own.
    Letter(Box<Record>, Option<String>, Way, Purpose),
    /// Keep the message as it was changed.
    KeepLetter {
        /// Its language.
        language: String,
        /// The text; an empty one goes back to the usual.
        text: Secret,
        /// What it hands over.
        way: Way,
    },
    /// Have the mail program open a letter (`mailto:`).
    Mail(Secret),
    /// Ask in the desktop's dialog where to save it as this.
    Place(Box<Record>, Format),
    /// Save it.
    Write {
        /// The invite.
        record: Box<Record>,
        /// As what.
        format: Format,
        /// What it hands over.
        way: Way,
        /// Where.
        target: save::Target,
    },
    /// Put the code on the clipboard as a picture.
    CopyPicture(Matrix),
    /// Look whether the link works.
    Check(Box<Record>),
    /// Ask the server what became of it.
    Ask(Account),
    /// Tell when nobody typed for a moment; the number is that of the last letter.
    Rest(u64),
}

/// What the message is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To copy it.
    Copy,
    /// To send it by mail.
    Mail,
    /// To change it.
    Edit,
}

/// What became of an errand.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The code of this link.
    Drawn(Link, Result<Matrix, Error>),
    /// The message for this purpose, handing over this.
    Letter(Purpose, Way, Result<Letter, Error>),
    /// The record with the message that was kept.
    LetterKept(Result<Box<Record>, Error>),
    /// Whether a mail program took the letter.
    Mailed(Result<(), open::Error>),
    /// Where to save.
    Placed(Format, save::Place),
    /// What became of the file.
    Written(Format, Result<Written, Error>),
    /// The picture was copied.
    PictureCopied(Result<(), clipboard::Error>),
    /// What was found out about the link.
    Checked(Result<Vec<Finding>, Error>),
    /// The record as it is now.
    Asked(Result<Box<Record>, Error>),
    /// Nobody typed for a moment.
    Rested(u64),
}

/// Whether a file was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// This one was.
    Done(PathBuf),
    /// This one is there, and nobody said that it may go.
    Exists(PathBuf),
    /// What was typed is no file's name.
    NoName,
}
