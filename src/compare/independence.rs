//! How many independent voices an event rests on.

use super::{Bloc, Case};
use crate::list::ToList;
use crate::model::{PartyId, PublisherId};
use crate::order::in_order;

/// Those who speak of an event and those who publish it, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Independence {
    /// With accounts of their own, by id. Whoever merely signed with another is no voice more.
    pub parties: Vec<PartyId>,
    /// Their sides, by id; a party of no side counts by itself.
    pub blocs: Vec<Bloc>,
    /// Of the sources of all accounts, by id. A copy counts as the publisher it was copied from.
    pub publishers: Vec<PublisherId>,
}

#[must_use]
pub fn independence(case: &Case<'_>) -> Independence {
    let dataset = case.dataset;
    let parties = case.in_order(case.own_accounts().map(|(_, account)| account.party).list());
    let mut publishers = Vec::new();
    for (_, account) in case.accounts() {
        for source in account.sources.iter().map(|source| &dataset.sources[*source]) {
            publishers.push(source.origin.unwrap_or(source.publisher));
        }
    }
    let id = |publisher: &PublisherId| &dataset.publishers[*publisher].id;
    let mut publishers = in_order(publishers, |a, b| id(a).cmp(id(b)));
    publishers.dedup();
    Independence { blocs: case.blocs_of(&parties), parties, publishers }
}
