//! The dataset as the page holds it: what was read, and what is computed from it once.

use crate::compare::Ground;
use crate::dataset::{LeftOut, Problem, Reading};
use crate::model::{AccountId, Dataset, PartyId};
use crate::query::TextIndex;

/// A dataset that was read, with what is computed from it once.
#[derive(Debug)]
pub struct Loaded {
    pub dataset: Dataset,
    pub problems: Vec<Problem>,
    pub left_out: Vec<LeftOut>,
    /// What comparisons rest on beyond one event.
    pub ground: Ground,
    pub text: TextIndex,
    /// Parties in the order of lanes.
    pub lanes: Vec<PartyId>,
    /// By party: its place in that order, which gives it its symbol and colour.
    pub(super) lane_of: Vec<usize>,
    /// By event: all of its accounts, in the file's order.
    pub(super) accounts: Vec<Vec<AccountId>>,
    /// By account: the accounts that revise it.
    pub(super) revised_by: Vec<Vec<AccountId>>,
    /// By account: the relations it has a part in.
    pub(super) relations: Vec<Vec<usize>>,
}

impl Loaded {
    /// Views borrow their dataset for as long as the program runs, which shows one alone.
    #[must_use]
    pub fn for_good(reading: Reading) -> &'static Self {
        let Reading { dataset, problems, left_out } = reading;
        let ground = Ground::of(&dataset);
        let text = TextIndex::new(&dataset);
        let lanes = dataset.lane_order();
        let mut lane_of = vec![0; lanes.len()];
        for (lane, party) in lanes.iter().enumerate() {
            if let Some(place) = lane_of.get_mut(party.index()) {
                *place = lane;
            }
        }
        let accounts = dataset.accounts_by_event();
        let mut revised_by = vec![Vec::new(); dataset.accounts.len()];
        for (id, account) in dataset.accounts.iter() {
            if let Some(later) = account.revises.and_then(|earlier| revised_by.get_mut(earlier.index())) {
                later.push(id);
            }
        }
        let mut relations = vec![Vec::new(); dataset.accounts.len()];
        for (at, relation) in dataset.relations.iter().enumerate() {
            for end in [relation.from, relation.to] {
                if let Some(related) = relations.get_mut(end.index()) {
                    related.push(at);
                }
            }
        }
        let loaded = Self {
            dataset,
            problems,
            left_out,
            ground,
            text,
            lanes,
            lane_of,
            accounts,
            revised_by,
            relations,
        };
        Box::leak(Box::new(loaded))
    }
}
