//! Headings and sentences of the patterns.

use super::{counted, interface::labels, number};
use crate::when::Minute;

labels! {
    who_blames_whom = "Who blames whom",
    figures_over_time = "Figures over time",
    silence_and_disclosure = "Silence and disclosure",
    agreement = "Agreement",
    balance = "Balance of the dataset",
    blaming_blamed = "Blaming ↓ · blamed →",
    blame_caption = "Accounts in which the party of the row blames the party of the column",
    no_figures = "No account here gives a figure.",
    metric_label = "What is counted",
    population_label = "of whom",
    every_population = "any population",
    as_table = "As a table",
    claims_caption = "Every figure at the day it was stated",
    expected = "Events expected to speak of",
    with_account = "With an account of its own",
    declined_or_silent = "Declined, or reported silent",
    silence_caption = "Of which events an expected party has no account of its own",
    lag_caption = "Accounts stated two days or more after what they tell",
    event = "Event",
    spoke = "Spoke",
    sides = "Sides",
    agreements = "Agreements",
    what_they_agree_on = "On what",
    agreement_caption = "What accounts of two sides agree on",
    balance_caption = "What the dataset has of each party",
}

#[must_use]
pub const fn balance_heads() -> [&'static str; 8] {
    [
        super::party(),
        "Accounts",
        "Official voice",
        "Quotes",
        "Languages of the quotes",
        "Coding sure: high",
        "medium",
        "low",
    ]
}

#[must_use]
pub fn blame_overview(accounts: usize, blaming: usize, blamed: usize) -> String {
    let blame = counted(accounts, "account blames", "accounts blame");
    format!("{blame} somebody: {} speak so, of {}.", super::parties(blaming), super::parties(blamed))
}

#[must_use]
pub fn blames_whom(from: &str, to: &str) -> String {
    format!("{from} blames {to}")
}

/// What a cell of the matrix says by itself.
#[must_use]
pub fn blame_cell(from: &str, to: &str, accounts: usize) -> String {
    format!("{from} blames {to}: {}", super::accounts(accounts))
}

/// An account in a list: `Armenia, 27 Sep 2020: the event`.
#[must_use]
pub fn account_label(party: &str, stated: &str, event: &str) -> String {
    format!("{party}, {stated}: {event}")
}

#[must_use]
pub fn claims_overview(figures: usize, metric: &str, parties: usize, days: Option<(i64, i64)>) -> String {
    let of = format!("{} ({metric}), by {}", counted(figures, "figure", "figures"), super::parties(parties));
    let day = |day: i64| super::date_of(Minute::start_of_day(day));
    match days {
        Some((first, last)) if first == last => format!("{of}, stated on {}.", day(first)),
        Some((first, last)) => format!("{of}, stated from {} to {}.", day(first), day(last)),
        None => format!("{of}."),
    }
}

#[must_use]
pub fn silence_overview(missing: usize, expected: usize, late: usize) -> String {
    format!(
        "Of {}, {} are not in this dataset; {} came two days or more after what they tell.",
        counted(expected, "account expected", "accounts expected"),
        number(missing as u64),
        number(late as u64),
    )
}

#[must_use]
pub fn agreement_overview(pairs: usize) -> String {
    match pairs {
        0 => "No two sides agree on anything here.".to_owned(),
        _ => format!("{} on something.", counted(pairs, "pair of sides agrees", "pairs of sides agree")),
    }
}

#[must_use]
pub fn balance_overview(accounts: usize, parties: usize, quotes: usize) -> String {
    format!(
        "{} of {}, with {}.",
        super::accounts(accounts),
        super::parties(parties),
        counted(quotes, "quote", "quotes")
    )
}
