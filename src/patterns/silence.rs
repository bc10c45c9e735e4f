//! Who has no account of what, and who spoke how late.

use super::Field;
use crate::compare::{self, DisclosureLag, SilenceState, disclosure_lags};
use crate::list::ToList;
use crate::model::{EventId, PartyId};

/// A party that was expected to speak of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silent {
    pub party: PartyId,
    /// Of how many events an account of it was expected.
    pub expected: usize,
    /// Events of which it has no account of its own, with what is known of that.
    pub events: Vec<(EventId, SilenceState)>,
}

/// Every party that was expected somewhere, in the order of lanes by side; and the accounts that came
/// days after what they tell.
#[must_use]
pub fn silences(field: &Field<'_>) -> (Vec<Silent>, Vec<DisclosureLag>) {
    let events = &field.selection.events;
    let expected = |event: &EventId| &field.dataset.events[*event].expected_parties;
    let mut parties = Vec::new();
    for event in events {
        expected(event).iter().copied().add_to(&mut parties);
    }
    let parties = field.by_side(parties);
    let mut silents: Vec<Silent> =
        parties.into_iter().map(|party| Silent { party, expected: 0, events: Vec::new() }).list();
    let mut lags = Vec::new();
    for event in events {
        let case = field.case(*event);
        let silences = compare::silences(&case);
        for silent in silents.iter_mut().filter(|silent| expected(event).contains(&silent.party)) {
            silent.expected += 1;
            if let Some(silence) = silences.iter().find(|silence| silence.party == silent.party) {
                silent.events.push((*event, silence.state));
            }
        }
        disclosure_lags(&field.case_of_matches(*event)).into_iter().add_to(&mut lags);
    }
    (silents, lags)
}
