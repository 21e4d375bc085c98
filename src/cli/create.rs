//! Making an invite: from the arguments to a request, and through the form a server may want to have filled in.

use super::args::{Create, Wish};
use super::failure::Failure;
use super::{ask, print};
use crate::desk::{self, Code, Created, Desk, Outcome};
use crate::domain::{Kind, Localpart, Offers, Record, Request, Wanted, label};
use crate::t;

/// What is asked for, checked before anybody is bothered.
///
/// # Errors
/// What makes no sense, and what this version cannot make.
pub fn request(wish: Create) -> Result<Request, Failure> {
    let Create { kind, label, username, subscribe } = wish;
    let wanted = match kind {
        Wish::Own | Wish::PasswordReset => return Err(Failure::NotYet(kind)),
        Wish::Contact if username.is_some() || subscribe => {
            return Err(Failure::usage(t!("cli-only-account"), t!("cli-only-account-advice")));
        }
        Wish::Contact => Wanted::Contact,
        Wish::Account => {
            let username = username.as_deref().map(Localpart::parse).transpose();
            // Not said is not refused: without the flag it is up to the server.
            Wanted::Account { username: username.map_err(Failure::Username)?, subscribe: subscribe.then_some(true) }
        }
    };
    let label = label.unwrap_or_default().trim().to_owned();
    if !label::fits(&label) {
        return Err(desk::Error::LabelTooLong.into());
    }
    Ok(Request { wanted, label })
}

/// Asks for one invite, once, and lets the person fill in what the server wants to know besides.
///
/// # Errors
/// [`Failure::NotOffered`] and [`Failure::Form`], after which nothing was made; else those of the desk.
pub async fn make(desk: &Desk, request: Request, offers: &Offers) -> Result<Created, Failure> {
    allowed(request.wanted.kind(), offers)?;
    let outcome = desk.clone().create(request, offers.clone()).await.map_err(Failure::Create)?;
    finish(desk, outcome, offers).await
}

/// Asks for one invite in the place of another.
///
/// # Errors
/// As [`make`].
pub async fn renew(desk: &Desk, old: &Record, offers: &Offers) -> Result<Created, Failure> {
    allowed(old.kind, offers)?;
    let outcome = desk.clone().renew(old.id.clone(), offers.clone()).await.map_err(Failure::Create)?;
    finish(desk, outcome, offers).await
}

fn allowed(kind: Kind, offers: &Offers) -> Result<(), Failure> {
    let host = || offers.account.host().as_str().to_owned();
    offers.allows(kind).map_err(|reason| Failure::NotOffered { kind, reason, host: host() })
}

async fn finish(desk: &Desk, mut outcome: Outcome, offers: &Offers) -> Result<Created, Failure> {
    loop {
        let mut pending = match outcome {
            Outcome::Created(created) => return Ok(*created),
            Outcome::Form(pending) => *pending,
        };
        let fields = ask::needed(&pending.form);
        let filled = ask::somebody().then(|| tokio::task::block_in_place(|| ask::fill(&mut pending.form)));
        let Some(Ok(())) = filled else {
            desk.clone().cancel(pending).await;
            return Err(Failure::Form { fields });
        };
        // What was typed is not lost when the server does not like it.
        let typed = pending.clone();
        outcome = match desk.clone().submit(pending, offers.clone()).await {
            Err(error) if error.code() == Code::BadInput => {
                print::beside(&print::failure(&Failure::Create(error), false));
                Outcome::Form(Box::new(typed))
            }
            other => other.map_err(Failure::Create)?,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(kind: Wish) -> Create {
        Create { kind, label: Some(" Ben ".into()), username: None, subscribe: false }
    }

    fn code(wish: Create) -> Code {
        request(wish).expect_err("it is to be refused").code()
    }

    #[test]
    fn a_wish_becomes_a_request() {
        let asked = request(wish(Wish::Account)).expect("a wish that can be fulfilled");
        assert_eq!(asked, Request { wanted: Wanted::ACCOUNT, label: "Ben".into() });
    }

    #[test]
    fn a_bad_user_name_is_refused_before_anybody_is_asked() {
        for bad in ["", "be n", "be@n"] {
            let username = Some(bad.to_owned());
            assert_eq!(code(Create { username, ..wish(Wish::Account) }), Code::BadInput, "{bad}");
        }
    }

    #[test]
    fn a_label_that_is_too_long_is_refused_before_anybody_is_asked() {
        let labelled = |letters| Create { label: Some(format!(" {} ", "ж".repeat(letters))), ..wish(Wish::Contact) };
        assert_eq!(code(labelled(label::MOST + 1)), Code::Usage);
        assert!(request(labelled(label::MOST)).is_ok());
    }

    #[test]
    fn a_contact_invite_reserves_no_name() {
        assert_eq!(code(Create { username: Some("ben".into()), ..wish(Wish::Contact) }), Code::Usage);
        assert_eq!(code(Create { subscribe: true, ..wish(Wish::Contact) }), Code::Usage);
    }

    #[test]
    fn what_this_version_cannot_make_is_not_offered() {
        assert_eq!(code(wish(Wish::Own)), Code::NotOffered);
        assert_eq!(code(wish(Wish::PasswordReset)), Code::NotOffered);
    }
}
