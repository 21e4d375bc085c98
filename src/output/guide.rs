//! What an invited person is to do, step by step: for the page and the card that are made for them.

use crate::domain::{Kind, LandingPage, Record, Way};
use crate::t;

/// Where the steps are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// A web page with a button and a list of apps.
    Screen,
    /// A card with the code and the link alone.
    Paper,
}

/// Who or what invites to what, in a line.
pub(super) fn heading(record: &Record) -> String {
    let host = record.account.host();
    match record.kind {
        Kind::Contact | Kind::AccountAndContact => t!("page-heading-contact", address = record.account.as_str()),
        Kind::Account => t!("page-heading-account", host = host.as_str()),
        Kind::PasswordReset => t!("page-heading-password-reset", host = host.as_str()),
    }
}

/// The title of the document. It is seen in windows and lists, so nobody is named in it but who invites.
pub(super) fn title(record: &Record) -> String {
    let host = record.account.host();
    match record.kind {
        Kind::Contact | Kind::AccountAndContact => t!("page-title-contact", address = record.account.as_str()),
        Kind::Account => t!("page-title", host = host.as_str()),
        Kind::PasswordReset => t!("page-title-password-reset", host = host.as_str()),
    }
}

/// What it is good for.
pub(super) fn lead(record: &Record) -> String {
    let (address, host) = (record.account.as_str(), record.account.host());
    let host = host.as_str();
    match (record.kind, record.username.as_deref()) {
        (Kind::Contact, _) => t!("page-lead-contact", address = address),
        (Kind::AccountAndContact, _) => t!("page-lead-account-and-contact", address = address, host = host),
        (Kind::Account, None) => t!("page-lead-account", address = address, host = host),
        (Kind::Account, Some(name)) => {
            t!("page-lead-account-name", address = address, host = host, name = name)
        }
        (Kind::PasswordReset, None) => t!("page-lead-password-reset", host = host),
        (Kind::PasswordReset, Some(name)) => t!("page-lead-password-reset-name", host = host, name = name),
    }
}

/// What to do, in order.
pub(super) fn steps(record: &Record, way: Way, medium: Medium) -> Vec<String> {
    let (address, host) = (record.account.as_str(), record.account.host());
    let host = host.as_str();
    let mut steps = vec![match (way, medium) {
        (Way::Page, Medium::Screen) => t!("page-step-open"),
        (Way::App, Medium::Screen) => t!("page-step-open-app"),
        (Way::Page, Medium::Paper) => t!("card-step-open"),
        (Way::App, Medium::Paper) => t!("card-step-open-app"),
    }];
    let choose = (way == Way::Page).then(|| t!("page-step-choose"));
    match record.kind {
        Kind::Contact if way == Way::App => steps.push(t!("page-step-add-here", address = address)),
        Kind::Contact => {
            steps.push(match medium {
                Medium::Screen => t!("page-step-own-address"),
                Medium::Paper => t!("card-step-own-address"),
            });
            steps.push(t!("page-step-add", address = address));
        }
        Kind::AccountAndContact => {
            steps.extend(choose);
            steps.push(t!("page-step-sign-up", host = host));
            steps.push(t!("page-step-contact", address = address));
        }
        Kind::Account => {
            steps.extend(choose);
            steps.push(match record.username.as_deref() {
                Some(name) => t!("page-step-password", name = name, host = host),
                None => t!("page-step-sign-up", host = host),
            });
            steps.push(t!("page-step-sign-in"));
        }
        Kind::PasswordReset => steps.extend([t!("page-step-new-password"), t!("page-step-new-password-use")]),
    }
    steps
}

/// Whether the server has a page for it that can be handed over.
pub(super) fn has_page(record: &Record) -> bool {
    record.invite.as_ref().and_then(|invite| invite.landing.as_ref()).and_then(LandingPage::url).is_some()
}
