//! Sentences of the patterns that depend on what there is.

use super::Label;
use super::dates::day_since_1970;
use super::messages::{self as say, ClaimsOverview, ClaimsOverviewDay, ClaimsOverviewDays};

#[must_use]
pub fn balance_heads() -> [Label; 8] {
    [
        say::party(),
        say::balance_accounts(),
        say::balance_official(),
        say::balance_quotes(),
        say::balance_languages(),
        say::balance_high(),
        say::balance_medium(),
        say::balance_low(),
    ]
}

/// How many figures of a metric there are, of how many parties, and when they were stated.
#[must_use]
pub fn claims_overview(figures: usize, metric: &str, parties: usize, days: Option<(i64, i64)>) -> String {
    match days {
        Some((first, last)) if first == last => say::claims_overview_day(ClaimsOverviewDay {
            figures,
            metric,
            parties,
            day: &day_since_1970(first),
        }),
        Some((first, last)) => {
            let (first, last) = (&*day_since_1970(first), &*day_since_1970(last));
            say::claims_overview_days(ClaimsOverviewDays { figures, metric, parties, first, last })
        }
        None => say::claims_overview(ClaimsOverview { figures, metric, parties }),
    }
}
