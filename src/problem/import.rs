//! Words for a file that was to be imported and is no history.

use super::Problem;
use crate::store::transfer::Fault;
use crate::t;

pub(super) fn of(fault: &Fault) -> Problem {
    let (headline, advice) = match fault {
        Fault::TooLarge => (t!("problem-import-large"), t!("problem-import-other-advice")),
        Fault::NoJson { line, .. } => {
            (t!("problem-import-broken"), t!("problem-import-line-advice", line = line.to_string()))
        }
        Fault::NotOurs => (t!("problem-import-other"), t!("problem-import-other-advice")),
        Fault::Newer { .. } => (t!("problem-import-newer"), t!("problem-history-newer-advice")),
        Fault::Field { number, field } => (
            t!("problem-import-broken"),
            t!("problem-import-field-advice", number = number.to_string(), field = *field),
        ),
    };
    Problem::new(headline, advice, false)
}
