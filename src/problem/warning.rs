//! Words for what to know about an invite before handing it over.

use super::Problem;
use crate::desk::Warning;
use crate::t;

pub(super) fn of(warning: Warning) -> Problem {
    let (headline, advice) = match warning {
        Warning::NoLandingPage => (t!("warning-no-page"), t!("warning-no-page-advice")),
        Warning::InsecureLandingPage => (t!("warning-insecure-page"), t!("warning-insecure-page-advice")),
        Warning::UnusableLandingPage => (t!("warning-unusable-page"), t!("warning-unusable-page-advice")),
        Warning::NotRedeemable => (t!("warning-not-redeemable"), t!("warning-not-redeemable-advice")),
        Warning::NotSaved => (t!("warning-not-saved"), t!("warning-not-saved-advice")),
    };
    Problem::new(headline, advice, false)
}
