//! All records of one file.

use super::{
    Account, AccountId, Change, Event, EventId, Meta, Note, Party, PartyId, Place, Publisher, Relation, Slug,
    Source, Speaker, Table, Topic,
};
use crate::list::ToList;

/// The format tag this program reads.
pub const FORMAT: &str = "counterpoint/1";

/// One dataset: typed, joined, and without the records that broke a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Dataset {
    pub meta: Meta,
    pub topics: Table<Topic>,
    pub publishers: Table<Publisher>,
    pub parties: Table<Party>,
    pub speakers: Table<Speaker>,
    pub places: Table<Place>,
    pub sources: Table<Source>,
    pub events: Table<Event>,
    pub accounts: Table<Account>,
    pub relations: Vec<Relation>,
    pub notes: Vec<Note>,
    pub changelog: Vec<Change>,
    /// What the accounts' figures count, each word once, in the order of first use.
    pub metrics: Vec<Slug>,
}

impl Dataset {
    /// Parties in the order of lanes: principals as declared, then the others in the file's order.
    #[must_use]
    pub fn lane_order(&self) -> Vec<PartyId> {
        let others = self.parties.handles().filter(|party| !self.meta.principals.contains(party));
        self.meta.principals.iter().copied().chain(others).list()
    }

    /// For each event, its accounts in the file's order. Indexed by [`super::Handle::index`] of the event.
    #[must_use]
    pub fn accounts_by_event(&self) -> Vec<Vec<AccountId>> {
        let mut grouped = vec![Vec::new(); self.events.len()];
        for (id, account) in self.accounts.iter() {
            if let Some(group) = grouped.get_mut(account.event.index()) {
                group.push(id);
            }
        }
        grouped
    }

    /// The event of an id, by search.
    #[must_use]
    pub fn event_named(&self, id: &str) -> Option<EventId> {
        self.events.iter().find(|(_, event)| event.id.as_str() == id).map(|(handle, _)| handle)
    }

    /// The account of an id, by search.
    #[must_use]
    pub fn account_named(&self, id: &str) -> Option<AccountId> {
        self.accounts.iter().find(|(_, account)| account.id.as_str() == id).map(|(handle, _)| handle)
    }
}
