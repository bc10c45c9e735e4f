//! What the accounts come to as a whole, beyond one event: who blames whom, figures over time,
//! silences, agreements, and how evenly the dataset speaks of its parties.
//!
//! Everything obeys the reader's filters. What single accounts say counts those accounts that meet
//! the conditions themselves; silences and agreements are of whole events, so they count the events
//! that are left.

mod agreement;
mod balance;
mod blame;
mod claims;
mod silence;

pub use agreement::{Agreement, agreements};
pub use balance::{Balance, balance};
pub use blame::{BlameCell, blame_matrix};
pub use claims::{Claim, Measure, claims, measures, populations};
pub use silence::{Silent, silences};

use crate::compare::{Bloc, Case, Ground};
use crate::list::ToList;
use crate::model::{AccountId, Dataset, EventId, PartyId};
use crate::query::{Index, Selection};

/// What the reader looks at.
#[derive(Clone, Copy)]
pub struct Field<'d> {
    pub dataset: &'d Dataset,
    pub ground: &'d Ground,
    pub index: &'d Index,
    pub selection: &'d Selection,
}

impl<'d> Field<'d> {
    /// Accounts that meet the conditions, event by event.
    fn accounts(&self) -> Vec<AccountId> {
        let mut accounts = Vec::new();
        for event in &self.selection.events {
            self.add_matches(*event, &mut accounts);
        }
        accounts
    }

    /// Adds those accounts of an event that meet the conditions.
    fn add_matches(&self, event: EventId, accounts: &mut Vec<AccountId>) {
        let of_event = self.index.accounts_of(event).iter().copied();
        of_event.filter(|account| self.selection.matches(*account)).add_to(accounts);
    }

    /// An event with those of its accounts that meet the conditions.
    fn case_of_matches(&self, event: EventId) -> Case<'d> {
        let mut accounts = Vec::new();
        self.add_matches(event, &mut accounts);
        Case::of(self.dataset, self.ground, event, &accounts)
    }

    /// An event with all of its accounts.
    fn case(&self, event: EventId) -> Case<'d> {
        let case = Case::of(self.dataset, self.ground, event, self.index.accounts_of(event));
        case.within(self.index.scope())
    }

    /// Parties in the order of lanes, those of one side together where its first one stands; each once.
    fn by_side(&self, parties: Vec<PartyId>) -> Vec<PartyId> {
        let lanes = self.dataset.lane_order();
        let mut sorted = Vec::new();
        for bloc in self.blocs() {
            let is_of = |party: &PartyId| self.ground.bloc_of(*party) == bloc && parties.contains(party);
            lanes.iter().copied().filter(is_of).add_to(&mut sorted);
        }
        sorted
    }

    /// Sides and parties of none, in the order of lanes.
    fn blocs(&self) -> Vec<Bloc> {
        let mut blocs = Vec::new();
        for bloc in self.dataset.lane_order().into_iter().map(|party| self.ground.bloc_of(party)) {
            if !blocs.contains(&bloc) {
                blocs.push(bloc);
            }
        }
        blocs
    }
}
