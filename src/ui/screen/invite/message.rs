//! What happens on the page of one invite, and what it wishes.

use super::{letter, save};
use crate::desk::Format;
use crate::domain::{Id, Way};
use crate::ui::wish::{Secret, Wish};

/// What happens on this screen.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // The names say it.
pub enum Message {
    EditLabel,
    LabelTyped(String),
    LabelDone,
    LabelLeft,
    LabelAgain,
    WayPicked(Way),
    CopyLink,
    CopyMessage,
    Mail,
    Big(bool),
    Reveal(bool),
    Menu(bool),
    SaveAs(Format),
    CopyPicture,
    ChangeLetter,
    Letter(letter::Message),
    Languages(bool),
    File(save::Message),
    SheetClosed,
    SayHello,
    CopyAddress,
    Check,
    Ask,
    Facts(bool),
    Uri(bool),
    Detailed(bool),
    Save,
    Renew,
    Forget,
    Show(Id),
    Leave,
}

/// What this screen wishes.
#[derive(Debug)]
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// These things.
    Wish(Vec<Wish>),
    /// Copy this and say so with these words; this, too.
    Copy(Secret, String, Option<Wish>),
    /// Tell this; whether it was done, or went wrong.
    Tell(bool, String),
    /// Do this, a mail that has only a part of this text, and offer all of it.
    Cut(Secret, Wish),
    /// Ask for a new one in its place.
    Renew(Id),
    /// Show this one instead.
    Show(Id),
    /// Ask whether to forget it.
    Forget(Id),
    /// Open a chat with this address.
    SayHello(String),
    /// Go back to where it came from.
    Leave,
}
