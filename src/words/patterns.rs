//! Sentences of the patterns that depend on what there is.

use super::dates::edtf;
use super::messages::{self as say, ClaimsOverview, ClaimsOverviewDay, ClaimsOverviewDays};
use super::{Label, Said};
use crate::when::Edtf;

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

/// How many figures of a metric there are, of how many parties, and when the first and the last were stated, as
/// surely as that is known.
#[must_use]
pub fn claims_overview(figures: usize, metric: &str, parties: usize, stated: Option<[&Edtf; 2]>) -> Said {
    match stated {
        Some([first, last]) if first == last && first.first_day() == last.last_day() => {
            say::claims_overview_day(ClaimsOverviewDay { figures, metric, parties, day: &edtf(first) })
        }
        Some(stated) => {
            let [first, last] = &stated.map(edtf);
            say::claims_overview_days(ClaimsOverviewDays { figures, metric, parties, first, last })
        }
        None => say::claims_overview(ClaimsOverview { figures, metric, parties }),
    }
}

#[cfg(test)]
mod tests {
    use super::claims_overview;
    use crate::when::Edtf;

    #[test]
    fn no_day_is_said_that_nobody_named() {
        let [day, year] = ["2020-09-27", "2021~"].map(|text| Edtf::parse(text).unwrap());
        let said = |stated| claims_overview(2, "killed", 1, stated);
        assert_eq!(
            said(Some([&day, &year])),
            "2 figures (killed), by 1 party, stated from 27 Sept 2020 to about 2021."
        );
        assert_eq!(said(Some([&day, &day])), "2 figures (killed), by 1 party, stated on 27 Sept 2020.");
        assert_eq!(said(None), "2 figures (killed), by 1 party.");
    }
}
