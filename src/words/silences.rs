//! What is said where an expected party has no account: no more than the rules allow, and seen from a day
//! no more than what had been stated by then.

use super::accounts::list;
use super::dates::{day_since_1970, edtf};
use super::{Phrase, Said, SilenceOverview, SilenceOverviewBy, messages as say};
use crate::compare::{Silence, SilenceState};
use crate::model::Event;

/// A day until which things were known, in days since 1970.
type KnownOn = Option<i64>;

/// The wording that the rules allow for an expected party without an account.
#[must_use]
pub fn silence(event: &Event, silence: &Silence, known_on: KnownOn) -> Said {
    match silence.state {
        SilenceState::Declined(_) => say::declined().said(),
        SilenceState::ReportedSilent(at) => match event.silences.get(at) {
            Some(recorded) => say::reported_silent_as_of(&edtf(&recorded.as_of)),
            None => say::reported_silent().said(),
        },
        SilenceState::RelayedOnly | SilenceState::SearchedNoneFound | SilenceState::NotRecorded => {
            without_account(known_on)
        }
    }
}

/// Says it of the dataset, never of the party.
#[must_use]
pub fn without_account(known_on: KnownOn) -> Said {
    known_on.map_or_else(|| say::no_account().said(), |day| say::no_account_by(&day_since_1970(day)))
}

/// The same of several parties in one line.
#[must_use]
pub fn without_account_all(parties: &[Said], known_on: KnownOn) -> Phrase {
    let parties = list(parties);
    let of = known_on
        .map_or_else(|| say::no_account_of().said(), |day| say::no_account_of_by(&day_since_1970(day)));
    Phrase::of(Said::of(&[&of, " ", &parties]))
}

#[must_use]
pub fn accused_without_account(parties: &[Said], known_on: KnownOn) -> Said {
    let parties = list(parties);
    match known_on {
        None => say::accused_without_account(&parties),
        Some(day) => say::accused_without_account_by(&day_since_1970(day), &parties),
    }
}

/// How many expected accounts there are not, for the sentence in the head.
#[must_use]
pub fn missing_accounts(missing: usize, known_on: KnownOn) -> Said {
    match known_on {
        None => say::overview_missing(missing),
        Some(day) => say::overview_missing_by(missing, &day_since_1970(day)),
    }
}

/// The same among those expected, with how many came late.
#[must_use]
pub fn silences_overview(found: SilenceOverview, known_on: KnownOn) -> Said {
    let SilenceOverview { expected, missing, late } = found;
    match known_on {
        None => say::silence_overview(found),
        Some(day) => {
            let date = &day_since_1970(day);
            say::silence_overview_by(SilenceOverviewBy { expected, date, missing, late })
        }
    }
}
