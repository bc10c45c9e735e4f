//! What the page itself says, where more than one message makes it.

use super::dates::day_since_1970;
use super::messages as say;
use super::{Label, Said, digits, events, number};
use crate::model::Dataset;
use crate::plan::Clock;

/// What the page is, in one sentence under the title.
#[must_use]
pub fn standfirst(coverage: Option<&str>) -> Said {
    coverage.map_or_else(|| say::standfirst().said(), say::standfirst_of)
}

/// How much there is of everything, in one line.
#[must_use]
pub fn counts(dataset: &Dataset) -> Said {
    let counts = [
        events(dataset.events.len()),
        say::accounts(dataset.accounts.len()),
        say::parties(dataset.parties.len()),
    ];
    Said::joined(&counts, " · ")
}

/// How much of the dataset has arrived, in megabytes.
#[must_use]
pub fn arrived(bytes: usize, of: Option<usize>) -> Said {
    let megabytes = |bytes: usize| {
        let tenths = bytes / 100_000;
        Said::of(&[&number((tenths / 10) as u64), &say::number_point(), &digits((tenths % 10) as i64)])
    };
    match of {
        Some(of) => say::arrived_of(&megabytes(bytes), &megabytes(of)),
        None => say::arrived(&megabytes(bytes)),
    }
}

/// A failed fetch, for somebody who is not an engineer.
#[must_use]
pub fn fetch_failed(status: Option<u16>) -> Said {
    match status {
        Some(404) => say::fetch_not_found().said(),
        Some(status) => say::fetch_refused(&status.to_string()),
        None => say::fetch_offline().said(),
    }
}

/// A link that asks for something this page does not have.
#[must_use]
pub fn ignored_title(parts: &[Said]) -> Said {
    say::ignored_title(&Said::joined(parts, &say::list_comma()))
}

/// A menu's name, with how many of its options are chosen.
#[must_use]
pub fn menu_label(name: &str, chosen: usize) -> Said {
    if chosen == 0 { name.into() } else { say::menu_with_chosen(name, &number(chosen as u64)) }
}

/// By what the strip is ordered.
#[must_use]
pub fn clock(clock: Clock) -> Label {
    match clock {
        Clock::Happened => say::clock_happened(),
        Clock::Stated => say::clock_stated(),
    }
}

/// The condition that only what was stated by a day counts.
#[must_use]
pub fn as_known_on(day: i64) -> Said {
    say::as_known_on(&day_since_1970(day))
}
