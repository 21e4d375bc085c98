//! Words for what was found when somebody looked whether a link works.

use super::Problem;
use crate::desk::{Finding, Warning};
use crate::t;

pub(super) fn of(finding: Finding) -> Problem {
    let (headline, advice) = match finding {
        Finding::Leads => (t!("finding-leads"), String::new()),
        Finding::LeadsNowhere => (t!("finding-nowhere"), t!("finding-nowhere-advice")),
        Finding::LeadsElsewhere => (t!("finding-elsewhere"), t!("finding-elsewhere-advice")),
        Finding::Silent => (t!("finding-silent"), t!("finding-silent-advice")),
        Finding::Closed(Some(status)) => {
            (t!("finding-closed"), t!("finding-closed-status-advice", status = status.to_string()))
        }
        Finding::Closed(None) => (t!("finding-closed"), t!("finding-closed-advice")),
        Finding::Certificate => (t!("finding-certificate"), t!("finding-certificate-advice")),
        Finding::OffHost => (t!("finding-off-host"), t!("finding-silent-advice")),
        Finding::Over => (t!("finding-over"), t!("finding-over-advice")),
        Finding::Scans => (t!("finding-scans"), String::new()),
        Finding::NoCode => (t!("problem-qr-long"), t!("problem-qr-long-advice")),
        Finding::Unprotected => return super::warning::of(Warning::InsecureLandingPage),
        Finding::NoPage => return super::warning::of(Warning::NoLandingPage),
        Finding::NotRedeemable => return super::warning::of(Warning::NotRedeemable),
    };
    Problem::new(headline, advice, false)
}
